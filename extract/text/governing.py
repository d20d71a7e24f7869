"""A value and the words for quantities in its sentence in; the word that governs it out."""

import re

from extract.text.electrodes import ELECTRODE, end_with_electrode
from extract.text.ellipsis import blank
from extract.text.groups import find_list
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.terms import Term


def find_governing(scene: Scene, quantity: Quantity, terms: list[Term]) -> Term | None:
    """The nearest before it in its bracket, else in its clause, else behind it there, else before it in the sentence."""
    if compound := [term for term in terms if re.fullmatch(r"\s(?:wide |broad |narrow )?", scene.between(quantity.end, term.start))]:
        return compound[0]  # `the 5 V window`
    clause = scene.clause(quantity.start)
    bracket = scene.bracket(quantity.start)
    terms = [t for t in terms if t.kind != "other" or scene.bracket(t.start) in (None, bracket) or t.start > quantity.start]
    terms = [t for t in terms if t.kind != "other" or not _is_means(scene, t)]
    terms = [t for t in terms if not _is_diagram(scene, t)] or terms
    inside = [term for term in terms if bracket is not None and bracket.start < term.start < bracket.end]
    everywhere = terms if quantity.dimension == "conductivity" else [term for term in terms if term.end <= quantity.start]
    for part in (inside, [term for term in terms if clause.start <= term.start < clause.end], everywhere):
        before = [term for term in part if term.end <= quantity.start]
        if before:
            return _outer(scene, quantity, before) or max(before, key=lambda term: term.end)
        last = (find_list(scene, quantity) or (quantity,))[-1] if quantity.dimension != "conductivity" else quantity
        limit = min((q.start for q in scene.quantities if q.start > last.start and q.dimension == quantity.dimension), default=scene.end)
        behind = [
            term
            for term in part
            if last.end <= term.start
            and (term.start < limit or _ends_chain(scene, quantity, term))
            and term.kind != "other"
            and (scene.bracket(term.start) in (None, bracket) or re.fullmatch(r"\s?\((?:the )?", scene.between(last.end, term.start)))
            and not _starts_anew(scene, last, term)
        ]
        if behind:
            return min(behind, key=lambda term: term.start)
    return None


def _outer(scene: Scene, quantity: Quantity, before: list[Term]) -> Term | None:
    """`The electronic conductivity of A with the top ionic conductivity of 3 mS cm-1, as shown in Fig. 4, is 1.4 × 10^{-9} S cm-1`: the
    subject's, where the nearest term has a value right behind it and the value is what the subject `is`."""
    inner = max(before, key=lambda term: term.end)
    filled = any(
        re.fullmatch(r"\s(?:of\s|\()(?:about |~ ?|up to )?", scene.between(inner.end, q.start))
        for q in scene.quantities
        if inner.end <= q.start < quantity.start
    )
    outer = [term for term in before if term.kind != inner.kind and term.end <= inner.start]
    if not filled or len(outer) != 1 or re.search(r"\s(?:is|was|amounts|equals)\s", scene.between(outer[0].end, inner.start)):
        return None
    said = re.search(r"(?:[,)]|\})\s(?:is|was|amounts to|equals)\s(?:about |only |~ ?)?$", scene.between(inner.end, quantity.start))
    return outer[0] if said else None


def _is_means(scene: Scene, term: Term) -> bool:
    """`the oxidation onset in linear sweep voltammetry`: how a limit was found."""
    ahead = scene.between(max(scene.start, term.start - 40), term.start)
    means = re.search(r"\b(?:in|by|from|during|under|using|via)\s(?:[\w-]+\s){0,3}$", ahead)
    return (
        means is not None
        and re.fullmatch(r"(?:potential )?(?:sweep|scan)|free energ(?:y|ies)", scene.between(term.start, term.end), re.IGNORECASE) is not None
    )


def _is_diagram(scene: Scene, term: Term) -> bool:
    """`E_{on} matches the value from grand-potential phase diagrams`: what a limit is read from, where a limit is named beside it."""
    return scene.between(term.start, term.start + len("grand")).lower() == "grand"


def _ends_chain(scene: Scene, quantity: Quantity, term: Term) -> bool:
    """`0.34 eV for A and 0.32 eV for B from the Arrhenius plots`: a word behind values that each stand with their material."""
    rest = re.sub(rf"{ELECTRODE.pattern}\)?", " ", blank(scene, quantity.end, term.start))
    return re.fullmatch(r"(?:\s|[,()]|\b(?:for|in|of|and|or|the|from|as|at|their|both|possess|have|show|exhibit|display)\b)*", rest) is not None


def _starts_anew(scene: Scene, quantity: Quantity, term: Term) -> bool:
    """Whether the words between say that the term has a value of its own: `2 mS cm-1 and an electronic conductivity of …`."""
    return (
        re.search(
            r"\b(?:and|with) (?:(?:has|have|had|shows?|exhibits?|possess|possesses|displays?|combines?) )?(?:an?|the|its|their)\b"
            r"|\bas well as (?:an?|the|its)\b|\band (?:(?:very|extremely|rather|quite|sufficiently) )?(?:low|negligible|small|poor|high)\b"
            r"|\b(?:and|while|then)\s(?:\w+\s)?$|,\swith\s(?:[a-z]+\s)?$",
            scene.between(quantity.end, term.start),
        )
        is not None
    )


_ONSET = re.compile(
    r"\bonsets?(?: potentials?| voltages?)?(?: of (?:this|that|the|these|the first|the main) (?:peak|current|process|wave|reaction)s?)?"
    r"(?: (?:for|of|in)\s+)? ?(?:(?:is|was|are|were|lies|occurs?|occurring|lying|located|appears?|found|observed|seen|detected|determined) ){0,2}"
    r"(?:at|of|near|around)\s"
    r"(?:(?:about|ca\.|for|in|of|and|vs\.?|the|[~≈,()]|Li\^\{\+\}/Li|Li/Li\^\{\+\}|Na\^\{\+\}/Na|In-Li|Li-In|In/InLi)\s?|\s)*$"
)


_ONSETS_ARE = re.compile(
    r"\bonset (?:potential|voltage)s?(?:\s|,|\b(?:for|of|and|the|in|both)\b)*(?:is|are|was|were|amounts? to|equals?)\s(?:about |ca\. |only |[~≈])*$"
)
# `provided 4.1 V (vs Li/Li^{+}) as the onset for A`
_AS_ONSET = re.compile(r"\s?(?:\([^()]*\)\s?)?as (?:the|an?) onsets?\b(?! of (?:oxid|reduc))")


def follows_onset(scene: Scene, quantity: Quantity) -> bool:
    """`an onset at 3.3 V for A and 4.0 V for B`: both."""
    if _AS_ONSET.match(scene.between(end_with_electrode(scene, quantity), scene.end)):
        return True
    first = (find_list(scene, quantity) or (quantity,))[0]
    ahead = blank(scene, scene.clause(quantity.start).start, quantity.start)
    return _ONSET.search(ahead) is not None or _ONSETS_ARE.search(blank(scene, scene.clause(first.start).start, first.start)) is not None


_BESIDE = re.compile(r"\s?(?:[,;/(]\s?|\s)(?:and|with|at)?\s?(?:an? |about |ca\. |~ ?|≈ ?)?")
_WITH = re.compile(r"[^;()]{0,110}(?:,\s|\s)with (?:about |ca\. |~ ?|≈ ?)?")


def is_beside_conductivity(scene: Scene, quantity: Quantity) -> bool:
    """`0.51 mS cm-1 and 0.37 eV`, `5 and 2 mS cm-1 along a and c, with 0.29 and 0.49 eV`: activation energies beside conductivities."""
    first = (find_list(scene, quantity) or (quantity,))[0]
    before = [q for q in scene.quantities if q.end <= first.start and q.dimension != "temperature"]
    behind = next((q for q in scene.quantities if q.start >= quantity.end and q.dimension != "temperature"), None)
    if (
        behind is not None
        and behind.dimension == "conductivity"
        and re.fullmatch(r",?\s(?:and\s|with\s)?", scene.between(quantity.end, behind.start))
    ):
        return True  # `0.30 eV and 0.26 mS cm-1`
    if not before or before[-1].dimension != "conductivity":
        return False
    between = scene.between(before[-1].end, first.start)
    bare = re.sub(r"\s?(?:\(\s?)?(?:at )?(?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)(?:\s?\))?", "", between)
    # Behind `with` only where the clause has no other word for an energy.
    other = any(term.kind == "other" and term.start >= scene.clause(quantity.start).start for term in scene.terms)
    return _BESIDE.fullmatch(bare) is not None or (not other and _WITH.fullmatch(blank(scene, before[-1].end, first.start)) is not None)
