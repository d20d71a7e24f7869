"""Several battery cells in one statement: compared, listed, told in turn, or the same one under other conditions."""

import pytest

from tests.text.cell_lines import lines_of

TOLD = {
    "catholyte whereas": (
        "Cells with bare LiCoO_{2} and Li–In anodes were built. With Li_{3}InCl_{6} as catholyte, the initial discharge "
        "capacity was 136 mAh g^{−1} at 0.1C, whereas with Li_{2}ZrCl_{6} only 119 mAh g^{−1} was obtained.",
        ["Li-In | Li2ZrCl6 | LiCoO2 first=119", "Li-In | Li3InCl6 | LiCoO2 first=136 rate=0.1"],
    ),
    "respectively": (
        "The initial Coulombic efficiencies of the NCM811 cells with Li_{3}InCl_{6} and Li_{2}ZrCl_{6} were 86.1 and 80.4%, respectively.",
        ["? | Li2ZrCl6 | NCM811 ice=80.4", "? | Li3InCl6 | NCM811 ice=86.1"],
    ),
    "respectively 2": (
        "The first discharge capacities of the cells based on Li_{3}YCl_{6} and Li_{3}YBr_{6} with NCM622 were 166 and 171 mAh "
        "g^{−1}, corresponding to Coulombic efficiencies of 84% and 88%, respectively.",
        ["? | Li3YBr6 | NCM622 first=171 ice=88", "? | Li3YCl6 | NCM622 first=166 ice=84"],
    ),
    "respectively after": (
        "After 300 cycles at 1C, the capacity retentions are 91% and 74% for the LiCoO_{2} cells with Li_{3}ScCl_{6} and "
        "Li_{6}PS_{5}Cl, respectively.",
        ["? | Li3ScCl6 | LiCoO2 kept=91 cycles=300 cycling=1", "? | Li6PS5Cl | LiCoO2 kept=74 cycles=300 cycling=1"],
    ),
    "while": (
        "The cell with Li_{3}ScCl_{6} and NCM811 retained 90.3% of its capacity after 200 cycles at 0.5C, while the one with "
        "Li_{6}PS_{5}Cl retained only 61.2%.",
        ["? | Li3ScCl6 | NCM811 kept=90.3 cycles=200 cycling=0.5", "? | Li6PS5Cl | NCM811 kept=61.2"],
    ),
    "compared with 88 for": (
        "The NCM811 cell with Li_{3}ScCl_{6} delivers 193 mAh g^{−1} at 0.1 C with an ICE of 88.2%, compared with 164 mAh "
        "g^{−1} and 72.5% for the cell with Li_{6}PS_{5}Cl.",
        ["? | Li3ScCl6 | NCM811 first=193 rate=0.1 ice=88.2", "? | Li6PS5Cl | NCM811 first=164 rate=0.1 ice=72.5"],
    ),
    "higher than that of": (
        "The Li_{3}ScCl_{6}-based NCM811 cell shows an initial discharge capacity of 193 mAh g^{−1}, higher than that of the "
        "Li_{6}PS_{5}Cl-based cell (164 mAh g^{−1}).",
        ["? | Li3ScCl6 | NCM811 first=193", "? | Li6PS5Cl | NCM811 first=164"],
    ),
    "in contrast": (
        "The NCM811 cell with Li_{3}ScCl_{6} shows an initial discharge capacity of 193 mAh g^{−1}. In contrast, the NCM811 "
        "cell with Li_{6}PS_{5}Cl shows only 164 mAh g^{−1}.",
        ["? | Li3ScCl6 | NCM811 first=193", "? | Li6PS5Cl | NCM811 first=164"],
    ),
    "cathode list": (
        "Cells with the Li_{3}InCl_{6} catholyte and Li–In anodes were examined with several cathodes. With LiCoO_{2}, 137 mAh "
        "g^{−1} was reached at 0.1C, with NCM811 201 mAh g^{−1}.",
        ["Li-In | Li3InCl6 | LiCoO2 first=137 rate=0.1", "Li-In | Li3InCl6 | NCM811 first=201"],
    ),
    "cathodes respectively": (
        "For LiCoO_{2} and NCM811 cathodes combined with Li_{3}InCl_{6}, initial discharge capacities of 136 and 198 mAh g^{−1} "
        "were obtained, respectively.",
        ["? | Li3InCl6 | LiCoO2 first=136", "? | Li3InCl6 | NCM811 first=198"],
    ),
    "general stack cathode": (
        "The cells Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}|cathode were run at 25 °C. With LiCoO_{2}, the first discharge capacity "
        "is 138 mAh g^{−1}. With NCM622, 172 mAh g^{−1} is found.",
        ["Li-In | Li3InCl6 | LiCoO2 first=138 at=298.15", "Li-In | Li3InCl6 | NCM622 first=172 at=298.15"],
    ),
    "replacing catholyte": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell has a first discharge capacity of 198 mAh g^{−1} at 0.1C. "
        "Replacing Li_{3}InCl_{6} with Li_{6}PS_{5}Cl reduced it to 161 mAh g^{−1} and the efficiency to 71.8%.",
        ["Li-In | Li3InCl6 | NCM811 first=198 rate=0.1", "Li-In | Li6PS5Cl | NCM811 first=161 ice=71.8"],
    ),
    "replacing by": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell has a first discharge capacity of 198 mAh g^{−1}. When "
        "Li_{3}InCl_{6} is replaced by Li_{2}ZrCl_{6}, the first discharge capacity drops to 176 mAh g^{−1}.",
        ["Li-In | Li2ZrCl6 | NCM811 first=176", "Li-In | Li3InCl6 | NCM811 first=198"],
    ),
    "uncoated": (
        "The coated NCM811 with Li_{6}PS_{5}Cl retained 91% after 500 cycles at 0.5 C, against 54% without the coating.",
        ["? | Li6PS5Cl | NCM811 kept=54 cycles=500 cycling=0.5", "? | Li6PS5Cl | NCM811 kept=91 cycles=500 cycling=0.5"],
    ),
    "higher ICE by words": (
        "The Li_{3}InCl_{6}-based NCM811 cell has a high ICE of 87%, far above the 71% of the Li_{6}PS_{5}Cl-based cell.",
        ["? | Li3InCl6 | NCM811 ice=87", "? | Li6PS5Cl | NCM811 ice=71"],
    ),
    "two pieces semicolons": (
        "Initial discharge capacities at 0.1 C were 121 mAh g^{−1} for Li_{3}YCl_{6}, 117 mAh g^{−1} for Li_{3}ErCl_{6} and 132 "
        "mAh g^{−1} for Li_{3}InCl_{6} in cells with LiCoO_{2}.",
        ["? | Li3ErCl6 | LiCoO2 first=117", "? | Li3InCl6 | LiCoO2 first=132", "? | Li3YCl6 | LiCoO2 first=121 rate=0.1"],
    ),
    "ICE brackets": (
        "The cells with LiCoO_{2} and Li_{3}YCl_{6} (ICE 94%) or Li_{3}InCl_{6} (ICE 91%) were then cycled.",
        ["? | Li3InCl6 | LiCoO2 ice=91", "? | Li3YCl6 | LiCoO2 ice=94"],
    ),
    "new cell anode": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell delivers 198 mAh g^{−1} at 0.1 C. With a silicon anode, the "
        "initial discharge capacity was 181 mAh g^{−1} and 83% were retained after 200 cycles.",
        ["Li-In | Li3InCl6 | NCM811 first=198 rate=0.1", "Si | Li3InCl6 | NCM811 first=181 kept=83 cycles=200"],
    ),
    "vs uncoated": (
        "The LiNbO_{3}-coated NCM622 | Li_{6}PS_{5}Cl | Li–In cell keeps 88% after 100 cycles, whereas the uncoated one keeps 55%.",
        ["Li-In | Li6PS5Cl | NCM622 kept=55", "Li-In | Li6PS5Cl | NCM622 kept=88 cycles=100"],
    ),
    "para two electrolyte cells": (
        "Figure 7 compares the first cycles of NCM811 cells with the two catholytes. The cell with Li_{3}YCl_{6} delivers 178 "
        "mAh g^{−1} (83.2%), the cell with Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} 194 mAh g^{−1} (87.9%). After 200 cycles at 0.5 C, the "
        "latter still has 88% of its capacity, the former 71%.",
        ["? | Li2.5Y0.5Zr0.5Cl6 | NCM811 first=194 kept=88 cycles=200 cycling=0.5", "? | Li3YCl6 | NCM811 first=178 kept=71 cycles=200 cycling=0.5"],
    ),
    "ICE list 3": (
        "First-cycle efficiencies of 78, 86 and 91% are found for Li_{6}PS_{5}Cl, Li_{3}YCl_{6} and Li_{3}InCl_{6}, "
        "respectively, in cells with NCM622.",
        ["? | Li3InCl6 | NCM622 ice=91", "? | Li3YCl6 | NCM622 ice=86", "? | Li6PS5Cl | NCM622 ice=78"],
    ),
    "with vs without": (
        "LiCoO_{2} cells with Li_{3}InCl_{6} reach an ICE of 92% versus 81% with Li_{6}PS_{5}Cl.",
        ["? | Li3InCl6 | LiCoO2 ice=92", "? | Li6PS5Cl | LiCoO2 ice=81"],
    ),
    "paragraph carry": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell delivers 198 mAh g^{−1} at 0.1 C.\n\nLong-term cycling was carried "
        "out at 0.5 C. The cell retains 84% of its capacity after 400 cycles.",
        ["Li-In | Li3InCl6 | NCM811 first=198 rate=0.1", "Li-In | Li3InCl6 | NCM811 kept=84 cycles=400 cycling=0.5"],
    ),
    "two cells through a paragraph": (
        "Full cells with LiCoO_{2} were constructed to compare Li_{3}InCl_{6} and Li_{6}PS_{5}Cl as catholytes. The "
        "Li_{6}PS_{5}Cl cell shows a low initial Coulombic efficiency of 78.3% and a discharge capacity of 108.2 mAh g^{−1}, "
        "due to the oxidation of the sulfide. In sharp contrast, the Li_{3}InCl_{6} cell delivers 137.5 mAh g^{−1} with an "
        "efficiency of 95.2%. Moreover, the Li_{3}InCl_{6} cell maintains 92.1% of its initial capacity after 150 cycles at "
        "0.5C, while only 63% remains for the Li_{6}PS_{5}Cl cell.",
        ["? | Li3InCl6 | LiCoO2 first=137.5 ice=95.2 kept=92.1 cycles=150 cycling=0.5", "? | Li6PS5Cl | LiCoO2 first=108.2 ice=78.3 kept=63"],
    ),
    "coating effects": (
        "Uncoated NCM811 in Li_{6}PS_{5}Cl shows 152 mAh g^{−1} and an ICE of 68.5%; with a LiNbO_{3} coating these values rise "
        "to 178 mAh g^{−1} and 80.2%.",
        ["? | Li6PS5Cl | NCM811 first=152 ice=68.5", "? | Li6PS5Cl | NCM811 first=178 ice=80.2"],
    ),
    "temperature series": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers 121 mAh g^{−1} at 25 °C, 96 mAh g^{−1} at 0 °C and 61 mAh g^{−1} at −20 °C.",
        ["In | Li3YCl6 | LiCoO2 first=121 at=298.15", "In | Li3YCl6 | LiCoO2 first=61 at=253.15", "In | Li3YCl6 | LiCoO2 first=96 at=273.15"],
    ),
    "low voltage": (
        "Charged to 4.5 V, the Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell gives 171 mAh g^{−1} in the first discharge, and "
        "charged to 4.2 V 138 mAh g^{−1}.",
        ["Li-In | Li3InCl6 | LiCoO2 first=138 to=4.2", "Li-In | Li3InCl6 | LiCoO2 first=171 to=4.5"],
    ),
    "ICE higher": (
        "Interestingly, the ICE of the Li_{3}InCl_{6}-based cell with LiCoO_{2} (94.3%) is higher than that of the "
        "Li_{2}ZrCl_{6}-based cell (89.9%).",
        ["? | Li2ZrCl6 | LiCoO2 ice=89.9", "? | Li3InCl6 | LiCoO2 ice=94.3"],
    ),
    "the corresponding values": (
        "A discharge capacity of 163.8 mAh g^{−1} and an initial Coulombic efficiency (ICE) of 84.9% were recorded for NCM622 "
        "with Li_{3}YbCl_{6} in the first cycle at 0.05C, and the corresponding values for Li_{3}YCl_{6} are 151.2 mAh g^{−1} "
        "and 81.0%.",
        ["? | Li3YCl6 | NCM622 first=151.2 ice=81", "? | Li3YbCl6 | NCM622 first=163.8 rate=0.05 ice=84.9"],
    ),
    "compared before it is told": (
        "Compared to the 71% retention of the Li_{6}PS_{5}Cl cell, the retention of the Li_{3}InCl_{6} cell with LiCoO_{2} after 200 cycles is 89%.",
        ["? | Li3InCl6 | LiCoO2 kept=89 cycles=200", "? | Li6PS5Cl | LiCoO2 kept=71"],
    ),
    "three electrolytes, no respectively": (
        "Cells with Li_{3}InCl_{6}, Li_{3}YCl_{6} and Li_{2}ZrCl_{6} (cathode: LiCoO_{2}, anode: Li–In) delivered 137, 124 and "
        "118 mAh g^{−1} in the first discharge at 0.1C.",
        [
            "Li-In | Li2ZrCl6 | LiCoO2 first=118 rate=0.1",
            "Li-In | Li3InCl6 | LiCoO2 first=137 rate=0.1",
            "Li-In | Li3YCl6 | LiCoO2 first=124 rate=0.1",
        ],
    ),
    "both with one cathode": (
        "The ICE is 91.2% for Li_{3}InCl_{6} and 86.0% for Li_{2}ZrCl_{6}, both with LiCoO_{2} as the cathode.",
        ["? | Li2ZrCl6 | LiCoO2 ice=86", "? | Li3InCl6 | LiCoO2 ice=91.2"],
    ),
    "three in brackets": (
        "Initial Coulombic efficiencies reach 91.2% (Li_{3}InCl_{6}), 86.0% (Li_{2}ZrCl_{6}) and 88.4% (Li_{3}YCl_{6}) in LiCoO_{2} cells.",
        ["? | Li2ZrCl6 | LiCoO2 ice=86", "? | Li3InCl6 | LiCoO2 ice=91.2", "? | Li3YCl6 | LiCoO2 ice=88.4"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_each_cell_has_its_own_results(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
