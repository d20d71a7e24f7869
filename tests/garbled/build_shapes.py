"""Free fonts in; `extract/pdf/glyph_shapes.csv` out: what the characters of scientific text look like.

Run as `python -m tests.garbled.build_shapes`. The fonts are those that come with Typst, Matplotlib and pdfium, and Liberation.
"""

import functools
from collections.abc import Iterator, Sequence
from pathlib import Path

import matplotlib
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw
import typst
from fontTools.ttLib import TTFont

from extract.pdf.glyph_shapes import LOOKS_AS, NAME, Sample, build_samples, write_samples
from extract.pdf.glyphs import Shape, read_shape
from tests.garbled.fonts import find_font, remap_font
from tests.garbled.pdfs import Font, write_pdf

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
GREEK = "αβγδεζηθκλμνξπρστφχψωΓΔΘΛΞΠΣΦΨΩ"
SIGNS = "■□◆▲▶★✓∈⊂⊥∫˛¸˝˘²³¹«»¬¡¿ºª…„‚+−=×±∓÷·•∗~≈≡≠≤≥<>∝∞∂∇√→←↔↑↓°′″|/\\()[]{}⟨⟩%&#@!?*$£€§¶†‡©®.,:;'\"‘’“”-—_^`´¨ˇ½¼¾Åßæøþð"
LIGATURES = ("ff", "fi", "fl", "ffi", "ffl", "ft", "Th")
SPELLED = ("ti", "tt", "ft")  # ligatures of fonts that are not at hand: their letters side by side
PRECOMPOSED = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
# The same characters in other forms: slanted signs, mathematical italics, script theta and phi.
ITALIC = {chr(0x1D6FC + i): letter for i, letter in enumerate("αβγδεζηθ.κλμνξ.πρ.στ.φχψω.εθ.φ") if letter != "."}
FORMS = {"\u2a7d": "≤", "\u2a7e": "≥", **ITALIC}
MISSING = "\uf8fe"  # in no font: shows what a font draws for a character that it does not have
TYPST_FONTS = (
    ("Libertinus Serif", "normal", 400),
    ("Libertinus Serif", "italic", 400),
    ("New Computer Modern", "normal", 400),
    ("New Computer Modern", "italic", 400),
    ("New Computer Modern Math", "normal", 400),
    ("STIXGeneral", "normal", 400),
    ("STIXGeneral", "italic", 400),
    ("STIXGeneral", "normal", 700),
    ("DejaVu Sans", "normal", 400),
    ("DejaVu Sans", "normal", 700),
    ("DejaVu Serif", "normal", 400),
)
STANDARD_FONTS = ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Times-Roman", "Times-Italic", "Courier", "Courier-Bold")
# Like Arial and Times New Roman, whose Greek letters other fonts do not resemble. In Debian: fonts-liberation.
OFFICE_FONTS = ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic", "LiberationSerif-Regular", "LiberationSerif-Italic")
WINDOWS = bytes(code for code in range(33, 256) if code not in (0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0, 0xAD))
# The codes of Adobe's Symbol font whose glyphs are wanted.
SYMBOL = {
    **dict(zip(b"abgdezhqklmnxprstfcyw", "αβγδεζηθκλμνξπρστφχψω", strict=True)),
    **dict(zip(b"GDQLXPSFYW", "ΓΔΘΛΞΠΣΦΨΩ", strict=True)),
    **dict(zip(b"\xa3\xa5\xac\xad\xae\xaf\xb0\xb1\xb3\xb4\xb7\xb8\xb9\xbb\xd6", "≤←←↑→↓°±≥×•÷≠≈√", strict=True)),
    0x2B: "+", 0x2D: "−", 0x3D: "=", 0x7E: "~", 0x3C: "<", 0x3E: ">", 0xD7: "·", 0xA5: "∞", 0xB6: "∂", 0xD1: "∇", 0xAB: "↔",
}  # fmt: skip
# The glyphs of TeX's symbol font, which many publishers' own symbol fonts are drawn after.
TEX_SYMBOLS = {
    **{"minus": "−", "periodcentered": "·", "multiply": "×", "asteriskmath": "∗", "divide": "÷", "plusminus": "±", "minusplus": "∓", "bullet": "•"},
    **{"lessequal": "≤", "greaterequal": "≥", "similar": "~", "approxequal": "≈", "openbullet": "°", "proportional": "∝", "infinity": "∞"},
    **{"arrowright": "→", "arrowleft": "←", "arrowboth": "↔", "prime": "′"},
}


def build() -> list[Sample]:
    """The shapes of all characters in all fonts, near doubles left out."""
    found = [*_typst_shapes(), *_standard_shapes(), *_symbol_shapes(), *_tex_shapes(), *_office_shapes()]
    return build_samples(found)


def _typst_shapes() -> Iterator[tuple[str, Shape]]:
    for font, style, weight in TYPST_FONTS:
        wanted = [*LETTERS, *GREEK, *SIGNS, *FORMS, *PRECOMPOSED, *LIGATURES, MISSING]
        shapes = _typeset(wanted, font=font, style=style, weight=weight)
        missing = shapes.get(MISSING)
        for text, shape in shapes.items():
            if text != MISSING and not (missing is not None and shape.grid.tobytes() == missing.grid.tobytes()):
                yield {**PRECOMPOSED, **FORMS}.get(text, text), shape
        for text, shape in _typeset(SPELLED, font=font, style=style, weight=weight, together=True).items():
            yield text, shape


@functools.cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[Path(matplotlib.get_data_path()) / "fonts" / "ttf"])
    return typst.Compiler(b" ", font_paths=fonts)


def _typeset(texts: Sequence[str], *, font: str, style: str, weight: int, together: bool = False) -> dict[str, Shape]:
    """One text a page in one font; several glyphs as one shape, or not at all."""
    points = ["".join(f"\\u{{{ord(c):x}}}" for c in text) for text in texts]
    lines = [f'#text(font: "{font}", style: "{style}", weight: {weight}, size: 20pt, fallback: false, "{point}")' for point in points]
    source = "#set page(width: 99pt, height: 99pt)\n#set smartquote(enabled: false)\n" + "\n#pagebreak()\n".join(lines)
    pdf = _compiler().compile(source.encode(), format="pdf", timestamp=0, pdf_tags=False)
    if not isinstance(pdf, bytes):
        raise TypeError("typst returned no single PDF")
    pages = _read_pages(pdf, together=together)
    return {text: shapes[0] for text, shapes in zip(texts, pages, strict=True) if len(shapes) == 1}


def _standard_shapes() -> Iterator[tuple[str, Shape]]:
    for name in STANDARD_FONTS:
        data = write_pdf([b"<%02x>" % code for code in WINDOWS], Font(name=name, encoding="/WinAnsiEncoding"))
        for code, shapes in zip(WINDOWS, _read_pages(data), strict=True):
            if len(shapes) == 1:
                yield LOOKS_AS.get(text := bytes([code]).decode("cp1252"), text), shapes[0]


def _symbol_shapes() -> Iterator[tuple[str, Shape]]:
    data = write_pdf([b"<%02x>" % code for code in SYMBOL], Font(name="Symbol"))
    for text, shapes in zip(SYMBOL.values(), _read_pages(data), strict=True):
        if len(shapes) == 1:
            yield text, shapes[0]


def _tex_shapes() -> Iterator[tuple[str, Shape]]:
    font = remap_font(find_font("cmsy10"), dict(enumerate(TEX_SYMBOLS, start=33)))
    strings = [b"<%02x>" % code for code in range(33, 33 + len(TEX_SYMBOLS))]
    for text, shapes in zip(TEX_SYMBOLS.values(), _read_pages(write_pdf(strings, font)), strict=True):
        if len(shapes) == 1:
            yield text, shapes[0]


def _office_shapes() -> Iterator[tuple[str, Shape]]:
    for name in OFFICE_FONTS:
        path = next(Path("/usr/share/fonts").rglob(f"{name}.ttf"))
        known = TTFont(path).getBestCmap()
        drawn = {code: text for code, text in enumerate((*GREEK, *SIGNS), start=33) if ord(text) in known}
        data = write_pdf([b"<%02x>" % code for code in drawn], remap_font(path, drawn))
        for text, shapes in zip(drawn.values(), _read_pages(data), strict=True):
            if len(shapes) == 1:
                yield text, shapes[0]


def _read_pages(data: bytes, *, together: bool = False) -> list[list[Shape]]:
    """The shapes on each page; characters of one glyph (a ligature spelled out) once, or all characters together."""
    document = pdfium.PdfDocument(data)
    pages = []
    for page in document:
        text = page.get_textpage()
        inked = [i for i in range(text.count_chars()) if pdfium_raw.FPDFText_GetUnicode(text.raw, i) > 32]
        count = len(inked) if together else 1
        shapes = [read_shape(document, page, text, i, count=count) for i in inked[::count]]
        different = {(shape.grid.tobytes(), shape.width): shape for shape in shapes if shape is not None}
        pages.append(list(different.values()))
    return pages


if __name__ == "__main__":
    write_samples(Path(__file__).parents[2] / "extract" / "pdf" / NAME, build())
