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
_EXPLAINED = re.compile(r"\s?\(\s?(?:~|≈|ca\.\s)?\d[\d.]*\s?(?:°\s?C|K)\s?\)")  # `room temperature (25 °C)`
# `σ_{298}` is in kelvin, as a round number in °C never ends so; of `σ_{300}` only the words beside it tell.
_INDEX = re.compile(r"σ\s?_\{\s?((?:2[5-9]\d|3\d\d)(?<=[1-9]))\s?\}|σ\s?_\{\s?(300)\s?\}(?=.*\b300 K\b)")
_INDEX_CELSIUS = re.compile(r"σ\s?_\{\s?(2\d|30)\s?\}")  # `σ_{30}`: hardly in kelvin
_TREATED = re.compile(
    r"sinter|anneal|calcin|heat|fired|firing|prepar|synthes|melt|quench|dried|drying|(?<![a-z])press(?!ure)|treat|crystalli"
    r"|deposit|grown|stored|storage|aged|aging|process(?:ed|ing)|fabricat|decompos|densif"
    r"|glass transition|onset|expos|cooled|cooling|dehydrat|transition|transform|transfer|evaporat|dew "
    r"point|humid|reacted|sealed|held|kept|firing|milled|furnace|stable (?:up )?to|melts|vacuum",
    re.IGNORECASE,
)
# How a sample was made: before the temperature of a room such a word is about the sample, unless it governs the temperature.
_MADE = re.compile(
    r"sinter|anneal|calcin|fired|firing|densif|furnace|heat[- ]treat|melt[- ]?quench|quench|mill|press|prepar|synthes|dried|drying|deposit|process"
    r"|fabricat|grown|crystalli",
    re.IGNORECASE,
)
_OF_SAMPLE = re.compile(r"\bT\s?_?\{?\s?[A-Za-z]{1,8}\s?\}?\s?(?:=|≈|~|of|is)\s?$")  # `T_{m} = 520 °C`
_CHANGES = re.compile(
    r"\s?(?:/min|min\^|per min|h\^|higher|lower|step|anneal|sinter|phase|polymorph|form|transform|melt|decompos|crystalli|undergo|convert)"
)
_HOT_MAKING = 150.0  # °C; few conductivities are measured above it, hardly any sample is made below
WARMEST_ROOM = 45.0  # °C
_MEASURED = re.compile(
    r"measur|conduct|σ|activation|determin|value|reach|exhibit|show|obtain|mS|S cm|S/cm|cycl|deliver|capacit|operat|\bEIS\b|impedance|Nyquist"
    r"|Arrhenius",
    re.IGNORECASE,
)
_RANGE_BEFORE = re.compile(r"(?:\bfrom|\bbetween|range(?: of)?|\b(?:steps?|intervals?|increments?) of)\s*$", re.IGNORECASE)
_BEYOND = r"\b(?:above|below|over|exceeding|up to|down to|beyond|until|within|by|higher than|lower than|more than|less than"
_BEYOND_BEFORE = re.compile(rf"{_BEYOND}|under|near(?: the)?)\s*(?:(?:about|some|around|roughly|approximately|ca\.|~|≈)\s*)?$", re.IGNORECASE)
# `under room temperature` is at it, and `near 25 °C` is as good as at it.
_BEYOND_ROOM = re.compile(rf"{_BEYOND})\s*(?:the\s*)?$", re.IGNORECASE)
# `milled for 20 h at`, `stored in argon at`, `cooled down to`: what was done at the temperature that follows, and nothing else.
_DONE_AT = re.compile(
    rf"\b(?:[a-z]+-)?(?:{_TREATED.pattern}|ground|grinding|milling|stirr|mixed|mixing|cast\b|recover|dissolv|wash|soak|immers"
    r"|infiltrat|cured|extrud)\w*(?:\s(?:down|back|slowly|naturally|overnight|again))?"
    r"(?:\s(?:for|in|under|with|over|into|by|on)\s[^.;,()]{1,25}?)?\s(?:at|to|until|under)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NEAR = re.compile(r"S\s?/?\s?c?m(?:\^\{-\s?1\s?\})?\s(?:at |of )?near\s$")  # `0.08 S cm-1 near 550 K`
_MADE_AT = re.compile(r"(\S+)\s(?:was\s|were\s|is\s|are\s)?(?:obtained|formed|produced|made)\s(?:[^.;,()]{1,30}\s)?at\s$")
_COOLED_TO = re.compile(r"\b(?:on|upon|after|when|if)\s(?:\w+\s)?cool\w*\s(?:down\s|back\s|again\s)*(?:to|at)\s(?:about\s)?$", re.IGNORECASE)
_OF_ROOM = re.compile(
    r"[\s-](?:phase|polymorph|modification|form\b|structure|ionic liquid|storage|aging|synthes|milling|press|diffraction|XRD|Na-S|sodium-sulfur)",
    re.IGNORECASE,
)
# Words that open a statement with its temperature: `At 25 °C, the …`, `…; at 60 °C it …`, `while at 25 °C only …`.
_OPENING = re.compile(
    r"(?:^\W*|[;:]\s|\b(?:and|but|while|whereas|whilst)\s)(?:then\s|again\s|finally\s|even\s|only\s|still\s)?at\s(?:about\s|a temperature of\s)?$",
    re.IGNORECASE,
)
# `Cooling to -20 °C still leaves 2.3 mS cm-1`
_LASTED = re.compile(r"\b(?:minutes?|hours?|days?|min|h)\sat\s(?:about\s)?$")  # `One minute at 450 °C is enough to …`
# `the additive-free ceramic (900 °C)`
_LABELLED = re.compile(r"\b(?:ceramic|sample|pellet|powder|glass|specimen|batch|disc|body|bodies|one)s?\s\($")
_BROUGHT_TO = re.compile(r"(?:^\W*|[,;]\s|\b(?:and|but|while|whereas)\s)(?:heating|cooling|warming)(?:\s\w+)?\sto\s(?:about\s)?$", re.IGNORECASE)
_LEAVES = re.compile(r"\s(?:still |only |even |then )?(?:leaves?|rais|increas|lower|reduc|decreas|giv|yield|br[io]n?g|boost|enhanc|result|lead)")
_NEW_CLAUSE = re.compile(r",\sat\s$", re.IGNORECASE)
_SUBJECT = re.compile(r",?\s(?:the|its|their|an?|we|they|it|this|total|bulk|ionic|σ)\b")
_WAS_TREATED = re.compile(
    rf"\b(?:was|were|is|are|been|be)\s(?:\w+ly\s)?(?:{_TREATED.pattern}|obtained|formed|made|lost)|\s(?:{_TREATED.pattern}|form)(?:s|es)\b",
    re.IGNORECASE,
)


def find_temperatures(text: str, quantities: Sequence[Quantity]) -> tuple[Temperature, ...]:
    """Every temperature by place.

    >>> from extract.text.quantities import find_quantities
    >>> text = "Pellets sintered at 1100 °C reach 0.3 mS cm^{-1} at 25 °C"
    >>> [(text[t.start:t.end], t.of) for t in find_temperatures(text, find_quantities(text))]
    [('1100 °C', 'process'), ('25 °C', 'measurement')]
    """
    found = [
        Temperature(match.start(), match.end(), _classify_room(text, match.start(), match.end()))
        for match in _ROOM.finditer(text)
        if not _EXPLAINED.match(text, match.end())
    ]
    found += [Temperature(*match.span(match.lastindex or 0), "measurement", "K") for match in _INDEX.finditer(text)]
    found += [Temperature(*match.span(1), "measurement", "°C") for match in _INDEX_CELSIUS.finditer(text)]
    degrees = [q for q in quantities if q.dimension == "temperature"]
    padded = [None, *degrees, None]
    for before, quantity, after in zip(padded, degrees, padded[2:], strict=False):
        ahead = _ahead(text, quantity.start)
        of = _classify_range(text, ahead, before, quantity, after) or _classify(text, ahead, quantity)
        if of == "measurement" and before is not None and found[-1].of == "process" and _goes_on(text, before, quantity):
            of = "process"
        found.append(Temperature(quantity.start, quantity.end, of, quantity.unit))
    return tuple(sorted(found))


def to_celsius(number: str, unit: str) -> float | None:
    """A printed temperature in °C; nothing where it is no plain number.

    >>> to_celsius("298", "K"), to_celsius("-20", "°C")
    (24.85, -20.0)
    """
    plain = re.fullmatch(r"\s*([+-]?\d+(?:\.\d+)?)\s*", number)
    return None if plain is None else round(float(plain[1]) - (273.15 if unit.strip().startswith("K") else 0), 2)


def _ahead(text: str, start: int) -> str:
    """The words before a place, not beyond its sentence."""
    return text[max(0, start - 70) : start].rpartition(". ")[2]


def _classify_room(text: str, start: int, end: int) -> str:
    """`from RT to 80 °C` is a range, `stored at RT` and `above RT` say nothing of a measurement."""
    ahead, behind = _ahead(text, start), text[end : end + 20]
    alone = re.search(r"\bfrom\s*$", ahead) and re.match(r"\s?\([\d~≈]", behind)  # `already from RT (10^{-4} S cm^{-1})`
    if (_RANGE_BEFORE.search(ahead) and not alone) or re.match(r"\s?(?:to|-|…)\s?-?\d+\s?(?:°|K\b)", behind):
        return "range"
    if _COOLED_TO.search(ahead):
        return "measurement"
    return "process" if _BEYOND_ROOM.search(ahead) or _DONE_AT.search(ahead) or _OF_ROOM.match(behind) else "measurement"


def _classify_range(text: str, ahead: str, before: Quantity | None, quantity: Quantity, after: Quantity | None) -> str:
    """`range` for an end of one: `from 25 to 80 °C`, `between 25 and 80 °C`, `RT to 80 °C`."""
    if quantity.qualifier == "range" or _RANGE_BEFORE.search(ahead) or re.search(rf"(?:{_ROOM.pattern})\s(?:to|and|-)\s$", ahead, re.IGNORECASE):
        return "range"
    joined = r"\s?(?:to|-|…)\s?"
    if before is not None and re.fullmatch(joined, text[before.end : quantity.start]):
        return "range"
    if before is not None and text[before.end : quantity.start] == " and " and re.search(r"\bbetween\s*$", _ahead(text, before.start), re.IGNORECASE):
        return "range"
    return "range" if after is not None and re.fullmatch(joined, text[quantity.end : after.start]) else ""


def _goes_on(text: str, before: Quantity, quantity: Quantity) -> bool:
    """Whether a temperature stands beside that of a making before it, each ahead of its value: `sintered at 1100 °C …, at 1200 °C 0.5 mS cm-1`."""
    celsius = to_celsius(quantity.number, quantity.unit)
    between = text[before.end : quantity.start]
    beside = re.search(
        r"(?:[,;]|\band|\bbut|\bwhile)\s(?:only |even |one )?(?:(?:at|for)\s(?:\([b-h]\)\s)?|\([b-h]\)\s)$", between
    ) is not None and not re.search(r"[.;:]\s[A-Z]", between)
    value = re.match(r"\s?,?\s(?:about |only |even |one of |it )?\d", text[quantity.end : quantity.end + 20]) is not None
    return celsius is not None and celsius > _HOT_MAKING and beside and value and not re.search(r"measur|heated to", between)


def _classify(text: str, ahead: str, quantity: Quantity) -> str:
    if _opens_measurement(text, ahead, quantity):
        return "measurement"
    if re.search(r",\s(?:all |both )?at\s$", ahead) and _MEASURED.search(text[max(0, quantity.start - 200) : quantity.start]):
        return "measurement"  # `(both ball-milled, at 25 °C)`
    if _is_treated(ahead, quantity) or _is_opened_by_treatment(text, ahead, quantity):
        return "process"
    celsius = to_celsius(quantity.number, quantity.unit)
    if celsius is not None and celsius > _HOT_MAKING and _LABELLED.search(ahead) and text[quantity.end : quantity.end + 1] == ")":
        return "process"
    if celsius is not None and re.search(r"\bnear\s$", ahead) and (15 <= celsius <= 35 or _NEAR.search(ahead)):
        return "measurement"
    return "process" if _BEYOND_BEFORE.search(ahead) or _OF_SAMPLE.search(ahead) or _CHANGES.match(text, quantity.end) else "measurement"


def _is_treated(ahead: str, quantity: Quantity) -> bool:
    """Whether the last word before a temperature that says what was done speaks of making, not of measuring."""
    celsius = to_celsius(quantity.number, quantity.unit)
    cool = celsius is not None and celsius <= WARMEST_ROOM
    if cool and _COOLED_TO.search(ahead):
        return False
    if _DONE_AT.search(ahead) or (not cool and _LASTED.search(ahead)):
        return True
    if not cool and (made := _MADE_AT.search(ahead)) and not re.search(r"-\s?1\s?\}?$|\b(?:values?|conductivit\w+|results?)$", made[1]):
        return True
    treated = [match.start() for match in _TREATED.finditer(ahead) if not (cool and _MADE.match(ahead, match.start()))]
    measured = [match.start() for match in _MEASURED.finditer(ahead)]
    return bool(treated) and (not measured or measured[-1] < treated[-1])


def _opens_measurement(text: str, ahead: str, quantity: Quantity) -> bool:
    """Whether a temperature opens a statement on a conductivity: what was done before it is another matter."""
    behind = re.split(r"[;.](?:\s|$)", text[quantity.end : quantity.end + 160])[0]
    if _BROUGHT_TO.search(ahead) and _LEAVES.match(behind):
        return True
    opened = _OPENING.search(ahead) or (_NEW_CLAUSE.search(ahead) and _SUBJECT.match(behind))
    if not opened or re.match(r",?\s(?:and|or|for|under|in|with|to)\b", behind):
        return False
    said, done = re.search(r"conduct|σ|S cm|S/cm|S m|Ω|resist", behind), _WAS_TREATED.search(behind)
    return said is not None and (done is None or said.start() < done.start())


def _is_opened_by_treatment(text: str, ahead: str, quantity: Quantity) -> bool:
    """`At 1100 °C, the pellets were sintered, and …`."""
    behind = re.split(r"[,;.](?:\s|$)", text[quantity.end : quantity.end + 100].lstrip(", "))[0]
    return re.search(r"(?:^|[;,]\s)at\s$", ahead, re.IGNORECASE) is not None and _WAS_TREATED.search(behind) is not None
