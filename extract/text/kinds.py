"""A value in a list of two in its sentence in; the property that it is of where two are named together, in order, out."""

import re

from extract.text.groups import find_list
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from schemas.candidate import PropertyName

_KINDS: dict[str, tuple[tuple[PropertyName, str], ...]] = {
    "conductivity": (
        ("ionic_conductivity", r"(?:ionic|ion|Li(?:thium)?[ -]ion|Li\^\{\+\}|Na\^\{\+\})"),
        ("electronic_conductivity", r"(?:electronic|electron)"),
    ),
    "potential": (
        ("oxidation_limit", r"(?:oxidation|oxidative|anodic|upper)"),
        ("reduction_limit", r"(?:reduction|reductive|cathodic|lower)"),
    ),
}
_BETWEEN = r"(?:\s(?:conductivit(?:y|ies)|limits?|onsets?|potentials?|stabilit(?:y|ies)))?\s?(?:,?\s?and|/|,?\s?as well as)\s?(?:the\s|its\s)?"


def find_kind_in_order(scene: Scene, quantity: Quantity) -> PropertyName | None:
    """`ionic and electronic conductivities of 1.5 × 10^{-3} and 2 × 10^{-9} S cm^{-1}`: the first is ionic, the second electronic."""
    run = find_list(scene, quantity)
    if len(run) != 2 or quantity.dimension not in _KINDS:
        return None
    clause = scene.clause(run[0].start)
    earlier = max((q.end for q in scene.quantities if q.end <= run[0].start and q.dimension == quantity.dimension), default=clause.start)
    later = min((q.start for q in scene.quantities if q.start >= run[-1].end and q.dimension == quantity.dimension), default=clause.end)
    before = _read_order(scene.between(max(earlier, clause.start), run[0].start), quantity.dimension)
    order = before or _read_order(scene.between(run[-1].end, min(later, run[-1].end + 60)), quantity.dimension)
    return order[run.index(quantity)] if order else None


def _read_order(text: str, dimension: str) -> tuple[PropertyName, PropertyName] | None:
    """The two kinds that were named together last."""
    (first, one), (second, other) = _KINDS[dimension]
    found = [
        (match.start(), order)
        for order, ahead, behind in (((first, second), one, other), ((second, first), other, one))
        for match in re.finditer(rf"(?i:(?<![a-z]){ahead}{_BETWEEN}{behind}(?![a-z]))", text)
    ]
    return max(found)[1] if found else None
