"""What is drawn on a page in; the boxes of its figures, and the text without their labels, out."""

from collections.abc import Iterable, Sequence

from extract.pdf.captions import FIGURE_LABEL, TABLE_LABEL
from extract.pdf.drawings import Drawings
from extract.pdf.lines import Line
from schemas.base import Box, union_boxes

RASTER = 8.0  # points: drawings closer than this belong to one figure
SMALLEST = 40.0  # points: a smaller drawing is a logo or a symbol
LABEL = 14.0  # of the font size: longer lines are text that a frame or a tint stands behind


def find_figures(drawings: Drawings) -> list[Box]:
    """Boxes around pictures and the curves and lines that touch them."""
    pictured = _cells(drawings.pictures)
    lined = _cells(box for box in (*drawings.vertical, *drawings.horizontal))
    figures: list[Box] = []
    waiting = pictured | lined
    while waiting:
        group = _take_group(waiting)
        if group & pictured:
            box = union_boxes(Box(x * RASTER, y * RASTER, (x + 1) * RASTER, (y + 1) * RASTER) for x, y in group)
            if min(box.width, box.height) >= SMALLEST:
                figures.append(box)
    return sorted(figures, key=lambda box: (box.top, box.x0))


def _cells(boxes: Iterable[Box]) -> set[tuple[int, int]]:
    return {
        (x, y)
        for box in boxes
        for x in range(int(box.x0 // RASTER), int(box.x1 // RASTER) + 1)
        for y in range(int(box.top // RASTER), int(box.bottom // RASTER) + 1)
    }


def _take_group(waiting: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Remove one connected group of cells from those that wait."""
    front = [waiting.pop()]
    group = set(front)
    while front:
        x, y = front.pop()
        for cell in ((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            if cell in waiting:
                waiting.remove(cell)
                group.add(cell)
                front.append(cell)
    return group


def drop_labels(lines: Sequence[Line], figures: Sequence[Box], body_size: float) -> list[Line]:
    """Lines without the short ones that stand in or right beside a figure; captions and print larger than the text are kept."""
    # The raster reaches over a figure's edge: a line of the text's size right above it is text.
    long = [line for line in lines if _is_kept(line, body_size)]
    near = [line for line in lines if any(_reach(box, line, body_size).holds(line.box) for box in figures)]
    labels = {id(line) for line in near if not _is_kept(line, body_size) and not any(_ends_paragraph(before, line) for before in long)}
    return [line for line in lines if id(line) not in labels]


def _ends_paragraph(before: Line, line: Line) -> bool:
    """Whether a short line goes on with the text right above it, beside a figure of the next column."""
    step = line.baseline - before.baseline
    return 0 < step < 1.6 * line.size and abs(line.size - before.size) < 0.03 * line.size and abs(line.box.x0 - before.box.x0) < 1


def _reach(figure: Box, line: Line, body_size: float) -> Box:
    """How far a figure's labels stand from it."""
    above = -2 * RASTER if line.size > 0.97 * body_size else RASTER
    return Box(figure.x0 - RASTER, figure.top - above, figure.x1 + RASTER, figure.bottom)


def _is_kept(line: Line, body_size: float) -> bool:
    caption = FIGURE_LABEL.match(line.text) or TABLE_LABEL.match(line.text)
    return caption is not None or line.box.width > LABEL * line.size or line.size > 1.2 * body_size
