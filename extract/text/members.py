"""`x = 0.4` and `LYZC-0.4` in; the member of the series that the sentence or those before it name out."""

import re
from collections.abc import Sequence

from extract.text.elements import ELEMENT, find_named_elements
from extract.text.formulas import find_symbols
from extract.text.mentions import Material
from extract.text.referents import Memory, Referent, Unresolved, find_variables
from extract.text.scenes import Scene

LETTERS = frozenset(["M", "X", "A", "Ln", "RE"])


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
    numbers = {m.values for m in scene.materials if m.kind == "sample" and re.fullmatch(r"[xyz]\s?=\s?[\d.]+", m.values)}
    if letter and len(numbers) == 1 and ";" not in material.values:
        material = material._replace(values=f"{numbers.pop()}; {material.values}")  # `for M = Hf, the maximum is 1.1 mS cm-1, also at x = 0.4`
    ahead = [Referent(scene.text.printed(*m.core)) for m in scene.materials if m.end <= material.start and m.kind == "formula"]
    told = [referent for paragraph, named in reversed(memory.named) if paragraph == scene.paragraph for referent in reversed(named)]
    known = (*here, *told, *_find_written_out(variable[0], memory), *memory.own, *memory.titled, *reversed(memory.series))
    if said := frozenset(re.findall(r"; [A-Za-z]+\s?=\s?([A-Z][a-z]?)$", material.values)) or _find_said_elements(scene, memory):
        known = tuple(one for one in known if memory.find_elements(one) & (LETTERS | said))
    of_element = _of_named_element(scene, material, known)
    if not of_element and re.search(rf"\b[Ff]or the (?:{ELEMENT}) analog(?:ue)?s?\b", scene.between(scene.start, material.start)):
        return Unresolved("unknown_material")  # `For the gadolinium analog, 1.5 mS cm-1 is reached at x = 0.6`: of no series that is printed
    narrowed = of_element or (() if here else _of_end_member((*reversed(ahead), *told), known, memory))
    if not here and not narrowed and len({r.printed for r in _named_last(memory) if _has(r.printed, variable[0])}) > 1:
        return Unresolved("ambiguous_material")
    for series in narrowed or known:
        if letter and _has(series.printed, letter[0]):
            return Referent(series.printed, material.values, "series")
        if not letter and variable[0] in memory.find_variables(series.printed):
            return Referent(series.printed, "; ".join(filter(None, (material.values, find_stand_in(scene, material, series, memory)))), "series")
    return (letter and _find_swapped(scene, material, memory)) or Unresolved("unknown_material")


def _find_swapped(scene: Scene, material: Material, memory: Memory) -> Referent | None:
    """`LiNbOCl_{4} and LiTaOCl_{4}; … 0.26 eV for M = Nb`: of formulas that differ by one element the one that holds it."""
    symbol = re.sub(r".*=\s?", "", material.values)
    spoken = {memory.identify(one): one for at, named in memory.named if at == scene.paragraph for one in named if not one.values}
    holding = [one for one in spoken.values() if symbol in memory.find_elements(one)]
    if len(holding) != 1:
        return None
    elements = memory.find_elements(holding[0])
    alike = [one for one in spoken.values() if elements - memory.find_elements(one) == {symbol}]
    return holding[0]._replace(signal="anaphor") if alike else None


def _find_said_elements(scene: Scene, memory: Memory) -> frozenset[str]:
    """`For M = Zr`, `the Zr-substituted series`: of the elements that the letter of the document's series may stand for, those of the sentence."""
    letter = _find_letter(memory.own[0], memory) if memory.own else None
    words = scene.between(scene.start, scene.end)
    named = {one[1] for one in (*_TELLS.finditer(words), *re.finditer(r"\b(?:Ln|RE|M|X|A)\s?=\s?([A-Z][a-z]?)(?![a-z])", words))}
    return frozenset(named & set(re.findall(r"[A-Z][a-z]?", letter[2]))) if letter else frozenset()


def _find_written_out(variable: str, memory: Memory) -> tuple[Referent, ...]:
    """`Li_{3−x}Tm_{1−x}Hf_{x}Cl_{6}` where the document is about `Li_{3−x}Tm_{1−x}M_{x}Cl_{6}` and writes no other of its kind out."""
    if not memory.own or not (letters := memory.find_elements(memory.own[0]) & LETTERS):
        return ()
    held = memory.find_elements(memory.own[0]) - letters
    found = {one.printed: one for one in memory.series if variable in memory.find_variables(one.printed) and held < memory.find_elements(one)}
    written = [one for one in found.values() if not memory.find_elements(one) & LETTERS]
    return tuple(written) if len(written) == 1 else ()


def _of_named_element(scene: Scene, material: Material, known: tuple[Referent, ...]) -> tuple[Referent, ...]:
    """`in the niobium series … for x = 0.4`: the series that hold the element."""
    words = (
        rf"\b(?:the|our) (?:({ELEMENT})|((?-i:[A-Z][a-z]?)))[- ](?:series|system|phases?|compositions?"
        r"|compounds?|samples?|members?|materials?|analog(?:ue)?s?)\b"
    )
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


def find_stand_in(scene: Scene, material: Material, series: Referent, memory: Memory) -> str:
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
    letter = _find_letter(series, memory)
    if letter is None:
        return ""
    elements = frozenset(re.findall(r"[A-Z][a-z]?", re.sub(r"\^\{[^{}]*\}", "", letter[2])))
    symbol = _named_beside(scene, material, elements) or _named_in_paragraph(scene, elements, memory)
    return f"{letter[1]} = {symbol}" if symbol else ""


def _find_letter(series: Referent, memory: Memory) -> re.Match[str] | None:
    """What the document says that a series' letter stands for: `M = Zr, Hf`."""
    said = (
        one.values
        for one in (series, *reversed(memory.series))
        if memory.identify(Referent(one.printed)) == memory.identify(Referent(series.printed))
    )
    return next((letter for values in said if (letter := re.match(r"(Ln|RE|M|X|A)\s?=\s?([^;]+)", values))), None)


_TELLS = re.compile(r"(?<![A-Za-z}])([A-Z][a-z]?)(?:\^\{\d?[+-]\}|-(?:substituted|doped|rich|based|containing))")


def _named_beside(scene: Scene, material: Material, elements: frozenset[str]) -> str:
    """`Substitution with Hf^{4+} raises it to 1.3 mS cm-1 (x = 0.4)`: the last of a letter's elements before the member, else the only one behind."""
    words = scene.between(scene.start, scene.end)
    found = [(scene.start + one.start(), find_named_elements(one[0])) for one in re.finditer(ELEMENT, words, re.IGNORECASE)]
    found += [(scene.start + one.start(), frozenset([one[1]])) for one in _TELLS.finditer(words)]
    found += [(one.start, frozenset(find_symbols(scene.between(*one.core)))) for one in scene.materials if one.kind == "formula"]
    told = sorted((at, min(symbols & elements)) for at, symbols in found if len(symbols & elements) == 1)
    ahead = [symbol for at, symbol in told if at < material.start]
    everywhere = {symbol for _, symbol in told}
    return ahead[-1] if ahead else everywhere.pop() if len(everywhere) == 1 else ""


def _named_in_paragraph(scene: Scene, elements: frozenset[str], memory: Memory) -> str:
    """The element of the member that the paragraph named last, where no other of the letter's elements was named with it."""
    for paragraph, named in reversed(memory.named):
        symbols = {symbol for one in named for symbol in (memory.find_elements(one) | _find_said(one)) & elements}
        if paragraph != scene.paragraph or len(symbols) > 1:
            return ""
        if symbols:
            return str(symbols.pop())
    return ""


def _find_said(referent: Referent) -> frozenset[str]:
    """`M = Er; x = 0.4`: erbium."""
    return frozenset(re.findall(r"=\s?([A-Z][a-z]?)(?=;|$)", referent.values))
