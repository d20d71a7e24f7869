"""A sentence in; its lists of values, of materials and of temperatures that go together in order out (`… and …, respectively`)."""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from extract.text.elements import find_named_elements
from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.roles import defines, is_oblique
from extract.text.scenes import VALUES, Scene

Item = TypeVar("Item", Material, Quantity)

# Between the space groups of two materials: `) and orthorhombic (space group: `.
_JOINT_STRUCTURES = re.compile(r"\s*\)?\s*(?:,|and|or|, and)\s+(?:the |a |an )?(?:[\w-]+\s){0,3}\(?\s*(?:space group:?\s*)?")
_EXAMPLES = re.compile(r"(?:such as|like|e\.g\.,?|for example,?|namely|i\.e\.,?|as in|as found (?:in|for))\s*$")
_JOINT = re.compile(
    r"\s*(?:,|/)?\s*(?:and|or|as well as|versus|vs\.?|against|to)?\s*(?:of|for|in|from|between|is|only|by|about|around"
    r"|approximately|~|≈|nearly|almost|up to|the|ca\.?|even|finally|both|(?:ionic |electronic "
    r")?conductivit(?:y|ies) of|that of)?\s*(?:(?:ball-)?milled|annealed|sintered|hot-pressed|cold-pressed"
    r"|quenched)?\s*(?:[α-ω]-)?"  # `α-LZAC and β-LZAC`
)


# `with a barrier of 0.44 eV, and 0.52 eV are required between the layers`
_OF_NEXT_STATEMENT = re.compile(
    r"[\d.]+\s\S{1,10}\s(?:is|are|was|were)\s(?:required|needed|necessary|found|obtained|measured|computed|calculated)\b"
    r"|[\d.]+(?:\s?×\s?10\^\{[-\d]+\})?\sm?S\s?cm\^\{-1\}\s(?:is|was)\s(?:achieved|reached|attained|reported|recorded|reali[sz]ed|obtained)\b"
)


class Pairing(NamedTuple):
    """Two lists of one length whose members go together in order."""

    quantities: tuple[Quantity, ...]
    materials: tuple[Material, ...]
    said: bool  # `respectively` is printed


def find_pairings(scene: Scene) -> tuple[Pairing, ...]:
    """Each list of values with the list of materials that it goes with."""
    pairings = []
    lists = _runs(
        scene,
        [m for m in scene.materials if _is_listed(scene, m) and not defines(scene, m) and not is_oblique(scene, m)],
    )
    # `In the series A, x = 0.25 and x = 0.50 gave …`: the series is no member of the list.
    lists = [run[1:] if run[0].kind == "series" and all(m.kind == "sample" for m in run[1:]) else run for run in lists]
    # `2.7 mS cm-1 at x = 3, and for x = 2 and 4 it is 1.6 and 0.9 mS cm-1`: the first has its value already.
    rests = [run[1:] for run in lists if len(run) > 2 and has_value(scene, run[0])]
    for run in find_value_lists(scene):
        said = "respectively" in scene.between(run[0].start, scene.end) or "respectively" in scene.between(scene.start, run[0].start)
        fitting = [materials for materials in lists if len(materials) == len(run) and not _mixed(materials, run)]
        fitting = fitting or [rest for rest in rests if said and len(rest) == len(run) and not _mixed(rest, run)]
        if materials := _choose(scene, run, fitting, said=said):
            pairings.append(Pairing(run, materials, said))
    return tuple(pairings)


def has_value(scene: Scene, material: Material) -> bool:
    """Whether a material stands right behind a value: `2.7 mS cm-1 at x = 3`."""
    before = [q for q in scene.quantities if q.end <= material.start and q.dimension in VALUES]
    return bool(before) and re.fullmatch(r"\s(?:at|for|in|with)\s(?:the\s)?", scene.between(before[-1].end, material.start)) is not None


def _is_listed(scene: Scene, material: Material) -> bool:
    """Whether a mention can stand in a list: a name, `the chloride`, `the former`; no class and no pronoun."""
    word = scene.between(material.start, material.end)
    told = material.kind == "anaphor" and (find_named_elements(word) or re.search(r"\b(?:former|latter|first|second)\b", word, re.IGNORECASE))
    return material.kind in NAMED or bool(told)


def find_value_lists(scene: Scene) -> tuple[tuple[Quantity, ...], ...]:
    """Runs of two or more values of one dimension that only commas and `and` part, a bracket or a temperature of their own between them allowed."""
    return tuple(
        run
        for dimension in VALUES
        for run in _runs(scene, [q for q in scene.quantities if q.dimension == dimension])
        if len(run) > 1 and (run[0].qualifier == "range" or not re.search(r"\bfrom\s*$", scene.between(scene.start, run[0].start)[-8:]))
    )


def find_list(scene: Scene, quantity: Quantity) -> tuple[Quantity, ...]:
    """The list that a value stands in; empty where it stands in none."""
    return next((run for run in find_value_lists(scene) if quantity in run), ())


def _runs(scene: Scene, items: Sequence[Item]) -> list[tuple[Item, ...]]:
    runs: list[list[Item]] = []
    for item in items:
        if runs and _joined(scene, runs[-1][-1].end, item.start, structures=isinstance(item, Quantity) and item.dimension == "structure"):
            runs[-1].append(item)
        else:
            runs.append([item])
    return [tuple(run) for run in runs]


def _joined(scene: Scene, start: int, end: int, *, structures: bool = False) -> bool:
    between = scene.between(start, end)
    if re.search(r",\s(?:and|while)\s$", between) and _OF_NEXT_STATEMENT.match(scene.between(end, scene.end)):
        return False
    if structures and any(start <= m.start < end and m.kind not in ("class", "anaphor") for m in scene.materials):
        return False
    if structures:
        return _JOINT_STRUCTURES.fullmatch(between) is not None
    for span in reversed(scene.brackets):
        if start <= span.start and span.end <= end:
            between = between[: span.start - start] + between[span.end - start :]
    if ("(" in between) != (")" in between):
        return False
    if not re.search(r",|/|\band\b|\bor\b|\bas well as\b|\bversus\b|\bvs\b|\bto\b", between):
        return False
    between = re.sub(r"\bat\s(?:T\s?)?[=≥≤<>~≈]?\s?(?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)", "", between)
    between = re.sub(r"\b(?:σ|E)\s?_\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\sof\s", "", between)  # `σ_{Li+} of A and σ_{Na+} of B`
    return _JOINT.fullmatch(re.sub(r"\s?[≥≤<>]\s?$", " ", between)) is not None


def _choose(scene: Scene, run: Sequence[Quantity], lists: Sequence[tuple[Material, ...]], *, said: bool) -> tuple[Material, ...]:
    """The list right before the values in the same clause, else right behind them; elsewhere in the sentence only where `respectively` is said."""
    clause = scene.clause(run[0].start)
    before = [materials for materials in lists if materials[-1].end <= run[0].start]
    behind = [materials for materials in lists if materials[0].start >= run[-1].end]
    near = [materials for materials in before if materials[0].start >= clause.start]
    if near and (said or len(lists) == 1):
        return near[-1]
    if behind and _EXAMPLES.search(scene.between(run[-1].end, behind[0][0].start)):
        return behind[0]
    if behind and re.fullmatch(
        r"\s?(?:(?:were|was|are|is|have been)\s(?:[a-z]+\s){1,2}|result(?:s|ed)?\s|follow(?:s|ed)?\s)?"
        r"(?:for|in|of)\s(?:the\s|both\s)?(?:samples?\s|compositions?\s)?(?:with\s)?(?:[a-z]+-?(?:pressed|milled|prepared|synthesi[sz]ed)\s|annealed\s|sintered\s|pure\s)?",
        scene.between(run[-1].end, behind[0][0].start),
    ):
        return behind[0]
    if said and behind and re.match(r"[^;]{0,90}$", scene.between(run[-1].end, behind[0][0].start)):
        return behind[0]
    if said and before:
        return before[-1]
    return ()


def _mixed(materials: Sequence[Material], run: Sequence[Quantity]) -> bool:
    """Whether the two lists are not lists beside each other: each value stands behind its own material."""
    return not (materials[-1].end <= run[0].start or materials[0].start >= run[-1].end)
