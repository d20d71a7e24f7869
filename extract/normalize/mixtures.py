"""Compounds with numbers in front that are one glass or solid solution in; its formula out: `75Li2S·25P2S5`, `1.5Li2O-HfCl4`."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import gcd

from extract.normalize.amounts import Amount, parse_amount, write_amount
from extract.normalize.formula_parser import Formula, Part, element_amounts
from extract.normalize.recognition import recognize_formula

_PHASE = re.compile(r"(?P<number>\([\d.xyz+-]+\)|\d+(?:\.\d+)?[xyz]?|[xyz])?(?P<formula>[A-Z(\[].*)")
_CHALCOGENS, _HALOGENS = frozenset({"O", "S", "Se"}), frozenset({"F", "Cl", "Br", "I"})
_MOBILE = frozenset({"Li", "Na", "K", "Ag", "Cu"})
_SMALL = 20  # atoms of a formula unit that is written with whole numbers
# What a compound of a composite has in front: 80, 0.3, 5 wt%, x, 2x, (1-x), (100-x-y).
PREFACTOR = re.compile(r"(?:\((?:\d+(?:\.\d+)?)?(?:-?[xyz])+\)|\d+(?:\.\d+|/\d+)?(?:[xyz]|\s?(?:wt|mol|vol)?\.?\s?%)?|[xyz])·?\s?(?=[A-Z(\[])")
_SEPARATORS = "-+@/|&·"


def split_phases(text: str) -> list[str]:
    """The compounds of a folded composite with their numbers in front; one where it is none.

    >>> split_phases("80Li3InCl6-20Al2O3")
    ['80Li3InCl6', '20Al2O3']
    """
    pieces, depth, start = [], 0, 0
    for at, character in enumerate(text):
        depth += (character in "([{") - (character in ")]}")
        if depth or at == 0 or character not in _SEPARATORS:
            continue
        prefactor = PREFACTOR.match(text, at + 1)
        if re.match(r"[A-Z(\[]", text[prefactor.end() if prefactor else at + 1 :]):
            pieces.append(text[start:at])
            start = at + 1
    return [*pieces, text[start:]]


def add_phases(word: str, phases: Sequence[str], values: Mapping[str, Fraction]) -> Formula | None:
    """The formula of a folded mixture `word` of `phases`; None where they may lie side by side or no number says how much of each there is.

    Salts of lithium or sodium react with halides and with compounds of their own anion (Li2S and P2S5, Li2O and HfCl4; not LiI and Al2O3),
    and salts of one cation and one anion that a dot joins are a solid solution. `values` are those of the variables in the numbers.
    """
    read = [_PHASE.fullmatch(phase) for phase in phases]
    if any(match is None for match in read) or not any(match and match["number"] for match in read):
        return None
    try:
        parts = [
            (parse_amount((match["number"] or "1").strip("()")).evaluate(values), recognize_formula(match["formula"])) for match in read if match
        ]
    except ValueError:
        return None
    parts = [(number, formula) for number, formula in parts if number > 0]
    if any(not formula.single for _, formula in parts) or not _is_one(word, [formula.elements for _, formula in parts]):
        return None
    unit = _unit(parts)
    times = [Amount(text=write_amount(number / unit), constant=number / unit) for number, _ in parts]
    return Formula(adducts=tuple(Part(parts=formula.adducts, amount=amount) for amount, (_, formula) in zip(times, parts, strict=True)))


def _is_one(word: str, phases: Sequence[frozenset[str]]) -> bool:
    anions = [elements & (_CHALCOGENS | _HALOGENS) for elements in phases]
    if all(len(elements) == 2 and held for elements, held in zip(phases, anions, strict=True)):
        given = frozenset[str]().union(*(held for elements, held in zip(phases, anions, strict=True) if elements & _MOBILE))
        taken = frozenset[str]().union(*(held for elements, held in zip(phases, anions, strict=True) if not elements & _MOBILE))
        return bool(given and taken) and (bool(given & taken) or taken <= _HALOGENS)
    shared = frozenset.intersection(*phases)
    if "-" in word:  # `0.7LiCB9H10-0.3LiCB11H12`, but not `0.9LiCl-0.1LiBr`
        return len(set(phases)) == 1 and not any(anions) and bool(shared & _MOBILE)
    return bool(shared & _MOBILE) and len(set(anions)) == 1


def _unit(parts: Sequence[tuple[Fraction, Formula]]) -> Fraction:
    """What the numbers are counted in: a hundredth for those of percents, unless whole numbers make a small formula."""
    if sum(number for number, _ in parts) != 100:
        return Fraction(1)
    totals: dict[str, Fraction] = {}
    for number, formula in parts:
        for symbol, amount in element_amounts(formula).items():
            totals[symbol] = totals.get(symbol, Fraction(0)) + number * amount
    common = gcd(*(int(total) for total in totals.values()))
    whole = all(total.denominator == 1 for total in totals.values())
    return Fraction(common) if whole and sum(totals.values()) / common <= _SMALL else Fraction(100)
