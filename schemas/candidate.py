"""Statements as printed, not yet understood: what the readers of tables and text hand to normalization.

All printed strings carry their scripts in braces (`8.7×10^{−5}`, `Li_{3}YCl_{6}`).
"""

from typing import Literal

from pydantic import Field

from schemas.base import Model
from schemas.evidence import Evidence

PropertyName = Literal[
    "ionic_conductivity",
    "electronic_conductivity",
    "activation_energy",
    "electrochemical_window",
    "oxidation_limit",
    "reduction_limit",
    "crystal_structure",
]
Role = Literal["", "host", "substituted"]
ConductivityPart = Literal["total", "bulk", "grain_boundary", "unspecified"]
Method = Literal["measured", "computed", "unspecified"]


class MeasurementCandidate(Model):
    """One property of one material as one place states it."""

    property: PropertyName
    material: str = Field(description="formula, series or name")
    series_values: str = Field(default="", description="`x = 0.3` where a series stands elsewhere")
    role: Role = ""
    host_material: str = ""
    value: str = Field(default="", description="number as printed, with its unit where they stand together; empty for a crystal structure")
    qualifier: Literal["", "=", "~", "<", "<=", ">", ">=", "range"] = Field(default="", description="that a footnote or words before the value state")
    unit: str = Field(default="", description="unit of the header or caption where it stands apart, power of ten included")
    temperature: str = Field(default="", description="`25`, `RT`, `30 °C`")
    temperature_unit: str = Field(default="", description="of the header where it stands apart: `°C`, `K`")
    structure: str = Field(default="", description="`hcp (P3̄m1)`")
    conductivity_part: ConductivityPart = "unspecified"
    method: Method = "unspecified"
    synthesis_route: str = ""
    references: tuple[int, ...] = Field(default=(), description="numbers of the reference list that it is quoted from")
    own: bool | None = Field(default=None, description="the document's own result; None: not said")
    evidence: Evidence
    reader: str = "rules"
    flags: tuple[str, ...] = ()


class PrintedResult(Model):
    """Results of a cell as printed together: one text, and what its header says that the parts are."""

    names: tuple[str, ...] = Field(description="header split at slashes: (`Current density`, `cycle number`, …)")
    text: str = Field(description="`0.1C/100/~114/98%`")
    unit: str = Field(default="", description="of the header, where it has one")


class CellCandidate(Model):
    """One battery cell as one place states it."""

    configuration: str = Field(description="`Li-In//Li_{3}YCl_{6}//LCO`, or the words that name the cell's parts where no stack is printed")
    anode: str = Field(default="", description="this and the next three: where words name the parts instead of a printed stack")
    electrolyte: str = ""
    electrolyte_values: str = Field(default="", description="`x = 0.3` where the electrolyte is a member of a series")
    cathode: str = ""
    temperature: str = ""
    temperature_unit: str = ""
    voltage_range: str = Field(default="", description="`2.5–4.2`")
    voltage_cutoff: str = Field(default="", description="the upper limit where it alone is given")
    voltage_unit: str = Field(default="", description="header or text that names the reference electrode: `V vs. Li^{+}/Li`")
    results: tuple[PrintedResult, ...] = ()
    references: tuple[int, ...] = ()
    own: bool | None = None
    evidence: Evidence
    reader: str = "rules"
    flags: tuple[str, ...] = ()


Candidate = MeasurementCandidate | CellCandidate


class Rejection(Model):
    """What looked like a record and did not become one."""

    document_id: str
    page: int
    location: str
    quote: str = Field(max_length=300)
    stage: Literal["read", "find", "normalize"]
    reason: str = Field(description="a code: no_number, unknown_unit, no_material, …")
    detail: str = Field(default="", description="one sentence for people")
