"""Where a record of a sentence stands: quote, boxes, place, identity, and which readers agree on it."""

import re

import pytest

from extract.text.reading import read_text
from tests.text.statements import build, facts, find, read

SENTENCE = "The ionic conductivity of Li_{3}YCl_{6} is 5.1 × 10^{−4} S cm^{−1} at 25 °C."
FILLER = "The powders were ground by hand, sieved, and weighed in a box filled with argon, where water and oxygen stayed low"


def test_the_quote_is_the_sentence_as_printed() -> None:
    (record,) = read(f"The samples are white. {SENTENCE}")
    assert record.evidence.quote == "The ionic conductivity of Li3YCl6 is 5.1 × 10−4 S cm−1 at 25 °C."
    assert record.value_as_printed == "5.1 × 10-4 S cm-1"
    assert record.evidence.location.endswith("sentence 2")


@pytest.mark.parametrize("before", [0, 1, 3, 6])
@pytest.mark.parametrize("behind", [0, 2, 5])
def test_the_quote_of_a_long_sentence_holds_the_value(before: int, behind: int) -> None:
    fact = "the ionic conductivity of Li_{3}YCl_{6} is 5.1 × 10^{−4} S cm^{−1}"
    (record,) = read(f"{(FILLER + ', and ') * before}{fact}{(', and ' + FILLER.lower()) * behind}.")
    assert "5.1 × 10−4 S cm−1" in record.evidence.quote
    assert len(record.evidence.quote) <= 300


def test_boxes_lie_on_the_words_of_the_value() -> None:
    text = f"{FILLER}. {SENTENCE}"
    document = build(text)
    (record,) = read(text)
    words = [word for word in document.passages[-1].text.words if word.text in ("5.1", "×", "10−4", "S", "cm−1")]
    assert len(words) == 5
    boxes = [placed.box for placed in record.evidence.boxes]
    for word in document.passages[-1].text.words:
        assert any(box.holds(word.box) for box in boxes) == (word in words), word.text


def test_the_page_is_that_of_the_paragraph() -> None:
    (record,) = read(f"{FILLER}.\n\n{SENTENCE}")
    assert record.evidence.page == 2
    assert {placed.page for placed in record.evidence.boxes} == {2}


def test_a_rejected_value_is_quoted_too() -> None:
    (rejection,) = find(build("Halides reach ionic conductivities of 10^{−3} S cm^{−1} at best.")).rejections
    assert (rejection.reason, rejection.stage, rejection.page) == ("class_of_materials", "find", 1)
    assert "10−3 S cm−1" in rejection.quote
    assert rejection.detail


def test_what_both_readers_see_says_so() -> None:
    (record,) = read("The ionic conductivity of Li_{3}YCl_{6} is 5.1 × 10^{−4} S cm^{−1}.")
    assert record.review.readers == ("rules", "cde2")
    assert "readers_disagree" not in record.review.flags


def test_where_the_readers_differ_a_flag_says_so() -> None:
    # The second reader's template takes the name of the subclause.
    (record,) = read("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}, which derives from Li_{3}YCl_{6}, has an ionic conductivity of 1.4 mS cm^{−1}.")
    assert record.composition.formula == "Li2.5Y0.5Zr0.5Cl6"
    assert record.review.readers == ("rules",)
    assert "readers_disagree" in record.review.flags


def test_a_sentence_that_the_second_reader_has_no_template_for() -> None:
    (record,) = read("Li_{3}GdCl_{6} was obtained as a white powder. Its ionic conductivity is 4 × 10^{−5} S cm^{−1}.")
    assert record.review.readers == ("rules",)
    assert "readers_disagree" not in record.review.flags


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("The oxidation potential of Li_{6}PS_{5}Cl is 1.9 V vs. Li–In.", ("reference_converted",)),
        ("The oxidation potential of Li_{6}PS_{5}Cl is 2.5 V vs. Li^{+}/Li.", ()),
        ("The ionic conductivity of Li_{3}YCl_{6} is 5.1 × 10^{−4} S cm^{−1}.", ("temperature_missing",)),
        (SENTENCE, ()),
        ("The ionic conductivity of Li_{3}YCl_{6} is 0.51 mS cm^{−1} at 25 °C [99].", ("unresolved_reference",)),
        ("The ionic conductivity of Li_{3}YCl_{6} is 51 S cm^{−1} at 25 °C.", ("out_of_range",)),
    ],
)
def test_flags(text: str, flags: tuple[str, ...]) -> None:
    (record,) = read(text)
    assert record.review.flags == flags


def test_what_was_converted_is_kept_as_printed() -> None:
    (record,) = read("The oxidation potential of Li_{6}PS_{5}Cl is 1.9 V vs. Li–In.")
    assert record.value == pytest.approx(2.52)
    assert re.sub(r"\W", "", record.value_as_printed) == "19VvsLiIn"


OTHER = f"{FILLER}. Li_{{3}}YBr_{{6}} has an activation energy of 0.37 eV and an ionic conductivity of 1.7 mS cm^{{−1}} at 25 °C."


def test_identities_do_not_hang_on_what_follows() -> None:
    text = f"{SENTENCE[:-1]}; its activation energy is 0.40 eV."
    alone = {record.record_id for record in read(text)}
    together = {record.record_id for record in read(f"{text}\n\n{OTHER}")}
    assert (len(alone), len(together)) == (2, 4)
    assert alone < together


def test_a_reader_gets_the_same_twice() -> None:
    text = f"{SENTENCE}\n\n{FILLER}. Li_{{3}}YBr_{{6}} has an activation energy of 0.37 eV."
    assert read(text) == read(text)
    assert facts(text) == facts(f"{FILLER}.\n\n{text}")


def test_marks_in_brackets_are_blanked_and_every_place_stays_known() -> None:
    text = read_text(build("Li_{3}YBr_{6} [12, 14] and, by ref. 3, Li_{3}YCl_{6} conduct.").passages[-1])
    assert " ".join(text.folded.split()) == "Li_{3}YBr_{6} and, by , Li_{3}YCl_{6} conduct."
    start = text.folded.index("Li_{3}YCl")
    assert text.plain(start, start + len("Li_{3}YCl_{6}")) == "Li3YCl6"
    assert text.printed(start, start + len("Li_{3}YCl_{6}")) == "Li_{3}YCl_{6}"
