"""Each check finds what it is for, tells people why, and leaves what is right alone."""

import pytest

from extract.checks.cells import theoretical_capacity
from extract.checks.findings import Extracted
from extract.checks.formulas import find_break, read_amounts
from extract.checks.known_materials import known_materials
from extract.checks.proposals import propose_formulas
from extract.checks.run import CHECKS, run_checks
from extract.checks.structures import find_structure_conflict
from extract.normalize.charges import net_charge
from extract.normalize.space_groups import parse_space_group
from schemas.record import FLAGS, MeasurementRecord
from tests.trust.builders import a_cell, checked, flags_of, place, tabled, written

LYC, LIC, LZC = "Li_{3}YCl_{6}", "Li_{3}InCl_{6}", "Li_{2}ZrCl_{6}"


@pytest.mark.parametrize(
    ("printed", "host", "proposal"),
    [
        ("Li2.4Y0.4Hf0.6Cl4", "Li3YCl6", "Li2.4Y0.4Hf0.6Cl6"),
        ("Li2.6Ho0.4Zr0.4Cl6", "Li3HoCl6", "Li2.6Ho0.6Zr0.4Cl6"),
        ("Li2.6In0.3Ta0.2Cl6", "Li3InCl6", "Li2.6Ta0.2In0.8Cl6"),
        ("Li7La3Zr2O11", "", "Li7La3Zr2O12"),
        ("Li1.3Al0.7Ti1.7(PO4)3", "", "Li1.3Ti1.7Al0.3P3O12"),
        ("Na3Zr2Si2PO21", "", "Na3Zr2Si2PO12"),
        ("Li6PS4Cl", "", "Li6PS5Cl"),
        ("Li2ZrCl6F0.4", "", "Li2ZrCl5.6F0.4"),
    ],
)
def test_the_formula_that_was_meant_is_among_the_proposals(printed: str, host: str, proposal: str) -> None:
    known = ("Li6PS5Cl",) if "PS" in printed else ()
    assert proposal in propose_formulas(printed, host=host, known=known)


def test_a_formula_printed_elsewhere_is_proposed_alone() -> None:
    exchanged = "Li2.4Y0.6Zr0.4Cl5.85F0.15"
    assert set(propose_formulas(exchanged)) == {"Li2.4Y0.4Zr0.6Cl5.85F0.15", "Li2.6Y0.6Zr0.4Cl5.85F0.15"}
    assert propose_formulas(exchanged, known=("Li2.4Y0.4Zr0.6Cl5.85F0.15",)) == ("Li2.4Y0.4Zr0.6Cl5.85F0.15",)


def test_a_misspelt_element_is_proposed_where_it_balances() -> None:
    record = tabled("Li_{3}YBf_{3}Cl_{3}", "7.2×10^{−3}")
    found = checked(record)[record.record_id].review
    assert found.proposals == ("composition: Li3YBr3Cl3",)
    assert any("Li3YBr3Cl3" in sentence for sentence in found.details)


def test_a_proposal_changes_nothing_by_itself() -> None:
    record = tabled("Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{4}", "1.49×10^{−3}")
    found = checked(record)[record.record_id]
    assert isinstance(found, MeasurementRecord)
    assert found.composition == record.composition
    assert found.review.proposals == ("composition: Li0.4Y0.4Hf0.6Cl4", "composition: Li2.4Y0.4Hf0.6Cl6")


@pytest.mark.parametrize(
    ("host", "product", "possible"),
    [
        ("Li3YCl6", "Li2.5Y0.5Zr0.5Cl6", True),
        ("Li3YCl6", "Li3YBr6", True),
        ("Li3YCl6", "Li3InCl6", True),
        ("Li2ZrCl6", "Li3.1ZrCl4.9O1.1", True),
        ("Li2Sc0.6667Cl4", "Li2Sc0.222In0.444Cl4", True),
        ("Li6PS5Cl", "Li6PS5Br", True),
        ("Li7La3Zr2O12", "Li6.4La3Zr1.4Ta0.6O12", True),
        ("Li2.5Y0.5Zr0.5Cl6", "Li3YCl6", False),
        ("Li3YCl6", "Li2.6In0.8Ta0.2Cl6", False),
        ("Li3YCl6", "Na3Zr2Si2PO12", False),
    ],
)
def test_a_product_has_the_frame_of_its_host(host: str, product: str, possible: bool) -> None:
    assert (find_break(read_amounts(host), read_amounts(product)) == "") is possible


@pytest.mark.parametrize(
    ("family", "group", "fits"),
    [
        ("monoclinic", "C2/m", True),
        ("monoclinic", "Pnma", False),
        ("hcp", "P-3m1", True),
        ("hcp", "Fd-3m", False),
        ("ccp", "C2/m", True),
        ("ccp", "P-3m1", False),
        ("cubic close-packed", "C2/m", True),
        ("hexagonal", "P-3m1", True),
        ("rhombohedral", "R-3c", True),
        ("spinel", "Fd-3m", True),
        ("spinel", "Pnma", False),
        ("tetragonal", "I41/acd", True),
    ],
)
def test_a_space_group_fits_the_words_beside_it(family: str, group: str, fits: bool) -> None:
    assert (find_structure_conflict(family, parse_space_group(group)[1]) == "") is fits


def test_a_structure_that_a_material_is_not_known_with() -> None:
    assert flags_of(tabled(LIC, "", property="crystal_structure", structure="Pnma", unit="")) == [("unusual_structure",)]
    assert flags_of(tabled(LIC, "", property="crystal_structure", structure="C2/m", unit="")) == [()]


def test_a_member_of_a_series_with_another_structure_than_both_neighbours() -> None:
    groups = ("Pnma", "Pnma", "C2/m", "Pnma")
    materials = [f"Li_{{{3 - x:.1f}}}Y_{{{1 - x:.1f}}}Zr_{{{x:.1f}}}Cl_{{6}}" for x in (0.1, 0.2, 0.3, 0.4)]
    rows = [tabled(m, "", row=i, structure=g, unit="", property="crystal_structure") for i, (m, g) in enumerate(zip(materials, groups, strict=True))]
    assert flags_of(*rows) == [(), (), ("unusual_structure",), ()]


@pytest.mark.parametrize(
    ("material", "value", "flags"),
    [
        (LYC, "5.1×10^{−4}", ()),
        (LYC, "1.4×10^{−7}", ("out_of_range",)),
        ("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35", ("out_of_range",)),
        ("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35×10^{−3}", ()),
        ("Li_{5.5}PS_{4.5}Cl_{1.5}", "1.2×10^{−2}", ()),
        ("RbAg_{4}I_{5}", "2.7×10^{−1}", ()),
    ],
)
def test_a_conductivity_beyond_its_kind(material: str, value: str, flags: tuple[str, ...]) -> None:
    assert flags_of(tabled(material, value)) == [flags]


def test_a_hot_or_computed_or_bounded_conductivity_is_left_alone() -> None:
    assert flags_of(tabled(LYC, "3.5×10^{−2}", temperature="300")) == [()]
    assert flags_of(tabled(LYC, "1.4×10^{−2}", method="computed")) == [()]
    assert flags_of(tabled(LYC, "< 1.0×10^{−7}")) == [()]
    assert flags_of(written("Li_{2}CdCl_{4}", "0.35 S cm^{−1}")) == [("temperature_missing",)]
    assert flags_of(written("Li_{2}CdCl_{4}", "1.35 S cm^{−1}")) == [("temperature_missing", "out_of_range")]


def test_a_product_that_loses_a_factor_of_a_thousand() -> None:
    host = tabled(LIC, "8.8×10^{−4}", role="host")
    product = tabled("Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6}", "1.54×10^{−6}", column=6, role="substituted", host_material=LIC)
    assert flags_of(host, product) == [("power_of_ten",), ("power_of_ten",)]


def test_a_poor_end_member_of_a_series_is_left_alone() -> None:
    values = ("7.0×10^{−7}", "4.0×10^{−4}", "7.0×10^{−4}", "5.9×10^{−4}")
    materials = [f"Li_{{{1 + x:.1f}}}Al_{{{x:.1f}}}Ti_{{{2 - x:.1f}}}(PO_{{4}})_{{3}}" for x in (0.1, 0.2, 0.3, 0.4)]
    assert flags_of(*(tabled(m, v, row=i) for i, (m, v) in enumerate(zip(materials, values, strict=True)))) == [()] * 4


def test_the_same_digits_at_another_power_of_ten() -> None:
    one = written("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35 mS cm^{−1}", location="abstract, sentence 2")
    other = written("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35 × 10^{−6} S cm^{−1}", location="section 4, sentence 2")
    assert flags_of(one, other) == [("temperature_missing", "power_of_ten")] * 2


def test_text_against_table() -> None:
    table, text = tabled(LIC, "1.49×10^{−3}"), written(LIC, "1.94 × 10^{−3} S cm^{−1}", temperature="25 °C")
    assert flags_of(table, text) == [("conflicts_with_text",), ("conflicts_with_table",)]
    review = checked(table, text)[table.record_id].review
    assert review.details == ("Li3InCl6: 1.49×10−3 S cm−1 in the table, 1.94 × 10−3 S cm−1 in the text. (page 1: section 3.1, sentence 12)",)


def test_text_that_agrees_or_says_something_else_is_left_alone() -> None:
    table = tabled(LIC, "1.49×10^{−3}")
    for text in (
        written(LIC, "1.5 mS cm^{−1}", temperature="25 °C"),
        written(LIC, "≈ 1 mS cm^{−1}", temperature="25 °C"),
        written(LIC, "> 1 mS cm^{−1}", temperature="25 °C"),
        written(LIC, "~10^{−3} S cm^{−1}", temperature="25 °C"),
        written(LIC, "4.2 mS cm^{−1}", temperature="60 °C"),
        written(LIC, "8.4 × 10^{−4} S cm^{−1}", temperature="25 °C", references=(4,)),
        written("Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6}", "1.94 mS cm^{−1}", temperature="25 °C"),
    ):
        assert flags_of(table, text)[0] == (), text.value_as_printed


def test_a_value_from_another_work_is_near_one_of_the_table() -> None:
    table = tabled("Li_{3}ScCl_{6}", "6.7×10^{−4}", references=(92,), is_review=True)
    near = written("Li_{3}ScCl_{6}", "9.0 × 10^{−4} S cm^{−1}", temperature="RT", references=(39,), is_review=True)
    far = written("Li_{3}ScCl_{6}", "3 × 10^{−3} S cm^{−1}", temperature="RT", references=(39,), is_review=True)
    other = tabled("Li_{3}ScCl_{6}", "2.1×10^{−3}", row=2, references=(40,), is_review=True)
    assert flags_of(table, near) == [(), ()]
    assert flags_of(table, other, far) == [(), (), ()]
    assert flags_of(table, far) == [("conflicts_with_text",), ("conflicts_with_table",)]


def test_one_work_with_two_formulas() -> None:
    text = written("Li_{2.4}Y_{0.4}Zr_{0.6}Cl_{5.85}F_{0.15}", "1.45 × 10^{−3} S cm^{−1}", temperature="RT", references=(119,), is_review=True)
    cell = a_cell("Li//Li_{6}PS_{5}Cl//Li_{2.4}Y_{0.6}Zr_{0.4}Cl_{5.85}F_{0.15}//LCO", "0.1C/120/87%", "0.1C/250/114/95%", references=(119,))
    flags = flags_of(text, cell)
    assert flags[0] == ("conflicts_with_table",)
    assert set(flags[1]) == {"charge_imbalance", "conflicts_with_text"}


def test_two_members_of_one_series_are_two_materials() -> None:
    table = tabled("Li_{2}Sc_{0.222}In_{0.444}Cl_{6}", "2.0×10^{−3}", references=(30,), is_review=True)
    text = written("Li_{2}In_{1/3}Sc_{1/3}Cl_{4}", "4.7 × 10^{−10} S cm^{−1}", property="electronic_conductivity", temperature="RT", references=(30,))
    assert flags_of(table, text) == [("charge_imbalance",), ()]


def test_text_and_table_with_two_space_groups() -> None:
    given = {"property": "crystal_structure", "unit": ""}
    table = tabled(LYC, "", structure="Pnma", **given)
    other = written(LYC, "", structure="trigonal, P3̄m1", **given)
    assert flags_of(table, other) == [("conflicts_with_text",), ("conflicts_with_table",)]
    assert flags_of(table, tabled(LYC, "", structure="P3̄m1", row=2, **given), other) == [(), (), ()]


def test_two_sentences_that_differ_in_one_digit() -> None:
    given = {"temperature": "25 °C", "location": "abstract, sentence 2"}
    body = written(LIC, "1.49 mS cm^{−1}", temperature="25 °C")
    assert flags_of(body, written(LIC, "1.94 mS cm^{−1}", **given)) == [(), ()]
    assert flags_of(body, written(LIC, "1.79 mS cm^{−1}", **given)) == [("conflicts_with_text",)] * 2
    assert flags_of(body, written(LIC, "1.48 mS cm^{−1}", **given)) == [(), ()]
    assert flags_of(body, written(LIC, "1.79 mS cm^{−1}", references=(4,), **given)) == [(), ()]


def test_a_cell_of_the_text_that_differs_in_one_number() -> None:
    cell = a_cell("Li-In//Li_{3}YCl_{6}//LCO", "0.1C/117/94.8%", "0.1C/100/114/98%")
    results = cell.results.model_copy(update={"cycles": 1000})
    text = cell.model_copy(update={"record_id": "text", "results": results, "evidence": place("section 4, sentence 2", "1000 cycles")})
    assert flags_of(cell, text) == [("conflicts_with_text",), ("conflicts_with_table",)]
    fewer = text.model_copy(update={"results": cell.results.model_copy(update={"cycles": None})})
    assert flags_of(cell, fewer) == [(), ()]


def test_millisiemens_with_a_power_of_ten() -> None:
    assert flags_of(written("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35 × 10^{−3} mS cm^{−1}", temperature="RT")) == [("power_of_ten",)]
    assert flags_of(written("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35 mS cm^{−1}", temperature="RT")) == [()]
    assert flags_of(written(LZC, "5.7 × 10^{−3} mS cm^{−1}", temperature="RT")) == [()]


def test_a_series_that_never_balances() -> None:
    assert flags_of(written("Li_{2}Sc_{0.666−x}In_{x}Cl_{6}", "1.83 mS cm^{−1}", temperature="RT")) == [("charge_imbalance",)]
    assert flags_of(written("Li_{2}Sc_{0.667−x}In_{x}Cl_{4}", "1.83 mS cm^{−1}", temperature="RT")) == [()]


def test_one_value_with_two_references() -> None:
    table = tabled(LIC, "1.49×10^{−3}", references=(23,), is_review=True)
    text = written(LIC, "1.49 mS cm^{−1}", temperature="25 °C", references=(24,), is_review=True)
    assert flags_of(table, text) == [("reference_differs",), ("reference_differs",)]


def test_a_column_that_slipped() -> None:
    rows = [
        tabled(material, value, row=i)
        for i, (material, value) in enumerate(((LYC, "1.5×10^{−4}"), (LIC, "1.49×10^{−4}"), (LZC, "1.49×10^{−3}")), start=1)
    ]
    text = written(LIC, "1.49 × 10^{−3} S cm^{−1}", temperature="25 °C")
    flags = flags_of(*rows, text)
    assert "row_slipped" in flags[1]
    assert "row_slipped" in flags[2]
    assert flags[0] == ()


def test_duplicate_rows() -> None:
    row = {"quote": f"{LYC} 5.1 × 10−4 0.40", "column": 2}
    assert flags_of(tabled(LYC, "5.1×10^{−4}", row=1, **row), tabled(LYC, "5.1×10^{−4}", row=2, **row)) == [("duplicate_row",)] * 2


@pytest.mark.parametrize(
    ("first", "cycling", "voltages", "flag"),
    [
        ("0.1C/117/94.8%", "0.1C/100/114/98%", "2.5–4.2", None),
        ("0.1C/117/94.8%", "0.1C/100/114/70%", "2.5–4.2", "retention_conflict"),
        ("0.1C/190/87%", "0.5C/250/128/95.5%", "2.5–4.25", None),
        ("0.1C/117/104%", "0.1C/100/114/98%", "2.5–4.2", "efficiency_above_100"),
        ("0.1C/317/94.8%", "0.1C/100/310/98%", "2.5–4.2", "capacity_above_theoretical"),
        ("0.1C/117/94.8%", "0.1C/100/114/98%", "4.2–2.5", "window_reversed"),
    ],
)
def test_results_of_a_cell(first: str, cycling: str, voltages: str, flag: str | None) -> None:
    (flags,) = flags_of(a_cell("Li-In//Li_{3}YCl_{6}//LCO", first, cycling, voltages=voltages))
    assert flags == (() if flag is None else (flag,))


def test_a_window_printed_backwards() -> None:
    given = {"property": "electrochemical_window", "unit": "V"}
    assert flags_of(tabled(LYC, "4.21–0.62", **given)) == [("window_reversed",)]
    assert flags_of(tabled(LYC, "0.62–4.21", **given)) == [()]


def test_the_theory_is_one_electron_for_each_alkali_ion() -> None:
    assert theoretical_capacity("LiFePO4") == pytest.approx(169.9, abs=0.1)
    assert theoretical_capacity("FeS2") is None


def test_known_materials_are_balanced_and_their_groups_are_groups() -> None:
    for material in known_materials():
        assert abs(net_charge(read_amounts(material.composition)) or 0) < 0.01, material.composition
        assert all(parse_space_group(group) for group in material.space_groups)
        assert material.lowest is None or material.highest is None or material.lowest < material.highest


def test_every_check_is_quiet_about_nothing_and_every_code_is_a_flag() -> None:
    assert [list(check(Extracted((), ()))) for check in CHECKS] == [[] for _ in CHECKS]
    wrong = tabled("Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{4}", "1.49")
    assert set(run_checks(Extracted((wrong,), ())).measurements[0].review.flags) <= FLAGS.keys()
