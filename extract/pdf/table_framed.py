"""The grids that lines draw on a page in; those that hold a table out, each with its caption and footnotes."""

from collections.abc import Sequence

from extract.pdf.captions import TABLE_LABEL, name_label
from extract.pdf.lines import Line
from extract.pdf.ruled_cells import Lattice, grid_lines
from extract.pdf.table_place import Naming, TableRegion, overlap
from extract.pdf.table_rows import find_footnotes, find_rows, is_footnote_start
from schemas.base import Box, union_boxes
from schemas.document import Word

FILLED = 0.3  # of a grid's cells: fewer with text are a figure's
REGULAR = 0.25  # of a grid's squares: fewer cells have no rows and columns in common, as the bars of a chart
CROSSING = 0.1  # of a grid's words: more across its lines are a figure's
FEWEST_NAMES = 2
LONG = 60  # words: a cell with more is text in a frame
NOTE = 12  # words: a row of one cell with more, at the grid's end, is a note


def is_tiled(lattice: Lattice) -> bool:
    """Whether shaded cells stand in rows and columns, as the bars of a chart do not."""
    xs, ys = grid_lines(lattice.cells)
    return 2 * len(lattice.cells) >= (len(xs) - 1) * (len(ys) - 1)


def holds_table(lattice: Lattice, lines: Sequence[Line], pictures: Sequence[Box]) -> bool:
    """Whether the cells of a grid hold what the cells of a table do: text in most of them, and no curve that runs over several."""
    xs, ys = grid_lines(lattice.cells)
    if len(lattice.cells) < REGULAR * (len(xs) - 1) * (len(ys) - 1) or any(_runs_over(picture, lattice) for picture in pictures):
        return False
    words = [word for line in lines for word in line.words if lattice.box.holds(word.box)]
    # A map of values has its names outside.
    if sum(word.text[0].isalpha() for word in words) < FEWEST_NAMES:
        return False
    texts: dict[Box, int] = {}
    crossing = 0
    for word in words:
        cell = next((cell for cell in lattice.cells if cell.holds(word.box)), None)
        if cell is None or word.box.x0 < cell.x0 - 0.3 * word.size or word.box.x1 > cell.x1 + 0.3 * word.size:
            crossing += 1
        else:
            texts[cell] = texts.get(cell, 0) + 1
    columns, rows = len({round(cell.x0) for cell in texts}), len({round(cell.top) for cell in texts})
    sparse = len(texts) < max(4, FILLED * len(lattice.cells))
    wordy = 2 * sum(count > LONG for count in texts.values()) > len(texts)
    return columns > 1 and rows > 1 and not sparse and not wordy and crossing <= CROSSING * len(words)


def _runs_over(picture: Box, lattice: Lattice) -> bool:
    """Whether a picture lies over the lines of a grid, not in a cell and not behind the whole."""
    if not overlap(picture, lattice.box) or _within(lattice.box, picture):
        return False
    return not any(_within(picture, cell) for cell in lattice.cells)


def _within(inner: Box, outer: Box) -> bool:
    return outer.x0 - 3 < inner.x0 and inner.x1 < outer.x1 + 3 and outer.top - 3 < inner.top and inner.bottom < outer.bottom + 3


def frame_region(lattice: Lattice, lines: Sequence[Line], rules: Sequence[Box], naming: Naming) -> TableRegion | None:
    """The table in a grid. A first row of one cell may be its caption, last ones its notes."""
    cells = list(lattice.cells)
    notes: list[Line] = []
    first = _whole_row(cells, lines, at=0)
    if first and not naming.caption and (match := TABLE_LABEL.match(first[0][0].text)):
        naming = Naming(name_label(match), tuple(line for row in first for line in row))
        cells = _without_row(cells, at=0)
    while len(cells) > 4 and (last := _whole_row(cells, lines, at=-1)) and _is_note(last):
        notes = [line for row in last for line in row] + notes
        cells = _without_row(cells, at=-1)
    box = union_boxes(cells)
    rows = find_rows(lines, box)
    if not rows:
        return None
    inside = tuple(rule for rule in rules if box.top - 3 < rule.middle[1] < box.bottom + 3 and box.x0 - 3 < rule.middle[0] < box.x1 + 3)
    below = find_footnotes(lines, lattice.box, rows)
    return TableRegion(naming.label, naming.caption, box, tuple(rows), inside, (*notes, *below), tuple(cells))


def _whole_row(cells: Sequence[Box], lines: Sequence[Line], *, at: int) -> list[tuple[Line, ...]]:
    """The text of the first or last row of a grid where it is one cell; nothing where it is several."""
    xs, ys = grid_lines(cells)
    edge = ys[0] if at == 0 else ys[-1]
    row = [cell for cell in cells if abs((cell.top if at == 0 else cell.bottom) - edge) < 1]
    return find_rows(lines, row[0]) if len(row) == 1 and abs(row[0].width - (xs[-1] - xs[0])) < 3 else []


def _without_row(cells: Sequence[Box], *, at: int) -> list[Box]:
    _, ys = grid_lines(cells)
    return [cell for cell in cells if abs((cell.top if at == 0 else cell.bottom) - (ys[0] if at == 0 else ys[-1])) >= 1]


def _is_note(rows: Sequence[Sequence[Line]]) -> bool:
    words: list[Word] = [word for row in rows for line in row for word in line.words]
    return is_footnote_start(rows[0][0]) or words[0].text.lower().rstrip(":") in {"source", "sources"} or len(words) > NOTE
