"""A material as printed to its Composition: formula, series, anion family, charge, flags."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from extract.normalize.amounts import write_amount
from extract.normalize.anion_families import find_anion_family
from extract.normalize.charges import CHARGE_TOLERANCE, net_charge
from extract.normalize.elements import electronegativities, is_element
from extract.normalize.formula_parser import Formula, Part, element_amounts, write_formula
from extract.normalize.materials import Reading, read_material
from extract.normalize.mixtures import add_phases, split_phases
from extract.normalize.series import SeriesValues, find_series_values, select_member, split_series_values, value_of_only_variable
from extract.notation import flatten, fold_characters
from schemas.document import Abbreviation
from schemas.record import Composition

# A word that is a formula has a capital; a number, a unit or a header of other words has not.
_COULD_BE_FORMULA = re.compile(r"[A-Z].*(?:[A-Z]|[a-z]\d)")
# Variables of a series are small where nothing else is said; this decides which anions there are, not how much.
_SMALL = Fraction(1, 10)


def normalize_material(printed: str, *, series_values: str = "", abbreviations: tuple[Abbreviation, ...] = ()) -> Composition:
    """Read a formula, a series, or a name. Never raises: what is not understood is empty, with a flag.

    `series_values` says of a series elsewhere than in `printed` what its variables are: `x = 0.5`, or `0.5` for the only one.

    >>> normalize_material("Li_{3−x}Y_{1−x}In_{x}Cl_{6} (x = 0.5)").series_values
    'x=0.5'
    >>> normalize_material("Li_{2}Sc_{2/3}Cl_{4}").formula
    'Li2Sc0.6667Cl4'
    """
    return _normalize(printed, series_values, abbreviations)


@lru_cache(maxsize=4096)
def _normalize(printed: str, series_values: str, abbreviations: tuple[Abbreviation, ...]) -> Composition:
    """Remembered, since a table and a text name the same few materials over and over."""
    text, said = split_series_values(printed)
    reading = read_material(text, abbreviations=abbreviations)
    # What stands with the value counts before what stands with the series.
    values = find_series_values(series_values).completed_by(find_series_values(said))
    if reading.formula is None:
        phases = flatten(reading.phases).replace("{", "").replace("}", "")
        series = phases if re.search(r"(?<![A-Za-z])[xyz]|[\d)][xyz](?=[A-Z)])", phases) else ""
        if series and (member := add_phases(phases, split_phases(phases), dict(values.numbers))):
            told = {"series": series, "series_values": values.text}
            return _describe_member(reading.model_copy(update={"formula": member, "flag": ""}), member, {}).model_copy(update=told)
        return Composition(series=series, series_values=values.text if series else "", flags=(reading.flag,))
    return _describe(reading, reading.formula, values, series_values)


def is_formula(printed: str) -> bool:
    """Whether a string is a formula or a series, perhaps with a word or its values beside it; not a name, word, unit or space group.

    >>> is_formula("Li_{3}YCl_{6}"), is_formula("Fd-3m"), is_formula("S cm^{−1}"), is_formula("NCM811")
    (True, False, False, False)
    """
    text, _ = split_series_values(printed)
    level = flatten(fold_characters(text))
    if not _COULD_BE_FORMULA.search(level):
        return False
    reading = read_material(text, abbreviations=())
    if reading.flag in {"unknown_element", "several_phases"}:
        return bool(reading.phases) or reading.flag == "unknown_element"
    if reading.formula is None or reading.origin or len(reading.formula.elements | reading.formula.placeholders) < 2:
        return False
    # Mostly a formula: the words beside it are shorter.
    words = re.findall(r"[A-Za-z-]*[a-z]{3,}[a-z-]*", level)
    return 2 * sum(map(len, words)) <= len(level.replace(" ", ""))


def write_composition(amounts: Mapping[str, Fraction]) -> str:
    """ASCII from electropositive to electronegative, amounts to four decimals, 1 left out.

    >>> write_composition({"Cl": Fraction(4), "Sc": Fraction(2, 3), "Li": Fraction(2)})
    'Li2Sc0.6667Cl4'
    """
    symbols = sorted(amounts, key=lambda symbol: (electronegativities()[symbol], symbol))
    return "".join(symbol + ("" if amounts[symbol] == 1 else write_amount(amounts[symbol])) for symbol in symbols)


def _describe(reading: Reading, formula: Formula, values: SeriesValues, given: str) -> Composition:
    if formula.single:
        return _describe_member(reading, formula, {})
    if not values.numbers and not values.elements:
        values = _bare_value(formula, given) or values
    series = {"series": write_formula(formula), "series_values": values.text, "origin": reading.origin}
    member, numbers = select_member(formula, values)
    if member.placeholders or member.variables - numbers.keys() or any(part.alternatives for part in member.walk()):
        return Composition(anion_family=_family_of_series(member, numbers)).model_copy(update=series)
    try:
        return _describe_member(reading, member, numbers).model_copy(update=series)
    except ValueError:
        # The values do not belong to this series: an amount would be negative.
        return Composition(flags=("unreadable_formula",)).model_copy(update=series)


def _describe_member(reading: Reading, formula: Formula, values: Mapping[str, Fraction]) -> Composition:
    amounts = element_amounts(formula, values=values)
    charge = net_charge(amounts)
    return Composition(
        formula=write_composition(amounts),
        anion_family=_family(formula, values),
        net_charge=charge,
        origin=reading.origin,
        flags=("charge_imbalance",) if charge is not None and abs(charge) > CHARGE_TOLERANCE else (),
    )


def _bare_value(formula: Formula, given: str) -> SeriesValues | None:
    try:
        return value_of_only_variable(formula, given)
    except ValueError:
        return None


def _family(formula: Formula, values: Mapping[str, Fraction]) -> str:
    """Of the compound without its water of crystallization."""
    dry = tuple(adduct for adduct in formula.adducts if Formula(adducts=(adduct,)).elements != {"H", "O"})
    return find_anion_family(element_amounts(Formula(adducts=dry or formula.adducts), values=values))


def _family_of_series(formula: Formula, known: Mapping[str, Fraction]) -> str:
    """The family where it is the same all over the series as far as its letters tell; empty where X stands for an anion."""
    if formula.placeholders & {"X", "X'", "A"}:
        return ""
    definite = Formula(adducts=tuple(_definite(adduct) for adduct in formula.adducts))
    try:
        return _family(definite, {name: known.get(name, _SMALL) for name in definite.variables})
    except ValueError:
        return ""


def _definite(part: Part) -> Part:
    """The part without placeholders of cations, shared sites in equal proportions."""
    inner = tuple(_definite(p) for p in part.parts if not p.symbol or is_element(p.symbol))
    return part.model_copy(update={"parts": inner, "alternatives": False})
