"""Where and what a statement is, as printed, to an identifier that stays the same whatever is understood of it later."""

from hashlib import sha256

from extract.notation import compact
from schemas.evidence import Evidence


def build_record_id(evidence: Evidence, *printed: str) -> str:
    """16 hexadecimal digits from the document, the place in it and the printed strings, spaces and look-alike characters apart."""
    # Sentences are counted anew when text is understood better; where the value is printed stays.
    box = evidence.boxes[0].box
    place = evidence.location if evidence.location.startswith("Table") else f"{box.x0:.0f},{box.top:.0f}"
    parts = (evidence.document_id, str(evidence.page), place, *(compact(text) for text in printed))
    return sha256("\x1f".join(parts).encode()).hexdigest()[:16]
