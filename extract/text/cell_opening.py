"""The parts of a cell that a piece of a sentence names in; the cell with these parts out: one that was spoken of, or a new one."""

import re

from extract.text.attribution import marks_of
from extract.text.cell_conditions import Conditions
from extract.text.cell_parts import Part, PrintedStack, make_key
from extract.text.cell_pieces import Piece
from extract.text.cell_reading import Cell, Named, Reading, bare_anode, catholyte_of
from extract.text.scenes import Scene

_SWAPPED = re.compile(
    r"\b(?:instead of|in place of|in (?:its|their) place|replac\w+|same conditions?|otherwise identical|substitut\w+|exchang\w+"
    r"|the same (?:cathodes?|electrodes?|positive electrodes?|active material))\b",
    re.IGNORECASE,
)
_IN_CATHODE = re.compile(
    r"(?:\s\([\w-]+\))?\s(?:in (?:the |its |their )?(?:[a-z-]+ )?(?:cathodes?|positive electrodes?)"
    r"|(?:(?:serv|act|us|function)(?:es|ed|s|ing) )?as (?:the |an? )?(?:[a-z-]+ )?catholytes?|catholytes?\b"
    r"|(?:mixed|blended) (?:in)?to the (?:[a-z-]+ )?(?:cathode|positive electrode))"
)
_CATHOLYTE_IS = re.compile(r"\bcatholyte(?: layer)?(?: of| made of| being| was| is|,)?\s$", re.IGNORECASE)
_OTHER_KIND = re.compile(  # words for an electrolyte that no formula names
    r"\b(?:(?:co)?polymers?|polymeric|PEO|PVDF|gels?|carbonates?|solvents?|liquids?|LiPF|LiTFSI|glymes?|garnet|sulfides?|thiophosphates?|argyrodites?"
    r"|for comparison|other electrolytes?|different electrolytes?)(?![A-Za-z])",
    re.IGNORECASE,
)
_APART = re.compile(r"\b(?:half[- ]cells?|control|reference cells?|blank|conventional|commercial|another|literature)\b", re.IGNORECASE)
_IDENTICAL = re.compile(r"\b(?:same conditions?|identical conditions?|(?:otherwise|else) (?:identical|the same))\b", re.IGNORECASE)


def open_stack(piece: Piece, stack: PrintedStack, reading: Reading) -> tuple[Reading, tuple[int, ...]]:
    """The cell of a printed sequence of layers, with the catholyte that the words beside it name."""
    if stack.symmetric:
        return reading._replace(current=None), ()
    beside = _find_catholyte(piece, stack)
    keys = frozenset(reading.same(make_key(text)) for text in stack.electrolytes[-1:])  # the one at the cathode
    cell = Cell(stack=stack, printed=stack.printed, anode=stack.anode, cathode=stack.cathode, electrolytes=keys)
    member = stack.member
    cell = cell._replace(electrolyte=member.printed, values=member.values) if member else cell
    if beside is not None:
        printed = reading.names.get(make_key(beside.printed), "") or beside.printed
        cell = cell._replace(electrolyte=printed, values=beside.values, electrolytes=frozenset((reading.same(beside.key),)))
    if stack.open and beside is None:
        catholyte, values = catholyte_of(cell) if not stack.cathode else (cell.electrolyte, cell.values)
        shared = cell._replace(electrolyte=catholyte, values=values, conditions=reading.shared.conditions)
        return reading._replace(shared=shared, current=None), ()
    index = next((i for i, known in enumerate(reading.cells) if known.stack is not None and known.stack.printed == stack.printed), len(reading.cells))
    cells = reading.cells if index < len(reading.cells) else (*reading.cells, cell)
    return reading._replace(cells=cells, current=index), (index,)


def _find_catholyte(piece: Piece, stack: PrintedStack) -> Part | None:
    """`Na–Sn | Na_{3}PS_{4} | NaCrO_{2} cells with Na_{2}ZrCl_{6} in the cathode`: the electrolyte that is said to be in the cathode."""
    here = [part for part in piece.parts if part.role == "electrolyte" and part.start >= stack.end and not part.contrasted]
    mixed = [part for part in here if _IN_CATHODE.match(piece.scene.between(part.end, piece.span.end))]
    mixed += [part for part in here if _CATHOLYTE_IS.search(piece.scene.between(stack.end, part.start))]
    return mixed[0] if len({part.key for part in mixed}) == 1 else None


def open_list(piece: Piece, listed: tuple[Part, ...], named: Named, reading: Reading) -> tuple[Reading, tuple[int, ...]]:
    """The cells of a list: each its own electrolyte and the one cathode, or each its own cathode and the one electrolyte."""
    indices: list[int] = []
    for part in listed:
        mine = named._replace(electrolyte=part) if part.role != "cathode" else named._replace(cathode=part)
        reading, (index,) = choose_one(piece, mine, reading._replace(current=None), keep=False)
        indices.append(index)
    return reading._replace(current=None), tuple(indices)


def clone(reading: Reading, index: int, anode: str, *, printed: str, same_conditions: bool = False) -> tuple[Reading, tuple[int, ...]]:
    """A cell like a known one, with another anode or another coating, whose results are not known."""
    cell = reading.cells[index]
    catholyte, values = catholyte_of(cell)
    fresh = Cell(
        printed=printed,
        anode=anode or cell.anode,
        electrolyte=catholyte,
        values=values,
        electrolytes=cell.electrolytes,
        cathode=cell.cathode,
        conditions=_conditions_of(cell) if same_conditions else Conditions(),
        signals=("cell_before",),
    )
    return reading._replace(cells=(*reading.cells, fresh), current=len(reading.cells)), (len(reading.cells),)


def _conditions_of(cell: Cell) -> Conditions:
    """Its conditions, the rate of its first cycle among them."""
    rate = next((r.quantity for r in cell.results if r.kind == "first_rate"), None)
    return cell.conditions._replace(rate=f"{rate.number} {rate.unit}".strip() if rate else cell.conditions.rate)


def choose_one(piece: Piece, named: Named, reading: Reading, *, keep: bool = True) -> tuple[Reading, tuple[int, ...]]:
    """The cell with these parts: one that the paragraph spoke of, else a new one. `keep` makes it the one at hand."""
    given = {part.role: part for part in piece.shared}
    named = named._replace(
        electrolyte=named.electrolyte or given.get("electrolyte"),
        cathode=named.cathode or given.get("cathode"),
        anode=named.anode or given.get("anode"),
    )
    index = _find_known(named, reading, but=reading.current if piece.compares else None)
    if index is not None:
        cell = reading.cells[index]
        cell = cell._replace(
            cathode=cell.cathode or (named.cathode.printed if named.cathode else ""), anode=cell.anode or (named.anode.printed if named.anode else "")
        )
        reading = reading.with_cell(index, cell)
    else:
        index = len(reading.cells)
        reading = reading._replace(cells=(*reading.cells, _build_new(piece, named, reading)))
    return (reading._replace(current=index) if keep else reading), (index,)


def _find_known(named: Named, reading: Reading, *, but: int | None) -> int | None:
    """A cell of the paragraph with these parts, the one at hand first; not the one that it is compared with."""
    key = reading.same(named.electrolyte.key) if named.electrolyte else ""
    positive = reading.same(named.cathode.key) if named.cathode else ""
    left_out = {reading.same(part.key) for part in named.contrasted}
    order = ([reading.current] if reading.current is not None else []) + [i for i in reversed(range(len(reading.cells))) if i != reading.current]
    order = [index for index in order if index != but]
    fitting: list[int] = []
    for index in order:
        cell = reading.cells[index]
        own = reading.same(make_key(cell.cathode)) if cell.cathode else ""
        if (
            cell.electrolytes & left_out
            or own in left_out
            or (named.anode and cell.anode and bare_anode(named.anode.printed) != bare_anode(cell.anode))
        ):
            continue
        if (not key or key in cell.electrolytes) and (not positive or own == positive or (not own and index == reading.current and not cell.results)):
            fitting.append(index)
    if not key and len(fitting) > 1 and fitting[0] != reading.current:
        return None
    return fitting[0] if fitting else None


def _build_new(piece: Piece, named: Named, reading: Reading) -> Cell:
    """With what the piece names, and what it leaves out as the cell at hand, all cells, or the paragraph before have it."""
    electrolyte, cathode, anode = named.electrolyte, named.cathode, named.anode
    key = reading.same(electrolyte.key) if electrolyte else ""
    base = _find_base(piece, named, reading)
    parts = [part for part in (electrolyte, cathode, anode) if part is not None]
    low, high = min(part.start for part in parts), max(part.end for part in parts)
    return base._replace(
        printed=piece.scene.text.printed(low, high) if high - low < 160 else parts[0].printed,
        electrolyte=reading.names.get(make_key(electrolyte.printed), "") or electrolyte.printed if electrolyte else base.electrolyte,
        values=electrolyte.values if electrolyte else base.values,
        electrolytes=frozenset((key,)) if key else base.electrolytes,
        cathode=cathode.printed if cathode else base.cathode,
        anode=anode.printed if anode else base.anode,
    )


def _find_base(piece: Piece, named: Named, reading: Reading) -> Cell:
    key, positive = named.electrolyte, named.cathode
    current = reading.cells[reading.current] if reading.current is not None else None
    if current is not None and not current.results and not current.stack and key and not current.electrolyte and not positive:
        return current
    if current is not None and (piece.compares or _SWAPPED.search(piece.words) or _keeps_electrodes(piece.scene, positive, reading)):
        catholyte, values = catholyte_of(current)
        base = Cell(
            conditions=reading.shared.conditions,
            anode=current.anode,
            cathode=current.cathode,
            electrolyte=catholyte,
            values=values,
            electrolytes=current.electrolytes,
        )
        if _IDENTICAL.search(piece.words):
            base = base._replace(conditions=_conditions_of(current))
        return base._replace(signals=("cell_before",))
    base = reading.shared._replace(stack=None, signals=("all_cells",) if reading.shared.cathode or reading.shared.electrolyte else ())
    if not base.signals and not reading.is_review and not marks_of(piece.scene) and not _APART.search(piece.words):
        base = reading.carried._replace(
            conditions=base.conditions, anode=base.anode or reading.carried.anode, signals=("cell_before",) if reading.carried.cathode else ()
        )
    if key is None and not base.electrolyte and positive and (sole := _sole_catholyte(piece, reading)) is not None:
        catholyte, values = catholyte_of(sole)
        base = base._replace(electrolyte=catholyte, values=values, electrolytes=sole.electrolytes, signals=("cell_before",))
    same_cathode = positive is None or reading.same(positive.key) == reading.same(make_key(base.cathode))
    return base if same_cathode or (reading.shared.anode and not reading.shared.cathode) else base._replace(anode="")


def _sole_catholyte(piece: Piece, reading: Reading) -> Cell | None:
    """A cell with the one catholyte of the passage's own cells so far, which goes on into another cathode."""
    cells = [cell for cell in reading.cells if catholyte_of(cell)[0]]
    sentence = piece.scene.between(piece.scene.start, piece.scene.end)
    if (
        reading.is_review
        or marks_of(piece.scene)
        or _APART.search(sentence)
        or _OTHER_KIND.search(sentence)
        or len({cell.electrolytes for cell in cells}) != 1
    ):
        return None
    return cells[0]


def _keeps_electrodes(scene: Scene, positive: Part | None, reading: Reading) -> bool:
    """Whether another electrolyte goes into the cell printed before: the passage's own cells have one pair of electrodes so far."""
    pairs = {(cell.anode, cell.cathode) for cell in reading.cells if cell.cathode}
    return (
        len(pairs) == 1
        and reading.current is not None
        and reading.cells[reading.current].cathode != ""
        and (positive is None or reading.same(positive.key) == reading.same(make_key(reading.cells[reading.current].cathode)))
        and not reading.is_review
        and not marks_of(scene)
    )
