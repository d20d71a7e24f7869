"""The shape of a glyph in; the characters that look like it, nearest first, out. The known shapes are in glyph_shapes.csv."""

import csv
import functools
from collections.abc import Iterable
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
DOUBLE = 0.09  # shapes of one character that are nearer to each other are one


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


def _blur(grid: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The grid slightly out of focus, so that a stroke that is a square off still counts in part."""
    wide = np.pad(grid, 1)
    across = (wide[:, :-2] + 2 * wide[:, 1:-1] + wide[:, 2:]) / 4
    blurred: npt.NDArray[np.float64] = (across[:-2] + 2 * across[1:-1] + across[2:]) / 4
    return blurred


@functools.cache
def _table() -> _Table:
    lines = (files("extract.pdf") / NAME).read_text(encoding="utf-8").split("\n")
    samples = [Sample(row["text"], _parse_shape(row)) for row in csv.DictReader(lines)]
    return _build_table(samples)


def _build_table(samples: Iterable[Sample]) -> _Table:
    samples = sorted(samples, key=lambda sample: sample.text)
    starts = [i for i, sample in enumerate(samples) if i == 0 or samples[i - 1].text != sample.text]
    return _Table(
        [samples[i].text for i in starts],
        starts,
        np.array([_blur(sample.shape.grid).ravel() for sample in samples]).reshape(len(samples), SIDE * SIDE),
        np.array([(s.shape.width, s.shape.height, s.shape.bottom) for s in samples]).reshape(len(samples), 3),
    )


def _parse_shape(row: dict[str, str]) -> Shape:
    grid = np.array([int(level, 16) / 15 for level in row["grid"]]).reshape(SIDE, SIDE)
    return Shape(grid, float(row["width"]), float(row["height"]), float(row["bottom"]))


def build_samples(found: Iterable[tuple[str, Shape]]) -> list[Sample]:
    """One sample of each look of each character."""
    kept: dict[str, list[Sample]] = {}
    for text, shape in found:
        same = kept.setdefault(text, [])
        table = _build_table(same)
        if not same or _distances(shape, table.grids, table.measures).min() > DOUBLE:
            same.append(Sample(text, shape))
    return [sample for text in sorted(kept) for sample in kept[text]]


def write_samples(path: Path, samples: Iterable[Sample]) -> None:
    """Write the known shapes: measures in em, the grid as hexadecimal levels row by row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for text, shape in samples:
            levels = "".join(f"{round(level * 15):x}" for level in shape.grid.ravel())
            writer.writerow((text, f"{shape.width:.3f}", f"{shape.height:.3f}", f"{shape.bottom:.3f}", levels))
