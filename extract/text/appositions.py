"""A value in its sentence in; the material that it stands beside as a label, a description or an opening, whatever the sentence is about, out."""

import re

from extract.text.formulas import find_symbols
from extract.text.groups import find_list
from extract.text.mentions import NAMED
from extract.text.quantities import Quantity
from extract.text.referents import Way
from extract.text.roles import is_oblique
from extract.text.scenes import Scene


def find_behind_opening(scene: Scene, quantity: Quantity) -> Way:
    """`With 1.3 mS cm-1 at 25 °C and a barrier of 0.33 eV, A ranks …`, `Owing to its limit of 4.3 V, A …`: the subject behind what a clause opens
    with."""
    clause = scene.clause(quantity.start)
    opened = re.match(
        r"\W*(?:\w+,?\s){0,2}?(?:[Ww]ith|[Oo]wing to|[Dd]ue to|[Tt]hanks to|[Bb]ecause of|[Dd]espite)\b[^;]*$",
        scene.between(clause.start, quantity.start),
    )
    following = [m for m in scene.materials if quantity.end <= m.start < clause.end]
    ahead_of_it = [m for m in scene.materials if clause.start <= m.start < quantity.start and scene.between(m.start, m.end).lower() != "its"]
    if opened is None or not following or ahead_of_it:
        return None
    ahead = scene.between(quantity.end, following[0].start)
    last = max((q.end for q in scene.quantities if q.end <= following[0].start), default=quantity.end)
    subject = re.search(r",\s(?:the\s)?(?:[\w-]+\s){0,3}$", scene.between(last, following[0].start))
    return ((following[0],), "same_clause") if subject and ahead.count(",") < 3 and following[0].kind != "class" else None


_LABEL = re.compile(r"(?:σ|κ|E\s?_\{\s?[aA]\s?\}|E_?[aA])(?:_\{[^{}]*\})?\s?\(\s?$")


def find_labelled(scene: Scene, quantity: Quantity) -> Way:
    """`σ(Li_{6}PS_{5}Br) = 1.6 mS cm-1`."""
    named = [m for m in scene.materials if m.kind in NAMED and m.end <= quantity.start]
    if not named or not re.fullmatch(r"\s?\)\s?[=≈~:]\s?", scene.between(named[-1].end, quantity.start)):
        return None
    return ((named[-1],), "bracket_behind_name") if _LABEL.search(scene.between(scene.start, named[-1].start)) else None


def find_by_ion(scene: Scene, quantity: Quantity) -> Way:
    """`A and B have σ(Li^{+}) = 4 × 10^{-4} and σ(Na^{+}) = 2 × 10^{-4} S cm^{-1}`: of the one material named before that has this ion."""
    said = re.search(r"σ_?\{?\(?\s?(Li|Na|K|Ag)\s?\^\{\+\}\s?\)?\}?\s?[=≈~]\s?$", scene.between(scene.start, quantity.start))
    named = [m for m in scene.materials if m.kind in NAMED and m.end <= quantity.start and said and said[1] in find_symbols(scene.between(*m.core))]
    return ((named[0],), "lists") if len(named) == 1 else None


_FOR_SAMPLE = re.compile(
    r"[^,;()]{0,30}\sfor (?:an?|the) (?:[\w-]+ ){0,3}(?:pellet|sample|powder|body|ceramic|disc|disk|glass|specimen|composition|material),\s"
)


def find_for_sample(scene: Scene, quantity: Quantity) -> Way:
    """`leads to 27 mS cm-1 for a sintered body, A`: of the formula that says what the sample is."""
    following = [m for m in scene.materials if m.start >= quantity.end and m.kind in NAMED]
    said = following and _FOR_SAMPLE.fullmatch(scene.between(quantity.end, following[0].start))
    return ((following[0],), "right_behind") if said else None


_UNDOPED = re.compile(r"\b(?:undoped|pristine|unsubstituted|unmodified|pure|bare)\s(?:and|versus|vs\.?)\s(?:\d[\d.]*\s?(?:mol|at|wt)?\.?\s?%\s)?$")


def find_undoped(scene: Scene, quantity: Quantity) -> Way:
    """`of undoped and Sr-doped A was 0.2 and 9.5 mS cm-1, respectively`: the first value is of A itself."""
    substituted = [m for m in scene.materials if m.kind == "substituted"]
    run = find_list(scene, quantity) if substituted else ()
    doped = [m for m in substituted if len(run) == 2 and m.end <= run[0].start]
    if not doped or not _UNDOPED.search(scene.between(scene.start, doped[-1].start)):
        return None
    host = doped[-1]._replace(start=doped[-1].core[0], kind="formula")
    return ((host if quantity == run[0] else doped[-1],), "respectively")


_MADE_ASIDE = re.compile(
    r"(?:\s\([^()]*(?:\([^()]*\)[^()]*)*\))?,\s(?:(?:which (?:is|was) )?(?:made|prepared|obtained|derived|formed|synthesi[sz]ed|produced)"
    r"|(?:an?|the) (?:\w+ )?(?:mixture|solid solution|combination|product|composite|derivative))\s[^,;]*,\s[^,;]*"
)


def find_before_aside(scene: Scene, quantity: Quantity) -> Way:
    """`A, made by exchanging some phosphorus in B for tungsten, reaches 29 mS cm-1`: of A."""
    clause = scene.clause(quantity.start)
    named = [m for m in scene.materials if clause.start <= m.start and m.end <= quantity.start and m.kind in NAMED]
    for at, material in enumerate(named[:-1]):
        if _MADE_ASIDE.fullmatch(scene.between(material.end, quantity.start)) and not is_oblique(scene, material):
            inside = all("," in scene.between(m.end, quantity.start) for m in named[at + 1 :])
            return ((material,), "same_clause") if inside else None
    return None


_APPOSITION = re.compile(
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:conductor|electrolyte|material|compound|chloride|halide|sulfide|oxide|garnet)\s(?:of|with|having)\s"
    r"(?:about |ca\. |~ ?|a conductivity of )?"
)


def find_apposition(scene: Scene, quantity: Quantity) -> Way:
    """`using A, a conductor of 2.0 mS cm-1, …`: the material that the value only describes, whatever the sentence is about."""
    named = [m for m in scene.materials if m.kind in NAMED and m.end <= quantity.start]
    return ((named[-1],), "same_clause") if named and _APPOSITION.fullmatch(scene.between(named[-1].end, quantity.start)) else None
