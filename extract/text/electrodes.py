"""A potential in its sentence in; the electrode that it is given against out."""

import re
from collections.abc import Sequence

from extract.text.quantities import Quantity
from extract.text.reading import read_text
from extract.text.scenes import Scene
from schemas.document import Passage

_PAIR = (
    r"(?:Li\s?\^\{\s?\+\s?\}\s?/\s?Li(?:\^\{0\})?|Li\s?/\s?Li\s?\^\{\s?\+\s?\}|Li\+\s?/\s?Li|Li/Li\+"
    r"|Na\s?\^\{\s?\+\s?\}\s?/\s?Na|Na\s?/\s?Na\s?\^\{\s?\+\s?\})"
)
_ALLOY = (
    r"(?:Li\s?-\s?In|In\s?-\s?Li|LiIn|Li\s?_\{[\d.]+\}\s?In|In/InLi|InLi|Li\s?/\s?In|Na\s?-\s?Sn"
    r"|lithium[- ]indium|the indium electrode)(?:\s?/\s?Li\^\{\+\}|\^\{\+\}/Li-In|/In)?"
)
_METAL = r"(?:Li(?:thium)?(?: metal)?|Na(?: metal)?|sodium)(?![A-Za-z-])"
ELECTRODE = re.compile(rf"\(?\s?(?:vs\.?|versus|against|relative to)\s?(?:a |an |the )?({_PAIR}|{_ALLOY}|{_METAL})", re.IGNORECASE)
# `2.72 V for A and 2.36 V for B, equivalent to 3.34 and 2.98 V vs. Li+/Li`, `1.8 V (2.42 V vs. Li+/Li)`: the electrode of the values behind alone
_RESTATED = re.compile(r"\b(?:equivalent to|corresponding to|i\.e\.|that is|equal to)|\(\s?(?:(?:or|about|approx\.|ca\.)\s|[=~≈]\s?)?\d[\d.]*\s?V\b")
_RIGHT_BEHIND = re.compile(rf"\s?{ELECTRODE.pattern}\)?", re.IGNORECASE)


_DECLARED = re.compile(
    rf"\brefer\b[^.;]{{0,60}}?\band potentials?\sto\s(?:the )?({_PAIR}|{_ALLOY})|"
    r"\b(?:potential|voltage)s?\b(?:[^.;]|\.(?=\d)){0,60}?\b(?:quoted|given|reported|referred|referenced|stated|expressed|converted|specified|refer)\b"
    rf"(?:[^.;]|\.(?=\d)){{0,40}}?\b(?:vs\.?|versus|against|to|relative to|with respect to)\s(?:the )?({_PAIR}|{_ALLOY})",
    re.IGNORECASE,
)


def find_electrode(scene: Scene, quantity: Quantity) -> str:
    """As printed, pairs written alike; empty where the sentence names none behind the value.

    A list shares the one at its end; what a sentence names once in front (`potentials versus Li+/Li`) holds for all of it.
    """
    ahead = scene.between(quantity.end, min(scene.end, quantity.end + 90))
    restated = _RESTATED.search(ahead)
    behind = ELECTRODE.search(ahead[: restated.start()] if restated else ahead)
    anywhere = behind or ELECTRODE.search(scene.between(scene.start, quantity.start if restated else scene.end))
    if anywhere is None:
        return ""
    return _name(anywhere[1])


def find_declared_electrode(passages: Sequence[Passage]) -> str:
    """The electrode that a document refers its potentials to once for all (`Potentials are quoted vs. Li+/Li`); empty where it says none, or two."""
    spoken = [passage for passage in passages if "otential" in passage.text.plain or "oltage" in passage.text.plain]
    found = {_name(match[1] or match[2]) for passage in spoken for match in _DECLARED.finditer(read_text(passage).folded)}
    return found.pop() if len(found) == 1 else ""


def find_electrode_before(before: Sequence[Scene]) -> str:
    """The one electrode that the sentences before in the paragraph gave potentials against, else spoke of; empty where they named none, or two."""
    matches = [match for scene in before for match in ELECTRODE.finditer(scene.between(scene.start, scene.end))]
    of_values = [match for match in matches if re.search(r"\d\s?V\s?$", match.string[: match.start()])]
    named = [_name(match[1]) for match in of_values or matches]
    found = {re.sub(r"(Li|Na)/\1\+", r"\1+/\1", name.replace("^{+}", "+")) for name in named}
    return found.pop() if len(found) == 1 else ""


def _name(printed: str) -> str:
    name = re.sub(r"\s", "", printed)
    return "Li+/Li" if re.fullmatch(r"(?i:li|lithium)(?i:metal)?", name) else "Na+/Na" if re.fullmatch(r"(?i:na|sodium)(?i:metal)?", name) else name


def end_with_electrode(scene: Scene, quantity: Quantity) -> int:
    """Where a value ends together with the electrode right behind it: `4.05 V vs Li^{+}/Li`."""
    behind = _RIGHT_BEHIND.match(scene.between(quantity.end, scene.end))
    return quantity.end + behind.end() if behind and quantity.dimension == "potential" else quantity.end


def read_unit(scene: Scene, quantity: Quantity, declared: str = "") -> str:
    """The unit, with the reference electrode that follows a potential or stands in its bracket, else the one `declared` for all."""
    if quantity.dimension != "potential":
        return quantity.unit
    electrode = find_electrode(scene, quantity) or declared
    return f"{quantity.unit} vs. {electrode}" if electrode else quantity.unit
