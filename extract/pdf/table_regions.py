"""The lines and rules of a page in; where its tables are out: caption, body, footnotes.

A table is found from its caption and the grid, the rules or the aligned rows below (or above) it, or from a grid or rules alone.
"""

import itertools
from collections.abc import Sequence

from extract.pdf.captions import find_caption_starts
from extract.pdf.columns import Gutter
from extract.pdf.drawings import Drawings
from extract.pdf.figures import find_figures
from extract.pdf.lines import Line
from extract.pdf.ruled_cells import Lattice, find_lattices
from extract.pdf.shaded_cells import find_sides
from extract.pdf.table_aligned import column_of, find_above, find_below, find_rows_below
from extract.pdf.table_bare import find_between_bare, find_runs, split_group
from extract.pdf.table_framed import frame_region, holds_table, is_tiled
from extract.pdf.table_place import Naming, TableRegion, overlap
from extract.pdf.table_rows import find_rows, share_width
from extract.pdf.table_ruled import find_between, find_over
from extract.pdf.table_rules import group_rules, join_rules, widen_rule
from schemas.base import Box, union_boxes

SHORTEST_RULE = 15.0  # points
NEAR, FAR = 2.2, 4.0  # of the font size: how far a table's rule stands from its caption


def find_table_regions(lines: Sequence[Line], drawings: Drawings, gutters: Sequence[Gutter]) -> list[TableRegion]:
    """Every table of a page, from the top."""
    # A grid may be drawn in strokes as short as its lines are thick: they are joined before the short ones are left out.
    rules = [rule for rule in join_rules(drawings.horizontal) if rule.width > SHORTEST_RULE]
    ordered = sorted(lines, key=lambda line: (line.baseline, line.box.x0))
    lattices = _find_grids(ordered, drawings)
    starts = [(ordered[i], label) for i, kind, label in _caption_starts(ordered, gutters) if kind == "table"]
    taken: list[TableRegion] = []

    def take(region: TableRegion | None) -> None:
        if region is not None and not any(overlap(region.box, other.box) for other in taken):
            taken.append(region)

    for line, label in starts:
        take(_find_captioned(line, label, ordered, rules, lattices, [other for other, _ in starts if other is not line], gutters))
    for lattice in lattices:
        take(frame_region(lattice, ordered, rules, Naming()))
    free = [rule for rule in rules if not any(region.box.holds(rule) for region in taken)]
    columns, figures = len(gutters) + 1, find_figures(drawings)
    for group in group_rules(free):
        for part in split_group(group, ordered, columns):
            take(find_between_bare(part, ordered, columns, figures))
    claimed = {id(line) for region in taken for line in region.lines}
    rest = [line for line in ordered if id(line) not in claimed]
    for left, right in _strips(gutters):
        for region in find_runs([line for line in rest if left <= line.box.middle[0] <= right], rules, figures, drawings.areas):
            take(region)
    return sorted(taken, key=lambda region: (region.box.top, region.box.x0))


def _strips(gutters: Sequence[Gutter]) -> list[tuple[float, float]]:
    """From where to where the columns of a page reach."""
    edges = [0.0, *(sum(gutter) / 2 for gutter in gutters), float("inf")]
    return list(itertools.pairwise(edges))


def _find_grids(lines: Sequence[Line], drawings: Drawings) -> list[Lattice]:
    """Grids that hold tables: of lines, and where there are none of the sides of shaded cells."""
    ruled = [lattice for lattice in find_lattices(drawings.horizontal, drawings.vertical) if holds_table(lattice, lines, drawings.pictures)]
    # A header may be framed cell by cell over a body that is not; every second row may be shaded, and the last is not.
    ruled = [lattice for lattice in ruled if _count_below(lattice, lines) <= len(find_rows(lines, lattice.box))]
    lying, upright = find_sides([area for area in drawings.areas if not any(overlap(area, lattice.box) for lattice in ruled)])
    for lattice in find_lattices([*lying, *drawings.horizontal], [*upright, *drawings.vertical]) if lying else []:
        free = not any(overlap(lattice.box, other.box) for other in ruled)
        if free and is_tiled(lattice) and holds_table(lattice, lines, drawings.pictures) and not _count_below(lattice, lines):
            ruled.append(lattice)
    return sorted(ruled, key=lambda lattice: lattice.box.top)


def _count_below(lattice: Lattice, lines: Sequence[Line]) -> int:
    """How many rows of a table follow a grid."""
    return len(find_rows_below(lines, lattice.box, find_rows(lines, lattice.box)))


def _caption_starts(ordered: Sequence[Line], gutters: Sequence[Gutter]) -> list[tuple[int, str, str]]:
    """Caption starts, judged among the lines of their own column."""
    position = {id(line): i for i, line in enumerate(ordered)}
    columns: dict[int, list[Line]] = {}
    for line in ordered:
        columns.setdefault(sum(line.box.x0 > left for left, _ in gutters), []).append(line)
    return sorted((position[id(column[i])], kind, label) for column in columns.values() for i, kind, label in find_caption_starts(column))


def _find_captioned(
    start: Line,
    label: str,
    lines: Sequence[Line],
    rules: Sequence[Box],
    lattices: Sequence[Lattice],
    others: Sequence[Line],
    gutters: Sequence[Gutter],
) -> TableRegion | None:
    """The table that belongs to a caption: in a grid or between rules right below or above it, else in aligned rows below."""
    lines = _keep_beside(start, lines, others)
    caption = _grow_caption(start, lines, rules, gutters)
    naming = Naming(label, caption)
    box = union_boxes(line.box for line in caption)
    floor = min((other.box.top for other in others if other.baseline > start.baseline and share_width(other.box, box) > 0), default=float("inf"))
    ceiling = max((other.box.bottom for other in others if other.baseline < start.baseline and share_width(other.box, box) > 0), default=0.0)
    beside = [rule for rule in rules if share_width(rule, box) > 0.3 and rule.top < floor]
    # A rule under a part of the header may stand beside a short caption: it belongs to the rules that it lies between.
    under, over = [rule for rule in rules if rule.top < floor], [rule for rule in rules if ceiling < rule.top < floor]
    above = [rule for rule in beside if rule.top > ceiling]
    grids = [lattice for lattice in lattices if share_width(lattice.box, box) > 0.3]
    columns = len(gutters) + 1
    for reach in (NEAR, FAR):
        lattice = next((other for other in grids if box.bottom - 4 < other.box.top < min(floor, box.bottom + reach * start.size)), None)
        if lattice is not None:
            return frame_region(lattice, lines, rules, naming)
        first = next((widen_rule(rule, beside) for rule in beside if box.bottom - 4 < rule.top < box.bottom + reach * start.size), None)
        region = find_between(under, first, lines, naming, columns) if first is not None else None
        if region is not None:
            return region
        lattice = next((other for other in grids if max(ceiling, box.top - reach * start.size) < other.box.bottom < box.top + 4), None)
        if lattice is not None:
            return frame_region(lattice, lines, rules, naming)
        last = next((rule for rule in reversed(above) if box.top - reach * start.size < rule.top < box.top + 4), None)
        region = find_over(over, last, lines, naming, columns) if last is not None else None
        if region is not None:
            return region
    return find_below(naming, lines, floor, gutters, rules) or find_above(naming, lines, ceiling, gutters, rules)


def _keep_beside(start: Line, lines: Sequence[Line], others: Sequence[Line]) -> Sequence[Line]:
    """The lines that may be a caption's or its table's: two tables may stand side by side, with their captions on one line."""
    row = [other for other in others if _on_row(other, start)]
    right = min((other.box.x0 - 1 for other in row if other.box.x0 > start.box.x1), default=float("inf"))
    left = start.box.x0 - 2 * start.size if any(other.box.x1 < start.box.x0 for other in row) else float("-inf")
    return [line for line in lines if left < line.box.x0 < right] if row else lines


def _grow_caption(start: Line, lines: Sequence[Line], rules: Sequence[Box], gutters: Sequence[Gutter]) -> tuple[Line, ...]:
    """The caption's first line and those that continue it, down to a rule, a gap or a row of a table."""
    caption = [start]
    left, right = column_of(start.box, gutters)
    row_start = min((line.box.x0 for line in lines if _on_row(line, start)), default=start.box.x0)
    caption += sorted(
        (line for line in lines if line is not start and _on_row(line, start) and start.box.x1 < line.box.x0 < right), key=lambda line: line.box.x0
    )
    edge = max(start.box.x1, caption[-1].box.x1)
    # Further lines begin under the label or under the first word after it.
    hangs = [start.box.x0, *(word.box.x0 for line in caption for word in line.words[:1] + line.words[2:3])]
    last = start
    for line in lines:
        if line.baseline <= last.baseline + 1 or line.box.x0 > edge or line.box.x1 < row_start or not left - 3 <= line.box.x0 <= right:
            continue
        step = line.baseline - last.baseline
        ruled = any(last.baseline < rule.middle[1] < line.baseline - 0.3 * line.size and share_width(rule, start.box) > 0.3 for rule in rules)
        beside = [other for other in lines if other is not line and _on_row(other, line) and left - 3 <= other.box.x0 <= right]
        aligned = abs(line.box.middle[0] - start.box.middle[0]) < 2 * line.size or any(abs(line.box.x0 - x) < 2.5 * line.size for x in hangs)
        if step > 1.65 * last.size or ruled or beside or not aligned or abs(line.size - last.size) > 0.12 * last.size:
            break
        caption.append(line)
        last, edge = line, max(edge, line.box.x1)
    return tuple(caption)


def _on_row(line: Line, other: Line) -> bool:
    return abs(line.baseline - other.baseline) < 0.3 * min(line.size, other.size)
