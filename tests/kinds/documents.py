"""What a kind is: the looks of a page, the tables as grids of printed strings, and the statements that must be read from them."""

from typing import Literal, NamedTuple

from tests.kinds.facts import Statement

Rules = Literal["booktabs", "header", "grid", "rows", "none", "shaded"]


class Look(NamedTuple):
    """How a document is typeset. Sizes in points."""

    columns: int = 2
    font: str = "STIXGeneral"
    size: float = 7.5
    body_size: float = 9.5
    rules: Rules = "booktabs"
    pitch: float = 2.4
    align: Literal["left", "center"] = "left"
    caption: Literal["above", "below"] = "above"
    label: str = "Table {}"
    bold: bool = False
    # as wide as the column, or as its content
    stretch: bool = True
    wide: bool = False


class PrintedTable(NamedTuple):
    """A grid of marked strings: a line a row, cells between ` | `, `<` repeats the cell at its left, `^^` the cell above.

    `¶` begins a new line in a cell, a single `.` is an empty cell, `{a}` at the end of a cell a footnote mark.
    """

    caption: str
    grid: str
    header_rows: int = 1
    notes: tuple[str, ...] = ()


Place = Literal["one_after_another", "side_by_side", "turned", "turned_page", "continued_with_header", "continued_without_header", "under_a_figure"]


class Kind(NamedTuple):
    """A document of one kind. Rejections are reason codes, one a cell, in any order."""

    name: str
    look: Look
    tables: tuple[PrintedTable, ...]
    statements: tuple[Statement, ...]
    rejections: tuple[str, ...] = ()
    place: Place = "one_after_another"


def lines(*rows: str) -> str:
    """Rows to a grid."""
    return "\n".join(rows)
