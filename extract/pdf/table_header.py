"""The rows of a table in; which of them are its header, and the header's cells over one or two levels, out."""

import re
from collections.abc import Sequence

from extract.pdf.table_cells import Draft
from extract.pdf.table_columns import WIDE_SPACE, Chunk, Extent, Row, columns_of, is_centred_between
from extract.pdf.table_place import TableRegion
from schemas.base import Box, union_boxes

NUMBER = re.compile(r"^[~≈<>≤≥±−–+-]?\s*[$€£]?\s*\.?\d")
APART = 1.4  # of the font size: lines of one header cell stand closer than this
CONDITION = re.compile(
    r"^[~≈<>]?\s*\d+(?:\.\d+)?(?:\s*[–−-]\s*\d+(?:\.\d+)?)?\s*(?:[°◦º˚]\s*C|℃|K|o\s?C|h|days?)\)?$"
)  # a header can be a temperature


def find_header_end(rows: Sequence[Row], region: TableRegion) -> int:
    """Number of text rows that belong to the header."""
    full = [rule for rule in region.rules if _is_full(rule, region)]
    counts = sorted({count for rule in full if 0 < (count := sum(row[0].baseline < rule.middle[1] for row in rows)) < len(rows)})
    counts = [count for count in counts if not any(is_data(row) for row in rows[:count])]
    if counts:
        # Rules between the levels of a header are followed by more rows without values, rules in the body by values.
        best = counts[0]
        for count in counts[1:]:
            stub = min(chunk.box.x0 for row in rows[best:count] for chunk in row) < min(chunk.box.x0 for chunk in rows[0]) + 2 * rows[0][0].size
            if count <= 4 and not stub and not any(is_data(row) for row in rows[best:count]) and any(is_data(row) for row in rows[count:]):
                best = count
        return _skip_units(rows, best)
    bold = next((i for i, row in enumerate(rows) if not all(word.bold for chunk in row for word in chunk.words)), 0)
    if 0 < bold < len(rows):
        return bold
    first = next((i for i, row in enumerate(rows) if i and (is_data(row) or _lines_up(row, rows[i + 1 :]))), 1) if not is_data(rows[0]) else 0
    return _above_heading(rows, first) if first <= 8 else 1


def _lines_up(row: Row, below: Sequence[Row]) -> bool:
    """Whether a number in a row stands over numbers in most of the rows below it."""
    full = [other for other in below if len(other) > 1]
    return len(full) > 1 and any(
        2 * sum(any(_is_number(chunk) and is_over(one, chunk) for chunk in other) for other in full) > len(full) for one in row if _is_number(one)
    )


def _is_number(chunk: Chunk) -> bool:
    return NUMBER.match(chunk.text) is not None and not CONDITION.match(chunk.text)


def is_over(one: Chunk, other: Chunk) -> bool:
    """Whether two chunks of different rows share some of their width."""
    return min(one.box.x1, other.box.x1) > max(one.box.x0, other.box.x0)


def _above_heading(rows: Sequence[Row], first: int) -> int:
    """A lone text at the left, no closer to the header than to the values, is the heading of a group of rows."""
    if first < 2 or len(rows[first - 1]) > 1 or len(rows[first - 2]) < 2:
        return first
    heading, size = rows[first - 1][0], rows[first - 1][0].size
    above, below = heading.baseline - rows[first - 2][0].baseline, rows[first][0].baseline - heading.baseline
    left = min(chunk.box.x0 for row in rows for chunk in row)
    return first - 1 if heading.box.x0 < left + size and above > below - 0.1 * size else first


def _is_full(rule: Box, region: TableRegion) -> bool:
    """Whether a rule runs over the table's whole width."""
    return rule.x0 < region.box.x0 + 16 and rule.x1 > region.box.x1 - 16


def _skip_units(rows: Sequence[Row], above: int) -> int:
    """A row right under the header's rule that holds nothing but units in brackets belongs to the header."""
    row = rows[above]
    texts = [chunk.text for chunk in row]
    bracketed = all(text.startswith(("(", "[")) and text.endswith((")", "]")) for text in texts)
    return above + 1 if bracketed and len(texts) > 1 and above + 1 < len(rows) else above


def is_data(row: Row) -> bool:
    """Whether a row holds values: a third of its chunks begin with a number."""
    numbers = sum(map(_is_number, row))
    return numbers > 0 and 3 * numbers >= len(row) and len(row) > 1


def find_header_drafts(header: Sequence[Row], extents: Sequence[Extent], region: TableRegion, frames: Sequence[Box]) -> tuple[list[Draft], int]:
    """Header cells, and over how many levels they stand. `frames`: boxes of cells that lines part."""
    bottom = max((chunk.baseline for row in header for chunk in row), default=0.0)
    placed = [
        (chunk, *(_framed_span(chunk, extents, frames) or _header_span(chunk, extents, region, lowest=chunk.baseline > bottom - 0.5 * chunk.size)))
        for row in header
        for chunk in row
    ]
    if not placed:
        return [], 0
    placed = _join_words(placed)
    placed = _span_apart(_share_spans(placed, extents), extents)
    borders = _find_borders(placed)
    if not borders or borders[-1] >= max(chunk.baseline for chunk, _, _ in placed) - 1:
        return merge_drafts([(chunk, first, last, 0) for chunk, first, last in placed]), 1
    levels = [(chunk, first, last, _level_of(chunk, first, last, placed, borders)) for chunk, first, last in placed]
    return merge_drafts(levels), len(borders) + 1


def _find_borders(placed: Sequence[tuple[Chunk, int, int]]) -> list[float]:
    """Lowest baseline of each level of header cells over several columns, from the top.

    A level ends where cells over fewer of its columns stand below it.
    """
    spanning = sorted(((chunk.baseline, first, last) for chunk, first, last in placed if last > first), key=lambda span: span[0])
    borders: list[float] = []
    spans: list[tuple[int, int]] = []
    for at, first, last in spanning:
        if borders and at > borders[-1] + 1 and any(i <= first and last <= j and (i, j) != (first, last) for i, j in spans):
            borders.append(at)
            spans = []
        if not borders:
            borders.append(at)
        borders[-1] = max(borders[-1], at)
        spans.append((first, last))
    return borders


def _level_of(chunk: Chunk, first: int, last: int, placed: Sequence[tuple[Chunk, int, int]], borders: Sequence[float]) -> int:
    """The level of a header cell: one over a single column is below all levels, unless it goes on with a cell over several."""
    for level, border in enumerate(borders):
        if chunk.baseline <= border + 1:
            over = {c for other, i, j in placed if j > i and other.baseline <= border + 1 for c in range(i, j + 1)}
            if last > first or first in over:
                return level
    return len(borders)


def _join_words(placed: Sequence[tuple[Chunk, int, int]]) -> list[tuple[Chunk, int, int]]:
    """Words a wide space apart over the same columns are one cell: `σ  (mS cm−1)`."""
    joined: list[tuple[Chunk, int, int]] = []
    for chunk, first, last in placed:
        before = joined[-1] if joined else None
        if before is not None and last > first and before[1:] == (first, last) and abs(before[0].baseline - chunk.baseline) < 1:
            one = before[0]
            if chunk.box.x0 - one.box.x1 < WIDE_SPACE * chunk.size:
                joined[-1] = (one._replace(words=one.words + chunk.words, box=union_boxes((one.box, chunk.box))), first, last)
                continue
        joined.append((chunk, first, last))
    return joined


def _share_spans(placed: Sequence[tuple[Chunk, int, int]], extents: Sequence[Extent]) -> list[tuple[Chunk, int, int]]:
    """Several header chunks side by side over one joined rule share its columns: each column goes to the nearest chunk."""
    result = []
    for chunk, first, last in placed:
        row = [other for other, i, j in placed if (i, j) == (first, last) and abs(other.baseline - chunk.baseline) < 1]
        if last > first and len(row) > 1:
            middles = [(extents[c][0] + extents[c][1]) / 2 for c in range(first, last + 1)]
            own = [c for c, x in enumerate(middles, start=first) if min(row, key=lambda other: abs(other.box.middle[0] - x)) is chunk]
            first, last = (own[0], own[-1]) if own else (first, last)
        result.append((chunk, first, last))
    return result


def _span_apart(placed: Sequence[tuple[Chunk, int, int]], extents: Sequence[Extent]) -> list[tuple[Chunk, int, int]]:
    """Widen header chunks that stand a step above the rest of their column's header, centred over several columns."""
    result = []
    repeated = _repeated_spans(placed, len(extents))
    for chunk, first, last in placed:
        below = [other for other, i, j in placed if i <= last and first <= j and other.baseline > chunk.baseline + 1]
        apart = below and min(other.baseline for other in below) - chunk.baseline > APART * chunk.size
        beside = {c for other, i, j in placed if other is not chunk and abs(other.baseline - chunk.baseline) < 1 for c in range(i, j + 1)}
        if apart and first == last:
            first, last = next((span for span in repeated if span[0] <= first <= span[1]), None) or _centred_span(chunk, first, beside, extents)
        result.append((chunk, first, last))
    return result


def _repeated_spans(placed: Sequence[tuple[Chunk, int, int]], columns: int) -> list[tuple[int, int]]:
    """Runs of columns whose lowest header lines repeat: `Composition, Structure, σ, Composition, Structure, σ`."""
    lowest: dict[int, Chunk] = {}
    for chunk, first, last in placed:
        if first == last and (first not in lowest or chunk.baseline > lowest[first].baseline):
            lowest[first] = chunk
    texts = [lowest[c].text if c in lowest else "" for c in range(columns)]
    for period in range(columns // 2, 1, -1):
        for start in range(columns - 2 * period + 1):
            run = texts[start : start + period]
            if all(run) and run == texts[start + period : start + 2 * period]:
                return [(start, start + period - 1), (start + period, start + 2 * period - 1)]
    return []


def _centred_span(chunk: Chunk, column: int, beside: set[int], extents: Sequence[Extent]) -> tuple[int, int]:
    """The run of columns around one that a header is best centred over, without those that have a header beside it."""
    middle = chunk.box.middle[0]
    best = (column, column)
    closest = 0.8 * chunk.size
    for first in range(column, -1, -1):
        if first in beside:
            break
        for last in range(column, len(extents)):
            if last in beside:
                break
            off = abs((extents[last][1] + extents[first][0]) / 2 - middle)
            if last > first and off < closest:
                best, closest = (first, last), off
    return best


def _framed_span(chunk: Chunk, extents: Sequence[Extent], frames: Sequence[Box]) -> tuple[int, int] | None:
    """The columns over which the lines around a header chunk reach; None where no line parts it from others."""
    cell = next((cell for cell in frames if cell.holds(chunk.box)), None)
    if cell is None or cell.width > 0.95 * (max(c.x1 for c in frames) - min(c.x0 for c in frames)):
        return None
    over = [i for i, (x0, x1) in enumerate(extents) if cell.x0 < (x0 + x1) / 2 < cell.x1]
    return (over[0], over[-1]) if len(over) > 1 else None


def _header_span(chunk: Chunk, extents: Sequence[Extent], region: TableRegion, *, lowest: bool) -> tuple[int, int]:
    """Columns under a header chunk: those of the short rule right below it, else those that it covers."""
    for rule in region.rules:
        below = 0 < rule.middle[1] - chunk.baseline < 0.9 * chunk.size
        if below and not _is_full(rule, region) and rule.x0 - 2 <= chunk.box.middle[0] <= rule.x1 + 2:
            over = [i for i, (x0, x1) in enumerate(extents) if min(x1, rule.x1) - max(x0, rule.x0) > 0.5 * (x1 - x0)]
            if over:
                return over[0], over[-1]
    between = [i for i in range(len(extents) - 1) if extents[i][1] <= chunk.box.x0 and chunk.box.x1 <= extents[i + 1][0]]
    if between and not lowest and is_centred_between(chunk.box, extents, chunk.size):
        return between[0], between[0] + 1
    first, last = columns_of(chunk, extents)
    if first == last:
        # A header wider than its narrow column still belongs to the column whose middle is nearest.
        middle = chunk.box.middle[0]
        best = min(range(len(extents)), key=lambda i: max(extents[i][0] - middle, middle - extents[i][1], 0.0))
        return best, best
    return first, last


def merge_drafts(placed: Sequence[tuple[Chunk, int, int, int]]) -> list[Draft]:
    """Chunks of the same columns and level become one cell, read from the top."""
    cells: dict[tuple[int, int, int], list[Chunk]] = {}
    for chunk, first, last, level in placed:
        cells.setdefault((level, first, last), []).append(chunk)
    return [Draft(level, first, last, tuple(chunks)) for (level, first, last), chunks in cells.items()]
