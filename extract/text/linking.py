"""A value in its sentence in; the material that it belongs to out, with how sure the sentence makes it, or why there is none."""

import re
from collections.abc import Iterable, Iterator, Sequence

from extract.text.anaphora import resolve
from extract.text.appositions import (
    find_apposition,
    find_before_aside,
    find_behind_opening,
    find_by_ion,
    find_for_sample,
    find_labelled,
    find_undoped,
)
from extract.text.behind import find_behind, find_chained, is_of_unknown_code
from extract.text.changes import find_ends_of_change
from extract.text.classes import speaks_of_many
from extract.text.clauses import (
    find_around_bracket,
    find_in_clause,
    find_relative,
)
from extract.text.comparisons import find_contrasted, find_in_comparison
from extract.text.electrodes import end_with_electrode
from extract.text.groups import Pairing
from extract.text.mentions import NAMED, Material
from extract.text.order import find_ends_before, find_holder_of_ion, find_in_order_before, find_shared, names_by_word
from extract.text.quantities import Quantity
from extract.text.ranges import Change, is_change_to
from extract.text.referents import Link, Memory, Referent, Unresolved, Way
from extract.text.roles import is_changed
from extract.text.scenes import Scene
from extract.text.shares import find_member_by_share
from extract.text.structure_links import bound_samples, find_holders, find_own, find_plural, link_series, narrow, without_names_of_structure
from extract.text.structure_sharing import add_sharers, expand_members
from extract.text.structure_vetoes import (
    is_end_of_change,
    is_of_side_phase,
    is_of_type,
    is_of_unknown,
    is_substituted,
    is_supposed,
    is_whole_series,
    starts_substitution,
)
from extract.text.substituents import brings_in, lacks_substituent
from extract.text.topics import topic_before


def link_material(
    scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], changes: Sequence[Change], memory: Memory
) -> tuple[Link, ...] | Unresolved:
    """The materials of a value: one, or several that share it (`both A and B reach …`)."""
    if quantity.dimension == "structure":
        return _link_structure(scene, quantity, pairings, memory)
    if is_of_unknown_code(scene, quantity):
        return Unresolved("unknown_material")
    named = {scene.between(*m.core) for m in scene.materials if m.end <= quantity.start and m.kind in NAMED}
    if len(named) > 1 and quantity.qualifier in ("<", "<=", ">", ">=") and _ENERGIES_ABOVE.search(scene.between(scene.start, quantity.start)):
        return Unresolved("class_of_materials")
    if _OF_MOST.search(scene.between(scene.start, quantity.start)):
        return Unresolved("class_of_materials")
    if quantity.dimension == "energy" and _IN_MODEL.search(scene.between(scene.start, quantity.start)):
        return Unresolved("class_of_materials")
    linked = _link_value(scene, quantity, pairings, changes, memory)
    if not isinstance(linked, Unresolved) and len(linked) > 2 and quantity.qualifier in ("<", "<=", ">", ">=", "range"):
        return Unresolved("class_of_materials")  # `more than 1 mS cm-1 has been attained in A, B and C`
    if not isinstance(linked, Unresolved) and len(linked) > 1 and _BEST.match(scene.between(quantity.end, scene.end)):
        return Unresolved("ambiguous_material")
    if not isinstance(linked, Unresolved) and lacks_substituent(scene, quantity, linked, memory):
        return Unresolved("unknown_material")
    if not isinstance(linked, Unresolved) and all(link.material is None and link.signal in ("sentence_before", "series") for link in linked):
        if names_by_word(scene, quantity):
            return Unresolved("unknown_material")
        if any(brings_in(scene, link.referent.printed) for link in linked):
            linked = Unresolved("changed_material")
    if isinstance(linked, Unresolved) and linked.reason in ("changed_material", "no_material") and (member := find_member_by_share(scene, memory)):
        return (Link(None, member, member.signal),)
    return linked if isinstance(linked, Unresolved) else (*linked, *_find_alike(scene, quantity, memory))


# `Oxidation of A sets in at 3.7 V, and the same onset is observed for B`
_SAME_FOR = re.compile(
    r",?\s(?:and|while)\s(?:exactly |about |nearly )?the same (?:\w+ )?(?:onset|value|conductivity|limit|barrier|potential|energy|result)"
    r"(?: (?:is|was|has been) (?:also )?(?:observed|found|obtained|seen|measured|reached|reported)| holds| applies)? (?:for|of|in|to) (?:the )?"
)


def _find_alike(scene: Scene, quantity: Quantity, memory: Memory) -> tuple[Link, ...]:
    """The material that a sentence says to have the same value, without printing it again."""
    end = end_with_electrode(scene, quantity)
    following = next((m for m in scene.materials if m.start >= end and m.kind in NAMED), None)
    if following is None or _SAME_FOR.fullmatch(scene.between(end, following.start)) is None:
        return ()
    referent = resolve(scene, following, memory)
    return () if isinstance(referent, Unresolved) else (Link(following, referent, "each"),)


# `1 mS cm-1 for A and 2 mS cm-1 for B, with activation energies well above 0.3 eV`
_ENERGIES_ABOVE = re.compile(
    r",\swith (?:activation energies|barriers|conductivities|limits) (?:of )?(?:well |far |all )?(?:above|below|over|under|beyond) $"
)
# `most conductivities lie in the range of 10^{-5} to 10^{-4} S cm-1`
_OF_MOST = re.compile(
    r"\b(?:[Mm]ost|[Mm]any|[Tt]ypical|[Uu]sual)\s(?:of\s(?:the|these)\s)?(?:(?:ionic|reported|measured|published|room-temperature|other)\s)*"
    r"(?:conductivities|values|barriers|activation energies|windows|limits)\s(?:are|were|lie|fall|range|span|amount|do not exceed)\b[^;()]{0,40}$"
)
# `a single ion in the fcc Cl sublattice has a barrier of 0.25 eV`: of a lattice of anions without anything else
_IN_MODEL = re.compile(
    r"\b(?:[Ii]n|[Ff]or) (?:the |an? |this )?(?:[a-z]+ )?(?:(?:fcc|hcp|bcc) (?:[A-Z][a-z]? |anion )?sub-?lattices?|[A-Z][a-z]? sub-?lattices)\b"
    r"|\ban? (?:fcc|hcp|bcc) [A-Z][a-z]?(?:\^\{\d?-\})? (?:sub-?)?lattice\b"
)
# `the conductivities of A and B rise to 18 mS cm-1 in the best case`
_BEST = re.compile(r"[^,;]{0,30}\s(?:in the best case|at best|at most|in favou?rable cases)\b")


def _link_value(
    scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], changes: Sequence[Change], memory: Memory
) -> tuple[Link, ...] | Unresolved:
    if listed := find_in_order_before(scene, quantity, pairings, memory):
        return (listed,)
    if end := find_ends_before(scene, quantity, changes, memory):
        return (end,)
    if shared := find_shared(scene, quantity, memory):
        return shared
    if holder := find_holder_of_ion(scene, quantity, memory):
        return (holder,)
    # `decreases from 1.6 mS cm-1 for A to 0.74, 0.43 and 0.26 mS cm-1 for x = 0.3, 0.6 and 0.9, respectively`
    in_list = any(pairing.said and len(pairing.quantities) > 2 and quantity in pairing.quantities for pairing in pairings)
    if not in_list and (ends := find_ends_of_change(scene, quantity, changes)) is not None:
        return ends if isinstance(ends, Unresolved) else _resolve_all(scene, ends[0], ends[1], memory, changed=True)
    return _follow(scene, quantity, _find_ways(scene, quantity, pairings), memory)


def _find_ways(scene: Scene, quantity: Quantity, pairings: Sequence[Pairing]) -> Iterator[Way]:
    """The first that is not None counts."""
    yield _in_order(quantity, pairings)
    yield find_labelled(scene, quantity)
    yield find_by_ion(scene, quantity)
    yield find_undoped(scene, quantity)
    yield find_for_sample(scene, quantity)
    yield find_contrasted(scene, quantity)
    yield find_apposition(scene, quantity)
    yield find_before_aside(scene, quantity)
    yield find_behind_opening(scene, quantity)
    yield find_behind(scene, quantity)
    yield find_chained(scene, quantity)
    yield find_relative(scene, quantity)
    yield find_around_bracket(scene, quantity)
    yield find_in_comparison(scene, quantity)
    yield find_in_clause(scene, quantity)


def _link_structure(scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], memory: Memory) -> tuple[Link, ...] | Unresolved:
    """The materials of a space group: its own, and those that are said to share it."""
    if is_supposed(scene, quantity):
        return Unresolved("supposed")
    if is_of_type(scene, quantity):
        return Unresolved("class_of_materials")
    scene = without_names_of_structure(scene, quantity)
    own = find_own(scene, quantity)
    if own is None and starts_substitution(scene, quantity):
        return Unresolved("changed_material")
    holders = find_holders(scene, quantity)
    if own is None and is_substituted(scene, quantity) and not _is_of_sample(holders):
        return Unresolved("changed_material")
    if own is None and (is_of_unknown(scene, quantity) or is_of_side_phase(scene, quantity)):
        return Unresolved("unknown_material")
    ways: tuple[Way, ...] = (
        _in_order(quantity, pairings),
        own,
        holders,
        find_relative(scene, quantity),
    )
    plural = None if any(way and not _is_of_class(way) for way in ways) else find_plural(scene, quantity, memory)
    ways += (find_around_bracket(scene, quantity), find_in_comparison(scene, quantity), find_in_clause(scene, quantity))
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
    if len(each) > 1 and _is_one_of_several_structures(scene, len(each)):
        return Unresolved("ambiguous_material")
    return add_sharers(scene, quantity, each, memory)


def _is_of_sample(way: Way) -> bool:
    """`turns into an orthorhombic phase (Pnma) at x = 0.2`: a way to one member of a series."""
    return way is not None and not isinstance(way, Unresolved) and [material.kind for material in way[0]] == ["sample"]


def _is_of_class(way: Way) -> bool:
    """Whether a way leads to classes only."""
    return way is not None and not isinstance(way, Unresolved) and all(material.kind == "class" for material in way[0])


def _is_one_of_several_structures(scene: Scene, count: int) -> bool:
    """`(a) Patterns for x = 0, 1.5 and 3. (b) Trigonal (P-3m1) and (c) monoclinic (C2/m) structures`: not each of every member."""
    groups = {q.unit for q in scene.quantities if q.dimension == "structure"}
    return len(groups) > 1 and len(groups) != count and not any(m.kind in NAMED for m in scene.materials)


def _follow(scene: Scene, quantity: Quantity, ways: Iterable[Way], memory: Memory) -> tuple[Link, ...] | Unresolved:
    """The first way that leads to a material, else what the sentences before are about."""
    for way in ways:
        if isinstance(way, Unresolved):
            return way
        if way is not None:
            materials, signal = way
            if signal in ("same_clause", "each") and speaks_of_many(scene, quantity, materials):
                return Unresolved("class_of_materials")
            return _resolve_all(scene, materials, signal, memory)
    if any(m.kind == "class" and m.start < quantity.start for m in scene.materials):
        return Unresolved("class_of_materials")
    if _FOR_KIND.match(scene.between(scene.start, quantity.start)):
        return Unresolved("class_of_materials")
    before = topic_before(scene, memory)
    if isinstance(before, Unresolved):
        return before
    if _THEIR.match(scene.between(scene.start, quantity.start)) and _FAMILIES.search(scene.text.folded[max(0, scene.start - 160) : scene.start]):
        return Unresolved("class_of_materials")  # `Sulfides are fast; A was used. However, their window is narrow`
    # A bound without a material of its own is mostly a mark to compare with; what is one of many, or has changed, is not the document's one.
    words = scene.between(scene.start, quantity.start)
    if quantity.qualifier == "range" and before.signal == "sentence_before" and _OF_THEM.search(words):
        return Unresolved("class_of_materials")
    introduced = _INTRODUCED.search(words) is not None and re.search(r"\b(?:published|reported|previous\w*|earlier)\b", words) is None
    of_others = before.signal == "title" and not introduced and (quantity.qualifier == "range" or is_change_to(scene, quantity))
    bound = quantity.qualifier in ("<", "<=", ">", ">=") and not introduced and not _KEPT.search(words)
    return Unresolved("no_material") if bound or of_others else (Link(None, before, before.signal),)


# `For the smaller lanthanides, an orthorhombic polymorph (Pnma) is known`
_FOR_KIND = re.compile(
    r"\W*(?:For|With|In) (?:the )?(?:small|larg|heavi|light|big|oth|softer|harder|most|late|early|few|many)\w* (?:[\w-]+ ){0,2}"
    r"(?:lanthanides|rare[- ]earths|cations|metals|ions|elements|halogens|anions|members|compounds|ligands)\b"
)
# `The activation energies of 60-75 kJ/mol comprise both`, behind a sentence about spinels
_OF_THEM = re.compile(r"(?:^|\W)[Tt]he(?:se)? (?:[a-z]+ )?(?:conductivities|energies|barriers|limits) (?:of|between|from) (?:about |~ ?)?$")
_THEIR = re.compile(r"\W*(?:\w+,?\s)?[Tt]heir\s")
_FAMILIES = re.compile(
    r"\b(?:[Ss]ulfides|[Oo]xides|[Hh]alides|[Cc]hlorides|[Bb]romides|[Ii]odides|[Ff]luorides|[Pp]olymers|[Gg]arnets|[Aa]rgyrodites)\b"
)
# `Here we introduce a new electrolyte with a conductivity above 2 mS cm-1`
_INTRODUCED = re.compile(r"\b(?:[Hh]ere|[Hh]erein|[Ww]e)\b[^;]{0,30}\b(?:introduce|report|present|describe|show|demonstrate|synthesi[sz]e)")
# `its conductivity remains above 0.5 mS cm-1`, `was found to be below 10^{-8} S cm-1`, `no oxidation was seen up to 6 V`: what was measured
_KEPT = re.compile(
    r"\b(?:remain|stay|still|extend|retain|kept|keep|rais|widen|found|measured|estimated|determined)\w*\b[^,;]{0,20}$"
    r"|\bno\s(?:\w+\s){0,3}(?:oxidation|reduction|decomposition|currents?)\b[^,;]{0,30}$"
)


def _resolve_all(scene: Scene, materials: Sequence[Material], signal: str, memory: Memory, *, changed: bool = False) -> tuple[Link, ...] | Unresolved:
    links = []
    for material in materials:
        if is_changed(scene, material) and not changed:
            return Unresolved("changed_material")
        referent = resolve(scene, material, memory)
        if isinstance(referent, Unresolved):
            return referent
        if not changed and material.kind == "anaphor" and _stands_for_changed(scene, material, referent, memory):
            return Unresolved("changed_material")
        links.append(Link(material, referent, referent.signal or signal))
    return tuple(links)


def _stands_for_changed(scene: Scene, pronoun: Material, referent: Referent, memory: Memory) -> bool:
    """`Replacing phosphorus by germanium in the iodide raised its conductivity to 5.4 mS cm-1`: not of the iodide."""
    if scene.between(pronoun.start, pronoun.end).lower() not in ("it", "its"):
        return False
    acted_on = [m for m in scene.materials if m.end <= pronoun.start and m.kind != "class" and is_changed(scene, m)]
    return any(isinstance(one := resolve(scene, m, memory), Referent) and one.key == referent.key for m in acted_on)


def _in_order(quantity: Quantity, pairings: Sequence[Pairing]) -> Way:
    for pairing in pairings:
        if quantity in pairing.quantities:
            return (pairing.materials[pairing.quantities.index(quantity)],), "respectively" if pairing.said else "lists"
    return None
