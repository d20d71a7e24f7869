"""Tables that are printed sideways: what stands sideways is turned upright to be read, and what was found is turned back."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel

from extract.pdf.captions import TABLE_LABEL
from extract.pdf.characters import Character
from extract.pdf.drawings import Drawings
from schemas.base import Box

MANY = 300  # characters: fewer, without a table's caption, are a note at the page's edge or a figure's label
Size = tuple[float, float]  # of the displayed page: width, height
Turned = TypeVar("Turned")


def find_sideways(characters: Sequence[Character]) -> list[int]:
    """Reading directions (degrees clockwise) other than upright in which enough is printed to be a table."""
    counts = Counter(character.font.angle for character in characters)
    return [angle for angle, count in sorted(counts.items()) if angle and (count >= MANY or _names_table(characters, angle))]


def _names_table(characters: Sequence[Character], angle: int) -> bool:
    text = "".join((" " if c.spaced else "") + c.text for c in characters if c.font.angle == angle)
    return TABLE_LABEL.match(text.strip()) is not None


def turn_characters(characters: Sequence[Character], size: Size, angle: int) -> list[Character]:
    """The characters of one reading direction, upright."""
    turned = []
    for character in characters:
        if character.font.angle == angle:
            x0, baseline = _turn(character.x0, character.baseline, size, angle)
            x1 = x0 + character.x1 - character.x0
            font = character.font._replace(angle=0)
            turned.append(character._replace(ink=_turn_box(character.ink, size, angle), x0=x0, x1=x1, baseline=baseline, font=font))
    return turned


def turn_drawings(drawings: Drawings, size: Size, angle: int) -> Drawings:
    """What is drawn, with the page turned."""
    horizontal, vertical, *others = ([_turn_box(box, size, angle) for box in boxes] for boxes in drawings)
    return Drawings(horizontal, vertical, *others) if angle == 180 else Drawings(vertical, horizontal, *others)


def _turn(x: float, y: float, size: Size, angle: int) -> tuple[float, float]:
    """A point of the page on the page turned so that text of this reading direction stands upright."""
    width, height = size
    return {90: (y, width - x), 180: (width - x, height - y), 270: (height - y, x)}[angle]


def _turn_box(box: Box, size: Size, angle: int) -> Box:
    (xa, ya), (xb, yb) = _turn(box.x0, box.top, size, angle), _turn(box.x1, box.bottom, size, angle)
    return Box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))


def turn_back(found: Turned, size: Size, angle: int) -> Turned:
    """A model (or tuple of models) found on a turned page, with its boxes on the page as displayed."""
    width, height = size
    if isinstance(found, Box):
        turned_size = (width, height) if angle == 180 else (height, width)
        return _turn_box(found, turned_size, (360 - angle) % 360)  # type: ignore[return-value]  # a Box is what came in
    if isinstance(found, tuple):
        return tuple(turn_back(part, size, angle) for part in found)  # type: ignore[return-value]  # a plain tuple is what came in
    if isinstance(found, BaseModel):
        return type(found)(**{name: turn_back(getattr(found, name), size, angle) for name in type(found).model_fields})
    return found
