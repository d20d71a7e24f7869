"""An open PDF in; its pages as lines and drawings out, with codes that lie repaired from what is drawn.

A page that is a scan is read by OCR where the extra is installed.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import pypdfium2 as pdfium

from extract.pdf import ocr
from extract.pdf.characters import Character, read_characters
from extract.pdf.drawings import SCAN, Drawings, is_text_covered, read_drawings
from extract.pdf.frames import Frame, read_frame
from extract.pdf.lines import Line, read_lines
from extract.pdf.pictured_bars import mark_lines, may_have_bar
from extract.pdf.recognized_lines import read_hidden_lines
from extract.pdf.repair import repair_characters
from extract.pdf.table_grid import read_table
from extract.pdf.table_regions import find_table_regions
from extract.pdf.turning import find_sideways, turn_back, turn_characters, turn_drawings
from schemas.base import union_boxes
from schemas.document import Repair, Table

LONGEST_BAR = 12.0  # points: a bar over a digit is shorter
FEW = 50  # characters in sight on a scanned page: a stamp or a page number
OUTLINES = 300  # curves on a page without any text: its letters were drawn as curves
CERTAIN = 0.7  # a repair below this makes its words doubtful


class Sheet(NamedTuple):
    """One page as read: its lines, what is drawn on it, its size in points."""

    lines: list[Line]
    drawings: Drawings
    width: float
    height: float
    text_from: Literal["layer", "ocr", "none"]
    sideways: tuple[Table, ...] = ()  # printed in another direction than the text
    repairs: tuple[Repair, ...] = ()  # of overbars that are in no text


class Leaf(NamedTuple):
    """One page as it lies in the file."""

    characters: list[Character]
    drawings: Drawings
    frame: Frame
    scanned: bool


def read_sheets(pdf: pdfium.PdfDocument) -> tuple[list[Sheet], tuple[Repair, ...]]:
    """Every page of a document, and what had to be repaired in its text layer."""
    leaves = [_read_leaf(pdf, number) for number in range(1, len(pdf) + 1)]
    encoded = [[] if leaf.scanned else leaf.characters for leaf in leaves]
    printed, repairs = repair_characters(encoded, pdf)
    printed = _mark_doubtful(encoded, printed, repairs)
    sheets = [
        _read_scan(pdf, leaf, number) if leaf.scanned else _build_sheet(pdf, leaf, characters, number)
        for number, (leaf, characters) in enumerate(zip(leaves, printed, strict=True), start=1)
    ]
    return sheets, (*repairs, *(repair for sheet in sheets for repair in sheet.repairs))


def _read_leaf(pdf: pdfium.PdfDocument, number: int) -> Leaf:
    page = pdf[number - 1]
    try:
        frame = read_frame(page)
        characters, drawings = read_characters(page, frame), read_drawings(page, frame)
        return Leaf(characters, drawings, frame, _is_scanned(page, frame, characters, drawings))
    finally:
        page.close()


def _is_scanned(page: pdfium.PdfPage, frame: Frame, characters: Sequence[Character], drawings: Drawings) -> bool:
    """Whether the page is a picture: its text, if any, is what an earlier OCR left behind it."""
    if not characters and len(drawings.pictures) > OUTLINES:
        return True
    seen = sum(not character.font.hidden for character in characters)
    if seen < FEW and (drawings.scans or len(characters) - seen >= FEW):
        return True
    pictured = sum(box.width * box.height for box in (*drawings.scans, *drawings.pictures))
    return pictured > SCAN * frame.size[0] * frame.size[1] and is_text_covered(page, frame)


def _mark_doubtful(encoded: Sequence[Sequence[Character]], printed: list[list[Character]], repairs: Sequence[Repair]) -> list[list[Character]]:
    """Mark the characters that were repaired without certainty, and those that nobody sees."""
    doubtful = {(repair.font, repair.encoded, repair.read) for repair in repairs if repair.certainty < CERTAIN}
    if any(character.font.hidden for page in printed for character in page):
        printed = [[c._replace(doubtful=True) if c.font.hidden else c for c in page] for page in printed]
    if not doubtful:
        return printed
    marked = []
    for before, after in zip(encoded, printed, strict=True):
        said = {character.number: character.text for character in before}
        marked.append([c._replace(doubtful=c.doubtful or (c.font.name, said.get(c.number, c.text), c.text) in doubtful) for c in after])
    return marked


def _build_sheet(pdf: pdfium.PdfDocument, leaf: Leaf, characters: Sequence[Character], number: int) -> Sheet:
    size = leaf.frame.size
    sideways = [table for angle in find_sideways(characters) for table in _read_sideways(leaf, characters, angle, number)]
    encoded = _read_lines(characters, leaf.drawings, number)
    lines = _look_for_bars(encoded, pdf, leaf, number)
    return Sheet(lines, leaf.drawings, *size, "layer" if lines else "none", tuple(sideways), _record_bars(encoded, lines))


def _record_bars(encoded: Sequence[Line], printed: Sequence[Line]) -> tuple[Repair, ...]:
    return tuple(
        Repair(font=line.font, encoded=before.text, read=after.text, reason="bar seen over a digit", certainty=0.9)
        for line, marked in zip(encoded, printed, strict=True)
        for before, after in zip(line.words, marked.words, strict=True)
        if before.text != after.text
    )


def _look_for_bars(lines: list[Line], pdf: pdfium.PdfDocument, leaf: Leaf, number: int) -> list[Line]:
    """Lines with the overbars that are seen on the page and are not in its text; it is opened only where a word may have one."""
    if not any(may_have_bar(word.text) for line in lines for word in line.words):
        return lines
    page = pdf[number - 1]
    try:
        return mark_lines(lines, page, leaf.frame)
    finally:
        page.close()


def _read_lines(characters: Sequence[Character], drawings: Drawings, number: int) -> list[Line]:
    upright = [character for character in characters if character.font.angle == 0]
    return read_lines(upright, [bar for bar in drawings.horizontal if bar.width < LONGEST_BAR], page=number)


def _read_sideways(leaf: Leaf, characters: Sequence[Character], angle: int, number: int) -> list[Table]:
    size = leaf.frame.size
    drawings = turn_drawings(leaf.drawings, size, angle)
    lines = _read_lines(turn_characters(characters, size, angle), drawings, number)
    tables = [read_table(region, drawings, page=number) for region in find_table_regions(lines, drawings, [])]
    return [turn_back(table, size, angle) for table in tables if table is not None]


def _read_scan(pdf: pdfium.PdfDocument, leaf: Leaf, number: int) -> Sheet:
    """A scan by its picture; without OCR by the text that an earlier OCR left behind it, if there is one."""
    size = leaf.frame.size
    if ocr.is_available():
        page = pdf[number - 1]
        try:
            lines = ocr.recognize_lines(page, leaf.frame, number=number)
        finally:
            page.close()
    else:
        lines = _look_for_bars(read_hidden_lines(leaf.characters, page=number), pdf, leaf, number)
    # The strips of a picture, and the drawings and letters cut out of it, are no figures.
    joined = [union_boxes(leaf.drawings.pictures)] if leaf.drawings.pictures else []
    drawings = leaf.drawings._replace(pictures=[], scans=leaf.drawings.scans or joined)
    return Sheet(lines, drawings, *size, "ocr" if lines else "none")
