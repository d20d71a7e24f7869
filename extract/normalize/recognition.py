"""A printed word to a formula, or the reason why it is none: names of samples and English words are spelled with elements too."""

import re
from fractions import Fraction

from extract.normalize.charges import CHARGE_TOLERANCE, net_charge
from extract.normalize.elements import NONMETALS, electronegativities, is_metal
from extract.normalize.formula_parser import Formula, UnknownElementError, element_amounts, parse_formula
from extract.notation import fold_characters

# The papers' amounts go up to atomic per cent; more is the number of a product or of a sample (CR2032, LiAlOCl981).
_LARGEST_AMOUNT = 200
_LONGEST = 200
# Placeholders that are printed without any number: LiX, LiMO.
_SURE_PLACEHOLDERS = frozenset({"M", "X", "Ln", "RE"})
_ISOTOPE = re.compile(r"\^\{\d{1,3}\}(?=[A-Z])")
_VACANCY = re.compile(r"□(?:\s?_?\{[^{}]*\}|_?\d[\d.]*|_[xyz])?")  # an empty site adds no atoms
_MARK_BEHIND = re.compile(r"(?:\^\{[\d,\s\-a-z*†‡§#]+\}|[*†‡§#])+$")
_COMMA_DECIMAL = re.compile(r"(?<=\d),(?=\d+[A-Z(\[}])")


def fold_formula(printed: str) -> str:
    """One spelling for a printed formula: lowered parts as `{…}`, no isotopes, no citation or footnote mark behind it, decimal points.

    >>> fold_formula("^{7}Li_{3−x}Y_{1−x}In_{x}Cl_{6}^{26}")
    'Li{3-x}Y{1-x}In{x}Cl{6}'
    """
    text = fold_characters(printed).strip(' "“”')
    text = _MARK_BEHIND.sub("", _ISOTOPE.sub("", _VACANCY.sub("", text)))
    text = re.sub(r"_(\d+(?:\.\d+)?|[a-zδ])", r"_{\1}", text)
    text = re.sub(r"_?\{([^{}]*)\}", lambda lowered: "{" + re.sub(r"\s", "", lowered.group(1)) + "}", text)
    text = re.sub(r"\}\{", "", text)
    if "." not in text:
        # Li2,5Y0,5Cl6; a comma behind the last number may as well be a citation mark.
        text = _COMMA_DECIMAL.sub(".", text)
    return re.sub(r"\s*([-+/·])\s*", r"\1", text)


def recognize_formula(word: str) -> Formula:
    """Read a folded word as a formula. Raises UnknownElementError, or ValueError where it is rather a name or a word.

    >>> recognize_formula("Li3YCl6").single
    True
    """
    if len(word) > _LONGEST:
        raise ValueError("too long for a formula")
    try:
        formula = parse_formula(word)
    except UnknownElementError as error:
        if _is_misprint(word, error.symbol):
            raise
        raise ValueError(f"{word!r} is not a formula") from error
    if not _is_plausible(formula, word):
        raise ValueError(f"{word!r} may be a name")
    return formula


def is_balanced(formula: Formula) -> bool:
    """Whether it is one composition whose usual charges add up."""
    if not formula.single:
        return False
    charge = net_charge(element_amounts(formula))
    return charge is not None and abs(charge) <= CHARGE_TOLERANCE


def _is_misprint(word: str, symbol: str) -> bool:
    """Whether the rest is a formula beyond doubt: `Li3YBf3Cl3`, but not `Fig2`."""
    try:
        rest = parse_formula(word.replace(symbol, "M"))
    except ValueError:
        return False
    return len(rest.elements) >= 2 and re.search(r"\d", word) is not None


def _is_plausible(formula: Formula, word: str) -> bool:
    symbols = formula.elements | formula.placeholders
    if len(symbols) < 2 or not formula.elements or re.search(r"(?<![\d.])0\d", word):
        return False
    if any(part.amount.constant > _LARGEST_AMOUNT for part in formula.walk()):
        return False
    two_letters = any(len(symbol) == 2 for symbol in formula.elements)
    numbered = "{" in word or bool(re.search(r"\d", word)) or (bool(formula.variables) and two_letters)
    if formula.placeholders:
        return _plausible_placeholders(formula, word, numbered=numbered, two_letters=two_letters)
    if not numbered and not _starts_electropositive(formula, word):
        return False
    if not two_letters and "{" not in word and not formula.variables:
        # NCM, PVC, SUS304 are spelled with elements: only what is balanced is read as a compound (Y2O3, KOH).
        return is_balanced(formula)
    return numbered or is_balanced(formula) or (two_letters and _is_binary(formula))


def _plausible_placeholders(formula: Formula, word: str, *, numbered: bool, two_letters: bool) -> bool:
    if numbered:
        return two_letters or "{" in word or bool(formula.variables)
    few = len(formula.elements | formula.placeholders) <= 3
    return few and formula.placeholders <= _SURE_PLACEHOLDERS and re.match(r"[A-Z][a-z]", word) is not None and word[:2] in formula.elements


def _starts_electropositive(formula: Formula, word: str) -> bool:
    """Cations are printed first: `LiOH` and `KI`, but not `ICs` or `NY`."""
    return word.startswith(min(formula.elements, key=lambda symbol: electronegativities()[symbol]))


def _is_binary(formula: Formula) -> bool:
    """TiN, SiC: a metal and a nonmetal, in this order, one of each."""
    if len(formula.elements) != 2 or not formula.single:
        return False
    amounts = element_amounts(formula)
    first, second = sorted(amounts, key=lambda symbol: electronegativities()[symbol])
    return is_metal(first) and second in NONMETALS and set(amounts.values()) == {Fraction(1)}
