"""Reading a document in a process of its own."""

import os
from pathlib import Path

from flows.extraction import extract_apart
from schemas.release import Extraction
from schemas.source import Source

SOURCE = Source(document_id="cd" * 32, file="paper.pdf", size=3)


def read_well(stored: Path, source: Source) -> Extraction:
    return Extraction(source=source, state="failed", reason=f"{stored.read_text()} in {os.getpid()}")


def die(stored: Path, source: Source) -> Extraction:
    os._exit(11)


def test_a_document_is_read_in_another_process(tmp_path: Path) -> None:
    stored = tmp_path / "paper.pdf"
    stored.write_text("abc")
    text, process = extract_apart(stored, SOURCE, read=read_well).reason.split(" in ")
    assert text == "abc"
    assert int(process) != os.getpid()


def test_a_process_that_dies_is_a_failed_document(tmp_path: Path) -> None:
    dead = extract_apart(tmp_path / "paper.pdf", SOURCE, read=die)
    assert (dead.source.file, dead.state, dead.reason) == ("paper.pdf", "failed", "internal_error: the reading process died")
