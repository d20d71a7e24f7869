"""Element amounts of a formula to the family that the field sorts it into by its anions (schemas.composition.ANION_FAMILIES)."""

from collections.abc import Mapping
from fractions import Fraction

from extract.normalize.charges import oxidation_states
from extract.normalize.elements import CHALCOGENS, HALOGENS, is_metal

_HALIDES = {"F": "fluoride", "Cl": "chloride", "Br": "bromide", "I": "iodide"}
_CHALCOGENIDES = {"S": "sulfide", "Se": "selenide", "Te": "telluride"}
_OXYANIONS = (("S", "sulfate"), ("N", "nitrate"), ("B", "borate"), ("C", "carbonate"))
# From here on a halogen in an oxide is a dopant: garnets and perovskites with a little F.
_DOPANT_RATIO = 4


def find_anion_family(amounts: Mapping[str, Fraction]) -> str:
    """A key of ANION_FAMILIES; empty for alloys, elements and organic compounds.

    >>> find_anion_family({"Li": Fraction("3.1"), "Zr": Fraction(1), "Cl": Fraction("4.9"), "O": Fraction("1.1")})
    'oxyhalide'
    """
    if _is_complex_hydride(amounts):
        return "complex_hydride"
    anions = _anions(amounts)
    halogen = sum((anions[symbol] for symbol in anions.keys() & HALOGENS), Fraction(0))
    if "O" in anions:
        return _oxygen_family(amounts, anions, halogen)
    return _halide_or_other_family(amounts, anions, halogen)


def _anions(amounts: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The elements that carry negative charge."""
    states = oxidation_states(amounts)
    if states is None:
        # Unknown cations do not change which of the others are the anions.
        known = HALOGENS | CHALCOGENS | {"N"}
        return {} if "C" in amounts or len(amounts) < 2 else {symbol: amount for symbol, amount in amounts.items() if symbol in known}
    ammonium = amounts.get("H", Fraction(0)) >= 4 * amounts.get("N", Fraction(0))
    return {symbol: amounts[symbol] for symbol, state in states.items() if state < 0 and not (symbol == "N" and "H" in amounts and ammonium)}


def _is_complex_hydride(amounts: Mapping[str, Fraction]) -> bool:
    hydrogen = amounts.get("H", Fraction(0))
    centre = amounts.get("B", Fraction(0)) + amounts.get("Al", Fraction(0))
    # Closo-borates have about one H for each B or C.
    return bool(centre) and hydrogen * 10 >= 8 * centre and not amounts.keys() & (CHALCOGENS | {"N"})


def _oxygen_family(amounts: Mapping[str, Fraction], anions: Mapping[str, Fraction], halogen: Fraction) -> str:
    oxygen = anions["O"]
    others = anions.keys() - HALOGENS - {"O"}
    if not others and oxygen >= 3 * amounts.get("P", oxygen):
        return "phosphate"
    if halogen * _DOPANT_RATIO > oxygen:
        return "mixed_anion" if others else "oxyhalide"
    if others == {"N"}:
        return "oxynitride"
    if others == {"S"}:
        return "mixed_anion" if halogen > anions["S"] else "oxysulfide"
    if others:
        return "mixed_anion"
    if amounts.keys() & HALOGENS - anions.keys():
        return "perhalate"
    return _polyanion(amounts)


def _polyanion(amounts: Mapping[str, Fraction]) -> str:
    oxygen = amounts["O"]
    centres = sum((amounts.get(symbol, Fraction(0)) for symbol in ("P", "Si")), Fraction(0))
    if centres and oxygen <= 5 * centres:
        return "phosphate" if "P" in amounts else "silicate"
    for centre, family in _OXYANIONS:
        if centre in amounts and oxygen <= 4 * amounts[centre]:
            return family
    return "hydroxide" if "H" in amounts and amounts["H"] >= oxygen else "oxide"


def _halide_or_other_family(amounts: Mapping[str, Fraction], anions: Mapping[str, Fraction], halogen: Fraction) -> str:
    chalcogens = sorted(anions.keys() & CHALCOGENS)
    halogens = sorted(anions.keys() & HALOGENS)
    if "N" in anions:
        return _nitrogen_family(amounts, halogen, chalcogens)
    if chalcogens:
        if halogen > sum(anions[symbol] for symbol in chalcogens):
            return "sulfohalide" if chalcogens == ["S"] else "mixed_anion"
        if chalcogens == ["S", "Se"]:
            return "sulfoselenide"
        return _CHALCOGENIDES[chalcogens[0]] if len(chalcogens) == 1 else "mixed_anion"
    if halogens:
        return _HALIDES[halogens[0]] if len(halogens) == 1 else "mixed_halide"
    if "P" in anions:
        return "phosphide"
    return "hydride" if "H" in anions and any(is_metal(symbol) for symbol in amounts) else ""


def _nitrogen_family(amounts: Mapping[str, Fraction], halogen: Fraction, chalcogens: list[str]) -> str:
    if chalcogens:
        return "mixed_anion"
    if "H" in amounts:
        return "amide" if not halogen else "mixed_anion"
    return "nitridohalide" if halogen else "nitride"
