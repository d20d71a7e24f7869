"""Printed units and headers: powers of ten, spellings, dimensions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.units import TransformedQuantityError, conversion_factor, convert, parse_header_unit, parse_unit
from schemas.candidate import PropertyName
from schemas.properties import properties_by_name


@pytest.mark.parametrize(
    ("printed", "siemens_per_centimeter"),
    [
        ("S cm^{−1}", 1.5),
        ("S/cm", 1.5),
        ("S cm−1", 1.5),
        ("S·cm-1", 1.5),
        ("S.cm^{-1}", 1.5),
        ("Scm^{−1}", 1.5),
        ("S cm -1", 1.5),
        ("mS cm−1", 0.0015),
        ("mS·cm^{-1}", 0.0015),
        ("mScm^{−1}", 0.0015),
        ("µS/cm", 1.5e-6),
        ("μS cm⁻¹", 1.5e-6),
        ("S m−1", 0.015),
        ("Ω−1 cm−1", 1.5),
        ("\u2126^{−1} cm^{−1}", 1.5),
        ("(Ω cm)^{−1}", 1.5),
        ("(ohm-cm)^{−1}", 1.5),
        ("ohm^{-1}cm^{-1}", 1.5),
        ("mho/cm", 1.5),
        ("10^{−3} S cm^{−1}", 0.0015),
        ("×10^{-4} S/cm", 0.00015),
        ("(S cm^{−1})", 1.5),
    ],
)
def test_conductivity_units(printed: str, siemens_per_centimeter: float) -> None:
    assert convert(Decimal("1.5"), parse_unit(printed), properties_by_name()["ionic_conductivity"]) == siemens_per_centimeter


@pytest.mark.parametrize("header", ["σ (ohm cm)-1", "Conductivity (Ω·cm)−1", "σ / (ohm-cm)^{−1}"])
def test_inverse_ohm_centimetres_of_old_headers(header: str) -> None:
    assert convert(Decimal("1.5"), parse_header_unit(header)[1], properties_by_name()["ionic_conductivity"]) == 1.5


def test_energies_a_mole_become_energies_a_particle() -> None:
    # 1 eV a particle is 96.485 kJ/mol (CODATA 2018).
    energy = properties_by_name()["activation_energy"]
    assert convert(Decimal("96.48533212"), parse_unit("kJ mol^{−1}"), energy) == pytest.approx(1, rel=1e-9)
    assert convert(Decimal("350"), parse_unit("meV"), energy) == 0.35


@pytest.mark.parametrize("printed", ["mA h g−1", "mAh/g", "mAh g^{-1}", "mA·h·g^{−1}", "A h kg^{−1}"])
def test_capacities(printed: str) -> None:
    assert conversion_factor(parse_unit(printed).expression, "mA * h / g") == 1


@pytest.mark.parametrize(
    ("printed", "reference"),
    [
        ("V vs. Li+/Li", "Li+/Li"),
        ("V vs. Li/Li^{+}", "Li+/Li"),
        ("V (vs. Li–In)", "Li-In"),
        ("V versus Na^{+}/Na", "Na+/Na"),
        ("V", ""),
    ],
)
def test_reference_electrode(printed: str, reference: str) -> None:
    unit = parse_unit(printed)
    assert unit.reference == reference
    assert conversion_factor(unit.expression, "volt") == 1


@pytest.mark.parametrize("printed", ["", "foo", "%", "C", "eV/atom", "S cm^{-1", "/cm", "cm/", "Sample"])
def test_unknown_units_are_refused(printed: str) -> None:
    with pytest.raises(ValueError, match="not a unit"):
        parse_unit(printed)


@pytest.mark.parametrize(("printed", "name"), [("Ω cm", "ionic_conductivity"), ("S", "ionic_conductivity"), ("eV", "oxidation_limit")])
def test_wrong_dimensions_are_refused(printed: str, name: PropertyName) -> None:
    with pytest.raises(ValueError, match="dimension"):
        convert(Decimal(1), parse_unit(printed), properties_by_name()[name])


@pytest.mark.parametrize(
    ("header", "name", "value_of_8_7"),
    [
        ("σ (S cm^{−1})", "σ", 8.7),
        ("σ / S cm−1", "σ", 8.7),
        ("σ [mS/cm]", "σ", 0.0087),
        ("σ × 10^{4} (S cm^{-1})", "σ", 0.00087),
        ("10^{4} σ (S cm^{-1})", "σ", 0.00087),
        ("σ × 10^{4} / S cm^{-1}", "σ", 0.00087),
        ("Conductivity (S cm^{−1}) × 10^{4}", "Conductivity", 0.00087),
        ("σ (10^{−4} S cm^{−1})", "σ", 0.00087),
        ("σ (×10^{−4} S cm^{−1})", "σ", 0.00087),
        ("σ/10^{−4} S cm^{−1}", "σ", 0.00087),
        ("×10^{−4} S cm^{−1}", "", 0.00087),
        ("σ_{25 °C} (mS cm^{-1})", "σ_{25 °C}", 0.0087),
        ("σ (25 °C) (S cm^{−1})", "σ (25 °C)", 8.7),
        ("σ (S cm−1) at 30 °C", "σ at 30 °C", 8.7),
        ("Ionic conductivity, mS/cm", "Ionic conductivity", 0.0087),
        ("Ionic conductivity (RT, mS cm^{-1})", "Ionic conductivity RT", 0.0087),
        ("Conductivity in mS cm-1", "Conductivity", 0.0087),
        ("Conductivity S/cm", "Conductivity", 8.7),
        ("σ (Ω cm)^{−1}", "σ", 8.7),
        ("σ_{T} (S/cm)", "σ_{T}", 8.7),
        ("S cm^{−1}", "", 8.7),
    ],
)
def test_headers(header: str, name: str, value_of_8_7: float) -> None:
    printed_name, unit = parse_header_unit(header)
    assert printed_name == name
    assert convert(Decimal("8.7"), unit, properties_by_name()["ionic_conductivity"]) == value_of_8_7


@pytest.mark.parametrize("header", ["log σ (S cm-1)", "log_{10}(σ / S cm^{-1})", "ln(σT)", "σT (S K cm^{-1})", "σ·T (S cm^{-1} K)", "−lg σ (S/cm)"])
def test_logarithms_and_products_are_not_the_quantity(header: str) -> None:
    with pytest.raises(TransformedQuantityError):
        parse_header_unit(header)


@pytest.mark.parametrize("header", ["Conductivity", "Ref.", "Sample", "x in Li_{3−x}"])
def test_headers_without_a_unit(header: str) -> None:
    with pytest.raises(ValueError, match="no unit"):
        parse_header_unit(header)


@given(
    st.decimals(min_value="0.01", max_value="99", places=2),
    st.sampled_from([("", 0), ("m", -3), ("μ", -6), ("n", -9)]),
    st.integers(-8, -1),
    st.sampled_from(["{p}S cm^{{−1}}", "{p}S/cm", "{p}S·cm−1"]),
)
def test_prefixes_and_powers_are_exact(value: Decimal, prefix: tuple[str, int], power: int, spelling: str) -> None:
    unit = parse_unit(f"10^{{{power}}} " + spelling.format(p=prefix[0]))
    expected = float(value.scaleb(power + prefix[1]))
    assert convert(value, unit, properties_by_name()["ionic_conductivity"]) == expected


@given(st.text(max_size=10))
def test_any_text_is_a_unit_or_refused(text: str) -> None:
    try:
        assert parse_unit(text).expression
    except ValueError:
        return
