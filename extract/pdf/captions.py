"""Lines of a column in; the captions of tables and figures among them out."""

import re
from collections.abc import Sequence

from extract.pdf.lines import Line

# `1`, `II`, `S3`, `A.1`, `7.4`, `5-3`, `2a`
NUMBER = r"((?:[A-Z]{1,3}[.-]?)?\d{1,3}(?:\s?[.-]\s?\d{1,3}){0,2}(?:[a-z](?![–,&]))?|[IVXL]{1,6})(?![\w-])"
# A document with one table may print it without a number: `TABLE. Inequality in …`.
TABLE_LABEL = re.compile(rf"^(Table|[Tt]ABLE|T A B L E|Tab\.|Tabelle|Tableau|Exhibit|EXHIBIT)(?:\s*{NUMBER}[.:]?|[.:](?= [A-Z]))")
FIGURE_LABEL = re.compile(rf"^(Fig\.|Figure|FIG\.|FIGURE|Scheme|SCHEME|Chart)\s*{NUMBER}[.:]?")
# What follows a label in a sentence of the text, not in a caption.
SENTENCE = re.compile(
    r"^\s*(?:\([a-z]\)\s*)?(?:and|or|in|of|for|shows?|summari[sz]es?|lists?|gives?|presents?|compares?|contains?|reports?|provides?|displays?"
    r"|is|are|was|were|has|we|it|also|as|to|from|that|which|where|depicts?|illustrates?|demonstrates?|indicates?|reveals?|suggests?|[,;)])(?:\s|$)"
)


def name_label(match: re.Match[str]) -> str:
    """What TABLE_LABEL or FIGURE_LABEL matched, as it is cited: `Table 2`."""
    return f"{match[1]} {match[2] or ''}".strip()


def find_caption_starts(lines: Sequence[Line]) -> list[tuple[int, str, str]]:
    """Indices of the lines that start a caption, with its kind and label, in lines of one column from the top."""
    starts: list[tuple[int, str, str]] = []
    for i, line in enumerate(lines):
        for kind, pattern in (("table", TABLE_LABEL), ("figure", FIGURE_LABEL)):
            match = pattern.match(line.text)
            if match and _is_caption(lines, i, match):
                starts.append((i, kind, name_label(match)))
    return starts


def _is_caption(lines: Sequence[Line], index: int, match: re.Match[str]) -> bool:
    """Whether a label at the start of a line starts a caption and not the line of a sentence."""
    line = lines[index]
    rest = line.text[match.end() :]
    if SENTENCE.match(rest):
        return False
    label_words = line.words[: len(match[0].split())]
    others = line.words[len(label_words) :]
    if all(word.bold for word in label_words) and not all(word.bold for word in others):
        return True
    before = lines[index - 1] if index else None
    if before is None or line.baseline - before.baseline > 1.6 * line.size or line.baseline < before.baseline:
        return True
    if abs(before.size - line.size) > 0.04 * line.size or before.font != line.font:
        return True
    # Set like the line above it: the label of a caption only where a sentence ends before it and a stop follows it.
    stopped = match[0][-1] in ".:" or re.match(r"^\s*[|–—.:]", rest) is not None
    return stopped and re.search(r"[.!?][)\]”\"]?$", before.text) is not None
