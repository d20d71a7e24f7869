"""Reading order: columns, bands across them, words parted at a line's end."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.pdf.pages import FILLER, escape, find_difference, mark_lines, read_bytes, running_text, texts_of, typeset, write_sentences

words = st.text(alphabet="abdeghiklmnoprstuvwz", min_size=2, max_size=11)


@settings(max_examples=12, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@given(printed=st.lists(words, min_size=120, max_size=400), columns=st.integers(1, 3), size=st.sampled_from((8, 9.5, 11)))
def test_words_set_in_columns_come_back_in_order(printed: list[str], columns: int, size: float) -> None:
    share = -(-len(printed) // columns)
    texts = [f"[{' '.join(printed[start : start + share])}]" for start in range(0, len(printed), share)]
    body = f"#set par(justify: false)\n#v(40pt)\n#grid(columns: (1fr,) * {columns}, gutter: 16pt, {', '.join(texts)})"
    assert find_difference(running_text(read_bytes(typeset(body, size=size))), " ".join(printed)) == ""


def test_a_short_last_column_is_read_after_the_one_beside_it() -> None:
    sentences = write_sentences(130)
    document = read_bytes(typeset(" ".join(sentences), columns=2))
    assert len(document.pages) == 2
    assert find_difference(running_text(document), " ".join(sentences)) == ""


@pytest.mark.parametrize("columns", [2, 3])
def test_columns_are_read_one_after_the_other_within_bands(columns: int) -> None:
    sentences = write_sentences(44)
    across = "A line across all columns parts the page in two, as the heading of a part may do"
    bands = [f"#block(height: 200pt, columns({columns})[{' '.join(part)}])" for part in (sentences[:22], sentences[22:])]
    document = read_bytes(typeset(f"#set page(columns: 1)\n{bands[0]}\n#v(12pt)\n#text(12pt)[*{across}*]\n#v(12pt)\n{bands[1]}"))
    assert len(document.pages) == 1
    assert texts_of(document, "heading") == [across]
    assert find_difference(running_text(document), " ".join(sentences)) == ""


def test_a_paragraph_goes_on_over_a_figure_and_a_page() -> None:
    sentences = write_sentences(150)
    figure = "#place(top, float: true)[#rect(width: 100%, height: 90pt, fill: luma(200), stroke: none)\n#v(12pt)\n*Fig. 1* A grey area.]"
    document = read_bytes(typeset(f"{' '.join(sentences[:30])} {figure} {' '.join(sentences[30:])}", columns=2))
    assert len(document.pages) > 1
    assert texts_of(document, "caption") == ["Fig. 1 A grey area."]
    assert find_difference(running_text(document), " ".join(sentences)) == ""


HYPHENATED = (
    "Investigations of superionic conductivity concentrate on electrochemical characterization, crystallographic refinement and "
    "computational understanding of microscopic mechanisms. Unfortunately, particularly hygroscopic compositions deteriorate "
    "irreversibly: decomposition products accumulate, interfacial resistances increase, and reproducibility between laboratories "
    "becomes unsatisfactory. Mechanochemical preparation nevertheless remains extraordinarily convenient for exploratory work."
)
COMPOUND = (
    "The all-solid-state cell with a Li-In anode was kept at room-temperature conditions, and X-ray patterns of the high-entropy, "
    "Zr-rich and Cl-deficient powders were taken. A solid-state route and a two-step one gave ion-conducting, single-phase samples, "
    "while long-term tests of the well-known, low-cost pellets used a carbon-free cathode with non-uniform grains and Li-rich shells."
)


@pytest.mark.parametrize("width", [110, 135, 160, 190, 230])
@pytest.mark.parametrize("text", [HYPHENATED, COMPOUND], ids=["broken words", "words with a hyphen of their own"])
def test_hyphenation_is_mended(text: str, width: int) -> None:
    body = f"#set text(hyphenate: true)\n{FILLER}\n\n#v(10pt)\n#block(width: {width}pt)[#par(first-line-indent: 0em)[{escape(text)}]]"
    assert find_difference(texts_of(read_bytes(typeset(body)), "paragraph")[-1], text) == ""


def test_a_broken_word_over_two_columns_is_mended() -> None:
    text = " ".join([HYPHENATED] * 12)
    document = read_bytes(typeset(f"#set text(hyphenate: true)\n#set page(height: 400pt)\n{escape(text)}", columns=3, size=11))
    assert find_difference(running_text(document), text) == ""


def test_ligatures_are_opened() -> None:
    text = "Efficient and affluent officers first find difficult coffee in the fjords."
    for font in ("Libertinus Serif", "New Computer Modern", "DejaVu Serif"):
        assert texts_of(read_bytes(typeset(text, font=font)), "paragraph") == [text]


def test_a_text_of_one_page_that_ends_early_in_its_second_column() -> None:
    """No other page shows the gutter, and few lines stand right of it."""
    body = (
        f"= Growth\n{FILLER}\n\n{FILLER}\n\n{FILLER}\n\n{FILLER} The last of the pellets in this column was" + "#colbreak()dropped. " + FILLER[:150]
    )
    document = read_bytes(typeset(body, columns=2))
    assert document.passages[-1].text.plain.endswith(f"The last of the pellets in this column was dropped. {FILLER[:150]}".strip())


def test_names_side_by_side_under_a_title_are_no_part_of_the_columns() -> None:
    names = "#grid(columns: (1fr, 1fr), align: center, text(12pt)[A. Author], text(12pt)[B. Author])"
    title = (
        f'#place(top + center, scope: "parent", float: true, clearance: 14pt)[#text(16pt)[*A Title that Spans Both of the Columns*] #v(6pt) {names}]'
    )
    left = f"{FILLER}\n\n{FILLER}\n\n{FILLER} The last pellet was"
    document = read_bytes(typeset(f"{title}\n{left}#linebreak(justify: true)#colbreak()\ndropped on the floor. {FILLER}\n\n{FILLER}", columns=2))
    assert any(f"The last pellet was dropped on the floor. {FILLER}" in text for text in texts_of(document, "paragraph"))


def test_a_heading_does_not_measure_the_gap_to_the_text_of_another_column() -> None:
    source = typeset(f"{FILLER}\n\n#text(9pt)[of the salt, which crys-]#h(11pt)#text(15pt)[*Growth of crystals*]")
    texts = mark_lines(source)
    assert texts[-2:] == ["of the salt, which crys-", "Growth of crystals"]
