"""A sentence in; for each of its values the materials that ChemDataExtractor2's grammar gives it to, for comparison with our own reading."""

import re
from collections.abc import Mapping

from extract.text.cde2 import Token, find_links
from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.scenes import Scene

_WORD = re.compile(r"[A-Za-zα-ωΑ-Ω][\w'-]*|\d[\d.]*|[^\w\s]")
_CANONICAL = {"conductivity": "S/cm", "energy": "eV", "potential": "V"}


def read_again(scene: Scene) -> Mapping[Quantity, tuple[Material, ...]]:
    """The second reader's materials for each value that it links; values that it leaves alone are not there."""
    materials = [m for m in scene.materials if m.kind in NAMED]
    values = [q for q in scene.quantities if q.dimension in _CANONICAL]
    if not materials or not values:
        return {}
    links = find_links(_tokens(scene, materials, values))
    found: dict[Quantity, tuple[Material, ...]] = {}
    for link in links:
        quantity = values[link.quantity - len(materials)]
        found[quantity] = (*found.get(quantity, ()), materials[link.material])
    return found


def _tokens(scene: Scene, materials: list[Material], values: list[Quantity]) -> list[Token]:
    mentions = [(m.start, m.end, Token(re.sub(r"\s", "", scene.between(*m.core)), "material", number)) for number, m in enumerate(materials)]
    for number, quantity in enumerate(values, start=len(materials)):
        mentions.append((quantity.start, quantity.end, Token(quantity.number, "quantity", number, None, _CANONICAL[quantity.dimension])))
    for number, temperature in enumerate((t for t in scene.temperatures if t.of == "measurement"), start=len(materials) + len(values)):
        mentions.append((temperature.start, temperature.end, Token("298", "temperature", number, None, "K")))
    tokens: list[Token] = []
    at = scene.start
    for start, end, token in sorted(mentions, key=lambda mention: mention[:2]):
        if start < at:
            continue
        tokens += _words(scene.between(at, start))
        tokens.append(token)
        at = end
    return [*tokens, *_words(scene.between(at, scene.end))]


def _words(text: str) -> list[Token]:
    return [Token(word, "word") for word in _WORD.findall(re.sub(r"[_^{}]", "", text))]
