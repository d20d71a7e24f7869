"""Headings with their sections, paragraphs, captions of figures and tables."""

import pytest

from tests.pdf.pages import FILLER, mark_up, read_bytes, texts_of, typeset

STYLES = {
    "bold": '#show heading: it => block(above: 10pt, below: 5pt, text(10pt, weight: "bold", it))',
    "larger": '#show heading: it => block(above: 12pt, below: 6pt, text(12.5pt, weight: "regular", it))',
    "numbered bold": '#set heading(numbering: "1.1")\n#show heading: it => block(above: 10pt, below: 5pt, text(10.5pt, weight: "bold", it))',
    "numbered italic": '#set heading(numbering: "1.1.")\n'
    + '#show heading: it => block(above: 10pt, below: 5pt, emph(text(10pt, weight: "regular", it)))',
    "capitals": '#show heading: it => block(above: 10pt, below: 5pt, text(10pt, weight: "bold", upper(it.body)))',
}
HEADINGS = {
    "bold": ["Introduction", "Growth of crystals", "Powders"],
    "larger": ["Introduction", "Growth of crystals", "Powders"],
    "numbered bold": ["1 Introduction", "1.1 Growth of crystals", "2 Powders"],
    "numbered italic": ["1. Introduction", "1.1. Growth of crystals", "2. Powders"],
    "capitals": ["INTRODUCTION", "GROWTH OF CRYSTALS", "POWDERS"],
}


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("style", STYLES)
def test_headings_name_the_sections_of_the_paragraphs(style: str, columns: int) -> None:
    parts = [f"Part {name} begins here. {FILLER} Part {name} ends here." for name in ("one", "two", "three")]
    body = f"{STYLES[style]}\n= Introduction\n{parts[0]}\n== Growth of crystals\n{parts[1]}\n= Powders\n{parts[2]}"
    document = read_bytes(typeset(body, columns=columns))
    assert texts_of(document, "heading") == HEADINGS[style]
    paragraphs = [(passage.section, passage.text.plain) for passage in document.passages if passage.kind == "paragraph"]
    assert paragraphs == list(zip(HEADINGS[style], parts, strict=True))


@pytest.mark.parametrize("separation", ["indent", "space", "small space"])
def test_paragraphs_are_parted_by_an_indent_or_a_space(separation: str) -> None:
    parts = [f"Paragraph {name} begins here. {FILLER}" for name in ("one", "two", "three")]
    rule = {
        "indent": "#set par(first-line-indent: (amount: 1.2em, all: true))\n",
        "space": "#set par(spacing: 1.4em, first-line-indent: 0em)\n",
        "small space": "#set par(spacing: 1.1em, first-line-indent: 0em)\n",
    }[separation]
    assert texts_of(read_bytes(typeset(rule + "\n\n".join(parts))), "paragraph") == parts


@pytest.mark.parametrize("first", ["Li_{3}YCl_{6} is", "= 0.2 is", "Zr^{4+} is", "± 0.2 is"])
@pytest.mark.parametrize("columns", [1, 2])
def test_a_sentence_goes_on_behind_a_column(first: str, columns: int) -> None:
    """Whatever its next line starts with; linebreak(justify: true) fills the last line of the column."""
    ahead = f"{FILLER} Of all the powders that were weighed out in the dry room the one with"
    body = f"{FILLER}\n\n{ahead}#linebreak(justify: true)#colbreak(weak: true)\n{mark_up(first)} dry enough. {FILLER} {FILLER}"
    paragraphs = texts_of(read_bytes(typeset(f"#set par(first-line-indent: 0em, spacing: 1.4em)\n{body}", columns=columns)), "paragraph")
    assert len(paragraphs) == 2
    assert paragraphs[1].startswith(ahead)
    assert paragraphs[1].endswith(f"dry enough. {FILLER} {FILLER}")


LABELS = {
    "Fig. 1": "*Fig. 1* ",
    "Figure 2": "*Figure 2.* ",
    "Fig. 3": "Fig. 3. ",
    "Figure 4": "*Figure 4 |* ",
    "Scheme 1": "*Scheme 1* ",
    "FIG. 5": "FIG. 5. ",
}


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("label", LABELS)
def test_a_caption_of_a_figure_is_apart_from_the_text(label: str, columns: int) -> None:
    caption = "Patterns of Li_{3}YCl_{6} before and after milling, with the lines of the salts below them and a curve that was fitted to all."
    before, after = f"The text before it. {FILLER}", f"The text after it. {FILLER}"
    figure = (
        "#block(above: 12pt, below: 12pt)[#rect(width: 100%, height: 80pt, fill: luma(220), stroke: none)\n"
        f"#set par(first-line-indent: 0em)\n#text(8.5pt)[{LABELS[label]}{mark_up(caption)}]]"
    )
    document = read_bytes(typeset(f"{before}\n\n{figure}\n\n{after}", columns=columns))
    (found,) = [passage for passage in document.passages if passage.kind == "caption"]
    assert found.label == label
    assert found.text.marked.endswith(caption)
    assert texts_of(document, "paragraph") == [before, after]


@pytest.mark.parametrize("start", ["Fig. 2 shows", "Figure 2 and the text", "Table 1 lists", "Fig. 2(a) is"])
def test_a_sentence_that_starts_with_a_label_is_no_caption(start: str) -> None:
    sentence = f"{start} what was said before in many words. {FILLER}"
    document = read_bytes(typeset(f"{FILLER}\n\n{sentence}"))
    assert texts_of(document, "caption") == []
    assert texts_of(document, "paragraph") == [FILLER, sentence]


def test_an_abstract_is_known_by_its_heading() -> None:
    document = read_bytes(typeset(f"{STYLES['bold']}\n= Abstract\nIn short. {FILLER}\n= Introduction\nAt length. {FILLER}"))
    assert texts_of(document, "abstract") == [f"In short. {FILLER}"]
    assert texts_of(document, "paragraph") == [f"At length. {FILLER}"]


def test_scripts_and_places_are_kept_in_passages() -> None:
    sentence = "A pellet of Li_{2.6}Yb_{0.6}Zr_{0.4}Cl_{6} conducts 1.5 × 10^{−3} S cm^{−1} when it is warm."
    document = read_bytes(typeset(f"{FILLER} {mark_up(sentence)} {FILLER}"))
    (passage,) = [passage for passage in document.passages if passage.kind == "paragraph"]
    assert passage.text.marked == f"{FILLER} {sentence} {FILLER}"
    at = passage.text.plain.index("Li2.6Yb")
    boxes = passage.text.boxes(at, at + len("Li2.6Yb0.6Zr0.4Cl6"))
    assert 1 <= len(boxes) <= 2
    assert all(50 <= place.box.x0 < place.box.x1 <= 546 and place.page == 1 for place in boxes)
