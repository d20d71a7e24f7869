"""A piece of a sentence and what its passage said before in; the battery cell that it speaks of out: one at hand, or a new one."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from extract.text.attribution import Source, marks_of
from extract.text.cell_conditions import Conditions
from extract.text.cell_lists import is_listed
from extract.text.cell_parts import Part, PrintedStack, find_member, make_key
from extract.text.cell_results import Result, ResultKind, Results
from extract.text.quantities import Quantity
from extract.text.referents import Memory
from extract.text.scenes import Scene

CELL = re.compile(
    r"\b(?:(?:\w+-)?cells?|cycl(?:ed|ing)|batter(?:y|ies)|A?SS?L?I?[MB]?Bs?|catholytes?|cathodes?|positive electrodes?)\b", re.IGNORECASE
)
_OTHER_CELL = re.compile(
    r"\b(?:liquid|LiPF|carbonate electrolyte|half[- ]cells?|symmetric|without|control|reference cells?|blank|conventional|commercial"
    r"|in (?:its|their) place|uncoated|bare|another|other cells?|Li-ion cells?|lithium-ion cells?)",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"\b(?:liquid|LiPF|carbonate electrolyte|conventional lithium-ion|lithium-ion cells?|symmetric)", re.IGNORECASE)
_SWAPPED = re.compile(
    r"\b(?:instead of|in place of|in (?:its|their) place|replac\w+|same conditions?|otherwise identical|substitut\w+|exchang\w+)\b", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b(?:the|of the) (former|latter)\b(?=\s(?!for)|[,.;])")


class Cell(NamedTuple):
    """One cell while its paragraph is read."""

    stack: PrintedStack | None = None
    printed: str = ""  # the words that name it
    anode: str = ""
    electrolyte: str = ""
    values: str = ""
    cathode: str = ""
    electrolytes: frozenset[str] = frozenset()
    conditions: Conditions = Conditions()
    results: tuple[Result, ...] = ()
    signals: tuple[str, ...] = ()
    at: tuple[Scene, Quantity] | None = None  # where its first result stands
    source: Source = Source()

    def has(self, kind: ResultKind) -> bool:
        """Whether a result of the kind was read."""
        return any(result.kind == kind for result in self.results)


class Reading(NamedTuple):
    """What the paragraph said so far."""

    cells: tuple[Cell, ...] = ()
    current: int | None = None
    is_review: bool = False
    shared: Cell = Cell()  # what is said of all cells
    spoken: tuple[ResultKind, ...] = ()  # what percentages were, latest last
    last_pair: tuple[int, ...] = ()  # cells of the sentence before, in order


def choose_cells(
    scene: Scene,
    words: str,
    stack: PrintedStack | None,
    parts: tuple[Part, ...],
    results: Results,
    memory: Memory,
    reading: Reading,
    names: Mapping[str, str],
) -> tuple[Reading, tuple[int, ...]]:
    """The cells that a piece of a sentence speaks of, as indices; none where it cannot be told."""
    if stack is not None:
        return _open_stack(scene, stack, memory, reading, names)
    here = [part for part in parts if not part.contrasted]
    contrasted = tuple(part for part in parts if part.contrasted)
    electrolytes = {_same(part.key, names): part for part in here if part.role == "electrolyte"} or {
        _same(part.key, names): part for part in here if part.role == "separator"
    }
    cathodes = {_same(part.key, names): part for part in here if part.role == "cathode"}
    anode = next((part for part in here if part.role == "anode"), None)
    if any(part.role == "unknown" for part in here) and results.found:
        return reading, ()
    if (len(electrolytes) > 1 or len(cathodes) > 1) and results.found:
        if len(cathodes) <= 1 and is_listed(scene, results, tuple(electrolytes.values())):
            indices: list[int] = []
            for part in electrolytes.values():
                reading, index = _open(scene, words, part, next(iter(cathodes.values()), None), anode, contrasted, reading, names)
                indices.append(index)
            return reading._replace(current=None), tuple(indices)
        return reading._replace(current=None), ()
    electrolyte, cathode = next(iter(electrolytes.values()), None), next(iter(cathodes.values()), None)
    if len(electrolytes) > 1 and len(cathodes) == 1 and anode is not None and CELL.search(words):
        return _share_electrodes(next(iter(cathodes.values())), anode, reading), ()
    if len(electrolytes) > 1 or len(cathodes) > 1 or _is_foreign(scene, words):
        return reading._replace(current=None), ()
    if electrolyte is None and cathode is None:
        return _continue(words, reading, results)
    if not results.found and not CELL.search(words):
        return reading, ()
    if not results.found and electrolyte is None and cathode is not None and re.search(r"\b(?:cells|batteries|each)\b", words):
        return _share_electrodes(cathode, anode, reading), ()
    if (
        CELL.search(words) is None
        and not reading.cells
        and not CELL.search(scene.between(scene.start, scene.end))
        and not reading.shared.cathode
        and anode is None
    ):
        return reading, ()
    reading, index = _open(scene, words, electrolyte, cathode, anode, contrasted, reading, names)
    return reading._replace(current=index), (index,)


def _is_foreign(scene: Scene, words: str) -> bool:
    """Whether a piece of a sentence speaks of cells with a liquid, or symmetric ones, other than to compare with them."""
    start = scene.text.folded.index(words, scene.start)
    return any(scene.comparison(start + match.start()) is None for match in _FOREIGN.finditer(words))


def _share_electrodes(cathode: Part, anode: Part | None, reading: Reading) -> Reading:
    """The electrodes of all cells that follow."""
    shared = reading.shared._replace(cathode=cathode.printed, anode=anode.printed if anode else "", electrolytes=frozenset(), stack=None)
    return reading._replace(shared=shared, current=None)


def _continue(words: str, reading: Reading, results: Results) -> tuple[Reading, tuple[int, ...]]:
    """The cell of a piece that names none."""
    ordinal = _ORDINAL.search(words)
    if ordinal and len(reading.last_pair) == 2:
        index = reading.last_pair[0 if ordinal[1] == "former" else 1]
        return reading._replace(current=index), (index,)
    if ordinal or (_OTHER_CELL.search(words) and (results.found or CELL.search(words))):
        return reading._replace(current=None), ()
    return reading, () if reading.current is None else (reading.current,)


def _open_stack(scene: Scene, stack: PrintedStack, memory: Memory, reading: Reading, names: Mapping[str, str]) -> tuple[Reading, tuple[int, ...]]:
    if stack.symmetric:
        return reading._replace(current=None), ()
    keys = frozenset(_same(make_key(text), names) for text in stack.electrolytes)
    member = find_member(scene, stack, memory)
    cell = Cell(stack=stack, printed=stack.printed, anode=stack.anode, cathode=stack.cathode, electrolytes=keys)
    cell = cell._replace(electrolyte=member.printed, values=member.values) if member else cell
    if stack.open:
        return reading._replace(shared=cell._replace(conditions=reading.shared.conditions), current=None), ()
    index = next((i for i, known in enumerate(reading.cells) if known.stack is not None and known.stack.printed == stack.printed), len(reading.cells))
    cells = reading.cells if index < len(reading.cells) else (*reading.cells, cell)
    return reading._replace(cells=cells, current=index), (index,)


def _open(
    scene: Scene,
    words: str,
    electrolyte: Part | None,
    cathode: Part | None,
    anode: Part | None,
    contrasted: tuple[Part, ...],
    reading: Reading,
    names: Mapping[str, str],
) -> tuple[Reading, int]:
    """The cell with these parts: one that the paragraph spoke of, else a new one with what is said of all cells."""
    key = _same(electrolyte.key, names) if electrolyte else ""
    positive = _same(cathode.key, names) if cathode else ""
    left_out = {_same(part.key, names) for part in contrasted}
    order = ([reading.current] if reading.current is not None else []) + [i for i in reversed(range(len(reading.cells))) if i != reading.current]
    for index in order:
        cell = reading.cells[index]
        if cell.electrolytes & left_out:
            continue
        fits_electrolyte = key in cell.electrolytes if key else index == reading.current
        own = _same(make_key(cell.cathode), names) if cell.cathode else ""
        if fits_electrolyte and (not positive or own == positive or (not own and index == reading.current and not cell.results)):
            filled = cell._replace(cathode=cell.cathode or (cathode.printed if cathode else ""), anode=cell.anode or (anode.printed if anode else ""))
            return reading._replace(cells=(*reading.cells[:index], filled, *reading.cells[index + 1 :])), index
    current = reading.cells[reading.current] if reading.current is not None else None
    if current is not None and not current.results and not current.stack and key and not current.electrolyte and not positive:
        base = current
    elif current is not None and (_SWAPPED.search(words) or (not positive and _keeps_electrodes(scene, reading))):
        base = Cell(
            anode=current.anode,
            cathode=current.cathode,
            electrolyte=current.electrolyte if not key else "",
            values=current.values if not key else "",
            electrolytes=current.electrolytes if not key else frozenset(),
            signals=("cell_before",),
        )
    else:
        base = reading.shared._replace(stack=None, signals=("all_cells",) if reading.shared.cathode else ())
        base = base._replace(anode=base.anode if not positive or positive == _same(make_key(base.cathode), names) else "")
    named = [part for part in (electrolyte, cathode, anode) if part is not None]
    low, high = min(part.start for part in named), max(part.end for part in named)
    cell = base._replace(
        printed=scene.text.printed(low, high) if high - low < 160 else named[0].printed,
        electrolyte=names.get(make_key(electrolyte.printed), "") or electrolyte.printed if electrolyte else base.electrolyte,
        values=electrolyte.values if electrolyte else base.values,
        electrolytes=frozenset((key,)) if key else base.electrolytes,
        cathode=cathode.printed if cathode else base.cathode,
        anode=anode.printed if anode else base.anode,
    )
    return reading._replace(cells=(*reading.cells, cell)), len(reading.cells)


def _keeps_electrodes(scene: Scene, reading: Reading) -> bool:
    """Whether another electrolyte goes into the cell printed before: the passage's own cells have one pair of electrodes so far."""
    pairs = {(cell.anode, cell.cathode) for cell in reading.cells}
    return (
        len(pairs) == 1
        and reading.cells[-1].cathode != ""
        and any(cell.stack for cell in reading.cells)
        and not reading.is_review
        and not marks_of(scene)
    )


def _same(key: str, names: Mapping[str, str]) -> str:
    return make_key(names[key]) if names.get(key) else key
