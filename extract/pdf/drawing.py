"""A PDF, what was extracted from it and a page number in; a picture of the page with all of it drawn over it out."""

import io
from collections.abc import Iterator

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from schemas.base import Box
from schemas.document import Document
from schemas.record import Record
from schemas.release import Extraction

SCALE = 2.0  # pixels a point
COLOURS = {
    "column": (190, 190, 190, 255),
    "furniture": (150, 150, 150, 255),
    "figure": (120, 120, 200, 255),
    "table": (0, 110, 200, 255),
    "header": (0, 160, 160, 255),
    "cell": (120, 180, 230, 255),
    "caption": (160, 90, 0, 255),
    "record": (0, 150, 60, 255),
    "flagged": (210, 30, 30, 255),
}
FILLED = {"record", "flagged"}


def draw_page(data: bytes, extraction: Extraction, *, page: int) -> bytes:
    """PNG of one page with its columns, furniture, figures, tables, cells, captions and records. ValueError: no such page."""
    pdf = pdfium.PdfDocument(data)
    try:
        if not 1 <= page <= len(pdf):
            raise ValueError(f"there is no page {page}: the document has pages 1 to {len(pdf)}")
        image = pdf[page - 1].render(scale=SCALE).to_pil().convert("RGBA")
    finally:
        pdf.close()
    layer = Image.new("RGBA", image.size, (255, 255, 255, 0))
    draw = ImageDraw.Draw(layer)
    seen = [(kind, box) for kind, box in find_marks(extraction, page)]
    for kind, box in seen:
        colour = COLOURS[kind]
        # The frame stands around the box, so that it hides nothing of what is printed.
        margin = (-3, -3, 3, 3) if kind in FILLED else (0, 0, 0, 0)
        corners = tuple(coordinate * SCALE + side for coordinate, side in zip(box, margin, strict=True))
        draw.rectangle(corners, outline=colour, fill=(*colour[:3], 60) if kind in FILLED else None, width=2 if kind in FILLED else 1)
    _draw_legend(draw, [kind for kind in COLOURS if any(kind == other for other, _ in seen)])
    out = io.BytesIO()
    Image.alpha_composite(image, layer).convert("RGB").save(out, "PNG", optimize=True)
    return out.getvalue()


def find_marks(extraction: Extraction, page: int) -> Iterator[tuple[str, Box]]:
    """Everything that was found on a page: what it is, and where."""
    if extraction.document is not None:
        yield from _document_marks(extraction.document, page)
    records: tuple[Record, ...] = (*extraction.measurements, *extraction.cells)
    for record in records:
        for place in record.evidence.boxes:
            if place.page == page:
                yield ("flagged" if record.review.flags else "record"), place.box


def _document_marks(document: Document, page: int) -> Iterator[tuple[str, Box]]:
    for found in document.pages:
        if found.number == page:
            yield from ((region.kind, region.box) for region in found.regions)
    for table in document.tables:
        if table.page == page:
            yield "table", table.box
            yield from (("header" if cell.header else "cell", cell.box) for cell in table.cells)
    for passage in document.passages:
        if passage.kind == "caption":
            yield from (("caption", place.box) for place in passage.text.boxes() if place.page == page)


def _draw_legend(draw: ImageDraw.ImageDraw, kinds: list[str]) -> None:
    font = ImageFont.load_default(size=14)
    for i, kind in enumerate(kinds):
        draw.rectangle((8, 8 + 18 * i, 20, 20 + 18 * i), fill=COLOURS[kind])
        draw.text((26, 5 + 18 * i), kind, fill=COLOURS[kind], font=font)
