"""A value in its sentence in; the evidence for it, or its rejection, out."""

from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from schemas.candidate import Rejection
from schemas.evidence import Evidence

LONGEST_QUOTE = 300
REASONS: dict[str, str] = {
    "one_end": "one number for a window: its width, or one end of it",
    "class_of_materials": "the value is of a class of materials, not of one",
    "ambiguous_material": "more than one material may be meant",
    "unknown_material": "the material is named by words that stand for no one formula",
    "changed_material": "the value is of a material that was made from the one named here",
    "supposed": "the sentence denies the structure, or only supposes it",
    "no_material": "no material is named for the value",
    "difference": "the number is a change or a difference",
    "demand": "the number is a threshold or a target",
    "mixture": "the number is of a mixture, an electrode or an interphase",
    "ambiguous_cell": "the result belongs to one of several cells, or to one that is not named",
    "another_result": "a result of this kind was given for the cell before, at another rate or condition",
    "compared": "the value is given for comparison only",
    "cell_voltage": "the potential is one that a cell was run to",
    "electrode_material": "the value is one of an electrode",
}


def build_evidence(scene: Scene, quantity: Quantity, signals: tuple[str, ...] = ()) -> Evidence:
    """The value's boxes, and the sentence around it. `signals` say what speaks for the link of value and material."""
    boxes = scene.text.boxes(quantity.start, quantity.end)
    return Evidence(
        document_id=scene.document_id,
        page=boxes[0].page,
        boxes=boxes,
        location=scene.location,
        quote=_quote(scene, quantity.start, quantity.end),
        signals=signals,
    )


def build_rejection(scene: Scene, quantity: Quantity, reason: str) -> Rejection:
    """Why a value became no candidate; `reason` is a key of REASONS."""
    evidence = build_evidence(scene, quantity)
    return Rejection(
        document_id=evidence.document_id,
        page=evidence.page,
        location=evidence.location,
        quote=evidence.quote,
        stage="find",
        reason=reason,
        detail=REASONS[reason],
    )


def _quote(scene: Scene, start: int, end: int) -> str:
    """The sentence as printed; of a longer one the part around the value, cut between words."""
    printed = scene.text.plain(scene.start, scene.end)
    if len(printed) <= LONGEST_QUOTE:
        return printed
    low = max(scene.start, min(start - (LONGEST_QUOTE - (end - start)) // 2, scene.end - LONGEST_QUOTE))
    words = scene.text.plain(low, scene.end)
    words = words if low == scene.start else words.split(" ", 1)[-1]
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rsplit(" ", 1)[0]
