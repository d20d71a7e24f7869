"""One battery cell told in a sentence, as authors write it: its parts, conditions and results."""

import pytest

from tests.text.cell_lines import lines_of

TOLD = {
    "rate series": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}ScCl_{6}–NCM811 cell delivers 195, 181, 160 and 122 mAh g^{−1} at 0.1, 0.2, 0.5 and 1 C, respectively.",
        ["Li-In | Li3ScCl6 | NCM811 first=195 rate=0.1"],
    ),
    "rate series 2": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}ScCl_{6}–NCM811 cell exhibits discharge capacities of 188 mAh g^{−1} at 0.1C, 175 mAh "
        "g^{−1} at 0.2C and 140 mAh g^{−1} at 1C.",
        ["Li-In | Li3ScCl6 | NCM811 first=188 rate=0.1"],
    ),
    "rate series 3": (
        "Rate tests of the Li–In|Li_{6}PS_{5}Cl|Li_{3}ScCl_{6}–NCM811 cell: 188 mAh g^{−1} (0.1C), 175 mAh g^{−1} (0.5C), 99 mAh g^{−1} (2C).",
        ["Li-In | Li3ScCl6 | NCM811 first=188 rate=0.1"],
    ),
    "rate recover": (
        "At 0.05, 0.1 and 1 C, the Li–In|Li_{6}PS_{5}Cl|Li_{3}ScCl_{6}–NCM811 cell shows reversible capacities of 199, 190 and "
        "131 mAh g^{−1}, and 189 mAh g^{−1} is recovered when the rate is set back to 0.1 C.",
        ["Li-In | Li3ScCl6 | NCM811 first=199 rate=0.05"],
    ),
    "made up before": (
        "The cathode composites consisted of uncoated NCM811 and Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} in a weight ratio of 70:30; "
        "Li_{6}PS_{5}Cl served as the separator layer and a Li–In foil as the anode. The cells delivered 191 mAh g^{−1} in the "
        "first discharge at 0.1 C and 30 °C.",
        ["Li-In | Li2.5Y0.5Zr0.5Cl6 | NCM811 first=191 rate=0.1 at=303.15"],
    ),
    "employing": (
        "All-solid-state batteries employing NCM811, Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6} and Li–In were fabricated. They exhibit "
        "1400 cycles at 4C with 70% capacity retention.",
        ["Li-In | Li2.6Ta0.2In0.8Cl6 | NCM811 kept=70 cycles=1400 cycling=4"],
    ),
    "paired": (
        "Paired with LiCoO_{2} and a Li–In anode, Li_{3}TmCl_{6} gave an initial discharge capacity of 122 mAh g^{−1} and 88% "
        "capacity retention after 100 cycles.",
        ["Li-In | Li3TmCl6 | LiCoO2 first=122 kept=88 cycles=100"],
    ),
    "using as": (
        "Using Li_{3}YbCl_{6} as the catholyte, an NCM622 cell reached 171 mAh g^{−1} in the initial cycle at C/20.",
        ["? | Li3YbCl6 | NCM622 first=171 rate=0.05"],
    ),
    "abstract": (
        "When combined with uncoated NCM811, Li_{2.4}Y_{0.4}Zr_{0.6}Cl_{6} enables all-solid-state batteries with 80.1% "
        "capacity retention after 1000 cycles at 1C.",
        ["? | Li2.4Y0.4Zr0.6Cl6 | NCM811 kept=80.1 cycles=1000 cycling=1"],
    ),
    "abstract 2": (
        "As a result, all-solid-state cells with a LiCoO_{2} cathode and Li_{2.2}Zr_{0.8}In_{0.2}Cl_{6} exhibit a high "
        "discharge capacity of 139 mAh g^{−1} and a capacity retention of 93% over 150 cycles.",
        ["? | Li2.2Zr0.8In0.2Cl6 | LiCoO2 first=139 kept=93 cycles=150"],
    ),
    "caption 2": (
        "Fig. 6 Cycling performance of a Li–In|Li_{6}PS_{5}Cl|Li_{3}YCl_{6}–NCM811 cell at 1 C and 25 °C (capacity retention "
        "85.4% after 300 cycles).",
        ["Li-In | Li3YCl6 | NCM811 kept=85.4 cycles=300 cycling=1 at=298.15"],
    ),
    "capacity after n": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers 118 mAh g^{−1} in the first cycle and still 103 mAh g^{−1} in the 100th cycle at 0.2 C.",
        ["In | Li3YCl6 | LiCoO2 first=118 then=103 cycles=100 cycling=0.2"],
    ),
    "from to": (
        "The discharge capacity of the In|Li_{3}YCl_{6}|LiCoO_{2} cell decreased from 118 to 103 mAh g^{−1} over 80 cycles at 0.2 C.",
        ["In | Li3YCl6 | LiCoO2 then=103 cycles=80 cycling=0.2"],
    ),
    "92 % remained": (
        "After 100 cycles, 92% of the capacity of the In|Li_{3}YCl_{6}|LiCoO_{2} cell remained.",
        ["In | Li3YCl6 | LiCoO2 kept=92 cycles=100"],
    ),
    "92 % remained 2": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell was cycled at 1 C; after 100 cycles 92% remained.",
        ["In | Li3YCl6 | LiCoO2 kept=92 cycles=100 cycling=1"],
    ),
    "fading trap 2": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell keeps 91% after 150 cycles, i.e. a fading of only 0.06% per cycle.",
        ["In | Li3YCl6 | LiCoO2 kept=91 cycles=150"],
    ),
    "areal": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell with an areal capacity of 3 mAh cm^{−2} delivers 121 mAh g^{−1} at 0.1 C.",
        ["In | Li3YCl6 | LiCoO2 first=121 rate=0.1"],
    ),
    "retention of x% and": (
        "A capacity of 110 mAh g^{−1} is retained after 200 cycles, corresponding to a retention of 90.9%, in the In|Li_{3}YCl_{6}|LiCoO_{2} cell.",
        ["In | Li3YCl6 | LiCoO2 then=110 kept=90.9 cycles=200"],
    ),
    "with a retention of": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell sustains 500 cycles at 1 C with a capacity retention of 84%.",
        ["In | Li3YCl6 | LiCoO2 kept=84 cycles=500 cycling=1"],
    ),
    "average CE": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell shows a capacity retention of 89.6% after 250 cycles with an average Coulombic efficiency of 99.9%.",
        ["In | Li3YCl6 | LiCoO2 kept=89.6 cycles=250"],
    ),
    "CE from to": (
        "The Coulombic efficiency of the In|Li_{3}YCl_{6}|LiCoO_{2} cell is 93.1% in the first cycle and exceeds 99.5% in the following ones.",
        ["In | Li3YCl6 | LiCoO2 ice=93.1"],
    ),
    "CE from to 2": (
        "The Coulombic efficiency of the In|Li_{3}YCl_{6}|LiCoO_{2} cell increases from 93.1% in the first cycle to 99.8% in the tenth.",
        ["In | Li3YCl6 | LiCoO2 ice=93.1"],
    ),
    "charge/discharge": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers initial charge/discharge capacities of 141/128 mAh g^{−1} at 0.1 C, giving an ICE of 90.8%.",
        ["In | Li3YCl6 | LiCoO2 first=128 rate=0.1 ice=90.8"],
    ),
    "charge then discharge": (
        "In the initial cycle, the In|Li_{3}YCl_{6}|LiCoO_{2} cell shows a charge capacity of 141 mAh g^{−1} and a discharge "
        "capacity of 128 mAh g^{−1}.",
        ["In | Li3YCl6 | LiCoO2 first=128"],
    ),
    "cut offs": (
        "Cells In|Li_{3}YCl_{6}|LiCoO_{2} were cycled between cutoff voltages of 2.6 and 4.2 V vs Li^{+}/Li and gave 121 mAh "
        "g^{−1} in the first discharge at 0.1 C.",
        ["In | Li3YCl6 | LiCoO2 first=121 rate=0.1 from=2.6 to=4.2"],
    ),
    "cut offs 2": (
        "With lower and upper cutoff voltages of 2.6 and 4.2 V vs Li^{+}/Li, the In|Li_{3}YCl_{6}|LiCoO_{2} cell gave 121 mAh "
        "g^{−1} in the first discharge.",
        ["In | Li3YCl6 | LiCoO2 first=121 from=2.6 to=4.2"],
    ),
    "voltage range of": (
        "In the voltage range of 2.5–4.3 V vs. Li/Li^{+}, the In|Li_{3}YCl_{6}|LiCoO_{2} cell gave 131 mAh g^{−1} in the first discharge.",
        ["In | Li3YCl6 | LiCoO2 first=131 from=2.5 to=4.3"],
    ),
    "temperature elevated": (
        "At 60 °C, the In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers an initial capacity of 139 mAh g^{−1} and retains 92% after 100 cycles.",
        ["In | Li3YCl6 | LiCoO2 first=139 kept=92 cycles=100 at=333.15"],
    ),
    "sulfide on both sides": (
        "The Li–In|Li_{6}PS_{5}Cl|Li_{3}InCl_{6}–NCM811 cell has a first discharge capacity of 198 mAh g^{−1}. Without the "
        "halide, only 150 mAh g^{−1} was reached.",
        ["Li-In | Li3InCl6 | NCM811 first=198"],
    ),
    "liquid ref": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers 121 mAh g^{−1} at 0.1 C, close to the 128 mAh g^{−1} measured in a liquid-electrolyte cell.",
        ["In | Li3YCl6 | LiCoO2 first=121 rate=0.1"],
    ),
    "theor": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers 121 mAh g^{−1}, which is 86% of the theoretical capacity (140 mAh g^{−1}).",
        ["In | Li3YCl6 | LiCoO2 first=121"],
    ),
    "half cell material": (
        "Li_{3}InCl_{6} has a conductivity of 1.5 mS cm^{−1}. An all-solid-state battery with this electrolyte, LiCoO_{2} and "
        "indium delivered 127 mAh g^{−1} at 0.1 C.",
        ["? | Li3InCl6 | LiCoO2 first=127 rate=0.1"],
    ),
    "intro review marks": (
        "Asano et al. [1] assembled a bulk-type cell of In–Li/Li_{3}YCl_{6}/LiCoO_{2}, which showed an ICE of 94.8% at 0.1C without any coating.",
        ["Li-In | Li3YCl6 | LiCoO2 rate=0.1 ice=94.8"],
    ),
    "employed": (
        "When Li_{3}ScCl_{6} was employed in an LCO/Li_{3}ScCl_{6}/In cell, a reversible capacity of 104.5 mAh g^{−1} was retained after 160 cycles.",
        ["In | Li3ScCl6 | LiCoO2 then=104.5 cycles=160"],
    ),
    "loading": (
        "A cathode with a loading of 8.5 mg cm^{−2} (1.6 mAh cm^{−2}) in the In|Li_{3}YCl_{6}|LiCoO_{2} cell delivered an "
        "initial capacity of 118 mAh g^{−1} at 0.1 mA cm^{−2}.",
        ["In | Li3YCl6 | LiCoO2 first=118 rate=0.1"],
    ),
    "coated cathode": (
        "LiNbO_{3}-coated NCM622 with Li_{6}PS_{5}Cl delivered 158 mAh g^{−1} in the first cycle with an efficiency of 79%.",
        ["? | Li6PS5Cl | NCM622 first=158 ice=79"],
    ),
    "capacity given in first and n-th": (
        "In the NCM811 cell with Li_{3}InCl_{6}, the capacity dropped from 195 mAh g^{−1} to 170 mAh g^{−1} after 150 cycles (87.2%).",
        ["? | Li3InCl6 | NCM811 then=170 kept=87.2 cycles=150"],
    ),
    "rate capability": (
        "Even at 5 C, the NCM811 cell with Li_{3}InCl_{6} delivers 101 mAh g^{−1}, i.e. 52% of the capacity at 0.1 C.",
        ["? | Li3InCl6 | NCM811 first=101 rate=5"],
    ),
    "oxychloride": (
        "Employing LiNbOCl_{4} as catholyte and NCM811 as active material, a first discharge capacity of 201 mAh g^{−1} with an "
        "ICE of 89.4% was achieved at 0.1 C and 25 °C between 2.7 and 4.3 V vs. Li^{+}/Li.",
        ["? | LiNbCl4O | NCM811 first=201 rate=0.1 ice=89.4 at=298.15 from=2.7 to=4.3"],
    ),
    "CE after": (
        "After the first cycle with an efficiency of 85%, the Coulombic efficiency of the In|Li_{3}YCl_{6}|LiCoO_{2} cell stays above 99.8%.",
        ["In | Li3YCl6 | LiCoO2 ice=85"],
    ),
    "compared with literature": (
        "The In|Li_{3}YCl_{6}|LiCoO_{2} cell delivers 121 mAh g^{−1}, more than the 110 mAh g^{−1} reported earlier [1].",
        ["In | Li3YCl6 | LiCoO2 first=121"],
    ),
    "energy": (
        "The pouch cell NCM811|Li_{3}InCl_{6}|Si has 320 Wh kg^{−1} and retains 82.5% over 500 cycles at 0.33 C and 45 °C.",
        ["Si | Li3InCl6 | NCM811 kept=82.5 cycles=500 cycling=0.33 at=318.15"],
    ),
    "stack composite slash": (
        "Cells of the type Li_{4}Ti_{5}O_{12}/Li_{6}PS_{5}Cl/Li_{3}InCl_{6}+NCM622 reached a specific discharge capacity of 161 mAh g^{−1} at 0.1C.",
        ["Li4Ti5O12 | Li3InCl6 | NCM622 first=161 rate=0.1"],
    ),
    "long sentence": (
        "Benefiting from its high oxidative stability, Li_{2.7}Y_{0.7}Zr_{0.3}Cl_{6} enables uncoated NCM811 to deliver a high "
        "initial discharge capacity of 192.8 mAh g^{−1} at 0.1C with an ICE of 88.1% and an outstanding capacity retention of "
        "89.1% after 500 cycles at 1C in all-solid-state batteries.",
        ["? | Li2.7Y0.7Zr0.3Cl6 | NCM811 first=192.8 rate=0.1 ice=88.1 kept=89.1 cycles=500 cycling=1"],
    ),
    "exceeding": (
        "The NCM811 cell with Li_{3}InCl_{6} retains over 80% of its capacity for more than 1000 cycles at 1 C.",
        ["? | Li3InCl6 | NCM811 kept=80 cycles=1000 cycling=1"],
    ),
    "a retention that explains which capacity": (
        "The all-solid-state cell (Li–In/Li_{6}PS_{5}Cl/Li_{3}InCl_{6}-LiCoO_{2}) displays an initial specific capacity of "
        "139.8 mA h g^{−1} at 0.1 C, and a reversible capacity of 118.4 mA h g^{−1} with a retention of 84.7% is obtained after "
        "200 cycles at 0.3 C and room temperature.",
        ["Li-In | Li3InCl6 | LiCoO2 first=139.8 rate=0.1 then=118.4 kept=84.7 cycles=200 cycling=0.3 at=298.15"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_the_one_cell_that_is_told(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
