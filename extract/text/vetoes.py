"""A value in its sentence in; why it is no property of a material out: a difference, a ratio, a demand, another quantity."""

import re
from functools import cache

from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.vocabulary import DEMAND_BEFORE, DEMAND_BEHIND, DIFFERENCE_BEFORE, DIFFERENCE_BEHIND


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return (
        ("difference", re.compile(DIFFERENCE_BEFORE, re.IGNORECASE), re.compile(DIFFERENCE_BEHIND, re.IGNORECASE)),
        ("demand", re.compile(DEMAND_BEFORE, re.IGNORECASE), re.compile(DEMAND_BEHIND, re.IGNORECASE)),
    )


def find_veto(scene: Scene, quantity: Quantity) -> str:
    """`difference`, `demand`, or nothing.

    The words before count up to the value before it, so that `reduced by 0.1 eV to 0.3 eV` keeps the second.
    """
    before = max((other.end for other in scene.quantities if other.end <= quantity.start), default=scene.start)
    ahead = scene.between(max(before, scene.clause(quantity.start).start, quantity.start - 90), quantity.start)
    ahead = re.sub(r"[(\[]\s*$", "", ahead)
    behind = scene.between(quantity.end, min(scene.end, quantity.end + 50))
    for name, pattern_before, pattern_behind in _patterns():
        if pattern_before.search(ahead) or pattern_behind.match(behind):
            return name
    return ""
