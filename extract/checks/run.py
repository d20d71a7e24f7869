"""All checks, one after another: the records of a document in, the same records with what was found about them out.

A new check is a function from `Extracted` to findings, a line in CHECKS, and its code with a sentence in FLAGS (schemas.record).
"""

from collections.abc import Callable, Iterable

from extract.checks.cells import check_cells
from extract.checks.findings import Extracted, Finding, apply_findings
from extract.checks.formulas import check_derivations, check_formulas, check_series_charges
from extract.checks.peers import check_arrhenius, check_pairs, check_powers, check_same_material, check_series
from extract.checks.places import check_formula_against_text, check_references_against_text, check_table_against_text
from extract.checks.rows import check_digits, check_duplicate_rows
from extract.checks.statements import check_cells_against_text, check_sentences, check_structure_against_text
from extract.checks.structures import check_structures, check_structures_of_series
from extract.checks.values import check_headers, check_ranges, check_units, check_windows

CHECKS: tuple[Callable[[Extracted], Iterable[Finding]], ...] = (
    check_formulas,
    check_series_charges,
    check_derivations,
    check_ranges,
    check_headers,
    check_units,
    check_windows,
    check_pairs,
    check_series,
    check_arrhenius,
    check_same_material,
    check_powers,
    check_structures,
    check_structures_of_series,
    check_cells,
    check_duplicate_rows,
    check_digits,
    check_table_against_text,
    check_formula_against_text,
    check_references_against_text,
    check_structure_against_text,
    check_sentences,
    check_cells_against_text,
)


def run_checks(extracted: Extracted) -> Extracted:
    """The records with the flags, sentences and proposals of every check."""
    findings = [finding for check in CHECKS for finding in check(extracted)]
    return extracted._replace(
        measurements=apply_findings(extracted.measurements, findings),
        cells=apply_findings(extracted.cells, findings),
    )
