"""The lines of the reference list in; numbered entries parsed into authors, journal, year, volume, first page out."""

import re
from collections.abc import Sequence

from extract.pdf.citations import read_citation
from extract.pdf.lines import Line
from extract.pdf.passages import REFERENCES
from extract.pdf.texts import join_lines
from schemas.document import Reference, RichText

START = re.compile(r"^[\[(]?(\d{1,4})[\]).]{0,2}(?=\s|$)|^[\[(]?(\d{1,4})[\]).]{1,2}(?=\D)")
PART = re.compile(r"(?:^|(?<=\s))\(?([a-h])\)(?=\s)")


def split_bibliography(runs: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[list[Line]]]:
    """Runs of lines of the whole document → (runs of text, runs of the reference list).

    The list begins under its heading, the last one if there are several, with an entry numbered 1.
    """
    flat = [(i, j) for i, run in enumerate(runs) for j in range(len(run))]
    heads = [(i, j) for i, j in flat if REFERENCES.match(runs[i][j].text)]
    for i, j in reversed(heads):
        following = [run[j + 1 :] if k == i else run for k, run in enumerate(runs) if k >= i]
        if _first_number([line for run in following for line in run][:6]):
            before = [list(run) for run in runs[:i]] + [list(runs[i][: j + 1])]
            return before, [list(run) for run in following if run]
    return [list(run) for run in runs], []


def _first_number(lines: Sequence[Line]) -> bool:
    return any((match := START.match(line.text)) is not None and _number(match) == 1 for line in lines)


def _number(match: re.Match[str]) -> int:
    return int(match[1] or match[2])


def find_references(runs: Sequence[Sequence[Line]]) -> tuple[list[Reference], list[list[Line]]]:
    """Entries of the list, and the runs that follow its end (acknowledgements, notes of the publisher)."""
    entries: list[tuple[int, list[Line]]] = []
    rest: list[list[Line]] = []
    for k, run in enumerate(runs):
        for i, line in enumerate(run):
            match = START.match(line.text)
            expected = entries[-1][0] + 1 if entries else 1
            if match and expected <= _number(match) <= expected + (2 if entries else 0) and _plausible_start(line, entries):
                entries.append((_number(match), [line]))
            elif entries and _ends(line, run[i - 1] if i else None, entries[-1][1]):
                return _build_entries(entries), [list(run[i:]), *(list(other) for other in runs[k + 1 :])]
            elif entries:
                entries[-1][1].append(line)
    return _build_entries(entries), rest


def _plausible_start(line: Line, entries: Sequence[tuple[int, Sequence[Line]]]) -> bool:
    """A number at the start of a line within an entry (a page, a year) is not a new entry: its line is set further in."""
    if not entries:
        return True
    first = entries[-1][1][0]
    same_column = abs(line.box.x0 - first.box.x0) < 12 * first.size and line.page == first.page
    return not same_column or line.box.x0 <= first.box.x0 + 1.2 * first.size


def _ends(line: Line, before: Line | None, entry: Sequence[Line]) -> bool:
    """Whether the list ends before a line: another font size, or a bold line after a gap."""
    size = entry[0].size
    gap = before is not None and line.baseline - before.baseline > 1.8 * size
    return (abs(line.size - size) > 0.1 * size and len(line.text) > 15) or (gap and all(word.bold for word in line.words))


def _build_entries(entries: Sequence[tuple[int, Sequence[Line]]]) -> list[Reference]:
    return [reference for number, lines in entries for reference in _build_entry(number, join_lines([line.words for line in lines]))]


def _build_entry(number: int, text: RichText) -> list[Reference]:
    """One entry; several works under one number, (a), (b), … give one each."""
    start = START.match(text.plain)
    begin = start.end() if start else 0
    marks = list(PART.finditer(text.plain, begin))
    letters = "".join(match[1] for match in marks)
    if len(marks) < 2 or letters != "abcdefgh"[: len(letters)] or marks[0].start() > begin + 3:
        return [_build_reference(number, "", text, begin, len(text.plain))]
    ends = [match.start() for match in marks[1:]] + [len(text.plain)]
    return [_build_reference(number, match[1], text, match.end(), end) for match, end in zip(marks, ends, strict=True)]


def _build_reference(number: int, part: str, text: RichText, start: int, end: int) -> Reference:
    found = read_citation(text, start, end)
    return Reference(
        number=number,
        part=part,
        citation=text.plain[start:end].strip(" ;."),
        authors=found.authors,
        title=found.title,
        journal=found.journal,
        year=found.year,
        volume=found.volume,
        first_page=found.first_page,
        doi=found.doi,
        page=text.words[0].page,
    )
