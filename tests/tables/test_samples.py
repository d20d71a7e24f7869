"""Tables whose rows are materials, samples or members of a series."""

import pytest

from extract.tables.find import find_table_candidates
from schemas.candidate import MeasurementCandidate
from tests.tables.grids import document, table
from tests.tables.reading import measurements, rejections, values


def test_series_with_units_in_the_header() -> None:
    found = table(
        """
        x | Composition | σ_{25} (10^{−3} S cm^{−1}) | E_{a} (eV) | a (Å) | Relative density (%)
        0 | Li_{3}YCl_{6} | 0.51(2) | 0.40 | 11.2 | 92
        0.5 | Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} | 1.4 | 0.33 | 11.1 | 93
        """
    )
    assert values(found) == [
        ("Li_{3}YCl_{6}", "0.51(2) 10^{−3} S cm^{−1}", "25 °C"),
        ("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.4 10^{−3} S cm^{−1}", "25 °C"),
    ]
    assert values(found, "activation_energy") == [("Li_{3}YCl_{6}", "0.40 eV", ""), ("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "0.33 eV", "")]
    assert len(measurements(found)) == 4


@pytest.mark.parametrize(
    ("header", "caption"),
    [
        ("x", "Electrical data of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}"),
        ("x in Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}", ""),
        ("Composition", "Electrical data of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}"),
        ("Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}", ""),
    ],
)
def test_numbers_are_the_variable_of_a_series_named_elsewhere(header: str, caption: str) -> None:
    found = table(f"{header} | σ at 30 °C (mS cm^{{−1}})\n0 | 0.51\n0.4 | 1.3", caption=caption)
    assert values(found) == [
        ("Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} x = 0", "0.51 mS cm^{−1}", "30 °C"),
        ("Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} x = 0.4", "1.3 mS cm^{−1}", "30 °C"),
    ]


def test_a_variable_without_its_series_is_rejected() -> None:
    found = table("x | σ (S cm^{−1})\n0.1 | 1×10^{−4}", caption="Conductivities of the samples")
    assert values(found) == []
    assert [(r.reason, r.location, r.stage) for r in rejections(found)] == [("no_material", "Table 1, row 1, column 2", "find")]


def test_series_as_the_heading_of_a_group() -> None:
    found = table(
        """
        Composition | σ_{30 °C} (mS cm^{−1}) | E_{a} (eV)
        Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} | < | <
        x = 0.2 | 0.9 | 0.36
        x = 0.5 | 1.1 | 0.34
        Other chlorides | < | <
        Li_{3}InCl_{6} | 1.5 | 0.35
        """
    )
    assert values(found) == [
        ("Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} x = 0.2", "0.9 mS cm^{−1}", "30 °C"),
        ("Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} x = 0.5", "1.1 mS cm^{−1}", "30 °C"),
        ("Li_{3}InCl_{6}", "1.5 mS cm^{−1}", "30 °C"),
    ]


def test_sample_codes_give_way_to_their_series_and_value() -> None:
    found = table(
        "Sample | x | σ_{25 °C} (S cm^{−1})\nLYZC-0.2 | 0.2 | 8×10^{−4}\nLYZC-0.4 | 0.4 | 1.1×10^{−3}",
        caption="Samples of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}",
    )
    assert [material for material, _, _ in values(found)] == ["Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} x = 0.2", "Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} x = 0.4"]


def test_material_named_on_the_first_line_only() -> None:
    found = table(
        """
        Material | T (°C) | σ (mS cm^{−1}) | Ref.
        Halides | < | < | <
        Li_{3}YCl_{6} | 25 | 0.51 | [12]
        . | 60 | 1.6 | .
        Li_{3}InCl_{6} | RT | ~1.49 | [14,16–18]
        Sulfides | < | < | <
        Li_{10}GeP_{2}S_{12} | 27 | 12 | this work
        """
    )
    assert values(found) == [
        ("Li_{3}YCl_{6}", "0.51 mS cm^{−1}", "25 °C"),
        ("Li_{3}YCl_{6}", "1.6 mS cm^{−1}", "60 °C"),
        ("Li_{3}InCl_{6}", "~1.49 mS cm^{−1}", "RT"),
        ("Li_{10}GeP_{2}S_{12}", "12 mS cm^{−1}", "27 °C"),
    ]
    assert [(c.references, c.own) for c in measurements(found)] == [((12,), False), ((12,), False), ((14, 16, 17, 18), False), ((), True)]


def test_temperatures_across_under_a_spanning_header() -> None:
    found = table(
        """
        Composition | Ionic conductivity (S cm^{−1}) | < | E_{a} (kJ mol^{−1})
        ^^ | 25 °C | 60 °C | ^^
        Li_{7}La_{3}Zr_{2}O_{12} | 2.44×10^{−4} | 7.7×10^{−4} | 29
        """,
        header_rows=2,
    )
    assert values(found) == [
        ("Li_{7}La_{3}Zr_{2}O_{12}", "2.44×10^{−4} S cm^{−1}", "25 °C"),
        ("Li_{7}La_{3}Zr_{2}O_{12}", "7.7×10^{−4} S cm^{−1}", "60 °C"),
    ]
    assert values(found, "activation_energy") == [("Li_{7}La_{3}Zr_{2}O_{12}", "29 kJ mol^{−1}", "")]


def test_parts_of_the_conductivity() -> None:
    found = table(
        """
        Composition | Conductivity (S cm^{−1}) at 25 °C | < | < | E_{a} (eV) | <
        ^^ | Bulk | Grain boundary | Total | Bulk | Total
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 3.4×10^{−3} | 7.9×10^{−4} | 7.0×10^{−4} | 0.30 | 0.35
        """,
        header_rows=2,
    )
    assert [(c.property, c.conductivity_part, c.value) for c in measurements(found)] == [
        ("ionic_conductivity", "bulk", "3.4×10^{−3}"),
        ("ionic_conductivity", "grain_boundary", "7.9×10^{−4}"),
        ("ionic_conductivity", "total", "7.0×10^{−4}"),
        ("activation_energy", "bulk", "0.30"),
        ("activation_energy", "total", "0.35"),
    ]


def test_computed_and_measured_columns() -> None:
    found = table(
        """
        Compound | E_{a} (eV) | < | σ at 300 K (mS cm^{−1}) | <
        ^^ | Calc. | Exp. | AIMD | EIS
        Li_{3}YCl_{6} | 0.19 | 0.40 | 14 | 0.51
        """,
        header_rows=2,
    )
    assert [c.method for c in measurements(found)] == ["computed", "measured", "computed", "measured"]


def test_several_properties_with_synthesis_and_own_work() -> None:
    found = measurements(
        table(
            """
            Electrolyte | Space group | σ_{RT} (mS cm^{−1}) | σ_{e} (S cm^{−1}) | Stability window (V vs. Li^{+}/Li) | Synthesis method | Ref.
            Li_{3}YCl_{6} | P3̄m1 | 0.51 | 1.0×10^{−9} | 0.62–4.21 | ball milling | 21
            """
        )
    )
    assert [(c.property, c.value, c.unit) for c in found] == [
        ("crystal_structure", "", ""),
        ("ionic_conductivity", "0.51", "mS cm^{−1}"),
        ("electronic_conductivity", "1.0×10^{−9}", "S cm^{−1}"),
        ("electrochemical_window", "0.62–4.21", "V vs. Li^{+}/Li"),
    ]
    assert {c.synthesis_route for c in found} == {"ball milling"}
    assert {c.structure for c in found} == {"P3̄m1"}


def test_ionic_and_electronic_below_one_header() -> None:
    found = table(
        "Material | Conductivity (S cm^{−1}) | <\n^^ | Ionic | Electronic\nLi_{2}ZrCl_{6} | 8.1×10^{−4} | <10^{−9}",
        header_rows=2,
    )
    assert [(c.property, c.value) for c in measurements(found)] == [
        ("ionic_conductivity", "8.1×10^{−4}"),
        ("electronic_conductivity", "<10^{−9}"),
    ]


def test_crystal_system_and_space_group_are_one_structure() -> None:
    found = measurements(table("Material | Crystal system | Space group | σ (mS/cm) at RT\nLi_{3}YCl_{6} | Trigonal | P3̄m1 | 0.51"))
    assert [(c.property, c.structure, c.temperature) for c in found] == [
        ("crystal_structure", "Trigonal (P3̄m1)", ""),
        ("ionic_conductivity", "Trigonal (P3̄m1)", "RT"),
    ]


def test_units_in_a_row_of_their_own_and_in_the_cells() -> None:
    below = table("Sample | σ_{25 °C} | E_{a} | Density\n. | (mS cm^{−1}) | (eV) | (%)\nLLZTO-1 | 0.8 | 0.31 | 95")
    assert values(below) == [("LLZTO-1", "0.8 mS cm^{−1}", "25 °C")]
    assert measurements(below)[0].evidence.location == "Table 1, row 1, column 2"
    inside = table("Compound | Conductivity at 25 °C\nLi_{3}InCl_{6} | 1.49 mS cm^{−1}\nLi_{3}YCl_{6} | 5.1×10^{−4} S cm^{−1}")
    assert [value for _, value, _ in values(inside)] == ["1.49 mS cm^{−1}", "5.1×10^{−4} S cm^{−1}"]


def test_a_table_folded_in_two_halves() -> None:
    found = table("Composition | σ (S/cm) | Composition | σ (S/cm)\nLi_{3}YCl_{6} | 1×10^{−4} | Li_{3}ErCl_{6} | 3×10^{−4}")
    assert [(c.material, c.value, c.role) for c in measurements(found)] == [
        ("Li_{3}YCl_{6}", "1×10^{−4}", ""),
        ("Li_{3}ErCl_{6}", "3×10^{−4}", ""),
    ]


def test_property_named_by_the_caption() -> None:
    across = table(
        "Composition | 25 °C | 300 °C\nNa_{3}Zr_{2}Si_{2}PO_{12} | 6.7×10^{−4} | 0.2",
        caption="Ionic conductivities (S cm^{−1}) of NASICON",
    )
    assert values(across) == [
        ("Na_{3}Zr_{2}Si_{2}PO_{12}", "6.7×10^{−4} S cm^{−1}", "25 °C"),
        ("Na_{3}Zr_{2}Si_{2}PO_{12}", "0.2 S cm^{−1}", "300 °C"),
    ]
    down = table(
        "T (°C) | Li_{3}YCl_{6} | Li_{3}YBr_{6}\n25 | 5.1×10^{−4} | 1.7×10^{−3}",
        caption="Ionic conductivities (S cm^{−1}) at different temperatures",
    )
    assert values(down) == [("Li_{3}YCl_{6}", "5.1×10^{−4} S cm^{−1}", "25 °C"), ("Li_{3}YBr_{6}", "1.7×10^{−3} S cm^{−1}", "25 °C")]


def test_material_named_by_the_caption() -> None:
    found = table("T (K) | σ (S cm^{−1})\n298 | 1×10^{−3}", caption="Ionic conductivity of Li_{3}InCl_{6}")
    assert values(found) == [("Li_{3}InCl_{6}", "1×10^{−3} S cm^{−1}", "298 K")]


def test_temperature_of_the_caption_is_not_that_of_sintering() -> None:
    found = table("Material | σ (S cm^{−1})\nLi_{3}InCl_{6} | 1×10^{−3}", caption="Conductivity of pellets sintered at 450 °C, measured at 30 °C")
    assert values(found) == [("Li_{3}InCl_{6}", "1×10^{−3} S cm^{−1}", "30 °C")]


def test_footnotes_change_temperature_reference_and_method() -> None:
    found = measurements(
        table(
            """
            Composition | σ (mS cm^{−1}) | T (°C)
            Li_{6}PS_{5}Cl | 1.9 {a} | 25
            Li_{6}PS_{5}Br | 0.7 {b} | 25
            Li_{6}PS_{5}I {c} | 0.005 | 25
            """,
            footnotes={"a": "Measured at 30 °C.", "b": "From ref. 44.", "c": "Calculated by AIMD."},
        )
    )
    assert [(c.value, f"{c.temperature} {c.temperature_unit}".strip(), c.references, c.method) for c in found] == [
        ("1.9", "30 °C", (), "measured"),
        ("0.7", "25 °C", (44,), "unspecified"),
        ("0.005", "25 °C", (), "computed"),
    ]


def test_references_in_every_form() -> None:
    found = table(
        """
        Composition | σ (mS cm^{−1}) | Ref.
        Li_{3}YCl_{6} | 0.51 | 26
        Li_{3}YBr_{6} | 1.7 | [26], [28]
        Li_{3}InCl_{6} | 1.49 | . {[30]}
        Li_{3}ScCl_{6} | 3.0 | Zhou et al.^{39}
        Li_{3}ErCl_{6} | 0.33 | Schlem (2020)
        Li_{3}HoCl_{6} | 1.3 | —
        """
    )
    assert [(c.references, c.own) for c in measurements(found)] == [
        ((26,), False),
        ((26, 28), False),
        ((30,), False),
        ((39,), False),
        ((), False),
        ((), None),
    ]


def test_a_table_continued_without_its_header() -> None:
    first = table("Composition | σ at 25 °C (mS cm^{−1})\nLi_{3}YCl_{6} | 0.51", caption="Ionic conductivities")
    second = table("Li_{3}InCl_{6} | 1.49\nLi_{3}ScCl_{6} | 3.0", header_rows=0, caption="(continued)")
    candidates, _ = find_table_candidates(document(first, second))
    assert [(c.material, c.temperature, c.evidence.location) for c in candidates if isinstance(c, MeasurementCandidate)] == [
        ("Li_{3}YCl_{6}", "25 °C", "Table 1, row 1, column 2"),
        ("Li_{3}InCl_{6}", "25 °C", "Table 1, row 1, column 2"),
        ("Li_{3}ScCl_{6}", "25 °C", "Table 1, row 2, column 2"),
    ]
