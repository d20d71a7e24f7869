"""The characters of all pages in; those whose code and ink may say different things out, the same glyph once.

A font that sets words is trusted with the letters of those words: then a glance at each character's box is enough. A font that sets
none (a publisher's own symbols) is not.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import Literal, NamedTuple

from extract.pdf.characters import Character
from extract.pdf.glyph_shapes import find_extent
from schemas.base import Box

Place = tuple[int, int]  # page from 0, character from 0
Group = tuple[str, str]  # a font's name (or what stands for it), what a code of it is said to be

# Codes that no typesetter means: control, private use, not a character.
_BROKEN = r"\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\ufffe\uffff\U000f0000-\U0010ffff"
BROKEN = re.compile(f"[{_BROKEN}]")
# Letters of other alphabets (Cyrillic to Mongolian) that are numbers of a mathematical font's glyphs where they stand in no words (`25 \u040aC`).
FOREIGN = re.compile(r"[\u0400-\u10ff\u1200-\u1cff]")
FOREIGN_WORD = re.compile(FOREIGN.pattern + "{3,}")
# Coptic letters, pictures of control codes, parts of drawings: what some converters make of the signs of MathematicalPi (`10\u2afa3`, `␴`, `\u2b0e`).
MISNAMED = re.compile(r"[\u0370-\u0373\u03d8-\u03ef\u03f3\u03f7-\u03ff\u232b-\u239a\u2400-\u244f\u2af0-\u2aff\u2b00-\u2bff\u2c00-\u2c5f]")
# Rare Latin letters that are numbers of a font's ligatures (`acƟvaƟon`).
NUMBERED = re.compile(r"[\u0180-\u0191\u0193-\u019f\u01a2-\u01ae\u01b1-\u01bf]")
WORDS = re.compile(rf"(?:[^\W\d_]|[{_BROKEN}]){{3,12}}")  # letters in a row, legible or not
WORD_LETTERS = 6  # different letters in words that make a font of text
ASPECT, TALLER, LOWER = 0.4, 1.35, 0.45  # how far a box may be from those of the known shapes: logarithm, factors
EVEN = "acemnorsuvwxz", "ABCDEFGHIKLMNOPRSTUVWXYZ"  # letters that are of one height in each font and stand on the line
UNEVEN, SUNK = 0.2, 0.12  # of their height; of the font size
SEVERAL = 4  # letters that make a font suspicious
SAME = 0.035  # of the font size: boxes that differ less are of one glyph


Kind = Literal[
    "broken",  # the code says nothing
    "foreign",  # it says a letter of an alphabet that is not the document's
    "numbered",  # it says a letter that stands for a ligature in some fonts
    "misnamed",  # it says a sign that nobody prints
    "claimed",  # it says something that may be wrong
    "uneven",  # it says something that is right unless the whole font draws other letters than it says
]


class Suspect(NamedTuple):
    """A glyph to look at, and everywhere it stands."""

    font: str
    text: str
    kind: Kind
    symbols: bool  # the font sets no words
    places: tuple[Place, ...]


def find_suspects(pages: Sequence[Sequence[Character]]) -> list[Suspect]:
    """Glyphs that have to be looked at before their codes are believed."""
    keys = [[(character[5][0] or character[5][6], character[0]) for character in page] for page in pages]
    letters = _find_worded(pages, keys)
    sample = _sample(keys)
    uneven = _find_uneven(pages, sample, letters)
    kinds: dict[Group, Kind] = {}
    odd: Counter[str] = Counter()
    written = _find_written(pages, keys)
    for group, some in sample.items():
        font, text = group
        kind = name_kind(text)
        if kind == "claimed":
            unlike = any(_contradicts(text, pages[p][i]) for p, i in some)
            odd[font] += unlike and text in letters[font]
            named = ord(text[0]) < 0x100
            of_words = len(letters[font]) >= WORD_LETTERS
            # A letter that stands in words is right, however its font draws it.
            right = (text in letters[font] and (of_words or not unlike)) or (not unlike and (of_words or not named))
            if right and not (font in uneven and named):
                continue
            kind = "uneven" if right else "claimed"
        elif kind == "foreign" and text in written:
            continue
        kinds[group] = kind
    # Where most letters of words are odd, the font's measures are (bitmap fonts have a size of 1), not its codes.
    groups = frozenset(group for group, kind in kinds.items() if kind != "claimed" or 2 * odd[group[0]] <= len(letters[group[0]]))
    places = _find_places(pages, keys, groups)
    return [
        Suspect(font, text, kinds[font, text], len(letters[font]) < WORD_LETTERS, same)
        for (font, text), where in sorted(places.items())
        for same in _split_looks(pages, where)
        # In a font of words the boxes that are as they should be are of other glyphs.
        if kinds[font, text] != "claimed" or len(letters[font]) < WORD_LETTERS or _contradicts(text, pages[same[0][0]][same[0][1]])
    ]


def name_kind(text: str) -> Kind:
    """What is suspicious about a code by itself.

    >>> name_kind("\x03"), name_kind("\ue103"), name_kind("\u019f"), name_kind("6")
    ('broken', 'broken', 'numbered', 'claimed')
    """
    if BROKEN.match(text):
        return "broken"
    if MISNAMED.match(text):
        return "misnamed"
    return "foreign" if FOREIGN.match(text) else "numbered" if NUMBERED.match(text) else "claimed"


def _find_written(pages: Sequence[Sequence[Character]], keys: Sequence[Sequence[Group]]) -> frozenset[str]:
    """Letters of other alphabets that stand in words: somebody writes in that alphabet."""
    foreign = [page for page, page_keys in zip(pages, keys, strict=True) if any(FOREIGN.match(text) for _, text in set(page_keys))]
    runs = (FOREIGN_WORD.findall("".join(character.text[0] for character in page)) for page in foreign)
    return frozenset(letter for words in runs for word in words for letter in word)


def _find_worded(pages: Sequence[Sequence[Character]], keys: Sequence[Sequence[Group]]) -> dict[str, set[str]]:
    """By font, the letters that stand in words."""
    letters: dict[str, set[str]] = defaultdict(set)
    for characters, page_keys in zip(pages, keys, strict=True):
        line = "".join([character[0][0] for character in characters])
        fonts = [font for font, _ in page_keys]
        befores = ("", *fonts[:-1])
        starts = [i for i, character in enumerate(characters) if character[6] or fonts[i] != befores[i]]
        for start, end in pairwise((*starts, len(characters))):
            run = WORDS.search(line, start, end) if end - start > 2 else None
            if run:
                letters[fonts[start]].update(run.group())
    return letters


def _find_uneven(pages: Sequence[Sequence[Character]], sample: dict[Group, list[Place]], letters: dict[str, set[str]]) -> set[str]:
    """Fonts of words whose capitals, or whose small letters, are not of one height, or reach below the line: they draw others than they say."""
    tops: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    odd: Counter[str] = Counter()
    for (font, text), ((page, i), *_) in sample.items():
        kind = next((kind for kind in EVEN if text in kind), "")
        character = pages[page][i]
        if kind and text in letters[font] and character.font.angle == 0 and character.font.size > 0:
            tops[font, kind].append((character.baseline - character.ink.top) / character.font.size)
            odd[font] += character.ink.bottom - character.baseline > SUNK * character.font.size
    for (font, _), heights in tops.items():
        usual = median(heights)
        odd[font] += sum(abs(height - usual) > UNEVEN * usual for height in heights)
    return {font for font, count in odd.items() if count >= SEVERAL}


def _sample(keys: Sequence[Sequence[Group]]) -> dict[Group, list[Place]]:
    """The first and the last place of each code on each page."""
    sample: dict[Group, list[Place]] = defaultdict(list)
    for page, page_keys in enumerate(keys):
        last = dict(zip(page_keys, range(len(page_keys)), strict=True))
        first = dict(zip(reversed(page_keys), range(len(page_keys) - 1, -1, -1), strict=True))
        for group, i in first.items():
            sample[group].append((page, i))
            if last[group] != i:
                sample[group].append((page, last[group]))
    return sample


def _find_places(pages: Sequence[Sequence[Character]], keys: Sequence[Sequence[Group]], groups: frozenset[Group]) -> dict[Group, list[Place]]:
    """Everywhere that codes stand, but for ligatures spelled out: one glyph, several letters."""
    places: dict[Group, list[Place]] = defaultdict(list)
    if not groups:
        return places
    for page, (characters, page_keys) in enumerate(zip(pages, keys, strict=True)):
        for i, group in enumerate(page_keys if groups.intersection(page_keys) else ()):
            beside = (*characters[max(i - 1, 0) : i], *characters[i + 1 : i + 2])
            if group in groups and not any(_is_one_glyph(characters[i].ink, other.ink) for other in beside):
                places[group].append((page, i))
    return places


def _is_one_glyph(ink: Box, other: Box) -> bool:
    """Whether two characters share the box of one glyph: as a whole, or a part each."""
    return ink == other or (ink.top == other.top and ink.bottom == other.bottom and (ink.x1 == other.x0 or ink.x0 == other.x1))


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
