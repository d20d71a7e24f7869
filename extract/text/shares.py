"""A sentence that says how much of an element was replaced in; the member of a known series that this makes, out."""

import re

from extract.text.elements import ELEMENT, find_named_elements
from extract.text.referents import Memory, Referent, find_variables
from extract.text.scenes import Scene

_WORDS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
_SHARE = rf"(?:(?P<percent>\d[\d.]*)\s?(?:(?:mol|at)\.?\s?)?%|(?:an?\s|one\s)?(?P<word>{'|'.join(_WORDS)})(?![a-z]))"
_ELEMENT = rf"(?:{ELEMENT}|[A-Z][a-z]?(?:\^\{{\d?\+\}})?)"
_REPLACED = re.compile(
    rf"(?:[Rr]eplac|[Ss]ubstitut|[Ee]xchang|[Ss]wapp)\w*\s(?:of\s)?{_SHARE}\s(?:of\s)?(?:the\s)?(?P<out>{_ELEMENT})(?![a-z])[^.;]{{0,60}}?"
    rf"\s(?:by|with|for|against)\s(?P<new>{_ELEMENT})(?![a-z])"
)
_ON_SITE = re.compile(rf"\b[Ww]ith\s{_SHARE}\s(?:of\s)?(?P<new>{_ELEMENT})\s(?:on|at)\sthe\s(?P<out>{_ELEMENT})\s(?:sub)?(?:site|lattice)")


def find_member_by_share(scene: Scene, memory: Memory) -> Referent | None:
    """`Replacing half of the lutetium by zirconium …`: x = 0.5 of the series with Lu_{1-x}Zr_{x} that the document is about."""
    words = scene.between(scene.start, scene.end)
    said = _REPLACED.search(words) or _ON_SITE.search(words)
    if said is None:
        return None
    share = float(said["percent"]) / 100 if said["percent"] else _WORDS[said["word"]]
    out, new = _symbol(said["out"]), _symbol(said["new"])
    for series in (*memory.own, *reversed(memory.series)):
        for variable in find_variables(series.printed):
            if re.search(rf"{new}_?\{{?{variable}\}}?(?![a-z\d])", series.printed) and re.search(
                rf"{out}_?\{{?1\s?[-−–]\s?{variable}", series.printed
            ):
                return Referent(series.printed, f"{variable} = {share:.4g}", "series")
    return None


def _symbol(word: str) -> str:
    """The symbol of an element that is named or written as an ion."""
    return next(iter(find_named_elements(word)), re.sub(r"\^.*", "", word))
