"""Short names of materials (`LIC`, `NCM811`): found where a text explains them, and resolved to a formula."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from extract.acronyms import NO_MATERIALS
from extract.normalize.elements import element_names, is_element
from extract.normalize.formula_parser import Formula
from extract.normalize.mixtures import add_phases, split_phases
from extract.normalize.recognition import fold_formula, recognize_formula
from extract.normalize.usual_names import ORIGIN, find_usual_name
from extract.notation import flatten, fold_characters
from schemas.document import Abbreviation

_NAME = r"[A-Z][A-Za-z0-9.\-]*[A-Za-z0-9]"
_SHORT = rf"(?:[a-z]-)?(?P<short>{_NAME})"  # `c-NNC`, `a-NNC`: the letter of a state stands before some names
_BEFORE = r"(?<![\w}\-])"
_QUOTE = r"[\"'“”‘’]?"
_RUN = r"(?:(?<![\w.])\d[\d.]*(?=[A-Z(]))?[A-Z(\[^][^\s;:,=]*[\w}\])]"
_SAYS = r"(?:denoted|abbreviated|labell?ed|termed|named|called|designated|referred\s+to|noted|marked|hereafter|hereinafter)"
# Of a name's capitals, so many must be initials of elements: three of three for LIC = Li3InCl6, three of five for HE-LIC.
_SHARE_OF_INITIALS = 0.6
# Each with how much of the name's letters has to fit: none where it is said outright, all where the two may be parts of one list.
_PATTERNS = (
    (re.compile(rf"{_BEFORE}{_SHORT}\s*(?:[=≡]|:(?=\s)|\bis\b|\bdenotes\b|\bstands\s+for\b|\brefers\s+to\b)\s*(?P<long>{_RUN})"), 0.0),
    (re.compile(rf"(?P<long>{_RUN}),?\s*\(?\s*(?:is\s+|are\s+)?{_SAYS}(?:\s+(?:as|by))?\s*:?\s*{_QUOTE}{_SHORT}"), 0.0),
    (
        re.compile(
            rf"\b(?:denote|call|label|name|designate|abbreviate|refer\s+to)\s+(?P<long>{_RUN})\s+(?:simply\s+)?(?:as\s+|by\s+){_QUOTE}{_SHORT}"
        ),
        0.0,
    ),
    (
        re.compile(
            rf"(?P<long>{_RUN}){_QUOTE}\s*[(\[]{_QUOTE}{_SHORT}{_QUOTE},?\s(?:hereafter|hereinafter|henceforth|in the following|from here on|below)\b"
        ),
        0.0,
    ),
    (re.compile(rf"(?P<long>{_RUN}){_QUOTE}\s*[(\[]{_QUOTE}{_SHORT}{_QUOTE}[)\],;]"), _SHARE_OF_INITIALS),
    (re.compile(rf"{_BEFORE}{_SHORT}\s*[(\[](?P<long>{_RUN})[)\]]"), _SHARE_OF_INITIALS),
    (re.compile(rf"{_BEFORE}{_SHORT},\s*(?P<long>{_RUN})(?!,?\s(?:and|or)\b)"), 1.0),
    (re.compile(rf"(?P<long>{_RUN}),\s*(?:[^(),;]{{1,40}},\s*)?{_SHORT}(?=\))"), 1.0),
    (re.compile(rf"{_BEFORE}{_SHORT}\s+(?:stands\s+)?for\s+(?P<long>{_RUN})"), 1.0),
    # `(r-NCB, of the chemical composition Na_{3}(B_{10}H_{10})(CB_{9}H_{10}))`
    (
        re.compile(
            rf"{_BEFORE}{_SHORT},?\s+(?:of|with|having|whose)\s+(?:the\s+|a\s+)?(?:\w+\s+){{0,2}}?"
            rf"(?:composition|formula|stoichiometry)\s+(?:is\s+|of\s+)?(?P<long>{_RUN})"
        ),
        0.0,
    ),
)
JOINT = r"(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+)"
# `A, B, and C are abbreviated a, b, and c, respectively`
_LISTS = re.compile(
    rf"(?P<longs>(?:\d[\d.]*)?[A-Z][^\s;:,=()]*[\w}}](?:{JOINT}(?:\d[\d.]*)?[A-Z][^\s;:,=()]*[\w}}])+),?\s*\(?\s*(?:(?:are|were)\s+)?(?:(?:hereafter|hereinafter|henceforth)\s+)?{_SAYS}"
    rf"(?:\s+(?:as|by|to\s+as))*\s*:?\s*(?P<shorts>{_NAME}(?:{JOINT}{_NAME})+)"
)
# `the samples, called a, b and c in the following, have the compositions A, B and C`
_NAMES_FIRST = re.compile(
    rf"{_BEFORE}(?P<shorts>{_NAME}(?:{JOINT}{_NAME})+),?\s+(?:in\s+the\s+following,?\s+|hereafter,?\s+)?(?:have|with|of|correspond\s+to|denote|stand\s+for)\s+"
    rf"(?:the\s+)?(?:nominal\s+|overall\s+)?(?:compositions?\s+|formulae?s?\s+)?(?P<longs>[A-Z][^\s;:,=()]*[\w}}](?:{JOINT}[A-Z][^\s;:,=()]*[\w}}])+)"
)
# `Mg-doped LZC (Li2.1Zr0.95Mg0.05Cl6)` does not say what LZC is.
_CHANGED_BEFORE = re.compile(r"(?:doped|substituted|modified|coated|alloyed)[ -]$")
_WORDS = re.compile(rf"(?P<long>(?:[A-Za-z][a-z]+[\s\-]+){{2,8}})\({_QUOTE}{_SHORT}{_QUOTE}\)")
_MADE = re.compile(rf"[\w}}]\s\((?:{_SAYS}(?:\s+as)?\s+)?{_QUOTE}{_SHORT}{_QUOTE}\)")
_CALLED = re.compile(
    rf"\b(?:composition|sample|compound|material|member|electrolyte|one),?\s(?:\w+\s)?{_SAYS}(?:\s(?:as|by))?\s{_QUOTE}(?P<short>[A-Z]{{3,6}})(?![\w-])"
)
_ACRONYM = re.compile(r"(?<![\w-])(?:(?:\d{2,4}|[A-Z]{2})-)?([LN][A-Z]{2,5})(?![\w-])")  # `LTC`, `BM-LTC`, `450-LTC`
_USED = 3  # times, before a name that nothing explains is read as a material's
_BY_ROUTE = re.compile(r"(?<![\w-])(?P<short>(?:BM|HT|LT|AM|SS|MC|MM|HP|CP|SC)-[A-Z]{3,5})(?![\w-])")
_ROUTE = re.compile(r"[A-Z]{1,3}-(?=[A-Z]{3})")  # `BM-LHC`, `HT-LHC`: ball-milled and heat-treated
# Names of classes: a formula beside one is an example or a general formula.
_CLASS = re.compile(r"(?:[A-Za-z]+-)?(?:NA?S[Ii]CON|NaS[Ii]CON|L[Ii]S[Ii]CON|A?SSEs?|[A-Z]?SEs?|A?SSL?I?Bs?|CAMs?|LIBs?|SICs?)")
_MOBILE = frozenset({"Li", "Na", "K", "Ag", "Cu", "Mg"})
_POLYANIONS: dict[str, tuple[str, ...]] = {
    "phosphate": ("P", "O"),
    "thiophosphate": ("P", "S"),
    "oxychloride": ("O", "Cl"),
    "titanate": ("Ti", "O"),
    "zirconate": ("Zr", "O"),
}


def find_abbreviations(text: str, origin: str) -> tuple[Abbreviation, ...]:
    """Names of materials that a marked text explains, in its order; `origin` says where the text stands.

    >>> [(a.short, a.expansion) for a in find_abbreviations("LCO: LiCoO_{2}; a layer of Li_{3}InCl_{6} (LIC)", "caption")]
    [('LCO', 'LiCoO_{2}'), ('LIC', 'Li_{3}InCl_{6}')]
    """
    found: dict[int, Abbreviation] = {}
    folded = _fold_dashes(text)
    for match in (*_LISTS.finditer(folded), *_NAMES_FIRST.finditer(folded)):
        for short, expansion in _pair(text, match):
            found.setdefault(short.start(), Abbreviation(short=short[0], expansion=expansion, origin=origin))
    for pattern, share in _PATTERNS:
        for match in pattern.finditer(folded):
            if _CHANGED_BEFORE.search(folded, max(0, match.start("short") - 24), match.start("short")):
                continue
            expansion = _trim(text[match.start("long") : match.end("long")])
            formula = read_expansion(expansion)
            if formula is not None and not formula.elements & _MOBILE and _find_product(text, folded, match):
                continue  # `Li_{2}HfCl_{6} was milled from LiCl and HfCl_{4} (hereafter BM-LHC)` names what is made
            said = share == _SHARE_OF_INITIALS and re.search(r"[-\d]", match["short"]) and _names_samples(folded, match.start())
            if formula is not None and _is_short_name(match["short"], formula, share=0.0 if said else share):
                found.setdefault(match.start("short"), Abbreviation(short=match["short"], expansion=expansion, origin=origin))
    for match in _MADE.finditer(folded):
        known = next((one.expansion for one in found.values() if _is_made_otherwise(match["short"], one.short)), "")
        if match.start("short") not in found and (expansion := known or _find_product(text, folded, match)):
            found[match.start("short")] = Abbreviation(short=match["short"], expansion=expansion, origin=origin)
    by_route = [*_BY_ROUTE.finditer(folded)]
    formulas = _read_formulas(text, folded) if by_route else {}
    for match in by_route:
        if not any(one.short == match["short"] for one in found.values()) and (expansion := _find_spelled(formulas, match["short"])):
            found[match.start("short")] = Abbreviation(short=match["short"], expansion=expansion, origin=origin)
    for match in _WORDS.finditer(folded):
        if words := _material_words(match["long"]):
            found.setdefault(match.start("short"), Abbreviation(short=match["short"], expansion=words, origin=origin))
    unique = {(a.short, a.expansion): a for _, a in sorted(found.items(), reverse=True)}
    return tuple(reversed(unique.values()))


def find_unexplained(texts: Sequence[tuple[str, str]], known: Collection[str]) -> tuple[Abbreviation, ...]:
    """`The best composition, denoted as LSAC below`: a name that no formula stands beside, and the one formula of the document that it spells.

    Args:
        texts: the marked texts of the document with where each stands.
        known: names that are explained otherwise.
    """
    folded = [(_fold_dashes(text), origin) for text, origin in reversed([*texts])]
    called = {match["short"]: origin for text, origin in folded for match in _CALLED.finditer(text)}
    used = Counter(name for text, _ in folded for name in _ACRONYM.findall(text))
    called |= {match[1]: origin for text, origin in folded for match in _ACRONYM.finditer(text) if used[match[1]] >= _USED}
    unexplained = {
        name: origin for name, origin in called.items() if name not in known and name not in NO_MATERIALS and find_usual_name(name) is None
    }
    everywhere = " ".join(text for text, _ in texts) if unexplained else ""
    formulas = _read_formulas(everywhere, _fold_dashes(everywhere))
    spelled = ((name, origin, _find_spelled(formulas, name)) for name, origin in unexplained.items())
    return tuple(Abbreviation(short=name, expansion=expansion, origin=origin) for name, origin, expansion in spelled if expansion)


def _fold_dashes(text: str) -> str:
    """One character for another, so that places in the folded text are places in the printed one."""
    return re.sub(r"[\u2010-\u2015\u2212]", "-", text)


def _is_made_otherwise(short: str, known: str) -> bool:
    """`BM-LHC` beside `LHC` or `HT-LHC`: the same material by another route."""
    stem = _ROUTE.sub("", known) if _ROUTE.match(known) else known
    return re.fullmatch(rf"[A-Z]{{1,2}}-?{re.escape(stem)}", short) is not None


def _find_product(text: str, folded: str, match: re.Match[str]) -> str:
    """`Na_{2}HfCl_{6} was made from NaCl and HfCl_{4} (NaHC)`: the one formula of the sentence that has all initials of the name."""
    start = folded.rfind(". ", 0, match.start()) + 1
    short = _ROUTE.sub("", match["short"])
    formulas = _read_formulas(text[start : match.start()], folded[start : match.start()])
    named = [run for run, formula in formulas.items() if formula.elements & _MOBILE and _is_short_name(short, formula, share=1.0)]
    return named[0] if len(named) == 1 else ""


def _find_spelled(formulas: Mapping[str, Formula], short: str) -> str:
    """`Li_{2}HfCl_{6} was milled. The pattern of BM-LHC …`: the one formula that has an element for each letter, though nothing says it."""
    letters = Counter(_ROUTE.sub("", short))
    written_out = ((run, formula.elements) for run, formula in formulas.items() if not formula.variables)
    spelled = [run for run, elements in written_out if Counter(symbol[0] for symbol in elements) == letters]
    return spelled[0] if len(spelled) == 1 else ""


def _read_formulas(text: str, folded: str) -> dict[str, Formula]:
    """The formulas of a marked text as printed, in its order."""
    runs = (_trim(text[run.start() : run.end()]) for run in re.finditer(_RUN, folded))
    return {run: formula for run in runs if (formula := read_expansion(run)) is not None}


def _names_samples(text: str, at: int) -> bool:
    """`A (denoted as LE-1), B (LE-2) and C (ME-3)`: whether the sentence says of one name in brackets that it is one."""
    start = max(text.rfind(". ", 0, at), text.rfind("; ", 0, at)) + 1
    return re.search(rf"[(\[]{_SAYS}\b", text[start : start + 600].partition(". ")[0]) is not None


def _pair(text: str, match: re.Match[str]) -> list[tuple[re.Match[str], str]]:
    """The names of a list with their formulas in its order; none where there are not as many formulas as names. Composites have no formula."""
    longs = [one[0] for one in re.finditer(r"(?:\d[\d.]*)?[A-Z][^\s,]*[\w}]", text[match.start("longs") : match.end("longs")])]
    formulas = [one for one in longs if read_expansion(one) is not None]
    shorts = list(re.compile(_NAME).finditer(match.string, match.start("shorts"), match.end("shorts")))
    named = next((found for found in (formulas, longs[-len(shorts) :]) if len(found) == len(shorts)), [])
    return [(short, one) for short, one in zip(shorts, named, strict=False) if read_expansion(one) is not None]


def resolve_name(name: str, abbreviations: tuple[Abbreviation, ...]) -> Abbreviation | None:
    """The meaning of a short name: the captions' first, then the text's, then the usual one; None where there is none.

    Raises ValueError where captions, or else the text, explain it by several formulas.
    """
    meant = [a for a in abbreviations if _squeeze(a.short) == _squeeze(name)]
    formulas = [a for a in meant if read_expansion(a.expansion) is not None]
    nearest = min((_distance(a) for a in formulas), default=0)
    readings = {flatten(fold_formula(a.expansion)).replace("{", "").replace("}", ""): a for a in formulas if _distance(a) == nearest}
    if len(readings) > 1:
        raise ValueError(f"{name} is explained as {' and '.join(sorted(readings))}")
    if readings:
        return next(iter(readings.values()))
    usual = find_usual_name(flatten(fold_characters(name)).strip())
    formula = read_expansion(usual.expansion) if usual else None
    # Words fix the elements but not the amounts: the usual formula has to be of the same elements.
    agrees = formula is not None and all(_elements_named(a.expansion) in (frozenset(), formula.elements) for a in meant)
    return usual if agrees else None


def split_coating(printed: str) -> tuple[str, str]:
    """Core and coating: `LCO@LIC` and `LIC-coated LCO`; the coating is empty where none is printed.

    >>> split_coating("LCO@Li_{3}InCl_{4.8}F_{1.2}")
    ('LCO', 'Li_{3}InCl_{4.8}F_{1.2}')
    """
    core, _, coating = printed.partition("@")
    if match := re.fullmatch(r"\s*(\S+?)[\s\-\u2010-\u2015\u2212]+coated\s+(\S+)\s*", printed, flags=re.IGNORECASE):
        coating, core = match.groups()
    return core.strip(), coating.strip()


def _distance(abbreviation: Abbreviation) -> int:
    if abbreviation.origin == ORIGIN:
        return 2
    return 0 if abbreviation.origin.lower().startswith("caption") else 1


def _squeeze(name: str) -> str:
    return re.sub(r"[-\s]", "", flatten(fold_characters(name)))


def _trim(expansion: str) -> str:
    trimmed = expansion.strip().rstrip(".,;:")
    while trimmed.endswith((")", "]")) and trimmed.count("(") + trimmed.count("[") < trimmed.count(")") + trimmed.count("]"):
        trimmed = trimmed[:-1].rstrip(".,;:")
    while trimmed.startswith(("(", "[")) and trimmed.count("(") + trimmed.count("[") > trimmed.count(")") + trimmed.count("]"):
        trimmed = trimmed[1:]
    whole = trimmed.startswith("(") and trimmed.endswith(")") and ")" not in trimmed[:-1]
    return trimmed[1:-1] if whole else trimmed


def read_expansion(expansion: str) -> Formula | None:
    """The formula that explains a name, that of a glass written by its parts included; None where it is words or another name."""
    folded = fold_formula(_trim(expansion))
    try:
        return recognize_formula(folded)
    except ValueError:
        phases = split_phases(folded)
        return add_phases(folded, phases, {}) if len(phases) > 1 else None


def _is_short_name(short: str, formula: Formula, *, share: float) -> bool:
    capitals = re.findall(r"[A-Z]", short)
    if _CLASS.fullmatch(short) or read_expansion(short) is not None or all(is_element(piece) for piece in re.split(r"[-/]", short)):
        return False
    if not share:
        return len(capitals) > 1 or bool(re.search(r"\d", short))
    stem, _, element = short.rpartition("-")
    if stem.isupper() and not _CLASS.fullmatch(stem) and element in formula.elements - {"Li", "Na", "O"}:
        return True  # `Na_{0.6}Nd_{1.8}Cl_{6} (HCS-Nd)`: what it is, and the element that tells it from its like
    if not formula.elements & _MOBILE:
        share = 1.0  # `milling of NaCl and HfCl_{4} (NaHC)` names what is made
    initials = Counter(symbol[0] for symbol in formula.elements | formula.placeholders)
    fitting = sum((Counter(capitals) & initials).values())
    return len(capitals) > 1 and fitting >= share * len(capitals)


def _material_words(words: str) -> str:
    """`lithium indium chloride` at the end of a run of words; empty where it does not name a compound's elements."""
    named: list[str] = []
    for word in reversed(re.split(r"[\s\-]+", words.strip())):
        if not _elements_named(word):
            break
        named.insert(0, word)
    return " ".join(named) if len(named) > 1 else ""


def _elements_named(words: str) -> frozenset[str]:
    symbols: set[str] = set()
    for word in re.split(r"[\s\-]+", words.lower()):
        symbols.update(_POLYANIONS.get(word, ()), {element_names()[word]} if word in element_names() else ())
    return frozenset(symbols)
