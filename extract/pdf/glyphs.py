"""A character of an open page in; the shape of the glyph that is drawn for it out: its ink on a small grid, and its measures in em.

The text object is drawn alone, so that neighbours, shading and figures do not matter.
"""

import ctypes
import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw
from PIL import Image

from extract.pdf.characters import read_clip_bounds
from extract.pdf.frames import Matrix, read_matrix

EM, SMALLEST_EM = 56.0, 16.0  # pixels that one em is drawn with
LARGEST = 200_000  # pixels of a drawn text object: a long one is drawn smaller
STRETCH = 1000.0  # makes a clip of a few points wider than any page
SIDE = 10  # squares a side of the grid
SPECK = 0.04  # em: less ink than the smallest dot is a neighbour's
SLANT = 0.03  # quarters of a turn
INKED = 96  # of 255: a pixel that counts as ink

Pixels = npt.NDArray[np.uint8]


class Shape(NamedTuple):
    """What a glyph looks like. Measures are in em (the font size), from the pen's position and the baseline."""

    grid: npt.NDArray[np.float64]  # SIDE × SIDE, row by row from the top, 0 paper to 1 ink, stretched to the ink's box
    width: float
    height: float
    bottom: float  # of the ink above the baseline


def read_shape(document: pdfium.PdfDocument, page: pdfium.PdfPage, text: pdfium.PdfTextPage, index: int, *, count: int = 1) -> Shape | None:
    """The shape of a character by its number on the page, or of `count` of one text object taken together.

    None where it cannot be drawn alone or is set aslant; width 0 where nothing is drawn. A turned character is turned upright first.
    """
    text_object = pdfium_raw.FPDFText_GetTextObject(text.raw, index)
    matrix = read_matrix(pdfium_raw.FPDFText_GetMatrix, text.raw, index)
    size = pdfium_raw.FPDFText_GetFontSize(text.raw, index) * math.hypot(matrix.c, matrix.d)
    own = read_matrix(pdfium_raw.FPDFPageObj_GetMatrix, text_object) if text_object else Matrix(a=0.0)
    turn = math.degrees(math.atan2(own.b, own.a)) / 90
    if size <= 0 or abs(own.a * own.d - own.b * own.c) < 1e-9 or abs(turn - round(turn)) > SLANT:
        return None
    form = own.inverse().then(matrix)  # of the form that the text may stand in
    if abs(form.a * form.d - form.b * form.c) < 1e-9:
        return None
    size /= math.hypot(form.c, form.d)
    left, bottom, right, top = bounds = _read_bounds(text_object)
    em = min(EM, size * math.sqrt(LARGEST / max((right - left) * (top - bottom), 1e-9)))
    if em < SMALLEST_EM:
        return None
    scale = em / size
    drawn = _draw(document, page, text_object, scale)
    if drawn is not None and not drawn.any() and _widen_clip(text_object):
        drawn = _draw(document, page, text_object, scale)
    if drawn is None:
        return None
    place = Matrix(scale, 0, 0, -scale, -bounds[0] * scale, bounds[3] * scale)  # from the form to the drawing
    box, pen = _read_box(text, index, count, form.inverse().then(place))
    return _measure(drawn, box, pen, round(turn) % 4, em)


def _measure(drawn: Pixels, box: tuple[float, float, float, float], pen: tuple[float, float], turns: int, em: float) -> Shape:
    """The shape of the ink in a box of the drawing, for text turned by so many quarters anticlockwise. All in pixels."""
    cut = _cut(drawn, box)
    if cut is None or max(cut[0].shape) < SPECK * em:
        return Shape(np.zeros((SIDE, SIDE)), 0.0, 0.0, 0.0)
    pixels, (x0, y0, x1, y1) = cut
    bottom = (pen[1] - y1, pen[0] - x1, y0 - pen[1], x0 - pen[0])[turns]
    pixels = np.ascontiguousarray(np.rot90(pixels, -turns))
    grid = np.asarray(Image.fromarray(pixels).resize((SIDE, SIDE), Image.Resampling.BOX), dtype=np.float64) / 255
    return Shape(grid, pixels.shape[1] / em, pixels.shape[0] / em, bottom / em)


def _read_box(text: pdfium.PdfTextPage, index: int, count: int, place: Matrix) -> tuple[tuple[float, float, float, float], tuple[float, float]]:
    """(x0, y0, x1, y1) of the ink and the pen's position, mapped from the page to the drawing."""
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    boxes = []
    for number in range(index, index + count):
        pdfium_raw.FPDFText_GetCharBox(text.raw, number, left, right, bottom, top)
        boxes.append(place.map_box(left.value, bottom.value, right.value, top.value))
    pdfium_raw.FPDFText_GetCharOrigin(text.raw, index, x, y)
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    return (min(x0s), min(y0s), max(x1s), max(y1s)), place.map(x.value, y.value)


def _read_bounds(text_object: object) -> tuple[float, float, float, float]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium_raw.FPDFPageObj_GetBounds(text_object, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def _draw(document: pdfium.PdfDocument, page: pdfium.PdfPage, text_object: object, scale: float) -> Pixels | None:
    """The coverage of a text object drawn alone, 0 to 255."""
    bitmap = pdfium_raw.FPDFTextObj_GetRenderedBitmap(document.raw, page.raw, text_object, scale)
    if not bitmap:
        return None
    try:
        width, height, stride = (
            get(bitmap) for get in (pdfium_raw.FPDFBitmap_GetWidth, pdfium_raw.FPDFBitmap_GetHeight, pdfium_raw.FPDFBitmap_GetStride)
        )
        buffer = ctypes.cast(pdfium_raw.FPDFBitmap_GetBuffer(bitmap), ctypes.POINTER(ctypes.c_ubyte * (stride * height)))
        rows = np.frombuffer(buffer.contents, dtype=np.uint8).reshape(height, stride)
        return rows[:, 3 : 4 * width : 4].copy()  # the alpha of BGRA: the text's colour does not matter
    finally:
        pdfium_raw.FPDFBitmap_Destroy(bitmap)


def _widen_clip(text_object: object) -> bool:
    """Stretch what a text is clipped to; False where it is not clipped, or so already.

    pdfium draws the text of a form alone, but clips it as if the form stood elsewhere. The page is open for looking only.
    """
    path = pdfium_raw.FPDFPageObj_GetClipPath(text_object)
    count = pdfium_raw.FPDFClipPath_CountPaths(path) if path else 0
    bounds = [read_clip_bounds(path, i) for i in range(max(count, 0))]
    if not bounds or max(right - left for left, _, right, _ in bounds) > STRETCH**2:
        return False
    x = (max(b[0] for b in bounds) + min(b[2] for b in bounds)) / 2
    y = (max(b[1] for b in bounds) + min(b[3] for b in bounds)) / 2
    pdfium_raw.FPDFPageObj_TransformClipPath(text_object, STRETCH, 0, 0, STRETCH, x - STRETCH * x, y - STRETCH * y)
    return True


def _cut(drawn: Pixels, box: tuple[float, float, float, float]) -> tuple[Pixels, tuple[int, int, int, int]] | None:
    """The part of the drawing inside the box (pixels), trimmed to its ink, and where it lies."""
    x0, y0 = max(math.floor(box[0]), 0), max(math.floor(box[1]), 0)
    part = drawn[y0 : math.ceil(box[3]) + 1, x0 : math.ceil(box[2]) + 1]
    rows, columns = np.flatnonzero((part > INKED).any(axis=1)), np.flatnonzero((part > INKED).any(axis=0))
    if not rows.size or not columns.size:
        return None
    top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    return part[top:bottom, left:right], (x0 + left, y0 + top, x0 + right, y0 + bottom)
