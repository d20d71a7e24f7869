"""The materials that a space group was linked to in; with those that the sentence says to have the same structure, out."""

import re
from collections.abc import Iterator

from extract.text.anaphora import resolve
from extract.text.mentions import Material
from extract.text.quantities import Quantity
from extract.text.referents import Link, Memory, Referent
from extract.text.scenes import Scene
from extract.text.structure_links import (
    AFTER,
    BEHIND,
    DETERMINER,
    bound_materials,
    find_following,
    has_own,
    has_subject,
    is_named,
    joint_from,
    joint_to,
)

SHARED = "same_structure"  # the signal of a material that the subject of the sentence is only likened to

_STRUCTURE = r"(?:structure|structural model|symmetry|lattice|cell|framework|model|space group)"
_PLAIN = r"(?:(?!(?:over|of|in|on|with|to|for|from|by|than|as|and)\b)\S+\s){0,5}?"  # adjectives and symbols
_ASIDE = r"(?:,\s\S{2,14},|\s\([^()]*\))?"  # the symbol
_SAME = re.compile(
    r"\b(?:iso-?structural|isotypic|isomorphous)\s(?:with|to)\s"
    rf"|\b(?:same|identical)\s(?:[\w-]+\s){{0,3}}?{_STRUCTURE}(?: type)?{_ASIDE}\sas\s(?:that of\s|in\s|found for\s|reported for\s)?"
    r"|\b(?:shar|adopt|inherit|retain|keep|has|have|possess|preserv|maintain|refined (?:using|with|in)|indexed (?:using|with|in|on)"
    rf"|crystalli[sz]\w+ in)\w*\sthe\s{_PLAIN}{_STRUCTURE}(?: type)?{_ASIDE}\s(?:of|with|as)\s"
    # `the structure of A, C2/m, is that of B`; not the volume of its cell
    r"|\b(?<!of the )(?<!of the unit )(?:structure|pattern|symmetry|cell|lattice|diffractogram)(?:\sof\s[^,;.()]{1,50}?)?"
    rf"{_ASIDE}\s(?:is|matches|equals|corresponds to)\sthat\sof\s"
    # `the reflections of milled A match trigonal B (P-3m1)`
    r"|\b(?:reflections|patterns?|peaks|diffractogram|powder|product)\b[^,;.()]{0,40}\s(?:match(?:es)?|resembles?)\s(?:(?:that|those)\sof\s)?"
)
_DENIED = re.compile(r"\b(?:not|no longer|never|neither|nor)\b[^,;.]{0,30}$")
_ELLIPSIS = re.compile(
    rf"{AFTER}(?:\s\([^()]*\))?(?:\s(?:at|after|below|above|with)\s[^,;]{{1,25}})?(?:[,;]|\sand)\s(?:and\s)?"
    r"(?:(?:so|as|likewise)\s(?:has|have|does|do|did|is|are|was|were|can|could|may)(?:\s(?:that|those)\sof)?"
    rf"|(?:the )?same (?:is true|holds|applies|goes|is found|was found)(?: true)?\s(?:for|of|to)|the same as (?:for"
    rf"|in|that of)|as well as)\s{DETERMINER}"
)
_TOO = re.compile(r"\s(?:does|do|is|are|has|have)\s(?:so\s)?(?:too|likewise|as well|also)\b")
# `…; B is isostructural`, without saying with what: with the material before.
_ISOTYPIC = re.compile(r"\s(?:is|are|was|were)\s(?:also\s)?(?:iso-?structural|isotypic|isomorphous)(?!\s(?:with|to))")


def add_sharers(scene: Scene, quantity: Quantity, links: tuple[Link, ...], memory: Memory) -> tuple[Link, ...]:
    """The links of a space group with those of materials that are said to have the same structure.

    `A is isostructural with B (C2/m)`; `A is trigonal (P-3m1), and so is B`; `A has the C2/m structure known from B`.
    """
    found = {link.referent.key for link in links}
    sharers = [(material, SHARED) for material in _behind(scene, quantity)] if has_subject(scene, quantity) else []
    for left, right in _same(scene, quantity):
        left = bound_materials(scene, left)
        referents = [resolve(scene, material, memory) for material in (*left, *right)]
        if any(isinstance(referent, Referent) and referent.key in found for referent in referents):
            sharers += [(material, "same_clause") for material in left if not has_own(scene, material)]
            sharers += [(material, SHARED) for material in right if not has_own(scene, material)]
            lent = {material.start for material in right}
            links = tuple(link._replace(signal=SHARED) if link.material and link.material.start in lent else link for link in links)
    added: dict[str, Link] = {}
    for material, signal in sharers:
        referent = resolve(scene, material, memory)
        if isinstance(referent, Referent) and referent.key not in found:
            added.setdefault(referent.key, Link(material, referent, referent.signal or signal))
    return (*links, *added.values())


def _behind(scene: Scene, quantity: Quantity) -> tuple[Material, ...]:
    """`…, and so has A`, `… known from A`: materials behind a space group that share it with the subject."""
    behind = find_following(scene, quantity)
    if not behind:
        return ()
    between = scene.between(quantity.end, behind[0].start)
    joint = joint_from(scene, behind)
    # `LiCl with space group Fm-3m is found in A` does not say it of A.
    said = (BEHIND.fullmatch(between) and not re.search(r"\sin\s", between)) or _ELLIPSIS.fullmatch(between)
    ahead = scene.between(joint[-1].end, scene.end)
    too = re.fullmatch(rf"{AFTER},?\sand\s(?:the\s)?", between) and _TOO.match(ahead)
    return joint if (said or too or _ISOTYPIC.match(ahead)) and not has_own(scene, joint[-1]) else ()


def _same(scene: Scene, quantity: Quantity) -> Iterator[tuple[tuple[Material, ...], tuple[Material, ...]]]:
    """The materials that a sentence says to have the structure of others, and these others."""
    for match in _SAME.finditer(scene.between(scene.start, scene.end)):
        start, end = scene.start + match.start(), scene.start + match.end()
        clause = scene.clause(end)
        groups = [q for q in scene.quantities if q.dimension == "structure" and clause.start <= q.start < clause.end]
        if groups and quantity not in groups:
            continue  # `A (P-3m1) is isostructural to B, while annealing turns it into C2/m`
        # `Its structure is that of A`: the word of the relation is a part of the mention.
        before = [m for m in scene.materials if clause.start <= m.start < end]
        left = [m for m in before if m.kind != "class" and scene.bracket(m.start) is None]
        right = [m for m in scene.materials if m.start >= end and is_named(scene, m)]
        if not left or not right or _DENIED.search(scene.between(clause.start, start)):
            continue
        if re.fullmatch(r"(?:the\s|that of\s|an?\s)?(?:[a-z][a-z-]+\s){0,2}", scene.between(end, right[0].start)):
            yield joint_to(scene, left), joint_from(scene, right)


def expand_members(scene: Scene, quantity: Quantity, link: Link) -> tuple[Link, ...]:
    """`LiMOCl_{4} with M = Nb and Ta (both Cmc2_{1})`: one link for each member that the series is said to have."""
    letter, _, members = link.referent.values.partition("=")
    listed = re.findall(r"[A-Z][a-z]?(?![a-z])", members)
    each = re.search(r"\b(?:both|all|each)\s(?:in\s|with\s|of\s|have\s)?$", scene.between(scene.start, quantity.start))
    if not each or len(listed) < 2:
        return (link,)
    return tuple(link._replace(referent=link.referent._replace(values=f"{letter.strip()} = {symbol}")) for symbol in listed)
