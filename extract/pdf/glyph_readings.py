"""The shape of a glyph and what its code says in; what it reads as, and how certain that is, out."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from extract.pdf.glyph_shapes import BARS, DOTS, LOOKS_AS, Match, find_matches
from extract.pdf.glyphs import Shape

# Characters that some fonts draw alike: neither shape nor place tells them apart, so the code is believed among them.
FAMILIES = (
    "-−—_",
    ".·•∗*",
    "oO0°ªº",
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
CODES_ONLY = frozenset("⊂⊥∫˛¸˝˘ðþ¿¡ªº¹²³«»¬„‚…¼½¾©®£¥€¶@#&^`¨ˇ")
# Adobe's Symbol font: the key that each Greek letter lies under.
SYMBOL_KEYS = dict(zip("abcdefghklmnpqrstuwxyzDFGLPQSWXY", "αβχδεφγηκλμνπθρστυωξψζΔΦΓΛΠΘΣΩΞΨ", strict=True))
SHAPES = frozenset("■□◆▲▶★✓")  # read where the code says nothing; other codes are not mistaken for them
ALIKE, DIFFERENT = 0.1, 0.11  # distances: a glyph that is a character, one that is not
BROKEN_ALIKE, KEY_ALIKE = 0.12, 0.115  # where the code says nothing, or names a letter's own key, the shape needs to fit less well
RATIO, SYMBOL_RATIO, KEY_RATIO = 0.6, 0.7, 0.85  # a code is overruled by a shape this much nearer: in a font of words, of signs, on its key
MINUS_WIDTH, DASH_WIDTH = 0.36, 0.9  # em: a hyphen is narrower than the first, a dash wider than the second
BULLET_WIDTH, DOT_BOTTOM = 0.28, 0.06  # em
SYMBOL_LEAD = 0.03  # by which a letter must be nearer than a sign in a font of signs
TALL = 1.15  # em: only brackets grow
BRACKETS = frozenset("()[]{}|√")
PLAIN_TALL, PLAIN_BOTTOM = 1.0, -0.25  # of a bracket that has not grown


class Reading(NamedTuple):
    """What a glyph is."""

    text: str
    certainty: float  # 0 to 1


def read_broken(shape: Shape, *, symbols: bool) -> Reading | None:
    """What a glyph is whose code says nothing; None where it is like nothing known. `symbols`: its font sets no words."""
    grown = shape.height > TALL
    matches = [
        match
        for match in _rank(find_matches(_shrink(shape) if grown else shape), symbols=symbols)
        if match.text in BRACKETS or not (grown or match.text in CODES_ONLY)
    ]
    best = matches[0]
    rival = next(
        match.distance for match in matches if match.text != best.text and not any(match.text in kind and best.text in kind for kind in (BARS, DOTS))
    )
    if best.distance > BROKEN_ALIKE:
        return None
    return Reading(_name_mark(shape, best.text), _certainty(best.distance / rival))


def read_claimed(shape: Shape, text: str, *, symbols: bool) -> Reading | None:
    """What a glyph is that does not look like what its code says; None where it does, or where nothing else fits much better."""
    claimed = LOOKS_AS.get(text, text)
    matches = [
        match
        for match in _rank(find_matches(shape), symbols=symbols, believed=claimed)
        if match.text == claimed or not (match.text in CODES_ONLY or match.text in SHAPES)
    ]
    best = matches[0]
    own = next((match.distance for match in matches if match.text == claimed), None)
    if own is None or _is_plain(best.text) or _akin(best.text, claimed):
        return None
    if symbols and SYMBOL_KEYS.get(claimed) == best.text:
        overruled = best.distance < min(KEY_ALIKE, KEY_RATIO * own)
    else:
        overruled = own > DIFFERENT and best.distance < min(ALIKE, (SYMBOL_RATIO if symbols else RATIO) * own)
    return Reading(_name_mark(shape, best.text), _certainty(best.distance / own)) if overruled else None


def _rank(matches: Iterable[Match], *, symbols: bool, believed: str = "") -> list[Match]:
    """Nearest first; in a font of signs, letters that the code does not name have to be nearer than a sign."""
    lead = SYMBOL_LEAD if symbols else 0.0
    ranked = (Match(m.text, m.distance + (lead if len(m.text) == 1 and _is_plain(m.text) and m.text != believed else 0.0)) for m in matches)
    return sorted(ranked, key=lambda match: match.distance)


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
    return round(min(1.0, 1.5 - ratio), 2)


def _is_plain(text: str) -> bool:
    """Letters, digits and ligatures: never what a sign is mistaken for."""
    return text.isascii() and text.isalnum()


def _akin(one: str, other: str) -> bool:
    return one == other or any(one in family and other in family for family in FAMILIES)
