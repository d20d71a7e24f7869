"""A page that is a picture in; its lines of words out, read by optical character recognition.

Optional: the extra `ocr` brings RapidOCR, whose package holds its models, so that nothing is fetched at run time.
"""

import importlib.util
import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from statistics import median
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium

from extract.pdf.frames import Frame
from extract.pdf.lines import ASCENT, DESCENT, Line
from extract.pdf.pictured_bars import mark_word
from schemas.base import Box, union_boxes
from schemas.document import Word

RESOLUTION = 300 / 72  # pixels a point
COLUMN_GAP = 0.7  # of the usual font size: wider than the gaps between words, in justified lines too
SMALLER, LARGER = 0.75, 1.45  # of the usual size
LEAST_SCORE = 0.6  # the reader's own certainty; below, a line is noise of the scan
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+−", strict=True))
POWER = re.compile(r"(?<=[a-zA-Z)])[+−-]\d+|(?<=10)[+−-]\d+")
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+−", strict=True))

Corners = Iterable[Sequence[float]]
Grey = npt.NDArray[np.uint8]


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
    typical = median(line.size for line in lines) if lines else 0.0
    even = [_even_size(line, typical) for line in lines]
    parts = [part for line in _level(even) for part in _split_line(line, COLUMN_GAP * typical)]
    return sorted(parts, key=lambda line: (line.baseline, line.box.x0))


def _even_size(line: Line, typical: float) -> Line:
    """The height of a line's box depends on its letters and scripts: what is near to the usual size is of that size."""
    if not SMALLER < line.size / typical < LARGER:
        return line
    return line._replace(size=typical, words=tuple(word.model_copy(update={"size": typical}) for word in line.words))


def _split_line(line: Line, gap: float) -> list[Line]:
    """The reader takes neighbouring cells of a table for one line: parted where the gap between words is wide."""
    starts = [0, *(i for i, (a, b) in enumerate(pairwise(line.words), start=1) if b.box.x0 - a.box.x1 > gap), len(line.words)]
    parts = [line.words[start:end] for start, end in pairwise(starts)]
    return [line._replace(words=words, box=union_boxes(word.box for word in words)) for words in parts]


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


def _level(lines: Sequence[Line]) -> list[Line]:
    """Lines whose middles are level get one baseline: boxes around recognized text differ with its letters."""
    levelled: list[Line] = []
    for line in sorted(lines, key=lambda line: line.box.middle[1]):
        last = levelled[-1] if levelled else None
        if last is not None and abs(last.box.middle[1] - line.box.middle[1]) < 0.35 * line.size:
            line = line._replace(baseline=last.baseline)
        levelled.append(line)
    return levelled
