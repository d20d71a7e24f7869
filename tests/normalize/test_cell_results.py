"""Packed and unpacked results of cells: rates, capacities, efficiencies, cycles, retentions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.cell_results import normalize_results
from extract.normalize.packed_results import align_results
from extract.normalize.rates import parse_rate
from schemas.candidate import PrintedResult
from tests.normalize.builders import CYCLING, FIRST_CYCLE, packed


def printed_fields(*results: PrintedResult) -> tuple[dict[str, object], tuple[str, ...]]:
    fields, flags = normalize_results(results)
    return {key: value for key, value in fields.model_dump().items() if value not in (None, "")}, flags


def column(name: str, text: str, unit: str = "") -> PrintedResult:
    return PrintedResult(names=(name,), text=text, unit=unit)


def test_both_groups_of_a_row() -> None:
    fields, flags = printed_fields(packed(FIRST_CYCLE, "0.44C/~117/94.8%"), packed(CYCLING, "0.1C/100/∼114/98%"))
    assert flags == ()
    assert fields == {
        "first_rate_value": 0.44,
        "first_rate_unit": "C",
        "first_capacity_mAh_g": 117.0,
        "first_capacity_qualifier": "~",
        "initial_coulombic_efficiency_pct": 94.8,
        "cycling_rate_value": 0.1,
        "cycling_rate_unit": "C",
        "cycles": 100,
        "cycled_capacity_mAh_g": 114.0,
        "cycled_capacity_qualifier": "~",
        "capacity_retention_pct": 98.0,
    }


def test_current_density_with_a_unit_of_its_own() -> None:
    fields, flags = printed_fields(packed(FIRST_CYCLE, "0.14 mA cm^{−2}/126.7/89%"))
    assert (fields["first_rate_value"], fields["first_rate_unit"], fields["first_capacity_mAh_g"], flags) == (0.14, "mA/cm2", 126.7, ())


def test_dash_is_an_empty_field_without_a_flag() -> None:
    fields, flags = printed_fields(packed(FIRST_CYCLE, "0.2C/170/—"))
    assert "initial_coulombic_efficiency_pct" not in fields
    assert flags == ()


def test_missing_separator_leaves_only_what_cannot_be_told_apart_empty() -> None:
    fields, flags = printed_fields(packed(CYCLING, "0.1C/50/~7871.7%"))
    assert fields == {"cycling_rate_value": 0.1, "cycling_rate_unit": "C", "cycles": 50}
    assert flags == ("ambiguous_results",)


@pytest.mark.parametrize(
    ("text", "certain"),
    [("0.1C/190/87%", {"0.1C"}), ("0.1C100/114/98%", {"114", "98%"}), ("0.1C/100/114/98%/3", set()), ("120", set())],
)
def test_certain_parts_of_ambiguous_results(text: str, certain: set[str]) -> None:
    parts, flags = align_results(packed(CYCLING, text))
    assert {part.text for part in parts} == certain
    assert flags == ("ambiguous_results",)


def test_slashes_of_units_and_divisors_divide_nothing() -> None:
    for text in ("C/10/50/120/93%", "0.2 mA/cm^{2}/50/120/93%", "20 mA/g/50/120/93%"):
        parts, flags = align_results(packed(CYCLING, text))
        assert ([part.text for part in parts[1:]], flags) == (["50", "120", "93%"], ())


def test_one_name_a_column() -> None:
    fields, flags = printed_fields(
        column("Rate (C)", "0.1"),
        column("Initial capacity", "150.2", "mA h g^{−1}"),
        column("ICE (%)", "91.2"),
        column("Cycles", "1,000"),
        column("Capacity retention (%)", "88"),
    )
    assert flags == ()
    assert fields == {
        "first_rate_value": 0.1,
        "first_rate_unit": "C",
        "first_capacity_mAh_g": 150.2,
        "first_capacity_qualifier": "=",
        "initial_coulombic_efficiency_pct": 91.2,
        "cycles": 1000,
        "capacity_retention_pct": 88.0,
    }


def test_retention_that_states_its_cycles_and_rate() -> None:
    fields, _ = printed_fields(column("Discharge capacity (mAh/g)", "121"), column("Cycling stability", "95% after 200 cycles at 0.5 C"))
    assert fields == {
        "first_capacity_mAh_g": 121.0,
        "first_capacity_qualifier": "=",
        "cycling_rate_value": 0.5,
        "cycling_rate_unit": "C",
        "cycles": 200,
        "capacity_retention_pct": 95.0,
    }


@pytest.mark.parametrize(
    ("name", "text"),
    [("Capacity", "121"), ("Coulombic efficiency", "0.91"), ("Specific capacity", "120–130"), ("Current density", "0.13"), ("Outlook", "fair")],
)
def test_what_has_no_unit_or_no_single_value_is_flagged(name: str, text: str) -> None:
    assert printed_fields(column(name, text)) == ({}, ("unread_part",))


def test_other_capacities_are_not_taken_for_the_specific_one() -> None:
    assert printed_fields(column("Areal capacity (mA h cm^{−2})", "2.1")) == ({}, ())
    assert printed_fields(column("Capacity (mA h cm^{−2})", "2.1")) == ({}, ("unread_part",))


@pytest.mark.parametrize(
    ("printed", "header", "value", "unit"),
    [
        ("0.44C", "", 0.44, "C"),
        ("0.5 C", "", 0.5, "C"),
        ("C/10", "", 0.1, "C"),
        ("1C", "", 1.0, "C"),
        ("0.14 mA cm^{−2}", "", 0.14, "mA/cm2"),
        ("50 μA cm−2", "", 0.05, "mA/cm2"),
        ("14 mA g-1", "", 14.0, "mA/g"),
        ("0.13", "Current density (mA cm^{−2})", 0.13, "mA/cm2"),
        ("0.2", "C-rate", 0.2, "C"),
    ],
)
def test_rates(printed: str, header: str, value: float, unit: str) -> None:
    rate = parse_rate(printed, header)
    assert (rate.value, rate.unit) == (value, unit)


@pytest.mark.parametrize("printed", ["", "0.1", "0.1–1C", "100 mA h g^{−1}", "C/0", "fast"])
def test_no_rates(printed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse_rate(printed)


@given(st.decimals("0.01", "10", places=2), st.integers(1, 5000), st.decimals("10", "300", places=1), st.decimals("1", "99.9", places=1))
def test_packed_cycling_results_come_back(rate: object, cycles: int, capacity: object, retention: object) -> None:
    fields, flags = normalize_results([packed(CYCLING, f"{rate}C/{cycles}/~{capacity}/{retention}%")])
    assert flags == ()
    assert fields.cycling_rate_value == float(str(rate))
    assert (fields.cycles, fields.cycled_capacity_mAh_g) == (cycles, float(str(capacity)))
    assert (fields.capacity_retention_pct, fields.cycled_capacity_qualifier) == (float(str(retention)), "~")
