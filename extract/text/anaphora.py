"""A mention in; the material that it stands for out, as the sentence and those before it say."""

import re

from extract.notation import fold_characters
from extract.text.mentions import Material
from extract.text.referents import Memory, Referent, Unresolved, find_variables
from extract.text.roles import is_oblique
from extract.text.scenes import Scene

_OTHER_MATERIAL = re.compile(
    r"analog|analogous|that of the|relative|derivative|congener|corresponding|-doped|-substituted|-free|-rich|-containing|\bother\b|counterpart",
    re.IGNORECASE,
)


_HOST = re.compile(r"\b(?:host|undoped|unsubstituted|pristine|parent|end[- ]?members?|pure)\b", re.IGNORECASE)


_ORDINAL = re.compile(r"\b(?:latter|former|first|second|third|last)\b")


_PLACES = {"former": 0, "first": 0, "second": 1, "third": 2, "latter": -1, "last": -1}


_HALIDES = {"fluoride": "F", "chloride": "Cl", "bromide": "Br", "iodide": "I"}


_HALIDE = re.compile(r"\b(fluoride|chloride|bromide|iodide)\b")


_ELEMENTS = {
    "germanate": "Ge", "orthogermanate"
    "phosphorus": "P", "thiophosphate"
    "aluminum": "Al", "vanadate": "V", "vanadium": "V", "tantalate"
    "scandium": "Sc", "erbium": "Er", "holmium": "Ho", "hafnium": "Hf", "tin": "Sn", "sodium": "Na", "magnesium"
    "cadmium": "Cd", "lanthanum": "La", "antimony": "Sb",
}  # fmt: skip


_COMPOUND_OF = re.compile(rf"\b({'|'.join(_ELEMENTS)})(?=$| (?:compound|phase|salt|chloride|bromide|iodide|analogue|one|member)\b)")


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
    printed = scene.text.printed(*material.core)
    if material.kind == "series" and not material.values and _is_class(printed, memory):
        return Unresolved("class_of_materials")
    return Referent(printed, material.values)


def _is_class(printed: str, memory: Memory) -> bool:
    """`compounds Li_{3}MCl_{6}`, of which nothing says what M is."""
    if find_variables(printed) or re.search(r"(?:M|X|A|Ln|RE)(?![a-z])", printed) is None:
        return False
    return not any(series.printed == printed and series.values for series in memory.series)


def _resolve_code(name: str, memory: Memory) -> Referent | None:
    """`LYZC-0.4` as x = 0.4 of the series that the document calls `LYZC-x`."""
    match = re.fullmatch(r"([A-Za-z]+)-?(\d[\d.]*)", name)
    series = next((referent for stem, referent in memory.stems if match and stem == match[1]), None)
    return series._replace(values=f"{series.values} = {match[2]}", signal="series") if series and match else None


def _resolve_sample(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    """A member of the series with this variable that was named last: in the sentence, else before it."""
    letter = re.match(r"(?:Ln|RE|M|X)(?=\s?=)", material.values)
    variable = letter or re.search(r"[xyzδ]", material.values)
    if variable is None:
        return Unresolved("unknown_material")
    here = [
        Referent(scene.text.printed(*m.core), m.values)
        for m in sorted(scene.materials, key=lambda m: (m.start > material.start, abs(m.start - material.start)))
        if m.kind == "series"
    ]
    if not here and len({r.printed for r in _named_last(memory) if _has(r.printed, variable[0])}) > 1:
        return Unresolved("ambiguous_material")
    for series in (*here, *reversed(memory.series)):
        if letter and _has(series.printed, letter[0]):
            return Referent(series.printed, material.values, "series")
        if not letter and variable[0] in find_variables(series.printed):
            return Referent(series.printed, "; ".join(filter(None, (material.values, _stand_in(scene, material, series)))), "series")
    return Unresolved("unknown_material")


def _named_last(memory: Memory) -> tuple[Referent, ...]:
    """The materials of the last sentence that named any."""
    return memory.named[-1][1] if memory.named else ()


def _has(printed: str, letter: str) -> bool:
    """Whether a series has a variable, or a letter that stands for an element."""
    return letter in find_variables(printed) or (letter.istitle() and re.search(rf"{letter}(?![a-z])", printed) is not None)


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
    """`the germanate`, `the gallium compound`: the one material named lately that holds the element, or the member of a series that has it."""
    for series in (*reversed(earlier), *reversed(memory.series[-3:])):
        if stand_in := re.search(rf"\b(Ln|RE|M)\s?=[^=;]*\b{symbol}\b", fold_characters(series.values)):
            return Referent(series.printed, f"{stand_in[1]} = {symbol}", "series")
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
    if candidates := [referent for referent in (*known, *here) if find_variables(referent.printed)]:
        series = candidates[-1]
        variables = sorted(find_variables(series.printed))
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
