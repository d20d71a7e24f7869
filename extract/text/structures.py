"""Folded text in; the space groups printed in it out, each with the crystal system or family that stands beside it."""

import re
from functools import cache

from extract.text.quantities import Quantity

_BAR = "[\u0304\u0305]"
_AXIS = rf"(?:-\s?[1346]|[1346]\s?{_BAR}|[\u00af\u203e]\s?[1346]|[2346](?:_\{{[1-5]\}}|_[1-5])?|1(?!\d))"
_PLANE = r"[mnabcd]"
_SYMBOL = re.compile(
    rf"(?<![A-Za-z\d_\-/}}°])(?<!°\s)[PIFRCAB](?:\s?{_AXIS}(?:\s?/\s?{_PLANE})?(?:\s?{_AXIS}|{_PLANE}){{0,3}}|{_PLANE}\s?{_AXIS}{_PLANE}?"
    rf"|{_PLANE}{{3}}|{_PLANE}{{2}}2(?:_\{{1\}}|_?1)?|{_PLANE}{_AXIS}{_PLANE})"
    rf"(?![A-Za-z\d_{{/]|{_BAR}|\s?\^)"
)
_SURE = re.compile(rf"{_BAR}|-\s?\d|/|_\{{|\u00af|[mnabcd]{{2,}}|3m|\d{{3}}")
_FAMILY = (
    r"(?:trigonal|orthorhombic|monoclinic|triclinic|cubic|tetragonal|hexagonal|rhombohedral|spinel|layered"
    r"|hcp|ccp|perovskite|garnet|argyrodite|NASICON|LISICON)"
)


def find_structures(text: str) -> tuple[Quantity, ...]:
    """Every space group by place, as a value without a unit; `unit` holds the family beside it.

    >>> [(q.number, q.unit) for q in find_structures("trigonal (space group: P-3m1) and orthorhombic (Pnma), not Fig. 3 or C2")]
    [('P-3m1', 'trigonal'), ('Pnma', 'orthorhombic')]
    """
    found = []
    for match in _SYMBOL.finditer(text):
        named = _named().search(text[max(0, match.start() - 40) : match.start()]) is not None
        if _SURE.search(match[0]) and (named or not re.fullmatch(r"[A-Z]-\d|[A-Z]\d", match[0])):
            found.append(Quantity(match.start(), match.end(), match[0], _family(text, match.start(), match.end()), "structure", "", True))
    return tuple(found)


@cache
def _named() -> re.Pattern[str]:
    return re.compile(r"space[- ]?groups?|symmetry|crystalli[sz]|s\.g\.|\bSG\b|polymorph|structure", re.IGNORECASE)


def _family(text: str, start: int, end: int) -> str:
    before = re.search(
        rf"({_FAMILY})(?:\s(?:structures?|cell|phase|symmetry|system|form|lattice|polymorph|crystal structure"
        rf"|unit cell))?\s?[,(]?\s?(?:with |in |of )?(?:the )?(?:space[- ]group:?|s\.g\.:?|SG:?)?\s?$",
        text[max(0, start - 60) : start],
        re.IGNORECASE,
    )
    behind = re.match(rf"\s?\)?,?\s?\(?({_FAMILY})\b", text[end : end + 24], re.IGNORECASE)
    return before[1] if before else behind[1] if behind else ""
