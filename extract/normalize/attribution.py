"""Printed reference numbers to whose result a value is, with the entries of the reference list."""

from typing import Literal

from extract.normalize.context import Context
from schemas.record import Attribution


def normalize_attribution(references: tuple[int, ...], context: Context, *, own: bool | None) -> tuple[Attribution, tuple[str, ...]]:
    """The attribution and its flags.

    Several works under one number, or several numbers, are joined by ` | `. Where nothing is printed, a value in a paper is
    the paper's own, and one in a review stays without attribution.
    """
    numbers = tuple(dict.fromkeys(references))
    entries = [entry for number in numbers for entry in context.references if entry.number == number]
    missing = [number for number in numbers if number not in {entry.number for entry in entries}]
    flags = (("unresolved_reference",) if missing else ()) + (("several_references",) if len(numbers) > 1 else ())
    attribution = Attribution(
        attribution=_whose(numbers, context, own=own),
        reference_number=";".join(str(number) for number in numbers),
        reference_citation=" | ".join(entry.citation for entry in entries),
        reference_doi=";".join(dict.fromkeys(entry.doi for entry in entries if entry.doi)),
    )
    return attribution, flags


def _whose(numbers: tuple[int, ...], context: Context, *, own: bool | None) -> Literal["own", "cited", ""]:
    if own is not None:
        return "own" if own else "cited"
    if numbers:
        return "cited"
    return "" if context.is_review else "own"
