"""Whether printed text holds a chemical formula or a series with variables: enough to tell columns apart, not to read compositions."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from extract.notation import flatten
from extract.tables.characters import fold

_METALS = (
    "Li Be Na Mg Al K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm "
    "Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Th U"
)
_OTHERS = "H B C N O F Si P S Cl As Se Br Te I"
# Letters that stand for several elements in a formula (Li3MCl6, LiRE2X7): they count beside real elements only.
_STAND_INS = "RE Ln TM M X A Q"
_AMOUNT = r"(?:\d*\.?\d+[xyzδ]?|[xyzδ])(?:\s?[+\-±/]\s?(?:\d*\.?\d+[xyzδ]?|[xyzδ]))*|[+\-±]?[xyzδ](?![a-z])"
# What a compound of a glass or composite has in front: 70, 0.3, x, (1-x), (100-2x).
_TIMES = r"(?:\(\d+\s?-\s?\d*[xyz](?:\s?-\s?\d*[xyz])?\)|\d*\.?\d+[xyz]?|[xyz])"
_VARIABLE = re.compile(r"(?<![A-Za-z])[xyzδ](?![A-Za-z])|(?<=[A-Za-z0-9)\]+\-])[xyzδ](?=[A-Z(\[+\-)\]]|$)")


class Span(NamedTuple):
    """A piece of a text."""

    start: int
    end: int


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    symbols = sorted((_METALS + " " + _OTHERS + " " + _STAND_INS).split(), key=len, reverse=True)
    element = "(?:" + "|".join(symbols) + ")"
    unit = rf"[(\[{{]*{element}(?:{_AMOUNT})?(?:[,/]\s?(?={element})|[)\]}}]+(?:{_AMOUNT})?)*"
    # A space behind a number is one inside a composite only: what stands before the first compound may be the number of a table.
    further = rf"(?:[·\-]{_TIMES}?|\s?[·\-]\s?{_TIMES}\s?)(?:{unit}){{2,}}"
    return re.compile(rf"(?<![A-Za-z]){_TIMES}?(?:{unit}){{2,}}(?:{further})*(?![A-Za-z])"), re.compile(element)


@lru_cache(maxsize=4096)
def find_formulas(text: str) -> tuple[Span, ...]:
    """Where formulas of at least two elements, one of them a metal, stand in a flat folded text."""
    formula, element = _patterns()
    metals = set(_METALS.split())
    spans = []
    for match in formula.finditer(text):
        elements = set(element.findall(re.sub(r"[xyzδ]", "", match.group())))
        if len(elements) > 1 and elements & metals:
            spans.append(Span(match.start(), match.end()))
    return tuple(spans)


def holds_formula(marked: str) -> bool:
    """Whether a printed text holds a formula.

    >>> holds_formula("Li_{3−x}Y_{1−x}In_{x}Cl_{6}"), holds_formula("0.75Li_{2}S·0.25P_{2}S_{5}"), holds_formula("Pnma"), holds_formula("S cm^{−1}")
    (True, True, False, False)
    """
    return bool(find_formulas(fold(flatten(marked))))


def is_mostly_formula(marked: str) -> bool:
    """Whether formulas make up most of a text's letters: `Li_{3}YCl_{6}`, not `x in Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} after milling`."""
    text = fold(flatten(marked))
    inside = sum(len(text[start:end].replace(" ", "")) for start, end in find_formulas(text))
    return inside > 0.5 * len(text.replace(" ", ""))


@lru_cache(maxsize=4096)
def find_series(marked: str) -> tuple[str, ...]:
    """The distinct formulas with variables in a text, marked as printed, in order.

    >>> find_series("Conductivity of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} and Li_{3}YCl_{6}")
    ('Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}',)
    """
    flat, places = _flat_with_places(marked)
    found: dict[str, None] = {}
    for start, end in find_formulas(fold(flat)):
        if find_variables(flat[start:end]):
            printed = marked[places[start] : places[end - 1] + 1]
            found[printed + "}" * (printed.count("{") > printed.count("}"))] = None
    return tuple(found)


@lru_cache(maxsize=4096)
def find_distinct_formulas(marked: str) -> tuple[str, ...]:
    """The distinct formulas of a text, marked as printed, in order."""
    flat, places = _flat_with_places(marked)
    found: dict[str, None] = {}
    for start, end in find_formulas(fold(flat)):
        printed = marked[places[start] : places[end - 1] + 1]
        found[printed + "}" * (printed.count("{") > printed.count("}"))] = None
    return tuple(found)


def find_formulas_with(letter: str, marked: str) -> tuple[str, ...]:
    """The distinct formulas of a text that have a variable, or a letter in the place of an element.

    >>> find_formulas_with("X", "Conductivity of Li_{6}PS_{5}X and Li_{3}YCl_{6}"), find_formulas_with("x", "Li_{7−x}La_{3}Zr_{2−x}Ta_{x}O_{12}")
    (('Li_{6}PS_{5}X',), ('Li_{7−x}La_{3}Zr_{2−x}Ta_{x}O_{12}',))
    """
    if letter in "xyzδ":
        return tuple(formula for formula in find_series(marked) if letter in find_variables(formula))
    return tuple(formula for formula in find_distinct_formulas(marked) if re.search(rf"{letter}(?![a-w])", flatten(formula)))


def find_variables(formula: str) -> tuple[str, ...]:
    """The variables of a formula: x, y, z, δ.

    >>> find_variables("Li_{3−x}Y_{1−x}In_{x}Cl_{6}")
    ('x',)
    """
    return tuple(sorted(set(_VARIABLE.findall(fold(flatten(formula))))))


def _flat_with_places(marked: str) -> tuple[str, list[int]]:
    """The text without marks, and for each of its characters the place in the marked text."""
    places: list[int] = []
    at = 0
    while at < len(marked):
        if marked[at] in "_^" and marked[at + 1 : at + 2] == "{":
            at += 2
        elif marked[at] == "}":
            at += 1
        else:
            places.append(at)
            at += 1
    return "".join(marked[i] for i in places), places
