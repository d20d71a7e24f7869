"""What is printed in a document: words, passages, tables, references, each with its place on the page."""

from functools import cached_property
from typing import Literal

from pydantic import Field

from schemas.base import Box, Model, union_boxes
from schemas.source import Source


class Word(Model):
    """A run of characters without a space, on one line of one page."""

    text: str = Field(description="as printed, sub- and superscripts level with the rest")
    scripts: str = Field(default="", description="one of 0 (on the line), ^ (raised), _ (lowered) a character; empty: all on the line")
    box: Box
    page: int = Field(description="from 1", ge=1)
    size: float = Field(description="font size of the line in points")
    bold: bool = False
    italic: bool = False
    doubtful: bool = Field(default=False, description="has a character that was repaired without certainty")
    joined: bool = Field(default=False, description="follows the word before without a space (mended hyphenation)")


class PlacedBox(Model):
    """A rectangle and the page that it lies on."""

    page: int
    box: Box


class RichText(Model):
    """Printed text that knows where each of its words stands."""

    words: tuple[Word, ...] = ()

    @cached_property
    def plain(self) -> str:
        """Words joined by single spaces, scripts level: `Li3YCl6`, `10−5`."""
        return "".join(("" if word.joined or i == 0 else " ") + word.text for i, word in enumerate(self.words))

    @cached_property
    def scripts(self) -> str:
        """One of `0^_` for each character of `plain`; a space within an index is lowered: `σ_{300 K}`."""
        scripts = ""
        for i, word in enumerate(self.words):
            own = word.scripts or "0" * len(word.text)
            space = "" if word.joined or i == 0 else "_" if scripts[-1:] == own[:1] == "_" else "0"
            scripts += space + own
        return scripts

    @cached_property
    def marked(self) -> str:
        """With raised and lowered parts in braces: `Li_{3}YCl_{6}`, `10^{−5}`."""
        return mark_scripts(self.plain, self.scripts)

    def boxes(self, start: int = 0, end: int | None = None) -> tuple[PlacedBox, ...]:
        """One box a line and page around the words that touch plain[start:end]."""
        end = len(self.plain) if end is None else end
        lines: list[list[Word]] = []
        at = 0
        for i, word in enumerate(self.words):
            at += 0 if word.joined or i == 0 else 1
            if at < end and at + len(word.text) > start:
                if lines and _same_line(lines[-1][-1], word):
                    lines[-1].append(word)
                else:
                    lines.append([word])
            at += len(word.text)
        return tuple(PlacedBox(page=line[0].page, box=union_boxes(w.box for w in line)) for line in lines)

    def slice(self, start: int, end: int) -> str:
        """The part plain[start:end] with its scripts marked."""
        return mark_scripts(self.plain[start:end], self.scripts[start:end])


def _same_line(before: Word, after: Word) -> bool:
    middle = (after.box.top + after.box.bottom) / 2
    return before.page == after.page and before.box.top <= middle <= before.box.bottom and after.box.x0 >= before.box.x0


def mark_scripts(plain: str, scripts: str) -> str:
    """Write scripts into the text.

    >>> mark_scripts("Li3YCl6", "00_000_")
    'Li_{3}YCl_{6}'
    """
    parts: list[str] = []
    last = "0"
    for character, script in zip(plain, scripts, strict=True):
        if script != last:
            parts.append(("}" if last != "0" else "") + ("" if script == "0" else script + "{"))
            last = script
        parts.append(character)
    return "".join(parts) + ("}" if last != "0" else "")


class CitationMark(Model):
    """A mark in the text that points into the reference list: `.59,60`, `[12–14]`, `ref. 26`."""

    offset: int = Field(description="position in the passage's plain text that the mark follows or starts at")
    printed: str
    numbers: tuple[int, ...]
    box: Box
    page: int


PassageKind = Literal["title", "abstract", "heading", "paragraph", "caption", "footnote"]


class Passage(Model):
    """One block of running text in reading order."""

    kind: PassageKind
    section: str = Field(default="", description="heading that it stands under: `3.1 Aliovalent cation substitution`")
    label: str = Field(default="", description="of a caption: `Fig. 4`, `Table 1`")
    text: RichText
    citations: tuple[CitationMark, ...] = ()


class Abbreviation(Model):
    """A short name and what it stands for."""

    short: str
    expansion: str = Field(description="formula or words, scripts marked")
    origin: str = Field(description="where it was found: `caption of Table 2`, `section 1`, `usual`")


class Cell(Model):
    """One cell of a table's grid."""

    row: int = Field(description="from 0, header rows included")
    column: int = Field(description="from 0")
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    text: RichText = Field(description="without footnote marks and citation marks")
    marks: tuple[str, ...] = Field(default=(), description="footnote marks on it: a, b, *, †")
    citations: tuple[CitationMark, ...] = ()
    box: Box
    page: int


class Footnote(Model):
    """A note under a table."""

    mark: str
    text: RichText


class Table(Model):
    """A table as a grid of cells."""

    label: str = Field(default="", description="`Table 1`")
    page: int
    box: Box
    caption: RichText = RichText()
    rows: int
    columns: int
    header_rows: int
    cells: tuple[Cell, ...]
    footnotes: tuple[Footnote, ...] = ()

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell that covers this place of the grid."""
        return self._grid.get((row, column))

    @cached_property
    def _grid(self) -> dict[tuple[int, int], Cell]:
        return {
            (r, c): cell
            for cell in self.cells
            for r in range(cell.row, cell.row + cell.row_span)
            for c in range(cell.column, cell.column + cell.column_span)
        }


class Reference(Model):
    """One work of the reference list. A number with several works gives several of these."""

    number: int
    part: str = Field(default="", description="a, b, … where several works stand under one number")
    citation: str = Field(description="the entry as printed")
    authors: tuple[str, ...] = ()
    title: str = ""
    journal: str = ""
    year: int | None = None
    volume: str = ""
    first_page: str = ""
    doi: str = ""
    page: int = 0


class FrontMatter(Model):
    """What the first page says about the document itself."""

    title: str = ""
    article_type: Literal["", "review"] = Field(default="", description="review: it reports what others found")
    authors: tuple[str, ...] = ()
    journal: str = ""
    year: int | None = None
    volume: str = ""
    first_page: str = ""
    last_page: str = ""
    doi: str = ""


RegionKind = Literal["column", "furniture", "figure"]


class Region(Model):
    """A part of a page that is not text to be read: for drawing and checking."""

    kind: RegionKind
    box: Box


class Page(Model):
    """One page's measures, and what was left out of its text."""

    number: int = Field(ge=1)
    width: float = Field(description="points")
    height: float = Field(description="points")
    text_from: Literal["layer", "ocr", "none"] = Field(default="layer", description="none: the page is a picture that was not read")
    regions: tuple[Region, ...] = ()


class Repair(Model):
    """A code of a font that reads otherwise than the file says, as the drawn glyph shows."""

    font: str
    encoded: str = Field(description="what the file says")
    read: str = Field(description="what is drawn; U+FFFD where it is like nothing known, empty where nothing is drawn")
    reason: str
    certainty: float = Field(description="0–1, meant as the chance that it is read right", ge=0, le=1)
    count: int = Field(default=1, description="characters in the document", ge=1)


class Document(Model):
    """Everything that was read from one source."""

    source: Source
    front: FrontMatter = FrontMatter()
    pages: tuple[Page, ...]
    passages: tuple[Passage, ...] = ()
    tables: tuple[Table, ...] = ()
    references: tuple[Reference, ...] = ()
    repairs: tuple[Repair, ...] = ()
    text_layer: Literal["clean", "repaired", "untrusted", "ocr"] = Field(
        default="clean", description="untrusted: more was repaired without certainty than can be overlooked"
    )
