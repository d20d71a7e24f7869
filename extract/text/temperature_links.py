"""A conductivity in its sentence in; the temperature that the sentence gives it out."""

import itertools
import re

from extract.text.attribution import marks_of
from extract.text.groups import find_list
from extract.text.mentions import Material
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.temperature_sharing import (
    find_agreeing,
    find_end_of_range,
    find_of_change,
    find_of_ellipsis,
    find_of_same_material,
    find_with_unit,
    is_hot,
    is_own,
)
from extract.text.temperatures import Temperature

_SAME = re.compile(r"\b(?:this|that|the same|these|the latter)\s(?:\w+\s)?temperatures?\b|\bunder (?:the same|identical) conditions\b", re.IGNORECASE)
_ATTRIBUTIVE = re.compile(r"\)?\s(?:[\w-]+\s){0,2}?conductivit(?:y|ies)\b")
_SAME_BEHIND = re.compile(r"[^;,.()]{0,30}?\sat (?:this|that|the same) temperature\b")
# Words between a value and a temperature that speak of something else: `0.5 mS cm-1 and cells that were cycled at 25 °C`.
_ELSEWHERE = re.compile(
    r"\b(?:(?<!unit )cells?|batter\w+|cycled|cycling|operated|deliver\w*|capacit(?:y|ies)|dendrit\w+|plated|stripp\w+)\b", re.IGNORECASE
)
# What stands with the last of several values that share a temperature: `… and 2.6 mS cm-1 for B at 25 °C`, `… parallel to c at 27 °C`.
_BESIDE_LAST = re.compile(
    r"\)?(?:\s(?:for|in|of|on|with|along|parallel|perpendicular|across|normal|by|from)\b[^,;]*)?,?\s?"
    r"\(?(?:at |both at |all at |again at |measured at )?"
)
_VERB = re.compile(r"[;.]\s|\b(?:which|while|whereas|is|are|has|have|shows?|above|below|than|compared|close)\b")
_NEW_SUBJECT = re.compile(r",\s(?:and|but|or)\s(?:the|an?|its|their|this|that)\s(?!(?:of|for)\b)")
_RELATIVE = re.compile(
    r"\b(?:which|that|who)\s(?:itself |alone |already |still )?(?:has|have|had|is|was|shows?|showed|conducts?|reach\w*|exhibit\w*)\b"
)
_INDEX = re.compile(r"[σκ]\s?_?\s?[({]\s?(?:T ?= ?)?$")
_INDEXED = re.compile(r"\s?[)}]\s?(?:=|≈|~|is\b|was\b|of\b|for\b|in\b|reach|amount|value|increas|ris|decreas)")  # `σ_{298 K} = …`, `σ(25 °C) of A`
_LABELS = re.compile(r"\s?[:=]\s?[~≈<>]?\s?\d")  # `(25 °C: 1.7 mS cm-1; 60 °C: 7.0 mS cm-1)`
PANEL = re.compile(r"\([a-h]\)|(?<=[\s.])[a-h]\)")
_OPENING = re.compile(r"\W*(?:(?:while|whereas|but|and|again|also|even|thus|hence|here|already|however),?\s)*(?:at\s)?", re.IGNORECASE)
_OTHERS = re.compile(r"\bet al\b|\b(?:reported|literature|published|previous(?:ly)?|earlier)\b", re.IGNORECASE)


def says_same(scene: Scene, quantity: Quantity) -> bool:
    """Whether a value, or the list that it stands in, is said to be `at this temperature`."""
    run = find_list(scene, quantity) or (quantity,)
    return _SAME.search(scene.between(scene.clause(run[0].start).start, min(scene.end, run[-1].end + 40))) is not None


def find_behind_material(scene: Scene, quantity: Quantity, material: Material) -> Temperature | None:
    """`… of 13 mS cm-1 was found by impedance (down to −90 °C) for A at 25 °C`: the temperature right behind the material behind the value."""
    between = [q for q in scene.quantities if q.dimension == quantity.dimension and quantity.end <= q.start < material.start]
    if material.start < quantity.end or between:
        return None
    measured = [t for t in scene.temperatures if t.of == "measurement" and t.start >= material.end]
    return next((t for t in measured if re.fullmatch(r"\s\(?(?:at )?", scene.between(material.end, t.start))), None)


def find_temperature(scene: Scene, quantity: Quantity) -> Temperature | None:
    """The temperature of a value: of a list in order; in its own bracket; right behind it; the nearest before it that is no other value's own;
    of the other end of its change."""
    measured = [t for t in scene.temperatures if t.of == "measurement"]
    run = find_list(scene, quantity) or (quantity,)
    if _SAME_BEHIND.match(scene.between(quantity.end, scene.end)) and not any(t.end <= quantity.start for t in measured):
        return None
    if len(run) > 1 and (paired := _in_order(scene, quantity, run, measured)):
        return paired
    if own := next(
        (t for t in measured if t.start >= quantity.end and is_own(scene, quantity, t) and _reaches_back(scene, quantity, (quantity,), t)), None
    ):
        return own
    bracket = scene.bracket(quantity.start)
    if bracket is not None and (ahead := [t for t in measured if t.end <= bracket.start and not scene.between(t.end, bracket.start).strip()]):
        return ahead[-1]  # `at 21 °C (1.2 mS cm-1)`
    inside = [t for t in measured if bracket is not None and bracket.start < t.start < bracket.end]
    behind = [t for t in inside or measured if t.start >= quantity.end and _reaches_back(scene, quantity, run, t)]
    before = [
        t
        for t in measured
        if t.end <= quantity.start
        and not _owned(scene, quantity, t)
        and not _left_behind(scene, quantity, t)
        and not _ELSEWHERE.search(scene.between(t.end, quantity.start))
    ]
    # `the room-temperature conductivity from the jump rate at 450 K is …`, not `… is low, but at 60 °C …`
    attributive = [t for t in before if _ATTRIBUTIVE.match(scene.between(t.end, quantity.start))]
    made = [t for t in behind if attributive and is_hot(scene, t)]  # `the best RT conductivity of 0.4 mS cm-1 is found at 510 °C`
    if behind and not made:
        return behind[0]
    if attributive and not re.search(
        r"[,;]|\b(?:and|but|while|whereas) (?:it|at|then)\b|\b(?:is|are|was)\b", scene.between(attributive[-1].end, before[-1].start)
    ):
        return attributive[-1]
    if before:
        return _passed_on(scene, quantity, before[-1], measured)
    return (
        find_of_change(scene, quantity)
        or find_end_of_range(scene, quantity)
        or find_of_ellipsis(scene, quantity, measured)
        or find_of_same_material(scene, quantity, measured)
        or find_agreeing(scene, quantity, measured)
        or find_with_unit(scene, quantity, measured)
    )


def _passed_on(scene: Scene, quantity: Quantity, before: Temperature, measured: list[Temperature]) -> Temperature:
    """The temperature before a value, unless a value between them had its own: `from the spectrum at 220 K …, the bulk conductivity is
    3 mS cm-1 at 298 K, whereas the total one is 0.6 mS cm-1`."""
    earlier = [q for q in scene.quantities if q.dimension == quantity.dimension and before.end <= q.start and q.end <= quantity.start]
    own = [t for q in earlier for t in measured if q.end <= t.start < quantity.start and is_own(scene, q, t)]
    part = re.search(r"\b(?:bulk|total|grain)\b", scene.between(scene.clause(quantity.start).start, quantity.start))
    return own[-1] if own and part and not is_fronted(scene, before) else before


def is_fronted(scene: Scene, temperature: Temperature) -> bool:
    """Whether a temperature opens its sentence or a clause of it, so that all that follows is at it: `At 25 °C, A reaches … and B …`."""
    clause = scene.clause(temperature.start)
    ahead = scene.between(clause.start, temperature.start)
    return (
        re.fullmatch(r"\W*(?:(?:while|whereas|but|and|again|also|even|thus|hence|here|already|however),?\s)*(?:at\s)?", ahead, re.IGNORECASE)
        is not None
    )


def _reaches_back(scene: Scene, quantity: Quantity, run: tuple[Quantity, ...], temperature: Temperature) -> bool:
    """Whether a temperature behind a value, or its list, is its own: no other value between, or `all at` this temperature."""
    last = run[-1]
    if _LABELS.match(scene.between(temperature.end, scene.end)) or re.match(
        r"\s(?:value|conductivit|one\b|data)", scene.between(temperature.end, scene.end)
    ):
        return False
    if _INDEX.search(scene.between(scene.start, temperature.start)) and _INDEXED.match(scene.between(temperature.end, scene.end)):
        return False
    if temperature.start < last.start:
        return is_own(scene, quantity, temperature)
    others = [q for q in scene.quantities if q.dimension == quantity.dimension and last.end <= q.start < temperature.start]
    if (quantity != last or others) and scene.bracket(temperature.start) and _has_ahead(scene, run[0]):
        return False  # `at 25 °C 0.5 (A), 1.5 (B) and 3 mS cm-1 for C (at 30 °C)`
    ahead = scene.between(max(last.end, temperature.start - 40), temperature.start)
    if others and _shared_at_end(scene, (last, *others), temperature):
        return True
    if others:
        return re.search(r"\b(?:all|always|both|each)\b[^;]*$", ahead) is not None
    between = scene.between(last.end, temperature.start)
    later = min((q.start for q in scene.quantities if q.dimension == quantity.dimension and q.start >= temperature.end), default=scene.end + 99)
    if later - temperature.end < 14 and re.search(r"(?:\band|,|\bbut|\bwhile)\s+(?:at|to)?\s*$", between):
        return False  # `1.9 mS cm-1 and, at 60 °C, 21 mS cm-1`
    if later <= scene.end and re.search(r",\s(?:and|but|yet)\s(?:(?:even|already|still|only)\s)?(?:at\s)?$", between):
        return False  # `5.9 mS cm-1 with a barrier of 0.3 eV, and even at −10 °C its conductivity exceeds 1 mS cm-1`
    same = scene.clause(temperature.start) == scene.clause(last.start) or (len(between) < 16 and ";" not in between)
    return same and (len(between) < 70 or temperature.end - temperature.start > 8) and _ELSEWHERE.search(between) is None


def _has_ahead(scene: Scene, first: Quantity) -> bool:
    """Whether the clause gives a temperature before its first value."""
    clause = scene.clause(first.start)
    return any(t.of == "measurement" and clause.start <= t.start and t.end <= first.start for t in scene.temperatures)


def _shared_at_end(scene: Scene, values: tuple[Quantity, ...], temperature: Temperature) -> bool:
    """`1.1 mS cm-1 for A and 2.6 mS cm-1 for B at 25 °C`: values listed with their materials share the temperature at the end, unless
    a condition of another kind stands among them (`2 mS cm-1, and the hot-pressed pellet (170 °C) 7 mS cm-1 at 25 °C`)."""
    bracket = scene.bracket(temperature.start)
    of_last = bracket is not None and values[0].end <= bracket.start < values[-1].start  # `A (0.5 mS cm-1) and B (1.7 mS cm-1 at 25 °C)`
    if of_last or any(values[0].end <= t.start < values[-1].start for t in scene.temperatures):
        return False
    between = [scene.between(one.end, other.start) for one, other in itertools.pairwise(values)]
    listed = all(len(text) < 80 and re.search(r",|\band\b", text) and not _VERB.search(text) and not _NEW_SUBJECT.search(text) for text in between)
    behind = re.sub(r"^\s?\([^()]*\)", "", scene.between(values[-1].end, temperature.start))
    if listed and bracket is None and all(scene.bracket(one.start) for one in values):
        return len(behind) < 70 and ";" not in behind and _ELSEWHERE.search(behind) is None  # `A (12 mS cm-1) and B (25 mS cm-1) surpass … at 25 °C`
    return listed and len(behind) < 50 and _BESIDE_LAST.fullmatch(behind) is not None


def _owned(scene: Scene, quantity: Quantity, temperature: Temperature) -> bool:
    """Whether a temperature before a value belongs to another value."""
    owners = [q for q in scene.quantities if q.dimension == quantity.dimension and q.end <= temperature.start and is_own(scene, q, temperature)]
    back = _SAME.search(scene.between(temperature.end, min(scene.end, quantity.end + 40)))
    aside = scene.bracket(temperature.start)
    in_aside = (
        aside is not None
        and aside != scene.bracket(quantity.start)
        and any(aside.start < q.start < aside.end for q in scene.quantities if q.dimension != "temperature")
    )
    return (bool(owners) or in_aside) and back is None


def _left_behind(scene: Scene, quantity: Quantity, temperature: Temperature) -> bool:
    """Whether a temperature is said of an earlier panel of a caption, or of an earlier clause only: that of the value has another source, or
    a relative clause that tells what is known of another material (`the RT conductivity of A is …, whereas B, which has 1.5 mS cm-1, …`)."""
    home, here = scene.clause(temperature.start), scene.clause(quantity.start)
    if PANEL.search(scene.between(scene.start, temperature.start)) and PANEL.search(scene.between(temperature.end, quantity.start)):
        return True
    if home == here or is_fronted(scene, temperature):
        return False
    ahead = scene.between(here.start, quantity.start)
    if _RELATIVE.search(ahead):
        return True
    marked = [mark for mark in marks_of(scene) if here.start < scene.text.place(mark.offset) <= here.end]
    return bool(marked or _OTHERS.search(ahead)) and bool(re.search(r"\b(?:we|our)\b", scene.between(home.start, home.end), re.IGNORECASE))


def _in_order(scene: Scene, quantity: Quantity, run: tuple[Quantity, ...], measured: list[Temperature]) -> Temperature | None:
    """`0.5 and 1.7 mS cm-1 at 25 and 60 °C, respectively`: as many temperatures as values, listed together."""
    listed = [t for t in measured if t.start >= run[-1].end] or [t for t in measured if t.end <= run[0].start]
    if len(listed) > len(run) and listed[-1].end <= run[0].start:
        listed = listed[-len(run) :]  # `… at 298 K; at 243 K and 343 K it was 0.06 and 4.8 mS cm-1`
    together = all(re.fullmatch(r"\s?(?:,|,?\s?and)\s", scene.between(one.end, other.start)) for one, other in itertools.pairwise(listed))
    if len(listed) != len(run) or not ("respectively" in scene.between(scene.start, scene.end) or together):
        return None
    return listed[run.index(quantity)]
