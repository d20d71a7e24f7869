"""The characters of all pages in; those whose code and ink may say different things out, the same glyph once.

A font that sets words is trusted with the letters of those words: then a glance at each character's box is enough. A font that sets
none (a publisher's own symbols) is not.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.pdf.characters import Character
from extract.pdf.glyph_shapes import find_extent

Place = tuple[int, int]  # page from 0, character from 0
Group = tuple[str, str]  # a font's name, what a code of it is said to be

# Codes that no typesetter means: control, private use, not a character, and alphabets that number glyphs rather than letters
# (Syriac to Ethiopic, Tamil, Malayalam … in the middle of Latin text are glyph numbers of a mathematical font).
BROKEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\ufffe\uffff\u0700-\u10ff\u1200-\u1cff\U000f0000-\U0010ffff]")
# Latin letters that stand for ligatures where Word numbers the glyphs of a font.
NUMBERED = re.compile(r"[\u0180-\u024f]")
WORD, WORD_LETTERS = 3, 6  # letters in a row that make a word; different letters in words that make a font of text
SAMPLE = 60  # characters of a group that are looked at
ASPECT, TALLER, LOWER = 0.4, 1.35, 0.45  # how far a box may be from those of the known shapes: logarithm, factors
SAME = 0.035  # of the font size: boxes that differ less are of one glyph


class Suspect(NamedTuple):
    """A glyph to look at, and everywhere it stands."""

    font: str
    text: str
    broken: bool  # the code says nothing; otherwise it says something that may be wrong
    symbols: bool  # the font sets no words
    places: tuple[Place, ...]


def find_suspects(pages: Sequence[Sequence[Character]]) -> list[Suspect]:
    """Glyphs that have to be looked at before their codes are believed."""
    groups, worded = _group(pages)
    letters: dict[str, set[str]] = defaultdict(set)
    for font, text in worded:
        letters[font].add(text)
    strange: dict[Group, list[Place]] = {}
    odd: dict[str, int] = defaultdict(int)
    for (font, text), places in groups.items():
        if is_broken(text):
            strange[font, text] = places
            continue
        of_text = len(letters[font]) >= WORD_LETTERS
        named = ord(text[0]) < 0x100 and (not text.isalpha() or ord(text[0]) < 0x80)
        unlike = any(_contradicts(text, pages[p][i]) for p, i in places[:: max(len(places) // SAMPLE, 1)])
        odd[font] += unlike and (font, text) in worded
        if unlike or (named and not of_text and (font, text) not in worded):
            strange[font, text] = places
    # Where most letters of words are odd, the font's measures are (bitmap fonts have a size of 1), not its codes.
    trusted = {group: places for group, places in strange.items() if is_broken(group[1]) or 2 * odd[group[0]] <= len(letters[group[0]])}
    return [
        Suspect(font, text, is_broken(text), len(letters[font]) < WORD_LETTERS, same)
        for (font, text), places in sorted(trusted.items())
        for same in _split_looks(pages, places)
    ]


def is_broken(text: str) -> bool:
    """Whether a code says nothing of what is printed.

    >>> is_broken("\\x03"), is_broken("\\ue103"), is_broken("6")
    (True, True, False)
    """
    return BROKEN.match(text) is not None or NUMBERED.match(text) is not None


def _group(pages: Sequence[Sequence[Character]]) -> tuple[dict[Group, list[Place]], set[Group]]:
    """Where each code of each font stands, and those that are letters of words. Ligatures spelled out are left out."""
    groups: dict[Group, list[Place]] = defaultdict(list)
    worded: set[Group] = set()
    for page, characters in enumerate(pages):
        run: list[Group] = []
        font, ink = "", None
        for i, character in enumerate(characters):
            group = character.font.name, character.text
            if character.ink == ink:  # one glyph, several letters
                if groups[run[-1] if run else group][-1:] == [(page, i - 1)]:
                    groups[run[-1] if run else group].pop()
                continue
            groups[group].append((page, i))
            if character.spaced or group[0] != font or not character.text.isalpha():
                if len(run) >= WORD:
                    worded.update(run)
                run.clear()
            font, ink = group[0], character.ink
            if character.text.isalpha():
                run.append(group)
        if len(run) >= WORD:
            worded.update(run)
    return {group: places for group, places in groups.items() if places}, worded


def _contradicts(text: str, character: Character) -> bool:
    """Whether the box of the ink cannot be that of the character that the code names."""
    extent = find_extent(text)
    size = character.font.size
    width, height = _measure(character)
    if extent is None or size <= 0 or (width <= 0 and height <= 0):
        return False
    aspect = math.log((width / size + 0.03) / (height / size + 0.03))
    if not extent.flattest - ASPECT < aspect < extent.widest + ASPECT:
        return True
    large = max(width, height) / size
    return not extent.smallest * LOWER < large < extent.largest * TALLER


def _measure(character: Character) -> tuple[float, float]:
    """Width and height of the ink as read, in points."""
    ink = character.ink
    return (ink.width, ink.height) if character.font.angle % 180 == 0 else (ink.height, ink.width)


def _split_looks(pages: Sequence[Sequence[Character]], places: Iterable[Place]) -> list[tuple[Place, ...]]:
    """Places whose glyphs have boxes of one shape: one name may stand for several fonts."""
    looks: list[tuple[tuple[float, float], list[Place]]] = []
    for page, i in places:
        character = pages[page][i]
        size = character.font.size or 1.0
        width, height = _measure(character)
        box = width / size, height / size
        for known, same in looks:
            if abs(known[0] - box[0]) < SAME and abs(known[1] - box[1]) < SAME:
                same.append((page, i))
                break
        else:
            looks.append((box, [(page, i)]))
    return [tuple(same) for _, same in looks]
