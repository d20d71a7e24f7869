"""A value in its sentence in; its part, method and route out, as the sentence states them."""

import re
from functools import cache

from extract.text.groups import find_list
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.vocabulary import METHOD_WORDS, PARTS, ROUTES
from schemas.candidate import ConductivityPart, Method

_AGREES = re.compile(r"\b(?:agree\w*|consistent|accord\w*|compar\w*|line|less|more|times|factor|lower|higher)\s(?:\w+\s){0,3}$")


def find_part(scene: Scene, quantity: Quantity) -> ConductivityPart:
    """The part of the conductivity: named in order with a list of values, else the nearest before the value in its clause, else right behind."""
    clause = scene.clause(quantity.start)
    named = sorted(
        (match.start(), match.end(), part)
        for part, pattern in _parts()
        for match in pattern.finditer(scene.text.folded, clause.start, clause.end)
        if not _of_other(scene, match.end())
    )
    run = find_list(scene, quantity) or (quantity,)
    before = [part for _, end, part in named if end <= run[0].start]
    if len(run) > 1 and len(before) == len(run) and len(set(before)) == len(run):
        return before[run.index(quantity)]
    behind = re.match(
        r"\s?\(?\s?(?:for the |for |in the |, )?(bulk|total|grain[- ]boundar(?:y|ies)|grain)\b",
        scene.between(quantity.end, min(scene.end, quantity.end + 30)),
    )
    if behind:
        return {"b": "bulk", "t": "total"}.get(behind[1][0], "grain_boundary" if "bound" in behind[1] else "bulk")  # type: ignore[return-value]
    nearest = [part for _, end, part in named if end <= quantity.start]
    return nearest[-1] if nearest else _of_heading(scene, clause.start)


def _of_heading(scene: Scene, place: int) -> ConductivityPart:
    """The one part that the words before a colon name for the list behind it: `Conductivities (25 °C, total) are: x = 0, 1.2 mS cm-1; …`."""
    heading, colon, _ = scene.between(scene.start, place + 1).rpartition(":")
    named = {part for part, pattern in _parts() for match in pattern.finditer(heading) if not _of_other(scene, scene.start + match.end())}
    return named.pop() if colon and len(named) == 1 else "unspecified"


def _of_other(scene: Scene, end: int) -> bool:
    """Whether the word is about another thing: `bulk modulus`, `grain boundary resistance`, `bulk sample`."""
    return (
        re.match(
            r"\s(?:modulus|resistance|resistivity|density|sample|material|impedance|structure|phase|powder|diffusion|pellet)",
            scene.between(end, min(scene.end, end + 14)),
        )
        is not None
    )


@cache
def _parts() -> tuple[tuple[ConductivityPart, re.Pattern[str]], ...]:
    return tuple((part, re.compile(pattern, re.IGNORECASE)) for part, pattern in PARTS)


@cache
def _methods() -> tuple[tuple[Method, re.Pattern[str]], ...]:
    return tuple((method, re.compile(pattern, re.IGNORECASE)) for method, pattern in METHOD_WORDS)


@cache
def _routes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((route, re.compile(pattern, re.IGNORECASE)) for route, pattern in ROUTES)


def find_method(scene: Scene, quantity: Quantity) -> Method:
    """How the value was found: the word right before it, else the nearest in its clause that is not another value's or of a comparison."""
    clause = scene.clause(quantity.start)
    found = [
        (quantity.start - match.end() if match.end() <= quantity.start else match.start() - quantity.end + 1, method)
        for method, pattern in _methods()
        for match in pattern.finditer(scene.text.folded, clause.start, clause.end)
        if not quantity.start <= match.start() < quantity.end
        and (match.end() + 1 == quantity.start or not _is_of_other(scene, quantity, match.span()))
    ]
    return min(found)[1] if found else "unspecified"  # of two at one distance the one before the value


def _is_of_other(scene: Scene, quantity: Quantity, word: tuple[int, int]) -> bool:
    """Whether a word for a method is about what the value is compared with (`3.1 V, close to the calculated 3.15 V`, `less than predicted`)."""
    start, end = word
    run = find_list(scene, quantity)
    if re.fullmatch(r"\s(?:\w+\s){0,3}?(?:of|is|was)\s", scene.between(end, max(end, quantity.start))):
        return False  # `in agreement with our computed value of 0.17 S cm-1`
    taken = any(q.start == end + 1 and q.dimension == quantity.dimension and q not in run for q in scene.quantities)
    return (
        taken
        or scene.comparison(start) != scene.comparison(quantity.start)
        or _AGREES.search(scene.between(scene.clause(start).start, start)) is not None
    )


def find_route(scene: Scene, start: int, end: int) -> str:
    """How the sample was made, as the words around a material's mention say."""
    around = scene.between(max(scene.start, start - 50), min(scene.end, end + 40))
    around = re.split(r"[;]", around)[0]
    return next((route for route, pattern in _routes() if pattern.search(around)), "")
