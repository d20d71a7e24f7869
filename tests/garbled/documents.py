"""What is to be printed in; a PDF that prints it in a font of words and a font of signs, the latter's codes garbled, out."""

import functools
from collections.abc import Mapping, Sequence

from tests.garbled.fonts import find_font, remap_font
from tests.garbled.pdfs import Font, write_pdf

WORDS = "The ionic conductivity of each sample was measured between blocking electrodes."
Run = tuple[str, str]  # font: "words" or "signs"; what is encoded


@functools.cache
def font_of_words(name: str = "STIXGeneral") -> Font:
    """A font whose codes are what they say."""
    codes = {code: chr(code) for code in range(33, 127)}
    return remap_font(find_font(name), codes, name="Words", unicode=codes)


def font_of_signs(drawn: Mapping[int, str], said: Mapping[int, str] | None, *, family: str, name: str = "Signs") -> Font:
    """A font that draws one thing under a code and says another; None: it says nothing at all."""
    return remap_font(find_font(family), drawn, name=name, unicode=said)


def print_lines(lines: Sequence[Sequence[Run]], signs: Font, *, words: Font | None = None) -> bytes:
    """One page: a line that shows the font of words, then these lines of runs."""
    return print_pages([lines], [signs], words=words)


def print_pages(pages: Sequence[Sequence[Sequence[Run]]], signs: Sequence[Font], *, words: Font | None = None) -> bytes:
    """Pages, each with a font of signs of its own."""
    contents = []
    for number, lines in enumerate(pages, start=1):
        shown = [[("words", word)] for word in WORDS.split()]
        rows = [b" ".join(_show(run, number) for run in line) for line in (*shown, *lines)]
        contents.append(b"BT /F0 11 Tf 60 740 Td 14 TL " + b" T* ".join(rows) + b" ET")
    return write_pdf(contents, words or font_of_words(), *signs)


def _show(run: Run, page: int) -> bytes:
    font, text = run
    codes = "".join(f"{ord(character):02x}" for character in text)
    return f"/F{page if font == 'signs' else 0} 11 Tf <{codes}> Tj".encode()
