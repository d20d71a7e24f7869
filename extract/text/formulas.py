"""Folded marked text in; chemical formulas and series in it out, with what is said of their variables right behind them."""

import re
from functools import cache

from extract.text.mentions import Material, Use

SYMBOLS = (
    "Ac Ag Al As Au Ba Be Bi Br Ca Cd Ce Cl Co Cr Cs Cu Dy Er Eu Fe Ga Gd Ge Hf Hg Ho In Ir La Li Lu Mg "
    "Mn Mo Na Nb Nd Ni Os Pb Pd Pr Pt Rb Re Rh Ru Sb Sc "
    "Se Si Sm Sn Sr Ta Tb Te Th Ti Tl Tm Yb Zn Zr Ln RE TM B C F H I K N O P S U V W Y M X A R D"
)


STAND_INS = frozenset(["Ln", "RE", "TM", "M", "X", "A", "R"])


_MOBILE = frozenset(["Li", "Na", "K", "Ag", "Cu"])


_REDOX = frozenset(["Co", "Ni", "Mn", "Fe", "V"])


_ALLOYS = frozenset(["Li", "Na", "K", "Ag", "In", "Sn", "Al", "Mg", "Sb", "Bi", "Si", "Ge", "Ga", "Zn"])


_NONMETALS = frozenset(["H", "B", "C", "N", "O", "F", "S", "P", "I", "Cl", "Br", "Se", "Te", "Si"])
_LIGHT = frozenset(["H", "B", "C", "N", "O", "F", "S", "P", "I"])


_MARKED = r"(?:\s?_\{\s?[^{}]{1,24}\}|_[xyzδ\d.]+)+"


_LEVEL_TERM = r"(?:\d+(?:\.\d+)?(?:/\d+)?[xyzδ]?|[xyzδn])"


_LEVEL = rf"(?:\(\d[\d.]*\s?[+-]\s?[\d.]*[xyzδ]\)|{_LEVEL_TERM}(?:[+-]{_LEVEL_TERM}(?=[A-Z(\[])|[+-][\d.]*[xyzδ](?![A-Za-z\d]))*)(?![a-z])"


_AMOUNT = rf"(?:{_MARKED}|{_LEVEL})"


_PLACEHOLDER_VALUES = r"(?:Ln|RE|TM|[MXARB]'?)\s*=\s*"


# Groups of a structure, not materials, where they stand by themselves.
_POLYANION = re.compile(r"(?:(?:P|Si|Ge|S|B|Al|N|C|V|As|Sb|Sn|Cl)(?:O|S|H)_\{[34]\}|P_\{2\}[SO]_\{[67]\}|B_\{12\}H_\{12\})")
_UNITS_OF_STRUCTURE = re.compile(r"\s?(?:octahedr|tetrahedr|polyhedr|prism|(?:square |trigonal |bi)*pyramid|unit|anion|dumbbell|moiet)\w*")


_PART_OF = re.compile(r"-(?:rich|containing|like)\b")  # `a LuF_{3}-rich product`
_LABEL = re.compile(r"\b(?:[Ff]igs?|[Ff]igures?|[Tt]ables?|[Ss]chemes?|[Ss]ections?|[Ee]qs?)\.?\sS\d+[A-Z]$")  # `fig. S20D`
_HYDRATE = re.compile(r"[·*]\s?[\dxn.]*\s?H_?\{?2\}?O")  # what a salt is dried from


@cache
def _formula() -> re.Pattern[str]:
    element = "(?:" + "|".join(sorted(SYMBOLS.split(), key=len, reverse=True)) + ")'?"
    part = rf"(?:{element}|□)(?:{_AMOUNT})?"  # an empty site is written like an element
    inner = rf"[(\[]\s?{part}(?:\s?[,/]?\s?{part})*\s?[)\]](?:{_AMOUNT})?"
    outer = rf"[(\[](?:{part}|{inner})+[)\]](?:{_AMOUNT})?"
    run = rf"(?:{part}|{inner}|{outer}){{2,}}"
    front = r"(?:(?:(?<![A-Z]-)(?<![A-Z]_)\d+(?:\.\d+)?|\(\d[\d.]*\s?-\s?[xyz]\)|[xyz])\s?)?"
    adduct = (
        rf"(?:\s?[·*]\s?(?:\d+(?:\.\d+)?|[xyzn])?\s?{run}|\s?-\s?(?:\d+(?:\.\d+)?|\(\d[\d.]*\s?-\s?[xyz]\)"
        rf"|[xyz]){run}|\s?-\s?(?=[A-Z][a-z]?_\{{|[A-Z][a-z][A-Z]){run})"
    )
    polymorph = r"(?:(?<![A-Za-z\d])[α-ω]'{0,2}\"?-\s?)?"
    return re.compile(
        rf"(?<![A-Za-zα-ω\d}}_.^])(?<!(?<![\d\s])-)(?P<prefix>(?:HT|LT|HP|RT|BM|LP"
        rf"|SC|SQ|AN|QC|MQ|CP|SPS|[AEGLMQRTXZa-z])-)?{polymorph}{front}{run}{adduct}{{0,4}}(?!\s?\^\{{\s?\d?\s?[+-])(?!\s?_\{{)(?![A-Za-z])"
    )


@cache
def _element() -> re.Pattern[str]:
    return re.compile("|".join(sorted(SYMBOLS.split(), key=len, reverse=True)))


def find_symbols(text: str) -> set[str]:
    """Symbols of elements, and letters that stand for elements, in a formula or a list of ions."""
    return set(_element().findall(text))


def find_formulas(text: str) -> tuple[Material, ...]:
    """Formulas of two elements or more and series with variables, what is said of their variables right behind them included.

    >>> [(m.kind, m.values, m.use) for m in find_formulas("Li_{3-x}Y_{1-x}Zr_{x}Cl_{6} (x = 0.4) and Li_{3}YCl_{6}, not Li^{+} or YCl_{6}^{3-}")]
    [('series', 'x = 0.4', 'conductor'), ('formula', '', 'conductor')]
    """
    found = []
    for match in _formula().finditer(text):
        symbols = find_symbols(re.sub(r"\{[^{}]*\}", "", match[0]))
        if not _is_formula(match[0], symbols) or _POLYANION.fullmatch(match[0]) or _UNITS_OF_STRUCTURE.match(text, match.end()):
            continue
        if _PART_OF.match(text, match.end()) or _LABEL.search(text[max(0, match.start() - 12) : match.end()]):
            continue
        variables = (
            re.search(r"\{[^{}]*[a-wyzxδ][^{}]*\}|_[xyzδ]|(?<=[a-zA-Z\d)+-])(?<!D)[xyzδ](?=[A-Z(\[+\-]|$)|^[xyz](?=[A-Z])", match[0]) is not None
        )
        series = variables or bool(symbols & STAND_INS)
        end, values = find_values_behind(text, match.end()) if series else (match.end(), "")
        core = (match.start() + (match["prefix"] is not None and len(match["prefix"])), match.end())
        use = "other" if _HYDRATE.search(match[0]) else "electrode" if _TITANATE.fullmatch(match[0]) else _use(symbols)
        found.append(Material(match.start(), end, "series" if series else "formula", core, values, use))
    return tuple(found)


def _is_formula(word: str, symbols: set[str]) -> bool:
    """Capitals that spell elements are mostly words and acronyms: a number, a lowered part or a two-letter metal has to say that they are none."""
    real = symbols - STAND_INS
    if (
        len(symbols) < 2
        or not real
        or (re.fullmatch(r"[A-Z]+\d*", word) and not {"H", "C", "O", "S", "P", "N"} >= real and len(word) > 3 and "_" not in word)
    ):
        return False
    if symbols & STAND_INS and real <= _NONMETALS:
        return False  # `MX6`, `MA-ClO4`: no metal is named
    numbered = "_" in word or re.search(r"[A-Za-z)\]]\d", word) is not None
    long = {symbol for symbol in real if len(symbol) == 2}
    if numbered and "_" not in word and not long and not re.search(r"\d[A-Z]", word):
        return False
    if re.fullmatch(r"(?:Li|Na|K|Rb|Cs|Ag)(?:F|Cl|Br|I|OH)", word):
        return True
    return numbered or (bool(long) and len(real) >= 2 and len(word) >= 3 and word[:2] in real and len(word) <= 6)


_TITANATE = re.compile(r"Li_?\{?4\}?Ti_?\{?5\}?O_?\{?12\}?")  # the anode


def _use(symbols: set[str]) -> Use:
    if not symbols & _MOBILE:
        return "other"
    if symbols <= _ALLOYS:
        return "electrode"
    if "O" in symbols and symbols & _REDOX and not symbols & {"Cl", "Br", "I", "La", "Zr", "Ge"}:
        return "electrode"
    return "conductor" if len(symbols) > 2 and not symbols <= _MOBILE | _LIGHT - {"P", "B", "N"} else "other"


def find_values_behind(text: str, at: int) -> tuple[int, str]:
    """`(x = 0.4)`, `(0 ≤ x ≤ 0.5)`, `(M = Y, Er)`, `with x = 0.4`, `, x = 0.4` right behind a series: where it ends, and what it says."""
    bracket = re.match(r"\s?[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)?[=≈~<≤][^()\[\]]*)[)\]]", text[at : at + 120])
    if bracket and re.match(rf"\s*(?:with |where |for |at )?(?:[\d.]+\s*[<≤]\s*)?(?:[xyzδ]\b|{_PLACEHOLDER_VALUES})", bracket[1]):
        return at + bracket.end(), re.sub(r"[≈~]", "=", bracket[1]).strip()  # `x ≈ 1.6` is the member's x
    number = r"\d*\.?\d+(?:/\d)?"
    elements = re.match(
        r",?\s(?:with|for|where)\s((?:Ln|RE|TM|[MXARB]'?)\s?=\s?[A-Z][a-z]?(?:\s?-\s?[A-Z][a-z]?(?![a-z]))?(?:(?:,\s?and\s|,\s?or\s|,\s?|/|\sand\s|\sor\s)[A-Z][a-z]?(?![a-z]))*)",
        text[at : at + 80],
    )
    if elements:
        more = re.match(rf"(?:,|\sand)?\s?([xyz]\s?=\s?{number}(?![\d.]))", text[at + elements.end() : at + elements.end() + 20])
        return at + elements.end() + (more.end() if more else 0), elements[1] + (f"; {more[1]}" if more else "")
    bare = re.match(
        rf",?\s(?:(?:samples?|compositions?|members?)\s)?(?:with|at|for|where"
        rf"|when)?\s?((?:[xyzδ]\s?=\s?{number}(?![\d.]|\s?(?:,|and|or)\s?\.?\d)(?:\s?(?:,"
        rf"|and)\s?(?=[xyz]\s?=))?)+)",
        text[at : at + 80],
    )
    letters = re.findall(r"[xyzδ](?=\s?=)", bare[1]) if bare else []
    # `the series A, x = 0.25 and x = 0.50 samples`: members that are listed are no values of one.
    return (at + bare.end(), bare[1].strip()) if bare and len(letters) == len(set(letters)) else (at, "")
