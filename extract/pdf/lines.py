"""The characters of a page in; its lines of words out, with scripts found and attached in reading order.

Works from where characters stand, not from their order in the file: some publishers write all subscripts of a
line after the line.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.pdf.characters import Character
from extract.pdf.overbars import attach_overbars
from extract.pdf.scripts import find_scripts
from schemas.base import Box, union_boxes
from schemas.document import Word

ASCENT, DESCENT = 0.74, 0.22  # of the font size: a word's box above and below its baseline
WORD_GAP = 0.15  # of the font size: TeX writes no spaces, and shrinks them to 0.17
LINE_GAP = 1.0  # of the font size: a wider gap separates columns
BAND = 20.0  # points: height of the strips in which neighbours are looked for


class Piece(NamedTuple):
    """Characters side by side in one font size on one baseline."""

    characters: list[Character]
    x0: float
    x1: float
    baseline: float
    size: float
    script: bool = False  # hangs on another piece


class Line(NamedTuple):
    """Words side by side on one baseline, without a wide gap."""

    words: tuple[Word, ...]
    box: Box
    baseline: float
    size: float
    font: str  # name of the font that most characters are set in

    @property
    def text(self) -> str:
        """Words joined by single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def page(self) -> int:
        """Number of the page that the line stands on, from 1."""
        return self.words[0].page


def read_lines(characters: Iterable[Character], bars: Sequence[Box], *, page: int) -> list[Line]:
    """Upright characters and the short bars drawn over digits → lines, from the top of the page down."""
    pieces = _find_pieces(attach_overbars(list(characters), bars))
    rows = _find_rows(pieces)
    lines = [_build_line(segment, page=page) for row in rows for segment in _split_row(row)]
    return sorted(lines, key=lambda line: (round(line.baseline, 1), line.box.x0))


def _find_pieces(characters: Iterable[Character]) -> list[Piece]:
    pieces: list[list[Character]] = []
    before: Character | None = None
    for character in characters:
        if before is None or not _continues(before, character):
            pieces.append([])
        pieces[-1].append(character)
        before = character
    return [Piece(p, p[0].x0, max(c.x1 for c in p), p[0].baseline, p[0].font.size) for p in pieces]


def _continues(before: Character, character: Character) -> bool:
    size = before.font.size
    gap = character.x0 - before.x1
    return (
        abs(character.font.size - size) <= 0.05 * size
        and abs(character.baseline - before.baseline) <= 0.1 * size
        and -0.5 * size < gap < (0.08 if character.spaced else WORD_GAP) * size
    )


def _find_rows(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces on one baseline, each with the scripts that hang on it."""
    hosts = _find_hosts(pieces)
    rows: list[list[int]] = []
    order = sorted((i for i in range(len(pieces)) if i not in hosts), key=lambda i: pieces[i].baseline)
    for i in order:
        last = pieces[rows[-1][0]] if rows else None
        if last is not None and pieces[i].baseline - last.baseline <= 0.15 * min(last.size, pieces[i].size):
            rows[-1].append(i)
        else:
            rows.append([i])
    row_of = {i: number for number, row in enumerate(rows) for i in row}
    for i in hosts:
        rows[row_of[_find_root(i, hosts)]].append(i)
    return [sorted((pieces[i]._replace(script=i in hosts) for i in row), key=lambda piece: piece.x0) for row in rows]


def _find_root(i: int, hosts: dict[int, int]) -> int:
    """The piece that a script hangs on in the end."""
    while i in hosts:
        i = hosts[i]
    return i


def _find_hosts(pieces: list[Piece]) -> dict[int, int]:
    """For each piece that is a script: the piece that it hangs on (larger, or a script beside it)."""
    bands: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
    for i, piece in enumerate(pieces):
        bands[int(piece.baseline // BAND)].append((piece.x0, piece.x1, i))
    for members in bands.values():
        members.sort()
    reach = 0.6 * max((piece.size for piece in pieces), default=0.0)
    hosts: dict[int, int] = {}
    for i, piece in enumerate(pieces):
        found = [(distance, j) for j in _find_near(piece, i, bands, reach) if (distance := _script_distance(piece, pieces[j])) is not None]
        if found:
            hosts[i] = min(found)[1]
    grown = list(hosts)
    while grown:  # scripts of several pieces: `3`, `−`, `x` in three fonts
        i = grown.pop()
        for j in _find_near(pieces[i], i, bands, reach):
            if j not in hosts and _same_script(pieces[i], pieces[j]) and _find_root(i, hosts) != j:
                hosts[j] = i
                grown.append(j)
    return hosts


def _find_near(piece: Piece, i: int, bands: dict[int, list[tuple[float, float, int]]], reach: float) -> Iterable[int]:
    """Indices of the pieces around one, on its own line and those next to it."""
    band = int(piece.baseline // BAND)
    left, right = piece.x0 - reach, piece.x1 + reach
    for number in (band - 1, band, band + 1):
        for x0, x1, j in bands.get(number, ()):
            if x0 > right:
                break
            if x1 >= left and j != i:
                yield j


def _gap(one: Piece, other: Piece) -> float:
    """Horizontal distance between two pieces; negative where they overlap."""
    return max(one.x0 - other.x1, other.x0 - one.x1)


def _script_distance(script: Piece, host: Piece) -> float | None:
    """How far a script is from the piece that it may hang on; None where it does not."""
    raised = (host.baseline - script.baseline) / host.size
    gap = _gap(script, host)
    deep = -0.7 < raised <= -0.45 and script.size < 0.85 * host.size and 0 <= script.x0 - host.x1 + 0.05 * host.size < 0.15 * host.size
    if not (deep or -0.45 < raised < 0.75) or not gap < (0.6 if abs(raised) > 0.15 else 0.35) * host.size or script.x0 < host.x0 - 2 * host.size:
        return None
    if script.size < 0.45 * host.size or not any(c.text[0].isalnum() or c.text in ")]”’.,;" for c in host.characters):
        return None
    smaller = script.size <= 0.92 * host.size and (abs(raised) > 0.03 or gap < 0.1 * host.size)
    shifted = len(script.characters) <= 4 and abs(raised) > 0.15 and len(host.characters) > len(script.characters) and script.size <= host.size
    # A gap inside the host's own extent belongs to a piece of another column or line.
    if not (smaller or shifted) or gap < -0.5 * host.size:
        return None
    return abs(gap) + abs(raised) * 0.1


def _same_script(known: Piece, other: Piece) -> bool:
    # A list of citation marks may be set with spaces: `20, 21`, at the start of a line too.
    first = min(known, other, key=lambda piece: piece.x0)
    room = 1.0 if first.characters[-1].text in ",;–-−" else 0.3
    close = -0.5 * known.size < _gap(known, other) < room * known.size
    return close and abs(known.size - other.size) <= 0.1 * known.size and abs(known.baseline - other.baseline) <= 0.15 * known.size


def _split_row(row: Sequence[Piece]) -> list[list[Piece]]:
    """Split the pieces of one baseline where the gap is wider than one between words."""
    segments: list[list[Piece]] = []
    edge, size, behind_script = 0.0, 0.0, False
    for piece in row:
        # A heading beside the text of the next column is larger than that: the smaller of the two measures the gap.
        larger, smaller = max(size, piece.size), min(size, piece.size)
        room = smaller if larger > 1.15 * smaller and not piece.script and not behind_script else larger
        if not segments or piece.x0 - edge > LINE_GAP * room:
            segments.append([])
            edge, size = piece.x1, piece.size
        segments[-1].append(piece)
        behind_script = piece.script
        edge, size = max(edge, piece.x1), max(size, piece.size) if piece.x1 > edge - 3 * size else piece.size
    return segments


def _build_line(pieces: Sequence[Piece], *, page: int) -> Line:
    weights: defaultdict[tuple[float, float], float] = defaultdict(float)
    fonts: Counter[str] = Counter()
    for piece in pieces:
        # A long index does not outvote its short base.
        weights[round(piece.size, 1), round(piece.baseline, 1)] += len(piece.characters) * (0.01 if piece.script else 1) * piece.size**2
        fonts[piece.characters[0].font.name] += len(piece.characters)
    size, baseline = max(weights, key=lambda key: (weights[key], key))
    words = tuple(_build_word(characters, baseline=baseline, size=size, page=page) for characters in _split_words(pieces, size))
    return Line(words, union_boxes(word.box for word in words), baseline, size, fonts.most_common(1)[0][0])


def _split_words(pieces: Sequence[Piece], size: float) -> list[list[Character]]:
    words: list[list[Character]] = []
    edge = 0.0
    for piece in pieces:
        for i, character in enumerate(piece.characters):
            gap = character.x0 - edge
            if not words or (i == 0 and gap > (0.08 if character.spaced else WORD_GAP) * size):
                words.append([])
                edge = character.x1
            words[-1].append(character)
            edge = max(edge, character.x1)
    return words


def _build_word(characters: Sequence[Character], *, baseline: float, size: float, page: int) -> Word:
    scripts = find_scripts(characters, baseline=baseline, size=size)
    marks = "".join(script * len(character.text) for character, script in zip(characters, scripts, strict=True))
    ink = union_boxes(character.ink for character in characters)
    bold = sum(character.font.bold for character in characters)
    italic = sum(character.font.italic for character in characters)
    return Word(
        text="".join(character.text for character in characters),
        scripts=marks if marks.strip("0") else "",
        box=Box(
            round(characters[0].x0, 2),
            round(min(ink.top, baseline - ASCENT * size), 2),
            round(max(character.x1 for character in characters), 2),
            round(max(ink.bottom, baseline + DESCENT * size), 2),
        ),
        page=page,
        size=size,
        bold=2 * bold > len(characters),
        italic=2 * italic >= len(characters),
        doubtful=any(character.doubtful for character in characters),
    )
