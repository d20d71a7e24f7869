"""What the sentences before said, so that `x = 0.4`, `this compound` and `the latter` find their material."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.notation import fold_characters
from extract.text.materials import Material, find_formulas
from extract.text.reading import read_text
from extract.text.scenes import Scene
from schemas.document import Passage


class Referent(NamedTuple):
    """The material that a mention stands for, as printed."""

    printed: str
    values: str = ""
    signal: str = ""  # how it was found, where it is not printed with the value

    @property
    def key(self) -> str:
        """The same for the same printed material."""
        return re.sub(r"\s", "", f"{self.printed}|{self.values}")


class Unresolved(NamedTuple):
    """Why a mention stands for no one material."""

    reason: str  # class_of_materials, ambiguous_material, unknown_material


class Memory(NamedTuple):
    """Earlier sentences of a document."""

    series: tuple[Referent, ...] = ()  # with variables, in order of mention
    hosts: tuple[Referent, ...] = ()  # formulas without variables, in order
    topics: tuple[tuple[int, tuple[Referent, ...]], ...] = ()  # (paragraph, materials that a sentence is about), latest last
    stems: tuple[tuple[str, Referent], ...] = ()  # `LYZC-x` and the series that it stands for
    named: tuple[tuple[int, tuple[Referent, ...]], ...] = ()  # the same, all that a sentence names


_OTHER_MATERIAL = re.compile(r"analog|analogous|that of the|relative|derivative|congener|corresponding|-doped|-substituted|-free|-rich|-containing|\bother\b|counterpart", re.IGNORECASE)
_HOST = re.compile(r"\b(?:host|undoped|unsubstituted|pristine|parent|end[- ]?members?|pure)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(?:latter|former|first|second|third|last)\b")
_PLACES = {"former": 0, "first": 0, "second": 1, "third": 2, "latter": -1, "last": -1}
_HALIDES = {"fluoride": "F", "chloride": "Cl", "bromide": "Br", "iodide": "I"}
_HALIDE = re.compile(r"\b(fluoride|chloride|bromide|iodide)\b")
_ELEMENTS = {
    "germanate": "Ge", "orthogermanate": "Ge", "germanium": "Ge", "silicate": "Si", "orthosilicate": "Si", "silicon": "Si", "phosphate": "P", "orthophosphate": "P",
    "phosphorus": "P", "thiophosphate": "P", "titanate": "Ti", "titanium": "Ti", "zirconate": "Zr", "zirconium": "Zr", "borate": "B", "aluminate": "Al", "aluminium": "Al",
    "aluminum": "Al", "vanadate": "V", "vanadium": "V", "tantalate": "Ta", "tantalum": "Ta", "niobate": "Nb", "niobium": "Nb", "gallium": "Ga", "indium": "In", "yttrium": "Y",
    "scandium": "Sc", "erbium": "Er", "holmium": "Ho", "hafnium": "Hf", "tin": "Sn", "sodium": "Na", "magnesium": "Mg", "manganese": "Mn", "zinc": "Zn", "iron": "Fe",
    "cadmium": "Cd", "lanthanum": "La", "antimony": "Sb",
}  # fmt: skip
_COMPOUND_OF = re.compile(rf"\b({'|'.join(_ELEMENTS)})(?=$| (?:compound|phase|salt|chloride|bromide|iodide|analogue|one|member)\b)")
_KEPT = 12  # sentences


def resolve(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    """The material behind a mention."""
    if material.kind == "class":
        return Unresolved("class_of_materials")
    if material.kind == "sample":
        return _resolve_sample(scene, material, memory)
    if material.kind == "anaphor":
        return _resolve_anaphor(scene, material, memory)
    if material.kind == "substituted":
        return Referent(scene.text.printed(material.start, material.end))
    if material.kind == "name" and (member := _resolve_code(scene.between(*material.core), memory)):
        return member
    return Referent(scene.text.printed(*material.core), material.values)


def _resolve_code(name: str, memory: Memory) -> Referent | None:
    """`LYZC-0.4` as x = 0.4 of the series that the document calls `LYZC-x`."""
    match = re.fullmatch(r"([A-Za-z]+)-?(\d[\d.]*)", name)
    series = next((referent for stem, referent in memory.stems if match and stem == match[1]), None)
    return series._replace(values=f"{series.values} = {match[2]}", signal="series") if series and match else None


def find_stems(passages: Sequence[Passage]) -> tuple[tuple[str, Referent], ...]:
    """Short names of series that a document explains: `Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} (LYZC-x)`."""
    found: dict[str, Referent] = {}
    for passage in passages:
        text = read_text(passage)
        for series in find_formulas(text.folded):
            named = re.match(r"[^.;]{0,30}?\(?\b(?:denoted |labell?ed |named |called |referred to |abbreviated |hereafter )?(?:as )?([A-Z][A-Za-z]{1,6})-?_?\{?([xyz])\}?(?![A-Za-z])", text.folded[series.end :])
            if series.kind == "series" and named and named[2] in _variables(text.printed(*series.core)):
                found.setdefault(named[1], Referent(text.printed(*series.core), named[2]))
    return tuple(found.items())


def remember(memory: Memory, scene: Scene, about: tuple[Referent, ...]) -> Memory:
    """The memory with a sentence more; `about` are the materials that its values were linked to."""
    named = [m for m in scene.materials if m.kind in ("formula", "series", "name") and m.use in ("conductor", "")]
    series = tuple(Referent(scene.text.printed(*m.core), m.values) for m in named if m.kind == "series")
    hosts = tuple(Referent(scene.text.printed(*m.core)) for m in named if m.kind in ("formula", "name"))
    mentioned = _find_topics(scene, memory)
    topics = about or mentioned
    kept = (*memory.topics, (scene.paragraph, topics)) if topics else memory.topics
    all_named = (*memory.named, (scene.paragraph, mentioned)) if mentioned else memory.named
    return memory._replace(
        series=(*memory.series, *series)[-40:],
        hosts=(*memory.hosts, *hosts)[-40:],
        topics=kept[-_KEPT:],
        named=all_named[-_KEPT:],
    )


def list_before(scene: Scene, count: int, before: int, memory: Memory) -> tuple[Referent, ...]:
    """Exactly `count` materials that were named in order last: in the sentence before a place, else by the sentences before it in the paragraph."""
    here: dict[str, Referent] = {}
    for material in scene.materials:
        if material.end <= before and not defines(scene, material) and material.kind in ("formula", "series", "name", "sample", "substituted") and material.use in ("conductor", ""):
            referent = resolve(scene, material, memory)
            if isinstance(referent, Referent):
                here.setdefault(referent.key, referent)
    if any(referent.values for referent in here.values()):
        here = {key: referent for key, referent in here.items() if referent.values}
    if here:
        return tuple(here.values()) if len(here) == count else ()
    for (paragraph, about), (_, named) in zip(reversed(memory.topics), reversed(memory.named), strict=False):
        if paragraph != scene.paragraph:
            break
        for listed in (about, named):
            if len(listed) == count:
                return tuple(_signal(referent, "list_before") for referent in listed)
        break
    return _members(memory.series[-1], count) if memory.series else ()


def _members(series: Referent, count: int) -> tuple[Referent, ...]:
    """The members of a series whose values were listed: `(x = 0, 0.2, 0.4, 0.6)`."""
    listed = re.fullmatch(r"\s*([xyzδ])\s?=\s?([\d.]+(?:(?:\s?,\s?and\s|\s?,\s?|\sand\s)[\d.]+)+)\s*", series.values)
    numbers = re.findall(r"\d*\.?\d+", listed[2]) if listed else []
    return tuple(Referent(series.printed, f"{listed[1]} = {number}", "list_before") for number in numbers) if listed and len(numbers) == count else ()


def _find_topics(scene: Scene, memory: Memory) -> tuple[Referent, ...]:
    """The distinct materials that a sentence without values speaks of, those compared with or made from apart."""
    found: dict[str, Referent] = {}
    for material in scene.materials:
        if material.kind == "class" or defines(scene, material) or material.use in ("electrode", "other") or scene.comparison(material.start) or is_oblique(scene, material) or is_changed(scene, material):
            continue
        referent = resolve(scene, material, memory)
        if isinstance(referent, Referent):
            found.setdefault(referent.key, referent)
    return tuple(found.values())


_OBLIQUE = re.compile(
    r"\b(?:of|to|in) the (?:family|series|system|class)(?: of)?\s$|\b(?:from|with|using|by|onto|into|between|against|via|through|containing|adding|mixing|towards?|than|via|against|as (?:a |the )?(?:precursor|anode|cathode|coating)s?|like|reducing|instead of|plus)"
    r"\s(?:(?:the|a|an|\d[\d.]*\s?(?:mol|wt|vol|at)?\.?\s?-?%|of|both|stoichiometric|amounts|[a-z]+-[a-z]+|bare|pure|metallic|excess|some)\s){0,3}$"
)
_CHANGING = re.compile(
    r"\b(?:dop|co-dop|substitut|introduc|incorporat|replac|partial|adding|addition|alloy|exchang)\w*\s(?:[^,;.]{1,50}\s)?(?:in|into|of|to|for|on)\s(?:the\s)?$|\b(?:doping|substituting|alloying|modifying)\s(?:the\s)?(?:parent\s|host\s)?$"
)


_JOINED = re.compile(r"\s?(?:,|,?\s?and|,?\s?or)\s")


def defines(scene: Scene, material: Material) -> bool:
    """Whether a name stands in brackets right behind the formula that it shortens."""
    return material.kind in ("name", "substituted") and re.search(r"[A-Za-z\d}]\s?\(\s?$", scene.between(scene.start, material.start)) is not None


def is_oblique(scene: Scene, material: Material) -> bool:
    """Whether a material is something that another was made from, joined to, or replaced in."""
    before = scene.between(max(scene.start, material.start - 60), material.start)
    if material.kind == "sample":
        return False
    previous = max((m for m in scene.materials if m.end <= material.start), default=None)
    if previous is not None and _JOINED.fullmatch(scene.between(previous.end, material.start)) and previous.kind == material.kind:
        return is_oblique(scene, previous)
    return _OBLIQUE.search(before) is not None


def is_changed(scene: Scene, material: Material) -> bool:
    """Whether the sentence says that something was brought into the material: `doping Zr^{4+} in Li_{3}ScCl_{6}`."""
    before = scene.between(max(scene.start, material.start - 80), material.start)
    if _CHANGING.search(before):
        return True
    acted = re.search(r"\b(?:rais|increas|enhanc|improv|boost|lower|reduc|widen|elevat|extend)\w*\s(?:the|its)\s[^,;]{0,60}\s(?:of|for|in)\s(?:the\s)?$", before)
    return acted is not None and re.search(r"\b(?:by|through|via|with|upon)\b[^.;]{0,40}(?:dop|substitut|introduc|incorporat|replac|alloy)", scene.between(material.end, scene.end)) is not None


def _resolve_sample(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    """A member of the series with this variable that was named last: in the sentence, else before it."""
    variable = re.search(r"[xyzδ]", material.values)
    if variable is None:
        return Unresolved("unknown_material")
    here = [
        Referent(scene.text.printed(*m.core), m.values)
        for m in sorted(scene.materials, key=lambda m: (m.start > material.start, abs(m.start - material.start)))
        if m.kind == "series"
    ]
    for series in (*here, *reversed(memory.series)):
        if variable[0] in _variables(series.printed):
            return Referent(series.printed, "; ".join(filter(None, (material.values, _stand_in(scene, material, series)))), "series")
    return Unresolved("unknown_material")


def _variables(printed: str) -> set[str]:
    inside = "".join(re.findall(r"\{([^{}]*)\}", printed)) or re.sub(r"[A-Z][a-z]?", " ", printed)
    return set(
        re.findall(
            r"[xyzδ]", inside + "".join(re.findall(r"_([xyzδ])|^([xyzδ])|[\d(−-]([xyzδ])", printed)[0] if re.search(r"_([xyzδ])", printed) else "")
        )
    )


def _stand_in(scene: Scene, material: Material, series: Referent) -> str:
    """What a letter such as M stands for here: `for M = Y` in the clause, else what stands with the series if it is one element."""
    if not re.search(r"Ln|RE|M|X|A(?![a-z])", series.printed):
        return ""
    clause = scene.clause(material.start)
    one = r"\b(?:Ln|RE|M|X|A)\s?=\s?[A-Z][a-z]?(?![A-Za-z]|\s?(?:,|/|and|or)\s?[A-Z])"
    said = re.findall(one, scene.between(clause.start, material.start)) or re.findall(one, scene.between(material.start, clause.end))[:1]
    return said[-1] if said else series.values if re.fullmatch(r"\w+\s?=\s?[A-Z][a-z]?", series.values) else ""


def _resolve_anaphor(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    word = scene.between(material.start, material.end).lower()
    earlier = _named_before(scene, material, memory)
    if place := _ORDINAL.search(word):
        here = _named_before(scene, material, memory, compared=True)
        listed = here if len(here) > 1 else memory.topics[-1][1] if memory.topics else ()
        at = _PLACES[place[0]]
        return _signal(listed[at], "anaphor") if len(listed) >= 2 and at < len(listed) else Unresolved("ambiguous_material")
    if _HOST.search(word):
        return _resolve_host(scene, word, memory)
    if _OTHER_MATERIAL.search(word):
        return Unresolved("unknown_material")
    if halide := _HALIDE.search(word):
        return _resolve_halide(_HALIDES[halide[1]], earlier, memory)
    if element := _COMPOUND_OF.search(word):
        return _resolve_compound(_ELEMENTS[element[1]], earlier, memory)
    if len(earlier) == 1:
        return _signal(earlier[0], "anaphor")
    if len(earlier) > 1:
        return Unresolved("ambiguous_material") if word not in ("it", "its") else _signal(earlier[-1], "anaphor_nearest")
    return topic_before(scene, memory)


def _resolve_compound(symbol: str, earlier: tuple[Referent, ...], memory: Memory) -> Referent | Unresolved:
    """`the germanate`, `the gallium compound`: the one material named lately that holds the element."""
    recent = {r.key: r for r in (*earlier, *(r for _, named in memory.named[-4:] for r in named)) if re.search(rf"{symbol}(?![a-z])", r.printed)}
    return _signal(next(iter(recent.values())), "anaphor") if len(recent) == 1 else Unresolved("ambiguous_material")


def _resolve_halide(symbol: str, earlier: tuple[Referent, ...], memory: Memory) -> Referent | Unresolved:
    """`the bromide`: X = Br of the series with an X that was named last, else the one material at hand that is a bromide."""
    for series in (*reversed(earlier), *reversed(memory.series[-3:])):
        if re.search(r"X(?![a-z])", series.printed) and re.search(rf"X\s?=[^=;]*\b{symbol}\b", fold_characters(series.values)):
            return Referent(series.printed, f"X = {symbol}", "series")
    recent = {r.key: r for r in (*earlier, *(r for _, about in memory.topics[-2:] for r in about)) if re.search(rf"{symbol}(?![a-z])", r.printed)}
    only = [r for r in recent.values() if not any(re.search(rf"{other}(?![a-z])", r.printed) for other in set(_HALIDES.values()) - {symbol})]
    return _signal(only[0], "anaphor") if len(only) == 1 else Unresolved("ambiguous_material")


def _named_before(scene: Scene, material: Material, memory: Memory, *, compared: bool = False) -> tuple[Referent, ...]:
    """Distinct materials that the sentence names before a mention and does not only compare with."""
    found: dict[str, Referent] = {}
    for other in scene.materials:
        if other.end <= material.start and other.kind in ("formula", "series", "name", "substituted", "sample") and other.use in ("conductor", ""):
            if (scene.comparison(other.start) and not compared) or is_oblique(scene, other):
                continue
            referent = resolve(scene, other, memory)
            if isinstance(referent, Referent):
                found.setdefault(referent.key, referent)
    return tuple(found.values())


def _resolve_host(scene: Scene, word: str, memory: Memory) -> Referent | Unresolved:
    """The material before substitution: the one formula that the paragraph named before its series, else the series at x = 0."""
    here = [Referent(scene.text.printed(*m.core), m.values) for m in scene.materials if m.kind == "series"]
    known = [referent for paragraph, named in memory.named if paragraph == scene.paragraph for referent in named]
    if candidates := [referent for referent in (*known, *here) if _variables(referent.printed)]:
        series = candidates[-1]
        variables = sorted(_variables(series.printed))
        if len(variables) == 1 and "member" not in word and not re.search(r"Ln|RE|M|X", series.printed):
            return Referent(series.printed, f"{variables[0]} = 0", "host")
    topics = [referent for paragraph, about in memory.topics if paragraph == scene.paragraph for referent in about]
    single = {referent.key: referent for referent in topics if not referent.values}
    return _signal(next(iter(single.values())), "host") if len(single) == 1 else Unresolved("ambiguous_material")


def topic_before(scene: Scene, memory: Memory) -> Referent | Unresolved:
    """The one material that the sentences right before, in the same paragraph, are about."""
    for paragraph, about in reversed(memory.topics):
        if paragraph != scene.paragraph:
            break
        return _signal(about[0], "sentence_before") if len(about) == 1 else Unresolved("ambiguous_material")
    return Unresolved("no_material")


def _signal(referent: Referent, signal: str) -> Referent:
    return referent._replace(signal=signal)
