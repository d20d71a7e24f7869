"""A page that is a picture in; its lines of words out, read by optical character recognition.

Optional: the extra `ocr` brings RapidOCR, whose package holds its models, so that nothing is fetched at run time.
"""

import importlib.util
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import pypdfium2 as pdfium

from extract.pdf.frames import Frame
from extract.pdf.lines import ASCENT, DESCENT, Line
from schemas.base import Box, union_boxes
from schemas.document import Word

RESOLUTION = 300 / 72  # pixels a point
LEAST_SCORE = 0.6  # the reader's own certainty; below, a line is noise of the scan
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+−", strict=True))
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+−", strict=True))


def is_available() -> bool:
    """Whether the extra is installed."""
    return importlib.util.find_spec("rapidocr") is not None


@cache
def _reader() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "error"})


def recognize_lines(page: pdfium.PdfPage, frame: Frame, *, number: int) -> list[Line]:
    """Lines of one page, from the top. Scripts are known only where the recognized text has them."""
    image = page.render(scale=RESOLUTION).to_numpy()[:, :, :3].copy()
    found = _reader()(image)
    if found.boxes is None:
        return []
    lines = [
        _build_line(_place(corners, image.shape[1], frame.size[0]), text, number)
        for corners, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
        if score >= LEAST_SCORE and text.strip()
    ]
    return sorted(_level(lines), key=lambda line: (line.baseline, line.box.x0))


def _place(corners: Iterable[Sequence[float]], pixels: int, width: float) -> Box:
    points = [(float(x) * width / pixels, float(y) * width / pixels) for x, y in corners]
    return union_boxes(Box(x, y, x, y) for x, y in points)


def _build_line(box: Box, text: str, page: int) -> Line:
    """Words share the line's width by their lengths: the reader gives boxes of lines."""
    size = round(box.height / (ASCENT + DESCENT + 0.25), 1)
    step = box.width / max(len(text), 1)
    words: list[Word] = []
    at = 0
    for part in text.split():
        at = text.index(part, at)
        plain, scripts = _split_scripts(part)
        place = Box(round(box.x0 + at * step, 2), box.top, round(box.x0 + (at + len(part)) * step, 2), box.bottom)
        words.append(Word(text=plain, scripts=scripts, box=place, page=page, size=size))
        at += len(part)
    return Line(tuple(words), box, box.bottom - 0.25 * box.height, size, "ocr")


def _split_scripts(text: str) -> tuple[str, str]:
    """`10⁻³` as its plain text and scripts."""
    plain = "".join(RAISED.get(c, LOWERED.get(c, c)) for c in text)
    scripts = "".join("^" if c in RAISED else "_" if c in LOWERED else "0" for c in text)
    return plain, scripts if scripts.strip("0") else ""


def _level(lines: Sequence[Line]) -> list[Line]:
    """Lines whose middles are level get one baseline: boxes around recognized text differ with its letters."""
    levelled: list[Line] = []
    for line in sorted(lines, key=lambda line: line.box.middle[1]):
        last = levelled[-1] if levelled else None
        if last is not None and abs(last.box.middle[1] - line.box.middle[1]) < 0.35 * line.size:
            line = line._replace(baseline=last.baseline)
        levelled.append(line)
    return levelled
