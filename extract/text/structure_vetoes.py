"""A space group in its sentence in; whether the sentence denies it, or says it of what a material was changed to, out."""

import re

from extract.text.quantities import Quantity
from extract.text.referents import Link, find_variables
from extract.text.scenes import Scene
from extract.text.structure_links import AFTER

_SUPPOSED_BEFORE = re.compile(
    r"\b(?:no|without)\s(?:[a-z]+\s){0,2}(?:reflections?|evidence|signs?|traces?|indications?|peaks?)\s(?:of|for)\s[^,;.()]{0,30}$"
    r"|\b(?:not|nor|never|cannot|rather than|instead of|than)\s(?:crystalli[sz]e\s|belong\sto\s)?(?:(?:in|the|a|an|as|of|by|with)\s){0,3}"
    r"(?:[a-z]+,?\s){0,2}[(]?(?:space group\s)?$"
    r"|\bextinction\b[^;.]*space groups\s(?:(?!of which)[^;.])*$"
    r"|\bover\s(?:the\s)?(?:[a-z]+\s)?\(?$|\b(?:whether|if|attempts?|attempted|would|might|neither)\b[^;.]*$",
    re.IGNORECASE,
)
_SUPPOSED_BEHIND = re.compile(
    rf"{AFTER}\s(?:is|are|was|were|has been|had been|could be|can be)\s"
    r"(?:(?:first|initially|originally|long|once|wrongly|erroneously|clearly|safely|only)\s)?"
    r"(?:assumed|suspected|excluded|ruled out|rejected|dismissed|discarded|considered|tested|tried)\b"
)
_SUBSTITUTED = re.compile(
    r"\b(?:co-?)?(?:dop|substitut|introduc|incorporat|replac|addition|alloy|exchang|insert)\w*|\bincreas\w* (?:x\b|[\w-]+ content)"
    r"|\b(?:content|amount)\b",
    re.IGNORECASE,
)
_KIND = r"(?:the\s|an?\s|its\s)?(?:[\w-]+\s){0,4}\(?(?:space group\s?:?\s?)?$"
_TO = re.compile(rf"\b(?:in)?to\s{_KIND}")
_FROM = re.compile(rf"\b(?:from|between)\s{_KIND}")
_SUPERCELL = re.compile(r"\b(?:super-?cell|relax|order|DFT|calculat|model|reduc|symmetry)\w*", re.IGNORECASE)  # P1 is no symmetry at all


def is_supposed(scene: Scene, quantity: Quantity) -> bool:
    """Whether a sentence denies a structure or only tries it: `no reflections of Pnma`, `Pnma was ruled out`, `P-3m1 rather than Pnma`."""
    ahead = scene.between(scene.clause(quantity.start).start, quantity.start)
    if quantity.number == "P1" and _SUPERCELL.search(scene.between(scene.start, scene.end)):
        return True
    return _SUPPOSED_BEFORE.search(ahead) is not None or _SUPPOSED_BEHIND.match(scene.between(quantity.end, scene.end)) is not None


# What is no formula to us but a name all the same: `3 wt% of YOCl (P4/nmm)`, `Li metal (Im-3m)`.
_UNKNOWN = re.compile(
    r"(?:(?<![\w}-])(?!NASICON|LISICON)[A-Z][A-Za-z\d]*[A-Z\d][A-Za-z\d]*|\b(?:metal|alloy|foil))\s\((?:[a-z]+,?\s){0,2}(?:space group:?\s)?$"
)


# `in the rhombohedral NASICON structure (space group R-3c)`: of a family.
_OF_FAMILY = re.compile(
    r"\b(?:NASICON|LISICON|garnet|spinel|perovskite|argyrodite|olivine|rock-salt)(?:[- ]type)?\s(?:structure|framework|lattice)\s"
    r"\((?:space group:?\s)?$"
)


def is_of_unknown(scene: Scene, quantity: Quantity) -> bool:
    """Whether a space group stands in brackets behind a name that is no material to us, or behind a family's with no material in the sentence."""
    if _OF_FAMILY.search(scene.between(scene.start, quantity.start)) and all(m.kind == "class" for m in scene.materials):
        return True
    return _UNKNOWN.search(scene.between(scene.start, quantity.start)) is not None


_OF_TYPE = re.compile(r"\b(?:first|second|third|fourth|last|other) one is an? (?:[\w-]+ )*(?:lattice|structure|arrangement|symmetry|type)\b")


def is_of_type(scene: Scene, quantity: Quantity) -> bool:
    """`Three space groups are met. The first one is a trigonal lattice (P-3m1)`: of a type of structures, not of a material."""
    return _OF_TYPE.search(scene.between(scene.start, quantity.start)) is not None


_SIDE_PHASE = re.compile(
    r"\b(?:additional (?:weak )?(?:reflections|peaks|lines) of|traces?|impurit\w+|residual|residues?|minor|unknown"
    r"|(?:side|second|secondary|foreign|extra|additional|new)\s(?:[a-z]+\s)?phases?)\b",
    re.IGNORECASE,
)


def is_of_side_phase(scene: Scene, quantity: Quantity) -> bool:
    """Whether a space group is of a phase without a name beside the material: `traces of a cubic phase (Fm-3m) were found in A`."""
    clause = scene.clause(quantity.start)
    named = any(clause.start <= m.start and m.end <= quantity.start and m.kind not in ("class", "anaphor") for m in scene.materials)
    return not named and _SIDE_PHASE.search(scene.between(clause.start, quantity.start)) is not None


def is_substituted(scene: Scene, quantity: Quantity) -> bool:
    """Whether a space group is what a substitution leads to: `replacing Y by Zr changes the structure of A from P-3m1 to Pnma`."""
    ahead = scene.between(scene.start, quantity.start)
    return _TO.search(ahead) is not None and _SUBSTITUTED.search(ahead) is not None


def is_end_of_change(scene: Scene, quantity: Quantity) -> bool:
    """Whether a space group is one end of a change: `a transition from P-3m1 to C2/m`."""
    ahead = scene.between(scene.start, quantity.start)
    return _TO.search(ahead) is not None or _FROM.search(ahead) is not None


_BROUGHT = re.compile(r"\b(?:substitut|introduc|dop|replac|incorporat)\w*", re.IGNORECASE)
_HEATED = re.compile(r"\b(?:heat|cool|anneal|temperature|mill|pressure|quench)\w*|°\s?C|\d\sK\b", re.IGNORECASE)


def starts_substitution(scene: Scene, quantity: Quantity) -> bool:
    """`… introduced Zr^{4+}; A reached 1.1 mS cm-1 and its structure changed from P-3m1 to Pnma`: the first is that of what A was made from."""
    clause = scene.clause(quantity.start)
    near = scene.text.folded[max(0, scene.end - 400) : scene.end]
    return (
        _FROM.search(scene.between(scene.start, quantity.start)) is not None
        and _TO.search(scene.between(scene.start, quantity.start)) is None
        and _BROUGHT.search(near) is not None
        and _HEATED.search(scene.between(max(clause.start, quantity.start - 60), clause.end)) is None
    )


def is_whole_series(link: Link) -> bool:
    """Whether a link is to a series with a variable, none of its members told."""
    return not link.referent.values and bool(find_variables(link.referent.printed))
