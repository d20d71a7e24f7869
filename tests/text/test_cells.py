"""Battery cells told in sentences: which electrodes and electrolyte, which results, and what is no result of a cell."""

from pathlib import Path

import pytest

from extract.extraction import extract_document
from schemas.record import CellRecord
from schemas.release import Extraction
from tests.prose.documents import read_text_document

HEAD = "type: paper\ntitle: Cells\n\n# Cells\n\n"
REFERENCES = "\n\n# References\n[1] A. Bee, J. Halides, 2020, 1, 1.\n"


def read(text: str, folder: Path) -> Extraction:
    path = folder / "text.txt"
    path.write_text(HEAD + text + REFERENCES, encoding="utf-8")
    return extract_document(read_text_document(path)[0])


def describe(cell: CellRecord) -> dict[str, object]:
    """What is filled of a cell, in short names."""
    results = cell.results
    row: dict[str, object] = {
        "anode": cell.anode,
        "electrolyte": cell.electrolyte_composition,
        "cathode": cell.cathode_composition,
        "kelvin": cell.temperature.kelvin,
        "low": cell.voltage_min_V,
        "high": cell.voltage_max_V,
        "rate": results.first_rate_value,
        "first": results.first_capacity_mAh_g,
        "efficiency": results.initial_coulombic_efficiency_pct,
        "cycles": results.cycles,
        "then": results.cycled_capacity_mAh_g,
        "kept": results.capacity_retention_pct,
        "cycling": results.cycling_rate_value,
    }
    return {name: value for name, value in row.items() if value not in ("", None)}


STACKS = {
    "pipes, results over two sentences": (
        "The Li–In | Li_{6}PS_{5}Cl | Li_{3}ScCl_{6} | LiCoO_{2} cell had a first discharge capacity of 126 mA h g^{−1} at 0.13 mA "
        "cm^{−2} (2.6–4.2 V vs. Li^{+}/Li). "
        "After 160 cycles, 104.5 mA h g^{−1} were left.",
        {
            "anode": "Li-In",
            "electrolyte": "Li3ScCl6",
            "cathode": "LiCoO2",
            "low": 2.6,
            "high": 4.2,
            "rate": 0.13,
            "first": 126.0,
            "cycles": 160,
            "then": 104.5,
        },
    ),
    "slashes from cathode to anode": (
        "An NCM622/Li_{3}YBr_{6}/Li_{6}PS_{5}Cl/In battery gave an initial coulombic efficiency of 87.5% at C/20 and 25 °C.",
        {"anode": "In", "electrolyte": "Li3YBr6", "cathode": "LiMn0.2Co0.2Ni0.6O2", "kelvin": 298.15, "rate": 0.05, "efficiency": 87.5},
    ),
    "a name in brackets behind a layer": (
        "Cells In//Li_{2}ZrCl_{6} (LZC)//LiCoO_{2} kept 92% of the initial capacity over 100 cycles at 0.3C.",
        {"anode": "In", "electrolyte": "Li2ZrCl6", "cathode": "LiCoO2", "cycles": 100, "kept": 92.0, "cycling": 0.3},
    ),
}
WORDS = {
    "three parts": (
        "A battery with an NCM811 cathode, Li_{3}InCl_{6} and an indium anode delivered 177 mA h g^{−1} in the first discharge at 0.1 "
        "C with an efficiency of 83%.",
        {"anode": "In", "electrolyte": "Li3InCl6", "cathode": "LiMn0.1Co0.1Ni0.8O2", "rate": 0.1, "first": 177.0, "efficiency": 83.0},
    ),
    "a catholyte beside a separator": (
        "With Li_{3}YCl_{6} as catholyte and Li_{6}PS_{5}Cl as separator, LiCoO_{2} cells retained 88% after 50 cycles.",
        {"electrolyte": "Li3YCl6", "cathode": "LiCoO2", "cycles": 50, "kept": 88.0},
    ),
    "charge and discharge": (
        "In the first cycle the charge and discharge capacities of the Li_{3}ErCl_{6}-based cell were 131 and 110 mA h g^{−1}.",
        {"electrolyte": "Li3ErCl6", "first": 110.0},
    ),
    "not the one compared with": (
        "Compared with the Li_{6}PS_{5}Cl-based cell, the Li_{3}InCl_{6}-based cell has a higher initial coulombic efficiency of 90.2%.",
        {"electrolyte": "Li3InCl6", "efficiency": 90.2},
    ),
    "a part of the capacity that remained": (
        "LiCoO_{2} with Li_{3}YBr_{6} and a lithium metal anode attained 101 mA h g^{−1}, 78.5% of which remained after 200 cycles at 0.2 C.",
        {"anode": "Li", "electrolyte": "Li3YBr6", "cathode": "LiCoO2", "first": 101.0, "cycles": 200, "kept": 78.5, "cycling": 0.2},
    ),
}


@pytest.mark.parametrize(("text", "expected"), (STACKS | WORDS).values(), ids=(STACKS | WORDS).keys())
def test_one_cell_with_its_results(text: str, expected: dict[str, object], tmp_path: Path) -> None:
    assert [describe(cell) for cell in read(text, tmp_path).cells] == [expected]


def test_a_list_of_cells_shares_its_values_out_in_order(tmp_path: Path) -> None:
    text = (
        "Cells with LiCoO_{2} and Li_{3}YCl_{6} or Li_{3}ErCl_{6}. Li_{3}YCl_{6} and Li_{3}ErCl_{6} gave 117 "
        "and 110 mA h g^{−1} with efficiencies of 94 and 91%, respectively."
    )
    found = [describe(cell) for cell in read(text, tmp_path).cells]
    assert [(row["electrolyte"], row["first"], row["efficiency"]) for row in found] == [("Li3YCl6", 117.0, 94.0), ("Li3ErCl6", 110.0, 91.0)]


def test_cells_of_one_configuration_take_its_electrodes_and_conditions(tmp_path: Path) -> None:
    text = (
        "All cells had the configuration Li–In|Li_{6}PS_{5}Cl|catholyte–NCM622 and were charged to 4.3 V vs. Li^{+}/Li and discharged "
        "to 2.6 V vs. Li^{+}/Li. "
        "With Li_{3}HoCl_{6}, the first discharge capacity at 0.1 C was 170 mA h g^{−1}, whereas Li_{3}ScCl_{6} reached 174 mA h g^{−1}."
    )
    shared = {"anode": "Li-In", "cathode": "LiMn0.2Co0.2Ni0.6O2", "low": 2.6, "high": 4.3}
    assert [describe(cell) for cell in read(text, tmp_path).cells] == [
        {**shared, "electrolyte": "Li3HoCl6", "rate": 0.1, "first": 170.0},
        {**shared, "electrolyte": "Li3ScCl6", "first": 174.0},
    ]


def test_another_cut_off_is_another_record_of_the_same_cell(tmp_path: Path) -> None:
    text = (
        "The In|Li_{3}ScCl_{6}|LiCoO_{2} cell gave 126 mA h g^{−1} at 0.1 C between 2.6 and 4.2 V vs. Li^{+}/Li. "
        "With the cut-off raised to 4.5 V vs. Li^{+}/Li, it gave 158 mA h g^{−1}."
    )
    found = [describe(cell) for cell in read(text, tmp_path).cells]
    assert [(row["electrolyte"], row["high"], row["first"]) for row in found] == [("Li3ScCl6", 4.2, 126.0), ("Li3ScCl6", 4.5, 158.0)]


def test_former_and_latter_are_the_cells_of_the_sentence_before(tmp_path: Path) -> None:
    text = (
        "Cells with LiCoO_{2} reached 121 mA h g^{−1} for Li_{3}YCl_{6} and 114 mA h g^{−1} for Li_{3}YBr_{6} in the first discharge. "
        "After 100 cycles at 0.5 C the latter still delivered 99 mA h g^{−1}."
    )
    found = {row["electrolyte"]: row for row in map(describe, read(text, tmp_path).cells)}
    assert found["Li3YBr6"] == {"electrolyte": "Li3YBr6", "cathode": "LiCoO2", "first": 114.0, "cycles": 100, "then": 99.0, "cycling": 0.5}
    assert found["Li3YCl6"] == {"electrolyte": "Li3YCl6", "cathode": "LiCoO2", "first": 121.0}


def test_the_words_that_name_the_parts_stand_for_a_stack(tmp_path: Path) -> None:
    (cell,) = read("ASSLBs with LiCoO_{2}, Li_{3}InCl_{6} and a Li–In anode showed an ICE of 92%.", tmp_path).cells
    assert cell.configuration_as_printed == "LiCoO2, Li3InCl6 and a Li–In anode"
    assert [(layer.as_printed, layer.role) for layer in cell.layers] == [("Li-In", "anode"), ("Li3InCl6", "catholyte"), ("LiCoO2", "cathode")]
    assert cell.cell_type == "full"


def test_a_citation_makes_the_result_cited(tmp_path: Path) -> None:
    (cell,) = read("The In|Li_{3}YCl_{6}|LiCoO_{2} cell has a first-cycle coulombic efficiency of 94.8% [1].", tmp_path).cells
    assert (cell.attribution.attribution, cell.attribution.reference_number) == ("cited", "1")


def test_another_electrolyte_in_the_printed_cell_keeps_its_electrodes_and_not_its_conditions(tmp_path: Path) -> None:
    text = (
        "Na–Sn | Na_{3}PS_{4} | Na_{2}ZrCl_{6} | NaCrO_{2} cells gave 104 mA h g^{−1} in the first cycle at C/10 and 40 °C and kept "
        "91% after 200 cycles "
        "at the same rate. With Na_{3}YCl_{6} in place of Na_{2}ZrCl_{6}, the first discharge gave 96 mA h g^{−1}."
    )
    electrodes = {"anode": "Na-Sn", "cathode": "NaCrO2"}
    first = {"electrolyte": "Na2ZrCl6", "kelvin": 313.15, "rate": 0.1, "first": 104.0, "cycles": 200, "kept": 91.0, "cycling": 0.1}
    assert [describe(cell) for cell in read(text, tmp_path).cells] == [
        {**electrodes, **first},
        {**electrodes, "electrolyte": "Na3YCl6", "first": 96.0},
    ]


def test_the_divisor_of_a_rate_is_no_capacity_and_no_temperature(tmp_path: Path) -> None:
    text = "The In|Li_{3}YCl_{6}|LiCoO_{2} cell gave 120 mAh/g at C/20 and 30 °C. After 90 cycles at C/3, 101 mAh/g is left, i.e. 88.6% retention."
    expected = {
        "anode": "In",
        "electrolyte": "Li3YCl6",
        "cathode": "LiCoO2",
        "kelvin": 303.15,
        "rate": 0.05,
        "first": 120.0,
        "cycles": 90,
        "then": 101.0,
    }
    (found,) = (describe(cell) for cell in read(text, tmp_path).cells)
    assert found.pop("cycling") == pytest.approx(1 / 3)
    assert found == {**expected, "kept": 88.6}


NOTHING = {
    "theoretical and areal capacities": "LiCoO_{2} cells with Li_{3}YCl_{6}: the theoretical capacity is 274 mA h g^{−1}, the areal "
    "capacity of the cell 2.3 mA h cm^{−2}.",
    "an anode's capacity": "A silicon anode offers 3579 mA h g^{−1} and graphite 372 mA h g^{−1}.",
    "percentages of other things": "Cells of Li_{3}YCl_{6} held 70 wt% of LiCoO_{2}; the porosity was 11%, the yield 93%, and 50 cycles were run.",
    "a demand": "A practical cell with Li_{3}InCl_{6} should deliver at least 200 mA h g^{−1} and must keep 80% of its capacity after 1000 cycles.",
    "a loss": "The LiCoO_{2} cell with Li_{2}ZrCl_{6} lost 12% of its capacity within 100 cycles.",
    "a liquid": "With a liquid electrolyte (LiPF_{6}), NCM811 half-cells delivered 205 mA h g^{−1} in the first cycle.",
    "a symmetric cell": "The Li|Li_{6}PS_{5}Cl|Li symmetric cell ran for 1000 h at 0.5 mA cm^{−2}.",
    "an efficiency of later cycles": "The Li_{3}YCl_{6} cell with LiCoO_{2} has an average coulombic efficiency of 99.7% over 100 cycles.",
    "an efficiency of no stated cycle": "Li_{6}PS_{5}Cl cells with NCM811 suffer from side reactions, so that their efficiency is 75%.",
    "a simulated capacity": "Simulated cells with Li_{3}YCl_{6} and LiCoO_{2} predict 135 mA h g^{−1}.",
    "a capacity that came back": "The LiCoO_{2} cell with Li_{3}YBr_{6} was cycled at 2 C. When the rate returned to 0.1 C, 118 mA h "
    "g^{−1} was recovered.",
    "conductivity that was kept": "In moist air, Li_{3}YCl_{6} keeps 77% of its conductivity after 24 h.",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_is_no_result_of_a_cell(text: str, tmp_path: Path) -> None:
    assert read(text, tmp_path).cells == ()


def test_a_result_of_one_of_two_cells_is_rejected(tmp_path: Path) -> None:
    found = read("Of the cells with Li_{3}YCl_{6} and Li_{3}InCl_{6} and LiCoO_{2}, one gave 120 mA h g^{−1} in the first discharge.", tmp_path)
    assert found.cells == ()
    assert [rejection.reason for rejection in found.rejections] == ["ambiguous_cell"]


def test_a_second_capacity_at_another_rate_is_rejected(tmp_path: Path) -> None:
    found = read("The In|Li_{3}YCl_{6}|LiCoO_{2} cell gave 120 mA h g^{−1} at 0.1 C. At 2 C it gave 71 mA h g^{−1}.", tmp_path)
    assert [describe(cell)["first"] for cell in found.cells] == [120.0]
    assert [rejection.reason for rejection in found.rejections] == ["another_result"]
