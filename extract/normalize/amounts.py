"""Amounts in formulas: `2.633`, `2/3`, `3-x`, `(1-x)/2`, folded, to linear expressions in the variables of a series."""

import re
from collections.abc import Mapping
from fractions import Fraction

from schemas.base import Model

_TOKEN = re.compile(r"(\d+(?:\.\d+)?|\.\d+)|(delta|[a-zα-ω])|([-+*/()])")
_DECIMALS = 4


class Amount(Model):
    """constant + Σ coefficient · variable, and how it was written."""

    text: str
    constant: Fraction
    coefficients: tuple[tuple[str, Fraction], ...] = ()

    @property
    def variables(self) -> frozenset[str]:
        """Names of the variables."""
        return frozenset(name for name, _ in self.coefficients)

    def evaluate(self, values: Mapping[str, Fraction]) -> Fraction:
        """The number that the amount is. Raises ValueError for a variable without a value."""
        unknown = sorted(self.variables - values.keys())
        if unknown:
            raise ValueError(f"no value for {', '.join(unknown)} in {self.text!r}")
        return self.constant + sum((factor * values[name] for name, factor in self.coefficients), Fraction(0))


ONE = Amount(text="", constant=Fraction(1))
_Linear = dict[str, Fraction]


def parse_amount(text: str) -> Amount:
    """Read an amount, without spaces. Raises ValueError where it is not linear in its variables.

    >>> parse_amount("2/3").constant
    Fraction(2, 3)
    >>> parse_amount("3-x").evaluate({"x": Fraction(1, 2)})
    Fraction(5, 2)
    """
    tokens = _tokens(text)
    linear, rest = _parse_sum(tokens)
    if rest:
        raise ValueError(f"cannot read the amount {text!r}")
    coefficients = tuple((name, factor) for name, factor in sorted(linear.items()) if name and factor)
    return Amount(text=text, constant=linear.get("", Fraction(0)), coefficients=coefficients)


def write_amount(value: Fraction) -> str:
    """At most four decimals, no trailing zeros; more decimals where nothing would be left of a trace.

    >>> write_amount(Fraction(2, 3)), write_amount(Fraction(6)), write_amount(Fraction("0.10"))
    ('0.6667', '6', '0.1')
    """
    decimals = _DECIMALS if round(value, _DECIMALS) else 10
    return f"{float(round(value, decimals)):.{decimals}f}".rstrip("0").rstrip(".")


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(f"cannot read the amount {text!r}")
        tokens.append(match.group())
        at = match.end()
    return tokens


def _parse_sum(tokens: list[str]) -> tuple[_Linear, list[str]]:
    sign = -1 if tokens[:1] == ["-"] else 1
    total, rest = _parse_product(tokens[1:] if tokens[:1] in (["-"], ["+"]) else tokens)
    total = {name: sign * factor for name, factor in total.items()}
    while rest and rest[0] in "+-":
        term, after = _parse_product(rest[1:])
        for name, factor in term.items():
            total[name] = total.get(name, Fraction(0)) + (factor if rest[0] == "+" else -factor)
        rest = after
    return total, rest


def _parse_product(tokens: list[str]) -> tuple[_Linear, list[str]]:
    product, rest = _parse_atom(tokens)
    while rest and rest[0] not in "+-)":
        operator = rest[0] if rest[0] in "*/" else ""
        factor, after = _parse_atom(rest[1:] if operator else rest)
        product = _divide(product, factor) if operator == "/" else _multiply(product, factor)
        rest = after
    return product, rest


def _parse_atom(tokens: list[str]) -> tuple[_Linear, list[str]]:
    if not tokens:
        raise ValueError("an amount ends too early")
    head, rest = tokens[0], tokens[1:]
    if head == "(":
        inner, after = _parse_sum(rest)
        if after[:1] != [")"]:
            raise ValueError("a bracket is not closed in an amount")
        return inner, after[1:]
    if head in "+-*/)":
        raise ValueError(f"an amount cannot have {head!r} here")
    if head[0].isdigit() or head[0] == ".":
        return {"": Fraction(head)}, rest
    return {head: Fraction(1)}, rest


def _multiply(left: _Linear, right: _Linear) -> _Linear:
    if set(left) - {""} and set(right) - {""}:
        raise ValueError("an amount multiplies two variables")
    number, linear = (left[""], right) if set(left) == {""} else (right.get("", Fraction(0)), left)
    return {name: number * factor for name, factor in linear.items()}


def _divide(left: _Linear, right: _Linear) -> _Linear:
    if set(right) != {""} or not right[""]:
        raise ValueError("an amount divides by something else than a number")
    return {name: factor / right[""] for name, factor in left.items()}
