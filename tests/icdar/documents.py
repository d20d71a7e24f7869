"""A reader's tables of a document and the true ones in, the document's score out."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tests.icdar.grids import Grid, overlap_area
from tests.icdar.relations import Relation, Score, add_scores, compare_relations, find_relations


def score_document(found: Sequence[Grid], truth: Sequence[Grid]) -> Score:
    """Region finding and structure together: relations over all tables of a document.

    A found table belongs to the true one that it shares the largest area with. Several that belong to one count together. A found
    table that belongs to none is wrong with all its relations, and a true one that none belongs to is missed with all of its own.
    """
    parts: dict[int, list[Grid]] = {}
    for grid in found:
        parts.setdefault(_find_owner(grid, truth), []).append(grid)
    scores = [compare_relations(_pool(parts.get(i, [])), find_relations(grid)) for i, grid in enumerate(truth)]
    return add_scores([*scores, compare_relations(_pool(parts.get(-1, [])), Counter())])


def score_regions(found: Sequence[Sequence[Grid]], truth: Sequence[Grid]) -> Score:
    """Structure alone: what was read in each true region against the table there."""
    return add_scores(compare_relations(_pool(grids), find_relations(grid)) for grids, grid in zip(found, truth, strict=True))


def _find_owner(grid: Grid, truth: Sequence[Grid]) -> int:
    """Index of the true table that a found one lies on; -1: none."""
    areas = [overlap_area(grid.box, other.box) if grid.page == other.page else 0.0 for other in truth]
    best = max(range(len(truth)), key=areas.__getitem__, default=-1)
    return best if best >= 0 and areas[best] > 0 else -1


def _pool(grids: Iterable[Grid]) -> Counter[Relation]:
    return sum((find_relations(grid) for grid in grids), Counter())
