"""What the sentences of a passage said of battery cells so far: the cells, the one at hand, and what all of them share."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from extract.text.attribution import Source
from extract.text.cell_conditions import Conditions
from extract.text.cell_parts import Part, PrintedStack, make_key
from extract.text.cell_pieces import Piece
from extract.text.cell_results import Result, Spoken
from extract.text.cell_told import ResultKind
from extract.text.quantities import Quantity
from extract.text.scenes import Scene


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
    names: Mapping[str, str] = {}  # spellings of short names, and the printed formulas that they stand for
    shared: Cell = Cell()  # what is said of all cells
    carried: Cell = Cell()  # what all cells of the paragraph before had in common
    spoken: Spoken = Spoken()
    last_pair: tuple[int, ...] = ()  # cells of the sentence before, in order
    pair: tuple["Named", ...] = ()  # two cells that a sentence without results told how to make
    topic: Part | None = None  # the electrolyte of the last sentence that names any, where it names just one

    def with_cell(self, index: int, cell: Cell) -> "Reading":
        """With another state of one cell."""
        return self._replace(cells=(*self.cells[:index], cell, *self.cells[index + 1 :]))

    def past(self, pieces: tuple[Piece, ...]) -> "Reading":
        """With the electrolyte that these pieces of a sentence are about."""
        named = {self.same(p.key): p for piece in pieces for p in piece.parts if p.role == "electrolyte" and not p.contrasted}
        return self._replace(topic=next(iter(named.values())) if len(named) == 1 else None) if named else self

    def same(self, key: str) -> str:
        """One key for a formula and the name that stands for it."""
        return make_key(self.names[key]) if self.names.get(key) else key


class Named(NamedTuple):
    """The parts of one cell that a piece names."""

    electrolyte: Part | None = None
    cathode: Part | None = None
    anode: Part | None = None
    contrasted: tuple[Part, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there is an electrolyte or a cathode."""
        return self.electrolyte is not None or self.cathode is not None


def catholyte_of(cell: Cell) -> tuple[str, str]:
    """The electrolyte at the cathode as printed, and which member of a series it is."""
    if cell.electrolyte or cell.stack is None or not cell.stack.electrolytes:
        return cell.electrolyte, cell.values
    return cell.stack.electrolytes[-1], ""


def bare_anode(printed: str) -> frozenset[str]:
    """`Li-In` and `In–Li alloy` as the same."""
    names = {"lithium": "Li", "indium": "In", "sodium": "Na", "silicon": "Si"}
    words = re.sub(r"\b(?:alloy|metal|foil|anode)\b", "", printed)
    return frozenset(names.get(word, word) for word in re.findall(r"[A-Za-z]+", words))


def carry(reading: Reading) -> Cell:
    """What all cells of a passage have in common, for the paragraph behind it."""
    cells = reading.cells or ((reading.shared,) if reading.shared.cathode or reading.shared.electrolyte else ())
    catholytes = {catholyte_of(cell) for cell in cells}
    cathodes, anodes = {cell.cathode for cell in cells}, {cell.anode for cell in cells}
    electrolyte, values = next(iter(catholytes)) if len(catholytes) == 1 else ("", "")
    return Cell(
        electrolyte=electrolyte,
        values=values,
        electrolytes=cells[0].electrolytes if electrolyte else frozenset(),
        cathode=next(iter(cathodes)) if len(cathodes) == 1 else "",
        anode=next(iter(anodes)) if len(anodes) == 1 else "",
    )
