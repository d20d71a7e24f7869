"""Rows and rules that belong to one table in; where the table stands out: caption, grid, footnotes."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.pdf.lines import Line
from extract.pdf.table_rows import find_footnotes, measure_largest_step
from schemas.base import Box

WIDEST_STEP = 6  # of the font size: rows further apart are a figure's labels


class TableRegion(NamedTuple):
    """Where a table stands on a page."""

    label: str
    caption: tuple[Line, ...]
    box: Box  # of the grid
    rows: tuple[tuple[Line, ...], ...]  # the grid's lines of text, from the top, each from left to right
    rules: tuple[Box, ...]  # horizontal, from the top
    footnotes: tuple[Line, ...]
    cells: tuple[Box, ...] = ()  # that lines frame, where the whole table is framed

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of its text: caption, grid, footnotes."""
        return (*self.caption, *(line for row in self.rows for line in row), *self.footnotes)


class Naming(NamedTuple):
    """What a table is called: nothing for a table without a caption."""

    label: str = ""
    caption: tuple[Line, ...] = ()


def build_region(naming: Naming, box: Box, rows: Sequence[tuple[Line, ...]], rules: Sequence[Box], lines: Sequence[Line]) -> TableRegion | None:
    """A region with its footnotes; None where its rows stand too far apart."""
    if not rows or measure_largest_step(rows) > WIDEST_STEP or rows[0][0].baseline - box.top > WIDEST_STEP * rows[0][0].size:
        return None
    captioned = {id(line) for line in naming.caption}
    rows = [row for row in rows if id(row[0]) not in captioned]
    wide = box._replace(x0=min((box.x0, *(line.box.x0 for line in naming.caption))))
    return TableRegion(naming.label, naming.caption, box, tuple(rows), tuple(rules), find_footnotes(lines, wide, rows))


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 2 and min(one.bottom, other.bottom) - max(one.top, other.top) > 2
