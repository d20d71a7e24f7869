"""What is said of the variables of a series (`x = 0.5`, `0 ≤ x ≤ 0.5`, `M = Er, Y`) to statements, and a series to one member."""

import re
from fractions import Fraction

from extract.normalize.amounts import parse_amount
from extract.normalize.elements import is_element
from extract.normalize.formula_parser import Formula, replace_placeholder
from extract.notation import flatten, fold_characters
from schemas.base import Model
from schemas.composition import PLACEHOLDERS

_NAME = r"(?<![A-Za-z0-9])(?:[a-z]|δ|delta)(?![A-Za-z])"
_NUMBER = r"(?:\d+/[1-9]\d*|\d+(?:\.\d+)?|\.\d+)(?![\d/])"
_RANGE = re.compile(rf"({_NUMBER})\s*(<=|<|≤)\s*({_NAME})\s*(<=|<|≤)\s*({_NUMBER})")
_BOUND = re.compile(rf"({_NAME})\s*(<=|>=|<|>|≤|≥)\s*({_NUMBER})")
_FROM_TO = re.compile(rf"({_NAME})\s*=\s*({_NUMBER})\s*(?:-|to|…|\.\.\.)\s*({_NUMBER})(?![\d.])")
_LIST = re.compile(rf"((?:{_NAME}\s*=\s*)+)({_NUMBER}(?:\s*(?:,|;|and|or|,\s*and)\s*{_NUMBER}(?!\s*[<≤]))*)")
_PLACEHOLDER = "|".join(map(re.escape, PLACEHOLDERS))
_SYMBOL = r"[A-Z][a-z]?(?:\d?\+)?(?![A-Za-z\d=+]|\s*=)"
_ELEMENTS = re.compile(rf"(?<![A-Za-z0-9])({_PLACEHOLDER})\s*(?:=|:|is)\s*({_SYMBOL}(?:\s*(?:,\s*and|,\s*or|,|/|;|and|or)\s*{_SYMBOL})*)")
_BETWEEN_NUMBERS = re.compile(r"\s*(?:,\s*and|,|;|and|or)\s*")
_BETWEEN_ELEMENTS = re.compile(r"\s*(?:,\s*and|,\s*or|,|/|;|and|or)\s*")


class SeriesValues(Model):
    """Statements in ASCII, each with what it is about, and those of them that name one value."""

    statements: tuple[tuple[str, str], ...] = ()
    numbers: tuple[tuple[str, Fraction], ...] = ()
    elements: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """As exported: `x=0.5`, several joined by `;`."""
        return ";".join(dict.fromkeys(statement for _, statement in self.statements))

    def completed_by(self, farther: "SeriesValues") -> "SeriesValues":
        """Both together; of a variable that both speak of, what is said here counts."""
        spoken = {name for name, _ in self.statements}
        return SeriesValues(
            statements=self.statements + tuple(pair for pair in farther.statements if pair[0] not in spoken),
            numbers=self.numbers + tuple(pair for pair in farther.numbers if pair[0] not in spoken),
            elements=self.elements + tuple(pair for pair in farther.elements if pair[0] not in spoken),
        )


_Found = dict[int, tuple[str, str]]


def find_series_values(printed: str) -> SeriesValues:
    """Every statement about a variable or placeholder in a text.

    >>> find_series_values("(0 ≤ x ≤ 0.5)").text, find_series_values("M = Er and Y").text
    ('0<=x<=0.5', 'M=Er,Y')
    """
    text = flatten(fold_characters(printed))
    text, found = _find_limits(text)
    numbers: dict[str, Fraction] = {}
    elements: dict[str, str] = {}
    for match in _LIST.finditer(text):
        values = _BETWEEN_NUMBERS.split(match[2])
        for offset, name in enumerate(map(_name, re.findall(_NAME, match[1]))):
            found[match.start() + offset] = (name, f"{name}={','.join(values)}")
            if len(values) == 1:
                numbers[name] = parse_amount(values[0]).constant
    for match in _ELEMENTS.finditer(text):
        symbols = [re.sub(r"\d?\+$", "", symbol) for symbol in _BETWEEN_ELEMENTS.split(match[2])]
        if all(is_element(symbol) for symbol in symbols):
            found[match.start()] = (match[1], f"{match[1]}={','.join(symbols)}")
            if len(symbols) == 1:
                elements[match[1]] = symbols[0]
    return SeriesValues(statements=tuple(found[at] for at in sorted(found)), numbers=tuple(numbers.items()), elements=tuple(elements.items()))


def _find_limits(text: str) -> tuple[str, _Found]:
    """Ranges and bounds by their place, and the text with blanks in their places."""
    found: _Found = {}
    for match in _RANGE.finditer(text):
        low, first, name, second, high = match.groups()
        found[match.start()] = (_name(name), f"{low}{_ascii(first)}{_name(name)}{_ascii(second)}{high}")
        text = _blank(text, match)
    for match in _FROM_TO.finditer(text):
        found[match.start()] = (_name(match[1]), f"{match[2]}<={_name(match[1])}<={match[3]}")
        text = _blank(text, match)
    for match in _BOUND.finditer(text):
        found[match.start()] = (_name(match[1]), f"{_name(match[1])}{_ascii(match[2])}{match[3]}")
        text = _blank(text, match)
    return text, found


def split_series_values(printed: str) -> tuple[str, str]:
    """The formula and what stands behind it about its variables: in brackets, behind a comma or `with`.

    >>> split_series_values("Li_{3−x}Y_{1−x}In_{x}Cl_{6} (x = 0.5)")
    ('Li_{3−x}Y_{1−x}In_{x}Cl_{6}', 'x = 0.5')
    """
    name = rf"(?:{_NAME}|(?:{_PLACEHOLDER})\s*=)"
    start = rf"(?:{_NUMBER}\s*[<≤]=?\s*)?{name}\s*(?:[=<>≤≥]|(?<==))"
    match = re.search(rf"\s*(?:[(\[,;:]|\s(?:with|for|where|at)\s|\s)\s*({start}.*?)[)\]]?\s*$", printed)
    return (printed[: match.start()].strip(), match.group(1).strip()) if match else (printed.strip(), "")


def select_member(formula: Formula, values: SeriesValues) -> tuple[Formula, dict[str, Fraction]]:
    """The formula with named elements in the place of placeholders, and the values of its own variables."""
    for placeholder, symbol in values.elements:
        formula = replace_placeholder(formula, placeholder, symbol)
    known = {_name(name): number for name, number in values.numbers}
    return formula, {name: known[_name(name)] for name in formula.variables if _name(name) in known}


def value_of_only_variable(formula: Formula, printed: str) -> SeriesValues:
    """A bare number in a column headed by the variable: `0.5`. Raises ValueError where it is not that."""
    text = flatten(fold_characters(printed)).strip()
    if len(formula.variables) != 1 or not re.fullmatch(_NUMBER, text):
        raise ValueError(f"{printed!r} is no value of one variable")
    name = _name(next(iter(formula.variables)))
    number = parse_amount(text).constant
    return SeriesValues(statements=((name, f"{name}={text}"),), numbers=((name, number),))


def _name(printed: str) -> str:
    return "delta" if printed == "δ" else printed


def _ascii(sign: str) -> str:
    return sign.replace("≤", "<=").replace("≥", ">=")


def _blank(text: str, match: re.Match[str]) -> str:
    return text[: match.start()] + " " * len(match.group()) + text[match.end() :]
