"""The second reader of sentences: a sentence's tokens, with its mentions, to the links that ChemDataExtractor2's sentence grammar sees.

It decides by its own templates. Mentions reach it as placeholders that carry their number, so that what it finds is a mention, never a text.
"""

from collections.abc import Iterator, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Literal, NamedTuple, cast, get_args

from extract.text.cde2_specifiers import find_specifiers
from schemas.base import Model
from schemas.candidate import PropertyName
from schemas.properties import properties_by_name

if TYPE_CHECKING:
    from extract.text.cde2_grammar import Find

UNITS = ("S/cm", "eV", "V")
_NAMES = frozenset(get_args(PropertyName))
# `Raised by 1 V`, `1 V lower`: a difference, not a value.
_DIFFERENCE = {"above", "below", "greater", "higher", "larger", "less", "lower", "more", "smaller", "wider"}
_READING = Lock()  # its parser elements fill themselves in at first use


class Token(NamedTuple):
    """A word or punctuation mark, or a mention: one token, or several in a row that share the mention's number."""

    text: str
    kind: Literal["word", "material", "quantity", "temperature"]
    mention: int = -1
    value: float | None = None
    unit: str = ""


class Link(Model):
    """A quantity is a property of a material, at a temperature or at none that is said; the numbers are the caller's mentions."""

    property: PropertyName
    material: int
    quantity: int
    temperature: int | None = None


def find_links(sentence: Sequence[Token]) -> tuple[Link, ...]:
    """Links of one sentence in its order; none, at once, where it has no material, no unit of ours or no word for a property with that unit."""
    if not any(token.kind == "material" for token in sentence):
        return ()
    present = {_unit(token) for token in sentence if token.kind == "quantity"}
    links = [link for unit in UNITS if unit in present for link in _links_in_unit(sentence, unit)]
    return tuple(sorted(set(links), key=lambda link: (link.quantity, link.material, link.property)))


def _links_in_unit(sentence: Sequence[Token], unit: str) -> Iterator[Link]:
    specifiers = {start: (end, name) for start, end, name in find_specifiers(_words(sentence)) if _unit_of(name) == unit}
    if not specifiers:
        return
    tokens = list(_tagged(sentence, unit, specifiers))
    with _READING:
        from extract.text.cde2_grammar import find_records  # loads ChemDataExtractor2

        finds = list(find_records(unit, tokens))
    temperatures = {token.mention for token in sentence if token.kind == "temperature"}
    # As its contextual merging does it: a temperature that the phrase does not hold comes from the sentence, if that has one only.
    context = min(temperatures) if len(temperatures) == 1 else None
    yield from (_link(find, context) for find in finds)


def _link(find: "Find", context: int | None) -> Link:
    # Of the property words of a phrase, the last before the value is the one meant.
    name = cast(PropertyName, [word for word in find.specifier.split() if word in _NAMES][-1])
    # An activation energy or a window is not measured at a temperature.
    temperature = (int(find.temperature) if find.temperature else context) if _unit_of(name) == "S/cm" else None
    return Link(property=name, material=int(find.material), quantity=int(find.value), temperature=temperature)


def _tagged(sentence: Sequence[Token], unit: str, specifiers: dict[int, tuple[int, PropertyName]]) -> Iterator[tuple[str, str]]:
    """Text and tag of each token for the grammar; the text of a mention is its number, that of a property word the property's name."""
    end, before = 0, Token("", "word")
    for index, token in enumerate(sentence):
        if index in specifiers:
            end, name = specifiers[index]
            yield name, "SPECIFIER"
        elif token.kind == "word" and index >= end:
            yield "".join(filter(str.isprintable, token.text)), "WORD"
        elif token.kind != "word" and token.mention != before.mention:
            after = next((other for other in sentence[index:] if other.mention != token.mention), Token("", "word"))
            ours = token.kind == "quantity" and _unit(token) == unit and before.text != "by" and after.text not in _DIFFERENCE
            yield str(token.mention), token.kind.upper() if ours or token.kind != "quantity" else "OTHER"
            if ours:
                yield unit, "UNIT"
        before = token


def _words(sentence: Sequence[Token]) -> list[str]:
    return [token.text if token.kind == "word" else "" for token in sentence]


def _unit(token: Token) -> str:
    return token.unit.partition(" ")[0]  # `V vs Li+/Li`


def _unit_of(name: PropertyName) -> str:
    return properties_by_name()[name].unit.partition(" ")[0]
