"""Rows of an extracted table and rows of gold in; a one-to-one pairing and precision, recall and F1 out. Strict and deterministic."""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from math import isclose

from pydantic import Field

from schemas.base import Model

GoldRow = Mapping[str, str]

DOCUMENT = ("document_id", "file")
# A pair agrees in all of these that the gold has, …
KEYS = (*DOCUMENT, "property", "number", "part")
# … and in at least one of these, if the gold has any: the names of what the row is about.
NAMES = ("composition", "composition_series", "material_as_printed", "configuration_as_printed")
# A column of the gold for people, which is not scored.
NOTE = "note"
# In a gold cell: whatever stands there is right.
ANYTHING = "*"

_NUMBER_NAME = re.compile(r"(value(_upper)?|net_charge|space_group_number|page|pages|number|year|cycles|confidence|.*_(K|V|pct|mAh_g|value))\Z")
_TERM = re.compile(r"([A-Z][a-z]?)(\d+(?:\.\d+)?)?")


class Score(Model):
    """How many were right, of how many found and how many there are to find."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float | None:
        """Right of those found; None where none was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Right of those in the gold; None where there are none."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two: 2·right / (found + gold)."""
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else None


class Pair(Model):
    """A gold row and the record paired with it, by their positions, and the fields that differ."""

    gold: int
    record: int
    wrong: tuple[str, ...]


class Result(Model):
    """A whole comparison."""

    fields: tuple[str, ...]
    properties: dict[str, Score] = Field(description="a record is right when every field scored is; one entry `all` where there is no property")
    by_field: dict[str, Score]
    pairs: tuple[Pair, ...]
    missed: tuple[dict[str, str], ...] = Field(description="gold rows without a record")
    extra: tuple[dict[str, str], ...] = Field(description="records without a gold row")
    wrong: tuple[str, ...] = Field(description="one line for each field that differs in a pair")
    unjudged: dict[str, int] = Field(description="records of properties that the gold does not name")


def score_rows(records: Sequence[GoldRow], gold: Sequence[GoldRow], *, fields: Collection[str] | None = None) -> Result:
    """Compare the rows of one table with gold. The gold's columns are the fields scored, or those of them in `fields`.

    Records of documents and properties that the gold does not name are left out. ValueError where a column of the gold is not in the records.
    """
    columns = [name for name in gold[0] if name != NOTE] if gold else []
    scored = _scored_fields(columns, records, fields)
    judged, unjudged = _judged_records(records, gold, columns)
    pairs = pair_rows(judged, gold, columns, scored)
    paired_gold, paired_records = {pair.gold for pair in pairs}, {pair.record for pair in pairs}
    return Result(
        fields=tuple(scored),
        properties=_score_properties(judged, gold, pairs),
        by_field={name: _score_field(name, judged, gold, pairs) for name in scored},
        pairs=tuple(pairs),
        missed=tuple(dict(row) for i, row in enumerate(gold) if i not in paired_gold),
        extra=tuple(dict(row) for i, row in enumerate(judged) if i not in paired_records),
        wrong=tuple(_describe(name, gold[pair.gold], judged[pair.record]) for pair in pairs for name in pair.wrong),
        unjudged=unjudged,
    )


def pair_rows(records: Sequence[GoldRow], gold: Sequence[GoldRow], columns: Sequence[str], fields: Sequence[str]) -> list[Pair]:
    """One-to-one pairs, those that agree in most fields first; then those whose gold says most and that agree in most of its other columns;
    ties go to the earlier gold row, then to the earlier record."""
    others = [name for name in columns if name not in fields]
    candidates: list[tuple[tuple[int, int, int], Pair]] = []
    for g, expected in enumerate(gold):
        for r, found in enumerate(records):
            if _may_pair(found, expected, columns):
                wrong = tuple(name for name in fields if not agree(name, found[name], expected[name]))
                open_fields = sum(expected[name].strip() == ANYTHING for name in fields)
                elsewhere = sum(not agree(name, found[name], expected[name]) for name in others)
                candidates.append(((len(wrong), open_fields, elsewhere), Pair(gold=g, record=r, wrong=wrong)))
    taken_gold: set[int] = set()
    taken_records: set[int] = set()
    pairs: list[Pair] = []
    for _, pair in sorted(candidates, key=lambda item: (item[0], item[1].gold, item[1].record)):
        if pair.gold not in taken_gold and pair.record not in taken_records:
            taken_gold.add(pair.gold)
            taken_records.add(pair.record)
            pairs.append(pair)
    return sorted(pairs, key=lambda pair: pair.gold)


def agree(field: str, found: str, expected: str) -> bool:
    """Whether a field is right: numbers to 1e-6 of the value, compositions by their amounts, text exactly but for its white space.

    >>> agree("value", "8.7e-05", "0.000087"), agree("composition", "Li3InCl6", "InLi3Cl6.0"), agree("quote", "a  b", "a b")
    (True, True, True)
    """
    found, expected = " ".join(found.split()), " ".join(expected.split())
    if found == expected or expected == ANYTHING:
        return True
    if not found or not expected:
        return False
    if field == "layers":
        return _same_layers(found, expected)
    if field.endswith("composition"):
        return _same_amounts(found, expected)
    return bool(_NUMBER_NAME.match(field)) and _same_number(found, expected)


@cache
def parse_amounts(formula: str) -> dict[str, float]:
    """Element → amount of an ASCII formula without brackets. ValueError for anything else.

    >>> parse_amounts("Li2.633Er0.633Zr0.367Cl6")
    {'Li': 2.633, 'Er': 0.633, 'Zr': 0.367, 'Cl': 6.0}
    """
    if not formula or not re.fullmatch(f"(?:{_TERM.pattern})+", formula):
        raise ValueError(f"not a formula of elements and amounts: {formula!r}")
    amounts: dict[str, float] = {}
    for element, amount in _TERM.findall(formula):
        amounts[element] = amounts.get(element, 0.0) + float(amount or 1)
    return amounts


def _same_amounts(found: str, expected: str) -> bool:
    try:
        one, other = parse_amounts(found), parse_amounts(expected)
    except ValueError:
        return False
    return one.keys() == other.keys() and all(isclose(one[element], other[element], rel_tol=1e-6) for element in one)


def _same_number(found: str, expected: str) -> bool:
    try:
        return isclose(float(found), float(expected), rel_tol=1e-6)
    except ValueError:
        return False


def _same_layers(found: str, expected: str) -> bool:
    try:
        one, other = json.loads(found), json.loads(expected)
    except json.JSONDecodeError:
        return False
    if not isinstance(one, list) or not isinstance(other, list) or len(one) != len(other):
        return False
    pairs = zip(one, other, strict=True)
    return all(a.keys() == b.keys() and all(agree(key, str(a[key]), str(b[key])) for key in a) for a, b in pairs)


def _scored_fields(columns: Sequence[str], records: Sequence[GoldRow], fields: Collection[str] | None) -> list[str]:
    known = set(records[0]) if records else set(columns)
    if absent := [name for name in columns if name not in known]:
        raise ValueError(f"the records have no column {', '.join(absent)}: drop it from the gold, or score the table that has it")
    if strange := [name for name in fields or () if name not in columns]:
        raise ValueError(f"the gold has no column {', '.join(strange)}: it has {', '.join(columns)}")
    return [name for name in columns if name not in KEYS and (fields is None or name in fields)]


def _judged_records(records: Sequence[GoldRow], gold: Sequence[GoldRow], columns: Sequence[str]) -> tuple[list[GoldRow], dict[str, int]]:
    """The records of the gold's documents and properties; how many there are of each other property."""
    judged = list(records)
    for name in DOCUMENT:
        if name in columns:
            named = {row[name] for row in gold}
            judged = [row for row in judged if row[name] in named]
    unjudged: dict[str, int] = {}
    if "property" in columns:
        properties = {row["property"] for row in gold}
        for row in judged:
            if row["property"] not in properties:
                unjudged[row["property"]] = unjudged.get(row["property"], 0) + 1
        judged = [row for row in judged if row["property"] in properties]
    return judged, unjudged


def _may_pair(found: GoldRow, expected: GoldRow, columns: Sequence[str]) -> bool:
    if not all(agree(name, found[name], expected[name]) for name in KEYS if name in columns):
        return False
    names = [name for name in NAMES if name in columns and expected[name].strip()]
    return not names or any(agree(name, found[name], expected[name]) for name in names)


def _score_properties(records: Sequence[GoldRow], gold: Sequence[GoldRow], pairs: Sequence[Pair]) -> dict[str, Score]:
    names = sorted({row.get("property", "all") for row in gold} | {row.get("property", "all") for row in records})
    return {
        name: Score(
            right=sum(not pair.wrong for pair in pairs if gold[pair.gold].get("property", "all") == name),
            found=sum(row.get("property", "all") == name for row in records),
            gold=sum(row.get("property", "all") == name for row in gold),
        )
        for name in names
    }


def _score_field(name: str, records: Sequence[GoldRow], gold: Sequence[GoldRow], pairs: Sequence[Pair]) -> Score:
    """A field counts where it is filled; where gold says that anything is right, it counts on neither side."""
    open_records = {pair.record for pair in pairs if gold[pair.gold][name].strip() == ANYTHING}
    return Score(
        right=sum(name not in pair.wrong and pair.record not in open_records and bool(gold[pair.gold][name].strip()) for pair in pairs),
        found=sum(bool(row[name].strip()) for i, row in enumerate(records) if i not in open_records),
        gold=sum(row[name].strip() not in ("", ANYTHING) for row in gold),
    )


def _describe(name: str, expected: GoldRow, found: GoldRow) -> str:
    what = next((expected[key] for key in (*NAMES, "number") if expected.get(key)), "row")
    return f"{what}: {name} is {found[name]!r}, should be {expected[name]!r}"
