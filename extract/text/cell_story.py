"""A piece of a sentence and what its passage said before in; the battery cell that it speaks of out: one at hand, or a new one."""

import re

from extract.text.attribution import marks_of
from extract.text.cell_classes import choose_class
from extract.text.cell_lists import is_listed
from extract.text.cell_opening import choose_one, clone, open_list, open_stack
from extract.text.cell_parts import Part, PrintedStack, make_key
from extract.text.cell_pieces import Piece
from extract.text.cell_rates import find_rates
from extract.text.cell_reading import Cell, Named, Reading, bare_anode
from extract.text.cell_results import TELLING, Results

CELL = re.compile(
    r"\b(?:(?:\w+-)?cells?|cycl(?:ed|ing)|batter(?:y|ies)|A?SS?L?I?[MB]?Bs?|catholytes?|cathodes?|positive electrodes?)\b", re.IGNORECASE
)
MAKES = re.compile(
    rf"{CELL.pattern}|\b(?:(?:pair|combin|coupl|mix|us|employ|test)(?:ed|ing)\b(?:[^.;:]|\.\d){{0,120}}? with|served? as)\b", re.IGNORECASE
)
_SEVERAL = re.compile(r"\b(?:cells|A?SS?L?I?[MB]?Bs|batteries|each|cathodes|(?:paired|combined|coupled|mixed) with)\b", re.IGNORECASE)
_TELLS = re.compile(r"\b(?:capacit\w+|retain\w*|retention|discharg\w+|deliver\w*|cycles?|efficienc\w+|I?CE)\b", re.IGNORECASE)
_OTHER_CELL = re.compile(
    r"\b(?:liquid|LiPF|carbonate electrolyte|half[- ]cells?|symmetric|without|control|reference cells?|blank|conventional|commercial"
    r"|in (?:its|their) place|uncoated|bare|another|other cells?|Li-ion cells?|lithium-ion cells?)",
    re.IGNORECASE,
)
_COATS = re.compile(
    r"\b(?:after coating|with (?:an?|the) [^,;]{0,25}coating|without (?:the |a |any )?coating|(?:bare|pristine) (?:one|cells?|cathodes?|material)"
    r"|the (?:un-?|non-?)?coated (?:one|cells?|samples?|cathodes?|material))\b",
    re.IGNORECASE,
)
_MOVES = re.compile(  # `The coating raises these values to …`
    r"\b(?:rais|increas|improv|enhanc|lower|reduc|decreas|chang|bring|brought)\w*\s(?:these|those|both|the two|all) (?:\w+ )?"
    r"(?:numbers|values|figures|quantities|capacit|efficienc)\w*\b[^;]*\bto\b",
    re.IGNORECASE,
)
_THIS_ELECTROLYTE = re.compile(  # `cells with this electrolyte`, `the corresponding cells`, `a LiFePO_{4} cathode and the sintered pellet`
    r"(?<!instead of )(?<!without )(?<!than )\b(?:"
    r"(?:this|the same) (?:solid |halide |new )?(?:electrolyte|catholyte|conductor|material|halide|chloride|compound)"
    r"(?!s?[- ](?:as (?:the |a )?separator|separator|layer|cell))"
    r"|the (?:corresponding|resulting|assembled) (?:[\w-]+ ){0,3}(?:cells?|batter(?:y|ies)|A?SS\w*Bs?)"
    r"|the (?:[\w-]+ )?(?:pellet|ceramic|sintered disc)(?!\w))\b",
    re.IGNORECASE,
)
_REPLACES = re.compile(r"\b(?:(?:in place|instead) of|(?:replac|substitut|exchang|swap)\w+)", re.IGNORECASE)
_HALF = re.compile(r"\b(?:half[- ]cells?|conventional cells?|commercial cells?)\b", re.IGNORECASE)
_FOREIGN = re.compile(r"\b(?:liquid|LiPF|carbonate (?:electrolyte|solvent)|conventional lithium-ion|lithium-ion cells?|symmetric)", re.IGNORECASE)
_POLYMER = re.compile(r"\b(?:polymer|gel|PEO) (?:electrolyte|separator)", re.IGNORECASE)  # of which nothing tells the composition
_ORDINAL = re.compile(r"\b(?:the|of the) (former|latter)\b(?=\s(?!for)|[,.;])")
_THESE_CELLS = re.compile(
    r"\b(?:the|these|such|our|all|as-assembled|assembled)\s(?:[\w-]+\s){0,3}?(?:cells?|batter(?:y|ies)|A?SS?LI?[MB]?Bs?)\b", re.IGNORECASE
)


def choose_cells(piece: Piece, results: Results, reading: Reading) -> tuple[Reading, tuple[int, ...]]:
    """The cells that a piece of a sentence speaks of, as indices; none where it cannot be told."""
    if piece.stack is not None:
        changed = results.found and _is_changed(piece, piece.stack)
        if changed or is_foreign(piece):
            return reading._replace(current=None), ()
        reading, chosen = open_stack(piece, piece.stack, reading)
        other = any(part.role == "anode" and bare_anode(part.printed) != bare_anode(piece.stack.anode) for part in piece.parts if not part.contrasted)
        return (reading._replace(current=None) if other and not results.found else reading), chosen
    here = [part for part in piece.parts if not part.contrasted]
    electrolytes = {reading.same(part.key): part for part in here if part.role == "electrolyte"}
    separators = {reading.same(part.key): part for part in here if part.role == "separator"}
    if not electrolytes and reading.topic is not None and _THIS_ELECTROLYTE.search(piece.words):
        electrolytes = {reading.same(reading.topic.key): reading.topic}
    electrolytes = electrolytes or (separators if results.found else {})
    cathodes = {reading.same(part.key): part for part in here if part.role == "cathode"}
    contrasted = tuple(part for part in piece.parts if part.contrasted)
    anodes = {bare_anode(part.printed): part for part in here if part.role == "anode"}
    anode = next(iter(anodes.values())) if len(anodes) == 1 else None
    named = Named(next(iter(electrolytes.values()), None), next(iter(cathodes.values()), None), anode, contrasted)
    members = {part.printed for part in electrolytes.values() if part.values}  # `x = 0.5 in Li_{3−x}Y_{1−x}Zr_{x}Cl_{6}`: the series names no cell
    if any(part.role == "unknown" and part.printed not in members for part in here) and results.found:
        return reading, ()
    if not results.found and MAKES.search(piece.words) and not is_foreign(piece):
        one = Named(named.electrolyte if len(electrolytes) == 1 else None, named.cathode if len(cathodes) == 1 else None, anode)
        if len(electrolytes) > 1 or len(cathodes) > 1:
            reading = reading._replace(pair=_pair(electrolytes, cathodes, anode))
            return (_share(one, reading), ()) if one.any and (anode or _SEVERAL.search(piece.words)) else (reading._replace(current=None), ())
        if one.any and (one.electrolyte is None or one.cathode is None) and _SEVERAL.search(piece.words):
            return _share(one, reading), ()
    if len(electrolytes) > 1 or len(cathodes) > 1:
        lists = [tuple(parts.values()) for parts in (electrolytes, cathodes) if len(parts) > 1]
        if len(lists) == 1 and results.found and is_listed(piece, results, lists[0]):
            return open_list(piece, lists[0], named, reading)
        return reading._replace(current=None), ()
    if is_foreign(piece) or (not electrolytes and _POLYMER.search(piece.words)):
        return reading._replace(current=None, carried=Cell()), ()
    if not named.any:
        return _continue(piece, named, results, reading)
    if named.electrolyte is None and _HALF.search(piece.words):
        return reading._replace(current=None), ()
    if not results.found and not MAKES.search(piece.words):
        return reading, ()
    sentence = piece.scene.between(piece.scene.start, piece.scene.end)
    whole = named.electrolyte is not None and named.cathode is not None and _TELLS.search(sentence)
    known = any(cell.cathode or cell.electrolyte for cell in (*reading.cells, reading.shared, reading.carried))
    if not (known or whole or anode or MAKES.search(sentence)):
        return reading, ()
    return choose_one(piece, named, reading)


def _pair(electrolytes: dict[str, Part], cathodes: dict[str, Part], anode: Part | None) -> tuple[Named, ...]:
    """`X was paired with A and B`: the two cells; none where there are not just two."""
    cells = tuple(Named(electrolyte, cathode, anode) for electrolyte in electrolytes.values() or (None,) for cathode in cathodes.values() or (None,))
    return cells if len(cells) == 2 else ()


def _is_changed(piece: Piece, stack: PrintedStack) -> bool:
    """Whether results are those of a cell with another part: `A Si anode in place of Li–In lowered the capacity of the Li–In|…|NCM811 cell to …`."""
    ahead = piece.scene.between(piece.span.start, stack.start)
    inside = re.sub(r"\W", "", make_key(stack.printed))
    others = [part for part in piece.parts if part.start < stack.start and not part.contrasted and re.sub(r"\W", "", part.key) not in inside]
    return bool(others) and _REPLACES.search(ahead) is not None


def is_foreign(piece: Piece) -> bool:
    """Whether a piece of a sentence speaks of cells with a liquid, or symmetric ones, other than to compare with them."""
    return _FOREIGN.search(piece.words) is not None


def _share(named: Named, reading: Reading) -> Reading:
    """What all cells that follow have in common."""
    electrolyte, cathode, anode = named.electrolyte, named.cathode, named.anode
    shared = reading.shared._replace(
        electrolyte=electrolyte.printed if electrolyte else "",
        values=electrolyte.values if electrolyte else "",
        electrolytes=frozenset((reading.same(electrolyte.key),)) if electrolyte else frozenset(),
        cathode=cathode.printed if cathode else "",
        anode=anode.printed if anode else "",
        stack=None,
    )
    return reading._replace(shared=shared, current=None)


def _continue(piece: Piece, named: Named, results: Results, reading: Reading) -> tuple[Reading, tuple[int, ...]]:
    """The cell of a piece that names neither an electrolyte nor a cathode."""
    words = piece.words
    in_order = _choose_in_order(piece, results, reading) if "respectively" in words and results.found else None
    if in_order is not None:
        return in_order
    of_class = choose_class(words, reading) if results.found else None
    if of_class is not None:
        return reading._replace(current=of_class[0] if of_class else None), of_class
    if piece.compares:
        return (reading, ()) if reading.current is None else clone(reading, reading.current, "", printed=words.strip())
    if results.found and reading.current is not None and _MOVES.search(words):
        return clone(reading, reading.current, "", printed=reading.cells[reading.current].printed, same_conditions=not _names_conditions(piece))
    if results.found and reading.current is not None and _COATS.search(words) and reading.cells[reading.current].results:
        return clone(reading, reading.current, "", printed=reading.cells[reading.current].printed)
    ordinal = _ORDINAL.search(words)
    if ordinal and reading.pair:
        return choose_one(piece, reading.pair[0 if ordinal[1] == "former" else 1], reading)
    if ordinal and len(reading.last_pair) == 2:
        index = reading.last_pair[0 if ordinal[1] == "former" else 1]
        return reading._replace(current=index), (index,)
    if ordinal or (_OTHER_CELL.search(words) and (results.found or CELL.search(words))):
        return reading._replace(current=None), ()
    if reading.current is None and named.anode is not None and not results.found and MAKES.search(words):  # `cathodes were tested against Li–In`
        return reading._replace(shared=reading.shared._replace(anode=named.anode.printed)), ()
    if reading.current is None:
        return _open_carried(piece, results, reading)
    cell = reading.cells[reading.current]
    if named.anode is not None and bare_anode(named.anode.printed) != bare_anode(cell.anode):
        if cell.anode and results.found:
            return clone(reading, reading.current, named.anode.printed, printed=cell.printed)
        if cell.anode or cell.results:
            return reading._replace(current=None), ()
        return reading.with_cell(reading.current, cell._replace(anode=named.anode.printed)), (reading.current,)
    return reading, (reading.current,)


def _names_conditions(piece: Piece) -> bool:
    scene, (start, end) = piece.scene, piece.span
    values = [*(q.start for q in scene.quantities if q.dimension == "potential"), *(t.start for t in scene.temperatures)]
    return any(start <= at < end for at in values) or bool(find_rates(scene, start, end))


def _choose_in_order(piece: Piece, results: Results, reading: Reading) -> tuple[Reading, tuple[int, ...]] | None:
    """All cells whose results were told so far, or a pair that was told how to make, where there are as many values: `85% and 90%, respectively`."""
    told = tuple(index for _, index in sorted((cell.at[1].start, index) for index, cell in enumerate(reading.cells) if cell.at is not None))
    count = len(told) or len(reading.pair)
    if count < 2 or _lists_conditions(piece) or any(len(results.of(kind)) not in (0, count) for kind in TELLING):
        return None
    if not told:
        for named in reading.pair:
            reading, (index,) = choose_one(piece, named, reading, keep=False)
            told = (*told, index)
    return reading._replace(current=None), told


def _lists_conditions(piece: Piece) -> bool:
    """Whether several temperatures, potentials, rates or numbers of cycles are what values stand in the order of."""
    scene, (start, end) = piece.scene, piece.span
    kinds = [q.dimension for q in scene.quantities if start <= q.start < end] + ["temperature" for t in scene.temperatures if start <= t.start < end]
    return any(kinds.count(kind) > 1 for kind in ("temperature", "potential", "count")) or len(find_rates(scene, start, end)) > 1


def _open_carried(piece: Piece, results: Results, reading: Reading) -> tuple[Reading, tuple[int, ...]]:
    """`The cells delivered …` at the start of a paragraph: the one cell that the paragraph before told how to make."""
    carried = reading.carried
    alone = not reading.cells and not reading.shared.cathode and not reading.shared.electrolyte
    whole = carried.cathode and carried.electrolyte and results.found and not marks_of(piece.scene)
    if not (alone and whole and _THESE_CELLS.search(piece.words)):
        return reading, ()
    cell = carried._replace(conditions=reading.shared.conditions, printed=f"{carried.electrolyte} {carried.cathode}", signals=("cell_before",))
    return reading._replace(cells=(cell,), current=0), (0,)
