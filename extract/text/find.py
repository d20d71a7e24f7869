"""Document → candidates and rejections of its running text and captions."""

from collections.abc import Collection, Iterator
from functools import partial

from extract.text.attribution import find_source
from extract.text.cell_parts import learn_names
from extract.text.cells import find_cells
from extract.text.changes import find_changed
from extract.text.conditions import find_method, find_part, find_route, find_temperature, find_temperature_before
from extract.text.electrodes import find_electrode
from extract.text.groups import Pairing, find_pairings
from extract.text.linking import link_material
from extract.text.memory import find_stems, remember
from extract.text.mentions import Material
from extract.text.names import find_codes
from extract.text.order import is_unpaired
from extract.text.properties import find_property
from extract.text.quantities import Quantity
from extract.text.ranges import Change, find_changes, join_ranges
from extract.text.referents import Link, Memory, Referent, Unresolved
from extract.text.scenes import VALUES, Scene, read_scenes
from extract.text.second_reader import read_again
from extract.text.vetoes import find_veto
from schemas.base import Model
from schemas.candidate import Candidate, MeasurementCandidate, PropertyName, Rejection
from schemas.document import Document
from schemas.evidence import Evidence

LONGEST_QUOTE = 300
# How a material was found that a sentence before was about: what held there, such as the temperature, holds on.
_TOLD_ON = ("series", "sentence_before", "list_before", "anaphor", "anaphor_nearest")
_DETAILS = {
    "class_of_materials": "the value is of a class of materials, not of one",
    "ambiguous_material": "more than one material may be meant",
    "unknown_material": "the material is named by words that stand for no one formula",
    "changed_material": "the value is of a material that was made from the one named here",
    "no_material": "no material is named for the value",
    "difference": "the number is a change or a difference",
    "demand": "the number is a threshold or a target",
    "bound_beside_value": "the number is a mark that the value beside it is compared with",
}


class Findings(Model):
    """What a text states, and what in it could not be used."""

    candidates: tuple[Candidate, ...] = ()
    rejections: tuple[Rejection, ...] = ()


def find_text_candidates(document: Document, names: Collection[str]) -> Findings:
    """What sentences and captions state.

    Args:
        names: short names of materials that the document explains or the field uses.
    """
    candidates: list[Candidate] = []
    rejections: list[Rejection] = []
    memory = Memory(stems=find_stems(document.passages))
    is_review = document.front.article_type == "review"
    learned: dict[str, str] = {}
    codes = find_codes(" ".join(passage.text.plain for passage in document.passages))
    for scenes in read_scenes(document, {*names, *codes}):
        for number, scene in enumerate(scenes):
            about: dict[str, Referent] = {}
            for found, referent in _find_measurements(scene, scenes[:number], memory, document.source.document_id, is_review=is_review):
                if isinstance(found, Rejection):
                    rejections.append(found)
                else:
                    candidates.append(found)
                if referent is not None:
                    about.setdefault(referent.key, referent)
            memory = remember(memory, scene, tuple(about.values()))
            learned = learn_names(learned, scene)
        cite = partial(_evidence, document_id=document.source.document_id)
        for cell in find_cells(scenes, memory, learned, cite, is_review=is_review):
            if isinstance(cell, Rejection):
                rejections.append(cell)
            else:
                candidates.append(cell)
    return Findings(candidates=tuple(candidates), rejections=tuple(rejections))


def _find_measurements(
    scene: Scene, before: tuple[Scene, ...], memory: Memory, document_id: str, *, is_review: bool
) -> Iterator[tuple[MeasurementCandidate | Rejection, Referent | None]]:
    values = [q for q in scene.quantities if q.dimension in VALUES]
    if not values:
        return
    scene = join_ranges(scene)
    values = [q for q in scene.quantities if q in values or q.qualifier == "range"]
    values = [q for q in values if q.dimension in VALUES]
    changes = find_changes(scene)
    pairings = find_pairings(scene)
    again = read_again(scene)
    for quantity in values:
        name = find_property(scene, quantity, before)
        if name is None:
            continue
        linked = _link(scene, quantity, pairings, changes, memory)
        if isinstance(linked, Unresolved):
            yield _reject(scene, quantity, linked.reason, document_id), None
            continue
        if is_unpaired(scene, quantity, linked):
            yield _reject(scene, quantity, "ambiguous_material", document_id), None
            continue
        for link in linked:
            if link.signal == "changed_material" and quantity.qualifier in ("<", "<=", ">", ">="):
                yield _reject(scene, quantity, "changed_material", document_id), None
                continue
            candidate = _build(scene, quantity, name, link, before, document_id, is_review=is_review)
            yield _compare(candidate, link, again.get(quantity, ())), None if link.signal == "changed_material" else link.referent


def _link(
    scene: Scene, quantity: Quantity, pairings: tuple[Pairing, ...], changes: tuple[Change, ...], memory: Memory
) -> tuple[Link, ...] | Unresolved:
    if veto := find_veto(scene, quantity):
        return Unresolved(veto)
    linked = link_material(scene, quantity, pairings, changes, memory)
    if isinstance(linked, Unresolved) and linked.reason == "changed_material" and not any(quantity == change.first for change in changes):
        changed = find_changed(scene, quantity)
        return linked if changed is None else (changed,)
    return linked


def _build(
    scene: Scene, quantity: Quantity, name: PropertyName, link: Link, before: tuple[Scene, ...], document_id: str, *, is_review: bool
) -> MeasurementCandidate:
    temperature, of = (find_temperature(scene, quantity), scene) if quantity.dimension == "conductivity" else (None, scene)
    if temperature is None and quantity.dimension == "conductivity" and before:
        earlier = find_temperature_before(scene, quantity, before[-1], told_on=link.signal in _TOLD_ON)
        temperature, of = (earlier, before[-1]) if earlier else (None, scene)
    source = find_source(scene, quantity, before, is_review=is_review)
    mention = link.material
    return MeasurementCandidate(
        property=name,
        material=link.referent.printed,
        series_values=link.referent.values,
        value="" if name == "crystal_structure" else quantity.number,
        structure=f"{quantity.unit} ({scene.text.printed(quantity.start, quantity.end)})" if name == "crystal_structure" else "",
        qualifier=quantity.qualifier if quantity.qualifier != "range" else "",
        unit="" if name == "crystal_structure" else _unit(scene, quantity),
        temperature=of.text.printed(temperature.start, temperature.end) if temperature else "",
        temperature_unit=temperature.unit if temperature else "",
        conductivity_part=find_part(scene, quantity) if quantity.dimension == "conductivity" else "unspecified",
        method=find_method(scene, quantity),
        synthesis_route=find_route(scene, mention.start, mention.end) if mention else "",
        references=source.references,
        own=source.own,
        flags=("changed_material",) if link.signal == "changed_material" else (),
        evidence=_evidence(scene, quantity, document_id, tuple(filter(None, (link.signal, source.signal)))),
    )


def _compare(candidate: MeasurementCandidate, link: Link, again: tuple[Material, ...]) -> MeasurementCandidate:
    """The candidate with what the second reader says of its material: the same, another, or nothing."""
    if not again or "changed_material" in candidate.flags:
        return candidate
    if link.material in again:
        return candidate.model_copy(update={"reader": "rules;cde2"})
    return candidate.model_copy(update={"flags": (*candidate.flags, "readers_disagree")})


def _unit(scene: Scene, quantity: Quantity) -> str:
    """The unit, with the reference electrode that follows a potential or stands in its bracket."""
    if quantity.dimension != "potential":
        return quantity.unit
    electrode = find_electrode(scene, quantity)
    return f"{quantity.unit} vs. {electrode}" if electrode else quantity.unit


def _evidence(scene: Scene, quantity: Quantity, document_id: str, signals: tuple[str, ...]) -> Evidence:
    boxes = scene.text.boxes(quantity.start, quantity.end)
    return Evidence(
        document_id=document_id,
        page=boxes[0].page,
        boxes=boxes,
        location=scene.location,
        quote=quote(scene, quantity.start, quantity.end),
        signals=signals,
    )


def quote(scene: Scene, start: int, end: int) -> str:
    """The sentence as printed; of a longer one the part around the value, cut between words."""
    printed = scene.text.plain(scene.start, scene.end)
    if len(printed) <= LONGEST_QUOTE:
        return printed
    low = max(scene.start, min(start - (LONGEST_QUOTE - (end - start)) // 2, scene.end - LONGEST_QUOTE))
    words = scene.text.plain(low, scene.end)
    words = words if low == scene.start else words.split(" ", 1)[-1]
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rsplit(" ", 1)[0]


def _reject(scene: Scene, quantity: Quantity, reason: str, document_id: str) -> Rejection:
    evidence = _evidence(scene, quantity, document_id, ())
    return Rejection(
        document_id=document_id,
        page=evidence.page,
        location=evidence.location,
        quote=evidence.quote,
        stage="find",
        reason=reason,
        detail=_DETAILS[reason],
    )
