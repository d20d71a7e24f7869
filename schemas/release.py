"""What is written out: the state of each document, everything extracted from it, a release's manifest."""

from typing import Literal

from pydantic import Field

from schemas.base import Model
from schemas.candidate import Rejection
from schemas.document import Document
from schemas.record import CellRecord, MeasurementRecord, Record
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

    @property
    def records(self) -> tuple[Record, ...]:
        """Measurements, then cells."""
        return (*self.measurements, *self.cells)


class Conflict(Model):
    """Two records of one material, property and condition whose values differ by more than their uncertainty, or by a factor of two."""

    one: MeasurementRecord
    other: MeasurementRecord
    ratio: float | None = Field(default=None, description="larger value over smaller one; empty for structures and values of two signs")
    kind: Literal["uncertainty", "factor", "power_of_ten", "structure"]
    differs: tuple[str, ...] = Field(default=(), description="what else the two places say differently: `method: measured, computed`")


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
    facts: int = Field(default=0, description="distinct facts: one that several documents state is counted once")
    inputs: tuple[Source, ...]
    files: tuple[FileEntry, ...]
