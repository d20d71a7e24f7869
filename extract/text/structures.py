"""Folded text in; the space groups printed in it out, each with the crystal system or family that stands beside it."""

import re

from extract.text.quantities import Quantity

_BAR = "[\u0304\u0305]"
_AXIS = rf"(?:-\s?[1346]|[1346]\s?{_BAR}|[\u00af\u203e]\s?[1346]|[2346](?:_\{{[1-5]\}}|_[1-5]|[1-5])?|1(?!\d))"
_PLANE = r"[mnabcd]"
_SYMBOL = re.compile(
    rf"(?<![A-Za-z\d_\-/}}°])(?<!°\s)(?:[PIFRCAB](?:\s{_AXIS}(?:/{_PLANE})?(?:\s(?:{_AXIS}|{_PLANE})(?:/{_PLANE})?){{1,3}}(?!\s=)|\s?{_AXIS}(?:\s?/\s?{_PLANE})?(?:\s?{_AXIS}|{_PLANE}){{0,3}}|{_PLANE}\s?{_AXIS}{_PLANE}?"
    rf"|{_PLANE}{{3}}|{_PLANE}{{2}}2(?:_\{{1\}}|_?1)?|{_PLANE}{_AXIS}{_PLANE})|P[cmn]|C[cm])"
    rf"(?![A-Za-z\d_{{/]|{_BAR}|\s?\^)"
)
# What no label of a sample or a figure looks like; `P-1`, `R3c`, `C2` need a word beside them.
_SURE = re.compile(rf"(?!.(?:-\s?\d|\d\s?{_BAR}|\u00af\d)$).*(?:{_BAR}|-\s?\d|/|_\{{|\u00af|[mnabcd]{{2,}}|.3m.|\d{{3}})")
_BESIDE = 100  # characters to a symbol that is sure
_SPACE_GROUP = re.compile(r"(?:space[- ]?groups?|symmetry|s\.g\.|\bSG)(?:\sof)?\s?[:(]?\s?$", re.IGNORECASE)
_NAMED = re.compile(r"space[- ]?groups?|symmetry|crystalli[sz]|s\.g\.|\bSG\b|polymorph|structure", re.IGNORECASE)
_FAMILY = (
    r"(?:trigonal|orthorhombic|monoclinic|triclinic|cubic|tetragonal|hexagonal|rhombohedral|spinel|layered"
    r"|hcp|ccp|perovskite|garnet|argyrodite|NASICON|LISICON)"
)


def find_structures(text: str) -> tuple[Quantity, ...]:
    """Every space group by place, as a value without a unit; `unit` holds the family beside it.

    >>> [(q.number, q.unit) for q in find_structures("trigonal (space group: P-3m1) and orthorhombic (Pnma), not Fig. 3 or C2")]
    [('P-3m1', 'trigonal'), ('Pnma', 'orthorhombic')]
    """
    matches = list(_SYMBOL.finditer(text))
    sure = [match.start() for match in matches if _SURE.match(match[0])]
    found = []
    for match in matches:
        family = _family(text, match.start(), match.end())
        beside = any(0 < abs(match.start() - start) < _BESIDE for start in sure)
        if match.start() in sure or _is_space_group(text, match, family, beside=beside):
            found.append(Quantity(match.start(), match.end(), match[0], family, "structure", "", True))
    return tuple(found)


def _is_space_group(text: str, match: re.Match[str], family: str, *, beside: bool) -> bool:
    """Whether the words beside a symbol say what it is: `triclinic (P-1)`, `space group Cc`, `LiNbO_{3} (R3c)`, `from C2/m to P-1`."""
    before = text[max(0, match.start() - 40) : match.start()]
    if re.match(r"\s(?:space[- ]?group|symmetry)\b", text[match.end() : match.end() + 12]):
        return True
    if len(match[0]) < 3 and not re.search(r"\d", match[0]):
        return _SPACE_GROUP.search(before) is not None
    if beside and len(match[0]) > 2:
        return True
    alone = re.search(r"[}\d]\s\($", before) and re.match(r"[,)]", text[match.end() : match.end() + 1])
    return bool(family) or _NAMED.search(before) is not None or (len(match[0]) > 2 and alone is not None)


def _family(text: str, start: int, end: int) -> str:
    before = re.search(
        rf"({_FAMILY})(?:\s(?:[\w-]+\s)?(?:structures?|cell|phase|symmetry|system|form|lattice|polymorph|crystal structure"
        rf"|unit cell))?\s?[,(]?\s?(?:with |in |of )?(?:the )?(?:space[- ]group:?|s\.g\.:?|SG:?)?\s?$",
        text[max(0, start - 60) : start],
        re.IGNORECASE,
    )
    named = re.search(
        rf"({_FAMILY})\s\S*[\d}}]\S*(?:[\s-]type)?(?:\sstructure)?\s\(\s?$", text[max(0, start - 80) : start], re.IGNORECASE
    )  # `trigonal Li_{{2}}ZrCl_{{6}} (P-3m1)`
    before = before or named
    behind = re.match(rf"\s?\)?,?\s?\(?({_FAMILY})\b", text[end : end + 24], re.IGNORECASE)
    return before[1] if before else behind[1] if behind else ""
