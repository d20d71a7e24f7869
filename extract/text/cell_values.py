"""A value in its piece of a sentence in; which result of a battery cell it is out, as the words around it say: `first_capacity`, `retention`."""

import re

from extract.text.cell_rates import find_rates
from extract.text.cell_told import CYCLING, ResultKind, Told, is_bound, is_no_capacity, is_no_share
from extract.text.quantities import Quantity
from extract.text.vetoes import find_veto

_LARGEST, _SMALLEST = 110, 20  # per cent; efficiencies and retentions lie between, unless the words say plainly that little was kept
_SAYS_KEPT = re.compile(
    r"\bretention (?:[^,;%]{1,80}? (?=is|was))?(?:(?:is|was|of|to|drops?|falls?|fell|dropped|as low as|only|just|merely|about|mere|an?|poor) )+$",
    re.IGNORECASE,
)
_KEPT_OF_FIRST = re.compile(
    r"\s?(?:capacity retention|of (?:its|the|their) (?:initial|original|first) (?:\w+ )?capacit|(?:is|was) retained)", re.IGNORECASE
)
_EARLY = re.compile(r"\b(?:first|initial(?:ly)?|1st|as-assembled|start(?:s|ed|ing)?)\b", re.IGNORECASE)
_FIRST = re.compile(rf"{_EARLY.pattern}|(?<![A-Za-z])(?:ICEs?|FCE)(?![A-Za-z])", re.IGNORECASE)
_AREAL = re.compile(r"mA\s?h\s?(?:[·.]\s?)?(?:cm|/\s?cm)")
_REACHED = re.compile(
    r"[^,;]*?\b(?:after|over|within|during|at the end of|in the course of)\s(?:the |as many as |more than |only )?"
    r"\d[\d,]*(?:th|st|nd|rd)?\s?(?:\w+ )?cycle"
)
_BRACKETED_SHARE = re.compile(r"\s?\((?:about |~\s?|or |i\.e\.,? )?\d[\d.]*\s?%[^()%]{0,30}\)")
_IN_CYCLE = re.compile(
    r"\s?\)?\s?(?:even |still |left |remain\w+ |at [^,;]{1,20} )?(?:in the last|after|in|over|within|during|at the end of"
    r"|at the)\s(?:the\s)?\d+(?:th|st|nd|rd)?\s?(?:\w+ )?(?:cycle|of)|\s?after \d+(?:,| and| or)\s|\s?in the (?:last|\d+th)"
)
_OF_THIS = re.compile(r"\s?of (?:it|that|this)\b", re.IGNORECASE)
_KEPT = re.compile(r"\b(?:retain\w*|retention|remain\w*|left|kept|keeps?|maintain\w*|preserv\w*|surviv\w*|cycles?|after)\b", re.IGNORECASE)
_EARLY_BEHIND = re.compile(r"\s?(?:\([^()]*\)\s)?(?:initially|at first|in the first|at the (?:start|beginning|outset))\b", re.IGNORECASE)
_NEXT_CYCLE = re.compile(
    r"\s?(?:(?:at|and) [^,;]{1,20} )?in the (?:second|third|fourth|fifth|next|following|2nd|3rd|[4-9]th) (?:cycle|discharge)", re.IGNORECASE
)
_RATE_CAPABILITY = re.compile(r"[^,;%]{0,60}\bat\s(?:[\d.]+\s?C|C\s?/)")
_LOST = re.compile(r"\b(?:los(?:es|t|ing)|fad(?:es|ed)|decay(?:s|ed))\b[^%]{0,25}$", re.IGNORECASE)
_LOST_BEHIND = re.compile(r"\s?(?:of [^,;%]{1,40}\s)?(?:(?:is|was|are|were|has been|had been|being) )?(?:\w+ly )?(?:lost|consumed)\b")
_PASSED = re.compile(r"\b(?:\d+(?:th|st|nd|rd)\s?(?:cycle|discharge)|last (?:of them|cycle)|final (?:cycle|discharge|capacity))\b", re.IGNORECASE)
_FADED = re.compile(r"\b(?:retain\w*|remain\w*|still|declin\w*|fell|fad\w*|decreas\w*|drop\w*)\b", re.IGNORECASE)
_OF_CHANGE = re.compile(
    r"\b(?:los(?:es|t|s|ing)|fad(?:e|es|ed|ing) (?:of|by|rate)|decay(?:s|ed)?|degrad\w+|by|drop of|decrease of)\b[^%]{0,25}$"
    r"|\bper cycle(?: (?:of|is|was|by|being))?\s(?:only |about )?$",
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
    r"|reversible|first-cycle))* (?:capacit|value|discharge|one\b)"
    r"|of (?:its|the|their) (?:initial|first|original|starting)\s*$"
    r"|of which (?:remain|was|were|is|are)|thereof|capacity (?:retention|was|were|is|are|being|remain)"
    r"|(?:was|were|is|are|being) (?:still )?(?:retained|kept|left"
    r"|maintained|preserved)|left\b|remain(?:ed|ing|s)\b|retained)",
    re.IGNORECASE,
)
_SUNK = re.compile(
    r"\b(?:fell|falls?|declin\w+|fad(?:es|ed|ing)|drop(?:s|ped)|decreas\w+|sank|down)\b[^%]{0,60}\bto (?:about |~\s?|only |some )?$", re.IGNORECASE
)
_THAT_IS = re.compile(
    r"\b(?:that is|i\.e\.|corresponding|which is|equal|equivalent|amounting|or)\b,?(?: to| of)?(?: an?)?(?: about| only)?\s$", re.IGNORECASE
)
_ALONE = re.compile(
    r"\s?(?:for|with|without|in|of (?:the|an?|that))\s|\s?(?:was|were) (?:reached|obtained|found)|\s?(?:[,;.)]|$)|\s?after the same"
    r"|\s\((?:for |with )?[A-Z]",
    re.IGNORECASE,
)


def classify(told: Told, quantity: Quantity) -> ResultKind | None:
    """Which result a capacity or a percentage is.

    Of `delivers 190 mA h/g and keeps 80% after 200 cycles` the first is `first_capacity`, the second `retention`.
    """
    if quantity.dimension == "capacity":
        return _classify_capacity(told, quantity)
    kind = _classify_percent(told, quantity)
    return None if (kind == "efficiency" and not _is_first(told)) or (kind == "retention" and _is_unfounded(told, quantity)) else kind


def _is_first(told: Told) -> bool:
    """Whether an efficiency is that of the first cycle: the sentence says so or gives a capacity with it, or it stands beside one that is."""
    says = _FIRST.search(told.scene.text.folded, told.scene.start, told.scene.end)
    return says is not None or "efficiency" in told.spoken or any(quantity.dimension == "capacity" for quantity in told.scene.quantities)


def _is_unfounded(told: Told, quantity: Quantity) -> bool:
    """Whether nothing says that a share of the capacity is that after cycles: `59% are kept at 2 C`, `keeps 61%`."""
    sentence = told.scene.between(told.scene.start, told.scene.end)
    if CYCLING.search(sentence):
        return False
    return _RATE_CAPABILITY.match(told.behind(quantity)) is not None or not (
        "retention" in told.spoken or re.search("retention", sentence, re.IGNORECASE)
    )


def _classify_capacity(told: Told, quantity: Quantity) -> ResultKind | None:
    ahead, behind = told.ahead(quantity), told.behind(quantity)
    if is_no_capacity(told, quantity, _AREAL.split(ahead)[-1], behind):
        return None
    counts = [q.end for q in told.values if q.dimension == "count" and quantity.start - len(ahead) <= q.start < quantity.start]
    if _EARLY_BEHIND.match(behind):
        return "first_capacity"
    if _NEXT_CYCLE.match(behind):
        return None
    early = [m.end() for m in _EARLY.finditer(ahead)]
    later = [m.end() for m in _PASSED.finditer(ahead)] + [end - quantity.start + len(ahead) for end in counts]
    if share := _BRACKETED_SHARE.match(told.scene.between(quantity.end, told.span.end)):  # `151 mA h/g (91.4%) after 1000 cycles`
        behind = told.scene.between(quantity.end + share.end(), told.span.end)
        if told.spoken[-1:] == ("retention",) and not early:
            return "cycled_capacity"
    reached = _REACHED.match(behind)
    if reached and not re.search(r"\b(?:and|with|retains|retaining|retention|keeps|keeping)\b", reached[0]):
        return "cycled_capacity"
    if _IN_CYCLE.match(behind) or (later and max(later) > max(early, default=0)):
        return "cycled_capacity"
    previous = told.previous(quantity)
    if previous is not None and previous.dimension == "percent" and not early and _classify_percent(told, previous) == "retention":
        return None if find_rates(told.scene, quantity.end, min(told.span.end, quantity.end + 25)) else "cycled_capacity"
    before = told.scene.between(told.span.start, quantity.start)
    if re.search(r"%[^%]{0,20}\(\s?$", before) and _RETENTION.search(before):
        return "cycled_capacity"
    return "first_capacity" if early or not _FADED.search(ahead) else None


def _classify_percent(told: Told, quantity: Quantity) -> ResultKind | None:
    ahead, behind = told.ahead(quantity), told.behind(quantity)
    sunk = _SUNK.search(ahead) is not None
    if is_no_share(told, ahead, behind) or is_bound(told, quantity):
        return None
    if (_OF_CHANGE.search(ahead) and not sunk) or _LOST_BEHIND.match(behind):
        return "loss" if _LOST.search(ahead) or _LOST_BEHIND.match(behind) else None
    size = float("".join(re.findall(r"^[\d.]+", quantity.number)) or 0)
    if size > _LARGEST or (size < _SMALLEST and not (_SAYS_KEPT.search(ahead) or _KEPT_OF_FIRST.match(behind))):
        return None
    listed = behind if _EFFICIENCY.search(ahead) else _behind_list(told, quantity)
    if _RETAINED_BEHIND.match(listed) or (_OF_THIS.match(behind) and _KEPT.search(told.scene.between(*told.span))):
        return "retention"
    if re.match(r"\s?(?:initial |first-cycle |coulombic )*(?:efficienc|I?CE\b)", behind, re.IGNORECASE):
        return None if _NO_EFFICIENCY.search(ahead[-40:]) else "efficiency"
    marks = [(m.start(), "efficiency") for m in _EFFICIENCY.finditer(ahead)] + [(m.start(), "retention") for m in _RETENTION.finditer(ahead)]
    if marks:
        at, kind = max(marks)
        if kind == "retention":
            return "retention"
        return None if _NO_EFFICIENCY.search(ahead[max(0, at - 30) :]) or re.match(r"\s?after \d+ cycles", behind) else "efficiency"
    previous = told.previous(quantity)
    if (
        previous is not None
        and previous.dimension == "capacity"
        and _THAT_IS.search(ahead)
        and _classify_capacity(told, previous) == "cycled_capacity"
    ):
        return "retention"
    if sunk or re.match(r"\s?(?:after|over)\s(?:\w+\s){0,2}\d[\d,]* cycles", behind):
        return "retention"
    return _repeat(told, quantity)


def _behind_list(told: Told, quantity: Quantity) -> str:
    """The words behind a value, or behind the last of the list that it stands in: `78%, 91% and 66% of the capacity are left`."""
    behind = told.behind(quantity)
    for value in told.values:
        if value.dimension == "percent" and value.start >= quantity.end and re.fullmatch(r",\s|,?\s(?:and|or)\s", behind):
            behind = told.behind(value)
    return behind


def _repeat(told: Told, quantity: Quantity) -> ResultKind | None:
    """A percentage without words: in brackets or joined to a capacity, one of a list, or alone with the kind that was spoken of last."""
    previous, ahead = told.previous(quantity), told.ahead(quantity)
    if previous is not None and find_veto(told.scene, previous):
        return None
    behind = told.scene.between(quantity.end, min(told.span.end, quantity.end + 18))
    if previous is not None and previous.dimension == "capacity" and re.fullmatch(r"\s?(?:\(\s?|,?\s?and\s|,\s?|with\s)(?:about |~\s?)?", ahead):
        kind = _classify_capacity(told, previous)
        efficient = "efficiency" in told.spoken or _EFFICIENCY.search(told.scene.between(told.span.start, previous.start))
        return "retention" if kind == "cycled_capacity" else "efficiency" if efficient else None
    after_cycles = re.fullmatch(r"\s?(?:mA\s?h\S* ?\S*)?\s?(?:was left |remained )?(?:after|over|in|within)\s[^,;%]{1,24}cycles?\s?\(\s?", ahead)
    if after_cycles and previous is not None and previous.dimension == "capacity":
        return "retention" if _classify_capacity(told, previous) == "cycled_capacity" else None
    if previous is not None and previous.dimension == "percent" and re.fullmatch(r"\s?(?:,|,?\s?and|,?\s?or)\s", ahead):
        return _classify_percent(told, previous)
    alone = all(q == quantity or q.dimension == "count" for q in told.values)
    if alone and told.spoken and _ALONE.match(behind) and (told.compares or not re.search(r"\(\s?$", ahead)):
        return told.spoken[-1]
    return None
