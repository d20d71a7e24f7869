"""A page that is a picture in; its lines of words out, read by optical character recognition.

Optional: the extra `ocr` brings RapidOCR, whose package holds its models, so that nothing is fetched at run time.
"""

import importlib.util
import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import numpy as np
import pypdfium2 as pdfium

from extract.pdf.frames import Frame
from extract.pdf.lines import ASCENT, DESCENT, Line
from extract.pdf.pictured_bars import RESOLUTION, Grey, mark_word
from extract.pdf.recognized_lines import even_lines
from schemas.base import Box, union_boxes
from schemas.document import Word

LEAST_SCORE = 0.6  # the reader's own certainty; below, a line is noise of the scan
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+−", strict=True))
POWER = re.compile(r"(?<=[a-zA-Z)])[+−-]\d+|(?<=10)[+−-]\d+")
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+−", strict=True))

Corners = Iterable[Sequence[float]]


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
    found = _reader()(image, return_word_box=True)
    if found.boxes is None:
        return []
    grey = image.mean(axis=2).astype(np.uint8)
    scale = frame.size[0] / image.shape[1]
    lines = [
        _build_line(corners, text, pieces, grey, scale, number)
        for corners, text, score, pieces in zip(found.boxes, found.txts, found.scores, found.word_results, strict=True)
        if score >= LEAST_SCORE and text.strip()
    ]
    return even_lines(lines)


def _build_line(corners: Corners, text: str, pieces: Sequence[tuple[str, float, Corners]], grey: Grey, scale: float, page: int) -> Line:
    outline = _enclose(corners)
    box = _scale(outline, scale)
    size = round(box.height / (ASCENT + DESCENT + 0.25), 1)
    words = []
    for part, place in _place_words(text, outline, [(piece, _enclose(around)) for piece, _, around in pieces]):
        plain, scripts = _split_scripts(part)
        words.append(mark_word(Word(text=plain, scripts=scripts, box=_scale(place, scale), page=page, size=size), grey, place))
    return Line(tuple(words), box, box.bottom - 0.25 * box.height, size, "ocr")


def _place_words(text: str, line: Box, pieces: Sequence[tuple[str, Box]]) -> list[tuple[str, Box]]:
    """Words with their places: the reader's own, or, where it parts the line otherwise, shares of the line's width by their lengths."""
    words = text.split()
    if [piece for piece, _ in pieces] == words:
        return [(word, Box(place.x0, line.top, place.x1, line.bottom)) for word, place in pieces]
    step = line.width / max(len(text), 1)
    placed, at = [], 0
    for word in words:
        at = text.index(word, at)
        placed.append((word, Box(line.x0 + at * step, line.top, line.x0 + (at + len(word)) * step, line.bottom)))
        at += len(word)
    return placed


def _enclose(corners: Corners) -> Box:
    return union_boxes(Box(float(x), float(y), float(x), float(y)) for x, y in corners)


def _scale(box: Box, scale: float) -> Box:
    return Box(*(round(edge * scale, 2) for edge in box))


def _split_scripts(text: str) -> tuple[str, str]:
    """`10⁻³` as its plain text and scripts; where the reader saw a part of a power raised, all of it is."""
    plain = "".join(RAISED.get(c, LOWERED.get(c, c)) for c in text)
    scripts = ["^" if c in RAISED else "_" if c in LOWERED else "0" for c in text]
    for power in POWER.finditer(plain):
        if "^" in scripts[power.start() : power.end()]:
            scripts[power.start() : power.end()] = "^" * len(power[0])
    return plain, "".join(scripts) if set(scripts) != {"0"} else ""
