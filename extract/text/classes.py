"""A value and the classes of materials that its sentence speaks of in; whether the value is of a class, or of what stands out from it, out."""

import re
from collections.abc import Sequence

from extract.text.mentions import Material
from extract.text.quantities import Quantity
from extract.text.scenes import Scene

_ABOVE_OTHERS = re.compile(
    r"\b(?:one of|among|belongs? to|record"
    r"|as (?:expected|known|usual) (?:for|of|from|in)|typical|characteristic|common|usual|the (?:very )?(?:high|low|larg|small|b)est)\b[^;]{0,40}$"
)
_EXAMPLE = re.compile(r"(?:,\s(?:e\.g\.|for example|for instance)|\b(?:such as|like|including)|\((?:e\.g\.,?\s)?)[\s,(]{0,2}(?:[a-z-]+\s){0,2}$")
_ON = re.compile(r"[^,;]{0,40},\s(?:but|yet|though|although)\s(?:(?:[a-z]+ly|they)\s)?[a-z]+\s")


def stands_out_from(scene: Scene, quantity: Quantity, material: Material) -> bool:
    """`0.21 eV, one of the lowest values for chlorides`: the class behind a value that is of something else."""
    return material.kind in ("class", "series") and _ABOVE_OTHERS.search(scene.between(quantity.end, material.start)) is not None


def goes_on_about_class(scene: Scene, quantity: Quantity, before: Sequence[Material]) -> bool:
    """`Sulfides conduct well, e.g., A (25 mS cm-1), but are oxidized at 2.5 V`: of the class, not of its example."""
    classes = [m for m in before if m.kind == "class"]
    examples = [m for m in before if classes and m.start > classes[-1].start]
    if not examples or _EXAMPLE.search(scene.between(classes[-1].end, examples[0].start)) is None:
        return False
    return _ON.match(scene.between(examples[-1].end, quantity.start)) is not None
