"""The bytes of a PDF in; the Document out: front matter, passages, tables and references, each in its place."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from extract.pdf.bibliography import find_references, split_bibliography
from extract.pdf.columns import Gutter, find_gutters, order_lines, split_at_gutters
from extract.pdf.figures import drop_labels, find_figures
from extract.pdf.front_matter import build_front_matter, find_title
from extract.pdf.furniture import measure_body_size, measure_pitch, split_furniture
from extract.pdf.lines import Line
from extract.pdf.opening import UnreadableDocument, open_pdf
from extract.pdf.passages import Typography, build_passages, find_blocks, link_blocks, measure_font
from extract.pdf.sheets import CERTAIN, Sheet, read_sheets
from extract.pdf.table_grid import read_table
from extract.pdf.table_regions import find_table_regions
from extract.pdf.texts import find_vocabulary
from schemas.base import Box
from schemas.document import Document, Page, Passage, Region, Repair, Table
from schemas.source import Source

FEWEST_CHARACTERS = 20  # a document with fewer is a scan with a page number
FEWEST_WORDS = 5
UNTRUSTED = 0.001  # share of a document's characters that could not be read with certainty


class Layout(NamedTuple):
    """One page understood: what is text, and what is not."""

    runs: list[list[Line]]  # of text, in reading order
    tables: list[Table]
    page: Page


def read_document(data: bytes, source: Source) -> Document:
    """Read all pages of a PDF. UnreadableDocument where there is nothing to read."""
    pdf = open_pdf(data)
    try:
        metadata = {str(key): str(value) for key, value in pdf.get_metadata_dict(skip_empty=True).items()}
        sheets, repairs = read_sheets(pdf)
    finally:
        pdf.close()
    if sum(len(line.text) for sheet in sheets for line in sheet.lines) < FEWEST_CHARACTERS:
        raise UnreadableDocument("no_text", "the PDF has no text layer: its pages are images; install the extra `ocr` to read them")
    return build_document(sheets, repairs, metadata, source)


def build_document(sheets: Sequence[Sheet], repairs: tuple[Repair, ...], metadata: dict[str, str], source: Source) -> Document:
    """Understand the pages together: what repeats on them is furniture, what they share is their typography."""
    parted = split_furniture([sheet.lines for sheet in sheets], [sheet.height for sheet in sheets])
    gutters = find_gutters([lines for lines, _ in parted])
    size = measure_body_size([lines for lines, _ in parted])
    # Lines of several words: half a word stands in a narrow cell of a table.
    spoken = find_vocabulary(line.words for lines, _ in parted for line in lines if len(line.words) > FEWEST_WORDS)
    layouts = [
        _lay_out(number, sheet, lines, furniture, page_gutters, size, spoken)
        for number, (sheet, (lines, furniture), page_gutters) in enumerate(zip(sheets, parted, gutters, strict=True), start=1)
    ]
    typography = Typography(
        size, measure_font([lines for lines, _ in parted], size), measure_pitch([line for lines, _ in parted for line in lines], size)
    )
    text, bibliography = split_bibliography([run for layout in layouts for run in layout.runs])
    references, rest = find_references(bibliography)
    first = [line for run in layouts[0].runs for line in run]
    title = find_title(first, size)
    vocabulary = find_vocabulary(line.words for lines, _ in parted for line in lines)
    blocks = [link_blocks([block for run in part if run for block in find_blocks(run, typography)]) for part in (text, rest)]
    heads = [line for _, furniture in parted[:3] for line in furniture]
    return Document(
        source=source,
        front=build_front_matter(first, heads, metadata, size),
        pages=tuple(layout.page for layout in layouts),
        passages=(
            *(passage for part in blocks for passage in build_passages(part, title[0].size if title else 0.0, vocabulary)),
            *_table_captions(layouts),
        ),
        tables=tuple(table for layout in layouts for table in layout.tables),
        references=tuple(references),
        repairs=repairs,
        text_layer=_judge_text(sheets, repairs),
    )


def _judge_text(sheets: Sequence[Sheet], repairs: Sequence[Repair]) -> Literal["clean", "repaired", "untrusted", "ocr"]:
    if any(sheet.text_from == "ocr" for sheet in sheets):
        return "ocr"
    unsure = sum(repair.count for repair in repairs if repair.certainty < CERTAIN)
    if unsure > UNTRUSTED * sum(len(line.text) for sheet in sheets for line in sheet.lines):
        return "untrusted"
    return "repaired" if repairs else "clean"


def _lay_out(
    number: int,
    sheet: Sheet,
    lines: Sequence[Line],
    furniture: Sequence[Line],
    gutters: Sequence[Gutter],
    body_size: float,
    vocabulary: frozenset[str],
) -> Layout:
    lines = split_at_gutters(lines, gutters)
    regions = find_table_regions(lines, sheet.drawings, gutters)
    found = [(region, read_table(region, sheet.drawings, page=number, vocabulary=vocabulary)) for region in regions]
    regions = [region for region, table in found if table is not None]
    taken = {id(line) for region in regions for line in region.lines}
    figures = find_figures(sheet.drawings)
    free = drop_labels([line for line in lines if id(line) not in taken], figures, body_size)
    page = Page(
        number=number,
        width=sheet.width,
        height=sheet.height,
        text_from=sheet.text_from,
        regions=(
            *(Region(kind="column", box=box) for box in _columns(sheet, gutters)),
            *(Region(kind="furniture", box=line.box) for line in furniture),
            *(Region(kind="figure", box=box) for box in (*figures, *(sheet.drawings.scans if sheet.text_from == "none" else ()))),
        ),
    )
    return Layout(order_lines(free, gutters), [*(table for _, table in found if table is not None), *sheet.sideways], page)


def _columns(sheet: Sheet, gutters: Sequence[Gutter]) -> list[Box]:
    edges = [0.0, *(x for gutter in gutters for x in gutter), sheet.width]
    return [Box(left, 0.0, right, sheet.height) for left, right in zip(edges[::2], edges[1::2], strict=True)]


def _table_captions(layouts: Sequence[Layout]) -> list[Passage]:
    return [Passage(kind="caption", label=table.label, text=table.caption) for layout in layouts for table in layout.tables if table.caption.words]
