"""The shape of a glyph in; the characters that look like it, nearest first, out. The known shapes are in glyph_shapes.csv."""

import csv
import functools
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from extract.pdf.glyphs import SIDE, Shape

NAME = "glyph_shapes.csv"
HEADER = ("text", "width", "height", "bottom", "grid")
# Characters that are drawn as another one whose shape is known.
_ALIKE = "\u00b5\u2206\u2126\u2211\u223c\u22c5\u2219\u212b\u02da\u2218\u25e6\u2010\u2011\u2013\u02c6\u02dc"
LOOKS_AS = dict(zip(_ALIKE, "μΔΩΣ~··Å°°°--−^~", strict=True))
BARS, DOTS = "-−—_", ".·•"
DOUBLE = 0.05  # shapes of one character that are nearer to each other are one


class Sample(NamedTuple):
    """What a character looks like in some font."""

    text: str
    shape: Shape


class Match(NamedTuple):
    """A character that a glyph may be, and how far its nearest known shape is from the glyph's."""

    text: str
    distance: float


class Extent(NamedTuple):
    """How the boxes of a character vary between fonts."""

    flattest: float  # logarithm of width to height
    widest: float
    smallest: float  # the larger of width and height, in em
    largest: float


class _Table(NamedTuple):
    texts: list[str]  # different ones, in order
    starts: list[int]  # of each text's samples
    grids: npt.NDArray[np.float64]  # samples × SIDE²
    measures: npt.NDArray[np.float64]  # samples × (width, height, bottom)


def find_matches(shape: Shape) -> list[Match]:
    """Every known character with its distance from the shape: below 0.1 alike, above 0.25 different. Nearest first."""
    table = _table()
    nearest = np.minimum.reduceat(_distances(shape, table.grids, table.measures), table.starts)
    return [Match(table.texts[i], float(nearest[i])) for i in np.argsort(nearest, kind="stable")]


@functools.lru_cache(maxsize=1024)
def find_extent(text: str) -> Extent | None:
    """How the boxes of a character vary between the known fonts, all bars and all dots alike; None where it is not known."""
    table = _table()
    known = LOOKS_AS.get(text, text)
    alike = next((tuple(kind) for kind in (BARS, DOTS) if known in kind), (known,))
    parts = np.split(table.measures, table.starts[1:])
    found = [part for text, part in zip(table.texts, parts, strict=True) if text in alike]
    if not found:
        return None
    width, height, _ = np.concatenate(found).T
    aspect, large = np.log((width + 0.03) / (height + 0.03)), np.maximum(width, height)
    return Extent(float(aspect.min()), float(aspect.max()), float(large.min()), float(large.max()))


def _distances(shape: Shape, grids: npt.NDArray[np.float64], measures: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """How far a shape is from each of the samples: by its ink, its form and its place on the line."""
    ink = np.sqrt(np.mean((grids - _blur(shape.grid).ravel()) ** 2, axis=1))
    width, height, bottom = measures.T
    form = np.abs(np.log((width + 0.03) / (height + 0.03)) - np.log((shape.width + 0.03) / (shape.height + 0.03)))
    size = np.abs(np.log((width + height + 0.05) / (shape.width + shape.height + 0.05)))
    place = np.abs(bottom + height / 2 - shape.bottom - shape.height / 2)
    total: npt.NDArray[np.float64] = np.sqrt((0.6 * ink) ** 2 + (0.16 * form) ** 2 + (0.1 * size) ** 2 + (0.3 * place) ** 2)
    return total


def _blur(grids: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """One grid or many, slightly out of focus, so that a stroke that is a square off still counts in part."""
    wide = np.pad(grids, [(0, 0)] * (grids.ndim - 2) + [(1, 1), (1, 1)])
    across = (wide[..., :-2] + 2 * wide[..., 1:-1] + wide[..., 2:]) / 4
    blurred: npt.NDArray[np.float64] = (across[..., :-2, :] + 2 * across[..., 1:-1, :] + across[..., 2:, :]) / 4
    return blurred


@functools.cache
def _table() -> _Table:
    lines = (files("extract.pdf") / NAME).read_text(encoding="utf-8").split("\n")
    texts, widths, heights, bottoms, levels = zip(*list(csv.reader(filter(None, lines)))[1:], strict=True)
    codes = np.frombuffer("".join(levels).encode("ascii"), dtype=np.uint8).astype(np.float64)
    grids = np.where(codes >= ord("a"), codes - ord("a") + 10, codes - ord("0")) / 15
    return _build_table(texts, grids.reshape(-1, SIDE, SIDE), np.array([widths, heights, bottoms], dtype=np.float64).T)


def _build_table(texts: Sequence[str], grids: npt.NDArray[np.float64], measures: npt.NDArray[np.float64]) -> _Table:
    """Of samples in the order of their texts."""
    starts = [i for i, text in enumerate(texts) if i == 0 or texts[i - 1] != text]
    return _Table([texts[i] for i in starts], starts, _blur(grids).reshape(len(texts), SIDE * SIDE), measures)


def build_samples(found: Iterable[tuple[str, Shape]]) -> list[Sample]:
    """One sample of each look of each character."""
    kept: dict[str, list[Sample]] = {}
    for text, shape in found:
        same = kept.setdefault(text, [])
        if all(_distance(shape, sample.shape) > DOUBLE for sample in same):
            same.append(Sample(text, shape))
    return [sample for text in sorted(kept) for sample in kept[text]]


def _distance(one: Shape, other: Shape) -> float:
    return float(_distances(one, _blur(other.grid).reshape(1, -1), np.array([[other.width, other.height, other.bottom]]))[0])


def write_samples(path: Path, samples: Iterable[Sample]) -> None:
    """Write the known shapes: measures in em, the grid as hexadecimal levels row by row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for text, shape in samples:
            levels = "".join(f"{round(level * 15):x}" for level in shape.grid.ravel())
            writer.writerow((text, f"{shape.width:.3f}", f"{shape.height:.3f}", f"{shape.bottom:.3f}", levels))
