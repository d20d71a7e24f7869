"""Printed values to how exactly they are known: significant digits, and whether two may be one number."""

import re
from math import floor, isclose, log10

from extract.notation import fold_plain
from schemas.record import MeasurementRecord

_MANTISSA = re.compile(r"\d+(?:[.,]\d+)?")
_BARE_POWER = re.compile(r"\D{0,3}10\s?-\s?\d")
# Two values of one digit each can differ by a third and still round to each other: that is not the same number.
_NEAR, _NEAR_ABOUT = 0.05, 0.1
_CLASSES = {"=": "=", "~": "=", "": "=", "<": "<", "<=": "<", ">": ">", ">=": ">", "range": "range"}


def count_digits(printed: str) -> int:
    """Significant digits of the first number of a printed value; 0 where there is none, or a power of ten alone.

    >>> count_digits("5.1 × 10−4 S cm−1"), count_digits("0.51 mS/cm"), count_digits("1.139"), count_digits("~10−3 S cm−1")
    (2, 2, 4, 0)
    """
    text = fold_plain(printed)
    match = None if _BARE_POWER.match(text) else _MANTISSA.search(text)
    return len(re.sub(r"\D", "", match.group()).lstrip("0")) if match else 0


def round_to(value: float, digits: int) -> float:
    """The value with so many significant digits.

    >>> round_to(0.00123, 2)
    0.0012
    """
    return value if value == 0 or digits < 1 else round(value, digits - 1 - floor(log10(abs(value))))


def same_value(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    """Whether two values (in one unit) are the same number, as far as each is printed; limits only with limits."""
    if _CLASSES[one.qualifier] != _CLASSES[other.qualifier]:
        return False
    pairs = ((one.value, other.value), (one.value_upper, other.value_upper))
    digits = min(count_digits(one.value_as_printed), count_digits(other.value_as_printed)) or 3
    about = "~" in (one.qualifier, other.qualifier)
    return all(_same_number(a, b, digits, about=about) for a, b in pairs)


def _same_number(one: float | None, other: float | None, digits: int, *, about: bool) -> bool:
    if one is None or other is None:
        return one is other
    near = isclose(one, other, rel_tol=_NEAR_ABOUT if about else _NEAR)
    return near and isclose(round_to(one, digits), round_to(other, digits), rel_tol=1e-6)


def differ_by_power(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    """Whether two values have the same digits, at least two, and another power of ten."""
    if min(count_digits(one.value_as_printed), count_digits(other.value_as_printed)) < 2 or not one.value or not other.value:
        return False
    decades = log10(abs(one.value / other.value))
    return abs(decades) > 0.9 and isclose(decades, round(decades), abs_tol=0.004)


def read_digits(record: MeasurementRecord) -> tuple[str, int] | None:
    """Significant digits of a record's value, and its decade in the canonical unit; None without a value or for a range.

    One value printed in two units has the same digits: `1.35 mS cm−1` and `1.35 × 10−3 S cm−1` are (`135`, −3).
    """
    digits = count_digits(record.value_as_printed)
    if not record.value or record.value_upper is not None or digits == 0:
        return None
    mantissa, _, exponent = f"{abs(record.value):.{digits - 1}e}".partition("e")
    return mantissa.replace(".", ""), int(exponent)
