"""A page of a PDF in; what is drawn on it besides text out: thin lines (rules), filled areas, pictures."""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from extract.pdf.frames import Frame, Matrix, read_matrix
from schemas.base import Box

THIN = 2.0  # points: the thickest rule seen in journals is 1.5 pt
SCAN = 0.6  # of the page's area: a larger image is the page itself, or a ground behind it
MOST_SEGMENTS = 200  # a path with more is a curve of a figure, not a rule


class Drawings(NamedTuple):
    """What is drawn on a page besides text."""

    horizontal: list[Box]  # thin lines along the page
    vertical: list[Box]  # thin lines up the page
    areas: list[Box]  # filled with a colour other than white
    pictures: list[Box]  # images, and curves of figures
    scans: list[Box]  # images that fill the page


def read_drawings(page: pdfium.PdfPage, frame: Frame) -> Drawings:
    """Every line, filled area and picture of a page."""
    drawings = Drawings([], [], [], [], [])
    width, height = frame.size
    for item, matrix in _flatten(_list_objects(page), Matrix(), depth=0):
        kind = pdfium_raw.FPDFPageObj_GetType(item)
        if kind == pdfium_raw.FPDF_PAGEOBJ_PATH:
            _add_path(item, matrix, frame, drawings)
        elif kind in (pdfium_raw.FPDF_PAGEOBJ_IMAGE, pdfium_raw.FPDF_PAGEOBJ_SHADING):
            box = _bounds(item, matrix, frame)
            if box is not None:
                full = box.width * box.height > SCAN * width * height
                (drawings.scans if full else drawings.pictures).append(box)
    return drawings


def is_text_covered(page: pdfium.PdfPage, frame: Frame) -> bool:
    """Whether the last thing drawn is a picture that fills the page, so that text drawn before is not seen; or strips that do together."""
    area = 0.0
    for item, matrix in _flatten(_list_objects(page), Matrix(), depth=0):
        kind = pdfium_raw.FPDFPageObj_GetType(item)
        if kind == pdfium_raw.FPDF_PAGEOBJ_TEXT and pdfium_raw.FPDFTextObj_GetTextRenderMode(item) != pdfium_raw.FPDF_TEXTRENDERMODE_INVISIBLE:
            area = 0.0
        elif kind == pdfium_raw.FPDF_PAGEOBJ_IMAGE and not pdfium_raw.FPDFPageObj_HasTransparency(item):
            box = _bounds(item, matrix, frame)
            area += box.width * box.height if box is not None else 0.0
    return area > SCAN * frame.size[0] * frame.size[1]


def _list_objects(page: pdfium.PdfPage) -> Iterator[object]:
    return (pdfium_raw.FPDFPage_GetObject(page.raw, i) for i in range(pdfium_raw.FPDFPage_CountObjects(page.raw)))


def _flatten(objects: Iterator[object], matrix: Matrix, *, depth: int) -> Iterator[tuple[object, Matrix]]:
    """The objects of a page and of the forms nested in it, each with the map to page coordinates."""
    for item in objects:
        if pdfium_raw.FPDFPageObj_GetType(item) == pdfium_raw.FPDF_PAGEOBJ_FORM and depth < 8:
            count = pdfium_raw.FPDFFormObj_CountObjects(item)
            inner = (pdfium_raw.FPDFFormObj_GetObject(item, i) for i in range(count))
            yield from _flatten(inner, read_matrix(pdfium_raw.FPDFPageObj_GetMatrix, item).then(matrix), depth=depth + 1)
        else:
            yield item, matrix


def _bounds(item: object, matrix: Matrix, frame: Frame) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium_raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return frame.place_box(*matrix.map_box(left.value, bottom.value, right.value, top.value))


def _add_path(item: object, matrix: Matrix, frame: Frame, drawings: Drawings) -> None:
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_raw.FPDFPath_GetDrawMode(item, fill_mode, stroke)
    filled, stroked = bool(fill_mode.value), bool(stroke.value)
    box = _bounds(item, matrix, frame)
    if box is None or not (filled or stroked) or (filled and not stroked and _is_white(item)):
        return
    if min(box.width, box.height) <= THIN:
        (drawings.horizontal if box.width >= box.height else drawings.vertical).append(box)
        return
    count = pdfium_raw.FPDFPath_CountSegments(item)
    lines = _straight_lines(item, read_matrix(pdfium_raw.FPDFPageObj_GetMatrix, item).then(matrix), frame) if count <= MOST_SEGMENTS else None
    if lines is None:
        drawings.pictures.append(box)
        return
    if filled and not _is_white(item):
        thin = [line for line in lines if min(line.width, line.height) <= THIN]
        if len(lines) > 5 and len(thin) == len(lines):
            _add_bars(lines, drawings)
            return
        drawings.areas.append(box)
    if stroked:
        drawings.horizontal.extend(line for line in lines if line.width > line.height)
        drawings.vertical.extend(line for line in lines if line.height > line.width)


def _add_bars(lines: list[Box], drawings: Drawings) -> None:
    """Several thin filled bars drawn as one path: keep their long sides, one of each pair."""
    for line in lines:
        kind = drawings.horizontal if line.width >= line.height else drawings.vertical
        if max(line.width, line.height) > THIN and not any(_near(line, other) for other in kind[-8:]):
            kind.append(line)


def _near(one: Box, other: Box) -> bool:
    return all(abs(a - b) <= THIN for a, b in zip(one, other, strict=True))


def _is_white(item: object) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium_raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
        return False
    return alpha.value == 0 or min(red.value, green.value, blue.value) >= 253


def _straight_lines(item: object, matrix: Matrix, frame: Frame) -> list[Box] | None:
    """The sides of a path whose every side runs along or up the page; None for curves and slants."""
    x, y = ctypes.c_float(), ctypes.c_float()
    lines: list[Box] = []
    start = last = (0.0, 0.0)
    for index in range(pdfium_raw.FPDFPath_CountSegments(item)):
        segment = pdfium_raw.FPDFPath_GetPathSegment(item, index)
        kind = pdfium_raw.FPDFPathSegment_GetType(segment)
        if kind == pdfium_raw.FPDF_SEGMENT_BEZIERTO:
            return None
        pdfium_raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.map(x.value, y.value)
        ends = [(last, point)] if kind == pdfium_raw.FPDF_SEGMENT_LINETO else []
        if kind == pdfium_raw.FPDF_SEGMENT_MOVETO:
            start = point
        if pdfium_raw.FPDFPathSegment_GetClose(segment):
            ends.append((point, start))
        for (xa, ya), (xb, yb) in ends:
            if abs(xa - xb) > 0.5 and abs(ya - yb) > 0.5:
                return None
            if max(abs(xa - xb), abs(ya - yb)) > 0.5:
                lines.append(frame.place_box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)))
        last = point
    return lines
