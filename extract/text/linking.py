"""A value in its sentence in; the material that it belongs to out, with how sure the sentence makes it, or why there is none."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.text.groups import Pairing, find_value_lists
from extract.text.materials import Material
from extract.text.memory import Memory, Referent, Unresolved, is_changed, is_oblique, list_before, resolve, topic_before
from extract.text.quantities import Quantity
from extract.text.ranges import Change, is_change_to
from extract.text.scenes import Scene

_BEHIND = re.compile(
    r"\s*(?:(?:at|and) (?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT|ambient temperature)\s*)?\s*\(?\s*"
    r"(?:was |were |is |are |has been |have been )?(?:already |recently |also |only |even )?(?:found |reported |measured |obtained |achieved |observed |reached |realized |calculated |determined |recorded |computed |predicted )?"
    r"(?:at (?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)\s)?"
    r"(?:for|in(?: the case of)?|of|by|with|at|when|upon reaching)\s(?:(?:the|a|an|both|our|its)\s)?(?:[a-z][a-z-]*\s){0,3}$"
)
_OPENING = re.compile(r"[\s,]*\(?\s*(?:at )?$")
_JOINT = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|and|, and|as well as|or)\s+(?:the |of |for )?")
_WORDS_FOR_LIST = frozenset({"these compounds", "these materials", "these electrolytes", "these phases", "these", "those"})
_EACH = re.compile(r"\b(?:both|each|all|either)\b", re.IGNORECASE)


class Link(NamedTuple):
    """The material of a value and what in the sentence says so."""

    material: Material | None
    referent: Referent
    signal: str


_IN_THIS_ORDER = re.compile(
    r"\b(?:respectively|corresponding|their|these|those|the two|the three|both|in (?:the|this|that) (?:same )?(?:order|sequence)|in turn)\b", re.IGNORECASE
)


def link_material(
    scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], changes: Sequence[Change], memory: Memory
) -> tuple[Link, ...] | Unresolved:
    """The materials of a value: one, or several that share it (`both A and B reach …`)."""
    if listed := _in_order_before(scene, quantity, pairings, memory):
        return (listed,)
    if (ends := _ends_of_change(scene, quantity, changes)) is not None:
        return ends if isinstance(ends, Unresolved) else _resolve_all(scene, ends[0], ends[1], memory, changed=True)
    ways = (
        _in_order(quantity, pairings),
        _right_behind(scene, quantity),
        _around_bracket(scene, quantity),
        _in_comparison(scene, quantity),
        _of_clause(scene, quantity),
    )
    for way in ways:
        if isinstance(way, Unresolved):
            return way
        if way is not None:
            materials, signal = way
            return _resolve_all(scene, materials, signal, memory)
    if any(m.kind == "class" and m.start < quantity.start for m in scene.materials):
        return Unresolved("class_of_materials")
    before = topic_before(scene, memory)
    if isinstance(before, Unresolved):
        return before
    # A bound without a material of its own is mostly a mark to compare with.
    return Unresolved("no_material") if quantity.qualifier in ("<", "<=", ">", ">=") else (Link(None, before, before.signal),)


def _in_order_before(scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], memory: Memory) -> Link | None:
    """`Their conductivities are 1.4, 1.2 and 0.4 mS cm-1`: as many values as the materials that were named before."""
    run = next((run for run in find_value_lists(scene) if quantity in run), ())
    if not run or any(quantity in pairing.quantities for pairing in pairings):
        return None
    clause = scene.clause(run[0].start)
    words = scene.between(clause.start, scene.end)
    named = {scene.between(*m.core) for m in scene.materials if m.end <= run[0].start and m.kind not in ("anaphor", "class")}
    if not _IN_THIS_ORDER.search(words) and len(run) < 3 and len(named) != len(run):
        return None
    if series := _members_in_order(scene, quantity, run):
        return series
    if len(named) != len(run) and any(clause.start <= m.start < run[-1].end and scene.between(m.start, m.end).lower() not in _WORDS_FOR_LIST for m in scene.materials):
        return None
    listed = list_before(scene, len(run), run[0].start, memory)
    return Link(None, listed[run.index(quantity)], "list_before") if listed else None


def _resolve_all(scene: Scene, materials: Sequence[Material], signal: str, memory: Memory, *, changed: bool = False) -> tuple[Link, ...] | Unresolved:
    links = []
    for material in materials:
        if is_changed(scene, material) and not changed:
            return Unresolved("changed_material")
        referent = resolve(scene, material, memory)
        if isinstance(referent, Unresolved):
            return referent
        links.append(Link(material, referent, referent.signal or signal))
    return tuple(links)


_Way = tuple[tuple[Material, ...], str] | Unresolved | None


def _in_order(quantity: Quantity, pairings: Sequence[Pairing]) -> _Way:
    for pairing in pairings:
        if quantity in pairing.quantities:
            return (pairing.materials[pairing.quantities.index(quantity)],), "respectively" if pairing.said else "lists"
    return None


def _is_acted_on(scene: Scene, quantity: Quantity, before: Sequence[Material]) -> bool:
    """`Silicon raises the conductivity of A to …`: something else changes the material. Heating and pressing leave it what it is."""
    if not before:
        return False
    verb = re.search(r"\b(?:rais|increas|enhanc|improv|boost|lower|reduc|widen|elevat|extend)\w*\s(?:the|its)\s[^,;]{0,60}$", scene.between(scene.start, before[-1].start))
    treated = re.search(r"\b(?:heat|anneal|press|sinter|mill|temperature|crystalli|densif|cool)\w*", scene.between(scene.start, quantity.end), re.IGNORECASE)
    return verb is not None and treated is None


def _members_in_order(scene: Scene, quantity: Quantity, run: Sequence[Quantity]) -> Link | None:
    """`LiMOCl4 with M = Nb and Ta`: the members of one series in the order of its elements."""
    before = [m for m in scene.materials if m.end <= run[0].start and m.kind not in ("anaphor", "class")]
    if len({scene.between(*m.core) for m in before}) != 1 or before[-1].kind != "series" or "respectively" not in scene.between(scene.start, scene.end):
        return None
    letter, _, elements = before[-1].values.partition("=")
    members = re.findall(r"[A-Z][a-z]?", elements)
    if len(members) != len(run):
        return None
    referent = Referent(scene.text.printed(*before[-1].core), f"{letter.strip()} = {members[run.index(quantity)]}")
    return Link(before[-1], referent, "respectively")


_GIVES = re.compile(r"\b(?:giv|yield|form|produc|obtain|result|lead|becom|mak)\w*\s(?:[\w-]+\s){0,3}$|\b(?:i\.e\.|that is),?\s$")
_SUBSTITUTION = re.compile(
    r"\b(?:co-?)?(?:dop|substitut|introduc|incorporat|replac|adding|addition|alloy|exchang|insert|partial|employ|strateg|mix)\w*|\bby [A-Z][a-z]?\^\{|\b[A-Z][a-z]?\^\{\d?[+-]\}|-(?:rich|doped|substituted)"
)


def _ends_of_change(scene: Scene, quantity: Quantity, changes: Sequence[Change]) -> _Way:
    """Values before and after a substitution are of two materials; before and after heating or pressing they are of one."""
    change = next((c for c in changes if quantity in c), None)
    if _right_behind(scene, quantity) is not None:
        return None
    single = change is None and is_change_to(scene, quantity)
    if change is None and not single:
        return None
    clause = scene.clause(quantity.start)
    first = change.first if change else quantity
    before = [
        m
        for m in scene.materials
        if m.end <= first.start and m.kind in ("formula", "name", "substituted", "series", "sample") and m.use in ("conductor", "")
    ]
    if quantity.dimension == "structure":
        return Unresolved("changed_material")
    if not _SUBSTITUTION.search(scene.between(clause.start, clause.end)) and not (single and _is_acted_on(scene, quantity, before)):
        return None
    distinct = {scene.between(*m.core): m for m in before}
    named = list(distinct.values())
    if change and len(named) > 1 and _GIVES.search(scene.between(named[-2].end, named[-1].start)):
        named = named[-2:]
        return (named[0 if quantity == change.first else 1],), "change"
    if change and quantity == change.first and before:
        return (before[-1],), "change"
    return Unresolved("changed_material") if before else None


def is_unpaired(scene: Scene, quantity: Quantity, links: Sequence[Link]) -> bool:
    """Whether a value is one of a list that went to one material with nothing that tells the values apart."""
    run = next((run for run in find_value_lists(scene) if quantity in run), ())
    sure = ("respectively", "lists", "list_before", "right_behind", "series", "same_bracket", "bracket_behind_name", "change")
    if len(run) < 2 or links[0].signal in sure or quantity.dimension == "structure":
        return False
    apart = [t for t in scene.temperatures if t.of == "measurement"]
    words = r"\b(?:bulk|total|grain[- ]boundary|ionic|electronic|calculated|measured|experimental|annealed|milled|parallel|perpendicular|before|after)\b"
    return len(apart) < len(run) and len(set(re.findall(words, scene.between(scene.start, scene.end)))) < 2


def _right_behind(scene: Scene, quantity: Quantity) -> _Way:
    """`0.5 mS cm-1 for A`, `0.5 mS cm-1 (A)`, `0.5 mS cm-1 at x = 0.4`: the first material behind, with only such words between."""
    following = [m for m in scene.materials if m.start >= quantity.end]
    if not following:
        return None
    first = following[0]
    between = _without_values(scene, quantity, first.start)
    if len(between) > 90 or ";" in between:
        return None
    bare = re.fullmatch(r"\s?\(\s?(?:for |with |at )?(?:the )?", between) is not None
    if not bare and not _BEHIND.match(between):
        return None
    if first.use == "electrode" or (re.search(r"\b(?:with|by|in)\s", between) and first.use == "other"):
        return None
    return (first,), "right_behind"


def _without_values(scene: Scene, quantity: Quantity, end: int) -> str:
    """The words between a value and a place, values of other dimensions and what names them left out: `14 mS cm-1 and 0.19 eV for`."""
    pieces, at = [], quantity.end
    for other in scene.quantities:
        if quantity.end <= other.start < end and other.dimension not in (quantity.dimension, "temperature"):
            pieces.append(re.sub(r",?\s(?:and|with)\s(?:an? )?(?:(?:activation energy|barrier|E_\{a\}|conductivity) of )?\s*$", " ", scene.between(at, other.start)))
            at = other.end
    return "".join(pieces) + scene.between(at, end)


def _around_bracket(scene: Scene, quantity: Quantity) -> _Way:
    """A value in brackets belongs to a material named before it inside them, else to the nearest one before the bracket."""
    bracket = scene.bracket(quantity.start)
    if bracket is None:
        return None
    inside = [m for m in scene.materials if bracket.start < m.start and m.end <= quantity.start and m.kind != "anaphor"]
    separated = [m for m in inside if ";" not in scene.between(m.end, quantity.start)]
    if separated:
        return (separated[-1],), "same_bracket"
    clause = scene.clause(bracket.start)
    before = [
        m
        for m in scene.materials
        if clause.start <= m.start
        and m.end <= bracket.start
        and (scene.bracket(m.start) is None or scene.bracket(m.start) == scene.bracket(bracket.start))
    ]
    if not before:
        return None
    nearest = before[-1]
    between = scene.between(nearest.end, bracket.start)
    if not between.strip():
        return (nearest,), "bracket_behind_name"
    return _pick(scene, quantity, before)


def _in_comparison(scene: Scene, quantity: Quantity) -> _Way:
    """Inside `than that of B (…)`: the material of the comparison, never the one compared."""
    span = scene.comparison(quantity.start)
    if span is None:
        return None
    inside = [m for m in scene.materials if span.start <= m.start < span.end]
    before = [m for m in inside if m.end <= quantity.start]
    if not inside:
        return Unresolved("no_material")
    return ((before or inside[:1])[-1],), "comparison"


def _of_clause(scene: Scene, quantity: Quantity) -> _Way:
    """The nearest material before the value in its clause, then in the clauses before; then the first behind it in its clause."""
    clause = scene.clause(quantity.start)
    free = [m for m in scene.materials if not scene.comparison(m.start) and not _aside(scene, m, quantity)]
    before = [m for m in free if clause.start <= m.start and m.end <= quantity.start]
    if before:
        return _pick(scene, quantity, before)
    behind = [m for m in free if quantity.end <= m.start < clause.end]
    if behind and clause.start > scene.start and re.match(r"[,;]?\s?(?:while|whereas|and|but)\b", scene.between(clause.start, clause.end)):
        behind = [m for m in behind if re.search(r"\b(?:for|in|of|by)\s(?:\w+\s){0,2}$", scene.between(quantity.end, m.start))]
    earlier = [m for m in free if m.end <= clause.start]
    if behind and not earlier:
        usable = [m for m in behind if not is_oblique(scene, m) and m.use != "electrode"]
        return (
            ((usable[0],), "behind_in_clause")
            if len({scene.between(*m.core) for m in usable}) == 1
            else Unresolved("ambiguous_material")
            if usable
            else None
        )
    return _pick(scene, quantity, earlier) if earlier else None


def _aside(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material stands in a bracket that the value does not stand in."""
    bracket = scene.bracket(material.start)
    if material.kind == "sample" and re.search(r"\b(?:composition|sample|member|compound|material|phase|pellet)s?\s?\(\s?$", scene.between(scene.start, material.start)):
        return False
    return bracket is not None and not bracket.start < quantity.start < bracket.end


def _spent(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material stands behind another value that it belongs to: `0.5 mS cm-1 for A, and …`."""
    earlier = [q for q in scene.quantities if q.end <= material.start and q.end < quantity.start and q.dimension in ("conductivity", "energy", "potential")]
    return bool(earlier) and re.fullmatch(r"\s?(?:\(|(?:for|in|of) (?:the )?)", scene.between(earlier[-1].end, material.start)) is not None


def _pick(scene: Scene, quantity: Quantity, before: Sequence[Material]) -> _Way:
    """The one of several materials before a value that is its subject: the nearest that is no means, no electrode, no precursor where there is another."""
    free = [m for m in before if not scene.comparison(m.start) or scene.comparison(quantity.start)] or list(before)
    plain = [m for m in free if not is_oblique(scene, m)]
    if not plain:
        return None
    fresh = [m for m in plain if not _spent(scene, m, quantity)] or plain
    able = [m for m in fresh if m.use in ("conductor", "")] or [m for m in fresh if m.use == "other"] or fresh
    nearest = able[-1]
    joint = [nearest]
    for material in reversed(able[:-1]):
        between = scene.between(material.end, joint[0].start)
        if not _JOINT.fullmatch(between) or (material.kind == "sample") != (nearest.kind == "sample"):
            break
        joint.insert(0, material)
    if len(joint) > 1:
        if quantity.dimension == "structure":
            return tuple(joint), "each"  # materials share a structure, hardly ever a value
        each = _EACH.search(scene.between(max(scene.start, joint[0].start - 30), quantity.start))
        return (tuple(joint), "each") if each else Unresolved("ambiguous_material")
    return (nearest,), "same_clause"
