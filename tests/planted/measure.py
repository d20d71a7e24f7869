"""Documents with planted errors in; the share of errors that are flagged, and of other records that are flagged for nothing, out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.checks.findings import Extracted, read_cell_place
from schemas.record import MeasurementRecord, Record
from tests.planted.documents import PlantedDocument
from tests.planted.errors import Planted, flat
from tests.planted.reading import read_planted


class Outcome(NamedTuple):
    """One planted error: whether a record that it makes wrong is flagged, and which others are."""

    planted: Planted
    flagged: bool
    false: tuple[str, ...]
    others: int


def measure_errors(errors: Iterable[Planted], correct: PlantedDocument) -> list[Outcome]:
    """Flags that the correct document has as well count neither way."""
    before = {_key(record, flag) for record in read_planted(correct).records for flag in record.review.flags}
    return [_judge(planted, read_planted(planted.document), before) for planted in errors]


def _judge(planted: Planted, extracted: Extracted, before: set[tuple[str, str, str]]) -> Outcome:
    flagged, false, others = False, [], 0
    for record in extracted.records:
        new = [flag for flag in record.review.flags if _key(record, flag) not in before]
        about = _is_about(record, planted)
        flagged |= about and bool(new)
        others += not about
        if new and not about:
            false.append(f"{record.evidence.location}: {', '.join(new)}")
    return Outcome(planted, flagged, tuple(false), others)


def _is_about(record: Record, planted: Planted) -> bool:
    place = read_cell_place(record.evidence)
    at = place is not None and (int(place[0].split()[-1]) - 1, place[1] - 1) in planted.rows
    name = record.material_as_printed if isinstance(record, MeasurementRecord) else record.configuration_as_printed
    return at or any(material in name for material in planted.materials)


def _key(record: Record, flag: str) -> tuple[str, str, str]:
    name = record.material_as_printed if isinstance(record, MeasurementRecord) else record.configuration_as_printed
    return record.evidence.location, flat(name), flag


def summarize(outcomes: Sequence[Outcome]) -> tuple[float, float]:
    """(share of errors flagged, share of other records flagged)."""
    false = sum(len(outcome.false) for outcome in outcomes)
    return sum(outcome.flagged for outcome in outcomes) / len(outcomes), false / max(sum(outcome.others for outcome in outcomes), 1)
