"""The bytes of one source in; everything that came out of it out: document, records, rejections.

This is the order of the stages and nothing else: read, find, normalize.
"""

from collections.abc import Iterable

from extract.normalize.abbreviations import find_abbreviations
from extract.normalize.context import Context
from extract.normalize.records import normalize_candidate
from extract.pdf.opening import UnreadableDocument
from extract.pdf.reading import read_document
from extract.tables.find import find_table_candidates
from schemas.candidate import Rejection
from schemas.document import Abbreviation, Document, Passage
from schemas.record import CellRecord, MeasurementRecord
from schemas.release import Extraction
from schemas.source import Source


def extract_source(data: bytes, source: Source) -> Extraction:
    """Read one PDF. A file that cannot be read gives a failed extraction with its reason, never an exception."""
    try:
        document = read_document(data, source)
    except UnreadableDocument as error:
        return Extraction(source=source, state="failed", reason=f"{error.reason}: {error}")
    return extract_document(document)


def extract_document(document: Document) -> Extraction:
    """Find and normalize what a document states."""
    candidates, unused = find_table_candidates(document)
    context = build_context(document)
    results = [normalize_candidate(candidate, context) for candidate in candidates]
    return Extraction(
        source=document.source,
        state="read",
        document=document,
        measurements=tuple(result for result in results if isinstance(result, MeasurementRecord)),
        cells=tuple(result for result in results if isinstance(result, CellRecord)),
        rejections=(*unused, *(result for result in results if isinstance(result, Rejection))),
    )


def build_context(document: Document) -> Context:
    """What normalization has to know of a document."""
    # A table's caption explains the table's own abbreviations: it goes before the text.
    passages = sorted(document.passages, key=lambda passage: passage.kind != "caption")
    return Context(
        document_id=document.source.document_id,
        doi=document.front.doi,
        references=document.references,
        abbreviations=tuple(_explain(passages)),
        is_review=document.front.article_type == "review",
    )


def _explain(passages: Iterable[Passage]) -> Iterable[Abbreviation]:
    for passage in passages:
        origin = f"caption of {passage.label}" if passage.kind == "caption" else f"section {passage.section}" if passage.section else "text"
        yield from find_abbreviations(passage.text.marked, origin)
