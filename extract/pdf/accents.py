"""The characters of a page in; the same with what was set as several glyphs made one character again: accents, ≠, degree signs."""

import unicodedata
from collections.abc import Sequence

from extract.pdf.characters import Character
from schemas.document import Repair

ACCENTS = {
    **dict(zip("`´¨˚ˇˆ˜˘˙˝¸˛", "\u0300\u0301\u0308\u030a\u030c\u0302\u0303\u0306\u0307\u030b\u0327\u0328", strict=True)),
    **{mark: mark for mark in "\u0300\u0301\u0302\u0303\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"},
    "°": "\u030a",
}
BELOW = frozenset("\u0327\u0328")
DOTLESS = {"ı": "i", "ȷ": "j"}
RINGS = frozenset("\u25e6\u2218\u02da\u25cb")
MARKS = frozenset((*ACCENTS, *RINGS, "/"))
REACH = 2  # characters between a sign and its second part in the file
GAP, SINK = 0.3, 0.12  # of the font size: how far an accent floats above its letter, or dips into it
RAISED = 0.2  # of the font size: the ink of a degree sign stands higher above the line than this


def compose_characters(characters: list[Character]) -> tuple[list[Character], list[Repair]]:
    """A page's characters with accents put on their letters, a stroke on its equals sign, and rings before C read as degrees."""
    wanted = [i for i, character in enumerate(characters) if character[0] in MARKS]
    if not wanted:
        return characters, []
    result: list[Character | None] = list(characters)
    repairs = []
    for i in wanted:
        mark = characters[i]
        found = _find_partner(i, result)
        if found is not None:
            j, base, text = found
            beside = abs(i - j) <= REACH  # an accent that takes room on the line stands beside its letter in the file too
            result[j] = base._replace(
                text=text,
                x0=min(base.x0, mark.x0) if beside else base.x0,
                x1=max(base.x1, mark.x1) if beside else base.x1,
                spaced=base.spaced or (mark.spaced and beside and i < j),
            )
            result[i] = None
            repairs.append(Repair(font=mark.font.name, encoded=mark.text + base.text, read=text, reason="one sign set as two", certainty=1.0))
        elif mark.text in RINGS and _is_degree(i, characters):
            result[i] = mark._replace(text="°")
            repairs.append(Repair(font=mark.font.name, encoded=mark.text, read="°", reason="ring above the line", certainty=0.9))
    return [character for character in result if character is not None], repairs


def _find_partner(i: int, characters: Sequence[Character | None]) -> tuple[int, Character, str] | None:
    """The character that a mark belongs to, where it is in the list, and what both are together."""
    mark = characters[i]
    if mark is None or mark.font.angle != 0:
        return None
    # Some publishers write all accents of a line after the line; a stroke and a degree sign are too frequent to look far.
    reach = REACH if mark.text in "/°" else len(characters)
    near = ((j, base) for j, base in enumerate(characters[max(i - reach, 0) : i + reach + 1], start=max(i - reach, 0)) if base is not None and j != i)
    whole = [(abs(j - i), j, base, text) for j, base in near if _stands_in(mark, base) and (text := _join(mark, base))]
    return min(whole, key=lambda found: found[:2])[1:] if whole else None


def _join(mark: Character, base: Character) -> str:
    """What a mark and a character that stand over each other are together; empty where they are two."""
    if base.font.angle != 0:
        return ""
    if mark.text == "/":
        return "≠" if base.text == "=" and mark.ink.top < base.ink.top and mark.ink.bottom > base.ink.bottom else ""
    accent = ACCENTS.get(mark.text)
    if accent is None or not base.text.isalpha() or not _floats(mark, base, accent):
        return ""
    text = unicodedata.normalize("NFC", DOTLESS.get(base.text, base.text) + accent)
    return text if len(text) == 1 else ""


def _stands_in(mark: Character, base: Character) -> bool:
    """Whether the mark's middle lies over or under the base."""
    middle = mark.ink.middle[0]
    return base.ink.x0 - 0.05 * base.font.size <= middle <= base.ink.x1 + 0.05 * base.font.size


def _floats(mark: Character, base: Character, accent: str) -> bool:
    size = base.font.size
    if accent in BELOW:
        return -SINK * size <= mark.ink.top - base.ink.bottom <= GAP * size
    return -SINK * size <= base.ink.top - mark.ink.bottom <= GAP * size and mark.ink.top < base.ink.top


def _is_degree(i: int, characters: Sequence[Character]) -> bool:
    """Whether a ring stands above the line that a digit before it or a letter after it is set on."""
    ring = characters[i]
    for j in (i - 1, i + 1):
        if 0 <= j < len(characters):
            beside = characters[j]
            right = beside.text.isdigit() or beside.text == ")" if j < i else beside.text in "CFK"
            near = min(abs(ring.ink.x0 - beside.x1), abs(beside.x0 - ring.ink.x1)) < beside.font.size
            if right and near and ring.ink.bottom < beside.baseline - RAISED * beside.font.size and ring.ink.height < 0.5 * beside.font.size:
                return True
    return False
