"""The review that the project began with: its misprints are found with what was meant, and nothing that is right is flagged as a formula."""

from typing import TypeVar

import pytest

from extract.checks.findings import Extracted
from extract.checks.run import run_checks
from extract.merge import merge_records
from schemas.record import CellRecord, MeasurementRecord
from schemas.release import Extraction
from tests.layouts.gold import parse_amounts
from tests.test_review import REVIEW, extract
from tests.trust.builders import written

pytestmark = pytest.mark.skipif(not REVIEW.exists(), reason=f"the review is not here: no {REVIEW.name} in ../shared/corpus beside the checkout")

R = TypeVar("R", MeasurementRecord, CellRecord)
# Misprint → what was meant: by the review's other places, the host beside it, or the charge.
TABLE_1 = {
    "Li2.4Y0.4Hf0.6Cl4": "Li2.4Y0.4Hf0.6Cl6",
    "Li3YBf3Cl3": "Li3YBr3Cl3",
    "Li2.6Ho0.4Zr0.4Cl6": "Li2.6Ho0.6Zr0.4Cl6",
    "Li2.9In0.75Zr0.5Sc0.05Er0.05Y0.05Cl6": "Li2.9In0.75Zr0.1Sc0.05Er0.05Y0.05Cl6",
    "Li2Sc0.222In0.444Cl6": "Li2Sc0.222In0.444Cl4",
}
TABLE_2 = {
    "Li3PS5Cl": "Li6PS5Cl",
    "Li2.4Y0.6Zr0.4Cl5.85F0.15": "Li2.4Y0.4Zr0.6Cl5.85F0.15",
    "Li6.7Si0.3S5I": "Li6.7Si0.7Sb0.3S5I",
    "Li2.25ZrCl0.75Al0.25Cl6": "Li2.25Zr0.75Al0.25Cl6",
    "Li2ZrCl6F0.4": "Li2ZrCl5.6F0.4",
}
OF_FORMULAS = {"charge_imbalance", "unknown_element", "not_derivable", "unreadable_formula"}


def proposed(proposals: tuple[str, ...]) -> list[frozenset[tuple[str, float]]]:
    return [parse_amounts(proposal.partition(": ")[2]) for proposal in proposals]


def test_every_misprint_of_the_first_table_has_the_right_proposal_and_no_other_formula_is_flagged() -> None:
    tabled = [record for record in extract(REVIEW).measurements if record.evidence.location.startswith("Table 1")]
    flagged = {record.material_as_printed: record for record in tabled if OF_FORMULAS & set(record.review.flags)}
    assert flagged.keys() == TABLE_1.keys()
    for printed, record in flagged.items():
        assert proposed(record.review.proposals) == [parse_amounts(TABLE_1[printed])], printed


def test_every_misprint_of_the_second_table_has_the_right_proposal_and_no_other_formula_is_flagged() -> None:
    flagged = [cell for cell in extract(REVIEW).cells if cell.evidence.location.startswith("Table 2") and OF_FORMULAS & set(cell.review.flags)]
    found = {tuple(layer.as_printed for layer in cell.layers if layer.as_printed in TABLE_2): cell.review.proposals for cell in flagged}
    assert {printed for (printed,) in found} == TABLE_2.keys()
    for (printed,), proposals in found.items():
        assert proposed(proposals) == [parse_amounts(TABLE_2[printed])], printed


def with_text(*texts: MeasurementRecord) -> Extracted:
    """The review's records of tables as before the checks, and these of its text."""
    extraction: Extraction = extract(REVIEW)
    tabled = [_unchecked(record) for record in extraction.measurements if record.evidence.location.startswith("Table")]
    cells = [_unchecked(cell) for cell in extraction.cells if cell.evidence.location.startswith("Table")]
    return run_checks(Extracted(merge_records([*tabled, *texts]), merge_records(cells), None))


def _unchecked(record: R) -> R:
    flags = tuple(flag for flag in record.review.flags if flag in ("charge_imbalance", "unknown_element", "ambiguous_results"))
    return record.model_copy(update={"others": (), "review": record.review.model_copy(update={"flags": flags, "details": (), "proposals": ()})})


def test_text_and_table_disagree_about_the_oxyfluoride_of_reference_119() -> None:
    text = written("Li_{2.4}Y_{0.4}Zr_{0.6}Cl_{5.85}F_{0.15}", "1.45×10^{−3} S cm^{−1}", references=(119,), is_review=True)
    found = {record.record_id: record for record in with_text(text).records}
    assert "conflicts_with_table" in found[text.record_id].review.flags
    (cell,) = [r for r in found.values() if "conflicts_with_text" in r.review.flags]
    assert (cell.evidence.location, cell.attribution.reference_number) == ("Table 2, row 4, column 1", "119")


def test_text_and_table_disagree_about_the_conductivity_of_the_scandium_chloride() -> None:
    text = written("Li_{3}ScCl_{6}", "3 × 10^{−3} S cm^{−1}", references=(39,), is_review=True)
    found = with_text(text)
    flagged = {
        r.material_as_printed: r.review.flags for r in found.measurements if {"conflicts_with_text", "conflicts_with_table"} & set(r.review.flags)
    }
    assert flagged.keys() == {"Li3ScCl6"}
    assert sum("conflicts_with_text" in r.review.flags for r in found.measurements) == 1


def test_what_agrees_is_merged_and_raises_nothing() -> None:
    text = written("Li_{2.633}Er_{0.633}Zr_{0.367}Cl_{6}", "1.1 mS cm^{−1}", temperature="RT", references=(26,), is_review=True)
    found = with_text(text)
    (record,) = [r for r in found.measurements if r.others]
    assert (record.value, record.others[0].location, record.review.flags) == (1.1e-3, "section 3.1, sentence 12", ())
