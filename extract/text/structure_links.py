"""A space group in its sentence in; the materials that have this structure out: those beside it, and a plural that stands for a list."""

import itertools
import re
from collections.abc import Sequence

from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.referents import Link, Memory, Referent, Unresolved, Way
from extract.text.roles import is_oblique
from extract.text.scenes import Scene

_PRONOUNS = ("it", "its", "they")
_NOUN = (
    r"(?:(?:crystal|unit|crystalline)\s)?(?:structures?|cells?|phases?|forms?|symmetr(?:y|ies)|lattices?|polymorphs?|modifications?"
    r"|space groups?|frameworks?|(?:structure )?types?|models?|systems?|settings?|variants?|arrangements?|compounds?|materials?|members?|ones?)"
)
# What may follow the symbol before the sentence goes on: the group's number, the end of a bracket, a noun.
AFTER = rf"(?:\s?\(?No\.\s?\d+\)?)?(?:\s?[)\]])?(?:\s{_NOUN})?"
DETERMINER = (
    r"(?:(?:both|either|each of|all of|the|an?)\s){0,2}(?:(?:[a-z][a-z-]+\s){0,2}(?:samples?|powders?|pellets?|crystals?|specimens?)\sof\s)?"
    r"(?:[a-z][a-z-]+\s){0,2}"
)
_HELD_BY = (
    r"(?:(?:shared|adopted|formed|shown|exhibited|taken|preferred|favou?red|retained|kept)\sby"
    r"|(?:found|observed|reported|known|established|determined|refined|confirmed|obtained|preferred|favou?red|seen|identified|revealed"
    r"|given|stable|stabili[sz]ed|retained|kept|preserved|maintained|realised|realized|persists|survives|prevails)\s(?:for|in)"
    r"|(?:assigned|attributed|ascribed|common|belong\w*)\sto|(?:known|familiar)\sfrom|(?:typical|characteristic)\s(?:of|for)"
    r"|shared\s(?:with|between|among)|the\s(?:ground state|stable form|most stable (?:form|structure)|lowest[- ]energy (?:form|structure))\sof)"
)
_ADVERBS = r"(?:\s(?:is|are|was|were|has been|have been|also|then|now|only|commonly|usually|generally|recently|first|already|indeed))*"
_EXAMPLES = re.compile(rf"{AFTER},?\s(?:such as|e\.g\.,?|for example,?|for instance,?|including|namely)\s(?:in\s|for\s)?{DETERMINER}")
BEHIND = re.compile(rf"{AFTER}(?:,?\s(?:which|that|as))?{_ADVERBS}\s{_HELD_BY}\s{DETERMINER}|{AFTER},?\s(?:(?:just )?like|as in)\s{DETERMINER}")
_DESCRIBES = re.compile(r"\s(?:describes|fits|holds for|applies to|accounts for|is (?:that|the space group|the symmetry) of)\s(?:the\s)?")
_DIRECT = re.compile(rf"{AFTER},?\s(?:for|of|in)\s{DETERMINER}")
_BRACKET = re.compile(rf"(?:\s{_NOUN})?\s\(\s?(?:e\.g\.,?\s|for\s|as in\s|found (?:for|in)\s)?(?:the\s)?")
_NAMES = re.compile(r"\)\s(?:(?:spinel|garnet|argyrodite|perovskite|phase|compound|electrolyte|conductor|polymorph|structure)\s)?")
_RANGE = re.compile(
    rf"{AFTER},?\s(?:only\s)?(?:for|at|when|with|if|up to|until|(?:over|in|through|throughout) the (?:[a-z]+\s)?range(?: of)?)\s"
    r"(?:the\s)?(?:all\s)?(?:samples?\s|compositions?\s)?(?:with\s)?"
)
_UP_TO = re.compile(r"\b(?:up to|until)\s$")
_JOINT = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|and|, and|as well as|or)\s+(?:the |of |for |in |by )?")
_PREDICATE = re.compile(
    r"\b(?:crystalli[sz]|adopt|belong|index|refin|possess|exhibit|retain|keep|preserv|maintain|shar|assum|stabili|favou?r|prefer|describ|assign"
    r"|solv|show|form|remain|stay|becom|turn|tak|order|transform|convert|chang|exist|occur)\w*|\b(?:is|are|was|were|has|have|with|in)\b"
)


# `the orthorhombic structure with space group Pnma`: the phrase names the structure, not what has it.
_NAME_OF_STRUCTURE = re.compile(r"(?:the|this|that|each)\s.*\b(?:structure|phase|form|polymorph|cell|lattice|modification)", re.IGNORECASE)
_BESIDE = re.compile(r",?\s\(?(?:with |of |in )?(?:the )?(?:space group:?\s|symmetry\s)?")


def without_names_of_structure(scene: Scene, quantity: Quantity) -> Scene:
    """The sentence without `the … phase` right before a space group, where it has another material."""
    names = [
        m
        for m in scene.materials
        if m.kind == "anaphor"
        and _NAME_OF_STRUCTURE.fullmatch(scene.between(m.start, m.end))
        and _BESIDE.fullmatch(scene.between(m.end, max(m.end, quantity.start)))
    ]
    kept = tuple(m for m in scene.materials if m not in names)
    return scene._replace(materials=kept) if any(m.kind in NAMED for m in kept) else scene


def find_own(scene: Scene, quantity: Quantity) -> Way:
    """The material that a space group stands right behind in brackets: `A (trigonal, P-3m1)`; `both A and B (C2/m)`."""
    before = [m for m in scene.materials if m.end <= quantity.start and m.kind in NAMED]
    if not before or not _stands_behind(scene, before[-1], quantity):
        return None
    joint = joint_to(scene, before)
    shared = re.search(r"\b(?:both|all|each)\b", scene.between(before[-1].end, quantity.start))
    shared = shared or re.search(r"\bboth\s(?:the\s)?$", scene.between(scene.start, joint[0].start))
    return (joint, "each") if shared else ((before[-1],), "bracket_behind_name")


def has_own(scene: Scene, material: Material) -> bool:
    """Whether a space group of its own stands in brackets right behind a material."""
    return any(q.dimension == "structure" and _stands_behind(scene, material, q) for q in scene.quantities if q.start >= material.end)


def _stands_behind(scene: Scene, material: Material, quantity: Quantity) -> bool:
    beside = r"\s?[(\[](?:[a-z]+,?\s){0,3}(?:space group:?\s)?|,\s(?:[a-z]+\s){0,2}(?:with\s|of\s)?(?:the\s)?space group:?\s"
    return re.fullmatch(beside, scene.between(material.end, quantity.start)) is not None


# `the monoclinic type (C2/m) is typical of bromides and iodides, e.g. A`
_THROUGH_CLASS = re.compile(
    r"(?<=of|or)\s(?:the\s|most\s|many\s)?[a-z]+(?:(?:,|\sand|\sor)\s[a-z]+){0,2},?\s(?:e\.g\.,?|such as|like"
    r"|for example,?|for instance,?|including)\s"
)


def find_holders(scene: Scene, quantity: Quantity) -> Way:
    """Materials behind a space group that have it.

    `trigonal (P-3m1), such as A and B`; `the cell (P-3m1) common to A and B`; `C2/m describes A`; `Pnma for x ≤ 0.3`.
    """
    behind = find_following(scene, quantity)
    if not behind:
        return None
    between = _THROUGH_CLASS.sub(" ", scene.between(quantity.end, behind[0].start))
    if behind[0].kind == "sample" and _RANGE.fullmatch(between):
        joint = joint_from(scene, behind)
        return tuple(itertools.takewhile(lambda m: m.kind == "sample", joint)), "right_behind"
    if _EXAMPLES.fullmatch(between) or _BRACKET.fullmatch(between) or _DESCRIBES.fullmatch(between) or _NAMES.fullmatch(between):
        return joint_from(scene, behind), "each"
    if between == " " and behind[0].kind in NAMED and not is_oblique(scene, behind[0]):
        return (behind[0],), "right_behind"  # `right) Pmc2_{1} (Li_{0.6}Na_{0.4})_{3}BH_{4}B_{10}H_{10}`
    direct = behind[0].kind != "anaphor" and _DIRECT.fullmatch(between)
    if (direct or BEHIND.fullmatch(between)) and not has_subject(scene, quantity):
        return joint_from(scene, behind), "each"
    return None


def narrow(scene: Scene, quantity: Quantity, way: Way) -> Way:
    """`At x = 0.2 the structure of A is P-3m1`: of a whole series only the members that the clause names with the space group."""
    if way is None or isinstance(way, Unresolved) or len(way[0]) > 1 or way[0][0].kind != "series" or way[0][0].values:
        return way
    clause = scene.clause(quantity.start)
    groups = [q.start for q in scene.quantities if q.dimension == "structure" and q != quantity]
    samples = [m for m in scene.materials if m.kind == "sample" and clause.start <= m.start < clause.end]
    samples = [m for m in samples if not any(min(m.start, quantity.start) < at < max(m.start, quantity.start) for at in groups)]
    samples = [m for m in samples if m.start < quantity.start] or samples
    return (tuple(samples), "series") if samples and joint_from(scene, samples) == tuple(samples) else way


def link_series(scene: Scene, quantity: Quantity, ways: Sequence[Way]) -> tuple[Link, ...] | None:
    """`the argyrodites Li_{6}PS_{5}X crystallize in F-43m`: one structure for all that the letter may stand for is the series' own."""
    way = next((way for way in ways if way is not None), None)
    if way is None or isinstance(way, Unresolved) or [m.kind for m in way[0]] != ["series"]:
        return None
    series = way[0][0]
    clause = scene.clause(quantity.start)
    alone = len([q for q in scene.quantities if q.dimension == "structure" and clause.start <= q.start < clause.end]) == 1
    if not alone or re.search(r"\b(?:most|many|some|several|few|certain)\b", scene.between(clause.start, quantity.start), re.IGNORECASE):
        return None
    return (Link(series, Referent(scene.text.printed(*series.core), series.values), way[1]),)


def bound_samples(scene: Scene, way: Way) -> Way:
    """`All powders up to x = 0.6`: not the sample with this x alone."""
    if way is None or isinstance(way, Unresolved):
        return way
    return bound_materials(scene, way[0]), way[1]


def bound_materials(scene: Scene, materials: Sequence[Material]) -> tuple[Material, ...]:
    """`up to x = 0.6` as `x ≤ 0.6`."""
    bounded = (m.kind == "sample" and _UP_TO.search(scene.between(scene.start, m.start)) for m in materials)
    return tuple(m._replace(values=re.sub(r"\s?=\s?", " ≤ ", m.values)) if bound else m for m, bound in zip(materials, bounded, strict=True))


def find_following(scene: Scene, quantity: Quantity) -> list[Material]:
    """Materials behind a space group and before the next one."""
    limit = min((q.start for q in scene.quantities if q.dimension == "structure" and q.start > quantity.start), default=scene.end)
    return [m for m in scene.materials if quantity.end <= m.start < limit and is_named(scene, m)]


def is_named(scene: Scene, material: Material) -> bool:
    """Whether a mention says itself which material it is; `it` does not."""
    return material.kind in NAMED or (material.kind == "anaphor" and scene.between(material.start, material.end).lower() not in _PRONOUNS)


def joint_from(scene: Scene, materials: Sequence[Material]) -> tuple[Material, ...]:
    """The first of the materials and those listed with it."""
    listed = [materials[0]]
    for material in materials[1:]:
        if not _JOINT.fullmatch(scene.between(listed[-1].end, material.start)):
            break
        listed.append(material)
    return tuple(listed)


def joint_to(scene: Scene, materials: Sequence[Material]) -> tuple[Material, ...]:
    """The last of the materials and those listed with it."""
    listed = [materials[-1]]
    for material in reversed(materials[:-1]):
        if not _JOINT.fullmatch(scene.between(material.end, listed[0].start)):
            break
        listed.insert(0, material)
    return tuple(listed)


def has_subject(scene: Scene, quantity: Quantity) -> bool:
    """Whether the words before a space group say it of a material: `A crystallizes in the C2/m structure known from B`."""
    clause = scene.clause(quantity.start)
    before = [m for m in scene.materials if clause.start <= m.start and m.end <= quantity.start and m.kind != "class"]
    free = [m for m in before if not scene.comparison(m.start) and not is_oblique(scene, m)]
    if not free:
        return False
    other = any(q.dimension == "structure" and free[-1].end <= q.start < quantity.start for q in scene.quantities)
    return not other and _PREDICATE.search(scene.between(free[-1].end, quantity.start)) is not None


_MODEL = re.compile(r"\b(?:structures?|cells?|models?|types?|symmetry|lattice|frameworks?|patterns?)(?: type)? of (?:the |a )?(?:[\w-]+\s){0,2}$")


def is_model(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material only lends its structure to the subject: `the powders are indexed with the cell of A, P-3m1`."""
    if not _MODEL.search(scene.between(scene.start, material.start)):
        return False
    clause = scene.clause(quantity.start)
    before = [m for m in scene.materials if clause.start <= m.start and m.end <= material.start]
    subjects = [m for m in before if m.kind != "class" and not is_oblique(scene, m)]
    return bool(subjects) and _PREDICATE.search(scene.between(subjects[-1].end, material.start)) is not None


_COUNTS = {"both": 2, "either": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_MEMBERS = (
    r"(?:members|samples|compositions|compounds|phases|materials|powders|products|pellets|electrolytes|halides|chlorides|bromides|iodides|of them)"
)
_PLURAL = re.compile(
    rf"(?<!most of )(?<!some of )(?<!many of )\b(?:(?P<count>both|either)(?:\s(?:[\w-]+\s)?(?:{_MEMBERS}|compound|material|phase|salt))?"
    rf"|(?:all|the|these|all of these|all the)\s(?P<number>two|three|four|five)(?:\s(?:[\w-]+\s)?{_MEMBERS})?"
    rf"|(?:all|all the|all of the|these|all these|all of these|the)\s(?:(?:six|seven|eight|nine|ten|\d+)\s)?{_MEMBERS}"
    r"|they(?:\s(?:both|all))?|all of them)\s",
    re.IGNORECASE,
)
_OF_SERIES = re.compile(
    rf"\b(?:{_MEMBERS}|all|patterns|whole|entire)\s(?:of|in|from|belonging to)\s(?:the\s)?(?:[\w-]+\s)?"
    r"(?:series|system|family|solid solutions?)\s$",
    re.IGNORECASE,
)


_IN_THEIR = re.compile(r"\b(?:in|with) their\s(?:[a-z]+\s){0,2}(?:structures?|forms?|lattices?)\b[^,;.]*$")


def _find_listing(count: int, memory: Memory) -> tuple[Referent, ...]:
    """`All three powders` of an earlier paragraph: the only sentence that named exactly so many; nothing where there are fewer than three."""
    listings = {frozenset(one.key for one in named): named for _, named in memory.named if len(named) == count}
    return next(iter(listings.values())) if count > 2 and len(listings) == 1 else ()


def _find_plural_behind(scene: Scene, quantity: Quantity) -> re.Match[str] | None:
    """`the space group P-3m1 for either compound`."""
    behind = re.match(r"\)?\s(?:for|in|of)\s", scene.between(quantity.end, scene.end))
    return _PLURAL.match(re.sub(r"[.,;]", " ", scene.between(quantity.end + behind.end(), scene.end)) + " ") if behind else None


def find_plural(scene: Scene, quantity: Quantity, memory: Memory) -> tuple[Link, ...] | None:
    """`In the series A all members crystallize in C2/m`, `A and B were made. Both are trigonal (P-3m1)`: the materials of a plural."""
    clause = scene.clause(quantity.start)
    named = [m for m in scene.materials if m.end <= quantity.start and m.kind in NAMED]
    plural = _PLURAL.search(scene.between(clause.start, quantity.start)) or _find_plural_behind(scene, quantity)
    if named and named[-1].kind == "series" and len(joint_to(scene, named)) == 1:
        of_series = _OF_SERIES.search(scene.between(scene.start, named[-1].start)) or (plural and clause.start + plural.start() >= named[-1].end)
        return (Link(named[-1], Referent(scene.text.printed(*named[-1].core), named[-1].values), "same_clause"),) if of_series else None
    if named and _IN_THEIR.search(scene.between(clause.start, quantity.start)):
        joint = joint_to(scene, named)  # `A and B reach 0.5 and 0.3 mS cm-1 in their trigonal structures (P-3m1)`
        return tuple(Link(m, Referent(scene.text.printed(*m.core), m.values), "each") for m in joint) if len(joint) > 1 else None
    if plural is None or named:
        return None
    if memory.own and re.match(rf"all\s(?:the\s|of the\s)?(?:[a-z]+\s|\d+\s)?{_MEMBERS}", plural[0], re.IGNORECASE):
        return (Link(None, memory.own[0]._replace(signal="series"), "series"),)
    count = _COUNTS.get((plural["count"] or plural["number"] or "").lower(), 0)
    listed = memory.named[-1][1] if memory.named and memory.named[-1][0] == scene.paragraph else _find_listing(count, memory)
    if len(listed) < 2 or (count and len(listed) != count):
        return None
    return tuple(Link(None, referent._replace(signal="list_before"), "list_before") for referent in listed)
