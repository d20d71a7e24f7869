"""Checks of one document against itself: what its tables state against what its text states."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from math import isclose, log10

from extract.checks.findings import Extracted, Finding, is_table, read_cell_place, report_both
from extract.checks.formulas import read_amounts
from extract.merge import same_material, same_reference, same_sample, same_temperature
from extract.precision import count_digits, round_to, same_value
from schemas.record import CellRecord, MeasurementRecord, Record

_WRONG_FORMULA = frozenset({"charge_imbalance", "unknown_element", "unreadable_formula"})
# An `about` and a single digit leave much open. Laboratories that measure one compound differ by factors of two and three.
_ABOUT, _FACTOR = 0.3, 4.0
_HALF_A_DECADE = 0.5
# One amount misprinted, or two exchanged; one letter in ten wrong.
_MOST_SLIPS, _NEAR_SPELLING = 2, 0.88


def check_table_against_text(extracted: Extracted) -> Iterator[Finding]:
    """The same material with another value: reported to the record of the table and to that of the text.

    A statement with which one place of the other kind agrees is left alone. Values of one work (or both the document's own) must be
    the same; one quoted from another work must be near one of the table's at least. Of several in the table the nearest is reported.
    """
    tabled = [record for record in extracted.measurements if is_table(record.evidence)]
    written = [record for record in extracted.measurements if not is_table(record.evidence) and not record.others]
    for text in written:
        pairs = [table for table in tabled if _comparable(text, table)]
        if any(same_value(text, table) or not _differ(text, table) for table in pairs):
            continue
        opposed = [table for table in pairs if not table.others]
        for table in _nearest(text, [table for table in opposed if _one_source(text, table)] or opposed):
            yield from report_both(table, text, _tell_values(table, text))
            yield from _find_slip(table, text, tabled)


def check_formula_against_text(extracted: Extracted) -> Iterator[Finding]:
    """The same work with formulas of the same elements in table and text, one of them wrong; or one value with two formulas."""
    tabled: list[Record] = [record for record in extracted.records if is_table(record.evidence)]
    written = [record for record in extracted.measurements if not is_table(record.evidence)]
    for text in written:
        for table in tabled:
            if not _of_one_reference(text, table):
                continue
            if isinstance(table, CellRecord):
                printed = next((layer.composition for layer in table.layers if _variants(text.composition.formula, layer.composition)), "")
            else:
                printed = table.material_as_printed if _misprints(text, table) else ""
            wrong = _WRONG_FORMULA & {*text.review.flags, *table.review.flags}
            if printed and wrong:
                yield from report_both(table, text, f"The table prints {printed}, the text {text.material_as_printed}.")


def check_references_against_text(extracted: Extracted) -> Iterator[Finding]:
    """One value of one material that table and text quote from different works."""
    tabled = [record for record in extracted.measurements if is_table(record.evidence) and record.value]
    for text in (record for record in extracted.measurements if not is_table(record.evidence) and record.value):
        same = [table for table in tabled if table.property == text.property and same_material(text, table) and _equal(text, table)]
        if any(same_reference(text.attribution, table.attribution) for table in same):
            continue
        for table in same:
            numbers = f"{table.attribution.reference_number} in the table, {text.attribution.reference_number} in the text"
            if table.attribution.reference_number and text.attribution.reference_number:
                sentence = f"{text.value_as_printed} is quoted from {numbers}."
                yield Finding(record_id=table.record_id, code="reference_differs", sentence=sentence, other=text.evidence)
                yield Finding(record_id=text.record_id, code="reference_differs", sentence=sentence, other=table.evidence)


def _comparable(text: MeasurementRecord, table: MeasurementRecord) -> bool:
    """Whether both are numbers for one property of one material under one condition, as far as is said, and not own against quoted."""
    if text.property != table.property or text.value is None or table.value is None or not same_material(text, table):
        return False
    whose = {text.attribution.attribution, table.attribution.attribution}
    parts = {text.conductivity_part, table.conductivity_part} - {"unspecified"}
    methods = {text.method, table.method} - {"unspecified"}
    limits = {"<", "<=", ">", ">="} & {text.qualifier, table.qualifier}
    alike = whose != {"own", "cited"} and len(parts) < 2 and len(methods) < 2 and not limits
    return alike and same_temperature(text.temperature, table.temperature) and same_sample(text, table)


def _differ(text: MeasurementRecord, table: MeasurementRecord) -> bool:
    """Whether two values are further apart than rounding makes them; of different works, by a factor of two."""
    ends = ((text.value, table.value), (text.value_upper, table.value_upper))
    if _one_source(text, table):
        return not all(_may_round(a, b, text, table) for a, b in ends if a and b)
    smaller, larger = sorted((abs(text.value or 0.0), abs(table.value or 0.0)))
    return smaller > 0 and larger / smaller >= _FACTOR


def _may_round(one: float, other: float, text: MeasurementRecord, table: MeasurementRecord) -> bool:
    """Whether one number may be a loose way to print the other: about, a single digit, a power of ten alone."""
    digits = min(count_digits(text.value_as_printed), count_digits(table.value_as_printed))
    if digits == 0:
        return abs(log10(abs(one / other))) <= _HALF_A_DECADE
    loose = digits == 1 or "~" in (text.qualifier, table.qualifier)
    return loose and (isclose(one, other, rel_tol=_ABOUT) or round_to(one, digits) == round_to(other, digits))


def _one_source(one: Record, other: Record) -> bool:
    return same_reference(one.attribution, other.attribution)


def _of_one_reference(one: Record, other: Record) -> bool:
    return bool(one.attribution.reference_number) and bool(other.attribution.reference_number) and _one_source(one, other)


def _nearest(text: MeasurementRecord, tables: list[MeasurementRecord]) -> list[MeasurementRecord]:
    """Of several samples of one work in the table, the one that the text may have meant."""
    return [min(tables, key=lambda table: abs(log10(abs((table.value or 1.0) / (text.value or 1.0)) or 1.0)))] if tables else []


def _equal(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    digits = min(count_digits(one.value_as_printed), count_digits(other.value_as_printed))
    return digits >= 2 and same_value(one, other) and same_temperature(one.temperature, other.temperature)


def _find_slip(table: MeasurementRecord, text: MeasurementRecord, tabled: list[MeasurementRecord]) -> Iterator[Finding]:
    """The text's value in the next row of the same column: the column has slipped."""
    place = read_cell_place(table.evidence)
    for neighbour in tabled:
        other = read_cell_place(neighbour.evidence)
        beside = place and other and place[0] == other[0] and place[2] == other[2] and abs(place[1] - other[1]) == 1
        if beside and neighbour.property == table.property and same_value(text, neighbour):
            for record in (table, neighbour):
                sentence = f"The text gives {text.value_as_printed} to {text.material_as_printed}, the table to the row beside it."
                yield Finding(record_id=record.record_id, code="row_slipped", sentence=sentence, other=text.evidence)


def _misprints(text: MeasurementRecord, table: MeasurementRecord) -> bool:
    """Whether two formulas are one with a slip in it; with a value each of one property, the values are the same."""
    if same_material(text, table):
        return False
    if text.property == table.property and table.value and not same_value(text, table):
        return False
    if text.composition.formula and table.composition.formula:
        return _variants(text.composition.formula, table.composition.formula)
    return SequenceMatcher(None, text.material_as_printed, table.material_as_printed, autojunk=False).ratio() >= _NEAR_SPELLING


def _variants(one: str, other: str) -> bool:
    """Whether two compositions have the same elements, one or two of them in other amounts."""
    mine, theirs = read_amounts(one), read_amounts(other)
    return mine.keys() == theirs.keys() and 0 < sum(mine[symbol] != theirs[symbol] for symbol in mine) <= _MOST_SLIPS


def _tell_values(table: MeasurementRecord, text: MeasurementRecord) -> str:
    return f"{text.material_as_printed}: {table.value_as_printed} in the table, {text.value_as_printed} in the text."
