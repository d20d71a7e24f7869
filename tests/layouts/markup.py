"""Printed strings with scripts in braces to Typst markup, and numbers and units as a layout prints them."""

import re
from decimal import Decimal

from tests.layouts.layouts import Layout

_TOKEN = re.compile(r"_\{([^}]*)\}|\^\{([^}]*)\}|(.)\u0304|(.)", re.DOTALL)
_SPECIAL = set("\\#$*_@<>[]~/`'\"=+-")


def mark_up(printed: str, layout: Layout) -> str:
    """Typst markup of a printed string, minus signs and overbars as the layout has them."""
    parts = []
    for lowered, raised, barred, plain in _TOKEN.findall(printed):
        if lowered:
            parts.append(f"#sub[{mark_up(lowered, layout)}];")
        elif raised:
            parts.append(f"#super[{mark_up(raised, layout)}];")
        elif barred:
            parts.append(f"#bar[{barred}];" if layout.overbar == "line" else f"{barred}\u0304")
        elif plain == "\n":
            parts.append("#linebreak();")
        else:
            character = layout.minus if plain == "−" else plain
            parts.append("\\" + character if character in _SPECIAL else character)
    return "".join(parts)


def print_conductivity(value: str, layout: Layout) -> str:
    """A conductivity in S/cm as the layout prints it, a dash where there is none: `8.7e-5` to `8.7 × 10^{−5}`, `0.087`, `8.7E−05`."""
    if not value:
        return "—"
    mantissa, exponent = value.split("e")
    if layout.power in ("header", "milli"):
        return f"{Decimal(value).scaleb(3):f}"
    if layout.power == "E":
        return f"{mantissa}E−{abs(int(exponent)):02d}"
    cross = f" {layout.times} " if layout.spaced else layout.times
    return f"{mantissa}{cross}10^{{{exponent.replace('-', '−')}}}"


def print_energy(value: str, layout: Layout) -> str:
    """An energy in eV in the layout's unit."""
    return value if layout.energy == "eV" else f"{Decimal(value).scaleb(3):f}"


def conductivity_unit(layout: Layout) -> str:
    """The unit of the column: `S cm^{−1}`, `10^{−3} S/cm`, `mS·cm^{−1}`."""
    unit = {"S cm": "S cm^{−1}", "S/cm": "S/cm", "S·cm": "S·cm^{−1}"}[layout.unit]
    return {"header": "10^{−3} ", "milli": "m"}.get(layout.power, "") + unit


def with_unit(name: str, unit: str, layout: Layout) -> str:
    """A header with its unit: `σ (S cm^{−1})`, `σ / S cm^{−1}`, on two lines where the layout wants it."""
    gap = "\n" if layout.header == "unit_below" else " "
    match layout.brackets:
        case "()":
            return f"{name}{gap}({unit})"
        case "[]":
            return f"{name}{gap}[{unit}]"
        case "/":
            return f"{name} /{gap}{unit}"
        case ",":
            return f"{name},{gap}{unit}"


def print_citation(number: int, layout: Layout) -> str:
    """A number of the reference list as it stands in the Ref. column."""
    return {"plain": f"{number}", "bracket": f"[{number}]", "superscript": f"^{{{number}}}"}[layout.citation]
