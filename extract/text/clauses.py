"""A value in its sentence in; the material that it belongs to by where both stand in the sentence's clauses and brackets out."""

import re
from collections.abc import Sequence

from extract.text.classes import goes_on_about_class, has_nearer, stands_out_from
from extract.text.electrodes import end_with_electrode
from extract.text.formulas import find_symbols
from extract.text.groups import find_list, find_pairings
from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.referents import Unresolved, Way
from extract.text.roles import is_oblique
from extract.text.scenes import Scene
from extract.text.structure_links import is_model
from extract.text.vetoes import find_veto

_JOINT = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|and|, and|as well as|or)\s+(?:the |of |for )?")


# `A and B, with oxidation limits of 4.3 V`
_PLURAL = re.compile(
    r"\b(?:limits|potentials|onsets|conductivities|energies|barriers) (?:are |of |around |near |at |close to )+"
    r"(?:about |ca\. |~ ?|≈ ?|nearly |almost )?$"
)
_EACH = re.compile(r"\b(?:both|each|all|either)\b", re.IGNORECASE)


# `A and B, which need hours of milling to attain 0.4 mS cm-1`
_OF_SEVERAL = re.compile(r",?\swhich\s(?:both\s|all\s)?(?:have|show|need|reach|exhibit|possess|attain|conduct)\b")


def find_relative(scene: Scene, quantity: Quantity) -> Way:
    """`A conducts worse than B, which has 3 mS cm-1`: a relative clause is about what it stands behind."""
    clause = scene.clause(quantity.start)
    opened = list(re.finditer(r",?\s(?:(?:for|in|with|of)\s)?(?:which|whose)\s|\swith its\s", scene.between(clause.start, quantity.start)))
    if not opened:
        return None
    place = clause.start + opened[-1].start()
    named = [m for m in scene.materials if m.end <= place and m.kind in NAMED]
    if told := next((m for m in scene.materials if m.end == place and m.kind == "anaphor"), None):
        return (told,), "same_clause"  # `but the iodide, in which …`
    between = scene.between(named[-1].end, place) if named else "no"
    # `A (Fd-3m), which …`, `A, rhombohedral with space group R-3c, which …`
    if re.fullmatch(r"\)?(?:\s(?:phase|compound|material|glass))?\s?(?:\([^()]*\))?|,\s(?:an? |the )?[^,;()]{1,50}", between) is None or re.search(
        r"[,;]\s(?:and|but)\s", scene.between(place + 1, quantity.start)
    ):
        return None
    later = [m for m in scene.materials if place < m.start < quantity.start and m.kind not in ("anaphor", "class")]
    joint = len(named) > 1 and _JOINT.fullmatch(scene.between(named[-2].end, named[-1].start)) is not None
    if joint and not later and _OF_SEVERAL.match(scene.between(place, quantity.start)) and not find_list(scene, quantity):
        return (named[-2], named[-1]), "each"
    return None if later or joint else ((named[-1],), "same_clause")


# `transforms into A, a poor conductor (2 × 10^{-10} S cm-1)`
_APPOSED = re.compile(r",\san?\s(?:[\w-]+\s){0,3}(?:conductor|insulator|electrolyte|compound|phase|material|chloride|halide|sulfide|oxide)\s")


def find_around_bracket(scene: Scene, quantity: Quantity) -> Way:
    """A value in brackets belongs to a material named before it inside them, else to the nearest one before the bracket."""
    bracket = scene.bracket(quantity.start)
    if bracket is None:
        return None
    unknown = re.search(r"\b(?:of|for|in)\s(?:the\s)?((?=\S*[A-Z]\S*[A-Z])[A-Z][\w-]{2,})\s$", scene.between(scene.start, bracket.start))
    if unknown and not any(scene.start + unknown.start(1) < m.end and m.start < scene.start + unknown.end(1) for m in scene.materials):
        return Unresolved("unknown_material")  # `the conductivity of P-LMO (6.1 × 10^{-6} mS cm-1)`
    inside = [m for m in scene.materials if bracket.start < m.start and m.end <= quantity.start and m.kind != "anaphor"]
    separated = [m for m in inside if ";" not in scene.between(m.end, quantity.start)]
    if separated:
        return (separated[-1],), "same_bracket"
    clause = scene.clause(bracket.start)
    before = [
        m
        for m in scene.materials
        if clause.start <= m.start
        and m.end <= bracket.start
        and (scene.bracket(m.start) is None or scene.bracket(m.start) == scene.bracket(bracket.start))
    ]
    apart = scene.comparison(bracket.start)
    before = [m for m in before if m.kind != "class" or scene.comparison(m.start) in (None, apart)]
    if not before:
        return None
    nearest = before[-1]
    between = scene.between(nearest.end, bracket.start)
    if not between.strip():
        return (nearest,), "bracket_behind_name"
    if nearest.kind in NAMED and _APPOSED.fullmatch(between):
        return (nearest,), "bracket_behind_name"
    if (span := scene.comparison(bracket.start)) and span.start <= nearest.start and nearest.kind in NAMED:
        return (nearest,), "comparison"  # `better than the A described before (3 × 10^{-8} S cm-1)`
    return _pick(scene, quantity, before)


_BOUND = re.compile(r"\b(?:up to|until|beyond|from)\s(?:about\s|the\s)?$")
# `… is 3 × 10^{-10} S cm^{-1}, and that of undoped A is smaller`
_OF_ANOTHER = re.compile(r"\b(?:that|those) (?:of|for|in) (?:the )?(?:[\w-]+ ){0,2}$")


def find_in_clause(scene: Scene, quantity: Quantity) -> Way:
    """The nearest material before the value in its clause, then in the clauses before; then the first behind it in its clause."""
    clause = scene.clause(quantity.start)
    free = [m for m in scene.materials if not scene.comparison(m.start) and not _aside(scene, m, quantity)]
    before = [m for m in free if clause.start <= m.start and m.end <= quantity.start]
    if quantity.dimension != "structure":
        # `the phase persists up to x = 0.25, and the conductivity rises …`: not of this one member
        before = [m for m in before if m.kind != "sample" or not _BOUND.search(scene.between(scene.start, m.start))]
    if quantity.dimension == "structure":
        before = [m for m in before if not is_model(scene, m, quantity)]
    if goes_on_about_class(scene, quantity, [m for m in free if m.end <= quantity.start]):
        return Unresolved("class_of_materials")
    if before and ((way := _pick(scene, quantity, before)) is not None or any(m.kind != "anaphor" for m in before)):
        return way
    behind = [m for m in free if quantity.end <= m.start < clause.end and not _OF_ANOTHER.search(scene.between(quantity.end, m.start))]
    if behind and clause.start > scene.start and re.match(r"[,;]?\s?(?:while|whereas|and|but)\b", scene.between(clause.start, clause.end)):
        behind = [m for m in behind if re.search(r"\b(?:for|in|of|by)\s(?:\w+\s){0,2}$", scene.between(quantity.end, m.start))]
    behind = [m for m in behind if not _is_taken(scene, quantity, m) and not (m.kind == "class" and has_nearer(scene, quantity, m))]
    behind = [m for m in behind if not stands_out_from(scene, quantity, m)]
    earlier = [m for m in free if m.end <= clause.start]
    if behind and not earlier:
        usable = [m for m in behind if _may_stand_behind(scene, quantity, m)]
        one = len({scene.between(*m.core) for m in usable}) == 1
        return ((usable[0],), "behind_in_clause") if one else Unresolved("ambiguous_material") if usable else None
    return _pick(scene, quantity, earlier) if earlier else None


def _is_taken(scene: Scene, quantity: Quantity, material: Material) -> bool:
    """`With 0.23 eV, the barrier nears the lowest ones (0.22 to 0.35 eV) for A`: a material that stands behind another value is that one's."""
    between = [q for q in scene.quantities if quantity.end <= q.start and q.end <= material.start and q.dimension == quantity.dimension]
    if not between or scene.bracket(between[-1].start) is None or scene.bracket(quantity.start) is not None:
        return False
    return re.fullmatch(r"\)?\s(?:for|in|of)\s(?:[\w-]+\s){0,4}", scene.between(between[-1].end, material.start)) is not None


# `when 40% of the yttrium was exchanged for zirconium (Li_{2.6}Y_{0.6}Zr_{0.4}Cl_{6})`: the bracket says what that led to.
_EXCHANGED = re.compile(r"\b(?:exchang|substitut|replac|dop|introduc|incorporat)\w*\s(?:[^,;()]{1,40}\s)?\((?:x = [\d.]+ in )?$")


def _may_stand_behind(scene: Scene, quantity: Quantity, material: Material) -> bool:
    """Whether a material behind a value can be what it is of: no means, no electrode, not in a further clause; a word for one only behind `of`."""
    between = scene.between(quantity.end, material.start)
    if material.kind == "anaphor" and not re.search(r"\b(?:of|for|in)\s$", between):
        return False
    if re.search(r"\b(?:because of|so that|such that|due to|owing to|on account of|caused by|thanks to)\b", between):
        return False
    if material.use == "other" and re.search(
        r"\b(?:formation of|form\w*|yield\w*|giv(?:es?|ing)|produc\w+|decompos\w+|leads? to|into|associated with)\b", between
    ):
        return False  # `the limit of 0.64 V goes with the formation of Ho and LiBr`
    return not is_oblique(scene, material) and material.use != "electrode" and not re.search(r",\s(?:and|but)\s(?!one\b|an?\b|the\b|\d)", between)


_PRODUCTS = re.compile(r"\b(?:products|compounds|samples|materials|phases|electrolytes|conductors|chlorides|bromides|halides|compositions)\s$")


def _holds_only_materials(scene: Scene, start: int, end: int) -> bool:
    inside = [m for m in scene.materials if start < m.start < end]
    words = scene.between(start, end)
    for material in reversed(inside):
        words = words[: material.start - start] + words[material.end - start :]
    return bool(inside) and re.fullmatch(r"\((?:\s|,|and\b|or\b)*\)", words) is not None


def _aside(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material stands in a bracket that the value does not stand in."""
    bracket = scene.bracket(material.start)
    if bracket is not None and _PRODUCTS.search(scene.between(scene.start, bracket.start)) and _holds_only_materials(scene, *bracket):
        return False  # `the products (A and B) still show 1.9 mS cm-1`
    beside = any(m.kind in NAMED and m.kind != "sample" and bracket is not None and 0 <= bracket.start - m.end <= 1 for m in scene.materials)
    if material.kind == "sample" and bracket is not None and not beside and len(scene.between(*bracket)) <= material.end - material.start + 4:
        return False  # `the sample of the lowest NaCl content (x = 2.1)`
    if re.search(
        r"\b(?:electrolyte|conductor|halide|composition|sample|member|compound|material|phase|pellet|batch|glass|one|powder|ceramic|variant|specimen|analogue|spinel|garnet"
        r"|argyrodite|\w*(?:chloride|bromide|iodide|fluoride|sulfide)|product|doping|substitution|[A-Z][a-z]?\^\{\d?\+\})s?\s?\(\s?(?:[A-Za-z]{1,3}-)?$",
        scene.between(scene.start, material.start),
    ):
        return False
    if _EXCHANGED.search(scene.between(scene.start, material.start)) and scene.between(material.end, material.end + 1) == ")":
        return False
    return bracket is not None and not bracket.start < quantity.start < bracket.end


def _spent(scene: Scene, material: Material, quantity: Quantity) -> bool:
    """Whether a material stands behind another value that it belongs to: `0.5 mS cm-1 for A, and …`."""
    earlier = [
        q for q in scene.quantities if q.end <= material.start and q.end < quantity.start and q.dimension in ("conductivity", "energy", "potential")
    ]
    if not earlier:
        return False
    return re.fullmatch(r"\s?(?:\(|(?:for|in|of) (?:the )?)", scene.between(end_with_electrode(scene, earlier[-1]), material.start)) is not None


def _is_member(material: Material) -> bool:
    """Whether a mention is one member of a series: `x = 0.2`, `Li_{3-x}Y_{1-x}Zr_{x}Cl_{6} with x = 0.1`."""
    return material.kind == "sample" or (material.kind == "series" and re.fullmatch(r"[xyz]\s?=\s?[\d.]+", material.values) is not None)


def _pick(scene: Scene, quantity: Quantity, before: Sequence[Material]) -> Way:
    """Of several materials before a value its subject: the nearest that is no means, no electrode, and no precursor where there is another."""
    free = [m for m in before if not scene.comparison(m.start) or scene.comparison(quantity.start)] or list(before)
    plain = [m for m in free if not is_oblique(scene, m)]
    if not plain:
        return None
    fresh = [m for m in plain if not _spent(scene, m, quantity)]
    if all(m.kind == "class" for m in fresh):
        fresh = [m for m in plain if m.kind != "class"] or plain
    # Any compound has a structure; a conductivity or a window is hardly ever an electrode's or a precursor's.
    alike = quantity.dimension == "structure"
    with_class = (
        alike
        and len(fresh) > 1
        and fresh[-1].kind == "class"
        and _JOINT.fullmatch(re.sub(r"\ball (?:of )?the\s$", "", scene.between(fresh[-2].end, fresh[-1].start)))
    )
    if with_class:
        fresh = fresh[:-1]  # `A, B and most bromides are monoclinic`
    able = (alike and fresh) or [m for m in fresh if m.use in ("conductor", "")] or [m for m in fresh if m.use == "other"] or fresh
    nearest = able[-1]
    if len(able) > 1 and able[-2].kind == "sample" and not nearest.values and nearest.kind == "series":
        # `for x = 2.0 of the series A`
        of_series = re.fullmatch(r"\s(?:of|in|from)\s(?:the\s)?(?:series\s|system\s)?", scene.between(able[-2].end, nearest.start))
        nearest = able[-2] if of_series else nearest
    joint = [nearest]
    for material in reversed(able[:-1] if nearest.kind != "anaphor" else ()):
        between = scene.between(material.end, joint[0].start)
        valued = any(q.dimension == quantity.dimension and material.end <= q.start < joint[0].start for q in scene.quantities)
        if valued or not _JOINT.fullmatch(between) or material.kind in ("class", "anaphor") or _is_member(material) != _is_member(nearest):
            break
        joint.insert(0, material)
    between = scene.between(joint[0].end, joint[-1].start)
    alike_in = {frozenset(find_symbols(scene.between(*m.core))) for m in joint}
    explained = {m.kind for m in joint} == {"name", "formula"} or len(alike_in) == 1
    if len(joint) == 2 and explained and not with_class and "," in between and not re.search(r"\b(?:and|or|as well)\b", between):
        joint = [nearest]  # `LiPON, Li2.9PO3.3N0.46, conducts`: a name and what it stands for
    if len(joint) > 1:
        if quantity.dimension == "structure":
            return tuple(joint), "each"  # materials share a structure, hardly ever a value
        each = _EACH.search(scene.between(max(scene.start, joint[0].start - 30), quantity.start)) is not None
        if not each and not find_list(scene, quantity):
            each = _is_shared(scene, quantity, joint)
        return (tuple(joint), "each") if each else Unresolved("ambiguous_material")
    return (nearest,), "same_clause"


def _is_shared(scene: Scene, quantity: Quantity, together: Sequence[Material]) -> bool:
    """`A and B possess a conductivity near 10^{-5} S cm-1`: the one value of its kind that is said of several formulas."""
    if _PLURAL.search(scene.between(together[-1].end, quantity.start)):
        return True
    end = scene.clause(quantity.start).end
    alike = [q for q in scene.quantities if q.dimension == quantity.dimension and together[-1].end <= q.start < end]
    alone = all(q == quantity or find_veto(scene, q) for q in alike) and not any(set(together) & set(p.materials) for p in find_pairings(scene))
    return alone and quantity.qualifier != "range" and all(m.kind in ("formula", "name", "sample") for m in together)
