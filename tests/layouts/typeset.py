"""A layout to the bytes of a PDF that prints the facts in it: title, filler text, the three tables, references."""

import functools
from pathlib import Path

import matplotlib
import typst

from tests.layouts.facts import WORKS
from tests.layouts.filler import ABSTRACT, AUTHORS, DOI, JOURNAL, PARAGRAPHS, TITLE
from tests.layouts.grids import Grid, Heading, cell_grid, sample_grid, substitution_grid
from tests.layouts.layouts import Layout
from tests.layouts.markup import mark_up

_CREATED = 1_735_689_600  # 1 January 2025: the same bytes each time


@functools.cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[Path(matplotlib.get_data_path()) / "fonts" / "ttf"])
    return typst.Compiler(b" ", font_paths=fonts)


@functools.cache
def typeset(layout: Layout) -> bytes:
    """The PDF of the facts in this layout. Raises typst.TypstError where the markup is wrong."""
    pdf = _compiler().compile(build_source(layout).encode(), format="pdf", timestamp=_CREATED, pdf_tags=False)
    if not isinstance(pdf, bytes):
        raise TypeError(f"typst returned {type(pdf).__name__}, not one PDF")
    return pdf


def build_source(layout: Layout) -> str:
    """The Typst source of the whole document."""
    text = [f"#par[{_mark_paragraph(paragraph, layout)}]" for paragraph in PARAGRAPHS]
    over_columns = layout.columns == 2 and layout.wide
    return "\n".join(
        (
            _preamble(layout),
            _front(layout),
            "= Introduction", *text[:4],
            "= Substitution", *text[4:7],
            _table(substitution_grid(layout), layout, number=1, over_columns=over_columns),
            *text[7:9],
            "= Cells", *text[9:11],
            _table(cell_grid(layout), layout, number=2, over_columns=over_columns),
            *text[11:13],
            "= A series of samples", *text[13:15],
            _table(sample_grid(layout), layout, number=3, over_columns=False),
            *text[15:],
            _references(layout),
        )
    )  # fmt: skip


def _preamble(layout: Layout) -> str:
    shifted = "typographic: false, size: 0.7em, baseline: "
    lowered, raised = ("", "") if layout.typographic else (f"{shifted}0.18em", f"{shifted}-0.42em")
    # the bar of an overline stands higher over the tall digits of the sans and DejaVu fonts
    height = 0.84 if layout.font.startswith("DejaVu") else 0.76
    return f"""
#set document(title: "{TITLE}", date: datetime(year: 2025, month: 1, day: 1))
#set page(width: 595pt, height: 842pt, margin: (x: 44pt, top: 60pt, bottom: 56pt), columns: {layout.columns},
  header: text(7.5pt)[{JOURNAL} #h(1fr) Article], footer: align(center, text(8pt, context counter(page).display())))
#set columns(gutter: 16pt)
#set text(font: "{layout.body_font}", size: {layout.body_size}pt, lang: "en", hyphenate: true)
#set par(justify: true, leading: 0.55em, spacing: 0.55em, first-line-indent: 1em)
#set sub({lowered})
#set super({raised})
#set heading(numbering: "1.")
#show heading: it => block(above: 10pt, below: 5pt, text({layout.body_size + 1}pt, weight: "bold", it))
#show table: set par(justify: false, leading: 0.4em)
#show table: set text(font: "{layout.font}", size: {layout.size}pt, hyphenate: false)
#let bar(body) = overline(offset: -{height}em, stroke: 0.05em, body)
"""


def _front(layout: Layout) -> str:
    front = f"""
#text(8pt)[{JOURNAL}, 2025, *1*, 1–3. DOI: {DOI}]
#v(4pt)
#text(15pt, weight: "bold")[#par(justify: false, first-line-indent: 0em)[{TITLE}]]
#v(2pt)
{AUTHORS}
#v(2pt)
#block(inset: (y: 4pt))[*Abstract.* {_mark_paragraph(ABSTRACT, layout)}]
"""
    return f'#place(top + left, scope: "parent", float: true, clearance: 10pt)[{front}]' if layout.columns == 2 else front


def _mark_paragraph(paragraph: str, layout: Layout) -> str:
    """`{3,4}` in the filler is a citation: raised numbers, or numbers in brackets before the full stop."""
    parts = paragraph.split("⟨")
    marked = mark_up(parts[0], layout)
    for part in parts[1:]:
        numbers, rest = part.split("⟩", 1)
        if layout.citation == "bracket":
            marked += mark_up(f" [{numbers}]{rest}", layout)
        else:
            stop, rest = (rest[0], rest[1:]) if rest[0] in ".," else ("", rest)
            marked += mark_up(f"{stop}^{{{numbers}}}{rest}", layout)
    return marked


def _table(grid: Grid, layout: Layout, *, number: int, over_columns: bool) -> str:
    levels = len(grid.headings)
    widths = ", ".join(f"{width}fr" if layout.stretch else "auto" for width in grid.widths)
    lines = [
        f"columns: ({widths},),",
        f"align: {layout.align} + horizon,",
        f"inset: (x: 2.5pt, y: {layout.pitch}pt),",
        _stroke_and_fill(layout, levels),
        "table.hline(stroke: 0.8pt)," if layout.rules == "booktabs" else "",
        "table.header(",
        *(_heading_row(row, layout) for row in grid.headings[:1]),
        *_spanner_lines(grid, layout),
        *(_heading_row(row, layout) for row in grid.headings[1:]),
        "),",
        "table.hline(stroke: 0.5pt)," if layout.rules in ("booktabs", "header", "rows") else "",
    ]
    for row in grid.rows:
        lines += [f"table.cell(rowspan: {cell.rows})[{mark_up(cell.text, layout)}]," for cell in row if cell]
    lines.append("table.hline(stroke: 0.8pt)," if layout.rules in ("booktabs", "shaded_header") else "")
    label = layout.caption_label.format(number)
    caption = f"#block(width: 100%, above: 3pt, below: 4pt, text({layout.size + 0.5}pt)[*{label}* {mark_up(grid.caption, layout)}])"
    notes = " #h(6pt) ".join(f"#super[{mark}] {note}" for mark, note in grid.notes)
    below = f"#block(above: 3pt, text({layout.size - 0.5}pt)[{notes}])" if notes else ""
    body = f"#align(center, table({chr(10).join(lines)}))"
    parts = (caption, body, below) if layout.caption == "above" else (body, below, caption)
    content = "#set par(first-line-indent: 0em, justify: false)\n" + "\n".join(parts)
    if over_columns:
        return f'#place(auto, scope: "parent", float: true, clearance: 10pt)[{content}]'
    return f"#block(above: 10pt, below: 10pt, breakable: false, width: 100%)[{content}]"


def _heading_row(row: tuple[Heading, ...], layout: Layout) -> str:
    weight = "bold" if layout.header_bold else "regular"
    return "\n".join(
        f"table.cell(colspan: {cell.columns}, rowspan: {cell.rows}{', align: center' if cell.columns > 1 else ''})"
        f'[#text(weight: "{weight}")[{mark_up(cell.text, layout)}]],'
        for cell in row
    )


def _spanner_lines(grid: Grid, layout: Layout) -> list[str]:
    """A thin rule under each spanning heading, as three-rule tables have it."""
    if layout.rules not in ("booktabs", "header", "rows") or len(grid.headings) < 2:
        return []
    lines, start = [], 0
    for cell in grid.headings[0]:
        if cell.columns > 1:
            lines.append(f"table.hline(start: {start}, end: {start + cell.columns}, stroke: 0.3pt),")
        start += cell.columns
    return lines


def _stroke_and_fill(layout: Layout, levels: int) -> str:
    stroke = {"grid": "0.4pt", "rows": "(x, y) => (bottom: 0.25pt + luma(140))"}.get(layout.rules, "none")
    header, band = 'rgb("#c9d6e4")', 'rgb("#eef2f6")'
    fill = {
        "shaded_rows": f"(_, row) => if row < {levels} {{ {header} }} else if calc.even(row) {{ {band} }}",
        "shaded_header": f"(_, row) => if row < {levels} {{ {header} }}",
        "tiles": f"(_, row) => if row < {levels} {{ {header} }} else {{ {band} }}",
    }.get(layout.rules, "none")
    gutter = "2pt" if layout.rules == "tiles" else "0pt"
    return f"stroke: {stroke}, fill: {fill}, gutter: {gutter},"


def _references(layout: Layout) -> str:
    label = {"plain": "{}.", "bracket": "[{}]", "superscript": "{}"}[layout.citation]
    entries = "\n".join(
        f"#par[#box(width: 2.2em)[{mark_up(label.format(i), layout)}]"
        f"{mark_up(work.authors, layout)}, _{work.journal}_, {work.year}, *{work.volume}*, {work.pages}.]"
        for i, work in enumerate(WORKS, start=1)
    )
    style = """#set text(0.85em, hyphenate: false)
#set par(justify: false, first-line-indent: 0em, hanging-indent: 2.2em, leading: 0.45em, spacing: 0.6em)"""
    return f"#heading(numbering: none)[References]\n#[{style}\n{entries}]"
