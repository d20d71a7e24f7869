"""Folded text and its quantities in; temperatures that something may have been measured at, told from those of making and of change."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.text.quantities import Quantity


class Temperature(NamedTuple):
    """One temperature, or a word for room temperature."""

    start: int
    end: int
    of: str  # `measurement`, `process` (sintering, transition), `range`
    unit: str = ""  # of a list, it stands with the last


_ROOM = re.compile(
    r"(?<![A-Za-z])(?:room[- ]temperature|ambient[- ]temperature|room temp\.?|ambient conditions|R\.T\."
    r"|RT(?![A-Za-z])|r\.t\.|rt(?![A-Za-z])|(?<=at )ambient|(?<=σ_\{)\s?RT\s?(?=\}))",
    re.IGNORECASE,
)
_TREATED = re.compile(
    r"sinter|anneal|calcin|heat|fired|firing|prepar|synthes|melt|quench|dried|drying|press|treat|crystalli"
    r"|deposit|grown|stored|storage|aged|aging|process(?:ed|ing)|fabricat|decompos|densif"
    r"|glass transition|onset|expos|cooled|cooling|dehydrat|transition|transform|transfer|evaporat|dew "
    r"point|humid|reacted|sealed|held|kept|firing|milled|furnace|stable (?:up )?to|melts|vacuum",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"measur|conduct|σ|activation|determin|value|reach|exhibit|show|obtain|mS|S cm|S/cm|cycl|deliver|capacit|operat", re.IGNORECASE
)
_RANGE_BEFORE = re.compile(r"(?:\bfrom|\bbetween|range(?: of)?)\s*$", re.IGNORECASE)
_BEYOND_BEFORE = re.compile(
    r"\b(?:above|below|over|under|exceeding|up to|down to|beyond|until|within|by|higher than|lower than"
    r"|more than|less than|near(?: the)?)\s*(?:about\s*)?$",
    re.IGNORECASE,
)


def find_temperatures(text: str, quantities: Sequence[Quantity]) -> tuple[Temperature, ...]:
    """Every temperature by place.

    >>> from extract.text.quantities import find_quantities
    >>> text = "Pellets sintered at 1100 °C reach 0.3 mS cm^{-1} at 25 °C"
    >>> [(text[t.start:t.end], t.of) for t in find_temperatures(text, find_quantities(text))]
    [('1100 °C', 'process'), ('25 °C', 'measurement')]
    """
    found = [Temperature(match.start(), match.end(), "measurement") for match in _ROOM.finditer(text)]
    degrees = [q for q in quantities if q.dimension == "temperature"]
    padded = [None, *degrees, None]
    for before, quantity, after in zip(padded, degrees, padded[2:], strict=False):
        ahead = text[max(0, quantity.start - 70) : quantity.start].rpartition(". ")[2]
        found.append(Temperature(quantity.start, quantity.end, _classify(text, ahead, before, quantity, after), quantity.unit))
    return tuple(sorted(found))


def _classify(text: str, ahead: str, before: Quantity | None, quantity: Quantity, after: Quantity | None) -> str:
    if quantity.qualifier == "range" or _RANGE_BEFORE.search(ahead):
        return "range"
    if before is not None and re.fullmatch(r"\s?(?:to|-|…)\s?", text[before.end : quantity.start]):
        return "range"
    if after is not None and re.fullmatch(r"\s?(?:to|-|…)\s?", text[quantity.end : after.start]):
        return "range"
    if re.search(r",\s(?:all |both )?at\s$", ahead) and _MEASURED.search(text[max(0, quantity.start - 200) : quantity.start]):
        return "measurement"  # `(both ball-milled, at 25 °C)`
    treated = [match.start() for match in _TREATED.finditer(ahead)]
    measured = [match.start() for match in _MEASURED.finditer(ahead)]
    if treated and (not measured or measured[-1] < treated[-1]):
        return "process"
    if _BEYOND_BEFORE.search(ahead) or re.match(
        r"\s?(?:/min|min\^|per min|h\^|higher|lower|step|anneal|sinter|phase|polymorph|form)", text[quantity.end : quantity.end + 14]
    ):
        return "process"
    return "measurement"
