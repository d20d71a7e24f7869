"""Printed numbers: exact values, ranges, limits, uncertainties, and what must be refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.numbers import parse_number, split_number_unit

READABLE = [
    ("8.7×10^{−5}", 8.7e-5, None, "="),
    ("8.7x10-5", 8.7e-5, None, "="),
    ("8.7 · 10^{−5}", 8.7e-5, None, "="),
    ("8.7 ×10⁻⁵", 8.7e-5, None, "="),
    ("6.7E-04", 6.7e-4, None, "="),
    ("1.18E+05", 1.18e5, None, "="),
    ("1e-3", 1e-3, None, "="),
    ("10^{−3}", 1e-3, None, "="),
    ("10^–3", 1e-3, None, "="),
    ("~1.1×10^{−3}", 1.1e-3, None, "~"),
    ("∼10^{−2}", 1e-2, None, "~"),
    ("≈0.3", 0.3, None, "~"),
    ("<10^{−9}", 1e-9, None, "<"),
    ("≤ 3", 3.0, None, "<="),
    ("up to 3", 3.0, None, "<="),
    (">10^{−3}", 1e-3, None, ">"),
    ("≥1", 1.0, None, ">="),
    ("2.5–4.2", 2.5, 4.2, "range"),
    ("3–4.3", 3.0, 4.3, "range"),
    ("3.2∼4.1", 3.2, 4.1, "range"),
    ("between 0.3 and 0.4", 0.3, 0.4, "range"),
    ("(1–3)×10^{−3}", 1e-3, 3e-3, "range"),
    ("1.2×10^{−4}–3.4×10^{−4}", 1.2e-4, 3.4e-4, "range"),
    ("1.5–2.0 × 10^{−3}", 1.5e-3, 2.0e-3, "range"),
    ("10^{−3} to 10^{−4}", 1e-4, 1e-3, "range"),
    ("1,234.5", 1234.5, None, "="),
    ("12,345", 12345.0, None, "="),
    ("0,35", 0.35, None, "="),
    ("1,23", 1.23, None, "="),
    ("−0.02", -0.02, None, "="),
]


@pytest.mark.parametrize(("printed", "value", "upper", "qualifier"), READABLE)
def test_reads_what_is_printed(printed: str, value: float, upper: float | None, qualifier: str) -> None:
    number = parse_number(printed)
    assert (float(number.value), None if number.upper is None else float(number.upper), number.qualifier) == (value, upper, qualifier)


@pytest.mark.parametrize(
    ("printed", "value", "uncertainty"),
    [("2.8(3)×10^{−7}", "2.8e-7", "3e-8"), ("2.8(3)", "2.8", "0.3"), ("0.35 ± 0.02", "0.35", "0.02"), ("(1.2±0.1)×10^{−4}", "1.2e-4", "1e-5")],
)
def test_uncertainty_counts_in_the_last_digits(printed: str, value: str, uncertainty: str) -> None:
    number = parse_number(printed)
    assert (number.value, number.uncertainty) == (Decimal(value), Decimal(uncertainty))


@pytest.mark.parametrize(
    "printed",
    ["", "—", "RT", "10-5", "10−5", "10–50", "5×105", "8.7×10", "1.2.3", "1 234", "10^{−4}–2", "1.5 10^{−3}", "7871.7%", "1,234×10^{−5}", "<1–3"],
)
def test_refuses_what_could_be_two_numbers_or_none(printed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse_number(printed)


@pytest.mark.parametrize(
    ("printed", "number", "unit"),
    [
        ("1 × 10^{−3} S cm^{−1}", "1 × 10^{-3}", "S cm^{-1}"),
        ("8.7×10^{−5}S cm^{−1}", "8.7×10^{-5}", "S cm^{-1}"),
        ("0.35 eV", "0.35", "eV"),
        ("2.5–4.2 V vs. Li^{+}/Li", "2.5-4.2", "V vs. Li^{+}/Li"),
        ("~25 °C", "~25", "°C"),
        ("117", "117", ""),
    ],
)
def test_divides_number_and_unit(printed: str, number: str, unit: str) -> None:
    assert split_number_unit(printed) == (number, unit)


@pytest.mark.parametrize("printed", ["S cm^{−1}", "1.2×105 S/cm", "3 × 10^{−4}^{a}"])
def test_does_not_cut_a_number_short(printed: str) -> None:
    with pytest.raises(ValueError, match="number"):
        split_number_unit(printed)


MANTISSAS = st.decimals(min_value="0.001", max_value="999", places=3)
SIGNS = st.sampled_from(["-", "−", "–", "\u2011"])
TIMES = st.sampled_from(["×", " × ", "·", " ⋅ ", "x", "*"])


@given(MANTISSAS, st.integers(1, 15), SIGNS, TIMES)
def test_power_of_ten_is_exact_in_every_spelling(mantissa: Decimal, exponent: int, sign: str, times: str) -> None:
    value = mantissa.scaleb(-exponent)
    for power in (f"10^{{{sign}{exponent}}}", f"10{sign}{exponent}", f"10^{sign}{exponent}"):
        assert parse_number(f"{mantissa}{times}{power}").value == value
    assert float(parse_number(f"{mantissa}E-{exponent}").value) == float(f"{mantissa}e-{exponent}")


@given(MANTISSAS, MANTISSAS, st.integers(1, 12))
def test_range_is_ordered_and_shares_its_power(one: Decimal, other: Decimal, exponent: int) -> None:
    number = parse_number(f"{one}–{other} × 10^{{−{exponent}}}")
    assert (number.value, number.upper) == tuple(sorted((one.scaleb(-exponent), other.scaleb(-exponent))))
    assert parse_number(f"({one}–{other})×10^{{−{exponent}}}") == number


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        number = parse_number(text)
    except ValueError:
        return
    assert number.value.is_finite()


@given(MANTISSAS, st.sampled_from(["S cm^{−1}", "mS/cm", "eV", "V", "%"]))
def test_number_and_unit_come_apart_unchanged(mantissa: Decimal, unit: str) -> None:
    number, rest = split_number_unit(f"{mantissa} {unit}")
    assert Decimal(number) == mantissa
    assert rest == unit.replace("−", "-")
