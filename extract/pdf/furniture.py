"""The lines of all pages in; the same without running heads, footers, page numbers and edge notes out."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from extract.pdf.lines import Line

EDGE = 0.11  # of the page's height: the zone at the top and the bottom in which running heads stand
FEWEST_CELLS = 3  # a running head has two or three parts, and nothing right below them
HEADER_DEPTH = 2.5  # of the font size
FEWEST_LETTERS = 4  # a text with fewer may stand at one height on two pages by chance
OUTERMOST = 0.05  # of the page's height: where a line that stands on this page alone does not end the zone
PAGE_NUMBER = re.compile(r"^(?:page\s*)?[\dSeE]?\d{1,6}(?:\s*(?:of|/|\|)\s*\d+)?$", re.IGNORECASE)


def split_furniture(pages: Sequence[list[Line]], heights: Sequence[float]) -> list[tuple[list[Line], list[Line]]]:
    """For each page: (lines to read, lines left out).

    From the edge of the page inwards, a line is left out where another page has the same one at the same height,
    page numbers aside, or where it is a page number; with it goes all that stands on its baseline.
    """
    seen: Counter[tuple[str, int]] = Counter()
    for lines, height in zip(pages, heights, strict=True):
        keys = {_key(line, height) for line in lines if _at_edge(line, height)}
        seen.update({(text, level + shift) for text, level in keys for shift in (-1, 0, 1)})
    return [_split_page(lines, height, seen, max(2, 0.3 * len(pages))) for lines, height in zip(pages, heights, strict=True)]


def _split_page(lines: list[Line], height: float, seen: Counter[tuple[str, int]], least: float) -> tuple[list[Line], list[Line]]:
    edge = [line for line in lines if _at_edge(line, height)]
    top = sorted((line for line in edge if line.baseline < height / 2), key=lambda line: line.baseline)
    bottom = sorted((line for line in edge if line.baseline > height / 2), key=lambda line: -line.baseline)
    dropped: set[int] = set()
    for edge_rows, is_top in ((top, True), (bottom, False)):
        side = edge_rows
        while side:
            row = [line for line in side if abs(line.baseline - side[0].baseline) < 0.3 * side[0].size]
            if is_top and _heads_table(side, lines):
                break
            repeated = [seen[_key(line, height)] >= least for line in row]
            named = any(known and _letters(line) >= FEWEST_LETTERS for known, line in zip(repeated, row, strict=True))
            if named or all(known or PAGE_NUMBER.match(line.text) for known, line in zip(repeated, row, strict=True)):
                dropped.update(id(line) for line in row)
            elif OUTERMOST * height < row[0].baseline < (1 - OUTERMOST) * height:
                break
            side = side[len(row) :]
    return [line for line in lines if id(line) not in dropped], [line for line in lines if id(line) in dropped]


def _heads_table(side: list[Line], lines: list[Line]) -> bool:
    """Whether what stands outermost is the header of a table that goes on there: several cells, each over a column of others."""
    outermost = side[0]
    header = [line for line in side if line.baseline - outermost.baseline < HEADER_DEPTH * outermost.size]
    below = [line for line in lines if 0 < line.baseline - header[-1].baseline < 3 * HEADER_DEPTH * outermost.size]
    starts: list[float] = []
    for x in sorted(line.box.x0 for line in header):
        if (not starts or x - starts[-1] > 3 * outermost.size) and sum(abs(line.box.x0 - x) < outermost.size for line in below) > 1:
            starts.append(x)
    return len(starts) >= FEWEST_CELLS


def _at_edge(line: Line, height: float) -> bool:
    return line.box.bottom < EDGE * height or line.box.top > (1 - EDGE) * height


def _letters(line: Line) -> int:
    return sum(character.isalpha() for character in line.text)


def _key(line: Line, height: float) -> tuple[str, int]:
    """A line's text without its numbers, if enough is left to know it by, and its height on the page."""
    text = re.sub(r"\d+", "#", line.text) if _letters(line) >= FEWEST_LETTERS else line.text
    return text, round(line.baseline / height * 150)


def measure_body_size(pages: Sequence[list[Line]]) -> float:
    """Font size that most of the text is set in, points; 0 for a document without text."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def measure_pitch(lines: Sequence[Line], size: float) -> float:
    """Usual distance between the baselines of lines in this font size that follow each other, points."""
    body = [line for line in lines if abs(line.size - size) < 0.05 * size]
    steps = [
        after.baseline - before.baseline
        for before, after in itertools.pairwise(body)
        if abs(after.box.x0 - before.box.x0) < 3 and 0 < after.baseline - before.baseline < 2.5 * size
    ]
    return median(steps) if steps else 1.2 * size
