"""Which parts of a page are tables, with and without captions and rules, and which only look like one."""

from collections.abc import Sequence

import pytest

from extract.tables.continued import continue_tables
from schemas.base import Box
from tests.pdf.pages import FILLER, find_difference, mark_up, read_bytes, read_grid, running_text, typeset

HEADER = ["Salt", "σ (S cm^{−1})", "E_{a} (eV)", "T (°C)"]
ROWS = [
    ["Li_{3}YCl_{6}", "5.1 × 10^{−4}", "0.40", "25"],
    ["Li_{3}InCl_{6}", "1.5 × 10^{−3}", "0.34", "30"],
    ["Li_{3}ScCl_{6}", "3.0 × 10^{−3}", "0.35", "25"],
    ["Li_{2}ZrCl_{6}", "4.0 × 10^{−4}", "0.36", "20"],
    ["Li_{3}ErCl_{6}", "3.1 × 10^{−4}", "0.41", "25"],
]
OPTIONS = "columns: (90pt, 90pt, 60pt, 50pt), inset: (x: 4pt, y: 2.6pt)"


def set_cells(rows: Sequence[Sequence[str]]) -> str:
    return " ".join(f"[{mark_up(cell)}]," for row in rows for cell in row)


def between_text(body: str) -> str:
    return f"{FILLER}\n\n#block(above: 12pt, below: 12pt)[#set text(8.5pt)\n#set par(first-line-indent: 0em)\n{body}]\n{FILLER}"


LOOKS = {
    "a grid": f"#table({OPTIONS}, stroke: 0.4pt, {set_cells([HEADER, *ROWS])})",
    "three rules": f"#table({OPTIONS}, stroke: none, table.hline(), {set_cells([HEADER])} table.hline(), {set_cells(ROWS)} table.hline())",
    "no rules": f"#table({OPTIONS}, stroke: none, {set_cells([HEADER, *ROWS])})",
    "shaded cells with white gaps": f"#table({OPTIONS}, gutter: 2pt, stroke: none, fill: luma(225), {set_cells([HEADER, *ROWS])})",
}


@pytest.mark.parametrize("look", LOOKS)
def test_a_table_without_a_caption_is_read_and_the_text_around_it_stays(look: str) -> None:
    document = read_bytes(typeset(between_text(LOOKS[look])))
    (table,) = document.tables
    assert (table.label, read_grid(table)) == ("", [HEADER, *ROWS])
    assert find_difference(running_text(document), f"{FILLER} {FILLER}") == ""


def test_a_grid_drawn_in_short_strokes_around_each_cell() -> None:
    edges = "".join(
        f"#place(top + left, dx: {x}pt, dy: {y}pt, rect(width: 60pt, height: 14pt, stroke: none)[#place(dx: -3pt, dy: -3pt)[{cell}]])"
        + "".join(
            f"#place(top + left, dx: {x + dx}pt, dy: {y + dy}pt, rect(width: {width}pt, height: {height}pt, fill: black, stroke: none))"
            for dx, dy, width, height in ((0, 0, 60, 0.5), (0, 0, 0.5, 14), (60, 0, 0.5, 14.5), (0, 14, 60.5, 0.5), (-0.2, -0.2, 0.5, 0.5))
        )
        for x, y, cell in ((60 * i, 14 * j, f"Li {j + 1}.{i}") for i in range(3) for j in range(4))
    )
    document = read_bytes(typeset(f"{FILLER}\n\n#block(height: 70pt)[#set text(8pt)\n{edges}]\n\n{FILLER}"))
    (table,) = document.tables
    assert read_grid(table) == [[f"Li {j + 1}.{i}" for i in range(3)] for j in range(4)]


@pytest.mark.parametrize(
    "body",
    [
        "#for (n, t, p) in ((1, [Introduction], 3), (2, [Experimental], 5), (3, [Results], 9), (4, [Conclusions], 14), (5, [Notes], 17))"
        " [#box(width: 100%)[#n #h(9pt) #t #h(1fr) #p] \\ ]",
        "#table(columns: 3, stroke: 0.4pt, inset: 12pt, [], [], [], [], [], [only one], [], [], [])",
        "#for w in (40, 90, 150, 210) [#rect(width: w * 1pt, height: 14pt, fill: luma(200), stroke: none)[#w #h(9pt) 1.5]]",
        "$ a &= 1.5 quad & b &= 2.5 \\ c &= 3.5 & d &= 4.5 \\ e &= 5.5 & f &= 6.5 \\ g &= 7.5 & h &= 8.5 $",
    ],
    ids=["table of contents", "empty frames", "bars of a chart", "aligned equations"],
)
def test_what_only_looks_like_a_table(body: str) -> None:
    assert read_bytes(typeset(between_text(body))).tables == ()


def test_two_tables_side_by_side_without_rules() -> None:
    one, other = ([[*row[:1], *row[2:]] for row in rows] for rows in ([HEADER, *ROWS[:4]], [HEADER, *ROWS[1:]]))
    parts = [
        f"[*Table {i}* {name}\n#table(columns: 3, stroke: none, {set_cells(rows)})]"
        for i, name, rows in ((1, "Slow cooling.", one), (2, "Milling.", other))
    ]
    document = read_bytes(typeset(between_text(f"#grid(columns: 2, gutter: 40pt, {', '.join(parts)})")))
    assert [table.caption.plain for table in document.tables] == ["Table 1 Slow cooling.", "Table 2 Milling."]
    assert [read_grid(table) for table in document.tables] == [one, other]


def test_a_header_of_three_levels() -> None:
    head = (
        "table.hline(), [], table.cell(colspan: 4, align: center)[σ (mS/cm)], table.hline(start: 1, end: 5), [], "
        "table.cell(colspan: 2, align: center)[as milled], table.cell(colspan: 2, align: center)[annealed], "
        "table.hline(start: 1, end: 3), table.hline(start: 3, end: 5), [Sample], [25 °C], [60 °C], [25 °C], [60 °C], table.hline(),"
    )
    rows = [["A", "0.51", "1.9", "0.10", "0.5"], ["B", "0.84", "2.2", "1.49", "3.7"], ["C", "0.33", "1.1", "0.05", "0.2"]]
    body = f"*Table 1* Before and after.\n#table(columns: (60pt,) * 5, column-gutter: 4pt, stroke: none, {head} {set_cells(rows)} table.hline())"
    (table,) = read_bytes(typeset(between_text(body))).tables
    assert table.header_rows == 3
    spans = {cell.text.plain: (cell.row, cell.column, cell.row_span, cell.column_span) for cell in table.cells if cell.header}
    assert spans["σ (mS/cm)"] == (0, 1, 1, 4)
    assert (spans["as milled"], spans["annealed"]) == ((1, 1, 1, 2), (1, 3, 1, 2))
    assert spans["Sample"] == (0, 0, 3, 1)
    assert read_grid(table)[3:] == rows


def test_a_heading_of_a_group_under_a_header_without_rules() -> None:
    rows = [["trigonal", "Li_{3}YCl_{6}", "0.51", "milled"], ["monoclinic", "Li_{3}InCl_{6}", "1.49", "from water"]]
    heading = "table.cell(colspan: 4)[_{}_],"
    cells = f"{set_cells([['Kind', 'Composition', 'Value', 'Route']])} {heading.format('Chlorides')} {set_cells(rows)} {heading.format('Others')}"
    body = f"*Table 1* Families.\n#table({OPTIONS}, stroke: none, {cells} {set_cells(rows)})"
    (table,) = read_bytes(typeset(between_text(body))).tables
    assert (table.header_rows, table.rows) == (1, 7)
    assert read_grid(table)[2:4] == rows
    assert [cell.text.plain for cell in table.cells if cell.row in (1, 4)] == ["Chlorides", "Others"]


def test_a_word_that_a_narrow_cell_breaks_without_a_hyphen() -> None:
    rows = [["A", "25", "0.1", "0.4"], ["B", "30", "0.2", "0.3"]]
    head = "[Salt], [Temperat\\ ure (°C)], [Conductiv\\ ity (S/cm)], [Ener\\ gy (eV)],"
    body = f"*Table 1* Halides.\n#table(columns: (60pt, 54pt, 58pt, 40pt), stroke: 0.4pt, {head} {set_cells(rows)})"
    (table,) = read_bytes(typeset(between_text(body))).tables
    assert [cell.text.plain for cell in table.cells if cell.row == 0] == ["Salt", "Temperature (°C)", "Conductivity (S/cm)", "Energy (eV)"]


def test_dots_that_lead_from_a_name_to_its_values_are_no_cell() -> None:
    rows = [[f"Li{name}", value, "0.4"] for name, value in (("I", "1.2"), ("Br", "3.4"), ("Cl", "5.6"), ("F", "7.8"))]
    cells = " ".join(f"[{name} #box(width: 1fr, repeat[.])], [{value}], [{energy}]," for name, value, energy in rows)
    body = f"*Table 1* Salts.\n#table(columns: (120pt, 50pt, 50pt), stroke: none, table.hline(), [Salt], [Value], [Energy], table.hline(), {cells})"
    (table,) = read_bytes(typeset(between_text(body))).tables
    assert read_grid(table) == [["Salt", "Value", "Energy"], *rows]


@pytest.mark.parametrize("repeated", [True, False], ids=["header repeated", "header on the first page alone"])
@pytest.mark.parametrize("stroke", ["0.4pt", "none"])
def test_a_table_that_goes_on_without_a_caption(stroke: str, *, repeated: bool) -> None:
    rows = [[f"Li-{i}", f"{i}.5", f"0.{i}", str(20 + i)] for i in range(10, 80)]
    header = set_cells([HEADER])
    head = f"table.header({header})," if repeated else header
    body = f"#set par(first-line-indent: 0em)\n*Table 1* Samples.\n#table({OPTIONS}, stroke: {stroke}, {head} {set_cells(rows)})"
    document = read_bytes(typeset(f"{FILLER}\n\n#set text(9pt)\n{body}\n\n{FILLER}"))
    pieces = continue_tables(document.tables)
    assert [piece.page for piece in pieces] == [1, 2]
    assert {(piece.label, piece.caption.plain, piece.header_rows) for piece in pieces} == {("Table 1", "Table 1 Samples.", 1)}
    assert {tuple(read_grid(piece)[0]) for piece in pieces} == {tuple(HEADER)}
    body_rows = [row for piece in pieces for row in read_grid(piece)[1:]]
    assert [row[0] for row in body_rows] == [f"Li-{i}" for i in range(10, 80)]
    assert all(Box(0, 0, 595, 842).holds(cell.box) for piece in pieces for cell in piece.cells)


def test_a_broken_word_goes_on_in_its_own_row_where_all_lines_are_set_evenly() -> None:
    routes = [
        "Milled and an- \\\n nealed at last",
        "From water",
        "Melted, then cooled slowly \\\n to the room's own tem- \\\n perature",
        "Ball milling",
    ]
    cells = " ".join(f"[Li-{i}], [{route}], [{i}.5], [0.{i}]," for i, route in enumerate(routes, start=1))
    head = set_cells([["Salt", "Route", "Value", "Energy"]])
    body = f"*Table 1* Routes.\n#table(columns: (60pt, 130pt, 50pt, 50pt), stroke: none, align: top, inset: (x: 4pt, y: 2.4pt), {head} {cells})"
    (table,) = read_bytes(typeset(between_text(body))).tables
    assert [row[1] for row in read_grid(table)[1:]] == [
        "Milled and annealed at last",
        "From water",
        "Melted, then cooled slowly to the room’s own temperature",
        "Ball milling",
    ]
