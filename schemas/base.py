"""What every model shares: it is frozen, and refuses fields that it does not know."""

from collections.abc import Iterable
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Base of every model: immutable, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Box(NamedTuple):
    """A rectangle on a page, in points from the page's top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        """Horizontal extent in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Vertical extent in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The centre (x, y)."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def holds(self, other: "Box") -> bool:
        """Whether the centre of the other box lies inside this one."""
        x, y = other.middle
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom


def union_boxes(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them (at least one).

    >>> union_boxes([Box(0, 0, 1, 1), Box(2, 3, 4, 5)])
    Box(x0=0, top=0, x1=4, bottom=5)
    """
    x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
    return Box(min(x0s), min(tops), max(x1s), max(bottoms))
