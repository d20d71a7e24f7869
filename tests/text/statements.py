"""A few marked sentences in; what is found in them out, one short line a record, in the form that expectations are written in.

`ionic Li3YCl6 5.1e-4 298.15K ~ bulk measured [22]`, `window Li3YCl6 0.62..4.21 vs:Li+/Li own`, `barrier Li3-xYCl6-x|0<=x<=0.5 0.4..0.5 own`;
a material that has no formula stands in quotes as it is printed.
"""

import re

from extract.extraction import build_context
from extract.normalize.records import normalize_candidate
from extract.normalize.usual_names import USUAL_NAMES
from extract.text.find import Findings, find_text_candidates
from schemas.document import Document
from schemas.record import MeasurementRecord
from tests.prose.documents import build_document

SHORT = {
    "ionic_conductivity": "ionic",
    "electronic_conductivity": "electronic",
    "activation_energy": "barrier",
    "oxidation_limit": "oxidation",
    "reduction_limit": "reduction",
    "electrochemical_window": "window",
    "crystal_structure": "structure",
}
REFERENCES = "\n".join(["# References", *(f"[{number}] A. Author, J. Test {2000 + number}, {number}, 1." for number in range(1, 61))])


def build(text: str, kind: str = "paper") -> Document:
    """A document of these paragraphs, with a list of sixty references."""
    return build_document(f"title: Test\ntype: {kind}\n\n{text}\n\n{REFERENCES}", "test")[0]


def find(document: Document) -> Findings:
    """Candidates and rejections, with the names that the document explains."""
    return find_text_candidates(document, USUAL_NAMES | {name.short: name.expansion for name in build_context(document).abbreviations})


def read(text: str, kind: str = "paper") -> list[MeasurementRecord]:
    """The records of these paragraphs in the order of the text."""
    document = build(text, kind)
    context = build_context(document)
    results = [normalize_candidate(candidate, context) for candidate in find(document).candidates]
    return [result for result in results if isinstance(result, MeasurementRecord)]


def reasons(text: str, kind: str = "paper") -> list[str]:
    """Why values of these paragraphs are no records, in the order of the text."""
    return [rejection.reason for rejection in find(build(text, kind)).rejections]


def facts(text: str, kind: str = "paper") -> list[str]:
    """The records of these paragraphs as sorted lines."""
    return sorted(map(line_of, read(text, kind)))


def expect(lines: str) -> list[str]:
    """Lines written by hand, their numbers written as line_of writes them."""
    return sorted(" ".join(map(_plain, line.split())) for line in lines.strip().splitlines() if line.strip())


def line_of(record: MeasurementRecord) -> str:
    """All that a reader can tell of a record, in one line."""
    made = record.composition
    material = made.formula or "|".join(filter(None, (made.series, made.series_values))) or f"'{record.material_as_printed}'"
    value = "" if record.value is None else _number(record.value) + (f"..{_number(record.value_upper)}" if record.value_upper is not None else "")
    electrode = record.unit.partition(" vs ")[2]
    words = (
        SHORT[record.property],
        material.replace(" ", "_"),
        value,
        f"vs:{electrode}" if electrode else "",
        record.structure_family,
        record.space_group,
        record.qualifier if record.qualifier not in ("=", "range") else "",
        "" if record.temperature.kelvin is None else f"{record.temperature.kelvin:g}K",
        record.conductivity_part if record.conductivity_part != "unspecified" else "",
        record.method if record.method != "unspecified" else "",
        f"[{record.attribution.reference_number}]" if record.attribution.reference_number else record.attribution.attribution,
    )
    return " ".join(filter(None, words))


def _plain(word: str) -> str:
    return "..".join(map(_number, map(float, word.split("..")))) if re.fullmatch(r"[\d.e-]+", word) and re.match(r"\d", word) else word


def _number(value: float) -> str:
    return f"{value:.4g}"
