"""Checks of places: rows printed twice, and values whose digits are not on the page."""

import re
from collections.abc import Iterator

from extract.checks.findings import Extracted, Finding, read_cell_place
from extract.notation import compact, fold_plain
from schemas.document import Document
from schemas.record import CellRecord, MeasurementRecord, Record

_DIGITS = re.compile(r"\d+(?:\.\d+)?")


def check_duplicate_rows(extracted: Extracted) -> Iterator[Finding]:
    """The same record in another row of the same table, both rows printed alike."""
    first: dict[tuple[str, ...], Record] = {}
    for record in extracted.records:
        place = read_cell_place(record.evidence)
        if place is None or not _DIGITS.search(record.evidence.quote):
            continue
        key = (record.evidence.document_id, place[0], str(place[2]), _what(record), compact(record.evidence.quote))
        earlier = first.setdefault(key, record)
        if earlier is not record and read_cell_place(earlier.evidence) != place:
            for one, other in ((record, earlier), (earlier, record)):
                yield Finding(record_id=one.record_id, code="duplicate_row", sentence="Another row says the same.", other=other.evidence)


def _what(record: Record) -> str:
    if isinstance(record, CellRecord):
        return record.configuration_as_printed
    return f"{record.property} {record.role} {record.material_as_printed} {record.value_as_printed}"


def check_digits(extracted: Extracted) -> Iterator[Finding]:
    """A value whose printed digits do not stand on the page that it is said to be from."""
    if extracted.document is None:
        return
    pages = _page_texts(extracted.document)
    for record in extracted.measurements:
        page = pages.get(record.evidence.page, "")
        missing = [digits for digits in _printed_digits(record) if not re.search(rf"(?<!\d){re.escape(digits)}(?!\d)", page)]
        if missing:
            sentence = f"{', '.join(missing)} of {record.value_as_printed!r} is not on page {record.evidence.page}."
            yield Finding(record_id=record.record_id, code="digits_not_on_page", sentence=sentence)


def _printed_digits(record: MeasurementRecord) -> list[str]:
    if record.value is None:
        return []
    # Behind a bracket stands the header's unit, which may be on the page before.
    return _DIGITS.findall(compact(record.value_as_printed.split("[")[0]))


def _page_texts(document: Document) -> dict[int, str]:
    """Page → every word read on it."""
    texts = [passage.text for passage in document.passages]
    for table in document.tables:
        texts += [table.caption, *(cell.text for cell in table.cells), *(note.text for note in table.footnotes)]
    pages: dict[int, list[str]] = {}
    for text in texts:
        for word in text.words:
            pages.setdefault(word.page, []).append(word.text)
    return {page: fold_plain(" ".join(words)) for page, words in pages.items()}
