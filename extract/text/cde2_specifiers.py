"""Words of a sentence to the properties that they name, what ChemDataExtractor2 calls specifiers: from schemas.properties, and a few of prose."""

import re
from collections.abc import Sequence
from functools import cache

from schemas.candidate import PropertyName
from schemas.properties import PROPERTIES, Property

# In a header these would say something else, or nothing; in a sentence, beside a value with the property's unit, they name it.
_IN_PROSE: dict[PropertyName, tuple[str, ...]] = {
    "activation_energy": ("barrier", "migration energy barrier"),
    "electrochemical_window": ("electrochemical stability", "electrochemical stability range", "window"),
    "oxidation_limit": ("oxidative potential", "oxidative stability", "oxidation onset", "anodic stability"),
    "reduction_limit": ("reductive potential", "reductive stability", "reduction onset", "cathodic stability"),
}
# A header may stand for `electronic conductivity` with its first word; a sentence speaks of electronic things of all kinds.
_NOT_IN_PROSE = {"electronic"}


def find_specifiers(words: Sequence[str]) -> list[tuple[int, int, PropertyName]]:
    """Where the words name a property, from the left, longest first: (start, end, property)."""
    found, start = [], 0
    while start < len(words):
        match = _specifier_at(words, start)
        if match is not None:
            found.append(match)
        start = match[1] if match else start + 1
    return found


def _specifier_at(words: Sequence[str], start: int) -> tuple[int, int, PropertyName] | None:
    for length in range(min(_longest(), len(words) - start), 0, -1):
        text = " ".join(words[start : start + length])
        entry = _spelled().get(_singular(text.lower())) or (_symbolized(text) if length == 1 else None)
        if entry is not None:
            around = " ".join(words[max(0, start - 1) : start + length + 1]).lower()
            vetoed = any(re.search(rf"\b{re.escape(veto)}\b", around) for veto in entry.vetoes)
            return None if vetoed else (start, start + length, entry.name)
    return None


def _symbolized(word: str) -> Property | None:
    plain = re.sub(r"[_{}()]", "", word)
    # `σ` takes any index (`σion`, `σRT`); after the others small letters make another word (`Each`) or another quantity.
    fits = [(len(symbol), entry) for entry in PROPERTIES for symbol in entry.symbols if plain.startswith(symbol) if _index_fits(symbol, plain)]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _index_fits(symbol: str, plain: str) -> bool:
    index = plain.removeprefix(symbol)
    return symbol == "σ" or not index[:1].islower()


def _singular(text: str) -> str:
    return re.sub(r"ies$", "y", text) if text.endswith("ies") else re.sub(r"(?<!s)s$", "", text)


@cache
def _spelled() -> dict[str, Property]:
    spellings = {
        _singular(text): entry
        for entry in PROPERTIES
        if entry.unit
        for text in (*entry.spellings, *_IN_PROSE.get(entry.name, ()))
        if text not in _NOT_IN_PROSE
    }
    return {form: entry for text, entry in spellings.items() for form in (text, text.replace(" ", "-"))}


@cache
def _longest() -> int:
    return max(text.count(" ") + 1 for text in _spelled())
