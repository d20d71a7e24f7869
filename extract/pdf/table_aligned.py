"""Lines of a page and where a table may begin or end in; the rows that align there out: tables without rules at their top or end."""

from collections.abc import Sequence
from statistics import median

from extract.pdf.columns import Gutter
from extract.pdf.lines import Line
from extract.pdf.table_place import Naming, TableRegion, build_region
from extract.pdf.table_rows import count_cells, count_full, find_rows, is_footnote_start, is_text_row, is_typed_rule, share_width
from schemas.base import Box, union_boxes

LONGEST_STEP = 3.2  # of the font size: a larger step between two rows ends a table without rules


def find_rows_below(lines: Sequence[Line], box: Box, rows: Sequence[Sequence[Line]]) -> list[tuple[Line, ...]]:
    """Rows of several cells that follow a box without a gap."""
    found: list[tuple[Line, ...]] = []
    at = max((row[0].baseline for row in rows), default=box.bottom)
    size = median(line.size for row in rows for line in row) if len(rows) > 1 else 0.0
    for row in find_rows(lines, Box(box.x0, box.bottom, box.x1, float("inf"))):
        if is_typed_rule(row) and row[0].baseline - at < LONGEST_STEP * row[0].size:
            at = row[0].baseline
            continue
        if (
            row[0].baseline - at > LONGEST_STEP * row[0].size
            or (count_cells(row) < 2 and row[0].box.width > 0.5 * box.width)
            or is_text_row(row, box.width)
        ):
            break
        if len(found) > 3 and [line.text for line in row] == [line.text for line in found[0]]:
            break  # the next table's header
        note = is_footnote_start(row[0]) and (len(row) == 1 or row[0].words[0].scripts.startswith("^"))
        if note or (size and min(line.size for line in row) > 1.08 * size):
            break
        found.append(row)
        size = size or row[0].size
        at = row[0].baseline
    while found and count_cells(found[-1]) < 2:
        found.pop()
    return found


def find_rows_above(lines: Sequence[Line], box: Box) -> list[tuple[Line, ...]]:
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


def find_below(naming: Naming, lines: Sequence[Line], floor: float, gutters: Sequence[Gutter], rules: Sequence[Box]) -> TableRegion | None:
    """A table without rules at its top: rows of several cells right below the caption."""
    left, right = _text_extent(naming.caption, lines, gutters)
    ceiling = max(line.baseline for line in naming.caption) + 0.3 * naming.caption[0].size
    rows = find_rows_below(lines, Box(left, ceiling, right, min(ceiling + 1, floor)), [naming.caption[-1:]])
    return build_aligned(naming, [row for row in rows if row[0].baseline < floor], lines, rules)


def find_above(naming: Naming, lines: Sequence[Line], ceiling: float, gutters: Sequence[Gutter], rules: Sequence[Box]) -> TableRegion | None:
    """The same with its caption under it."""
    left, right = _text_extent(naming.caption, lines, gutters)
    rows = find_rows_above(lines, Box(left, ceiling, right, naming.caption[0].baseline - 0.5 * naming.caption[0].size))
    return build_aligned(naming, rows, lines, rules)


def column_of(box: Box, gutters: Sequence[Gutter]) -> tuple[float, float]:
    """Horizontal extent of the columns that a box reaches over; open at the page's sides."""
    left, right = float("-inf"), float("inf")
    for start, end in gutters:
        if box.x0 >= start:
            left = max(left, end)
        if box.x1 <= end:
            right = min(right, start)
    return left, right


def _text_extent(caption: Sequence[Line], lines: Sequence[Line], gutters: Sequence[Gutter]) -> tuple[float, float]:
    """From where to where text runs in the columns that a caption reaches over."""
    left, right = column_of(union_boxes(line.box for line in caption), gutters)
    inside = [line for line in lines if left - 3 <= line.box.x0 <= right]
    return max(left, min(line.box.x0 for line in inside)), min(right, max(line.box.x1 for line in inside))


def build_aligned(naming: Naming, rows: Sequence[tuple[Line, ...]], lines: Sequence[Line], rules: Sequence[Box]) -> TableRegion | None:
    """A table of aligned rows; None where too few have several cells."""
    if count_full(rows) < 3:
        return None
    extent = union_boxes(line.box for row in rows for line in row)
    inside = tuple(rule for rule in rules if extent.top < rule.middle[1] < extent.bottom + 4 and share_width(rule, extent) > 0.9)
    wide = union_boxes((extent, *(rule for rule in inside if rule.width < 1.3 * extent.width)))
    return build_region(naming, extent._replace(x0=wide.x0, x1=wide.x1), rows, inside, lines)
