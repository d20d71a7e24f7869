"""Short names that the field uses without explaining them, with what they stand for."""

import re
from fractions import Fraction

from extract.normalize.amounts import write_amount
from schemas.document import Abbreviation

ORIGIN = "usual"

# Left out because papers mean different materials by them: LSC, LHC, LMC, LNO, LZO, LSPS, NZC, and cathodes named by
# their nickel content alone (NCM85). Families with more than one composition stand as a series: a name, but no amounts.
USUAL_NAMES: dict[str, str] = {
    "LCO": "LiCoO2",
    "LFP": "LiFePO4",
    "LTO": "Li4Ti5O12",
    "LMO": "LiMn2O4",
    "LNMO": "LiNi0.5Mn1.5O4",
    "NVP": "Na3V2(PO4)3",
    "NCM955": "LiNi0.9Co0.05Mn0.05O2",
    "NMC955": "LiNi0.9Mn0.05Co0.05O2",
    "NCM": "LiNi1-x-yCoxMnyO2",
    "NMC": "LiNi1-x-yMnxCoyO2",
    "NCA": "LiNi1-x-yCoxAlyO2",
    "LPS": "Li3PS4",
    "LPSC": "Li6PS5Cl",
    "LPSCl": "Li6PS5Cl",
    "LPSBr": "Li6PS5Br",
    "LPSI": "Li6PS5I",
    "LGPS": "Li10GeP2S12",
    "NPS": "Na3PS4",
    "LIC": "Li3InCl6",
    "LYC": "Li3YCl6",
    "LYB": "Li3YBr6",
    "LZC": "Li2ZrCl6",
    "LEC": "Li3ErCl6",
    "LLZO": "Li7La3Zr2O12",
    "LLZTO": "Li7-xLa3Zr2-xTaxO12",
    "LATP": "Li1+xAlxTi2-x(PO4)3",
    "LAGP": "Li1+xAlxGe2-x(PO4)3",
    "LLTO": "Li3xLa2/3-xTiO3",
    "NZSP": "Na3Zr2Si2PO12",
}
_LAYERED = re.compile(r"(NCM|NMC)(\d)(\d)(\d)")


def find_usual_name(name: str) -> Abbreviation | None:
    """What a short name usually stands for; None where there is no one usual meaning.

    >>> find_usual_name("NCM-811").expansion
    'LiNi0.8Co0.1Mn0.1O2'
    """
    # SC and PC are single crystals and polycrystals of the same composition.
    short = re.sub(r"[-\s]", "", re.sub(r"^(?:SC|PC)[-\s]", "", name))
    match = _LAYERED.fullmatch(short)
    formula = USUAL_NAMES.get(short) or (_layered_oxide(match[1], tuple(map(int, match.groups()[1:]))) if match else "")
    return Abbreviation(short=name, expansion=formula, origin=ORIGIN) if formula else None


def _layered_oxide(letters: str, shares: tuple[int, ...]) -> str:
    """Formula of NCMxyz; empty where the digits do not share out one metal site.

    NCM532 and NMC523 are left out: both orders of letters are in use for the same product, which has more Mn than Co.
    """
    metals = dict(zip(("Ni", "Co", "Mn") if letters == "NCM" else ("Ni", "Mn", "Co"), shares, strict=True))
    equal = len(set(shares)) == 1 and shares[0] in (1, 3)
    if not equal and (sum(shares) != 10 or metals["Co"] > metals["Mn"] or 0 in shares):
        return ""
    return "Li" + "".join(metal + write_amount(Fraction(share, sum(shares))) for metal, share in metals.items()) + "O2"
