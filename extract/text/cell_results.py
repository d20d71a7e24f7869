"""A piece of a sentence in; the results of battery cells in it out: capacities, efficiencies, retentions, cycles, and their rates."""

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.scenes import Scene
from extract.text.vetoes import find_veto

ResultKind = Literal["first_rate", "first_capacity", "efficiency", "cycling_rate", "cycles", "cycled_capacity", "retention"]
CYCLED: tuple[ResultKind, ...] = ("cycles", "cycled_capacity", "retention")


TELLING: tuple[ResultKind, ...] = ("first_capacity", "efficiency", "cycled_capacity", "retention")


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


_LARGEST = 110  # per cent; no efficiency or retention comes near it
_RATE = re.compile(r"(?<![\w.}^-])(?:(?:\d+(?:\.\d+)?|\.\d+)\s?-?C(?![\w/(^_]|\s?=|-\w)|(?:\d+\s?)?C\s?/\s?\d+(?:\.\d+)?(?![\w.]*\w))(?!\s?=)")
_NO_CAPACITY = re.compile(
    r"\b(?:simulat\w+|predict\w*|calculated|modell?ed|theoretical|theor\.|areal|volumetric|irreversible|nominal|practical limit|designed"
    r"|charg(?:e|ing) capacit|lost|capacity loss"
    r"|anodes? (?:with|has|have|of)|average"
    r"|corresponds? to 1\s?C|limited to|cut off at|capacity cut-?off|scatter|spread|reproducib\w+|standard deviation)\b(?:y|ies)?",
    re.IGNORECASE,
)
_BOTH_WAYS = re.compile(r"\b(charge|discharge)(?: and |/|-)(?:the )?(charge|discharge)\b[^;]{0,140}$", re.IGNORECASE)
_RECOVERED = re.compile(r"\b(?:recover\w*|restor\w*|return\w*|back to|switch\w* back)\b", re.IGNORECASE)
_START = re.compile(r"\bfrom\s(?:an? (?:initial )?(?:value|capacity) of\s)?(?:about\s|~\s?)?$")
_EARLY = re.compile(r"\b(?:first|initial(?:ly)?|1st|as-assembled|start(?:s|ed|ing)?)\b", re.IGNORECASE)
_PASSED = re.compile(r"\b(?:\d+(?:th|st|nd|rd)\s?(?:cycle|discharge)|last (?:of them|cycle)|final (?:cycle|discharge|capacity))\b", re.IGNORECASE)
_FADED = re.compile(r"\b(?:retain\w*|remain\w*|still|declin\w*|fell|fad\w*|decreas\w*|drop\w*)\b", re.IGNORECASE)
_OF_CHANGE = re.compile(
    r"\b(?:los(?:es|t|s|ing)|fad(?:e|es|ed|ing) (?:of|by|rate)|decay(?:s|ed)?|degrad\w+|per cycle|by|drop of|decrease of)\b[^%]{0,25}$", re.IGNORECASE
)
_OF_OTHER = re.compile(
    r"^\s?(?:by (?:weight|volume|mass)|wt|vol|mol|of (?:the )?(?:theoretical|carbon|binder|active|Li\b|lithium|time|cells?)|depth"
    r"|state[- ]of[- ]charge|SOC|DOD|porosity|density|utili[sz]|loss|fade|decay|per cycle|/\s?cycle"
    r"|(?:higher|lower|more|less|larger|smaller|better|worse|improvement|increase|decrease)\b)",
    re.IGNORECASE,
)
_EFFICIENCY = re.compile(
    r"\b(?:coulombic|columbic|faradaic|initial|first[- ]cycle)?\s?(?:efficienc(?:y|ies))\b|(?<![A-Za-z])(?:I?CEs?|FCE)(?![A-Za-z])", re.IGNORECASE
)
_NO_EFFICIENCY = re.compile(
    r"\b(?:average|averag\w+|mean|per cycle|energy efficienc\w+|subsequent|later|second|third|stabili[sz]\w*|remain\w*|throughout"
    r"|thereafter|then|from the \w+ cycle|steady|stays|stayed|packing|utili[sz]ation|throughput"
    r"|(?:after|over|within|during|for) (?:the )?(?:first |next |following )?(?:few|\d+|several|all))\b",
    re.IGNORECASE,
)
_RETENTION = re.compile(
    r"\b(?:capacity )?(?:retentions?|retain(?:s|ed|ing)?|ke(?:eps?|pt|eping)|maintain(?:s|ed|ing)?|preserv(?:es|ed|ing)|holds?|held"
    r"|conserv(?:es|ed))\b",
    re.IGNORECASE,
)
_RETAINED_BEHIND = re.compile(
    r"^\s?(?:capacity )?(?:retention|of (?:its|the|their)(?: own)?(?: (?:initial|original|first|starting|second|discharge|specific"
    r"|reversible|first-cycle))* (?:capacit|value|discharge)|of (?:it|that|this)\b"
    r"|of which (?:remain|was|were|is|are)|thereof|capacity (?:retention|was|is|being|remain)|(?:was|were|is|being) (?:retained|kept|left"
    r"|maintained|preserved)|left\b|remain(?:ed|ing|s)\b|retained)",
    re.IGNORECASE,
)
_SUNK = re.compile(
    r"\b(?:fell|falls?|declin\w+|fad(?:es|ed|ing)|drop(?:s|ped)|decreas\w+|sank|down)\b[^%]{0,60}\bto (?:about |~\s?|only |some )?$", re.IGNORECASE
)
_SAME_RATE = re.compile(r"\b(?:at|with) (?:the same|this|that|an identical) (?:c-?)?(?:rate|current)", re.IGNORECASE)
_DEMAND = re.compile(r"\b(?:should|must|ought|ha(?:s|ve) to|needs? to|needed|required|requires?|targets?|goal|aims? (?:at|for))\b", re.IGNORECASE)
_THAT_IS = re.compile(
    r"\b(?:that is|i\.e\.|corresponding|which is|equal|equivalent|amounting|or)\b,?(?: to| of)?(?: an?)?(?: about| only)?\s$", re.IGNORECASE
)
_CYCLING_OVER = re.compile(
    r"\b(?:after|over|for|in|within|during|through(?:out)?|upon|beyond|than|reali[sz]\w+|achiev\w+|surviv\w+|to|at|across|nearly|about"
    r"|of)\s(?:the\s|as many as |some |about |more than |over |~\s?)?$",
    re.IGNORECASE,
)


def find_rates(scene: Scene, start: int, end: int) -> tuple[Quantity, ...]:
    """`0.1C`, `C/10`, and current densities; one that only explains the rate before it is left out."""
    found = [Quantity(m.start(), m.end(), m[0], "", "rate", "", True) for m in _RATE.finditer(scene.text.folded, start, end)]
    found += [q for q in scene.quantities if q.dimension == "current" and start <= q.start < end]
    found.sort(key=lambda q: q.start)
    kept: list[Quantity] = []
    for quantity in found:
        if kept and re.fullmatch(
            r"\s?(?:\(|,|=|,? i\.e\.,?|,? corresponding to|or)\s?(?:=|~|i\.e\.,?|or)?\s?", scene.between(kept[-1].end, quantity.start)
        ):
            continue
        if re.match(r"\s?=", scene.between(quantity.end, scene.end)) or re.search(r"1\s?C\s?=\s?$", scene.between(scene.start, quantity.start)):
            continue
        kept.append(quantity)
    return tuple(kept)


def find_results(scene: Scene, span: Span, spoken: tuple[ResultKind, ...]) -> Results:
    """`spoken` are the kinds of the percentages before in the paragraph, which a bare one repeats."""
    values = [q for q in scene.quantities if span.start <= q.start < span.end and q.dimension in ("capacity", "percent", "count")]
    values = [q for q in values if not re.search(r"\bC\s?/\s?$", scene.between(span.start, q.start))]  # `C/3, 164 mAh/g`
    found: list[Result] = []
    refused: list[tuple[Quantity, str]] = []
    for quantity in values:
        if quantity.dimension == "count" or quantity.qualifier == "range":
            continue
        kind = (
            _classify_capacity(scene, span, quantity, values)
            if quantity.dimension == "capacity"
            else _classify_percent(scene, span, quantity, values, spoken)
        )
        if kind is None:
            continue
        if kind == "efficiency" and not _is_first(scene, spoken):
            continue
        asked = _DEMAND.search(scene.between(span.start, quantity.start))
        reason = find_veto(scene, quantity) or "demand" * (asked is not None) or ("compared" if scene.comparison(quantity.start) else "")
        if reason:
            refused.append((quantity, reason))
        else:
            found.append(Result(kind, quantity))
    if any(result.kind in CYCLED for result in found):
        found += [Result("cycles", count) for count in _find_cycles(scene, values, found)]
    return Results(tuple(sorted((*found, *_bind_rates(scene, span, found)), key=lambda result: result.quantity.start)), tuple(refused))


def _is_first(scene: Scene, spoken: tuple[ResultKind, ...]) -> bool:
    """Whether an efficiency is that of the first cycle: the sentence says so or gives a capacity with it, or it stands beside one that is."""
    says = re.search(rf"{_EARLY.pattern}|(?<![A-Za-z])(?:ICEs?|FCE)(?![A-Za-z])", scene.between(scene.start, scene.end), re.IGNORECASE)
    return says is not None or "efficiency" in spoken or any(quantity.dimension == "capacity" for quantity in scene.quantities)


def _around(scene: Scene, span: Span, quantity: Quantity, values: list[Quantity]) -> tuple[str, str]:
    """The words before a value back to the one before it, and those behind it up to the next; counts divide nothing."""
    dividing = [q for q in values if q.dimension != "count" and q != quantity]
    low = max((q.end for q in dividing if q.end <= quantity.start), default=span.start)
    high = min((q.start for q in dividing if q.start >= quantity.end), default=span.end)
    return scene.between(low, quantity.start), scene.between(quantity.end, high)


def _classify_capacity(scene: Scene, span: Span, quantity: Quantity, values: list[Quantity]) -> ResultKind | None:
    ahead, behind = _around(scene, span, quantity, values)
    if (
        _NO_CAPACITY.search(re.split(r"\b(?:dis)?charge and\b", ahead)[-1])
        or _START.search(ahead)
        or re.match(r"\s?(?:\w+ )?(?:theoretical|of charge|on charg)", behind)
    ):
        return None
    if re.search(r"(?<!dis)\bcharge(?: capacity)?(?: of)?\s$", ahead):
        return None
    if (
        _RECOVERED.search(ahead)
        or re.match(r"\s?(?:was|were|could be|is|are) (?:recovered|restored|regained)", behind)
        or _is_charge(scene, span, quantity, values)
    ):
        return None
    counts = [q for q in values if q.dimension == "count"]
    early = [m.end() for m in _EARLY.finditer(ahead)]
    later = [m.end() for m in _PASSED.finditer(ahead)] + [
        q.end - quantity.start + len(ahead) for q in counts if quantity.start - len(ahead) <= q.start < quantity.start
    ]
    reached = re.match(
        r"[^,;]*?\b(?:after|over|at the end of|in the course of)\s(?:the |as many as |more than )?\d[\d,]*(?:th|st|nd|rd)?\s?(?:\w+ )?cycle", behind
    )
    if reached and not re.search(r"\b(?:and|with|retains|retaining|retention|keeps|keeping)\b", reached[0]):
        return "cycled_capacity"
    if re.match(
        r"\s?\)?\s?(?:even |still |left |remain\w+ |at [^,;]{1,20} )?(?:in the last|after|in|over|at the end of"
        r"|at the)\s(?:the\s)?\d+(?:th|st|nd|rd)?\s?(?:\w+ )?(?:cycle|of)",
        behind,
    ) or re.match(r"\s?in the (?:last|\d+th)", behind):
        return "cycled_capacity"
    if later and max(later) > max(early, default=0):
        return "cycled_capacity"
    previous = max((q for q in values if q.end <= quantity.start and q.dimension != "count"), default=None)
    if previous is not None and previous.dimension == "percent" and not early and _classify_percent(scene, span, previous, values, ()) == "retention":
        return None if find_rates(scene, quantity.end, min(span.end, quantity.end + 25)) else "cycled_capacity"
    bracketed = re.search(r"%[^%]{0,20}\(\s?$", scene.between(span.start, quantity.start))
    if bracketed and _RETENTION.search(scene.between(span.start, quantity.start)):
        return "cycled_capacity"
    return "first_capacity" if early or not _FADED.search(ahead) else None


def _is_charge(scene: Scene, span: Span, quantity: Quantity, values: list[Quantity]) -> bool:
    """Whether a value is the charge's of a pair: `charge and discharge capacities of 130 and 117 mA h/g`."""
    capacities = [q for q in values if q.dimension == "capacity"]
    pairs = [
        (one, other)
        for one, other in pairwise(capacities)
        if re.fullmatch(r"\s?(?:mA\s?h[^,;]{1,14})?\s?(?:and|,|/)\s?", scene.between(one.end, other.start))
    ]
    for pair in pairs:
        both = _BOTH_WAYS.search(scene.between(span.start, pair[0].start))
        if quantity in pair and both:
            return both[1 + pair.index(quantity)].lower() == "charge"
    return False


def _classify_percent(scene: Scene, span: Span, quantity: Quantity, values: list[Quantity], spoken: tuple[ResultKind, ...]) -> ResultKind | None:
    ahead, behind = _around(scene, span, quantity, values)
    sunk = _SUNK.search(ahead) is not None
    if _OF_OTHER.match(behind) or (_OF_CHANGE.search(ahead) and not sunk) or float("".join(re.findall(r"^[\d.]+", quantity.number)) or 0) > _LARGEST:
        return None
    if _RETAINED_BEHIND.match(behind):
        return "retention"
    if re.match(r"\s?(?:initial |first-cycle |coulombic )*(?:efficienc|I?CE\b)", behind, re.IGNORECASE):
        return None if _NO_EFFICIENCY.search(ahead[-40:]) else "efficiency"
    marks = [(m.start(), "efficiency") for m in _EFFICIENCY.finditer(ahead)] + [(m.start(), "retention") for m in _RETENTION.finditer(ahead)]
    if marks:
        at, kind = max(marks)
        if kind == "retention":
            return "retention"
        return None if _NO_EFFICIENCY.search(ahead[max(0, at - 30) :]) or re.match(r"\s?after \d+ cycles", behind) else "efficiency"
    previous = max((q for q in values if q.end <= quantity.start and q.dimension != "count"), default=None)
    if (
        previous is not None
        and previous.dimension == "capacity"
        and _THAT_IS.search(ahead)
        and _classify_capacity(scene, span, previous, values) == "cycled_capacity"
    ):
        return "retention"
    if sunk or re.match(r"\s?(?:after|over)\s(?:\w+\s){0,2}\d[\d,]* cycles", behind):
        return "retention"
    return _repeat(scene, span, quantity, values, spoken)


def _repeat(scene: Scene, span: Span, quantity: Quantity, values: list[Quantity], spoken: tuple[ResultKind, ...]) -> ResultKind | None:
    """A percentage without words: in brackets or joined to a capacity, one of a list, or alone with the kind that was spoken of last."""
    previous = max((q for q in values if q.end <= quantity.start and q.dimension != "count"), default=None)
    ahead = scene.between(previous.end if previous else span.start, quantity.start)
    behind = scene.between(quantity.end, min(span.end, quantity.end + 18))
    if previous is not None and previous.dimension == "capacity" and re.fullmatch(r"\s?(?:\(\s?|,?\s?and\s|,\s?)", ahead):
        kind = _classify_capacity(scene, span, previous, values)
        return "retention" if kind == "cycled_capacity" else "efficiency" if "efficiency" in spoken else None
    if previous is not None and previous.dimension == "percent" and re.fullmatch(r"\s?(?:,|,?\s?and|,?\s?or)\s", ahead):
        return _classify_percent(scene, span, previous, values, spoken)
    if (
        re.match(r"\s?(?:for|with)\s|\s?(?:was|were) (?:reached|obtained|found)|\s?(?:[,;.)]|$)|\s?after the same", behind)
        and spoken
        and not re.search(r"\(\s?$", ahead)
    ):
        others = [q for q in values if q.dimension != "count" and q != quantity]
        return spoken[-1] if not others else None
    return None


def _find_cycles(scene: Scene, values: list[Quantity], found: list[Result]) -> tuple[Quantity, ...]:
    """The numbers of cycles that a result was reached after; of several the nearest to each result."""
    counts = [q for q in values if q.dimension == "count" and _CYCLING_OVER.search(scene.between(scene.start, q.start))]
    counts = [q for q in counts if not re.search(r"\b(?:first|next|every|each|initial|of the) $", scene.between(scene.start, q.start))]
    anchors = [result.quantity for result in found if result.kind in CYCLED]
    nearest = {min(counts, key=lambda count: _gap(count, anchor)) for anchor in anchors} if counts else set()
    return tuple(sorted(nearest))


def _bind_rates(scene: Scene, span: Span, found: list[Result]) -> tuple[Result, ...]:
    """Each rate with the nearest result; a side with several rates keeps none."""
    bound: dict[ResultKind, list[Quantity]] = {"first_rate": [], "cycling_rate": []}
    for rate in find_rates(scene, span.start, span.end):
        if not found:
            continue
        nearest = min(found, key=lambda result: _distance(scene, rate, result.quantity))
        bound["cycling_rate" if nearest.kind in CYCLED else "first_rate"].append(rate)
    single: dict[ResultKind, Quantity] = {
        kind: rates[0] for kind, rates in bound.items() if len({re.sub(r"\s", "", rate.number + rate.unit) for rate in rates}) == 1
    }
    cycled = any(result.kind in CYCLED for result in found) and not bound["cycling_rate"]
    if cycled and "first_rate" in single and _SAME_RATE.search(scene.between(single["first_rate"].end, span.end)):
        single["cycling_rate"] = single["first_rate"]
    return tuple(Result(kind, rate) for kind, rate in single.items())


def _distance(scene: Scene, rate: Quantity, value: Quantity) -> int:
    """The gap, a joint of the sentence counted as forty characters."""
    between = scene.between(min(rate.end, value.end), max(rate.start, value.start))
    return _gap(rate, value) + 40 * len(re.findall(r",(?!\d)|\band\b|\bthat is\b", between))


def _gap(one: Quantity, other: Quantity) -> int:
    return max(one.start - other.end, other.start - one.end)
