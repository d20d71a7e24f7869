"""Records with their flags in; the same with the chance that each is right, and the reasons for it in words, out."""

import json
from functools import cache
from math import exp
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import Field

from extract.checks.findings import is_table
from schemas.base import Model
from schemas.record import CellRecord, MeasurementRecord, Record
from schemas.release import Extraction

R = TypeVar("R", MeasurementRecord, CellRecord)
TextLayer = Literal["clean", "repaired", "untrusted", "ocr"]


class ConfidenceModel(Model):
    """The parameters in confidence.json."""

    about: str
    fitted_on: str = Field(description="how many records of what")
    threshold: float = Field(description="records at or above it and without a flag may be accepted without a look")
    threshold_from: str = Field(description="where the threshold comes from")
    prior: dict[str, float] = Field(description="weight of each feature by judgement")
    weights: dict[str, float] = Field(description="weight of each feature as fitted")


# What each feature says to a person.
REASONS: dict[str, str] = {
    "table": "stated in a table",
    "caption": "stated in a caption",
    "text": "stated in running text",
    "summary": "stated in the summary",
    "readers_agree": "two readers agree",
    "several_places": "stated at several places",
    "charge_balanced": "charge balanced",
    "no_composition": "no single composition",
    "name_resolved": "material named by an abbreviation",
    "converted": "potential converted from another electrode",
    "power_in_header": "power of ten or unit in the header",
    "temperature_unsaid": "temperature not said",
    "text_layer_repaired": "characters of the document repaired",
    "text_layer_untrusted": "text layer of the document untrusted",
    "doubtful_glyph": "a character repaired without certainty",
    "ocr": "recognized from a picture",
    "same_clause": "material and value in one clause",
    "linked_from_afar": "material named in another sentence",
    "respectively": "linked by order",
    "readers_disagree": "two readers disagree",
    "formula_in_doubt": "formula in doubt",
    "value_in_doubt": "value in doubt",
    "place_in_doubt": "other places disagree",
    "structure_in_doubt": "structure in doubt",
    "cell_in_doubt": "results of the cell in doubt",
    "reading_in_doubt": "a part not understood",
    "reference_in_doubt": "reference in doubt",
}
# Flags that raise a feature.
DOUBTS: dict[str, tuple[str, ...]] = {
    "readers_disagree": ("readers_disagree",),
    "doubtful_glyph": ("doubtful_glyph",),
    "ocr": ("ocr",),
    "temperature_unsaid": ("temperature_missing", "temperature_unread"),
    "formula_in_doubt": ("unknown_element", "charge_imbalance", "not_derivable"),
    "converted": ("reference_converted",),
    "no_composition": (
        "changed_material",
        "unreadable_formula",
        "unknown_abbreviation",
        "ambiguous_abbreviation",
        "several_phases",
        "amounts_missing",
    ),
    "value_in_doubt": ("out_of_range", "power_of_ten", "digits_not_on_page"),
    "place_in_doubt": ("conflicts_with_text", "conflicts_with_table", "conflicts_with_source", "duplicate_row", "row_slipped"),
    "structure_in_doubt": ("unknown_space_group", "structure_conflict", "unusual_structure"),
    "cell_in_doubt": ("retention_conflict", "efficiency_above_100", "window_reversed", "capacity_above_theoretical"),
    "reading_in_doubt": ("ambiguous_results", "unread_part", "orientation_unknown"),
    "reference_in_doubt": ("unresolved_reference", "several_references", "reference_differs"),
}
# How text was linked, as the readers of text say it in Evidence.signals. What they do not say is a link of no special kind.
_SIGNALS: dict[str, tuple[str, ...]] = {
    "same_clause": ("same_clause", "only_material_in_sentence"),
    "respectively": ("respectively",),
    "linked_from_afar": ("sentence_before", "material_in_previous_sentence", "anaphor", "anaphor_nearest", "list_before", "host", "series_before"),
}


@cache
def load_model() -> ConfidenceModel:
    """The parameters that are shipped."""
    return ConfidenceModel.model_validate(json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8")))


def judge_extraction(extraction: Extraction) -> Extraction:
    """The extraction with the confidence of all its records; to be done again when flags were added."""
    layer: TextLayer = extraction.document.text_layer if extraction.document else "clean"
    return extraction.model_copy(
        update={
            "measurements": tuple(judge_record(record, text_layer=layer) for record in extraction.measurements),
            "cells": tuple(judge_record(record, text_layer=layer) for record in extraction.cells),
        }
    )


def judge_record(record: R, *, text_layer: TextLayer = "clean") -> R:
    """The record with its confidence and the reasons for it."""
    features = find_features(record, text_layer=text_layer)
    review = record.review.model_copy(update={"confidence": score_features(features), "reasons": tuple(REASONS[name] for name in features)})
    return record.model_copy(update={"review": review})


def score_features(features: tuple[str, ...]) -> float:
    """The chance that a record with these features is right, four decimals.

    >>> score_features(("table", "charge_balanced")) > score_features(("table", "formula_in_doubt"))
    True
    """
    model = load_model()
    weights = model.prior | model.weights
    return round(1 / (1 + exp(-sum(weights[name] for name in features))), 4)


def find_features(record: Record, *, text_layer: TextLayer = "clean") -> tuple[str, ...]:
    """Names of the features that a record has, in the order of REASONS."""
    flags, signals = set(record.review.flags), set(record.evidence.signals)
    found = {_kind_of_place(record)}
    found |= {name for name, raising in DOUBTS.items() if flags & set(raising)}
    found |= {name for name, said in _SIGNALS.items() if signals & set(said)}
    found |= {"readers_agree"} if len(record.review.readers) > 1 and "readers_disagree" not in flags else set()
    found |= {"several_places"} if record.others else set()
    found |= {f"text_layer_{text_layer}"} if text_layer in ("repaired", "untrusted") else set()
    found |= _features_of_material(record)
    return tuple(name for name in REASONS if name in found)


def _kind_of_place(record: Record) -> str:
    location = record.evidence.location.lower()
    if is_table(record.evidence):
        return "table"
    return "caption" if "caption" in location else "summary" if _is_summary(location) else "text"


def _is_summary(location: str) -> bool:
    return any(word in location for word in ("abstract", "conclu", "summary"))


def _features_of_material(record: Record) -> set[str]:
    if isinstance(record, CellRecord):
        return set()
    balanced = record.composition.net_charge is not None and "charge_imbalance" not in record.review.flags
    found = {"charge_balanced"} if balanced else set()
    found |= {"name_resolved"} if record.composition.origin else set()
    return found | ({"power_in_header"} if record.value_as_printed.endswith("]") else set())
