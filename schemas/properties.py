"""What is read about a material: one entry a property, with its unit, plausible range and printed names.

A new property is one entry in PROPERTIES and its name in schemas.candidate.PropertyName.
"""

from functools import cache

from pydantic import Field

from schemas.base import Model
from schemas.candidate import PropertyName


class Property(Model):
    """One property and how documents write it."""

    name: PropertyName
    unit: str = Field(default="", description="canonical unit as exported; empty: the property has no number")
    expression: str = Field(default="", description="the unit in the registry's terms (schemas.units)")
    minimum: float = Field(default=float("-inf"), description="smallest plausible value in `unit`")
    maximum: float = Field(default=float("inf"), description="largest plausible value in `unit`")
    symbols: tuple[str, ...] = Field(default=(), description="how a header's symbol starts, case matters: `σ` also stands for `σ25`, `σion`")
    spellings: tuple[str, ...] = Field(default=(), description="words, lower case")
    vetoes: tuple[str, ...] = Field(default=(), description="words, lower case, that say another quantity is meant")


# Ranges are wide on purpose: they catch lost exponents, not surprising materials.
# The fastest solid conductors reach some 10⁻² S/cm at room temperature and 1 S/cm when hot; impedance ends near 10⁻¹⁴ S/cm.
_OTHER_CONDUCTIVITIES = ("thermal", "heat", "hydraulic", "photo", "diffusion", "diffusivity")
_OTHER_TRANSFORMS = ("log", "ln", "lg", "arrhenius", "pre-exponential", "prefactor", "pre-factor")

PROPERTIES: tuple[Property, ...] = (
    Property(
        name="electronic_conductivity",
        unit="S/cm",
        expression="siemens / centimeter",
        minimum=1e-16,
        maximum=1e4,
        symbols=("σel", "σe", "σeon", "σelec"),
        spellings=("electronic conductivity", "electronic conductivities", "electron conductivity", "electronic"),
        vetoes=(*_OTHER_CONDUCTIVITIES, *_OTHER_TRANSFORMS, "structure", "ionic", "state", "density"),
    ),
    Property(
        name="ionic_conductivity",
        unit="S/cm",
        expression="siemens / centimeter",
        minimum=1e-14,
        maximum=3.0,
        symbols=("σ",),
        spellings=("ionic conductivity", "ionic conductivities", "ion conductivity", "ion conduction", "conductivity", "conductivities"),
        vetoes=(*_OTHER_CONDUCTIVITIES, *_OTHER_TRANSFORMS, "electronic", "electron", "electrical", "ratio"),
    ),
    Property(
        name="activation_energy",
        unit="eV",
        expression="electron_volt",
        minimum=0.01,
        maximum=3.0,
        symbols=("Ea", "EA", "Eact", "ΔEa", "ΔE"),
        spellings=("activation energy", "activation energies", "activation barrier", "migration barrier", "energy barrier", "migration energy"),
        vetoes=("energy density", "specific energy", "formation", "hull", "crystallization", "crystallisation", "lattice energy", "band gap"),
    ),
    Property(
        name="oxidation_limit",
        unit="V vs Li+/Li",
        expression="volt",
        minimum=0.0,
        maximum=8.0,
        symbols=("Eox", "Vox"),
        spellings=("oxidation limit", "oxidation potential", "oxidation voltage", "oxidative limit", "oxidation stability", "anodic limit"),
        vetoes=("state", "number", "temperature"),
    ),
    Property(
        name="reduction_limit",
        unit="V vs Li+/Li",
        expression="volt",
        minimum=-0.5,
        maximum=5.0,
        symbols=("Ered", "Vred"),
        spellings=("reduction limit", "reduction potential", "reduction voltage", "reductive limit", "reduction stability", "cathodic limit"),
        vetoes=("state", "number", "temperature"),
    ),
    Property(
        name="electrochemical_window",
        unit="V vs Li+/Li",
        expression="volt",
        minimum=-0.5,
        maximum=8.0,
        spellings=("electrochemical window", "electrochemical stability window", "stability window", "voltage window", "potential window", "esw"),
        vetoes=("cell", "cut-off", "cutoff", "cycling"),
    ),
    Property(
        name="crystal_structure",
        spellings=(
            "crystal structure",
            "crystal structures",
            "structure",
            "space group",
            "crystal system",
            "structure type",
            "symmetry",
            "space groups",
        ),
        vetoes=("electronic structure", "microstructure", "band structure", "cell structure"),
    ),
)


@cache
def properties_by_name() -> dict[PropertyName, Property]:
    """The entries of PROPERTIES by their name."""
    return {entry.name: entry for entry in PROPERTIES}
