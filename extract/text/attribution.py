"""A value in its sentence in; the numbers of the reference list that it is quoted from, and whether it is the document's own, out."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.text.mentions import Material
from extract.text.quantities import Quantity
from extract.text.scenes import Scene
from schemas.document import CitationMark


class Source(NamedTuple):
    """Whose result a value is."""

    references: tuple[int, ...] = ()
    own: bool | None = None  # None: not said
    signal: str = ""


_OWN = re.compile(r"\b(?:this (?:work|study|paper|contribution)|present (?:work|study|results)|we\b|our\b|here(?:in)?\b|in-house)", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:reported|literature|previous(?:ly)?|earlier (?:work|stud|report|value|result)|et al\b|published"
    r"|(?:co-?workers|colleagues)|elsewhere|known value|(?:and|with) (?:his|her|their) (?:group|team)"
    r"|(?<!space )(?<!point )group of)\b",
    re.IGNORECASE,
)
_PREVIOUS_OWN = re.compile(
    r"\b(?:our|we)\b[^.;]{0,30}\b(?:previous|earlier|former|recent(?:ly)? (?:reported|published))"
    r"|(?:previous|earlier)\w*[^.;]{0,20}\b(?:by us|from our)",
    re.IGNORECASE,
)


def find_source(scene: Scene, quantity: Quantity, before: Sequence[Scene], material: Material | None = None, *, is_review: bool) -> Source:
    """From the citation marks around the value; in a review else from those of the sentences before it in the paragraph."""
    marks = marks_of(scene)
    clause = scene.clause(quantity.start)
    words = scene.between(clause.start, clause.end)
    chosen = _behind_material(scene, material, marks) or _choose(scene, quantity, marks)
    if chosen is not None:
        if not is_review and (_compares(scene, quantity, chosen) or _is_of_method(scene, quantity, chosen)):
            return Source((), True if _OWN.search(words) else None, "")
        ours = _OWN.search(scene.between(clause.start, quantity.start)) and not _PREVIOUS_OWN.search(words) and not is_review
        if ours and scene.comparison(quantity.start) is None and not _close(scene, quantity, chosen):
            return Source((), True, "own_words")
        return Source(chosen.numbers, None, "citation")
    if is_review:
        for earlier in reversed(before):
            if earlier.paragraph != scene.paragraph:
                break
            if marks := marks_of(earlier):
                return Source(marks[-1].numbers, None, "citation_before")
        return Source()
    compared = _CLOSE_TO.search(scene.between(quantity.end, clause.end))
    words = scene.between(clause.start, quantity.end + compared.start()) if compared else words
    if _PREVIOUS_OWN.search(words) or (_OTHERS.search(words) and not _OWN.search(words)):
        return Source((), False, "quoted_words")
    return Source((), True if _OWN.search(words) else None, "")


# `A has 0.11 mS cm-1, close to the values reported for B`: the own value stays the own one.
_CLOSE_TO = re.compile(
    r",?\s(?:close to|similar to|comparable (?:to|with)|in (?:line|agreement|accordance) with|consistent with|as compared (?:to|with)|than)\s"
)


def _behind_material(scene: Scene, material: Material | None, marks: Sequence[CitationMark]) -> CitationMark | None:
    """`A [7] and B [8] have 1.5 and 3.0 mS cm-1`: the mark right behind a material, where another stands right behind another one."""
    if material is None:
        return None
    places = {scene.text.place(mark.offset): mark for mark in marks}
    ends = {m.end: next((mark for place, mark in places.items() if 0 <= place - m.end <= 2), None) for m in scene.materials}
    return ends.get(material.end) if sum(mark is not None for mark in ends.values()) > 1 else None


_COMPARES = re.compile(
    r"\b(?:agree\w*|consisten\w*|accord(?:s|ed|ance)?|compar\w*|similar|in line|match\w*|close to|in keeping|using|by means of|following|follows"
    r"|based on|according to (?:(?:the|an?|our|previous\w*|earlier|published|reported|known) )*(?:\w+ )?(?:methods?|procedures?|protocols?|routes?"
    r"|recipes?|literature)|as (?:described|reported|observed|seen|expected|found|shown)|than|like|refine\w*"
    r"|models?|method|procedure|deviat\w*|differ\w*|confirm\w*|reproduc\w*)\b",
    re.IGNORECASE,
)


def _compares(scene: Scene, quantity: Quantity, mark: CitationMark) -> bool:
    """Whether the words between a paper's value and a mark behind it say that the mark is of something the value agrees with, or of a method."""
    place = scene.text.place(mark.offset)
    if place < quantity.end or scene.comparison(quantity.start) is not None:
        return False
    return _COMPARES.search(scene.between(quantity.end, place)) is not None


_METHOD = re.compile(r"\b(?:fit|fits|fitting|equation|relation|formalism|software|code|package|program|functional)\b[^;]{0,110}$", re.IGNORECASE)
_FITTED = re.compile(r"\b(?:fitted|refined|indexed|modell?ed|simulated|analy[sz]ed|refinements?|fits?)\b[^;,]{0,50}$", re.IGNORECASE)


def _is_of_method(scene: Scene, quantity: Quantity, mark: CitationMark) -> bool:
    """Whether the mark of a paper's value is of how it was found: `a fit with equation (3) [43] gives 0.37 eV`, `refined in R-3c [18]`."""
    place = scene.text.place(mark.offset)
    ahead = scene.between(scene.start, min(place, quantity.start))
    if _OTHERS.search(ahead):
        return False
    return (_METHOD if place <= quantity.start else _FITTED).search(ahead) is not None and (
        place <= quantity.start or quantity.dimension == "structure"
    )


def marks_of(scene: Scene) -> tuple[CitationMark, ...]:
    """The citation marks of a sentence, the ones right behind its full stop included."""
    places = [(scene.text.place(mark.offset), mark) for mark in scene.text.passage.citations]
    return tuple(mark for place, mark in places if scene.start < place <= scene.end or (place == scene.start == 0))


def _choose(scene: Scene, quantity: Quantity, marks: Sequence[CitationMark]) -> CitationMark | None:
    """The first mark behind the value, unless another value of another clause stands between and has none of its own; else the last one before it."""
    place = scene.text.place
    behind = [mark for mark in marks if place(mark.offset) >= quantity.end]
    before = [mark for mark in marks if place(mark.offset) <= quantity.start]
    bracket = scene.bracket(quantity.start)
    inside = [mark for mark in marks if bracket is not None and bracket.start < place(mark.offset) <= bracket.end]
    if inside:
        return inside[0]
    if behind and before:
        same_clause = [mark for mark in behind if scene.clause(place(mark.offset)) == scene.clause(quantity.start)]
        name_before = re.search(
            r"(?:et al\.?|and co-?workers|group|colleagues)\s*$", scene.between(scene.start, place(before[-1].offset))[-25:].strip()
        )
        if name_before and scene.clause(place(before[-1].offset)) == scene.clause(quantity.start):
            return before[-1]
        other = [q for q in scene.quantities if q.dimension == quantity.dimension and quantity.end < q.start < place(behind[0].offset)]
        return (
            behind[0]
            if same_clause and not other
            else same_clause[0]
            if same_clause
            else before[-1]
            if scene.clause(place(before[-1].offset)) == scene.clause(quantity.start)
            else behind[0]
        )
    return behind[0] if behind else before[-1] if before else None


def _close(scene: Scene, quantity: Quantity, mark: CitationMark) -> bool:
    """Whether a mark stands right behind the value or its material, within its phrase."""
    between = scene.between(quantity.end, max(quantity.end, scene.text.place(mark.offset)))
    return scene.text.place(mark.offset) >= quantity.end and len(between) < 40 and "," not in between
