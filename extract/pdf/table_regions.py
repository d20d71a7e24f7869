"""The lines and rules of a page in; where its tables are out: caption, body, footnotes.

A table is found from its caption and the rules or the aligned rows below (or above) it, or from rules alone.
"""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from extract.pdf.captions import find_caption_starts
from extract.pdf.columns import Gutter
from extract.pdf.drawings import Drawings
from extract.pdf.lines import Line
from extract.pdf.table_rows import count_cells, find_footnotes, find_rows, is_footnote_start, is_prose, is_text_row, measure_largest_step, share_width
from extract.pdf.table_rules import SAME_EDGE, group_rules, join_rules, widen_rule
from schemas.base import Box, union_boxes

LONGEST_STEP = 3.2  # of the font size: a larger step between two rows ends a table without rules
WIDEST_STEP = 6  # of the font size: rows further apart are a figure's labels
NEAR, FAR = 2.2, 4.0  # of the font size: how far a table's rule stands from its caption


class TableRegion(NamedTuple):
    """Where a table stands on a page."""

    label: str
    caption: tuple[Line, ...]
    box: Box  # of the grid
    rows: tuple[tuple[Line, ...], ...]  # the grid's lines of text, from the top, each from left to right
    rules: tuple[Box, ...]  # horizontal, from the top
    footnotes: tuple[Line, ...]


def find_table_regions(lines: Sequence[Line], drawings: Drawings, gutters: Sequence[Gutter]) -> list[TableRegion]:
    """Every table of a page, from the top."""
    rules = join_rules([rule for rule in drawings.horizontal if rule.width > 15])
    taken: list[TableRegion] = []
    ordered = sorted(lines, key=lambda line: (line.baseline, line.box.x0))
    starts = [(ordered[i], label) for i, kind, label in _caption_starts(ordered, gutters) if kind == "table"]
    for line, label in starts:
        region = _find_captioned(line, label, ordered, rules, [other for other, _ in starts if other is not line], gutters)
        if region is not None and not any(_overlap(region.box, other.box) for other in taken):
            taken.append(region)
    free = [rule for rule in rules if not any(region.box.holds(rule) for region in taken)]
    for group in group_rules(free):
        region = _find_bare(group, ordered, len(gutters) + 1)
        if region is not None and not any(_overlap(region.box, other.box) for other in taken):
            taken.append(region)
    return sorted(taken, key=lambda region: (region.box.top, region.box.x0))


def _caption_starts(ordered: Sequence[Line], gutters: Sequence[Gutter]) -> list[tuple[int, str, str]]:
    """Caption starts, judged among the lines of their own column."""
    position = {id(line): i for i, line in enumerate(ordered)}
    columns: dict[int, list[Line]] = {}
    for line in ordered:
        columns.setdefault(sum(line.box.x0 > left for left, _ in gutters), []).append(line)
    return sorted((position[id(column[i])], kind, label) for column in columns.values() for i, kind, label in find_caption_starts(column))


def _find_captioned(
    start: Line, label: str, lines: Sequence[Line], rules: Sequence[Box], others: Sequence[Line], gutters: Sequence[Gutter]
) -> TableRegion | None:
    """The table that belongs to a caption: between rules right below or right above it, else in aligned rows below."""
    caption = _grow_caption(start, lines, rules, gutters)
    box = union_boxes(line.box for line in caption)
    floor = min((other.box.top for other in others if other.baseline > start.baseline and share_width(other.box, box) > 0), default=float("inf"))
    beside = [rule for rule in rules if share_width(rule, box) > 0.3 and rule.top < floor]
    ceiling = max((other.box.bottom for other in others if other.baseline < start.baseline and share_width(other.box, box) > 0), default=0.0)
    above = [rule for rule in beside if rule.top > ceiling]
    columns = len(gutters) + 1
    for reach in (NEAR, FAR):
        first = next((widen_rule(rule, beside) for rule in beside if box.bottom - 4 < rule.top < box.bottom + reach * start.size), None)
        region = _region_between(beside, first, lines, label, caption, columns) if first is not None else None
        if region is not None:
            return region
        last = next((rule for rule in reversed(above) if box.top - reach * start.size < rule.top < box.top + 4), None)
        region = _region_above(above, last, lines, label, caption, columns) if last is not None else None
        if region is not None:
            return region
    return _region_aligned(caption, label, lines, floor, gutters, rules) or _region_aligned_above(caption, label, lines, ceiling, gutters, rules)


def _grow_caption(start: Line, lines: Sequence[Line], rules: Sequence[Box], gutters: Sequence[Gutter]) -> tuple[Line, ...]:
    """The caption's first line and those that continue it, down to a rule, a gap or a row of a table."""
    caption = [start]
    left, right = _column_of(start.box, gutters)
    row_start = min((line.box.x0 for line in lines if _on_row(line, start)), default=start.box.x0)
    caption += sorted(
        (line for line in lines if line is not start and _on_row(line, start) and start.box.x1 < line.box.x0 < right), key=lambda line: line.box.x0
    )
    edge = max(start.box.x1, caption[-1].box.x1)
    last = start
    for line in lines:
        if line.baseline <= last.baseline + 1 or line.box.x0 > edge or line.box.x1 < row_start or not left - 3 <= line.box.x0 <= right:
            continue
        step = line.baseline - last.baseline
        ruled = any(last.baseline < rule.middle[1] < line.baseline - 0.3 * line.size and share_width(rule, start.box) > 0.3 for rule in rules)
        beside = [other for other in lines if other is not line and _on_row(other, line) and left - 3 <= other.box.x0 <= right]
        aligned = abs(line.box.x0 - start.box.x0) < 2.5 * line.size or abs(line.box.middle[0] - start.box.middle[0]) < 2 * line.size
        if step > 1.65 * last.size or ruled or beside or not aligned or abs(line.size - last.size) > 0.12 * last.size:
            break
        caption.append(line)
        last, edge = line, max(edge, line.box.x1)
    return tuple(caption)


def _on_row(line: Line, other: Line) -> bool:
    return abs(line.baseline - other.baseline) < 0.3 * min(line.size, other.size)


def _column_of(box: Box, gutters: Sequence[Gutter]) -> tuple[float, float]:
    """Horizontal extent of the columns that a box reaches over; open at the page's sides."""
    left, right = float("-inf"), float("inf")
    for start, end in gutters:
        if box.x0 >= start:
            left = max(left, end)
        if box.x1 <= end:
            right = min(right, start)
    return left, right


def _region_between(rules: Sequence[Box], first: Box, lines: Sequence[Line], label: str, caption: Sequence[Line], columns: int) -> TableRegion | None:
    """Follow rules of the same extent down from the table's first one, as long as what stands between is no prose."""
    column = [rule for rule in rules if rule.top >= first.top - 1 and share_width(rule, first) > 0.9 and rule.width <= first.width + 2 * SAME_EDGE]
    wide = [rule for rule in column if abs(rule.x0 - first.x0) < SAME_EDGE and abs(rule.x1 - first.x1) < SAME_EDGE]
    bottom = first
    for rule in wide[1:]:
        between = find_rows(lines, Box(first.x0 - 3, bottom.bottom, first.x1 + 3, rule.top))
        if is_prose(between, first.width, columns) or (between and measure_largest_step(between) > WIDEST_STEP):
            break
        bottom = rule
    if bottom is first or (len(wide) == 2 and len(find_rows(lines, Box(first.x0 - 3, first.top, first.x1 + 3, bottom.bottom))) < 2):
        return _region_open(first, bottom, column, lines, label, caption)
    box = Box(first.x0 - 3, _top_of(first, lines, caption), first.x1 + 3, bottom.bottom)
    rows = find_rows(lines, box)
    # Some tables close with a rule under the header alone and end in white space.
    tail = _rows_below(lines, box, rows)
    if sum(count_cells(row) > 1 for row in rows) < 2 and tail:
        return _region_open(first, bottom, column, lines, label, caption)
    inside = tuple(rule for rule in column if rule.bottom <= bottom.bottom + 1)
    return _build(label, caption, box, rows, inside, lines)


def _top_of(first: Box, lines: Sequence[Line], caption: Sequence[Line]) -> float:
    """Where a table begins: at its first rule, or at the header that stands between the caption and a rule under it."""
    if not caption:
        return first.top
    between = find_rows(lines, Box(first.x0 - 3, caption[-1].baseline + 0.3 * caption[-1].size, first.x1 + 3, first.top))
    return min((line.box.top for row in between for line in row), default=first.top)


def _region_open(first: Box, bottom: Box, column: Sequence[Box], lines: Sequence[Line], label: str, caption: Sequence[Line]) -> TableRegion | None:
    """A table with rules at its top only: its rows go on while they align."""
    box = Box(first.x0 - 3, _top_of(first, lines, caption), first.x1 + 3, bottom.bottom)
    rows = find_rows(lines, box)
    rows += _rows_below(lines, box, rows)
    if sum(count_cells(row) > 1 for row in rows) < 2:
        return None
    box = Box(box.x0, box.top, box.x1, max(line.box.bottom for line in rows[-1]) + 1)
    return _build(label, caption, box, rows, tuple(rule for rule in column if rule.bottom <= box.bottom), lines)


def _rows_below(lines: Sequence[Line], box: Box, rows: Sequence[Sequence[Line]]) -> list[tuple[Line, ...]]:
    """Rows of several cells that follow a box without a gap."""
    found: list[tuple[Line, ...]] = []
    at = max((row[0].baseline for row in rows), default=box.bottom)
    size = median(line.size for row in rows for line in row) if len(rows) > 1 else 0.0
    for row in find_rows(lines, Box(box.x0, box.bottom, box.x1, float("inf"))):
        if (
            row[0].baseline - at > LONGEST_STEP * row[0].size
            or (count_cells(row) < 2 and row[0].box.width > 0.5 * box.width)
            or is_text_row(row, box.width)
        ):
            break
        note = is_footnote_start(row[0]) and (len(row) == 1 or row[0].words[0].scripts.startswith("^"))
        if note or (size and min(line.size for line in row) > 1.08 * size):
            break
        found.append(row)
        size = size or row[0].size
        at = row[0].baseline
    while found and count_cells(found[-1]) < 2:
        found.pop()
    return found


def _region_aligned(
    caption: Sequence[Line], label: str, lines: Sequence[Line], floor: float, gutters: Sequence[Gutter], rules: Sequence[Box]
) -> TableRegion | None:
    """A table without rules at its top: rows of several cells right below the caption."""
    left, right = _text_extent(caption, lines, gutters)
    ceiling = max(line.baseline for line in caption) + 0.3 * caption[0].size
    rows = _rows_below(lines, Box(left, ceiling, right, min(ceiling + 1, floor)), [caption[-1:]])
    return _build_aligned([row for row in rows if row[0].baseline < floor], label, caption, lines, rules)


def _region_aligned_above(
    caption: Sequence[Line], label: str, lines: Sequence[Line], ceiling: float, gutters: Sequence[Gutter], rules: Sequence[Box]
) -> TableRegion | None:
    """The same with its caption under it."""
    left, right = _text_extent(caption, lines, gutters)
    rows = _rows_above(lines, Box(left, ceiling, right, caption[0].baseline - 0.5 * caption[0].size))
    return _build_aligned(rows, label, caption, lines, rules)


def _text_extent(caption: Sequence[Line], lines: Sequence[Line], gutters: Sequence[Gutter]) -> tuple[float, float]:
    """From where to where text runs in the columns that a caption reaches over."""
    left, right = _column_of(union_boxes(line.box for line in caption), gutters)
    inside = [line for line in lines if left - 3 <= line.box.x0 <= right]
    return max(left, min(line.box.x0 for line in inside)), min(right, max(line.box.x1 for line in inside))


def _build_aligned(
    rows: Sequence[tuple[Line, ...]], label: str, caption: Sequence[Line], lines: Sequence[Line], rules: Sequence[Box]
) -> TableRegion | None:
    if sum(count_cells(row) > 1 for row in rows) < 3:
        return None
    extent = union_boxes(line.box for row in rows for line in row)
    inside = tuple(rule for rule in rules if extent.top < rule.middle[1] < extent.bottom + 4 and share_width(rule, extent) > 0.9)
    wide = union_boxes((extent, *(rule for rule in inside if rule.width < 1.3 * extent.width)))
    return _build(label, caption, extent._replace(x0=wide.x0, x1=wide.x1), rows, inside, lines)


def _rows_above(lines: Sequence[Line], box: Box) -> list[tuple[Line, ...]]:
    """Rows of several cells that end at the box's bottom, up to text or a gap."""
    found: list[tuple[Line, ...]] = []
    at = box.bottom
    for row in reversed(find_rows(lines, box)):
        size = row[0].size
        if at - row[0].baseline > LONGEST_STEP * size or is_text_row(row, box.width) or (count_cells(row) < 2 and row[0].box.width > 0.5 * box.width):
            break
        larger = bool(found) and min(line.size for line in row) > 1.08 * found[0][0].size
        if larger or any(sum(word.text.isalpha() and word.text.islower() for word in line.words) > 5 for line in row):
            break
        found.insert(0, row)
        at = row[0].baseline
    while found and count_cells(found[0]) < 2:
        found.pop(0)
    return found


def _region_above(rules: Sequence[Box], last: Box, lines: Sequence[Line], label: str, caption: Sequence[Line], columns: int) -> TableRegion | None:
    """A table whose caption stands under it."""
    column = [rule for rule in rules if rule.top <= last.top + 1 and abs(rule.x0 - last.x0) < SAME_EDGE and abs(rule.x1 - last.x1) < SAME_EDGE]
    top = last
    for rule in reversed(column[:-1]):
        if is_prose(find_rows(lines, Box(last.x0 - 3, rule.bottom, last.x1 + 3, top.top)), last.width, columns):
            break
        top = rule
    # A rule under the header may be the table's first: the header stands on it.
    header = _rows_above(lines, Box(last.x0 - 3, top.top - 3.5 * caption[0].size, last.x1 + 3, top.top))
    header = [row for row in header if row[-1].box.bottom > top.top - 2.2 * row[0].size or len(header) > 1]
    box = Box(last.x0 - 3, min((line.box.top for row in header for line in row), default=top.top), last.x1 + 3, last.bottom)
    rows = find_rows(lines, box)
    if sum(count_cells(row) > 1 for row in rows) < 2:
        return None
    return _build(label, caption, box, rows, tuple(rule for rule in rules if box.holds(rule)), lines)


def _find_bare(group: Sequence[Box], lines: Sequence[Line], columns: int) -> TableRegion | None:
    """A table without a caption of its own (a continuation): rules of one extent with rows of several cells between."""
    box = Box(group[0].x0 - 3, group[0].top, group[0].x1 + 3, group[-1].bottom)
    rows = find_rows(lines, box)
    several = sum(count_cells(row) > 1 for row in rows)
    if several < 3 or several < 0.7 * len(rows) or is_prose(rows, box.width, columns) or measure_largest_step(rows) > WIDEST_STEP:
        return None
    return _build("", (), box, rows, tuple(group), lines)


def _build(
    label: str,
    caption: Sequence[Line],
    box: Box,
    rows: Sequence[tuple[Line, ...]],
    rules: tuple[Box, ...],
    lines: Sequence[Line],
) -> TableRegion | None:
    if not rows or measure_largest_step(rows) > WIDEST_STEP or rows[0][0].baseline - box.top > WIDEST_STEP * rows[0][0].size:
        return None
    captioned = {id(line) for line in caption}
    rows = [row for row in rows if id(row[0]) not in captioned]
    wide = box._replace(x0=min((box.x0, *(line.box.x0 for line in caption))))
    return TableRegion(label, tuple(caption), box, tuple(rows), rules, find_footnotes(lines, wide, rows))


def _overlap(one: Box, other: Box) -> bool:
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 2 and min(one.bottom, other.bottom) - max(one.top, other.top) > 2
