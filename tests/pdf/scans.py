"""A PDF in; the same pages as pictures, as a scanner leaves them, out: bare, or with a text that an earlier OCR left behind each."""

import zlib
from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal

import numpy as np
import pypdfium2 as pdfium

from extract.pdf.lines import Line
from tests.data.build import build_pdf

Placed = tuple[float, float, float, str]  # x, y from below, size, text
Layer = Literal["hidden", "covered", "seen"]  # drawn invisibly; before the picture; after it, as on a ground


def scan(data: bytes, texts: Sequence[Sequence[Placed]] = (), *, layer: Layer = "hidden", resolution: int = 100, strips: int = 1) -> bytes:
    """Each page as a picture, or in so many strips, with its text from `texts`, if any."""
    objects = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"]
    kids = []
    for page, placed in zip_longest(pdfium.PdfDocument(data), texts, fillvalue=()):
        width, height = page.get_size()
        images = []
        for rows in np.array_split(page.render(scale=resolution / 72, grayscale=True).to_numpy(), strips):
            packed = zlib.compress(rows.tobytes())
            size = b"/Width %d /Height %d" % (rows.shape[1], rows.shape[0])
            head = b"<< /Type /XObject /Subtype /Image %s /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode " % size
            objects.append(head + b"/Length %d >>\nstream\n%s\nendstream" % (len(packed), packed))
            images.append(len(objects))
        step = height / strips
        drawn = b" ".join(b"q %g 0 0 %g 0 %g cm /Im%d Do Q" % (width, step, height - step * (i + 1), image) for i, image in enumerate(images))
        shown = b" ".join(_show(one, hidden=layer == "hidden") for one in placed)
        content = b" ".join((shown, drawn) if layer == "covered" else (drawn, shown))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        named = b" ".join(b"/Im%d %d 0 R" % (image, image) for image in images)
        resources = b"<< /XObject << %s >> /Font << /F0 3 0 R >> >>" % named
        box = b"[0 0 %g %g]" % (width, height)
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents %d 0 R /Resources %s >>" % (box, len(objects), resources))
        kids.append(len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    return build_pdf(objects)


def place_words(lines: Sequence[Line], height: float) -> list[Placed]:
    """The words of a page where they stand, with the signs that an old OCR writes: hyphens for minus signs, `x` for ×, no bars."""
    plain = str.maketrans({"−": "-", "×": "x", "\u0304": ""})
    return [(word.box.x0, height - line.baseline, line.size, word.text.translate(plain) + " ") for line in lines for word in line.words]


def _show(placed: Placed, *, hidden: bool) -> bytes:
    x, y, size, text = placed
    return b"BT %d Tr /F0 %g Tf %g %g Td <%s> Tj ET" % (3 if hidden else 0, size, x, y, text.encode("cp1252").hex().encode())
