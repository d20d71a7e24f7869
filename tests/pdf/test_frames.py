"""Coordinates of the displayed page, judged by what the page looks like when it is drawn."""

import math
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from extract.pdf.characters import read_characters
from extract.pdf.frames import Frame, Matrix, read_frame
from schemas.base import Box, union_boxes
from tests.pdf.pages import typeset

DATA = Path(__file__).parents[1] / "data"
TURNS = (0, 90, 180, 270)
# Typst's box in the page's middle: far enough from the edges for any crop below.
BODY = "#place(center + horizon, table(columns: 2, stroke: none, [Harbour], [14 °C], [Quay], [Li#sub[3]YCl#sub[6]]))"
numbers = st.floats(-500, 500, allow_nan=False)
frames = st.builds(Frame, numbers, numbers, st.floats(10, 900), st.floats(10, 900), st.sampled_from(TURNS))


def draw(page: pdfium.PdfPage, *, scale: float) -> Image.Image:
    return ImageOps.invert(page.render(scale=scale).to_pil().convert("L"))


def read_ink(page: pdfium.PdfPage) -> list[Box]:
    return [character.ink for character in read_characters(page, read_frame(page))]


@settings(max_examples=25, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@given(turn=st.sampled_from(TURNS), left=st.integers(0, 120), bottom=st.integers(0, 120), right=st.integers(0, 120), top=st.integers(0, 120))
def test_ink_is_where_the_drawn_page_is_dark(turn: int, left: int, bottom: int, right: int, top: int) -> None:
    pdf = pdfium.PdfDocument(typeset(BODY))
    page = pdf[0]
    page.set_cropbox(left, bottom, 595 - right, 842 - top)
    page.set_rotation(turn)
    image = draw(page, scale=2)
    frame = read_frame(page)
    assert (round(2 * frame.size[0]), round(2 * frame.size[1])) == pytest.approx(image.size, abs=1)
    ink = union_boxes(read_ink(page))
    assert tuple(2 * edge for edge in ink) == pytest.approx(image.point(lambda value: 255 * (value > 60)).getbbox(), abs=2.5)
    pdf.close()


@pytest.mark.parametrize("turn", TURNS)
def test_each_character_lies_on_its_own_ink(turn: int) -> None:
    pdf = pdfium.PdfDocument(typeset(BODY))
    page = pdf[0]
    page.set_rotation(turn)
    image = draw(page, scale=4)
    boxes = read_ink(page)
    assert len(boxes) == len("Harbour14°CQuayLi3YCl6")
    for box in boxes:
        part = image.crop((math.floor(4 * box.x0), math.floor(4 * box.top), math.ceil(4 * box.x1), math.ceil(4 * box.bottom)))
        assert sum(part.histogram()[150:]) > 0
    pdf.close()


@pytest.mark.parametrize("turn", TURNS)
def test_upright_is_what_reads_upright_on_the_displayed_page(turn: int) -> None:
    pdf = pdfium.PdfDocument((DATA / "one_sentence.pdf").read_bytes())
    page = pdf[0]
    page.set_rotation(turn)
    characters = read_characters(page, read_frame(page))
    assert {character.font.angle for character in characters} == {turn}
    first, last = characters[0].ink.middle, characters[-1].ink.middle
    ahead = {0: last[0] - first[0], 90: last[1] - first[1], 180: first[0] - last[0], 270: first[1] - last[1]}
    assert ahead[turn] > 100
    pdf.close()


shares = st.floats(0.01, 0.99)


@given(frames, shares, shares)
def test_the_visible_part_fills_the_displayed_page(frame: Frame, across: float, up: float) -> None:
    whole = frame.place_box(frame.left, frame.bottom, frame.left + frame.width, frame.bottom + frame.height)
    assert tuple(whole) == pytest.approx((0, 0, *frame.size), abs=1e-6)
    u, v = frame.place(frame.left + across * frame.width, frame.bottom + up * frame.height)
    assert 0 < u < frame.size[0]
    assert 0 < v < frame.size[1]


@given(frames, numbers, numbers, numbers, numbers)
def test_placing_keeps_distances_and_boxes(frame: Frame, x: float, y: float, width: float, height: float) -> None:
    one, other = frame.place(x, y), frame.place(x + abs(width), y + abs(height))
    assert math.dist(one, other) == pytest.approx(math.hypot(width, height), abs=1e-6)
    box = frame.place_box(x, y, x + abs(width), y + abs(height))
    assert box.width * box.height == pytest.approx(abs(width * height), rel=1e-6, abs=1e-3)
    assert {round(box.x0, 3), round(box.x1, 3)} == {round(one[0], 3), round(other[0], 3)}
    assert {round(box.top, 3), round(box.bottom, 3)} == {round(one[1], 3), round(other[1], 3)}


@given(frames, numbers, numbers)
def test_four_quarter_turns_bring_a_point_back(frame: Frame, x: float, y: float) -> None:
    flat = frame._replace(turn=0)
    place = flat.place(x, y)
    for _ in TURNS:
        # the displayed page, seen as a page of its own with its origin at the bottom left
        width, height = flat.size
        flat = Frame(0, 0, width, height, 90)
        place = flat.place(place[0], height - place[1])
        flat = flat._replace(width=flat.size[0], height=flat.size[1], turn=0)
    assert place == pytest.approx(frame._replace(turn=0).place(x, y), abs=1e-6)


@given(st.builds(Matrix, *[st.floats(-3, 3)] * 4, numbers, numbers), numbers, numbers)
def test_a_map_and_its_inverse_cancel(matrix: Matrix, x: float, y: float) -> None:
    assume(abs(matrix.a * matrix.d - matrix.b * matrix.c) > 0.1)
    assert matrix.inverse().map(*matrix.map(x, y)) == pytest.approx((x, y), abs=1e-6)
    assert matrix.then(matrix.inverse()).map(x, y) == pytest.approx((x, y), abs=1e-6)
    assert matrix.then(matrix).map(x, y) == pytest.approx(matrix.map(*matrix.map(x, y)), abs=1e-6)
