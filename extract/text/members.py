"""`x = 0.4` and `LYZC-0.4` in; the member of the series that the sentence or those before it name out."""

import re
from collections.abc import Sequence

from extract.text.elements import ELEMENT, find_named_elements
from extract.text.formulas import find_symbols
from extract.text.mentions import Material
from extract.text.referents import Memory, Referent, Unresolved, find_variables
from extract.text.scenes import Scene


def resolve_code(name: str, memory: Memory) -> Referent | None:
    """`LYZC-0.4` as x = 0.4 of the series that the document calls `LYZC-x`."""
    match = re.fullmatch(r"([A-Za-z]+)-?(\d[\d.]*)", name)
    series = next((referent for stem, referent in memory.stems if match and stem == match[1]), None)
    return series._replace(values=f"{series.values} = {match[2]}", signal="series") if series and match else None


def resolve_sample(scene: Scene, material: Material, memory: Memory) -> Referent | Unresolved:
    """A member of a series with this variable: of the sentence, the paragraph before it, the title or abstract, else the one that was named last."""
    letter = re.match(r"(?:Ln|RE|M|X|A)(?=\s?=)", material.values)
    variable = letter or re.search(r"[xyzδ]", material.values)
    if variable is None:
        return Unresolved("unknown_material")
    here = [
        Referent(scene.text.printed(*m.core), m.values)
        for m in sorted(scene.materials, key=lambda m: (m.start > material.start, abs(m.start - material.start)))
        if m.kind == "series" or (m.kind == "name" and not letter and variable[0] in memory.find_variables(scene.text.printed(*m.core)))
    ]
    ahead = [Referent(scene.text.printed(*m.core)) for m in scene.materials if m.end <= material.start and m.kind == "formula"]
    told = [referent for paragraph, named in reversed(memory.named) if paragraph == scene.paragraph for referent in reversed(named)]
    known = (*here, *told, *memory.own, *reversed(memory.series))
    narrowed = _of_named_element(scene, material, known) or (() if here else _of_end_member((*reversed(ahead), *told), known, memory))
    if not here and not narrowed and len({r.printed for r in _named_last(memory) if _has(r.printed, variable[0])}) > 1:
        return Unresolved("ambiguous_material")
    for series in narrowed or known:
        if letter and _has(series.printed, letter[0]):
            return Referent(series.printed, material.values, "series")
        if not letter and variable[0] in memory.find_variables(series.printed):
            return Referent(series.printed, "; ".join(filter(None, (material.values, _stand_in(scene, material, series)))), "series")
    return Unresolved("unknown_material")


def _of_named_element(scene: Scene, material: Material, known: tuple[Referent, ...]) -> tuple[Referent, ...]:
    """`in the niobium series … for x = 0.4`: the series that hold the element."""
    words = rf"\b(?:the|our) (?:({ELEMENT})|((?-i:[A-Z][a-z]?)))[- ](?:series|system|phases?|compositions?|compounds?|samples?|members?|materials?)\b"
    said = list(re.finditer(words, scene.between(scene.start, scene.end), re.IGNORECASE))
    if not said:
        return ()
    ahead = [one for one in said if scene.start + one.end() <= material.start]
    nearest = ahead[-1] if ahead else said[0]
    symbol = nearest[2] or next(iter(find_named_elements(nearest[1])))
    members = (_with_stand_in(series, symbol) for series in known)
    return tuple(series for series in members if series is not None)


def _of_end_member(told: Sequence[Referent], known: Sequence[Referent], memory: Memory) -> tuple[Referent, ...]:
    """Behind `Na_{3}HoCl_{6}` in a paragraph the series that it is the unsubstituted end of, where the document has several."""
    formulas = [memory.find_elements(one) for one in told if not memory.find_variables(one.printed)]
    series = [one for one in known if memory.find_variables(one.printed)]
    held = [one for one in series if formulas and formulas[0] < memory.find_elements(one)]
    return tuple(held) if len({one.printed for one in held}) < len({one.printed for one in series}) else ()


def _with_stand_in(series: Referent, symbol: str) -> Referent | None:
    """The series if it holds an element, or with its letter for the element where the letter may stand for it: `M = Y, Er`."""
    if symbol in find_symbols(series.printed):
        return series
    letter = re.fullmatch(rf"(Ln|RE|M|X|A)\s?=[^=]*\b{symbol}\b[^=]*", series.values)
    return series._replace(values=f"{letter[1]} = {symbol}") if letter else None


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
    if said:
        return str(said[-1])
    if re.fullmatch(r"\w+\s?=\s?[A-Z][a-z]?", series.values):
        return series.values
    return _named_beside(scene, series)


def _named_beside(scene: Scene, series: Referent) -> str:
    """`Substitution with Hf^{4+} raises it to 1.3 mS cm-1 (x = 0.4)`: the only one of a letter's elements that the sentence names."""
    letter = re.fullmatch(r"(Ln|RE|M|X|A)\s?=\s?(.+?)(?:;.*)?", series.values)
    if letter is None:
        return ""
    words = scene.between(scene.start, scene.end)
    named = find_named_elements(words) | {ion[1] for ion in re.finditer(r"\b([A-Z][a-z]?)(?:\^\{\d?[+-]\}|-(?:substituted|doped|rich))", words)}
    listed = [symbol for symbol in re.findall(r"[A-Z][a-z]?", re.sub(r"\^\{[^{}]*\}", "", letter[2])) if symbol in named]
    return f"{letter[1]} = {listed[0]}" if len(listed) == 1 else ""
