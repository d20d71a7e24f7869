"""A value in a comparison in its sentence in; the material that it is of, which is not the one that the sentence is about, out."""

import re

from extract.text.mentions import NAMED
from extract.text.quantities import Quantity
from extract.text.referents import Unresolved, Way
from extract.text.scenes import Scene


def find_contrasted(scene: Scene, quantity: Quantity) -> Way:
    """`A conducts better than B (1.3 vs 1.1 mS cm-1)`: the first value is of what is compared, the second of what it is compared with."""
    bracket = scene.bracket(quantity.start)
    if bracket is None:
        return None
    values = [q for q in scene.quantities if bracket.start < q.start < bracket.end and q.dimension == quantity.dimension]
    if len(values) != 2 or not re.fullmatch(r"\s(?:vs\.?|versus|against|compared (?:with|to))\s", scene.between(values[0].end, values[1].start)):
        return None
    clause = scene.clause(bracket.start)
    words = scene.between(clause.start, bracket.start)
    if re.search(r"\b(?:calculated|computed|simulated|predicted)\b", words) and re.search(r"\b(?:experimental|measured|observed)\b", words):
        return None  # one material, found in two ways
    compared = [m for m in scene.materials if clause.start <= m.start and m.end <= bracket.start and scene.comparison(m.start)]
    subjects = [m for m in scene.materials if clause.start <= m.start and m.end <= bracket.start and not scene.comparison(m.start)]
    if not compared or not subjects or any(m.kind not in NAMED for m in (compared[-1], subjects[-1])):
        return Unresolved("ambiguous_material")
    return ((subjects[-1] if quantity == values[0] else compared[-1],), "comparison")


# `much better than the experimental values of 0.5 mS cm-1 and 0.40 eV`: the same material, found in another way.
_SAME_BY_OTHER = re.compile(
    r"\w[\w\s]*?\b(?:the|its|an?|our|earlier|previous(?:ly)?)\s(?:\w+ly\s)?(?:experimental|measured|calculated|computed|reported|literature|predicted|theoretical"
    r"|published|observed|simulated)\b|compared (?:with|to)\s(?:an?|the)\s(?:\w+\s)?(?:conductivity|activation energy|barrier|value) of\s$",
    re.IGNORECASE,
)


# `is favored over that along c (0.52 eV)`: another way in the same crystal
_OTHER_WAY = re.compile(
    r"(?:[\w-]+\s){1,3}(?:that|those|the (?:one|path|barrier|hop|jump)s?)\s(?:along|within|between|perpendicular"
    r"|parallel|across|in the (?:plane|channel)|through the)\b"
)


# `an order of magnitude above the 0.51 mS cm-1 measured at room temperature`, `against 1.49 mS cm-1 and 0.33 eV in experiment`
_FOUND_OTHERWISE = re.compile(
    r"(?:\sand\s[\d.]+\s\w+)?\s(?:(?:measured|determined|observed|found) (?:at|experimentally|by|in)\b"
    r"|(?:in|from|by) (?:(?:the|an?) )?(?:impedance|EIS|NMR|Arrhenius|conductivity measurements?|simulations?|calculations?)\b"
    r"|(?:predicted|calculated|computed|expected)\b(?! for| in [A-Z])|(?:in|from|by) (?:the )?experiments?\b"
    r"|experimentally\b|(?:of|in|from|by) (?:an?|the|our|that) (?:earlier|previous|former|first|original|recent) (?:report|work|study|paper)\b"
    r"|(?:published|reported|found) for (?:an? |the )?(?:materials?|samples?|pellets?|powders?|compound)\s(?!with [xyz]))"
)


def find_in_comparison(scene: Scene, quantity: Quantity) -> Way:
    """Inside `than that of B (…)`: the material of the comparison, never the one compared."""
    span = scene.comparison(quantity.start)
    if span is None:
        return None
    inside = [m for m in scene.materials if span.start <= m.start < span.end]
    if not inside and (
        scene.between(span.start, span.start + 30).startswith(("in agreement", "in good agreement", "consistent", "in line"))
        or _SAME_BY_OTHER.match(scene.between(span.start, quantity.start))
        or _OTHER_WAY.match(scene.between(span.start, quantity.start))
        or _FOUND_OTHERWISE.match(scene.between(quantity.end, scene.end))
    ):
        return None
    before = [m for m in inside if m.end <= quantity.start]
    if not inside:
        return Unresolved("no_material")
    named = [m for m in inside if m.kind in NAMED]
    return ((before or named[:1] or inside[:1])[-1],), "comparison"
