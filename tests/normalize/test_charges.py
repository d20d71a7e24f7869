"""Charges from usual oxidation states, against what the compounds' chemistry says."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.anion_families import find_anion_family
from extract.normalize.charges import net_charge, oxidation_states
from extract.normalize.formula_parser import element_amounts, parse_formula
from schemas.composition import ANION_FAMILIES

_COMPOUNDS = """
Li3YCl6 Li2Sc2/3Cl4 Li2.633Er0.633Zr0.367Cl6 Li2.25Zr0.75Fe0.25Cl6 Li2.1Zr0.95Mn0.05Cl6 Li3.1ZrCl4.9O1.1 LiNbOCl4 LiTaCl6 Li3OCl
Li2OHCl Na2.25Y0.25Zr0.75Cl6 NaAlCl4 RbAg4I5 AgI CsPbBr3 BaSnF4 LiPF6 Li6PS5Cl Li10GeP2S12 Li9.54Si1.74P1.44S11.7Cl0.3 Li4P2S6 Na3SbS4
Na3PSe4 Cu6PS5Br Li7La3Zr2O12 Li6.4La3Zr1.4Ta0.6O12 Li0.35La0.55TiO3 Li1.3Al0.3Ti1.7(PO4)3 Na3Zr2(SiO4)2(PO4) Li2.88PO3.73N0.14
LiCoO2 LiMn2O4 LiNi0.8Co0.1Mn0.1O2 LiFePO4 LiNi0.5Mn1.5O4 Li4Ti5O12 Li2CO3 Li2O2 LiNO3 Li2SO4 LiClO4 LiOH LiNH2 LiBH4 Li4(BH4)3I
LiAlH4 LiH Li3N Li3P FeS2 (NH4)3InCl6 Li3InCl6·2H2O
"""
NEUTRAL = _COMPOUNDS.split()


def amounts_of(formula: str) -> dict[str, Fraction]:
    return element_amounts(parse_formula(formula))


@pytest.mark.parametrize("formula", NEUTRAL)
def test_known_compounds_are_neutral(formula: str) -> None:
    assert net_charge(amounts_of(formula)) == 0.0


@pytest.mark.parametrize(
    ("formula", "charge"),
    [
        ("Li2.4Y0.4Hf0.6Cl4", 2.0),
        ("Li2.6Ho0.4Zr0.4Cl6", -0.6),
        ("Li2.75Y0.16Er0.16Yb0.16In0.25Zr0.25Cl6", -0.06),
        ("Li2.9In0.75Zr0.5Sc0.05Er0.05Y0.05Cl6", 1.6),
        ("Li2Sc0.222In0.444Cl6", -2.002),
        ("Li3PS5Cl", -3.0),
        ("Li2ZrCl6F0.4", -0.4),
    ],
)
def test_misprints_keep_their_charge(formula: str, charge: float) -> None:
    assert net_charge(amounts_of(formula)) == charge


@pytest.mark.parametrize("formula", ["Li", "Li11Sn6", "Al65Cu5Fe5Mg5Si15Zn5", "LiC6", "Li2B12H12", "LiCB11H12", "XeF2", "LiArO4"])
def test_not_decidable(formula: str) -> None:
    assert net_charge(amounts_of(formula)) is None


def test_zero_has_no_sign() -> None:
    assert str(net_charge(amounts_of("Li3.1ZrCl4.9O1.1"))) == "0.0"


def test_iron_is_trivalent_where_that_balances() -> None:
    states = oxidation_states(amounts_of("Li2.25Zr0.75Fe0.25Cl6"))
    assert states is not None
    assert states["Fe"] == 3


@given(st.sampled_from(NEUTRAL), st.fractions(min_value=Fraction(1, 8), max_value=8))
def test_scaling_a_neutral_compound_keeps_it_neutral(formula: str, factor: Fraction) -> None:
    assert net_charge({symbol: factor * amount for symbol, amount in amounts_of(formula).items()}) == 0.0


@given(st.fractions(min_value=0, max_value=1))
def test_zirconium_for_yttrium_with_a_lithium_vacancy_is_neutral(x: Fraction) -> None:
    formula = parse_formula("Li3-xY1-xZrxCl6")
    assert net_charge(element_amounts(formula, values={"x": x})) == 0.0


@pytest.mark.parametrize(
    ("formula", "family"),
    [
        ("Li2ZrF6", "fluoride"),
        ("Li3YCl6", "chloride"),
        ("Li3YBr6", "bromide"),
        ("Li3ErI6", "iodide"),
        ("Li3YBr5.7F0.3", "mixed_halide"),
        ("Li1.75ZrCl4.75O0.5", "oxyhalide"),
        ("Li3OCl", "oxyhalide"),
        ("Li2OHCl", "oxyhalide"),
        ("Li1.25TaCl5N0.42", "nitridohalide"),
        ("LiAlCl2S", "sulfohalide"),
        ("Li6PS5Cl", "sulfide"),
        ("Li3PS4", "sulfide"),
        ("Li7PSe6", "selenide"),
        ("Li3PS3.5O0.5", "oxysulfide"),
        ("Li7La3Zr2O12", "oxide"),
        ("Li6.9La3Zr2O11.9F0.1", "oxide"),
        ("Na3Zr2Si2PO12", "phosphate"),
        ("Na3V2(PO4)2F3", "phosphate"),
        ("Na4Zr2Si3O12", "silicate"),
        ("Li3BO3", "borate"),
        ("Li2CO3", "carbonate"),
        ("Li2SO4", "sulfate"),
        ("LiClO4", "perhalate"),
        ("LiOH", "hydroxide"),
        ("Li2.88PO3.73N0.14", "oxynitride"),
        ("Li3N", "nitride"),
        ("Li3P", "phosphide"),
        ("LiH", "hydride"),
        ("LiNH2", "amide"),
        ("LiBH4", "complex_hydride"),
        ("LiCB11H12", "complex_hydride"),
        ("(NH4)3InCl6", "chloride"),
        ("Li11Sn6", ""),
    ],
)
def test_anion_family(formula: str, family: str) -> None:
    assert find_anion_family(amounts_of(formula)) == family
    assert family in {"", *ANION_FAMILIES}
