"""Records to rows."""

import json

from release.tables import build_document_tables, join_tables
from schemas.base import Box
from schemas.document import PlacedBox
from schemas.release import Extraction
from tests.release.examples import DOCUMENT_ID, a_measurement, a_source, an_extraction


def test_a_measurement_keeps_what_is_printed_and_what_it_means() -> None:
    (row,) = build_document_tables(an_extraction())["measurements"]
    assert (row["composition"], row["value"], row["unit"], row["value_as_printed"]) == ("Li3InCl6", 1.49e-3, "S/cm", "1.49 × 10−3 S cm−1")
    assert (row["temperature_K"], row["temperature_as_printed"], row["temperature_assumed"]) == (298.15, "RT", True)
    assert (row["space_group"], row["space_group_number"], row["reference_number"]) == ("C2/m", 12, "7")
    assert row["flags"] == "charge_imbalance;out_of_range"
    assert row["document_id"] == DOCUMENT_ID
    assert row["host_composition"] is None


def test_boxes_are_those_of_the_page() -> None:
    record = a_measurement()
    elsewhere = PlacedBox(page=3, box=Box(1, 2, 3, 4))
    evidence = record.evidence.model_copy(update={"boxes": (*record.evidence.boxes, elsewhere)})
    (row,) = build_document_tables(an_extraction(measurements=(record.model_copy(update={"evidence": evidence}),)))["measurements"]
    assert row["bbox"] == "72.00,100.12,90.50,110.00;72.00,112.00,80.00,121.00"


def test_a_cell_has_its_layers_as_json_from_anode_to_cathode() -> None:
    (row,) = build_document_tables(an_extraction())["cells"]
    assert json.loads(str(row["layers"])) == [
        {"as_printed": "Li3InCl6", "composition": "Li3InCl6", "role": "separator"},
        {"as_printed": "LCO", "composition": "LiCoO2", "role": "cathode"},
    ]
    assert (row["cycles"], row["capacity_retention_pct"], row["first_rate_value"]) == (100, 98.0, None)


def test_works_under_one_number_stand_in_their_order() -> None:
    rows = build_document_tables(an_extraction())["references"]
    assert [(row["number"], row["part"], row["citation"]) for row in rows] == [(7, "a", "first"), (7, "b", "second")]
    assert rows[1]["authors"] == "X. Li;J. Liang"


def test_records_are_sorted_by_page_and_keep_their_order_on_it() -> None:
    records = (a_measurement(record_id="late", page=2), a_measurement(record_id="b", page=1), a_measurement(record_id="a", page=1))
    rows = build_document_tables(an_extraction(measurements=records))["measurements"]
    assert [row["record_id"] for row in rows] == ["b", "a", "late"]


def test_a_quote_is_one_line_without_nul() -> None:
    record = a_measurement(quote="1.1\r\n× 10−3\x00")
    (row,) = build_document_tables(an_extraction(measurements=(record,)))["measurements"]
    assert row["quote"] == "1.1  × 10−3\ufffd"


def test_time_taken_is_written_only_when_asked_for() -> None:
    extraction = an_extraction(seconds=1.5)
    assert build_document_tables(extraction)["documents"][0]["seconds"] is None
    assert build_document_tables(extraction, timings=True)["documents"][0]["seconds"] == 1.5


def test_a_failed_document_is_a_row_with_its_reason_and_nothing_else() -> None:
    tables = build_document_tables(Extraction(source=a_source(file="locked.pdf"), state="failed", reason="encrypted: needs a password"))
    (row,) = tables["documents"]
    assert (row["file"], row["state"], row["reason"], row["pages"]) == ("locked.pdf", "failed", "encrypted: needs a password", None)
    assert not any(rows for name, rows in tables.items() if name != "documents")


def test_documents_are_joined_in_the_order_given() -> None:
    first = build_document_tables(Extraction(source=a_source(file="z.pdf"), state="failed", reason="empty: 0 bytes"))
    tables = join_tables([first, build_document_tables(an_extraction())])
    assert [row["file"] for row in tables["documents"]] == ["z.pdf", "review.pdf"]
    assert len(tables["measurements"]) == 1
