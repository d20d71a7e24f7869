"""A sentence that names no material in; the one that the sentences, the section or the document around it are about, out."""

import re

from extract.text.attribution import marks_of
from extract.text.formulas import find_formulas
from extract.text.referents import Memory, Referent, Unresolved
from extract.text.scenes import Scene

_NOT_OWN = re.compile(
    r"\b(?:reported|literature|previous|earlier|et al|others?|dop(?:ed|ing)|substitut\w+|replac\w+|(?<!we )introduc\w+|incorporat\w+|[xyz] ?="
    r"|with \d[\d.]*\s?(?:wt|mol|vol|at)?\.?\s?%)",
    re.IGNORECASE,
)


def topic_before(scene: Scene, memory: Memory) -> Referent | Unresolved:
    """The one material that the sentences right before, in the same paragraph, are about."""
    for paragraph, about in reversed(memory.topics):
        if paragraph != scene.paragraph:
            break
        return about[0]._replace(signal="sentence_before") if len(about) == 1 else Unresolved("ambiguous_material")
    headed = _find_headed(scene, memory)
    if headed and _speaks_of_own(scene):
        return headed
    return memory.sole if memory.sole and _speaks_of_own(scene) else Unresolved("no_material")


_ASPECTS = (
    r"(?:(?i:structures?|structural|crystal|phase|ion(?:ic)?|lithium|sodium|transport|conduction|conductivity|electrochemical|stability|properties|behaviou?r"
    r"|characteri[sz]ation|synthesis|preparation|formation|and),?\s)+(?:of|in|for)\s"
)
_HEADED = re.compile(
    rf"[\d.\s]*(?:{_ASPECTS})?(?:[Tt]he\s)?(?:[a-z]+\s){{0,2}}(?P<name>[A-Z][\w.()-]+)"
    r"(?:\s(?:solid\s)?(?:electrolytes?|conductors?|ceramics?|pellets?))?\s*"
)


def _find_headed(scene: Scene, memory: Memory) -> Referent | None:
    """The compound that the heading of a section is: `3.1. Li_{3}ScBr_{6}`, `Ion transport in LSB`."""
    said = _HEADED.fullmatch(scene.text.passage.section)
    meant = memory.explain(said["name"]) if said else ""
    named = find_formulas(meant)
    alone = said and len(named) == 1 and named[0].kind == "formula" and named[0].use == "conductor" and named[0].end == len(meant)
    return Referent(said["name"], "", "title") if said and alone else None


def _speaks_of_own(scene: Scene) -> bool:
    """Whether a sentence that names nothing may be about the material that a paper is about: it quotes nobody and changes nothing."""
    words = scene.between(scene.start, scene.end)
    introduced = re.search(r"\b(?:introduction|background)\b", scene.text.passage.section, re.IGNORECASE)
    quoted = any(scene.comparison(scene.text.place(mark.offset) - 1) is None for mark in marks_of(scene))
    return not introduced and not quoted and _NOT_OWN.search(words) is None


def topic_of_paragraph_before(scene: Scene, memory: Memory) -> Referent | None:
    """`The conductivity of this material …` at the beginning of a paragraph: of what the one before ended with; a caption may stand between."""
    if not memory.topics or not 0 < scene.paragraph - memory.topics[-1][0] <= 2:
        return None
    about = memory.topics[-1][1]
    return about[0]._replace(signal="anaphor") if len(about) == 1 else None
