"""Document → candidates and rejections of its tables. A new layout is a file of its own and a line in LAYOUTS."""

import re
from collections.abc import Callable

from extract.tables.blocks import read_blocks
from extract.tables.captions import name_bare_energy, name_from_caption
from extract.tables.cells import find_cells
from extract.tables.characters import join_scripts
from extract.tables.columns import Notes
from extract.tables.conditions import Scene
from extract.tables.continued import continue_tables
from extract.tables.headers import read_columns
from extract.tables.measurements import Findings, join_findings
from extract.tables.rows import read_rows
from extract.tables.samples import find_samples
from extract.tables.substitution import find_comparisons
from extract.tables.transposed import orient
from extract.tables.vetoes import leave_others
from schemas.candidate import Candidate, Rejection
from schemas.document import Document, Table

# Each finds nothing in a table of another layout; materials across are turned and properties named by the caption are filled in before.
LAYOUTS: tuple[Callable[[Scene], Findings], ...] = (find_comparisons, find_samples, find_cells)

_IONIC = (
    r"\bion(?:ic(?:ally)?)?s?[- ](?:conduct|transport)|solid(?:[- ]state)? electrolyte|superionic|\bli(?:thium)?[- ]?ion conduct|fast[- ]ion"
    r"|\b(?:nasicon|lisicon|argyrodite)|solid[- ]state[^.]{0,15} batter"
)


def find_table_candidates(document: Document) -> tuple[tuple[Candidate, ...], tuple[Rejection, ...]]:
    """What the tables of a document state, in printed order, and the value cells that could not be used."""
    ionic = _speaks_of_ionic_conduction(document)
    known = frozenset(reference.number for reference in document.references)
    subject = _read_subject(document)
    identity = document.source.document_id
    tables = continue_tables(document.tables)
    findings = join_findings([find_in_table(table, identity, ionic=ionic, subject=subject, known_references=known) for table in tables])
    return findings.candidates, findings.rejections


def find_in_table(
    table: Table, document_id: str, *, ionic: bool, subject: tuple[str, ...] = (), known_references: frozenset[int] = frozenset()
) -> Findings:
    """What one table states.

    Args:
        subject: title, abstract and text of the document, in which a series is looked for that the table does not name.
        ionic: whether the document is about ionic conduction, so that a bare σ or `electrical conductivity` is read as that of ions.
        known_references: numbers of the document's reference list.
    """
    if table.rows < 2 or table.columns < 2:
        return Findings()
    grid = orient(table)
    notes = Notes(text=_read_notes(table), subject=subject, ionic=ionic or re.search(_IONIC, _read_notes(table), re.IGNORECASE) is not None)
    columns = leave_others(name_bare_energy(name_from_caption(grid, read_columns(grid, notes), notes)), notes)
    if not any(column.kind in ("property", "unread", "structure", "configuration", "anode") for column in columns):
        return Findings()
    scene = Scene(
        grid=grid,
        columns=columns,
        blocks=read_blocks(columns),
        rows=read_rows(grid, columns),
        notes=notes,
        document_id=document_id,
        known_references=known_references,
    )
    return join_findings([layout(scene) for layout in LAYOUTS])


def _read_notes(table: Table) -> str:
    notes = [note.text.marked for note in table.footnotes if not note.mark]
    return join_scripts(" ".join([table.caption.marked, *notes]).strip())


def _read_subject(document: Document) -> tuple[str, ...]:
    """Title, abstract and the whole text."""
    abstract = " ".join(passage.text.marked for passage in document.passages if passage.kind == "abstract")
    return document.front.title, abstract, " ".join(passage.text.marked for passage in document.passages)


def _speaks_of_ionic_conduction(document: Document) -> bool:
    """Whether the text does; true where there is no text to ask."""
    texts = [passage.text.plain for passage in document.passages]
    return not texts or any(re.search(_IONIC, text, re.IGNORECASE) for text in texts)
