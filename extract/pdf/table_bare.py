"""Rules and lines that no caption claims in; the tables among them out: continuations, and tables that the text alone names.

What is taken for a table here is missed as text: only rows of numbers under each other, apart from each other, are.
"""

import itertools
from collections.abc import Sequence

from extract.pdf.lines import Line
from extract.pdf.table_aligned import find_rows_below
from extract.pdf.table_columns import OVERLAP, Row, find_columns, split_rows
from extract.pdf.table_header import NUMBER, is_data
from extract.pdf.table_place import WIDEST_STEP, Naming, TableRegion, build_region, overlap
from extract.pdf.table_rows import count_full, find_rows, is_footnote_start, is_prose, is_text_row, is_typed_rule, measure_largest_step
from schemas.base import Box, union_boxes

Lines = tuple[Line, ...]
FEWEST_ROWS = 4  # with values
STEP, USUAL_STEP = 3.2, 2.6  # of the font size: rows further apart do not follow each other; as far, they may be labels of an axis
APART = 0.9  # of the font size: cells of rows without rules are further apart than words
FEWEST_NAMES = 2  # words: the frame of a chart has its names outside
FEWEST_BARS = 3  # shaded parts of rows: the bars of a chart
MOST_WAITING = 2  # rows of one cell between two rows of several
NUMERIC = 0.5  # share of the cells beside the first column


def split_group(group: Sequence[Box], lines: Sequence[Line], columns: int) -> list[list[Box]]:
    """Rules of one extent, parted where text or another table's caption stands between them."""
    parts: list[list[Box]] = [[group[0]]]
    for before, rule in itertools.pairwise(group):
        rows = find_rows(lines, Box(before.x0 - 3, before.bottom, before.x1 + 3, rule.top))
        several = count_full(rows)
        if rows and (2 * several < len(rows) or is_prose(rows, before.width, columns) or measure_largest_step(rows) > WIDEST_STEP):
            parts.append([])
        parts[-1].append(rule)
    return [part for part in parts if len(part) > 1]


def find_between_bare(group: Sequence[Box], lines: Sequence[Line], columns: int, figures: Sequence[Box]) -> TableRegion | None:
    """Rules of one extent with rows of several cells between them. A table may begin above its first rule and end below its last.

    Two rules may be the frame of a figure: there have to be rows of values between them.
    """
    box = Box(group[0].x0 - 3, group[0].top, group[0].x1 + 3, group[-1].bottom)
    rows = find_rows(lines, box)
    if not rows:
        return None
    rows += find_rows_below(lines, box, rows)
    several = count_full(rows)
    if several < 3 or several < 0.7 * len(rows) or is_prose(rows, box.width, columns) or measure_largest_step(rows) > WIDEST_STEP:
        return None
    if sum(word.text[0].isalpha() for row in rows for line in row for word in line.words) < FEWEST_NAMES:
        return None
    if len(group) < 3 and (sum(is_data(row) for row in split_rows(rows)) < 3 or any(overlap(figure, box) for figure in figures)):
        return None
    rows = _header_above(rows, find_rows(lines, Box(box.x0, 0.0, box.x1, box.top))) + rows if len(group) < 3 else rows
    extent = union_boxes(line.box for row in rows for line in row)
    return build_region(Naming(), box._replace(top=min(box.top, extent.top), bottom=max(box.bottom, extent.bottom)), rows, tuple(group), lines)


def _header_above(body: Sequence[Lines], above: Sequence[Lines]) -> list[Lines]:
    """Rows of a header that stand right above a table's rows."""
    header: list[Lines] = []
    extent = union_boxes(line.box for row in body for line in row)
    below = body[0]
    for row in reversed(above):
        near = below[0].baseline - row[0].baseline < 2.2 * row[0].size and abs(row[0].size - below[0].size) < 0.1 * row[0].size
        if not near or len(header) > 2 or len(row) < 2 or is_text_row(row, extent.width) or row[0].box.x0 < extent.x0 - row[0].size:
            break
        header.insert(0, row)
        below = row
    return header


def find_runs(lines: Sequence[Line], rules: Sequence[Box], figures: Sequence[Box], areas: Sequence[Box]) -> list[TableRegion]:
    """Tables without rules and caption: rows of numbers that follow each other."""
    if not lines:
        return []
    page = union_boxes(line.box for line in lines)
    runs: list[list[Lines]] = [[]]
    waiting: list[Lines] = []  # further lines of a cell, or the heading of a group: part of the table if it goes on
    for row in _join_staggered(find_rows(lines, Box(page.x0 - 1, page.top - 20, page.x1 + 1, page.bottom + 20))):
        if is_typed_rule(row):
            continue
        before = waiting[-1] if waiting else runs[-1][-1] if runs[-1] else None
        follows = before is None or row[0].baseline - before[0].baseline < STEP * row[0].size
        tabular = _is_tabular(row)
        if any(figure.holds(line.box) for line in row for figure in figures) or not follows or not (tabular or _is_short(row, runs[-1])):
            runs.append([])
            waiting = []
        if tabular:
            runs[-1].extend([*waiting, row] if runs[-1] else [row])
            waiting = []
        elif runs[-1] and len(waiting) < MOST_WAITING:
            waiting.append(row)
        else:
            runs.append([])
            waiting = []
    found = []
    for run in runs:
        region = _build_run(run, lines, rules) if len(run) >= FEWEST_ROWS else None
        # Labels of axes stand in rows between the panels of a figure.
        if region is None or any(overlap(figure, region.box) for figure in figures):
            continue
        if sum(overlap(area, region.box) and area.width < 0.9 * region.box.width for area in areas) < FEWEST_BARS:
            found.append(region)
    return found


def _join_staggered(rows: Sequence[Lines]) -> list[Lines]:
    """Rows whose cells stand a little above and below each other, as those with exponents do, as one."""
    joined: list[Lines] = []
    for row in rows:
        before = joined[-1] if joined else ()
        close = bool(before) and row[0].baseline - before[0].baseline < OVERLAP * row[0].size
        if close and all(one.box.x1 < other.box.x0 or other.box.x1 < one.box.x0 for one in before for other in row):
            joined[-1] = tuple(sorted((*before, *row), key=lambda line: line.box.x0))
        else:
            joined.append(row)
    return joined


def _is_short(row: Lines, run: Sequence[Lines]) -> bool:
    """Whether a row fills less than half of the width of the rows before it, and starts where one of their cells does."""
    if not run or len(row) > 1:
        return False
    extent = union_boxes(line.box for other in run for line in other)
    starts = any(abs(line.box.x0 - row[0].box.x0) < 1.5 * row[0].size for other in run for line in other)
    return starts and row[0].box.width < 0.5 * extent.width


def _is_tabular(row: Lines) -> bool:
    """Whether a row has cells that stand well apart and no line of text among them."""
    gaps = [after.box.x0 - before.box.x1 for before, after in itertools.pairwise([word for line in row for word in line.words])]
    wordy = any(sum(word.text.isalpha() and word.text.islower() for word in line.words) > 5 for line in row)
    return sum(gap > APART * row[0].size for gap in gaps) >= 1 and not wordy and not is_footnote_start(row[0])


def _build_run(run: Sequence[Lines], lines: Sequence[Line], rules: Sequence[Box]) -> TableRegion | None:
    """A run of rows as a table; None where its columns are not those of numbers."""
    size = run[0][0].size
    if any(abs(line.size - size) > 0.12 * size for row in run for line in row):
        return None
    rows = split_rows(run)
    first = next((i for i, row in enumerate(rows) if is_data(row)), len(rows))
    body = rows[first:]
    values = sum(is_data(row) for row in body)
    extents = find_columns(body, rows[:first]) if body else []
    if values < max(FEWEST_ROWS, 0.7 * sum(len(row) > 1 for row in body)) or len(extents) < 2 or first > 4 or not _is_numeric(body, extents):
        return None
    if not first and len(extents) < 4 and _counts_up(body):
        return None
    # Two columns are a table only under a header: an index and a list of symbols have none.
    if len(extents) == 2 and (not first or any(len(row) != 2 for row in body)):
        return None
    named = sum(row[0].words[0].text[0].isalpha() for row in body)
    if measure_largest_step(run) > USUAL_STEP and 2 * named < len(body):
        return None
    box = union_boxes(line.box for row in run for line in row)
    inside = [rule for rule in rules if box.top - 4 < rule.middle[1] < box.bottom + 4 and box.x0 - 4 < rule.middle[0] < box.x1 + 4]
    return build_region(Naming(), box, list(run), inside, lines)


def _counts_up(body: Sequence[Row]) -> bool:
    """Whether the last column holds whole numbers that only grow: the page numbers of a table of contents."""
    texts = [row[-1].words[-1].text for row in body if len(row) > 1]
    return all(text.isdecimal() for text in texts) and all(int(one) <= int(other) for one, other in itertools.pairwise(texts))


def _is_numeric(body: Sequence[Row], extents: Sequence[tuple[float, float]]) -> bool:
    """Whether most cells beside the first column begin with a number, and the columns are set well apart in most rows."""
    cells = [chunk for row in body for chunk in row if chunk.box.x0 > extents[0][1]]
    numbers = sum(bool(NUMBER.match(chunk.words[0].text)) for chunk in cells)
    several = [row for row in body if len(row) > 1]
    full = sum(len(row) >= 0.5 * len(extents) for row in several)
    return numbers >= NUMERIC * len(cells) and full >= 0.7 * len(several)
