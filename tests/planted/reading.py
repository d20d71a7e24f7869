"""A planted document in; the records that its page and sentences give, merged and checked, out."""

import functools
import hashlib

from extract.checks.findings import Extracted
from extract.checks.run import run_checks
from extract.extraction import build_context
from extract.merge import merge_records
from extract.normalize.records import normalize_candidate
from extract.pdf.reading import read_document
from extract.tables.find import find_table_candidates
from schemas.base import Box
from schemas.candidate import MeasurementCandidate
from schemas.document import PlacedBox
from schemas.evidence import Evidence
from schemas.record import CellRecord, MeasurementRecord
from schemas.source import Source
from tests.kinds.documents import Kind, PrintedTable
from tests.kinds.typeset import build_source, compile_source, mark_up
from tests.planted.documents import PlantedDocument, PlantedTable, Sentence


@functools.cache
def read_planted(document: PlantedDocument) -> Extracted:
    """Tables are typeset and read from the page. Sentences are printed too; their records are made from the facts, so that what is
    measured is the checks, and not how well sentences are read."""
    data = compile_source(_source(document))
    source = Source(document_id=hashlib.sha256(data).hexdigest(), file=f"{document.name}.pdf", size=len(data))
    read = read_document(data, source)
    candidates, _ = find_table_candidates(read)
    stated = [_candidate(sentence, number, source.document_id) for number, sentence in enumerate(document.sentences, start=1)]
    context = build_context(read)
    records = [normalize_candidate(candidate, context) for candidate in (*candidates, *stated)]
    return run_checks(
        Extracted(
            measurements=merge_records([record for record in records if isinstance(record, MeasurementRecord)]),
            cells=merge_records([record for record in records if isinstance(record, CellRecord)]),
            document=read,
        )
    )


def print_sentence(sentence: Sentence) -> str:
    """The sentence as it stands on the page."""
    name = "ionic conductivity" if sentence.property == "ionic_conductivity" else "activation energy"
    at = f" at {sentence.temperature}" if sentence.temperature else ""
    mark = f" [{sentence.reference}]" if sentence.reference else ""
    return f"The {name} of {sentence.material} is {sentence.value}{at}{mark}."


def _source(document: PlantedDocument) -> str:
    kind = Kind(document.name, document.look, tuple(map(_print_table, document.tables)), ())
    text = " ".join(mark_up(print_sentence(sentence)) for sentence in document.sentences)
    return build_source(kind).replace("= Results", f"= Results\n#par[{text}]", 1)


def _print_table(table: PlantedTable) -> PrintedTable:
    return PrintedTable(table.caption, "\n".join(" | ".join(row) for row in (table.header, *table.rows)))


def _candidate(sentence: Sentence, number: int, document_id: str) -> MeasurementCandidate:
    boxes = (PlacedBox(page=1, box=Box(50, 300 + 12 * number, 90, 310 + 12 * number)),)
    quote = print_sentence(sentence).replace("_{", "").replace("^{", "").replace("}", "")
    evidence = Evidence(document_id=document_id, page=1, boxes=boxes, location=f"section 2 Results, sentence {number}", quote=quote)
    given = {"property": sentence.property, "material": sentence.material, "value": sentence.value, "temperature": sentence.temperature}
    references = {"references": (sentence.reference,) if sentence.reference else (), "own": not sentence.reference}
    return MeasurementCandidate.model_validate({**given, **references, "evidence": evidence})
