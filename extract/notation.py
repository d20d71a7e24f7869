"""Printed characters to one spelling, and marked strings (`10^{−5}`, `Li_{3}YCl_{6}`) to plain ones. Used by all of extract."""

import re
import unicodedata
from functools import cache

_SAME: dict[str, str] = {
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\u208b\ufe58\ufe63\uff0d",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r",
    "": "\u00ad\u200b\u200c\u200d\u2060\ufeff",
    "~": "\u223c\u02dc\uff5e\u223d\u301c",
    "≈": "\u2243\u2245\u2248\u224a",
    "≤": "\u2264\u2266\u2a7d",
    "≥": "\u2265\u2267\u2a7e",
    "<": "\uff1c\u226a",
    ">": "\uff1e\u226b",
    "×": "\u00d7\u2715\u2a2f\u2a09\u2716",
    "·": "\u00b7\u22c5\u2219\u2022\u2027\u30fb\u0387",
    "/": "\u2215\u2044\uff0f",
    "|": "\u2223\u2502\uff5c\u01c0",
    "||": "\u2016\u2225\u01c1",
    "°": "\u00ba\u02da\u2218\u25e6",
    "°C": "\u2103",
    "Ω": "\u2126",
    "Å": "\u212b",
    "K": "\u212a",
    "μ": "\u00b5",
    "Δ": "\u2206",
    "%": "\uff05",
    "(": "\uff08",
    ")": "\uff09",
    ",": "\uff0c",
    ":": "\uff1a\u2236",
    "'": "\u2018\u2019\u2032",
    '"': "\u201c\u201d\u2033",
    "ff": "\ufb00",
    "fi": "\ufb01",
    "fl": "\ufb02",
    "ffi": "\ufb03",
    "ffl": "\ufb04",
    "st": "\ufb05\ufb06",
}
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", "0123456789+-=()n", strict=True))
_LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓ", "0123456789+-=()x", strict=True))
_SCRIPT = re.compile(r"[\^_]\{([^{}]*)\}")
_UNICODE_RAISED = re.compile(f"[{''.join(_RAISED)}]+")
_UNICODE_LOWERED = re.compile(f"[{''.join(_LOWERED)}]+")
# Ways in which tables say that there is nothing to say.
_BLANK = re.compile(
    r"[-/.·*\s]*|[Nn]\.\s?[AaDdRr]\.?|N[ADR]|n[adr]|[Nn]/[AaDd]|(?i:none|not (?:available|applicable|given|reported|measured|determined)|no data)"
)


@cache
def _table() -> dict[int, str]:
    table = {ord(character): folded for folded, characters in _SAME.items() for character in characters}
    # Mathematical italics and the like (𝜎, 𝐸) are letters that a font change made.
    table.update({code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x1D400, 0x1D800)})
    return table


def fold_characters(printed: str) -> str:
    """One character for each of the look-alikes: minus signs and dashes, spaces, tildes, ligatures, dots, bars.

    Superscript and subscript characters of Unicode become marked scripts. Length is not kept.

    >>> fold_characters("8.7 × 10⁻⁵ S cm^{−1}")
    '8.7 × 10^{-5} S cm^{-1}'
    """
    marked = _UNICODE_RAISED.sub(lambda run: "^{" + "".join(_RAISED[c] for c in run.group()) + "}", printed)
    marked = _UNICODE_LOWERED.sub(lambda run: "_{" + "".join(_LOWERED[c] for c in run.group()) + "}", marked)
    return marked.translate(_table())


# A long dash beside a word parts a parenthesis off: `the best of them—Li3InCl6 and Li2ZrCl6—are`.
_PARENTHETICAL = re.compile("(?<=[a-z]{2})\u2014|\u2014(?=[a-z]{2})|(?<=[a-z]{2} )\u2014|\u2014(?= [a-z]{2})")


def fold_with_places(plain: str, scripts: str) -> tuple[str, tuple[int, ...]]:
    """Text and its scripts (one of `0^_` a character) as folded marked text, and for each of its characters the place in `plain`.

    >>> fold_with_places("10−5 S", "00^^00")
    ('10^{-5} S', (0, 1, 2, 2, 2, 3, 3, 4, 5))
    """
    pieces: list[str] = []
    places: list[int] = []
    last = "0"
    plain = _PARENTHETICAL.sub(",", plain)
    for at, (character, script) in enumerate(zip(plain, scripts, strict=True)):
        if character in _RAISED:
            character, script = _RAISED[character], "^"
        elif character in _LOWERED:
            character, script = _LOWERED[character], "_"
        mark = ("}" if last != "0" else "") + ("" if script == "0" else script + "{") if script != last else ""
        last = script
        # A brace that closes belongs to the character before it.
        places += [at - (sign == "}") for sign in mark]
        folded = _table().get(ord(character), character)
        pieces.append(mark + folded)
        places += [at] * len(folded)
    if last != "0":
        pieces.append("}")
        places.append(len(plain) - 1)
    return "".join(pieces), tuple(places)


def flatten(marked: str) -> str:
    """The string with its scripts level with the rest, every character as printed.

    >>> flatten("Li_{3−x}Y_{1−x}In_{x}Cl_{6}")
    'Li3−xY1−xInxCl6'
    """
    return _SCRIPT.sub(r"\1", marked)


def fold_plain(marked: str) -> str:
    """Folded, flat, with single spaces: for comparing and for matching words.

    >>> fold_plain("Li–In  //  Li_{3}YCl_{6}")
    'Li-In // Li3YCl6'
    """
    return " ".join(flatten(fold_characters(marked)).split())


def compact(marked: str) -> str:
    """Folded, flat and without any space: the same for one statement however its spaces were read.

    >>> compact("8.7 × 10^{−5}")
    '8.7×10-5'
    """
    return "".join(flatten(fold_characters(marked)).split())


def is_blank(printed: str) -> bool:
    """Whether a table's cell says that there is no value: empty, a dash, n/a.

    >>> is_blank("—"), is_blank("n.a."), is_blank("0.3")
    (True, True, False)
    """
    return _BLANK.fullmatch(fold_plain(printed)) is not None


def has_scripts(marked: str) -> bool:
    """Whether any part of the string is raised or lowered.

    >>> has_scripts("10^{−5}"), has_scripts("10−5")
    (True, False)
    """
    return _SCRIPT.search(fold_characters(marked)) is not None
