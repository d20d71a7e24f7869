"""Runs of lines in reading order in; headings, paragraphs and captions out, each under its section."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from extract.pdf.captions import find_caption_starts
from extract.pdf.lines import Line
from extract.pdf.marks import split_marks
from extract.pdf.texts import join_lines
from schemas.document import Passage, PassageKind

SENTENCE_END = re.compile(r"[.!?:][\"”’')\]]*$")
NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z]\.)\s+[A-Z]")
REFERENCES = re.compile(
    r"^(?:[■●▪◆]\s*|\d+\.?\s*)?(?:notes and )?(?:references?|bibliography|literature cited|literature)(?: and notes| cited)?\s*:?$", re.IGNORECASE
)
KNOWN_HEADING = re.compile(
    r"^(?:abstract|introduction|experimental(?: section| procedures?| methods?)?|results(?: and discussion)?|discussion|conclusions?"
    r"|summary(?: and outlook)?|methods|materials and methods|acknowledge?ments?|conflicts? of interest|data availability"
    r"|author contributions?|broader context|supplementary materials?|associated content|author information)\s*:?$",
    re.IGNORECASE,
)


class Typography(NamedTuple):
    """How the document's text is set."""

    size: float  # points
    font: str
    pitch: float  # between baselines, points


class Block(NamedTuple):
    """Lines that belong together."""

    kind: PassageKind
    lines: tuple[Line, ...]
    label: str = ""


def measure_font(pages: Sequence[Sequence[Line]], size: float) -> str:
    """Name of the font that most text of this size is set in."""
    fonts: Counter[str] = Counter()
    for lines in pages:
        for line in lines:
            if abs(line.size - size) < 0.05 * size:
                fonts[line.font] += len(line.text)
    return fonts.most_common(1)[0][0] if fonts else ""


def find_blocks(run: Sequence[Line], typography: Typography) -> list[Block]:
    """Headings, captions of figures and paragraphs of one run of lines."""
    captions = {index: label for index, _, label in find_caption_starts(run)}
    left = _left_edge(run)
    blocks: list[Block] = []
    for i, line in enumerate(run):
        last = blocks[-1] if blocks else None
        if i in captions:
            blocks.append(Block("caption", (line,), captions[i]))
        elif last is not None and _goes_on_with(last, line):
            blocks[-1] = last._replace(lines=(*last.lines, line))
        elif is_heading(line, typography):
            blocks.append(Block("heading", (line,)))
        elif last is not None and last.kind == "paragraph" and not _starts_paragraph(last.lines[-1], line, left, typography):
            blocks[-1] = last._replace(lines=(*last.lines, line))
        else:
            blocks.append(Block("paragraph", (line,)))
    return blocks


def _goes_on_with(block: Block, line: Line) -> bool:
    """Whether a line goes on with a caption or heading. A line further left than a caption's first is text under it."""
    if block.kind == "heading":
        return _same_heading(block.lines[-1], line)
    return block.kind == "caption" and _goes_on(block.lines[-1], line) and line.box.x0 > block.lines[0].box.x0 - 1.5 * line.size


def _left_edge(run: Sequence[Line]) -> float:
    edges = Counter(round(line.box.x0) for line in run)
    return float(max(edges, key=lambda x: (edges[x], -x))) if edges else 0.0


def _goes_on(before: Line, line: Line) -> bool:
    same_row = abs(line.baseline - before.baseline) < 1
    step = line.baseline - before.baseline
    return same_row or (0 < step < 1.6 * line.size and abs(line.size - before.size) < 0.06 * line.size)


def _same_heading(before: Line, line: Line) -> bool:
    """Whether a line goes on with the heading above it: set alike, and not itself numbered."""
    alike = abs(before.size - line.size) < 0.02 * line.size and before.font == line.font and before.words[-1].bold == line.words[0].bold
    return alike and _goes_on(before, line) and not NUMBERED.match(line.text) and all(word.bold == before.words[-1].bold for word in line.words)


def _starts_paragraph(before: Line, line: Line, left: float, typography: Typography) -> bool:
    if abs(line.baseline - before.baseline) < 1:
        return False
    step = line.baseline - before.baseline
    # Where paragraphs are not indented a little more space parts them.
    usual = 1.25 if SENTENCE_END.search(_without_marks(before.text)) else 1.5
    if not 0 < step < usual * typography.pitch * max(1.0, line.size / typography.size) or abs(line.size - before.size) > 0.06 * line.size:
        return True
    indent = line.box.x0 - left
    return 0.7 * line.size < indent < 4 * line.size and before.box.x0 - left < 0.7 * line.size


def is_heading(line: Line, typography: Typography) -> bool:
    """Whether a line is set as a heading: bold, larger or in another font, short, without a full stop."""
    text = line.text
    if len(text) > 130 or sum(character.isalpha() for character in text) < 3 or not (text[0].isupper() or text[0].isdigit() or text[0] in "■●▪◆"):
        return False
    if REFERENCES.match(text) or KNOWN_HEADING.match(text.lstrip("■●▪◆ ")):
        return True
    if text.endswith((",", ";")) or (SENTENCE_END.search(text) and not NUMBERED.match(text)) or line.size < 0.9 * typography.size:
        return False
    if all(word.bold for word in line.words) or line.size > 1.12 * typography.size:
        return True
    return line.font != typography.font and bool(NUMBERED.match(text)) and len(text) < 80


def link_blocks(blocks: Sequence[Block]) -> list[Block]:
    """Put together paragraphs that a column's or page's end, a figure or a table parts."""
    linked: list[Block] = []
    open_at: int | None = None
    for block in blocks:
        if block.kind == "paragraph" and open_at is not None and _continues(linked[open_at], block):
            linked[open_at] = linked[open_at]._replace(lines=(*linked[open_at].lines, *block.lines))
            continue
        linked.append(block)
        if block.kind == "paragraph":
            open_at = len(linked) - 1
        elif block.kind == "heading":
            open_at = None
    return linked


def _without_marks(text: str) -> str:
    """A line without citation marks at its end: `stable.12–14`, `stable.[8]`."""
    return re.sub(r"(?:\[[\d,–-]+\]|[\d,–-]+)+\s*$", "", text).rstrip()


def _continues(before: Block, block: Block) -> bool:
    end, start = before.lines[-1], block.lines[0]
    alike = abs(end.size - start.size) < 0.04 * end.size and end.font == start.font
    if not alike or SENTENCE_END.search(_without_marks(end.text)):
        return False
    if start.text[0].islower() or start.text[0].isdigit() or start.text[0] in "(−–~≈∼<>=±×+/≤≥%°·":
        return True
    # `the conductivity of | Li3YCl6 …`: a column that ends with a full line in the middle of a sentence goes on in the next.
    elsewhere = start.page != end.page or start.baseline < end.baseline
    widest = max(line.box.x1 - line.box.x0 for line in before.lines)
    return elsewhere and len(before.lines) > 2 and len(block.lines) > 1 and end.box.x1 - end.box.x0 > 0.9 * widest


def _is_running_text(text: str) -> bool:
    """Whether a block set like a heading is text all the same: some journals set their abstracts larger than the body."""
    return len(text) > 250 and len(re.findall(r"[a-z)\d][.!?]\s+[A-Z]", text)) > 1


def build_passages(blocks: Sequence[Block], title_size: float, vocabulary: frozenset[str]) -> list[Passage]:
    """Blocks as passages, each with the heading that it stands under. A heading as large as the title is the title."""
    passages: list[Passage] = []
    section = ""
    for block in blocks:
        text, _, citations = split_marks(join_lines([line.words for line in block.lines], vocabulary))
        if not text.words:
            continue
        kind = block.kind
        if kind == "heading" and block.lines[0].page == 1 and block.lines[0].size >= 0.95 * title_size > 0:
            kind = "title"
        elif kind == "heading" and _is_running_text(text.plain):
            kind = "abstract" if block.lines[0].page < 3 else "paragraph"
        elif kind == "heading":
            section = text.plain.lstrip("■●▪◆ ")
        elif kind == "paragraph" and section.lower().rstrip(":.") == "abstract":
            kind = "abstract"
        passages.append(Passage(kind=kind, section=section, label=block.label, text=text, citations=citations))
    return passages
