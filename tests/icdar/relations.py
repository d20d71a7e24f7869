"""Grids in, the measure of the ICDAR-2013 table competition out: which cells are neighbours of which.

Göbel, Hassan, Oro and Orsi, "A methodology for evaluating algorithms for table understanding in PDF documents" (DocEng 2012) and
"ICDAR 2013 table competition". A relation is (text of a cell, text of its neighbour, direction). Each cell that is not blank has one
relation to the nearest cell that is not blank to its right, and one to the nearest below it, in every row and every column that it
spans; blank places between the two do not count, so that an empty column too many costs nothing. A relation between the same two
cells counts once. Precision is the share of a reader's relations that the truth has too, recall the share of the truth's that the
reader has too; equal relations are matched one to one.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from tests.icdar.grids import Grid, GridCell


class Relation(NamedTuple):
    """Two cells that are neighbours, by their folded texts."""

    text: str
    neighbour: str
    direction: str  # right, down


class Score(NamedTuple):
    """Counts that add up over tables and documents."""

    correct: int = 0
    found: int = 0
    expected: int = 0

    @property
    def precision(self) -> float:
        """Correct of what was found; 1 where nothing was found and nothing expected, 0 where nothing was found."""
        return self.correct / self.found if self.found else float(not self.expected)

    @property
    def recall(self) -> float:
        """Correct of what was expected; 1 where nothing was expected."""
        return self.correct / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def fold_text(text: str) -> str:
    """What is compared: compatibility forms, no case, no white space, and one `_` for a run of other signs than letters and digits.

    >>> fold_text("Sales (Ecu bn)"), fold_text("1 234.5"), fold_text("–")
    ('sales_ecubn_', '1234_5', '_')
    """
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    folded: list[str] = []
    for character in plain:
        sign = character if character.isalnum() else "_"
        if sign != "_" or folded[-1:] != ["_"]:
            folded.append(sign)
    return "".join(folded)


def find_relations(grid: Grid) -> Counter[Relation]:
    """Every neighbourhood of a table's cells, as the module says."""
    texts = {cell: folded for cell in grid.cells if (folded := fold_text(cell.text))}
    places: dict[tuple[int, int], GridCell] = {}
    for cell in texts:
        for row in range(cell.row, cell.row + cell.row_span):
            for column in range(cell.column, cell.column + cell.column_span):
                # Readers and one truth have cells that overlap: the first one keeps the place.
                places.setdefault((row, column), cell)
    pairs = {*_neighbours(places, along=1, direction="right"), *_neighbours(places, along=0, direction="down")}
    return Counter(Relation(texts[cell], texts[other], direction) for cell, other, direction in pairs)


def _neighbours(places: dict[tuple[int, int], GridCell], *, along: int, direction: str) -> Iterable[tuple[GridCell, GridCell, str]]:
    """Cells that follow each other in a row (along=1) or in a column (along=0)."""
    last: dict[int, GridCell] = {}
    for place in sorted(places, key=lambda place: (place[1 - along], place[along])):
        cell, line = places[place], place[1 - along]
        if line in last and last[line] != cell:
            yield last[line], cell, direction
        last[line] = cell


def compare_relations(found: Counter[Relation], expected: Counter[Relation]) -> Score:
    """Count the relations that both have."""
    return Score((found & expected).total(), found.total(), expected.total())


def add_scores(scores: Iterable[Score]) -> Score:
    """Pool several counts."""
    counts = list(scores)
    return Score(sum(score.correct for score in counts), sum(score.found for score in counts), sum(score.expected for score in counts))
