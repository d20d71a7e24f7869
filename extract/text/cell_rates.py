"""A piece of a sentence and the results in it in; the rates of cycling, each with the results that it belongs to, out."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.scenes import Scene

_RATE = re.compile(r"(?<![\w.}^-])(?:(?:\d+(?:\.\d+)?|\.\d+)\s?-?C(?![\w/(^_]|\s?=|-\w)|(?:\d+\s?)?C\s?/\s?\d+(?:\.\d+)?(?![\w.]*\w))(?!\s?=)")
_LISTED = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)(?=(?:,\s?\d+(?:\.\d+)?)*,?\s?(?:and\s|,\s?)$)")
_EXPLAINS = re.compile(r"\s?(?:\(|,|=|,? i\.e\.,?|,? corresponding to|or)\s?(?:=|~|i\.e\.,?|or)?\s?")
_SAME_RATE = re.compile(r"\b(?:at|with|and) (?:the same|this|that|an identical) (?:(?:c-?)?rate|current)", re.IGNORECASE)


def find_rates(scene: Scene, start: int, end: int) -> tuple[Quantity, ...]:
    """`0.1C`, `C/10`, `0.1, 0.2 and 1 C`, and current densities; one that only explains the rate before it is left out."""
    found = [Quantity(m.start(), m.end(), m[0], "", "rate", "", True) for m in _RATE.finditer(scene.text.folded, start, end)]
    found += [shared for rate in found for shared in _share_unit(scene, start, rate)]
    found += [q for q in scene.quantities if q.dimension == "current" and start <= q.start < end]
    found.sort(key=lambda q: q.start)
    kept: list[Quantity] = []
    for quantity in found:
        if kept and quantity.own_unit and kept[-1].own_unit and _EXPLAINS.fullmatch(scene.between(kept[-1].end, quantity.start)):
            continue
        if re.match(r"\s?=", scene.between(quantity.end, scene.end)) or re.search(r"1\s?C\s?=\s?$", scene.between(scene.start, quantity.start)):
            continue
        kept.append(quantity)
    return tuple(kept)


def _share_unit(scene: Scene, start: int, rate: Quantity) -> list[Quantity]:
    """The bare numbers of a list before a rate: `0.1, 0.2 and` 1 C."""
    if "/" in rate.number:
        return []
    ahead = max(start, rate.start - 60)
    return [
        Quantity(ahead + m.start(), ahead + m.end(), f"{m[1]} C", "", "rate", "", False)
        for m in _LISTED.finditer(scene.between(ahead, rate.start))
        if not any(q.start <= ahead + m.start() < q.end for q in scene.quantities)
    ]


def says_same_rate(scene: Scene, start: int, end: int) -> bool:
    """`at the same rate`: that of the result told before."""
    return _SAME_RATE.search(scene.between(start, end)) is not None


def gap(one: Quantity, other: Quantity) -> int:
    """Characters between two values."""
    return max(one.start - other.end, other.start - one.end)


def distance(scene: Scene, rate: Quantity, value: Quantity) -> int:
    """The gap, a joint of the sentence counted as forty characters."""
    between = scene.between(min(rate.end, value.end), max(rate.start, value.start))
    return gap(rate, value) + 40 * len(re.findall(r",(?!\d)|\band\b|\bthat is\b", between))


def first_of_series(scene: Scene, span: Span, values: Sequence[Quantity]) -> tuple[Quantity, Quantity] | None:
    """The first value of a test at several rates, and its rate: as many rates as values, both listed or each value with its own.

    `195, 181 and 160 mA h/g at 0.1, 0.2 and 0.5 C` gives 195 and 0.1 C.
    """
    rates = find_rates(scene, span.start, span.end)
    if len(values) < 2 or len(rates) < len(values):
        return None
    rates = rates[: len(values)]
    kinds = [kind for _, kind in sorted([(q.start, "value") for q in values] + [(q.start, "rate") for q in rates])]
    alike = len({re.sub(r"\s", "", rate.number + rate.unit) for rate in rates}) != len(rates)
    in_lists = len({*kinds[: len(values)]}) == 1
    in_turn = all(one != other for one, other in pairwise(kinds))
    return (values[0], rates[0]) if (in_lists or in_turn) and not alike else None
