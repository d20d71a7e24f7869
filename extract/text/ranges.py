"""A sentence's values in; those that two numbers give together as one value out (`between A and B`, `from A to B`), changes told from ranges."""

import re
from typing import NamedTuple

from extract.text.quantities import Quantity
from extract.text.scenes import VALUES, Scene

_NUMERIC = tuple(dimension for dimension in VALUES if dimension != "structure")  # a space group has no range
_CHANGE = re.compile(
    r"\b(?:increas|decreas|bring|brought|rais|rise|rose|rising|improv|enhanc|boost|drop|fell\b|fall|lower|reduc|grow|grew|chang|goes\b|going\b|went\b|go\b|jump|climb|soar|shift|widen|broaden|narrow|extend|elevat|declin"
    r"|diminish|accelerat|switch|mov|transform|evol|transition|turn|convert|doubl|tripl|quadrupl)\w*",
    re.IGNORECASE,
)
_RANGE_WORDS = re.compile(
    r"\b(?:rang(?:e|es|ing|ed)|span(?:s|ning)?|window|vary|varies|varying|values?|lie|lies|between|stable|stability|spread|extend(?:s|ing)? from)\b",
    re.IGNORECASE,
)


class Change(NamedTuple):
    """The two ends of a change."""

    first: Quantity
    last: Quantity


def find_changes(scene: Scene) -> tuple[Change, ...]:
    """Pairs `from A … to B` that a word of change goes with."""
    return tuple(Change(first, last) for first, last in _from_to(scene) if _changes(scene, first))


def is_change_to(scene: Scene, quantity: Quantity) -> bool:
    """Whether a value is what something was changed to: `raised the limit of A to 4.87 V`."""
    clause = scene.clause(quantity.start)
    ahead = scene.between(max(clause.start, quantity.start - 140), quantity.start)
    return (
        re.search(
            r"(?<!equivalent )(?<!equal )(?<!corresponding )(?<!close )(?<!compared )"
            r"\b(?:up |down )?to\s(?:about |almost |nearly |over |some |[~≈] ?|an? (?:maximum|minimum|peak|optimum"
            r"|value)(?: value)? of |as much as )*$",
            ahead,
        )
        is not None
        and _CHANGE.search(ahead) is not None
    )


def join_ranges(scene: Scene) -> Scene:
    """The sentence with each range of two numbers as one value."""
    ranges = [(first, last) for first, last in _from_to(scene) if not _changes(scene, first) and _adjoin(scene, first, last)]
    ranges += [(first, last) for first, last in _between(scene)]
    ranges += [(first, last) for first, last in _pairs(scene) if _bare_to(scene, first, last) or _are_limits(scene, first, last)]
    if not ranges:
        return scene
    lasts = {last.start for _, last in ranges}
    joined = {first.start: _join(first, last) for first, last in ranges}
    quantities = tuple(joined.get(q.start, q) for q in scene.quantities if q.start not in lasts)
    return scene._replace(quantities=quantities)


def _join(first: Quantity, last: Quantity) -> Quantity:
    return last._replace(
        start=first.start, number=f"{first.number} to {last.number}", qualifier="range", unit=last.unit if last.own_unit else first.unit
    )


def _pairs(scene: Scene) -> list[tuple[Quantity, Quantity]]:
    return [
        (first, last)
        for first, last in zip(scene.quantities, scene.quantities[1:], strict=False)
        if first.dimension == last.dimension and first.dimension in _NUMERIC and "range" not in (first.qualifier, last.qualifier)
    ]


def _from_to(scene: Scene) -> list[tuple[Quantity, Quantity]]:
    """Two values of one dimension with `from` before the first and `to` before the second."""
    found = []
    values = [q for q in scene.quantities if q.dimension in _NUMERIC]
    for before, first, last in zip([None, *values], values, values[1:], strict=False):
        ahead = scene.between(max(scene.start if before is None else before.end, first.start - 50), first.start)
        between = scene.between(first.end, last.start)
        opened = re.search(r"\bfrom\s(?:[^,;()]{0,34})$", ahead) and not re.search(r"\d\s(?:through|via|over)\s$", ahead)
        if first.dimension == last.dimension and opened and re.search(r"(?:^|\s)to\s(?:[^,;()]{0,34})$", between) and len(between) < 110:
            found.append((first, last))
    return found


def _between(scene: Scene) -> list[tuple[Quantity, Quantity]]:
    found = []
    for first, last in _pairs(scene):
        ahead = scene.between(max(scene.start, first.start - 24), first.start)
        if re.search(r"\b(?:between|in the range(?: of)?|ranging between)\s(?:about\s|ca\.\s|~\s?)?$", ahead, re.IGNORECASE) and re.fullmatch(
            r"\s(?:and|to)\s(?:about\s|~\s?)?", scene.between(first.end, last.start)
        ):
            found.append((first, last))
    return found


def _bare_to(scene: Scene, first: Quantity, last: Quantity) -> bool:
    """`0.6 to 2.0 mS/cm` without `from` before it."""
    return _adjoin(scene, first, last) and re.search(r"\bfrom\s[^,;()]{0,34}$", scene.between(scene.start, first.start)[-50:]) is None


_LIMITS = re.compile(
    r"(?<!oxidation )(?<!oxidative )(?<!anodic )(?<!upper )(?<!reduction )(?<!reductive )(?<!cathodic )(?<!lower )"
    r"\b(?:limits|ends|edges|bounds|boundaries)\b(?! of (?:oxid|reduc))[^;]{0,60}$",
    re.IGNORECASE,
)


def _are_limits(scene: Scene, first: Quantity, last: Quantity) -> bool:
    """`the limits of A lie at 2.70 and 4.27 V`: both ends of one window, the lower first."""
    clause = scene.clause(first.start)
    ahead = scene.between(clause.start, first.start)
    named = {scene.between(*m.core) for m in scene.materials if clause.start <= m.start < clause.end}
    return (
        first.dimension == "potential"
        and len(named) <= 1
        and _LIMITS.search(ahead) is not None
        and re.fullmatch(r"\s(?:and|to)\s(?:at\s)?", scene.between(first.end, last.start)) is not None
        and re.search(r"\d\s?V?,?$", scene.between(max(scene.start, first.start - 6), first.start).strip()) is None
        and read_number(first) < read_number(last)
    )


def read_number(quantity: Quantity) -> float:
    """The first number of a value as it is printed, its power of ten left out; 0 where it has none."""
    number = re.match(r"-?\d+(?:\.\d+)?", quantity.number)
    return float(number[0]) if number else 0.0


def _adjoin(scene: Scene, first: Quantity, last: Quantity) -> bool:
    return re.fullmatch(r"\s?(?:to|up to)\s(?:about\s|ca\.\s|~\s?|almost\s|over\s)?", scene.between(first.end, last.start)) is not None


def _changes(scene: Scene, first: Quantity) -> bool:
    clause = scene.clause(first.start)
    ahead = scene.between(max(clause.start, first.start - 120), first.start)
    behind = scene.between(first.end, min(scene.end, first.end + 120))
    if re.search(rf"{_CHANGE.pattern}\s(?:the|its|their)\s(?:[\w-]+\s){{0,5}}from\s[^,;]{{0,20}}$", ahead, re.IGNORECASE):
        return True  # `increases the former value from …`
    last = max((match.start() for match in _CHANGE.finditer(ahead)), default=-1)
    return last > max((match.start() for match in _RANGE_WORDS.finditer(ahead)), default=-1) or (
        last < 0 and re.search(r"\b(?:upon|on|by|with|when|after|as)\s(?:\w+\s){0,2}(?:substitut|dop|increas|anneal|heat|going)", behind) is not None
    )
