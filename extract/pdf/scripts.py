"""Characters and the line that they stand on in; raised (^), lowered (_) or on the line (0) out.

Two ways of setting a script are met: a smaller font on a shifted baseline, and glyphs of the same font drawn small
(OpenType `subs` and `sups`, where only the ink tells). Both are read from geometry alone.
"""

from collections.abc import Sequence

from extract.pdf.characters import Character

SIGNS = frozenset("+-−–—=±,.·/()[]∼~*")
TALL = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZbdfhklt")
SHORT = frozenset("acemnorsuvwxz")


def find_scripts(characters: Sequence[Character], *, baseline: float, size: float) -> str:
    """One of `0^_` for each character of a line with this baseline and font size (points)."""
    scripts = [_script_of(character, baseline=baseline, size=size) for character in characters]
    for order in (range(len(scripts)), range(len(scripts) - 1, -1, -1)):
        for i in order:
            if scripts[i] == "?":
                neighbours = [scripts[j] for j in (i - 1, i + 1) if 0 <= j < len(scripts) and _go_together(characters, i, j)]
                scripts[i] = _script_of_sign(characters[i], neighbours, baseline=baseline, size=size)
    return "".join("0" if script == "?" else script for script in scripts)


def _script_of(character: Character, *, baseline: float, size: float) -> str:
    raised = (baseline - character.baseline) / size
    if character.font.size < 0.92 * size or abs(raised) > 0.12:
        if raised > 0.12:
            return "^"
        if raised < -0.03:
            return "_"
    height = character.ink.height / size
    bottom = (baseline - character.ink.bottom) / size
    text = character.text[0]
    if text in SIGNS:
        return "?"
    # Old-style figures reach down or are low as well, but never both small and below the line.
    small = 0.54 if text in TALL else 0.36 if text in SHORT else 0.0
    if 0 < height < small:
        if bottom > 0.2:
            return "^"
        if bottom < -0.03 and bottom + height < 0.5:
            return "_"
    return "0"


def _script_of_sign(character: Character, neighbours: list[str], *, baseline: float, size: float) -> str:
    """A sign has no height of its own to judge by: it goes with a neighbour where its place on the line agrees."""
    middle = (baseline - (character.ink.top + character.ink.bottom) / 2) / size
    bottom = (baseline - character.ink.bottom) / size
    point = character.text[0] in ",."
    if "^" in neighbours and (bottom > 0.15 if point else middle > 0.38):
        return "^"
    top = (baseline - character.ink.top) / size
    if "_" in neighbours and (top < 0.03 if point else middle < 0.2):
        return "_"
    if character.text[0] in "+-−–" and middle > 0.45:
        return "^"
    return "?" if "?" in neighbours else "0"


def _go_together(characters: Sequence[Character], i: int, j: int) -> bool:
    """Whether a sign and its neighbour touch and are set in one size: a full stop behind an index is not part of it."""
    alike = abs(characters[i].font.size - characters[j].font.size) < 0.08 * characters[i].font.size
    return alike and _touch(characters[min(i, j)], characters[max(i, j)])


def _touch(before: Character, after: Character) -> bool:
    return after.x0 - before.x1 < 0.2 * max(before.font.size, after.font.size)
