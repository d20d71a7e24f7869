"""The measures on tables made by hand, their relations counted by hand."""

from collections import Counter

import pytest

from schemas.base import Box
from tests.icdar.documents import score_document, score_regions
from tests.icdar.grids import Grid, GridCell, place_cells
from tests.icdar.relations import Relation, Score, compare_relations, find_relations, fold_text

BOX = Box(100, 100, 200, 200)


def build_grid(*rows: str, page: int = 1, box: Box = BOX) -> Grid:
    """A grid from lines such as `a | b |`, blank cells left empty."""
    texts = [[text.strip() for text in row.split("|")] for row in rows]
    return Grid(page, box, tuple(GridCell(r, c, text) for r, row in enumerate(texts) for c, text in enumerate(row)))


def test_a_square_of_four_cells_has_two_relations_each_way() -> None:
    assert find_relations(build_grid("a | b", "c | d")) == Counter(
        [Relation("a", "b", "right"), Relation("c", "d", "right"), Relation("a", "c", "down"), Relation("b", "d", "down")]
    )


def test_blank_cells_are_passed_over() -> None:
    assert find_relations(build_grid("a |  | b")) == Counter([Relation("a", "b", "right")])


def test_an_empty_column_too_many_costs_nothing() -> None:
    assert find_relations(build_grid("a | b", "c | d")) == find_relations(build_grid("a |  | b", "c |  | d"))


def test_a_spanning_header_is_above_each_of_its_columns() -> None:
    grid = Grid(1, BOX, (GridCell(0, 0, "head", column_span=2), GridCell(1, 0, "a"), GridCell(1, 1, "b")))
    assert find_relations(grid) == Counter([Relation("head", "a", "down"), Relation("head", "b", "down"), Relation("a", "b", "right")])


def test_a_cell_over_two_rows_is_once_the_neighbour_of_a_cell_over_the_same_two() -> None:
    grid = Grid(1, BOX, (GridCell(0, 0, "a", row_span=2), GridCell(0, 1, "b", row_span=2)))
    assert find_relations(grid) == Counter([Relation("a", "b", "right")])


def test_the_same_text_twice_is_two_relations() -> None:
    assert find_relations(build_grid("0 | 0 | 0")) == Counter({Relation("0", "0", "right"): 2})


def test_merging_two_columns_costs_precision_and_recall() -> None:
    score = compare_relations(find_relations(build_grid("a b", "c d")), find_relations(build_grid("a | b", "c | d")))
    assert score == Score(correct=0, found=1, expected=4)
    score = compare_relations(find_relations(build_grid("a b | x", "c d | y")), find_relations(build_grid("a | b | x", "c | d | y")))
    assert score == Score(correct=1, found=4, expected=7)
    assert (score.precision, score.recall) == (1 / 4, 1 / 7)
    assert score.f1 == pytest.approx(2 / 11)


def test_nothing_found_and_nothing_expected() -> None:
    assert (Score(0, 0, 4).precision, Score(0, 0, 4).recall, Score(0, 0, 4).f1) == (0, 0, 0)
    assert (Score(0, 0, 0).precision, Score(0, 0, 0).recall) == (1, 1)
    assert (Score(0, 4, 0).precision, Score(0, 4, 0).recall) == (0, 1)


def test_signs_differ_but_digits_do_not() -> None:
    assert fold_text("1,234 − 5") == fold_text("1.234–5")
    assert fold_text("12") != fold_text("1.2")
    assert fold_text(" \n") == ""


def test_a_table_found_in_two_parts_is_counted_together() -> None:
    truth = build_grid("a | b", "c | d", "e | f")
    parts = [build_grid("a | b", box=Box(100, 100, 200, 130)), build_grid("c | d", "e | f", box=Box(100, 135, 200, 200))]
    assert score_document(parts, [truth]) == Score(correct=5, found=5, expected=7)


def test_a_table_where_none_is_and_one_not_found_both_cost() -> None:
    truth = [build_grid("a | b", "c | d")]
    elsewhere = build_grid("a | b", "c | d", box=Box(300, 300, 400, 400))
    next_page = build_grid("a | b", "c | d", page=2)
    assert score_document([elsewhere], truth) == Score(0, 4, 4)
    assert score_document([next_page], truth) == Score(0, 4, 4)
    assert score_document([*truth, next_page], truth) == Score(4, 8, 4)


def test_given_regions_are_compared_one_by_one() -> None:
    one, other = build_grid("a | b"), build_grid("c | d")
    assert score_regions([[one], [other]], [one, other]) == Score(2, 2, 2)
    assert score_regions([[other], [one]], [one, other]) == Score(0, 2, 2)
    assert score_regions([[], [other]], [one, other]) == Score(1, 1, 2)


def test_cells_are_placed_by_their_edges() -> None:
    grid = place_cells(
        3,
        [
            (Box(0, 0, 30, 10.0), "head"),
            (Box(0, 10.4, 10, 30), "tall"),
            (Box(10, 10, 30, 20), "wide"),
            (Box(10, 20, 20, 30), "a"),
            (Box(20, 20, 30, 30), "b"),
        ],
    )
    assert (grid.page, grid.box) == (3, Box(0, 0, 30, 30))
    assert grid.cells == (
        GridCell(0, 0, "head", 1, 3),
        GridCell(1, 0, "tall", 2, 1),
        GridCell(1, 1, "wide", 1, 2),
        GridCell(2, 1, "a"),
        GridCell(2, 2, "b"),
    )
