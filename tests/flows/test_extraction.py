"""Reading a document in a process of its own."""

import os
from pathlib import Path

from flows.extraction import extract_apart
from release.columns import Tables
from release.tables import build_document_tables
from schemas.release import Extraction
from schemas.source import Source

SOURCE = Source(document_id="cd" * 32, file="paper.pdf", size=3)


def read_well(stored: Path, source: Source) -> Tables:
    return build_document_tables(Extraction(source=source, state="failed", reason=f"{stored.read_text()} in {os.getpid()}"))


def die(stored: Path, source: Source) -> Tables:
    os._exit(11)


def test_a_document_is_read_in_another_process(tmp_path: Path) -> None:
    stored = tmp_path / "paper.pdf"
    stored.write_text("abc")
    (row,) = extract_apart(stored, SOURCE, read=read_well)["documents"]
    text, process = str(row["reason"]).split(" in ")
    assert text == "abc"
    assert int(process) != os.getpid()


def test_a_process_that_dies_is_a_failed_document(tmp_path: Path) -> None:
    (row,) = extract_apart(tmp_path / "paper.pdf", SOURCE, read=die)["documents"]
    assert (row["file"], row["state"], row["reason"]) == ("paper.pdf", "failed", "internal_error: the reading process died")
