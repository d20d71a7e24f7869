"""Units in headers, captions and cells, as printed, with the power of ten that goes with them."""

import re
from functools import cache
from typing import Literal

from extract.tables.characters import fold

Dimension = Literal["conductivity", "energy", "voltage"]

_PER = r"\s*(?:\^\{\s*-\s*1\s*\}|\^?-1(?!\d))"
_DOT = r"[\s·.*\-]*"
_OHM = r"(?:Ω|[Oo]hms?)"
_SIEMENS = rf"(?<![A-Za-z])(?:[mμnk]\s?)?S(?:/\s*[cdm]?m(?![A-Za-z])|\s*/\s*cm|{_DOT}[cdm]?m{_PER})"
_INVERSE_OHM = rf"(?<![A-Za-z])[kM]?{_OHM}{_PER}{_DOT}[cd]?m{_PER}|(?<![A-Za-z])[cd]?m{_PER}{_DOT}{_OHM}{_PER}|\(\s*{_OHM}{_DOT}[cd]?m\s*\){_PER}"
_MHO = rf"(?<![A-Za-z])mho\s*(?:/\s*[cd]?m|{_DOT}[cd]?m{_PER})"
_MOLAR = rf"(?<![A-Za-z])(?:k?J|k?cal)\s*(?:/\s*mol(?:e)?\b|{_DOT}mol(?:e)?{_PER})"
_VOLT = r"(?<![A-Za-z])m?V(?![A-Za-z])(?:\s*,?\s*(?:vs\.?|versus)\s+[^)\]]*[^)\]\s])?"

UNITS: dict[Dimension, str] = {
    "conductivity": rf"(?:{_SIEMENS}|{_INVERSE_OHM}|{_MHO})",
    "energy": rf"(?:(?<![A-Za-z])m?[eE][vV](?![A-Za-z])(?!\s*/)|{_MOLAR})",
    "voltage": rf"(?:{_VOLT})",
}
_POWER = (
    r"[×x*·]?\s*10\s*(?:\^\{\s*(?P<raised>[+\-]?\s*\d+)\s*\}|\^\s*(?P<caret>[+\-]?\d+)|(?P<flat>-\d+)(?!\d))"
    r"|(?<![\w.])1?[eE](?P<letter>-\d+)(?!\d)"
)


@cache
def unit_pattern(dimension: Dimension) -> re.Pattern[str]:
    """Matches a unit of the dimension in a folded marked text."""
    return re.compile(UNITS[dimension])


def find_unit(marked: str, dimension: Dimension) -> str:
    """The unit that a header or caption prints, with the power of ten by which its numbers are to be multiplied; empty without a unit.

    `σ × 10^{4} (S cm^{−1})` and `σ (S cm^{−1}) × 10^{4}` print σ times 10⁴, so their numbers are in 10^{−4} S cm^{−1}; a negative power stands
    for the factor itself wherever it is printed, since no electrolyte conducts 10⁴ S/cm.

    >>> find_unit("σ (10^{−4} S cm^{−1})", "conductivity")
    '10^{−4} S cm^{−1}'
    >>> find_unit("σ × 10^{4} (S cm^{−1})", "conductivity")
    '10^{−4} S cm^{−1}'
    >>> find_unit("E_{a} / kJ mol^{−1}", "energy")
    'kJ mol^{−1}'
    """
    text = fold(marked)
    unit = unit_pattern(dimension).search(text)
    if not unit:
        return ""
    printed = marked[unit.start() : unit.end()].strip()
    if dimension != "conductivity":
        return printed
    rest = text[: unit.start()] + " " * (unit.end() - unit.start()) + text[unit.end() :]
    power = re.search(_POWER, rest)
    if not power:
        return printed
    if power["letter"]:
        return f"10^{{{power['letter']}}} {printed}"
    exponent = int((power["raised"] or power["caret"] or power["flat"]).replace(" ", ""))
    between = text[power.end() : unit.start()]
    opens = text[: power.start()].rstrip()[-1:] in ("", "(", "[", "/", ",") and not re.search(r"[^\W\d]|[)\]]", between)
    if exponent > 0 and not opens:
        return f"10^{{−{exponent}}} {printed}"
    if power.end() <= unit.start() and not between.strip(" ×·*"):
        return marked[power.start() : unit.end()].strip()
    return f"{marked[power.start() : power.end()].strip()} {printed}"


def find_unit_in_sentence(marked: str, dimension: Dimension, *, header: str) -> str:
    """The unit that a caption or note prints, with the power of ten right beside it or in the header that the unit is for.

    >>> find_unit_in_sentence("Conductivities in S cm^{−1}, measured at 10^{−3} mbar", "conductivity", header="10^{4}σ")
    '10^{−4} S cm^{−1}'
    """
    text = fold(marked)
    unit = unit_pattern(dimension).search(text)
    if not unit:
        return ""
    before = re.split(r"[^\W\d]{3,}|[;.]\s", text[: unit.start()])[-1]
    after = re.split(r"[^\W\d]{3,}|[,;.]\s", text[unit.end() :])[0]
    found = find_unit(marked[unit.start() - len(before) : unit.end() + len(after)], dimension)
    return found if re.search(_POWER, fold(found)) else find_unit(f"{header} ({found})", dimension)
