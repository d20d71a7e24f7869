"""Extractions to build releases from, with facts of the literature (Li3InCl6: doi 10.1039/C9EE02311A)."""

from schemas.base import Box
from schemas.candidate import Rejection
from schemas.document import Document, FrontMatter, Page, PlacedBox, Reference
from schemas.evidence import Evidence
from schemas.record import Attribution, CellRecord, CellResults, Composition, Layer, MeasurementRecord, Review, Temperature
from schemas.release import Extraction
from schemas.source import Source

DOCUMENT_ID = "ab" * 32


def an_evidence(*, page: int = 2, quote: str = "Li3InCl6 1.49 × 10−3", location: str = "Table 1, row 1, column 3") -> Evidence:
    boxes = (PlacedBox(page=page, box=Box(72, 100.125, 90.5, 110)), PlacedBox(page=page, box=Box(72, 112, 80, 121)))
    return Evidence(document_id=DOCUMENT_ID, page=page, boxes=boxes, location=location, quote=quote)


def a_measurement(*, record_id: str = "r1", page: int = 2, quote: str = "Li3InCl6 1.49 × 10−3") -> MeasurementRecord:
    return MeasurementRecord(
        record_id=record_id,
        property="ionic_conductivity",
        material_as_printed="Li3InCl6",
        composition=Composition(formula="Li3InCl6", anion_family="chloride", net_charge=0.0),
        value=1.49e-3,
        qualifier="=",
        unit="S/cm",
        value_as_printed="1.49 × 10−3 S cm−1",
        temperature=Temperature(kelvin=298.15, as_printed="RT", assumed=True),
        space_group="C2/m",
        space_group_number=12,
        attribution=Attribution(attribution="cited", reference_number="7", reference_citation="X. Li, Energy Environ. Sci., 2019, 12, 2665."),
        doi="10.0000/example",
        evidence=an_evidence(page=page, quote=quote),
        review=Review(confidence=0.9, flags=("charge_imbalance", "out_of_range")),
    )


def a_cell() -> CellRecord:
    return CellRecord(
        record_id="c1",
        configuration_as_printed="Li-In//Li3InCl6//LCO",
        cell_type="full",
        anode="Li-In",
        layers=(
            Layer(as_printed="Li3InCl6", composition="Li3InCl6", role="separator"),
            Layer(as_printed="LCO", composition="LiCoO2", role="cathode"),
        ),
        results=CellResults(cycles=100, capacity_retention_pct=98.0),
        evidence=an_evidence(location="Table 2, row 1, column 1"),
        review=Review(confidence=0.8),
    )


def a_source(*, document_id: str = DOCUMENT_ID, file: str = "review.pdf") -> Source:
    return Source(document_id=document_id, file=file, size=1234)


def an_extraction(*, measurements: tuple[MeasurementRecord, ...] | None = None, seconds: float | None = None) -> Extraction:
    document = Document(
        source=a_source(),
        front=FrontMatter(title="A review", doi="10.0000/example"),
        pages=(Page(number=1, width=595, height=842), Page(number=2, width=595, height=842)),
        references=(
            Reference(number=7, part="b", citation="second", authors=("X. Li", "J. Liang"), year=2019),
            Reference(number=7, part="a", citation="first"),
        ),
    )
    rejection = Rejection(document_id=DOCUMENT_ID, page=2, location="Table 1, row 4, column 3", quote="n.r.", stage="normalize", reason="no_number")
    return Extraction(
        source=a_source(),
        state="read",
        document=document,
        measurements=(a_measurement(),) if measurements is None else measurements,
        cells=(a_cell(),),
        rejections=(rejection,),
        seconds=seconds,
    )
