"""A material as printed, with names and words around it, to the formula that it stands for, or a flag that says why there is none."""

import re
from functools import partial

from extract.normalize.abbreviations import read_expansion, resolve_name
from extract.normalize.elements import is_element
from extract.normalize.formula_parser import Formula, UnknownElementError, parse_formula
from extract.normalize.mixtures import PREFACTOR, add_phases, split_phases
from extract.normalize.recognition import fold_formula, is_balanced, recognize_formula
from schemas.base import Model
from schemas.document import Abbreviation

# Words that say that the material is not, or not only, the compound whose formula stands beside them.
_CHANGING = re.compile(
    r"(?:[a-z]+-)*(?:doped|coated|substituted|modified|with|without|wt|mol|vol|composites?|mix(?:ed|ture)?|blend(?:ed)?|excess|rich|poor"
    r"|deficient|derived|derivatives?|analogues?|types?|based|like|containing|added|plus|family|system|series)",
)
_POLYMORPH = re.compile(r"(?:[α-ω](?:'{1,2}|\")?|[a-z])-\s*(?=[A-Z(\[])")
_NAME = re.compile(r"[A-Z][A-Za-z0-9.\-]*(?:\s?\d+)?")
# A pellet's code behind its material's name: its sintering temperature, hours, or how it was made.
_PELLET_NAME = re.compile(r"(?P<name>[A-Z(\[]\S*[A-Z\d})\]]\S*)[-_ ]\(?(?:\d{3,4}(?:\s?°?\s?C)?|\d{1,3}\s?h|SPS|HP|HIP|CS|SSR|SG|MW|BM)\)?")


class Reading(Model):
    """What a printed material stands for."""

    formula: Formula | None = None
    phases: str = ""
    origin: str = ""
    flag: str = ""


def read_material(printed: str, *, abbreviations: tuple[Abbreviation, ...]) -> Reading:
    """The one formula in a printed material, resolved where it is a name; a flag where there is none or more than one."""
    text = re.sub(r"-(?=[a-z]{3,})", " ", fold_formula(printed)).strip(" ,;:")
    if "@" in text:
        return Reading(flag="several_phases")
    words = [_unwrap(word) for word in text.split()]
    if len(words) < 2:
        return _read_word(_unwrap(text), abbreviations=abbreviations)
    whole = _read_name(text, abbreviations=abbreviations)
    return whole if whole.formula is not None else _read_words(words, abbreviations=abbreviations)


def _unwrap(word: str) -> str:
    word = word.strip(",;:'\"")
    inner = word[1:-1]
    return inner if word[:1] in "([" and word[-1:] in ")]" and not re.search(r"[()\[\]]", inner) else word


def _read_word(word: str, *, abbreviations: tuple[Abbreviation, ...]) -> Reading:
    word = _POLYMORPH.sub("", word, count=1) if _POLYMORPH.match(word) else word
    name = _read_name(word, abbreviations=abbreviations)
    if name.formula is not None or name.flag == "ambiguous_abbreviation":
        return name
    if (compound := _read_compound(word)) is not None:
        return compound
    if (pellet := _PELLET_NAME.fullmatch(word)) and (reading := _read_word(pellet["name"], abbreviations=abbreviations)).formula is not None:
        return reading
    phases = split_phases(word)
    if len(phases) > 1:
        return _read_phases(word, phases, abbreviations=abbreviations, fallback=name.flag)
    if len(word) == 2 and is_element(word):
        return Reading(formula=parse_formula(word))
    return Reading(flag="amounts_missing" if _names_elements_only(word) else name.flag)


def _read_compound(word: str) -> Reading | None:
    """A formula, or a formula with a misprinted element; None where it is a composite, an element, a name or a word."""
    if PREFACTOR.match(word) and word[0] not in "([":
        return None
    try:
        return Reading(formula=recognize_formula(word))
    except UnknownElementError:
        return Reading(flag="unknown_element")
    except ValueError:
        return None


def _read_name(word: str, *, abbreviations: tuple[Abbreviation, ...]) -> Reading:
    try:
        meant = resolve_name(word, abbreviations)
    except ValueError:
        return Reading(flag="ambiguous_abbreviation")
    if meant is None:
        return Reading(flag="unknown_abbreviation" if _NAME.fullmatch(word) else "unreadable_formula")
    return Reading(formula=read_expansion(meant.expansion), origin=meant.origin)


def _read_phases(word: str, phases: list[str], *, abbreviations: tuple[Abbreviation, ...], fallback: str) -> Reading:
    bare = [PREFACTOR.sub("", phase, count=1) if PREFACTOR.match(phase) else phase for phase in phases]
    if all(is_element(phase) for phase in bare):
        return Reading(flag="amounts_missing")
    read = partial(_read_word, abbreviations=abbreviations)
    # An element in front says what the other is doped with: Ta-LLZO.
    if is_element(bare[0]) or not all(is_element(phase) or read(phase).formula is not None for phase in bare):
        return Reading(flag=fallback)
    whole = add_phases(word, phases, {})
    return Reading(phases=word, flag="several_phases") if whole is None else Reading(formula=whole)


def _names_elements_only(word: str) -> bool:
    """`BaSnF`, `AlCuMgSi`: every symbol is an element's, two or more, one of them with two letters, and no number."""
    symbols = re.findall(r"[A-Z][a-z]?", word)
    return "".join(symbols) == word and len(symbols) > 1 and any(len(s) == 2 for s in symbols) and all(map(is_element, symbols))


def _is_dopant(word: str) -> bool:
    """`Al`, `0.25Al`: an element beside a formula, not the C or K of a temperature and not the I or V of a phase."""
    named = re.fullmatch(r"\d*\.?\d*([A-Z][a-z]|[WY])(?:\d?\+)?", word)
    return named is not None and is_element(named.group(1))


def _read_words(words: list[str], *, abbreviations: tuple[Abbreviation, ...]) -> Reading:
    bare = [word.strip("()[]") for word in words]
    if any(_CHANGING.fullmatch(word) or "%" in word for word in bare) or re.fullmatch(r"[\d.]+", words[0]):
        return Reading(flag="unreadable_formula")
    readings = [_read_word(word, abbreviations=()) if re.search(r"[A-Z]", word) else Reading() for word in words]
    formulas = [reading for reading in readings if reading.formula is not None and not reading.origin and len(reading.formula.elements) > 1]
    complete = [reading for reading in formulas if reading.formula is not None and (is_balanced(reading.formula) or not reading.formula.single)]
    if len({_spelling(reading) for reading in complete}) == 1:
        return Reading(flag="unreadable_formula") if any(map(_is_dopant, bare)) else complete[0]
    if len(complete) > 1 or any(reading.flag == "several_phases" for reading in readings):
        return Reading(flag="several_phases")
    joined = _read_word("".join(words), abbreviations=())
    if joined.formula is not None and not any(re.search(r"[a-z]{3}", word) for word in words):
        return joined
    if len(formulas) == 1:
        return formulas[0]
    named = [reading for reading in (_read_name(word, abbreviations=abbreviations) for word in words) if reading.formula is not None]
    if len({_spelling(reading) for reading in named}) == 1 and not formulas:
        return named[0]
    if any(reading.flag == "unknown_element" for reading in readings):
        return Reading(flag="unknown_element")
    return Reading(flag="unknown_abbreviation" if _NAME.fullmatch(words[0]) and re.search(r"[A-Z].*[A-Z]", words[0]) else "unreadable_formula")


def _spelling(reading: Reading) -> str:
    return reading.formula.model_dump_json() if reading.formula else ""
