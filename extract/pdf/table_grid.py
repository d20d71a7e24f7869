"""Where a table stands in; its grid of cells out."""

import itertools
from collections.abc import Sequence
from statistics import median

from extract.pdf.drawings import Drawings
from extract.pdf.ruled_cells import LEAST, find_cells, grid_lines
from extract.pdf.shaded_cells import find_sides
from extract.pdf.table_cells import Draft, build_table
from extract.pdf.table_columns import Chunk, Extent, Row, build_chunks, columns_of, cut_chunk, find_columns, split_at_starts, split_header, split_rows
from extract.pdf.table_header import find_header_drafts, find_header_end, is_data, is_over, merge_drafts
from extract.pdf.table_place import TableRegion
from extract.pdf.table_rules import join_uprights
from schemas.base import Box
from schemas.document import Table, Word

MANY_LINES = 1.6  # lines of values in a framed row: with more, lines part groups of rows and not rows
FEWEST_ROWS = 4  # a name over fewer may be one of several lines
OPEN_END = ("-", "–", ",", "/", "(", ";", ":", "and", "or", "of", "·", "×")


def read_table(region: TableRegion, drawings: Drawings, *, page: int, vocabulary: frozenset[str] = frozenset()) -> Table | None:
    """One region as a table; None where it has fewer than two rows or columns. `vocabulary`: the words of the document's text."""
    rows = [row for row in split_rows(region.rows) if row]
    if len(rows) < 2:
        return None
    frames = region.cells or tuple(_find_frames(region, drawings))
    framed = _read_framed(rows, region, frames, page=page, vocabulary=vocabulary)
    if framed is not None:
        return framed
    split = find_header_end(rows, region)
    header, body = rows[:split], split_at_starts(rows[split:])
    extents = find_columns(body, header)
    if len(extents) < 2 or not body:
        return None
    body = [tuple(part for chunk in row for part in cut_chunk(chunk, extents)) for row in body]
    drafts, levels = find_header_drafts(split_header(header, extents), extents, region, frames)
    body, centred = _take_centred(body, extents, _row_borders(body, region, drawings))
    groups = _group_rows(body, extents, region, drawings)
    for number, group in enumerate(groups, start=levels):
        drafts.extend(_row_drafts(group, extents, number))
    drafts.extend(_span_centred(centred, groups, levels))
    return build_table(region, drafts, rows=levels + len(groups), columns=len(extents), header_rows=levels, page=page, vocabulary=vocabulary)


def _read_framed(rows: Sequence[Row], region: TableRegion, cells: Sequence[Box], *, page: int, vocabulary: frozenset[str]) -> Table | None:
    """A table whose every cell is framed; None where lines do not part its rows and columns."""
    xs, ys = grid_lines(cells)
    if len(xs) < 3 or len(ys) < 3:
        return None
    words: dict[Box, list[Chunk]] = {}
    for row in rows:
        for chunk in row:
            for part in _cut_at(chunk, xs):
                cell = next((cell for cell in cells if cell.holds(part.box)), None)
                if cell is None:
                    return None
                words.setdefault(cell, []).append(part)
    several = [sum(is_data(row) for row in rows if top < row[0].baseline < bottom) for top, bottom in itertools.pairwise(ys)]
    if sum(several) > MANY_LINES * sum(count > 0 for count in several) or _is_unparted(words, xs):
        return None
    drafts = [_framed_draft(cell, chunks, xs, ys) for tall, held in words.items() for cell, chunks in _split_tall(tall, held, ys)]
    header = min(max(next((i for i, count in enumerate(several) if count), 1), 1 if region.caption else 0), 3)
    return build_table(region, drafts, rows=len(ys) - 1, columns=len(xs) - 1, header_rows=header, page=page, vocabulary=vocabulary)


def _find_frames(region: TableRegion, drawings: Drawings) -> list[Box]:
    """Cells between the lines or the shaded areas inside a table; none where neither parts columns."""
    box = region.box
    upright = [rule for rule in join_uprights(drawings.vertical) if rule.height > LEAST and _runs_in(rule, box)]
    if region.rules and any(box.x0 + 10 < rule.x0 < box.x1 - 10 for rule in upright):
        return find_cells(region.rules, upright)
    lying, upright = find_sides([area for area in drawings.areas if _runs_in(area, box)])
    if any(box.x0 + 10 < rule.x0 < box.x1 - 10 for rule in upright):
        return find_cells(lying, upright)
    return []


def _runs_in(drawn: Box, box: Box) -> bool:
    """Whether most of a line or an area lies in a table."""
    beside = box.x0 - 3 < drawn.middle[0] < box.x1 + 3
    return beside and min(drawn.bottom, box.bottom) - max(drawn.top, box.top) > 0.7 * drawn.height


def _is_unparted(words: dict[Box, list[Chunk]], xs: Sequence[float]) -> bool:
    """Whether the columns of most rows stand in one frame: the lines are those of the header, or of groups."""
    wide = [chunks for cell, chunks in words.items() if sum(cell.x0 < x < cell.x1 for x in xs) and _stand_apart(chunks)]
    return 4 * len(wide) > len({round(cell.top) for cell in words})


def _stand_apart(chunks: Sequence[Chunk]) -> bool:
    return any(
        abs(one.baseline - other.baseline) < 1 and other.box.x0 - one.box.x1 > one.size for one in chunks for other in chunks if one is not other
    )


def _cut_at(chunk: Chunk, xs: Sequence[float]) -> list[Chunk]:
    """Part a chunk where a rule runs through the space between its words."""
    groups: list[list[Word]] = []
    for word in chunk.words:
        parted = bool(groups) and any(groups[-1][-1].box.x1 - 1 < x < word.box.x0 + 1 for x in xs)
        if not groups or parted:
            groups.append([])
        groups[-1].append(word)
    return build_chunks(groups, chunk)


def _split_tall(cell: Box, chunks: Sequence[Chunk], ys: Sequence[float]) -> list[tuple[Box, list[Chunk]]]:
    """A column whose cells are not parted while its neighbours' are: a line of text for (nearly) each row that it goes along."""
    rows = [(top, bottom) for top, bottom in itertools.pairwise(ys) if cell.top - 1 <= top and bottom <= cell.bottom + 1]
    held = [(top, bottom, [chunk for chunk in chunks if top <= chunk.box.middle[1] < bottom]) for top, bottom in rows]
    lines = len({round(chunk.baseline) for chunk in chunks})
    if len(rows) < FEWEST_ROWS or sum(bool(own) for _, _, own in held) < 0.8 * len(rows) or lines > 1.5 * len(rows):
        return [(cell, list(chunks))]
    return [(cell._replace(top=top, bottom=bottom), own) for top, bottom, own in held if own]


def _framed_draft(cell: Box, chunks: Sequence[Chunk], xs: Sequence[float], ys: Sequence[float]) -> Draft:
    first, last = (min(range(len(xs)), key=lambda i: abs(xs[i] - x)) for x in (cell.x0, cell.x1))
    top, bottom = (min(range(len(ys)), key=lambda i: abs(ys[i] - y)) for y in (cell.top, cell.bottom))
    return Draft(top, first, last - 1, tuple(chunks), row_span=bottom - top)


def _take_centred(body: Sequence[Row], extents: Sequence[Extent], borders: Sequence[float]) -> tuple[list[Row], list[tuple[Chunk, float, float]]]:
    """Part names that stand at half the height of several rows from the rows: (rows, names with the rows' extent).

    Between two rules, the one name in the first column belongs to all rows there.
    """
    if not borders:
        return list(body), []
    edges = [float("-inf"), *sorted(borders), float("inf")]
    rows: list[Row] = []
    centred: list[tuple[Chunk, float, float]] = []
    for top, bottom in itertools.pairwise(edges):
        block = [row for row in body if top < row[0].baseline < bottom]
        names = [chunk for row in block for chunk in row if columns_of(chunk, extents) == (0, 0)]
        if len(names) == 1 and sum(is_data(row) for row in block) > 1:
            centred.append((names[0], top, bottom))
            block = [rest for row in block if (rest := tuple(chunk for chunk in row if chunk is not names[0]))]
        rows.extend(block)
    return rows, centred


def _span_centred(centred: Sequence[tuple[Chunk, float, float]], groups: Sequence[Sequence[Row]], levels: int) -> list[Draft]:
    drafts = []
    for chunk, top, bottom in centred:
        numbers = [i for i, group in enumerate(groups, start=levels) if top < group[0][0].baseline < bottom]
        drafts.append(Draft(numbers[0], 0, 0, (chunk,), row_span=len(numbers)))
    return drafts


def _group_rows(body: Sequence[Row], extents: Sequence[Extent], region: TableRegion, drawings: Drawings) -> list[list[Row]]:
    """Text rows that belong to one row of the table, together.

    A row that fills half of the columns stands for a row of the table; one that fills fewer may be a further line of
    its cells, above it where cells are centred, below it where they hang from the top.
    """
    borders = _row_borders(body, region, drawings)
    filled = [len({columns_of(chunk, extents)[0] for chunk in row}) for row in body]
    most = max(filled)
    major = [
        i
        for i, count in enumerate(filled)
        if 2 * count >= most and (is_data(body[i]) or _is_first(i, body, borders)) and (i == 0 or not all(_goes_on(chunk) for chunk in body[i]))
    ]
    steps = [body[j][0].baseline - body[i][0].baseline for i, j in itertools.pairwise(major)]
    usual = median(steps) if steps else 0.0
    home = {i: i for i in major}
    for i in range(len(body)):
        if i in home:
            continue
        at = body[i][0].baseline
        if i - 1 in home and _goes_on_from(body[i - 1], body[i]) and not any(body[i - 1][0].baseline < border < at for border in borders):
            home[i] = home[i - 1]
        else:
            home[i] = _home_of(i, body, major, extents, borders, usual)
    groups: dict[int, list[Row]] = {}
    for i in range(len(body)):
        groups.setdefault(home[i], []).append(body[i])
    return [groups[i] for i in sorted(groups, key=lambda i: groups[i][0][0].baseline)]


def _is_first(i: int, body: Sequence[Row], borders: Sequence[float]) -> bool:
    """Whether a text row is the first below a rule; without rules every row may be."""
    return not borders or i == 0 or any(body[i - 1][0].baseline < border < body[i][0].baseline for border in borders)


def _home_of(i: int, body: Sequence[Row], major: Sequence[int], extents: Sequence[Extent], borders: Sequence[float], usual: float) -> int:
    """The row that a sparse text row belongs to; itself where it is a row of its own, such as a heading of a group."""
    row = body[i]
    spans = [columns_of(chunk, extents) for chunk in row]
    if any(last > first for first, last in spans):
        return i
    at = row[0].baseline

    def parted(j: int) -> bool:
        low, high = sorted((at, body[j][0].baseline))
        return any(low < border < high for border in borders)

    # Lines set evenly: a cell's further line belongs to the row above it.
    even = 0.15 * row[0].size
    near = sorted((abs(body[j][0].baseline - at) - (even if j < i else 0.0), j > i, j) for j in major if not parted(j))
    if not near:
        return i
    before = [j for _, _, j in near if j < i]
    if before and all(_goes_on(chunk) for chunk in row) and not any(j > i for _, _, j in near[:1]):
        return before[0]
    distance, _, best = near[0]
    if borders and sum(not parted(j) for j in major) == 1:
        return best
    if distance < 0.75 * usual:
        return best
    above = {columns_of(chunk, extents)[0]: chunk for chunk in body[best]}
    goes_on = all(first in above and (_is_open(above[first]) or _goes_on(chunk)) for (first, _), chunk in zip(spans, row, strict=True))
    return best if best < i and goes_on else i


def _goes_on_from(before: Row, row: Row) -> bool:
    """Whether each cell of a row goes on with one right above it that breaks off."""
    return all(_goes_on(chunk) and any(_is_open(one) and is_over(one, chunk) for one in before) for chunk in row)


def _row_borders(body: Sequence[Row], region: TableRegion, drawings: Drawings) -> list[float]:
    """Heights of the rules and the edges of shaded bands that part rows of the body."""
    rules = [rule.middle[1] for rule in region.rules if rule.width > 0.6 * region.box.width]
    bands = [area for area in drawings.areas if _is_band(area, region.box)]
    heights = rules + [edge for band in bands for edge in (band.top, band.bottom)]
    return [y for y in heights if body[0][0].baseline < y < body[-1][0].baseline]


def _is_band(area: Box, table: Box) -> bool:
    inside = table.top - 4 < area.top and area.bottom < table.bottom + 4
    return inside and area.height < 0.5 * table.height and area.x1 > table.x0 and area.x0 < table.x1


def _is_open(chunk: Chunk) -> bool:
    """Whether a cell's line cannot be its last: it ends in a hyphen, a comma, an open bracket."""
    return chunk.text.endswith(OPEN_END) or chunk.text.count("(") > chunk.text.count(")")


def _goes_on(chunk: Chunk) -> bool:
    text = chunk.words[0].text
    return text[0].islower() or text[0] in "(/,;)@+"


def _row_drafts(group: Sequence[Row], extents: Sequence[Extent], number: int) -> list[Draft]:
    placed = []
    for row in group:
        for chunk in row:
            first, last = columns_of(chunk, extents)
            placed.append((chunk, first, last, number))
    return merge_drafts(placed)
