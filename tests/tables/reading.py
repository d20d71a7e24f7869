"""Short ways to read a table built from text and to look at what was found."""

from extract.tables.find import find_table_candidates
from schemas.candidate import CellCandidate, MeasurementCandidate, PropertyName, Rejection
from schemas.document import Table
from tests.tables.grids import document


def measurements(table: Table, *, text: str = "", references: int = 0) -> list[MeasurementCandidate]:
    """The measurements of a table, in order."""
    candidates, _ = find_table_candidates(document(table, text=text, references=references))
    return [candidate for candidate in candidates if isinstance(candidate, MeasurementCandidate)]


def values(table: Table, name: PropertyName = "ionic_conductivity") -> list[tuple[str, str, str]]:
    """(material with its series value, value with unit, temperature with unit) of one property."""
    return [
        (
            f"{candidate.material} {candidate.series_values}".strip(),
            f"{candidate.value} {candidate.unit}".strip(),
            f"{candidate.temperature} {candidate.temperature_unit}".strip(),
        )
        for candidate in measurements(table)
        if candidate.property == name
    ]


def cells(table: Table) -> list[CellCandidate]:
    """The battery cells of a table, in order."""
    candidates, _ = find_table_candidates(document(table))
    return [candidate for candidate in candidates if isinstance(candidate, CellCandidate)]


def rejections(table: Table) -> list[Rejection]:
    """The rejections of a table, in order."""
    return list(find_table_candidates(document(table))[1])
