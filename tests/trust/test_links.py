"""A review and the works that it cites: one fact counted once, a disagreement reported to both."""

from extract.conflicts import find_conflicts
from extract.links import count_facts, link_documents
from schemas.document import Document, FrontMatter, Page, Reference
from schemas.record import MeasurementRecord
from schemas.release import Extraction
from schemas.source import Source
from tests.trust.builders import tabled

LIC = "Li_{3}InCl_{6}"
PAPER = FrontMatter(journal="Energy & Environmental Science", year=2019, volume="12", first_page="2665", doi="10.1039/C9EE02311A")
UNKNOWN = FrontMatter()
BY_DOI = Reference(number=7, citation="X. Li et al.", doi="10.1039/c9ee02311a")
BY_CITATION = Reference(number=7, citation="X. Li et al.", journal="Energy Environ. Sci.", year=2019, volume="12", first_page="2665")
OTHER = Reference(number=7, citation="X. Li et al.", journal="Energy Environ. Sci.", year=2020, volume="13", first_page="1429")


def a_document(name: str, *records: MeasurementRecord, front: FrontMatter = UNKNOWN, references: tuple[Reference, ...] = ()) -> Extraction:
    source = Source(document_id=name * 64, file=f"{name}.pdf", size=1)
    document = Document(source=source, front=front, pages=(Page(number=1, width=595, height=842),), references=references)
    return Extraction(source=source, state="read", document=document, measurements=records)


def the_paper(value: str = "1.49×10^{−3}") -> Extraction:
    return a_document("a", tabled(LIC, value, own=True, document_id="a" * 64), front=PAPER)


def a_review(reference: Reference, value: str = "1.49×10^{−3}", *, name: str = "b") -> Extraction:
    record = tabled(LIC, value, references=(7,), is_review=True, document_id=name * 64)
    return a_document(name, record, references=(reference,))


def test_a_quoted_fact_is_linked_by_doi_and_by_citation() -> None:
    for reference in (BY_DOI, BY_CITATION):
        paper, review = link_documents([the_paper(), a_review(reference)])
        assert review.measurements[0].measured_in == (paper.measurements[0].record_id,)
        assert paper.measurements[0].reported_by == (review.measurements[0].record_id,)
        assert count_facts([paper, review]) == 1


def test_a_work_that_is_not_here_is_not_linked() -> None:
    paper, review = link_documents([the_paper(), a_review(OTHER)])
    assert (paper.measurements[0].reported_by, review.measurements[0].measured_in) == ((), ())
    assert count_facts([paper, review]) == 2


def test_two_reviews_of_one_work_state_one_fact() -> None:
    assert count_facts([a_review(BY_DOI, name="b"), a_review(BY_DOI, name="c")]) == 1
    assert count_facts([a_review(BY_DOI, name="b"), a_review(OTHER, name="c")]) == 2


def test_a_review_that_misquotes_is_reported_with_its_source() -> None:
    paper, review = link_documents([the_paper(), a_review(BY_DOI, "1.94×10^{−3}")])
    for extraction, other in ((paper, "b"), (review, "a")):
        (record,) = extraction.measurements
        assert record.review.flags == ("conflicts_with_source",)
        assert other * 12 in record.review.details[0]
    assert (paper.measurements[0].reported_by, review.measurements[0].measured_in) == ((), ())


def test_two_reviews_that_quote_one_work_differently() -> None:
    one, other = link_documents([a_review(BY_DOI, name="b"), a_review(BY_CITATION, "1.94×10^{−3}", name="c")])
    assert [extraction.measurements[0].review.flags for extraction in (one, other)] == [(), ()]
    both = Reference(number=7, citation="X. Li et al.", journal="Energy Environ. Sci.", year=2019, volume="12", first_page="2665", doi=BY_DOI.doi)
    one, other = link_documents([a_review(both, name="b"), a_review(BY_CITATION, "1.94×10^{−3}", name="c")])
    assert [extraction.measurements[0].review.flags for extraction in (one, other)] == [("conflicts_with_source",)] * 2


def test_conflicts_name_both_places_and_what_differs() -> None:
    low = tabled("Li_{2}ZrCl_{6}", "5.7×10^{−6}", structure="C2/m", row=1, references=(1,))
    high = tabled("Li_{2}ZrCl_{6}", "4.0×10^{−4}", structure="P3̄m1", row=2, references=(2,))
    (conflict,) = find_conflicts([low, high])
    assert (conflict.kind, round(conflict.ratio or 0, 1)) == ("factor", 70.2)
    assert {conflict.one.record_id, conflict.other.record_id} == {low.record_id, high.record_id}
    assert any(difference.startswith("structure: ") for difference in conflict.differs)


def test_values_within_their_uncertainty_and_at_other_temperatures_do_not_conflict() -> None:
    assert find_conflicts([tabled(LIC, "4.0×10^{−4}", row=1), tabled(LIC, "3.97×10^{−4}", row=2)]) == ()
    assert find_conflicts([tabled(LIC, "2.8(3)×10^{−4}", row=1), tabled(LIC, "3.3(2)×10^{−4}", row=2)]) == ()
    assert find_conflicts([tabled(LIC, "4.0×10^{−4}", row=1), tabled(LIC, "4.0×10^{−3}", row=2, temperature="80")]) == ()
    assert find_conflicts([tabled(LIC, "4.0×10^{−4}", row=1), tabled(LIC, "4.0×10^{−3}", row=2, method="computed")]) == ()
    (conflict,) = find_conflicts([tabled(LIC, "4.0×10^{−4}", row=1), tabled(LIC, "4.4×10^{−4}", row=2)])
    assert conflict.kind == "uncertainty"


def test_a_lost_exponent_is_a_conflict_of_its_own_kind() -> None:
    (conflict,) = find_conflicts([tabled(LIC, "4.01×10^{−4}", row=1), tabled(LIC, "4.01×10^{−7}", row=2)])
    assert conflict.kind == "power_of_ten"
