"""A text file in the form of corpus/gold/prose (scripts in braces, a block a paragraph) in; the Document that reading its page would give out."""

import re
from pathlib import Path

from extract.pdf.marks import split_marks
from schemas.base import Box
from schemas.document import Document, FrontMatter, Page, Passage, PassageKind, Reference, RichText, Word
from schemas.source import Source

LINE, WIDTH, SIZE = 12.0, 400.0, 10.0  # points
_SCRIPTED = re.compile(r"([\^_])\{([^{}]*)\}|(.)", re.DOTALL)
_HEADING = re.compile(r"#+ ")
_CAPTION = re.compile(r"((?:Fig\.?|Figure|Table|Scheme)\s\d+)(?:[.:|]\s|\s(?=[A-Z(]))")  # not `Table 2 lists …`


def read_text_document(path: Path) -> tuple[Document, tuple[int, ...]]:
    """The document, and for each of its passages the number of its block (from 1; the title, which stands on page 1, is 0)."""
    return build_document(path.read_text(encoding="utf-8"), path.stem)


def build_document(text: str, name: str) -> tuple[Document, tuple[int, ...]]:
    """As read_text_document, from the text itself."""
    head, *blocks = re.split(r"\n\s*\n", text.strip())
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    passages = [Passage(kind="title", text=build_text(fields["title"]))]
    numbers = [0]
    references: tuple[Reference, ...] = ()
    section = ""
    for number, block in enumerate(blocks, start=1):
        lines = block.splitlines()
        if lines[0].strip() == "# References":
            references = tuple(reference for line in lines[1:] if (reference := _read_reference(line)))
            continue
        heading = _HEADING.match(lines[0])
        if heading and len(lines) > 1:
            raise ValueError(f"{name}, block {number}: an empty line is missing behind a heading")
        section = build_text(lines[0][heading.end() :]).plain if heading else section
        passages.append(_build_passage(" ".join(lines), section, page=number))
        numbers.append(number)
    source = Source(document_id=name, file=f"{name}.txt", size=len(text.encode()))
    document = Document(
        source=source,
        front=FrontMatter(title=fields["title"], article_type="review" if fields["type"] == "review" else ""),
        pages=tuple(Page(number=number, width=WIDTH + 100, height=800) for number in range(1, len(blocks) + 1)),
        passages=tuple(passages),
        references=references,
    )
    return document, tuple(numbers)


def build_text(marked: str, page: int = 1) -> RichText:
    """Words of a marked string, set in lines from the page's top left corner."""
    words: list[Word] = []
    x, top = 50.0, 50.0
    for printed in marked.split():
        text, scripts = "", ""
        for script, inside, plain in _SCRIPTED.findall(printed):
            text += inside or plain
            scripts += script * len(inside) if inside else "0"
        width = 5.0 * len(text)
        if x + width > WIDTH:
            x, top = 50.0, top + LINE
        words.append(Word(text=text, scripts=scripts if scripts.strip("0") else "", box=Box(x, top, x + width, top + SIZE), page=page, size=SIZE))
        x += width + 3.0
    return RichText(words=tuple(words))


def _build_passage(block: str, section: str, page: int) -> Passage:
    caption = _CAPTION.match(block)
    kind: PassageKind = "heading" if _HEADING.match(block) else "caption" if caption else "abstract" if section.lower() == "abstract" else "paragraph"
    text, _, citations = split_marks(build_text(_HEADING.sub("", block), page))
    return Passage(kind=kind, section=section, label=caption[1] if caption else "", text=text, citations=citations)


def _read_reference(line: str) -> Reference | None:
    """A numbered entry; a list by author and year has none."""
    match = re.match(r"\[(\d+)\]\s*(.*)", line)
    return Reference(number=int(match[1]), citation=match[2]) if match else None
