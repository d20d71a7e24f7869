"""One candidate of any kind to its record or rejection."""

from extract.normalize.cells import normalize_cell
from extract.normalize.context import Context
from extract.normalize.measurements import normalize_measurement
from schemas.candidate import Candidate, CellCandidate, Rejection
from schemas.record import Record


def normalize_candidate(candidate: Candidate, context: Context) -> Record | Rejection:
    """The record, or the rejection with its reason; nothing comes out of neither."""
    if isinstance(candidate, CellCandidate):
        return normalize_cell(candidate, context)
    return normalize_measurement(candidate, context)
