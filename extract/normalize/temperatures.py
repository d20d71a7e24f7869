"""A printed temperature (`25` under `T (°C)`, `RT`, `303 K`) to kelvin, an assumption marked as one."""

import re
from decimal import Decimal

from extract.normalize.numbers import parse_number
from extract.notation import flatten, fold_plain, is_blank
from schemas.record import Temperature

ROOM_TEMPERATURE = 298.15
_ROOM = re.compile(r"(?:at |@ ?)?(?:r\. ?t\.?|rt|room[- ]?temp(?:erature|\.)?|ambient(?:[- ]temp(?:erature|\.)?| conditions)?)", re.IGNORECASE)
# A raised letter o is a common stand-in for the degree sign: `25 ^{o}C`, flat `25 oC`.
_CELSIUS = re.compile(r"(?:°|o|0(?=C))?\s?C|deg(?:rees?|\.)?\s?C(?:elsius)?|celsius", re.IGNORECASE)
_UNIT = re.compile(r"(?P<number>.*?[\d)])\s*(?P<unit>(?:°|\^\{[o0°]\}|o|deg(?:rees?|\.)?)?\s?C(?:elsius)?|°?\s?K(?:elvin)?)")


def normalize_temperature(printed: str, unit: str = "") -> Temperature:
    """A temperature in K. `unit` is what the header says: `°C`, `K`, `T (°C)`.

    RT and ambient are 298.15 K, marked as assumed. Ranges and bare numbers without a unit keep `as_printed` and have no kelvin.

    >>> normalize_temperature("25", "°C").kelvin, normalize_temperature("RT").assumed
    (298.15, True)
    """
    shown = " ".join(flatten(printed).split())
    plain = fold_plain(printed).strip("() ")
    if is_blank(printed):
        return Temperature()
    # `RT (25 °C)`: the number says what the authors mean by room temperature.
    stated = re.fullmatch(rf"(?:{_ROOM.pattern})\s?[(,=]?\s?(?:i\.e\.,? )?(.*?\d.*?)\)?", plain, re.IGNORECASE)
    if _ROOM.fullmatch(plain):
        return Temperature(kelvin=ROOM_TEMPERATURE, as_printed=shown, assumed=True)
    number, own_unit = _divide(stated[1] if stated else re.sub(r"^(?:at |@ ?|T ?= ?)", "", plain))
    scale = _scale(own_unit) if own_unit else _scale(unit)
    if scale is None:
        return Temperature(as_printed=shown)
    try:
        parsed = parse_number(number)
    except ValueError:
        return Temperature(as_printed=shown)
    kelvin = parsed.value + (Decimal("273.15") if scale == "C" else 0)
    if parsed.qualifier not in ("=", "~") or kelvin < 0:
        return Temperature(as_printed=shown)
    return Temperature(kelvin=float(kelvin), as_printed=shown)


def _divide(plain: str) -> tuple[str, str]:
    match = _UNIT.fullmatch(plain)
    return (match["number"], match["unit"]) if match else (plain, "")


def _scale(unit: str) -> str | None:
    """`C`, `K`, or None where the text names neither."""
    text = fold_plain(unit)
    bracketed = re.search(r"[(\[]([^()\[\]]*)[)\]]\s*$", text)
    text = (bracketed[1] if bracketed else re.split(r"\s?/\s?|\sin\s|,\s", text)[-1]).strip()
    if re.fullmatch(r"°?\s?K(?:elvin)?", text):
        return "K"
    return "C" if _CELSIUS.fullmatch(text) else None
