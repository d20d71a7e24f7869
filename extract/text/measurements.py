"""A sentence in; the measurements that it states, and the values in it that belong to no one material, out."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.text.attribution import find_source
from extract.text.conditions import find_method, find_part, find_route
from extract.text.electrodes import end_with_electrode, find_electrode_before, read_unit
from extract.text.evidence import build_evidence, build_rejection
from extract.text.formulas import find_formulas, find_symbols
from extract.text.groups import Pairing, find_list, find_pairings
from extract.text.limits import state_limits
from extract.text.linking import link_material
from extract.text.mentions import NAMED, Material
from extract.text.order import is_unpaired
from extract.text.properties import find_property
from extract.text.quantities import Quantity
from extract.text.ranges import Change, find_changes, join_ranges
from extract.text.referents import Link, Memory, Referent, Unresolved
from extract.text.repeats import OPEN, SIGNAL, Statement
from extract.text.scenes import VALUES, Scene
from extract.text.second_reader import read_again
from extract.text.structure_sharing import SHARED
from extract.text.substituents import find_changed
from extract.text.temperature_declarations import Declaration, find_declared
from extract.text.temperature_frames import Told, Value, find_temperature_before
from extract.text.temperature_links import find_behind_material, find_temperature
from extract.text.vetoes import find_veto
from schemas.candidate import MeasurementCandidate, PropertyName

# How a material was found that a sentence before was about: what held there, such as the temperature, holds on.
_TOLD_ON = ("title", "series", "sentence_before", "list_before", "anaphor", "anaphor_nearest")
# An electrode's conductivity of electrons and its potential say nothing of an electrolyte; vanadates conduct ions and are read.
_NOT_OF_ELECTRODES = ("electronic_conductivity", "oxidation_limit", "reduction_limit", "electrochemical_window")

# `Li4Ti5O12 at 1.55 V as an anode`
_AS_ELECTRODE = re.compile(r"\sas (?:an? |the )?(?:(?:negative|positive|counter|reference) )?(?:electrode|anode|cathode)")
_MOBILE = frozenset(["Li", "Na", "K", "Rb", "Cs", "Ag", "Cu", "Mg", "Ca", "Zn", "Al", "H", "F"])

# A material that the sentence is not about: what it was made from, or only has the structure of.
_NO_TOPIC = ("changed_material", SHARED)


def find_measurements(
    scene: Scene, before: tuple[Scene, ...], memory: Memory, declarations: tuple[Declaration, ...] = (), *, is_review: bool
) -> Iterator[tuple[Statement, Referent | None]]:
    """Each with the material that the sentence is about, where it can be said.

    Args:
        before: the sentences before it in its passage.
        memory: what the document said before.
        declarations: temperatures that the document gives for all its conductivities.
        is_review: a review quotes unless it says otherwise.
    """
    if not any(q.dimension in VALUES for q in scene.quantities):
        return
    scene = state_limits(join_ranges(scene))
    values = [q for q in scene.quantities if q.dimension in VALUES]
    changes = find_changes(scene)
    pairings = find_pairings(scene)
    again = read_again(scene)
    names = {quantity: find_property(scene, quantity, before) for quantity in values}
    links = {q: _link(scene, q, pairings, changes, memory) for q, name in names.items() if name is not None}
    restated = _find_restated(scene)
    for first, again_told in restated:  # what is told again is of the same kind and material
        if not isinstance(links.get(first, Unresolved("")), Unresolved):
            names[again_told], links[again_told] = names[first], links[first]
    for quantity, name in names.items():
        if name is None:
            continue
        linked = links[quantity]
        if _is_told_in_other_unit(scene, quantity, restated):
            continue
        if reason := _find_reason(scene, quantity, name, linked, [(q, links[q]) for q in links if names[q] == name], memory, before):
            draft = None
            if reason in OPEN and not is_review:
                draft = _build(scene, quantity, name, Link(None, Referent(""), SIGNAL), before, memory, declarations, is_review=is_review)
            yield Statement(build_rejection(scene, quantity, reason), draft), None
            continue
        for link in linked if not isinstance(linked, Unresolved) else ():
            if link.signal == "changed_material" and quantity.qualifier in ("<", "<=", ">", ">="):
                yield Statement(build_rejection(scene, quantity, "changed_material")), None
                continue
            candidate = _build(scene, quantity, name, link, before, memory, declarations, is_review=is_review)
            yield Statement(_compare(scene, candidate, link, again.get(quantity, ()))), link.referent if _is_topic(scene, link) else None


_BRACKETED = re.compile(r"\s?\(\s?(?:or |i\.e\.,? |≈ ?|~ ?|= ?)?")


_THAT_IS = re.compile(r"\s?\(\s?(?:[=≈~]|or)?\s?|\s?(?:,|\()?\s?(?:i\.e\.,?|that is,?|corresponding to|equivalent to)\s")


def _is_told_in_other_unit(scene: Scene, quantity: Quantity, restated: Sequence[tuple[Quantity, Quantity]]) -> bool:
    """`17.4 kJ mol-1 (0.18 eV)`: the value right before, told again. Of `3.7 V vs. Li-In, i.e., 4.3 V vs. Li^{+}/Li` the second counts."""
    if quantity.dimension == "potential":
        return any(quantity == (first if _is_alloy(scene, first) else again) for first, again in restated)
    before = [q for q in scene.quantities if q.end <= quantity.start and q.dimension == quantity.dimension]
    if not before or quantity.dimension != "energy" or before[-1].unit[:1] == quantity.unit[:1]:
        return False
    return _BRACKETED.fullmatch(scene.between(before[-1].end, quantity.start)) is not None


def _find_restated(scene: Scene) -> list[tuple[Quantity, Quantity]]:
    """Potentials of which the second is the first against another electrode."""
    potentials = [q for q in scene.quantities if q.dimension == "potential"]
    ends = {q: end_with_electrode(scene, q) for q in potentials}
    return [(one, other) for one, other in pairwise(potentials) if ends[one] > one.end and _THAT_IS.fullmatch(scene.between(ends[one], other.start))]


def _is_alloy(scene: Scene, quantity: Quantity) -> bool:
    """Whether a potential is printed against an alloy of lithium or sodium: `vs. Li-In`."""
    return re.search(r"In|Sn|indium", scene.between(quantity.end, end_with_electrode(scene, quantity))) is not None


def _find_reason(
    scene: Scene,
    quantity: Quantity,
    name: PropertyName,
    linked: tuple[Link, ...] | Unresolved,
    of_kind: Sequence[tuple[Quantity, tuple[Link, ...] | Unresolved]],
    memory: Memory,
    before: tuple[Scene, ...],
) -> str:
    """Why a value is no statement of a material; empty where it is one. `of_kind` are all values of the property in the sentence."""
    if name == "electrochemical_window" and quantity.qualifier != "range":
        return find_veto(scene, quantity) or "one_end"
    if isinstance(linked, Unresolved):
        return linked.reason
    if _is_of_electrode(scene, quantity, name, linked, memory):
        return "electrode_material"
    if quantity.dimension == "conductivity" and any(_is_composite(scene, link) for link in linked):
        return "mixture"
    if quantity.dimension == "conductivity" and all(_is_immobile(scene, link) for link in linked):
        return "unknown_material"
    run = find_list(scene, quantity)
    alike = [found for q, found in of_kind if q in run and not find_veto(scene, q)]
    unpaired = len(alike) > 1 and _all_of_one(alike, memory) and is_unpaired(scene, quantity, linked, before)
    return "ambiguous_material" if unpaired else ""


def _names_electrode(printed: str, memory: Memory) -> bool:
    """Whether a short name stands for a layered oxide or another electrode, as the document explains it."""
    meant = memory.meanings.get(printed, "")
    return any(formula.use == "electrode" for formula in find_formulas(meant))


def _is_of_electrode(scene: Scene, quantity: Quantity, name: PropertyName, links: Sequence[Link], memory: Memory) -> bool:
    """Whether a value is an electrode's own, by what the material is or by what the words behind call it."""
    if quantity.dimension != "structure" and all(_names_electrode(link.referent.printed, memory) for link in links):
        return True
    if name in _NOT_OF_ELECTRODES and all(link.material is not None and link.material.use == "electrode" for link in links):
        return True
    return quantity.dimension == "potential" and _AS_ELECTRODE.match(scene.between(end_with_electrode(scene, quantity), scene.end)) is not None


def _is_composite(scene: Scene, link: Link) -> bool:
    """`the A–B composite`, `For the A composite`: of no one of its compounds."""
    return link.material is not None and re.match(r"\scomposites?\b(?! (?:of|with) )", scene.between(link.material.end, scene.end)) is not None


def _is_immobile(scene: Scene, link: Link) -> bool:
    """Whether a compound has no ion that could move, such as ZrO2: the value is of something that holds it."""
    material = link.material
    if material is None or material.kind != "formula" or material.use != "other":
        return False
    return not find_symbols(scene.between(*material.core)) & _MOBILE


def _all_of_one(links: Sequence[tuple[Link, ...] | Unresolved], memory: Memory) -> bool:
    """Whether the values of a list went to one material, as far as they went to any."""
    return len({memory.identify(link.referent) for linked in links if not isinstance(linked, Unresolved) for link in linked}) == 1


def _is_topic(scene: Scene, link: Link) -> bool:
    """Whether the sentence is about the material of a value, and does not only compare with it or has it for a source."""
    compared = link.material is not None and link.material.kind in NAMED and scene.comparison(link.material.start) is not None
    return link.signal not in _NO_TOPIC and not compared


def _link(
    scene: Scene, quantity: Quantity, pairings: tuple[Pairing, ...], changes: tuple[Change, ...], memory: Memory
) -> tuple[Link, ...] | Unresolved:
    if quantity.dimension != "structure" and (veto := find_veto(scene, quantity)):
        return Unresolved(veto)
    linked = link_material(scene, quantity, pairings, changes, memory)
    if isinstance(linked, Unresolved) and linked.reason == "changed_material" and not any(quantity == change.first for change in changes):
        changed = find_changed(scene, quantity)
        return linked if changed is None else (changed,)
    return linked


def _build(
    scene: Scene,
    quantity: Quantity,
    name: PropertyName,
    link: Link,
    before: tuple[Scene, ...],
    memory: Memory,
    declarations: tuple[Declaration, ...],
    *,
    is_review: bool,
) -> MeasurementCandidate:
    mention = link.material
    source = find_source(scene, quantity, before, mention, is_review=is_review)
    method = find_method(scene, quantity)
    part = find_part(scene, quantity) if quantity.dimension == "conductivity" else "unspecified"
    told = None
    if quantity.dimension == "conductivity":
        electronic = name == "electronic_conductivity"
        value = Value(scene, quantity, link.signal in _TOLD_ON, mention, part, electronic, method, source, is_review)
        told = _find_temperature(value, before, declarations)
    return MeasurementCandidate(
        property=name,
        material=link.referent.printed,
        series_values=link.referent.values,
        value="" if name == "crystal_structure" else quantity.number,
        structure=f"{quantity.unit} ({scene.text.printed(quantity.start, quantity.end)})" if name == "crystal_structure" else "",
        qualifier=quantity.qualifier if quantity.qualifier != "range" else "",
        unit=""
        if name == "crystal_structure"
        else read_unit(scene, quantity, ("" if source.references and not is_review else memory.electrode) or find_electrode_before(before)),
        temperature=told.scene.text.printed(told.temperature.start, told.temperature.end) if told else "",
        temperature_unit=told.temperature.unit if told else "",
        conductivity_part=part,
        method=method,
        synthesis_route=find_route(scene, mention.start, mention.end) if mention else "",
        references=source.references,
        own=source.own,
        flags=("changed_material",) if link.signal == "changed_material" else (),
        evidence=build_evidence(scene, quantity, tuple(filter(None, (link.signal, source.signal)))),
    )


def _find_temperature(value: Value, before: tuple[Scene, ...], declarations: tuple[Declaration, ...]) -> Told | None:
    """The temperature that the sentence gives a conductivity, else the one that sentences before it set, else the one declared for all."""
    here = find_behind_material(value.scene, value.quantity, value.material) if value.material else None
    if here := here or find_temperature(value.scene, value.quantity):
        return Told(here, value.scene)
    return find_temperature_before(value, before) or find_declared(value, before, declarations)


def _compare(scene: Scene, candidate: MeasurementCandidate, link: Link, again: tuple[Material, ...]) -> MeasurementCandidate:
    """The candidate with what the second reader says of its material: the same, another, or nothing."""
    if not again or "changed_material" in candidate.flags:
        return candidate
    printed = {scene.text.printed(*material.core) for material in again}
    if link.material in again or link.referent.printed in printed:
        return candidate.model_copy(update={"reader": "rules;cde2"})
    return candidate.model_copy(update={"flags": (*candidate.flags, "readers_disagree")})
