"""Paragraphs of papers on battery cells, as whole as they are printed: several cells, conditions told once, and numbers that are no results."""

import pytest

from tests.text.cell_lines import lines_of

TOLD = {
    "experimental part and two paragraphs of results": (
        "# 2. Experimental\n\nFor the positive electrode, NCM811 (uncoated, D_{50} = 4 µm) and Li_{2.5}Er_{0.5}Zr_{0.5}Cl_{6} "
        "(LEZC) were hand-ground in a ratio of 7:3 by weight without carbon. 80 mg of Li_{6}PS_{5}Cl were pressed into a "
        "separator. The counter electrode was Li–In. All measurements were done at 25 °C.\n\n# 3.3 Cells\n\nFirst, the "
        "LEZC-based cell was galvanostatically cycled in a window of 2.8–4.3 V vs. Li^{+}/Li at C/20. It delivers 203 mAh "
        "g^{−1}, which translates to a first-cycle efficiency of 86.8%. For the reference cell with Li_{6}PS_{5}Cl in place of "
        "LEZC, 171 mAh g^{−1} and 74.1% are found under identical conditions.\n\nThe long-term performance was tested at "
        "C/2. Over the course of 400 cycles the LEZC cell maintains 87% of its capacity; the Li_{6}PS_{5}Cl reference drops to "
        "52%.",
        [
            "Li-In | Li2.5Er0.5Zr0.5Cl6 | NCM811 first=203 rate=0.05 ice=86.8 from=2.8 to=4.3",
            "Li-In | Li2.5Er0.5Zr0.5Cl6 | NCM811 kept=87 cycles=400 cycling=0.5",
            "Li-In | Li6PS5Cl | NCM811 first=171 rate=0.05 ice=74.1 from=2.8 to=4.3",
            "Li-In | Li6PS5Cl | NCM811 kept=52 cycling=0.5",
        ],
    ),
    "a heading in the line": (
        "Sulfide cells. With Li_{6}PS_{5}Cl as the only electrolyte, an LiNbO_{3}-coated NCM622 cathode and a Li–In anode, the "
        "cell reached 161 mAh g^{−1} at 0.1C (ICE: 79.8%). When the coating was omitted, the discharge capacity dropped to 128 "
        "mAh g^{−1}.\n\nHalide cells. Substituting Li_{3}YCl_{6} for the sulfide in the cathode, 176 mAh g^{−1} and an ICE of "
        "87.7% were attained without any coating. At 1C, the capacity was 132 mAh g^{−1}, and 91% of it survived 300 cycles.",
        ["Li-In | Li3YCl6 | NCM622 first=176 ice=87.7 kept=91 cycles=300", "Li-In | Li6PS5Cl | NCM622 first=161 rate=0.1 ice=79.8"],
    ),
    "sodium": (
        "Sodium cells were built from NaCrO_{2}, Na_{2.25}Y_{0.25}Zr_{0.75}Cl_{6} (NYZC) and Na_{3}Sn. At 40 °C and C/10 the "
        "NYZC composite gave 111 mAh g^{−1} initially with an ICE of 97.1%. One thousand cycles at 1C left 89% of the capacity.",
        ["Na3Sn | Na2.25Y0.25Zr0.75Cl6 | NaCrO2 first=111 rate=0.1 ice=97.1 kept=89 cycling=1 at=313.15"],
    ),
    "a few drops of liquid": (
        "A Li|Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12}|LiFePO_{4} cell with a few drops of liquid electrolyte delivers 155 mAh "
        "g^{−1} at 0.2 C and keeps 94% after 200 cycles at 60 °C.",
        [],
    ),
    "a polymer": (
        "LiFePO_{4}/PEO–LiTFSI/Li cells yielded 151 mAh g^{−1} at 0.1 C and 60 °C and retained 88% after 150 cycles.",
        ["Li | ? | LiFePO4 first=151 rate=0.1 kept=88 cycles=150 at=333.15"],
    ),
    "the same cathode": (
        "Halide catholytes have been applied in numerous cells [1–4]. Park et al. [5] used Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} "
        "together with single-crystalline NCM811, which retained 80% after 200 cycles. Later, a retention of 90% over 1000 "
        "cycles at 1C was obtained for Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6} with the same cathode [6]. In contrast, Li_{6}PS_{5}Cl "
        "with NCM811 lost half of its capacity within 100 cycles [7].",
        ["? | Li2.5Y0.5Zr0.5Cl6 | NCM811 kept=80 cycles=200", "? | Li2.6Ta0.2In0.8Cl6 | NCM811 kept=90 cycles=1000 cycling=1"],
    ),
    "members of a series": (
        "The initial discharge capacities of cells with x = 0, 0.25 and 0.5 in Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} were 166, 179 and "
        "190 mAh g^{−1}, respectively, with NCM811 at 0.1C.",
        [
            "? | Li2.5Y0.5Zr0.5Cl6 | NCM811 first=190 rate=0.1",
            "? | Li2.75Y0.75Zr0.25Cl6 | NCM811 first=179 rate=0.1",
            "? | Li3YCl6 | NCM811 first=166 rate=0.1",
        ],
    ),
    "what is kept at higher rates": (
        "LiCoO_{2} particles were coated with Li_{3}InCl_{6}. Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LiCoO_{2} cells deliver 131.7 "
        "mAh g^{−1} at 0.13 mA cm^{−2}, i.e. 0.1C, with an ICE of 92.7% after which it levels off at 99.9%. 70% and 59% of this "
        "capacity are kept at 1C and 2C.",
        ["Li-In | Li3InCl6 | LiCoO2 first=131.7 rate=0.13 ice=92.7"],
    ),
    "of classes": (
        "Overall, cells with chlorides have retentions of 80–90% after 100 cycles, and capacities of 120 to 140 mAh g^{−1} with "
        "LiCoO_{2}; Li_{3}InCl_{6} is among the best.",
        [],
    ),
    "charge, then discharge": (
        "The LiCoO_{2} cell with Li_{3}InCl_{6} was charged to 4.2 V vs Li^{+}/Li at 0.1C and then held for 10 h. The charge "
        "capacity was 151 mAh g^{−1}; the subsequent discharge gave 139 mAh g^{−1}.",
        ["? | Li3InCl6 | LiCoO2 first=139 rate=0.1 to=4.2"],
    ),
    "a share of the initial capacity": (
        "Cells Li–In|Li_{6}PS_{5}Cl|LEZC–NCM811 (LEZC: Li_{2.5}Er_{0.5}Zr_{0.5}Cl_{6}) were run for 700 cycles at 1C, after "
        "which 82.5% of the initial 158 mAh g^{−1} remained.",
        ["Li-In | Li2.5Er0.5Zr0.5Cl6 | NCM811 first=158 kept=82.5 cycles=700 cycling=1"],
    ),
    "the second cycle": (
        "In Figure 5, the discharge capacity at 0.1C (black) of the In|Li_{3}YCl_{6}|LiCoO_{2} cell is 118 mAh g^{−1}; in the "
        "second cycle it is 117 mAh g^{−1}, and the Coulombic efficiency rises from 93.8 to 99.2%.",
        ["In | Li3YCl6 | LiCoO2 first=118 rate=0.1"],
    ),
    "a resistance": (
        "The cell resistance increased by 20% after 100 cycles for Li_{3}YCl_{6} and 45% for Li_{6}PS_{5}Cl, and 12% of the "
        "NCM811 particles were cracked.",
        [],
    ),
    "initially and after cycles": (
        "When cycled between 2.5 and 4.2 V at 0.2C and 45 °C, Si|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 full cells (N/P = 1.2) "
        "show 165 mAh g^{−1} initially, 140 mAh g^{−1} after 100 and 121 mAh g^{−1} after 300 cycles.",
        ["Si | Li3InCl6 | NCM811 first=165 rate=0.2 at=318.15 from=2.5 to=4.2"],
    ),
    "lower by so much": (
        "All-solid-state cells with the three electrolytes were compared. LiCoO_{2} was mixed with Li_{3}YCl_{6}, "
        "Li_{3}ErCl_{6} or Li_{3}InCl_{6} (70:30) and Li_{6}PS_{5}Cl was the separator; a Li–In alloy served as anode.\n\nThe "
        "Li_{3}YCl_{6} cell has a discharge capacity of 121 mAh g^{−1} at C/10 (25 °C) and a first-cycle efficiency of 93%. The "
        "values of the Li_{3}ErCl_{6} cell are lower by 8 mAh g^{−1} and 2%. The highest capacity, 134 mAh g^{−1}, belongs to "
        "the Li_{3}InCl_{6} cell, whose capacity loss per cycle is 0.05% over 100 cycles.\n\nAt 60 °C, 140 mAh g^{−1} were "
        "reached by the Li_{3}InCl_{6} cell.",
        [
            "Li-In | Li3InCl6 | LiCoO2 first=134",
            "Li-In | Li3InCl6 | LiCoO2 first=140 at=333.15",
            "Li-In | Li3YCl6 | LiCoO2 first=121 rate=0.1 ice=93 at=298.15",
        ],
    ),
    "with a liquid, then without": (
        "The half-cell capacity of NCM811 in a carbonate electrolyte is 206 mAh g^{−1} at 0.1C. In the solid-state cell "
        "NCM811|Li_{3}InCl_{6}|Li_{6}PS_{5}Cl|Li–In, 95% of this, i.e. 196 mAh g^{−1}, are available. The retention of 80% "
        "after 1000 cycles reported for liquid cells is not yet reached: after 300 cycles 84% are left.",
        ["Li-In | Li3InCl6 | NCM811 first=196"],
    ),
    "a goal and what was reached": (
        "To be competitive, cells need 350 Wh kg^{−1} and 80% retention over 1000 cycles. The present cell, "
        "Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO, is far from that with 90% after 100 cycles at 0.1C.",
        ["Li-In | Li3InCl6 | LiCoO2 kept=90 cycles=100 cycling=0.1"],
    ),
    "who combined it and who replaced it": (
        "Li_{3}InCl_{6} was first reported by Li et al. [1], who combined it with LiCoO_{2} and indium and measured 127 mAh "
        "g^{−1} (0.1C). Wang et al. [2] replaced LiCoO_{2} with NCM811 and obtained 181 mAh g^{−1} and an ICE of 84%. In our "
        "hands, the same cell gave 190 mAh g^{−1}.",
        ["? | Li3InCl6 | LiCoO2 first=127 rate=0.1", "? | Li3InCl6 | NCM811 first=181 ice=84"],
    ),
    "contents in the composite": (
        "Coulombic efficiencies in the first cycle are 72.3, 85.1 and 88.0% for cells with 0, 10 and 20 wt% of Li_{3}InCl_{6} "
        "in the NCM811 composite.",
        [],
    ),
    "areal and specific capacity of one cell": (
        "The areal capacity of the Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO cell was raised to 3.1 mAh cm^{−2} (loading 23 mg "
        "cm^{−2}), 88% of which remained after 60 cycles. The specific capacity is 135 mAh g^{−1}.",
        ["Li-In | Li3InCl6 | LiCoO2 first=135 kept=88 cycles=60"],
    ),
    "densities and losses": (
        "Pressed at 300 MPa, Li_{3}InCl_{6} has a density of 92%. The LCO composite had 88% of the theoretical density. "
        "Efficiency losses of 5% were found in the first charge of LCO cells.",
        [],
    ),
    "between two cycles": (
        "Between the 5th and 200th cycle, the LCO|Li_{3}InCl_{6}|Li_{6}PS_{5}Cl|Li–In cell loses 6% of its capacity; the "
        "Coulombic efficiency in cycle 200 is 99.9%. Its initial efficiency was 95%.",
        ["Li-In | Li3InCl6 | LiCoO2 ice=95"],
    ),
    "short circuits": (
        "Cells with Li metal, i.e. Li|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}|LCO, short-circuited after 12 cycles, so that Li–In was "
        "used in what follows. With it, 137 mAh g^{−1} at 0.1C was measured initially.",
        [],
    ),
    "both, respectively": (
        "At 0.1C, both NCM811 and LCO cells with Li_{3}InCl_{6} show high initial efficiencies of 87 and 96%, respectively. "
        "Their capacities are 195 and 139 mAh g^{−1}.",
        ["? | Li3InCl6 | LiCoO2 rate=0.1 ice=96", "? | Li3InCl6 | NCM811 rate=0.1 ice=87"],
    ),
    "another temperature": (
        "The NCM811 cell (Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811) had 78% of its first discharge capacity after 500 cycles "
        "at 25 °C and 1C; at 45 °C, this value fell to 70%.",
        ["Li-In | Li3InCl6 | NCM811 kept=70 at=318.15", "Li-In | Li3InCl6 | NCM811 kept=78 cycles=500 cycling=1 at=298.15"],
    ),
    "for comparison": (
        "For comparison, a Li–In|Li_{6}PS_{5}Cl|NCM811 cell without any halide was tested; it showed an initial capacity of 160 "
        "mAh g^{−1} and 73% efficiency at 0.1C and retained 61% after 100 cycles at 0.5C.",
        ["Li-In | Li6PS5Cl | NCM811 first=160 rate=0.1 ice=73 kept=61 cycles=100 cycling=0.5"],
    ),
    "particles and carbon": (
        "Replacing 20% of the LiCoO_{2} by carbon lowers the capacity of the Li_{3}InCl_{6} cell by 30%. After 50 cycles, 95% "
        "of the particles were still in contact.",
        [],
    ),
    "after a rest": (
        "The battery with LZC-0.2 and LCO delivered 129 mAh g^{−1} at 0.2C. (LZC-0.2: Li_{2.2}Zr_{0.8}In_{0.2}Cl_{6}.) The "
        "energy efficiency is 94%. After a rest of 24 h at 4.3 V, it retained 97% of its capacity.",
        ["? | Li2.2Zr0.8In0.2Cl6 | LiCoO2 first=129 rate=0.2"],
    ),
    "activated": (
        "The full cell Si|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–LCO was activated by 3 cycles at 0.05C; its first discharge capacity is "
        "128 mAh g^{−1}. It was then run at 0.5C, where 103 mAh g^{−1} of the 114 mAh g^{−1} remained after 200 cycles.",
        ["Si | Li3InCl6 | LiCoO2 first=128 rate=0.05"],
    ),
    "not named in the document": (
        "LYC and LYB cells with LCO exhibited coulombic efficiencies of 94.8% and 94.2%, in contrast to the 84.0% of the Li_{3}PS_{4} cell.",
        [],
    ),
    "limited by conduction": (
        "The Li_{3}InCl_{6} cell with LCO gives 137 mAh g^{−1} in the first discharge. For Li_{2}ZrCl_{6}, the ionic "
        "conductivity limits the capacity at 2C to 43% of that at 0.1C, and for Li_{3}InCl_{6} to 71%.",
        ["? | Li3InCl6 | LiCoO2 first=137"],
    ),
    "the corresponding values, then the cell again": (
        "Finally, Li_{2.7}Yb_{0.7}Zr_{0.3}Cl_{6} was evaluated as a catholyte. Figure 7a depicts the voltage profiles of a "
        "Li–In|Li_{6}PS_{5}Cl|Li_{2.7}Yb_{0.7}Zr_{0.3}Cl_{6}–NCM88 cell at 0.1C (0.2 mA cm^{−2}). The discharge capacity and "
        "initial Coulombic efficiency are 211 mAh g^{−1} and 88.4%, respectively. The corresponding values for Li_{6}PS_{5}Cl "
        "are 180 mAh g^{−1} and 77.5%. Raising the rate to 0.5, 1 and 2C, capacities of 188, 171 and 140 mAh g^{−1} are "
        "obtained. After 500 cycles at 1C, the cell still delivers 149 mAh g^{−1}, which equals 87.1% of the starting value.",
        [
            "Li-In | Li2.7Yb0.7Zr0.3Cl6 | ? first=211 rate=0.1 ice=88.4 then=149 kept=87.1 cycles=500 cycling=1",
            "Li-In | Li6PS5Cl | ? first=180 ice=77.5",
        ],
    ),
    "either of two": (
        "ASSBs were fabricated by cold pressing; the catholyte was either Li_{3}YCl_{6} or Li_{3}YBr_{6}, and LCO served as "
        "cathode. Both cells were charged to 3.6 V vs. Li–In at 0.064 mA cm^{−2}. The first discharge capacities were 117 mAh "
        "g^{−1} (Li_{3}YCl_{6}) and 111 mAh g^{−1} (Li_{3}YBr_{6}).",
        ["? | Li3YBr6 | LiCoO2 first=111 rate=0.064 to=3.6", "? | Li3YCl6 | LiCoO2 first=117 rate=0.064 to=3.6"],
    ),
    "amounts to": (
        "Impressively, the Li_{3}HoCl_{6}-based ASSLIB with LCO shows a high Coulombic efficiency of 96.2% for the initial "
        "cycle, and its capacity retention amounts to 86.3% after 100 cycles.",
        ["? | Li3HoCl6 | LiCoO2 ice=96.2 kept=86.3 cycles=100"],
    ),
    "no part named": (
        "The cell shows 92% retention.",
        [],
    ),
    "half of what another offers": (
        "The electrolyte Na_{3}PS_{4} in a Na_{3}PS_{4}|NaCrO_{2} composite yields cells with 60 mAh g^{−1}, half of what "
        "Na_{2.25}Y_{0.25}Zr_{0.75}Cl_{6} offers (118 mAh g^{−1}).",
        ["? | Na2.25Y0.25Zr0.75Cl6 | NaCrO2 first=118", "? | Na3PS4 | NaCrO2 first=60"],
    ),
    "another loading": (
        "The NCM811 cell with Li_{3}InCl_{6} lost only 0.02% per cycle and had 92% after 400 cycles at 1C. Doubling the loading "
        "from 10 to 20 mg cm^{−2} reduced the capacity from 185 to 171 mAh g^{−1}.",
        ["? | Li3InCl6 | NCM811 kept=92 cycles=400 cycling=1"],
    ),
    "panels of a caption": (
        "(a) First charge–discharge profiles and (b) cycling performance of NCM811 ASSBs with Li_{2.5}Sc_{0.5}Zr_{0.5}Cl_{6} at "
        "0.5 C, showing 90.3% retention after 200 cycles.",
        ["? | Li2.5Zr0.5Sc0.5Cl6 | NCM811 kept=90.3 cycles=200 cycling=0.5"],
    ),
    "earlier reports": (
        "Table S3 lists cells from the literature. In this work, the LiCoO_{2} cell with Li_{2.2}Zr_{0.8}In_{0.2}Cl_{6} "
        "provides 138 mAh g^{−1} with 94% ICE; earlier reports gave 131.7 mAh g^{−1} and 92.7% for Li_{3}InCl_{6} [1] and 110 "
        "mAh g^{−1} for Li_{3}ErCl_{6} [2].",
        ["? | Li2.2Zr0.8In0.2Cl6 | LiCoO2 first=138 ice=94", "? | Li3ErCl6 | LiCoO2 first=110", "? | Li3InCl6 | LiCoO2 first=131.7 ice=92.7"],
    ),
    "another cut-off": (
        "When the upper cut-off voltage was increased to 4.6 V vs Li^{+}/Li, the Li_{3}InCl_{6} cell with LCO delivered 185 mAh "
        "g^{−1} but retained only 62% after 100 cycles; with 4.2 V the retention was 91%.",
        ["? | Li3InCl6 | LiCoO2 first=185 kept=62 cycles=100 to=4.6"],
    ),
    "a thin film": (
        "A thin-film cell Li|LiPON|LiCoO_{2} has 99.9% retention over 1000 cycles. Such a life is out of reach for Li_{3}InCl_{6} cells.",
        ["Li | ? | LiCoO2 kept=99.9 cycles=1000"],
    ),
    "another separator": (
        "The cell using Li_{3}InCl_{6} as both catholyte and separator with LCO and In retains 80.5% over 200 cycles, compared "
        "with 91.0% if Li_{6}PS_{5}Cl is used as the separator.",
        ["? | Li3InCl6 | LiCoO2 kept=80.5 cycles=200"],
    ),
    "of the capacity at room temperature": (
        "At −20 °C the LCO cell with Li_{3}InCl_{6} keeps 61% of its room-temperature capacity.",
        [],
    ),
    "provided and then": (
        "NCM811 was cycled with LiTaOCl_{4} at 25 °C and 5C and still provided 111 mAh g^{−1}; it was 88% after 300 cycles.",
        ["? | LiTaCl4O | NCM811 kept=88 cycles=300 cycling=5 at=298.15"],
    ),
    "specific energy": (
        "The specific energy of the LCO cell with Li_{3}InCl_{6}, 480 Wh kg^{−1} on the electrode level, corresponds to 130 mAh "
        "g^{−1} and 3.7 V on average.",
        ["? | Li3InCl6 | LiCoO2 first=130"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_a_paragraph_gives_its_cells_and_nothing_else(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
