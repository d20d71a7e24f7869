"""PDF files written by hand whose fonts say what we want them to say: a code draws one glyph and reads as another."""

import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from tests.data.build import build_pdf


class Font(NamedTuple):
    """A simple font: a program (TrueType, with its own table of codes) or a standard name, and what its codes read as."""

    name: str
    program: bytes = b""
    encoding: str = ""  # a PDF object; empty: the font's own
    unicode: Mapping[int, str] | None = None  # code → what the file says that it reads as; None: nothing said
    widths: Sequence[int] = ()  # of the codes 0 to 255, thousandths of the size
    symbolic: bool = True
    drawn: Mapping[int, bytes] | None = None  # of a Type 3 font, which has no name: what each code draws, in thousandths of the size


def write_pdf(pages: Sequence[bytes], *fonts: Font, size: float = 20.0) -> bytes:
    """Pages that each show one string (a PDF string object) in the first font, or, where they hold operators, those.

    The fonts are /F0, /F1, …; a page is 600 × 800 points.
    """
    objects: list[bytes] = [b"", b""]  # the catalogue and the pages, written last

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    named = b" ".join(b"/F%d %d 0 R" % (i, _add_font(font, add)) for i, font in enumerate(fonts))
    kids = []
    for page in pages:
        content = page if b"Tf" in page else b"BT /F0 %g Tf 50 400 Td %s Tj ET" % (size, page)
        stream = add(_stream(content))
        kids.append(
            add(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents %d 0 R /Resources << /Font << %s >> >> >>" % (stream, named))
        )
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    return build_pdf(objects)


def _add_font(font: Font, add: Callable[[bytes], int]) -> int:
    if font.drawn is not None:
        return _add_drawn(font.drawn, font.widths, add)
    parts = [f"/Type /Font /BaseFont /{font.name}"]
    if font.encoding:
        parts.append(f"/Encoding {font.encoding}")
    if font.unicode is not None:
        parts.append(f"/ToUnicode {add(_stream(_character_map(font.unicode)))} 0 R")
    if not font.program:
        return add(f"<< /Subtype /Type1 {' '.join(parts)} >>".encode())
    program = add(_stream(font.program, extra=b"/Length1 %d " % len(font.program)))
    descriptor = add(
        f"<< /Type /FontDescriptor /FontName /{font.name} /Flags {4 if font.symbolic else 32} /FontBBox [-500 -400 1500 1100] /ItalicAngle 0 "
        f"/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 {program} 0 R >>".encode()
    )
    widths = " ".join(str(width) for width in font.widths)
    return add(f"<< /Subtype /TrueType {' '.join(parts)} /FirstChar 0 /LastChar 255 /Widths [{widths}] /FontDescriptor {descriptor} 0 R >>".encode())


def _add_drawn(drawn: Mapping[int, bytes], widths: Sequence[int], add: Callable[[bytes], int]) -> int:
    """A font as TeX's drivers write their bitmaps: the glyphs are named by their codes alone."""
    procedures = " ".join(f"/a{code} {add(_stream(b'%d 0 d0 %s' % (widths[code], shape)))} 0 R" for code, shape in drawn.items())
    named = " ".join(f"{code} /a{code}" for code in sorted(drawn))
    shown = " ".join(map(str, widths))
    return add(
        f"<< /Type /Font /Subtype /Type3 /FontBBox [-500 -400 1500 1100] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << {procedures} >> "
        f"/Encoding << /Type /Encoding /Differences [{named}] >> /FirstChar 0 /LastChar 255 /Widths [{shown}] /Resources << >> >>".encode()
    )


def _character_map(unicode: Mapping[int, str]) -> bytes:
    lines = "\n".join(f"<{code:02x}> <{text.encode('utf-16-be').hex()}>" for code, text in sorted(unicode.items()))
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(unicode)} beginbfchar\n{lines}\nendbfchar endcmap end end"
    ).encode()


def _stream(content: bytes, *, extra: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<< %s/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (extra, len(packed), packed)
