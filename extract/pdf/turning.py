"""Tables that are printed sideways: the page is read as if turned, and what was found is turned back."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel

from extract.pdf.captions import TABLE_LABEL
from extract.pdf.characters import Character
from extract.pdf.frames import Frame
from schemas.base import Box

MANY = 300  # characters: fewer, without a table's caption, are a note at the page's edge or a figure's label
Turned = TypeVar("Turned")


def find_sideways(characters: Sequence[Character]) -> list[int]:
    """Reading directions (degrees clockwise) other than upright in which enough is printed to be a table."""
    counts = Counter(character.font.angle for character in characters)
    return [angle for angle, count in sorted(counts.items()) if angle and (count >= MANY or _names_table(characters, angle))]


def _names_table(characters: Sequence[Character], angle: int) -> bool:
    text = "".join((" " if c.spaced else "") + c.text for c in characters if c.font.angle == angle)
    return TABLE_LABEL.match(text.strip()) is not None


def turn_frame(frame: Frame, angle: int) -> Frame:
    """The frame in which text of this reading direction stands upright."""
    return frame._replace(turn=(frame.turn + 360 - angle) % 360)


def turn_back(found: Turned, frame: Frame, angle: int) -> Turned:
    """A model (or tuple of models) read in a turned frame, with its boxes on the page as displayed."""
    if isinstance(found, Box):
        corners = [_turn_point(x, y, frame, angle) for x in (found.x0, found.x1) for y in (found.top, found.bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return Box(min(xs), min(ys), max(xs), max(ys))  # type: ignore[return-value]  # a Box is what came in
    if isinstance(found, tuple):
        return tuple(turn_back(part, frame, angle) for part in found)  # type: ignore[return-value]  # a plain tuple is what came in
    if isinstance(found, BaseModel):
        return type(found)(**{name: turn_back(getattr(found, name), frame, angle) for name in type(found).model_fields})
    return found


def _turn_point(x: float, y: float, frame: Frame, angle: int) -> tuple[float, float]:
    width, height = frame.size
    if angle == 270:
        return y, height - x
    if angle == 90:
        return width - y, x
    return width - x, height - y
