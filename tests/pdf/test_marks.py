"""Citation marks in running text, raised and in brackets, and the powers and charges that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.pdf.marks import parse_numbers
from schemas.document import CitationMark, Passage
from tests.pdf.pages import FILLER, mark_up, read_bytes, typeset


def read_sentence(sentence: str) -> Passage:
    document = read_bytes(typeset(f"{FILLER}\n\n{mark_up(sentence)} {FILLER}"))
    return [passage for passage in document.passages if passage.kind == "paragraph"][-1]


def numbers_of(citations: tuple[CitationMark, ...]) -> list[tuple[int, ...]]:
    return [mark.numbers for mark in citations]


@pytest.mark.parametrize(
    ("printed", "clean", "numbers"),
    [
        ("The cells lasted.^{59,60} They were dry.", "The cells lasted. They were dry.", [(59, 60)]),
        ("The cells^{12} lasted longer^{3–6,9} in air.", "The cells lasted longer in air.", [(12,), (3, 4, 5, 6, 9)]),
        ("The cells,^{7} which lasted,^{8−10} were dry.", "The cells, which lasted, were dry.", [(7,), (8, 9, 10)]),
        ("With Li_{3}InCl_{6},^{23} the cells lasted.", "With Li_{3}InCl_{6}, the cells lasted.", [(23,)]),
        ("With Li_{3}InCl_{6}^{23} the cells lasted.", "With Li_{3}InCl_{6} the cells lasted.", [(23,)]),
        ("Both kinds^{1}.", "Both kinds.", [(1,)]),
    ],
)
def test_raised_marks_are_taken_out_of_the_text(printed: str, clean: str, numbers: list[tuple[int, ...]]) -> None:
    passage = read_sentence(printed)
    assert passage.text.marked == f"{clean} {FILLER}"
    assert numbers_of(passage.citations) == numbers


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("The cells lasted [12]. They were dry.", [(12,)]),
        ("The cells [3–6,9] lasted [1, 2].", [(3, 4, 5, 6, 9), (1, 2)]),
        ("The cells of ref. 26 lasted.", [(26,)]),
        ("The cells of refs. 26 and 27 lasted.", [(26, 27)]),
    ],
)
def test_marks_in_brackets_stay_in_the_text(printed: str, numbers: list[tuple[int, ...]]) -> None:
    passage = read_sentence(printed)
    assert passage.text.plain == f"{printed} {FILLER}"
    assert numbers_of(passage.citations) == numbers


@pytest.mark.parametrize(
    "printed",
    [
        "Some 8.7 × 10^{−5} S cm^{−1} and 10^{4} Ω cm^{2} at 5 g cm^{−3} were found.",
        "The ions Li^{+}, Y^{3+}, Cl^{−} and PO_{4}^{3−} moved by 3 Å^{3} in all.",
        "The nuclei ^{6}Li and ^{7}Li were counted in 12 m^{3} of air.",
        "Between 10^{−8} and 10^{−3} there is room for a factor of 10^{5} or so.",
        "The planes (100) and [1 0 0] are no works, nor is [Li, Na] or (12).",
    ],
)
def test_powers_charges_and_planes_are_no_citations(printed: str) -> None:
    passage = read_sentence(printed)
    assert passage.text.marked == f"{printed} {FILLER}"
    assert passage.citations == ()


@pytest.mark.parametrize("printed", ["The cells lasted.^{59,60} They were dry.", "The cells lasted [59,60]. They were dry."])
def test_a_mark_knows_where_it_stands(printed: str) -> None:
    passage = read_sentence(printed)
    (mark,) = passage.citations
    assert passage.text.plain[: mark.offset].rstrip().endswith("lasted" if "[" in printed else "lasted.")
    (line,) = passage.text.boxes(0, len("The cells"))
    assert line.box.top - 3 < mark.box.top < mark.box.bottom < line.box.bottom + 3
    assert mark.box.x0 > line.box.x1


runs = st.lists(st.tuples(st.integers(1, 900), st.integers(0, 40)), min_size=1, max_size=5)


@given(runs, st.sampled_from(",;"), st.sampled_from("–-−"), st.sampled_from(("", "[]", "()")))
def test_numbers_of_any_mark(parts: list[tuple[int, int]], comma: str, dash: str, brackets: str) -> None:
    printed = f"{comma} ".join(f"{start}{dash}{start + more}" if more else f"{start}" for start, more in parts)
    expected = tuple(number for start, more in parts for number in range(start, start + more + 1))
    assert parse_numbers(brackets[:1] + printed + brackets[1:]) == expected


@pytest.mark.parametrize("printed", ["", "abc", "[]", "–"])
def test_a_mark_without_a_number_is_refused(printed: str) -> None:
    with pytest.raises(ValueError, match="no reference number"):
        parse_numbers(printed)
