"""A value in its sentence in; the material that stands right behind it out."""

import itertools
import re
from collections.abc import Sequence

from extract.text.electrodes import end_with_electrode
from extract.text.elements import ELEMENT, SYMBOLS_OF_ELEMENTS, find_named_elements
from extract.text.groups import find_list
from extract.text.mentions import NAMED, Material
from extract.text.quantities import Quantity
from extract.text.referents import Unresolved, Way
from extract.text.scenes import Scene

_BEHIND = re.compile(
    r"\)?(?:\sorder)?(?:,\s(?:which|as)\s)?\s*(?:(?:at|and) (?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT|ambient temperature),?\s*)?\s*[()]?\s*"
    r"(?:(?:was|were|is|are|being|has been|have been|would be|can be|could be) "
    r"(?:already |recently |also |only |even |[a-z]+ly )?(?!(?:at|the|an?)\b)[a-z]+ "
    r"|(?:already |recently |also |only |even |[a-z]+ly )?(?:found |reported |measured |obtained |achieved |observed |reached |realized |calculated "
    r"|determined |recorded |computed |predicted |anticipated |expected |claimed |quoted |given |estimated |sufficient |enough |left |attained |seen "
    r"|appears |appeared |occurs |occurred |lies |located |situated |established |derived |extracted |remains? |remained |results? |resulted )?)"
    r"(?:at (?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)\s)?"
    rf"(?:(?:from|with|by|through)\s{ELEMENT}(?:\s(?:substitution|doping|addition))?\s)?"
    r"(?:for|in(?: the case of)?|of|by|with|at|when|upon reaching"
    r"|belongs? to(?! the (?:very )?(?:highest|lowest|largest|smallest|fastest|best)))\s(?:(?:the|a|an|both|our"
    r"|its)\s)?(?:(?:bulk|grains?|grain boundar(?:y|ies)|grain interior|total conductivity|conductivity)\s(?:of|in)\s(?:the\s)?)?"
    r"(?:(?:Ln|RE|M|X|A)\s?=\s?[A-Z][a-z]?,?\s(?:and\s)?)?(?:(?!(?:from|to|than|against|of|by|with|between)\b)(?:X-ray|[a-z][a-z-]*|[A-Z][a-z]?(?=\s[a-z]))\s){0,3}"
    r"(?:(?:[a-z][a-z-]*\s)?of\s(?:the\s)?(?:nominal\s|overall\s|average\s)?composition\s)?$"
)

# `barriers (> 800 meV, Supplementary Fig. 19, and Note 7) in A and B`
_SEE = re.compile(
    r"^(?:(?:,|;|,?\sand)\s(?:see\s)?(?:(?:Supplementary|Supporting|Extended Data)\s)?(?:Figs?\.|Figures?|Tables?|Notes?|Sections?)\s\w+)+(?=\))"
)

# `4.9 × 10^{-5} S cm^{-1} for calcium and … for the yttrium compound`
_SYMBOLS = "|".join(sorted(SYMBOLS_OF_ELEMENTS, key=len, reverse=True))
_ELEMENT = re.compile(
    rf"\s(?:(?:was|were|is|are)\s\w+\s)?(?:for|in|with)\s((?:the\s)?{ELEMENT}|the\s(?:{_SYMBOLS})(?=\sand\s))(?=,|;|\.|\)|$|\s(?:and|at|but|while|whereas|as|to)\b)"
)


# `1.1 × 10^{-9} (Nb) and 4.2 × 10^{-10} S cm^{-1} (Ta)`
_SYMBOL = re.compile(rf"\s?\((?:M\s?=\s?)?({_SYMBOLS})\)")


_ASSIGNS = re.compile(r"\b(?:assign|attribut|ascrib)\w*\s[^;]*$")  # `assigned 2.5 V to A and 2.6 V to B`


def _stands_alone(scene: Scene, quantity: Quantity) -> bool:
    """Whether a value is one of no list, or of one whose members each have a material: `0.1 for x = 0.2 and x = 0.4 and 1.9 mS cm-1 for x = 0.6`."""
    run = find_list(scene, quantity)
    return all(any(q.end <= m.start and m.end <= other.start for m in scene.materials if m.kind != "class") for q, other in itertools.pairwise(run))


# `24 mS cm-1 in a sintered pellet, A`
_IN_A_SAMPLE = re.compile(
    r"\s(?:in|for|of|with)\san?\s(?:[\w-]+\s){0,3}(?:pellet|sample|body|ceramic|powder|compound|phase|electrolyte|conductor),\s"
)
_CODE = re.compile(
    r"\s?(?:\([^()]*\)\s)?(?:for|of|in)\s(?:the\s)?((?:[A-Z][a-z]?\d+|[A-Z]{1,5})-(?:\d+|[A-Z]{1,4}\d*)(?:-\d+)?)(?![\w-])(?!\s(?:cells?|electrodes?))"
)


def is_of_unknown_code(scene: Scene, quantity: Quantity) -> bool:
    """`4.2 V for Hf40-400`: a sample that nothing is known of."""
    end = end_with_electrode(scene, quantity)
    said = _CODE.match(scene.between(end, scene.end))
    if said is None:
        return False
    start = end + said.start(1)
    return not any(m.start < end + said.end(1) and start < m.end for m in scene.materials)


# `a fit gives a barrier of 370 meV, in excellent agreement with the computed data of A`: what agrees is of one material.
_AGREES = re.compile(
    r"\)?,?\s(?:which is\s|and\s)?in (?:\w+ )?agreement with\s(?:the\s|our\s)?(?:\w+\s){0,2}?"
    r"(?:data|values?|barriers?|results?|ones?|simulations?|calculations?)"
    r"\s(?:of|for|in)\s(?:the\s)?"
)
_APPOSED = re.compile(
    r",\sbelong(?:s|ed)\sto\s(?:the\s)?|,\s(?:is|was|being)\s(?:found|reached|attained|obtained|observed|measured|achieved|recorded|seen)\s(?:at|for|with|in)\s"
    r"(?:the\s)?(?:(?:sample|composition|member)\s)?(?:with\s)?"
)


_BEST_OF = re.compile(r"\)\s(?:of|among)\s(?:all\s)?(?:the\s|these\s)?(?:[a-z]+\s)?$")


def _find_symbol(scene: Scene, quantity: Quantity) -> Way:
    """`4.9 × 10^{-5} S cm^{-1} for calcium`, `4.2 × 10^{-10} S cm^{-1} (Ta)`: the element that tells the material from its like."""
    if element := _ELEMENT.match(scene.between(quantity.end, scene.end)):
        place = (quantity.end + element.start(1), quantity.end + element.end(1))
        return (Material(*place, "anaphor", place),), "right_behind"
    if symbol := _SYMBOL.match(scene.between(quantity.end, scene.end)):
        place = (quantity.end + symbol.start(1), quantity.end + symbol.end(1))
        return (Material(*place, "anaphor", place),), "right_behind"
    return None


def _is_apposed(scene: Scene, quantity: Quantity, first: Material) -> bool:
    """Whether only set words stand between a value and the material behind it."""
    ahead = [m for m in scene.materials if m.end <= quantity.start and m.kind == "sample"]
    later = (q for q in scene.quantities if q.dimension == quantity.dimension and q.start > first.end)
    alone = not ahead and all(";" in scene.between(first.end, q.start) for q in later)
    if first.kind == "sample" and alone and re.fullmatch(r",\s(?:for|at)\s", scene.between(quantity.end, first.start)):
        return True  # `the best value, 2.0 mS cm-1, for x = 0.3`
    by_element = first.kind == "anaphor" and find_named_elements(scene.between(first.start, first.end))
    if _APPOSED.fullmatch(scene.between(quantity.end, first.start)) and (first.kind in NAMED or by_element):
        return True  # `the highest value, 1.4 mS cm-1, is found at x = 0.6`
    if first.kind == "formula" and first.use == "conductor" and _IN_A_SAMPLE.fullmatch(scene.between(quantity.end, first.start)):
        return True
    before = any(m.end <= quantity.start and m.kind != "class" for m in scene.materials)
    if not before and first.kind in NAMED and _AGREES.fullmatch(scene.between(quantity.end, first.start)):
        return True
    return _AFTER_EXCHANGE.fullmatch(scene.between(quantity.end, first.start)) is not None


def find_behind(scene: Scene, quantity: Quantity) -> Way:
    """`0.5 mS cm-1 for A`, `0.5 mS cm-1 (A)`, `0.5 mS cm-1 at x = 0.4`: the first material behind, with only such words between."""
    quantity = quantity._replace(end=end_with_electrode(scene, quantity))
    following = [m for m in scene.materials if m.start >= quantity.end]
    if (told := _find_symbol(scene, quantity)) is not None:
        return told
    if not following:
        return None
    first = following[0]
    bracket = scene.bracket(quantity.start)
    named = any(bracket and 0 <= bracket.start - m.end <= 1 and m.kind in NAMED for m in scene.materials)
    if bracket and named and first.start >= bracket.end and not scene.between(bracket.start + 1, quantity.start).strip():
        return None  # `compares A (0.56 mS cm-1) with B`
    if bracket and first.kind == "class" and _BEST_OF.match(scene.between(bracket.end - 1, first.start)):
        return None  # `A has the highest conductivity (8.6 mS cm-1) of the solid conductors compared here`
    if _is_apposed(scene, quantity, first):
        return (first,), "right_behind"
    if (next_one := _next_in_other_state(scene, quantity)) is not None:
        return find_behind(scene, next_one)
    if _begins_anew(scene, quantity, first):
        return None
    # In brackets right behind the value: how the sample was made, the temperature, the bounds of the value.
    aside = rf"(?:as-)?{_STATE}|(?:at )?(?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)|[a-z\s]{{0,20}}[\d.]+\s?(?:-|to)\s?[\d.]+[^()]{{0,24}}"
    between = re.sub(rf"^\s\((?:{aside})\)", "", _without_values(scene, quantity, first.start))
    between = _SEE.sub("", between)
    if len(between) > 90 or ";" in between:
        return None
    bare = re.fullmatch(r"\s?\(\s?(?:for |with |at )?(?:the )?|,?\s(?:is|was)\s(?:that|those)\s(?:of|for)\s(?:the\s)?", between) is not None
    assigned = re.fullmatch(r"\s?(?:\([a-z]+\))?\sto\s(?:the\s)?", between) and _ASSIGNS.search(scene.between(scene.start, quantity.start))
    if not bare and not assigned and not _BEHIND.match(between):
        return None
    if first.use == "electrode" or (re.search(r"\b(?:with|by|in)\s", between) and first.use == "other"):
        return None
    if (
        first.kind in ("anaphor", "class")
        and len(following) > 1
        and following[1].kind == "sample"
        and scene.between(first.end, following[1].start) == " ("
    ):
        return (following[1],), "right_behind"  # `2.9 mS cm-1 for the chloride (y = 0)`
    joined = _join(scene, following, both=re.search(r"\bboth\s(?:the\s)?$", between) is not None)
    if bare and quantity.qualifier == "range" and len(following) > 1 and _JOINT.fullmatch(scene.between(first.end, following[1].start)):
        return Unresolved("ambiguous_material")  # `0.36 to 0.38 eV (A and B)`
    shared = re.search(r"\b(?:for|in|of)\s(?:the\s|both\s)?$", between) is not None  # `by milling A and B` gives one material
    if len(joined) > 1 and shared and _stands_alone(scene, quantity):
        return joined, "each"
    return (first,), "right_behind"


# `4.7 × 10^{-3} S cm-1 (x = 0.5) and an activation energy of 0.24 eV`, `1.5 mS cm-1 in A at 30 °C with a barrier of 0.26 eV`
_CHAINED = re.compile(
    r"\)?(?:\s(?:at\s|\()(?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)\)?)?,?\s"
    r"(?:(?:with|and)\s(?:an?|the|its|about)\s[^,;()]{0,60}(?:of|is|was|being|reaches)"
    r"|(?:accompanied by|along with|together with|with)\san?\s(?:\w+\s)?(?:decrease|increase|drop|reduction|rise|lowering)\s"
    r"(?:of|in)\s[^,;()]{0,40}\sto)\s"
    r"(?:about |only |just |ca\. |no more than |~ ?)?"
)


def find_chained(scene: Scene, quantity: Quantity) -> Way:
    """A value that goes on about the material right behind the value of another kind before it."""
    before = [q for q in scene.quantities if q.end <= quantity.start and q.dimension not in ("temperature", "percent", "count")]
    if not before or before[-1].dimension == quantity.dimension or quantity.dimension == "structure":
        return None
    way = find_behind(scene, before[-1])
    if way is None or isinstance(way, Unresolved) or len(way[0]) != 1 or way[0][0].end > quantity.start:
        return None
    return way if _CHAINED.fullmatch(scene.between(way[0][0].end, quantity.start)) else None


_STATE = (
    r"(?:[a-z]+-)?(?:milled|annealed|sintered|pressed|prepared|synthesi[sz]ed|quenched|treated|crystalline|amorphous|glassy|crystalli[sz]ed"
    r"|pristine|dense)"
)


# `0.98 mS cm-1 at 30 °C after Fe^{3+} substitution (Li_{2.25}Zr_{0.75}Fe_{0.25}Cl_{6})`
_AFTER_EXCHANGE = re.compile(
    r"\s?(?:\(?at (?:-?\d[\d.]*\s?(?:°\s?C|K)|room temperature|RT)\)?\s)?(?:after|upon|on|by|with|through)\s(?:[\w^{}+-]+\s){0,4}"
    r"(?:substitution|doping|co-doping|replacement|alloying|introduction|incorporation)\s\("
)


def _next_in_other_state(scene: Scene, quantity: Quantity) -> Quantity | None:
    """`0.41 eV for milled and 0.48 eV for annealed A`: the value behind, of the same material in another state."""
    later = next((q for q in scene.quantities if q.start >= quantity.end and q.dimension == quantity.dimension), None)
    if later is None:
        return None
    between = scene.between(quantity.end, later.start)
    states = (
        rf"\s(?:for|in|of|with)\s(?:the\s)?{_STATE}(?:\s(?:sample|state|form|powder|product|one))?,?\s(?:and|but)\s(?:\w+\s)?",
        rf"\s\((?:the\s)?(?:as-)?{_STATE}\)(?:,|,?\s(?:and|but))\s(?:\w+\s)?",  # `5.4 mS cm-1 (cold-pressed) and 18.4 mS cm-1 (sintered) for A`
    )
    return later if any(re.fullmatch(state, between) for state in states) else None


_JOINT = re.compile(r",?\s(?:and|or|as well as)\s(?:of |for |in )?(?:the )?|,\s(?:of |for |in )?")
# What may follow the last of them: the end of what is said of the value, and nothing that is said of the last alone.
_LAST = re.compile(r"\s*(?:[.;]|,?\s(?:which|whereas|while|but)\b|\[|$)")


def _join(scene: Scene, following: Sequence[Material], *, both: bool) -> tuple[Material, ...]:
    """`10^{-5} S cm^{-1} for A and B`: all materials of a list that ends what is said, or that `both` opens."""
    joined = [following[0]]
    for material in following[1:]:
        if not _JOINT.fullmatch(scene.between(joined[-1].end, material.start)):
            break
        joined.append(material)
    plain = all(m.kind in ("formula", "name", "sample") and m.use in ("conductor", "") for m in joined)
    closed = _LAST.match(scene.between(joined[-1].end, scene.end)) is not None
    return tuple(joined) if plain and (closed or (both and len(joined) == 2)) else (following[0],)


def _begins_anew(scene: Scene, quantity: Quantity, material: Material) -> bool:
    """`A with 0.65 mS cm-1 and a barrier of 0.37 eV, and 2.7 mS cm-1 for B`: the second value of the other kind begins what is said of B."""
    clause = scene.clause(quantity.start)
    between = {q.dimension for q in scene.quantities if quantity.end <= q.start < material.start} - {quantity.dimension, "temperature"}
    ahead = [q for q in scene.quantities if clause.start <= q.start < quantity.start and q.dimension in between]
    named = [m for m in scene.materials if clause.start <= m.start < quantity.start and m.kind != "class"]
    return bool(ahead and named) and named[-1].end <= ahead[-1].start


def _without_values(scene: Scene, quantity: Quantity, end: int) -> str:
    """The words between a value and a place, values of other dimensions and what names them left out: `14 mS cm-1 and 0.19 eV for`."""
    pieces, at = [], quantity.end
    for other in scene.quantities:
        if quantity.end <= other.start < end and other.dimension not in (quantity.dimension, "temperature"):
            pieces.append(
                re.sub(
                    r",?\s(?:and|with)\s(?:an? |the (?:lowest|highest|smallest) )?(?:(?:activation energy|barrier|E_\{a\}|conductivity) of )?\s*$",
                    " ",
                    scene.between(at, other.start),
                )
            )
            at = other.end
    between = "".join(pieces) + scene.between(at, end)
    for term in scene.terms:  # `for the onset of oxidation of A`, `for that of A`
        if quantity.end <= term.start < end:
            between = re.sub(rf"(?<=for )(?:the |its )?{re.escape(scene.between(term.start, term.end))} (?:of|in|for) ", "", between)
    return re.sub(r"(?<=for )that of ", "", between)
