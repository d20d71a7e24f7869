"""Battery cells of the gold texts: how many are found, and that hardly any is wrong."""

from pathlib import Path

from tests.prose.cells import score_cells, sum_cell_scores

PROSE = Path(__file__).resolve().parents[2] / "corpus" / "gold" / "prose"
PRECISION, RECALL = 0.97, 0.80


def test_cells_of_the_gold_texts() -> None:
    total = sum_cell_scores(score_cells(path.with_name(path.name.replace("_cells.csv", ".txt"))) for path in sorted(PROSE.glob("*_cells.csv")))
    right, found, gold = (sum(getattr(score, name) for score in total.fields.values()) for name in ("right", "found", "gold"))
    assert right / found >= PRECISION, total.differences
    assert right / gold >= RECALL, total.differences
    assert total.records.right >= 22, total.differences
