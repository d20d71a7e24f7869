"""Numbers that look like a conductivity, an activation energy or a temperature and are not."""

import pytest

from tests.tables.grids import table
from tests.tables.reading import measurements, rejections, values


@pytest.mark.parametrize(
    "header",
    [
        "Thermal conductivity (W m^{−1} K^{−1})",
        "D_{Li} (cm^{2} s^{−1})",
        "Diffusion coefficient (cm^{2} s^{−1})",
        "σ (MPa)",
        "Δσ (MPa)",
        "Relative density (%)",
        "Porosity (%)",
        "CTE (10^{−6} K^{−1})",
        "Lattice parameter a (Å)",
        "σ_{0} (S K cm^{−1})",
        "ln A",
        "Conductivity ratio σ_{total}/σ_{bulk}",
        "Formation energy (eV)",
        "Migration barrier (eV)",
        "E_{hull} (meV/atom)",
        "E_{g} (eV)",
        "Young's modulus E (GPa)",
        "T_{m} (°C)",
        "Sintering temperature (°C)",
        "Critical current density (mA cm^{−2})",
        "Transference number",
        "Area specific resistance (Ω cm^{2})",
        "Specific capacity (mAh g^{−1})",
    ],
)
def test_other_quantities_give_nothing(header: str) -> None:
    found = table(f"Material | {header}\nLi_{{3}}YCl_{{6}} | 0.5\nLi_{{3}}InCl_{{6}} | 1.2")
    assert measurements(found) == []
    assert rejections(found) == []


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("log σ (S cm^{−1})", "logarithm"),
        ("−log_{10} σ_{25}", "logarithm"),
        ("ln(σT) (S K cm^{−1})", "logarithm"),
        ("σT (S K cm^{−1})", "times_temperature"),
        ("σ (S cm^{−1})/E_{a} (eV)", "several_properties"),
    ],
)
def test_other_forms_of_the_conductivity_are_rejected_with_the_reason(header: str, reason: str) -> None:
    found = table(f"Material | {header}\nLi_{{3}}YCl_{{6}} | −3.3")
    assert measurements(found) == []
    assert [r.reason for r in rejections(found)] == [reason]


@pytest.mark.parametrize(
    "header", ["Sintering T (°C)", "T_{g} (°C)", "Annealing temperature (°C)", "Melting temperature (K)", "Synthesis temp. (°C)"]
)
def test_temperatures_of_making_are_not_of_measuring(header: str) -> None:
    found = table(f"Composition | {header} | σ (S cm^{{−1}})\nLi_{{3}}YCl_{{6}} | 500 | 1×10^{{−4}}")
    assert values(found) == [("Li_{3}YCl_{6}", "1×10^{−4} S cm^{−1}", "")]


def test_a_subscript_that_may_be_celsius_or_kelvin_keeps_no_unit() -> None:
    found = table("Composition | σ_{300} (Ω cm)^{−1}\nNa_{3}Zr_{2}Si_{2}PO_{12} | 0.3")
    assert values(found) == [("Na_{3}Zr_{2}Si_{2}PO_{12}", "0.3 (Ω cm)^{−1}", "300")]


def test_electrical_conductivity_of_alloys_is_not_ionic() -> None:
    alloys = table("Alloy composition | Electrical conductivity (S m^{−1})\nAl_{65}Cu_{5}Mg_{5} | 2×10^{7}")
    assert measurements(alloys, text="The alloys were cast and their hardness was tested.") == []
    glasses = table("Glass composition | Electrical conductivity (S cm^{−1})\n60Li_{2}S·40SiS_{2} | 5×10^{−4}")
    assert len(measurements(glasses, text="These glasses are ionic conductors.")) == 1


def test_structures_of_alloys_are_left_alone() -> None:
    alloys = table("Alloy | Crystal structure\nHfNbTaTiZr | BCC")
    assert measurements(alloys, text="The alloys were cast and their hardness was tested.") == []


def test_precursors_and_models_give_nothing() -> None:
    for grid in (
        "Precursor | Co-reactant | T_{sub} (°C) | GPC (Å) | Ref.\nLiHMDS | H_{2}O, CO_{2} | 225 | 0.8 | 16",
        "Model | Training data | Key features\nMACE | MPtrj | equivariant",
        "Element | Hf | Mo | Nb\nNominal | 16.7 | 16.7 | 16.7",
        "Sample | R_{1} (kΩ) | C_{1} (F)\nThermal | 25 | 2 × 10^{−7}",
    ):
        found = table(grid)
        assert measurements(found) == []
        assert rejections(found) == []


def test_the_caption_gives_no_temperature_where_it_names_a_range_or_several() -> None:
    for caption in ("Conductivities between 25 and 100 °C", "Conductivities at 25 °C and 60 °C"):
        found = table("Material | σ (S cm^{−1})\nLi_{3}InCl_{6} | 1×10^{−3}", caption=caption)
        assert values(found) == [("Li_{3}InCl_{6}", "1×10^{−3} S cm^{−1}", "")]


def test_a_value_cell_without_a_number_is_rejected() -> None:
    found = table("Material | σ (S cm^{−1})\nLi_{3}InCl_{6} | low\nLi_{3}YCl_{6} | not measured\nLi_{3}YBr_{6} | n.d.")
    assert [(r.reason, r.location) for r in rejections(found)] == [("no_number", "Table 1, row 1, column 2")]


def test_two_numbers_under_one_name_are_rejected() -> None:
    found = table("Material | σ (S cm^{−1})\nLi_{3}InCl_{6} | 1×10^{−3}/0.35")
    assert measurements(found) == []
    assert [r.reason for r in rejections(found)] == ["several_values"]


def test_years_are_no_reference_numbers() -> None:
    found = measurements(table("Material | σ (S cm^{−1}) | Source\nLi_{3}InCl_{6} | 1×10^{−3} | 2019"), references=30)
    assert [c.references for c in found] == [()]
