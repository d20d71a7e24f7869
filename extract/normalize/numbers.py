"""A printed number (`~1.1×10^{−3}`, `2.8(3)×10^{−7}`, `2.5–4.2`) to its exact decimal value, range, qualifier and uncertainty."""

import re
from decimal import Decimal

from pydantic import Field

from extract.notation import fold_characters
from schemas.base import Model
from schemas.record import Qualifier


class Number(Model):
    """A printed number. Decimals are exact: `8.7×10^{−5}` is Decimal("8.7E-5")."""

    value: Decimal = Field(description="the number, or the lower end of a range")
    upper: Decimal | None = Field(default=None, description="upper end of a range")
    qualifier: Qualifier = "="
    uncertainty: Decimal | None = Field(default=None, description="standard uncertainty: 0.3 for `2.8(3)`, 0.02 for `0.35 ± 0.02`")


# A comma before exactly three digits groups thousands; elsewhere, and after a leading 0, it can only be a decimal comma.
_MANTISSA = r"[+-]?\s?(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)"
_UNCERTAINTY = r"\(\d+(?:\.\d+)?\)"
_RAISED = r"\s*(?:\^\s*\{\s*[+-]?\s*\d{1,2}\s*\}|\^\s*\(?\s*[+-]?\d{1,2}(?!\d)\s*\)?|\*\*\s*[+-]?\d{1,2}(?!\d))"
# Level with the text, `×10-5` can only be a power; `×105` may be either and is refused.
_POWER = rf"\s*(?:[×x·*X]\s*10(?:{_RAISED}|\s?[+-]\s?\d{{1,2}}(?![\d.]))|\.\s?10{_RAISED}|\s?[eE]\s?[+-]?\d{{1,2}}(?![\d.]))"
_TERM = rf"(?:10{_RAISED}|{_MANTISSA}(?:\s?{_UNCERTAINTY})?(?:{_POWER})?)"
_PLUS_MINUS = r"\s*(?:±|\+/-|\+-)\s*"
_TO = r"\s*(?:-+|~|to|\.\.\.|…)\s*"
_BODY = rf"{_TERM}(?:{_PLUS_MINUS}{_TERM}|{_TO}{_TERM})?"
_WORDS: tuple[tuple[str, Qualifier], ...] = (
    (r"<\s?=|≤|up to|at most|no more than|not more than", "<="),
    (r">\s?=|≥|at least|no less than|not less than", ">="),
    (r"<|below|less than|lower than|under|smaller than", "<"),
    (r">|above|more than|higher than|over|greater than|exceeding", ">"),
    (r"~|≈|about|approximately|approx\.?|around|circa|ca\.?|c\.|nearly|roughly|on the order of|in the order of|of the order of", "~"),
    (r"=", "="),
)
_QUALIFIER = "|".join(pattern for pattern, _ in _WORDS)
_NUMBER = re.compile(rf"(?P<qualifier>{_QUALIFIER})?\s*(?:\(\s*(?P<inner>{_BODY})\s*\)(?P<shared>{_POWER})|(?P<body>{_BODY}))", re.IGNORECASE)
_TERM_PARTS = re.compile(rf"(?:10(?P<bare>{_RAISED})|(?P<mantissa>{_MANTISSA})\s?(?P<uncertainty>{_UNCERTAINTY})?(?P<power>{_POWER})?)")
_BODY_PARTS = re.compile(rf"(?P<first>{_TERM})(?:(?P<plus_minus>{_PLUS_MINUS})|(?P<to>{_TO}))?(?P<second>{_TERM})?", re.IGNORECASE)
# `10-5` level with the text: a power whose script was lost, or a range. Nothing on the page decides, so neither is taken.
_LOST_POWER = re.compile(r"[+-]?10\s?-\s?\d{1,2}")


class _Term(Model):
    value: Decimal
    uncertainty: Decimal | None = None
    has_power: bool = False


def parse_number(printed: str) -> Number:
    """Read one printed number; marked or flat, without a unit.

    Raises ValueError where the string is no number or could be two different ones.

    >>> float(parse_number("8.7×10^{−5}").value)
    8.7e-05
    >>> parse_number("2.5–4.2").upper
    Decimal('4.2')
    """
    text = _tidy(printed)
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise ValueError(f"not a number: {printed!r}")
    number = _read_body(match["inner"] or match["body"], Decimal(1) if match["shared"] is None else _power(match["shared"]))
    qualifier = _qualifier(match["qualifier"])
    if number.qualifier == "range":
        if qualifier in ("<", "<=", ">", ">="):
            raise ValueError(f"a limit and a range at once: {printed!r}")
        return number
    return number.model_copy(update={"qualifier": qualifier})


def split_number_unit(printed: str) -> tuple[str, str]:
    """Divide a printed quantity into its number and what follows it (a unit, or nothing).

    Raises ValueError where it does not start with a number.

    >>> split_number_unit("1.5 × 10^{−3} S cm^{−1}")
    ('1.5 × 10^{-3}', 'S cm^{-1}')
    """
    text = _tidy(printed)
    match = _NUMBER.match(text)
    if match is None:
        raise ValueError(f"does not start with a number: {printed!r}")
    number, rest = text[: match.end()], text[match.end() :]
    if re.match(r"[\d.,^_{±]|-\s?\d|[×x]\s*\d", rest.lstrip()):
        raise ValueError(f"the number goes on in a way that is not understood: {printed!r}")
    return number.strip(), rest.strip()


def _tidy(printed: str) -> str:
    text = " ".join(fold_characters(printed).split())
    # Powers are sometimes marked in pieces where a minus came from another font.
    text = re.sub(r"\}\s?\^\{", "", text)
    return re.sub(r"^(?:from|between) (.+?) (?:to|and) (?=[\d.(])", r"\1 to ", text, flags=re.IGNORECASE)


def _read_body(body: str, shared: Decimal) -> Number:
    if _LOST_POWER.fullmatch(body):
        raise ValueError(f"a power of ten or a range: {body!r}")
    parts = _BODY_PARTS.fullmatch(body)
    if parts is None:
        raise ValueError(f"not a number: {body!r}")
    first = _read_term(parts["first"])
    if parts["second"] is None:
        return Number(value=first.value * shared, uncertainty=None if first.uncertainty is None else first.uncertainty * shared)
    second = _read_term(parts["second"])
    if second.has_power and not first.has_power:
        # In `1.5–2.0 × 10^{−3}` and `1.2 ± 0.1 × 10^{−4}` the power belongs to both.
        shared_power = _power_of_term(parts["second"])
        first = first.model_copy(update={"value": first.value * shared_power})
    elif first.has_power and not second.has_power:
        raise ValueError(f"a power of ten on the first number only: {body!r}")
    if parts["plus_minus"]:
        return Number(value=first.value * shared, uncertainty=abs(second.value) * shared)
    low, high = sorted((first.value * shared, second.value * shared))
    return Number(value=low, upper=high, qualifier="range")


def _read_term(term: str) -> _Term:
    parts = _TERM_PARTS.fullmatch(term)
    if parts is None:
        raise ValueError(f"not a number: {term!r}")
    if parts["bare"]:
        return _Term(value=_ten_to(parts["bare"]), has_power=True)
    if parts["power"] and re.fullmatch(r"[+-]?\d{1,3},\d{3}", parts["mantissa"]):
        raise ValueError(f"the comma may group thousands or mark decimals: {term!r}")
    mantissa = _decimal(parts["mantissa"])
    power = _power(parts["power"]) if parts["power"] else Decimal(1)
    uncertainty = None
    if parts["uncertainty"]:
        uncertainty = _last_digits(parts["uncertainty"].strip("()"), mantissa) * power
    return _Term(value=mantissa * power, uncertainty=uncertainty, has_power=bool(parts["power"]))


def _last_digits(digits: str, mantissa: Decimal) -> Decimal:
    """`3` in `2.8(3)` counts in the last printed digit; `0.3` in `2.8(0.3)` stands for itself."""
    if "." in digits:
        return Decimal(digits)
    exponent = mantissa.as_tuple().exponent
    return Decimal(digits).scaleb(exponent if isinstance(exponent, int) else 0)


def _decimal(mantissa: str) -> Decimal:
    text = mantissa.replace(" ", "")
    if re.fullmatch(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", text):
        return Decimal(text.replace(",", ""))
    return Decimal(text.replace(",", "."))


def _power_of_term(term: str) -> Decimal:
    parts = _TERM_PARTS.fullmatch(term)
    if parts is None or parts["power"] is None:
        raise ValueError(f"the power of ten may belong to one or both numbers: {term!r}")
    return _power(parts["power"])


def _power(power: str) -> Decimal:
    """`×10^{−5}`, `×10-5`, `E-05` to 1E-5."""
    return _ten_to(re.sub(r"^\s*[×x·*X.]?\s*10", "", power))


def _ten_to(exponent: str) -> Decimal:
    digits = re.sub(r"[^\d-]", "", exponent)
    return Decimal(1).scaleb(int(digits))


def _qualifier(word: str | None) -> Qualifier:
    if word is None:
        return "="
    return next(qualifier for pattern, qualifier in _WORDS if re.fullmatch(pattern, word, re.IGNORECASE))
