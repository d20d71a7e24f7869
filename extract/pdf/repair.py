"""The characters of all pages and the open PDF in; the same with text as printed where the code says otherwise, and a record of each repair, out.

Only glyphs whose code and ink may disagree are looked at, each once a document.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pypdfium2 as pdfium

from extract.pdf.accents import compose_characters
from extract.pdf.characters import Character
from extract.pdf.glyph_readings import Reading, is_other_letter, read_broken, read_claimed
from extract.pdf.glyphs import Shape, read_shape
from extract.pdf.suspects import Place, Suspect, find_suspects
from schemas.document import Repair

UNREADABLE = "\ufffd"
BLANKS = frozenset("\x00\t\n\r")  # spaces and line ends, unless something is drawn
MANY = 10  # codes of a font that one can judge it by
TRIES = 3  # characters of one glyph that are drawn before it is given up


class Change(NamedTuple):
    """One character that reads otherwise than its code says."""

    place: Place
    text: str
    reason: str
    certainty: float


def repair_characters(pages: Sequence[list[Character]], pdf: pdfium.PdfDocument) -> tuple[list[list[Character]], tuple[Repair, ...]]:
    """Characters page by page as read (with pdfium's numbers) → as printed; what was changed, by font and code.

    A glyph whose code says nothing and that looks like nothing known becomes U+FFFD, with certainty 0; one that draws nothing, a space.
    """
    suspects = find_suspects(pages)
    shapes = _look(suspects, pages, pdf)
    masked = _find_masked(suspects, shapes)
    changes = [change for suspect, shape in zip(suspects, shapes, strict=True) for change in _decide(suspect, shape, masked=suspect.font in masked)]
    repaired = [list(page) for page in pages]
    for (page, i), text, _, _ in changes:
        repaired[page][i] = repaired[page][i]._replace(text=text)
    counts = Counter(
        Repair(font=pages[p][i].font.name, encoded=pages[p][i].text, read=text, reason=reason, certainty=certainty)
        for (p, i), text, reason, certainty in changes
        if text or pages[p][i].text not in BLANKS
    )
    blanked = any(not text for _, text, _, _ in changes)
    composed = [compose_characters(_drop_blanks(page) if blanked else page) for page in repaired]
    for _, repairs in composed:
        counts.update(repairs)
    records = tuple(repair.model_copy(update={"count": count}) for repair, count in sorted(counts.items(), key=lambda item: _order(item[0])))
    return [characters for characters, _ in composed], records


def _order(repair: Repair) -> tuple[str, str, str, str]:
    return repair.font, repair.encoded, repair.read, repair.reason


def _look(suspects: Sequence[Suspect], pages: Sequence[Sequence[Character]], pdf: pdfium.PdfDocument) -> list[Shape | None]:
    """The shape of each suspect. Few pages are opened: those on which most of them stand."""
    shapes: list[Shape | None] = [None] * len(suspects)
    tries: Counter[int] = Counter()
    waiting = {number: _firsts(suspect.places) for number, suspect in enumerate(suspects)}
    while waiting:
        counts = Counter(page for firsts in waiting.values() for page in firsts)
        page = max(counts, key=lambda page: (counts[page], -page))
        here = {number: firsts.pop(page) for number, firsts in waiting.items() if page in firsts}
        for number, shape in _look_at_page(pdf, page, here, pages[page]):
            shapes[number] = shape
            tries[number] += 1
        waiting = {n: firsts for n, firsts in waiting.items() if firsts and shapes[n] is None and tries[n] < TRIES}
    return shapes


def _firsts(places: Iterable[Place]) -> dict[int, int]:
    """The first of the places on each page."""
    firsts: dict[int, int] = {}
    for page, i in places:
        firsts.setdefault(page, i)
    return firsts


def _look_at_page(pdf: pdfium.PdfDocument, number: int, here: dict[int, int], characters: Sequence[Character]) -> list[tuple[int, Shape | None]]:
    page = pdf[number]
    text = page.get_textpage()
    try:
        return [(suspect, read_shape(pdf, page, text, characters[i].number)) for suspect, i in here.items()]
    finally:
        text.close()
        page.close()


def _find_masked(suspects: Sequence[Suspect], shapes: Sequence[Shape | None]) -> frozenset[str]:
    """Fonts most of whose codes draw other letters or digits than they say: their text reads as nonsense throughout."""
    drawn: defaultdict[str, list[bool]] = defaultdict(list)
    codes = Counter(suspect.font for suspect in suspects if suspect.kind == "uneven" or (suspect.kind == "claimed" and suspect.symbols))
    for suspect, shape in zip(suspects, shapes, strict=True):
        if suspect.kind in ("claimed", "uneven") and shape is not None and shape.width and codes[suspect.font] >= MANY:
            drawn[suspect.font].append(is_other_letter(shape, suspect.text))
    return frozenset(font for font, others in drawn.items() if sum(others) > 0.5 * len(others))


def _decide(suspect: Suspect, shape: Shape | None, *, masked: bool) -> list[Change]:
    if (shape is not None and not shape.width) or (shape is None and suspect.text in BLANKS):
        reading, reason = (Reading("", 1.0) if suspect.kind == "broken" else None), "nothing is drawn"
    elif suspect.kind == "uneven" and not masked:
        return []
    elif masked and suspect.kind in ("claimed", "uneven"):
        reading, reason = (read_broken(shape, suspect.text, symbols=False) if shape is not None else None), "font draws other letters than it says"
    elif suspect.kind == "claimed":
        reading, reason = (read_claimed(shape, suspect.text, symbols=suspect.symbols) if shape is not None else None), "drawn as another character"
    else:
        reading, reason = (read_broken(shape, suspect.text, symbols=suspect.symbols) if shape is not None else None), "code without a meaning"
    if suspect.kind == "numbered" and reading is not None and len(reading.text) == 1:
        reading = None  # only ligatures are numbered so
    if reading is None and suspect.kind == "broken":
        reading, reason = Reading(UNREADABLE, 0.0), "code without a meaning, shape not known"
    if reading is None or reading.text == suspect.text:
        return []
    return [Change(place, reading.text, reason, reading.certainty) for place in suspect.places]


def _drop_blanks(characters: Iterable[Character]) -> list[Character]:
    """Without characters that draw nothing: they are spaces."""
    kept: list[Character] = []
    spaced = False
    for character in characters:
        if character.text:
            kept.append(character._replace(spaced=True) if spaced else character)
        spaced = not character.text
    return kept
