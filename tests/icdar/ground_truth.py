"""A document of the ICDAR-2013 dataset in; its true tables out. Some documents have two truths that are equally right."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium

from schemas.base import Box, union_boxes
from tests.icdar.grids import Grid, GridCell

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "gold" / "icdar2013"


class TrueDocument(NamedTuple):
    """A PDF and what is right to read in it."""

    path: Path
    truths: tuple[tuple[Grid, ...], ...]  # one or more readings, the best of which counts


def read_dataset(folder: Path) -> Iterator[TrueDocument]:
    """All documents of the dataset in the order of their names."""
    for path in sorted(folder.glob("*/*.pdf")):
        # us-011a.pdf comes with us-011a-str.xml and us-011b-str.xml.
        structures = sorted(path.parent.glob(f"{path.stem.rstrip('ab')}*-str.xml"))
        yield TrueDocument(path, tuple(read_structure(other, measure_pages(path)) for other in structures))


def measure_pages(path: Path) -> list[float]:
    """Height in points that the dataset counts each page's coordinates from: the page's before it is turned, even where it is."""
    pdf = pdfium.PdfDocument(path)
    try:
        pages = [pdf[number] for number in range(len(pdf))]
        return [page.get_width() if page.get_rotation() in (90, 270) else page.get_height() for page in pages]
    finally:
        pdf.close()


def read_structure(path: Path, heights: list[float]) -> tuple[Grid, ...]:
    """The tables of one `-str.xml`; a table of several regions on a page is one grid."""
    return tuple(_read_table(table, heights) for table in ElementTree.parse(path).getroot().iter("table"))


def _read_table(table: ElementTree.Element, heights: list[float]) -> Grid:
    pages = {int(region.get("page", "0")) for region in table.iter("region")}
    if len(pages) != 1:
        raise ValueError(f"a table on the pages {sorted(pages)}: one was expected")
    page = pages.pop()
    read = [_read_cell(cell, region, heights[page - 1]) for region in table.iter("region") for cell in region.iter("cell")]
    return Grid(page, union_boxes(box for _, box in read if box is not None), tuple(cell for cell, _ in read))


def _read_cell(cell: ElementTree.Element, region: ElementTree.Element, height: float) -> tuple[GridCell, Box | None]:
    row, column = int(cell.attrib["start-row"]), int(cell.attrib["start-col"])
    last_row = int(cell.get("end-row", row))
    # One file says col-end for end-col.
    last_column = int(cell.get("end-col", cell.get("col-end", column)))
    row_shift, column_shift = (int(region.get(name, "0")) for name in ("row-increment", "col-increment"))
    placed = GridCell(row + row_shift, column + column_shift, cell.findtext("content") or "", last_row - row + 1, last_column - column + 1)
    return placed, _read_box(cell, height)


def _read_box(cell: ElementTree.Element, height: float) -> Box | None:
    """A cell's box from the page's top; None where a coordinate is mistyped (one file has `26ß`)."""
    box = cell.find("bounding-box")
    if box is None:
        return None
    values = [box.attrib[name] for name in ("x1", "x2", "y1", "y2")]
    if not all(re.fullmatch(r"-?\d+(?:\.\d+)?", value) for value in values):
        return None
    x1, x2, y1, y2 = map(float, values)
    return Box(min(x1, x2), height - max(y1, y2), max(x1, x2), height - min(y1, y2))
