"""A word that names an element (`the niobium compound`, `the bromide`, `the germanate`) in; the material named before that holds it out."""

import re

from extract.notation import fold_characters
from extract.text.elements import HALIDES, find_named_elements
from extract.text.referents import Memory, Referent, Unresolved, find_variables

_HALOGENS = frozenset(HALIDES.values())
# What a word for a family says of its members' elements.
_FAMILIES = (
    ("argyrodite|sulfide|sulphide|thiophosphate", frozenset("S")),
    ("garnet", frozenset(["La", "O"])),
    ("perovskite", frozenset("O")),
    ("nasicon", frozenset(["P", "O"])),
)
_USUAL = frozenset(["Li", "Na", "K", "O", "S", "H"])
_SENTENCES = 6  # how far back a word for a compound reaches before the whole document is asked


def resolve_by_element(word: str, earlier: tuple[Referent, ...], memory: Memory, paragraph: int = -1) -> Referent | Unresolved | None:
    """The nearest material that holds the named elements; None where the word names none.

    Args:
        earlier: the materials that the sentence names before the word.
        paragraph: where the word stands; what other paragraphs named comes after the ends of the document's own series.
    """
    symbols = find_named_elements(word) or _find_held(word)
    if not symbols:
        return None
    if re.search(r"\b(?:analogues?|analogs?)\b", word, re.IGNORECASE) and not symbols & _HALOGENS:
        return _find_analogue(symbols, earlier, memory)
    groups = (earlier, *(named for _, named in reversed(memory.named[-_SENTENCES:])))
    if word.lower() == "nasicon":
        groups = (tuple(one for group in groups for one in group),)  # a name for all of them
    if sibling := _find_sibling(symbols, earlier, (*memory.hosts, *(one for group in groups for one in group))):
        return sibling
    if symbols <= _HALOGENS and (near := _find_in_paragraph(symbols, earlier, memory, paragraph)):
        return near
    if symbols <= _HALOGENS and (end := _find_end_named(symbols, memory, paragraph)):
        return end
    member = _find_member(next(iter(symbols)), (*earlier, *memory.series[-3:])) if len(symbols) == 1 else None
    if member and symbols <= _HALOGENS:
        return member
    here = (earlier, *(named for at, named in memory.named if at == paragraph))
    if (end := _find_end(symbols, memory)) and not any(_is_formula_with(one, symbols, memory) for group in here for one in group):
        return end
    # A name says all that matters: `the silicate` is rather Li4SiO4 than Li3.5Si0.5P0.5O4, named later; a member of a series is called by its x.
    for fits in (_is_just, _is_formula_with, _is_member_with):
        for group in groups:
            holding = {memory.identify(referent): referent for referent in group if fits(referent, symbols, memory)}
            if len(holding) > 1:
                return Unresolved("ambiguous_material")
            if holding:
                return next(iter(holding.values()))._replace(signal="anaphor")
        if fits is _is_just and member:
            return member
    holding = {memory.identify(referent): referent for referent in memory.hosts if _is_formula_with(referent, symbols, memory)}
    return next(iter(holding.values()))._replace(signal="anaphor") if len(holding) == 1 else Unresolved("ambiguous_material")


def resolve_salt(name: str, memory: Memory) -> Referent | Unresolved:
    """`lithium indium bromide`: the one formula named before that has these elements and no other."""
    symbols = find_named_elements(name)
    known = (*memory.hosts, *(one for _, named in memory.named for one in named), *filter(None, (memory.sole,)))
    holding = {memory.identify(one): one for one in known if not one.values and memory.find_elements(one) == symbols}
    return next(iter(holding.values()))._replace(signal="anaphor") if len(holding) == 1 else Unresolved("unknown_material")


def resolve_series(name: str, memory: Memory) -> Referent | Unresolved:
    """`the sodium series`: the one series named before that holds the element."""
    symbols = find_named_elements(name)
    holding = {one.printed: one for one in (*memory.own, *memory.series) if symbols and symbols <= memory.find_elements(one)}
    return Referent(next(iter(holding)), "", "series") if len(holding) == 1 else Unresolved("unknown_material")


def _find_held(word: str) -> frozenset[str]:
    """The elements that all members of a named family hold; none where no family is named."""
    return next((held for family, held in _FAMILIES if re.search(rf"\b(?:{family})\b", word, re.IGNORECASE)), frozenset())


def _find_analogue(symbols: frozenset[str], earlier: tuple[Referent, ...], memory: Memory) -> Referent | Unresolved:
    """`The arsenic analogue` of Li6PS5I: a compound named before that differs from it by this element in the place of another."""
    recent = [one for group in (earlier, *(named for _, named in reversed(memory.named[-_SENTENCES:]))) for one in group]
    for topic in recent:
        elements = memory.find_elements(topic)
        for one in (*recent, *reversed(memory.hosts)):
            found = memory.find_elements(one)
            if symbols <= found and len(elements - found) == 1 and found - elements == symbols and not one.values:
                return one._replace(signal="anaphor")
    return Unresolved("unknown_material")


def _find_sibling(symbols: frozenset[str], earlier: tuple[Referent, ...], known: tuple[Referent, ...]) -> Referent | None:
    """`While A-chloride and A-bromide conduct well, the iodide …`: a known compound that differs from one here by its halogen alone."""
    if not (len(symbols) == 1 and symbols <= _HALOGENS):
        return None
    halogen = re.compile(rf"(?:{'|'.join(_HALOGENS)})(?![a-z])")
    forms = {halogen.sub(next(iter(symbols)), one.printed) for one in earlier if len(set(halogen.findall(one.printed))) == 1}
    return next((one._replace(signal="anaphor") for one in known if one.printed in forms and not one.values), None)


def _find_member(symbol: str, series: tuple[Referent, ...]) -> Referent | None:
    """`the bromide` where a series said `X = Cl, Br, I`: its member with this element."""
    for one in reversed(series):
        letter = re.search(rf"\b(Ln|RE|M|X|A)\s?=[^=;]*\b{symbol}\b", fold_characters(one.values))
        open_metal = re.search(r"(?:Ln|RE|M)(?![a-z])", one.printed) and not re.search(r"(?:Ln|RE|M)\s?=\s?[A-Z][a-z]?(?=;|$)", one.values)
        if letter and letter[1] == "X" and open_metal:
            continue  # `the halides Li_{3}MX_{6} (M = Y, Er, In; X = Cl, Br, I)`
        if letter and re.search(rf"{letter[1]}(?![a-z])", one.printed):
            return Referent(one.printed, f"{letter[1]} = {symbol}", "series")
        if symbol in _HALOGENS and "X" not in one.values and re.search(r"X(?![a-z])", one.printed):
            other = re.fullmatch(r"(?:Ln|RE|M)\s?=\s?[A-Z][a-z]?", one.values)  # `Li_{3}MX_{6} with M = Y`
            if other is None and re.search(r"(?:Ln|RE|M)(?![a-z])", one.printed):
                continue  # the general formula of a class
            return Referent(one.printed, f"{other[0]}; X = {symbol}" if other else f"X = {symbol}", "series")  # X is a halogen, whatever else is said
    return None


def _find_in_paragraph(symbols: frozenset[str], earlier: tuple[Referent, ...], memory: Memory, paragraph: int) -> Referent | None:
    """`11 mS cm-1 in A-chloride and 2.5 in A-bromide. For the chloride, the window is …`: the paragraph's last formula with this halide."""
    groups = [earlier, *(named for at, named in reversed(memory.named) if at == paragraph)]
    for group in groups:
        if any(find_variables(one.printed) or re.search(r"X(?![a-z])", one.printed) for one in group):
            return None  # a series, whose member it may be
        holding = {memory.identify(one): one for one in group if _is_formula_with(one, symbols, memory)}
        if holding:
            return next(iter(holding.values()))._replace(signal="anaphor") if len(holding) == 1 else None
    return None


def _find_end(symbols: frozenset[str], memory: Memory) -> Referent | None:
    """`the chloride`, where the document is about `Li_{3}DyBr_{x}Cl_{6–x}`: its end without the other halogen."""
    return _read_end(symbols, memory.own[0].printed) if memory.own else None


def _find_end_named(symbols: frozenset[str], memory: Memory, paragraph: int) -> Referent | None:
    """`The bromide` behind `Li_{3}Ho(Br_{1−x}Cl_{x})_{6}`: the end of the one series that the paragraph named."""
    named = {one.printed for at, about in memory.named if at == paragraph for one in about if find_variables(one.printed)}
    return _read_end(symbols, named.pop()) if len(named) == 1 else None


def _read_end(symbols: frozenset[str], series: str) -> Referent | None:
    """The end of a series of two halogens that has only the one named."""
    if len(symbols) != 1 or not symbols <= _HALOGENS or len(find_variables(series)) != 1:
        return None
    printed = fold_characters(series)
    others = re.findall(r"(F|Cl|Br|I)(?![a-w])_?\{?((?:[\d.]+-)?[xyz]|[\d.]+)", printed)  # titles are printed flat
    gone = [amount for symbol, amount in others if symbol not in symbols]
    told = re.fullmatch(r"(?:(\d+)-)?([xyz])", gone[0]) if len(gone) == 1 and len(others) == 2 else None
    return Referent(series, f"{told[2]} = {told[1] or 0}", "series") if told else None


def _is_just(referent: Referent, symbols: frozenset[str], memory: Memory) -> bool:
    """Whether a compound has no element to name it by but these: halogens of a halide, else what is no anion and no mobile ion."""
    found = memory.find_elements(referent)
    if referent.values or find_variables(referent.printed) or not symbols <= found:
        return False
    return all(found & kind == symbols & kind for kind in (_HALOGENS, found - _HALOGENS - _USUAL) if symbols & kind)


def _is_formula_with(referent: Referent, symbols: frozenset[str], memory: Memory) -> bool:
    found = memory.find_elements(referent)
    plain = not referent.values and not find_variables(referent.printed)
    return plain and symbols <= found and (not symbols & _HALOGENS or found & _HALOGENS == symbols & _HALOGENS)


def _is_member_with(referent: Referent, symbols: frozenset[str], memory: Memory) -> bool:
    return bool(referent.values) and _is_formula_with(Referent(re.sub(r"[xyzδ]", "", referent.printed)), symbols, memory)
