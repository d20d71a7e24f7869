"""Battery cells whose parts stand apart from their results, and numbers near a cell that are no results of it."""

import pytest

from tests.text.cell_lines import lines_of

TOLD = {
    "the initial capacity in brackets": (
        "Using Li_{3}InCl_{6} as the catholyte, cells with LiNi_{0.8}Co_{0.1}Mn_{0.1}O_{2} were cycled at 1C for 1000 cycles, "
        "and 80.4% of the initial capacity (160 mAh g^{−1}) was retained.",
        ["? | Li3InCl6 | NCM811 first=160 kept=80.4 cycles=1000 cycling=1"],
    ),
    "quoted in an introduction": (
        "For instance, ASSBs with Li_{3}InCl_{6} and LiCoO_{2} delivered 127 mAh g^{−1} with a high ICE of 92.7% [1]. However, "
        "Li_{3}InCl_{6} is moisture sensitive.",
        ["? | Li3InCl6 | LiCoO2 first=127 ice=92.7"],
    ),
    "caption 3": (
        "Figure 4. Electrochemical performance of NCM811|Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}|Li_{6}PS_{5}Cl|Li–In cells at 30 °C: (a) "
        "first cycle at 0.1C with an ICE of 87.2%; (b) rate capability from 0.1 to 2C; (c) cycling at 0.5C with 88.8% retention "
        "after 200 cycles.",
        ["Li-In | Li2.5Y0.5Zr0.5Cl6 | NCM811 rate=0.1 ice=87.2 kept=88.8 cycles=200 cycling=0.5 at=303.15"],
    ),
    "conclusion": (
        "In conclusion, Li–In|Li_{6}PS_{5}Cl|LIC–NCM811 cells with a retention of 85% over 500 cycles at 1C show that chlorides "
        "are suitable catholytes; Li_{3}InCl_{6} (LIC) conducts 1.5 mS cm^{−1}.",
        ["Li-In | Li3InCl6 | NCM811 kept=85 cycles=500 cycling=1"],
    ),
    "the best cell": (
        "Among them, the cell with Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} performs best: 189 mAh g^{−1} in the first discharge at 0.1C "
        "and 90% after 100 cycles at 0.5C in combination with NCM811.",
        ["? | Li2.5Y0.5Zr0.5Cl6 | NCM811 first=189 rate=0.1 kept=90 cycles=100 cycling=0.5"],
    ),
    "pressure": (
        "Under 2 MPa, the Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell retains 75% after 100 cycles; under 70 MPa it retains 93%.",
        ["Li-In | Li3InCl6 | LiCoO2 kept=75 cycles=100"],
    ),
    "decrease to": (
        "Upon prolonged cycling at 0.5C, the discharge capacity of the LCO cell with Li_{3}InCl_{6} gradually decreases to 101 "
        "mAh g^{−1} after 200 cycles, 76% of the initial one.",
        ["? | Li3InCl6 | LiCoO2 then=101 kept=76 cycles=200 cycling=0.5"],
    ),
    "whereas liquid": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell gives 137 mAh g^{−1}, whereas the liquid cell gives 141 mAh g^{−1} in the first discharge.",
        ["Li-In | Li3InCl6 | LiCoO2 first=137"],
    ),
    "anode free": (
        "An anode-free pouch cell with NCM811, Li_{6}PS_{5}Cl and a Ag–C layer reached 1000 cycles with an average Coulombic "
        "efficiency of 99.8% and retained 89% of its capacity at 0.5C and 60 °C.",
        ["? | Li6PS5Cl | NCM811 kept=89 cycles=1000 cycling=0.5 at=333.15"],
    ),
    "a retention in brackets": (
        "With an NCM811 cathode and a Li–In anode, Li_{2}ZrCl_{6} cells achieve 175 mAh g^{−1} at 0.1C; after 100 cycles at "
        "0.5C the capacity is 132 mAh g^{−1} (retention: 83%).",
        ["Li-In | Li2ZrCl6 | NCM811 first=175 rate=0.1 then=132 kept=83 cycles=100 cycling=0.5"],
    ),
    "a test of cycling and its rate": (
        "The cycling stability was tested in Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LiCoO_{2} cells at 0.5 C and 30 °C (Figure "
        "5d). The cell shows a stable discharge capacity of 121 mAh g^{−1} and 95.4% retention after 100 cycles.",
        ["Li-In | Li3InCl6 | LiCoO2 first=121 kept=95.4 cycles=100 cycling=0.5 at=303.15"],
    ),
    "retained as a capacity": (
        "As a proof of concept, LiFePO_{4}|Li_{3}InCl_{6}|Li_{6}PS_{5}Cl|Li–In cells were cycled at 0.2 C and retained 142 mAh "
        "g^{−1} after 80 cycles (98% retention).",
        ["Li-In | Li3InCl6 | LiFePO4 then=142 kept=98 cycles=80 cycling=0.2"],
    ),
    "irreversible capacity": (
        "The first-cycle irreversible capacity of the Li_{3}InCl_{6}–LiCoO_{2} cell is 11 mAh g^{−1}, that is, its ICE is 92.6%.",
        ["? | Li3InCl6 | LiCoO2 ice=92.6"],
    ),
    "areal and specific capacity": (
        "Cells with a high areal loading of 5.2 mAh cm^{−2}, i.e. Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811, deliver 4.9 mAh "
        "cm^{−2} (188 mAh g^{−1}) at 0.05C and retain 90.2% over 150 cycles at 0.2C.",
        ["Li-In | Li3InCl6 | NCM811 first=188 rate=0.05 kept=90.2 cycles=150 cycling=0.2"],
    ),
    "an electrolyte that is not named": (
        "Its use in a cell with LiCoO_{2} led to 122 mAh g^{−1} at 0.1C [1].",
        ["? | ? | LiCoO2 first=122 rate=0.1"],
    ),
    "so much more": (
        "LiCoO_{2} cells using Li_{3}InCl_{6} delivered 137 mAh g^{−1}, 20 mAh g^{−1} more than those using Li_{2}ZrCl_{6}.",
        ["? | Li3InCl6 | LiCoO2 first=137"],
    ),
    "utilization and efficiency": (
        "NCM811 composite cathodes with Li_{3}InCl_{6} show an electronic conductivity of 5 mS cm^{−1} and 80% active material "
        "utilization; their efficiency in the first cycle is 88%.",
        ["? | Li3InCl6 | NCM811 ice=88"],
    ),
    "while at the start": (
        "While the Li_{6}PS_{5}Cl cell with NCM811 fails after 40 cycles, the cell with Li_{3}InCl_{6} retains 88% after 300 cycles at 0.5 C.",
        ["? | Li3InCl6 | NCM811 kept=88 cycles=300 cycling=0.5"],
    ),
    "this cell later": (
        "An ASSB with the configuration In|Li_{6}PS_{5}Cl|Li_{3}HoCl_{6}–LCO was assembled. This cell showed an initial charge "
        "capacity of 140 mAh g^{−1} and a discharge capacity of 129 mAh g^{−1} at 0.1 C. The corresponding ICE amounts to "
        "92.1%. Even after 100 cycles at 0.3 C, 91.4% of the initial capacity is maintained.",
        ["In | Li3HoCl6 | LiCoO2 first=129 rate=0.1 ice=92.1 kept=91.4 cycles=100 cycling=0.3"],
    ),
    "made up para": (
        "Solid-state cells were assembled with cathode composites of uncoated NCM811 and Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}, a "
        "separator layer of Li_{6}PS_{5}Cl, and Li–In foil.\n\nThe cells show an initial discharge capacity of 187 mAh g^{−1} "
        "at 0.1 C with a Coulombic efficiency of 86%.",
        ["Li-In | Li2.5Y0.5Zr0.5Cl6 | NCM811 first=187 rate=0.1 ice=86"],
    ),
    "caption": (
        "Fig. 5 (a) Charge–discharge curves of Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO at 0.2 C. (b) Cycling stability: 91% "
        "after 100 cycles at 0.5 C.",
        ["Li-In | Li3InCl6 | LiCoO2 kept=91 cycles=100 cycling=0.5"],
    ),
    "sequence this": (
        "We built In|Li_{3}YCl_{6}|LiCoO_{2} cells. At 0.1 C and 25 °C they yield 124 mAh g^{−1} in the first cycle. The ICE is "
        "93.2%. At 1 C the capacity is 88 mAh g^{−1}. The retention over 300 cycles at 0.5 C amounts to 86%.",
        ["In | Li3YCl6 | LiCoO2 first=124 rate=0.1 ice=93.2 kept=86 cycles=300 cycling=0.5 at=298.15"],
    ),
    "carry other": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell delivers 198 mAh g^{−1} at 0.1 C.\n\nLiquid cells with LiPF_{6} in "
        "carbonates were made with graphite. The cells retain 84% of their capacity after 400 cycles.",
        ["Li-In | Li3InCl6 | NCM811 first=198 rate=0.1"],
    ),
    "carry other 2": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell delivers 198 mAh g^{−1} at 0.1 C.\n\nA LiFePO_{4} half-cell was "
        "cycled at 1 C in a control experiment and kept 97% after 100 cycles.",
        ["Li-In | Li3InCl6 | NCM811 first=198 rate=0.1"],
    ),
    "a paragraph of a paper": (
        "To evaluate the practical feasibility of Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}, ASSBs were assembled using single-crystal "
        "NCM811 as the cathode active material, Li_{6}PS_{5}Cl as the separator and a Li–In alloy as the anode. Figure 6a shows "
        "the galvanostatic charge–discharge profiles at 0.1C (1C = 200 mA g^{−1}) between 2.7 and 4.3 V vs Li/Li^{+} at 30 °C. "
        "The cell exhibited initial charge and discharge capacities of 224.1 and 196.3 mAh g^{−1}, respectively, corresponding "
        "to an initial Coulombic efficiency of 87.6%. The discharge capacities at 0.2, 0.5, 1 and 2C were 188, 170, 151 and 117 "
        "mAh g^{−1}. After 300 cycles at 0.5C, a capacity retention of 84.7% was achieved.",
        ["Li-In | Li2.5Y0.5Zr0.5Cl6 | NCM811 first=196.3 rate=0.1 ice=87.6 kept=84.7 cycles=300 cycling=0.5 at=303.15 from=2.7 to=4.3"],
    ),
    "made in the experimental part": (
        "2.3 Cell assembly. Composite cathodes were prepared by mixing NCM622, Li_{3}YbCl_{6} and VGCF in a weight ratio of "
        "70:27:3. 100 mg of Li_{6}PS_{5}Cl was pressed at 100 MPa as separator, 10 mg of the composite cathode was spread on "
        "one side and Li–In foil was attached to the other side. The cells were cycled between 2.38 and 3.68 V vs. "
        "Li–In.\n\nThe all-solid-state cells delivered a first discharge capacity of 163 mAh g^{−1} at C/10 and 30 °C, and kept "
        "90% after 100 cycles.",
        ["Li-In | Li3YbCl6 | NCM622 first=163 rate=0.1 kept=90 cycles=100 at=303.15"],
    ),
    "the cathode of a quoted series": (
        "Zhou et al. [1] reported Li_{2}Sc_{2/3}Cl_{4} and combined it with LiCoO_{2}, NCM622 and NCM811 cathodes. The ASSB "
        "with NCM811 ran over 3000 cycles with 80% retention at 3.0 mA cm^{−2}.",
        ["? | Li2Sc0.6667Cl4 | NCM811 kept=80 cycles=3000 cycling=3"],
    ),
    "symm between": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell gives 137 mAh g^{−1}. Symmetric Li–In cells were stable for 500 "
        "cycles. After 100 cycles 90% were retained.",
        ["Li-In | Li3InCl6 | LiCoO2 first=137"],
    ),
}

NOTHING = {
    "fading trap": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell shows a capacity fading of 0.05% per cycle over 300 cycles and a capacity decay rate of 0.04%."
    ),
    "liquid": ("The same NCM811 in a liquid electrolyte cell shows 205 mAh g^{−1} and an ICE of 90%."),
    "other percent": (
        "Cathode composites contained 70% LiCoO_{2} and 30% Li_{3}InCl_{6}; 95% of the particles were smaller than 5 µm and the "
        "cell was cycled for 50 cycles."
    ),
    "utilization": ("The NCM811 utilization in the In|Li_{3}YCl_{6}|NCM811 cell is 92% and the energy efficiency 95.2%."),
    "increase": ("The retention of the In|Li_{3}YCl_{6}|NCM811 cell is improved by 12% after coating, and the capacity by 15 mAh g^{−1}."),
    "cells without numbers": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell could be cycled more than 200 times, and its resistance was 28 Ω cm^{2} after 50 cycles."
    ),
    "polarisation": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell at 0.1 C has an overpotential of 0.05 V and 4.2 V cut-off; 85% of the theoretical capacity is used."
    ),
    "ambiguous two": ("The Li_{3}YCl_{6} and Li_{3}InCl_{6} cells with LiCoO_{2} kept more than 90% after 100 cycles."),
    "both": ("Both the Li_{3}YCl_{6} and the Li_{3}InCl_{6} cells with LiCoO_{2} delivered about 120 mAh g^{−1} at 0.1 C."),
    "fade": ("The In|Li_{3}YCl_{6}|LiCoO_{2} cell fades from 120 mAh g^{−1} by 0.08% per cycle."),
    "decline pct": ("The capacity of the In|Li_{3}YCl_{6}|LiCoO_{2} cell declines by 12% within 100 cycles at 1 C."),
    "sim": ("DFT predicts a retention of 90% for Li_{3}YCl_{6} in LiCoO_{2} cells."),
    "charge": (
        "Upon charging to 4.3 V the In|Li_{3}YCl_{6}|LiCoO_{2} cell takes up 150 mAh g^{−1}, of which 131 mAh g^{−1} are recovered on discharge."
    ),
    "made of one of two electrolytes": (
        "Composite cathodes were prepared by mixing NCM622 with Li_{3}YbCl_{6} or Li_{3}YCl_{6}. Li_{6}PS_{5}Cl was used as "
        "separator and Li–In as anode.\n\nThe cells delivered a first discharge capacity of 163 mAh g^{−1} at C/10 and 30 °C."
    ),
    "caption 4": ("Fig. 3 Comparison of LiCoO_{2} cells with (a) Li_{3}InCl_{6} and (b) Li_{2}ZrCl_{6} at 0.1 C and 25 °C."),
    "substituted series": (
        "Cells Li–In|Li_{6}PS_{5}Cl|Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}–NCM811 with x = 0, 0.2 and 0.5 gave 171, 184 and 193 mAh g^{−1} "
        "in the first discharge at 0.1C."
    ),
    "not cell": (
        "Li_{3}InCl_{6} retains 92% of its conductivity after re-heating, and NCM811 keeps 98% of its crystallinity over 50 cycles of heating."
    ),
    "yield": ("The synthesis of Li_{3}InCl_{6} has a yield of 95% and an energy efficiency of 80%, and LiCoO_{2} cells are made from it."),
    "a bilayer and nothing else": (
        "The Li_{3}InCl_{6}|LiCoO_{2} half of the bilayer is stable. In–Li was used as the counter electrode, and cells retained 91% after 70 cycles."
    ),
    "lowered from one to another": (
        "A Si anode in place of Li–In lowered the first discharge capacity of the Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell "
        "from 137 to 125 mAh g^{−1}."
    ),
    "lower and higher content": (
        "Figure S12 shows that the cell with the lower Li_{3}InCl_{6} content (20 wt%) and LiCoO_{2} delivers 118 mAh g^{−1} "
        "and that with the higher content (30 wt%) 136 mAh g^{−1}."
    ),
    "two retentions": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell reached a capacity retention of 93.3% and 81.7% after 100 and 300 "
        "cycles at 0.5C, respectively."
    ),
    "two retentions with their cycles": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell has a retention of 93.3% after 100 cycles and of 81.7% after 300 cycles at 0.5C."
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_the_one_cell_that_is_told(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_is_no_result_of_a_cell(text: str) -> None:
    assert lines_of(text) == []
