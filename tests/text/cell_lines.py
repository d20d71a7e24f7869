"""Sentences on battery cells in; one short line a cell out, in the form that expectations are written in.

`Li-In | Li3YCl6 | NCM811 first=190.5 rate=0.1 ice=87 cycles=200 kept=80 cycling=0.5 at=303.15 from=2.7 to=4.3`; what is not told is left out.
"""

from extract.extraction import extract_document
from schemas.record import CellRecord
from tests.text.statements import build

_SHORT = {"LiMn0.1Co0.1Ni0.8O2": "NCM811", "LiMn0.2Co0.2Ni0.6O2": "NCM622"}


def lines_of(text: str, kind: str = "paper") -> list[str]:
    """The cells of these paragraphs, sorted."""
    return sorted(map(_line_of, extract_document(build(text, kind)).cells))


def _line_of(cell: CellRecord) -> str:
    results = cell.results
    values = {
        "first": results.first_capacity_mAh_g,
        "rate": results.first_rate_value,
        "ice": results.initial_coulombic_efficiency_pct,
        "then": results.cycled_capacity_mAh_g,
        "kept": results.capacity_retention_pct,
        "cycles": results.cycles,
        "cycling": results.cycling_rate_value,
        "at": cell.temperature.kelvin,
        "from": cell.voltage_min_V,
        "to": cell.voltage_max_V,
    }
    parts = (cell.anode or "?", cell.electrolyte_composition or "?", _SHORT.get(cell.cathode_composition, cell.cathode_composition) or "?")
    return " ".join([" | ".join(parts), *(f"{name}={value:g}" for name, value in values.items() if value is not None)])
