"""Marked strings made comparable: look-alike characters folded one to one, so that offsets stay valid; blank cells told."""

import re
from functools import cache, lru_cache

from extract.notation import flatten, is_blank
from schemas.document import RichText

_ALIKE = {
    "-": "−–—‐‑‒－﹣",
    " ": "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t\n",
    "·": "⋅∙•‧˙",
    "×": "✕⨯╳",
    "~": "∼˜～≈≃",
    "σ": "𝜎𝛔𝝈ϭ",
    "Ω": "\u2126",
    "μ": "\u00b5",
    "°": "º◦∘˚",
    "(": "（",
    ")": "）",
    "|": "∣｜¦",
    "/": "∕⁄",
}
_UNSTATED = re.compile(r"not (?:determined|applicable|detected|mentioned|specified|stated|shown)|n\.?\s?m\.?|n\.\s?s\.", re.IGNORECASE)


@cache
def _folding() -> dict[int, str]:
    return {ord(alike): plain for plain, several in _ALIKE.items() for alike in several}


def fold(text: str) -> str:
    """The text with look-alike characters replaced one to one: same length, same offsets.

    >>> fold("10^{−4} Ω\u2009cm")
    '10^{-4} Ω cm'
    """
    return text.translate(_folding())


@lru_cache(maxsize=4096)
def join_scripts(marked: str) -> str:
    """Scripts that go on over a space as one: a space between words is always on the line.

    >>> join_scripts("σ_{30} _{°C} (S cm^{−1})")
    'σ_{30 °C} (S cm^{−1})'
    """
    return re.sub(r"(?P<kind>[_^])(?P<first>\{[^}]*)\}(?P<space>\s+)(?P=kind)\{", r"\g<kind>\g<first>\g<space>", marked)


@lru_cache(maxsize=4096)
def states_nothing(text: str) -> bool:
    """Whether a cell is empty, a dash or says that there is no value.

    >>> states_nothing("—"), states_nothing("n.a."), states_nothing("0.1")
    (True, True, False)
    """
    return is_blank(text) or _UNSTATED.fullmatch(flatten(text).strip()) is not None


def plain_offsets(text: RichText) -> tuple[int, ...]:
    """For each position of `text.marked` (and its end) the position in `text.plain`."""
    offsets: list[int] = []
    last = "0"
    for at, script in enumerate(text.scripts):
        if script != last:
            offsets += [at] * ((last != "0") + 2 * (script != "0"))
            last = script
        offsets.append(at)
    end = len(text.scripts)
    return (*offsets, *[end] * (last != "0"), end)
