"""Records of one document in; the same fact seen at several places as one record with all its places out. Samples that differ stay apart."""

import re
from collections.abc import Sequence
from math import isclose
from typing import TypeVar

from extract.checks.findings import is_table, read_cell_place
from extract.checks.formulas import identify_material, read_amounts
from extract.notation import fold_plain
from extract.precision import same_value
from schemas.record import Attribution, CellRecord, MeasurementRecord, Record, Temperature

R = TypeVar("R", MeasurementRecord, CellRecord)

# Two names of one room temperature, or a temperature and its rounding.
_NEAR_KELVIN = 2.0
_ROOM = (288.0, 308.0)
# Amounts printed to two decimals; thirds are printed as 0.33, 0.333 and 1/3.
_ROUNDING = 0.006
# Words that tell samples of one composition apart: within a group they exclude each other.
_SAMPLE_WORDS: tuple[tuple[str, ...], ...] = (
    (
        r"(?:ball[- ]|as[- ])?mill(?:ed|ing)|mechanochemical(?:ly)?",
        r"anneal(?:ed|ing)|heat[- ]treated",
        r"quench(?:ed|ing)",
        r"hot[- ]press(?:ed|ing)",
        r"cold[- ]press(?:ed|ing)",
        r"spark plasma|SPS",
        r"melt[- ](?:derived|grown|quenched)|co-?melt(?:ed|ing)",
        r"water[- ]mediated|freeze[- ]dried|wet[- ]chemical(?:ly)?",
        r"solid[- ]state (?:reaction|synthesis)",
    ),
    (r"single[- ]crystals?", r"polycrystal(?:line|s)?", r"thin[- ]films?", r"glass(?:es|y)?(?![- ]ceramic)", r"glass[- ]ceramics?", r"amorphous"),
    (r"monoclinic", r"trigonal|rhombohedral", r"orthorhombic", r"cubic", r"tetragonal", r"hexagonal"),
)
_CONDITION = re.compile(r"(\d+(?:\.\d+)?)\s?(MPa|GPa|kbar|bar|rpm|mol ?%|at\.? ?%|wt ?%)")
_HEATING = re.compile(r"(?:anneal|sinter|calcin|heat|fir|press)\w*(?: \w+)? (?:at|to) (\d+)\s?°?\s?(?:C|K)\b")


def merge_records(records: Sequence[R]) -> tuple[R, ...]:
    """One record a fact, in the order given. The record of the most specific place stays as it is, with the other places in `others`.

    A statement joins a record only when it agrees with every place of it, and with no other record as well: what could belong to two
    samples stays a record of its own. Readers are joined: a fact that two of them found is more certain.
    """
    groups: list[list[R]] = []
    for record in sorted(records, key=_specificity):
        fitting = [group for group in groups if all(_same_fact(record, member) for member in group)]
        if len(fitting) == 1:
            fitting[0].append(record)
        else:
            groups.append([record])
    merged = {group[0].record_id: _join(group) for group in groups}
    return tuple(merged[record.record_id] for record in records if record.record_id in merged)


def _specificity(record: Record) -> tuple[int, int]:
    """A table's cell before a caption before running text; the summary at the front last."""
    location = record.evidence.location.lower()
    kind = 0 if is_table(record.evidence) else 1 if "caption" in location else 3 if "abstract" in location else 2
    return kind, record.evidence.page


def _join(group: Sequence[R]) -> R:
    first, *rest = group
    if not rest:
        return first
    readers = tuple(dict.fromkeys(reader for record in group for reader in record.review.readers))
    return first.model_copy(
        update={"others": tuple(record.evidence for record in rest), "review": first.review.model_copy(update={"readers": readers})}
    )


def _same_fact(one: Record, other: Record) -> bool:
    return not _rows_of_one_table(one, other) and same_reference(one.attribution, other.attribution) and same_statement(one, other)


def same_statement(one: Record, other: Record) -> bool:
    """Whether two records state one fact, as far as each says: material, value, condition, sample. Whose it is does not count."""
    if not same_temperature(one.temperature, other.temperature) or not same_sample(one, other):
        return False
    if isinstance(one, CellRecord) and isinstance(other, CellRecord):
        return _same_cell(one, other)
    return isinstance(one, MeasurementRecord) and isinstance(other, MeasurementRecord) and _same_measurement(one, other)


def _rows_of_one_table(one: Record, other: Record) -> bool:
    """Two cells of a table are two samples or conditions; a row printed twice is the business of a check."""
    places = read_cell_place(one.evidence), read_cell_place(other.evidence)
    return places[0] is not None and places[1] is not None and places[0][0] == places[1][0]


def _same_measurement(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    if one.property != other.property or one.unit.split(" vs ")[0] != other.unit.split(" vs ")[0] or not same_material(one, other):
        return False
    pairs = ((one.conductivity_part, other.conductivity_part), (one.method, other.method))
    if any(a != b and "unspecified" not in (a, b) for a, b in pairs):
        return False
    if one.property == "crystal_structure":
        if one.space_group and other.space_group:
            return one.space_group == other.space_group
        return bool(one.structure_family) and one.structure_family == other.structure_family
    if not _alike(one.space_group, other.space_group) or not _alike(one.synthesis_route, other.synthesis_route):
        return False
    return same_value(one, other)


def _same_cell(one: CellRecord, other: CellRecord) -> bool:
    """The same layers, and results that agree in two numbers at least and contradict each other nowhere."""
    if [layer.composition or layer.as_printed for layer in one.layers] != [layer.composition or layer.as_printed for layer in other.layers]:
        return False
    mine, theirs = one.results.model_dump(), other.results.model_dump()
    shared = [name for name in mine if isinstance(mine[name], int | float) and isinstance(theirs[name], int | float)]
    return len(shared) >= 2 and all(isclose(mine[name], theirs[name], rel_tol=1e-6) for name in shared)


def same_material(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    """Whether two records are about one composition, series member or name, as far as amounts are printed."""
    if one.composition.formula and other.composition.formula:
        mine, theirs = read_amounts(one.composition.formula), read_amounts(other.composition.formula)
        return mine.keys() == theirs.keys() and all(abs(mine[symbol] - theirs[symbol]) <= _ROUNDING for symbol in mine)
    return identify_material(one) == identify_material(other)


def same_temperature(one: Temperature, other: Temperature) -> bool:
    """Whether two temperatures may be one: near each other, room temperature and a number near it, or one not said."""
    if one.kelvin is None or other.kelvin is None:
        unread = [temperature.as_printed for temperature in (one, other) if temperature.kelvin is None and temperature.as_printed]
        return not unread or fold_plain(one.as_printed) == fold_plain(other.as_printed)
    if one.assumed or other.assumed:
        return all(_ROOM[0] <= kelvin <= _ROOM[1] for kelvin in (one.kelvin, other.kelvin))
    return abs(one.kelvin - other.kelvin) <= _NEAR_KELVIN


def same_reference(one: Attribution, other: Attribution) -> bool:
    """Whether two statements may be of one work: not an own and a quoted one, not of two references."""
    if {one.attribution, other.attribution} == {"own", "cited"}:
        return False
    mine, theirs = (set(attribution.reference_number.split(";")) - {""} for attribution in (one, other))
    return not mine or not theirs or bool(mine & theirs)


def same_sample(one: Record, other: Record) -> bool:
    """Whether the words, pressures and heat treatments printed with two statements allow one sample."""
    mine, theirs = _sample_marks(one), _sample_marks(other)
    return all(mine[kind] & theirs[kind] for kind in mine.keys() & theirs.keys())


def _sample_marks(record: Record) -> dict[str, frozenset[str]]:
    name = record.material_as_printed if isinstance(record, MeasurementRecord) else record.configuration_as_printed
    text = fold_plain(f"{name} {record.evidence.quote}")
    marks: dict[str, set[str]] = {}
    for number, group in enumerate(_SAMPLE_WORDS):
        found = {word for word in group if re.search(word, text, re.IGNORECASE)}
        if found:
            marks[f"words {number}"] = found
    for value, unit in _CONDITION.findall(text):
        marks.setdefault(unit.replace(" ", ""), set()).add(value)
    heated = set(_HEATING.findall(text))
    return {kind: frozenset(found) for kind, found in (marks | ({"heating": heated} if heated else {})).items()}


def _alike(one: str, other: str) -> bool:
    return not one or not other or one == other
