"""A value in its sentence in; the property that it is a value of out, or nothing where the sentence speaks of another quantity."""

import itertools
import re
from collections.abc import Iterable, Sequence

from extract.text.conductivities import KINDS, find_conductivity
from extract.text.electrodes import end_with_electrode
from extract.text.ellipsis import is_elliptic, speaks_of_energies
from extract.text.governing import find_governing, follows_onset, is_beside_conductivity
from extract.text.groups import find_list, find_pairings
from extract.text.kinds import find_kind_in_order
from extract.text.limits import is_no_limit, is_other_side
from extract.text.mentions import NAMED
from extract.text.quantities import Quantity
from extract.text.ranges import read_number
from extract.text.scenes import Scene
from extract.text.terms import Term
from schemas.candidate import PropertyName

_OF_DIMENSION: dict[str, tuple[str, ...]] = {
    "conductivity": KINDS,
    "energy": ("activation_energy", "other"),
    "potential": ("electrochemical_window", "oxidation_limit", "reduction_limit", "other"),
}
# `0.52 eV describes the charge transfer`: not the energy of conduction.
_OTHER_PROCESS = re.compile(
    r"[^,;.()]{0,40}\b(?:charge[- ]transfer|crystalli[sz]ation|nucleation|grain growth|decomposition)\b"
    r"|\)?\s(?:of|for) (?:the )?[^,;.()]{0,30}\b(?:units|groups|anions|polyanions|tetrahedra|polyhedra|rotations?|reorientations?"
    r"|degradation|growth|reactions?)\b"
)
_INTERFACE = re.compile(
    r"\b(?:across|through|at|over) (?:the|an?|this|that) (?:\w+[ /-]){0,3}?(?:interface|interphase)s?\b|\bcharge[- ]transfer\b"
    r"|\btransfer (?:across|at|through)\b|\binterfacial (?:process|reaction|transfer|transport)\w*"
)
# `the interface degrades with an activation energy of 0.7 eV`
_DEGRADES = re.compile(r"\b(?:degrad|decompos|corrod)\w*\s(?:\w+\s){0,2}with an?\s$")
# `SiO4 units have to surmount barriers of 3.9 eV`: no ion's way.
_OF_UNITS = re.compile(r"\b(?:units|groups|polyanions|tetrahedra|polyhedra)\s(?:have|need|must|had)\b[^,;.]{0,20}$")


def find_property(scene: Scene, quantity: Quantity, before: Sequence[Scene] = ()) -> PropertyName | None:
    """The term of the value's dimension that governs it: the nearest before it in the clause, else behind it, else in the sentence."""
    if quantity.dimension == "structure":
        return "crystal_structure"
    if kind := find_kind_in_order(scene, quantity):
        return kind
    if quantity.dimension == "energy" and re.search(r"atom|f\.?u|formula", quantity.unit):
        return None  # of the whole crystal
    terms = [term for term in scene.terms if term.kind in _OF_DIMENSION[quantity.dimension]]
    if quantity.dimension == "energy":
        terms = [t for t in terms if t.kind != "other" or not scene.between(t.start, t.end).lower().startswith("diffusiv")]
    if quantity.dimension == "conductivity":
        return find_conductivity(scene, quantity, terms, before)
    if quantity.dimension == "potential" and _is_elsewhere(scene, quantity):
        return None
    if quantity.dimension == "potential" and (told := _TOLD_BEHIND.match(scene.between(end_with_electrode(scene, quantity), scene.end))):
        return "oxidation_limit" if told[1].startswith("ox") else "reduction_limit"
    governing = find_governing(scene, quantity, terms)
    if governing is None and quantity.qualifier == "range" and before and before[-1].paragraph == scene.paragraph:
        governing = next((term for term in reversed(before[-1].terms) if term.kind == "electrochemical_window"), None)
    if governing is None and _is_window(scene, quantity):
        return "electrochemical_window"
    if governing is None and quantity.dimension == "energy" and is_beside_conductivity(scene, quantity):
        return "activation_energy"
    unnamed = governing is None or governing.kind in ("electrochemical_window", "other")
    if quantity.dimension == "potential" and unnamed and follows_onset(scene, quantity):
        return _of_onset(scene, quantity, before)
    if governing is None:
        return _told_before(scene, quantity, before) or _compared(scene, quantity, before)
    if governing.kind == "other":
        return None
    if governing.kind == "activation_energy":
        behind = scene.between(quantity.end, scene.clause(quantity.start).end)
        elsewhere = _INTERFACE.search(scene.between(governing.start, quantity.start)) or _OTHER_PROCESS.match(behind)
        elsewhere = elsewhere or _DEGRADES.search(scene.between(scene.start, governing.start))
        elsewhere = elsewhere or _OF_UNITS.search(scene.between(scene.start, governing.start))
        return None if elsewhere else "activation_energy"
    return _potential(scene, quantity, governing)


_OF_CELL = re.compile(r"\b(?:cell|batter|cathode|anode|charg|discharg|cycl|voltage range|plateau|redox|NC[MA]|NMC|LCO)\w*", re.IGNORECASE)


def _is_window(scene: Scene, quantity: Quantity) -> bool:
    """`Figure 3 compares A (0.91-4.26 V) and B (2.38-4.30 V)`: potentials that an electrolyte has in brackets, where no cell is spoken of."""
    bracket = scene.bracket(quantity.start)
    if quantity.dimension != "potential" or quantity.qualifier != "range" or bracket is None:
        return False
    named = [m for m in scene.materials if 0 <= bracket.start - m.end <= 1 and m.kind in NAMED and m.use == "conductor"]
    alone = not scene.between(bracket.start + 1, quantity.start).strip()
    return bool(named) and alone and _OF_CELL.search(scene.between(scene.start, scene.end)) is None


# `2.70 V vs Li+/Li for the reduction and 4.27 V for the oxidation`
_TOLD_BEHIND = re.compile(r"\s?(?:\(|for (?:the |its )?)(oxidation|reduction)\b(?! of|\s?(?:and|/))")


def _told_before(scene: Scene, quantity: Quantity, before: Sequence[Scene]) -> PropertyName | None:
    """A sentence that names no quantity of its own goes on about that of the sentence before."""
    if (quantity.qualifier == "range" and quantity.dimension != "energy") or not before or before[-1].paragraph != scene.paragraph:
        return None
    last = before[-1]
    if (
        quantity.dimension == "energy"
        and speaks_of_energies(scene, quantity)
        and any(q.dimension == "conductivity" for q in (*last.quantities, *scene.quantities))
    ):
        return "activation_energy"
    if quantity.dimension == "potential" and (told := _last_limit(last.terms)) and _PUT_AT.search(scene.between(scene.start, quantity.start)):
        return told
    if not _goes_on(scene, quantity):
        return None
    if not any(q.dimension == quantity.dimension for q in last.quantities):
        return _left_open(last, quantity)
    run = find_list(scene, quantity)
    named = {scene.between(*m.core) for m in scene.materials if m.kind not in ("class", "anaphor")}
    recent = before[-2:] if len(run) == 2 and len(named) <= 1 else before[-1:]
    values = [(s, q) for s in recent for q in s.quantities if q.dimension == quantity.dimension and q.qualifier != "range"]
    found = [kind for kind, _ in itertools.groupby(find_property(s, q, before[: before.index(s)]) for s, q in values)]
    if len(found) == len(run) == 2:
        return found[run.index(quantity)]  # `For B, the figures are 3.2 and 0.66 V`
    return found[0] if len(found) == 1 else None


def _compared(scene: Scene, quantity: Quantity, before: Sequence[Scene]) -> PropertyName | None:
    """`The onset lies at 4.3 V, close to that of A (4.2 V) and far beyond the 2.6 V of B`: what is compared with a value is of its kind."""
    if scene.comparison(quantity.start) is None or quantity.qualifier == "range":
        return None
    earlier = [q for q in scene.quantities if q.end <= quantity.start and q.dimension == quantity.dimension and not scene.comparison(q.start)]
    return find_property(scene, earlier[-1], before) if earlier else None


_SAYS_LIMIT = re.compile(r"\b(?:are|is|were|was|be|get|gets)\s(?:\w+ly\s)?(oxidi[sz]ed|reduced)\b", re.IGNORECASE)
# What a sentence may leave for the next one to give values of.
_AS_PROPERTY: dict[str, PropertyName] = {
    "activation_energy": "activation_energy",
    "oxidation_limit": "oxidation_limit",
    "reduction_limit": "reduction_limit",
}


def _left_open(last: Scene, quantity: Quantity) -> PropertyName | None:
    """`Barriers were calculated.`, `These are oxidized early.`: the one quantity that a sentence names and gives no value of."""
    kinds = [kind for kind in _OF_DIMENSION[quantity.dimension] if any(term.kind == kind for term in last.terms)]
    if kinds or quantity.dimension != "potential":
        return _AS_PROPERTY.get(kinds[0]) if len(kinds) == 1 else None
    verbs = {match[1][:2].lower() for match in _SAYS_LIMIT.finditer(last.between(last.start, last.end))}
    return ("oxidation_limit" if verbs == {"ox"} else "reduction_limit") if len(verbs) == 1 else None


def _goes_on(scene: Scene, quantity: Quantity) -> bool:
    """Whether a sentence names no other quantity; potentials, of which cells have many, must stand with an electrolyte or nothing else."""
    if any(term.kind == "other" for term in scene.terms):
        return False
    clause = scene.clause(quantity.start)
    named = any(clause.start <= m.start < clause.end and m.kind != "class" and m.use != "electrode" for m in scene.materials)
    return quantity.dimension == "energy" or named or is_elliptic(scene)


_PUT_AT = re.compile(r"\b(?:puts?|places?|locates?|sets?|gives?) (?:it|this|the value) (?:at|to|as)\b")  # `Calculations put it at 4.25 V`
_NO_REDUCTION = 3.0  # V; no electrolyte is reduced above it


def _of_onset(scene: Scene, quantity: Quantity, before: Sequence[Scene]) -> PropertyName | None:
    """`an onset of 4.1 V`: of the limit that was spoken of last, else of oxidation where nothing can be reduced any more."""
    if quantity.unit == "V" and any(read_number(one) >= _NO_REDUCTION for one in find_list(scene, quantity) or (quantity,)):
        return "oxidation_limit"
    return _last_limit(t for s in (*before[-1:], scene) for t in s.terms if t.end <= quantity.start)


def _last_limit(terms: Iterable[Term]) -> PropertyName | None:
    """The limit that is spoken of last among the terms; nothing where none is."""
    limits = [term.kind for term in terms if term.kind in ("oxidation_limit", "reduction_limit")]
    if not limits:
        return None
    return "oxidation_limit" if limits[-1] == "oxidation_limit" else "reduction_limit"


def _one_end(scene: Scene, quantity: Quantity, governing: Term) -> PropertyName:
    """A single potential of a window: the end that the words say it is, else no more than a window."""
    if side := _ON_SIDE.match(scene.between(end_with_electrode(scene, quantity), scene.end)):
        return "reduction_limit" if side["reduction"] else "oxidation_limit"
    first = (find_list(scene, quantity) or (quantity,))[0]
    if reaches := _REACHES.search(scene.between(governing.end, first.start)):
        return "reduction_limit" if reaches[1] else "oxidation_limit"
    of_each = scene.between(governing.start, governing.end).endswith("limits") and any(quantity in p.quantities for p in find_pairings(scene))
    if not of_each:
        return "electrochemical_window"
    # `oxidation begins at …, close to the limits of 4.21 and 3.15 V of A and B`
    if told := _last_limit(t for t in scene.terms if t.end <= governing.start):
        return told
    if scene.between(governing.start, governing.end).endswith("limits") and read_number(quantity) >= _NO_REDUCTION:
        return "oxidation_limit"  # `the measured limits differ, e.g., 4.1 V for A`
    # `the limits of A and B are 4.25 and 4.26 V, respectively`
    return "oxidation_limit" if read_number(quantity) >= _NO_REDUCTION else "electrochemical_window"


_ON_SIDE = re.compile(
    r"\s(?:on|at|to) (?:the|its) (?:(?P<reduction>cathodic|reduction|reductive|lower)|anodic|oxidation|oxidative|upper) (?:side|end)\b"
)
# `the window of A extends to 6.4 V`: its upper end.
_REACHES = re.compile(
    r"^,?\sup\sto\s(?:about |ca\. |~ ?)?$"
    r"|\b(?:extends?|extended|extending|reach\w*|stretch\w*)\s(?:even |only )?(?:up\s|as far as\s|(down)\s)?(?:to\s)?(?:about |ca\. |~ ?)?$"
)


_AT_PEAK = re.compile(r"\bpeaks?\b(?! (?:begin|start|onset|emerge))[^,;()]{0,40}\sat\s?(?:~|∼|about |ca\. )?\s?(?:[\d.]+\s(?:V\s)?and\s)?$")
_OF_COUNTER = re.compile(r"\b(?:anodes?|electrodes?|couples?|alloys?)\s\(\s?$")  # `a Li-In anode (0.62 V)`


# `the decomposition products of A at 5 V`: what has come of a material at a potential, not where that begins
_OF_PRODUCTS = re.compile(r"\b(?:products|interphases?|phase equilibri\w+)\b[^,;()]{0,50}\sat\s$")


_HELD_AT = re.compile(r"\b(?:held|kept|maintained|polari[sz]ed|fixed) (?:constant )?at (?:about |~ ?)?$")


def _is_elsewhere(scene: Scene, quantity: Quantity) -> bool:
    """Whether a potential is that of a peak, of a counter electrode, or one at which something had happened."""
    ahead = scene.between(scene.start, quantity.start)
    return any(words.search(ahead) for words in (_OF_COUNTER, _AT_PEAK, _OF_PRODUCTS, _HELD_AT))


def _potential(scene: Scene, quantity: Quantity, governing: Term) -> PropertyName | None:
    """A window has two ends, a limit one."""
    if governing.kind == "electrochemical_window":
        return "electrochemical_window" if quantity.qualifier == "range" else _one_end(scene, quantity, governing)
    if quantity.qualifier == "range":
        return None
    if is_no_limit(scene, quantity, governing):
        return None
    if is_other_side(scene, quantity, governing):
        return "reduction_limit" if governing.kind == "oxidation_limit" else "oxidation_limit"
    return governing.kind if governing.kind in ("oxidation_limit", "reduction_limit") else None
