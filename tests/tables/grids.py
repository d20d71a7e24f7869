"""Tables from compact text: a line a row, cells between ` | `, marked strings; page reading is not needed to test table reading.

`<` repeats the cell at its left (a spanning cell), `^^` the cell above; ` ¶ ` begins a new line in a cell; `{a}` at the end is a footnote mark
and `{[12]}` a citation mark that page reading has taken out of the text.
"""

import re

from schemas.base import Box
from schemas.document import Cell, CitationMark, Document, Footnote, Page, Passage, Reference, RichText, Table, Word
from schemas.source import Source

WIDTH, HEIGHT, LINE = 100.0, 40.0, 10.0


def rich(marked: str, *, x: float = 0.0, y: float = 0.0) -> RichText:
    """Words of a marked string with boxes, a line below the other for each ` ¶ `."""
    words = []
    for number, line in enumerate(marked.split(" ¶ ")):
        at = x
        for text, scripts in _words(line):
            top = y + number * LINE
            words.append(Word(text=text, scripts=scripts, box=Box(at, top, at + 3.0 * len(text), top + 8.0), page=1, size=8.0))
            at += 3.0 * len(text) + 2.0
    return RichText(words=tuple(words))


def _words(line: str) -> list[tuple[str, str]]:
    text, scripts, script = "", "", "0"
    for piece in re.findall(r"[_^]\{|\}|.", line):
        if piece in ("_{", "^{"):
            script = piece[0]
        elif piece == "}":
            script = "0"
        else:
            text += piece
            scripts += script
    words, start = [], 0
    for match in re.finditer(r"\S+", text):
        start = match.start()
        words.append((match.group(), scripts[start : match.end()]))
    return words


def table(grid: str, *, header_rows: int = 1, caption: str = "", footnotes: dict[str, str] | None = None, label: str = "Table 1") -> Table:
    """A table of the grid's lines."""
    lines = [[text.strip() for text in line.strip().split(" | ")] for line in grid.strip().splitlines()]
    lines = [[text if text != "." else "" for text in line] for line in lines]
    columns = max(map(len, lines))
    if any(len(line) != columns for line in lines):
        raise ValueError("rows of different length")
    cells = [_cell(lines, r, c, header_rows) for r, line in enumerate(lines) for c, text in enumerate(line) if text not in ("<", "^^")]
    return Table(
        label=label,
        page=1,
        box=Box(0, 0, WIDTH * columns, HEIGHT * len(lines)),
        caption=rich(caption),
        rows=len(lines),
        columns=columns,
        header_rows=header_rows,
        cells=tuple(cells),
        footnotes=tuple(Footnote(mark=mark, text=rich(text)) for mark, text in (footnotes or {}).items()),
    )


def _cell(lines: list[list[str]], row: int, column: int, header_rows: int) -> Cell:
    across = down = 1
    while column + across < len(lines[row]) and lines[row][column + across] == "<":
        across += 1
    while row + down < len(lines) and lines[row + down][column] == "^^":
        down += 1
    text, marks, numbers = _take_marks(lines[row][column])
    x, y = column * WIDTH, row * HEIGHT
    box = Box(x, y, x + across * WIDTH, y + down * HEIGHT)
    content = rich(text, x=x, y=y)
    citations = tuple(CitationMark(offset=len(content.plain), printed=n, numbers=(int(n),), box=box, page=1) for n in numbers)
    return Cell(
        row=row,
        column=column,
        row_span=down,
        column_span=across,
        header=row < header_rows,
        text=content,
        marks=marks,
        citations=citations,
        box=box,
        page=1,
    )


def _take_marks(text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    found = re.findall(r"(?<![_^])\{(\[\d+\]|[a-z*†])\}", text)
    bare = re.sub(r"(?<![_^])\{(\[\d+\]|[a-z*†])\}", "", text).strip()
    return bare, tuple(m for m in found if m[0] != "["), tuple(m.strip("[]") for m in found if m[0] == "[")


def document(*tables: Table, text: str = "", references: int = 0) -> Document:
    """A document of these tables, with one paragraph and a reference list of so many entries."""
    return Document(
        source=Source(document_id="0" * 64, file="paper.pdf", size=1),
        pages=(Page(number=1, width=600, height=800),),
        passages=(Passage(kind="paragraph", text=rich(text)),) if text else (),
        tables=tables,
        references=tuple(Reference(number=n + 1, citation=f"entry {n + 1}") for n in range(references)),
    )
