"""A file in; its extraction out, whatever happens on the way: a document that fails has its reason. Several of them to the tables of a corpus."""

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from time import perf_counter

from extract.confidence import judge_extraction, load_model
from extract.conflicts import find_conflicts
from extract.extraction import extract_source
from extract.links import count_facts, link_documents
from flows.store import printable_name, read_source
from release.columns import Tables
from release.tables import build_tables
from schemas.document import RichText
from schemas.release import Extraction
from schemas.source import Source


def extract_bytes(data: bytes, source: Source) -> Extraction:
    """The extraction of one source, timed. A fault of our own becomes a failed document with its reason: the others go on."""
    started = perf_counter()
    try:
        extraction = extract_source(data, source)
    except Exception as fault:
        extraction = failed_extraction(source, f"internal_error: {type(fault).__name__}: {fault}")
    return extraction.model_copy(update={"seconds": round(perf_counter() - started, 3)})


def open_file(path: Path) -> tuple[bytes, Source] | Extraction:
    """A file's bytes and what names it; a failed document where it is missing or cannot be opened."""
    try:
        return read_source(path)
    except FileNotFoundError:
        reason = "missing: there is no such file"
    except OSError as fault:
        reason = f"unreadable: {fault.strerror}"
    return failed_extraction(Source(document_id="", file=printable_name(path), size=0), reason)


def read_stored(stored: Path, source: Source) -> Extraction:
    """The extraction of one source of the store, without its text."""
    return forget_text(extract_bytes(stored.read_bytes(), source))


def forget_text(extraction: Extraction) -> Extraction:
    """The extraction without the words of its document: what the tables of a corpus need, and no more to keep or to pass on."""
    if extraction.document is None:
        return extraction
    tables = tuple(table.model_copy(update={"cells": (), "caption": RichText(), "footnotes": ()}) for table in extraction.document.tables)
    document = extraction.document.model_copy(update={"passages": (), "tables": tables, "repairs": ()})
    return extraction.model_copy(update={"document": document})


def build_corpus_tables(extractions: Sequence[Extraction], *, timings: bool = False) -> tuple[Tables, int]:
    """The tables of several documents with what ties them together and where they disagree, and the number of distinct facts."""
    linked = [judge_extraction(extraction) for extraction in link_documents(extractions)]
    conflicts = find_conflicts(record for extraction in linked for record in extraction.measurements)
    return build_tables(linked, conflicts, timings=timings, threshold=load_model().threshold), count_facts(linked)


def extract_apart(stored: Path, source: Source, *, read: Callable[[Path, Source], Extraction] = read_stored) -> Extraction:
    """The extraction of one stored source, read in a process of its own.

    PDFium is not thread-safe, and a broken file can take the process that reads it down: here it takes only its own.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["flows.extraction"])
    try:
        with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
            return pool.submit(read, stored, source).result()
    except BrokenProcessPool:
        return failed_extraction(source, "internal_error: the reading process died")


def failed_extraction(source: Source, reason: str) -> Extraction:
    """A document that could not be read, and why."""
    return Extraction(source=source, state="failed", reason=reason)
