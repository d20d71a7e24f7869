"""What texts say of the variables of a series."""

from fractions import Fraction

import pytest

from extract.normalize.series import find_series_values, split_series_values


@pytest.mark.parametrize(
    ("printed", "statements"),
    [
        ("x = 0.5", "x=0.5"),
        ("(x = 0, 0.1, 0.2 and 0.3)", "x=0,0.1,0.2,0.3"),
        ("0 ≤ x ≤ 0.666", "0<=x<=0.666"),
        ("0 < x < 1", "0<x<1"),
        ("x = 0–0.6", "0<=x<=0.6"),
        ("x ≤ 0.4", "x<=0.4"),
        ("x = 1/3", "x=1/3"),
        ("x = y = 0.2", "x=0.2;y=0.2"),
        ("x = 0.2, y = 0.1", "x=0.2;y=0.1"),
        ("M = Nb and Ta", "M=Nb,Ta"),
        ("M = Zr^{4+}, Hf^{4+}", "M=Zr,Hf"),
        ("Ln = La, Nd; 0 ≤ x < 0.5", "Ln=La,Nd;0<=x<0.5"),
        ("δ = 0.05", "delta=0.05"),
        ("max = 0.5", ""),
        ("M = metals", ""),
        ("x = 1/0", ""),
    ],
)
def test_statements(printed: str, statements: str) -> None:
    assert find_series_values(printed).text == statements


def test_only_single_values_select_a_member() -> None:
    values = find_series_values("x = 1/3, y = 0.1, 0.2; M = Er; X = Cl, Br")
    assert values.numbers == (("x", Fraction(1, 3)),)
    assert values.elements == (("M", "Er"),)


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("Li_{3−x}Y_{1−x}In_{x}Cl_{6} (x = 0.5)", ("Li_{3−x}Y_{1−x}In_{x}Cl_{6}", "x = 0.5")),
        ("Li3−xY1−xInxCl6, x = 0.5", ("Li3−xY1−xInxCl6", "x = 0.5")),
        ("Li3-xYxCl6 (0 ≤ x ≤ 0.5)", ("Li3-xYxCl6", "0 ≤ x ≤ 0.5")),
        ("Li_{3}MCl_{6} with M = Y", ("Li_{3}MCl_{6}", "M = Y")),
        ("Li_{3}YCl_{6}", ("Li_{3}YCl_{6}", "")),
    ],
)
def test_values_behind_the_formula(printed: str, parts: tuple[str, str]) -> None:
    assert split_series_values(printed) == parts
