"""Tables in the rules, shades and headers that journals use: the grid that comes back is the one that was set."""

from collections.abc import Sequence

import pytest

from schemas.document import Table
from tests.pdf.pages import FILLER, escape, find_difference, mark_up, read_bytes, read_grid, running_text, typeset

HEADER = ["Sample", "x", "a (Å)", "σ (S cm^{−1})", "E_{a} (eV)"]
ROWS = [
    ["Li_{3}YCl_{6}", "0", "11.20", "5.0 × 10^{−5}", "0.49"],
    ["Li_{2.9}Y_{0.9}Zr_{0.1}Cl_{6}", "0.1", "11.18", "1.6 × 10^{−4}", "0.45"],
    ["Li_{2.8}Y_{0.8}Zr_{0.2}Cl_{6}", "0.2", "12.94", "4.2 × 10^{−4}", "0.41"],
    ["Li_{2.7}Y_{0.7}Zr_{0.3}Cl_{6}", "0.3", "12.91", "—", "0.38"],
    ["Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "0.5", "12.85", "1.35 × 10^{−3}", "0.34"],
]
CAPTION = "Samples of a series, with their lattice parameter, conductivity and activation energy."
LOOKS = {
    "three rules": ("none", "none", True),
    "rule under the header": ("none", "none", None),
    "no rules": ("none", "none", False),
    "full grid": ("0.4pt", "none", False),
    "lines between rows": ("(x, y) => (bottom: 0.3pt)", "none", False),
    "shaded header": ("none", '(_, row) => if row == 0 { rgb("#c9d6e4") }', False),
    "shaded rows": ("none", '(_, row) => if calc.odd(row) { rgb("#e4e9f0") }', False),
}


def set_rows(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"[{mark_up(cell)}]," for row in rows for cell in row)


def set_table(
    head: str,
    rows: str,
    *,
    look: str,
    columns: str,
    align: str = "left",
    notes: str = "",
    below: bool = False,
) -> str:
    stroke, fill, ruled = LOOKS[look]
    edge = "table.hline(stroke: 0.8pt)," if ruled else ""
    under = "table.hline(stroke: 0.5pt)," if ruled is not False else ""
    options = f"columns: {columns}, align: {align}, stroke: {stroke}, fill: {fill}, inset: (x: 4pt, y: 2.6pt)"
    body = f"#table({options},\n{edge}\n{head}\n{under}\n{rows}\n{edge})"
    label = f"#block(width: 100%, above: 4pt, below: 4pt)[*Table 1* {CAPTION}]"
    parts = (body, notes, label) if below else (label, body, notes)
    return (
        f"{FILLER}\n\n#block(breakable: false, above: 12pt, below: 12pt)[#set text(8.5pt)\n#set par(justify: false, first-line-indent: 0em)\n"
        + "\n".join(parts)
        + f"]\n{FILLER}"
    )


def read_only_table(body: str, *, columns: int = 1) -> Table:
    document = read_bytes(typeset(body, columns=columns))
    assert find_difference(running_text(document), f"{FILLER} {FILLER}") == ""
    (table,) = document.tables
    return table


@pytest.mark.parametrize("align", ["left", "center"])
@pytest.mark.parametrize("columns", ["(auto,) * 5", "(2fr, 1fr, 1fr, 2fr, 1fr)"], ids=["narrow", "full width"])
@pytest.mark.parametrize("look", LOOKS)
def test_a_plain_table_in_every_look(look: str, columns: str, align: str) -> None:
    table = read_only_table(set_table(set_rows([HEADER]), set_rows(ROWS), look=look, columns=columns, align=align))
    assert (table.label, table.caption.plain) == ("Table 1", f"Table 1 {CAPTION}")
    assert table.header_rows == 1
    assert read_grid(table) == [HEADER, *ROWS]
    assert all(cell.header == (cell.row == 0) for cell in table.cells)


@pytest.mark.parametrize("look", ["three rules", "no rules", "full grid"])
def test_a_table_within_one_of_two_columns(look: str) -> None:
    header, rows = HEADER[:1] + HEADER[3:], [row[:1] + row[3:] for row in ROWS]
    table = read_only_table(set_table(set_rows([header]), set_rows(rows), look=look, columns="(auto,) * 3"), columns=2)
    assert read_grid(table) == [header, *rows]


@pytest.mark.parametrize("look", ["three rules", "full grid"])
def test_a_caption_under_its_table(look: str) -> None:
    table = read_only_table(set_table(set_rows([HEADER]), set_rows(ROWS), look=look, columns="(auto,) * 5", below=True))
    assert table.caption.plain == f"Table 1 {CAPTION}"
    assert read_grid(table) == [HEADER, *ROWS]


@pytest.mark.parametrize("look", ["three rules", "full grid"])
def test_a_header_of_two_levels(look: str) -> None:
    spanner = "table.hline(start: 1, end: 3, stroke: 0.3pt), table.hline(start: 3, end: 5, stroke: 0.3pt)," if look == "three rules" else ""
    head = (
        "table.cell(rowspan: 2)[Sample], table.cell(colspan: 2, align: center)[Host], table.cell(colspan: 2, align: center)[Substituted],\n"
        + spanner
        + set_rows([["σ (mS cm^{−1})", "T (°C)", "σ (mS cm^{−1})", "T (°C)"]])
    )
    rows = [
        ["A", "0.06", "25", "1.51", "25"],
        ["B", "0.13", "30", "1.49", "30"],
        ["C", "0.19", "27", "1.50", "30"],
        ["D", "0.40", "25", "0.98", "20"],
    ]
    table = read_only_table(set_table(head, set_rows(rows), look=look, columns="(2fr, 1fr, 1fr, 1fr, 1fr)"))
    assert table.header_rows == 2
    cell = table.cell(0, 2)
    assert cell is not None
    assert (cell.text.plain, cell.column, cell.column_span) == ("Host", 1, 2)
    first = table.cell(1, 0)
    assert first is not None
    assert (first.text.plain, first.row_span) == ("Sample", 2)
    assert read_grid(table)[1][1:] == ["σ (mS cm^{−1})", "T (°C)", "σ (mS cm^{−1})", "T (°C)"]
    assert read_grid(table)[2:] == rows


WORDY = [
    ["Milled for ten hours and then annealed in a closed tube", "1.1", "stable in dry air for some hours"],
    ["As milled", "2.2", "not stable"],
    ["Cooled from the melt within a day, then ground by hand", "3.3", "stable"],
    ["Grown from water", "4.4", "stable for as long as it was kept under a cover of dry gas"],
]


@pytest.mark.parametrize("align", ["left + top", "left + horizon"])
@pytest.mark.parametrize("look", ["full grid", "lines between rows"])
def test_cells_of_several_lines(look: str, align: str) -> None:
    gap = ", row-gutter: 4pt" if look == "three rules" else ""
    table = read_only_table(
        set_table(set_rows([["Route", "Value", "Remark"]]), set_rows(WORDY), look=look, columns=f"(90pt, 40pt, 90pt){gap}", align=align)
    )
    assert read_grid(table)[1:] == WORDY


def test_a_name_centred_over_a_group_of_rows() -> None:
    rows, groups = [], {"Chlorides": ("1.1", "1.2", "1.3"), "Bromides": ("2.1", "2.2", "2.3"), "Iodides": ("3.1", "3.2", "3.3")}
    for name, values in groups.items():
        rows.append(f"table.cell(rowspan: 3, align: horizon)[{name}],")
        rows += [f"[sample {value}], [{value}]," for value in values]
        rows.append("table.hline(stroke: 0.3pt),")
    table = read_only_table(
        set_table(set_rows([["Group", "Sample", "Value"]]), "\n".join(rows), look="rule under the header", columns="(80pt, 80pt, 60pt)")
    )
    assert table.rows == 10
    for start, (name, values) in zip((1, 4, 7), groups.items(), strict=True):
        for row, value in enumerate(values, start=start):
            cells = [table.cell(row, column) for column in range(3)]
            assert [cell.text.plain if cell else "" for cell in cells] == [name, f"sample {value}", value]


@pytest.mark.parametrize("marks", [("a", "b"), ("*", "†")])
def test_footnotes_and_the_marks_that_point_to_them(marks: tuple[str, str]) -> None:
    rows = [row[:] for row in ROWS]
    rows[0][3] += f"^{{{marks[0]}}}"
    rows[2][0] += f"^{{{marks[1]}}}"
    first, second = "Mean of three pellets.", "With a trace of salt."
    notes = f"#block(above: 4pt, text(7.5pt)[#super[{escape(marks[0])}] {first} \\ #super[{escape(marks[1])}] {second}])"
    table = read_only_table(set_table(set_rows([HEADER]), set_rows(rows), look="three rules", columns="(auto,) * 5", notes=notes))
    assert read_grid(table) == [HEADER, *ROWS]
    assert {(cell.row, cell.column): cell.marks for cell in table.cells if cell.marks} == {(1, 3): (marks[0],), (3, 0): (marks[1],)}
    assert [(note.mark, note.text.plain) for note in table.footnotes] == [(marks[0], first), (marks[1], second)]


def test_citations_in_cells_are_marks_and_not_digits() -> None:
    rows = [[f"Li_{{{i}}}YCl_{{{i + 3}}}^{{{20 + i},{30 + i}}}", f"{i}.5", f"[{50 + i}]"] for i in range(1, 5)]
    table = read_only_table(set_table(set_rows([["Material", "Value (mS)", "Ref."]]), set_rows(rows), look="three rules", columns="(auto,) * 3"))
    for i in range(1, 5):
        cells = [table.cell(i, column) for column in range(3)]
        assert [cell.text.marked if cell else "" for cell in cells[:2]] == [f"Li_{{{i}}}YCl_{{{i + 3}}}", f"{i}.5"]
        assert [[mark.numbers for mark in cell.citations] if cell else [] for cell in cells] == [[(20 + i, 30 + i)], [], [(50 + i,)]]


def test_each_cell_lies_where_it_is_drawn() -> None:
    table = read_only_table(set_table(set_rows([HEADER]), set_rows(ROWS), look="full grid", columns="(100pt, 50pt, 60pt, 90pt, 60pt)"))
    edges = [50, 150, 200, 260, 350, 410]
    for cell in table.cells:
        assert edges[cell.column] < cell.box.x0 < cell.box.x1 < edges[cell.column + 1]
    tops = [min(cell.box.top for cell in table.cells if cell.row == row) for row in range(table.rows)]
    assert tops == sorted(tops)


@pytest.mark.parametrize("name", ["a frame around text", "columns of text", "a figure with labels"])
def test_what_is_no_table(name: str) -> None:
    bodies = {
        "a frame around text": f"#rect(width: 100%, stroke: 0.5pt)[{FILLER}]\n\n{FILLER}",
        "columns of text": f"#line(length: 100%)\n#columns(2)[{FILLER} {FILLER} {FILLER}]\n#line(length: 100%)\n{FILLER}",
        "a figure with labels": "#rect(width: 200pt, height: 120pt, fill: luma(230))[0 1 2 3 4 \\ 10 20 30 40] *Fig. 1* Numbers.\n\n" + FILLER,
    }
    assert read_bytes(typeset(bodies[name])).tables == ()
