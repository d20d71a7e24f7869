"""The first page's lines, the running heads and the file's own metadata in; title, authors, journal, DOI out."""

import re
from collections.abc import Mapping, Sequence

from extract.pdf.citations import DOI
from extract.pdf.lines import Line
from extract.pdf.texts import join_lines
from schemas.document import FrontMatter

PAGES = r"(?P<first>[A-Za-z]?\d+)(?:\s*[–−-]\s*(?P<last>[A-Za-z]?\d+))?"
JOURNAL = r"(?P<journal>[A-Z][A-Za-z&.:\- ]{2,60}?)"
SELF_CITATIONS = (
    re.compile(rf"{JOURNAL},\s*(?P<year>(?:19|20)\d\d),\s*(?P<volume>\d+),\s*{PAGES}"),  # EES Batteries, 2025, 1, 364–392
    re.compile(rf"{JOURNAL}\s+(?P<year>(?:19|20)\d\d),\s*(?P<volume>\d+),\s*{PAGES}"),  # ACS Mater. Au 2025, 5, 458−468
    re.compile(rf"{JOURNAL}\s*\|?\s*\((?P<year>(?:19|20)\d\d)\)\s*(?P<volume>\d+):(?P<first>\d+)(?P<last>)"),  # Nature Communications | (2022)13:4470
    re.compile(rf"{JOURNAL}\s+(?P<volume>\d+)\s*\((?P<year>(?:19|20)\d\d)\)\s*{PAGES}"),  # Solid State Ionics 179 (2008) 867–870
    re.compile(rf"{JOURNAL}\s*\|\s*(?P<volume>\d+):\s*(?P<first>\d+)(?P<last>)(?P<year>)"),  # NATURE COMMUNICATIONS | 8: 1759
)
REVIEW = re.compile(
    r"^(?:(?:mini|critical|tutorial|topical|invited|feature)[- ]?)?review(?: articles?| paper)?$|^(?:perspective|progress report|account)s?$",
    re.IGNORECASE,
)
SMALL_WORDS = {"and", "of", "the", "in", "for", "et"}


def build_front_matter(page: Sequence[Line], heads: Sequence[Line], metadata: Mapping[str, str], body_size: float) -> FrontMatter:
    """`page`: the first page in reading order; `heads`: lines left out as running heads and footers."""
    title = find_title(page, body_size)
    printed = [line.text for line in (*heads, *page)]
    found = next((match for text in printed for pattern in SELF_CITATIONS if (match := pattern.search(text))), None)
    doi = next((match[0].rstrip(".,;)") for text in printed for match in [DOI.search(text)] if match), "")
    if not doi and (match := DOI.search(" ".join(metadata.values()))):
        doi = match[0].rstrip(".,;)")
    fields = found.groupdict() if found else {}
    year = fields.get("year") or next((m[0] for text in printed for m in [re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)] if m), "")
    return FrontMatter(
        title=join_lines([line.words for line in title]).plain if title else metadata.get("Title", ""),
        article_type="review"
        if any(REVIEW.match(text) for text in printed) or re.search(r"\breview\b", " ".join(line.text for line in title), re.IGNORECASE)
        else "",
        authors=_find_authors(page, title),
        journal=re.sub(r"^(?:cite this:?|\d+\s*\|)\s*", "", fields.get("journal", ""), flags=re.IGNORECASE).strip(" |,"),
        year=int(year) if year else None,
        volume=fields.get("volume", ""),
        first_page=fields.get("first", ""),
        last_page=fields.get("last") or "",
        doi=doi,
    )


def find_title(page: Sequence[Line], body_size: float) -> list[Line]:
    """The largest line of several words on the first page, with the lines of its size around it."""
    large = [line for line in page if line.size > 1.25 * body_size and sum(c.isalpha() for c in line.text) > 5]
    several = [line for line in large if len(line.words) >= 3]
    if not several:
        return []
    best = max(several, key=lambda line: (round(line.size), -line.baseline))
    lines = [line for line in large if abs(line.size - best.size) < 0.05 * best.size]
    title = [best]
    for line in sorted(lines, key=lambda line: line.baseline):
        if line.baseline > title[-1].baseline and line.baseline - title[-1].baseline < 1.7 * best.size:
            title.append(line)
    return title


def _find_authors(page: Sequence[Line], title: Sequence[Line]) -> tuple[str, ...]:
    """Names on the lines right under the title."""
    if not title:
        return ()
    at = title[-1]
    names: list[str] = []
    for line in sorted(page, key=lambda line: line.baseline):
        if line.baseline <= at.baseline + 1 or line.box.x1 < title[0].box.x0:
            continue
        if line.baseline - at.baseline > 3.5 * max(line.size, at.size):
            break
        plain = " ".join(
            "".join(c for c, script in zip(word.text, word.scripts or "0" * len(word.text), strict=True) if script == "0") for word in line.words
        )
        found = [name for part in re.split(r"\s*(?:,|;|&|\band\b)\s*", re.sub(r"[*†‡§\d]", "", plain)) if (name := _clean_name(part))]
        if not found:
            break
        names.extend(found)
        at = line
    return tuple(names)


def _clean_name(part: str) -> str:
    """A person's name, or nothing: two to four capitalised words or initials."""
    words = part.strip(" .,").split()
    words = [word for word in words if len(word) > 1 or word.isupper()]
    good = all(re.match(r"^(?:[A-ZÀ-Þ][\w’'.-]*|van|von|de|der|den|la)$", word) for word in words)
    return " ".join(words) if 2 <= len(words) <= 5 and good and not any(word.lower() in SMALL_WORDS for word in words) else ""
