"""Kinds that differ in how conditions go with a value: several in a cell, marks, temperatures and parts in columns, two slopes."""

from tests.kinds.documents import Kind, Look, PrintedTable, lines
from tests.kinds.facts import (
    ARGYRODITE,
    LAGP,
    LATP,
    LGPS,
    LIC,
    LLZTO,
    LYC,
    NITRIDE,
    NPS,
    NSBS,
    NZC,
    NZSP,
    SILVER,
    THIOPHOSPHATE,
    activates,
    conducts,
    print_power,
    print_scaled,
)

_temperatures_in_a_cell = Kind(
    "several_values_with_temperatures_in_a_cell",
    Look(columns=1, rules="rows", size=8.5, pitch=3),
    (
        PrintedTable(
            "Ionic conductivity of solid electrolytes.",
            lines(
                "Electrolyte | Ionic conductivity (S cm^{−1}) | E_{a} (eV)",
                f"{LLZTO.printed} | {print_power(LLZTO.conductivity)} (25 °C), 4.4 × 10^{{−3}} (80 °C) | {LLZTO.energy}",
                f"{NZSP.printed} | {print_power(NZSP.conductivity)} (RT)¶1.0 × 10^{{−1}} (300 °C) | {NZSP.energy}",
                f"{NPS.printed} | {print_power(NPS.conductivity)} at 298 K; 2.6 × 10^{{−3}} at 373 K | {NPS.energy}",
            ),
        ),
    ),
    (
        conducts(LLZTO.composition, LLZTO.conductivity),
        conducts(LLZTO.composition, "4.4e-3", kelvin=353.15),
        conducts(NZSP.composition, NZSP.conductivity),
        conducts(NZSP.composition, "1.0e-1", kelvin=573.15),
        conducts(NPS.composition, NPS.conductivity, kelvin=298),
        conducts(NPS.composition, "2.6e-3", kelvin=373),
        *(activates(conductor.composition, conductor.energy) for conductor in (LLZTO, NZSP, NPS)),
    ),
)
_references_in_a_cell = Kind(
    "several_values_with_references_in_a_cell",
    Look(rules="booktabs", size=8),
    (
        PrintedTable(
            "Reported ionic conductivities at 25 °C in mS cm^{−1}.",
            lines(
                "Electrolyte | σ_{25} (mS cm^{−1})",
                f"{ARGYRODITE.printed} | 1.9 [3], 2.4 [5]",
                f"{LIC.printed} | 1.5 [2]; 0.88 [8]",
                f"{LGPS.printed} | 12 [4]",
                f"{LYC.printed} | 0.51 [1], 0.14 [6]",
            ),
        ),
    ),
    (
        conducts(ARGYRODITE.composition, "1.9e-3", reference="3"),
        conducts(ARGYRODITE.composition, "2.4e-3", reference="5"),
        conducts(LIC.composition, "1.5e-3", reference="2"),
        conducts(LIC.composition, "8.8e-4", reference="8"),
        conducts(LGPS.composition, "1.2e-2", reference="4"),
        conducts(LYC.composition, "5.1e-4", reference="1"),
        conducts(LYC.composition, "1.4e-4", reference="6"),
    ),
)
_marks = Kind(
    "marks_that_change_the_meaning",
    Look(columns=1, rules="booktabs", size=9, body_size=10.5, pitch=3),
    (
        PrintedTable(
            "Ionic conductivity at 25 °C and activation energy.",
            lines(
                "Compound | σ (mS cm^{−1}) | E_{a} (eV)",
                f"{ARGYRODITE.printed} | 1.9{{a}} | 0.38",
                f"{LGPS.printed} | 12{{b}} | 0.25{{b}}",
                f"{LIC.printed} | 1.5 | 0.34",
                f"{LYC.printed} | 0.51{{*}} | 0.40",
                f"{NPS.printed} | 0.2{{c}} | 0.27{{a}}",
                f"{NITRIDE.printed} | 0.001{{d}} | 0.25",
            ),
            notes=(
                "^{a} Calculated by ab initio molecular dynamics.",
                "^{b} From ref. 6.",
                "^{c} At 30 °C.",
                "^{d} Below the detection limit.",
                "^{*} Mean of three pellets.",
            ),
        ),
    ),
    (
        conducts(ARGYRODITE.composition, "1.9e-3", method="computed"),
        conducts(LGPS.composition, "1.2e-2", reference="6"),
        activates(LGPS.composition, "0.25", reference="6"),
        conducts(LIC.composition, "1.5e-3"),
        conducts(LYC.composition, "5.1e-4"),
        conducts(NPS.composition, "2.0e-4", kelvin=303.15),
        conducts(NITRIDE.composition, "1.0e-6", qualifier="<"),
        activates(ARGYRODITE.composition, "0.38"),
        activates(LIC.composition, "0.34"),
        activates(LYC.composition, "0.40"),
        activates(NPS.composition, "0.27", method="computed"),
        activates(NITRIDE.composition, "0.25"),
    ),
)
_HOT = ((LATP, "8.1e-2", "5.2"), (LAGP, "4.9e-2", "5.0"), (NZSP, "1.1e-1", "4.6"))
_columns_of_temperatures = Kind(
    "temperatures_in_columns_beside_other_forms",
    Look(columns=1, font="Libertinus Serif", size=8.5, rules="booktabs"),
    (
        PrintedTable(
            "Conductivities and Arrhenius parameters of phosphates.",
            lines(
                "Compound | σ_{25} (S cm^{−1}) | σ_{300 °C} (S cm^{−1}) | log σ (S cm^{−1}) | σT (S K cm^{−1}) | ln A | E_{a} (eV)",
                *(
                    f"{conductor.printed} | {print_power(conductor.conductivity)} | {print_power(hot)} | −3.2 | 0.21 | {ln_a} | {conductor.energy}"
                    for conductor, hot, ln_a in _HOT
                ),
            ),
        ),
    ),
    tuple(
        statement
        for conductor, hot, _ in _HOT
        for statement in (
            conducts(conductor.composition, conductor.conductivity),
            conducts(conductor.composition, hot, kelvin=573.15),
            activates(conductor.composition, conductor.energy),
        )
    ),
    rejections=("logarithm",) * 3 + ("times_temperature",) * 3,
)
_SLOPES = ((NZSP, "0.36", "0.20"), (SILVER, "0.15", "0.10"), (NSBS, "0.25", "0.20"))
_two_slopes = Kind(
    "two_activation_energies_by_temperature_range",
    Look(rules="header", size=8, align="center"),
    (
        PrintedTable(
            "Activation energies below and above the bend.",
            lines(
                "Compound | E_{a} (eV) | <",
                "^^ | 25–150 °C | 150–300 °C",
                *(f"{conductor.printed} | {low} | {high}" for conductor, low, high in _SLOPES),
            ),
            header_rows=2,
        ),
    ),
    tuple(
        statement
        for conductor, low, high in _SLOPES
        for statement in (activates(conductor.composition, low, over="25–150 °C"), activates(conductor.composition, high, over="150–300 °C"))
    ),
)
_low_and_high = Kind(
    "activation_energies_at_low_and_high_temperature",
    Look(columns=1, rules="grid", size=8, stretch=False, pitch=3.2),
    (
        PrintedTable(
            "Activation energies of three conductors.",
            lines(
                "Compound | E_{a} (low temperature) (eV) | E_{a} (high temperature) (eV)",
                *(f"{conductor.printed} | {low} | {high}" for conductor, low, high in _SLOPES),
            ),
        ),
    ),
    tuple(
        statement
        for conductor, low, high in _SLOPES
        for statement in (
            activates(conductor.composition, low, over="low temperature"),
            activates(conductor.composition, high, over="high temperature"),
        )
    ),
)
_electronic = Kind(
    "electronic_beside_ionic",
    Look(rules="booktabs", size=8),
    (
        PrintedTable(
            "Ionic and electronic conductivities at 25 °C.",
            lines(
                "Compound | Conductivity (S cm^{−1}) | < | Transference number",
                "^^ | Ionic | Electronic | ^^",
                f"{ARGYRODITE.printed} | {print_power(ARGYRODITE.conductivity)} | 6.6 × 10^{{−9}} | 0.999",
                f"{THIOPHOSPHATE.printed} | {print_power(THIOPHOSPHATE.conductivity)} | < 10^{{−8}} | 0.99",
                f"{NZC.printed} | {print_power(NZC.conductivity)} | 2.1 × 10^{{−10}} | 1.0",
            ),
            header_rows=2,
        ),
    ),
    (
        *(conducts(conductor.composition, conductor.conductivity) for conductor in (ARGYRODITE, THIOPHOSPHATE, NZC)),
        conducts(ARGYRODITE.composition, "6.6e-9", electronic=True),
        conducts(THIOPHOSPHATE.composition, "1e-8", qualifier="<", electronic=True),
        conducts(NZC.composition, "2.1e-10", electronic=True),
    ),
)
_PARTS = ((LATP, ("3.4e-3", "8.8e-4", "7.0e-4")), (LLZTO, ("1.1e-3", "9.0e-3", "1.0e-3")))
_NAMES = (("Bulk", "bulk"), ("Grain boundary", "grain_boundary"), ("Total", "total"))
_parts_down = Kind(
    "parts_down_the_rows",
    Look(columns=1, rules="header", size=9, stretch=False, pitch=3),
    (
        PrintedTable(
            "Bulk, grain boundary and total conductivity at 25 °C.",
            lines(
                "Material | Contribution | σ (10^{−4} S cm^{−1})",
                *(
                    f"{conductor.printed if i == 0 else '.'} | {_NAMES[i][0]} | {print_scaled(value, 4)}"
                    for conductor, values in _PARTS
                    for i, value in enumerate(values)
                ),
            ),
        ),
    ),
    tuple(conducts(conductor.composition, value, part=part) for conductor, values in _PARTS for value, (_, part) in zip(values, _NAMES, strict=True)),
)
_computed = Kind(
    "computed_beside_measured",
    Look(rules="shaded", font="DejaVu Sans", size=6.4, body_size=8.5, pitch=3.4),
    (
        PrintedTable(
            "Activation energies and conductivities of two halides.",
            lines(
                "Compound | E_{a} (eV) | < | σ at 300 K (mS cm^{−1}) | <",
                "^^ | Calc. | Exp. | AIMD | EIS",
                f"{LYC.printed} | 0.19 | 0.40 | 14 | 0.51",
                f"{LIC.printed} | 0.23 | 0.34 | 6.4 | 1.5",
            ),
            header_rows=2,
        ),
    ),
    (
        activates(LYC.composition, "0.19", method="computed"),
        activates(LYC.composition, "0.40", method="measured"),
        conducts(LYC.composition, "1.4e-2", kelvin=300, method="computed"),
        conducts(LYC.composition, "5.1e-4", kelvin=300, method="measured"),
        activates(LIC.composition, "0.23", method="computed"),
        activates(LIC.composition, "0.34", method="measured"),
        conducts(LIC.composition, "6.4e-3", kelvin=300, method="computed"),
        conducts(LIC.composition, "1.5e-3", kelvin=300, method="measured"),
    ),
)
CONDITIONS = (
    _temperatures_in_a_cell,
    _references_in_a_cell,
    _marks,
    _columns_of_temperatures,
    _two_slopes,
    _low_and_high,
    _electronic,
    _parts_down,
    _computed,
)
