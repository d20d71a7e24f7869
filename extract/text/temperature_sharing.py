"""A conductivity without a temperature of its own in its sentence in; the one that it shares with another value of the sentence out."""

import re

from extract.text.attribution import marks_of
from extract.text.ellipsis import blank
from extract.text.quantities import Quantity
from extract.text.ranges import find_changes
from extract.text.scenes import Scene
from extract.text.temperatures import WARMEST_ROOM, Temperature, to_celsius

_BY_MEANS = re.compile(r"\b(?:co-?)?(?:dop|substitut|replac|introduc|incorporat|exchang|mill|anneal|sinter|press|densif|amorph)", re.IGNORECASE)
_BY_HEAT = re.compile(r"\b(?:heat|cool|warm)\w*|\b(?:with|increasing|rising|decreasing|raising|lowering|higher) (?:the )?temperature", re.IGNORECASE)
_RANGE_END = re.compile(r"\bat (?:the|its) (?:(upper|high(?:est|er)?|hot)|low(?:er|est)?|cold) (?:end|limit|temperature)", re.IGNORECASE)
_TURNS = re.compile(r"\)?;\s(?:its|the)\s|\)?,?\swith\s(?:an?|the|its)\s(?:bulk|total|grain)\b|\)?,?\s(?:while|whereas|but|and|although|though)\b")
_OTHER_VALUE = re.compile(r"\belectronic|\b(?:heat|cool|warm)\w*|\btemperature|\b(?:calculat|predict|simulat)\w*|\b[xyz]\s?=", re.IGNORECASE)


def celsius_of(scene: Scene, temperature: Temperature) -> float | None:
    """A temperature in °C; nothing where it is a word or no plain number."""
    return to_celsius(scene.between(temperature.start, temperature.end).rstrip("°CK "), temperature.unit)


def is_hot(scene: Scene, temperature: Temperature) -> bool:
    """Whether a temperature is above that of any room."""
    celsius = celsius_of(scene, temperature)
    return celsius is not None and celsius > WARMEST_ROOM


def is_own(scene: Scene, quantity: Quantity, temperature: Temperature) -> bool:
    """Whether a temperature stands right behind a value: `0.5 mS cm-1 at 25 °C`, `0.5 mS cm-1 (25 °C)`."""
    return (
        re.fullmatch(
            r"(?:\s\([xyz]\s?=\s?[\d.]+\))?\)?,?\s?\(?(?:at |measured at |@ ?|near |and )?(?:a temperature of |T\s?[=≥≤<>~≈]\s?)?",
            scene.between(quantity.end, max(quantity.end, temperature.start)),
        )
        is not None
    )


def find_with_unit(scene: Scene, quantity: Quantity, measured: list[Temperature]) -> Temperature | None:
    """`1.6 against 3.1 mS cm-1 at 298 K`: a number whose unit stands behind another one shares what stands there."""
    following = next((q for q in scene.quantities if q.dimension == quantity.dimension and q.start >= quantity.end), None)
    if following is None or any(quantity in change for change in find_changes(scene)):
        return None
    if re.search(r"[SΩ]", scene.between(quantity.start, quantity.end)) or len(scene.between(quantity.end, following.start)) > 12:
        return None
    return next((t for t in measured if t.start >= following.end and is_own(scene, following, t)), None)


_BEHIND_MATERIAL = re.compile(r"\s(?:for|at|in)\s+\(?(?:at )?")  # `to 1.26 mS cm-1 for x = 0.4 (25 °C)`


def find_of_change(scene: Scene, quantity: Quantity) -> Temperature | None:
    """`from 0.4 to 1.0 mS cm-1 at 30 °C`: what changed was measured at one temperature, unless it may be the temperature that made the change."""
    change = next((change for change in find_changes(scene) if change.first == quantity), None)
    if change is None or any(change.first.end <= t.start < change.last.start for t in scene.temperatures):
        return None
    measured = [t for t in scene.temperatures if t.of == "measurement" and t.start >= change.last.end]
    behind = next((t for t in measured if is_own(scene, change.last, t) or _BEHIND_MATERIAL.fullmatch(blank(scene, change.last.end, t.start))), None)
    words = scene.between(scene.start, scene.end)
    if behind is None or _BY_HEAT.search(words):
        return None
    return behind if not is_hot(scene, behind) or _BY_MEANS.search(words) else None


_ELLIPTIC = re.compile(
    r"\s(?:compared (?:to|with)|against|versus|vs\.?)\s+(?:only\s|about\s)?|[,;]?\s+(?:(?:and|while"
    r"|whereas)\s+)?(?:that of\s+)?(?:only|just|about|even|ca\.|~|≈|\s)*"
)


def find_of_ellipsis(scene: Scene, quantity: Quantity, measured: list[Temperature]) -> Temperature | None:
    """`A shows 0.1 mS cm-1 at room temperature, B about 0.7 mS cm-1`: what is left out with the verb holds on."""
    ahead = [t for t in measured if t.end <= quantity.start]
    earlier = [
        q for q in scene.quantities if q.dimension == quantity.dimension and ahead and q.end <= ahead[-1].start and is_own(scene, q, ahead[-1])
    ]
    named = [m for m in scene.materials if ahead and ahead[-1].end <= m.start < quantity.start]
    compared = bool(ahead) and re.match(r"\s(?:compared|against|versus|vs)\b", scene.between(ahead[-1].end, quantity.start)) is not None
    if not earlier or len(named) != (0 if compared else 1) or scene.bracket(quantity.start) or any(t.start >= quantity.end for t in measured):
        return None
    return ahead[-1] if _ELLIPTIC.fullmatch(blank(scene, ahead[-1].end, quantity.start)) else None


def find_of_same_material(scene: Scene, quantity: Quantity, measured: list[Temperature]) -> Temperature | None:
    """`A has a bulk conductivity of 1 mS cm-1 at 25 °C, but a total one of 0.2 mS cm-1`: the sentence goes on about one material and has no
    other temperature."""
    clause = scene.clause(quantity.start)
    measured = [t for t in measured if clause.start <= t.start < clause.end] or measured
    if len(measured) != 1 or any(t.of == "range" for t in scene.temperatures) or scene.comparison(quantity.start) or scene.bracket(quantity.start):
        return None
    temperature = measured[0]
    earlier = [q for q in scene.quantities if q.dimension == quantity.dimension and q.end <= temperature.start and is_own(scene, q, temperature)]
    between = scene.between(temperature.end, max(temperature.end, quantity.start))
    others = [
        m
        for m in scene.materials
        if earlier and earlier[-1].end <= m.start < quantity.end and scene.between(m.start, m.end).lower() not in ("it", "its")
    ]
    cited = any(scene.text.place(mark.offset) <= quantity.start for mark in marks_of(scene))
    if not earlier or others or not _TURNS.match(between) or _OTHER_VALUE.search(between) or cited:
        return None
    return temperature if any(m.end <= earlier[-1].start for m in scene.materials) else None


_AGREES = re.compile(
    r"\b(?:agree\w*|fits?|accord\w*|consistent|in line|match\w*|coincid\w*|compar\w*|close)\b[^;.]{0,40}?"
    r"\b(?:comput|calculat|simulat|predict|theoretical|measur|experiment)\w*[^;.()]{0,40}?$",
    re.IGNORECASE,
)


def find_agreeing(scene: Scene, quantity: Quantity, measured: list[Temperature]) -> Temperature | None:
    """`… of 0.165 S cm-1 at 473 K agrees with our computed value of 0.170 S cm-1`: one temperature for both."""
    earlier = [q for q in scene.quantities if q.dimension == quantity.dimension and q.end <= quantity.start]
    if len(measured) != 1 or len(earlier) != 1 or not is_own(scene, earlier[0], measured[0]):
        return None
    return measured[0] if _AGREES.search(scene.between(measured[0].end, max(measured[0].end, quantity.start))) else None


def find_end_of_range(scene: Scene, quantity: Quantity) -> Temperature | None:
    """`from 25 to 80 °C …, with 5.8 mS cm-1 at the upper end`."""
    said = _RANGE_END.search(scene.between(quantity.end, min(scene.end, quantity.end + 50)))
    ends = [(celsius_of(scene, t), t) for t in scene.temperatures if t.of == "range"]
    known = sorted((celsius, t) for celsius, t in ends if celsius is not None and t.end <= quantity.start)
    return known[-1 if said[1] else 0][1] if said and len(known) == 2 else None
