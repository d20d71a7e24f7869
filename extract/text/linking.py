"""A value in its sentence in; the material that it belongs to out, with how sure the sentence makes it, or why there is none."""

import re
from collections.abc import Sequence

from extract.text.anaphora import resolve, topic_before
from extract.text.behind import find_behind
from extract.text.changes import find_ends_of_change
from extract.text.electrodes import end_with_electrode
from extract.text.groups import Pairing
from extract.text.mentions import Material
from extract.text.order import find_in_order_before, find_shared
from extract.text.quantities import Quantity
from extract.text.ranges import Change
from extract.text.referents import Link, Memory, Unresolved, Way
from extract.text.roles import is_changed, is_oblique
from extract.text.scenes import Scene
from extract.text.structure_links import bound_samples, find_holders, find_own, find_plural, is_model, link_series, narrow, without_names_of_structure
from extract.text.structure_sharing import add_sharers, expand_members
from extract.text.structure_vetoes import is_end_of_change, is_of_side_phase, is_of_unknown, is_substituted, is_supposed, is_whole_series

_JOINT = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|and|, and|as well as|or)\s+(?:the |of |for )?")


_EACH = re.compile(r"\b(?:both|each|all|either)\b", re.IGNORECASE)


def link_material(
    scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], changes: Sequence[Change], memory: Memory
) -> tuple[Link, ...] | Unresolved:
    """The materials of a value: one, or several that share it (`both A and B reach …`)."""
    if quantity.dimension == "structure":
        return _link_structure(scene, quantity, pairings, memory)
    if listed := find_in_order_before(scene, quantity, pairings, memory):
        return (listed,)
    if shared := find_shared(scene, quantity, memory):
        return shared
    if (ends := find_ends_of_change(scene, quantity, changes)) is not None:
        return ends if isinstance(ends, Unresolved) else _resolve_all(scene, ends[0], ends[1], memory, changed=True)
    ways = (
        _in_order(quantity, pairings),
        _opening(scene, quantity),
        find_behind(scene, quantity),
        _relative(scene, quantity),
        _around_bracket(scene, quantity),
        _in_comparison(scene, quantity),
        _of_clause(scene, quantity),
    )
    return _follow(scene, quantity, ways, memory)


def _link_structure(scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], memory: Memory) -> tuple[Link, ...] | Unresolved:
    """The materials of a space group: its own, and those that are said to share it."""
    if is_supposed(scene, quantity):
        return Unresolved("supposed")
    scene = without_names_of_structure(scene, quantity)
    own = find_own(scene, quantity)
    if own is None and is_substituted(scene, quantity):
        return Unresolved("changed_material")
    if own is None and (is_of_unknown(scene, quantity) or is_of_side_phase(scene, quantity)):
        return Unresolved("unknown_material")
    ways: tuple[Way, ...] = (
        _in_order(quantity, pairings),
        own,
        find_holders(scene, quantity),
        _relative(scene, quantity),
    )
    plural = None if any(ways) else find_plural(scene, quantity, memory)
    ways += (_around_bracket(scene, quantity), _in_comparison(scene, quantity), _of_clause(scene, quantity))
    changed = is_end_of_change(scene, quantity)
    if not changed:
        ways = tuple(narrow(scene, quantity, way) for way in ways)
    links = plural or _follow(scene, quantity, [bound_samples(scene, way) for way in ways], memory)
    if isinstance(links, Unresolved):
        links = (links.reason == "class_of_materials" and link_series(scene, quantity, ways)) or links
    if isinstance(links, Unresolved):
        return links
    if changed and any(is_whole_series(link) for link in links):
        return Unresolved("changed_material")
    each = tuple(one for link in links for one in expand_members(scene, quantity, link))
    return add_sharers(scene, quantity, each, memory)


def _follow(scene: Scene, quantity: Quantity, ways: Sequence[Way], memory: Memory) -> tuple[Link, ...] | Unresolved:
    """The first way that leads to a material, else what the sentences before are about."""
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


def _in_order(quantity: Quantity, pairings: Sequence[Pairing]) -> Way:
    for pairing in pairings:
        if quantity in pairing.quantities:
            return (pairing.materials[pairing.quantities.index(quantity)],), "respectively" if pairing.said else "lists"
    return None


def _opening(scene: Scene, quantity: Quantity) -> Way:
    """`With 1.3 mS cm-1 at 25 °C and a barrier of 0.33 eV, A ranks …`: the subject behind what a clause opens with."""
    clause = scene.clause(quantity.start)
    opened = re.match(r"\W*(?:\w+,?\s){0,2}?[Ww]ith\b[^;]*$", scene.between(clause.start, quantity.start))
    following = [m for m in scene.materials if quantity.end <= m.start < clause.end]
    if opened is None or not following or any(clause.start <= m.start < quantity.start for m in scene.materials):
        return None
    ahead = scene.between(quantity.end, following[0].start)
    last = max((q.end for q in scene.quantities if q.end <= following[0].start), default=quantity.end)
    subject = re.search(r",\s(?:the\s)?(?:[\w-]+\s){0,3}$", scene.between(last, following[0].start))
    return ((following[0],), "same_clause") if subject and ahead.count(",") < 3 and following[0].kind != "class" else None


def _relative(scene: Scene, quantity: Quantity) -> Way:
    """`A conducts worse than B, which has 3 mS cm-1`: a relative clause is about what it stands behind."""
    clause = scene.clause(quantity.start)
    opened = list(re.finditer(r",?\s(?:(?:for|in|with|of)\s)?(?:which|whose)\s", scene.between(clause.start, quantity.start)))
    if not opened:
        return None
    place = clause.start + opened[-1].start()
    named = [m for m in scene.materials if m.end <= place and m.kind in ("formula", "series", "name", "sample", "substituted")]
    between = scene.between(named[-1].end, place) if named else "no"
    if re.fullmatch(r"\s?(?:\([^()]*\))?", between) is None or re.search(r"[,;]\s(?:and|but)\s", scene.between(place + 1, quantity.start)):
        return None
    later = [m for m in scene.materials if place < m.start < quantity.start and m.kind not in ("anaphor", "class")]
    return None if later or (len(named) > 1 and _JOINT.fullmatch(scene.between(named[-2].end, named[-1].start))) else ((named[-1],), "same_clause")


def _around_bracket(scene: Scene, quantity: Quantity) -> Way:
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


# `much better than the experimental values of 0.5 mS cm-1 and 0.40 eV`: the same material, found in another way.
_SAME_BY_OTHER = re.compile(
    r"\w[\w\s]*?\b(?:the|its|an?|our|earlier|previous(?:ly)?)\s(?:\w+ly\s)?(?:experimental|measured|calculated|computed|reported|literature|predicted|theoretical"
    r"|published|observed|simulated)\b|compared (?:with|to)\s(?:an?|the)\s(?:\w+\s)?(?:conductivity|activation energy|barrier|value) of\s$",
    re.IGNORECASE,
)


def _in_comparison(scene: Scene, quantity: Quantity) -> Way:
    """Inside `than that of B (…)`: the material of the comparison, never the one compared."""
    span = scene.comparison(quantity.start)
    if span is None:
        return None
    inside = [m for m in scene.materials if span.start <= m.start < span.end]
    if not inside and _SAME_BY_OTHER.match(scene.between(span.start, quantity.start)):
        return None
    before = [m for m in inside if m.end <= quantity.start]
    if not inside:
        return Unresolved("no_material")
    return ((before or inside[:1])[-1],), "comparison"


# `… is 3 × 10^{-10} S cm^{-1}, and that of undoped A is smaller`
_OF_ANOTHER = re.compile(r"\b(?:that|those) (?:of|for|in) (?:the )?(?:[\w-]+ ){0,2}$")


def _of_clause(scene: Scene, quantity: Quantity) -> Way:
    """The nearest material before the value in its clause, then in the clauses before; then the first behind it in its clause."""
    clause = scene.clause(quantity.start)
    free = [m for m in scene.materials if not scene.comparison(m.start) and not _aside(scene, m, quantity)]
    before = [m for m in free if clause.start <= m.start and m.end <= quantity.start]
    if quantity.dimension == "structure":
        before = [m for m in before if not is_model(scene, m, quantity)]
    if before:
        return _pick(scene, quantity, before)
    behind = [m for m in free if quantity.end <= m.start < clause.end and not _OF_ANOTHER.search(scene.between(quantity.end, m.start))]
    if behind and clause.start > scene.start and re.match(r"[,;]?\s?(?:while|whereas|and|but)\b", scene.between(clause.start, clause.end)):
        behind = [m for m in behind if re.search(r"\b(?:for|in|of|by)\s(?:\w+\s){0,2}$", scene.between(quantity.end, m.start))]
    earlier = [m for m in free if m.end <= clause.start]
    if behind and not earlier:
        usable = [m for m in behind if _may_stand_behind(scene, quantity, m)]
        return (
            ((usable[0],), "behind_in_clause")
            if len({scene.between(*m.core) for m in usable}) == 1
            else Unresolved("ambiguous_material")
            if usable
            else None
        )
    return _pick(scene, quantity, earlier) if earlier else None


# `when 40% of the yttrium was exchanged for zirconium (Li_{2.6}Y_{0.6}Zr_{0.4}Cl_{6})`: the bracket says what that led to.
_EXCHANGED = re.compile(r"\b(?:exchang|substitut|replac|dop|introduc|incorporat)\w*\s(?:[^,;()]{1,40}\s)?\((?:x = [\d.]+ in )?$")


def _may_stand_behind(scene: Scene, quantity: Quantity, material: Material) -> bool:
    """Whether a material behind a value can be what it is of: no means, no electrode, not in a further clause; a word for one only behind `of`."""
    between = scene.between(quantity.end, material.start)
    if material.kind == "anaphor" and not re.search(r"\b(?:of|for|in)\s$", between):
        return False
    return not is_oblique(scene, material) and material.use != "electrode" and not re.search(r",\s(?:and|but)\s(?!one\b|an?\b|the\b|\d)", between)


def _aside(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material stands in a bracket that the value does not stand in."""
    bracket = scene.bracket(material.start)
    if re.search(
        r"\b(?:electrolyte|composition|sample|member|compound|material|phase|pellet|batch|glass|one|powder|ceramic|variant|specimen)s?\s?\(\s?$",
        scene.between(scene.start, material.start),
    ):
        return False
    if _EXCHANGED.search(scene.between(scene.start, material.start)) and scene.between(material.end, material.end + 1) == ")":
        return False
    return bracket is not None and not bracket.start < quantity.start < bracket.end


def _spent(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material stands behind another value that it belongs to: `0.5 mS cm-1 for A, and …`."""
    earlier = [
        q for q in scene.quantities if q.end <= material.start and q.end < quantity.start and q.dimension in ("conductivity", "energy", "potential")
    ]
    if not earlier:
        return False
    return re.fullmatch(r"\s?(?:\(|(?:for|in|of) (?:the )?)", scene.between(end_with_electrode(scene, earlier[-1]), material.start)) is not None


def _is_member(material: Material) -> bool:
    """Whether a mention is one member of a series: `x = 0.2`, `Li_{3-x}Y_{1-x}Zr_{x}Cl_{6} with x = 0.1`."""
    return material.kind == "sample" or (material.kind == "series" and re.fullmatch(r"[xyz]\s?=\s?[\d.]+", material.values) is not None)


def _pick(scene: Scene, quantity: Quantity, before: Sequence[Material]) -> Way:
    """Of several materials before a value its subject: the nearest that is no means, no electrode, and no precursor where there is another."""
    free = [m for m in before if not scene.comparison(m.start) or scene.comparison(quantity.start)] or list(before)
    plain = [m for m in free if not is_oblique(scene, m)]
    if not plain:
        return None
    fresh = [m for m in plain if not _spent(scene, m, quantity)]
    if all(m.kind == "class" for m in fresh):
        fresh = [m for m in plain if m.kind != "class"] or plain
    # Any compound has a structure; a conductivity or a window is hardly ever an electrode's or a precursor's.
    alike = quantity.dimension == "structure"
    able = (alike and fresh) or [m for m in fresh if m.use in ("conductor", "")] or [m for m in fresh if m.use == "other"] or fresh
    nearest = able[-1]
    joint = [nearest]
    for material in reversed(able[:-1] if nearest.kind != "anaphor" else ()):
        between = scene.between(material.end, joint[0].start)
        valued = any(q.dimension == quantity.dimension and material.end <= q.start < joint[0].start for q in scene.quantities)
        if valued or not _JOINT.fullmatch(between) or material.kind in ("class", "anaphor") or _is_member(material) != _is_member(nearest):
            break
        joint.insert(0, material)
    if len(joint) == 2 and "," in (between := scene.between(joint[0].end, joint[1].start)) and not re.search(r"\b(?:and|or|as well)\b", between):
        joint = [nearest]  # `LiPON, Li2.9PO3.3N0.46, conducts`: a name and what it stands for
    if len(joint) > 1:
        if quantity.dimension == "structure":
            return tuple(joint), "each"  # materials share a structure, hardly ever a value
        each = _EACH.search(scene.between(max(scene.start, joint[0].start - 30), quantity.start))
        return (tuple(joint), "each") if each else Unresolved("ambiguous_material")
    return (nearest,), "same_clause"
