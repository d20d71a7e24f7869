"""Typst source in; its PDF, the lines on its pages and the document read from it out. Each is made once."""

import functools
import hashlib
import itertools
import re
from pathlib import Path

import matplotlib
import typst

from extract.pdf.lines import Line
from extract.pdf.opening import open_pdf
from extract.pdf.reading import read_document
from extract.pdf.sheets import read_sheets
from extract.pdf.texts import join_lines
from schemas.document import Document, PassageKind, Table
from schemas.source import Source

SPECIAL = set("\\#$*_@<>[]~/`'\"=+-")
TOKEN = re.compile(r"_\{([^}]*)\}|\^\{([^}]*)\}|(.)", re.DOTALL)
SHIFTED = "#set sub(typographic: false, size: 0.7em, baseline: 0.18em)\n#set super(typographic: false, size: 0.7em, baseline: -0.42em)\n"
PAGE = """#set page(width: 595pt, height: 842pt, margin: (x: 50pt, y: 70pt), columns: {columns})
#set columns(gutter: 18pt)
#set text(font: "{font}", size: {size}pt, lang: "en", hyphenate: false)
#set par(justify: true, leading: 0.55em, spacing: 0.55em, first-line-indent: 1em)
"""
# Enough text to know a page's type by; it says nothing that a test looks for.
FILLER = (
    "Crystals grow slowly from the melt when the furnace cools by a few degrees an hour. Powders are faster to make, and they are ground "
    "in a mill with balls of zirconia until the pattern shows no more of what went in. Water has to be kept out at each step, because "
    "most of the salts take it up from the air within minutes and give it back with loss of acid."
)
NOUNS = ("furnace", "glove box", "pellet", "mill", "press", "glass tube", "balance", "diffractometer", "crucible", "dry room", "vessel")
VERBS = ("rested", "stood open", "was cleaned", "was weighed", "cooled down", "was lent out", "failed again")
PLACES = ("behind the door", "near a window", "in the cellar", "on its shelf", "under a hood", "beside the sink", "across the yard", "at the pier",
          "inside the annex", "above the stairs", "within reach", "for a while", "without much notice")  # fmt: skip


@functools.cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[Path(matplotlib.get_data_path()) / "fonts" / "ttf"])
    return typst.Compiler(b" ", font_paths=fonts)


def escape(printed: str) -> str:
    """Typst markup of a string without scripts."""
    return "".join("\\" + character if character in SPECIAL else character for character in printed)


def mark_up(marked: str) -> str:
    """Typst markup of a string with scripts in braces: `Li_{3}YCl_{6}`."""
    parts = []
    for lowered, raised, plain in TOKEN.findall(marked):
        parts.append(f"#sub[{escape(lowered)}];" if lowered else f"#super[{escape(raised)}];" if raised else escape(plain))
    return "".join(parts)


@functools.cache
def typeset(body: str, *, font: str = "Libertinus Serif", size: float = 10, columns: int = 1, typographic: bool = False) -> bytes:
    """PDF of a Typst body on A4 pages. `typographic`: scripts by the font's own small glyphs. Raises typst.TypstError."""
    source = PAGE.format(font=font, size=size, columns=columns) + ("" if typographic else SHIFTED) + body
    pdf = _compiler().compile(source.encode(), format="pdf", timestamp=0, pdf_tags=False)
    if not isinstance(pdf, bytes):
        raise TypeError(f"typst returned {type(pdf).__name__}, not one PDF")
    return pdf


def name_source(data: bytes, *, file: str = "page.pdf") -> Source:
    """The source that these bytes are."""
    return Source(document_id=hashlib.sha256(data).hexdigest(), file=file, size=len(data))


@functools.cache
def read_bytes(data: bytes) -> Document:
    """The document that is read from a PDF."""
    return read_document(data, name_source(data))


def read_pages(data: bytes) -> list[list[Line]]:
    """The lines of each page of a PDF, upright characters only."""
    pdf = open_pdf(data)
    try:
        return [sheet.lines for sheet in read_sheets(pdf)[0]]
    finally:
        pdf.close()


def write_sentences(count: int, *, first: int = 0) -> list[str]:
    """As many sentences, no two alike and no line of them like another: repeated lines would be taken for running heads."""
    return [
        f"On day {i} the {NOUNS[i % 11]} {VERBS[i % 7]} {PLACES[i % 13]}, and the {NOUNS[(3 * i + 5) % 11]} {VERBS[(2 * i + 3) % 7]}."
        for i in range(first, first + count)
    ]


def mark_lines(data: bytes) -> list[str]:
    """The lines of a PDF from the top, scripts marked."""
    return [join_lines([line.words]).marked for lines in read_pages(data) for line in lines]


def texts_of(document: Document, kind: PassageKind) -> list[str]:
    """Plain texts of the passages of one kind."""
    return [passage.text.plain for passage in document.passages if passage.kind == kind]


def running_text(document: Document) -> str:
    """All paragraphs, one after the other."""
    return " ".join(passage.text.plain for passage in document.passages if passage.kind in ("paragraph", "abstract"))


def find_difference(found: str, printed: str) -> str:
    """The words around the first place where two texts differ; nothing where they do not. (A diff of pages takes minutes.)"""
    pairs = itertools.zip_longest(found.split(), printed.split(), fillvalue="")
    at = next((i for i, (one, other) in enumerate(pairs) if one != other), None)
    if at is None:
        return ""
    ours, theirs = (" ".join(text.split()[max(0, at - 4) : at + 8]) for text in (found, printed))
    return f"found {ours!r} for {theirs!r}"


def read_grid(table: Table) -> list[list[str]]:
    """Marked texts of a table's cells, row by row; a spanning cell fills its first place, the others are empty."""
    grid = [[""] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        grid[cell.row][cell.column] = cell.text.marked
    return grid
