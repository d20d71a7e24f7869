"""A page of a PDF in; the map from its own coordinates to points from the top left corner of the displayed page out."""

from collections.abc import Callable
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from schemas.base import Box


class Matrix(NamedTuple):
    """An affine map (x, y) → (a·x + c·y + e, b·x + d·y + f)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def map(self, x: float, y: float) -> tuple[float, float]:
        """The image of a point."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def then(self, outer: "Matrix") -> "Matrix":
        """This map followed by the other."""
        return Matrix(
            self.a * outer.a + self.b * outer.c,
            self.a * outer.b + self.b * outer.d,
            self.c * outer.a + self.d * outer.c,
            self.c * outer.b + self.d * outer.d,
            self.e * outer.a + self.f * outer.c + outer.e,
            self.e * outer.b + self.f * outer.d + outer.f,
        )

    def inverse(self) -> "Matrix":
        """The map back. ZeroDivisionError for a flat one."""
        scale = self.a * self.d - self.b * self.c
        a, b, c, d = self.d / scale, -self.b / scale, -self.c / scale, self.a / scale
        return Matrix(a, b, c, d, -(self.e * a + self.f * c), -(self.e * b + self.f * d))

    def map_box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Bounds of the image of a rectangle: left, bottom, right, top."""
        corners = [self.map(x, y) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)


def read_matrix(getter: Callable[..., object], *arguments: object) -> Matrix:
    """Call one of pdfium's functions that fill in a matrix."""
    raw = pdfium_raw.FS_MATRIX()
    getter(*arguments, raw)
    return Matrix(raw.a, raw.b, raw.c, raw.d, raw.e, raw.f)


class Frame(NamedTuple):
    """How a page's own coordinates become points from the top left corner of the displayed page."""

    left: float
    bottom: float
    width: float  # of the page before it is turned
    height: float
    turn: int  # /Rotate: degrees clockwise

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Point in the page's coordinates → point on the displayed page."""
        x, y = x - self.left, y - self.bottom
        if self.turn == 90:
            return y, x
        if self.turn == 180:
            return self.width - x, y
        if self.turn == 270:
            return self.height - y, self.width - x
        return x, self.height - y

    def place_box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Rectangle in the page's coordinates → box on the displayed page."""
        if self.turn == 0:
            return Box(left - self.left, self.bottom + self.height - top, right - self.left, self.bottom + self.height - bottom)
        (xa, ya), (xb, yb) = self.place(left, bottom), self.place(right, top)
        return Box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the displayed page."""
        return (self.height, self.width) if self.turn in (90, 270) else (self.width, self.height)


def read_frame(page: pdfium.PdfPage) -> Frame:
    """The visible part of the page and how it is turned."""
    left, bottom, right, top = page.get_bbox()
    return Frame(left, bottom, right - left, top - bottom, page.get_rotation())
