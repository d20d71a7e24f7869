"""A sentence on what was brought into a material in; whether a value is of the material without it, and the two printed parts of the name, out."""

import re
from collections.abc import Sequence

from extract.text.elements import ELEMENT, find_named_elements
from extract.text.formulas import find_symbols
from extract.text.quantities import Quantity
from extract.text.referents import Link, Memory, Referent
from extract.text.scenes import Scene

_ION = r"[A-Z][a-z]?(?:\^\{\d?[+-]\})"


_DOPING = re.compile(
    rf"(?:{_ION}|[A-Z][a-z]?)(?:\s?(?:/|,|,?\sand)\s?(?:{_ION}|[A-Z][a-z]?))*[\s-](?:co-?|dual-?)?(?:dop|substitut|incorporat|alloy)\w*"
    rf"|\b(?:dop|co-dop|substitut|introduc|incorporat|replac)\w*\s(?:of\s|with\s|by\s)?{_ION}(?:\s?(?:/|,|,?\sand)\s?{_ION})*"
)


_BROUGHT_IN = re.compile(
    rf"\b[Ww]ith\s\d[\d.]*\s?(?:(?:mol|at)\.?\s?)?%\s(?:of\s)?(?:{ELEMENT}|[A-Z][a-z]?)\b"
    rf"|\b[Ww]ith\s{ELEMENT}\s(?:alone|instead|only)\b|^\W*(?i:{ELEMENT})\s(?:is|was|gives?|leads?|raises?|improves?|brings?)\b"
    r"|(?:^|[;:]\s)(?:The\s)?(?i:(?:partial|full|complete|isovalent|aliovalent)\s)?(?i:replac|substitut|exchang|dop|introduc|incorporat|add)"
    r"(?:ing|ition|ution|ation|uction|ion|ement)\s(?!samples|compounds)"
)


# `an equal amount of Ge^{4+} gives a far higher conductivity`, `With a larger Sn content of 25%, it grows to 2.4 mS cm-1`
_AMOUNT_OF_ION = re.compile(
    r"\b(?:amount|content|fraction|share|incorporation|introduction|substitution|addition)s? of ([A-Z][a-z]?)\^\{"
    r"|\b([A-Z][a-z]?)(?:\^\{\d?[+-]\})? (?:content|fraction|amount|share|concentration)s?\b"
)


_OTHER_AMOUNT = re.compile(
    rf"\b(?:larger|higher|lower|smaller|greater|doubled|halved)\s(?:[A-Z][a-z]?(?:\^\{{\d?[+-]\}})?|{ELEMENT}|dopant)\s(?:content|fraction|amount|share|concentration)s?\b"
)


def brings_in(scene: Scene, printed: str) -> bool:
    """`With 20% Zr on the Ta site, the conductivity is still 2.1 mS cm-1`: of another material than the one of the sentence before, unless
    that holds the element already."""
    words = scene.between(scene.start, scene.end)
    said = _BROUGHT_IN.search(words)
    if said is None:
        if _OTHER_AMOUNT.search(words):
            return True
        amount = _AMOUNT_OF_ION.search(words)
        return amount is not None and (amount[1] or amount[2]) not in find_symbols(printed)
    around = words[said.start() : said.end() + 40]
    named = find_named_elements(around) | {ion[1] for ion in re.finditer(r"\b((?!(?:Li|Na|K|Ag)\b)[A-Z][a-z]?)(?:\^\{|,?$)", around)}
    named |= {symbol[1] for symbol in re.finditer(r"%\s(?:of\s)?([A-Z][a-z]?)\b", said[0])}
    return not named or not named <= find_symbols(printed)


def find_changed(scene: Scene, quantity: Quantity) -> Link | None:
    """A material known only as another one with something brought in, as its two printed parts: `Li_{2}ZrCl_{6} … F^{−}/O^{2−} co-doping`."""
    hosts = [m for m in scene.materials if m.end <= quantity.start and m.kind in ("formula", "name", "series") and m.use in ("conductor", "")]
    doping = _DOPING.search(scene.between(scene.start, scene.end))
    if not hosts or doping is None or quantity.dimension == "structure":
        return None
    phrase = scene.text.printed(scene.start + doping.start(), scene.start + doping.end())
    return Link(hosts[-1], Referent(f"{scene.text.printed(*hosts[-1].core)} … {phrase}", "", "changed_material"), "changed_material")


_SUBSTITUENT = re.compile(r"\b(?:substitution|doping|alloying|replacement|incorporation)\s(?:with|by|of|for)\s(?P<what>[^,;()]{1,60})")


# `Cr^{3+} and V^{3+} were also tested, and the x = 0.1 compositions …`
_TRIED = re.compile(
    rf"(?P<what>{_ION}(?:(?:, |,? and | or ){_ION})*)\s(?:was|were)\s(?:also\s)?(?:tested|tried|used|examined|investigated|introduced|employed)\b"
)


# `with V^{3+} and Mn^{2+} instead, 0.52 and 0.41 mS cm-1 were achieved`
_INSTEAD = re.compile(rf"\b[Ww]ith\s(?P<what>{_ION}(?:(?:, |,? and | or ){_ION})*)\s(?:instead|in its place)\b")


def lacks_substituent(scene: Scene, quantity: Quantity, links: Sequence[Link], memory: Memory) -> bool:
    """`while substitution with V^{3+} or Cr^{3+} was less effective (max. 0.71 mS cm-1)`: the material linked holds none of what was brought in."""
    last = max((q.end for q in scene.quantities if q.end <= quantity.start and q.dimension == quantity.dimension), default=scene.start)
    said = list(_SUBSTITUENT.finditer(scene.between(max(last, scene.clause(quantity.start).start), quantity.start)))
    said = said or [match for tried in (_TRIED, _INSTEAD) for match in tried.finditer(scene.between(scene.start, quantity.start))]
    if not said:
        return False
    symbols = find_named_elements(said[-1]["what"]) | {ion[1] for ion in re.finditer(r"([A-Z][a-z]?)\^\{", said[-1]["what"])}
    held = [memory.find_elements(link.referent) | set(re.findall(r"[A-Z][a-z]?", link.referent.values)) for link in links]
    return bool(symbols) and all(elements and not elements & symbols for elements in held)
