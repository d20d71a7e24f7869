"""The scorer against comparisons counted by hand."""

import pytest

from extract.score import Score, agree, parse_amounts, score_rows

GOLD = [
    {"property": "ionic_conductivity", "composition": "Li3YCl6", "value": "5.1e-4", "space_group": "P-3m1"},
    {"property": "ionic_conductivity", "composition": "Li3InCl6", "value": "1.49e-3", "space_group": "C2/m"},
    {"property": "ionic_conductivity", "composition": "Li3InCl6", "value": "2.04e-3", "space_group": "C2/m"},
    {"property": "activation_energy", "composition": "Li3YBr6", "value": "0.37", "space_group": ""},
]


def test_the_gold_against_itself_is_all_right() -> None:
    result = score_rows(GOLD, GOLD)
    assert result.properties == {"ionic_conductivity": Score(right=3, found=3, gold=3), "activation_energy": Score(right=1, found=1, gold=1)}
    assert (result.missed, result.extra, result.wrong) == ((), (), ())


def test_misses_extras_and_wrong_fields_are_counted_once() -> None:
    records = [
        {**GOLD[1], "value": "0.00149", "composition": "InLi3Cl6"},
        {**GOLD[0], "value": "5.1e-5"},
        {**GOLD[0], "composition": "Li2ZrCl6"},
    ]
    result = score_rows(records, GOLD)
    assert result.properties["ionic_conductivity"] == Score(right=1, found=3, gold=3)
    assert result.properties["activation_energy"] == Score(right=0, found=0, gold=1)
    assert result.by_field["value"] == Score(right=1, found=3, gold=4)
    assert result.by_field["space_group"] == Score(right=2, found=3, gold=3)
    assert [row["composition"] for row in result.missed] == ["Li3InCl6", "Li3YBr6"]
    assert [row["composition"] for row in result.extra] == ["Li2ZrCl6"]
    assert result.wrong == ("Li3YCl6: value is '5.1e-5', should be '5.1e-4'",)


def test_a_record_is_paired_once_and_with_what_it_agrees_with_most() -> None:
    twice = [GOLD[2], GOLD[2]]
    result = score_rows(twice, GOLD[1:3])
    assert {(pair.gold, pair.record, pair.wrong) for pair in result.pairs} == {(1, 0, ()), (0, 1, ("value",))}
    assert result.properties["ionic_conductivity"] == Score(right=1, found=2, gold=2)


def test_an_invented_value_counts_against_precision() -> None:
    gold = [{"composition": "Li3YBr6", "space_group": ""}]
    result = score_rows([{"composition": "Li3YBr6", "space_group": "C2/m"}], gold)
    assert result.by_field["space_group"] == Score(right=0, found=1, gold=0)
    assert result.properties["all"] == Score(right=0, found=1, gold=1)


def test_a_star_in_the_gold_is_not_judged() -> None:
    result = score_rows([{"composition": "Li3YBr6", "space_group": "C2/m"}], [{"composition": "Li3YBr6", "space_group": "*"}])
    assert result.by_field["space_group"] == Score()
    assert result.properties["all"] == Score(right=1, found=1, gold=1)


def test_only_the_documents_and_properties_of_the_gold_are_scored() -> None:
    gold = [{"file": "a.pdf", **GOLD[0]}]
    other = {**GOLD[3], "file": "a.pdf"}
    result = score_rows([*gold, {"file": "b.pdf", **GOLD[0]}, other], gold)
    assert result.properties == {"ionic_conductivity": Score(right=1, found=1, gold=1)}
    assert result.unjudged == {"activation_energy": 1}


def test_a_note_in_the_gold_is_for_people() -> None:
    result = score_rows([GOLD[0]], [{**GOLD[0], "note": "read from the figure as well"}])
    assert result.properties == {"ionic_conductivity": Score(right=1, found=1, gold=1)}
    assert "note" not in result.fields


def test_references_are_paired_by_their_number() -> None:
    gold = [{"number": "1", "year": "2019", "journal": "Adv. Mater."}, {"number": "2", "year": "2018", "journal": "Angew. Chem."}]
    records = [{"number": "2", "year": "2018", "journal": "Angew.  Chem."}, {"number": "3", "year": "2019", "journal": "Adv. Mater."}]
    result = score_rows(records, gold)
    assert result.properties == {"all": Score(right=1, found=2, gold=2)}
    assert [row["number"] for row in result.missed] == ["1"]


@pytest.mark.parametrize(
    ("field", "found", "expected", "right"),
    [
        ("value", "1.0000001e-3", "0.001", True),
        ("value", "1.00001e-3", "0.001", False),
        ("space_group_number", "12", "12.0", True),
        ("first_page", "012", "12", False),
        ("composition", "Cl6Li3In", "Li3InCl6", True),
        ("composition", "Li3InCl5", "Li3InCl6", False),
        ("host_composition", "", "Li3InCl6", False),
        ("unit", "S/m", "S/cm", False),
        ("layers", '[{"as_printed": "LCO", "composition": "CoLiO2"}]', '[{"as_printed": "LCO", "composition": "LiCoO2"}]', True),
        ("layers", "[]", '[{"as_printed": "LCO", "composition": "LiCoO2"}]', False),
    ],
)
def test_fields_agree_by_what_they_mean(field: str, found: str, expected: str, right: bool) -> None:
    assert agree(field, found, expected) is right


def test_a_gold_column_that_the_records_lack_is_an_error() -> None:
    with pytest.raises(ValueError, match="no column colour"):
        score_rows(GOLD, [{**GOLD[0], "colour": "white"}])


def test_ratios() -> None:
    score = Score(right=1, found=2, gold=4)
    assert (score.precision, score.recall, score.f1) == (0.5, 0.25, pytest.approx(1 / 3))
    assert Score().precision is None


def test_a_word_is_not_a_formula() -> None:
    with pytest.raises(ValueError, match="not a formula"):
        parse_amounts("lithium")
