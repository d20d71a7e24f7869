"""A table as printed and its statements in short lines: `σ Li3YCl6 5.1e-4 298.15 bulk #12`, `Ea Li3YCl6 0.40`, `sg Li3YCl6 P-3m1`, `window …`.

`σe` is the electronic conductivity; a value may begin with `~` or `<`, end in a unit of energy or be a range `1e-4..3e-4`; `-` is an unknown
temperature, `?` an empty composition. `reject no_unit 2` counts rejections.
"""

from collections import Counter
from typing import NamedTuple

from extract.extraction import extract_document
from schemas.document import Passage, Table
from tests.kinds.facts import Statement, activates, conducts, crystallizes, parse_amounts, to_statement
from tests.tables.grids import document, rich, table


class Printed(NamedTuple):
    """A table's grid (tests.tables.grids) and what it states."""

    name: str
    grid: str
    states: str
    caption: str = ""
    header_rows: int = 1
    footnotes: dict[str, str] | None = None
    text: str = "Solid electrolytes conduct lithium ions."


_PARTS = {"bulk": "bulk", "gb": "grain_boundary", "total": "total"}


def read_states(lines: str) -> tuple[Counter[Statement], Counter[str]]:
    """The statements and the reasons of rejections that the short lines stand for."""
    statements: Counter[Statement] = Counter()
    reasons: Counter[str] = Counter()
    for line in lines.strip().splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "reject":
            reasons[words[1]] += int(words[2])
        else:
            statements[_read_line(words)] += 1
    return statements, reasons


def _read_line(words: list[str]) -> Statement:
    kind, composition, value, *rest = words
    composition = "" if composition == "?" else composition
    reference = next((word[1:] for word in rest if word[0] == "#"), "")
    part = next((_PARTS[word] for word in rest if word in _PARTS), "unspecified")
    method = next((word for word in rest if word in ("computed", "measured")), "unspecified")
    over = next((word[5:].replace("_", " ") for word in rest if word.startswith("over=")), "")
    if kind == "sg":
        structure = crystallizes(composition, "" if value == "-" else value, reference=reference)
        return structure._replace(method=method)
    sign = value[: len(value) - len(value.lstrip("~<>="))]
    low, _, upper = value.removeprefix(sign).partition("..")
    qualifier = "range" if upper else sign or "="
    if kind == "Ea":
        unit = next((unit for unit in ("meV", "eV", "kJ/mol", "kcal/mol") if low.endswith(unit)), "eV")
        number = low.removesuffix(unit)
        energy = activates(composition, number, unit=unit, qualifier=qualifier, part=part, method=method, reference=reference, over=over)
        return energy._replace(upper=float(upper) if upper else None)
    if kind == "window":
        return Statement("electrochemical_window", parse_amounts(composition), float(low), float(upper), qualifier, method=method)
    kelvin = None if rest[0] == "-" else float(rest[0])
    return conducts(
        composition, low, kelvin=kelvin, upper=upper, qualifier=qualifier, part=part, method=method, reference=reference, electronic=kind == "σe"
    )


def to_table(printed: Printed) -> Table:
    """The table that page reading would hand over."""
    return table(printed.grid, header_rows=printed.header_rows, caption=printed.caption, footnotes=printed.footnotes)


def read_printed(printed: Printed) -> tuple[Counter[Statement], Counter[str]]:
    """What is read from it: statements, and the reasons of rejections."""
    whole = document(to_table(printed), text=printed.text, references=60)
    caption = Passage(kind="caption", label="Table 1", text=rich(printed.caption))
    extraction = extract_document(whole.model_copy(update={"passages": (*whole.passages, caption)} if printed.caption else {}))
    of_table = [record for record in extraction.measurements if record.evidence.location.startswith("Table")]
    rejections = [rejection for rejection in extraction.rejections if rejection.location.startswith("Table")]
    return Counter(map(to_statement, of_table)), Counter(rejection.reason for rejection in rejections)
