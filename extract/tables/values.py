"""The text of a value cell → the values printed in it, each with the conditions that stand beside it."""

import re
from functools import cache

from extract.tables.characters import fold, plain_offsets, states_nothing
from extract.tables.header_words import read_method, read_part
from extract.tables.references import find_bracketed_numbers
from extract.tables.temperatures import find_span, parse_bare_temperature
from extract.tables.units import UNITS
from schemas.base import Model
from schemas.candidate import ConductivityPart, Method
from schemas.document import RichText

_RAISED = r"\^\{\s*[+\-]?\s*\d+\s*(?:,?\s*[a-z*†‡]\s*)?\}"
_EXPONENT = rf"(?:{_RAISED}|\^?[+\-]?\d+)"
_PLAIN = r"\d+(?:[.,]\d+(?!\d*\s?\^))*(?:\s?\(\d+\))?|\.\d+"
# The sign of multiplication may be a full stop before a ten with its exponent raised.
_POWER = rf"(?:\s*[×xX·*]\s*10\s*{_EXPONENT}|\.\s?10\s?{_RAISED}|\s?[eE][+\-]?\d+)"
_NUMBER = rf"(?:10\s*{_RAISED}|[+\-]?(?:{_PLAIN}){_POWER}?)"
_ERROR = rf"(?:\s*\(?±\s*{_NUMBER}\)?{_POWER}?)?"
_RANGE = rf"(?:\s*(?:-|to|~|\.\.\.)\s*{_NUMBER}{_ERROR})?"
_QUALIFIER = r"(?:(?:[~<>≤≥≲≳≪≫]|<~|>~|ca\.?|approx\.?|about|around|up to|below|above|less than|more than)\s*)?"
_UNIT = "|".join(UNITS.values())
_VALUE = rf"{_QUALIFIER}(?:[(\[]\s*{_NUMBER}{_ERROR}{_RANGE}\s*[)\]]{_POWER}?|{_NUMBER}{_ERROR}{_RANGE})(?:\s*(?:{_UNIT}))?"
# A value may begin anew after one of these; a comma needs a space, or it is a decimal or thousands comma.
_NEXT = re.compile(r"\s*;\s*|,\s+|\s+(?:and|or|&)\s+|(?<=[)\]])\s+|\n")
_LABEL = re.compile(r"[^\W\d][^\d:=]{0,30}[:=]\s*")
_SYMBOL = re.compile(r"σ\S*|E_?\S{0,4}")
# Behind a number: the number goes on in a way that is not understood.
_GOES_ON = re.compile(r"\s*(?:[×·]|\(\s?[+\-]\s?\d{1,2}\s?\)|\^\{[+\-]?\s?\d|10\s?\^|[.,]\d)")
_OPEN_END = re.compile(r"[×xX·*\-~<>≤≥±(\[/]\s*$|\bto\s*$")


class PrintedValue(Model):
    """One value of a cell: its place and that of its piece in the cell's plain text, and what is printed with it."""

    start: int
    end: int
    piece: tuple[int, int]
    temperature: str = ""
    span: str = ""
    part: ConductivityPart = "unspecified"
    method: Method = "unspecified"
    references: tuple[int, ...] = ()
    has_unit: bool = False
    unread: str = ""


@cache
def _value() -> re.Pattern[str]:
    return re.compile(_VALUE)


def find_values(text: RichText) -> tuple[PrintedValue, ...]:
    """The values of a cell in printed order; empty where a piece of it holds no number that stands for a value.

    Pieces are told apart by semicolons, commas, `and` and lines, and only where each of them begins with a number.
    """
    marked, offsets = text.marked, plain_offsets(text)
    found = []
    for start, end in _pieces(_with_lines(text)):
        label = _LABEL.match(fold(marked), start, end)
        match = _value().match(fold(marked), label.end() if label else start, end)
        if match is None or _GOES_ON.match(fold(marked), match.end(), end):
            return ()
        found.append(_read_piece(marked, match, (start, end), offsets))
    return tuple(found)


def find_packed_values(text: RichText, parts: tuple[ConductivityPart, ...]) -> tuple[PrintedValue, ...]:
    """The values of a cell that has one for each part that its header names (`1.2×10^{−3}/–`); empty where it has not."""
    folded, offsets = _with_lines(text), plain_offsets(text)
    gaps = re.finditer(r"\s*[/;]\s*|\n", folded)
    cuts = [gap for gap in gaps if _begins_value(folded, gap.end()) or re.match(r"-\s*(?:[/;]|$)", folded[gap.end() :])]
    starts, ends = [0, *(gap.end() for gap in cuts)], [*(gap.start() for gap in cuts), len(folded)]
    if len(starts) != len(parts):
        return ()
    found = []
    for start, end, part in zip(starts, ends, parts, strict=True):
        match = _value().match(folded, start, end)
        if match:
            found.append(_read_piece(text.marked, match, (start, end), offsets).model_copy(update={"part": part}))
        elif not states_nothing(text.marked[start:end]):
            return ()
    return tuple(found)


def share_temperature(values: tuple[PrintedValue, ...]) -> tuple[PrintedValue, ...]:
    """The temperature behind the last of several parts is that of all (`1×10^{−3} (bulk), 2×10^{−5} (total), 27 °C`)."""
    *others, last = values
    if not last.temperature or any(value.temperature or value.part == "unspecified" for value in others) or last.part == "unspecified":
        return values
    return tuple(value.model_copy(update={"temperature": last.temperature}) for value in values)


def _with_lines(text: RichText) -> str:
    """The folded marked text with line ends in place of the spaces between printed lines."""
    folded = list(fold(text.marked))
    places = {plain: place for place, plain in enumerate(plain_offsets(text))}
    at = 0
    for i, word in enumerate(text.words):
        at += 0 if word.joined or i == 0 else 1
        before = text.words[i - 1]
        if i and not word.joined and (word.page != before.page or word.box.top >= before.box.bottom - 0.3 * before.box.height):
            folded[places[at - 1]] = "\n"
        at += len(word.text)
    return "".join(folded)


def _pieces(folded: str) -> list[tuple[int, int]]:
    """Cut where a separator outside brackets is followed by a value and does not stand inside a number."""
    cuts = [0]
    ends = []
    for gap in _NEXT.finditer(folded):
        before = folded[cuts[-1] : gap.start()]
        closed = before.count("(") <= before.count(")") and before.count("[") <= before.count("]")
        if closed and before.strip() and not _OPEN_END.search(before) and _begins_value(folded, gap.end()):
            ends.append(gap.start())
            cuts.append(gap.end())
    return [(_skip_spaces(folded, start), end) for start, end in zip(cuts, [*ends, len(folded)], strict=True)]


def _begins_value(folded: str, at: int) -> bool:
    """A number that is not itself the temperature of the value before (`1.2×10^{−4}, 25 °C`)."""
    label = _LABEL.match(folded, at)
    match = _value().match(folded, label.end() if label else at)
    return match is not None and not re.match(r"\s*(?:°|℃|\^\{\s*[o°]|K\b|%)", folded[match.end() :])


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _read_piece(marked: str, match: re.Match[str], piece: tuple[int, int], offsets: tuple[int, ...]) -> PrintedValue:
    printed = marked[piece[0] : match.start()].strip(" :=") + " ; " + marked[match.end() : piece[1]]
    rest = fold(printed)
    temperature, span, unread, references = "", "", [], find_bracketed_numbers(rest)
    for note in re.split(r"[;,()]|\s@\s", re.sub(r"\[[\d,\s–-]+\]", "", printed)):
        note = note.strip(" @")
        try:
            temperature = parse_bare_temperature(note.lstrip("/ ")) if note else temperature
        except ValueError:
            span = span or find_span(note)
            if not find_span(note) and not _is_word_of_condition(note):
                unread.append(note)
    return PrintedValue(
        start=offsets[match.start()],
        end=offsets[match.end()],
        piece=(offsets[piece[0]], offsets[piece[1]]),
        temperature=temperature,
        span=span,
        part=read_part(rest),
        method=read_method(rest),
        references=references,
        has_unit=re.search(_UNIT, match.group()) is not None,
        unread=", ".join(unread),
    )


def _is_word_of_condition(note: str) -> bool:
    """`bulk`, `AIMD`, `σ_{t}`: words that say what the value is; a further number is something else."""
    text = fold(note)
    if _SYMBOL.fullmatch(text):
        return True
    return not re.search(r"\d", text) and (read_part(text) != "unspecified" or read_method(text) != "unspecified")
