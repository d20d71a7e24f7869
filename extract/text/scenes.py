"""Passages in; one Scene a sentence out: every mention in it, and how it is built: brackets, clauses, comparisons."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from extract.text.materials import find_materials
from extract.text.mentions import Material
from extract.text.quantities import Quantity, find_quantities
from extract.text.reading import Span, Text, read_text
from extract.text.sentences import find_sentences
from extract.text.structures import find_structures
from extract.text.temperatures import Temperature, find_temperatures
from extract.text.terms import Term
from schemas.document import Document, Passage

VALUES = ("conductivity", "energy", "potential", "structure")  # dimensions of what becomes a measurement


class Scene(NamedTuple):
    """One sentence. Places are those of `text.folded`."""

    document_id: str
    text: Text
    start: int
    end: int
    location: str
    paragraph: int
    materials: tuple[Material, ...]
    quantities: tuple[Quantity, ...]
    terms: tuple[Term, ...]
    temperatures: tuple[Temperature, ...]
    brackets: tuple[Span, ...]
    clauses: tuple[Span, ...]
    comparisons: tuple[Span, ...]

    def between(self, start: int, end: int) -> str:
        """The text between two places."""
        return self.text.folded[start:end]

    def bracket(self, at: int) -> Span | None:
        """The innermost bracket around a place."""
        return max((span for span in self.brackets if span.start < at < span.end), default=None)

    def clause(self, at: int) -> Span:
        """The clause around a place."""
        return next(span for span in self.clauses if span.start <= at <= span.end)

    def comparison(self, at: int) -> Span | None:
        """The comparison (`than that of …`, `compared with …`) around a place."""
        return next((span for span in self.comparisons if span.start <= at < span.end), None)


_HARD = re.compile(
    r";|,?\s(?:while|whereas|whilst|but|although|though|however)\b|(?<=[a-z\d}])\s-\s(?=[a-z])"
    r"|(?<!e\.g)(?<!i\.e):(?=\s[A-Za-z])"
)
_COMPARISON = re.compile(
    r"\b(?:than|compared (?:with|to)|compares? (?:well |favou?rably )?(?:with|to)|(?:in|by) comparison (?:with|to)|relative to|(?:very |quite "
    r")?similar to|comparable (?:to|with)"
    r"|unlike(?=,? (?:(?:the|its|their|that|those|in|for|other|most|many)\b|(?-i:[A-Z(])))|(?-i:Unlike)|(?-i:Like)(?= (?-i:[A-Z(]))"
    r"|like (?:that|those) of|like (?:another|other)(?= [a-z])|just (?:as|like)(?= (?-i:[A-Z(]))"
    r"|the same (?:[\w-]+ )?(?:sub-?lattice|lattice|stoichiometry|framework) as"
    r"|(?:above|below|beneath|beyond) (?:(?:that|those) of|(?=the [\d.]+))"
    r"|surpass\w*(?= (?:[a-z]+ ){0,3}(?-i:[A-Z][a-z]?[A-Z_(]))"
    r"|in contrast (?:to|with)|as opposed to"
    r"|as against"
    r"|short of (?=the [\d.]+)"
    r"|against (?!(?-i:(?:In/)?(?:Li|In|Na)(?:-?(?:In|Li|Sn|metal))?)(?![\w{}]))(?!X-ray|XRD|NPD)(?=that|those|the [\d.]+|[\d.]+ |(?-i:[A-Z(]))"
    r"|versus|surpass\w* (?:that|those)|exceed\w* (?:that"
    r"|those)|match(?:es|ed|ing)? (?:that|those)|agree[sd]? (?:\w+ )?with (?:that|those|the (?:\w+ ){0,2}(?:pattern"
    r"|structure|data|values?)) of|in (?:good |close |fair |excellent )?agreement with"
    r"|consistent with|in line with|superior to|inferior "
    r"to|outperform\w*|(?:is|are|was|were|resembl\w+|equals?|mirrors?|follows?) "
    r"(?:that|those) of|on (?:a )?par with|rather than|instead of|close to (?:that|those|the [\d.]+)"
    r"|(?:only )?(?:half|twice|double|triple)(?: (?:that|those|the (?:value|conductivity|barrier|ionic conductivity)))? of"
    r"(?! the (?-i:[a-z]+(?:ium|um|on|ine|[A-Z][a-z]?))\b)|as (?:high|low|good|fast"
    r"|large|well|much|far|strongly) as (?:that|those|for|in)|(?:favou?red|preferred|more stable) (?:over|to|than)|times (?:that"
    r"|the value) of|close to the (?:calculated|reported|measured|experimental|known|literature))\b",
    re.IGNORECASE,
)


def read_scenes(document: Document, names: Collection[str]) -> Iterator[tuple[Scene, ...]]:
    """The sentences of each passage of running text, in reading order, one tuple a passage."""
    counts: dict[str, int] = {}
    for paragraph, passage in enumerate(document.passages):
        if passage.kind not in ("paragraph", "abstract", "caption") or not passage.text.words:
            continue
        if passage.kind == "caption" and passage.label.lower().startswith("tab"):
            continue  # a table's caption speaks of its cells, and is read with them
        place = _name_place(passage)
        scenes = read_passage(passage, document.source.document_id, place, counts.get(place, 0), paragraph, names)
        counts[place] = counts.get(place, 0) + len(scenes)
        yield scenes


def read_passage(passage: Passage, document_id: str, place: str, before: int, paragraph: int, names: Collection[str]) -> tuple[Scene, ...]:
    """The sentences of one passage, numbered on from `before`."""
    text = read_text(passage)
    materials = find_materials(text.folded, names)
    quantities = tuple(
        q for q in _find_values(text.folded) if not any(m.start <= q.start < m.end and m.kind not in ("class", "anaphor") for m in materials)
    )
    terms = _find_terms(text.folded) if any(q.dimension in VALUES for q in quantities) else ()
    temperatures = find_temperatures(text.folded, quantities)
    brackets = _find_brackets(text.folded, materials)
    scenes = []
    for number, (start, end) in enumerate(find_sentences(text.folded), start=before + 1):
        inside = [span for span in brackets if start <= span.start and span.end <= end]
        scenes.append(
            Scene(
                document_id=document_id,
                text=text,
                start=start,
                end=end,
                location=f"{place}, sentence {number}",
                paragraph=paragraph,
                materials=tuple(m for m in materials if start <= m.start < end),
                quantities=tuple(q for q in quantities if start <= q.start < end),
                terms=tuple(t for t in terms if start <= t.start < end and not _inside(t, materials)),
                temperatures=tuple(t for t in temperatures if start <= t.start < end),
                brackets=tuple(inside),
                clauses=_find_clauses(text.folded, start, end, inside),
                comparisons=_find_comparisons(text.folded, start, end, inside, quantities),
            )
        )
    return tuple(scenes)


def _find_terms(text: str) -> tuple[Term, ...]:
    # spaCy takes half a second to import: only a document with a value to read pays for it.
    from extract.text.pipeline import find_terms

    return find_terms(text)


def _find_values(text: str) -> tuple[Quantity, ...]:
    """Values with units and space groups, by place."""
    return tuple(sorted((*find_quantities(text), *find_structures(text)), key=lambda quantity: quantity.start))


def _name_place(passage: Passage) -> str:
    if passage.kind == "caption":
        return f"{passage.label or 'figure'} (caption)"
    if passage.kind == "abstract":
        return "abstract"
    number = re.match(r"(\d+(?:\.\d+)*)\.?\s", passage.section)
    return f"section {number[1]}" if number else f"section {passage.section}" if passage.section else "front"


def _inside(term: Term, materials: Sequence[Material]) -> bool:
    return any(m.start <= term.start and term.end <= m.end for m in materials if m.kind in ("formula", "series", "name", "substituted"))


def _find_brackets(text: str, materials: Sequence[Material]) -> list[Span]:
    """Pairs of brackets, those of formulas, numbers and scripts apart."""
    found: list[Span] = []
    opened: list[int] = []
    for at, character in enumerate(text):
        if character in "([" and not any(m.core[0] <= at < m.core[1] for m in materials):
            opened.append(at)
        elif character in ")]" and opened and not any(m.core[0] <= at < m.core[1] for m in materials):
            start = opened.pop()
            if not re.fullmatch(r"\s*[\d.]*(?:\s*±\s*[\d.]+)?\s*", text[start + 1 : at]):
                found.append(Span(start, at + 1))
    return sorted(found)


def _find_clauses(text: str, start: int, end: int, brackets: Sequence[Span]) -> tuple[Span, ...]:
    cuts = [m.start() for m in _HARD.finditer(text, start, end) if not _in_brackets(m.start(), brackets)]
    edges = [start, *cuts, end]
    return tuple(Span(low, high) for low, high in itertools.pairwise(edges))


def _find_comparisons(text: str, start: int, end: int, brackets: Sequence[Span], quantities: Sequence[Quantity]) -> tuple[Span, ...]:
    """From the word that compares to the next comma, semicolon or hard end outside brackets. `more than 1 mS` compares with nothing."""
    found: list[Span] = []
    ends = (
        r"[,;]|\s(?:while|whereas|but|and (?:is|are|was|were|has|have|shows?|reach(?:es|ed)|attain(?:s|ed)|amounts|exhibits|possesses|rises|can"
        r"|also(?!\s(?:that|those)\b)))\b"
    )
    for match in _COMPARISON.finditer(text, start, end):
        if found and match.start() < found[-1].end:
            continue
        bound = match[0].lower() == "than" and any(
            q.start - match.end() < 12 and q.start >= match.end() and not re.search(r"\bthe\b", text[match.end() : q.start]) for q in quantities
        )
        paired = match[0].lower() in ("versus", "compared with", "compared to") and _stands_between(match, quantities)
        if bound or paired:
            continue
        stop = next(
            (
                m.start()
                for m in re.finditer(rf"{ends}|\s(?:is|are|was|were)\b" if match[0].lower() == "rather than" else ends, text[match.end() : end])
                if not _in_brackets(m.start() + match.end(), brackets)
                and not (m[0] == "," and _before_value(text, m.end() + match.end(), quantities))
                and not _APPOSED.match(text, m.start() + match.end())
            ),
            None,
        )
        found.append(Span(match.start(), end if stop is None else match.end() + stop))
    return tuple(found)


# `higher than that of the only other one, Na_{2}BH_{4}I (8 × 10^{-7} S cm-1)`
_APPOSED = re.compile(r",\s[A-Z(][^\s,;]*(?:\s\((?:at |about |ca\. |[~≈])?\s?\d|(?<=[}\d])\.(?:\s|$))")


def _stands_between(match: re.Match[str], quantities: Sequence[Quantity]) -> bool:
    """Whether two values of one kind stand right before and behind a word: `0.40 versus 0.0057 mS cm-1`."""
    before = [q for q in quantities if 0 <= match.start() - q.end <= 1]
    behind = [q for q in quantities if 0 <= q.start - match.end() <= 1]
    return bool(before and behind) and before[-1].dimension == behind[0].dimension and behind[0].dimension in VALUES


def _before_value(text: str, at: int, quantities: Sequence[Quantity]) -> bool:
    """Whether a value stands right behind a comma: `lower than that of B, 0.40 eV`; two are of both: `better than B, 0.34 versus 0.06 mS cm-1`."""
    if re.match(r"\s?[\d.]+\s(?:versus|vs\.?|against)\s[\d.]", text[at:]):
        return False
    return any(at <= q.start < at + 16 and re.fullmatch(r"\s?(?:about|~|ca\.|i\.e\.,?|namely|only)?\s?", text[at : q.start]) for q in quantities)


def _in_brackets(at: int, brackets: Sequence[Span]) -> bool:
    return any(span.start < at < span.end for span in brackets)
