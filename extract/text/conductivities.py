"""A conductivity in its sentence in; whether it is that of ions or of electrons out."""

import re
from collections.abc import Sequence

from extract.text.governing import find_governing
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.terms import Term
from schemas.candidate import PropertyName

KINDS = ("ionic_conductivity", "electronic_conductivity", "conductivity")
_ELECTRONIC = re.compile(r"\belectronic(?:ally)?\b|\belectron[- ]", re.IGNORECASE)
_IONIC = re.compile(r"\bionic(?:ally)?\b|\bions?\b|Li\^\{\+\}|Na\^\{\+\}", re.IGNORECASE)
# `the electronic conductivity of the interphase`: no electrolyte's.
_OF_ELECTRODE = re.compile(
    r"\s(?:of|in|across|through|within) (?:the |an? |our )?(?:\S*[- ]carbon\s|[\w-]+\s){0,2}"
    r"(?:interphase|interface|SEI|CEI|composite|cathode|anode|electrode|catholyte"
    r"|carbon|additive|coating|active material)s?\b"
)
# `2.7 × 10^{-9} S cm-1 is derived, six orders of magnitude below its ionic conductivity`
_COMPARED_WITH = re.compile(r"\b(?:below|(?:lower|smaller|less) than|above|(?:higher|larger) than) (?:the |its |their )(?:corresponding )?$")


def find_conductivity(scene: Scene, quantity: Quantity, terms: list[Term], before: Sequence[Scene]) -> PropertyName | None:
    """The kind that the governing word says, else that of the sentence before; ionic where nothing says otherwise."""
    terms = [t for t in terms if t.start < quantity.end or not _is_of_other(scene, quantity, t)]
    clause = scene.clause(quantity.start)
    chain = [q for q in scene.quantities if q.dimension == "conductivity" and clause.start <= q.start <= quantity.start]
    if any(re.match(r"\s(?:for|of) (?:the )?electron", scene.between(q.end, scene.end)) for q in chain):
        return "electronic_conductivity"  # `0.26 nS cm-1 for electrons in A and 0.9 nS cm-1 in B`
    if not terms and re.search(r"(?:^|[,;]\s)[Ee]lectrons\s(?:contribut|account|carr|conduct)", scene.between(scene.start, quantity.start)):
        return "electronic_conductivity"
    if not terms and before and before[-1].paragraph == scene.paragraph:
        high = quantity.unit.startswith("mS") and "10" not in quantity.number  # no electrolyte conducts electrons so well
        return "electronic_conductivity" if not high and _tells_electronic(scene, before) else "ionic_conductivity"
    return _conductivity(scene, quantity, terms)


def _is_of_other(scene: Scene, quantity: Quantity, term: Term) -> bool:
    """Whether a word behind a value speaks of what it is compared with, or of what the material is."""
    noun = scene.between(term.start, term.end).lower() == "conductor"
    return noun or _COMPARED_WITH.search(scene.between(quantity.end, term.start)) is not None


def _conductivity(scene: Scene, quantity: Quantity, terms: list[Term]) -> PropertyName | None:
    governing = find_governing(scene, quantity, terms)
    if governing is None or governing.kind == "ionic_conductivity":
        return "ionic_conductivity"
    if governing.kind == "electronic_conductivity":
        return None if _OF_ELECTRODE.match(scene.between(governing.end, quantity.start)) else "electronic_conductivity"
    # A bare `conductivity`: the adjective may stand apart (`ionic and electronic conductivities`, `the electronic one`).
    verb = scene.between(governing.start, governing.end).lower().startswith("conduct") and "y" not in scene.between(governing.start, governing.end)
    nearby = scene.between(max(scene.start, governing.start - (16 if verb else 40)), governing.start)
    words = [(match.start(), "electronic") for match in _ELECTRONIC.finditer(nearby)] + [
        (match.start(), "ionic") for match in _IONIC.finditer(nearby)
    ]
    behind = scene.between(quantity.end, min(scene.end, quantity.end + 30))
    if re.match(r"\s(?:for|of) (?:the )?electronic", behind):
        return "electronic_conductivity"
    # `an electron-blocking layer lowers the electric conductivity`
    sentence = scene.between(scene.start, scene.end)
    if re.search(r"electric(?:al)?\s$", nearby) and re.search(r"\belectrons?\b", sentence) and not re.search(r"\bionic", sentence):
        return "electronic_conductivity"
    return (
        "electronic_conductivity" if words and max(words)[1] == "electronic" and "ionic" not in {word for _, word in words} else "ionic_conductivity"
    )


def _tells_electronic(scene: Scene, before: Sequence[Scene]) -> bool:
    """Whether the sentence before speaks of electronic conductivities only; where it went on about them itself, a pronoun must go on again."""
    last = before[-1]
    kinds = {term.kind for term in last.terms if term.kind in KINDS}
    if kinds:
        return kinds == {"electronic_conductivity"} and not _values_before_term(last)
    went_on = any(q.dimension == "conductivity" for q in last.quantities) and len(before) > 1 and before[-2].paragraph == last.paragraph
    again = re.search(
        r"^\W*(?:In|For)\s|\b(?:[Tt]hese|[Tt]he|[Tt]hose) (?:numbers|values)\b"
        r"|\b[Ii]t (?:is|was|goes|falls|rises|drops|increases|decreases|amounts|becomes)\b",
        scene.between(scene.start, scene.end),
    )
    return went_on and again is not None and _tells_electronic(last, before[:-1])


def _values_before_term(scene: Scene) -> bool:
    """Whether a sentence has a conductivity before its first word for one: that word is then not about all of them."""
    first = min(term.start for term in scene.terms if term.kind in KINDS)
    return any(q.dimension == "conductivity" and q.start < first for q in scene.quantities)
