"""Amounts in formulas are exact, linear, and refused where they are neither."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.amounts import parse_amount, write_amount

X = {"x": Fraction(3, 10), "y": Fraction(1, 10)}


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("2.633", Fraction(2633, 1000)),
        ("2/3", Fraction(2, 3)),
        ("3-x", Fraction(27, 10)),
        ("2/3-x", Fraction(2, 3) - Fraction(3, 10)),
        ("1-x-y", Fraction(6, 10)),
        ("(1-x)/2", Fraction(7, 20)),
        ("2(1-x)", Fraction(14, 10)),
        ("3x", Fraction(9, 10)),
        ("x/3", Fraction(1, 10)),
        ("1.5x+0.5y", Fraction(1, 2)),
        ("-x+1", Fraction(7, 10)),
    ],
)
def test_value(printed: str, value: Fraction) -> None:
    assert parse_amount(printed).evaluate(X) == value


@pytest.mark.parametrize("printed", ["", "x(1-x)", "1/x", "1/0", "(1-x", "1-", "2,5", "a_b", "--1"])
def test_refused(printed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason will do
        parse_amount(printed)


def test_a_variable_without_a_value_is_named() -> None:
    with pytest.raises(ValueError, match="no value for y"):
        parse_amount("1-x-y").evaluate({"x": Fraction(1)})


@given(st.integers(min_value=1, max_value=10**7))
def test_four_decimals_survive_writing(ten_thousandths: int) -> None:
    value = Fraction(ten_thousandths, 10_000)
    assert Fraction(write_amount(value)) == value


def test_a_trace_does_not_vanish() -> None:
    assert write_amount(Fraction("0.00002")) == "0.00002"
