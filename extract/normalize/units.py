"""Printed units and headers with units to a power of ten and an expression of the registry; values to canonical units."""

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from pydantic import Field

from extract.notation import flatten, fold_characters
from schemas.base import Model
from schemas.properties import Property
from schemas.units import SPELLINGS, UNIT_DEFINITIONS

if TYPE_CHECKING:
    from pint import UnitRegistry


class ParsedUnit(Model):
    """A unit as the registry understands it."""

    expression: str = Field(description="`mS*cm**-1`")
    factor: Decimal = Field(default=Decimal(1), description="what a printed number is multiplied with: 1E-4 for `10^{−4} S cm^{−1}`")
    reference: str = Field(default="", description="reference electrode of a potential: `Li+/Li`")


class TransformedQuantityError(ValueError):
    """The header names a logarithm or a product with the temperature, not the quantity itself."""


_EXPONENT = r"(?:\^\s?\{\s?[+-]?\s?\d\s?\}|\^\s?[+-]?\d(?!\d)|\*\*\s?-?\d(?!\d)|\s?-\s?\d(?!\d)|\d(?!\d))"
_TEN = r"(?:[×x·*]\s?)?10\s?(?P<power>\^\s?\{\s?[+-]?\s?\d{1,2}\s?\}|\^\s?[+-]?\d{1,2}(?!\d)|\s?-\s?\d{1,2}(?!\d))"
_LEADING_TEN = re.compile(rf"{_TEN}\s?[×x·*]?\s?")
_TOKEN = re.compile(
    rf"(?P<name>[A-Za-zΩÅμ]+)\s*(?P<exponent>{_EXPONENT})?|(?P<divide>/)|(?P<times>[·*.×])"
    rf"|(?P<open>[(\[])|(?P<close>[)\]])(?P<outer>{_EXPONENT})?"
)
_VERSUS = re.compile(r"[\s(\[,]*\b(?:vs\.?|versus)\s*(?P<reference>[^()\[\]]+)[)\]]?\s*$", re.IGNORECASE)
# `log σ`, `ln(σT)`, `σT` are other numbers than σ. `σ_{T}`, `σ_{total}` are not.
_TRANSFORMED = re.compile(r"(?<![A-Za-z])(?i:log|lg|ln|logarithm|arrhenius)(?![A-Za-z])|σ\s?[·×*]?\s?T(?![A-Za-z]|\s?=)|(?<![A-Za-z])T\s?[·×*]?\s?σ")
_BRACKETED = re.compile(r"[(\[]((?:[^()\[\]]|\([^()]*\))+)[)\]](?:\^\{\s?-\s?\d+\s?\}|\s?-\s?1(?!\d))?")


@cache
def unit_registry() -> "UnitRegistry[Decimal]":
    """The registry of schemas.units alone, in exact decimals; pint's own file of a thousand units is not read."""
    # pint takes 0.3 s to import: only a document with a unit to read pays for it.
    from pint import UnitRegistry

    registry: UnitRegistry[Decimal] = UnitRegistry(None, non_int_type=Decimal)
    for line in UNIT_DEFINITIONS:
        registry.define(line)
    return registry


def parse_unit(printed: str) -> ParsedUnit:
    """Read a printed unit, with a power of ten before it or a reference electrode behind it.

    Raises ValueError where a part is no unit of schemas.units.

    >>> parse_unit("10^{−3} S cm^{−1}")
    ParsedUnit(expression='S*cm**-1', factor=Decimal('0.001'), reference='')
    >>> parse_unit("V vs. Li^{+}/Li").reference
    'Li+/Li'
    """
    text = _unwrap(" ".join(fold_characters(printed).split()))
    text = re.sub(r"(?<=[Oo]hm)-(?=c?m\b)", "·", text)
    versus = _VERSUS.search(text)
    reference = parse_reference_electrode(versus["reference"]) if versus else ""
    text = _unwrap(text[: versus.start()] if versus else text)
    ten = _LEADING_TEN.match(text)
    factor = _ten_to(ten["power"]) if ten else Decimal(1)
    return ParsedUnit(expression=_read_expression(text[ten.end() :] if ten else text), factor=factor, reference=reference)


def parse_reference_electrode(printed: str) -> str:
    """The electrode that potentials are given against, ASCII and without spaces; `Li/Li+` is written `Li+/Li`.

    >>> parse_reference_electrode("Li/Li^{+}"), parse_reference_electrode("Li–In")
    ('Li+/Li', 'Li-In')
    """
    text = "".join(flatten(fold_characters(printed)).split()).strip(".,;()[]")
    if not text:
        raise ValueError(f"no reference electrode: {printed!r}")
    reduced_first = re.fullmatch(r"([A-Z][a-z]?)(?:0|°)?/(\1\d?\+)", text)
    return f"{reduced_first[2]}/{reduced_first[1]}" if reduced_first else text


def parse_header_unit(header: str) -> tuple[str, ParsedUnit]:
    """Divide a header into what it names and its unit, a power of ten counted the way it is printed.

    Numbers under `σ × 10^{4} (S cm^{−1})` are σ times 10⁴, so they are multiplied with 10⁻⁴; so are those under
    `σ (10^{−4} S cm^{−1})` and `σ × 10^{−4} (S cm^{−1})`: nobody prints a small quantity made smaller.
    Raises ValueError without a readable unit, and for log σ, ln(σT) or σT, which are not σ.

    >>> parse_header_unit("σ × 10^{4} (S cm^{−1})")
    ('σ', ParsedUnit(expression='S*cm**-1', factor=Decimal('0.0001'), reference=''))
    """
    text = " ".join(fold_characters(header).split())
    if _TRANSFORMED.search(text):
        raise TransformedQuantityError(f"a logarithm or a product with T, not the quantity itself: {header!r}")
    for name, unit_text, rest in _divisions(text):
        try:
            unit = parse_unit(unit_text)
        except ValueError:
            continue
        name, power = _take_factor(f"{name} {rest}".strip())
        return name, unit.model_copy(update={"factor": unit.factor * min(power, 1 / power)})
    raise ValueError(f"no unit in the header: {header!r}")


def convert(value: Decimal, unit: ParsedUnit, entry: Property) -> float:
    """The value in the property's canonical unit, exact in decimals before it becomes a float.

    Raises ValueError where the dimensions differ.
    """
    return float(value * unit.factor * conversion_factor(unit.expression, entry.expression))


@cache
def conversion_factor(expression: str, target: str) -> Decimal:
    """How many of the target unit one of the given is. Raises ValueError where the dimensions differ.

    >>> conversion_factor("mA*h/g", "A*h/kg")
    Decimal('1')
    """
    from pint.errors import PintError

    try:
        factor = unit_registry().Quantity(Decimal(1), expression).to(target).magnitude
    except PintError as error:
        raise ValueError(f"{expression} is not of the dimension of {target}") from error
    return Decimal(factor).normalize() if factor != 1 else Decimal(1)


def _divisions(text: str) -> list[tuple[str, str, str]]:
    """The ways to see a unit in a header, best first: (before, unit, after)."""
    brackets = list(reversed(list(_BRACKETED.finditer(text))))
    ways = [(text[: m.start()], m[0], text[m.end() :]) for m in brackets]
    for m in brackets:
        # `Conductivity (RT, mS cm^{-1})`
        ways += [(text[: m.start()] + m[1][: c.start()], m[1][c.end() :], text[m.end() :]) for c in re.finditer(r"[,;]\s?", m[1])]
    ends = sorted({0} | {m.end() for m in re.finditer(r"[/,;\s]", text)})
    return ways + [(text[:end].rstrip(" /,;").removesuffix(" in"), text[end:], "") for end in ends]


def _take_factor(name: str) -> tuple[str, Decimal]:
    """Take `× 10^{4}` or `10^{4}` off a name: (name, 10⁴)."""
    match = re.search(rf"{_TEN}\s?[×x·*]?", name)
    if match is None:
        return " ".join(name.split()).strip(" ,;/"), Decimal(1)
    return " ".join(f"{name[: match.start()]} {name[match.end() :]}".split()).strip(" ,;/"), _ten_to(match["power"])


def _read_expression(text: str) -> str:
    """`mS cm^{-1}` to `mS*cm**-1`; a slash divides by the next factor only."""
    parts: list[str] = []
    at, divide, opened = 0, False, 0
    text = text.strip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise ValueError(f"not a unit: {text!r}")
        at = token.end() + len(text[token.end() :]) - len(text[token.end() :].lstrip())
        if token["name"]:
            parts += ["/" if divide else "*", _read_factor(token["name"], token["exponent"])]
            divide = False
        elif token["open"]:
            parts += ["/" if divide else "*", "("]
            divide, opened = False, opened + 1
        elif token["close"]:
            parts.append(")" + _power(token["outer"]))
            opened -= 1
        else:
            divide = token["divide"] is not None
    expression = re.sub(r"\(\*", "(", "".join(parts)).removeprefix("*")
    if opened or divide or not re.search(r"[A-Za-zΩÅμ]", expression) or expression.startswith("/"):
        raise ValueError(f"not a unit: {text!r}")
    return expression


def _read_factor(name: str, exponent: str | None) -> str:
    """One printed name, or several run together (`mAh`), the exponent belonging to the last."""
    pieces = _split_joined(name)
    if pieces is None:
        raise ValueError(f"not a unit: {name!r}")
    return "*".join([*pieces[:-1], pieces[-1] + _power(exponent)]) if len(pieces) == 1 else _several(pieces, exponent)


def _several(pieces: tuple[str, ...], exponent: str | None) -> str:
    return "(" + "*".join([*pieces[:-1], pieces[-1] + _power(exponent)]) + ")"


@cache
def _split_joined(name: str) -> tuple[str, ...] | None:
    """The fewest known units that the name consists of; None where it does not."""
    known = SPELLINGS.get(name, name)
    if known in unit_registry():
        return (known,)
    splits = [(left, right) for i in range(len(name) - 1, 0, -1) if (left := _known(name[:i])) and (right := _split_joined(name[i:]))]
    return min(((left, *right) for left, right in splits), key=len, default=None)


def _known(name: str) -> str:
    known = SPELLINGS.get(name, name)
    return known if known in unit_registry() else ""


def _power(exponent: str | None) -> str:
    return "" if exponent is None else "**" + re.sub(r"[^\d-]", "", exponent)


def _ten_to(power: str) -> Decimal:
    return Decimal(1).scaleb(int(re.sub(r"[^\d-]", "", power)))


def _unwrap(text: str) -> str:
    """Take off brackets around the whole: `(S cm^{-1})`, not `(Ω cm)^{-1}`."""
    inner = text.strip()
    while re.fullmatch(r"\([^()]*\)|\[[^\[\]]*\]", inner):
        inner = inner[1:-1].strip()
    return inner
