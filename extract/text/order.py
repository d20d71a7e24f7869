"""A list of values in; the materials of a list that was named before, in its order, out."""

import re
from collections.abc import Sequence

from extract.text.anaphora import resolve
from extract.text.apart import are_told_apart
from extract.text.changes import TREATED
from extract.text.electrodes import end_with_electrode
from extract.text.groups import Pairing, find_list, find_value_lists, has_value
from extract.text.memory import list_before
from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.ranges import Change
from extract.text.referents import Link, Memory, Referent, Unresolved, find_variables
from extract.text.scenes import Scene
from extract.text.vetoes import find_veto

_WORDS_FOR_LIST = frozenset({"these compounds", "these materials", "these electrolytes", "these phases", "these", "those", "they"})


_OF_ANOTHER_KIND = re.compile(
    r"\b(?:total|bulk|grain|electronic|ionic|oxidation|oxidative|anodic|reduction|reductive|cathodic"
    r"|calculated|measured|experimental|predicted|at -?\d)\b",
    re.IGNORECASE,
)
_IN_THIS_ORDER = re.compile(
    r"\b(?:respective(?:ly)?|corresponding|their|these|those|the two|the three|both|in (?:the|this|that) (?:same )?(?:order|sequence)|in turn"
    r"|(?:are|were) (?:very |rather |quite |fairly |again )?(?:similar|comparable|alike))\b",
    re.IGNORECASE,
)


# `The activation energies obtained in this way are 0.35 and 0.31 eV`
_PLURAL_SUBJECT = re.compile(
    r"^\W*[Tt]he (?:\w+ )?(?:energies|conductivities|barriers|limits|potentials)\b[^;]{0,60}\s(?:are|were|amount(?:ed)? to)\s(?:about |only |~ ?)?$"
)
_SAME_ORDER = re.compile(r"\bin (?:the|this|that) (?:same )?(?:order|sequence)\b(?! of\b)", re.IGNORECASE)


def find_in_order_before(scene: Scene, quantity: Quantity, pairings: Sequence[Pairing], memory: Memory) -> Link | None:
    """`Their conductivities are 1.4, 1.2 and 0.4 mS cm-1`: as many values as the materials that were named before."""
    run = find_list(scene, quantity)
    if _SAME_ORDER.search(scene.between(*scene.clause(quantity.start))):
        # `decreases in the same order from 0.37 to 0.34 and 0.31 eV`
        run = tuple(q for q in scene.quantities if q.dimension == quantity.dimension)
    if (
        not run
        or quantity.dimension == "structure"
        or any(find_veto(scene, one) for one in run)
        or any(quantity in pairing.quantities for pairing in pairings)
        or any(_has_own(scene, one) for one in run)
    ):
        return None
    if parallel := _find_parallel(scene, quantity, run, memory):
        return parallel
    clause = scene.clause(run[0].start)
    earlier = any(q.dimension == quantity.dimension and q.end <= run[0].start for q in scene.quantities)
    if earlier and not _OF_ANOTHER_KIND.search(scene.between(clause.start, run[0].start)):
        return None  # the materials named before have values of this kind already
    words = scene.between(clause.start, scene.end)
    named = {scene.between(*m.core) for m in scene.materials if m.end <= run[0].start and m.kind not in ("anaphor", "class")}
    plural = _PLURAL_SUBJECT.search(scene.between(clause.start, run[0].start)) is not None
    if not _IN_THIS_ORDER.search(words) and len(run) < 3 and len(named) != len(run) and not plural:
        return None
    if series := _members_in_order(scene, quantity, run):
        return series
    if len(named) != len(run) and any(
        clause.start <= m.start < run[-1].end and not _stands_for_list(scene.between(m.start, m.end).lower()) and not _is_predicate(scene, m)
        for m in scene.materials
    ):
        return None
    listed = list_before(scene, len(run), run[0].start, memory)
    return Link(None, listed[run.index(quantity)], "list_before") if listed else None


def _find_parallel(scene: Scene, quantity: Quantity, run: Sequence[Quantity], memory: Memory) -> Link | None:
    """`11 mS cm-1 for the chloride and 1.7 mS cm-1 for the bromide, with barriers of 0.21 and 0.30 eV, respectively`: in the same order."""
    if not scene.between(run[-1].end, scene.end).lstrip().startswith(", respectively"):
        return None
    ahead = [m for m in scene.materials if m.end <= run[0].start]
    told = [m for m in ahead if has_value(scene, m) and scene.comparison(m.start) is None]
    if len(told) != len(run) or len(ahead) != len(told):
        return None
    referent = resolve(scene, told[run.index(quantity)], memory)
    return None if isinstance(referent, Unresolved) else Link(told[run.index(quantity)], referent, "respectively")


def _is_predicate(scene: Scene, material: Material) -> bool:
    """`Both are found to be fast ionic conductors`: what the materials named before are."""
    words = scene.between(scene.start, material.start)
    return material.kind == "class" and re.fullmatch(r"\s?(?:Both|They|These|All three) [^,;]{0,40}\b(?:be|are|as) (?:[a-z]+ )*", words) is not None


def _stands_for_list(word: str) -> bool:
    """`these compounds`, `cold-pressed pellets`."""
    return word in _WORDS_FOR_LIST or re.search(r"(?:pressed|sintered|annealed|milled)\s(?:pellets|samples|specimens|powders)$", word) is not None


_IN_BRACKET = re.compile(
    r"\s\((?:the\s)?(?:spinel|garnet|argyrodite|perovskite|iodide|bromide|chloride|fluoride|sulfide|oxide"
    r"|(?:[\w-]+\s)?(?:compound|phase|material|member|end member|host|halide))\s?\)"
)


def names_by_word(scene: Scene, quantity: Quantity) -> bool:
    """`2.1 × 10^{-10} S cm-1 (spinel)`: a word in a bracket right behind a value says which material it belongs to."""
    return _IN_BRACKET.match(scene.between(quantity.end, scene.end)) is not None


def _has_own(scene: Scene, quantity: Quantity) -> bool:
    """`1.9 mS cm-1 (X = Cl)`: a member in a bracket right behind a value."""
    return any(m.kind == "sample" and scene.between(quantity.end, m.start) == " (" for m in scene.materials)


_PLURAL_OF = re.compile(r"\b(?:conductivities|energies|barriers|limits|values)\s(?:of|are|were|reach|amount to)\s$")


def _members_in_order(scene: Scene, quantity: Quantity, run: Sequence[Quantity]) -> Link | None:
    """`LiMOCl4 with M = Nb and Ta`: the members of one series in the order of its elements."""
    before = [m for m in scene.materials if m.end <= run[0].start and m.kind not in ("anaphor", "class")]
    if (
        len({scene.between(*m.core) for m in before}) != 1
        or before[-1].kind != "series"
        or not ("respectively" in scene.between(scene.start, scene.end) or _PLURAL_OF.search(scene.between(before[-1].end, run[0].start)))
    ):
        return None
    letter, _, elements = before[-1].values.partition("=")
    members = re.findall(r"[A-Z][a-z]?", elements)
    if len(members) != len(run):
        return None
    referent = Referent(scene.text.printed(*before[-1].core), f"{letter.strip()} = {members[run.index(quantity)]}")
    return Link(before[-1], referent, "respectively")


def find_ends_before(scene: Scene, quantity: Quantity, changes: Sequence[Change], memory: Memory) -> Link | None:
    """`In parallel, the activation energy drops from 0.52 to 0.36 eV`: of the two materials that the sentence before went from and to."""
    change = next((change for change in changes if quantity in change), None)
    if change is None or any(m.kind != "class" for m in scene.materials) or not memory.topics or memory.topics[-1][0] != scene.paragraph:
        return None
    ends = memory.topics[-1][1]
    if len(ends) == 1 and quantity == change.first and (start := _find_start(scene, ends[0])):
        return Link(None, start, "list_before")
    alike = len(ends) == 2 and all(one.values for one in ends) and ends[0].printed == ends[1].printed
    return Link(None, ends[0 if quantity == change.first else 1], "list_before") if alike else None


def _find_start(scene: Scene, member: Referent) -> Referent | None:
    """`1.2 mS cm-1 is reached for x = 0.4. Simultaneously, the activation energy drops from 0.49 eV`: that of the series at x = 0."""
    said = re.match(r"([xyz])\s?=\s?(?:0?\.\d+|[1-9])", member.values)
    if said is None or len(find_variables(member.printed)) != 1 or TREATED.search(scene.between(scene.start, scene.end)):
        return None
    return member._replace(values=f"{said[1]} = 0{member.values[said.end() :]}")


_NUMBERS = {"both": 2, "either": 2, "two": 2, "three": 3}
_ALL = (
    r"(both|either|the two|(?:all|the) three)(?: of (?:them|these))?(?: (?:materials?|compounds?|electrolytes?|phases?|salts?|halides?|chlorides?"
    r"|bromides?|samples?|cases?))?"
)
_FOR_ALL = re.compile(rf"\s(?:for|in|with) {_ALL}\s?(?:[.,;)]|$|and\b)", re.IGNORECASE)
_ALL_HAVE = re.compile(rf"\s?{_ALL}\s(?!of\b|exceeds? (?:the|that|those)\b)[^,;()]{{0,80}}$", re.IGNORECASE)


def find_shared(scene: Scene, quantity: Quantity, memory: Memory) -> tuple[Link, ...]:
    """`Reduction begins at 1.75 V for both`, `Both withstand 4.2 V`: one value of all materials that were named before."""
    clause = scene.clause(quantity.start)
    end = end_with_electrode(scene, quantity)
    behind = _FOR_ALL.match(scene.between(end, scene.end))
    ahead = _ALL_HAVE.match(re.sub(r"^[,;]?\s?(?:and|but|while|whereas)\s", "", scene.between(clause.start, quantity.start)))
    said = behind or ahead
    named = [m for m in scene.materials if clause.start <= m.start < clause.end and m.kind not in ("class", "anaphor")]
    if said is None or (ahead and (named or find_list(scene, quantity))) or quantity.dimension == "structure":
        return ()
    listed = list_before(scene, _NUMBERS[said[1].lower().split()[-1]], quantity.start, memory)
    return tuple(Link(None, referent, "list_before") for referent in listed)


_OF_ION = re.compile(
    r"\b(?:[Rr]eduction|that) of (?:the )?([A-Z][a-z]?)\^\{\d?\+\}[^;,]{0,30}$"
    r"|(?<![A-Za-z}])([A-Z][a-z]?)\^\{\d?\+\} (?:is|gets) reduced\b[^;,]{0,20}$"
)


def find_holder_of_ion(scene: Scene, quantity: Quantity, memory: Memory) -> Link | None:
    """`A begins to oxidize at 4.2 V, B at 2.6 V. Reduction of Hf^{4+} starts at 1.5 V`: of the one material of the paragraph that holds the ion."""
    said = _OF_ION.search(scene.between(scene.start, quantity.start)) if quantity.dimension == "potential" else None
    if said is None:
        return None
    here = [m for m in scene.materials if m.kind in NAMED and m.use in ("conductor", "") and m.end <= quantity.start]
    resolved = [resolve(scene, m, memory) for m in here]
    spoken = [one for one in resolved if isinstance(one, Referent)] if here else []
    spoken = spoken or [one for at, about in memory.topics if at == scene.paragraph for one in about]
    holding = {memory.identify(one): one for one in spoken if (said[1] or said[2]) in memory.find_elements(one)}
    return Link(None, next(iter(holding.values())), "sentence_before") if len(holding) == 1 else None


_ALONG = re.compile(
    r"\s(?:along|in|within|parallel to)\s(?:the\s)?(?:\[?[abc\d]{1,3}\]?(?:,\s(?:and\s)?"
    r"|\sand\s)){1,2}\[?[abc\d]{1,3}\]?[- ]?(?:axes|axis|directions?)?\b"
)
# `after heating at 150 and 220 °C, conductivities of 0.7 and 1.6 mS cm-1 …`
_STATES = re.compile(r"(?<![\w.])\d[\d.]*(?=(?:,\s|,?\sand\s)[^,;]*\s?(?:°\s?C|K|h|MPa|min|rpm)\b|\s?(?:°\s?C|K|h|MPa|min|rpm)\b)")


def is_unpaired(scene: Scene, quantity: Quantity, links: Sequence[Link], before: Sequence[Scene]) -> bool:
    """Whether a value is one of a list that went to one material with nothing that tells the values apart."""
    run = find_list(scene, quantity)
    sure = ("respectively", "lists", "list_before", "right_behind", "series", "same_bracket", "bracket_behind_name", "change")
    if len(run) < 2 or links[0].signal in sure or quantity.dimension == "structure":
        return False
    clause = scene.clause(quantity.start)
    named = {scene.between(*m.core) for m in scene.materials if clause.start <= m.start < clause.end and m.kind not in ("anaphor", "class")}
    parallel = [q for q in scene.quantities if clause.start <= q.start < run[0].start and q.dimension not in (quantity.dimension, "temperature")]
    if len(named) == 1 and len(parallel) == len(run) and len({q.dimension for q in parallel}) == 1:
        return False  # `A has 0.65 mS cm-1 milled and 0.39 annealed, the barriers being 0.37 and 0.38 eV`
    ahead = [one for one in find_value_lists(scene) if one[-1].end <= run[0].start]
    lists = [one for one in ahead if one[0].dimension == quantity.dimension and len(one) == len(run)]
    if lists and "respectively" in scene.between(lists[-1][-1].end, run[0].start):
        return False  # `in A the barriers along a and c are 0.42 and 0.48 eV, respectively, and in B they drop to 0.36 and 0.38 eV`
    named = {scene.between(*m.core) for m in scene.materials if clause.start <= m.start < run[-1].end and m.kind not in ("anaphor", "class")}
    if len(named) == 1 and _ALONG.match(scene.between(run[-1].end, scene.end)):
        return False  # `0.41, 0.38, and 0.45 eV along the a, b, and c axes`
    behind, said, _ = scene.between(run[-1].end, scene.end).partition("respectively")
    of_states = len(named) == 1 or len(re.findall(r"(?<![\d.])\d", behind)) == len(run)  # `after heating at 150, 220 and 300 °C`
    if len(named) <= 1 and ((said and of_states) or len(_STATES.findall(scene.between(clause.start, run[0].start))) == len(run)):
        return False  # `amorphous and crystalline A reach … and …, respectively`: states of one material
    return not are_told_apart(scene, run, before)
