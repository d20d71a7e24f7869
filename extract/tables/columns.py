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
SERIES_VALUE = re.compile(r"\(?\s*([xyzδ])\s*=\s*([\d.,/]+%?|[\d.]+\s*mol\s*%)\s*\)?")


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
    method: Method = "unspecified"
    material: str = ""
    reason: str = ""


class Notes(Model):
    """What is said around a table: its caption and the footnotes that carry no mark; and whether the document is about ionic conductors."""

    text: str = ""
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
    others = r"[MGk]?Pa|[kMGm]?Ω|%|[nμm]m|Å|K|K\^\{-1\}|[pnμ]?F|g\s*cm\^\{-3\}|c?m\^\{2\}\s*(?:s\^\{-1\}|/\s*s)|min|h"
    return re.search(rf"[(\[]\s*(?:{others})\s*[)\]]|/\s*(?:{others})\s*$", fold(header)) is not None


def has_other_unit(header: str) -> bool:
    """Whether a header prints a unit of some other quantity."""
    return re.search(r"(?<![A-Za-z])(?:[MGk]?Pa|%|nm|Å|g\s*cm|cm\^\{2\}|mAh?|min|W\s*m)(?![A-Za-z])", fold(header)) is not None
