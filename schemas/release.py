"""What is written out: the state of each document, everything extracted from it, a release's manifest."""

from typing import Literal

from pydantic import Field

from schemas.base import Model
from schemas.candidate import Rejection
from schemas.document import Document
from schemas.record import CellRecord, MeasurementRecord
from schemas.source import Source

SCHEMA_VERSION = "1.0.0"


class Extraction(Model):
    """All that came out of one source. `document` is None where it could not be read; `reason` says why."""

    source: Source
    state: Literal["read", "failed"]
    reason: str = ""
    document: Document | None = None
    measurements: tuple[MeasurementRecord, ...] = ()
    cells: tuple[CellRecord, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    seconds: float | None = Field(default=None, description="time taken; empty in a release, whose bytes depend on its inputs alone")


class FileEntry(Model):
    """One file of a release."""

    path: str
    sha256: str
    rows: int


class Manifest(Model):
    """What a release holds and what it was made from."""

    version: str
    schema_version: str = SCHEMA_VERSION
    extractor_version: str
    counts: dict[str, int]
    inputs: tuple[Source, ...]
    files: tuple[FileEntry, ...]
