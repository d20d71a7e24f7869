"""Planted errors are found, and what is right beside them is left alone; `python -m tests.planted` plants all of them."""

from collections import Counter

import pytest

from tests.planted.documents import DOCUMENTS, PlantedDocument
from tests.planted.errors import Planted, plant_errors
from tests.planted.measure import measure_errors, summarize
from tests.planted.reading import read_planted

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=[document.name for document in DOCUMENTS])


def choose_errors(document: PlantedDocument) -> list[Planted]:
    """The second error of each kind, or the only one."""
    kinds: dict[str, list[Planted]] = {}
    for planted in plant_errors(document):
        kinds.setdefault(planted.kind, []).append(planted)
    return [of_kind[min(1, len(of_kind) - 1)] for of_kind in kinds.values()]


@each_document
def test_a_correct_document_has_no_flags_and_its_sentences_merge_with_its_tables(document: PlantedDocument) -> None:
    records = read_planted(document).records
    assert [(record.evidence.location, record.review.flags) for record in records if record.review.flags] == []
    assert sum(len(record.others) for record in records) == len(document.sentences)


@each_document
def test_planted_errors_are_flagged_and_little_else(document: PlantedDocument) -> None:
    errors = choose_errors(document)
    assert len(Counter(planted.kind for planted in errors)) >= 9
    outcomes = measure_errors(errors, document)
    flagged, false = summarize(outcomes)
    missed = [f"{outcome.planted.kind}: {outcome.planted.change}" for outcome in outcomes if not outcome.flagged]
    assert flagged >= 0.9, missed
    assert false <= 0.03, [outcome.false for outcome in outcomes if outcome.false]
