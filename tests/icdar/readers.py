"""The path of a PDF in, the grids that a table reader finds in it out; and the same inside given regions.

Each reader is imported where it is called. Only ours and pdfplumber come with the project; the others are in the extra `bench`, and a reader
that is not installed is left out.
"""

import hashlib
import importlib.util
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from schemas.base import Box, union_boxes
from schemas.document import Cell, Table
from schemas.source import Source
from tests.icdar.grids import Grid, GridCell, overlap_area, place_cells

if TYPE_CHECKING:
    from extract.pdf.drawings import Drawings
    from extract.pdf.lines import Line

MARGIN = 2.0  # points around a true region: its box is tight around the letters …
SHORTEST_RULE = 15.0  # points
RULE_MARGIN = 8.0  # … and a table's rules stand a line's leading outside of them


class Region(NamedTuple):
    """A part of a page in which a table stands."""

    page: int
    box: Box


class Reader(NamedTuple):
    """A table reader: whole files, and given regions (one list of grids a region)."""

    module: str  # what must be installed
    read: Callable[[Path], list[Grid]] | None
    read_regions: Callable[[Path, Sequence[Region]], list[list[Grid]]]


def find_readers(names: Sequence[str]) -> dict[str, Reader]:
    """Those of the named readers that are installed. KeyError: no such name."""
    return {name: READERS[name] for name in names if importlib.util.find_spec(READERS[name].module)}


def read_ours(path: Path) -> list[Grid]:
    """What extract.pdf reads."""
    return [_table_grid(table) for table in _read_tables(path)]


def read_ours_in(path: Path, regions: Sequence[Region]) -> list[list[Grid]]:
    """The grids that extract.pdf makes of given regions, with no finding of regions by itself."""
    from extract.pdf.columns import find_gutters, split_at_gutters
    from extract.pdf.opening import open_pdf
    from extract.pdf.sheets import read_sheets

    pdf = open_pdf(path.read_bytes())
    try:
        sheets, _ = read_sheets(pdf)
    finally:
        pdf.close()
    gutters = find_gutters([sheet.lines for sheet in sheets])
    lines = [split_at_gutters(sheet.lines, edges) for sheet, edges in zip(sheets, gutters, strict=True)]
    return [_read_region(region, lines[region.page - 1], sheets[region.page - 1].drawings) for region in regions]


def _read_region(region: Region, lines: "Sequence[Line]", drawings: "Drawings") -> list[Grid]:
    from extract.pdf.table_grid import read_table
    from extract.pdf.table_place import TableRegion
    from extract.pdf.table_rows import find_rows
    from extract.pdf.table_rules import join_rules

    beside = [line for line in lines if line.box.x1 > region.box.x0 and line.box.x0 < region.box.x1]
    rows = tuple(find_rows(beside, Box(float("-inf"), region.box.top - MARGIN, float("inf"), region.box.bottom + MARGIN)))
    rules = tuple(rule for rule in join_rules(drawings.horizontal) if rule.width > SHORTEST_RULE and _crosses(rule, region.box))
    table = read_table(TableRegion("", (), region.box, rows, rules, ()), drawings, page=region.page)
    return [_table_grid(table)] if table is not None else []


def _crosses(rule: Box, box: Box) -> bool:
    return box.top - RULE_MARGIN < rule.middle[1] < box.bottom + RULE_MARGIN and min(rule.x1, box.x1) - max(rule.x0, box.x0) > 0.5 * rule.width


def read_ours_over(path: Path, regions: Sequence[Region]) -> list[list[Grid]]:
    """What extract.pdf finds by itself, cut to each region: a table that it does not find is missed."""
    tables = _read_tables(path)
    return [[grid for table in tables if table.page == region.page for grid in _crop_table(table, region.box)] for region in regions]


def _read_tables(path: Path) -> tuple[Table, ...]:
    from extract.pdf.opening import UnreadableDocument
    from extract.pdf.reading import read_document

    data = path.read_bytes()
    try:
        return read_document(data, Source(document_id=hashlib.sha256(data).hexdigest(), file=path.name, size=len(data))).tables
    except UnreadableDocument:
        return ()


def _table_grid(table: Table) -> Grid:
    return Grid(table.page, table.box, tuple(_grid_cell(cell) for cell in table.cells), table.label)


def _crop_table(table: Table, box: Box) -> list[Grid]:
    cells = [cell for cell in table.cells if _widen(box).holds(cell.box)]
    return [Grid(table.page, union_boxes(cell.box for cell in cells), tuple(_grid_cell(cell) for cell in cells), table.label)] if cells else []


def _grid_cell(cell: Cell) -> GridCell:
    return GridCell(cell.row, cell.column, print_cell(cell), cell.row_span, cell.column_span)


def print_cell(cell: Cell) -> str:
    """A cell as it is printed: with its citation marks where they stand and its footnote marks at its end."""
    text = cell.text.plain
    for mark in sorted(cell.citations, key=lambda mark: mark.offset, reverse=True):
        if text[mark.offset :].startswith(mark.printed):
            continue  # a citation in brackets stays in the text
        text = text[: mark.offset] + mark.printed + text[mark.offset :]
    return text + "".join(cell.marks)


def _widen(box: Box, margin: float = MARGIN) -> Box:
    return Box(box.x0 - margin, box.top - margin, box.x1 + margin, box.bottom + margin)


def _with_pdfplumber(settings: dict[str, Any], *, margin: float) -> Reader:
    def read_page(page: Any) -> Iterator[Grid]:
        for table in page.find_tables(settings):
            texts = table.extract()
            cells = [(box, text or "") for row, line in zip(table.rows, texts, strict=True) for box, text in zip(row.cells, line, strict=True) if box]
            yield place_cells(page.page_number, [(Box(*box), text) for box, text in cells])

    def read(path: Path) -> list[Grid]:
        import pdfplumber

        with pdfplumber.open(path) as pdf:
            return [grid for page in pdf.pages for grid in read_page(page)]

    def read_regions(path: Path, regions: Sequence[Region]) -> list[list[Grid]]:
        import pdfplumber

        with pdfplumber.open(path) as pdf:
            return [list(read_page(pdf.pages[region.page - 1].crop(_widen(region.box, margin), strict=False))) for region in regions]

    return Reader("pdfplumber", read, read_regions)


def _with_camelot(flavor: str, *, margin: float) -> Reader:
    def call(path: Path, **options: Any) -> Any:
        import camelot

        with warnings.catch_warnings():
            # It warns of each page without a table.
            warnings.simplefilter("ignore")
            return camelot.read_pdf(str(path), flavor=flavor, suppress_stdout=True, **options)

    def read(path: Path) -> list[Grid]:
        heights = _page_heights(path)
        return [_camelot_grid(table, heights[table.page - 1]) for table in call(path, pages="all")]

    def read_regions(path: Path, regions: Sequence[Region]) -> list[list[Grid]]:
        heights = _page_heights(path)
        return [read_region(path, region, heights[region.page - 1]) for region in regions]

    def read_region(path: Path, region: Region, height: float) -> list[Grid]:
        box = _widen(region.box, margin)
        area = f"{box.x0},{height - box.top},{box.x1},{height - box.bottom}"
        return [_camelot_grid(table, height) for table in call(path, pages=str(region.page), table_areas=[area])]

    return Reader("camelot", read, read_regions)


def _page_heights(path: Path) -> list[float]:
    import pypdfium2 as pdfium

    pdf = pdfium.PdfDocument(path)
    try:
        return [pdf[number].get_height() for number in range(len(pdf))]
    finally:
        pdf.close()


def _camelot_grid(table: Any, height: float) -> Grid:
    """Camelot's cells are all of one place; those without an edge between them are one cell."""
    cells: dict[tuple[int, int], tuple[int, int]] = {}
    for row, line in enumerate(table.cells):
        for column, cell in enumerate(line):
            left = column > 0 and not cell.left and not line[column - 1].right
            above = row > 0 and not cell.top and not table.cells[row - 1][column].bottom
            cells[row, column] = cells[row, column - 1] if left else cells[row - 1, column] if above else (row, column)
    grouped: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for place, first in cells.items():
        grouped.setdefault(first, []).append(place)
    return Grid(
        table.page,
        Box(table._bbox[0], height - table._bbox[3], table._bbox[2], height - table._bbox[1]),
        tuple(_join_places(table, sorted(places)) for places in grouped.values()),
    )


def _join_places(table: Any, places: Sequence[tuple[int, int]]) -> GridCell:
    text = " ".join(table.cells[row][column].text for row, column in places)
    rows, columns = zip(*places, strict=True)
    return GridCell(min(rows), min(columns), text, max(rows) - min(rows) + 1, max(columns) - min(columns) + 1)


def read_pymupdf4llm(path: Path) -> list[Grid]:
    """PyMuPDF's reader; with its layout model where that is installed."""
    import json

    import pymupdf4llm

    pages = json.loads(pymupdf4llm.to_json(str(path), use_ocr=False, show_progress=False))["pages"]
    tables = [(page["page_number"], box["table"]) for page in pages for box in page["boxes"] if box["boxclass"] == "table" and box["table"]]
    return [grid for number, table in tables if (grid := _pymupdf_grid(number, table)) is not None]


def _pymupdf_grid(page: int, table: dict[str, Any]) -> Grid | None:
    rows = zip(table["cells"], table["extract"], strict=True)
    cells = [(Box(*box), text or "") for boxes, texts in rows for box, text in zip(boxes, texts, strict=True) if box]
    return place_cells(page, cells) if cells else None


def read_pymupdf4llm_in(path: Path, regions: Sequence[Region]) -> list[list[Grid]]:
    """It takes no regions: its tables that lie on each, which leaves what it did not find missed."""
    grids = read_pymupdf4llm(path)
    return [[grid for grid in grids if grid.page == region.page and overlap_area(grid.box, region.box) > 0] for region in regions]


READERS = {
    "halidex": Reader("extract", read_ours, read_ours_in),
    "halidex found": Reader("extract", None, read_ours_over),
    "pdfplumber lines": _with_pdfplumber({}, margin=RULE_MARGIN),
    "pdfplumber text": _with_pdfplumber({"vertical_strategy": "text", "horizontal_strategy": "text"}, margin=MARGIN),
    "camelot lattice": _with_camelot("lattice", margin=RULE_MARGIN),
    "camelot stream": _with_camelot("stream", margin=MARGIN),
    "camelot network": _with_camelot("network", margin=MARGIN),
    "camelot hybrid": _with_camelot("hybrid", margin=RULE_MARGIN),
    "pymupdf4llm": Reader("pymupdf4llm", read_pymupdf4llm, read_pymupdf4llm_in),
}
