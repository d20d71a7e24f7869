"""The picture of a page: its size, its changed pixels, its refusals."""

import io
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops

from extract.extraction import extract_source
from extract.pdf.drawing import SCALE, draw_page, find_marks
from schemas.base import Box
from schemas.release import Extraction
from tests.pdf.pages import FILLER, mark_up, name_source, typeset

DATA = Path(__file__).parents[1] / "data"
ROWS = (("Li_{3}YCl_{6}", "5.1 × 10^{−4}"), ("Li_{3}InCl_{6}", "1.5 × 10^{−3}"), ("Li_{3}ScCl_{6}", "3.0 × 10^{−3}"))


def set_page() -> bytes:
    cells = "".join(f"[{mark_up(material)}], [{mark_up(value)}]," for material, value in ROWS)
    head = f"[Material], [{mark_up('Ionic conductivity at 25 °C (S cm^{−1})')}],"
    table = f"#table(columns: 2, stroke: none, table.hline(), {head} table.hline(), {cells} table.hline())"
    return typeset(f"{FILLER}\n\n*Table 1* Conductivities of three chlorides.\n\n{table}\n\n{FILLER}\n#pagebreak()\n{FILLER}")


@pytest.fixture(scope="module")
def data() -> bytes:
    return set_page()


@pytest.fixture(scope="module")
def extraction(data: bytes) -> Extraction:
    return extract_source(data, name_source(data))


def draw(data: bytes, extraction: Extraction, *, page: int) -> Image.Image:
    image = Image.open(io.BytesIO(draw_page(data, extraction, page=page)))
    return image.convert("RGB")


def render(data: bytes, *, page: int) -> Image.Image:
    image: Image.Image = pdfium.PdfDocument(data)[page - 1].render(scale=SCALE).to_pil()
    return image.convert("RGB")


def count_changed(before: Image.Image, after: Image.Image, box: Box) -> float:
    """Share of the pixels in a box that differ."""
    area = (round(box.x0 * SCALE), round(box.top * SCALE), round(box.x1 * SCALE), round(box.bottom * SCALE))
    part = ImageChops.difference(before.crop(area), after.crop(area)).convert("L").point(lambda value: 255 * (value > 0))
    return part.histogram()[255] / (part.width * part.height)


def test_the_picture_is_a_png_of_the_page_s_size(data: bytes, extraction: Extraction) -> None:
    image = Image.open(io.BytesIO(draw_page(data, extraction, page=1)))
    assert image.format == "PNG"
    assert image.size == (round(595 * SCALE), round(842 * SCALE))


def test_pixels_change_where_the_records_are(data: bytes, extraction: Extraction) -> None:
    found = [record for record in extraction.measurements if record.property == "ionic_conductivity"]
    assert [record.value for record in found] == pytest.approx([5.1e-4, 1.5e-3, 3.0e-3])
    before, after = render(data, page=1), draw(data, extraction, page=1)
    for record in found:
        (place,) = record.evidence.boxes
        assert place.page == 1
        assert count_changed(before, after, place.box) > 0.5


def test_text_without_records_stays_as_it_is(data: bytes, extraction: Extraction) -> None:
    before, after = render(data, page=1), draw(data, extraction, page=1)
    assert extraction.document is not None
    lines = [
        place.box for passage in extraction.document.passages if passage.kind == "paragraph" for place in passage.text.boxes() if place.page == 1
    ]
    assert lines
    assert max(count_changed(before, after, box) for box in lines) == 0


def test_records_are_drawn_on_their_own_page_alone(extraction: Extraction) -> None:
    kinds = {page: {kind for kind, _ in find_marks(extraction, page)} for page in (1, 2)}
    assert {"record", "table", "cell", "header", "caption"} <= kinds[1] | ({"record"} if "flagged" in kinds[1] else set())
    assert kinds[2] <= {"column", "furniture"}


def test_what_was_not_read_is_drawn_as_it_is() -> None:
    data = (DATA / "images_only.pdf").read_bytes()
    extraction = extract_source(data, name_source(data))
    assert extraction.state == "failed"
    assert ImageChops.difference(render(data, page=1), draw(data, extraction, page=1)).getbbox() is None


@pytest.mark.parametrize("page", [0, -1, 3])
def test_a_page_that_is_not_there_is_refused(data: bytes, extraction: Extraction, page: int) -> None:
    with pytest.raises(ValueError, match=f"no page {page}"):
        draw_page(data, extraction, page=page)
