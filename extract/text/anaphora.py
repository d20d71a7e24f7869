"""A mention in; the material that it stands for out, as the sentence and those before it say."""

import re
from collections import Counter
from collections.abc import Sequence, Set

from extract.text.by_element import resolve_by_element, resolve_salt, resolve_series
from extract.text.elements import ELEMENT, find_named_elements
from extract.text.formulas import find_symbols
from extract.text.members import LETTERS, find_stand_in, resolve_code, resolve_sample
from extract.text.mentions import NAMED, Material
from extract.text.referents import UNKNOWN, Memory, Referent, Unresolved, find_variables
from extract.text.roles import is_oblique
from extract.text.scenes import Scene
from extract.text.shares import find_doped
from extract.text.topics import topic_before, topic_of_paragraph_before
from extract.text.words import NAMED_SALT, NAMED_SERIES

_OTHER_MATERIAL = re.compile(
    r"analog|relative|derivative|congener|corresponding|equivalent|isostructural|-doped|-substituted|(?<!defect)(?<!fault)(?<!crack)(?<!pore)(?<!void)(?<!solvent)-free|-rich|-poor|-containing|\bother\b|counterpart|sibling|cousin|homologue",
    re.IGNORECASE,
)

_RELATED = re.compile(r"analog|relative|congener|counterpart|sibling|cousin|homologue")

# `the cold-pressed counterpart` is the same material.
_OTHER_STATE = re.compile(r"pressed|milled|anneal|sinter|prepared|crystalline|amorphous|glassy|treated")

_MOSTLY = 0.7  # of the mentions of series, those of the one that a document is about

_ABSENT = re.compile(rf"\b(?:without {ELEMENT}|{ELEMENT}-free)\b", re.IGNORECASE)

_HOST = re.compile(rf"{_ABSENT.pattern}|\b(?:host|undoped|unsubstituted|pristine|parent|end[- ]?members?|pure)\b", re.IGNORECASE)

_ORDINAL = re.compile(r"\b(?:latter|former|first|second|third|last)\b")

_FORMS = r"(?:phase|form|polymorph|modification|structure|state)s?"
_STATES_OF = r"\b(?:ball-)?(?:milled|quenched) and (?:annealed|sintered|slowly cooled)\b|\bannealed and (?:ball-)?milled\b|"
_OF_FORMS = re.compile(
    _STATES_OF + rf"\b(?:from|between) (?:the|an?) [^;.]*\b(?:to|into|and) (?:the|an?) [^;.]*\b{_FORMS}\b|\b(?:two"
    rf"|both) {_FORMS}\b|{_FORMS}\b[^.]*\b(?:into|to) an? [^.;]*\b{_FORMS}\b"
)
_PLACES = {"former": 0, "first": 0, "second": 1, "third": 2, "latter": -1, "last": -1}


LATTICE = re.compile(
    r"\b(spinel|garnet|argyrodite|perovskite|(?:mono|tri)clinic|trigonal|orthorhombic|cubic|tetragonal|hexagonal|rhombohedral)\s$", re.IGNORECASE
)


def resolve(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    """The material behind a mention."""
    if material.kind == "class":
        return Unresolved("class_of_materials")
    if material.kind == "sample":
        return resolve_sample(scene, material, memory)
    if material.kind == "anaphor":
        return _resolve_anaphor(scene, material, memory)
    if material.kind == "substituted":
        return find_doped(scene, material, memory) or Referent(scene.text.printed(material.start, material.end))
    if material.kind == "name" and (member := resolve_code(scene.between(*material.core), memory)):
        return member
    printed = scene.text.printed(*material.core)
    if material.kind == "series" and _is_class(printed, material.values, memory):
        return Unresolved("class_of_materials")
    return Referent(printed, material.values)


def _is_class(printed: str, values: str, memory: Memory) -> bool:
    """`compounds Li_{3}MCl_{6}`, of which nothing says what M is, or that it is one of several elements."""
    if find_variables(printed) or re.search(r"(?:M|X|A|Ln|RE)(?![a-z])", printed) is None:
        return False
    said = values or next((series.values for series in reversed(memory.series) if series.printed == printed and series.values), "")
    return (
        not said
        or re.search(r"=\s?(?:[\w-]+\s){0,2}(?:metals?|halogens?|rare[- ]earths?|lanthanides?|elements?|cations?)\b", said) is not None
        or re.search(r"=\s?[A-Z][a-z]?\s?(?:,|/|and|or|-)", said) is not None
    )


def _resolve_anaphor(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    word = scene.between(material.start, material.end).lower()
    if re.fullmatch(NAMED_SALT, word, re.IGNORECASE):
        return resolve_salt(word, memory)
    if re.fullmatch(NAMED_SERIES, scene.between(material.start, material.end), re.IGNORECASE):
        return resolve_series(scene.between(material.start, material.end), memory)
    earlier = _named_before(scene, material, memory)
    if place := _ORDINAL.search(word):
        return _resolve_ordinal(scene, material, place[0], memory)
    if not earlier and (by_lattice := _by_lattice(word, memory)) is not None:
        return by_lattice
    if _HOST.search(word) and not (re.search(r"\bpure\b", word) and find_named_elements(word)):
        return _resolve_host(scene, material, memory)
    if _OTHER_MATERIAL.search(word) and not _OTHER_STATE.search(word):
        related = _RELATED.search(word) is not None
        known = resolve_by_element(scene.between(material.start, material.end), earlier, memory, scene.paragraph) if related else None
        known = known or _find_substituted(scene, material, memory)
        return known if isinstance(known, Referent) else Unresolved("unknown_material")
    with_letter = [
        Referent(scene.text.printed(*m.core), m.values) for m in scene.materials if m.end <= material.start and m.kind == "series" and m.values
    ]
    if (by_element := resolve_by_element(scene.between(material.start, material.end), (*with_letter, *earlier), memory, scene.paragraph)) is not None:
        return by_element
    if word.startswith("that of the"):
        return Unresolved("unknown_material")
    plural = word in _PLURALS
    if plural and _stands_for_class(scene, material, earlier):
        return Unresolved("class_of_materials")
    if len(earlier) == 1:
        return _signal(earlier[0], "anaphor")
    if not earlier and (oblique := _find_right_before(scene, material)):
        return resolve(scene, oblique, memory)
    if _OTHER_STATE.search(word) and (bracketed := _bracketed_name(scene, material)):
        return resolve(scene, bracketed, memory)
    if (told := _told_by_word(scene, material)) is not None:
        return resolve(scene, told, memory)
    if len(earlier) > 1:
        # A pronoun and another form of a compound go with the name right before.
        near = (
            word in ("it", "its")
            or re.match(r"this (?:sample|composition|pellet|specimen|member)\b", word)
            or re.search(r"\b(?:form|polymorph|modification)$|-temperature phase$", word)
        )
        return _signal(earlier[-1], "anaphor_nearest") if near else Unresolved("ambiguous_material")
    if re.match(r"this (?:sample|composition|pellet|specimen|member)\b", word) and memory.named and memory.named[-1][0] == scene.paragraph:
        return _signal(memory.named[-1][1][-1], "anaphor_nearest")
    if re.match(r"this (?:compound|material|electrolyte|composition|phase|chloride|halide|conductor)\b", word) and (
        far := topic_of_paragraph_before(scene, memory)
    ):
        return far
    if memory.best and re.search(r"\b(?:optimi[sz]ed|optimal|optimum|best|champion)\b", word):
        return _signal(memory.best, "anaphor")
    before = topic_before(scene, memory)
    # `Sulfides are fast; A shows 15 mS cm-1. However, their window is narrow`
    one = isinstance(before, Referent) and not memory.find_variables(before.printed)
    return Unresolved("class_of_materials") if plural and one else before


def _find_right_before(scene: Scene, material: Material) -> Material | None:
    """`was shown by Zhou et al. with A; this electrolyte has 1.8 mS cm-1`: the formula of the clause before."""
    before = [m for m in scene.materials if m.end <= material.start and m.kind == "formula"]
    said = scene.between(material.start, material.end).lower().startswith("this ")
    near = said and before and before[-1].use == "conductor" and ";" in scene.between(before[-1].end, material.start)
    return before[-1] if near else None


def _find_substituted(scene: Scene, material: Material, memory: Memory) -> Referent | None:
    """`the Zr-substituted sample`: the one formula of the paragraph that holds the element."""
    said = re.search(r"\b([A-Z][a-z]?)-(?:doped|substituted)\b", scene.between(material.start, material.end))
    if said is None:
        return None
    spoken = [one for at, named in memory.named if at == scene.paragraph for one in named]
    spoken += [Referent(scene.text.printed(*m.core)) for m in scene.materials if m.kind == "formula" and m.end <= material.start]
    holding = {memory.identify(one): one for one in spoken if said[1] in memory.find_elements(one)}
    single = list(holding.values())
    return _signal(single[0], "anaphor") if len(single) == 1 and not memory.find_variables(single[0].printed) else None


def _resolve_ordinal(scene: Scene, material: Material, place: str, memory: Memory) -> Referent | Unresolved:
    """`the former`, `the latter`, `the third`: of the materials that the sentence named before, else of those that the last one was about."""
    here = _named_before(scene, material, memory, compared=True)
    listed = here if len(here) > 1 else memory.topics[-1][1] if memory.topics else ()
    at = _PLACES[place]
    if len(listed) == 1 and at == -1 and not here:
        # `Crystalline A has … . Milling of the latter …`; `A withstands 3.7 V, whereas B … . The latter was made …`
        named = memory.named[-1][1] if memory.named and memory.named[-1][0] == scene.paragraph else listed
        return _signal(named[-1] if len(named) == 2 else listed[0], "anaphor")
    if len(here) == 1 and _OF_FORMS.search(scene.between(scene.start, material.start)):
        return _signal(here[0], "anaphor")  # `A changes from the tetragonal to the cubic form near 640 °C; the former …`
    placed = listed[at] if len(listed) >= 2 and at < len(listed) else UNKNOWN
    return Unresolved("ambiguous_material") if placed == UNKNOWN else _signal(placed, "anaphor")


def _stands_for_class(scene: Scene, pronoun: Material, earlier: Sequence[Referent]) -> bool:
    """`Sulfides are soft, and A has 25 mS cm-1, but they oxidize at 2.5 V`."""
    if len(earlier) == 1:
        return _FAMILIES.search(scene.between(scene.start, pronoun.start)) is not None
    return not earlier and any(m.kind == "class" and m.end <= pronoun.start for m in scene.materials)


_PLURALS = ("their", "they", "them", "these", "those")
_FAMILIES = re.compile(
    r"\b(?:sulfides|sulphides|oxides|halides|chlorides|bromides|iodides|fluorides|polymers|garnets|argyrodites|hydrides)\b", re.IGNORECASE
)


def _by_lattice(word: str, memory: Memory) -> Referent | None:
    """`the spinel`, `the monoclinic compound`: the material that the abstract tells from another by this word."""
    said = LATTICE.search(re.sub(r"\s(?:compound|phase|material|chloride|bromide|halide|one)$", "", word) + " ")
    return memory.lattices.get(said[1]) if said else None


def _bracketed_name(scene: Scene, material: Material) -> Material | None:
    """`A (9.4 mS cm-1; 24 mS cm-1 for the hot-pressed sample)`: the name right before the bracket that a word for its state stands in."""
    bracket = scene.bracket(material.start)
    before = [m for m in scene.materials if bracket and m.end <= bracket.start and m.kind in NAMED]
    return before[-1] if bracket and before and not scene.between(before[-1].end, bracket.start).strip() else None


def _told_by_word(scene: Scene, material: Material) -> Material | None:
    """`the conductivity of the former is … and its activation energy …`: the word for a material right before a pronoun."""
    before = [m for m in scene.materials if m.end <= material.start and m.kind != "class" and not scene.comparison(m.start)]
    pronoun = scene.between(material.start, material.end).lower() in ("it", "its")
    told = before[-1] if pronoun and before and before[-1].kind == "anaphor" else None
    return told if told and scene.between(told.start, told.end).lower() not in ("it", "its", "they") else None


def _named_before(scene: Scene, material: Material, memory: Memory, *, compared: bool = False) -> tuple[Referent, ...]:
    """Distinct materials that the sentence names before a mention and does not only compare with."""
    found: dict[str, Referent] = {}
    before = [other for other in scene.materials if other.end <= material.start and other.kind in NAMED]
    conductors = [other for other in before if other.use in ("conductor", "")]
    for other in before:
        if other in conductors or (not conductors and other.use == "other" and find_symbols(scene.between(*other.core)) & {"Li", "Na"}):
            if not compared and (scene.comparison(other.start) or is_oblique(scene, other)):
                continue
            referent = resolve(scene, other, memory)
            if isinstance(referent, Referent):
                found.setdefault(memory.identify(referent), referent)
    return tuple(found.values())


def _resolve_host(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    """The material before substitution: the series of the paragraph at x = 0, else the paragraph's one formula, else the document's one series."""
    word = scene.between(material.start, material.end).lower()
    here = [Referent(scene.text.printed(*m.core), m.values) for m in scene.materials if m.kind == "series"]
    known = [referent for paragraph, named in memory.named if paragraph == scene.paragraph for referent in named]
    series = [referent for referent in (*known, *here) if find_variables(referent.printed)]
    formulas = [m for m in scene.materials if m.kind == "formula" and m.end <= material.start]
    letter = find_stand_in(scene, material, series[-1]._replace(values="") if formulas else series[-1], memory) if series else ""
    member = letter and formulas and _is_member(find_symbols(scene.between(*formulas[-1].core)), series[-1], letter, memory)
    if letter and (not formulas or member):
        series = [*series, series[-1]._replace(values=letter)]
    if series and "member" not in word and (host := _at_zero(series[-1])):
        return host
    topics = [referent for paragraph, about in memory.topics if paragraph == scene.paragraph for referent in about]
    single = {memory.identify(referent): referent for referent in (_named_before(scene, material, memory) or topics) if not referent.values}
    if host := _without(tuple(single.values()), word, memory):
        return host
    if _find_absent(word) & {symbol for referent in single.values() for symbol in find_symbols(referent.printed)}:
        return Unresolved("ambiguous_material")
    if len(single) == 1:
        host = next(iter(single.values()))
        substituted = re.search(r"undoped|unsubstituted|parent|pristine (?!sample|pellet|powder|state)", word) and re.search(r"\d\.\d", host.printed)
        return Unresolved("ambiguous_material") if substituted else _signal(host, "host")
    if memory.own and not topics and "member" not in word and (host := _at_zero(memory.own[0])):
        return host
    everywhere = [referent for referent in memory.series if find_variables(referent.printed)]
    most, count = Counter(referent.printed for referent in everywhere).most_common(1)[0] if everywhere else ("", 0)
    if topics or known or count < _MOSTLY * len(everywhere) or not count or "member" in word:
        return Unresolved("ambiguous_material")
    return _at_zero(Referent(most)) or Unresolved("ambiguous_material")


def _is_member(elements: Set[str], series: Referent, letter: str, memory: Memory) -> bool:
    """Whether a formula has the elements of a series and the one that its letter stands for: `M = Tm`."""
    return (memory.find_elements(series) - LETTERS) | {letter.rpartition(" ")[2]} == elements


def _find_absent(word: str) -> Set[str]:
    """`the selenium-free bromide`: selenium."""
    said = _ABSENT.search(word)
    return find_named_elements(said[0]) if said else set()


def _without(topics: tuple[Referent, ...], word: str, memory: Memory) -> Referent | None:
    """`the selenium-free bromide`, `the unsubstituted compound`: the one formula named that has the elements of a topic but the one brought in."""
    absent = _find_absent(word)
    if not re.search(r"-free|without|undoped|unsubstituted|parent", word) or (len(topics) > 1 and not absent):
        return None
    hosts = {}
    for elements in (find_symbols(topic.printed) for topic in topics):
        for one in memory.hosts:
            left = elements - find_symbols(one.printed)
            if len(left) == 1 and find_symbols(one.printed) < elements and (not absent or left == absent):
                hosts[one.printed] = _signal(one, "host")
    return next(iter(hosts.values())) if len(hosts) == 1 else None


def _at_zero(series: Referent) -> Referent | None:
    """The member of a series of one variable and no stand-in that nothing was brought into."""
    variables = find_variables(series.printed)
    letter = re.search(r"Ln|RE|M(?![a-z])|X", series.printed)
    said = re.search(rf"\b{letter[0]}\s?=\s?[A-Z][a-z]?(?=;|$)", series.values) if letter else None
    if len(variables) != 1 or (letter and not said):
        return None
    return Referent(series.printed, f"{variables.pop()} = 0" + (f"; {said[0]}" if said else ""), "host")


def _signal(referent: Referent, signal: str) -> Referent:
    return referent._replace(signal=signal)
