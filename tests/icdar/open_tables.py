"""`python -m tests.icdar.open_tables`: cells of the open articles' tables that each reader gets right, and its time beside ours.

A cell is right where its row, column and text are those of corpus/gold/open. Rows and columns are compared up to one shift for a whole table,
since readers do not agree on what a header is. A found table is the one with the gold's label; where a reader gives no labels, the one on the
gold's page with the most right cells. Cells of tables that the gold does not have count as wrong.
"""

import csv
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from schemas.base import Box
from tests.icdar.grids import Grid, GridCell
from tests.icdar.readers import Reader, find_readers
from tests.icdar.relations import Score, add_scores

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "corpus" / "gold" / "open"
ARTICLES = ROOT.parent / "shared" / "corpus" / "open"
NAMES = ("halidex", "pymupdf4llm")
# Dashes of every kind, and signs that look the same: the increment and a delta, the ring operator and a degree.
ALIKE = {**dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"), ord("∆"): "Δ", ord("◦"): "°"}
Place = tuple[int, int, str]


class Result(NamedTuple):
    """What a reader reached on one article."""

    score: Score
    tables: int
    seconds: float


def fold_cell(text: str) -> str:
    """What is compared: no white space, one kind of dash and of signs that look alike, an overbar as a dash before its digit,
    no brackets around reference numbers.

    >>> fold_cell("2.1 × 10−4"), fold_cell("R3̄c"), fold_cell("0.8 [16]")
    ('2.1×10-4', 'R-3c', '0.816')
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split()).translate(ALIKE)
    return re.sub(r"\[([\d,-]+)\]", r"\1", re.sub("(.)[\u0304\u0305]", r"-\1", plain))


def read_gold(path: Path) -> list[Grid]:
    """The tables of one `_tables.csv`; their boxes are not known."""
    cells: dict[tuple[int, str], list[GridCell]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            placed = GridCell(int(row["row"]), int(row["column"]), row["text"], int(row["row_span"]), int(row["column_span"]))
            cells.setdefault((int(row["page"]), row["table"]), []).append(placed)
    return [Grid(page, Box(0, 0, 0, 0), tuple(grid), label) for (page, label), grid in cells.items()]


def score_article(found: Sequence[Grid], gold: Sequence[Grid]) -> Score:
    """All tables of an article; each found one is used once."""
    left = list(found)
    scores = []
    for truth in gold:
        expected = list(_places(truth))
        same = [grid for grid in left if grid.page == truth.page and grid.label in (truth.label, "")]
        best = max(same, key=lambda grid: count_right(list(_places(grid)), expected), default=None)
        if best is None or not count_right(list(_places(best)), expected):
            scores.append(Score(0, 0, len(expected)))
            continue
        left.remove(best)
        scores.append(Score(count_right(list(_places(best)), expected), len(list(_places(best))), len(expected)))
    return add_scores([*scores, *(Score(0, len(list(_places(grid))), 0) for grid in left)])


def _places(grid: Grid) -> Iterable[Place]:
    """Row, column and text of each cell that is not blank, at its first place."""
    return ((cell.row, cell.column, folded) for cell in grid.cells if (folded := fold_cell(cell.text)))


def count_right(found: Sequence[Place], expected: Sequence[Place]) -> int:
    """Cells that are the same after the shift that suits most of them."""
    places: dict[str, list[tuple[int, int]]] = {}
    for row, column, text in found:
        places.setdefault(text, []).append((row, column))
    shifts = Counter((row - other[0], column - other[1]) for row, column, text in expected for other in places.get(text, []))
    return max(shifts.values(), default=0)


def measure_article(path: Path, gold: Sequence[Grid], readers: dict[str, Reader], *, runs: int = 2) -> dict[str, Result]:
    """Each reader's score and its shortest processor time of several runs, the readers taking turns."""
    seconds: dict[str, float] = {}
    grids: dict[str, list[Grid]] = {}
    for _ in range(runs):
        for name, reader in readers.items():
            start = time.process_time()
            grids[name] = reader.read(path) if reader.read is not None else []
            seconds[name] = min(seconds.get(name, float("inf")), time.process_time() - start)
    return {name: Result(score_article(grids[name], gold), len(grids[name]), seconds[name]) for name in readers}


def main() -> None:
    """Measure and print one line an article."""
    articles = sorted(ARTICLES.glob("*.pdf"))
    if not articles:
        print(f"{ARTICLES}: no articles here: nothing was measured")
        return
    readers = find_readers(NAMES)
    print(f"{'article':38}" + "".join(f"{name:>14} {'F1':>6} {'tables':>7} {'time':>6}" for name in readers))
    totals: dict[str, list[Score]] = {name: [] for name in readers}
    for article in articles:
        path = GOLD / f"{article.stem}_tables.csv"
        results = measure_article(article, read_gold(path) if path.exists() else [], readers)
        line = f"{article.stem:38}"
        for name, (score, tables, seconds) in results.items():
            f1, ratio = (f"{score.f1:.3f}" if path.exists() else "-"), seconds / results[NAMES[0]].seconds
            line += f"{f'{score.correct}/{score.expected}' if path.exists() else '':>14} {f1:>6} {tables:7} {ratio:5.1f}×"
            totals[name] += [score] if path.exists() else []
        print(line)
    sums = {name: add_scores(scores) for name, scores in totals.items()}
    print(f"{'all articles with gold':38}" + "".join(f"{f'{score.correct}/{score.expected}':>14} {score.f1:6.3f}{'':15}" for score in sums.values()))
    print("time: the shortest processor time of two runs as a multiple of ours; '-': the gold has no tables of this article")


if __name__ == "__main__":
    main()
