"""Candidates, contexts and evidence for the tests of this folder."""

from pathlib import Path

from extract.normalize.context import Context
from schemas.base import Box
from schemas.candidate import CellCandidate, MeasurementCandidate, PrintedResult
from schemas.document import Abbreviation, PlacedBox, Reference
from schemas.evidence import Evidence

SHARED = Path(__file__).resolve().parents[3] / "shared"

FIRST_CYCLE = ("Current density", "specific capacity", "initial coulombic efficiency (ICE)")
CYCLING = ("Current density", "cycle number", "specific capacity", "capacity retention")
CAPACITY_UNIT = "Electrochemical performances (mA h g^{−1})"

# As the caption of the review's Table 2 explains them.
CATHODES = {
    "LCO": "LiCoO_{2}",
    "NCM811": "LiNi_{0.8}Co_{0.1}Mn_{0.1}O_{2}",
    "NCM622": "LiNi_{0.6}Co_{0.2}Mn_{0.2}O_{2}",
    "NCM85": "LiNi_{0.85}Co_{0.1}Mn_{0.05}O_{2}",
    "NCM955": "LiNi_{0.90}Co_{0.05}Mn_{0.05}O_{2}",
    "NCM523": "LiNi_{0.5}Co_{0.2}Mn_{0.3}O_{2}",
}


def evidence(location: str = "Table 1, row 1, column 3") -> Evidence:
    return Evidence(document_id="0" * 64, page=4, boxes=(PlacedBox(page=4, box=Box(10, 20, 30, 28)),), location=location, quote="Li3YCl6 8.7×10−5")


def context(*, is_review: bool = True, numbers: tuple[int, ...] = (25, 26)) -> Context:
    return Context(
        document_id="0" * 64,
        doi="10.0000/example",
        references=tuple(Reference(number=n, citation=f"Entry {n}", doi=f"10.0000/{n}") for n in numbers),
        abbreviations=tuple(Abbreviation(short=short, expansion=formula, origin="caption of Table 2") for short, formula in CATHODES.items()),
        is_review=is_review,
    )


def measurement(**fields: object) -> MeasurementCandidate:
    given: dict[str, object] = {
        "property": "ionic_conductivity",
        "material": "Li_{3}YCl_{6}",
        "value": "8.7×10^{−5}",
        "unit": "σ (S cm^{−1})",
        "temperature": "25",
        "temperature_unit": "T (°C)",
        "evidence": evidence(),
    }
    return MeasurementCandidate.model_validate(given | fields)


def cell(configuration: str, **fields: object) -> CellCandidate:
    given: dict[str, object] = {"configuration": configuration, "evidence": evidence("Table 2, row 1, column 1")}
    return CellCandidate.model_validate(given | fields)


def packed(names: tuple[str, ...], text: str) -> PrintedResult:
    return PrintedResult(names=names, text=text, unit=CAPACITY_UNIT)
