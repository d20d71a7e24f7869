"""How much of the gold's texts is read right. The bounds are floors: what falls below one has lost something."""

from pathlib import Path

import pytest

from tests.prose.scoring import ProseScore, score_document, sum_scores

PROSE = Path(__file__).resolve().parents[2] / "corpus" / "gold" / "prose"


@pytest.fixture(scope="module")
def scores() -> dict[str, ProseScore]:
    """The comparison of each text with its gold."""
    found = {path.stem: score_document(path) for path in sorted(PROSE.glob("*.txt"))}
    assert len(found) == 148
    return found


def test_values_go_to_their_materials(scores: dict[str, ProseScore]) -> None:
    total = sum_scores(one.score for one in scores.values())
    assert total.right / total.found >= 0.96, total
    assert total.right / total.gold >= 0.89, total


def test_no_text_is_read_badly(scores: dict[str, ProseScore]) -> None:
    bad = {name: one.score for name, one in scores.items() if one.score.right < 0.5 * one.score.found}
    assert bad == {}
