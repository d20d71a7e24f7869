"""Printed measurements to records and rejections."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.confidence import judge_record
from extract.normalize.records import normalize_candidate
from schemas.candidate import MeasurementCandidate, Rejection
from schemas.record import MeasurementRecord
from tests.normalize.builders import SHARED, context, evidence, measurement


def record_of(candidate: MeasurementCandidate, *, is_review: bool = True) -> MeasurementRecord:
    record = normalize_candidate(candidate, context(is_review=is_review))
    assert isinstance(record, MeasurementRecord), record
    return record


def test_conductivity_under_a_header_with_its_unit() -> None:
    record = record_of(measurement(references=(25, 26)))
    assert (record.value, record.unit, record.qualifier, record.value_as_printed) == (8.7e-5, "S/cm", "=", "8.7×10−5 S cm−1")
    assert (record.temperature.kelvin, record.material_as_printed, record.composition.formula) == (298.15, "Li3YCl6", "Li3YCl6")
    assert (record.attribution.attribution, record.attribution.reference_number) == ("cited", "25;26")
    assert (record.attribution.reference_citation, record.attribution.reference_doi) == ("Entry 25 | Entry 26", "10.0000/25;10.0000/26")
    assert record.review.flags == ("several_references",)


@pytest.mark.parametrize(
    ("fields", "value", "unit"),
    [
        ({"value": "1.5 mS cm^{−1}", "unit": ""}, 0.0015, "S/cm"),
        ({"value": "8.7", "unit": "σ (10^{−4} S cm^{−1})"}, 0.00087, "S/cm"),
        ({"value": "8.7", "unit": "10^{−4} S cm^{−1}"}, 0.00087, "S/cm"),
        ({"value": "8.7", "unit": "σ × 10^{4} (S cm^{−1})"}, 0.00087, "S/cm"),
        ({"property": "activation_energy", "value": "0.35(1)", "unit": "E_{a} (eV)"}, 0.35, "eV"),
        ({"property": "activation_energy", "value": "350 meV", "unit": ""}, 0.35, "eV"),
        ({"property": "oxidation_limit", "value": "4.21 V", "unit": "V vs. Li^{+}/Li"}, 4.21, "V vs Li+/Li"),
        ({"property": "oxidation_limit", "value": "4.2 V (vs. Na^{+}/Na)", "unit": ""}, 4.2, "V vs Na+/Na"),
        ({"property": "reduction_limit", "value": "0.9 V", "unit": ""}, 0.9, "V"),
    ],
)
def test_units_of_value_and_header(fields: dict[str, object], value: float, unit: str) -> None:
    record = record_of(measurement(**fields))
    assert (record.value, record.unit) == (value, unit)


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        ("1.5 mS cm^{−1}", "", "1.5 mS cm−1"),
        ("1.5 mS cm^{−1}", "σ (S cm^{−1})", "1.5 mS cm−1"),
        ("8.7", "mS cm^{−1}", "8.7 mS cm−1"),
        ("8.7", "10^{−4} S cm^{−1}", "8.7 [10−4 S cm−1]"),
        ("8.7", "σ × 10^{4} (S cm^{−1})", "8.7 [σ × 104 (S cm−1)]"),
    ],
)
def test_value_as_printed_has_its_unit(value: str, unit: str, printed: str) -> None:
    assert record_of(measurement(value=value, unit=unit)).value_as_printed == printed


def test_range_and_limit() -> None:
    window = record_of(measurement(property="electrochemical_window", value="0.36–4.21", unit="V vs. Li^{+}/Li"))
    assert (window.value, window.value_upper, window.qualifier) == (0.36, 4.21, "range")
    assert record_of(measurement(property="electronic_conductivity", value="<10^{−9}")).qualifier == "<"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"value": "—"}, "no_value"),
        ({"value": "N/A"}, "no_value"),
        ({"value": "high"}, "no_number"),
        ({"value": "10−5"}, "no_number"),
        ({"value": "8.7", "unit": ""}, "no_unit"),
        ({"value": "8.7", "unit": "σ"}, "unknown_unit"),
        ({"value": "8.7 Ω cm"}, "unknown_unit"),
        ({"value": "8.7 foo"}, "unknown_unit"),
        ({"value": "−4.1", "unit": "log σ (S cm^{−1})"}, "transformed_value"),
        ({"value": "−1.2", "unit": "ln(σT) (S K cm^{−1})"}, "transformed_value"),
        ({"material": " "}, "no_material"),
        ({"property": "crystal_structure", "value": "", "structure": "–"}, "no_value"),
    ],
)
def test_rejections_carry_reason_and_place(fields: dict[str, object], reason: str) -> None:
    rejection = normalize_candidate(measurement(**fields), context())
    assert isinstance(rejection, Rejection)
    assert (rejection.reason, rejection.page, rejection.location) == (reason, 4, "Table 1, row 1, column 3")
    assert rejection.detail


@pytest.mark.parametrize(
    ("fields", "flag"),
    [
        ({"value": "8.7"}, "out_of_range"),
        ({"value": "0"}, "out_of_range"),
        ({"temperature": ""}, "temperature_missing"),
        ({"temperature": "20–30 °C"}, "temperature_unread"),
        ({"structure": "hcp (Q9)"}, "unknown_space_group"),
        ({"references": (99,)}, "unresolved_reference"),
        ({"material": "Li_{3}YBf_{3}Cl_{3}"}, "unknown_element"),
        ({"material": "Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{4}"}, "charge_imbalance"),
    ],
)
def test_flags_lower_confidence_and_keep_the_record(fields: dict[str, object], flag: str) -> None:
    flagged, plain = record_of(measurement(**fields)), record_of(measurement())
    assert flag in flagged.review.flags
    assert judge_record(flagged).review.confidence < judge_record(plain).review.confidence
    assert plain.review.flags == ()


def test_unknown_element_keeps_the_value() -> None:
    record = record_of(measurement(material="Li_{3}YBf_{3}Cl_{3}", value="7.2×10^{−3}"))
    assert (record.value, record.composition.formula, record.material_as_printed) == (7.2e-3, "", "Li3YBf3Cl3")


def test_temperature_is_no_matter_for_other_properties() -> None:
    record = record_of(measurement(property="activation_energy", value="0.4", unit="eV", temperature=""))
    assert record.review.flags == ()


def test_host_and_kind_of_substitution() -> None:
    record = record_of(measurement(material="Li_{3}Y_{0.5}In_{0.5}Cl_{6}", role="substituted", host_material="Li_{3}YCl_{6}"))
    assert (record.host_composition, record.substitution) == ("Li3YCl6", ("isovalent_cation",))


def test_crystal_structure_needs_no_number() -> None:
    record = record_of(measurement(property="crystal_structure", value="", unit="", structure="hcp (P3\u0304m1)", temperature=""))
    assert (record.value, record.qualifier, record.unit) == (None, "", "")
    assert (record.structure_family, record.space_group, record.space_group_number) == ("hcp", "P-3m1", 164)
    assert record.value_as_printed == "hcp (P3\u0304m1)"
    assert record.review.flags == ()


@pytest.mark.parametrize(
    ("own", "references", "is_review", "attribution"),
    [(None, (), False, "own"), (None, (), True, ""), (None, (25,), False, "cited"), (True, (), True, "own"), (False, (), False, "cited")],
)
def test_attribution(own: bool | None, references: tuple[int, ...], is_review: bool, attribution: str) -> None:
    record = record_of(measurement(own=own, references=references), is_review=is_review)
    assert record.attribution.attribution == attribution


def test_record_id_depends_on_the_statement_alone() -> None:
    plain = record_of(measurement())
    same = [
        measurement(unit="S/cm"),
        measurement(value="8.7 × 10^{-5}"),
        measurement(material="Li3YCl6"),
        measurement(references=(25,), structure="hcp (P-3m1)", flags=("out_of_range",)),
    ]
    other = [measurement(value="8.8×10^{−5}"), measurement(temperature="30"), measurement(evidence=evidence("Table 1, row 2, column 3"))]
    assert {record_of(candidate).record_id for candidate in same} == {plain.record_id}
    assert len({record_of(candidate).record_id for candidate in other} | {plain.record_id}) == 4
    assert len(plain.record_id) == 16


@given(st.text(max_size=15), st.text(max_size=10), st.text(max_size=15))
def test_any_print_becomes_a_record_or_a_rejection(value: str, unit: str, temperature: str) -> None:
    result = normalize_candidate(measurement(value=value, unit=unit, temperature=temperature), context())
    assert isinstance(result, MeasurementRecord | Rejection)


TABLE = SHARED / "gold" / "review_table1.csv"


@pytest.mark.skipif(not TABLE.exists(), reason="the shared corpus beside the checkout is not there")
def test_every_row_of_the_reviews_first_table() -> None:
    numbers = {"P-3m1": 164, "C2/m": 12, "pnma": 62, "Fd-3m": 227}
    conductivities = 0
    with TABLE.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            mantissa, _, power = row["conductivity_S_per_cm"].partition("e-")
            printed = f"{mantissa}×10^{{−{power}}}" if power else "—"
            candidate = measurement(
                material=row["formula_printed"],
                value=printed,
                structure=row["structure"].replace("-3m", "3\u0304m"),
                temperature=row["temperature_printed"],
            )
            result = normalize_candidate(candidate, context())
            if not power:
                assert isinstance(result, Rejection)
                continue
            assert isinstance(result, MeasurementRecord)
            conductivities += 1
            symbol = row["structure"].split("(")[1].rstrip(")").split()[0]
            assert result.value == float(row["conductivity_S_per_cm"])
            assert result.temperature.kelvin == (298.15 if row["temperature_printed"] == "RT" else int(row["temperature_printed"]) + 273.15)
            assert (result.structure_family, result.space_group_number) == (row["structure"][:3], numbers[symbol])
            assert "unknown_space_group" not in result.review.flags
    assert conductivities == 51
