"""The rules of a table in; the cells that they frame out, found with pdfplumber's table geometry.

pdfplumber's own search starts from characters that it parses slowly; its geometry needs nothing but edges.
"""

from collections.abc import Sequence
from typing import Any

from extract.pdf.drawings import Drawings
from extract.pdf.table_regions import TableRegion
from schemas.base import Box

SNAP = 2.5  # points: edges closer than this are one
LEAST_UP = 6.0  # points: a shorter upright line is part of a symbol


def find_upright_rules(region: TableRegion, drawings: Drawings) -> list[Box]:
    """The upright rules inside a table."""
    table = region.box
    return [rule for rule in drawings.vertical if rule.height > LEAST_UP and table.x0 - 3 < rule.x0 < table.x1 + 3 and _inside(rule, table)]


def _inside(rule: Box, table: Box) -> bool:
    return table.top - 4 < rule.top and rule.bottom < table.bottom + 4


def find_framed_cells(region: TableRegion, drawings: Drawings) -> list[Box]:
    """Boxes of the cells of a fully ruled table; none where upright rules are missing.

    The table's sides are taken as ruled: many tables leave their outer rules away.
    """
    upright = find_upright_rules(region, drawings)
    table = region.box
    if not any(table.x0 + 10 < rule.x0 < table.x1 - 10 for rule in upright):
        return []
    from pdfplumber.table import edges_to_intersections, intersections_to_cells, merge_edges

    left, right = min(rule.x0 for rule in (*region.rules, *upright)), max(rule.x1 for rule in (*region.rules, *upright))
    top, bottom = min(rule.top for rule in (*region.rules, *upright)), max(rule.bottom for rule in (*region.rules, *upright))
    sides = [Box(x, top, x, bottom) for x in (left, right)] + [Box(left, y, right, y) for y in (top, bottom)]
    edges = [_edge(box) for box in (*region.rules, *upright, *sides)]
    merged = merge_edges(edges, snap_x_tolerance=SNAP, snap_y_tolerance=SNAP, join_x_tolerance=SNAP, join_y_tolerance=SNAP)
    cells = intersections_to_cells(edges_to_intersections(merged, x_tolerance=SNAP, y_tolerance=SNAP))
    return [Box(*map(float, cell)) for cell in cells]


def _edge(box: Box) -> dict[str, Any]:
    """A line as pdfplumber writes it: without thickness."""
    x, y = box.middle
    lying = box.width >= box.height
    x0, x1, top, bottom = (box.x0, box.x1, y, y) if lying else (x, x, box.top, box.bottom)
    return {
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "width": x1 - x0,
        "height": bottom - top,
        "orientation": "h" if lying else "v",
        "object_type": "line",
    }


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
