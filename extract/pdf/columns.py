"""The lines of a page in; its gutters, and the lines in reading order out."""

import re
from collections import Counter
from collections.abc import Sequence

from extract.pdf.lines import Line
from schemas.base import union_boxes

LABEL = re.compile(r"^[\[(]?\d{1,3}[\]).]*$")  # of an entry of the reference list
PROSE = 10.0  # of the font size: a shorter line may be a table's cell or a label
Gutter = tuple[float, float]


def find_gutters(pages: Sequence[Sequence[Line]]) -> list[list[Gutter]]:
    """For each page: the empty strips (x0, x1) between its text columns, from left to right.

    A strip counts where another page has it too, where it parts a good share of the page's lines, or where a text
    fills the first column and ends in the second: the columns of a wide table look alike, but on one page only.
    """
    found = [_find_page_gutters(lines) for lines in pages]
    known = [
        [
            gutter
            for gutter, share in gutters
            if share > 0.6 / (len(gutters) + 1)
            or _ends_in_second_column(pages[i], gutter)
            or any(abs(gutter[1] - other[1]) < 15 for j, others in enumerate(found) if j != i for other, _ in others)
        ]
        for i, gutters in enumerate(found)
    ]
    return [gutters or _adopt(lines, known) for lines, gutters in zip(pages, known, strict=True)]


def _ends_in_second_column(lines: Sequence[Line], gutter: Gutter) -> bool:
    """Whether many lines fill the column left of a strip, and the few right of it are as wide, or none below the title crosses it."""
    left, right = gutter
    prose = [line for line in lines if line.box.width > PROSE * line.size]
    filled = [line for line in prose if abs(line.box.x1 - left) < 2]
    if len(filled) < 12:
        return False
    width = max(line.box.width for line in filled)
    alike = [line for line in prose if line.box.x0 > right - 3 and abs(line.box.width - width) < 0.03 * width]
    top = min(line.baseline for line in filled)
    return len(alike) >= 3 or not any(line.baseline > top and _crosses(line, [gutter]) for line in prose)


def _adopt(lines: Sequence[Line], known: Sequence[Sequence[Gutter]]) -> list[Gutter]:
    """Another page's gutters for a page that is too bare to show its own: where lines stand on both sides and none crosses."""
    others = [gutters for gutters in known if gutters]
    if not others:
        return []
    usual = max(others, key=lambda gutters: sum(len(gutters) == len(o) and abs(gutters[0][1] - o[0][1]) < 15 for o in others))
    right = [line for line in lines if any(abs(line.box.x0 - end) < 3 * line.size for _, end in usual)]
    crossing = any(line.box.width > PROSE * line.size and _crosses(line, usual) for line in lines)
    return list(usual) if len(right) >= 2 and not crossing else []


def _find_page_gutters(lines: Sequence[Line]) -> list[tuple[Gutter, float]]:
    """Gutters of one page, each with the share of the page's long lines that start right of it.

    A column shows in several long lines that start at the same place, right of where other long lines end.
    """
    prose = [line for line in lines if line.box.width >= PROSE * line.size and not _in_table_row(line, lines)]
    least = max(3, 0.06 * len(prose))
    gutters: list[tuple[Gutter, float]] = []
    column = min((line.box.x0 for line in prose), default=0.0)
    for start in _common_starts(prose, least):
        before = [line for line in prose if column - 3 <= line.box.x0 and line.box.x1 <= start]
        if start - column >= PROSE * prose[0].size and len(before) >= least:
            # Labels of a list ([1], 2.) hang left of its text: the column begins where they do.
            labels = [x for x in _common_starts([line for line in lines if LABEL.match(line.text)], 3) if start - 4 * prose[0].size < x < start]
            first = min((x for x in labels if sum(line.box.x1 > x for line in before) < 0.1 * len(before)), default=start)
            before = [line for line in before if line.box.x1 <= first]
            edge = sorted(line.box.x1 for line in before)[-1]
            start, text = first, start
            if start - edge >= 4:
                share = sum(line.box.x0 > start - 3 for line in prose) / len(prose)
                gutters.append(((edge, start), share))
                column = text
    return gutters


def _in_table_row(line: Line, lines: Sequence[Line]) -> bool:
    """Whether several cells stand beside a line: three pieces on one baseline, not all as wide as text."""
    row = [other for other in lines if abs(other.baseline - line.baseline) < 0.3 * line.size and other.box.width > 2.6 * line.size]
    return len(row) >= 3 and any(other.box.width < PROSE * other.size for other in row)


def _common_starts(prose: Sequence[Line], least: float) -> list[float]:
    groups: list[list[float]] = []
    for x in sorted(line.box.x0 for line in prose):
        if groups and x - groups[-1][-1] <= 2.5:
            groups[-1].append(x)
        else:
            groups.append([x])
    return [group[0] for group in groups if len(group) >= least]


def split_at_gutters(lines: Sequence[Line], gutters: Sequence[Gutter]) -> list[Line]:
    """Part the lines of neighbouring columns that a narrow gutter left joined."""
    result: list[Line] = []
    for line in lines:
        parts = [line]
        for gutter in gutters:
            parts = [piece for part in parts for piece in _split_at(part, gutter)]
        result.extend(parts)
    return result


def _split_at(line: Line, gutter: Gutter) -> list[Line]:
    left, right = gutter
    if line.box.x1 <= right or line.box.x0 >= left:
        return [line]
    for i in range(1, len(line.words)):
        before, after = line.words[i - 1], line.words[i]
        if before.box.x1 <= left + 1 and after.box.x0 >= right - 1:
            return [_part(line, 0, i), _part(line, i, len(line.words))]
    return [line]


def _part(line: Line, start: int, end: int) -> Line:
    words = line.words[start:end]
    return line._replace(words=words, box=union_boxes(word.box for word in words))


def order_lines(lines: Sequence[Line], gutters: Sequence[Gutter]) -> list[list[Line]]:
    """Runs of lines in reading order, each run within one column or across all of them.

    Lines that cross a gutter part the page into bands; within a band the columns are read from left to right.
    """
    if not gutters:
        return [sorted(lines, key=lambda line: (line.baseline, line.box.x0))]
    heads = _find_head(lines, gutters)
    runs: list[list[Line]] = []
    band: list[list[Line]] = [[] for _ in range(len(gutters) + 1)]
    across: list[Line] = []

    def close() -> None:
        runs.extend(column for column in (across, *band) if column)

    for line in sorted(lines, key=lambda line: (line.baseline, line.box.x0)):
        if _crosses(line, gutters) or id(line) in heads:
            if any(band):
                close()
                band, across = [[] for _ in range(len(gutters) + 1)], []
            across.append(line)
        else:
            middle = line.box.middle[0]
            band[sum(middle > (left + right) / 2 for left, right in gutters)].append(line)
    close()
    return runs


def _find_head(lines: Sequence[Line], gutters: Sequence[Gutter]) -> set[int]:
    """Lines side by side between a title across the first page and the text, larger than that: names of authors are no part of two columns."""
    if not lines or lines[0].page != 1:
        return set()
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    top = min((line.baseline for line in lines if line.size < 1.05 * usual and line.box.width > PROSE * line.size), default=0.0)
    title = min((line.baseline for line in lines if _crosses(line, gutters) and line.size > 1.3 * usual), default=top)
    above = [line for line in lines if title < line.baseline < top and line.size > 1.05 * usual and line.box.width < 1.5 * PROSE * line.size]
    return {id(line) for line in above if any(other is not line and abs(other.baseline - line.baseline) < 1 for other in above)}


def _crosses(line: Line, gutters: Sequence[Gutter]) -> bool:
    return any(line.box.x0 < left - 1 and line.box.x1 > right + 1 for left, right in gutters)
