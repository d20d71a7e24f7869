"""Checks of structures: a space group against the crystal system and packing named with it, the known structure, and its neighbours in a series."""

from collections.abc import Iterator
from itertools import groupby, pairwise

import gemmi

from extract.checks.findings import Extracted, Finding, read_cell_place
from extract.checks.formulas import read_amounts
from extract.checks.known_materials import find_known
from schemas.record import MeasurementRecord

# Numbers of the space groups of each crystal system; `hexagonal` is also said of trigonal groups, in hexagonal axes.
_SYSTEMS: dict[str, range] = {
    "triclinic": range(1, 3),
    "monoclinic": range(3, 16),
    "orthorhombic": range(16, 75),
    "tetragonal": range(75, 143),
    "trigonal": range(143, 168),
    "rhombohedral": range(143, 168),
    "hexagonal": range(143, 195),
    "cubic": range(195, 231),
}
# Groups that a packing of the anions, or a structure type, does not occur with: C2/m of the halides is a stack of cubic packing.
_EXCLUDED: dict[str, frozenset[int]] = {
    "hcp": frozenset({12, *range(195, 231)}),
    "ccp": frozenset({62, 162, 163, 164, *range(168, 195)}),
    "spinel": frozenset(range(1, 231)) - {65, 70, 74, 141, 212, 213, 216, 227},
    "garnet": frozenset(range(1, 231)) - {142, 206, 220, 230},
    "argyrodite": frozenset({12, 62, 164, 166, 167, 225, 227}),
}
_PACKINGS = {"hexagonal close": "hcp", "hexagonal-close": "hcp", "cubic close": "ccp", "cubic-close": "ccp", "fcc": "ccp"}


def check_structures(extracted: Extracted) -> Iterator[Finding]:
    """A space group that does not go with the words beside it, or that the material is not known with."""
    for record in extracted.measurements:
        if not record.space_group_number:
            continue
        if problem := find_structure_conflict(record.structure_family, record.space_group_number):
            sentence = f"{record.space_group} is {_system(record.space_group_number)}, and {record.structure_family} {problem}."
            yield Finding(record_id=record.record_id, code="structure_conflict", sentence=sentence)
        known = find_known(record.composition.formula)
        if known and record.space_group_number not in map(_number, known.space_groups):
            sentence = f"{record.composition.formula} is known with {', '.join(known.space_groups)}, here it has {record.space_group}."
            yield Finding(record_id=record.record_id, code="unusual_structure", sentence=sentence)


def check_structures_of_series(extracted: Extracted) -> Iterator[Finding]:
    """A member of a series whose neighbours on both sides agree in another space group than its own."""
    placed = [(place, record) for record in extracted.measurements if record.space_group and (place := read_cell_place(record.evidence))]
    placed.sort(key=lambda item: (item[0][0], item[1].property, item[0][2], item[0][1]))
    for _, column in groupby(placed, key=lambda item: (item[0][0], item[1].property, item[0][2])):
        records = [record for _, record in column]
        for before, record, after in zip(records, records[1:], records[2:], strict=False):
            if before.space_group == after.space_group != record.space_group and _one_series(before, record, after):
                sentence = f"{record.space_group}, while the members of the series before and after it have {before.space_group}."
                yield Finding(record_id=record.record_id, code="unusual_structure", sentence=sentence, other=before.evidence)


def find_structure_conflict(family: str, number: int) -> str:
    """What is wrong with a space group beside the words of a structure; empty where nothing is.

    >>> find_structure_conflict("monoclinic", 12), find_structure_conflict("hcp", 227)
    ('', 'has other groups')
    """
    words = family.lower()
    for spelling, packing in _PACKINGS.items():
        words = words.replace(spelling, packing)
    for system, numbers in _SYSTEMS.items():
        if system in words and number not in numbers:
            return "is another crystal system"
    return "has other groups" if any(kind in words and number in numbers for kind, numbers in _EXCLUDED.items()) else ""


def _one_series(*members: MeasurementRecord) -> bool:
    """The same elements in all, in amounts that rise or fall from row to row."""
    amounts = [read_amounts(member.composition.formula) for member in members]
    if not all(amounts) or len({frozenset(member) for member in amounts}) > 1:
        return False
    steps = [[later[symbol] - earlier[symbol] for symbol in amounts[0]] for earlier, later in pairwise(amounts)]
    return any(steps[0]) and all(a * b > 0 or a == b == 0 for a, b in zip(*steps, strict=True))


def _system(number: int) -> str:
    group = gemmi.find_spacegroup_by_number(number)
    return str(group.crystal_system_str()) if group else "unknown"


def _number(symbol: str) -> int:
    group = gemmi.find_spacegroup_by_name(symbol)
    return group.number if group else 0
