"""A sentence that says how much of an element was replaced in; the member of a known series that this makes, out."""

import re

from extract.text.elements import ELEMENT, find_named_elements
from extract.text.mentions import Material
from extract.text.referents import Memory, Referent, find_variables
from extract.text.scenes import Scene

_WORDS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "sixth": 1 / 6, "eighth": 0.125, "tenth": 0.1}
_SHARE = rf"(?:(?P<percent>\d[\d.]*)\s?(?:(?:mol|at)\.?\s?)?%|(?:an?\s|one\s)?(?P<word>{'|'.join(_WORDS)})(?![a-z]))"
_ELEMENT = rf"(?:{ELEMENT}|[A-Z][a-z]?(?:\^\{{\d?\+\}})?)"
_REPLACED = re.compile(
    rf"(?:[Rr]eplac|[Ss]ubstitut|[Ee]xchang|[Ss]wapp)\w*\s(?:of\s|only\s|just\s)*{_SHARE}\s(?:of\s)?(?:the\s)?(?P<out>{_ELEMENT})(?![a-z])"
    rf"(?:[^.;]{{0,60}}?\s(?:by|with|for|against)\s(?P<new>{_ELEMENT})(?![a-z]))?"
)
_BROUGHT_IN = re.compile(
    rf"(?:[Ii]ncorporat|[Ii]ntroduc|[Aa]dd|[Dd]op|[Ss]ubstitut)(?:ion|ing|ition|tion)\s(?:of\s|with\s|only\s|just\s)*{_SHARE}\s(?:of\s)?"
    rf"(?P<new>{_ELEMENT})(?![a-z])"
)
_WITH = re.compile(rf"(?:^|[,;]\s)[Ww]ith\s{_SHARE}\s(?:of\s)?(?P<new>{_ELEMENT})(?=,)")
# `With a larger Sn content of 25%`
_CONTENT = re.compile(rf"\b[Ww]ith\s(?:an?\s)?(?:\w+\s)?(?P<new>{_ELEMENT})\s(?:content|fraction|amount|share)\sof\s{_SHARE}")
_ON_SITE = re.compile(rf"\b[Ww]ith\s{_SHARE}\s(?:of\s)?(?P<new>{_ELEMENT})\s(?:on|at)\sthe\s(?P<out>{_ELEMENT})\s(?:sub)?(?:site|lattice)")


def find_member_by_share(scene: Scene, memory: Memory) -> Referent | None:
    """`Replacing half of the lutetium by zirconium …`: x = 0.5 of the series with Lu_{1-x}Zr_{x} that the document is about."""
    words = scene.between(scene.start, scene.end)
    found = (pattern.search(words) for pattern in (_REPLACED, _ON_SITE, _BROUGHT_IN, _WITH, _CONTENT))
    said = next((match for match in found if match is not None), None)
    if said is None:
        return _find_exchanged(words, memory)
    return _find_member(said, memory)


def find_doped(scene: Scene, material: Material, memory: Memory) -> Referent | None:
    """`12.5% Sn-doped c-Na_{3}SbS_{4}`: x = 0.125 of the series Na_{3+x}M_{x}Sb_{1−x}S_{4} with M = Sn."""
    said = _DOPED.search(scene.between(max(scene.start, material.start - 10), material.end))
    return None if said is None else _find_member(said, memory)


_DOPED = re.compile(rf"{_SHARE}\s(?P<new>{_ELEMENT})[- ](?:doped|substituted)")


def _find_member(said: re.Match[str], memory: Memory) -> Referent | None:
    """The member of a known series in which a share of one element stands for another; the newcomer may be one that its letter stands for."""
    share = float(said["percent"]) / 100 if said["percent"] else _WORDS[said["word"]]
    new = _symbol(said["new"]) if said["new"] else ""
    out = said.groupdict().get("out")
    for series in (*memory.own, *reversed(memory.series)):
        letter = re.search(rf"\b(M|Ln|RE)\s?=[^=]*\b{new}\b", series.values) if new else None
        names = rf"(?:{new}|{letter[1]})" if letter else new
        for variable in find_variables(series.printed):
            comes = not new or re.search(rf"{names}_?\{{?{variable}\}}?(?![a-z\d])", series.printed)
            goes = out is None or re.search(rf"{_symbol(out)}_?\{{?1\s?[-−–]\s?{variable}", series.printed)
            if comes and goes:
                values = [f"{variable} = {share:.4g}", *([f"{letter[1]} = {new}"] if letter else [])]
                return Referent(series.printed, "; ".join(values), "series")
    return None


_EXCHANGED = re.compile(
    rf"(?:[Rr]eplac|[Ee]xchang|[Ss]wapp)(?:ing|ement of)\s(?:the\s)?(?P<out>{_ELEMENT})\s(?:by|with|for|against)\s(?P<new>{_ELEMENT})(?![a-z])"
)


def _find_exchanged(words: str, memory: Memory) -> Referent | None:
    """`Replacing Ta by Nb gives …`: what the last sentence is about with the other element, where the document names that compound."""
    said = _EXCHANGED.search(words)
    if said is None or not memory.topics or len(memory.topics[-1][1]) != 1:
        return None
    before = memory.topics[-1][1][0].printed
    after = re.sub(rf"{_symbol(said['out'])}(?![a-z])", _symbol(said["new"]), before)
    known = {one.printed for one in memory.hosts}
    return Referent(after, "", "anaphor") if after != before and after in known else None


def _symbol(word: str) -> str:
    """The symbol of an element that is named or written as an ion."""
    return next(iter(find_named_elements(word)), re.sub(r"\^.*", "", word))
