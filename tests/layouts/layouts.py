"""The layouts: what differs between the looks of journals, one frozen description each."""

from dataclasses import dataclass
from typing import Literal

Rules = Literal["booktabs", "header", "grid", "rows", "none", "shaded_rows", "shaded_header", "tiles"]
Header = Literal["flat", "two_level", "unit_below"]
Power = Literal["cell", "E", "header", "milli"]


@dataclass(frozen=True)
class Layout:
    """One look. Sizes in points; the fields' defaults are those of a two-column journal with three rules a table."""

    name: str
    font: str = "STIXGeneral"
    body_font: str = "STIXGeneral"
    size: float = 7.5
    body_size: float = 9.5
    columns: int = 2
    # tables of substitutions and cells over both columns
    wide: bool = True
    # fill the width of the page, or as narrow as the content
    stretch: bool = True
    rules: Rules = "booktabs"
    pitch: float = 2.4
    header: Header = "flat"
    header_bold: bool = False
    caption: Literal["above", "below"] = "above"
    caption_label: str = "Table {}"
    # cells of two lines: structures, and configurations after a separator
    wrap: bool = False
    # the host's name only on the first line of its group
    grouped: bool = False
    align: Literal["left", "center"] = "left"
    power: Power = "cell"
    times: str = "×"
    spaced: bool = True
    minus: Literal["−", "-"] = "−"
    unit: Literal["S cm", "S/cm", "S·cm"] = "S cm"
    brackets: Literal["()", "[]", "/", ","] = "()"
    typographic: bool = False
    overbar: Literal["line", "accent"] = "line"
    citation: Literal["plain", "bracket", "superscript"] = "plain"
    separator: str = "//"
    energy: Literal["eV", "meV"] = "eV"
    footnotes: bool = False
    temperature: Literal["symbol", "header", "caption"] = "symbol"


SERIF, LIBERTINUS, MODERN = "DejaVu Serif", "Libertinus Serif", "New Computer Modern"
SANS, MONO = "DejaVu Sans", "DejaVu Sans Mono"

LAYOUTS = (
    Layout("three_rules"),
    Layout("two_level_header", header="two_level", typographic=True, font=LIBERTINUS, body_font=LIBERTINUS, size=7.2),
    Layout("unit_on_second_line", header="unit_below", header_bold=True, align="center", times="·", temperature="caption"),
    Layout(
        "full_grid_one_column", columns=1, rules="grid", font=LIBERTINUS, body_font=LIBERTINUS, size=8.5, body_size=11, pitch=3.5, caption="below"
    ),
    Layout(
        "shaded_rows_sans",
        columns=1,
        rules="shaded_rows",
        font=SANS,
        body_font=SANS,
        size=6.6,
        body_size=9,
        pitch=3.6,
        power="milli",
        citation="bracket",
        footnotes=True,
        header_bold=True,
        caption_label="Table {}.",
    ),
    Layout("no_rules", rules="none", power="header", typographic=True, font=LIBERTINUS, size=7, pitch=2, temperature="header"),
    Layout("header_rule_only", rules="header", minus="-", times="x", spaced=False, unit="S/cm", caption_label="Table {}:", stretch=False),
    Layout("shaded_header", rules="shaded_header", header="two_level", font=SANS, size=6, citation="bracket", align="center", overbar="accent"),
    Layout(
        "lines_between_rows",
        columns=1,
        rules="rows",
        header="unit_below",
        font=SERIF,
        body_font=SERIF,
        size=6.8,
        body_size=8.5,
        separator="|",
        pitch=4,
        unit="S·cm",
        caption_label="TABLE {}",
    ),
    Layout("one_column_large", columns=1, size=9.2, body_size=11, stretch=False, pitch=3, citation="superscript", footnotes=True, separator=" | "),
    Layout("in_column_wrapped", wide=False, wrap=True, size=6, pitch=1.6, times="×", spaced=False, rules="booktabs", temperature="header"),
    Layout(
        "modern_grid",
        rules="grid",
        header="two_level",
        font=MODERN,
        body_font=MODERN,
        size=6.4,
        body_size=9,
        power="header",
        energy="meV",
        brackets="[]",
        separator="||",
        caption="below",
    ),
    Layout(
        "exponent_notation",
        power="E",
        minus="-",
        brackets="/",
        rules="header",
        font=SANS,
        size=6.2,
        align="center",
        temperature="caption",
        overbar="accent",
    ),
    Layout(
        "grouped_hosts", grouped=True, rules="booktabs", header="flat", columns=1, size=8.2, body_size=10, pitch=3, power="milli", citation="bracket"
    ),
    Layout(
        "tight_small", size=6, body_size=8, pitch=1.4, typographic=True, font=LIBERTINUS, body_font=LIBERTINUS, stretch=False, citation="superscript"
    ),
    Layout("wrapped_grid", columns=1, wrap=True, rules="grid", align="center", size=8, body_size=10, pitch=3, header="two_level", spaced=False),
    Layout(
        "shaded_rows_two_level",
        rules="shaded_rows",
        header="two_level",
        header_bold=True,
        size=7,
        pitch=3,
        power="milli",
        unit="S/cm",
        footnotes=True,
        caption_label="Table {}.",
        brackets=",",
    ),
    Layout(
        "modern_no_rules",
        columns=1,
        rules="none",
        font=MODERN,
        body_font=MODERN,
        size=8,
        body_size=10,
        header="unit_below",
        times="·",
        energy="meV",
        pitch=3,
        temperature="header",
        wrap=True,
    ),
    Layout("tiles", columns=1, rules="tiles", header="two_level", font=SANS, body_font=SANS, size=6.4, body_size=9, wrap=True, power="milli"),
    Layout("fixed_width", columns=1, rules="header", font=MONO, size=5.6, pitch=1.2, stretch=False, minus="-", times="x", overbar="accent"),
    Layout(
        "old_journal",
        columns=1,
        rules="booktabs",
        font=MODERN,
        body_font=MODERN,
        size=8,
        body_size=11,
        header="unit_below",
        align="center",
        caption_label="TABLE {}.",
        citation="bracket",
        pitch=1.8,
    ),
    Layout("no_rules_centred", columns=1, rules="none", header="two_level", align="center", size=8, body_size=10, pitch=3.2, power="E", minus="-"),
)
