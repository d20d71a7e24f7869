"""The same fact seen twice is one record with both places; samples that differ stay apart."""

from extract.merge import merge_records
from schemas.record import MeasurementRecord
from tests.trust.builders import a_cell, tabled, written

LYC = "Li_{3}YCl_{6}"


def merge(*records: MeasurementRecord) -> list[list[str]]:
    """Locations of each record that is left, its own first."""
    return [[record.evidence.location, *(place.location for place in record.others)] for record in merge_records(records)]


def test_a_fact_in_text_and_table_is_one_record_at_the_table_that_keeps_its_identity() -> None:
    table, text = tabled(LYC, "5.1×10^{−4}"), written(LYC, "0.51 mS cm^{−1}")
    (record,) = merge_records([text, table])
    assert (record.record_id, record.evidence, record.others) == (table.record_id, table.evidence, (text.evidence,))
    assert record.temperature == table.temperature


def test_abstract_caption_conclusion_and_table_are_one_fact() -> None:
    places = ("abstract, sentence 2", "Fig. 4 (caption), sentence 2", "section 5 Conclusions, sentence 1")
    texts = [written(LYC, "5.1 × 10^{−4} S cm^{−1}", location=place, temperature="RT") for place in places]
    assert merge(*texts, tabled(LYC, "5.1×10^{−4}")) == [["Table 1, row 1, column 3", places[1], places[2], places[0]]]


def test_a_rounded_value_is_the_same_and_another_digit_is_not() -> None:
    table = tabled("Li_{3}InCl_{6}", "1.49×10^{−3}")
    assert len(merge(table, written("Li_{3}InCl_{6}", "1.5 mS cm^{−1}"))) == 1
    assert len(merge(table, written("Li_{3}InCl_{6}", "1.6 mS cm^{−1}"))) == 2
    assert len(merge(table, written("Li_{3}InCl_{6}", "1.49 × 10^{−4} S cm^{−1}"))) == 2


def test_different_samples_of_one_composition_stay_apart() -> None:
    value = "5.1 × 10^{−4} S cm^{−1}"
    milled = written(LYC, value, quote=f"Ball-milled {LYC} has {value}.", location="section 3, sentence 1")
    annealed = written(LYC, value, quote=f"After annealing at 550 °C, annealed {LYC} has {value}.", location="section 3, sentence 2")
    assert len(merge(milled, annealed)) == 2
    low = written(LYC, value, quote=f"{LYC} pressed at 100 MPa has {value}.", location="section 3, sentence 3")
    high = written(LYC, value, quote=f"{LYC} pressed at 380 MPa has {value}.", location="section 3, sentence 4")
    assert len(merge(low, high)) == 2
    warm = written(LYC, value, temperature="60 °C", location="section 3, sentence 5")
    assert len(merge(tabled(LYC, "5.1×10^{−4}"), warm)) == 2


def test_own_and_quoted_and_two_references_stay_apart() -> None:
    value = "5.1 × 10^{−4} S cm^{−1}"
    own, first = written(LYC, value, own=True), written(LYC, value, references=(3,), location="section 1, sentence 2")
    second = written(LYC, value, references=(4,), location="section 1, sentence 3")
    assert len(merge(own, first)) == 2
    assert len(merge(first, second)) == 2


def test_bulk_and_total_and_limits_stay_apart() -> None:
    bulk, total = (tabled(LYC, "5.1×10^{−4}", table=f"Table {n}", conductivity_part=part) for n, part in enumerate(("bulk", "total"), start=1))
    assert len(merge(bulk, total)) == 2
    assert len(merge(tabled(LYC, "1.0×10^{−3}"), written(LYC, "> 1.0 mS cm^{−1}"))) == 2


def test_rows_of_one_table_are_never_one_fact() -> None:
    assert len(merge(tabled(LYC, "5.1×10^{−4}", row=1), tabled(LYC, "5.1×10^{−4}", row=2))) == 2


def test_what_could_belong_to_two_samples_stays_a_record_of_its_own() -> None:
    rows = (tabled(LYC, "5.1×10^{−4}", row=1), tabled(LYC, "5.1×10^{−4}", row=2))
    assert len(merge(*rows, written(LYC, "0.51 mS cm^{−1}"))) == 3


def test_statements_that_contradict_each_other_are_not_joined_by_a_third() -> None:
    value = "5.1 × 10^{−4} S cm^{−1}"
    first = written(LYC, value, quote=f"Ball-milled {LYC}: {value}", location="section 2, sentence 1")
    second = written(LYC, value, quote=f"Annealed {LYC}: {value}", location="section 2, sentence 2")
    assert len(merge(tabled(LYC, "5.1×10^{−4}"), first, second)) == 2


def test_two_readers_of_one_sentence_are_joined() -> None:
    one = written(LYC, "0.51 mS cm^{−1}")
    other = written(LYC, "5.1×10^{−4} S cm^{−1}", reader="cde2")
    (record,) = merge_records([one, other])
    assert record.review.readers == ("rules", "cde2")


def test_structures_merge_by_their_space_group() -> None:
    table = tabled(LYC, "", property="crystal_structure", structure="hcp (P3̄m1)")
    assert len(merge(table, written(LYC, "", property="crystal_structure", structure="trigonal, P3̄m1"))) == 1
    assert len(merge(table, written(LYC, "", property="crystal_structure", structure="Pnma"))) == 2
    assert len(merge(table, written(LYC, "", property="crystal_structure", structure="monoclinic"))) == 2


def test_cells_of_a_row_repeated_in_another_table_are_one() -> None:
    cell = a_cell("Li-In//Li_{3}YCl_{6}//LCO", "0.1C/117/94.8%", "0.1C/100/114/98%")
    again = cell.model_copy(update={"record_id": "other", "evidence": cell.evidence.model_copy(update={"location": "section 4, sentence 2"})})
    assert len(merge_records([cell, again])) == 1
    other = again.model_copy(update={"results": again.results.model_copy(update={"cycles": 200})})
    assert len(merge_records([cell, other])) == 2
