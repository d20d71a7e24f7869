"""Drafts of cells in; the finished table with marks, citations, caption and footnotes out."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.pdf.lines import Line
from extract.pdf.marks import split_marks
from extract.pdf.table_columns import Chunk
from extract.pdf.table_place import TableRegion
from extract.pdf.table_rows import is_footnote_start
from extract.pdf.texts import join_lines
from schemas.base import union_boxes
from schemas.document import Cell, Footnote, RichText, Table


class Draft(NamedTuple):
    """The words of a cell and where it stands in the grid."""

    row: int
    first: int
    last: int
    chunks: tuple[Chunk, ...]
    row_span: int = 1


def build_table(
    region: TableRegion, drafts: Sequence[Draft], *, rows: int, columns: int, header_rows: int, page: int, vocabulary: frozenset[str]
) -> Table:
    """Finish the cells of a grid. Header cells with nothing under them reach down over the header."""
    starts = {(draft.row, column) for draft in drafts for column in range(draft.first, draft.last + 1)}
    cells = [_build_cell(draft, header_rows, starts, page, vocabulary) for draft in sorted(drafts, key=lambda draft: (draft.row, draft.first))]
    return Table(
        label=region.label,
        page=page,
        box=region.box,
        caption=join_lines([line.words for line in region.caption]),
        rows=rows,
        columns=columns,
        header_rows=header_rows,
        cells=tuple(cells),
        footnotes=_build_footnotes(region.footnotes),
    )


def _build_cell(draft: Draft, header_rows: int, starts: set[tuple[int, int]], page: int, vocabulary: frozenset[str]) -> Cell:
    text, marks, citations = split_marks(join_lines([chunk.words for chunk in sorted(draft.chunks, key=lambda chunk: chunk.baseline)], vocabulary))
    header = draft.row < header_rows
    row, row_span = draft.row, draft.row_span
    if header and row_span == 1:
        row, end = _reach(draft, header_rows, starts)
        row_span = end - row + 1
    return Cell(
        row=row,
        column=draft.first,
        row_span=row_span,
        column_span=draft.last - draft.first + 1,
        header=header,
        text=text,
        marks=marks,
        citations=citations,
        box=union_boxes(chunk.box for chunk in draft.chunks),
        page=page,
    )


def _reach(draft: Draft, header_rows: int, starts: set[tuple[int, int]]) -> tuple[int, int]:
    """First and last level over which a header cell reaches: as far as its columns are free."""

    def is_free(level: int) -> bool:
        return 0 <= level < header_rows and all((level, column) not in starts for column in range(draft.first, draft.last + 1))

    first = last = draft.row
    while is_free(first - 1):
        first -= 1
    while is_free(last + 1):
        last += 1
    return first, last


def _build_footnotes(lines: Sequence[Line]) -> tuple[Footnote, ...]:
    notes: list[list[Line]] = []
    for line in lines:
        if not notes or is_footnote_start(line):
            notes.append([])
        notes[-1].append(line)
    return tuple(_build_footnote(join_lines([line.words for line in note])) for note in notes)


def _build_footnote(text: RichText) -> Footnote:
    """Part the mark at the start of a note from its text."""
    first = text.words[0]
    raised = len(first.scripts) - len(first.scripts.lstrip("^")) if first.scripts else 0
    match = re.match(r"^(\(?[a-z]\)|[*†‡§¶#]+)", first.text)
    length = raised or (len(match[1]) if match else 0)
    if not length:
        return Footnote(mark="", text=text)
    rest = first.model_copy(update={"text": first.text[length:], "scripts": first.scripts[length:]})
    words = text.words[1:] if not rest.text else (rest, *text.words[1:])
    return Footnote(mark=first.text[:length].strip("()"), text=RichText(words=words))
