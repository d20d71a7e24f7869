"""The rules and lines of a page and a caption in; the table between rules of one extent out."""

from collections.abc import Sequence

from extract.pdf.lines import Line
from extract.pdf.table_aligned import find_rows_above, find_rows_below
from extract.pdf.table_columns import split_rows
from extract.pdf.table_header import is_data
from extract.pdf.table_place import WIDEST_STEP, Naming, TableRegion, build_region
from extract.pdf.table_rows import count_full, find_rows, is_prose, measure_largest_step, share_width
from extract.pdf.table_rules import SAME_EDGE, same_extent
from schemas.base import Box


def find_between(rules: Sequence[Box], first: Box, lines: Sequence[Line], naming: Naming, columns: int) -> TableRegion | None:
    """Follow rules of the same extent down from the table's first one, as long as what stands between is no prose."""
    column = [rule for rule in rules if rule.top >= first.top - 1 and share_width(rule, first) > 0.9 and rule.width <= first.width + 2 * SAME_EDGE]
    wide = [rule for rule in column if same_extent(rule, first)]
    bottom = first
    for rule in wide[1:]:
        between = find_rows(lines, Box(first.x0 - 3, bottom.bottom, first.x1 + 3, rule.top))
        if is_prose(between, first.width, columns) or (between and measure_largest_step(between) > WIDEST_STEP):
            break
        bottom = rule
    if bottom is first or (len(wide) == 2 and len(find_rows(lines, Box(first.x0 - 3, first.top, first.x1 + 3, bottom.bottom))) < 2):
        return _find_open(first, bottom, column, lines, naming)
    box = Box(first.x0 - 3, find_top(first, lines, naming.caption), first.x1 + 3, bottom.bottom)
    rows = find_rows(lines, box)
    # Some tables close with a rule under the header alone and end in white space.
    tail = find_rows_below(lines, box, rows)
    if tail and (count_full(rows) < 2 or not any(is_data(row) for row in split_rows(rows))):
        return _find_open(first, bottom, column, lines, naming)
    inside = tuple(rule for rule in column if rule.bottom <= bottom.bottom + 1)
    return build_region(naming, box, rows, inside, lines)


def find_top(first: Box, lines: Sequence[Line], caption: Sequence[Line]) -> float:
    """Where a table begins: at its first rule, or at the header that stands between the caption and a rule under it."""
    if not caption:
        return first.top
    between = find_rows(lines, Box(first.x0 - 3, caption[-1].baseline + 0.3 * caption[-1].size, first.x1 + 3, first.top))
    return min((line.box.top for row in between for line in row), default=first.top)


def _find_open(first: Box, bottom: Box, column: Sequence[Box], lines: Sequence[Line], naming: Naming) -> TableRegion | None:
    """A table with rules at its top only: its rows go on while they align."""
    box = Box(first.x0 - 3, find_top(first, lines, naming.caption), first.x1 + 3, bottom.bottom)
    rows = find_rows(lines, box)
    rows += find_rows_below(lines, box, rows)
    if count_full(rows) < 2:
        return None
    box = Box(box.x0, box.top, box.x1, max(line.box.bottom for line in rows[-1]) + 1)
    return build_region(naming, box, rows, tuple(rule for rule in column if rule.bottom <= box.bottom), lines)


def find_over(rules: Sequence[Box], last: Box, lines: Sequence[Line], naming: Naming, columns: int) -> TableRegion | None:
    """A table whose caption stands under it."""
    column = [rule for rule in rules if rule.top <= last.top + 1 and same_extent(rule, last)]
    top = last
    for rule in reversed(column[:-1]):
        if is_prose(find_rows(lines, Box(last.x0 - 3, rule.bottom, last.x1 + 3, top.top)), last.width, columns):
            break
        top = rule
    # A rule under the header may be the table's first: the header stands on it.
    header = find_rows_above(lines, Box(last.x0 - 3, top.top - 3.5 * naming.caption[0].size, last.x1 + 3, top.top))
    header = [row for row in header if row[-1].box.bottom > top.top - 2.2 * row[0].size or len(header) > 1]
    box = Box(last.x0 - 3, min((line.box.top for row in header for line in row), default=top.top), last.x1 + 3, last.bottom)
    rows = find_rows(lines, box)
    if count_full(rows) < 2:
        return None
    return build_region(naming, box, rows, tuple(rule for rule in rules if box.holds(rule)), lines)
