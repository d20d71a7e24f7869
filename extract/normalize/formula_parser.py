"""One chemical formula, folded, to a tree of elements, groups and amounts; the tree to element amounts or to ASCII."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from fractions import Fraction

from extract.normalize.amounts import ONE, Amount, parse_amount, write_amount
from extract.normalize.elements import is_element
from schemas.base import Model
from schemas.composition import PLACEHOLDERS


class UnknownElementError(ValueError):
    """The text is built like a formula but names an element that does not exist."""

    def __init__(self, symbol: str) -> None:
        super().__init__(f"{symbol} is not an element")
        self.symbol = symbol


class Part(Model):
    """An element, a placeholder (M, X, Ln), or a bracketed group, with its amount."""

    symbol: str = ""
    parts: tuple["Part", ...] = ()
    alternatives: bool = False
    amount: Amount = ONE

    def walk(self) -> Iterator["Part"]:
        """This part and all inside it."""
        yield self
        for part in self.parts:
            yield from part.walk()


class Formula(Model):
    """Parts joined by a dot (`Li3InCl6·2H2O`), each a group with the number in front as its amount."""

    adducts: tuple[Part, ...]

    def walk(self) -> Iterator[Part]:
        """All parts, outer ones first."""
        for adduct in self.adducts:
            yield from adduct.walk()

    @property
    def elements(self) -> frozenset[str]:
        """Symbols of the elements that are named."""
        return frozenset(part.symbol for part in self.walk() if part.symbol and is_element(part.symbol))

    @property
    def placeholders(self) -> frozenset[str]:
        """Letters that stand for elements named elsewhere."""
        return frozenset(part.symbol for part in self.walk() if part.symbol and not is_element(part.symbol))

    @property
    def variables(self) -> frozenset[str]:
        """Variables in the amounts."""
        return frozenset(name for part in self.walk() for name in part.amount.variables)

    @property
    def single(self) -> bool:
        """Whether it is one composition as it stands."""
        return not self.placeholders and not self.variables and not any(part.alternatives for part in self.walk())


# Level with the text, `InxCl6`: only letters that papers use as variables; `Li3YBf3` is no boron with an amount f.
_VARIABLE = r"(?:delta|[xyzuvwnmδ](?![a-z]))"
_TERM = rf"(?:(?:\d+(?:\.\d+)?|\.\d+)(?:/\d+)?{_VARIABLE}?|{_VARIABLE})(?:/\d+)?"
_FLAT = re.compile(rf"{_TERM}(?:[+-]{_TERM})*")
_PLAIN = re.compile(r"\d+(?:\.\d+)?(?:/\d+)?|\.\d+")
_MARKED = re.compile(r"\{([^{}]*)\}")
_BRACKETED = re.compile(rf"\((?:[\d.+\-*/xyzuvwδ]|delta)+\)(?:[+-]{_TERM})*")
_TIMES = re.compile(r"\d+(?:\.\d+|/\d+)?|[xyn](?=[A-Z(])")
_CLOSING = {"(": ")", "[": "]"}


def parse_formula(text: str) -> Formula:
    """Read a folded formula without spaces; amounts as `{3-x}` or level.

    Raises UnknownElementError for `Li3YBf3Cl3`, ValueError for anything else that is not one formula (ions and composites too).

    >>> sorted(parse_formula("Li{2}Sc{2/3}Cl{4}").elements)
    ['Cl', 'Li', 'Sc']
    """
    adducts = []
    for number, piece in enumerate(re.split(r"[·*]", text)):
        match = _TIMES.match(piece) if number else None
        times = parse_amount(match.group()) if match else ONE
        parts, at = _parse_parts(piece, match.end() if match else 0, "")
        if at != len(piece) or not parts:
            raise ValueError(f"cannot read {piece[at:] or text!r} in a formula")
        adducts.append(Part(parts=parts, amount=times))
    return Formula(adducts=tuple(adducts))


def element_amounts(formula: Formula, *, values: Mapping[str, Fraction] | None = None) -> dict[str, Fraction]:
    """Sum of each element per formula unit, zero amounts left out.

    Raises ValueError where it has no single composition with these values, or an amount is negative.
    """
    totals: dict[str, Fraction] = {}
    for adduct in formula.adducts:
        _add_amounts(adduct, Fraction(1), values or {}, totals)
    if not any(totals.values()):
        raise ValueError("no element has an amount")
    return {symbol: amount for symbol, amount in totals.items() if amount}


def replace_placeholder(formula: Formula, placeholder: str, symbol: str) -> Formula:
    """The formula with an element in the place of `M`."""
    return Formula(adducts=tuple(_replace(adduct, placeholder, symbol) for adduct in formula.adducts))


def write_formula(formula: Formula) -> str:
    """ASCII in printed order, variables and groups kept.

    >>> write_formula(parse_formula("Li{3-x}Y{1-x}In{x}Cl{6}"))
    'Li3-xY1-xInxCl6'
    """
    return "*".join(_ascii(adduct.amount.text) + "".join(map(_write_part, adduct.parts)) for adduct in formula.adducts)


def _parse_parts(text: str, at: int, closing: str) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    while at < len(text) and text[at] != closing and not (closing and text[at] in ",/"):
        part, at = _parse_part(text, at)
        parts.append(part)
    return tuple(parts), at


def _parse_part(text: str, at: int) -> tuple[Part, int]:
    if text[at] in _CLOSING:
        return _parse_group(text, at)
    if text[at] == "□":
        amount, at = _read_amount(text, at + 1)
        return Part(parts=(), amount=amount), at
    symbol = _read_symbol(text, at)
    amount, end = _read_amount(text, at + len(symbol))
    return Part(symbol="H" if symbol == "D" else symbol, amount=amount), end


def _parse_group(text: str, at: int) -> tuple[Part, int]:
    closing = _CLOSING[text[at]]
    choices: list[tuple[Part, ...]] = []
    while at < len(text) and text[at] != closing:
        parts, at = _parse_parts(text, at + 1, closing)
        choices.append(parts)
    if at >= len(text) or not all(choices):
        raise ValueError(f"a bracket is empty or not closed in {text!r}")
    amount, end = _read_amount(text, at + 1)
    # (Li0.5,Na0.5) says how much there is of each; (Li,Na) does not.
    open_choice = len(choices) > 1 and not all(part.amount.text for choice in choices for part in choice)
    return Part(parts=tuple(part for choice in choices for part in choice), alternatives=open_choice, amount=amount), end


def _read_symbol(text: str, at: int) -> str:
    for placeholder in PLACEHOLDERS:
        if len(placeholder) == 2 and text.startswith(placeholder, at):
            return placeholder
    pair, letter = text[at : at + 2], text[at : at + 1]
    if len(pair) == 2 and is_element(pair):
        return pair
    lower = re.match(r"[a-z]+", text[at + 1 :])
    # Deuterium is hydrogen; with a number only, since D is a letter of many acronyms (PVD).
    known = is_element(letter) or letter in PLACEHOLDERS or bool(re.match(r"D[\d{]", text[at:]))
    if known and (lower is None or _FLAT.match(text, at + 1)):
        return letter
    if letter.isupper() and lower is not None and len(lower.group()) == 1:
        raise UnknownElementError(pair)
    raise ValueError(f"{text[at:]!r} does not start with an element")


def _read_amount(text: str, at: int) -> tuple[Amount, int]:
    """The amount at this place, and where it ends; none printed is 1."""
    if match := _MARKED.match(text, at):
        return parse_amount(match.group(1)), match.end()
    if match := _BRACKETED.match(text, at):
        return parse_amount(match.group()), match.end()
    if not (match := _FLAT.match(text, at)):
        return ONE, at
    if re.search(r"[+-]", match.group()) and not re.search(r"[a-zδ]", match.group()):
        # `Li3InCl6-20Al2O3`: without a variable the sign does not belong to the amount.
        match = _PLAIN.match(text, at) or match
    return parse_amount(match.group()), match.end()


def _add_amounts(part: Part, times: Fraction, values: Mapping[str, Fraction], totals: dict[str, Fraction]) -> None:
    amount = part.amount.evaluate(values)
    if part.alternatives:
        raise ValueError("a site is shared in unknown proportions")
    if amount < 0:
        raise ValueError(f"the amount {part.amount.text} is negative")
    if part.symbol:
        if not is_element(part.symbol):
            raise ValueError(f"{part.symbol} stands for an element that is not named")
        totals[part.symbol] = totals.get(part.symbol, Fraction(0)) + times * amount
    for inner in part.parts:
        _add_amounts(inner, times * amount, values, totals)


def _replace(part: Part, placeholder: str, symbol: str) -> Part:
    inner = tuple(_replace(p, placeholder, symbol) for p in part.parts)
    return part.model_copy(update={"parts": inner, "symbol": symbol if part.symbol == placeholder else part.symbol})


def _write_part(part: Part) -> str:
    if part.symbol:
        return part.symbol + _ascii(part.amount.text)
    inside = ("," if part.alternatives else "").join(map(_write_part, part.parts))
    return f"({inside}){_ascii(part.amount.text)}" if inside else ""


def _ascii(amount: str) -> str:
    if re.fullmatch(r"\d+(?:\.\d+)?", amount):
        return "" if Fraction(amount) == 1 else write_amount(Fraction(amount))
    return "".join(c if c.isascii() else unicodedata.name(c).split()[-1].lower() for c in amount)
