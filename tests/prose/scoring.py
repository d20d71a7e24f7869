"""Gold of one text document and what is extracted from it in; counts of right, found and gold out, and what differs."""

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from extract.extraction import build_context
from extract.normalize.records import normalize_candidate
from extract.normalize.usual_names import USUAL_NAMES
from extract.score import Result, Score, score_rows
from extract.text.find import find_text_candidates
from release.tables import measurement_row
from schemas.document import Document
from schemas.record import MeasurementRecord
from tests.prose.documents import read_text_document

# What a link of a value is: to its material, property and condition. The strict score asks for every column of the gold.
LINKING = ("composition", "composition_series", "value", "value_upper", "unit", "temperature_K", "space_group")
_OPTIONAL = "optional"  # a row whose note says so is right when found, and no miss when not


class ProseScore(NamedTuple):
    """The counts without optional rows, and the whole comparison."""

    score: Score
    result: Result


def score_document(path: Path, *, strict: bool = False) -> ProseScore:
    """Compare the measurements found in a text with those in the CSV file beside it."""
    document, _ = read_text_document(path)
    rows = [{name: _cell(value) for name, value in measurement_row(record).items()} for record in find_records(document)]
    with path.with_name(f"{path.stem}_measurements.csv").open(encoding="utf-8", newline="") as file:
        gold = [{"page": row.pop("paragraph"), **row} for row in csv.DictReader(file)]
    optional = [_OPTIONAL in row.pop("note", "") for row in gold]
    fields = [name for name in gold[0] if name in LINKING or (strict and name not in ("page", "property"))]
    result = (
        score_rows(rows, gold, fields=fields)
        if rows
        else Result(fields=(), properties={}, by_field={}, pairs=(), missed=(), extra=(), wrong=(), unjudged={})
    )
    of_optional = [pair for pair in result.pairs if optional[pair.gold]]
    right = sum(not pair.wrong for pair in result.pairs) - sum(not pair.wrong for pair in of_optional)
    return ProseScore(Score(right=right, found=len(result.pairs) + len(result.extra) - len(of_optional), gold=len(gold) - sum(optional)), result)


def find_records(document: Document) -> list[MeasurementRecord]:
    """What each place of the text states, before one fact told twice becomes one record."""
    context = build_context(document)
    names = USUAL_NAMES | {name.short: name.expansion for name in context.abbreviations}
    records = [normalize_candidate(candidate, context) for candidate in find_text_candidates(document, names).candidates]
    return [record for record in records if isinstance(record, MeasurementRecord)]


def sum_scores(scores: Iterable[Score]) -> Score:
    """All counts together."""
    kept = list(scores)
    return Score(right=sum(s.right for s in kept), found=sum(s.found for s in kept), gold=sum(s.gold for s in kept))


def _cell(value: object) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
