"""Words, symbols and units of headers."""

import pytest

from extract.tables.formulas import holds_formula
from extract.tables.header_words import classify
from extract.tables.units import find_unit
from tests.tables.grids import table
from tests.tables.reading import measurements


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("σ_{Li} (mS cm^{−1})", "ionic_conductivity"),
        ("Li^{+} conductivity", "ionic_conductivity"),
        ("Room-temperature conductivity (S/cm)", "conductivity"),
        ("σ_{total} at 25 °C", "conductivity"),
        ("Activation energy, E_{A} / kJ mol^{−1}", "activation_energy"),
        ("ΔE_{a} (eV)", "activation_energy"),
        ("σ_{el} (S cm^{−1})", "electronic_conductivity"),
        ("Stability window (V)", "electrochemical_window"),
        ("Oxidation potential (V)", "oxidation_limit"),
        ("Measurement temperature (°C)", "temperature"),
        ("T / K", "temperature"),
        ("Crystal system", "structure"),
        ("S.G.", "structure"),
        ("Refs.", "reference"),
        ("Reference electrode", None),
        ("Preparation method", "synthesis"),
        ("Halide SSEs", "material"),
        ("x", "series"),
        ("Anode", "anode"),
        ("Full cell", "configuration"),
        ("Cut-off voltage (V)", "voltage"),
        ("Capacity retention", "result"),
    ],
)
def test_headers(header: str, kind: str | None) -> None:
    assert classify(header) == kind


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("σ (S·cm^{−1})", "S·cm^{−1}"),
        ("σ [mS/cm]", "mS/cm"),
        ("σ / S m^{−1}", "S m^{−1}"),
        ("σ/Ω^{−1} cm^{−1}", "Ω^{−1} cm^{−1}"),
        ("σ (Ω cm)^{−1}", "(Ω cm)^{−1}"),
        ("Conductivity, ohm^{-1} cm^{-1}", "ohm^{-1} cm^{-1}"),
        ("σ/10^{−4} S cm^{−1}", "10^{−4} S cm^{−1}"),
        ("σ (×10^{−4} S cm^{−1})", "×10^{−4} S cm^{−1}"),
        ("10^{5} σ (S cm^{−1})", "10^{−5} S cm^{−1}"),
        ("σ × 10^{−4} (S cm^{−1})", "× 10^{−4} S cm^{−1}"),
        ("σ (S cm^{−1}) × 10^{−3}", "× 10^{−3} S cm^{−1}"),
        ("Conductivity", ""),
    ],
)
def test_units_with_their_power_of_ten(header: str, unit: str) -> None:
    assert find_unit(header, "conductivity") == unit


@pytest.mark.parametrize("text", ["Pnma", "C2/m", "Fd3̄m", "hcp", "S cm^{−1}", "No.", "RT", "LCO", "NASICON", "this work", "25 °C", "EIS", "HCP"])
def test_what_is_no_formula(text: str) -> None:
    assert not holds_formula(text)


@pytest.mark.parametrize(
    "text",
    [
        "Li_{2}Sc_{2/3}Cl_{4}",
        "Li_{2.7}Zr_{0.3}(In)_{0.7}Cl_{6}",
        "Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12}",
        "Li_{7}La_{3}Zr_{2}O_{12}",
        "80Li_{3}InCl_{6}–20Al_{2}O_{3}",
        "Li_{6}PS_{5}Cl",
        "Li3YCl6",
        "Li_{7−x}La_{3}Zr_{2−x}Ta_{x}O_{12} (x = 0.5)",
        "RbAg_{4}I_{5}",
        "LiTa_{2}PO_{8}",
        "Li_{3}MCl_{6}",
    ],
)
def test_what_is_a_formula(text: str) -> None:
    assert holds_formula(text)


def test_the_electrode_of_a_potential_may_stand_apart_from_its_unit() -> None:
    (found,) = measurements(table("Material | Stability window vs. Li^{+}/Li (V)\nLi_{3}InCl_{6} | 2.4–4.3"))
    assert (found.property, found.value, found.unit) == ("electrochemical_window", "2.4–4.3", "V vs. Li^{+}/Li")
