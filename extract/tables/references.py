"""Numbers of the reference list, and `this work`, in cells and notes."""

import re

from extract.notation import flatten
from extract.tables.characters import fold, join_scripts
from schemas.base import Model
from schemas.document import Cell

_NUMBERS = r"\d{1,4}[a-z]?(?:\s*[,;\-]\s*\d{1,4}[a-z]?)*"
_OWN = r"\b(?:this|present|our|current)\s+(?:work|study|paper|article|research|review)\b|\bherein\b|\bours\b|^\W*(?:t\.?\s?w\.?|own)\W*$"


class Attributed(Model):
    """Whose a row's or a value's result is."""

    references: tuple[int, ...] = ()
    own: bool | None = None


def read_references(cell: Cell, *, known: frozenset[int] = frozenset()) -> Attributed:
    """What a cell of the reference column says; years that are no numbers of the list (`known`) are left out."""
    text = fold(flatten(cell.text.marked)).strip()
    numbers = [number for mark in cell.citations for number in mark.numbers]
    raised = re.search(rf"\^\{{\s*({_NUMBERS})\s*\}}\W*$", fold(join_scripts(cell.text.marked)))
    whole = raised or re.fullmatch(rf"(?:refs?\.?\s*)?[(\[]?\s*({_NUMBERS})\s*[)\]]?\.?", text, re.IGNORECASE)
    numbers += parse_numbers(whole.group(1)) if whole else find_bracketed_numbers(text)
    references = tuple(dict.fromkeys(n for n in numbers if n in known or n < 1900))
    if says_own_work(text):
        return Attributed(references=references, own=True)
    return Attributed(references=references, own=False if references or re.search(r"[A-Za-z]{3}", text) else None)


def says_own_work(text: str) -> bool:
    """Whether words claim a result for the document itself: `this work`, `present study`."""
    return re.search(_OWN, fold(text), re.IGNORECASE) is not None


def find_bracketed_numbers(text: str) -> tuple[int, ...]:
    """Numbers of references in square brackets, or after `ref.`.

    >>> find_bracketed_numbers("3.0 (ref. 12), [14–16]")
    (12, 14, 15, 16)
    """
    found: list[int] = []
    for match in re.finditer(rf"\[\s*({_NUMBERS})\s*\]|\brefs?\.?\s*\[?({_NUMBERS})", fold(flatten(text)), re.IGNORECASE):
        found += parse_numbers(match.group(1) or match.group(2))
    return tuple(dict.fromkeys(found))


def find_raised_numbers(marked: str, *, known: frozenset[int]) -> tuple[int, ...]:
    """Numbers raised behind a text that are all in the reference list.

    >>> find_raised_numbers("Li_{3}YCl_{6}^{26,27}", known=frozenset({26, 27})), find_raised_numbers("Li_{3}N^{2}", known=frozenset())
    ((26, 27), ())
    """
    raised = re.search(rf"\^\{{\s*({_NUMBERS})\s*\}}\W*$", fold(join_scripts(marked)))
    numbers = parse_numbers(raised.group(1)) if raised else ()
    return numbers if known.issuperset(numbers) else ()


def parse_numbers(printed: str) -> tuple[int, ...]:
    """Numbers of references, ranges written out.

    Raises:
        ValueError: not a list of numbers.

    >>> parse_numbers("26, 27–29a")
    (26, 27, 28, 29)
    """
    numbers: list[int] = []
    for part in re.split(r"\s*[,;]\s*", fold(printed).strip()):
        match = re.fullmatch(r"(\d+)[a-z]?(?:\s*-\s*(\d+)[a-z]?)?", part)
        if not match:
            raise ValueError(f"not reference numbers: {printed!r}")
        first = int(match.group(1))
        last = int(match.group(2) or first)
        numbers += range(first, last + 1) if last - first < 50 else (first, last)
    return tuple(dict.fromkeys(numbers))
