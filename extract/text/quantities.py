"""Folded marked text in; the numbers with a unit that we read in it, lists and ranges that share a unit included."""

import re
from functools import cache
from typing import Literal, NamedTuple

from schemas.record import Qualifier

Dimension = Literal["conductivity", "energy", "potential", "temperature", "percent", "capacity", "rate", "current", "count", "structure"]


class Quantity(NamedTuple):
    """One printed value. Where two numbers share a unit or a power of ten, `unit` stands with the other number."""

    start: int  # of the number
    end: int  # of the number, or of its own unit
    number: str
    unit: str
    dimension: Dimension
    qualifier: Qualifier  # that words before it say; empty where none do
    own_unit: bool


# A raised citation mark may stand right behind the exponent: `cm^{-1}^{16}` is folded to `cm^{-116}`.
_MINUS1 = r"\s?(?:\^\{\s*-\s*1(?:\d{1,3}(?:,\s?\d{1,3})*)?\s*\}|\^-1|-\s?1(?!\d))"
_MARKED = re.compile(r"(\^\{\s*-\s*1)\d[\d,\s]*\}")
_DOT = r"\s?[·.*×]?\s?"
_OHM = r"(?:Ω|[Oo]hms?|OHM|mhos?)"
UNITS: dict[Dimension, str] = {
    "conductivity": (
        rf"(?:(?:[mμunk]\s?)?S(?:iemens)?{_DOT}(?:c\s?)?m{_MINUS1}|(?:[mμunk]\s?)?S\s?/\s?c?m(?![A-Za-z])"
        rf"|(?:[mμk]?{_OHM}{_MINUS1}{_DOT}c?m{_MINUS1})|\(\s?[mkM]?{_OHM}{_DOT}c?m\s?\){_MINUS1}|[mμ]?{_OHM}{_MINUS1}\s?/\s?c?m|mho\s?/\s?c?m"
        rf"|c?m{_MINUS1}{_DOT}{_OHM}{_MINUS1}"
        r")(?!\s?(?:Hz|K)(?![A-Za-z]))"  # `S cm-1 Hz-1 K`, `S cm-1 K`: other quantities
    ),
    "energy": rf"[mk]?eV(?![A-Za-z])(?:\s?(?:per |/\s?)(?:atom|f\.?u\.?|formula unit|Li\b))?|k(?:J"
    rf"|cal){_DOT}mol{_MINUS1}|k(?:J|cal)\s?/\s?mol(?:e)?(?![A-Za-z])",
    "potential": r"m?V(?:olts?)?(?![A-Za-z0-9_{])(?!\^\{\s?[-+])(?!\s?/\s?(?:s|min|h)\b)(?!\s?[·.]?\s?(?:s|min|h|cm)\s?\^\{\s?-)",
    "temperature": r"(?:°\s?C|\^\{\s?[oO0°]\s?\}\s?C|℃|deg(?:rees?)?\.?\s?C(?:elsius)?)(?![A-Za-z])"
    r"|K(?:elvin)?(?:(?![A-Za-z0-9_^/])|(?=\^\{\d{1,2}(?:\}|\d|,|-)))(?!\s?(?:min|h|s)\b)",
    "capacity": rf"mA\s?h{_DOT}g{_MINUS1}|mA\s?h\s?/\s?g",
    "current": rf"[mμ]?A{_DOT}(?:cm\s?(?:\^\{{\s?-\s?2\s?\}}|-\s?2)|g{_MINUS1})|[mμ]?A\s?/\s?(?:cm\s?\^\{{\s?2\s?\}}|cm2|g)",
    "percent": r"%",
    "count": r"(?:charge[- ]discharge )?cycles?(?![a-z])",
}
# A digit behind a letter and a minus is an exponent that lost its script: `cm−1`.
_SIGN = r"(?:(?<=10\^\{-\d\}-)|(?<=10\^\{-\d\d\}-)|(?<![A-Za-z0-9.}\)])(?<![A-Za-z}]-)(?<![A-Za-z}]- )[+-]?)"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+"
_RAISED = r"(?:\s?\^\s?\{\s*[+-]?\s*\d{1,2}\s*\}|\^\s?[+-]?\d{1,2}|\s?-\s?\d{1,2}(?![\d.]))"
_POWER = rf"(?:\s?[×x·*.]\s?10{_RAISED}|[eE][+-]?\d{{1,2}}(?!\d))"
_MANTISSA = rf"(?:{_DIGITS})(?:\s?\(\d{{1,3}}\))?"
_PLUS_MINUS = rf"(?:\s?(?:±|\+/-)\s?(?:{_DIGITS}))"
_TERM = (
    rf"(?:\(\s?{_MANTISSA}{_PLUS_MINUS}\s?\){_POWER}|10\s?\^\s?\{{\s*[+-]?\s*\d{{1,2}}\s*\}}"
    rf"|{_MANTISSA}{_PLUS_MINUS}?{_POWER}?{_PLUS_MINUS}?{_POWER}?)"
)
# Behind a value the bounds that it lies between: `14 [8, 25] mS cm^{-1}`, `1.4 (0.8-2.5) × 10^{-3} S cm^{-1}`
_BOUNDS = rf"(?:\s?[\[(]\s?(?:{_DIGITS})\s?(?:,|;|-|to)\s?(?:{_DIGITS})\s?[\])](?P<power>{_POWER})?)?"
_TO = r"\s?(?:-{1,2}|…|\.\.\.|\bto\b|~)\s?"
# `0.71 at x = 0.1, 0.92 at x = 0.2 and 1.06 mS/cm`, `0.42 (M-LYC), 0.61 (M-LYB)`, `0.68 (x = 0.75), 1.42 (x = 1)`
_OF_ITS_OWN = r"(?:\s(?:at|for|in|with)\s(?:the\s)?(?:[xyz]\s?=\s?\d*\.?\d+|[A-Z][A-Za-z]*(?:_\{|\d)[\w{}.()-]*|[A-Z]{2,}[\w.-]*))"
_IN_BRACKET = r"\s?\((?:[A-Za-z][^()\d]{0,24}|(?:for |at )?[xyz]\s?=\s?\d*\.?\d+|[A-Z][A-Za-z]*(?:_\{|\d)[\w{}.-]*)\)"
# `A attains 1.1 × 10^{-6}, B 4 × 10^{-5} and C 1.03 × 10^{-5} S cm^{-1}`
_NEXT_FORMULA = r"\s?(?:,\s?and\s|,\s|\sand\s)(?:for\s|in\s)?(?:[A-Z][A-Za-z]{0,3}(?:_\{[\d.]+\})+|[A-Z][a-z]?(?=[A-Z]))+[\w{}().]*\s"
_BETWEEN = rf"\s{{0,8}}(?:{_IN_BRACKET}|{_OF_ITS_OWN})?(?:{_TO}|\s?(?:,\s?and|,\s?or|,|and|or|through|/|vs\.?|versus|against)\s?)"

# What words before a number say of it; the longest match that ends at the number counts.
_QUALIFIERS: tuple[tuple[str, Qualifier], ...] = (
    (
        r"up to|at most|no more than|not more than|not exceeding|not (?:above|over|beyond|higher than|greater "
        r"than)|never (?:above|exceeds?)|at (?:the )?(?:very )?best|a maximum of|as "
        r"much as|<\s?=|≤|does not exceed|do not exceed",
        "<=",
    ),
    (r"at least|upwards? of|no less than|not less than|a minimum of|>\s?=|≥|or more", ">="),
    (r"(?:well |far |slightly |just |still )?(?:below|under|less than|lower than|smaller than)|<|not reach|short of|beneath|fewer than", "<"),
    (
        r"(?:well |far |slightly |just |even |still )?(?:above|over|more than|higher than|greater than|larger than|beyond|exceeding|exceeds?|exceeded"
        r"|surpass(?:ing|es|ed)?|in excess of)|>",
        ">",
    ),
    (
        r"about|approximately|approx\.?|around|circa|ca\.?|roughly|some|nearly|almost|close to|(?:on|in|of) "
        r"the order(?: of(?: magnitude of)?)?|of order"
        r"|~|≈|near|estimated (?:to be|at|as)|virtually|typically",
        "~",
    ),
)
_FILLER = r"(?:\s*(?:as high as|as low as|a|only|just|value(?:s)? of|values?|even|both|respectively|an?|extremely high))*\s*"


@cache
def _qualifier_patterns() -> tuple[tuple[re.Pattern[str], Qualifier], ...]:
    return tuple((re.compile(rf"(?:(?<![\w])|(?=[<>≤≥~≈]))(?:{words}){_FILLER}$", re.IGNORECASE), sign) for words, sign in _QUALIFIERS)


@cache
def _value() -> re.Pattern[str]:
    units = "|".join(f"(?P<{name}>{pattern})" for name, pattern in UNITS.items())
    return re.compile(rf"{_SIGN}(?P<number>{_TERM}){_BOUNDS}\s?-?(?:{units})")


@cache
def _list_before() -> re.Pattern[str]:
    """A number without a unit right before another: `0.51 and` 1.7 mS cm-1, `1.2,` 3.4 and …"""
    return re.compile(
        rf"{_SIGN}(?P<number>{_TERM})(?P<between>{_BETWEEN}|{_NEXT_FORMULA})(?:(?:about|around|ca\.?|~|≈|nearly|up to|approximately|almost)\s?)?$"
    )


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every value with a unit of ours, by place; a number that shares the unit behind the next one counts.

    >>> [(q.number, q.unit, q.dimension) for q in find_quantities("0.51 and 1.7 mS cm^{-1} at 25 °C")]
    [('0.51', 'mS cm^{-1}', 'conductivity'), ('1.7', 'mS cm^{-1}', 'conductivity'), ('25', '°C', 'temperature')]
    """
    found: dict[int, Quantity] = {}
    for match in _value().finditer(text):
        dimension = next(name for name in UNITS if match[name] is not None)
        start = match.start("number") - (text[match.start() : match.start("number")] in ("-", "+"))
        unit = _MARKED.sub(r"\1}", f"{match['power'].strip()} {match[dimension]}" if match["power"] else match[dimension])
        quantity = Quantity(start, match.end(), text[start : match.end("number")], unit, dimension, _qualifier(text, start), True)
        found[start] = quantity
        while (before := _list_before().search(text[max(0, quantity.start - 90) : quantity.start])) is not None:
            offset = max(0, quantity.start - 90)
            place = offset + before.start("number") - (before[0][: before.start("number") - before.start()] in ("-", "+"))
            if place in found or _is_other_number(text, place):
                break
            quantity = _share(text, place, text[place : offset + before.end("number")], quantity)
            found[place] = quantity
    return tuple(_join_ranges(text, [found[start] for start in sorted(found)]))


def _share(text: str, start: int, number: str, later: Quantity) -> Quantity:
    """A number that takes the unit, and the power of ten where it has none, of the one behind it."""
    power = re.search(rf"{_POWER}$", later.number) if not later.own_unit or not re.fullmatch(r"10.*", later.number) else None
    has_own = re.search(_POWER, number) is not None or number.startswith("10^")
    unit = later.unit
    # `0.40 and 5.7 × 10^{-3} mS cm^{-1}`: who writes mS and a power all the same means it for the one number.
    prefixed = re.match(r"[mμun]\s?(?:S|Ω)", unit) is not None
    if power is not None and not has_own and later.dimension == "conductivity" and not prefixed:
        unit = f"{re.sub(r'^[^1]*(?=10)', '', power[0].strip())} {later.unit}"
    return Quantity(start, start + len(number), number, unit, later.dimension, _qualifier(text, start), False)


def _join_ranges(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """`1.83-2.03 × 10^{-3} S cm^{-1}`, `0.62 V to 4.21 V` as one value each. `from A to B` stays two: a change, or a range, as the sentence says."""
    joined: list[Quantity] = []
    for quantity in quantities:
        before = joined[-1] if joined else None
        between = text[before.end : quantity.start] if before else ""
        dash = re.fullmatch(r"\s?(?:-{1,2}|…|\.\.\.|~)\s?", between) is not None
        if before is not None and before.dimension == quantity.dimension and dash and before.qualifier != "range" and "-" not in before.number[1:2]:
            number = text[before.start : quantity.start] + quantity.number
            number = re.sub(rf"\s?(?:{UNITS[quantity.dimension]})(?=\s?-)", "", number) if before.own_unit else number
            joined[-1] = quantity._replace(start=before.start, number=number, qualifier="range")
        else:
            joined.append(quantity)
    return joined


# `rises from 0.42 eV over 0.46 eV to 0.51 eV`
_THROUGH = re.compile(r"\bfrom\s(?:(?!\bto\b)[^,;])*\d(?:(?!\bto\b)[^,;])*\sover\s$")


def _qualifier(text: str, start: int) -> Qualifier:
    if _THROUGH.search(text[max(0, start - 90) : start]):
        return ""
    before = re.sub(r"(\b(?:goes|went|going|increas\w*|ris\w*|rose|climb\w*|jump\w*)) up to\s*$", r"\1", text[max(0, start - 48) : start])
    return next((sign for pattern, sign in _qualifier_patterns() if pattern.search(before)), "")


def _is_other_number(text: str, start: int) -> bool:
    """Whether the number belongs to a name or is a ratio: `Table 3, 25 °C`, `ref. 12 and 13 eV`, `by a factor of 1000 to 1 mS/cm`."""
    return (
        re.search(
            r"(?:\d\s?:|[xyz]\s?=|factor of|Fig|Figs|Table|Tables|Eq|ref|refs|Ref|Section|No|Scheme|Figure)s?\.?\s?$",
            text[max(0, start - 14) : start],
        )
        is not None
    )
