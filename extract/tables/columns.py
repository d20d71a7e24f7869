"""One column of a table: what it is, and everything that its header says."""

import re
from typing import Literal

from extract.tables.characters import fold
from extract.tables.units import Dimension
from schemas.base import Model
from schemas.candidate import ConductivityPart, Method, PropertyName, Role
from schemas.properties import properties_by_name

ColumnKind = Literal[
    "material",
    "name",
    "series",
    "structure",
    "property",
    "unread",
    "temperature",
    "reference",
    "synthesis",
    "configuration",
    "voltage",
    "result",
    "anode",
    "cathode",
    "other",
]
# Letters that stand for an element which the table names apart (`M = Ge`, a column `X` of halogens).
STAND_INS = "M|X|Ln|RE|TM|A"
SERIES_VALUE = re.compile(rf"\(?\s*([xyzδ]|{STAND_INS})\s*=\s*([\d.,/]+%?|[\d.]+\s*mol\s*%|[A-Z][a-z]?)\s*\)?")


def find_stand_in(header: str) -> str:
    """The letter for an element that a header consists of, or empty.

    >>> find_stand_in("M"), find_stand_in("Halogen X"), find_stand_in("M in Li_{3}MCl_{6}"), find_stand_in("A (cm^{2})")
    ('M', 'X', 'M', '')
    """
    text = re.sub(r"\^\{\s*\d?\s?\+\s*\}", "", header.strip())
    match = re.fullmatch(rf"(?:[A-Za-z]{{4,}} )?\(?({STAND_INS})\)?(?: in .*)?", text)
    worded = re.fullmatch(r"(?:dopants?|doping|substituent|element|cation)(?: (?:elements?|ions?|cations?))?", text, re.IGNORECASE)
    return match.group(1) if match else "M" if worded else ""


class Column(Model):
    """One column and everything that its header says."""

    index: int
    kind: ColumnKind
    header: str = ""
    leaf: str = ""
    span: str = ""
    role: Role = ""
    property: PropertyName | None = None
    unit: str = ""
    temperature: str = ""
    temperature_unit: str = ""
    part: ConductivityPart = "unspecified"
    parts: tuple[ConductivityPart, ...] = ()
    method: Method = "unspecified"
    material: str = ""
    reason: str = ""


class Notes(Model):
    """What is said around a table: its caption and the footnotes that carry no mark; farther off the document's title, abstract and text; and
    whether the document is about ionic conductors.
    """

    text: str = ""
    subject: tuple[str, ...] = ()
    ionic: bool = True


def dimension_of(name: PropertyName) -> Dimension:
    """What the unit of a property measures; a property of another unit needs its pattern in UNITS."""
    match properties_by_name()[name].unit:
        case "S/cm":
            return "conductivity"
        case "eV":
            return "energy"
        case _:
            return "voltage"


def prints_other_unit(header: str) -> bool:
    """Whether the unit that a header prints, in brackets or behind a slash, is one that none of the properties read has.

    >>> prints_other_unit("σ (MPa)"), prints_other_unit("Conductivity (pressed at 300 MPa)")
    (True, False)
    """
    others = r"[MGk]?Pa|[kMGm]?Ω|%|[nμm]m|Å|K\^\{-1\}|[pnμ]?F|(?:10\^\{\d\}\s*)?K|g\s*cm\^\{-3\}|c?m\^\{2\}\s*(?:s\^\{-1\}|/\s*s)|min|h"
    return re.search(rf"[(\[]\s*(?:{others})\s*[)\]]|/\s*(?:{others})\s*$", fold(header)) is not None


def has_other_unit(header: str) -> bool:
    """Whether a header prints a unit of some other quantity."""
    return re.search(r"(?<![A-Za-z])(?:[MGk]?Pa|%|nm|Å|g\s*cm|cm\^\{2\}|mAh?|min|W\s*m)(?![A-Za-z])", fold(header)) is not None
