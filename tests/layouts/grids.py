"""The three tables as grids of printed strings, before they become Typst."""

from typing import NamedTuple

from tests.layouts.facts import ABBREVIATIONS, BATTERY_CELLS, NOTES, SAMPLES, SUBSTITUTIONS, BatteryCell, Substitution
from tests.layouts.layouts import Layout
from tests.layouts.markup import conductivity_unit, print_citation, print_conductivity, print_energy, with_unit


class Heading(NamedTuple):
    """A header cell; `columns` above 1 spans, `rows` 2 goes through both levels."""

    text: str
    columns: int = 1
    rows: int = 1


class Body(NamedTuple):
    """A body cell that may reach over several rows; None stands where such a cell reaches."""

    text: str
    rows: int = 1


class Grid(NamedTuple):
    """A table: one or two rows of headings, rows of cells, relative column widths, caption and notes."""

    headings: tuple[tuple[Heading, ...], ...]
    rows: tuple[tuple[Body | None, ...], ...]
    widths: tuple[float, ...]
    caption: str
    notes: tuple[tuple[str, str], ...] = ()


def substitution_grid(layout: Layout) -> Grid:
    """Hosts and substituted materials side by side."""
    sigma = with_unit("σ", conductivity_unit(layout), layout)
    last = (with_unit("T", "°C", layout), "Ref.")
    structure = "Crystal\nstructure" if layout.wrap else "Crystal structure"
    if layout.header == "two_level":
        over = (Heading("Host", 3), Heading("Substituted material", 3), *(Heading(text, rows=2) for text in last))
        under = tuple(Heading(text) for text in ("Composition", structure, sigma) * 2)
        headings: tuple[tuple[Heading, ...], ...] = (over, under)
    else:
        texts = ("Original material", structure, sigma, "Modified material", structure, sigma, *last)
        headings = (tuple(Heading(text) for text in texts),)
    rows = tuple(_substitution_row(i, layout) for i in range(len(SUBSTITUTIONS)))
    caption = "Structure and ionic conductivity before and after substitution (RT: room temperature)"
    return Grid(headings, rows, (1.1, 1.2, 1.1, 2.0, 1.2, 1.1, 0.6, 0.5), caption)


def _substitution_row(i: int, layout: Layout) -> tuple[Body | None, ...]:
    fact = SUBSTITUTIONS[i]
    cells: list[Body | None] = [Body(text) for text in _substitution_texts(fact, layout)]
    if layout.grouped:
        hosts = [other.host.printed for other in SUBSTITUTIONS]
        reach = sum(1 for host in hosts[i:] if host == fact.host.printed)
        cells[0] = None if i and hosts[i - 1] == hosts[i] else Body(fact.host.printed, rows=reach)
    return tuple(cells)


def _substitution_texts(fact: Substitution, layout: Layout) -> tuple[str, ...]:
    gap = "\n" if layout.wrap else " "
    return (
        *(
            text
            for material, value in ((fact.host, fact.host_conductivity), (fact.substituted, fact.substituted_conductivity))
            for text in (
                material.printed,
                f"{material.structure.family}{gap}({material.structure.printed})",
                print_conductivity(value, layout),
            )
        ),
        fact.temperature,
        print_citation(fact.reference, layout),
    )


def cell_grid(layout: Layout) -> Grid:
    """Battery cells with their results packed by slashes."""
    names = (
        "Current density/specific capacity/initial coulombic efficiency",
        "Current density/cycle number/specific capacity/capacity retention",
    )
    left = ("Cell configuration", "T (°C)", "Voltage range\n(V vs. Li^{+}/Li)")
    if layout.header == "flat":
        texts = (*left, *(f"{name} (mA h g^{{−1}})" for name in names), "Ref.")
        headings: tuple[tuple[Heading, ...], ...] = (tuple(Heading(text) for text in texts),)
    else:
        over = (*(Heading(text, rows=2) for text in left), Heading("Electrochemical performance (mA h g^{−1})", 2), Heading("Ref.", rows=2))
        headings = (over, tuple(Heading(text) for text in names))
    explained = "; ".join(f"{short}: {formula}" for short, formula in ABBREVIATIONS)
    caption = f"Cells with halide electrolytes and their results ({explained})"
    rows = tuple(tuple(Body(text) for text in _cell_texts(cell, layout)) for cell in BATTERY_CELLS)
    return Grid(headings, rows, (2.3, 0.5, 1.1, 1.7, 1.9, 0.5), caption)


def print_configuration(cell: BatteryCell, layout: Layout) -> str:
    """The layers joined by the layout's separator, the composite cathode by a slash."""
    *front, last = cell.layers
    text = layout.separator.join(front)
    return text + ("/" if cell.composite else layout.separator) + last


def _cell_texts(cell: BatteryCell, layout: Layout) -> tuple[str, ...]:
    return (
        print_configuration(cell, layout),
        cell.temperature,
        "–".join(cell.voltages),
        "/".join(cell.first),
        "/".join(cell.cycling),
        print_citation(cell.reference, layout),
    )


def sample_grid(layout: Layout) -> Grid:
    """One property a column, one sample a row; lattice parameters stand beside the conductivity."""
    symbol = {"symbol": "σ_{25}", "header": "σ at 25 °C", "caption": "σ"}[layout.temperature]
    texts = (
        "x",
        "Composition",
        "Space group",
        with_unit("a", "Å", layout),
        with_unit("c", "Å", layout),
        with_unit(symbol, conductivity_unit(layout), layout),
        with_unit("E_{a}", layout.energy, layout),
    )
    # the index of σ_{25} has no unit of its own: papers explain it in the caption
    temperature = "" if layout.temperature == "header" else " at 25 °C"
    caption = f"Lattice parameters, ionic conductivity{temperature} and activation energy of the series Li_{{3−x}}Y_{{1−x}}Zr_{{x}}Cl_{{6}}"
    marks = layout.footnotes
    rows = tuple(
        tuple(
            Body(text)
            for text in (
                sample.x,
                sample.material.printed,
                sample.material.structure.printed,
                sample.a,
                sample.c,
                print_conductivity(sample.conductivity, layout) + (f"^{{{sample.mark}}}" if marks and sample.mark else ""),
                print_energy(sample.activation_energy, layout),
            )
        )
        for sample in SAMPLES
    )
    return Grid((tuple(Heading(text) for text in texts),), rows, (0.5, 1.9, 1.1, 0.9, 0.9, 1.5, 0.9), caption, tuple(NOTES.items()) if marks else ())
