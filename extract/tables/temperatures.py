"""Temperatures in headers, captions, notes and cells, told from those of sintering or annealing; strings stay as printed."""

import re
from functools import cache, lru_cache

from extract.tables.characters import fold

NUMBER = r"\d+(?:\.\d+)?"
DEGREE = r"(?:\^\{\s*[oO0°]\s*\}\s*C|°\s*C|℃|deg\.?\s*C|(?<=\d)\s?oC\b)"
KELVIN = r"K(?![A-Za-z/\-])"
_UNIT = rf"(?:{DEGREE}|{KELVIN})"
ROOM = r"(?:room[- ]temperature|ambient(?: temperature)?|\bR\.?T\b\.?|\br\.t\.|(?<![A-Za-z])rt(?![A-Za-z]))"

# What was done to a sample at a temperature, and what was measured at it: the nearer one before the number decides.
_TREATED = (
    r"sinter|anneal|calcin|heat|fired|firing|prepar|synthes|melt|quench|dried|drying|press|treat|mill|crystalli|deposit|grown|stor|aged|aging|process|"
    r"fabricat|decompos|densif|glass transition|onset|expos|cool"
)
_MEASURED = r"measur|conduct|σ|activation|determin|test|cycl|operat"


@cache
def _temperature() -> re.Pattern[str]:
    several = rf"(?:{NUMBER}\s*{_UNIT}?|(?i:{ROOM}))\s*(?:-|to|and|~)\s*{NUMBER}\s*{_UNIT}|[<>≤≥]\s*{NUMBER}\s*{_UNIT}"
    one = rf"(?:~\s*|ca\.?\s*)?-?{NUMBER}(?:\s*±\s*{NUMBER})?\s*{_UNIT}"
    return re.compile(rf"(?P<range>{several})|(?P<one>{one}|(?i:{ROOM}))")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?P<treated>{_TREATED})|(?P<measured>{_MEASURED})", re.IGNORECASE)


@lru_cache(maxsize=4096)
def find_measurement_temperature(marked: str) -> str:
    """The one temperature that a text gives for a measurement, as printed; empty where it gives none, several or a range.

    >>> find_measurement_temperature("Ionic conductivity at 25 °C of pellets sintered at 1100 °C")
    '25 °C'
    >>> find_measurement_temperature("σ_{RT} (S cm^{−1})")
    'RT'
    """
    text = fold(marked)
    found: dict[str, None] = {}
    for match in _temperature().finditer(text):
        if match.group("range"):
            return ""
        before = [m.lastgroup for m in _before().finditer(text[max(0, match.start() - 60) : match.start()].rpartition(". ")[2])]
        if not before or before[-1] == "measured":
            found[marked[match.start() : match.end()].strip()] = None
    return next(iter(found)) if len(found) == 1 else ""


@lru_cache(maxsize=4096)
def find_span(marked: str) -> str:
    """The range of temperatures over which a slope holds, as printed; `low temperature` counts.

    >>> find_span("E_{a} (eV), 25–150 °C"), find_span("E_{a} > 150 °C"), find_span("E_{a} (high temperature) (eV)")
    ('25–150 °C', '> 150 °C', 'high temperature')
    """
    text = fold(marked)
    beyond = rf"\b(?:above|below)\s*{NUMBER}\s*{_UNIT}"
    words = r"\b(?:low|high|lower|higher)[- ](?:temperature|temp\b\.?|T\b)(?:\s+(?:range|region|regime))?|(?-i:\b[HL]T\b)"
    found = [match for match in _temperature().finditer(text) if match.group("range")] or list(re.finditer(rf"{beyond}|(?i:{words})", text))
    return marked[found[0].start() : found[0].end()].strip() if len(found) == 1 else ""


def find_room_temperature(marked: str) -> str:
    """A temperature near room temperature in brackets behind a name: a higher one may be that of making.

    >>> find_room_temperature("Li_{3}InCl_{6} (27 °C)"), find_room_temperature("Li_{3}YCl_{6} (550 °C)")
    ('27 °C', '')
    """
    match = re.search(rf"\(\s*((?i:{ROOM})|[23]\d(?:\.\d+)?\s*{DEGREE}|(?:29|30)\d(?:\.\d+)?\s*{KELVIN})\s*\)\s*$", fold(marked))
    return marked[match.start(1) : match.end(1)] if match else ""


def parse_bare_temperature(marked: str) -> str:
    """The temperature that a text consists of, `at` and brackets apart.

    Raises:
        ValueError: the text says something else or more.

    >>> parse_bare_temperature("at 25 °C")
    '25 °C'
    """
    match = re.fullmatch(r"\s*[(\[]?\s*(?:at|@|T\s*=|measured at)?\s*(.*?)\s*[)\]]?\s*", marked, re.IGNORECASE)
    inner = match.group(1) if match else ""
    if not _temperature().fullmatch(fold(inner)):
        raise ValueError(f"not a temperature: {marked!r}")
    return inner


def is_bare_temperature(marked: str) -> bool:
    """Whether a text is a temperature and nothing else."""
    try:
        parse_bare_temperature(marked)
    except ValueError:
        return False
    return True


def find_temperature_unit(header: str) -> str:
    """`°C` or `K` as a temperature column's header prints it, or empty.

    >>> find_temperature_unit("T / K"), find_temperature_unit("Temp. (°C)"), find_temperature_unit("T")
    ('K', '°C', '')
    """
    match = re.search(rf"\^\{{\s*[oO0°]\s*\}}\s*C|°\s*C|℃|\boC\b|(?<![A-Za-z]){KELVIN}|(?<=[(\[/])\s*C(?=[)\]]|$)", fold(header))
    return header[match.start() : match.end()].strip() if match else ""


def rejects_as_measured(text: str) -> bool:
    """Whether words say that a temperature column is about the making of samples or about a transition."""
    return re.search(rf"{_TREATED}|transition|substrate|growth", text, re.IGNORECASE) is not None
