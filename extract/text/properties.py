"""A value in its sentence in; the property that it is a value of out, or nothing where the sentence speaks of another quantity."""

import re
from collections.abc import Sequence

from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from extract.text.terms import Term
from schemas.candidate import PropertyName

_OF_DIMENSION: dict[str, tuple[str, ...]] = {
    "conductivity": ("ionic_conductivity", "electronic_conductivity", "conductivity"),
    "energy": ("activation_energy", "other"),
    "potential": ("electrochemical_window", "oxidation_limit", "reduction_limit", "other"),
}
_ELECTRONIC = re.compile(r"\belectronic(?:ally)?\b|\belectron[- ]", re.IGNORECASE)
_IONIC = re.compile(r"\bionic(?:ally)?\b|\bions?\b|Li\^\{\+\}|Na\^\{\+\}", re.IGNORECASE)
# `0.52 eV describes the charge transfer`: not the energy of conduction.
_OTHER_PROCESS = re.compile(r"[^,;.()]{0,40}\b(?:charge[- ]transfer|crystalli[sz]ation|nucleation|grain growth|decomposition)\b")


def find_property(scene: Scene, quantity: Quantity, before: Sequence[Scene] = ()) -> PropertyName | None:
    """The term of the value's dimension that governs it: the nearest before it in the clause, else behind it, else in the sentence."""
    if quantity.dimension == "structure":
        return "crystal_structure"
    terms = [term for term in scene.terms if term.kind in _OF_DIMENSION[quantity.dimension]]
    if quantity.dimension == "conductivity":
        if not terms and before and before[-1].paragraph == scene.paragraph:
            earlier = [term.kind for term in before[-1].terms if term.kind in _OF_DIMENSION["conductivity"]]
            told_on = set(earlier) == {"electronic_conductivity"} and not _values_before_term(before[-1])
            return "electronic_conductivity" if told_on else "ionic_conductivity"
        return _conductivity(scene, quantity, terms)
    governing = _nearest(scene, quantity, terms)
    if governing is None and quantity.qualifier == "range" and before and before[-1].paragraph == scene.paragraph:
        governing = next((term for term in reversed(before[-1].terms) if term.kind == "electrochemical_window"), None)
    if governing is None and quantity.dimension == "energy" and _beside_conductivity(scene, quantity):
        return "activation_energy"
    if governing is None or governing.kind == "other":
        return None
    if governing.kind == "activation_energy":
        return None if _OTHER_PROCESS.match(scene.between(quantity.end, scene.clause(quantity.start).end)) else "activation_energy"
    return _potential(quantity, governing)


def _values_before_term(scene: Scene) -> bool:
    """Whether a sentence has a conductivity before its first word for one: that word is then not about all of them."""
    first = min(term.start for term in scene.terms if term.kind in _OF_DIMENSION["conductivity"])
    return any(q.dimension == "conductivity" and q.start < first for q in scene.quantities)


def _conductivity(scene: Scene, quantity: Quantity, terms: list[Term]) -> PropertyName | None:
    governing = _nearest(scene, quantity, terms)
    if governing is None or governing.kind == "ionic_conductivity":
        return "ionic_conductivity"
    if governing.kind == "electronic_conductivity":
        return "electronic_conductivity"
    # A bare `conductivity`: the adjective may stand apart (`ionic and electronic conductivities`, `the electronic one`).
    nearby = scene.between(max(scene.start, governing.start - 40), governing.start)
    words = [(match.start(), "electronic") for match in _ELECTRONIC.finditer(nearby)] + [
        (match.start(), "ionic") for match in _IONIC.finditer(nearby)
    ]
    behind = scene.between(quantity.end, min(scene.end, quantity.end + 30))
    if re.match(r"\s(?:for|of) (?:the )?electronic", behind):
        return "electronic_conductivity"
    return (
        "electronic_conductivity" if words and max(words)[1] == "electronic" and "ionic" not in {word for _, word in words} else "ionic_conductivity"
    )


def _nearest(scene: Scene, quantity: Quantity, terms: list[Term]) -> Term | None:
    clause = scene.clause(quantity.start)
    bracket = scene.bracket(quantity.start)
    inside = [term for term in terms if bracket is not None and bracket.start < term.start < bracket.end]
    everywhere = terms if quantity.dimension == "conductivity" else [term for term in terms if term.end <= quantity.start]
    for part in (inside, [term for term in terms if clause.start <= term.start < clause.end], everywhere):
        before = [term for term in part if term.end <= quantity.start]
        if before:
            return max(before, key=lambda term: term.end)
        limit = min((q.start for q in scene.quantities if q.start > quantity.start and q.dimension == quantity.dimension), default=scene.end)
        behind = [term for term in part if quantity.end <= term.start < limit and term.kind != "other" and not _starts_anew(scene, quantity, term)]
        if behind:
            return min(behind, key=lambda term: term.start)
    return None


def _starts_anew(scene: Scene, quantity: Quantity, term: Term) -> bool:
    """Whether the words between say that the term has a value of its own: `2 mS cm-1 and an electronic conductivity of …`."""
    return re.search(r"\b(?:and|with) (?:an?|the|its|their)\b", scene.between(quantity.end, term.start)) is not None


def _beside_conductivity(scene: Scene, quantity: Quantity) -> bool:
    """`0.51 mS cm-1 and 0.37 eV`: an energy right behind a conductivity is its activation energy."""
    before = [q for q in scene.quantities if q.end <= quantity.start and q.dimension != "temperature"]
    joint = r"\s?(?:at (?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT))?\s?[,(]?\s?(?:and|with|at)?\s?(?:an? )?"
    return bool(before) and before[-1].dimension == "conductivity" and re.fullmatch(joint, scene.between(before[-1].end, quantity.start)) is not None


def _potential(quantity: Quantity, governing: Term) -> PropertyName | None:
    """A window has two ends, a limit one."""
    is_range = quantity.qualifier == "range"
    if governing.kind == "electrochemical_window":
        return "electrochemical_window"
    if governing.kind in ("oxidation_limit", "reduction_limit"):
        return None if is_range else governing.kind
    return None
