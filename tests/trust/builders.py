"""Records of tables and of running text for the tests of this folder, through the normalization that all records pass."""

from zlib import crc32

from extract.checks.findings import Extracted
from extract.checks.run import run_checks
from extract.merge import merge_records
from extract.normalize.context import Context
from extract.normalize.records import normalize_candidate
from schemas.base import Box
from schemas.candidate import CellCandidate, MeasurementCandidate, PrintedResult
from schemas.document import PlacedBox, Reference
from schemas.evidence import Evidence
from schemas.record import CellRecord, MeasurementRecord

DOCUMENT_ID = "0" * 64


def place(location: str, quote: str, *, page: int = 4, document_id: str = DOCUMENT_ID, signals: tuple[str, ...] = ()) -> Evidence:
    # Every place has a box of its own, the same at each call.
    top = 20.0 + crc32(location.encode()) % 700
    boxes = (PlacedBox(page=page, box=Box(10, top, 30, top + 8)),)
    return Evidence(document_id=document_id, page=page, boxes=boxes, location=location, quote=quote, signals=signals)


def context(*, is_review: bool = False, document_id: str = DOCUMENT_ID) -> Context:
    references = tuple(Reference(number=n, citation=f"Entry {n}") for n in range(1, 130))
    return Context(document_id=document_id, references=references, is_review=is_review)


def tabled(
    material: str, value: str, *, row: int = 1, column: int = 3, table: str = "Table 1", document_id: str = DOCUMENT_ID, **fields: object
) -> MeasurementRecord:
    """A conductivity in a table, in S/cm at 25 °C unless said otherwise."""
    quote = str(fields.pop("quote", f"{material} {value}"))
    evidence = place(f"{table}, row {row}, column {column}", quote, document_id=document_id)
    return _measure(material, value, evidence, {"unit": "σ (S cm^{−1})", "temperature": "25", "temperature_unit": "°C"} | fields)


def written(
    material: str, value: str, *, location: str = "section 3.1, sentence 12", document_id: str = DOCUMENT_ID, **fields: object
) -> MeasurementRecord:
    """A conductivity in a sentence, with its unit behind the number."""
    quote = str(fields.pop("quote", f"The conductivity of {material} is {value}."))
    return _measure(material, value, place(location, quote, page=1, document_id=document_id), fields)


def _measure(material: str, value: str, evidence: Evidence, fields: dict[str, object]) -> MeasurementRecord:
    given: dict[str, object] = {"property": "ionic_conductivity", "material": material, "value": value, "evidence": evidence}
    is_review = bool(fields.pop("is_review", False))
    record = normalize_candidate(MeasurementCandidate.model_validate(given | fields), context(is_review=is_review, document_id=evidence.document_id))
    assert isinstance(record, MeasurementRecord), record
    return record


def a_cell(configuration: str, first: str, cycling: str, *, row: int = 1, voltages: str = "2.5–4.2", quote: str = "", **fields: object) -> CellRecord:
    """A cell of a table; `first` is rate/capacity/efficiency, `cycling` rate/cycles/capacity/retention."""
    unit = "Electrochemical performances (mA h g^{−1})"
    results = (
        PrintedResult(names=("Current density", "specific capacity", "initial coulombic efficiency (ICE)"), text=first, unit=unit),
        PrintedResult(names=("Current density", "cycle number", "specific capacity", "capacity retention"), text=cycling, unit=unit),
    )
    evidence = place(f"Table 2, row {row}, column 1", quote or f"{configuration} {voltages} {first} {cycling}")
    given: dict[str, object] = {"voltage_range": voltages, "voltage_unit": "V vs. Li^{+}/Li", "results": results, "evidence": evidence}
    record = normalize_candidate(CellCandidate.model_validate({"configuration": configuration} | given | fields), context())
    assert isinstance(record, CellRecord), record
    return record


def checked(*records: MeasurementRecord | CellRecord) -> dict[str, MeasurementRecord | CellRecord]:
    """The records by id, merged and checked as those of one document."""
    measurements = [record for record in records if isinstance(record, MeasurementRecord)]
    cells = [record for record in records if isinstance(record, CellRecord)]
    out = run_checks(Extracted(merge_records(measurements), merge_records(cells)))
    return {record.record_id: record for record in out.records}


def flags_of(*records: MeasurementRecord | CellRecord) -> list[tuple[str, ...]]:
    """The flags of each record in turn, merged and checked as those of one document; one that was merged away has none."""
    found = checked(*records)
    return [found[record.record_id].review.flags if record.record_id in found else () for record in records]
