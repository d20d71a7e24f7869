"""The straight lines of a page in; the grids that they form out, each as the boxes of its cells.

Cells grow over the squares of a grid until a line stops them: a side that is left away at the table's edge, or a cell that spans several
rows and columns, needs no case of its own.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from extract.pdf.table_rules import join_rules, join_uprights
from schemas.base import Box, union_boxes

SNAP = 2.5  # points: edges closer than this are one
LEAST = 6.0  # points: a shorter line is part of a symbol
MOST_SQUARES = 6000  # a grid of more is the raster of a figure
Square = tuple[int, int]


class Lattice(NamedTuple):
    """Lines that cross or touch, and the cells between them."""

    box: Box
    cells: tuple[Box, ...]


def find_lattices(horizontal: Sequence[Box], vertical: Sequence[Box]) -> list[Lattice]:
    """Every grid of two columns and two rows or more that lines form, from the top."""
    lying = [rule for rule in join_rules(horizontal) if rule.width > LEAST]
    upright = [rule for rule in join_uprights(vertical) if rule.height > LEAST]
    found = [find_cells(*group) for group in _group_touching(lying, upright)]
    lattices = [Lattice(union_boxes(cells), tuple(cells)) for cells in found if all(len(edges) > 2 for edges in grid_lines(cells))]
    return sorted(lattices, key=lambda lattice: lattice.box.top)


def _group_touching(lying: Sequence[Box], upright: Sequence[Box]) -> list[tuple[list[Box], list[Box]]]:
    """Lines that hang together over their crossings."""
    heights = [rule.middle[1] for rule in lying]
    owner = list(range(len(lying)))
    crossed: list[int] = []

    def root(i: int) -> int:
        while owner[i] != i:
            owner[i] = owner[owner[i]]
            i = owner[i]
        return i

    for rule in upright:
        x = rule.middle[0]
        first = -1
        for i in range(bisect_left(heights, rule.top - SNAP), len(lying)):
            if heights[i] > rule.bottom + SNAP:
                break
            if lying[i].x0 - SNAP <= x <= lying[i].x1 + SNAP:
                first = root(i) if first < 0 else first
                owner[root(i)] = first
        crossed.append(first)
    groups: dict[int, tuple[list[Box], list[Box]]] = {}
    for i, rule in enumerate(lying):
        groups.setdefault(root(i), ([], []))[0].append(rule)
    for first, rule in zip(crossed, upright, strict=True):
        if first >= 0:
            groups[root(first)][1].append(rule)
    return [group for group in groups.values() if len(group[0]) > 1 and group[1]]


def find_cells(lying: Sequence[Box], upright: Sequence[Box]) -> list[Box]:
    """Boxes of the cells between joined lines. The grid's outer sides are taken as drawn: many tables leave them away."""
    around = union_boxes((*lying, *upright))
    xs = _distinct([around.x0, around.x1, *(rule.middle[0] for rule in upright)])
    ys = _distinct([around.top, around.bottom, *(rule.middle[1] for rule in lying)])
    if (len(xs) - 1) * (len(ys) - 1) > MOST_SQUARES:
        return []
    walls = {wall for rule in upright for wall in _walls(rule.middle[0], rule.top, rule.bottom, xs, ys)}
    floors = {(j, i) for rule in lying for i, j in _walls(rule.middle[1], rule.x0, rule.x1, ys, xs)}
    return [
        Box(xs[left], ys[top], xs[right + 1], ys[bottom + 1]) for left, top, right, bottom in _grow_cells(len(xs) - 1, len(ys) - 1, walls, floors)
    ]


def _walls(at: float, start: float, end: float, across: Sequence[float], along: Sequence[float]) -> list[tuple[int, int]]:
    """Which sides of squares a line covers: (number of the edge that it lies on, number of the square along it)."""
    number = min(range(len(across)), key=lambda i: abs(across[i] - at))
    return [(number, i) for i in range(len(along) - 1) if start <= along[i] + SNAP and along[i + 1] - SNAP <= end]


def _grow_cells(columns: int, rows: int, walls: set[Square], floors: set[Square]) -> list[tuple[int, int, int, int]]:
    """Squares without a line between them as cells: (first column, first row, last column, last row)."""
    waiting = {(column, row) for column in range(columns) for row in range(rows)}
    cells: list[tuple[int, int, int, int]] = []
    for start in sorted(waiting, key=lambda square: (square[1], square[0])):
        if start not in waiting:
            continue
        waiting.remove(start)
        group, front = [start], [start]
        while front:
            column, row = front.pop()
            open_sides = (
                ((column + 1, row), (column + 1, row) not in walls),
                ((column - 1, row), (column, row) not in walls),
                ((column, row + 1), (column, row + 1) not in floors),
                ((column, row - 1), (column, row) not in floors),
            )
            for square, is_open in open_sides:
                if is_open and square in waiting:
                    waiting.remove(square)
                    group.append(square)
                    front.append(square)
        cells.extend(_rectangles(group))
    return cells


def _rectangles(group: Sequence[Square]) -> list[tuple[int, int, int, int]]:
    """A group of squares as one rectangle; one that is none as its pieces row by row."""
    columns, rows = [column for column, _ in group], [row for _, row in group]
    left, right, top, bottom = min(columns), max(columns), min(rows), max(rows)
    if (right - left + 1) * (bottom - top + 1) == len(group):
        return [(left, top, right, bottom)]
    pieces: list[tuple[int, int, int, int]] = []
    for column, row in sorted(group, key=lambda square: (square[1], square[0])):
        if pieces and pieces[-1][3] == row and pieces[-1][2] == column - 1:
            pieces[-1] = (pieces[-1][0], row, column, row)
        else:
            pieces.append((column, row, column, row))
    return pieces


def grid_lines(cells: Sequence[Box]) -> tuple[list[float], list[float]]:
    """Distinct edges of the cells: (x from left to right, y from the top)."""
    xs = _distinct([x for cell in cells for x in (cell.x0, cell.x1)])
    ys = _distinct([y for cell in cells for y in (cell.top, cell.bottom)])
    return xs, ys


def _distinct(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > SNAP:
            found.append(value)
    return found
