"""A piece of a sentence in; the results of battery cells in it out: capacities, efficiencies, retentions, cycles, and their rates."""

import re
from typing import NamedTuple

from extract.text.cell_pieces import Piece
from extract.text.cell_rates import distance, find_rates, gap, says_same_rate
from extract.text.cell_told import ResultKind, Told
from extract.text.cell_values import classify
from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.scenes import Scene
from extract.text.vetoes import find_veto

TELLING: tuple[ResultKind, ...] = ("first_capacity", "efficiency", "cycled_capacity", "retention")
_CYCLED: tuple[ResultKind, ...] = ("cycles", "cycled_capacity", "retention", "loss")


class Result(NamedTuple):
    """One value and what it is."""

    kind: ResultKind
    quantity: Quantity


class Results(NamedTuple):
    """What a piece of a sentence says, by place, and the values in it that look like results and are none, with their reasons."""

    found: tuple[Result, ...] = ()
    refused: tuple[tuple[Quantity, str], ...] = ()

    def of(self, kind: ResultKind) -> tuple[Quantity, ...]:
        """The values of one kind."""
        return tuple(result.quantity for result in self.found if result.kind == kind)


class Spoken(NamedTuple):
    """What the paragraph's results were so far, which later ones refer to."""

    kinds: tuple[ResultKind, ...] = ()  # of the percentages, latest last
    rates: tuple[Quantity, ...] = ()
    cycles: tuple[Quantity, ...] = ()

    def after(self, results: Results) -> "Spoken":
        """With those of a piece."""
        return Spoken(
            (*self.kinds, *(result.kind for result in results.found if result.kind in ("efficiency", "retention"))),
            (*self.rates, *results.of("first_rate"), *results.of("cycling_rate")),
            (*self.cycles, *results.of("cycles")),
        )


_ROUNDED = 0.01  # a printed retention against the quotient of printed capacities
_DEMAND = re.compile(r"\b(?:should|must|ought|ha(?:s|ve) to|needs? to|needed|required|requires?|targets?|goal|aims? (?:at|for))\b", re.IGNORECASE)
_CYCLING_OVER = re.compile(
    r"\b(?:(?:after|over|for|in|within|during|through(?:out)?|upon|beyond|than|to|at|across|nearly|about|of|(?:reach|reali[sz]|achiev|surviv|sustain|exhibit"
    r"|withst|endur|complet|demonstrat|show|deliver|run|ran)\w*)\s(?:the\s|as many as |some |about |more than |over |only |just |merely |~\s?)?)$",
    re.IGNORECASE,
)
_OTHER_CYCLES = re.compile(r"\b(?:first|next|every|each|initial|of the|formation|activation) $")
_SAME_CYCLES = re.compile(r"\b(?:after|over|for|within|in|during) (?:the same number|as many cycles|the same cycles|the same period)", re.IGNORECASE)
_OF_CAPACITY = re.compile(r"%[^%]{0,12}\bof (?:the|its|that) (?:\w+ )?(?:capacity|value|one|that) (?:\w+ )?at\s$")  # `52% of the capacity at 0.1 C`
_STARTS = re.compile(r"\bstart(?:s|ed|ing)?\s(?:out )?(?:at|with|from)\b")  # `At 1 C, the cell started at 192 mA h/g and still gave 150 after …`
_COUNTED = re.compile(r"\b(?:after|cycles?)\s$")  # `140 mA h/g after 100 and 121 mA h/g after 300 cycles`
_NTH = re.compile(r"(?<![\w.])(\d{2,})(?:st|nd|rd|th)\s(?:\w+\s)?cycle(?!\w)")


def find_results(piece: Piece, spoken: Spoken) -> Results:
    """What the piece tells; values in its comparisons are those of other cells."""
    scene, span = piece.scene, piece.span
    values = [q for q in scene.quantities if span.start <= q.start < span.end and q.dimension in ("capacity", "percent")]
    values = [q for q in values if not re.search(r"\bC\s?/\s?$", scene.between(span.start, q.start))]  # `C/3, 164 mAh/g`
    values = [q for q in values if q.own_unit or not _COUNTED.search(scene.between(span.start, q.start))]
    told = Told(scene, span, tuple(sorted((*values, *_find_counts(scene, span)))), spoken.kinds, piece.compares)
    found: list[Result] = []
    refused: list[tuple[Quantity, str]] = []
    for quantity in values:
        kind = classify(told, quantity)
        if kind is None or quantity.qualifier == "range":
            continue
        asked = _DEMAND.search(scene.between(span.start, quantity.start))
        reason = (kind != "loss" and find_veto(scene, quantity)) or "demand" * (asked is not None) or "compared" * piece.compared(quantity.start)
        if reason:
            refused.append((quantity, reason))
        else:
            found.append(Result(kind, quantity))
    found = _reckon(found)
    found += _find_cycles(piece, found, spoken)
    found += _bind_rates(piece, found, spoken)
    return Results(tuple(sorted(found, key=lambda result: result.quantity.start)), tuple(refused))


def _reckon(found: list[Result]) -> list[Result]:
    """`139.8 mA h/g at 0.1 C, and 118.4 mA h/g with a retention of 84.7%`: the second capacity is what the retention leaves of the first."""
    capacities = [result for result in found if result.kind == "first_capacity"]
    kept = [result for result in found if result.kind == "retention"]
    if len(capacities) != 2 or len(kept) != 1:
        return found
    first, second, share = (float(re.sub(r"[^\d.].*", "", result.quantity.number) or 0) for result in (*capacities, *kept))
    if not first or abs(second / first - share / 100) > _ROUNDED:
        return found
    return [result._replace(kind="cycled_capacity") if result == capacities[1] else result for result in found]


def _find_counts(scene: Scene, span: Span) -> tuple[Quantity, ...]:
    """Numbers of cycles, `the 100th cycle` included."""
    counted = [q for q in scene.quantities if q.dimension == "count" and span.start <= q.start < span.end]
    nth = [Quantity(m.start(1), m.end(), m[1], "cycle", "count", "", True) for m in _NTH.finditer(scene.text.folded, span.start, span.end)]
    return tuple(sorted((*counted, *nth)))


def _find_cycles(piece: Piece, found: list[Result], spoken: Spoken) -> list[Result]:
    """The numbers of cycles that results were reached after: the nearest to each, else what the sentence began with, else the same as before."""
    anchors = [result.quantity for result in found if result.kind in _CYCLED]
    if not anchors:
        return []
    scene = piece.scene
    counts = [q for q in _find_counts(scene, piece.span) if not piece.compared(q.start) and _passes(scene, q)]
    if not counts and piece.lead is not None:
        counts = [q for q in _find_counts(scene, piece.lead) if _passes(scene, q)]
    if not counts and spoken.cycles and _SAME_CYCLES.search(piece.words):
        counts = [spoken.cycles[-1]]
    nearest = {min(counts, key=lambda count: gap(count, anchor)) for anchor in anchors} if counts else set()
    return [Result("cycles", count) for count in sorted(nearest)]


def _passes(scene: Scene, count: Quantity) -> bool:
    ahead = scene.between(scene.start, count.start)
    return _CYCLING_OVER.search(ahead) is not None and _OTHER_CYCLES.search(ahead) is None


def _bind_rates(piece: Piece, found: list[Result], spoken: Spoken) -> list[Result]:
    """Each rate with the nearest result; a side with several rates keeps none."""
    if not found:
        return []
    bound: dict[ResultKind, list[Quantity]] = {"first_rate": [], "cycling_rate": []}
    rates = [rate for rate in find_rates(piece.scene, *piece.span) if not piece.compared(rate.start)]
    if not any(result.kind == "cycles" for result in found):
        rates = [rate for rate in rates if not _OF_CAPACITY.search(piece.scene.between(piece.span.start, rate.start))]
    for rate in rates:
        nearest = min(found, key=lambda result: distance(piece.scene, rate, result.quantity))
        bound["cycling_rate" if nearest.kind in _CYCLED else "first_rate"].append(rate)
    if not rates and (side := _only_side(found)):
        bound[side] += _find_elsewhere(piece, spoken)
    single = {kind: rates[0] for kind, rates in bound.items() if len({_bare(rate) for rate in rates}) == 1}
    cycled = any(result.kind in _CYCLED for result in found) and not bound["cycling_rate"]
    later = Span(single["first_rate"].end, piece.span.end) if cycled and "first_rate" in single else None
    if later and (says_same_rate(piece.scene, *later) or _STARTS.search(piece.scene.between(*later))):
        single["cycling_rate"] = single["first_rate"]
    return [Result(kind, rate) for kind, rate in single.items()]


def _only_side(found: list[Result]) -> ResultKind | None:
    sides = {result.kind in _CYCLED for result in found}
    return None if len(sides) != 1 else "cycling_rate" if True in sides else "first_rate"


def _find_elsewhere(piece: Piece, spoken: Spoken) -> list[Quantity]:
    """The rate of a piece that prints none: what its sentence began with, or `the same` where the paragraph has only one."""
    if piece.lead is not None and (rates := find_rates(piece.scene, *piece.lead)):
        return list(rates)
    if says_same_rate(piece.scene, *piece.span) and len({_bare(rate) for rate in spoken.rates}) == 1:
        return [spoken.rates[-1]]
    return []


def _bare(rate: Quantity) -> str:
    return re.sub(r"\s", "", rate.number + rate.unit)
