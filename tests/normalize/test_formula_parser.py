"""Formulas as trees: what is read, what is refused, and agreement with an independent parser."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymatgen.core import Composition as PymatgenComposition

from extract.normalize.formula_parser import UnknownElementError, element_amounts, parse_formula, write_formula

_ELEMENTS = "Li Na K Ag Mg Ca Sc Y La Er Zr Hf Nb Ta In Al Sn Si P S Se O N F Cl Br I"
SYMBOLS = st.sampled_from(_ELEMENTS.split())
DECIMALS = st.integers(min_value=1, max_value=20_000).map(lambda n: Fraction(n, 1000))
FORMULAS = st.lists(st.tuples(SYMBOLS, DECIMALS), min_size=1, max_size=6)


def spell(parts: list[tuple[str, Fraction]], *, marked: bool = False) -> str:
    return "".join(f"{symbol}{{{float(amount)}}}" if marked else f"{symbol}{float(amount)}" for symbol, amount in parts)


@given(FORMULAS, st.booleans())
def test_plain_formulas_are_read_as_pymatgen_reads_them(parts: list[tuple[str, Fraction]], marked: bool) -> None:
    ours = element_amounts(parse_formula(spell(parts, marked=marked)))
    theirs = PymatgenComposition(spell(parts)).get_el_amt_dict()
    assert {symbol: float(amount) for symbol, amount in ours.items()} == pytest.approx(theirs)


@given(FORMULAS, FORMULAS, DECIMALS)
def test_a_group_multiplies_its_inside(outside: list[tuple[str, Fraction]], inside: list[tuple[str, Fraction]], times: Fraction) -> None:
    got = element_amounts(parse_formula(f"{spell(outside)}({spell(inside)}){float(times)}"))
    expected: dict[str, Fraction] = {}
    for symbol, amount in [*outside, *((symbol, times * amount) for symbol, amount in inside)]:
        expected[symbol] = expected.get(symbol, Fraction(0)) + amount
    assert got == expected


@pytest.mark.parametrize(
    ("printed", "series"),
    [
        ("Li{3-x}Y{1-x}In{x}Cl{6}", "Li3-xY1-xInxCl6"),
        ("Li3-xY1-xInxCl6", "Li3-xY1-xInxCl6"),
        ("Li3xLa2/3-xTiO3", "Li3xLa2/3-xTiO3"),
        ("Li1+xAlxTi2-x(PO4)3", "Li1+xAlxTi2-x(PO4)3"),
        ("Li10Ge(P{1-x}Sb{x}){2}S{12}", "Li10Ge(P1-xSbx)2S12"),
        ("Li7La3Zr2O12-δ", "Li7La3Zr2O12-delta"),
        ("Li2.5(Zr/Hf)0.5Y0.5Cl6", "Li2.5(Zr,Hf)0.5Y0.5Cl6"),
        ("Li{3}InCl{6}·xH2O", "Li3InCl6*xH2O"),
        ("Li{1-x}M{x}Cl", "Li1-xMxCl"),
    ],
)
def test_series_are_written_in_printed_order_and_read_again(printed: str, series: str) -> None:
    formula = parse_formula(printed)
    assert write_formula(formula) == series
    assert not formula.single
    assert write_formula(parse_formula(series)) == series


def test_members_of_a_series() -> None:
    formula = parse_formula("Li{3-x}Y{1-x}Zr{x}Cl{6}")
    assert element_amounts(formula, values={"x": Fraction(0)}) == {"Li": 3, "Y": 1, "Cl": 6}
    with pytest.raises(ValueError, match="negative"):
        element_amounts(formula, values={"x": Fraction(2)})


def test_an_element_that_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownElementError, match="Bf"):
        parse_formula("Li3YBf3Cl3")


@pytest.mark.parametrize("printed", ["Li+", "Y3+", "Li3InCl6-20Al2O3", "Na()2", "Li3(YCl6", "Li3YCl6)", "Lithium", "No1", "LYC", "", "6", "P-1"])
def test_refused(printed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason will do
        parse_formula(printed)
