"""The shape of a glyph and what its code says in; what it reads as, and how certain that is, out."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.pdf.glyph_shapes import BARS, DOTS, LOOKS_AS, Match, find_matches
from extract.pdf.glyphs import Shape

# Characters that some fonts draw alike: neither shape nor place tells them apart, so the code is believed among them.
FAMILIES = (
    "-−—_¯",
    ".·•∗*",
    "oO0",
    "°ªº",
    "Il1|¡!'′/\\",
    "'′’‘´`,‚\"″“”„¹²³",
    "xX×χκK",
    "~≈",
    "vVν√",
    "uUμ",
    "pPρ",
    "kκK",
    "nη",
    "wWω",
    "yγ",
    "eε",
    "α∝",
    "BβßΒ",
    "sS",
    "cC",
    "zZ",
    "θΘ0O",
    "tτT",
    "<⟨({",
    ">⟩)}",
    "ΛΔA",
    "∇V",
    "Γr",
    "Σ∑",
    "Π∏",
    "∂δ",
    "φΦψΨ",
    "↑↓†‡",
    "j]J",
    "l[",
)
# Never what a glyph is read as: rare in print, and near to frequent signs.
CODES_ONLY = frozenset("⊂⊥∫˛¸˝˘ˆðþÐÞ¿¡ªº¹²³«»‹›¬„‚…¼½¾©®™‰£¥€¢¤¦ƒ¯¶@#&^`¨ˇ") | (frozenset(map(chr, range(0xC0, 0x100))) - set("Å×ÆØßåæøÿ÷"))
RARE = frozenset("æøßÆØåŒœŠšŽžŸÿ")  # letters that have to be nearer than a sign or a Greek letter
# Adobe's Symbol font: what lies under the keys of letters and signs.
SYMBOL_KEYS = {
    **dict(zip("abcdefghklmnpqrstuwxyzDFGLPQSWXY", "αβχδεφγηκλμνπθρστυωξψζΔΦΓΛΠΘΣΩΞΨ", strict=True)),
    **dict(zip("+-<=>~\xa3\xa5\xac\xad\xae\xaf\xb0\xb1\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xbb\xd1\xd6\xd7", "+−<=>~≤∞←↑→↓°±≥×∝∂•÷≠≈∇√·", strict=True)),
}
SHAPES = frozenset("■□◆▲▶★✓")  # read where the code says nothing; other codes are not mistaken for them
ALIKE, DIFFERENT = 0.1, 0.11  # distances: a glyph that is a character, one that is not
BROKEN_ALIKE, KEY_ALIKE = 0.12, 0.115  # where the code says nothing, or names a letter's own key, the shape needs to fit less well
SYMBOL_DIFFERENT = 0.085  # in a font of signs
RATIO, SYMBOL_RATIO, KEY_RATIO = 0.6, 0.65, 0.85  # a code is overruled by a shape this much nearer: in a font of words, of signs, on its key
MINUS_WIDTH, DASH_WIDTH = 0.36, 0.9  # em: a hyphen is narrower than the first, a dash wider than the second
BULLET_WIDTH, DOT_BOTTOM = 0.28, 0.06  # em
SYMBOL_LEAD = 0.03  # by which a letter must be nearer than a sign in a font of signs
SURE = 0.7
RING_BOTTOM = 0.2  # em: a degree sign stands higher above the line
KEY_LEAD = 0.03  # by which a letter's own key outweighs its shape
RARE_LEAD = 0.02
PRIVATE_KEYS = 0xF000  # where a symbol font's keys lie among the private codes
TALL = 1.15  # em: only brackets grow
BRACKETS = frozenset("()[]{}|√")
PLAIN_TALL, PLAIN_BOTTOM = 1.0, -0.25  # of a bracket that has not grown


class Reading(NamedTuple):
    """What a glyph is."""

    text: str
    certainty: float  # 0 to 1


def read_broken(shape: Shape, text: str, *, symbols: bool) -> Reading | None:
    """What a glyph is whose code says nothing; None where it is like nothing known. `symbols`: its font sets no words."""
    grown = shape.height > TALL
    ranked = _rank(find_matches(_shrink(shape) if grown else shape), symbols=symbols)
    matches = [match for match in ranked if match.text in BRACKETS or not (grown or match.text in CODES_ONLY)]
    best = _prefer(SYMBOL_KEYS.get(chr(ord(text[0]) - PRIVATE_KEYS), ""), matches) if 0 <= ord(text[0]) - PRIVATE_KEYS < 0x100 else matches[0]
    if best.distance > BROKEN_ALIKE:
        return None
    rival = min(_rival(best, matches), math.inf if grown or _akin(ranked[0].text, best.text) else ranked[0].distance)
    return Reading(_name_mark(shape, best.text), _certainty(best.distance / rival))


def read_claimed(shape: Shape, text: str, *, symbols: bool) -> Reading | None:
    """What a glyph is that does not look like what its code says; None where it does, or where nothing else fits much better."""
    claimed = LOOKS_AS.get(text, text)
    matches = [
        match
        for match in _rank(find_matches(shape), symbols=symbols, believed=claimed)
        if match.text == claimed or not (match.text in CODES_ONLY or match.text in SHAPES)
    ]
    key = SYMBOL_KEYS.get(claimed, "") if symbols else ""
    best = _prefer(key, matches)
    own = next((match.distance for match in matches if match.text == claimed), None)
    low_ring = best.text == "°" and shape.bottom < RING_BOTTOM and claimed in "oO0"  # an old-style zero
    if own is None or low_ring or _is_plain(best.text) or _akin(best.text, claimed):
        return None
    if best.text == key:
        overruled = best.distance < min(KEY_ALIKE, KEY_RATIO * own)
    else:
        least, ratio = (SYMBOL_DIFFERENT, SYMBOL_RATIO) if symbols else (DIFFERENT, RATIO)
        overruled = own > least and best.distance < min(ALIKE, ratio * own)
    if not overruled:
        return None
    certainty = _certainty(best.distance / own) if best.text == key else _certainty(best.distance / min(own, _rival(best, matches)))
    # A font of words lies seldom: there a doubtful reading is none.
    return Reading(_name_mark(shape, best.text), certainty) if symbols or certainty >= SURE else None


def is_other_letter(shape: Shape, text: str) -> bool:
    """Whether a glyph is clearly a letter or digit, and another one than its code says."""
    matches = find_matches(shape)
    own = next((match.distance for match in matches if match.text == LOOKS_AS.get(text, text)), math.inf)
    best = matches[0]
    return _is_plain(best.text) and best.distance < ALIKE and best.distance < RATIO * own and not _akin(best.text, text)


def _prefer(key: str, matches: Sequence[Match]) -> Match:
    """The nearest character, or what Adobe's Symbol font has under the key where that is hardly farther: a sans serif α is near to σ."""
    best = matches[0]
    return next((m for m in matches if m.text == key and m.distance < min(KEY_ALIKE, best.distance + KEY_LEAD) and not _is_plain(best.text)), best)


def _rival(best: Match, matches: Sequence[Match]) -> float:
    """The distance of the nearest character that would be another reading."""
    return next((m.distance for m in matches if m.text != best.text and not _akin(m.text, best.text)), math.inf)


def _rank(matches: Iterable[Match], *, symbols: bool, believed: str = "") -> list[Match]:
    """Nearest first; in a font of signs, letters that the code does not name have to be nearer than a sign."""

    def lead(text: str) -> float:
        if text == believed or len(text) > 1:
            return 0.0
        return RARE_LEAD if text in RARE else SYMBOL_LEAD if symbols and _is_plain(text) else 0.0

    return sorted((Match(match.text, match.distance + lead(match.text)) for match in matches), key=lambda match: match.distance)


def _name_mark(shape: Shape, text: str) -> str:
    """Which of the bars or dots, by place and width: their forms are the same."""
    if text in BARS:
        return "_" if shape.bottom < -0.05 else "-" if shape.width < MINUS_WIDTH else "−" if shape.width < DASH_WIDTH else "—"
    if text in DOTS:
        return "•" if shape.width > BULLET_WIDTH else "·" if shape.bottom > DOT_BOTTOM else "."
    return text


def _shrink(shape: Shape) -> Shape:
    """A bracket around a fraction as it would be around a word."""
    return shape._replace(width=shape.width * math.sqrt(PLAIN_TALL / shape.height), height=PLAIN_TALL, bottom=PLAIN_BOTTOM)


def _certainty(ratio: float) -> float:
    """From how much nearer the shape read is than the next: 1 for half as far, 0.5 for as far."""
    return round(min(1.0, max(0.0, 1.5 - ratio)), 2)


def _is_plain(text: str) -> bool:
    """Letters, digits and ligatures: never what a sign is mistaken for."""
    return text.isascii() and text.isalnum()


def _akin(one: str, other: str) -> bool:
    return one == other or any(one in family and other in family for family in FAMILIES)
