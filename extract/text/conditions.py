"""A value in its sentence in; its temperature, part, method and route out, as the sentence states them."""

import itertools
import re
from functools import cache

from extract.text.groups import find_list
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.temperatures import Temperature
from extract.text.vocabulary import METHOD_WORDS, PARTS, ROUTES
from schemas.candidate import ConductivityPart, Method


def find_temperature(scene: Scene, quantity: Quantity) -> Temperature | None:
    """The temperature of a value: of a list in order; in its own bracket; right behind it; the nearest before it that is no other value's own."""
    measured = [t for t in scene.temperatures if t.of == "measurement"]
    run = find_list(scene, quantity) or (quantity,)
    if len(run) > 1 and (paired := _in_order(scene, quantity, run, measured)):
        return paired
    bracket = scene.bracket(quantity.start)
    if bracket is not None and (ahead := [t for t in measured if t.end <= bracket.start and not scene.between(t.end, bracket.start).strip()]):
        return ahead[-1]  # `at 21 °C (1.2 mS cm-1)`
    inside = [t for t in measured if bracket is not None and bracket.start < t.start < bracket.end]
    behind = [t for t in inside or measured if t.start >= quantity.end and _reaches_back(scene, quantity, run, t)]
    if behind:
        return behind[0]
    before = [t for t in measured if t.end <= quantity.start and not _owned(scene, quantity, t)]
    return before[-1] if before else None


def find_temperature_before(scene: Scene, quantity: Quantity, before: Scene, *, told_on: bool) -> Temperature | None:
    """The temperature of the sentence before: where the value is said to be at `this temperature`, or where the sentence goes on about the
    same material, has no temperature itself, and the one before it has just one."""
    earlier = [t for t in before.temperatures if t.of == "measurement"]
    clause = scene.clause(quantity.start)
    if re.search(r"\b(?:this|that|the same) temperature\b", scene.between(clause.start, min(scene.end, quantity.end + 40))):
        return earlier[-1] if earlier else None
    goes_on = told_on and before.paragraph == scene.paragraph and not any(t.of == "measurement" for t in scene.temperatures)
    return earlier[0] if goes_on and len(earlier) == 1 else None


def _reaches_back(scene: Scene, quantity: Quantity, run: tuple[Quantity, ...], temperature: Temperature) -> bool:
    """Whether a temperature behind a value, or its list, is its own: no other value between, or `all at` this temperature."""
    last = run[-1]
    if temperature.start < last.start:
        return _own(scene, quantity, temperature)
    others = [q for q in scene.quantities if q.dimension == quantity.dimension and last.end <= q.start < temperature.start]
    ahead = scene.between(max(last.end, temperature.start - 40), temperature.start)
    if others and _shared_at_end(scene, (last, *others), temperature):
        return True
    if others:
        return re.search(r"\b(?:all|always|both|each)\b[^;]*$", ahead) is not None
    between = scene.between(last.end, temperature.start)
    later = min((q.start for q in scene.quantities if q.dimension == quantity.dimension and q.start >= temperature.end), default=scene.end + 99)
    if later - temperature.end < 14 and re.search(r"(?:\band|,|\bbut|\bwhile)\s+(?:at|to)?\s*$", between):
        return False  # `1.9 mS cm-1 and, at 60 °C, 21 mS cm-1`
    same = scene.clause(temperature.start) == scene.clause(last.start) or (len(between) < 16 and ";" not in between)
    return same and (len(between) < 70 or temperature.end - temperature.start > 8)


def _shared_at_end(scene: Scene, values: tuple[Quantity, ...], temperature: Temperature) -> bool:
    """`1.1 mS cm-1 for A and 2.6 mS cm-1 for B at 25 °C`: values listed with their materials share the temperature at the end."""
    between = [scene.between(one.end, other.start) for one, other in itertools.pairwise(values)]
    listed = all(
        len(text) < 80
        and re.search(r",|\band\b", text)
        and not re.search(r"[;.]\s|\b(?:which|while|whereas|is|are|has|have|shows?|above|below|than|compared|close)\b", text)
        for text in between
    )
    behind = scene.between(values[-1].end, temperature.start)
    return (
        listed
        and len(behind) < 50
        and re.fullmatch(r"(?:\s(?:for|in|of|with)\s[^,;]*)?,?\s?\(?(?:at |both at |all at |again at )?", behind) is not None
    )


def _own(scene: Scene, quantity: Quantity, temperature: Temperature) -> bool:
    """Whether a temperature stands right behind a value: `0.5 mS cm-1 at 25 °C`, `0.5 mS cm-1 (25 °C)`."""
    return (
        re.fullmatch(
            r"\)?,?\s?\(?(?:at |measured at |@ ?|near |and )?(?:a temperature of )?",
            scene.between(quantity.end, max(quantity.end, temperature.start)),
        )
        is not None
    )


def _owned(scene: Scene, quantity: Quantity, temperature: Temperature) -> bool:
    """Whether a temperature before a value belongs to another value."""
    owners = [q for q in scene.quantities if q.dimension == quantity.dimension and q.end <= temperature.start and _own(scene, q, temperature)]
    back = re.search(r"\b(?:this|that|the same) temperature\b", scene.between(temperature.end, min(scene.end, quantity.end + 40)))
    aside = scene.bracket(temperature.start)
    in_aside = (
        aside is not None
        and aside != scene.bracket(quantity.start)
        and any(aside.start < q.start < aside.end for q in scene.quantities if q.dimension != "temperature")
    )
    return (bool(owners) or in_aside) and back is None


def _in_order(scene: Scene, quantity: Quantity, run: tuple[Quantity, ...], measured: list[Temperature]) -> Temperature | None:
    """`0.5 and 1.7 mS cm-1 at 25 and 60 °C, respectively`: as many temperatures as values, listed together."""
    listed = [t for t in measured if t.start >= run[-1].end] or [t for t in measured if t.end <= run[0].start]
    together = all(re.fullmatch(r"\s?(?:,|,?\s?and)\s", scene.between(one.end, other.start)) for one, other in itertools.pairwise(listed))
    if len(listed) != len(run) or not ("respectively" in scene.between(scene.start, scene.end) or together):
        return None
    return listed[run.index(quantity)]


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
    return nearest[-1] if nearest else "unspecified"


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
    """How the value was found: the nearest such word in the clause; between two at one distance the one before the value counts."""
    clause = scene.clause(quantity.start)
    found = [
        (quantity.start - match.end() if match.end() <= quantity.start else match.start() - quantity.end + 1, method)
        for method, pattern in _methods()
        for match in pattern.finditer(scene.text.folded, clause.start, clause.end)
        if not quantity.start <= match.start() < quantity.end
        and not re.search(r"\b(?:agree\w*|consistent|accord\w*|compar\w*|line)\s(?:\w+\s){0,3}$", scene.between(clause.start, match.start()))
    ]
    return min(found)[1] if found else "unspecified"


def find_route(scene: Scene, start: int, end: int) -> str:
    """How the sample was made, as the words around a material's mention say."""
    around = scene.between(max(scene.start, start - 50), min(scene.end, end + 40))
    around = re.split(r"[;]", around)[0]
    return next((route for route, pattern in _routes() if pattern.search(around)), "")
