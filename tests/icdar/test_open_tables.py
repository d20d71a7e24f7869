"""The cell scorer on tables made by hand."""

from schemas.document import Cell, CitationMark, RichText, Word
from tests.icdar.grids import Grid, GridCell
from tests.icdar.open_tables import GOLD, read_gold, score_article
from tests.icdar.readers import print_cell
from tests.icdar.relations import Score
from tests.icdar.test_relations import BOX, build_grid


def name_grid(label: str, *rows: str) -> Grid:
    """A labelled grid from lines of cells."""
    return build_grid(*rows)._replace(label=label)


def test_a_shift_of_the_whole_table_does_not_count() -> None:
    gold = name_grid("Table 1", "x | y", "1 | 2")
    moved = Grid(1, BOX, tuple(GridCell(cell.row - 1, cell.column + 1, cell.text) for cell in gold.cells), "Table 1")
    assert score_article([moved], [gold]) == Score(4, 4, 4)


def test_a_value_in_the_next_column_is_wrong() -> None:
    assert score_article([name_grid("Table 1", "x | y | z", "1 |  | 2")], [name_grid("Table 1", "x | y | z", "1 | 2 |")]) == Score(4, 5, 5)


def test_a_decimal_point_counts() -> None:
    assert score_article([name_grid("Table 1", "x | 12")], [name_grid("Table 1", "x | 1.2")]) == Score(1, 2, 2)


def test_tables_are_matched_by_label_or_without_labels_by_their_cells() -> None:
    first, second = name_grid("Table 1", "x | 1 | 2"), name_grid("Table 2", "x | 1 | 3")
    assert score_article([second._replace(label="Table 1"), first._replace(label="Table 2")], [first, second]) == Score(4, 6, 6)
    assert score_article([second._replace(label=""), first._replace(label="")], [first, second]) == Score(6, 6, 6)


def test_a_table_that_is_none_costs() -> None:
    gold = name_grid("Table 1", "x | 1")
    assert score_article([gold, name_grid("", "a | b | c")], [gold]) == Score(2, 5, 2)


def test_every_gold_file_holds_tables_that_match_themselves() -> None:
    paths = sorted(GOLD.glob("*_tables.csv"))
    assert paths
    for path in paths:
        gold = read_gold(path)
        assert score_article(gold, gold).f1 == 1


def test_a_citation_in_brackets_is_printed_once() -> None:
    mark = CitationMark(offset=4, printed="[26]", numbers=(26,), box=BOX, page=1)
    words = tuple(Word(text=text, box=BOX, page=1, size=9) for text in ("929", "[26]"))
    cell = Cell(row=0, column=0, text=RichText(words=words), citations=(mark,), box=BOX, page=1)
    assert print_cell(cell) == "929 [26]"
    raised = cell.model_copy(update={"text": RichText(words=words[:1]), "citations": (mark.model_copy(update={"offset": 3, "printed": "26"}),)})
    assert print_cell(raised) == "92926"
