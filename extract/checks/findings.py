"""What the checks are given and what they say: the records of a document in, findings out, and findings written onto the records."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from schemas.base import Model
from schemas.document import Document
from schemas.evidence import Evidence
from schemas.record import CellRecord, MeasurementRecord, Record, Review

R = TypeVar("R", MeasurementRecord, CellRecord)


class Extracted(NamedTuple):
    """All records of one document, and the document."""

    measurements: tuple[MeasurementRecord, ...]
    cells: tuple[CellRecord, ...]
    document: Document | None = None

    @property
    def records(self) -> tuple[Record, ...]:
        """Measurements, then cells."""
        return (*self.measurements, *self.cells)


class Finding(Model):
    """What one check says about one record."""

    record_id: str
    code: str
    sentence: str
    other: Evidence | None = None
    proposals: tuple[str, ...] = ()


def apply_findings(records: Sequence[R], findings: Iterable[Finding]) -> tuple[R, ...]:
    """The records with the codes, sentences and proposals of the findings about them."""
    about: dict[str, list[Finding]] = {}
    for finding in findings:
        about.setdefault(finding.record_id, []).append(finding)
    return tuple(_apply(record, about[record.record_id]) if record.record_id in about else record for record in records)


def _apply(record: R, findings: Sequence[Finding]) -> R:
    review: Review = record.review
    added = {
        "flags": (*review.flags, *(finding.code for finding in findings)),
        "details": (*review.details, *map(_tell, findings)),
        "proposals": (*review.proposals, *(proposal for finding in findings for proposal in finding.proposals)),
    }
    review = review.model_copy(update={name: tuple(dict.fromkeys(values)) for name, values in added.items()})
    return record.model_copy(update={"review": review})


def _tell(finding: Finding) -> str:
    return finding.sentence if finding.other is None else f"{finding.sentence} ({show_place(finding.other)})"


def show_place(evidence: Evidence) -> str:
    """`page 4: Table 1, row 3, column 6`."""
    return f"page {evidence.page}: {evidence.location}"


def is_table(evidence: Evidence) -> bool:
    """Whether the place is a cell of a table."""
    return ", row " in evidence.location


def read_cell_place(evidence: Evidence) -> tuple[str, int, int] | None:
    """(label of the table, row, column) of a table's cell; None for other places."""
    label, _, rest = evidence.location.rpartition(", row ")
    row, _, column = rest.partition(", column ")
    return (label, int(row), int(column)) if label and row.isdigit() and column.isdigit() else None


def report_both(table: Record, text: Record, sentence: str) -> Iterator[Finding]:
    """One sentence to both records of a disagreement."""
    yield Finding(record_id=table.record_id, code="conflicts_with_text", sentence=sentence, other=text.evidence)
    yield Finding(record_id=text.record_id, code="conflicts_with_table", sentence=sentence, other=table.evidence)
