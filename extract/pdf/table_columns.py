"""The rows of a table in; the horizontal extents of its columns out."""

import itertools
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from extract.pdf.lines import Line
from schemas.base import Box, union_boxes
from schemas.document import Word

CELL_GAP = 0.36  # of the font size: words closer than this belong to one cell (a space is 0.25 to 0.33)
FIXED_GAP = 0.75  # the same in a font of one width, whose spaces are 0.6
WIDE_SPACE = 0.75  # of the font size: a monospaced font's words stand 0.6 apart
COLUMN_GAP = 0.36  # of the font size: the least that two columns are apart in every row
LEADERS, SHORTEST_LEADER = "._-–—=·", 4  # characters; three dots are a blank cell
BULLETS = "•●▪■◦‣⁃·"
OVERLAP = 0.8  # of the font size: baselines closer than this cannot be two rows


class Chunk(NamedTuple):
    """Words of one row side by side."""

    words: tuple[Word, ...]
    box: Box
    baseline: float
    size: float

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(word.text for word in self.words)


Row = tuple[Chunk, ...]
Extent = tuple[float, float]


def build_chunks(groups: Iterable[Sequence[Word]], whole: Chunk | Line) -> list[Chunk]:
    """Groups of a line's or chunk's words as chunks of their own."""
    return [Chunk(tuple(group), union_boxes(word.box for word in group), whole.baseline, whole.size) for group in groups]


def split_rows(rows: Sequence[Sequence[Line]]) -> list[Row]:
    """Each row of lines as chunks of words; rows that overlap (cells of two lines beside centred ones) are one.

    A lone chunk at half the height between two full rows names both: neither is joined to it.
    """
    fixed = _find_fixed(rows)
    chunked = [[chunk for line in row for chunk in _split_line(line, FIXED_GAP if line.font in fixed else CELL_GAP)] for row in rows]
    chunked = [chunks for chunks in chunked if chunks]
    merged: list[list[Chunk]] = []
    name = -1
    for i, chunks in enumerate(chunked):
        joined = bool(merged) and name != i - 1 and _overlap(merged[-1], chunks)
        if (
            joined
            and len(chunks) == 1
            and len(merged[-1]) > 1
            and i + 1 < len(chunked)
            and len(chunked[i + 1]) > 1
            and _overlap(chunks, chunked[i + 1])
        ):
            name, joined = i, False
        if joined:
            merged[-1].extend(chunks)
        else:
            merged.append(list(chunks))
    return [_hang_bullets(sorted(row, key=lambda chunk: (chunk.box.x0, chunk.baseline))) for row in merged]


def _hang_bullets(row: Sequence[Chunk]) -> Row:
    """The chunks of a row, each bullet with the text that hangs on it."""
    joined: list[Chunk] = []
    for chunk in row:
        before = joined[-1] if joined else None
        if before is not None and len(before.words) == 1 and before.words[0].text in BULLETS and chunk.box.x0 - before.box.x1 < 3 * chunk.size:
            joined[-1] = chunk._replace(words=before.words + chunk.words, box=union_boxes((before.box, chunk.box)))
        else:
            joined.append(chunk)
    return tuple(joined)


def _overlap(upper: Sequence[Chunk], lower: Sequence[Chunk]) -> bool:
    step = min(chunk.baseline for chunk in lower) - max(chunk.baseline for chunk in upper)
    return step < OVERLAP * max(chunk.size for chunk in lower)


def _split_line(line: Line, gap: float) -> list[Chunk]:
    groups: list[list[Word]] = []
    edge = float("-inf")
    for word in _drop_leaders(line.words):
        if word.box.x0 - edge > gap * line.size:
            groups.append([])
        groups[-1].append(word)
        edge = word.box.x1
    return build_chunks(groups, line)


def _drop_leaders(words: Sequence[Word]) -> list[Word]:
    """Words without the dots or dashes that lead from a name to its values, and without typed rules."""
    kept: list[Word] = []
    for sign, same in itertools.groupby(words, key=lambda word: word.text[0] if set(word.text) <= {word.text[0]} and word.text[0] in LEADERS else ""):
        run = list(same)
        if not sign or sum(len(word.text) for word in run) < SHORTEST_LEADER:
            kept.extend(run)
    return kept


def _find_fixed(rows: Sequence[Sequence[Line]]) -> set[str]:
    """Fonts whose characters are all of one width: a space is as wide as a letter there."""
    widths: dict[str, list[float]] = {}
    for line in (line for row in rows for line in row):
        widths.setdefault(line.font, []).extend(
            word.box.width / len(word.text) / line.size for word in line.words if word.text.isalpha() and not word.scripts
        )
    return {font for font, found in widths.items() if len(found) > 4 and min(found) > 0.45 and max(found) < 1.06 * min(found)}


def split_at_starts(body: Sequence[Row]) -> list[Row]:
    """Rows with chunks parted where most other rows' chunks begin, at spaces as wide as those between columns can be.

    In a font of one width a space between words may be wider than the narrowest one between columns.
    """
    starts = [[chunk.box.x0 for chunk in row[1:]] for row in body]

    def is_start(x: float, size: float, own: int) -> bool:
        begun = sum(any(abs(x - other) < 0.1 * size for other in found) for i, found in enumerate(starts) if i != own)
        return begun > 1 and 2 * begun >= len(starts) - 1

    return [tuple(part for chunk in row for part in _part_chunk(chunk, partial(is_start, own=i))) for i, row in enumerate(body)]


def split_header(header: Sequence[Row], extents: Sequence[Extent]) -> list[Row]:
    """Rows of a header, parted in the same way where columns begin."""
    return [
        tuple(part for chunk in row for part in _part_chunk(chunk, lambda x, size: any(abs(x - x0) < 0.1 * size for x0, _ in extents)))
        for row in header
    ]


def _part_chunk(chunk: Chunk, is_start: Callable[[float, float], bool]) -> list[Chunk]:
    groups: list[list[Word]] = [[chunk.words[0]]]
    for before, word in itertools.pairwise(chunk.words):
        if word.box.x0 - before.box.x1 > CELL_GAP * chunk.size and is_start(word.box.x0, chunk.size):
            groups.append([])
        groups[-1].append(word)
    return build_chunks(groups, chunk)


def find_columns(body: Sequence[Row], header: Sequence[Row]) -> list[Extent]:
    """Where the columns' contents begin and end, from left to right.

    A strip that (nearly) no row of the body covers parts two columns; rows with a single chunk (group headings) have
    no say. A column that is empty in the body shows in the header alone.
    """
    voters = [row for row in body if len(row) > 1] or [row for row in body if row]
    if not voters:
        voters = [row for row in header if row]
    if not voters:
        return []
    size = max(chunk.size for row in voters for chunk in row)
    # One row in eight may run over: a long name beside an empty cell.
    allowed = max(1, len(voters) // 8) if len(voters) >= 5 else 0
    extents = _covered(voters, allowed=allowed, gap=COLUMN_GAP * size)
    extents = _trim(extents, voters)
    return sorted(extents + _header_only(header, extents, size))


def _covered(rows: Sequence[Row], *, allowed: int, gap: float) -> list[Extent]:
    """Maximal extents covered by more than `allowed` rows, with strips narrower than `gap` closed."""
    events: list[tuple[float, int]] = []
    for row in rows:
        for chunk in row:
            events += [(chunk.box.x0, 1), (chunk.box.x1, -1)]
    extents: list[Extent] = []
    depth = 0
    start = 0.0
    for x, step in sorted(events):
        before, depth = depth, depth + step
        if before <= allowed < depth:
            start = x
        elif depth <= allowed < before:
            if extents and start - extents[-1][1] < gap:
                extents[-1] = (extents[-1][0], x)
            else:
                extents.append((start, x))
    return extents


def _trim(extents: Sequence[Extent], rows: Sequence[Row]) -> list[Extent]:
    """Widen each extent to the chunks that lie in it alone, so that it holds its contents."""
    wide = list(extents)
    for row in rows:
        for chunk in row:
            hit = [i for i, (x0, x1) in enumerate(extents) if min(x1, chunk.box.x1) - max(x0, chunk.box.x0) > 0]
            if len(hit) == 1:
                i = hit[0]
                left = wide[i - 1][1] if i else float("-inf")
                right = wide[i + 1][0] if i + 1 < len(wide) else float("inf")
                wide[i] = (min(wide[i][0], max(chunk.box.x0, left)), max(wide[i][1], min(chunk.box.x1, right)))
    return wide


def _header_only(header: Sequence[Row], extents: Sequence[Extent], size: float) -> list[Extent]:
    """Columns that only the header shows."""
    found: list[Extent] = []
    lowest = max((chunk.baseline for row in header for chunk in row), default=0.0)
    for row in header:
        for chunk in row:
            box = chunk.box
            spread = chunk.baseline < lowest - 0.5 * size and is_centred_between(box, extents, size)
            beside = any(0 <= max(box.x0 - other.box.x1, other.box.x0 - box.x1) < WIDE_SPACE * size for other in row if other is not chunk)
            if spread or beside:
                continue
            free = all(box.x1 < x0 - 0.2 * size or box.x0 > x1 + 0.2 * size for x0, x1 in (*extents, *found))
            if free and extents and extents[0][0] < box.middle[0]:
                found.append((box.x0, box.x1))
    return [extent for extent in found if any(x0 > extent[1] for x0, _ in extents) or extent[0] > extents[-1][1]]


def is_centred_between(box: Box, extents: Sequence[Extent], size: float) -> bool:
    """Whether a header stands at the middle of two neighbouring columns: it is the head of both."""
    return any(abs((x0 + x1) / 2 - box.middle[0]) < size for (x0, _), (_, x1) in itertools.pairwise(extents))


def columns_of(chunk: Chunk, extents: Sequence[Extent]) -> tuple[int, int]:
    """First and last column that a chunk stands in: those it covers by half, else the one that it overlaps most."""
    box = chunk.box
    overlaps = [min(x1, box.x1) - max(x0, box.x0) for x0, x1 in extents]
    covered = [i for i, (x0, x1) in enumerate(extents) if overlaps[i] >= 0.5 * (x1 - x0)]
    if covered:
        return covered[0], covered[-1]
    best = max(range(len(extents)), key=lambda i: overlaps[i])
    return best, best


def cut_chunk(chunk: Chunk, extents: Sequence[Extent]) -> list[Chunk]:
    """Part a chunk of the body whose words stand in several columns, where a space between words agrees with the gap."""
    first, last = columns_of(chunk, extents)
    if first == last:
        return [chunk]
    groups: list[list[Word]] = []
    home = -1
    for word in chunk.words:
        column = _nearest(word.box, extents)
        if not groups or column != home:
            groups.append([])
            home = column
        groups[-1].append(word)
    parts = build_chunks(groups, chunk)
    crossing = any(
        sum(min(x1, word.box.x1) - max(x0, word.box.x0) > 0.3 * chunk.size for x0, x1 in extents[first : last + 1]) > 1 for word in chunk.words
    )
    return [chunk] if crossing else parts


def _nearest(box: Box, extents: Sequence[Extent]) -> int:
    return max(range(len(extents)), key=lambda i: min(extents[i][1], box.x1) - max(extents[i][0], box.x0))
