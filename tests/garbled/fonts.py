"""A TrueType font and a map of codes in; the same font with only those glyphs, under those codes, out."""

import io
from collections.abc import Mapping
from pathlib import Path

import matplotlib
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


def _subtable(platform: int, encoding: int, codes: Mapping[int, str]) -> CmapSubtable:
    table: CmapSubtable = CmapSubtable.newSubtable(0 if platform == 1 else 4)
    table.platformID, table.platEncID, table.language = platform, encoding, 0
    table.cmap = dict(codes)
    return table
