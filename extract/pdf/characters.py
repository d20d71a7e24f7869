"""A page of a PDF in; its characters with box, baseline, size and font out, in the order of the file.

All coordinates are in points from the top left corner of the page as displayed.
"""

import ctypes
import math
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from extract.pdf.frames import Frame, read_matrix
from schemas.base import Box


class Font(NamedTuple):
    """What is known of the font that a run of characters is set in."""

    name: str
    size: float  # points on the page, the matrix applied
    bold: bool
    italic: bool
    angle: int  # reading direction on the displayed page: 0, 90, 180, 270 degrees clockwise
    hidden: bool = False  # drawn invisibly: the text that OCR left behind a scan
    own: str = ""  # tells fonts without a name (TeX's bitmaps) apart


class Character(NamedTuple):
    """One printed character."""

    text: str
    ink: Box  # around what is drawn
    x0: float  # from the pen's position before …
    x1: float  # … to its position after the character
    baseline: float  # distance of the baseline from the page's top
    font: Font
    spaced: bool  # a space stands before it, in the file or by pdfium's reckoning
    number: int = -1  # pdfium's number for it on its page
    doubtful: bool = False  # repaired without certainty


def read_characters(page: pdfium.PdfPage, frame: Frame) -> list[Character]:
    """Every visible character of a page, in the order of the file."""
    text_page = page.get_textpage()
    try:
        return _read_characters(text_page.raw, frame)
    finally:
        text_page.close()


def _read_characters(raw: object, frame: Frame) -> list[Character]:
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    loose = pdfium_raw.FS_RECTF()
    fonts: dict[int, tuple[Font, Box | None]] = {}
    characters: list[Character] = []
    spaced = False
    high = 0
    for index in range(pdfium_raw.FPDFText_CountChars(raw)):
        code = pdfium_raw.FPDFText_GetUnicode(raw, index)
        if 0xD800 <= code < 0xDC00:
            high = code  # the first half of a character beyond 16 bits: 𝜎, 𝑃
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD), 0
        if code <= 32 or code == 0xA0:
            spaced = spaced or code in (32, 0xA0)
            # Other codes are glyphs of a font with a broken encoding, unless nothing is drawn: then they are spaces and line ends. 2 is a hyphen too.
            if code in (32, 0xA0) or (code != 2 and not _has_ink(raw, index)):
                if characters and code in (32, 0xA0) and not pdfium_raw.FPDFText_IsGenerated(raw, index):
                    pdfium_raw.FPDFText_GetCharOrigin(raw, index, x, y)
                    characters[-1] = _end_at(characters[-1], *frame.place(x.value, y.value))
                continue
        text_object = pdfium_raw.FPDFText_GetTextObject(raw, index)
        address = ctypes.cast(text_object, ctypes.c_void_p).value
        if address is None:
            continue
        if address not in fonts:
            fonts[address] = _read_font(raw, index, text_object, frame.turn), _read_clip(raw, index, text_object, frame)
        font, clip = fonts[address]
        pdfium_raw.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
        pdfium_raw.FPDFText_GetLooseCharBox(raw, index, loose)
        pdfium_raw.FPDFText_GetCharOrigin(raw, index, x, y)
        ink = frame.place_box(left.value, bottom.value, right.value, top.value)
        if clip is not None and not clip.holds(ink):
            continue
        start, baseline = frame.place(x.value, y.value)
        upright = (font.angle - frame.turn) % 180 == 0
        advance = abs(loose.right - loose.left if upright else loose.top - loose.bottom)
        text = "\x02" if code == 2 and pdfium_raw.FPDFText_IsHyphen(raw, index) != 1 else _read_text(code)
        characters.append(Character(text, ink, start, start + advance, baseline, font, spaced, index))
        spaced = False
    return characters


def _has_ink(raw: object, index: int) -> bool:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if pdfium_raw.FPDFText_IsGenerated(raw, index) == 1 or not pdfium_raw.FPDFText_GetTextObject(raw, index):
        return False
    pdfium_raw.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
    return right.value > left.value and top.value > bottom.value


def _end_at(character: Character, x: float, y: float) -> Character:
    """A slanted letter's box reaches over the space behind it: its advance ends where the space begins."""
    before = character.font.angle == 0 and abs(y - character.baseline) < 0.1 * character.font.size and character.x0 < x < character.x1
    return character._replace(x1=x) if before else character


@lru_cache(maxsize=4096)
def _read_text(code: int) -> str:
    """A code as text: ligatures opened, letters of formulas made plain, pdfium's mark for a hyphen at a line's end made a hyphen again."""
    if code in (0x2, 0xFFFE, 0xAD):
        return "-"
    character = chr(code)
    if 0xFB00 <= code <= 0xFB06 or 0x1D400 <= code <= 0x1D7FF or code == 0x210E:
        return unicodedata.normalize("NFKC", character)
    return character


def _read_font(raw: object, index: int, text_object: object, turn: int) -> Font:
    matrix = read_matrix(pdfium_raw.FPDFText_GetMatrix, raw, index)
    size = pdfium_raw.FPDFText_GetFontSize(raw, index) * math.hypot(matrix.c, matrix.d)
    angle = round(math.degrees(math.atan2(-matrix.b, matrix.a)) / 90) * 90
    font = pdfium_raw.FPDFTextObj_GetFont(text_object)
    name = ctypes.create_string_buffer(256)
    pdfium_raw.FPDFFont_GetBaseFontName(font, name, 256)
    # A subset's name begins with six capitals; other names with a + are of a font's further encodings, which mean other things.
    plain = re.sub(r"^[A-Z]{6}\+", "", name.value.decode("utf-8", errors="replace"))
    flags = pdfium_raw.FPDFFont_GetFlags(font)
    low = plain.lower()
    bold = any(word in low for word in ("bold", "black", "heavy", "semibold", "-bd", ".b")) or low.endswith(("-b", "bd")) or bool(flags & 1 << 18)
    italic = any(word in low for word in ("italic", "oblique", "-it", ".i")) or low.endswith(("-i", "-it")) or bool(flags & 1 << 6)
    hidden = pdfium_raw.FPDFTextObj_GetTextRenderMode(text_object) == pdfium_raw.FPDF_TEXTRENDERMODE_INVISIBLE
    own = "" if plain else f"unnamed {ctypes.cast(font, ctypes.c_void_p).value}"
    return Font(plain, size, bold, italic, (angle + turn) % 360, hidden, own)


def _read_clip(raw: object, index: int, text_object: object, frame: Frame) -> Box | None:
    """The part of the page in which a text is drawn at all: a figure placed from another PDF hides that page's text."""
    path = pdfium_raw.FPDFPageObj_GetClipPath(text_object)
    count = pdfium_raw.FPDFClipPath_CountPaths(path) if path else 0
    if count < 1:
        return None
    on_page = read_matrix(pdfium_raw.FPDFText_GetMatrix, raw, index)
    own = read_matrix(pdfium_raw.FPDFPageObj_GetMatrix, text_object)
    if abs(own.a * own.d - own.b * own.c) < 1e-9:
        return None
    form = own.inverse().then(on_page)
    clips = [frame.place_box(*form.map_box(*read_clip_bounds(path, i))) for i in range(count)]
    box = Box(max(c.x0 for c in clips), max(c.top for c in clips), min(c.x1 for c in clips), min(c.bottom for c in clips))
    return Box(box.x0 - 1, box.top - 1, box.x1 + 1, box.bottom + 1)


def read_clip_bounds(path: object, number: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of one path of a clip, in the text object's own form."""
    x, y = ctypes.c_float(), ctypes.c_float()
    xs, ys = [], []
    for i in range(pdfium_raw.FPDFClipPath_CountPathSegments(path, number)):
        pdfium_raw.FPDFPathSegment_GetPoint(pdfium_raw.FPDFClipPath_GetPathSegment(path, number, i), x, y)
        xs.append(x.value)
        ys.append(y.value)
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)
