"""An open PDF in; its pages as lines and drawings out, with codes that lie repaired from what is drawn.

A page that is a scan is read by OCR where the extra is installed.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import pypdfium2 as pdfium

from extract.pdf import ocr
from extract.pdf.characters import Character, read_characters
from extract.pdf.drawings import Drawings, read_drawings
from extract.pdf.frames import Frame, read_frame
from extract.pdf.lines import Line, read_lines
from extract.pdf.repair import repair_characters
from extract.pdf.table_grid import read_table
from extract.pdf.table_regions import find_table_regions
from extract.pdf.turning import find_sideways, turn_back, turn_characters, turn_drawings
from schemas.document import Repair, Table

LONGEST_BAR = 12.0  # points: a bar over a digit is shorter
FEW = 50  # characters in sight on a scanned page: a stamp or a page number
CERTAIN = 0.7  # a repair below this makes its words doubtful


class Sheet(NamedTuple):
    """One page as read: its lines, what is drawn on it, its size in points."""

    lines: list[Line]
    drawings: Drawings
    width: float
    height: float
    text_from: Literal["layer", "ocr", "none"]
    sideways: tuple[Table, ...] = ()  # printed in another direction than the text


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
        _read_scan(pdf, leaf, number) if leaf.scanned else _build_sheet(leaf, characters, number)
        for number, (leaf, characters) in enumerate(zip(leaves, printed, strict=True), start=1)
    ]
    return sheets, repairs


def _read_leaf(pdf: pdfium.PdfDocument, number: int) -> Leaf:
    page = pdf[number - 1]
    try:
        frame = read_frame(page)
        characters, drawings = read_characters(page, frame), read_drawings(page, frame)
        return Leaf(characters, drawings, frame, bool(drawings.scans) and sum(not c.font.hidden for c in characters) < FEW)
    finally:
        page.close()


def _mark_doubtful(encoded: Sequence[Sequence[Character]], printed: list[list[Character]], repairs: Sequence[Repair]) -> list[list[Character]]:
    """Mark the characters that were repaired without certainty."""
    doubtful = {(repair.font, repair.encoded, repair.read) for repair in repairs if repair.certainty < CERTAIN}
    if not doubtful:
        return printed
    marked = []
    for before, after in zip(encoded, printed, strict=True):
        said = {character.number: character.text for character in before}
        marked.append([c._replace(doubtful=(c.font.name, said.get(c.number, c.text), c.text) in doubtful) for c in after])
    return marked


def _build_sheet(leaf: Leaf, characters: Sequence[Character], number: int) -> Sheet:
    size = leaf.frame.size
    sideways = [table for angle in find_sideways(characters) for table in _read_sideways(leaf, characters, angle, number)]
    lines = _read_lines(characters, leaf.drawings, number)
    return Sheet(lines, leaf.drawings, *size, "layer" if lines else "none", tuple(sideways))


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
        lines = _read_lines(leaf.characters, leaf.drawings, number)
    return Sheet(lines, leaf.drawings, *size, "ocr" if lines else "none")
