"""The bytes of one source in; everything that came out of it out: document, records, rejections.

This is the order of the stages and nothing else: read, find, normalize, merge, check, judge.
"""

from collections.abc import Iterable, Sequence

from extract.checks.findings import Extracted
from extract.checks.run import run_checks
from extract.confidence import judge_extraction
from extract.merge import merge_records
from extract.normalize.abbreviations import find_abbreviations, find_unexplained
from extract.normalize.context import Context
from extract.normalize.member_codes import find_member_codes
from extract.normalize.records import normalize_candidate
from extract.normalize.treatment_codes import find_treatment_codes
from extract.normalize.usual_names import USUAL_NAMES
from extract.pdf.opening import UnreadableDocument
from extract.pdf.reading import read_document
from extract.tables.codes import find_codes
from extract.tables.find import find_table_candidates
from extract.text.find import find_text_candidates
from schemas.candidate import Candidate, Rejection
from schemas.document import Abbreviation, Document, Passage, PlacedBox
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
    prose = find_text_candidates(document, USUAL_NAMES | {name.short: name.expansion for name in context.abbreviations})
    candidates = (*candidates, *prose.candidates)
    doubtful = _find_doubtful(document)
    results = [normalize_candidate(_doubt(candidate, document, doubtful), context) for candidate in candidates]
    trusted = run_checks(
        Extracted(
            measurements=merge_records([result for result in results if isinstance(result, MeasurementRecord)]),
            cells=merge_records([result for result in results if isinstance(result, CellRecord)]),
            document=document,
        )
    )
    extraction = Extraction(
        source=document.source,
        state="read",
        document=document,
        measurements=trusted.measurements,
        cells=trusted.cells,
        rejections=(*_find_unread(document), *unused, *prose.rejections, *(result for result in results if isinstance(result, Rejection))),
    )
    return judge_extraction(extraction)


def _find_unread(document: Document) -> list[Rejection]:
    """What is on the pages and was not read: pages without text, captions whose table was not found."""
    identity = document.source.document_id
    rejections = [
        Rejection(
            document_id=identity, page=page.number, location=f"page {page.number}", quote="", stage="read", reason="page_not_read", detail=detail
        )
        for page in document.pages
        if page.text_from == "none" and any(region.kind == "figure" for region in page.regions)
        for detail in ["The page has no text, and was not recognized from its picture."]
    ]
    read = {table.label for table in document.tables}
    for passage in document.passages:
        if passage.kind == "caption" and passage.label.lower().startswith("tab") and passage.label not in read:
            page, quote = passage.text.words[0].page, passage.text.plain[:300]
            detail = "A table's caption stands here, and no table was found with it."
            rejections.append(
                Rejection(document_id=identity, page=page, location=passage.label, quote=quote, stage="read", reason="table_not_read", detail=detail)
            )
    return rejections


def _find_doubtful(document: Document) -> list[PlacedBox]:
    """Where words of tables stand that have a character repaired without certainty."""
    words = (word for table in document.tables for cell in table.cells for word in cell.text.words)
    return [PlacedBox(page=word.page, box=word.box) for word in words if word.doubtful]


def _doubt(candidate: Candidate, document: Document, doubtful: Sequence[PlacedBox]) -> Candidate:
    """Flag a candidate whose page is a scan, or whose place has a character repaired without certainty."""
    scanned = document.pages[candidate.evidence.page - 1].text_from == "ocr"
    unsure = any(place.page == word.page and place.box.holds(word.box) for word in doubtful for place in candidate.evidence.boxes)
    flags = (*candidate.flags, *(("ocr",) if scanned else ()), *(("doubtful_glyph",) if unsure else ()))
    return candidate if flags == candidate.flags else candidate.model_copy(update={"flags": flags})


def build_context(document: Document) -> Context:
    """What normalization has to know of a document."""
    # A table's caption explains the table's own abbreviations: it goes before the text.
    passages = sorted(document.passages, key=lambda passage: passage.kind != "caption")
    explained = (*_explain(passages), *_explain_in_notes(document), *find_codes(document))
    places = [(passage.text.marked, _origin_of(passage)) for passage in passages]
    explained = (*explained, *find_unexplained(places, {abbreviation.short for abbreviation in explained}))
    known = {abbreviation.short for abbreviation in explained}
    texts = [(passage.text.marked, f"section {passage.section}") for passage in document.passages]
    title = " ".join(passage.text.marked for passage in document.passages if passage.kind == "title")
    codes = (*find_member_codes(texts), *find_treatment_codes(texts, title))
    return Context(
        document_id=document.source.document_id,
        doi=document.front.doi,
        references=document.references,
        abbreviations=(*explained, *{code.short: code for code in reversed(codes) if code.short not in known}.values()),
        is_review=document.front.article_type == "review",
    )


def _explain_in_notes(document: Document) -> Iterable[Abbreviation]:
    for table in document.tables:
        for note in table.footnotes:
            yield from find_abbreviations(note.text.marked, f"note of {table.label or 'a table'}")


def _explain(passages: Iterable[Passage]) -> Iterable[Abbreviation]:
    for passage in passages:
        yield from find_abbreviations(passage.text.marked, _origin_of(passage))


def _origin_of(passage: Passage) -> str:
    return f"caption of {passage.label}" if passage.kind == "caption" else f"section {passage.section}" if passage.section else "text"
