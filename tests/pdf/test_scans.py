"""Pages that are pictures: told from pages with text, read by OCR or by the text behind them, and never trusted like text."""

import random

import numpy as np
import pypdfium2 as pdfium
import pytest

from extract.extraction import extract_source
from extract.pdf import ocr
from extract.pdf.pictured_bars import mark_word
from schemas.base import Box
from schemas.release import Extraction
from tests.garbled.fonts import draw_font, find_font
from tests.garbled.pdfs import Font, write_pdf
from tests.pdf.pages import name_source, read_bytes, read_pages, running_text, typeset, write_sentences
from tests.pdf.scans import Layer, place_words, scan

HEIGHT = 842.0
ROWS = (
    ("Li#sub[3]YCl#sub[6]", "$P overline(3) m 1$", "5.1 × 10#super[−4]", "0.40"),
    ("Li#sub[3]InCl#sub[6]", "C2/m", "1.49 × 10#super[−3]", "0.33"),
    ("Na#sub[3]PS#sub[4]", "$I overline(4) 3 m$", "2.0 × 10#super[−4]", "0.28"),
    ("LiTi#sub[2];(PO#sub[4];)#sub[3]", "$R overline(3) c$", "6.7 × 10#super[−6]", "0.45"),
)
VALUES = {"Li3YCl6": 5.1e-4, "Li3InCl6": 1.49e-3, "Na3PS4": 2.0e-4, "LiTi2P3O12": 6.7e-6}


@pytest.fixture(autouse=True)
def _without_ocr(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is absent, but for the tests that need it."""
    if "recognizer" not in request.fixturenames:
        monkeypatch.setattr(ocr, "is_available", lambda: False)


@pytest.fixture
def recognizer() -> None:
    pytest.importorskip("rapidocr", reason="the extra `ocr` is not installed")


def _page() -> bytes:
    cells = ", ".join(f"[{cell}]" for row in ROWS for cell in row)
    head = "table.hline(), [Composition], [Space group], [Ionic conductivity (S cm#super[−1])], [E#sub[a] (eV)], table.hline()"
    table = f"#figure(kind: table, caption: [Properties at 25 °C.], table(columns: 4, stroke: none, {head}, {cells}, table.hline()))"
    return typeset("\n\n".join((" ".join(write_sentences(9)), table, " ".join(write_sentences(9, first=9)))))


def _extract(data: bytes) -> Extraction:
    return extract_source(data, name_source(data))


@pytest.mark.parametrize("strips", [1, 7])
@pytest.mark.parametrize("layer", ["hidden", "covered"])
def test_text_behind_a_picture_is_an_earlier_ocr(layer: Layer, strips: int) -> None:
    data = _page()
    document = read_bytes(scan(data, [place_words(read_pages(data)[0], HEIGHT)], layer=layer, strips=strips))
    assert (document.text_layer, document.pages[0].text_from) == ("ocr", "ocr")
    assert any("day 3 the" in passage.text.plain for passage in document.passages)


def test_hidden_text_without_a_picture_is_an_earlier_ocr() -> None:
    content = b" ".join(b"BT 3 Tr /F0 10 Tf 60 %d Td (%s) Tj ET" % (700 - 14 * i, line.encode()) for i, line in enumerate(write_sentences(9)))
    document = read_bytes(write_pdf([content], Font(name="Times-Roman")))
    assert (document.text_layer, document.pages[0].text_from) == ("ocr", "ocr")


def _outline(text: str) -> bytes:
    """A page whose letters are curves."""
    font = draw_font(find_font("DejaVuSans"), {ord(letter): letter for letter in set(text) - {" "}})
    shapes, widths = font.drawn or {}, font.widths
    x, y, drawn = 60.0, 700, []
    for letter in text:
        if letter == " " and x > 450:
            x, y = 60.0, y - 16
        if letter != " ":
            drawn.append(b"q 0.011 0 0 0.011 %.2f %d cm %s Q" % (x, y, shapes[ord(letter)]))
        x += 0.011 * (widths[ord(letter)] if letter != " " else 318)
    return b" ".join(drawn)


def test_letters_drawn_as_curves_are_unread() -> None:
    pages = [b" ".join(b"BT /F0 10 Tf 60 %d Td (%s) Tj ET" % (700 - 14 * i, line.encode()) for i, line in enumerate(write_sentences(9)))]
    pages.append(_outline(" ".join(write_sentences(9, first=9))) + b" %Tf")
    found = _extract(write_pdf(pages, Font(name="Times-Roman")))
    assert [(rejection.page, rejection.reason) for rejection in found.rejections] == [(2, "page_not_read")]


def test_ocr_reads_letters_drawn_as_curves(recognizer: None) -> None:
    sentences = write_sentences(9)
    document = read_bytes(write_pdf([_outline(" ".join(sentences)) + b" %Tf"], Font(name="Times-Roman")))
    assert document.text_layer == "ocr"
    assert sentences[4] in running_text(document)


def test_text_on_a_ground_is_text() -> None:
    data = _page()
    blank = typeset("#rect(width: 100%, height: 99%, fill: luma(240))")
    document = read_bytes(scan(blank, [place_words(read_pages(data)[0], HEIGHT)], layer="seen"))
    assert (document.text_layer, document.pages[0].text_from) == ("clean", "layer")


def test_records_of_a_scan_are_flagged_and_less_certain() -> None:
    data = _page()
    words = place_words(read_pages(data)[0], HEIGHT)
    found = _extract(scan(data, [words]))
    values = {record.composition.formula: record.value for record in found.measurements if record.property == "ionic_conductivity"}
    assert values == VALUES
    assert {record.review.flags for record in found.measurements} == {("ocr",)}
    clean = {record.evidence.location: record.review.confidence for record in _extract(data).measurements}
    assert all(record.review.confidence < clean[record.evidence.location] for record in found.measurements)


@pytest.mark.parametrize("seed", range(3))
def test_words_behind_a_scan_differ_in_size_and_baseline(seed: int) -> None:
    data, chance = _page(), random.Random(seed)
    words = [
        (x, y + chance.uniform(-0.5, 0.5), round(size * chance.uniform(0.86, 1.14), 1), text)
        for x, y, size, text in place_words(read_pages(data)[0], HEIGHT)
    ]
    found = _extract(scan(data, [words]))
    values = {record.composition.formula: record.value for record in found.measurements if record.property == "ionic_conductivity"}
    assert values == VALUES


def test_a_minus_that_ocr_lost_gives_no_value() -> None:
    data = _page()
    words = [(x, y, size, text.replace("10-", "10")) for x, y, size, text in place_words(read_pages(data)[0], HEIGHT)]
    found = _extract(scan(data, [words]))
    assert [record for record in found.measurements if record.property == "ionic_conductivity"] == []
    assert sum(rejection.reason == "no_number" for rejection in found.rejections) == len(ROWS)


def test_hidden_words_on_a_page_of_text_are_doubtful() -> None:
    data = _page()
    words = place_words(read_pages(data)[0], HEIGHT)
    blank = typeset("#h(1pt)")
    mixed = scan(blank, [[*words, (60, 30, 10, "Sodium")]], layer="seen").replace(b"BT 0 Tr /F0 10 Tf 60", b"BT 3 Tr /F0 10 Tf 60")
    marked = {word.text for line in read_pages(mixed)[0] for word in line.words if word.doubtful}
    assert marked == {"Sodium"}


@pytest.mark.parametrize("strips", [1, 7])
def test_a_picture_without_text_among_pages_of_text_is_said_to_be_unread(strips: int) -> None:
    data = typeset(" ".join(write_sentences(9)) + "#pagebreak()" + " ".join(write_sentences(9, first=9)))
    first = place_words(read_pages(data)[0], HEIGHT)
    found = _extract(scan(data, [first], strips=strips))
    assert [(rejection.page, rejection.reason) for rejection in found.rejections] == [(2, "page_not_read")]


@pytest.mark.parametrize("resolution", [150, 300, 600])
def test_bars_over_digits_of_a_picture(resolution: int) -> None:
    symbols = [("P", "3", "m1"), ("R", "3", "c"), ("Fd", "3", "m"), ("I", "4", "3d"), ("Ia", "3", "d"), ("P", "1", "")]
    barred = "\n\n".join(f"group #box[{a}#overline(offset: -0.76em, stroke: 0.05em, [{b}]){c}] here" for a, b, c in symbols)
    plain = "\n\n".join(f"group {a}{b}{c} here" for a, b, c in symbols)
    for body, bar in ((barred, "\u0304"), (plain, "")):
        data = typeset(body)
        picture = np.asarray(pdfium.PdfDocument(data)[0].render(scale=resolution / 72, grayscale=True).to_numpy()).squeeze()
        words = [line.words[1].model_copy(update={"text": "".join(symbol)}) for line, symbol in zip(read_pages(data)[0], symbols, strict=True)]
        found = [mark_word(word, picture, Box(*(edge * resolution / 72 for edge in word.box))).text for word in words]
        assert found == [f"{a}{b}{bar}{c}" for a, b, c in symbols]


@pytest.mark.parametrize("resolution", [150, 250])
def test_ocr_reads_a_table(recognizer: None, resolution: int) -> None:
    found = _extract(scan(_page(), resolution=resolution))
    values = {record.composition.formula: record.value for record in found.measurements if record.property == "ionic_conductivity"}
    assert values == VALUES
    assert all("ocr" in record.review.flags for record in found.measurements)
    groups = {record.composition.formula: record.space_group for record in found.measurements}
    assert groups == {"Li3YCl6": "P-3m1", "Li3InCl6": "C2/m", "Na3PS4": "I-43m", "LiTi2P3O12": "R-3c"}
