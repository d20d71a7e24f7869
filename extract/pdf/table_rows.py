"""Lines of a page and a box in; the rows of lines in the box, and what they look like (text, footnotes), out."""

import itertools
from collections.abc import Sequence

from extract.pdf.lines import Line
from schemas.base import Box

APART = 0.42  # of the font size: a wider gap in a row of a table parts two cells
PROSE_SHARE = 0.7  # of a table's width: rows of text as wide are not rows of a table

Row = tuple[Line, ...]


def find_rows(lines: Sequence[Line], box: Box) -> list[tuple[Line, ...]]:
    """The lines whose middle lies in the box, by baseline."""
    inside = [line for line in lines if box.holds(Box(line.box.x0, line.baseline - 0.35 * line.size, line.box.x1, line.baseline - 0.25 * line.size))]
    rows: list[list[Line]] = []
    for line in sorted(inside, key=lambda line: line.baseline):
        if rows and _shares_row(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [tuple(sorted(row, key=lambda line: line.box.x0)) for row in rows]


def _shares_row(row: Sequence[Line], line: Line) -> bool:
    """Whether a line stands in the row above it: on its baseline, or lower than cells that are raised as a whole."""
    if any(line.baseline - other.baseline < 0.25 * min(line.size, other.size) for other in row):
        return True
    step = line.baseline - row[0].baseline
    raised = all(other.size < 0.85 * line.size for other in row)
    return raised and step < 0.6 * line.size and all(other.box.x1 < line.box.x0 or other.box.x0 > line.box.x1 for other in row)


def count_full(rows: Sequence[Sequence[Line]]) -> int:
    """Rows of several cells."""
    return sum(count_cells(row) > 1 for row in rows)


def count_cells(row: Sequence[Line]) -> int:
    """Pieces of a row that stand apart; in narrow columns closer together than the columns of a page."""
    return sum(1 + sum(after.box.x0 - before.box.x1 > APART * line.size for before, after in itertools.pairwise(line.words)) for line in row)


def is_typed_rule(row: Sequence[Line]) -> bool:
    """Whether a row is a rule made of characters, as typewriters make them."""
    return all(len(word.text) > 3 and set(word.text) <= set("-–—_=.*") for line in row for word in line.words)


def is_text_row(row: Sequence[Line], width: float) -> bool:
    """Whether a row is filled as columns of text are and a table's rows are not."""
    filled = sum(line.box.width for line in row) > PROSE_SHARE * width
    return filled and all(line.box.width > 12 * line.size and _is_worded(line) for line in row)


def _is_worded(line: Line) -> bool:
    """Whether most of a line's words are words of a language, not formulas and numbers."""
    return len(line.words) > 4 and 3 * sum(word.text.strip(".,;:()").isalpha() for word in line.words) > len(line.words)


def is_prose(rows: Sequence[Sequence[Line]], width: float, columns: int) -> bool:
    """Whether several rows that follow each other are text."""
    full = [len(row) <= columns and is_text_row(row, width) for row in rows]
    return any(a and b and c for a, b, c in zip(full, full[1:], full[2:], strict=False))


def measure_largest_step(rows: Sequence[Sequence[Line]]) -> float:
    """Largest distance between rows that follow each other, in font sizes."""
    return max(((after[0].baseline - before[0].baseline) / after[0].size for before, after in itertools.pairwise(rows)), default=0.0)


def find_footnotes(lines: Sequence[Line], box: Box, rows: Sequence[Sequence[Line]]) -> tuple[Line, ...]:
    """Small print right under the table, from a line that starts with a mark or `Note` to the next gap."""
    size = max((line.size for row in rows for line in row), default=0.0)
    at = box.bottom
    notes: list[Line] = []
    for row in find_rows(lines, Box(box.x0 - 4, box.bottom, box.x1 + 4, float("inf"))):
        line = row[0]
        gap = line.baseline - at
        if gap > (1.7 if notes else 2.6) * line.size or line.size > 1.03 * size or not (notes or is_footnote_start(line)):
            break
        notes.extend(row)
        at = line.baseline
    return tuple(notes)


def is_footnote_start(line: Line) -> bool:
    """Whether a line starts as notes under tables do: a raised or bracketed mark, or `Note`."""
    word = line.words[0]
    if word.scripts.startswith("^") or word.text[0] in "*†‡§¶#":
        return True
    return word.text.lower().rstrip(":.") in {"note", "notes", "a", "footnote", "footnotes"} or word.text in {"(a)", "a)", "[a]"}


def share_width(box: Box, other: Box) -> float:
    """How much of the narrower of two boxes lies beside the other, 0 to 1."""
    return max(0.0, min(box.x1, other.x1) - max(box.x0, other.x0)) / max(min(box.width, other.width), 1e-6)
