"""Results printed together (`0.1C/100/~114/98%`) and the names of their parts, to one part a name."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from extract.notation import flatten, fold_characters, fold_plain, is_blank
from schemas.base import Model
from schemas.candidate import PrintedResult

Kind = Literal["rate", "capacity", "efficiency", "cycles", "retention", "not_recorded", "unknown"]


class ResultPart(Model):
    """One result: what it is, its text, and the unit of its header."""

    name: str
    kind: Kind
    text: str
    unit: str = ""


# In this order: `capacity retention` is a retention, `capacity after 100 cycles` a capacity, `cycling rate` a rate.
_KINDS: tuple[tuple[Kind, str], ...] = (
    ("retention", r"retention|retained|cycl\w* (?:stability|performance|li[fv]e)"),
    ("not_recorded", r"\baverage|\bcharge capacity|areal|loading|temperature|voltage|pressure|energy|thickness"),
    ("efficiency", r"coulomb\w*|efficiency|\bice\b|\bce\b"),
    ("capacity", r"capacity|capacities|mA\s?h\s?(?:g|/\s?g)"),
    ("rate", r"current densit|c-?\s?rate|\brates?\b|\bcurrent\b"),
    ("cycles", r"cycles?\b|cycle numbers?"),
)
# A slash before an area or a mass, or before the divisor of C/10, belongs to its part; `0.1C/100` is two parts.
_INNER_SLASH = re.compile(r"(?<=[AhC])\s?/\s?(?=g\b|cm|kg\b)|(?<![\d.])(?<![\d.]\s)C\s?/\s?(?=\d)")
_HELD = "\u2044"
_RATE_START = re.compile(r"[~≈]?\s?(?:[\d.]+\s?(?:C\b|C(?=\d)|[mμ]?A)|C)")
_RATE = re.compile(r"[~≈]?\s?(?:[\d.]+\s?C|C(?:\s?/\s?[\d.]+)?|[\d.]+\s?[mμ]?A.*(?:cm|g).*)")
# No efficiency or retention comes near this: what is larger is two numbers run together.
_LARGEST_PERCENT = 200.0


def align_results(printed: PrintedResult) -> tuple[tuple[ResultPart, ...], tuple[str, ...]]:
    """Bind each printed part to its name.

    Where there are fewer parts than names (a separator is missing), a part is bound only where every way to read the text
    agrees on it; the rest stays unbound, flagged `ambiguous_results`.
    """
    kinds = [find_kind(name) for name in printed.names]
    if len(kinds) == 1:
        return (ResultPart(name=printed.names[0], kind=kinds[0], text=printed.text, unit=printed.unit),), ()
    if is_blank(printed.text):
        return (), ()
    texts = _split_parts(printed.text)
    readings = [tuple(range(len(kinds)))] if len(texts) == len(kinds) else list(_readings(kinds, texts))
    bound = [(i, position) for i in range(len(kinds)) if (position := _agreed(readings, i)) is not None]
    parts = tuple(ResultPart(name=printed.names[i], kind=kinds[i], text=texts[position], unit=printed.unit) for i, position in bound)
    return parts, () if len(bound) == len(kinds) else ("ambiguous_results",)


def find_kind(name: str) -> Kind:
    """What a header's name says that its part is.

    >>> find_kind("initial coulombic efficiency (ICE)"), find_kind("capacity retention")
    ('efficiency', 'retention')
    """
    folded = fold_plain(name).lower()
    return next((kind for kind, pattern in _KINDS if re.search(pattern, folded)), "unknown")


def _split_parts(text: str) -> list[str]:
    held = _INNER_SLASH.sub(lambda match: match.group().replace("/", _HELD), " ".join(fold_characters(text).split()))
    separator = ";" if "/" not in held and ";" in held else "/"
    return [part.replace(_HELD, "/").strip() for part in held.split(separator)]


def _agreed(readings: Sequence[tuple[int, ...]], i: int) -> int | None:
    """The part that name i has to itself in every reading, if any."""
    positions = {reading[i] if reading.count(reading[i]) == 1 else None for reading in readings}
    return positions.pop() if len(positions) == 1 else None


def _readings(kinds: Sequence[Kind], texts: Sequence[str], taken: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """Every way to give the names to the parts in order, several neighbouring names to one part where they fit it."""
    at, part = len(taken), (taken[-1] + 1 if taken else 0)
    if part == len(texts):
        if at == len(kinds):
            yield taken
        return
    for end in range(at + 1, len(kinds) + 1):
        if _fits(texts[part], kinds[at:end]):
            yield from _readings(kinds, texts, (*taken, *[part] * (end - at)))


def _fits(text: str, kinds: Sequence[Kind]) -> bool:
    folded = flatten(text)
    if is_blank(folded):
        return len(kinds) == 1
    if len(kinds) == 1:
        return _fits_alone(folded, kinds[0])
    starts_as_rate = _RATE_START.match(folded) is not None
    ends = folded[-1].isdigit() or (folded.endswith("%") and kinds[-1] in ("efficiency", "retention"))
    return starts_as_rate == (kinds[0] == "rate") and (ends or kinds[-1] in ("rate", "unknown", "not_recorded"))


def _fits_alone(folded: str, kind: Kind) -> bool:
    is_rate = _RATE.fullmatch(folded) is not None
    if kind == "rate" or is_rate:
        return kind == "rate" and is_rate
    if kind in ("efficiency", "retention"):
        numbers = re.findall(r"\d+(?:\.\d+)?", folded)
        return bool(numbers) and float(numbers[0]) <= _LARGEST_PERCENT
    return "%" not in folded
