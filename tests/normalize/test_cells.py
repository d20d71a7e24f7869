"""Printed cells to records and rejections."""

import csv
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.records import normalize_candidate
from schemas.candidate import CellCandidate, Rejection
from schemas.record import CellRecord
from tests.normalize.builders import CATHODES, CYCLING, FIRST_CYCLE, SHARED, cell, context, packed


def record_of(candidate: CellCandidate) -> CellRecord:
    record = normalize_candidate(candidate, context())
    assert isinstance(record, CellRecord), record
    return record


def test_a_row_of_a_cell_table() -> None:
    record = record_of(
        cell(
            "Li–In//Li_{6}PS_{5}Cl//Li_{2}ZrCl_{6}/NCM811",
            temperature="25",
            temperature_unit="T (°C)",
            voltage_range="2.98–4.18",
            voltage_unit="Voltage range (V vs. Li^{+}/Li)",
            results=(packed(FIRST_CYCLE, "0.1C/152.3/84.3%"), packed(CYCLING, "0.1C/100/∼133/87.4%")),
            references=(25,),
        )
    )
    assert (record.configuration_as_printed, record.cell_type, record.anode) == ("Li–In//Li6PS5Cl//Li2ZrCl6/NCM811", "full", "Li-In")
    assert (record.electrolyte_composition, record.cathode_active_material) == ("Li2ZrCl6", "NCM811")
    assert (record.voltage_min_V, record.voltage_max_V, record.voltage_reference) == (2.98, 4.18, "Li+/Li")
    assert (record.temperature.kelvin, record.results.first_capacity_mAh_g, record.results.cycles) == (298.15, 152.3, 100)
    assert (record.attribution.attribution, record.attribution.reference_citation) == ("cited", "Entry 25")
    assert record.review.flags == ()


@pytest.mark.parametrize(("configuration", "reason"), [("—", "no_value"), ("Li3InCl6", "no_configuration")])
def test_rejections(configuration: str, reason: str) -> None:
    rejection = normalize_candidate(cell(configuration), context())
    assert isinstance(rejection, Rejection)
    assert rejection.reason == reason


def test_flags_of_every_part_reach_the_record() -> None:
    record = record_of(
        cell("Li//HE-LIC//LCO", temperature="20–30 °C", voltage_range="4.2", results=(packed(CYCLING, "0.1C/50/~7871.7%"),), references=(99,))
    )
    assert set(record.review.flags) == {"unknown_abbreviation", "temperature_unread", "unread_part", "ambiguous_results", "unresolved_reference"}


PRINT = st.text(alphabet="0123456789.,×10^{}−–~<>()± %SCmVAhg/cR_:@+|LiInClo", max_size=20)


@given(PRINT, PRINT, PRINT)
def test_any_print_becomes_a_record_or_a_rejection(configuration: str, voltage: str, results: str) -> None:
    candidate = cell(configuration, voltage_range=voltage, results=(packed(FIRST_CYCLE, results), packed(CYCLING, results)))
    assert isinstance(normalize_candidate(candidate, context()), CellRecord | Rejection)


TABLE = SHARED / "gold" / "review_table2.csv"
RATE = re.compile(r"([\d.]+)(C| mA (cm-2|g-1))")


def rows() -> list[dict[str, str]]:
    if not TABLE.exists():
        return []
    with TABLE.open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def number(text: str) -> float | None:
    return None if text == "—" else float(text.strip("~%"))


def rate(text: str) -> tuple[float, str]:
    match = RATE.fullmatch(text)
    assert match is not None
    return float(match[1]), {"C": "C", " mA cm-2": "mA/cm2", " mA g-1": "mA/g"}[match[2]]


@pytest.mark.skipif(not TABLE.exists(), reason="the shared corpus beside the checkout is not there")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row["row"])
def test_every_row_of_the_reviews_second_table(row: dict[str, str]) -> None:
    record = record_of(
        cell(
            row["configuration_printed"],
            temperature=row["temperature_printed"],
            temperature_unit="T (°C)",
            voltage_range=row["voltage_range"],
            voltage_unit="Voltage range (V vs. Li^{+}/Li)",
            results=(packed(FIRST_CYCLE, row["first_cycle"]), packed(CYCLING, row["cycling"])),
        )
    )
    results = record.results
    first, cycling = row["first_cycle"].split("/"), row["cycling"].split("/")
    assert (results.first_rate_value, results.first_rate_unit) == rate(first[0])
    assert (results.first_capacity_mAh_g, results.initial_coulombic_efficiency_pct) == (number(first[1]), number(first[2]))
    assert (results.first_capacity_qualifier == "~") == first[1].startswith("~")
    assert (results.cycling_rate_value, results.cycling_rate_unit) == rate(cycling[0])
    assert results.cycles == int(cycling[1])
    if len(cycling) == 4:
        assert (results.cycled_capacity_mAh_g, results.capacity_retention_pct) == (number(cycling[2]), number(cycling[3]))
        assert (results.cycled_capacity_qualifier == "~") == cycling[2].startswith("~")
    assert ("ambiguous_results" in record.review.flags) == (len(cycling) != 4)
    assert (record.voltage_min_V, record.voltage_max_V) == tuple(float(limit) for limit in row["voltage_range"].split("–"))
    printed = row["configuration_printed"]
    assert record.anode == printed.split("//")[0]
    name = re.split(r"//|/", printed)[-1]
    active, _, additive = name.partition("@")
    assert record.cathode_active_material == active
    assert active in CATHODES
    assert record.cathode_composition
    assert bool(record.cathode_additive_composition) == bool(additive)
    assert record.cell_type == "full"
    assert "unread_part" not in record.review.flags
    assert "orientation_unknown" not in record.review.flags
