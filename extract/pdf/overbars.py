"""The characters of a page and the short bars drawn on it in; the same with a macron on each digit that has a bar over it out."""

from bisect import bisect_left
from collections.abc import Sequence

from extract.pdf.characters import Character
from schemas.base import Box, union_boxes

OVERBAR = "\u0304"
COMBINING = ("\u0304", "\u0305")  # macron, overline


def attach_overbars(characters: list[Character], bars: Sequence[Box]) -> list[Character]:
    """Put a combining macron on each digit that has a bar over it: drawn as a line, or as an accent of its own."""
    accents = [c for c in characters if c.text in COMBINING or _is_bar(c)]
    bars = sorted(_join_bars([*bars, *(c.ink for c in accents if _is_bar(c))]), key=lambda bar: bar.x0)
    if not bars and not accents:
        return characters
    starts = [bar.x0 for bar in bars]
    used: set[Box] = set()
    barred: set[int] = set()
    for i, character in enumerate(characters):
        if character.text.isdigit() and not _is_bar(character):
            near = bars[bisect_left(starts, character.ink.x0 - character.font.size) : bisect_left(starts, character.ink.x1)]
            over = [bar for bar in near if _is_overbar(bar, character) and not _is_fraction(bar, character, characters)]
            used.update(over)
            if over or (i + 1 < len(characters) and characters[i + 1].text in COMBINING):
                barred.add(i)
    lost = {id(c) for c in accents if c.text in COMBINING or any(_lies_on(c.ink, bar) for bar in used)}
    return _drop_accents(characters, barred, lost)


def _drop_accents(characters: Sequence[Character], barred: set[int], lost: set[int]) -> list[Character]:
    """Barred digits with their macron, accents left out. What follows an accent without a space follows its digit without one."""
    result: list[Character] = []
    dropped = False
    for i, character in enumerate(characters):
        if id(character) in lost:
            dropped = True
            continue
        last = result[-1] if result else None
        if dropped and last is not None and not character.spaced and 0 < character.x0 - last.x1 < last.font.size:
            result[-1] = last._replace(x1=character.x0)
        dropped = False
        result.append(character._replace(text=character.text + OVERBAR) if i in barred else character)
    return result


def _is_bar(character: Character) -> bool:
    size = character.font.size
    return character.ink.height < 0.16 * size and 0.2 * size < character.ink.width < 0.9 * size


def _lies_on(ink: Box, bar: Box) -> bool:
    return abs(bar.middle[1] - ink.middle[1]) < 1 and bar.x0 <= ink.middle[0] <= bar.x1


def _join_bars(bars: Sequence[Box]) -> list[Box]:
    """Bars that overlap become one: some fonts draw an overbar as two hyphens."""
    joined: list[Box] = []
    for bar in sorted(bars, key=lambda bar: (round(bar.middle[1]), bar.x0)):
        last = joined[-1] if joined else None
        if last is not None and abs(last.middle[1] - bar.middle[1]) < 0.5 and bar.x0 < last.x1:
            joined[-1] = union_boxes((last, bar))
        else:
            joined.append(bar)
    return joined


def _is_overbar(bar: Box, digit: Character) -> bool:
    size = digit.font.size
    close = -0.08 * size < digit.ink.top - bar.bottom < 0.25 * size
    return close and bar.width < 0.9 * size and abs(bar.middle[0] - digit.ink.middle[0]) < 0.25 * size


def _is_fraction(bar: Box, digit: Character, characters: Sequence[Character]) -> bool:
    """Whether a digit of the same size stands right on the bar: then it parts a numerator from its denominator."""
    size = digit.font.size
    return any(
        c.text.isdigit()
        and abs(c.ink.middle[0] - bar.middle[0]) < 0.3 * size
        and -0.05 * size < bar.top - c.ink.bottom < 0.22 * size
        and abs(c.font.size - size) < 0.05 * size
        and c.ink.height > 0.4 * size
        for c in characters
    )
