"""Lines or characters that some OCR recognized in; lines of even size and baseline, parted at the gaps between columns, out.

The boxes around recognized text differ with its letters, and those of an OCR that left its text behind a scan differ from word to word.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from extract.pdf.characters import Character
from extract.pdf.lines import ASCENT, DESCENT, WORD_GAP, Line
from schemas.base import Box, union_boxes
from schemas.document import Word

COLUMN_GAP = 0.7  # of the usual font size: wider than the gaps between words, in justified lines too
SMALLER, LARGER = 0.75, 1.45  # of the usual size
SAME_LINE = 0.4  # of the usual size: words whose middles differ less stand on one line, a raised exponent too
MIDDLE = 0.3  # of the font size: how far a word's middle is above its baseline


def read_hidden_lines(characters: Iterable[Character], *, page: int) -> list[Line]:
    """The text behind a scan as lines, from the top. It knows of no scripts."""
    words = [_build_word(word, page) for word in _split_words(character for character in characters if character.font.angle == 0)]
    if not words:
        return []
    typical = median(word.size for word in words)
    rows: list[list[Word]] = []
    for word in sorted(words, key=_middle):
        if rows and _middle(word) - median(map(_middle, rows[-1])) < SAME_LINE * typical:
            rows[-1].append(word)
        else:
            rows.append([word])
    return even_lines([_build_line(sorted(row, key=lambda word: word.box.x0)) for row in rows])


def _split_words(characters: Iterable[Character]) -> list[list[Character]]:
    words: list[list[Character]] = []
    for character in characters:
        last = words[-1][-1] if words else None
        gap = WORD_GAP * character.font.size
        if last is None or character.spaced or abs(character.baseline - last.baseline) > gap or not -3 * gap < character.x0 - last.x1 < gap:
            words.append([])
        words[-1].append(character)
    return words


def _build_word(characters: Sequence[Character], page: int) -> Word:
    size, baseline = characters[0].font.size, characters[0].baseline
    box = Box(characters[0].x0, baseline - ASCENT * size, max(character.x1 for character in characters), baseline + DESCENT * size)
    return Word(text="".join(character.text for character in characters), box=Box(*(round(edge, 2) for edge in box)), page=page, size=size)


def _middle(word: Word) -> float:
    return word.box.top + (ASCENT - MIDDLE) * word.size


def _build_line(words: Sequence[Word]) -> Line:
    baseline = median(word.box.top + ASCENT * word.size for word in words)
    return Line(tuple(words), union_boxes(word.box for word in words), baseline, median(word.size for word in words), "ocr")


def even_lines(lines: Sequence[Line]) -> list[Line]:
    """Recognized lines, those that stand level on one baseline, from the top."""
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


def _level(lines: Sequence[Line]) -> list[Line]:
    """Lines whose middles are level get one baseline: boxes around recognized text differ with its letters."""
    levelled: list[Line] = []
    for line in sorted(lines, key=lambda line: line.box.middle[1]):
        last = levelled[-1] if levelled else None
        if last is not None and abs(last.box.middle[1] - line.box.middle[1]) < 0.35 * line.size:
            line = line._replace(baseline=last.baseline)
        levelled.append(line)
    return levelled
