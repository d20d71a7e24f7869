"""Lines of words and the page that they stand on in; the same with a macron on each digit of a space group that has a bar over it out.

The bar is looked for in the page's picture, for OCR leaves it out, and text layers lose it in more ways than can be told from the file:
`P3m1` for P3̄m1 is another space group.
"""

import re
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium

from extract.pdf.frames import Frame
from extract.pdf.lines import Line
from extract.pdf.overbars import OVERBAR
from schemas.base import Box, union_boxes
from schemas.document import Word

Ink = npt.NDArray[np.bool_]
Grey = npt.NDArray[np.uint8]
# What may have a bar: a lattice letter, perhaps a plane, then a digit; nothing else is looked at.
SYMBOL = re.compile(r"\(?(?:[PRFIABC][a-z]?\d?[1346][\da-z/]*|m3[a-z]?)(?=[).,;:]*$)")
BARRED = "1346"
RESOLUTION = 300 / 72  # pixels a point
ABOVE, BELOW = 0.3, 0.4  # of a word's height: how far above and below its upper edge a bar may be
SHORTEST, LONGEST, THICKEST = 0.12, 0.6, 0.13  # of the height: a bar's length and thickness
GAP = 0.25  # of the height: between a bar and the digit under it


def may_have_bar(text: str) -> bool:
    """Whether a word is a space group's symbol without a bar on any digit, as far as one can tell.

    >>> may_have_bar("R3c,"), may_have_bar("R3̄c"), may_have_bar("C2/m")
    (True, False, False)
    """
    return SYMBOL.match(text) is not None


def mark_lines(lines: Sequence[Line], page: pdfium.PdfPage, frame: Frame) -> list[Line]:
    """Lines of an open page as read → with the macrons that are seen on it."""
    boxes = [_grow(word.box) for line in lines for word in line.words if SYMBOL.match(word.text)]
    if not boxes:
        return list(lines)
    (width, height), area = frame.size, union_boxes(boxes)
    left, top = max(area.x0, 0.0), max(area.top, 0.0)
    margins = left, max(height - area.bottom, 0.0), max(width - area.x1, 0.0), top
    picture = page.render(scale=RESOLUTION, grayscale=True, crop=margins).to_numpy()
    grey = picture.reshape(picture.shape[:2])

    def mark(word: Word) -> Word:
        x0, upper, x1, lower = word.box
        place = Box(*(RESOLUTION * edge for edge in (x0 - left, upper - top, x1 - left, lower - top)))
        return mark_word(word, grey, place)

    return [line._replace(words=tuple(map(mark, line.words))) for line in lines]


def _grow(box: Box) -> Box:
    return Box(box.x0 - box.height, box.top - box.height, box.x1 + box.height, box.bottom + box.height)


def mark_word(word: Word, page: Grey, box: Box) -> Word:
    """A word with macrons. `page`: grey levels of a picture; `box`: where the word stands in it, in pixels."""
    symbol = SYMBOL.match(word.text)
    if symbol is None:
        return word
    height, step = box.height, box.width / len(word.text)
    left = max(round(box.x0 - 0.2 * height), 0)
    part = page[max(round(box.top - ABOVE * height), 0) : round(box.bottom), left : round(box.x1 + 0.2 * height)]
    if not part.size:
        return word
    middles = [left + (bar.start + bar.stop) / 2 for bar in find_bars(_find_ink(part), height)]
    digits = [i for i in range(symbol.end()) if word.text[i] in BARRED]
    marked = {min(digits, key=lambda i: abs(box.x0 + (i + 0.5) * step - middle)) for middle in middles}
    if not marked:
        return word
    text = "".join(character + (OVERBAR if i in marked else "") for i, character in enumerate(word.text))
    scripts = "".join(script * (2 if i in marked else 1) for i, script in enumerate(word.scripts))
    return word.model_copy(update={"text": text, "scripts": scripts})


def _find_ink(part: Grey) -> Ink:
    return part < (int(part.min()) + int(part.max())) // 2


def find_bars(ink: Ink, height: float) -> list[slice]:
    """The columns of each thin bar that stands free, close over other ink. `height`: of the line, in pixels."""
    bars = []
    end = round((ABOVE + BELOW) * height)
    for rows, columns in _find_pieces(ink[:end]):
        long, thick = columns.stop - columns.start, rows.stop - rows.start
        cut_off = rows.start == 0 or rows.stop >= end or columns.start == 0 or columns.stop == ink.shape[1]
        if cut_off or not SHORTEST * height <= long <= LONGEST * height or thick > min(THICKEST * height, long / 2):
            continue
        under = np.flatnonzero(ink[rows.stop :, columns].any(axis=1))
        if under.size and under[0] <= GAP * height:
            bars.append(columns)
    return bars


def _find_pieces(ink: Ink) -> Iterator[tuple[slice, slice]]:
    """Rows and columns of each piece of ink that hangs together."""
    labels = np.zeros(ink.shape, dtype=np.int32)
    boxes: dict[int, list[int]] = {}
    for y, x in np.argwhere(ink):
        if labels[y, x]:
            continue
        number = len(boxes) + 1
        box = boxes[number] = [y, y, x, x]
        waiting = [(int(y), int(x))]
        labels[y, x] = number
        while waiting:
            row, column = waiting.pop()
            box[:] = min(box[0], row), max(box[1], row), min(box[2], column), max(box[3], column)
            for r in range(max(row - 1, 0), min(row + 2, ink.shape[0])):
                for c in range(max(column - 1, 0), min(column + 2, ink.shape[1])):
                    if ink[r, c] and not labels[r, c]:
                        labels[r, c] = number
                        waiting.append((r, c))
    for top, bottom, left, right in boxes.values():
        yield slice(top, bottom + 1), slice(left, right + 1)
