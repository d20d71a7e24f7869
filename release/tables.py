"""Extractions in; the rows of the public tables out, one dictionary a row with the keys of `release.columns` in their order."""

import json
import re
from collections.abc import Iterable, Sequence

from release import EXTRACTOR_VERSION
from release.columns import TABLES, Row, Tables
from schemas.candidate import Rejection
from schemas.document import FrontMatter, Reference
from schemas.evidence import Evidence
from schemas.record import Attribution, CellRecord, Layer, MeasurementRecord, Record, Review, Temperature
from schemas.release import Conflict, Extraction

_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


def measurement_row(record: MeasurementRecord) -> Row:
    """One row of measurements.csv."""
    return {
        "record_id": record.record_id,
        "property": record.property,
        "material_as_printed": record.material_as_printed,
        "composition": record.composition.formula,
        "composition_series": record.composition.series,
        "series_values": record.composition.series_values,
        "anion_family": record.composition.anion_family,
        "net_charge": record.composition.net_charge,
        "role": record.role,
        "host_composition": record.host_composition,
        "substitution": ";".join(record.substitution),
        "value": record.value,
        "value_upper": record.value_upper,
        "qualifier": record.qualifier,
        "unit": record.unit,
        "value_as_printed": record.value_as_printed,
        **_temperature(record.temperature),
        "conductivity_part": record.conductivity_part,
        "method": record.method,
        "structure_family": record.structure_family,
        "space_group": record.space_group,
        "space_group_number": record.space_group_number,
        "synthesis_route": record.synthesis_route,
        **_provenance(record.attribution, record.doi, record.evidence, record.review),
        "composition_origin": record.composition.origin,
        **_trust(record),
    }


def cell_row(record: CellRecord) -> Row:
    """One row of cells.csv."""
    return {
        "record_id": record.record_id,
        "configuration_as_printed": record.configuration_as_printed,
        "cell_type": record.cell_type,
        "anode": record.anode,
        "layers": _layers(record.layers),
        "electrolyte_composition": record.electrolyte_composition,
        "cathode_active_material": record.cathode_active_material,
        "cathode_composition": record.cathode_composition,
        "cathode_additive_composition": record.cathode_additive_composition,
        **_temperature(record.temperature),
        "voltage_min_V": record.voltage_min_V,
        "voltage_max_V": record.voltage_max_V,
        "voltage_reference": record.voltage_reference,
        **record.results.model_dump(),
        **_provenance(record.attribution, record.doi, record.evidence, record.review),
        **_trust(record),
    }


def reference_row(reference: Reference, *, document_id: str) -> Row:
    """One row of references.csv."""
    return {
        "document_id": document_id,
        "number": reference.number,
        "citation": reference.citation,
        "authors": ";".join(reference.authors),
        "journal": reference.journal,
        "year": reference.year,
        "volume": reference.volume,
        "first_page": reference.first_page,
        "doi": reference.doi,
        "part": reference.part,
        "title": reference.title,
        "page": reference.page or None,
    }


def rejection_row(rejection: Rejection) -> Row:
    """One row of rejections.csv."""
    return {name: getattr(rejection, name) for name in TABLES["rejections"]}


def document_row(extraction: Extraction, *, timings: bool = False, threshold: float = 1.0) -> Row:
    """One row of documents.csv. `seconds` is left empty without `timings`: the same input gives the same bytes."""
    document = extraction.document
    front = document.front if document else FrontMatter()
    return {
        "document_id": extraction.source.document_id,
        "file": extraction.source.file,
        "title": front.title,
        "doi": front.doi,
        "pages": len(document.pages) if document else None,
        "state": extraction.state,
        "reason": extraction.reason,
        "tables_found": len(document.tables) if document else None,
        "measurements": len(extraction.measurements),
        "cells": len(extraction.cells),
        "seconds": extraction.seconds if timings else None,
        "extractor_version": EXTRACTOR_VERSION,
        "text_layer": document.text_layer if document else "",
        "journal": front.journal,
        "year": front.year,
        "volume": front.volume,
        "first_page": front.first_page,
        "above_threshold": sum(record.review.confidence >= threshold and not record.review.flags for record in extraction.records),
    }


def conflict_row(conflict: Conflict) -> Row:
    """One row of conflicts.csv."""
    one, other = conflict.one, conflict.other
    return {
        "property": one.property,
        "composition": one.composition.formula,
        "temperature_K": one.temperature.kelvin,
        "value": one.value,
        "value_upper": one.value_upper,
        "other_value": other.value,
        "other_value_upper": other.value_upper,
        "unit": one.unit,
        "ratio": None if conflict.ratio is None else round(conflict.ratio, 3),
        "kind": conflict.kind,
        "differs": ";".join(conflict.differs),
        **_side(one, ""),
        **_side(other, "other_"),
    }


def _side(record: MeasurementRecord, prefix: str) -> Row:
    source = record.attribution.reference_doi or record.attribution.reference_citation or record.doi
    return {
        f"{prefix}record_id": record.record_id,
        f"{prefix}document_id": record.evidence.document_id,
        f"{prefix}page": record.evidence.page,
        f"{prefix}location": record.evidence.location,
        f"{prefix}source": source,
    }


def build_document_tables(extraction: Extraction, *, timings: bool = False, threshold: float = 1.0) -> Tables:
    """The rows that one document gives to each table, by page and within a page in reading order."""
    document_id = extraction.source.document_id
    references = extraction.document.references if extraction.document else ()
    tables: Tables = {
        "measurements": [measurement_row(record) for record in sorted(extraction.measurements, key=lambda record: record.evidence.page)],
        "cells": [cell_row(record) for record in sorted(extraction.cells, key=lambda record: record.evidence.page)],
        "references": [reference_row(entry, document_id=document_id) for entry in sorted(references, key=lambda entry: (entry.number, entry.part))],
        "rejections": [rejection_row(rejection) for rejection in sorted(extraction.rejections, key=lambda rejection: rejection.page)],
        "documents": [document_row(extraction, timings=timings, threshold=threshold)],
        "conflicts": [],
    }
    return {name: [_clean_row(row) for row in rows] for name, rows in tables.items()}


def build_tables(extractions: Sequence[Extraction], conflicts: Iterable[Conflict], *, timings: bool = False, threshold: float = 1.0) -> Tables:
    """The tables of several documents one after another, in the order given, and the conflicts among and within them.

    Records without a flag whose confidence is at or above `threshold` are counted in documents.
    """
    tables = join_tables(build_document_tables(extraction, timings=timings, threshold=threshold) for extraction in extractions)
    return tables | {"conflicts": [_clean_row(conflict_row(conflict)) for conflict in conflicts]}


def join_tables(parts: Iterable[Tables]) -> Tables:
    """The tables of several documents one after another, in the order given; every table is there even when empty."""
    joined: Tables = {name: [] for name in TABLES}
    for part in parts:
        for name, rows in joined.items():
            rows.extend(part[name])
    return joined


def _temperature(temperature: Temperature) -> Row:
    return {
        "temperature_K": temperature.kelvin,
        "temperature_as_printed": temperature.as_printed,
        "temperature_assumed": temperature.assumed,
    }


def _provenance(attribution: Attribution, doi: str, evidence: Evidence, review: Review) -> Row:
    return {
        **attribution.model_dump(),
        "document_id": evidence.document_id,
        "doi": doi,
        "page": evidence.page,
        "bbox": _bbox(evidence),
        "location": evidence.location,
        "quote": evidence.quote,
        "confidence": review.confidence,
        "flags": ";".join(review.flags),
        "readers": ";".join(review.readers),
        "review_state": review.review_state,
        "extractor_version": EXTRACTOR_VERSION,
    }


def _trust(record: Record) -> Row:
    """The columns that were added to measurements and cells."""
    return {
        "also_at": ";".join(f"page {place.page}: {place.location}" for place in record.others),
        "details": " | ".join(record.review.details),
        "proposals": ";".join(record.review.proposals),
        "reasons": "; ".join(record.review.reasons),
        "reported_by": ";".join(record.reported_by),
        "measured_in": ";".join(record.measured_in),
    }


def _bbox(evidence: Evidence) -> str:
    # The column belongs to the column `page`: where a statement runs on to the next page, the boxes there are left out.
    boxes = [placed.box for placed in evidence.boxes if placed.page == evidence.page]
    return ";".join(",".join(f"{side:.2f}" for side in box) for box in boxes)


def _layers(layers: Iterable[Layer]) -> str:
    return json.dumps([layer.model_dump() for layer in layers], ensure_ascii=False)


def _clean_row(row: Row) -> Row:
    return {name: clean_text(value) or None if isinstance(value, str) else value for name, value in row.items()}


def clean_text(text: str) -> str:
    r"""Text that every reader of CSV takes as one line: a line break is a space, NUL is U+FFFD.

    >>> clean_text("1.1\n×10−3")
    '1.1 ×10−3'
    """
    return _BREAKS.sub(" ", text).replace("\x00", "\N{REPLACEMENT CHARACTER}")
