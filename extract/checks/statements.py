"""Checks of one document against itself beyond values in tables: structures, cells, and sentences that state one thing twice."""

from collections.abc import Iterator
from itertools import combinations
from math import isclose

from extract.checks.findings import Extracted, Finding, is_table, report_both
from extract.merge import same_material, same_reference, same_sample, same_temperature
from extract.precision import read_digits
from schemas.record import CellRecord, MeasurementRecord

# So many digits that two values differ in one of them by a slip and not by chance; fewer where one place sums up the other.
_DIGITS, _DIGITS_OF_SUMMARY = 3, 2
# A last digit may be another rounding of one number.
_ROUNDING = 0.03
_SUMMARIES = ("abstract", "conclu", "summary", "caption")


def check_structure_against_text(extracted: Extracted) -> Iterator[Finding]:
    """One work with two space groups for a material, one in the table and one in the text, where no other place agrees."""
    structures = [record for record in extracted.measurements if record.property == "crystal_structure" and record.space_group]
    for text in (record for record in structures if not is_table(record.evidence) and not record.others):
        tabled = [table for table in structures if is_table(table.evidence) and _comparable(text, table)]
        if any(table.space_group == text.space_group or table.others for table in tabled):
            continue
        for table in tabled[:1]:
            yield from report_both(table, text, f"{text.material_as_printed}: {table.space_group} in the table, {text.space_group} in the text.")


def check_sentences(extracted: Extracted) -> Iterator[Finding]:
    """Two sentences that give one property of one material with values that differ in a single digit."""
    written = [record for record in extracted.measurements if not is_table(record.evidence) and record.value is not None and not record.others]
    for one, other in combinations(written, 2):
        if (
            one.property == other.property
            and one.conductivity_part == other.conductivity_part
            and _comparable(one, other)
            and _one_digit_apart(one, other)
        ):
            sentence = f"{one.material_as_printed}: {one.value_as_printed} and {other.value_as_printed} in the text."
            for record, rival in ((one, other), (other, one)):
                yield Finding(record_id=record.record_id, code="conflicts_with_text", sentence=sentence, other=rival.evidence)


def check_cells_against_text(extracted: Extracted) -> Iterator[Finding]:
    """A cell of the text whose results are those of a cell in a table, but for one number."""
    tabled = [cell for cell in extracted.cells if is_table(cell.evidence)]
    for text in (cell for cell in extracted.cells if not is_table(cell.evidence) and not cell.others):
        compared = [(table, *_compare_results(text, table)) for table in tabled if _same_stack(text, table)]
        if any(same and not different for _, same, different in compared):
            continue
        for table, _, different in [(table, same, different) for table, same, different in compared if same and len(different) == 1][:1]:
            name = different[0]
            values = getattr(table.results, name), getattr(text.results, name)
            yield from report_both(table, text, f"{name.replace('_', ' ')}: {values[0]:g} in the table, {values[1]:g} in the text.")


def _comparable(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    """Whether both are about one sample of one work: both the document's own, or both quoted from one reference."""
    whose = {one.attribution.attribution, other.attribution.attribution}
    known = whose == {"own"} or (whose == {"cited"} and bool(one.attribution.reference_number) and bool(other.attribution.reference_number))
    alike = known and same_material(one, other) and same_reference(one.attribution, other.attribution)
    return alike and same_temperature(one.temperature, other.temperature) and same_sample(one, other)


def _one_digit_apart(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    """As many digits in both, all but one alike, at the same power of ten."""
    mine, theirs = read_digits(one), read_digits(other)
    summary = any(word in record.evidence.location.lower() for record in (one, other) for word in _SUMMARIES)
    enough = _DIGITS_OF_SUMMARY if summary else _DIGITS
    if mine is None or theirs is None or mine[1] != theirs[1] or len(mine[0]) != len(theirs[0]) or len(mine[0]) < enough:
        return False
    if isclose(one.value or 0.0, other.value or 0.0, rel_tol=_ROUNDING):
        return False
    return sum(a != b for a, b in zip(mine[0], theirs[0], strict=True)) == 1


def _same_stack(one: CellRecord, other: CellRecord) -> bool:
    pairs = ((one.electrolyte_composition, other.electrolyte_composition), (one.cathode_composition, other.cathode_composition))
    return all(a == b for a, b in pairs) and bool(one.electrolyte_composition) and same_reference(one.attribution, other.attribution)


def _compare_results(one: CellRecord, other: CellRecord) -> tuple[list[str], list[str]]:
    """Names of the numbers that are the same, and of those that differ."""
    mine, theirs = one.results.model_dump(), other.results.model_dump()
    shared = [name for name in mine if isinstance(mine[name], int | float) and isinstance(theirs[name], int | float)]
    same = [name for name in shared if isclose(mine[name], theirs[name], rel_tol=1e-6)]
    return same, [name for name in shared if name not in same]
