"""A TrueType font and a map of codes in; the same font with only those glyphs, under those codes, out."""

import io
from collections.abc import Mapping
from pathlib import Path

import matplotlib
from fontTools.pens.basePen import BasePen
from fontTools.pens.transformPen import TransformPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from tests.garbled.pdfs import Font


def find_font(name: str) -> Path:
    """A font that comes with Matplotlib: `STIXGeneral`, `DejaVuSans`, `cmsy10`."""
    return Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{name}.ttf"


def remap_font(path: Path, glyphs: Mapping[int, str], *, name: str = "Remapped", unicode: Mapping[int, str] | None = None) -> Font:
    """A symbolic font in which a code draws the glyph of this name (`multiply`), or the glyph of this one character."""
    font = TTFont(path)
    known = font.getBestCmap()
    named = {code: known[ord(glyph)] if len(glyph) == 1 and ord(glyph) in known else glyph for code, glyph in glyphs.items()}
    subsetter = Subsetter(Options(notdef_outline=True, glyph_names=False, hinting=False))
    font["head"].created = font["head"].modified = 0x90000000  # some fonts claim to be older than the format
    for table in {"FFTM"} & set(font.keys()):
        del font[table]
    subsetter.populate(glyphs=sorted(set(named.values())))
    subsetter.subset(font)
    font["cmap"].tables = [_subtable(1, 0, named), _subtable(3, 0, {0xF000 + code: glyph for code, glyph in named.items()})]
    scale = 1000 / font["head"].unitsPerEm
    widths = [round(font["hmtx"][named[code]][0] * scale) if code in named else 0 for code in range(256)]
    file = io.BytesIO()
    font.save(file)
    return Font(name, file.getvalue(), unicode=unicode, widths=widths)


def draw_font(path: Path, glyphs: Mapping[int, str]) -> Font:
    """A Type 3 font, which has no name and says nothing: its codes draw the glyphs of these names or characters."""
    font = TTFont(path)
    known, shapes, scale = font.getBestCmap(), font.getGlyphSet(), 1000 / font["head"].unitsPerEm
    drawn, widths = {}, [0] * 256
    for code, glyph in glyphs.items():
        pen = _ContentPen(shapes)
        shape = shapes[known[ord(glyph)] if len(glyph) == 1 and ord(glyph) in known else glyph]
        shape.draw(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
        drawn[code], widths[code] = " ".join((*pen.operators, "f")).encode(), round(shape.width * scale)
    return Font("", widths=widths, drawn=drawn)


class _ContentPen(BasePen):  # type: ignore[misc]
    """Outlines as operators of a page's content."""

    def __init__(self, shapes: object) -> None:
        super().__init__(shapes)
        self.operators: list[str] = []

    def _moveTo(self, point: tuple[float, float]) -> None:
        self.operators.append(f"{point[0]:.0f} {point[1]:.0f} m")

    def _lineTo(self, point: tuple[float, float]) -> None:
        self.operators.append(f"{point[0]:.0f} {point[1]:.0f} l")

    def _curveToOne(self, one: tuple[float, float], two: tuple[float, float], end: tuple[float, float]) -> None:
        self.operators.append(" ".join(f"{x:.0f} {y:.0f}" for x, y in (one, two, end)) + " c")

    def _closePath(self) -> None:
        self.operators.append("h")


def _subtable(platform: int, encoding: int, codes: Mapping[int, str]) -> CmapSubtable:
    table: CmapSubtable = CmapSubtable.newSubtable(0 if platform == 1 else 4)
    table.platformID, table.platEncID, table.language = platform, encoding, 0
    table.cmap = dict(codes)
    return table
