"""A document's texts in; codes that stand for members of a series (`x = 0, 0.1 and 0.2 (hereafter S-0, S-1 and S-2)`), with their formulas, out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from extract.normalize.abbreviations import JOINT
from extract.normalize.elements import element_names
from extract.normalize.formula_parser import Formula
from extract.normalize.formulas import normalize_material
from extract.normalize.recognition import fold_formula, recognize_formula
from schemas.document import Abbreviation

CODE = r"(?!(?:I{1,3}|IV|VI{0,3})(?![\w.-]))(?=[A-Za-z0-9.\-]*[A-Z])[A-Z][A-Za-z0-9.\-]*[A-Za-z0-9]"
_NUMBER = r"\d*\.?\d+"
SAYS = r"(?:hereafter|hereinafter|henceforth|denoted|labell?ed|named|designated|abbreviated|termed|marked|called|referred to|coded|denominated)"
_VALUES = rf"\b(?P<variable>[xyz])\s*=\s*(?P<values>{_NUMBER}(?:{JOINT}{_NUMBER})*)"
CODES = rf"(?P<codes>{CODE}(?:{JOINT}{CODE})*)"
_LISTS = (
    re.compile(rf"{_VALUES}(?:[^.;()=]|\.(?=\d)){{0,40}}[\s(]{SAYS}(?:\s(?:as|by|to as|in the following))*:?\s+{CODES}"),
    re.compile(rf"{CODES}\s*\((?:for\s|with\s)?{_VALUES}(?:,?\s*respectively)?\)"),
)
_KINDS = r"(?:composition|sample|compound|material|member|phase|electrolyte)"
# `the maximum is found for x = 0.7. We denote this composition as NHHC0.7`
_SAID_NEXT = re.compile(
    rf"{_VALUES}[^;=]{{0,160}}?\b(?:[Ww]e\s(?:will\s)?(?:denote|call|label|name|designate|abbreviate|refer\sto)\s(?:this|the\slatter|that)\s(?:\w+\s)?{_KINDS}"
    rf"|[Tt]his\s(?:\w+\s)?{_KINDS}\s(?:is|was|will\sbe)\s(?:\w+\s)?{SAYS})\s(?:simply\s)?(?:as\s|by\s|to\sas\s)?{CODES}"
)
# `denoted LTZC-x hereafter, and LTC for x = 0`
_SAID_FOR = re.compile(rf"\b{SAYS}\b[^.;()]{{0,40}}?(?:,\s|\s)and\s{CODES}\sfor\s{_VALUES}")
# `x = 0, 0.05 and 0.1 … . Hereafter, the electrolytes are denoted as LIC, LIC-Zn5 and LIC-Zn10, respectively`
_NAMED_LATER = re.compile(
    rf"\b(?:electrolytes|samples|materials|compositions|compounds|products|powders|they|which)\s(?:are|were|will be)\s(?:\w+\s)?{SAYS}"
    rf"(?:\s(?:as|by|to as))*:?\s+{CODES},?\srespectively"
)
# `LIGCF (x = 0.1, y = 0.2)`
_OF_SEVERAL = re.compile(rf"(?P<code>{CODE})\s*\((?P<said>[xyz]\s*=\s*{_NUMBER}(?:\s*,\s*[xyz]\s*=\s*{_NUMBER})+)\)")
_OF_ELEMENT = re.compile(
    rf"\bthe\s(?P<element>[a-z]+)\s(?:compound|analogue|analog|phase|member|one|series|sample|material)s?\s*\(\s*(?:{SAYS}\s)?(?:as\s)?(?P<code>{CODE})\s*[,)]"
)
_SERIES = re.compile(r"[A-Z(\[][^\s;:,=]*[xyzMXRL][^\s;:,=]*[\w}\])]")
_STAND_INS = re.compile(r"\s*\((?:with\s|where\s)?(?P<letter>M|Ln|RE|X)\s*=\s*(?P<symbols>[A-Z][a-z]?(?:\s*(?:,|/|and|or)+\s*[A-Z][a-z]?)*)")


class _Series(NamedTuple):
    printed: str
    formula: Formula
    letter: str = ""
    symbols: tuple[str, ...] = ()


def find_member_codes(texts: Iterable[tuple[str, str]]) -> tuple[Abbreviation, ...]:
    """Codes and the formulas that they stand for.

    Args:
        texts: marked texts in reading order, each with where it stands.

    >>> text = "In Li_{3-x}In_{1-x}Zr_{x}Cl_{6}, samples with x = 0.1 and 0.2 (denoted LIZ-1 and LIZ-2) were made."
    >>> [(code.short, code.expansion) for code in find_member_codes([(text, "section 2")])]
    [('LIZ-1', 'Li2.9Zr0.1In0.9Cl6'), ('LIZ-2', 'Li2.8Zr0.2In0.8Cl6')]
    """
    found: dict[str, Abbreviation] = {}
    known: list[_Series] = []
    for text, origin in texts:
        here = [(match.end(), series) for match in _SERIES.finditer(text) if (series := _read_series(text, match)) is not None]
        for at, code, values in _find_codes(text):
            before = [series for end, series in here if end <= at]
            member = next((formula for series in (*reversed(before), *_most_named(known)) if (formula := _member(series, values))), "")
            if member:
                found.setdefault(code, Abbreviation(short=code, expansion=member, origin=origin))
        known += [series for _, series in here]
    return tuple(found.values())


def _most_named(known: list[_Series]) -> list[_Series]:
    """Series by how often they were named, of those named as often the later first."""
    counts = Counter(series.printed for series in known)
    latest = {series.printed: place for place, series in enumerate(known)}
    return sorted(known, key=lambda series: (-counts[series.printed], -latest[series.printed]))


def _read_series(text: str, match: re.Match[str]) -> _Series | None:
    if "_{" not in match[0] and not re.search(r"\d", match[0]):
        return None
    try:
        formula = recognize_formula(fold_formula(match[0]))
    except ValueError:
        return None
    if formula is None or not (formula.variables or formula.placeholders):
        return None
    said = _STAND_INS.match(text, match.end())
    return _Series(match[0], formula, said["letter"], tuple(re.findall(r"[A-Z][a-z]?", said["symbols"]))) if said else _Series(match[0], formula)


def _find_codes(text: str) -> Iterator[tuple[int, str, str]]:
    """Each code with its place and what is said of it: `x = 0.1`, or the symbol of an element."""
    for later in _NAMED_LATER.finditer(text):
        codes = re.findall(CODE, later["codes"])
        lists = [(match["variable"], re.findall(_NUMBER, match["values"])) for match in re.finditer(_VALUES, text[: later.start()])]
        variable, numbers = next((one for one in reversed(lists) if len(one[1]) == len(codes)), ("", []))
        yield from ((later.start(), code, f"{variable} = {number}") for code, number in zip(codes, numbers, strict=False))
    for pattern in (*_LISTS, _SAID_NEXT, _SAID_FOR):
        for match in pattern.finditer(text):
            numbers, codes = re.findall(_NUMBER, match["values"]), re.findall(CODE, match["codes"])
            if len(numbers) == len(codes):
                yield from ((match.start(), code, f"{match['variable']} = {number}") for code, number in zip(codes, numbers, strict=True))
    for match in _OF_SEVERAL.finditer(text):
        yield match.start(), match["code"], re.sub(r"\s*,\s*", "; ", match["said"])
    for match in _OF_ELEMENT.finditer(text):
        if symbol := element_names().get(match["element"]):
            yield match.start(), match["code"], symbol


def _member(series: _Series, values: str) -> str:
    """The formula of a member; empty where the series has no such variable or stand-in."""
    if "=" in values:
        said = values if set(re.findall(r"([xyz])\s*=", values)) <= set(series.formula.variables) else ""
    else:
        said = f"{series.letter} = {values}" if values in series.symbols else ""
    return normalize_material(series.printed, series_values=said, abbreviations=()).formula if said else ""
