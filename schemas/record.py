"""Validated statements: every field normalized, or empty with a flag that says why."""

from typing import Literal

from pydantic import Field

from schemas.base import Model
from schemas.candidate import ConductivityPart, Method, PropertyName, Role
from schemas.evidence import Evidence

Qualifier = Literal["", "=", "~", "<", "<=", ">", ">=", "range"]
ReviewState = Literal["unreviewed", "accepted", "corrected", "rejected"]

# Codes that a record can carry, and what each tells a curator.
FLAGS: dict[str, str] = {
    "unknown_element": "The formula names an element that does not exist; the composition is left empty.",
    "unreadable_formula": "The material's name could not be read as a formula; the composition is left empty.",
    "charge_imbalance": "The usual oxidation states of the formula as printed do not add up to zero.",
    "ambiguous_results": "A separator is missing in the printed results; the fields that cannot be told apart are empty.",
    "unread_part": "A part of the printed results was not understood; its field is empty.",
    "out_of_range": "The value lies outside the property's plausible range.",
    "doubtful_glyph": "The text layer lies here: a character was read from its drawn shape, and without certainty; or nobody sees it on the page.",
    "ocr": "The page is a scan: its text was recognized from the picture, or lies hidden behind it.",
    "temperature_missing": "No temperature is given for the value.",
    "temperature_unread": "The printed temperature is a range, a limit or has no unit; it is kept as printed.",
    "unknown_space_group": "The printed space group is not a known symbol; it is left empty.",
    "unknown_abbreviation": "An abbreviation is not explained in the document and is not a usual one.",
    "ambiguous_abbreviation": "The document explains an abbreviation by more than one formula; the composition is left empty.",
    "several_phases": "The material is a composite, or several compounds are named; it has no single composition. "
    "Glasses and solid solutions written by their parts (`75Li2S·25P2S5`) have the sum.",
    "amounts_missing": "The name lists elements without their amounts (Li-In, LiPON); the composition is left empty.",
    "orientation_unknown": "Which end of the cell is the anode could not be told; the layers are as printed.",
    "unresolved_reference": "The printed reference number is not in the reference list.",
    "changed_material": "The value is of a material made from the one named, whose own composition is not given at this place; it is left empty.",
    "reference_converted": "The potential is printed against lithium–indium; 0.62 V are added to give it against Li+/Li.",
    "several_references": "Several references are printed for one value.",
    "readers_disagree": "Two independent readers understand the statement differently.",
    "conflicts_with_text": "The text states another value or formula for this material; details name the place.",
    "conflicts_with_table": "A table states another value or formula for this material; details name the place.",
    "conflicts_with_source": "Another document states another value for the work that this is quoted from; details name the place.",
    "reference_differs": "Another place of the document cites the same value from another reference.",
    "power_of_ten": "The value is a power of ten away from others of the same material, series or table: an exponent or mS for S.",
    "structure_conflict": "The space group does not belong to the crystal system, packing or structure type named with it.",
    "unusual_structure": "The material is known with another space group, or its neighbours in the series have one.",
    "not_derivable": "The substituted material cannot come from its host by an exchange of ions: swapped, or of another row.",
    "retention_conflict": "Capacities and retention do not fit together.",
    "efficiency_above_100": "A coulombic efficiency or retention above 100 %.",
    "window_reversed": "The limits of a range are printed the wrong way round.",
    "capacity_above_theoretical": "The capacity is larger than one electron for each alkali ion of the cathode gives.",
    "duplicate_row": "Two rows of a table say the same.",
    "row_slipped": "The value is that of a neighbouring row elsewhere in the document.",
    "digits_not_on_page": "The digits of the value are not printed on the page.",
}


class Attribution(Model):
    """Whose result it is."""

    attribution: Literal["own", "cited", ""] = ""
    reference_number: str = Field(default="", description="as printed; several joined by `;`")
    reference_citation: str = Field(default="", description="the entry of the reference list; several joined by ` | `")
    reference_doi: str = ""


class Review(Model):
    """How far the record is to be trusted and who looked at it."""

    confidence: float = Field(default=0.0, ge=0, le=1, description="chance that the record is right; 0 before it is judged")
    flags: tuple[str, ...] = ()
    details: tuple[str, ...] = Field(default=(), description="a sentence for people for each finding of a check, with the other place")
    proposals: tuple[str, ...] = Field(default=(), description="what may have been meant, never applied: `composition: Li2.4Y0.4Hf0.6Cl6`")
    reasons: tuple[str, ...] = Field(default=(), description="what the confidence rests on, in words")
    readers: tuple[str, ...] = ("rules",)
    review_state: ReviewState = "unreviewed"


class Temperature(Model):
    """Temperature of a measurement."""

    kelvin: float | None = Field(default=None, description="K")
    as_printed: str = ""
    assumed: bool = Field(default=False, description="true where the number is a convention: RT is 298.15 K")


class Composition(Model):
    """What a printed formula or abbreviation says about the elements of a material."""

    formula: str = Field(default="", description="ASCII, electropositive to electronegative; empty where there is no single composition")
    series: str = Field(default="", description="ASCII formula with variables")
    series_values: str = Field(default="", description="`x=0.5`, `0<=x<=0.666`, `M=Nb,Ta`")
    anion_family: str = ""
    net_charge: float | None = None
    origin: str = Field(default="", description="where an abbreviation was resolved: `caption of Table 2`, `usual`")
    flags: tuple[str, ...] = ()


class MeasurementRecord(Model):
    """One property of one material under one condition, as one place states it."""

    record_id: str
    property: PropertyName
    material_as_printed: str
    composition: Composition
    role: Role = ""
    host_composition: str = ""
    substitution: tuple[str, ...] = Field(default=(), description="aliovalent_cation, isovalent_cation, anion, multiple")
    value: float | None = None
    value_upper: float | None = None
    qualifier: Qualifier = ""
    unit: str = ""
    value_as_printed: str = ""
    temperature: Temperature = Temperature()
    conductivity_part: ConductivityPart = "unspecified"
    method: Method = "unspecified"
    structure_family: str = ""
    space_group: str = ""
    space_group_number: int | None = None
    synthesis_route: str = ""
    attribution: Attribution = Attribution()
    doi: str = Field(default="", description="of the document")
    evidence: Evidence
    others: tuple[Evidence, ...] = Field(default=(), description="further places of the document that state the same fact")
    reported_by: tuple[str, ...] = Field(default=(), description="record_ids in other documents that quote this fact from here")
    measured_in: tuple[str, ...] = Field(default=(), description="record_ids in the cited document that state this fact")
    review: Review


class Layer(Model):
    """One layer of a cell."""

    as_printed: str
    composition: str = ""
    role: Literal["anode", "separator", "catholyte", "coating", "cathode"]


class CellResults(Model):
    """Cycling results of a cell; empty where not printed."""

    first_rate_value: float | None = None
    first_rate_unit: str = ""
    first_capacity_mAh_g: float | None = None
    first_capacity_qualifier: Qualifier = ""
    initial_coulombic_efficiency_pct: float | None = None
    cycling_rate_value: float | None = None
    cycling_rate_unit: str = ""
    cycles: int | None = None
    cycled_capacity_mAh_g: float | None = None
    cycled_capacity_qualifier: Qualifier = ""
    capacity_retention_pct: float | None = None


class CellRecord(Model):
    """One battery cell and its results."""

    record_id: str
    configuration_as_printed: str
    cell_type: Literal["full", "symmetric", "half", ""] = ""
    anode: str = ""
    layers: tuple[Layer, ...] = ()
    electrolyte_composition: str = ""
    cathode_active_material: str = ""
    cathode_composition: str = ""
    cathode_additive_composition: str = ""
    temperature: Temperature = Temperature()
    voltage_min_V: float | None = None
    voltage_max_V: float | None = None
    voltage_reference: str = ""
    results: CellResults = CellResults()
    attribution: Attribution = Attribution()
    doi: str = ""
    evidence: Evidence
    others: tuple[Evidence, ...] = Field(default=(), description="further places of the document that state the same fact")
    reported_by: tuple[str, ...] = Field(default=(), description="record_ids in other documents that quote this fact from here")
    measured_in: tuple[str, ...] = Field(default=(), description="record_ids in the cited document that state this fact")
    review: Review


Record = MeasurementRecord | CellRecord
