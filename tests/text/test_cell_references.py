"""Paragraphs on battery cells that refer to what was said before: classes, pairs, the electrolyte at hand; and values that are none of theirs."""

import pytest

from tests.text.cell_lines import lines_of

NAMED_BEFORE = {
    "cells of a class": (
        "NCM811 was combined with Li_{3}YCl_{6}. The cell delivers 180 mAh g^{−1} at C/10. With the bromide Li_{3}YBr_{6}, 150 "
        "mAh g^{−1} is found. The chloride cell retained 85% after 200 cycles, the bromide cell lost 40%.",
        ["? | Li3YBr6 | NCM811 first=150", "? | Li3YCl6 | NCM811 first=180 rate=0.1 kept=85 cycles=200"],
    ),
    "the chloride without the word cell": (
        "Combining NCM811 with Li_{3}InCl_{6} leads to 192 mAh g^{−1} at C/20. The sulfide Li_{6}PS_{5}Cl gives 171 mAh g^{−1}."
        " The chloride retains 88% after 100 cycles.",
        ["? | Li3InCl6 | NCM811 first=192 rate=0.05 kept=88 cycles=100", "? | Li6PS5Cl | NCM811 first=171"],
    ),
    "a class that no cell is of": (
        "A Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell shows 190 mAh g^{−1} at 0.1 C. After 100 cycles at 0.5 C, it "
        "retained 90% of its capacity, whereas the sulfide cell kept 60%.",
        ["Li-In | Li3InCl6 | NCM811 first=190 rate=0.1 kept=90 cycles=100 cycling=0.5"],
    ),
    "the corresponding cells": (
        "The conductivity of Li_{3}InCl_{6} is 1.5 mS cm^{−1}. The corresponding cells with LiCoO_{2} and a Li–In anode deliver"
        " 128 mAh g^{−1} at 0.1 C and retain 87% after 150 cycles.",
        ["Li-In | Li3InCl6 | LiCoO2 first=128 rate=0.1 kept=87 cycles=150"],
    ),
    "the assembled batteries": (
        "We report Li_{2.6}Tm_{0.6}Zr_{0.4}Cl_{6} with 1.4 mS cm^{−1}. The assembled all-solid-state batteries with NCM622 show"
        " 173 mAh g^{−1} at 0.1C and 86% retention after 250 cycles at 0.5C.",
        ["? | Li2.6Tm0.6Zr0.4Cl6 | NCM622 first=173 rate=0.1 kept=86 cycles=250 cycling=0.5"],
    ),
    "this electrolyte, which may be either": (
        "Li_{3}InCl_{6} conducts lithium with 1.5 mS cm^{−1}, Li_{3}YCl_{6} with 0.5 mS cm^{−1}. A cell with this electrolyte "
        "and LiCoO_{2} gave 130 mAh g^{−1}.",
        ["? | ? | LiCoO2 first=130"],
    ),
    "this halide, which may be any": (
        "Li_{6}PS_{5}Cl and Li_{3}InCl_{6} were compared. NCM811 cells with this halide gave 190 mAh g^{−1}.",
        ["? | ? | NCM811 first=190"],
    ),
    "instead of this electrolyte": (
        "Li_{3}InCl_{6} reacts with water. Instead of this electrolyte, Li_{2}ZrCl_{6} was used with LiCoO_{2}, and the cell gave 125 mAh g^{−1}.",
        ["? | Li2ZrCl6 | LiCoO2 first=125"],
    ),
    "another cathode with the one catholyte": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C. For LiCoO_{2}, 131 mAh g^{−1} was found at the same rate.",
        ["? | Li3InCl6 | LiCoO2 first=131 rate=0.1", "? | Li3InCl6 | NCM811 first=190 rate=0.1"],
    ),
    "another cathode after two catholytes": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C, that with Li_{6}PS_{5}Cl 170 mAh g^{−1}. For "
        "LiCoO_{2}, 131 mAh g^{−1} was found.",
        ["? | ? | LiCoO2 first=131", "? | Li3InCl6 | NCM811 first=190 rate=0.1", "? | Li6PS5Cl | NCM811 first=170"],
    ),
    "a commercial cell": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C. A commercial cell with LiCoO_{2} reaches 140 mAh g^{−1}.",
        ["? | Li3InCl6 | NCM811 first=190 rate=0.1"],
    ),
    "a liquid": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C. In a liquid electrolyte, LiCoO_{2} delivers 140 mAh g^{−1}.",
        ["? | Li3InCl6 | NCM811 first=190 rate=0.1"],
    ),
    "the former and the latter": (
        "Li_{2.5}Er_{0.5}Zr_{0.5}Cl_{6} was combined with NCM811 and LiCoO_{2}. At 0.1 C, the former delivered 189 mAh g^{−1} "
        "and the latter 134 mAh g^{−1}.",
        ["? | Li2.5Er0.5Zr0.5Cl6 | LiCoO2 first=134 rate=0.1", "? | Li2.5Er0.5Zr0.5Cl6 | NCM811 first=189 rate=0.1"],
    ),
    "the latter of two electrolytes": (
        "Li_{3}InCl_{6} and Li_{3}YCl_{6} were paired with LiCoO_{2}; the latter retained 93% after 100 cycles at 0.5 C.",
        ["? | Li3YCl6 | LiCoO2 kept=93 cycles=100 cycling=0.5"],
    ),
    "a pair in order": (
        "Li_{3}InCl_{6} was paired with NCM811 and LiCoO_{2}. They delivered 195 and 134 mAh g^{−1} at 0.1 C, respectively.",
        ["? | Li3InCl6 | LiCoO2 first=134 rate=0.1", "? | Li3InCl6 | NCM811 first=195 rate=0.1"],
    ),
    "cells told before in order": (
        "The NCM811 cell with Li_{3}YCl_{6} delivered 180 mAh g^{−1}. With Li_{3}InCl_{6}, it is 192 mAh g^{−1}. After 200 "
        "cycles at 1 C, 85 and 90% are retained, respectively.",
        ["? | Li3InCl6 | NCM811 first=192 kept=90 cycles=200 cycling=1", "? | Li3YCl6 | NCM811 first=180 kept=85 cycles=200 cycling=1"],
    ),
    "temperatures in order, not cells": (
        "The NCM811 cell with Li_{3}YCl_{6} delivered 180 mAh g^{−1}. With Li_{3}InCl_{6}, it is 192 mAh g^{−1}. The retention "
        "at 25 and 60 °C is 85 and 90% after 200 cycles, respectively.",
        ["? | Li3InCl6 | NCM811 first=192", "? | Li3YCl6 | NCM811 first=180"],
    ),
    "a coating that raises both values": (
        "The LiCoO_{2} cell with Li_{3}InCl_{6} shows 121 mAh g^{−1} at 0.1 C and an ICE of 90%. A LiNbO_{3} coating raises "
        "these values to 130 mAh g^{−1} and 94%.",
        ["? | Li3InCl6 | LiCoO2 first=121 rate=0.1 ice=90", "? | Li3InCl6 | LiCoO2 first=130 rate=0.1 ice=94"],
    ),
    "heat that raises both values": (
        "The LiCoO_{2} cell with Li_{3}InCl_{6} shows 121 mAh g^{−1} at 0.1 C and an ICE of 90%. Heating to 60 °C increases "
        "both values to 130 mAh g^{−1} and 94%.",
        ["? | Li3InCl6 | LiCoO2 first=121 rate=0.1 ice=90", "? | Li3InCl6 | LiCoO2 first=130 ice=94 at=333.15"],
    ),
    "used before": (
        "Li_{3}InCl_{6} was used with LiCoO_{2} before. In this work, NCM811 is combined with Li_{2}ZrCl_{6}, and 190 mAh g^{−1} is obtained.",
        ["? | Li2ZrCl6 | NCM811 first=190"],
    ),
    "another cathode with a gel": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C. In a pouch cell with a gel, LiFePO_{4} delivered 150 mAh g^{−1}.",
        ["? | ? | LiFePO4 first=150", "? | Li3InCl6 | NCM811 first=190 rate=0.1"],
    ),
    "another cathode with the sulfide": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C. The cells with LiFePO_{4} and the sulfide gave 140 mAh g^{−1}.",
        ["? | ? | LiFePO4 first=140", "? | Li3InCl6 | NCM811 first=190 rate=0.1"],
    ),
    "a polymer separator": (
        "The NCM811 cell with Li_{3}InCl_{6} gave 190 mAh g^{−1} at 0.1 C. "
        "A cell with an uncoated NCM811 cathode and a polymer separator retained 60% after 50 cycles.",
        ["? | Li3InCl6 | NCM811 first=190 rate=0.1"],
    ),
}

PRINTED = {
    "catholyte beside the layers": (
        "In–Li|Li_{6}PS_{5}Cl|NCM811 cells with Li_{3}YCl_{6} as the catholyte delivered 188 mAh g^{−1} at 0.1 C.",
        ["Li-In | Li3YCl6 | NCM811 first=188 rate=0.1"],
    ),
    "serves as catholyte": (
        "The Na_{3}Sn|Na_{3}PS_{4}|NaCrO_{2} cell, in which Na_{2.25}Y_{0.25}Zr_{0.75}Cl_{6} serves as catholyte, delivers 112 "
        "mAh g^{−1} at C/10 and 40 °C and holds 89% for 1000 cycles.",
        ["Na3Sn | Na2.25Y0.25Zr0.75Cl6 | NaCrO2 first=112 rate=0.1 kept=89 cycles=1000 at=313.15"],
    ),
    "interlayer beside the layers": (
        "In–Li|Li_{6}PS_{5}Cl|NCM811 cells with a Li_{3}YCl_{6} interlayer delivered 178 mAh g^{−1} at 0.1 C.",
        ["Li-In | Li6PS5Cl | NCM811 first=178 rate=0.1"],
    ),
    "tested against an alloy": (
        "NCM811–Li_{3}YCl_{6} composites were cycled against indium–lithium between 2.5 and 4.3 V at 30 °C. The first discharge"
        " capacity was 188 mAh g^{−1} at C/20.",
        ["Li-In | Li3YCl6 | NCM811 first=188 rate=0.05 at=303.15 from=2.5 to=4.3"],
    ),
    "a potential against a reference": (
        "The Li_{3}YCl_{6}–LiCoO_{2} cell was charged to 3.6 V versus In/InLi and delivered 128 mAh g^{−1} at 0.1 C.",
        ["? | Li3YCl6 | LiCoO2 first=128 rate=0.1 to=3.6"],
    ),
    "a replaced cathode": (
        "After replacing LiCoO_{2} by NCM811 in the Li–In|Li_{3}InCl_{6}|LiCoO_{2} cell, the first discharge gave 187 mAh g^{−1}.",
        [],
    ),
    "a composite that is told elsewhere": (
        "Li_{3}InCl_{6} and LiCoO_{2} were mixed by hand. The Li–In|Li_{6}PS_{5}Cl|composite cell gave 128 mAh g^{−1} at 0.1 C.",
        [],
    ),
}

VALUES = {
    "a test at another rate": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}ScCl_{6}–NCM811 cell shows 188 mAh g^{−1} at 0.1C with an ICE of 85%. At 2C, 99 mAh "
        "g^{−1} is obtained, which is 53% of the capacity at 0.1C.",
        ["Li-In | Li3ScCl6 | NCM811 first=188 rate=0.1 ice=85"],
    ),
    "retention behind a test at another rate": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}ScCl_{6}–NCM811 cell shows 188 mAh g^{−1} at 0.1C. At 2C it still gives 99 mAh g^{−1}, "
        "with 80% retention after 500 cycles at 1C.",
        ["Li-In | Li3ScCl6 | NCM811 first=188 rate=0.1 kept=80 cycles=500"],
    ),
    "a rate that was set back": (
        "In the Li–In|Li_{3}InCl_{6}–LiCoO_{2} cell, 131 mAh g^{−1} was delivered at 0.1 C. At 1 C, 101 mAh g^{−1} remained. "
        "After returning to 0.1 C, 130 mAh g^{−1} was recovered, and 90% was retained after 200 cycles at 1 C.",
        ["Li-In | Li3InCl6 | LiCoO2 first=131 rate=0.1 kept=90 cycles=200"],
    ),
    "little was kept": (
        "The In|Li_{3}YBr_{6}|NCM811 cell delivered 150 mAh g^{−1} and retained 12% of its initial capacity after 50 cycles.",
        ["In | Li3YBr6 | NCM811 first=150 kept=12 cycles=50"],
    ),
    "little retention": (
        "The capacity retention of the In|Li_{3}YBr_{6}|NCM811 cell after 100 cycles was only 15%.",
        ["In | Li3YBr6 | NCM811 kept=15 cycles=100"],
    ),
    "little of something else": (
        "The In|Li_{3}YBr_{6}|NCM811 cell delivered 150 mAh g^{−1} at 0.1C with 10% carbon, and the polarization retained 5% of its value.",
        ["In | Li3YBr6 | NCM811 first=150 rate=0.1"],
    ),
    "gapped efficiency": (
        "At 0.1 C, the NCM811 cell with Li_{3}YCl_{6} delivered 180 mAh g^{−1} with an initial Coulombic efficiency of 86%, "
        "that with Li_{3}InCl_{6} 192 mAh g^{−1} with 88%.",
        ["? | Li3InCl6 | NCM811 first=192 rate=0.1 ice=88", "? | Li3YCl6 | NCM811 first=180 rate=0.1 ice=86"],
    ),
    "a share of carbon": (
        "The NCM811 cell with Li_{3}YCl_{6} delivered 180 mAh g^{−1} with 5% of carbon and an initial efficiency of 86%.",
        ["? | Li3YCl6 | NCM811 first=180 ice=86"],
    ),
    "shares in brackets": (
        "The Li–In|Li_{3}YCl_{6}–NCM811 cell retained 140 mAh g^{−1} (80%) after 300 cycles and the Li–In|Li_{6}PS_{5}Cl–NCM811"
        " cell 100 mAh g^{−1} (60%).",
        ["Li-In | Li3YCl6 | NCM811 then=140 kept=80 cycles=300", "Li-In | Li6PS5Cl | NCM811 then=100 kept=60"],
    ),
    "the second cycle": (
        "Figure 7 presents the cycling performance of the LiCoO_{2}|Li_{3}InCl_{6}|In cell at 0.2 C. The capacity of 125 mAh "
        "g^{−1} in the second cycle decreases to 108 mAh g^{−1} in the 200th cycle.",
        ["In | Li3InCl6 | LiCoO2 then=108 cycles=200 cycling=0.2"],
    ),
    "a comparison at the same rate": (
        "An uncoated LiCoO_{2} electrode with Li_{3}LuCl_{6} reaches 136 mAh g^{−1} and 96.5% ICE at 0.1 C, compared with 118 "
        "mAh g^{−1} and 84.2% for Li_{6}PS_{5}Cl.",
        ["? | Li3LuCl6 | LiCoO2 first=136 rate=0.1 ice=96.5", "? | Li6PS5Cl | LiCoO2 first=118 rate=0.1 ice=84.2"],
    ),
    "annealed": (
        "At 450 °C annealed Li_{3}InCl_{6} gave 130 mAh g^{−1} in a LiCoO_{2} cell with a Li–In anode.",
        ["Li-In | Li3InCl6 | LiCoO2 first=130"],
    ),
    "at 60 °C without a comma": (
        "Cells with Li_{3}InCl_{6} and LiCoO_{2} were tested. At 60 °C 135 mAh g^{−1} are obtained.",
        ["? | Li3InCl6 | LiCoO2 first=135 at=333.15"],
    ),
    "overpotential": (
        "Li|Li_{3}InCl_{6}|Li cells retained 90% of their initial overpotential after 100 cycles.",
        [],
    ),
}


CASES = NAMED_BEFORE | PRINTED | VALUES


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_what_is_referred_to(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
