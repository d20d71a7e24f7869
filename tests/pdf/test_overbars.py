"""The overbar of a space group: drawn as a line, as a combining accent, as a glyph of its own, by a formula setter."""

import pytest

from tests.pdf.pages import mark_lines, typeset

BAR = "\u0304"
SYMBOLS = (("P", "3", "m1"), ("R", "3", "c"), ("Fd", "3", "m"), ("I", "4", "3d"), ("P", "1", ""))
DRAWINGS = {
    "line": '#overline(offset: -0.76em, stroke: 0.05em, "{}")',
    "thick line": '#overline(offset: -0.8em, stroke: 0.08em, "{}")',
    "combining accent": "{}\u0304",
    "macron of its own": '#box[{}#place(top + left, dx: 0.03em, dy: -0.22em, "\u00af")]',
    "formula": "$overline({})$",
    "accent in a formula": "$macron({})$",
    "picture": '#box[{}#place(top + left, dx: 0.05em, dy: -0.16em, image(bytes((0,)), format: (encoding: "luma8", width: 1, height: 1), '
    "width: 0.4em, height: 0.05em))]",
    "filled bar": "#box[{}#place(top + left, dx: 0.05em, dy: -0.16em, rect(width: 0.4em, height: 0.05em, fill: black))]",
}


def set_symbols(drawing: str) -> str:
    return "#set par(first-line-indent: 0em, spacing: 1.5em)\n" + "\n\n".join(f"the group {a};{drawing.format(b)};{c}; found" for a, b, c in SYMBOLS)


@pytest.mark.parametrize("size", [7, 10])
@pytest.mark.parametrize("name", DRAWINGS)
def test_a_bar_over_a_digit_is_read(name: str, size: float) -> None:
    body = set_symbols(DRAWINGS[name]).replace(";", "#h(0pt)")
    assert mark_lines(typeset(body, size=size)) == [f"the group {a}{b}{BAR}{c} found" for a, b, c in SYMBOLS]


@pytest.mark.parametrize(
    "body",
    [
        "a share of $1/3$ and $2/4$ in all",
        "#underline[Table 3 lists 14 of them] \\ of 24 and 36",
        "#line(length: 100%, stroke: 0.5pt) \n 3 4 5 6 \n #line(length: 100%, stroke: 0.5pt)",
        "3 − 4 and 5 – 6 and 7 — 8",
    ],
    ids=["fraction", "underline", "rules", "dashes"],
)
def test_other_lines_and_bars_are_none(body: str) -> None:
    lines = mark_lines(typeset(body))
    assert any(character.isdigit() for line in lines for character in line)
    assert [line for line in lines if BAR in line] == []
