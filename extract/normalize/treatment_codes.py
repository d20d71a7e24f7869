"""A document's texts in; codes of samples that differ in how they were made (`heated at 220 or 260 °C, named LPS-220 and LPS-260`), with the one
formula that all of them have, out."""

import re
from collections.abc import Iterable, Sequence

from extract.normalize.member_codes import CODE, CODES, SAYS
from extract.normalize.recognition import fold_formula, recognize_formula
from schemas.document import Abbreviation

_NAMED = re.compile(
    rf"\b(?:samples?|products?|powders?|pellets?|materials?|ceramics|glass-ceramics|specimens?|batches|which|they)\b(?:[^.;]|\.(?=\d)){{0,60}}?"
    rf"\b{SAYS}(?:\s(?:as|to as|by))*:?\s+{CODES}"
)
_SAMPLE = re.compile(rf"\((?:the\s)?sample\s(?P<codes>{CODE})\)")
_RUN = re.compile(r"[A-Z(\[][^\s;:,=]*[\w}\])]")
_BY_COMPOSITION = re.compile(r"(?<![A-Za-z])[xyzδ]\s*[=<>≤≥]")  # then each code has a composition of its own


def find_treatment_codes(texts: Iterable[tuple[str, str]], title: str) -> tuple[Abbreviation, ...]:
    """Codes and the formula that they stand for: the last one named before them in their paragraph, else one of the title.

    Args:
        texts: marked texts in reading order, each with where it stands.

    >>> text = "Li_{7}P_{3}S_{11} was dried and heated at 220 or 260 °C; the products are named LPS-220 and LPS-260."
    >>> [(code.short, code.expansion) for code in find_treatment_codes([(text, "section 2")], "")]
    [('LPS-220', 'Li7P3S11'), ('LPS-260', 'Li7P3S11')]
    """
    of_title = _find_conductors(title)
    found: dict[str, Abbreviation] = {}
    for text, origin in texts:
        for match in (*_NAMED.finditer(text), *_SAMPLE.finditer(text)):
            if _BY_COMPOSITION.search(text, max(0, match.start() - 160), match.end()):
                continue
            before = _find_conductors(text[: match.start()])
            codes = re.findall(CODE, match["codes"])
            formula = before[-1] if before else _choose(of_title, codes[0])
            if formula and (len(codes) > 1 or re.search(r"\d", codes[0]) or match.re is _SAMPLE):
                for code in codes:
                    found.setdefault(code, Abbreviation(short=code, expansion=formula, origin=origin))
    return tuple(found.values())


def _choose(formulas: Sequence[str], code: str) -> str:
    """The only formula, else the only one whose elements begin with the letters of a code: LPS-220 is Li7P3S11 rather than Li6PS5Br."""
    distinct = sorted(set(formulas))
    stem = re.match(r"[A-Z]*", code)
    alike = [formula for formula in distinct if stem and sorted(re.findall(r"[A-Z]", formula)) == sorted(stem[0])]
    return (distinct if len(distinct) == 1 else alike if len(alike) == 1 else [""])[0]


def _find_conductors(text: str) -> Sequence[str]:
    """Formulas of three elements or more with lithium or sodium, no series among them, in order."""
    formulas = []
    for run in _RUN.findall(text):
        try:
            formula = recognize_formula(fold_formula(run))
        except ValueError:
            continue
        if formula is None or formula.variables or formula.placeholders or len(formula.elements) < 3 or not {"Li", "Na"} & formula.elements:
            continue
        formulas.append(re.sub(r"[_{}]", "", run))
    return formulas
