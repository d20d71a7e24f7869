"""Kinds that differ in where the unit and its power of ten stand, and in how uncertainties are printed."""

from tests.kinds.documents import Kind, Look, PrintedTable, lines
from tests.kinds.facts import (
    ARGYRODITE,
    BROMIDE_ARGYRODITE,
    LAGP,
    LGPS,
    LIC,
    LLZTO,
    LYC,
    NPS,
    NSBS,
    NZC,
    NZSP,
    Conductor,
    Statement,
    activates,
    conducts,
    print_power,
    print_scaled,
)

_FOUR = (ARGYRODITE, LLZTO, NPS, NZC)


def _both(conductors: tuple[Conductor, ...]) -> tuple[Statement, ...]:
    return tuple(
        statement
        for conductor in conductors
        for statement in (conducts(conductor.composition, conductor.conductivity), activates(conductor.composition, conductor.energy))
    )


def _powered(name: str, header: str, look: Look) -> Kind:
    """Numbers that are conductivities times 10⁴."""
    rows = (f"{conductor.printed} | {print_scaled(conductor.conductivity, 4)} | {conductor.energy}" for conductor in _FOUR)
    table = PrintedTable("Conductivity at 25 °C and activation energy of four electrolytes.", lines(f"Electrolyte | {header} | E_{{a}} (eV)", *rows))
    return Kind(name, look, (table,), _both(_FOUR))


_POWERS = (
    _powered("power_behind_the_symbol", "σ × 10^{4} (S cm^{−1})", Look()),
    _powered("power_in_the_bracket", "σ (10^{−4} S/cm)", Look(columns=1, rules="shaded", font="DejaVu Sans", size=7, pitch=3.6)),
    _powered("power_before_the_symbol", "10^{4} σ / S cm^{−1}", Look(rules="header", align="center", caption="below")),
    _powered("power_with_a_cross_in_the_bracket", "Conductivity (×10^{−4} S cm^{−1})", Look(columns=1, rules="grid", size=9, pitch=3.5)),
    _powered("power_behind_the_unit", "σ (S cm^{−1}) × 10^{4}", Look(font="New Computer Modern", size=8.5, columns=1, stretch=False)),
)

_in_caption = Kind(
    "units_in_the_caption",
    Look(rules="rows", size=8),
    (
        PrintedTable(
            "Ionic conductivity σ (in S cm^{−1}) at 25 °C and activation energy E_{a} (in eV).",
            lines(
                "Compound | σ | E_{a}",
                *(f"{conductor.printed} | {print_power(conductor.conductivity, times='×')} | {conductor.energy}" for conductor in _FOUR),
            ),
        ),
    ),
    _both(_FOUR),
)
_in_cells = Kind(
    "units_in_the_cells",
    Look(columns=1, font="Libertinus Serif", size=8, rules="booktabs", label="Table {}:"),
    (
        PrintedTable(
            "Conductivity and activation energy of electrolytes at 25 °C.",
            lines(
                "Compound | Ionic conductivity | Activation energy",
                f"{ARGYRODITE.printed} | {print_scaled(ARGYRODITE.conductivity, 3)} mS cm^{{−1}} | {ARGYRODITE.energy} eV",
                f"{LLZTO.printed} | {print_power(LLZTO.conductivity)} S cm^{{−1}} | 33.8 kJ mol^{{−1}}",
                f"{NPS.printed} | {print_scaled(NPS.conductivity, 6)} μS cm^{{−1}} | 270 meV",
                f"{NZC.printed} | {print_power(NZC.conductivity)} S/cm | 0.40 eV",
            ),
        ),
    ),
    (
        *(conducts(conductor.composition, conductor.conductivity) for conductor in _FOUR),
        activates(ARGYRODITE.composition, ARGYRODITE.energy),
        activates(LLZTO.composition, "33.8", unit="kJ/mol"),
        activates(NPS.composition, "270", unit="meV"),
        activates(NZC.composition, "0.40"),
    ),
)
_in_footnote = Kind(
    "units_in_footnotes",
    Look(columns=1, rules="header", size=8.5, stretch=False),
    (
        PrintedTable(
            "Conductivities and activation energies of four electrolytes.",
            lines(
                "Compound | Ionic conductivity{a} | Activation energy{b}",
                *(f"{conductor.printed} | {print_scaled(conductor.conductivity, 3)} | {conductor.energy}" for conductor in _FOUR),
            ),
            notes=("^{a} In mS cm^{−1} at 25 °C.", "^{b} In eV."),
        ),
    ),
    _both(_FOUR),
)
_ENERGIES = ((LAGP, "36.1", "370"), (NZSP, "28.4", "290"), (NSBS, "19.6", "200"))
_molar = Kind(
    "energies_in_kilojoules_and_millielectronvolts",
    Look(rules="booktabs", size=8),
    (
        PrintedTable(
            "Activation energies of three electrolytes.",
            lines("Compound | E_{a} (kJ mol^{−1})", *(f"{conductor.printed} | {molar}" for conductor, molar, _ in _ENERGIES)),
        ),
        PrintedTable(
            "Activation energies of the same electrolytes from other work.",
            lines("Compound | E_{a} / meV | Ref.", *(f"{conductor.printed} | {milli} | 6" for conductor, _, milli in _ENERGIES)),
        ),
    ),
    (
        *(activates(conductor.composition, molar, unit="kJ/mol") for conductor, molar, _ in _ENERGIES),
        *(activates(conductor.composition, milli, unit="meV", reference="6") for conductor, _, milli in _ENERGIES),
    ),
)
_uncertain = Kind(
    "standard_uncertainties",
    Look(columns=1, font="DejaVu Serif", size=7.5, rules="booktabs", pitch=3),
    (
        PrintedTable(
            "Ionic conductivity at 298 K and activation energy with standard uncertainties.",
            lines(
                "Compound | σ (S cm^{−1}) | E_{a} (eV) | a (Å)",
                f"{ARGYRODITE.printed} | 1.9(2) × 10^{{−3}} | 0.38(1) | 9.857(1)",
                f"{BROMIDE_ARGYRODITE.printed} | (6.8 ± 0.4) × 10^{{−4}} | 0.33 ± 0.02 | 9.985(2)",
                f"{LGPS.printed} | 1.2(1) × 10^{{−2}} | 0.25(3) | 8.718(1)",
                f"{NZC.printed} | 1.8(3)×10^{{−5}} | 0.40±0.01 | 6.580(3)",
            ),
        ),
    ),
    tuple(
        statement
        for conductor in (ARGYRODITE, BROMIDE_ARGYRODITE, LGPS, NZC)
        for statement in (conducts(conductor.composition, conductor.conductivity, kelvin=298), activates(conductor.composition, conductor.energy))
    ),
)
_blank = Kind(
    "blanks_dashes_and_words_for_nothing",
    Look(rules="header", size=8),
    (
        PrintedTable(
            "Ionic conductivity at 30 °C and activation energy; n.d.: not determined.",
            lines(
                "Compound | σ (mS cm^{−1}) | E_{a} (eV) | Ref.",
                f"{ARGYRODITE.printed} | {print_scaled(ARGYRODITE.conductivity, 3)} | — | 1",
                f"{LIC.printed} | n.d. | {LIC.energy} | 2",
                f"{LYC.printed} | . | {LYC.energy} | 3",
                f"{NZSP.printed} | {print_scaled(NZSP.conductivity, 3)} | n/a | –",
                f"{NPS.printed} | - | N/A | 4",
                f"{NZC.printed} | {print_scaled(NZC.conductivity, 3)} | not reported | this work",
            ),
        ),
    ),
    (
        conducts(ARGYRODITE.composition, ARGYRODITE.conductivity, kelvin=303.15, reference="1"),
        activates(LIC.composition, LIC.energy, reference="2"),
        activates(LYC.composition, LYC.energy, reference="3"),
        conducts(NZSP.composition, NZSP.conductivity, kelvin=303.15),
        conducts(NZC.composition, NZC.conductivity, kelvin=303.15),
    ),
)
UNITS = (*_POWERS, _in_caption, _in_cells, _in_footnote, _molar, _uncertain, _blank)
