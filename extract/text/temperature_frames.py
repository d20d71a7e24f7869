"""A conductivity whose sentence gives no temperature in; the temperature that earlier sentences of its passage set for it, and where, out."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.text.attribution import Source, find_source, marks_of
from extract.text.mentions import Material
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.temperature_links import PANEL, find_temperature, is_fronted, says_same
from extract.text.temperature_sharing import celsius_of
from extract.text.temperatures import Temperature
from extract.text.vocabulary import COMPUTED, PARTS
from schemas.candidate import ConductivityPart, Method

_FARTHEST = 4  # sentences
_TOLD_ON_FARTHEST = 2
_CONDUCTION = re.compile(
    r"conductiv|conductanc|impedance|(?<!Raman )(?<!NMR )(?<!IR )(?<!XPS )\bspectra\b|nyquist|cole-cole|transport(?! number)|\bEIS\b|σ|arrhenius"
    r"|\btotal resistance|semicircle"
    r"|\b(?:bulk|grain|grain[- ]boundar)\w*\b",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"\b(?:plot|show|display|depict|present|compil|summari|list|compar|collect|given|illustrat|report|tabulat|measur|record|determin|collat|reproduc|fitt"
    r"|evaluat|investigat|examin|analy[sz]|stud(?:y|ied)|turn to|discuss|consist"
    r"|conducted|perform|carried out|acquir|separat|resolv|distinguish|deconvolut|seen|visible|observ)\w*"
    r"|\b(?:figs?|figures?|tables?)\b",
    re.IGNORECASE,
)
_OF_CELL = re.compile(r"\b(?<!unit )(?<!conductivity )cells?\b|\binterfac|\bcharge[- ]transfer|\bsymmetric", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\b(?:corresponding|likewise|similarly|in (?:turn|contrast|comparison)|by (?:contrast|comparison)|(?:that|those) (?:of|for)|the (?:former|latter"
    r"|values?|conductivit(?:y|ies))|the same (?:is|holds)|they|their|its?|these|both)\b",
    re.IGNORECASE,
)
# `… is 0.002 mS cm-1 at 300 K. Substitution increases it to 1.8 mS cm-1`
_CHANGES_IT = re.compile(
    r"\b(?:increas|rais|boost|lower|reduc|enhanc|improv|bring|brought|chang|lift|push)\w*\s"
    r"(?:it|this|the (?:value|conductivity|latter))\s(?:\w+\s)?to\b"
)
# The sentence speaks of a temperature of its own, without a number that a value could have.
_OTHERWISE = re.compile(
    r"\b(?:high(?:er|est)?|low(?:er|est)?|elevated|increas\w+|rising|decreas\w+|other|all|any|various|different)\s(?:the\s)?temperatures?\b"
    r"|\b(?:on|upon|with|by|when|during) (?:further )?(?:heating|cooling|warming|temperature)\b|\btemperature (?:is|was) (?:raised|increased|lowered)"
    r"|(?:^|[,;]\s)(?:above|below|beyond|up to|down to)\s(?:about\s|~\s?)?(?:-?\d[\d.]*\s?(?:°|K\b)|room temperature)",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """A temperature and the sentence that it stands in."""

    temperature: Temperature
    scene: Scene


class Value(NamedTuple):
    """What is known of a value before its temperature is."""

    scene: Scene
    quantity: Quantity
    told_on: bool  # of a material that a sentence before was about
    material: Material | None
    part: ConductivityPart
    electronic: bool
    method: Method
    source: Source
    in_review: bool


def find_temperature_before(value: Value, before: Sequence[Scene]) -> Told | None:
    """The temperature of `this temperature`, of the sentence before where the value's goes on about the same material, or of a sentence
    farther before that opens with it or says what is shown at it. The first sentence with a temperature decides."""
    scene = value.scene
    if says_same(scene, value.quantity):
        here = [t for t in _measured(scene) if t.end <= value.quantity.start]  # `10^{-6} S cm-1 at 300 °C; A reaches 0.2 S cm-1 at this temperature`
        return Told(here[-1], scene) if here else _same_temperature(scene, before)
    if any(t.end <= value.quantity.start for t in _measured(scene)) or speaks_otherwise(scene, value.quantity):
        return None
    for distance, earlier in enumerate(reversed(before[-_FARTHEST:]), start=1):
        if PANEL.search(_opening(value)) and PANEL.search(earlier.between(earlier.start, earlier.end)):
            return None
        if any(t.of in ("measurement", "range") for t in earlier.temperatures):
            temperature = _choose(value, earlier, distance)
            known = temperature and _is_of_kind(value, earlier) and not _has_other_source(value, earlier)
            return Told(temperature, earlier) if temperature and known else _held(value, before)
    return None


def _held(value: Value, before: Sequence[Scene]) -> Told | None:
    """`The conductivity of A is … at 303 K. For x = 0.25 and 0.5 we obtain …`: the one temperature that a paper's own values of a paragraph have."""
    quoted = value.in_review or value.source.references or value.source.own is False
    if quoted or value.electronic or value.method == "computed":
        return None
    here = [scene for scene in before if scene.paragraph == value.scene.paragraph]
    alike = [scene for scene in here if _is_of_kind(value, scene)]
    told = [
        Told(temperature, scene)
        for scene in alike
        for q in scene.quantities
        if q.dimension == "conductivity" and (temperature := find_temperature(scene, q))
        if not find_source(scene, q, before[: before.index(scene)], is_review=False).references
    ]
    printed = {re.sub(r"\s", "", scene.between(t.start, t.end)) for scene in alike for t in scene.temperatures if t.of != "process"}
    ranges = any(t.of == "range" for scene in here for t in scene.temperatures)
    return told[0] if told and len(printed) == 1 and not ranges else None


def speaks_otherwise(scene: Scene, quantity: Quantity) -> bool:
    """Whether what stands before a value, or in its clause, is about temperatures without a number: `on heating`, `at higher temperatures`."""
    return _OTHERWISE.search(scene.between(scene.start, scene.clause(quantity.start).end)) is not None


def is_conduction(scene: Scene, *, electronic: bool) -> bool:
    """Whether a sentence is about conductivities, electronic ones where these are asked for."""
    words = scene.between(scene.start, scene.end)
    told = any(q.dimension == "conductivity" for q in scene.quantities) or _CONDUCTION.search(words) is not None
    return told and (not electronic or re.search(r"\belectron|\bboth conductivities", words) is not None)


def _choose(value: Value, earlier: Scene, distance: int) -> Temperature | None:
    """The temperature of an earlier sentence that holds on: one that was set for what follows, or the only one of the sentence right before."""
    measured = _measured(earlier)
    values = [q for q in earlier.quantities if q.dimension == "conductivity"]
    if len(measured) > 1:
        return None if values else _of_part(value, earlier, measured)
    if not measured:
        return None
    temperature = measured[0]
    ranges = any(t.of == "range" for t in earlier.temperatures)
    if not values:
        # `between −5 and 65 °C, and the conductivities at 25 °C are collected in Figure 2`
        told = re.search(
            r"\b(?:conductivit(?:y|ies)|[Nn]yquist plots)\s(?:values\s|measured\s|obtained\s|recorded\s)?at\s$",
            earlier.between(earlier.start, temperature.start),
        )
        return temperature if (not ranges or told) and _is_shown(value, earlier, temperature) else None
    if _measured(value.scene):
        return None
    if value.told_on and distance == 1:
        return temperature if any(find_temperature(earlier, q) == temperature for q in values) else None
    if distance == 1 and len(values) == 1 and find_temperature(earlier, values[0]) == temperature and _CHANGES_IT.search(_opening(value)):
        return temperature
    ahead = all(temperature.end <= q.start for q in values)
    goes_on = value.told_on or _GOES_ON.search(_opening(value)) is not None
    return temperature if ahead and goes_on and not ranges and distance <= _TOLD_ON_FARTHEST else None


_SPECTRUM = re.compile(r"\bspectr(?:um|a)\b|\bnyquist\b|\bimpedance (?:data|plots?|diagrams?)\b", re.IGNORECASE)


_RESULTS = re.compile(r"\s(?:values|data|results)\b")  # `Figure 2 summarizes the RT values`
_RESULTS_AT = re.compile(r"^\W*(?:The|These|All)\s(?:results|values|data)\s(?:obtained\s|measured\s)?at\s$")


def _opening(value: Value) -> str:
    """The words of the value's clause up to it."""
    return value.scene.between(value.scene.clause(value.quantity.start).start, value.quantity.start)


def _is_shown(value: Value, earlier: Scene, temperature: Temperature) -> bool:
    """Whether a sentence without values says what is shown, or was measured, at a temperature: `Nyquist plots at 25 °C are given in Fig. 2`."""
    words = earlier.between(earlier.start, earlier.end)
    if _is_of_others(value, earlier) or is_of_cold_spectrum(earlier, temperature):
        return False
    shows = _SHOWS.search(words) is not None or earlier.text.passage.kind == "caption"
    of_cell = _OF_CELL.search(words) is not None and "conductivit" not in words
    clause = earlier.clause(temperature.start)
    of_results = _RESULTS_AT.search(earlier.between(clause.start, temperature.start)) or _RESULTS.match(earlier.between(temperature.end, clause.end))
    if shows and of_results:
        return True  # `Conductivities were measured on pellets. The results at 30 °C are plotted in Fig. 2`
    return shows and not of_cell and _CONDUCTION.search(earlier.between(clause.start, clause.end)) is not None


def is_of_cold_spectrum(scene: Scene, temperature: Temperature) -> bool:
    """`Nyquist plots at −40 °C are shown`: cooled to see the arcs apart; the conductivities told behind are those at room temperature."""
    words = scene.between(scene.start, scene.end)
    celsius = celsius_of(scene, temperature)
    return celsius is not None and celsius < 0 and _SPECTRUM.search(words) is not None and "conductivit" not in words


def _of_part(value: Value, earlier: Scene, measured: Sequence[Temperature]) -> Temperature | None:
    """`At −40 °C grains and boundaries are separated, while at 25 °C only the total is seen. A total conductivity of …`: of several temperatures
    the one whose clause is about the value's part of the conductivity."""
    words = next((pattern for part, pattern in PARTS if part == value.part), None)
    if words is None:
        return None
    fitting = [
        t
        for t in measured
        if is_fronted(earlier, t) and re.search(words, earlier.between(earlier.clause(t.start).start, earlier.clause(t.start).end), re.IGNORECASE)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _same_temperature(scene: Scene, before: Sequence[Scene]) -> Told | None:
    """The last temperature named before, in this sentence's passage."""
    for earlier in reversed(before[-_FARTHEST:]):
        if measured := _measured(earlier):
            return Told(measured[-1], earlier)
    return None


def _measured(scene: Scene) -> tuple[Temperature, ...]:
    return tuple(t for t in scene.temperatures if t.of == "measurement")


def _is_of_kind(value: Value, earlier: Scene) -> bool:
    """Whether a sentence is about values of this kind: electronic conductivities are found at another time, computed values in another way."""
    words = earlier.between(earlier.start, earlier.end)
    computed = re.search(COMPUTED, words, re.IGNORECASE) is not None
    # What is calculated from an impedance spectrum was measured.
    here = value.scene.between(value.scene.start, value.scene.end)
    simulated = re.search(r"\b(?:AIMD|DFT|MD|NEB|simulat\w+|first-principles|ab initio|molecular|predicted)\b", here) is not None
    evaluated = not simulated and re.search(r"\bimpedance|\bnyquist|\bEIS\b|\bspectr", words, re.IGNORECASE) is not None
    if (value.method == "computed" and not computed and not evaluated) or (value.method == "measured" and computed):
        return False
    return not value.electronic or re.search(r"\belectron|\bboth conductivities", words) is not None


def _is_of_others(value: Value, earlier: Scene) -> bool:
    """Whether a sentence is about formulas, and the value is of another formula."""
    named = [m for m in earlier.materials if m.kind in ("formula", "series", "name", "sample") and m.use in ("conductor", "")]
    if value.told_on or not named or any(m.kind != "formula" for m in named) or value.material is None or value.material.kind != "formula":
        return False
    here = [value.material, *(m for m in value.scene.materials if m.kind == "formula")]  # `the resulting values are … for A and … for B`
    return not {value.scene.between(*m.core) for m in here} & {earlier.between(*m.core) for m in named}


def _has_other_source(value: Value, earlier: Scene) -> bool:
    """Whether a value is quoted from elsewhere than what the earlier sentence tells."""
    here = set(value.source.references)
    there = {number for mark in marks_of(earlier) for number in mark.numbers}
    if value.source.own is False:
        return True
    if value.in_review and not there and not any(q.dimension == "conductivity" for q in earlier.quantities):
        return False  # what a review shows it has collected from many
    return here != there and not here & there
