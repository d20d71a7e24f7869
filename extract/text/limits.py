"""A sentence's potentials in; those above or below which something happens, as the limits that they are, out."""

import re

from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.terms import Term

_BOUNDS = ("<", "<=", ">", ">=")
_PROCESS = re.compile(r"oxid|reduc|anodic|cathodic|decompos|opens|clos", re.IGNORECASE)
_SIDE = re.compile(r"\b(?:and|or)\s(?:about |only )?(?P<side>above|below|beyond)\s(?:about |ca\. |~ ?)?$")
_OTHER_END = re.compile(r"\d\s?V?\b[^;]*(?:\b(?:and|but)|,)\s(?:\w+ly\s)?(?:only )?(?P<end>down|up) to\s(?:about |ca\. |~ ?)?$")


def state_limits(scene: Scene) -> Scene:
    """`oxidised above 4.2 V`: the limit is 4.2 V, and not more."""
    return scene._replace(quantities=tuple(_state(scene, q) for q in scene.quantities))


def _state(scene: Scene, quantity: Quantity) -> Quantity:
    absent = [t for t in scene.terms if t.end <= quantity.start <= t.end + 12 and scene.between(t.start, t.end).lower().startswith("no ")]
    if quantity.dimension == "potential" and absent:
        return quantity._replace(qualifier=">=" if absent[-1].kind == "oxidation_limit" else "<=")  # `no oxidation up to 5 V`
    return quantity._replace(qualifier="") if quantity.qualifier in _BOUNDS and _begins_at(scene, quantity) else quantity


def _begins_at(scene: Scene, quantity: Quantity) -> bool:
    """Whether the word above or below belongs to a process that begins there: its term ends right before the value."""
    terms = (t for t in scene.terms if t.kind in ("oxidation_limit", "reduction_limit") and t.end <= quantity.start <= t.end + 12)
    return any(
        re.search(r"\b(?:above|below|beyond|until)$", scene.between(t.start, t.end)) and _PROCESS.search(scene.between(t.start, t.end)) for t in terms
    )


_NEGATED = re.compile(r"\b(?:not|never|hardly|cannot be|neither|nor)\s(?:\w+\s)?$", re.IGNORECASE)
_TREATED = re.compile(r"\b(?:after|by|following|via|through)\s(?:\w+\s)?$", re.IGNORECASE)
_LASTED = re.compile(r"[^,;.]{0,24}\sfor (?:about )?\d[\d.]*\s?(?:h|hours?|min|minutes?|s|d|days?)\b")


def is_no_limit(scene: Scene, quantity: Quantity, governing: Term) -> bool:
    """`is not oxidised at 4 V`, `after oxidation at 4.5 V`, `oxidised at 4.6 V for 10 h`: nothing begins at the potential."""
    words = scene.between(governing.start, governing.end)
    ahead = scene.between(scene.clause(governing.start).start, governing.start)
    at = re.match(r"(?:oxid|reduc)\w*\s(?:only |already )?(?:at|near|from)$", words, re.IGNORECASE) is not None
    lasted = _LASTED.match(scene.between(quantity.end, scene.end)) is not None
    return lasted or (at and (_NEGATED.search(ahead) is not None or _TREATED.search(ahead) is not None))


def is_other_side(scene: Scene, quantity: Quantity, governing: Term) -> bool:
    """`stable up to 4.2 V and down to 0.6 V`, `decomposes above 4.2 V and below 0.6 V`: the second is at the other end of the window."""
    ahead = scene.between(governing.end, quantity.start)
    if other := _OTHER_END.search(ahead):
        return (other["end"].lower() == "down") == (governing.kind == "oxidation_limit")
    said = _SIDE.search(ahead)
    words = scene.between(governing.start, governing.end)
    first = re.search(r"\b(?P<side>above|below|beyond)$", words)
    return said is not None and first is not None and "decompos" in words.lower() and (said["side"] == "below") != (first["side"] == "below")
