"""A kind to the bytes of a PDF: title, filler text, its tables at their place, references."""

import functools
import re
from pathlib import Path

import matplotlib
import typst

from tests.kinds.documents import Kind, Look, PrintedTable
from tests.kinds.filler import ABSTRACT, AUTHORS, JOURNAL, PARAGRAPHS, TITLE
from tests.layouts.facts import WORKS

_CREATED = 1_735_689_600  # 1 January 2025: the same bytes each time
_TOKEN = re.compile(r"_\{([^}]*)\}|\^\{([^}]*)\}|(.)\u0304|(¶)|(.)", re.DOTALL)
_SPECIAL = set("\\#$*_@<>[]~/`'\"=+-")
_MARK = re.compile(r"(?<![_^])\{([a-z*†‡])\}")


@functools.cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[Path(matplotlib.get_data_path()) / "fonts" / "ttf"])
    return typst.Compiler(b" ", font_paths=fonts)


@functools.cache
def typeset(kind: Kind) -> bytes:
    """The PDF of a kind. Raises typst.TypstError where the markup is wrong."""
    return compile_source(build_source(kind))


def compile_source(source: str) -> bytes:
    """The PDF of a Typst source, the same bytes each time. Raises typst.TypstError where the markup is wrong."""
    pdf = _compiler().compile(source.encode(), format="pdf", timestamp=_CREATED, pdf_tags=False)
    if not isinstance(pdf, bytes):
        raise TypeError(f"typst returned {type(pdf).__name__}, not one PDF")
    return pdf


def mark_up(printed: str) -> str:
    """Typst markup of a marked string; an overbar (U+0304) is drawn."""
    parts = []
    for lowered, raised, barred, broken, plain in _TOKEN.findall(_MARK.sub(r"^{\1}", printed)):
        if lowered:
            parts.append(f"#sub[{mark_up(lowered)}];")
        elif raised:
            parts.append(f"#super[{mark_up(raised)}];")
        elif barred:
            parts.append(f"#bar[{barred}];")
        elif broken:
            parts.append("#linebreak();")
        else:
            parts.append("\\" + plain if plain in _SPECIAL else plain)
    return "".join(parts)


def build_source(kind: Kind) -> str:
    """The Typst source of the whole document."""
    paragraphs = [f"#par[{mark_up(paragraph)}]" for paragraph in PARAGRAPHS]
    return "\n".join((_preamble(kind.look), *paragraphs[:3], "= Results", paragraphs[3], _place_tables(kind), *paragraphs[4:], _references()))


def _preamble(look: Look) -> str:
    height = 0.84 if look.font.startswith("DejaVu") else 0.76
    front = f"""
#text(15pt, weight: "bold")[#par(justify: false, first-line-indent: 0em)[{TITLE}]]
#v(2pt)
{AUTHORS}
#block(inset: (y: 4pt))[*Abstract.* {mark_up(ABSTRACT)}]
"""
    placed = f'#place(top + left, scope: "parent", float: true, clearance: 10pt)[{front}]' if look.columns == 2 else front
    return f"""
#set document(title: "{TITLE}", date: datetime(year: 2025, month: 1, day: 1))
#set page(width: 595pt, height: 842pt, margin: (x: 44pt, top: 60pt, bottom: 56pt), columns: {look.columns},
  header: text(7.5pt)[{JOURNAL} #h(1fr) Article], footer: align(center, text(8pt, context counter(page).display())))
#set columns(gutter: 16pt)
#set text(font: "{look.font}", size: {look.body_size}pt, lang: "en", hyphenate: true)
#set par(justify: true, leading: 0.55em, spacing: 0.55em, first-line-indent: 1em)
#set sub(typographic: false, size: 0.7em, baseline: 0.18em)
#set super(typographic: false, size: 0.7em, baseline: -0.42em)
#set heading(numbering: "1.")
#show table: set par(justify: false, leading: 0.4em, first-line-indent: 0em)
#show table: set text(size: {look.size}pt, hyphenate: false)
#let bar(body) = overline(offset: -{height}em, stroke: 0.05em, body)
{placed}
= Introduction
"""


def _place_tables(kind: Kind) -> str:
    blocks = [_block(table, kind.look, number) for number, table in enumerate(kind.tables, start=1)]
    match kind.place:
        case "one_after_another":
            body = "\n".join(blocks)
        case "side_by_side":
            body = f"#grid(columns: (1fr, 1fr), column-gutter: 22pt, {', '.join(f'[{block}]' for block in blocks)})"
        case "turned":
            body = "\n".join(f"#rotate(-90deg, reflow: true)[#block(width: 420pt)[{block}]]" for block in blocks)
        case "turned_page":
            body = f"#set page(flipped: true, columns: 1)\n{blocks[0]}\n#set page(flipped: false, columns: {kind.look.columns})"
        case "under_a_figure":
            body = f"{_FIGURE}\n{blocks[0]}"
        case "continued_with_header" | "continued_without_header":
            first, second = _halves(kind.tables[0], again=kind.place == "continued_with_header")
            label = kind.look.label.format(1)
            body = f"{_block(first, kind.look, 1)}\n#pagebreak()\n{_content(second, kind.look, f'{label} (continued)')}"
    if kind.look.columns == 2 and kind.look.wide:
        return f'#place(auto, scope: "parent", float: true, clearance: 10pt)[{body}]'
    return body


_FIGURE = """#block(width: 100%)[#rect(width: 100%, height: 90pt, stroke: 0.5pt, fill: luma(235))[#align(center + horizon)[Intensity]]
#text(8pt)[*Fig. 1* Diffraction patterns of the samples, from the bottom to the top.]]"""


def _halves(table: PrintedTable, *, again: bool) -> tuple[PrintedTable, PrintedTable]:
    rows = table.grid.splitlines()
    header, body = rows[: table.header_rows], rows[table.header_rows :]
    half = (len(body) + 1) // 2
    first = table._replace(grid="\n".join([*header, *body[:half]]), notes=())
    second = [*(header if again else []), *body[half:]]
    return first, table._replace(grid="\n".join(second), caption="", header_rows=table.header_rows if again else 0)


def _block(table: PrintedTable, look: Look, number: int) -> str:
    return f"#block(above: 10pt, below: 10pt, breakable: false, width: 100%)[{_content(table, look, look.label.format(number))}]"


def _content(table: PrintedTable, look: Look, label: str) -> str:
    caption = f"#block(width: 100%, above: 3pt, below: 4pt, text({look.size + 0.5}pt)[*{label}* {mark_up(table.caption)}])"
    body = f"#align(center, {_table(table, look)})"
    notes = "".join(f"#block(above: 3pt, text({look.size - 0.5}pt)[{mark_up(note)}])" for note in table.notes)
    parts = (caption, body, notes) if look.caption == "above" else (body, notes, caption)
    return "#set par(first-line-indent: 0em, justify: false)\n" + "\n".join(parts)


def _table(table: PrintedTable, look: Look) -> str:
    rows = [[text.strip() for text in line.split(" | ")] for line in table.grid.strip().splitlines()]
    if len({len(row) for row in rows}) != 1:
        raise ValueError(f"rows of different length: {table.grid}")
    widths = [max(3.0, *(len(re.sub(r"[_^{}]", "", row[c])) for row in rows if row[c] not in ("<", "^^"))) for c in range(len(rows[0]))]
    columns = ", ".join(f"{min(width, 24.0)}fr" if look.stretch else "auto" for width in widths)
    parts = [f"columns: ({columns},),", f"align: {look.align} + horizon,", f"inset: (x: 2.5pt, y: {look.pitch}pt),", _stroke_and_fill(look, table)]
    ruled = look.rules in ("booktabs", "header", "rows")
    parts += ["table.hline(stroke: 0.8pt),"] if look.rules == "booktabs" else []
    for number, row in enumerate(rows):
        parts += _cells(rows, number, bold=look.bold and number < table.header_rows)
        if ruled and number == table.header_rows - 1:
            parts.append("table.hline(stroke: 0.5pt),")
        elif ruled and number < table.header_rows - 1:
            parts += _spanner_lines(row)
    parts += ["table.hline(stroke: 0.8pt),"] if look.rules == "booktabs" else []
    return "table(" + "\n".join(parts) + ")"


def _cells(rows: list[list[str]], number: int, *, bold: bool) -> list[str]:
    row = rows[number]
    cells = []
    for column, text in enumerate(row):
        if text in ("<", "^^"):
            continue
        across = _run(row[column + 1 :], "<")
        down = _run([other[column] for other in rows[number + 1 :]], "^^")
        content = "" if text == "." else mark_up(text)
        weight = f'#text(weight: "bold")[{content}]' if bold else content
        cells.append(f"table.cell(colspan: {across + 1}, rowspan: {down + 1}{', align: center' if across and number == 0 else ''})[{weight}],")
    return cells


def _run(texts: list[str], sign: str) -> int:
    """How many of the texts from the start on are the sign."""
    return next((i for i, text in enumerate(texts) if text != sign), len(texts))


def _spanner_lines(row: list[str]) -> list[str]:
    """A thin rule under each spanning heading, as three-rule tables have it."""
    starts = [i for i, text in enumerate(row) if text != "<" and row[i + 1 : i + 2] == ["<"]]
    return [f"table.hline(start: {i}, end: {i + 1 + _run(row[i + 1 :], '<')}, stroke: 0.3pt)," for i in starts]


def _stroke_and_fill(look: Look, table: PrintedTable) -> str:
    stroke = {"grid": "0.4pt", "rows": "(x, y) => (bottom: 0.25pt + luma(140))"}.get(look.rules, "none")
    shade = f'(_, row) => if row < {table.header_rows} {{ rgb("#c9d6e4") }} else if calc.even(row) {{ rgb("#eef2f6") }}'
    return f"stroke: {stroke}, fill: {shade if look.rules == 'shaded' else 'none'},"


def _references() -> str:
    entries = "\n".join(
        f"#par[#box(width: 2.2em)[\\[{i}\\]]{mark_up(work.authors)}, _{work.journal}_, {work.year}, *{work.volume}*, {work.pages}.]"
        for i, work in enumerate(WORKS, start=1)
    )
    style = """#set text(0.85em, hyphenate: false)
#set par(justify: false, first-line-indent: 0em, hanging-indent: 2.2em, leading: 0.45em, spacing: 0.6em)"""
    return f"#heading(numbering: none)[References]\n#[{style}\n{entries}]"
