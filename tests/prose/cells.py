"""Gold of the battery cells of one text and the cells extracted from it in; counts by field and by record, and what differs, out."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from extract.extraction import extract_document
from extract.score import ANYTHING, Score, agree
from release.tables import cell_row
from tests.prose.documents import read_text_document

FIELDS = (
    "anode",
    "electrolyte_composition",
    "cathode_composition",
    "temperature_K",
    "voltage_min_V",
    "voltage_max_V",
    "first_rate_value",
    "first_rate_unit",
    "first_capacity_mAh_g",
    "initial_coulombic_efficiency_pct",
    "cycles",
    "cycled_capacity_mAh_g",
    "capacity_retention_pct",
    "cycling_rate_value",
    "cycling_rate_unit",
    "attribution",
    "reference_number",
)
_KEYS = ("electrolyte_composition", "cathode_composition")
_RESULTS = ("first_capacity_mAh_g", "initial_coulombic_efficiency_pct", "cycled_capacity_mAh_g", "capacity_retention_pct")
_OPTIONAL = "optional"


class CellScore(NamedTuple):
    """Counts without optional rows. A record is right when its electrolyte or cathode agrees, and every filled field of the gold."""

    records: Score
    fields: dict[str, Score]
    differences: tuple[str, ...]


def score_cells(path: Path) -> CellScore:
    """Compare the cells found in a text with those in the CSV file beside it."""
    document, _ = read_text_document(path)
    found = [{name: "" if value is None else str(value) for name, value in cell_row(record).items()} for record in extract_document(document).cells]
    with path.with_name(f"{path.stem}_cells.csv").open(encoding="utf-8", newline="") as file:
        gold = list(csv.DictReader(file))
    return compare_cells([row for row in found if row["cell_type"] != "symmetric"], gold, place="paragraph")


def compare_cells(found: list[dict[str, str]], gold: list[dict[str, str]], *, place: str) -> CellScore:
    """`place` is the gold's column that holds the page of a record."""
    pairs = _pair(found, gold, place)
    optional = {g for g, row in enumerate(gold) if row["note"].startswith(_OPTIONAL)}
    counts = {name: [0, 0, 0] for name in FIELDS}
    differences: list[str] = []
    right = 0
    for g, expected in enumerate(gold):
        row = found[pairs[g]] if g in pairs else None
        if g in optional:
            continue
        if row is None:
            differences.append(f"missed: {_describe(expected, place)}")
        wrong = _count(row, expected, counts)
        differences += [f"{_describe(expected, place)}: {name} {row[name]!r}, not {expected[name]!r}" for name in wrong if row is not None]
        right += row is not None and not any(expected[name] for name in wrong)
    for f, row in enumerate(found):
        if f not in pairs.values():
            differences.append(f"extra: {_describe({**row, place: row['page']}, place)} {row['quote'][:100]}")
            _count_extra(row, counts)
    judged = len(found) - len(optional & set(pairs))
    fields = {name: Score(right=r, found=f, gold=g) for name, (r, f, g) in counts.items()}
    return CellScore(Score(right=right, found=judged, gold=len(gold) - len(optional)), fields, tuple(differences))


def sum_cell_scores(scores: Iterable[CellScore]) -> CellScore:
    """All counts together."""
    kept = list(scores)
    fields = {name: _sum(score.fields[name] for score in kept) for name in FIELDS}
    return CellScore(_sum(score.records for score in kept), fields, tuple(line for score in kept for line in score.differences))


def _sum(scores: Iterable[Score]) -> Score:
    kept = list(scores)
    return Score(right=sum(s.right for s in kept), found=sum(s.found for s in kept), gold=sum(s.gold for s in kept))


def _pair(found: list[dict[str, str]], gold: list[dict[str, str]], place: str) -> dict[int, int]:
    """One to one, within a place, those that agree in most results first; an electrolyte or cathode has to agree."""
    candidates = []
    for g, expected in enumerate(gold):
        for f, row in enumerate(found):
            if row["page"] == expected[place] and any(_agree(name, row[name], expected[name]) for name in _KEYS if expected[name]):
                same = sum(bool(expected[name]) and _agree(name, row[name], expected[name]) for name in (*_KEYS, *_RESULTS, "cycles"))
                wrong = sum(bool(row[name]) and not _agree(name, row[name], expected[name]) for name in (*_KEYS, *_RESULTS, "cycles"))
                candidates.append((wrong - same, g, f))
    pairs: dict[int, int] = {}
    for _, g, f in sorted(candidates):
        if g not in pairs and f not in pairs.values():
            pairs[g] = f
    return pairs


def _agree(name: str, value: str, expected: str) -> bool:
    if expected == ANYTHING:
        return True
    if name == "anode":
        return value.replace("–", "-").removesuffix(" alloy").removesuffix(" metal") == expected
    try:
        return abs(float(value) - float(expected)) <= 0.001 * abs(float(expected))
    except ValueError:
        return agree(name, value, expected)


def _count(row: Mapping[str, str] | None, expected: Mapping[str, str], counts: dict[str, list[int]]) -> list[str]:
    """Fields that differ: filled wrongly, or empty where the gold has a value."""
    wrong: list[str] = []
    for name, count in counts.items():
        if expected[name] == ANYTHING:
            continue
        value = row[name] if row is not None else ""
        ok = _agree(name, value, expected[name])
        count[0] += ok and bool(value)
        count[1] += bool(value)
        count[2] += bool(expected[name])
        if not ok:
            wrong.append(name)
    return wrong


def _count_extra(row: Mapping[str, str], counts: dict[str, list[int]]) -> None:
    for name, count in counts.items():
        count[1] += bool(row[name])


def _describe(row: Mapping[str, str], place: str) -> str:
    return (
        f"[{row[place]}] {row['electrolyte_composition']} {row['cathode_composition']} {row['first_capacity_mAh_g']} {row['capacity_retention_pct']}"
    )
