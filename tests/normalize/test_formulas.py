"""Materials as printed: formulas, series, composites, names and words, and what is said of each."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.formulas import is_formula, normalize_material
from schemas.record import FLAGS

MARKED = "Li_{2.633}Er_{0.633}Zr_{0.367}Cl_{6}"


@pytest.mark.parametrize(
    ("printed", "formula"),
    [
        (MARKED, "Li2.633Er0.633Zr0.367Cl6"),
        ("Li2.633Er0.633Zr0.367Cl6", "Li2.633Er0.633Zr0.367Cl6"),
        ("Li_{2}Sc_{2/3}Cl_{4}", "Li2Sc0.6667Cl4"),
        ("Li2Sc1/3In1/3Cl4", "Li2Sc0.3333In0.3333Cl4"),
        ("Li2.7Zr0.3(In)0.7Cl6", "Li2.7Zr0.3In0.7Cl6"),
        ("Na3Zr2(SiO4)2(PO4)", "Na3Zr2Si2PO12"),
        ("Na3Zr2 (SiO4)2 (PO4)", "Na3Zr2Si2PO12"),
        ("Li_{0.6}[Li_{0.2}Sn_{0.8}S_{2}]", "Li0.8Sn0.8S2"),
        ("Li5.3PS4.3Cl1.0Br0.7", "Li5.3PS4.3Br0.7Cl"),
        ("Li_{2.25}ZrCl_{0.75}Al_{0.25}Cl_{6}", "Li2.25ZrAl0.25Cl6.75"),
        ("Li₃YCl₆", "Li3YCl6"),
        ("Li 3 YCl 6", "Li3YCl6"),
        ("Li_{3} Y Cl_{6}", "Li3YCl6"),
        ("^{7}Li_{3}YCl_{6}", "Li3YCl6"),
        ("Li_{3}YCl_{6}^{26}", "Li3YCl6"),
        ("Li3YCl6*", "Li3YCl6"),
        ("Li_2.5Y_0.5Zr_0.5Cl_6", "Li2.5Y0.5Zr0.5Cl6"),
        ("Li7P3S11 glass-ceramic", "Li7P3S11"),
        ("Li_{3}InCl_{6} from water [23]", "Li3InCl6"),
        ("β″-Na_{2}O·11Al_{2}O_{3}", "Na2Al22O34"),
        ("(Li_{2}S)_{0.75}(P_{2}S_{5})_{0.25}", "Li1.5P0.5S2"),
        ("D_{2}O", "H2O"),
        ("Li2,5Y0,5Zr0,5Cl6", "Li2.5Y0.5Zr0.5Cl6"),
        ("Li_{2,5}Y_{0,5}Zr_{0,5}Cl_{6}", "Li2.5Y0.5Zr0.5Cl6"),
        ("Li3InCl6·2H2O", "Li3InH4Cl6O2"),
        ("(NH_{4})_{3}InCl_{6}", "InH12N3Cl6"),
        ("β-Li_{3}PS_{4}", "Li3PS4"),
        ("t-Li7La3Zr2O12", "Li7La3Zr2O12"),
        ("cubic Li7La3Zr2O12", "Li7La3Zr2O12"),
        ("Li6PS5Cl (annealed)", "Li6PS5Cl"),
        ("Li3YCl6 (LYC)", "Li3YCl6"),
        ("LYC (ball-milled)", "Li3YCl6"),
        ("In", "In"),
        ("Li11Sn6", "Li11Sn6"),
        ("TiN", "TiN"),
    ],
)
def test_formula(printed: str, formula: str) -> None:
    assert normalize_material(printed).formula == formula


@pytest.mark.parametrize(
    ("printed", "given_values", "series", "values", "formula"),
    [
        ("Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}", "", "Li3-xY1-xZrxCl6", "", ""),
        ("Li_{3 − x}Y_{1 − x}Zr_{x}Cl_{6}", "", "Li3-xY1-xZrxCl6", "", ""),
        ("Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} (x = 0.5)", "", "Li3-xY1-xZrxCl6", "x=0.5", "Li2.5Y0.5Zr0.5Cl6"),
        ("Li3−xY1−xZrxCl6", "x = 0.5", "Li3-xY1-xZrxCl6", "x=0.5", "Li2.5Y0.5Zr0.5Cl6"),
        ("Li3−xY1−xZrxCl6", "0.5", "Li3-xY1-xZrxCl6", "x=0.5", "Li2.5Y0.5Zr0.5Cl6"),
        ("Li3−xY1−xZrxCl6 (0 ≤ x ≤ 0.6)", "x = 0.2", "Li3-xY1-xZrxCl6", "x=0.2", "Li2.8Y0.8Zr0.2Cl6"),
        ("Li3−xY1−xZrxCl6 (0 ≤ x ≤ 0.6)", "", "Li3-xY1-xZrxCl6", "0<=x<=0.6", ""),
        ("Li3-xYb1-xHfxCl6", "x = 0", "Li3-xYb1-xHfxCl6", "x=0", "Li3YbCl6"),
        ("Li_{3}MCl_{6} (M = Er)", "", "Li3MCl6", "M=Er", "Li3ErCl6"),
        ("Li_{3}MCl_{6} (M = Er, Y)", "", "Li3MCl6", "M=Er,Y", ""),
        ("Li3-xM1-xZrxCl6", "M = Y, x = 0.5", "Li3-xM1-xZrxCl6", "M=Y;x=0.5", "Li2.5Y0.5Zr0.5Cl6"),
        ("LATP", "x = 0.3", "Li1+xAlxTi2-x(PO4)3", "x=0.3", "Li1.3Ti1.7Al0.3P3O12"),
        ("Li3-xIn1-x(Zr/Hf)xCl6", "x = 0.1", "Li3-xIn1-x(Zr,Hf)xCl6", "x=0.1", ""),
        ("xLi2O–ZrCl4", "x = 1.5", "xLi2O-ZrCl4", "x=1.5", "Li3ZrCl4O1.5"),
        ("xLi2O–ZrCl4", "", "xLi2O-ZrCl4", "", ""),
        ("(100−x)Li2S–xP2S5", "x = 25", "(100-x)Li2S-xP2S5", "x=25", "Li3PS4"),
    ],
)
def test_series(printed: str, given_values: str, series: str, values: str, formula: str) -> None:
    composition = normalize_material(printed, series_values=given_values)
    assert (composition.series, composition.series_values, composition.formula) == (series, values, formula)


@pytest.mark.parametrize(
    ("printed", "formula"),
    [
        ("75Li_{2}S·25P_{2}S_{5}", "Li3PS4"),
        ("70Li2S–30P2S5", "Li1.4P0.6S2.2"),
        ("2LiCl–GaF3", "Li2GaCl2F3"),
        ("1.5Li_{2}O–HfCl_{4}", "Li3HfCl4O1.5"),
        ("0.9Na3SbS4·0.1Na4SnS4", "Na3.1Sn0.1Sb0.9S4"),
        ("0.7LiCB9H10–0.3LiCB11H12", "LiB9.6H10.6C"),
        ("30Li2S–26B2S3–44LiI", "Li1.04B0.52S1.08I0.44"),
    ],
)
def test_glasses_and_solid_solutions_have_the_formula_of_their_parts(printed: str, formula: str) -> None:
    assert normalize_material(printed).formula == formula


@pytest.mark.parametrize(
    ("printed", "flag"),
    [
        ("Li_{3}YBf_{3}Cl_{3}", "unknown_element"),
        ("Li2.4Y0.4Hf0.6Cl4", "charge_imbalance"),
        ("80Li3InCl6-20Al2O3", "several_phases"),
        ("50LiI–50Al2O3", "several_phases"),
        ("Li2S–P2S5", "several_phases"),
        ("Li_{3}YCl_{6}+LiF", "several_phases"),
        ("0.3ZrO2-2Li2ZrCl5F", "several_phases"),
        ("(100−x)Li2S–xP2S5", "several_phases"),
        ("LCO@LIC", "several_phases"),
        ("Li_{3}YCl_{6} (Li_{2}ZrCl_{6})", "several_phases"),
        ("Li-In", "amounts_missing"),
        ("LiPON", "amounts_missing"),
        ("BaSnF", "amounts_missing"),
        ("Li^{+}", "unreadable_formula"),
        ("polymer electrolyte", "unreadable_formula"),
        ("Al-doped LLZO", "unreadable_formula"),
        ("5 wt% Al2O3 Li3InCl6", "unreadable_formula"),
        ("Li2MX4-type", "unreadable_formula"),
        ("", "unreadable_formula"),
        ("—", "unreadable_formula"),
        ("PEO", "unknown_abbreviation"),
        ("NASICON", "unknown_abbreviation"),
        ("No", "unknown_abbreviation"),
    ],
)
def test_flag(printed: str, flag: str) -> None:
    composition = normalize_material(printed)
    assert composition.flags == (flag,)
    assert flag in FLAGS
    assert bool(composition.formula) == (flag == "charge_imbalance")


def test_values_that_do_not_belong_to_the_series_are_flagged() -> None:
    composition = normalize_material("Li3-xY1-xZrxCl6", series_values="x = 2")
    assert (composition.formula, composition.flags) == ("", ("unreadable_formula",))


@pytest.mark.parametrize(
    ("printed", "family"),
    [
        ("Li_{3−x}Y_{1−x}In_{x}Cl_{6}", "chloride"),
        ("Li3HoCl6-xBrx", "mixed_halide"),
        ("Li3MCl6", "chloride"),
        ("Li3MX6", ""),
        ("Li2.5(Zr/Hf)0.5Y0.5Cl6", "chloride"),
        ("Li3Y(Cl,Br)6", "mixed_halide"),
        ("Li3InCl6·2H2O", "chloride"),
        ("Li3InCl6·xH2O", "chloride"),
        ("LATP", "phosphate"),
    ],
)
def test_family_of_series_and_hydrates(printed: str, family: str) -> None:
    assert normalize_material(printed).anion_family == family


_FORMULAS = """
Li3YCl6|Li_{3−x}Y_{1−x}In_{x}Cl_{6}|Li3YBf3Cl3|Li2Sc2/3Cl4|Li3MX6|LiMO2|Na3Zr2Si2PO12|Y2O3|LiF|AgI|KOH|80Li3InCl6-20Al2O3|β-Li3PS4
Li3YCl6 (x = 0.5)|Li 3 YCl 6|Li6PS5Cl pellet|Li3−xY1−xInxCl6 (0 ≤ x ≤ 0.5)
"""
_OTHERS = """
Pnma|Pna2_{1}|C2/m|P3m1|P3̄m1|R-3c|Fd-3m|P6_{3}/m|P63/m|Cmcm|I-43m|Ia-3d|K|V|S|W|hcp|ccp|No.|No|In|Co|As|He|Sample|Composition|Ref.
XRD|XPS|NMR|MPa|GPa|MHz|CR2032|NCM811|SUS304|PVDF|NaSICON|CoNi|RT|BM|SSE|CIP|PVC|VC|Table1|Fig2|Na(1)|Li^{+}|Cs+|Li+/Li|3D|25|x
1.5×10^{−3}|S cm^{−1}|mS cm−1|V vs. Li+/Li|Ionic conductivity|this work|Li-ion conductor of the first kind
"""


def listed(text: str) -> list[str]:
    return [entry for line in text.strip().splitlines() for entry in line.split("|")]


@pytest.mark.parametrize("printed", listed(_FORMULAS))
def test_is_formula(printed: str) -> None:
    assert is_formula(printed)


@pytest.mark.parametrize("printed", ["", *listed(_OTHERS)])
def test_is_not_formula(printed: str) -> None:
    assert not is_formula(printed)


CATIONS = st.sampled_from(["Na", "Ag", "Mg", "Sc", "Y", "Er", "Zr", "Hf", "Ta", "In", "Al", "Sn"])
ANIONS = st.sampled_from(["F", "Cl", "Br", "I", "S"])
AMOUNTS = st.integers(min_value=1, max_value=90_000).map(lambda n: n / 10_000)
PARTS = st.builds(
    lambda lithium, cations, anions: [("Li", lithium), *cations.items(), *anions.items()],
    AMOUNTS,
    st.dictionaries(CATIONS, AMOUNTS, max_size=4),
    st.dictionaries(ANIONS, AMOUNTS, min_size=1, max_size=2),
)


@given(PARTS, st.permutations(range(7)))
def test_order_and_marking_do_not_matter_and_normalizing_again_changes_nothing(parts: list[tuple[str, float]], order: list[int]) -> None:
    level = "".join(f"{symbol}{amount}" for symbol, amount in parts)
    shuffled = [parts[place] for place in order if place < len(parts)]
    marked = "".join(f"{symbol}_{{{amount}}}" for symbol, amount in shuffled)
    composition = normalize_material(level)
    assert composition.formula
    assert normalize_material(marked) == composition
    assert normalize_material(composition.formula) == composition


PIECES = st.sampled_from(
    [*"LiNaYXMxyzδ0123456789.,/()[]{}_^+-−–·@*=<≤% ", "Li_{3}", "Cl_{6}", "LCO", "x = 0.5", "(M = Er)", "1/0", "·xH2O", *string.printable]
)


@given(st.lists(PIECES, max_size=25).map("".join), st.lists(PIECES, max_size=6).map("".join))
def test_nothing_printed_raises(printed: str, values: str) -> None:
    composition = normalize_material(printed, series_values=values)
    assert composition.formula or composition.series or composition.flags
    assert composition.formula.isascii()
    assert composition.series.isascii()
    assert isinstance(is_formula(printed), bool)
