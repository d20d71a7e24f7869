"""Rules for tables of every kind: headings, letters and variables of a series, parts, limits, ranges of temperature, units far from the value."""

import pytest

from extract.tables.header_words import classify, read_part
from extract.tables.units import find_unit
from tests.tables.grids import table
from tests.tables.reading import measurements, rejections, values


def test_a_heading_may_stand_above_the_middle_of_the_table() -> None:
    found = table("Composition | σ_{25 °C} (S cm^{−1}) | E_{a} (eV)\n. | Sulfides | .\nLi_{6}PS_{5}Cl | 1.9×10^{−3} | 0.38")
    assert values(found) == [("Li_{6}PS_{5}Cl", "1.9×10^{−3} S cm^{−1}", "25 °C")]
    assert rejections(found) == []


def test_a_heading_may_be_the_temperature() -> None:
    found = table("Compound | σ (S/cm)\nAt 25 °C | <\nLi_{3}N | 1.2×10^{−3}\nAt 100 °C | <\nLi_{3}N | 1×10^{−2}", caption="Ionic conductivity")
    assert values(found) == [("Li_{3}N", "1.2×10^{−3} S/cm", "25 °C"), ("Li_{3}N", "1×10^{−2} S/cm", "100 °C")]


def test_numbers_below_headings_that_are_series_are_their_variable() -> None:
    found = table(
        """
        x | σ_{25 °C} (S cm^{−1}) | E_{a} (eV)
        Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12} | . | .
        2.0 | 6.7×10^{−4} | 0.29
        Na_{3+x}Sc_{2}Si_{x}P_{3−x}O_{12} | . | .
        0.4 | 6.9×10^{−4} | 0.31
        """
    )
    assert [material for material, _, _ in values(found)] == [
        "Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12} x = 2.0",
        "Na_{3+x}Sc_{2}Si_{x}P_{3−x}O_{12} x = 0.4",
    ]


def test_properties_heading_rows_of_temperatures_below_materials_across() -> None:
    found = table(
        """
        Property | Li_{3}YCl_{6} | Li_{3}InCl_{6}
        Ionic conductivity (S cm^{−1}) | < | <
        25 °C | 5.1×10^{−4} | 1.5×10^{−3}
        60 °C | 1.5×10^{−3} | 4.5×10^{−3}
        Activation energy (eV) | 0.40 | 0.34
        """
    )
    assert values(found)[:2] == [("Li_{3}YCl_{6}", "5.1×10^{−4} S cm^{−1}", "25 °C"), ("Li_{3}YCl_{6}", "1.5×10^{−3} S cm^{−1}", "60 °C")]
    assert values(found, "activation_energy") == [("Li_{3}YCl_{6}", "0.40 eV", ""), ("Li_{3}InCl_{6}", "0.34 eV", "")]


@pytest.mark.parametrize("header", ["X", "Halogen X", "X in Li_{6}PS_{5}X"])
def test_a_letter_stands_for_an_element(header: str) -> None:
    found = table(f"{header} | σ (mS cm^{{−1}})\nCl | 1.9\nBr | 0.7", caption="Conductivity of Li_{6}PS_{5}X at 25 °C")
    assert [material for material, _, _ in values(found)] == ["Li_{6}PS_{5}X X = Cl", "Li_{6}PS_{5}X X = Br"]


def test_two_variables_in_columns() -> None:
    found = table("x | y | σ (S cm^{−1})\n0.1 | 0.2 | 1×10^{−4}", caption="Conductivity of Li_{1+x+y}Al_{x}Ti_{2−x}Si_{y}P_{3−y}O_{12}")
    assert [material for material, _, _ in values(found)] == ["Li_{1+x+y}Al_{x}Ti_{2−x}Si_{y}P_{3−y}O_{12} x = 0.1, y = 0.2"]


def test_parts_down_the_rows() -> None:
    found = table(
        "Material | Contribution | σ (S cm^{−1})\nLi_{7}La_{3}Zr_{2}O_{12} | Bulk | 5×10^{−4}\n. | Grain boundary | 9×10^{−4}\n. | Total | 2×10^{−4}",
        caption="Bulk, grain boundary and total conductivity",
    )
    assert [c.conductivity_part for c in measurements(found)] == ["bulk", "grain_boundary", "total"]


def test_a_part_behind_the_material() -> None:
    found = table("Material | σ (S cm^{−1})\nLi_{7}La_{3}Zr_{2}O_{12} (bulk) | 5×10^{−4}\nLi_{7}La_{3}Zr_{2}O_{12} total | 2×10^{−4}")
    assert [c.conductivity_part for c in measurements(found)] == ["bulk", "total"]


@pytest.mark.parametrize(
    ("header", "part"), [("E_{a,t} (eV)", "total"), ("E_{a,b} (eV)", "bulk"), ("E_{a}^{gb} (eV)", "grain_boundary"), ("E_{a}^{total} (eV)", "total")]
)
def test_parts_of_activation_energies(header: str, part: str) -> None:
    assert (classify(header), read_part(header)) == ("activation_energy", part)


@pytest.mark.parametrize(
    ("note", "qualifier"), [("Below the detection limit.", "<"), ("Upper limit.", "<"), ("Lower bound.", ">"), ("Mean of three pellets.", "")]
)
def test_a_footnote_says_that_the_value_is_a_limit(note: str, qualifier: str) -> None:
    found = measurements(table("Compound | σ (S cm^{−1})\nLi_{3}N | 1×10^{−9} {a}", footnotes={"a": note}))
    assert [c.qualifier for c in found] == [qualifier]


@pytest.mark.parametrize("span", ["25–150 °C", "> 150 °C", "low temperature", "HT"])
def test_a_slope_keeps_the_temperatures_that_it_holds_over(span: str) -> None:
    found = table(f"Compound | E_{{a}} ({span}) (eV) | E_{{a}} (300–500 K) (eV)\nNa_{{3}}Sc_{{2}}(PO_{{4}})_{{3}} | 0.45 | 0.30")
    material = "Na_{3}Sc_{2}(PO_{4})_{3}"
    assert values(found, "activation_energy") == [(material, "0.45 eV", span), (material, "0.30 eV", "300–500 K")]


def test_the_unit_in_a_footnote_of_the_header() -> None:
    found = table("Compound | Ionic conductivity {a}\nLi_{3}InCl_{6} | 1.5", footnotes={"a": "In mS cm^{−1} at 25 °C."})
    assert values(found) == [("Li_{3}InCl_{6}", "1.5 mS cm^{−1}", "25 °C")]


@pytest.mark.parametrize("header", ["σ (S cm^{−1}) × 10^{4}", "σ (×10^{4}) S cm^{−1}", "σ/S cm^{−1} × 10^{4}"])
def test_a_power_of_the_symbol_behind_it(header: str) -> None:
    assert find_unit(header, "conductivity") == "10^{−4} S cm^{−1}"


def test_a_unit_of_another_quantity_is_not_replaced_by_that_of_the_caption() -> None:
    found = table("Compound | σ (MPa) | E_{σ} (eV)\nLi_{3}InCl_{6} | 1.5 | 0.34", caption="Strength, and ionic conductivities in S cm^{−1}")
    assert values(found) == []


def test_conductivities_named_by_the_caption_beside_a_column_of_energies() -> None:
    found = table(
        "Compound | 25 °C | 100 °C | E_{a} (eV)\nNa_{3}PS_{4} | 2×10^{−4} | 3×10^{−3} | 0.27",
        caption="Ionic conductivities (S cm^{−1}) and activation energies",
    )
    assert values(found) == [("Na_{3}PS_{4}", "2×10^{−4} S cm^{−1}", "25 °C"), ("Na_{3}PS_{4}", "3×10^{−3} S cm^{−1}", "100 °C")]
    assert values(found, "activation_energy") == [("Na_{3}PS_{4}", "0.27 eV", "")]


def test_a_value_over_several_lines_is_read_once() -> None:
    found = table("Compound | T (°C) | σ (S/cm) | E_{a} (eV)\nLi_{3}N | 25 | 1.2×10^{−3} | 0.25\n^^ | 100 | 1×10^{−2} | ^^")
    assert values(found, "activation_energy") == [("Li_{3}N", "0.25 eV", "")]
    assert [temperature for _, _, temperature in values(found)] == ["25 °C", "100 °C"]


def test_a_line_of_values_is_not_part_of_the_header() -> None:
    found = table("Compound | T (°C) | σ (S cm^{−1})\nNa_{3}PS_{4} | 25 | 2.0×10^{−4}\nNa_{3}SbS_{4} | 25 | 1.1×10^{−3}", header_rows=2)
    assert [(material, value) for material, value, _ in values(found)] == [
        ("Na_{3}PS_{4}", "2.0×10^{−4} S cm^{−1}"),
        ("Na_{3}SbS_{4}", "1.1×10^{−3} S cm^{−1}"),
    ]


def test_bounds_in_the_header_do_not_hide_the_conductivity() -> None:
    found = table("Compound | σ_{300 K} (mS/cm) [error bound] | Error of σ (mS/cm)\nLi_{3}YCl_{6} | 14 [4.5, 47] | 3", caption="Ionic conductivity")
    assert [(c.value, c.flags) for c in measurements(found)] == [("14", ("unread_part",))]


def test_materials_below_parameter_once_turned() -> None:
    found = measurements(table("Parameter | Li_{3}InCl_{6} | Na_{2}ZrCl_{6}\nSpace group | C2/m | P3̄m1\na (Å) | 6.4 | 6.5"))
    assert [(c.material, c.structure) for c in found] == [("Li_{3}InCl_{6}", "C2/m"), ("Na_{2}ZrCl_{6}", "P3̄m1")]
