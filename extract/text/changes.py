"""A value before or after a change in; whose value it is out: of the material that was changed, or of what it was changed to."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.text.behind import find_behind, find_chained
from extract.text.elements import ELEMENT, find_named_elements
from extract.text.formulas import find_symbols
from extract.text.groups import has_value
from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.ranges import Change, is_change_to
from extract.text.referents import Unresolved, Way
from extract.text.scenes import Scene

_GIVES = re.compile(r"\b(?:giv|yield|form|produc|obtain|result|lead|becom|mak)\w*\s(?:[\w-]+\s){0,3}$|\b(?:i\.e\.|that is),?\s$")


_SUBSTITUTION = re.compile(
    r"\b(?:co-?)?(?:dop|swap|substitut|introduc(?!ed (?:by|during|on|upon|through))|incorporat|replac|adding|addition|alloy|exchang|insert|partial"
    r"|employ|strateg|mix)\w*|\bby [A-Z][a-z]?\^\{|\b(?!(?:Li|Na|K|Ag)\^\{\+)[A-Z][a-z]?\^\{\d?[+-]\}"
    rf"|(?<![°\d])(?<![°\d]\s)\b(?:{ELEMENT}|[A-Z][a-z]?)(?:\s(?:content|addition))?\s(?:\w+ly\s)?(?:rais|increas|enhanc|improv|boost|lower|reduc)\w*\s(?:the|its)",
)


def find_ends_of_change(scene: Scene, quantity: Quantity, changes: Sequence[Change]) -> Way:
    """Values before and after a substitution are of two materials; before and after heating or pressing they are of one."""
    change = next((c for c in changes if quantity in c), None)
    if change is not None and (pair := _from_one_to_other(scene)):
        return (pair[0 if quantity == change.first else 1],), "change"
    next_one = min(
        (q.start for q in scene.quantities if change and q.dimension == quantity.dimension and q.start > change.last.start), default=scene.end
    )
    if change is not None and (told := _BY_VARIABLE.search(scene.between(change.last.end, min(next_one, scene.clause(change.last.start).end)))):
        return _at_variable(scene, change, told, first=quantity == change.first)
    if change is not None and (pair := _from_compared(scene, change)):
        return (pair[0 if quantity == change.first else 1],), "change"
    if change is not None and (member := _brought_to(scene, change)):
        start = member._replace(values=f"{member.values.partition('=')[0].strip()} = 0")  # a series is changed from where nothing is brought in
        return (member if quantity == change.last else start,), "change"
    if find_behind(scene, quantity) is not None or find_chained(scene, quantity) is not None:
        return None
    if _is_start_behind(scene, quantity):
        return Unresolved("ambiguous_material")
    single = change is None and is_change_to(scene, quantity)
    if single and (told := _WHEN_RAISED.match(scene.between(quantity.end, scene.end))):
        place = (quantity.end + told.start(1), quantity.end + told.end())
        return (Material(*place, "sample", place, f"{told[1]} = {told[2]}"),), "change"
    if change is None and not single:
        return None
    if single and (member := _reached_before(scene, quantity)) is not None:
        return (member,), "change"
    if single and (made := _resulting(scene, quantity)) is not None:
        return (made,), "change"
    if single and (result := _written_ahead(scene, quantity) or _written_behind(scene, quantity)) is not None:
        return (result,), "change"
    clause = scene.clause(quantity.start)
    first = change.first if change else quantity
    before = [m for m in scene.materials if m.end <= first.start and m.kind in NAMED and m.use in ("conductor", "")]
    distinct = {scene.between(*m.core): m for m in before}
    named = list(distinct.values())
    if change and not named:
        words = [m for m in scene.materials if m.end <= first.start and m.kind == "anaphor" and find_named_elements(scene.between(m.start, m.end))]
        named = words if len(words) == 2 else named  # `declines from 0.51 eV for the chloride to 0.37 eV for the iodide, and … from 4 to 58 μS cm-1`
    if change and len(named) == 2 and any(other != change and other.first.start < first.start for other in changes):
        # `from 0.1 mS cm-1 for A to 1.2 mS cm-1 for B, and … from 0.47 to 0.35 eV`
        return (named[0 if quantity == change.first else 1],), "change"
    if change and quantity == change.last and (starts := _named_between(scene, change)):
        # `decreased from 0.35 eV in A to 0.29 eV`: not of A again
        others = [m for printed, m in distinct.items() if printed not in starts]
        return ((others[0],), "change") if len(others) == 1 else Unresolved("changed_material")
    if not _SUBSTITUTION.search(scene.between(clause.start, clause.end)) and not (single and _is_acted_on(scene, quantity, before)):
        return None
    if change and len(named) > 1 and _GIVES.search(scene.between(named[-2].end, named[-1].start)):
        named = named[-2:]
        return (named[0 if quantity == change.first else 1],), "change"
    if change and quantity == change.first and before:
        whole = before[-1].kind == "series" and not re.fullmatch(r"\s*\w+\s?=\s?[\d.]+\s*", before[-1].values)
        return Unresolved("ambiguous_material") if whole else ((before[-1],), "change")
    if (result := _written_behind(scene, quantity)) is not None:
        return (result,), "change"
    return Unresolved("changed_material") if before or _BY_SUBSTITUTING.search(scene.between(clause.start, clause.end)) else None


# What changes a sample and leaves its composition.
TREATED = re.compile(r"\b(?:anneal|heat|mill|press|sinter|cool|expos|stor|temperature|cycl|humid|air|aging|ageing)\w*", re.IGNORECASE)


def _is_start_behind(scene: Scene, quantity: Quantity) -> bool:
    """`The penalty is a loss of conductivity to 0.39 mS cm-1 from 1.3 mS cm-1`: what something unnamed had before, unless only treated."""
    before = [q for q in scene.quantities if q.end <= quantity.start and q.dimension == quantity.dimension]
    behind = before and re.fullmatch(r"\s(?:down\s)?from\s(?:about |~ ?|ca\. )?", scene.between(before[-1].end, quantity.start))
    to = behind and re.search(r"\bto\s(?:about |only |~ ?|ca\. )?$", scene.between(scene.start, before[-1].start))
    return bool(to) and TREATED.search(scene.between(scene.start, scene.end)) is None


_AT_MEMBER = re.compile(r"\s(?:at|for|in)\s(?:the\s)?$")


def _brought_to(scene: Scene, change: Change) -> Material | None:
    """`rises to 1.4 mS cm-1 (x = 0.4), and the barrier drops from 0.49 to 0.34 eV`, `rises from 0.4 to 1.3 mS cm-1 at x = 0.4`: where a change
    along a series ends."""
    named = [m for m in scene.materials if m.kind != "class"]
    if any(change.first.end <= m.start < change.last.start for m in named):
        return None
    ahead = [m for m in named if m.end <= change.first.start]
    behind = [m for m in named if change.last.end <= m.start and _AT_MEMBER.fullmatch(scene.between(change.last.end, m.start))]
    if behind:
        single = [m for m in ahead if m.kind in ("formula", "sample") or m.values]
        alone = behind[0].kind == "sample" and not any(m.start >= scene.clause(change.first.start).start for m in single)
        return behind[0] if alone and re.search(r"=\s?0?\.?[1-9]", behind[0].values) else None
    if not ahead or ahead[-1].kind != "sample":
        return None
    bracketed = scene.bracket(ahead[-1].start) is not None
    reached = [q for q in scene.quantities if bracketed and q.end <= ahead[-1].start <= q.end + 2 and is_change_to(scene, q)]
    # `passes through a maximum of 1.3 mS cm-1 at x = 0.35, accompanied by a drop of the activation energy from 0.47 to 0.33 eV`
    gone_with = re.match(r",?\s(?:accompanied by|along with|together with|with)\s", scene.between(ahead[-1].end, change.first.start))
    return ahead[-1] if reached or gone_with else None


def _named_between(scene: Scene, change: Change) -> set[str]:
    """The formulas named between the two ends of a change."""
    return {scene.between(*m.core) for m in scene.materials if change.first.end <= m.start < change.last.start and m.kind in ("formula", "name")}


def _reached_before(scene: Scene, quantity: Quantity) -> Material | None:
    """`reaches a maximum of 1.3 mS cm-1 for x = 0.4, while E_{a} drops to 0.33 eV`: the member that the value before belongs to."""
    ahead = [m for m in scene.materials if m.end <= quantity.start and m.kind != "class"]
    if not ahead or ahead[-1].kind != "sample" or not has_value(scene, ahead[-1]):
        return None
    goes_on = re.fullmatch(r"\)?,?\s(?:while|and|whereas)\s(?:the\s|its\s)?[^,;()]{3,50}", scene.between(ahead[-1].end, quantity.start))
    return ahead[-1] if goes_on else None


def _resulting(scene: Scene, quantity: Quantity) -> Material | None:
    """`upon introducing tungsten, the resulting A climbs to 32 mS cm-1`."""
    clause = scene.clause(quantity.start)
    named = [m for m in scene.materials if clause.start <= m.start < quantity.start and m.kind in ("formula", "name")]
    if not named or named[-1].use != "conductor":
        return None
    ahead = scene.between(scene.start, named[-1].start)
    return named[-1] if re.search(r"\b(?:resulting|resultant|ensuing|so[- ]obtained)\s(?:[a-z-]+\s)?$", ahead) else None


# `increased the conductivity to 1.2 mS cm-1 by partially substituting In`: of no material that was named before.
_BY_SUBSTITUTING = re.compile(
    r"\b(?:by|through|via|upon|after)\s(?:[a-z]+\s){0,2}(?:(?:co-?)?dop|substitut|replac|introduc|incorporat|alloy)(?:ing|ion|ement)\b"
)


def _written_behind(scene: Scene, quantity: Quantity) -> Material | None:
    """`raised it to 0.98 mS cm-1 by iron, in A`, `… 0.98 mS cm-1 on substitution (A)`: the formula that a change led to."""
    following = [m for m in scene.materials if quantity.end <= m.start < scene.clause(quantity.start).end]
    named = [m for m in following if m.kind in ("formula", "name") and m.use == "conductor"]
    later = min((q.start for q in scene.quantities if q.dimension == quantity.dimension and q.start >= quantity.end), default=scene.end)
    if len(named) != 1 or following != named or named[0].start > later:
        return None
    if re.search(
        r"\bwho\s(?:\w+ly\s)?(?:made|prepared|synthesi[sz]ed|used|employed|introduced|studied)\s$", scene.between(quantity.end, named[0].start)
    ):
        return named[0]  # `was raised to 5.2 mS cm-1 by Ma et al., who made A`
    brought = re.search(r"\b(?:substitut|dop|replac|introduc|incorporat)\w*\s[^,;]*\sin\s(?:the\s)?$", scene.between(quantity.end, named[0].start))
    ions = re.findall(r"([A-Z][a-z]?)\^\{", brought[0]) if brought else []
    if ions and {*ions} <= find_symbols(scene.between(*named[0].core)):
        return named[0]  # `to 0.6 mS cm-1 by substitution of Al^{3+} for Ti^{4+} in Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3}`
    led = (
        r"(?:,\s(?:as )?(?:in|giving|yielding|to give|forming|namely|i\.e\.,?)|\b(?:giving|yielding|to give|to form|forming|resulting in)|\()"
        r"\s?(?:the\s)?$"
    )
    return named[0] if re.search(led, scene.between(quantity.end, named[0].start)) else None


# `decreases from 0.46 to 0.35 eV as x increases to 0.25`
_WHEN_RAISED = re.compile(
    r"\s(?:when|as|if) ([xyz]) is (?:further )?(?:increased|raised|decreased|lowered) to (\d*\.?\d+)"
)  # `1.9 mS cm-1 when x is increased to 4`
_BY_VARIABLE = re.compile(
    r"\b(?:as|when|with|upon|on)\s(?:(?:increasing|raising)\s)?([xyz])(?![a-z\d])[^.;]{0,60}?(?:from\s(?:[xyz]\s?=\s?)?(?P<first>\d*\.?\d+)\s)?"
    r"(?:up\s)?to\s(?:[xyz]\s?=\s?)?(?P<last>\d*\.?\d+)(?![\d.]*\s?(?:eV|mS|S|%))"
)


def _at_variable(scene: Scene, change: Change, told: re.Match[str], *, first: bool) -> Way:
    """The member of a series at one end of a change along its variable; where it starts from is not always said."""
    number = told["first" if first else "last"]
    if number is None:
        return Unresolved("ambiguous_material")
    place = (change.last.end + told.start(1), change.last.end + told.end())
    return (Material(*place, "sample", place, f"{told[1]} = {number}"),), "change"


def _written_ahead(scene: Scene, quantity: Quantity) -> Material | None:
    """`replacing a quarter of the zirconium by iron, A, raises it to 0.98 mS cm-1`: the formula that a change led to, between commas."""
    clause = scene.clause(quantity.start)
    ahead = [m for m in scene.materials if clause.start <= m.start and m.end <= quantity.start]
    if len(ahead) == 1 and ahead[0].kind == "sample" and scene.bracket(ahead[0].start) is not None:
        return ahead[0]  # `a little zirconium (x = 0.1) raises this value to 0.21 mS cm-1`
    named = [m for m in ahead if m.kind in ("formula", "name")]
    if named and re.search(r"\^\{\d?[+-]\}\s\($", scene.between(clause.start, named[0].start)):
        return named[0]  # `Substitution with Fe^{3+} (A) raises the conductivity to 0.96 mS cm-1`
    if len(named) != 1 or not _SUBSTITUTION.search(scene.between(clause.start, named[0].start)):
        return None
    opened = re.search(r",\s(?:i\.e\.,?\s|namely\s)?$", scene.between(clause.start, named[0].start))
    return named[0] if opened and scene.between(named[0].end, named[0].end + 1) == "," else None


def _from_compared(scene: Scene, change: Change) -> tuple[Material, Material] | None:
    """`compared to A, the barrier falls from 0.38 to 0.31 eV in B`: the first value is that of what B is compared with."""
    compared = [m for m in scene.materials if m.end <= change.first.start and m.kind in NAMED and scene.comparison(m.start)]
    behind = find_behind(scene, change.last)
    if len(compared) != 1 or behind is None or isinstance(behind, Unresolved) or len(behind[0]) != 1:
        return None
    last = behind[0][0]
    return None if scene.between(*last.core) == scene.between(*compared[0].core) else (compared[0], last)


def _from_one_to_other(scene: Scene) -> tuple[Material, Material] | None:
    """`… when going from A to B`: the two materials of a change."""
    named = [m for m in scene.materials if m.kind in NAMED]
    for first, last in pairwise(named):
        opened = re.search(r"\b(from|between)\s(?:the\s|pure\s)?$", scene.between(scene.start, first.start))
        joint = "to" if opened and opened[1] == "from" else "and"
        if opened and re.fullmatch(rf"\s(?:\([^()]*\)\s)?{joint}\s(?:the\s)?", scene.between(first.end, last.start)):
            return first, last
        following = [m for m in named if m.start > last.start and re.search(r"\sto\s(?:the\s)?$", scene.between(last.end, m.start))]
        if opened and following and re.fullmatch(r"\s(?:through|via|over)\s", scene.between(first.end, last.start)):
            return first, following[0]  # `from A through B to C`
    return None


def _is_acted_on(scene: Scene, quantity: Quantity, before: Sequence[Material]) -> bool:
    """`Silicon raises the conductivity of A to …`: something else changes the material. Heating and pressing leave it what it is."""
    if not before:
        return False
    verb = re.search(
        r"\b(?:rais|increas|enhanc|improv|boost|lower|reduc|widen|elevat|extend)\w*\s(?:the|its)\s[^,;]{0,60}$",
        scene.between(scene.start, before[-1].start),
    )
    treated = re.search(
        r"\b(?:heat|anneal|press|sinter|mill|temperature|crystalli|densif|cool)\w*", scene.between(scene.start, quantity.end), re.IGNORECASE
    ) or re.match(
        r"[^;.]{0,12}\b(?:by|after|upon|through|via|on)\b[^;]{0,60}\b(?:heat|anneal|press|sinter|mill|crystalli|densif|purit|dry)",
        scene.between(quantity.end, scene.clause(quantity.start).end),
    )
    return verb is not None and treated is None
