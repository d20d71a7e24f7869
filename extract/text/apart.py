"""A list of values that went to one material in; whether the text tells the values apart, so that all are of that material, out."""

import itertools
import re
from collections.abc import Sequence

from extract.text.quantities import Quantity
from extract.text.roles import defines
from extract.text.scenes import Scene

# Two of these in a sentence tell two values of one material apart.
_WORDS = re.compile(
    r"\b(?:bulk|total|grain[- ]boundary|grains?(?![ -]bound)|intra-?grain|ionic|electronic|calculated|measured|experimental|annealed|milled|parallel"
    r"|perpendicular|before|after|short-range|long-range|local|macroscopic|triclinic|monoclinic|orthorhombic|tetragonal|rhombohedral|trigonal|hexagonal|cubic|crystalline|amorphous)\b",
    re.IGNORECASE,
)
_OWN_WORDS = re.compile(
    r"\s?(\((?=[^()]*[a-zA-Z])[^()]*\)|(?:for|in|within|between|along|across|through|via|below|above|at|parallel|perpendicular|normal)\s[^,;()]{2,60})"
)


# What one material does twice: `two successive onsets of the anodic current at 2.7 and 3.4 V`
_STEPS = re.compile(
    r"\b(?:two|three|several|successive|consecutive|subsequent|further)\s(?:[\w-]+\s){0,2}?(?:onsets?|steps?|stages?|waves?|peaks?|shoulders?)\b",
    re.IGNORECASE,
)


def are_told_apart(scene: Scene, run: Sequence[Quantity], before: Sequence[Scene]) -> bool:
    """Whether values of one material are told apart: by temperatures, words, a phrase behind each, as many terms or conductivities ahead."""
    text = scene.between(scene.start, scene.end)
    apart = [t for t in scene.temperatures if t.of == "measurement"]
    if len(apart) >= len(run) or len({word.lower() for word in _WORDS.findall(text)}) >= 2:
        return True
    if _STEPS.search(scene.between(scene.clause(run[0].start).start, run[0].start)):
        return True
    if _goes_on_about(scene, run, before):
        return True
    return _in_same_order(scene, run) or _each_has_phrase(scene, run) or _each_has_term(scene, run) or _beside_conductivities(scene, run, before)


def _goes_on_about(scene: Scene, run: Sequence[Quantity], before: Sequence[Scene]) -> bool:
    """`In B, the two values approach each other (0.40 and 0.49 eV)`, where the sentence before told two values of one material apart."""
    said = re.search(
        r"\b(?:the|these|both)\s(?:two|three|same)\s(?:values|energies|barriers|numbers|conductivities)\b", scene.between(scene.start, run[0].start)
    )
    if said is None or not before or before[-1].paragraph != scene.paragraph:
        return False
    last = before[-1]
    earlier = [q for q in last.quantities if q.dimension == run[0].dimension]
    named = {last.between(*m.core) for m in last.materials if m.kind not in ("class", "anaphor")}
    return len(earlier) == len(run) and len(named) == 1


def _in_same_order(scene: Scene, run: Sequence[Quantity]) -> bool:
    """`the barrier in A is 0.23 eV along c and 0.28 eV in the plane, in B the respective values are 0.25 and 0.22 eV`."""
    clause = scene.clause(run[0].start)
    earlier = [q for q in scene.quantities if q.end <= run[0].start and q.dimension == run[0].dimension]
    named = {scene.between(*m.core) for m in scene.materials if clause.start <= m.start < run[0].start and m.kind not in ("class", "anaphor")}
    respective = re.search(r"\b(?:respective|corresponding)\b", scene.between(clause.start, run[0].start))
    return respective is not None and len(earlier) == len(run) and len(named) == 1


def _each_has_phrase(scene: Scene, run: Sequence[Quantity]) -> bool:
    """`0.21 eV (Oct-Tet-Oct) and 0.37 eV for the direct jump`, `0.20 eV within the layers and 0.27 eV between them`."""
    ends = [*(q.start for q in run[1:]), min(scene.clause(run[-1].start).end, run[-1].end + 80)]
    found = [_OWN_WORDS.match(scene.between(q.end, end)) for q, end in zip(run, ends, strict=True)]
    phrases = {re.sub(r"[\s,]+(?:and\s?)?$", "", match[1]) for match in found if match is not None}
    last = ends[-1] if found[-1] is None else run[-1].end + found[-1].end()
    inside = [m for m in scene.materials if run[0].end <= m.start < last and m.kind != "class"]
    # `a grain conductivity of 3 mS cm-1 and 0.7 mS cm-1 for the ceramic as a whole`
    ahead = re.search(r"\b(?:bulk|grain|total|local|intragrain)\s(?:\w+\s)?(?:\w+\s)?of\s$", scene.between(scene.start, run[0].start))
    return len(phrases) + (found[0] is None and ahead is not None) == len(run) and not inside


def _each_has_term(scene: Scene, run: Sequence[Quantity]) -> bool:
    """`E_{a,grain} and E_{a,total} amount to 33.1 and 35.6 kJ mol^{-1}, respectively`."""
    terms = [t for t in scene.terms if scene.clause(run[0].start).start <= t.start and t.end <= run[0].start]
    alike = [t for t in terms[-len(run) :] if t.kind == terms[-1].kind]
    distinct = {scene.between(t.start, t.end) for t in alike}
    joined = all(re.fullmatch(r"\s?(?:,|,?\s?and)\s?(?:the\s)?", scene.between(one.end, other.start)) for one, other in itertools.pairwise(alike))
    return len(distinct) == len(run) and joined


def _beside_conductivities(scene: Scene, run: Sequence[Quantity], before: Sequence[Scene]) -> bool:
    """As many energies as conductivities of one material ahead of them, here or in the sentence before."""
    if run[0].dimension != "energy":
        return False
    here = [q for q in scene.quantities if q.dimension == "conductivity" and q.end <= run[0].start]
    if here:
        ahead = [m for m in scene.materials if m.end <= run[0].start and m.kind not in ("class", "anaphor") and not defines(scene, m)]
        named = {scene.between(*m.core) for m in ahead}
        return len(here) == len(run) and len(named) <= 1
    if not before or before[-1].paragraph != scene.paragraph:
        return False
    last = before[-1]
    named = {last.between(*m.core) for m in last.materials if m.kind not in ("class", "anaphor")}
    return len([q for q in last.quantities if q.dimension == "conductivity"]) == len(run) and len(named) <= 1
