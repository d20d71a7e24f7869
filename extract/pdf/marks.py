"""Printed text in; the same without raised citation marks and footnote marks, and the marks out."""

import re

from schemas.document import CitationMark, RichText, Word

NUMBERS = re.compile(r"^[\[(]?\d{1,4}(?:\s*[,;–—−-]\s*\d{1,4})*[\])]?[,;]?$")
BRACKETS = re.compile(r"\[\s*\d{1,4}[a-z]?(?:\s*[,;–—−-]\s*\d{1,4}[a-z]?)*\s*\]|\b[Rr]efs?\.?\s*\d{1,4}(?:\s*(?:,|–|−|-|and)\s*\d{1,4})*")
LETTER_MARK = re.compile(r"^(?:[a-h](?:,[a-h])*|[*†‡§¶#]+)$")
# A raised number behind one of these is a power, not a citation.
UNIT = re.compile(r"(?:^|[\s/·(])(?:[munkc]?m|cm|nm|Å|s|h|g|kg|mg|K|V|A|mA|Ω|L|mol|Hz|C|J|S|Pa|in|eV|W|T|b|min|[kM]?cal)$")


def parse_numbers(printed: str) -> tuple[int, ...]:
    """Reference numbers of a mark, ranges filled in. ValueError where there is none.

    >>> parse_numbers("36-38,42")
    (36, 37, 38, 42)
    """
    numbers: list[int] = []
    for part in re.split(r"\s*(?:[,;]|and)\s*", re.sub(r"^[Rr]efs?\.?|[\[\]()a-z]", "", printed)):
        ends = [int(end) for end in re.findall(r"\d+", part)]
        if len(ends) == 2 and ends[0] < ends[1] <= ends[0] + 60:
            numbers.extend(range(ends[0], ends[1] + 1))
        else:
            numbers.extend(ends)
    if not numbers:
        raise ValueError(f"no reference number in {printed!r}")
    return tuple(numbers)


def split_marks(text: RichText) -> tuple[RichText, tuple[str, ...], tuple[CitationMark, ...]]:
    """(text without raised marks, footnote marks, citation marks). Citations in brackets stay in the text."""
    words: list[Word] = []
    marks: list[str] = []
    citations: list[CitationMark] = []
    offset = 0
    for word in text.words:
        base, raised, stem = _split_raised(word)
        kind = _kind_of(stem, raised, words)
        kept = word if kind is None else base
        if kept is not None:
            offset += len(kept.text) + (0 if kept.joined or not words else 1)
            words.append(kept)
        if kind == "citation":
            citations.append(CitationMark(offset=offset, printed=raised, numbers=parse_numbers(raised), box=word.box, page=word.page))
        elif kind == "mark":
            marks.extend(raised.split(","))
    clean = RichText(words=tuple(words))
    return clean, tuple(marks), tuple(sorted((*citations, *_find_bracketed(clean)), key=lambda mark: mark.offset))


def _find_bracketed(text: RichText) -> list[CitationMark]:
    found = []
    for match in BRACKETS.finditer(text.plain):
        if "_" in text.scripts[match.start() : match.end()]:
            continue
        place = text.boxes(match.start(), match.end())[0]
        found.append(CitationMark(offset=match.start(), printed=match[0], numbers=parse_numbers(match[0]), box=place.box, page=place.page))
    return found


def _split_raised(word: Word) -> tuple[Word | None, str, str]:
    """A word without the raised part at its end, that part, and what stands before it.

    A full stop or bracket behind the part stays with the word.
    """
    core = word.scripts.rstrip("0") if word.text[-1] in ".,;:)" else word.scripts
    raised = len(core) - len(core.rstrip("^"))
    if not raised:
        return word, "", word.text
    start, end = len(core) - raised, len(core)
    power = re.match(r"^[+−–-]?\d+(?=[a-h*†‡§¶#])", word.text[start:end])
    if power and re.search(r"10$", word.text[:start]):
        start += power.end()  # a mark right behind an exponent
    rest, scripts = word.text[:start] + word.text[end:], word.scripts[:start] + word.scripts[end:]
    base = word.model_copy(update={"text": rest, "scripts": scripts if scripts.strip("0") else ""}) if rest else None
    return base, word.text[start:end], word.text[:start]


def _kind_of(stem: str, raised: str, before: list[Word]) -> str | None:
    """What a raised part is: `citation`, footnote `mark`, or None for a power, a charge or an isotope."""
    if not raised or not (stem or before):
        return None
    if LETTER_MARK.match(raised):
        return "mark"
    if not NUMBERS.match(raised) or raised[0] in "+−–-":
        return None
    stem = stem or before[-1].text
    if stem[-1] in ".,;:”\"'’":
        return "citation"
    # A power stands on a unit, a digit, or a bracket around units; a formula ends in a digit too, but begins with an element.
    if re.search(r"(?:^|[^\w])[^\W\d_]$", stem):
        return None  # a variable: χ², R²
    if UNIT.search(stem.rstrip(")")) or (re.search(r"[\d×]$", stem) and not re.search(r"[A-Z][a-z]?[\d.]*$", stem)):
        return None
    return "citation"
