"""The filled areas of a page in; the sides of those that are the cells of a table out, as if they were ruled.

Tables are printed as shaded cells with white gaps between them; word processors shade each cell, and each paragraph in it again.
"""

from collections.abc import Sequence

from schemas.base import Box

GAP = 4.5  # points: the white line between two shaded cells
NARROWEST, LOWEST = 12.0, 7.0  # points: a smaller area is a symbol of a figure
MOST = 800  # areas: more are a figure's


def find_sides(areas: Sequence[Box]) -> tuple[list[Box], list[Box]]:
    """(lower and upper, left and right) sides of shaded cells, those of neighbours at one place."""
    tiles = [area for area in areas if area.width > NARROWEST and area.height > LOWEST]
    if not 3 < len(tiles) < MOST:
        return [], []
    tiles = [tile for tile in tiles if not any(_is_inside(tile, other) for other in tiles)]
    xs = _middles([x for tile in tiles for x in (tile.x0, tile.x1)])
    ys = _middles([y for tile in tiles for y in (tile.top, tile.bottom)])
    placed = {Box(xs[tile.x0], ys[tile.top], xs[tile.x1], ys[tile.bottom]) for tile in tiles}
    lying = [Box(tile.x0, y, tile.x1, y) for tile in placed for y in (tile.top, tile.bottom)]
    upright = [Box(x, tile.top, x, tile.bottom) for tile in placed for x in (tile.x0, tile.x1)]
    return lying, upright


def _is_inside(tile: Box, other: Box) -> bool:
    """Whether an area lies in a larger one: the paragraph in a cell."""
    inside = other.x0 - 1 <= tile.x0 and tile.x1 <= other.x1 + 1 and other.top - 1 <= tile.top and tile.bottom <= other.bottom + 1
    return inside and (other.width - tile.width > 2 or other.height - tile.height > 2)


def _middles(values: Sequence[float]) -> dict[float, float]:
    """For each edge, the middle of the edges that stand close to it."""
    groups: list[list[float]] = []
    for value in sorted(set(values)):
        if groups and value - groups[-1][0] < GAP:
            groups[-1].append(value)
        else:
            groups.append([value])
    return {value: sum(group) / len(group) for group in groups for value in group}
