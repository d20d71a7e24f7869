"""The review that the project began with, against the printed rows of its two tables; and nine open articles."""

import csv
import functools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest

from extract.extraction import extract_source
from schemas.record import CellRecord, MeasurementRecord
from schemas.release import Extraction
from tests.pdf.pages import name_source

SHARED = Path(__file__).parents[1].parent / "shared"
REVIEW = SHARED / "corpus" / "halide-review-2025.pdf"
OPEN = sorted((SHARED / "corpus" / "open").glob("*.pdf"))

pytestmark = pytest.mark.skipif(not REVIEW.exists(), reason=f"the review is not here: no {REVIEW.name} in ../shared/corpus beside the checkout")

# Symbols of the international tables for the printed ones, whose settings (I, II) are the authors' own.
GROUPS = {
    "P-3m1": ("P-3m1", 164),
    "pnma": ("Pnma", 62),
    "pnma I": ("Pnma", 62),
    "pnma II": ("Pnma", 62),
    "C2/m": ("C2/m", 12),
    "Fd-3m": ("Fd-3m", 227),
}
KELVIN = {"RT": 298.15, "25": 298.15, "30": 303.15}
OFFSET = 273.15


class Conductivity(NamedTuple):
    """One conductivity as the table prints it. `amounts` is empty for a formula that names no element."""

    amounts: frozenset[tuple[str, float]]
    role: str
    host: frozenset[tuple[str, float]]
    value: float
    kelvin: float
    family: str
    space_group: str
    number: int
    reference: str


def read_rows(name: str) -> list[dict[str, str]]:
    with (SHARED / "gold" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@functools.cache
def extract(path: Path) -> Extraction:
    data = path.read_bytes()
    return extract_source(data, name_source(data, file=path.name))


@functools.cache
def amounts_of(formula: str) -> frozenset[tuple[str, float]]:
    """Elements and amounts of a formula; stray brackets around one element are dropped, fractions evaluated, `Bf` is no element."""
    flat = re.sub(r"\(([A-Z][a-z]?)\)", r"\1", formula)
    if "Bf" in flat:
        return frozenset()
    total: dict[str, float] = {}
    for element, upper, lower in re.findall(r"([A-Z][a-z]?)(\d+(?:\.\d+)?)?(?:/(\d+))?", flat):
        total[element] = total.get(element, 0.0) + round(float(upper or 1) / float(lower or 1), 4)
    return frozenset(total.items())


def expected_conductivities() -> Iterator[Conductivity]:
    rows = read_rows("review_table1.csv")
    hosts = {row["row"]: amounts_of(row["formula_printed"]) for row in rows if row["role"] == "original"}
    for row in rows:
        if not row["conductivity_S_per_cm"]:
            continue
        family, printed = re.fullmatch(r"(\w+) \((.+)\)", row["structure"]).groups()  # type: ignore[union-attr]
        substituted = row["role"] == "modified"
        temperature = row["temperature_printed"]
        yield Conductivity(
            amounts_of(row["formula_printed"]),
            "substituted" if substituted else "host",
            hosts[row["row"]] if substituted else frozenset(),
            float(row["conductivity_S_per_cm"]),
            KELVIN.get(temperature) or float(temperature) + OFFSET,
            family,
            *GROUPS[printed],
            row["ref"],
        )


def tabled(path: Path, name: str) -> list[MeasurementRecord]:
    """The records of one property that the tables state."""
    return [record for record in extract(path).measurements if record.property == name and record.evidence.location.startswith("Table")]


def conductivities() -> list[MeasurementRecord]:
    return tabled(REVIEW, "ionic_conductivity")


def to_conductivity(record: MeasurementRecord) -> Conductivity:
    return Conductivity(
        amounts_of(record.composition.formula),
        record.role,
        amounts_of(record.host_composition),
        record.value or 0.0,
        record.temperature.kelvin or 0.0,
        record.structure_family,
        record.space_group,
        record.space_group_number or 0,
        record.attribution.reference_number,
    )


def test_all_conductivities_of_the_first_table_and_no_other() -> None:
    expected = Counter(expected_conductivities())
    assert sum(expected.values()) == 51
    found = Counter(to_conductivity(record) for record in conductivities())
    assert {"lost": expected - found, "invented": found - expected} == {"lost": Counter(), "invented": Counter()}


def test_a_formula_without_such_an_element_keeps_its_value() -> None:
    (record,) = [record for record in conductivities() if not record.composition.formula]
    assert record.material_as_printed == "Li3YBf3Cl3"
    assert "unknown_element" in (*record.review.flags, *record.composition.flags)
    assert (record.value, record.unit) == (7.2e-3, "S/cm")


def test_exactly_the_formulas_that_are_unbalanced_are_flagged() -> None:
    expected = {row["formula_printed"] for row in read_rows("review_table1.csv") if row["net_charge"] and abs(float(row["net_charge"])) > 0.1}
    assert len(expected) == 4
    flagged = {record.material_as_printed for record in conductivities() if "charge_imbalance" in record.review.flags}
    assert flagged == expected


def test_each_conductivity_is_cited_from_its_entry_of_the_list() -> None:
    document = extract(REVIEW).document
    assert document is not None
    for record in conductivities():
        attribution = record.attribution
        assert attribution.attribution == "cited"
        entries = [reference.citation for reference in document.references if str(reference.number) == attribution.reference_number]
        assert entries
        assert all(entry in attribution.reference_citation for entry in entries)


class PrintedCell(NamedTuple):
    """The fields of a battery cell that its row prints; nothing where it prints a dash or cannot be told apart."""

    configuration: str
    kelvin: float | None
    voltages: tuple[float | None, float | None]
    first: tuple[float | None, str, float | None, str, float | None]
    cycling: tuple[float | None, str, int | None, float | None, str, float | None]
    reference: str


UNITS = {"C": "C", "mA cm-2": "mA/cm2", "mA g-1": "mA/g"}


def rate_of(printed: str) -> tuple[float, str]:
    number, unit = re.fullmatch(r"([\d.]+) ?(.+)", printed).groups()  # type: ignore[union-attr]
    return float(number), UNITS[unit]


def number_of(printed: str) -> float | None:
    return None if printed == "—" else float(printed.strip("~%"))


def qualifier_of(printed: str) -> str:
    return "" if printed == "—" else "~" if printed.startswith("~") else "="


def expected_cell(row: dict[str, str]) -> PrintedCell:
    low, high = (float(end) for end in row["voltage_range"].split("–"))
    rate, capacity, efficiency = row["first_cycle"].split("/")
    cycling = row["cycling"].split("/")
    temperature = row["temperature_printed"]
    # A row whose last slash is missing prints a capacity and a retention that cannot be told apart.
    cycled, retained = (cycling[2], cycling[3]) if len(cycling) == 4 else ("—", "—")
    return PrintedCell(
        row["configuration_printed"],
        KELVIN.get(temperature) or float(temperature) + OFFSET,
        (low, high),
        (*rate_of(rate), number_of(capacity), qualifier_of(capacity), number_of(efficiency)),
        (*rate_of(cycling[0]), int(cycling[1]), number_of(cycled), qualifier_of(cycled), number_of(retained)),
        row["ref"],
    )


def to_printed_cell(record: CellRecord) -> PrintedCell:
    results = record.results
    return PrintedCell(
        record.configuration_as_printed.replace(" ", "").replace("−", "-").replace("–", "-"),
        record.temperature.kelvin,
        (record.voltage_min_V, record.voltage_max_V),
        (
            results.first_rate_value,
            results.first_rate_unit,
            results.first_capacity_mAh_g,
            results.first_capacity_qualifier,
            results.initial_coulombic_efficiency_pct,
        ),
        (
            results.cycling_rate_value,
            results.cycling_rate_unit,
            results.cycles,
            results.cycled_capacity_mAh_g,
            results.cycled_capacity_qualifier,
            results.capacity_retention_pct,
        ),
        record.attribution.reference_number,
    )


def cells_of_table() -> list[CellRecord]:
    return [record for record in extract(REVIEW).cells if record.evidence.location.startswith("Table")]


def test_all_cells_of_the_second_table_with_every_printed_field() -> None:
    expected = Counter(expected_cell(row) for row in read_rows("review_table2.csv"))
    assert sum(expected.values()) == 29
    found = Counter(to_printed_cell(record) for record in cells_of_table())
    assert {"lost": expected - found, "invented": found - expected} == {"lost": Counter(), "invented": Counter()}


def test_a_missing_slash_is_flagged_and_nothing_is_guessed() -> None:
    ambiguous = [record for record in cells_of_table() if "ambiguous_results" in record.review.flags]
    assert [record.attribution.reference_number for record in ambiguous] == ["88"]
    assert all(record.results.cycled_capacity_mAh_g is None and record.results.capacity_retention_pct is None for record in ambiguous)


def test_layers_are_those_of_the_configuration_and_the_electrolyte_is_one_of_them() -> None:
    for record in cells_of_table():
        assert record.layers[0].role == "anode"
        assert record.layers[-1].role == "cathode"
        assert record.anode == re.split("//", record.configuration_as_printed)[0].strip().replace("–", "-").replace("−", "-")
        assert all(layer.as_printed in record.configuration_as_printed for layer in record.layers)


def test_boxes_lie_on_the_printed_values() -> None:
    printed = {
        (float(row["conductivity_S_per_cm"]), row["ref"]): row["conductivity_S_per_cm"]
        for row in read_rows("review_table1.csv")
        if row["conductivity_S_per_cm"]
    }
    pdf = pdfium.PdfDocument(REVIEW)
    pages: dict[int, tuple[pdfium.PdfPage, pdfium.PdfTextPage]] = {}
    for record in conductivities():
        words = ""
        for place in record.evidence.boxes:
            page = pages.setdefault(place.page, (pdf[place.page - 1], pdf[place.page - 1].get_textpage()))
            height = page[0].get_height()
            words += page[1].get_text_bounded(place.box.x0 - 1, height - place.box.bottom - 1, place.box.x1 + 1, height - place.box.top + 1)
        mantissa, exponent = printed[record.value or 0.0, record.attribution.reference_number].split("e-")
        assert re.sub(r"\D", "", words) == mantissa.replace(".", "") + "10" + exponent
    pdf.close()


def test_reading_twice_gives_the_same() -> None:
    first = extract(REVIEW)
    again = extract.__wrapped__(REVIEW)
    assert again.model_dump(exclude={"seconds"}) == first.model_dump(exclude={"seconds"})


@pytest.mark.parametrize("path", OPEN, ids=[path.stem for path in OPEN])
def test_open_articles_are_read_and_state_no_ionic_conductivity_in_a_table(path: Path) -> None:
    extraction = extract(path)
    assert (extraction.state, extraction.reason) == ("read", "")
    assert [(record.evidence.page, record.evidence.quote) for record in tabled(path, "ionic_conductivity")] == []


def test_there_are_nine_open_articles() -> None:
    assert len(OPEN) == 9
