"""What every table reader's result is turned into before it is compared: cells with text at places of a grid."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from schemas.base import Box, union_boxes

SAME_EDGE = 1.5  # points: edges of cells closer than this are one


class GridCell(NamedTuple):
    """Text over one or more places of a grid."""

    row: int  # from 0
    column: int  # from 0
    text: str
    row_span: int = 1
    column_span: int = 1


class Grid(NamedTuple):
    """One table on one page."""

    page: int  # from 1
    box: Box  # points from the page's top left corner
    cells: tuple[GridCell, ...]
    label: str = ""  # `Table 1`, where the reader says so


def place_cells(page: int, boxes: Iterable[tuple[Box, str]]) -> Grid:
    """Cells known by their boxes alone: each edge that several share is a border between rows or columns.

    >>> place_cells(1, [(Box(0, 0, 20, 10), "head"), (Box(0, 10, 10, 20), "a"), (Box(10, 10, 20, 20), "b")]).cells[0]
    GridCell(row=0, column=0, text='head', row_span=1, column_span=2)
    """
    placed = list(boxes)
    xs = _join_edges([x for box, _ in placed for x in (box.x0, box.x1)])
    ys = _join_edges([y for box, _ in placed for y in (box.top, box.bottom)])
    cells = []
    for box, text in placed:
        left, right, top, bottom = _nearest(xs, box.x0), _nearest(xs, box.x1), _nearest(ys, box.top), _nearest(ys, box.bottom)
        cells.append(GridCell(top, left, text, max(bottom - top, 1), max(right - left, 1)))
    return Grid(page, union_boxes(box for box, _ in placed), tuple(cells))


def _join_edges(values: Sequence[float]) -> list[float]:
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > SAME_EDGE:
            edges.append(value)
    return edges


def _nearest(edges: Sequence[float], value: float) -> int:
    return min(range(len(edges)), key=lambda i: abs(edges[i] - value))


def overlap_area(one: Box, other: Box) -> float:
    """Square points that two boxes share."""
    return max(0.0, min(one.x1, other.x1) - max(one.x0, other.x0)) * max(0.0, min(one.bottom, other.bottom) - max(one.top, other.top))
