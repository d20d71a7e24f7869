"""A printed formula that cannot be right in; the nearest ones that can be out, best first. They are proposals: nothing applies them."""

import re
from collections.abc import Collection, Iterator, Mapping
from fractions import Fraction
from string import digits

from extract.normalize.charges import net_charge
from extract.normalize.elements import MOBILE_IONS, electronegativities, is_element, is_metal
from extract.normalize.formula_parser import Formula, UnknownElementError, element_amounts, parse_formula
from extract.normalize.formulas import write_composition

Amounts = Mapping[str, Fraction]

# A proposal has to balance but for the rounding of its last printed digits (Li0.388Ta0.238La0.475Cl3: 0.003).
_TOLERANCE = 0.025
_MOST = 3
_LONGEST_PIECE = 6
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_ELEMENT = re.compile(r"[A-Z][a-z]?")
_TERM = re.compile(r"([A-Z][a-z]?)(\d+(?:\.\d+)?)")
# What an edit costs: one digit misread or two amounts exchanged come before a lost or doubled piece.
_DIGIT, _SWAP, _LENGTH, _PIECE = 1.0, 1.0, 1.2, 1.5


def propose_formulas(printed: str, *, known: Collection[str] = (), host: str = "") -> tuple[str, ...]:
    """Balanced formulas one slip away from an unbalanced or misspelt one, as ASCII compositions, the likeliest alone or up to three alike.

    `known` are formulas printed elsewhere in the document, `host` the composition that this one was made from: a proposal that is
    printed elsewhere, keeps the host's anions and fills the host's metal sites goes before one that does not.

    >>> propose_formulas("Li2.4Y0.4Hf0.6Cl4", host="Li3YCl6")
    ('Li2.4Y0.4Hf0.6Cl6',)
    >>> propose_formulas("Li3YBf3Cl3", host="Li3YCl6")
    ('Li3YBr3Cl3',)
    """
    costs: dict[str, float] = {}
    amounts_of: dict[str, Amounts] = {}
    for cost, text in (*_edits(printed), *_from_known(printed, known)):
        amounts = _balanced_amounts(text)
        if amounts is not None and text != printed:
            formula = write_composition(amounts)
            costs[formula] = min(cost, costs.get(formula, cost))
            amounts_of[formula] = amounts
    elsewhere = {write_composition(amounts) for formula in known if (amounts := _balanced_amounts(formula)) is not None}
    frame = _read_amounts(host) or {}
    ranks = {formula: (_strangeness(formula, amounts_of[formula], elsewhere, frame), cost) for formula, cost in costs.items()}
    best = min(ranks.values(), default=None)
    return tuple(sorted(formula for formula, rank in ranks.items() if rank == best))[:_MOST]


def _strangeness(formula: str, amounts: Amounts, elsewhere: Collection[str], frame: Amounts) -> int:
    """How many of the usual signs of a right formula are missing."""
    sites, anions = _sites(amounts), _anions(amounts)
    whole_sites = sites == _sites(frame) if frame else sites.denominator == 1
    whole_anions = anions == _anions(frame) if frame else anions.denominator == 1
    return (formula not in elsewhere) * 2 + (not _near(anions, _anions(frame)) if frame else not whole_anions) + (not whole_sites)


def _near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) < Fraction(1, 100)


def _anions(amounts: Amounts) -> Fraction:
    return sum((amount for symbol, amount in amounts.items() if not is_metal(symbol)), Fraction(0))


def _sites(amounts: Amounts) -> Fraction:
    """Metals that are not mobile, rounded so that 0.222 + 0.444 fills the site of 2/3."""
    total = sum((amount for symbol, amount in amounts.items() if is_metal(symbol) and symbol not in MOBILE_IONS), Fraction(0))
    return Fraction(round(total * 100), 100)


def _edits(printed: str) -> Iterator[tuple[float, str]]:
    yield from _respelt(printed)
    yield from _other_digits(printed)
    yield from _other_lengths(printed)
    yield from _exchanged_amounts(printed)
    yield from _doubled_symbols(printed)


def _respelt(printed: str) -> Iterator[tuple[float, str]]:
    """A symbol that is no element, with one letter changed or left out."""
    try:
        parse_formula(printed)
    except UnknownElementError as error:
        wrong = error.symbol
        for symbol in sorted(electronegativities()):
            same_start, same_end = symbol[:1] == wrong[:1], len(symbol) == 2 and symbol[1] == wrong[1]
            if same_start or same_end:
                yield (_DIGIT if same_start and len(symbol) == 2 else _LENGTH), printed.replace(wrong, symbol)
    except ValueError:
        return


def _other_digits(printed: str) -> Iterator[tuple[float, str]]:
    for i, old in enumerate(printed):
        if old in digits:
            for new in digits:
                if new != old:
                    yield _DIGIT, printed[:i] + new + printed[i + 1 :]
            if i + 1 < len(printed) and printed[i + 1] in digits:
                yield _DIGIT, printed[:i] + printed[i + 1] + old + printed[i + 2 :]


def _other_lengths(printed: str) -> Iterator[tuple[float, str]]:
    """A digit lost or doubled, a decimal part or whole part lost (`Cl6` for `Cl5.6`)."""
    for number in _NUMBER.finditer(printed):
        before, text, behind = printed[: number.start()], number.group(), printed[number.end() :]
        for i in range(len(text)):
            shorter = text[:i] + text[i + 1 :]
            if shorter and text[i] in digits:
                yield _LENGTH, before + shorter + behind
        for digit in digits:
            for i in range(1, len(text) + 1):
                yield _LENGTH, before + text[:i] + digit + text[i:] + behind
            if "." not in text:
                yield _PIECE, f"{before}{digit}.{text}{behind}"
                yield _PIECE, f"{before}{text}.{digit}{behind}"
    for symbol in _ELEMENT.finditer(printed):
        if not re.match(r"[\d.]", printed[symbol.end() :]):
            for digit in digits[2:]:
                yield _LENGTH, printed[: symbol.end()] + digit + printed[symbol.end() :]


def _exchanged_amounts(printed: str) -> Iterator[tuple[float, str]]:
    """Host and dopant exchanged: the amounts of two elements change places."""
    terms = list(_TERM.finditer(printed))
    for i, one in enumerate(terms):
        for other in terms[i + 1 :]:
            swapped = printed[: one.start(2)] + other[2] + printed[one.end(2) : other.start(2)] + one[2] + printed[other.end(2) :]
            yield _SWAP, swapped


def _doubled_symbols(printed: str) -> Iterator[tuple[float, str]]:
    """A symbol that is printed twice, once too often: `ZrCl0.75Al0.25Cl6`."""
    symbols = list(_ELEMENT.finditer(printed))
    for symbol in symbols:
        if sum(other.group() == symbol.group() for other in symbols) > 1:
            yield _PIECE, printed[: symbol.start()] + printed[symbol.end() :]


def _from_known(printed: str, known: Collection[str]) -> Iterator[tuple[float, str]]:
    """Formulas of the document from which a piece, an element with its amount or a part of one, was lost here."""
    for formula in sorted(known):
        gap = len(formula) - len(printed)
        start = next((i for i, (a, b) in enumerate(zip(formula, printed, strict=False)) if a != b), len(printed))
        lost = formula[start : start + gap]
        if 0 < gap <= _LONGEST_PIECE and formula[:start] + formula[start + gap :] == printed and len(_ELEMENT.findall(lost)) <= 1:
            yield _PIECE, formula


def _balanced_amounts(text: str) -> Amounts | None:
    amounts = _read_amounts(text)
    if amounts is None:
        return None
    charge = net_charge(amounts)
    return amounts if charge is not None and abs(charge) <= _TOLERANCE else None


def _read_amounts(text: str) -> dict[str, Fraction] | None:
    """Amounts of a formula in which every element has one; None for anything else."""
    if re.search(r"(?<![\d.])0\d|(?<![\d.])0(?![\d.])", text):
        return None
    try:
        formula: Formula = parse_formula(text)
        amounts = element_amounts(formula)
    except ValueError:
        return None
    return amounts if amounts.keys() == formula.elements and all(map(is_element, amounts)) else None
