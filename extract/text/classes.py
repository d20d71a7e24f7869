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


def has_nearer(scene: Scene, quantity: Quantity, material: Material) -> bool:
    """`oxidation sets in at 4.2 V, in agreement with theory, which predicts 0.74-4.26 V for such chlorides`: another value is the class's."""
    return any(q.dimension == quantity.dimension and quantity.end <= q.start and q.end <= material.start for q in scene.quantities)


_SUCH_AS = re.compile(r",?\s(?:such as|like|e\.g\.,?|including)\s")
_THEIRS = re.compile(r"\btheir\s\w+ties\s(?:remain|are|were|stay|lie)")


_BUT_THEIR = re.compile(r",\s(?:but|yet|although|though)\stheir\b[^,;]*$")


def speaks_of_many(scene: Scene, quantity: Quantity, materials: Sequence[Material]) -> bool:
    """`Sulfides, such as A and B, reach up to 25 mS cm-1`, `A (0.01 mS cm-1) and B (0.07 mS cm-1) are known, yet their conductivities remain low,
    10^{-5}-10^{-4} S cm-1`: a bound or a range of all of them, and not of the `materials` before it."""
    named = [m for m in scene.materials if m.end <= quantity.start and m.kind == "formula"]
    distinct = {scene.between(*m.core) for m in named}
    if len(distinct) < (1 if quantity.qualifier == "range" else 2) or materials[0].kind != "formula":
        return False
    if len(materials) == 1 and _THEIRS.search(scene.between(materials[0].end, quantity.start)):
        return True
    classes = [m for m in scene.materials if m.kind == "class" and m.end <= named[0].start]
    of_class = bool(classes) and _SUCH_AS.match(scene.between(classes[-1].end, named[0].start)) is not None
    if of_class and _BUT_THEIR.search(scene.between(named[-1].end, quantity.start)):
        return True  # `Thiophosphates such as A and B conduct well, but their oxidation onset at 2.5 V …`
    return quantity.qualifier in ("<=", "range") and bool(classes) and _SUCH_AS.match(scene.between(classes[-1].end, named[0].start)) is not None
