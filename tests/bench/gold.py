"""All gold at hand in; records with whether each is right, by document, out."""

import csv
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from extract.confidence import find_features
from extract.extraction import extract_document, extract_source
from extract.score import score_rows
from release.tables import cell_row, measurement_row
from schemas.record import CellRecord, MeasurementRecord, Record
from schemas.release import Extraction
from schemas.source import Source
from tests.bench.damage import damage_document

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "corpus" / "gold"
SHARED = ROOT.parent / "shared" / "corpus"
# What of a statement in running text has to be right; the strict rest is a matter of taste.
PROSE_FIELDS = (
    "composition",
    "composition_series",
    "value",
    "value_upper",
    "unit",
    "temperature_K",
    "space_group",
    "attribution",
    "reference_number",
)
# Where the gold of the open articles lets more than one reading pass for the composition.
OPEN_FIELDS = ("material_as_printed", "value", "unit", "space_group")
SEEDS = (1, 2, 3)
R = TypeVar("R", MeasurementRecord, CellRecord)


class Judged(NamedTuple):
    """One record: its features, whether gold says that it is right, and how much it counts."""

    document: str
    features: tuple[str, ...]
    right: bool
    damaged: bool


def judge_gold() -> list[Judged]:
    """Sample corpus, open articles, review, typeset layouts and kinds, prose; then the typeset ones again, read badly."""
    return [*_judge_sample(), *_judge_open(), *_judge_review(), *_judge_typeset(), *_judge_prose()]


def _judge_sample() -> Iterator[Judged]:
    for name in ("review", "paper"):
        extraction = _extract(ROOT / "corpus" / "sample" / f"{name}.pdf")
        tabled = extraction.model_copy(update={"measurements": tuple(r for r in extraction.measurements if ", row " in r.evidence.location)})
        yield from _judge_rows(tabled, tabled.measurements, measurement_row, GOLD / "sample" / f"{name}_measurements.csv")
    review = _extract(ROOT / "corpus" / "sample" / "review.pdf")
    yield from _judge_rows(review, review.cells, cell_row, GOLD / "sample" / "review_cells.csv")


def _judge_open() -> Iterator[Judged]:
    for path in sorted((GOLD / "open").glob("*_measurements.csv")):
        pdf = SHARED / "open" / f"{path.stem.removesuffix('_measurements')}.pdf"
        if pdf.exists() and len(path.read_text(encoding="utf-8").splitlines()) > 1:
            extraction = _extract(pdf)
            tabled = [record for record in extraction.measurements if ", row " in record.evidence.location]
            yield from _judge_rows(extraction, tabled, measurement_row, path, fields=OPEN_FIELDS)


def _judge_review() -> Iterator[Judged]:
    from tests import test_review

    if not test_review.REVIEW.exists():
        return
    extraction = test_review.extract(test_review.REVIEW)
    tabled = [record for record in test_review.conductivities() if ", row " in record.evidence.location]
    expected = Counter(test_review.expected_conductivities())
    yield from _judge_counted(extraction, tabled, test_review.to_conductivity, expected)
    cells = Counter(test_review.expected_cell(row) for row in test_review.read_rows("review_table2.csv"))
    yield from _judge_counted(extraction, extraction.cells, test_review.to_printed_cell, cells)


def _judge_typeset() -> Iterator[Judged]:
    from tests.kinds.facts import to_statement
    from tests.kinds.test_kinds import KINDS, extract_kind
    from tests.layouts.gold import expect_cells, expect_measurements
    from tests.layouts.layouts import LAYOUTS
    from tests.layouts.test_layouts import extract_layout, to_cell_result, to_measurement

    for layout in LAYOUTS:
        for extraction, damaged in _with_damage(extract_layout(layout)):
            yield from _judge_counted(extraction, extraction.measurements, to_measurement, Counter(expect_measurements()), damaged=damaged)
            yield from _judge_counted(extraction, extraction.cells, to_cell_result, Counter(expect_cells()), damaged=damaged)
    for kind in KINDS:
        for extraction, damaged in _with_damage(extract_kind(kind)):
            yield from _judge_counted(extraction, extraction.measurements, to_statement, Counter(kind.statements), damaged=damaged)


def _judge_prose() -> Iterator[Judged]:
    """Texts of corpus/gold/prose, where they and their reader are there."""
    texts = sorted((GOLD / "prose").glob("*.txt"))
    if not texts:
        return
    from tests.prose.documents import read_text_document

    for path in texts:
        document, _ = read_text_document(path)
        extraction = extract_document(document)
        gold = path.with_name(f"{path.stem}_measurements.csv")
        yield from _judge_rows(extraction, extraction.measurements, measurement_row, gold, fields=PROSE_FIELDS, rename={"paragraph": "page"})


def _with_damage(extraction: Extraction) -> Iterator[tuple[Extraction, bool]]:
    yield extraction, False
    if extraction.document is not None:
        for seed in SEEDS:
            yield extract_document(damage_document(extraction.document, seed=seed)), True


def _judge_counted(
    extraction: Extraction, records: Sequence[R], read: Callable[[R], object], expected: Mapping[Any, int], *, damaged: bool = False
) -> Iterator[Judged]:
    """A record is right when its fields are among those expected, as often as expected."""
    left: Counter[object] = Counter(expected)
    for record in records:
        try:
            fields = read(record)
        except ValueError:
            # A formula that a damaged cell made unreadable for the gold's reader is wrong.
            yield _judged(extraction, record, False, damaged)
            continue
        right = left[fields] > 0
        left[fields] -= right
        yield _judged(extraction, record, right, damaged)


def _judge_rows(
    extraction: Extraction,
    records: Sequence[Record],
    to_row: Callable[..., dict[str, object]],
    path: Path,
    *,
    fields: Sequence[str] = (),
    rename: dict[str, str] | None = None,
) -> Iterator[Judged]:
    with path.open(encoding="utf-8", newline="") as file:
        gold = [{(rename or {}).get(name, name): text for name, text in row.items() if name not in ("note", "file")} for row in csv.DictReader(file)]
    names = {row["property"] for row in gold} if gold and "property" in gold[0] else None
    judged = [record for record in records if names is None or getattr(record, "property", "") in names]
    rows = [{name: _text(value) for name, value in to_row(record).items()} for record in judged]
    scored = [name for name in gold[0] if name in fields] if fields else None
    result = score_rows(rows, gold, fields=scored)
    right = {pair.record for pair in result.pairs if not pair.wrong}
    for i, record in enumerate(judged):
        yield _judged(extraction, record, i in right, False)


def _judged(extraction: Extraction, record: Record, right: bool, damaged: bool) -> Judged:
    layer = extraction.document.text_layer if extraction.document else "clean"
    return Judged(extraction.source.file, find_features(record, text_layer=layer), right, damaged)


def _text(value: object) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _extract(path: Path) -> Extraction:
    data = path.read_bytes()
    return extract_source(data, Source(document_id=hashlib.sha256(data).hexdigest(), file=path.name, size=len(data)))
