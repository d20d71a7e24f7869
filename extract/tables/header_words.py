"""A header's words → what its column is; and what words say of part, method and role."""

import re
from functools import cache, lru_cache

from extract.tables.characters import fold
from extract.tables.vocabulary import (
    BULK,
    COMPUTED,
    GRAIN_BOUNDARY,
    HOST,
    MEASURED,
    SUBSTITUTED,
    SUBSTITUTION,
    TOTAL,
    TREATMENT,
    WORDS,
    Kind,
)
from schemas.candidate import ConductivityPart, Method, Role
from schemas.properties import PROPERTIES


@cache
def _compiled() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in WORDS)


def level(marked: str) -> str:
    """A header folded, its subscripts and raised words behind an underscore, other superscripts on the line: `σ_25 (S cm-1)`."""
    worded = re.sub(r"_\{\s*([^}]*)\}|\^\{\s*([A-Za-z][^}]*)\}", r"_\1\2", fold(marked))
    return re.sub(r"\s+", " ", worded.replace("^{", "").replace("}", "")).strip()


@lru_cache(maxsize=4096)
def classify(marked: str) -> Kind | None:
    """What a header says its column is; None where its words alone do not tell.

    Properties that have no pattern here are known by their spellings in schemas.properties.

    >>> classify("σ_{25} (S cm^{−1})"), classify("Sintering temp. (°C)"), classify("T (°C)"), classify("Li_{3}YCl_{6}")
    ('conductivity', 'other', 'temperature', None)
    """
    text = level(marked)
    known = next((kind for kind, pattern in _compiled() if pattern.search(text)), None)
    return known or _spelled(text.lower())


def _spelled(text: str) -> Kind | None:
    for entry in PROPERTIES:
        if any(spelling in text for spelling in entry.spellings) and not any(veto in text for veto in entry.vetoes):
            return "structure" if entry.name == "crystal_structure" else entry.name
    return None


def read_role(text: str, *, context: str = "") -> Role:
    """`host` or `substituted` where a header says so; `before` and `after` count where header or caption speak of a substitution.

    >>> read_role("Original materials"), read_role("Doped composition"), read_role("After", context="before and after substitution")
    ('host', 'substituted', 'substituted')
    """
    words = level(text).replace("_", " ")
    named = find_roles(words)
    if named:
        return named[0] if len(named) == 1 else ""
    ordered = re.search(rf"\b(before|after)\b(?:\s*\w+)?\s*(?:{SUBSTITUTION})?|^\W*(before|after)\W", words + " ", re.IGNORECASE)
    if ordered and re.search(SUBSTITUTION, words + " " + context, re.IGNORECASE) and not re.search(TREATMENT, words, re.IGNORECASE):
        return "host" if (ordered.group(1) or ordered.group(2)).lower() == "before" else "substituted"
    return ""


def find_roles(text: str) -> tuple[Role, ...]:
    """The roles that words name, in printed order.

    >>> find_roles("Host Substituted material Composition")
    ('host', 'substituted')
    """
    found = re.finditer(rf"(?P<host>{HOST})|(?P<substituted>{SUBSTITUTED})", text, re.IGNORECASE)
    return tuple(dict.fromkeys("host" if match["host"] else "substituted" for match in found))


@lru_cache(maxsize=4096)
def read_method(text: str) -> Method:
    """Whether words say that values were computed or measured; both or neither: unspecified.

    >>> read_method("AIMD"), read_method("σ_{exp} (mS cm^{−1})"), read_method("activation energies calculated from Arrhenius plots")
    ('computed', 'measured', 'unspecified')
    """
    words = level(text).replace("_", " ")
    computed, measured = re.search(COMPUTED, words, re.IGNORECASE), re.search(MEASURED, words, re.IGNORECASE)
    if bool(computed) == bool(measured):
        return "unspecified"
    return "computed" if computed else "measured"


@lru_cache(maxsize=4096)
def read_part_in_sentence(text: str) -> ConductivityPart:
    """The same for a caption or note, where `bulk` counts beside `conductivity` only.

    >>> read_part_in_sentence("Total ionic conductivities of pellets"), read_part_in_sentence("Conductivities of bulk samples")
    ('total', 'unspecified')
    >>> read_part_in_sentence("Bulk, grain boundary and total conductivities of garnets")
    'unspecified'
    """
    near = re.search(r"((?:[\w-]+\W+){0,6})(?:ionic |electrical |ion )?conductivit", fold(text), re.IGNORECASE)
    return read_part(near.group(1)) if near else "unspecified"


@lru_cache(maxsize=4096)
def read_part(text: str) -> ConductivityPart:
    """Which part of a conductivity the words of a header name; several: unspecified.

    >>> read_part("σ_{gb}"), read_part("Bulk conductivity"), read_part("σ_{total}"), read_part("bulk and total")
    ('grain_boundary', 'bulk', 'total', 'unspecified')
    """
    words = level(text)
    spaced = words + " " + words.replace("_", " ")
    named: list[ConductivityPart] = []
    if re.search(BULK, spaced, re.IGNORECASE):
        named.append("bulk")
    if re.search(GRAIN_BOUNDARY, spaced, re.IGNORECASE):
        named.append("grain_boundary")
    if re.search(TOTAL, spaced, re.IGNORECASE):
        named.append("total")
    return named[0] if len(named) == 1 else "unspecified"


@lru_cache(maxsize=4096)
def read_parts(header: str) -> tuple[ConductivityPart, ...]:
    """The parts of the conductivity that a header names for values packed into one cell, in printed order; empty for fewer than two.

    >>> read_parts("σ_{bulk}/σ_{total} (S cm^{−1})"), read_parts("Bulk conductivity (S/cm)")
    (('bulk', 'total'), ())
    """
    found = [part for piece in re.split(r"[/;,|]|\band\b", fold(header)) if (part := read_part(piece)) != "unspecified"]
    return tuple(found) if len(found) > 1 and len(set(found)) == len(found) else ()
