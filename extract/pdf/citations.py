"""One printed citation in; its authors, title, journal, year, volume, first page and DOI out.

Four orders of the numbers cover the field's publishers; where italics name the journal, they decide.
"""

import re
from typing import NamedTuple

from schemas.document import RichText

DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+")
YEAR = r"(?P<year>(?:18|19|20)\d\d)"
PAGE = r"(?P<page>[A-Za-z]{0,6}\d[\w.]*)"
VOLUME = r"(?P<volume>[A-Z]{0,2}\d+[A-Z]?(?:[–−-]\d+)?)"
ISSUE = r"(?:\s*\([^)]{1,12}\))?"
ORDERS = (
    re.compile(rf",\s*{YEAR},\s*{VOLUME}{ISSUE}\s*,\s*{PAGE}"),  # J. Power Sources, 2010, 195, 123 (RSC)
    re.compile(
        rf"\s{YEAR},\s*{VOLUME}{ISSUE}\s*,\s*(?:(?:No|no|Art|art|Article|article)[^\d]{{0,10}})?{PAGE}"
    ),  # J. Chem. 2010, 195, 123 (ACS, MDPI)
    re.compile(rf"\s{VOLUME}{ISSUE}\s*[,:]\s*{PAGE}(?:\s*[–−-]\s*\w+)?[\s,]*\({YEAR}\)"),  # Nat. Mater. 10, 682–686 (2011) (Springer, APS)
    re.compile(rf",?\s{VOLUME}{ISSUE}\s*\({YEAR}\)\s*,?\s*{PAGE}"),  # J. Power Sources 195 (2010) 123 (Elsevier)
    re.compile(rf"\(?{YEAR}\)?[;,]\s*{VOLUME}{ISSUE}\s*:\s*{PAGE}"),  # J. Chem. 2010;195:123
    re.compile(rf"\({YEAR}[a-z]?\)\.?\s(?P<between>.*?[a-z].*?)[\s,]{VOLUME}{ISSUE}\s*[:,]\s*{PAGE}"),  # (2007) Title. J. Chem. 14:5043 (Springer)
    re.compile(rf"(?<=\s){YEAR}\s(?P<between>[A-Z].*?[a-z].*?)\s{VOLUME}\s{PAGE}[–−-]?\w*\.?$"),  # 2007 Title J. Chem. 14 5043–7 (IOP)
    re.compile(rf",\s*{YEAR},\s*{PAGE}"),  # Angew. Chem., Int. Ed., 2024, e2024 (no volume)
)
INITIALS = r"(?:[A-ZÀ-Þ]\.?(?:[\s-]?[A-ZÀ-Þ]\.)*)"
PARTICLE = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|di|[Ll]a|[Ll]e|[Ee]l|ten|dos|da)\s+){0,2}"
SURNAME = rf"{PARTICLE}[A-ZÀ-Þ][\w’'ß-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?"
INITIALS_FIRST = re.compile(rf"^(?:{INITIALS}\s*)+{SURNAME}(?:,?\s+Jr\.?)?$")
INITIALS_BEHIND = re.compile(rf"^{SURNAME}\s(?:[A-ZÀ-Þ]\s?){{1,4}}$")  # Haddad BC, Park X N
SURNAME_FIRST = re.compile(rf"({SURNAME}),\s*((?:[A-ZÀ-Þ]\.[\s-]?)+)")


class Citation(NamedTuple):
    """What a citation says; empty where it was not understood."""

    authors: tuple[str, ...] = ()
    title: str = ""
    journal: str = ""
    year: int | None = None
    volume: str = ""
    first_page: str = ""
    doi: str = ""


def read_citation(text: RichText, start: int, end: int) -> Citation:
    """The citation that stands at plain[start:end] of an entry."""
    plain = text.plain[start:end]
    doi = DOI.search(plain)
    # A link may stand before the year: it is blanked, not cut off.
    core = re.sub(r"(?:https?://\S+|(?:doi:?\s*)?\b10\.\d{4,9}/\S+)", lambda link: " " * len(link[0]), plain, flags=re.IGNORECASE)
    match = next((match for order in ORDERS if (match := order.search(core))), None)
    printed_doi = doi[0].rstrip(".,;)") if doi else ""
    if match is None:
        year = re.findall(r"(?<![\d:–−-])(?:19\d\d|20[0-4]\d)(?![\d–−-])", core)
        italic = _find_italic_journal(text, start, end) if doi else None
        authors = _find_authors(core)[0]
        return Citation(authors=authors, journal=italic[1] if italic else "", year=int(year[-1]) if year else None, doi=printed_doi)
    fields = match.groupdict()
    between = fields.get("between")
    numbers = match.start("volume") if between else match.start()
    italic = _find_italic_journal(text, start, start + numbers)
    authors, used = _find_authors(core[: match.start()] if between or not italic else core[: italic[0] - start])
    if between:
        used = match.start("between")
    elif italic is None and used >= match.start() - 1 and len(authors) > 1:
        # `J. Power Sources` looks like a name: without italics the last name before the numbers is the journal.
        used = core.rindex(authors[-1], 0, match.start())
        authors = authors[:-1]
    journal_start, journal = italic or _find_plain_journal(text, start + used, start + numbers)
    return Citation(
        authors=authors,
        title=plain[used : max(journal_start - start, used)].strip(' .,:;“”"'),
        journal=journal,
        year=int(fields["year"]),
        volume=fields.get("volume") or "",
        first_page=fields["page"].rstrip("."),
        doi=printed_doi,
    )


def _find_italic_journal(text: RichText, low: int, high: int) -> tuple[int, str] | None:
    """Where the journal's name starts, and the name: the last italic words right before the numbers."""
    at = 0
    italic: list[tuple[int, int]] = []
    for i, word in enumerate(text.words):
        at += 0 if word.joined or i == 0 else 1
        if low - 1 <= at < high and word.italic:
            if italic and at - italic[-1][1] <= 1:
                italic[-1] = (italic[-1][0], at + len(word.text))
            else:
                italic.append((at, at + len(word.text)))
        at += len(word.text)
    long = [
        span
        for span in italic
        if (high - span[1] < 12 or not text.plain[span[1] : high].strip(" ,.").strip())
        and sum(c.isalpha() for c in text.plain[span[0] : span[1]]) > 2
    ]
    if not long:
        return None
    begin, finish = long[-1]
    ending = re.match(r"et al\.,?\s*", text.plain[begin:finish])
    begin += ending.end() if ending else 0
    return begin, text.plain[begin : min(finish, high)].strip(" ,;")


def _find_plain_journal(text: RichText, low: int, high: int) -> tuple[int, str]:
    """The same without italics: the name is what follows the last full stop after a longer word, or the last comma."""
    clause = text.plain[low:high].strip(" ,")
    cut = max((m.end() for m in re.finditer(r"(?:\b[a-z][\w-]{2,}|\w*\d\w*|\))[.?!]\s+|,\s+(?=[A-Z])", clause)), default=0)
    name = clause[cut:].strip(" ,")
    if re.match(r"^(?:Int\.? Ed|Engl)", name):
        cut = max((m.end() for m in re.finditer(r",\s+", clause[: cut - 2])), default=0)
        name = clause[cut:].strip(" ,")
    return high - len(name), name


def _find_authors(plain: str) -> tuple[tuple[str, ...], int]:
    """Names at the start of a citation, and how many characters they take."""
    stripped = plain.lstrip(" .")
    offset = len(plain) - len(stripped)
    if SURNAME_FIRST.match(stripped):
        names: list[str] = []
        at = 0
        while (match := SURNAME_FIRST.match(stripped, at)) is not None:
            names.append(f"{match[1]}, {match[2].strip()}")
            at = match.end()
            separator = re.match(r"\s*(?:[;,]?\s*(?:&|and)\s+|[;,]\s*)", stripped[at:])
            at += separator.end() if separator else 0
        ending = re.match(r"\s*,?\s*et al\.?", stripped[at:])
        return tuple(names), offset + at + (ending.end() if ending else 0)
    names, at = [], 0
    for piece in re.finditer(r"(.+?)(?:,\s+and\s+|\s+and\s+|\s*&\s*|,\s+|$)", stripped):
        if not INITIALS_FIRST.match(piece[1].strip()) and not INITIALS_BEHIND.match(piece[1].strip()):
            ending = re.match(r"et al\.?,?\s*", piece[1])
            return tuple(names), offset + (at + ending.end() if ending else at)
        names.append(piece[1].strip())
        at = piece.end()
    return tuple(names), offset + at
