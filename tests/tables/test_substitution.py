"""Tables whose rows compare a host and a substituted material."""

from tests.tables.grids import table
from tests.tables.reading import measurements, values

REVIEW = table(
    """
    Original materials | Crystal structures | σ (S cm^{−1}) | Modified materials | Crystal structures | σ (S cm^{−1}) | T (°C) | Ref.
    Li_{3}ErCl_{6} | hcp (P3̄m1) | 8.7×10^{−5} | Li_{2.633}Er_{0.633}Zr_{0.367}Cl_{6} | hcp (pnma II) | 1.1×10^{−3} | 25 | 26
    Li_{3}YCl_{6} | hcp (P3̄m1) | — | Li_{3}YBf_{3}Cl_{3} | ccp (C2/m) | 7.2×10^{−3} | RT | 29
    Li_{3}YbCl_{6} | hcp (P3̄m1) | 1.9×10^{−4} | Li_{2.6}Yb_{0.6}Zr_{0.4}Cl_{6} | ccp (C2/m) | 1.5×10^{−3} | 30 | 59
    """,
    caption="Structure and ionic conductivity before and after substitution (T refers to temperature)",
)


def test_each_value_goes_to_the_material_at_its_left() -> None:
    assert values(REVIEW) == [
        ("Li_{3}ErCl_{6}", "8.7×10^{−5} S cm^{−1}", "25 °C"),
        ("Li_{2.633}Er_{0.633}Zr_{0.367}Cl_{6}", "1.1×10^{−3} S cm^{−1}", "25 °C"),
        ("Li_{3}YBf_{3}Cl_{3}", "7.2×10^{−3} S cm^{−1}", "RT"),
        ("Li_{3}YbCl_{6}", "1.9×10^{−4} S cm^{−1}", "30 °C"),
        ("Li_{2.6}Yb_{0.6}Zr_{0.4}Cl_{6}", "1.5×10^{−3} S cm^{−1}", "30 °C"),
    ]


def test_roles_hosts_structures_and_references() -> None:
    found = [c for c in measurements(REVIEW) if c.property == "ionic_conductivity"]
    assert [(c.role, c.host_material, c.structure, c.references) for c in found[:3]] == [
        ("host", "", "hcp (P3̄m1)", (26,)),
        ("substituted", "Li_{3}ErCl_{6}", "hcp (pnma II)", (26,)),
        ("substituted", "Li_{3}YCl_{6}", "ccp (C2/m)", (29,)),
    ]


def test_a_dash_states_nothing_and_the_structure_beside_it_does() -> None:
    row = [c for c in measurements(REVIEW) if "row 2" in c.evidence.location]
    assert [(c.property, c.material, c.structure) for c in row] == [
        ("crystal_structure", "Li_{3}YCl_{6}", "hcp (P3̄m1)"),
        ("crystal_structure", "Li_{3}YBf_{3}Cl_{3}", "ccp (C2/m)"),
        ("ionic_conductivity", "Li_{3}YBf_{3}Cl_{3}", "ccp (C2/m)"),
    ]


def test_evidence_is_the_printed_value() -> None:
    last = measurements(REVIEW)[-1]
    assert last.evidence.location == "Table 1, row 3, column 6"
    assert "1.5×10−3 30 59" in last.evidence.quote
    cell = REVIEW.cell(3, 5)
    assert cell is not None
    assert [placed.box for placed in last.evidence.boxes] == [cell.text.words[0].box]


def test_spanning_headers_name_before_and_after() -> None:
    found = measurements(
        table(
            """
            Before substitution | < | After substitution | < | Ref.
            Composition | σ / S cm^{−1} | Composition | σ / S cm^{−1} | ^^
            Li_{3}InCl_{6} | 8.8×10^{−4} | Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6} | 1.54×10^{−3} | 87
            """,
            header_rows=2,
        )
    )
    assert [(c.role, c.material, c.value) for c in found] == [
        ("host", "Li_{3}InCl_{6}", "8.8×10^{−4}"),
        ("substituted", "Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6}", "1.54×10^{−3}"),
    ]


def test_properties_may_name_the_material_that_they_belong_to() -> None:
    found = measurements(
        table(
            """
            Pristine | Doped composition | σ of pristine (S cm^{−1}) | σ of doped (S cm^{−1}) | Ref.
            Li_{3}YCl_{6} | Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} | 4×10^{−5} | 1.4×10^{−3} | 7
            """
        )
    )
    assert [(c.role, c.material, c.value) for c in found] == [
        ("host", "Li_{3}YCl_{6}", "4×10^{−5}"),
        ("substituted", "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.4×10^{−3}"),
    ]


def test_a_host_printed_once_holds_for_the_rows_below() -> None:
    found = measurements(
        table(
            """
            Host | σ (S cm^{−1}) | Substituted | σ (S cm^{−1})
            Li_{3}InCl_{6} | 8.8×10^{−4} | Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6} | 1.54×10^{−3}
            . | . | Li_{2.7}In_{0.7}Hf_{0.3}Cl_{6} | 1.28×10^{−3}
            """
        )
    )
    assert [(c.material, c.host_material) for c in found] == [
        ("Li_{3}InCl_{6}", ""),
        ("Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6}", "Li_{3}InCl_{6}"),
        ("Li_{2.7}In_{0.7}Hf_{0.3}Cl_{6}", "Li_{3}InCl_{6}"),
    ]


def test_before_and_after_a_treatment_are_the_same_material() -> None:
    found = measurements(
        table(
            """
            Material | σ before cycling (mS cm^{−1}) | σ after cycling (mS cm^{−1})
            Li_{3}InCl_{6} | 1.5 | 0.2
            """
        )
    )
    assert [(c.role, c.material) for c in found] == [("", "Li_{3}InCl_{6}"), ("", "Li_{3}InCl_{6}")]


def test_a_spanning_header_that_names_both_roles() -> None:
    found = measurements(
        table(
            """
            Host Substituted material | < | < | < | Ref.
            Composition | σ (S cm^{−1}) | Composition | σ (S cm^{−1}) | ^^
            Li_{3}InCl_{6} | 8.8×10^{−4} | Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6} | 1.54×10^{−3} | 87
            """,
            header_rows=2,
        )
    )
    assert [(c.role, c.value, c.host_material) for c in found] == [("host", "8.8×10^{−4}", ""), ("substituted", "1.54×10^{−3}", "Li_{3}InCl_{6}")]


def test_roles_named_beside_the_material_columns() -> None:
    found = measurements(
        table(
            """
            Composition | Host structure | σ (S cm^{−1}) | Composition | Structure of substituted material | σ (S cm^{−1})
            Li_{3}InCl_{6} | C2/m | 8.8×10^{−4} | Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6} | C2/m | 1.54×10^{−3}
            """
        )
    )
    assert [(c.role, c.value) for c in found if c.value] == [("host", "8.8×10^{−4}"), ("substituted", "1.54×10^{−3}")]
