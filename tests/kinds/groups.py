"""Kinds where rows stand under a heading, under the letter of a series, or share a cell that reaches over lines."""

from tests.kinds.documents import Kind, Look, PrintedTable, lines
from tests.kinds.facts import ARGYRODITE, LIC, LLZTO, LYC, NPS, NSBS, activates, conducts, print_power, print_scaled

_WARM = ((ARGYRODITE, "1.9e-3", "5.1e-3"), (NPS, "2.0e-4", "8.0e-4"), (LLZTO, "1.0e-3", "3.3e-3"))
_WARM_STATEMENTS = tuple(
    statement
    for conductor, cold, warm in _WARM
    for statement in (conducts(conductor.composition, cold), conducts(conductor.composition, warm, kelvin=333.15))
)
_temperature_headings = Kind(
    "temperatures_as_group_headings",
    Look(rules="booktabs", size=8),
    (
        PrintedTable(
            "Ionic conductivity of three electrolytes.",
            lines(
                "Compound | σ (S cm^{−1}) | Relative density (%)",
                "At 25 °C | < | <",
                *(f"{conductor.printed} | {print_power(cold)} | 9{number}" for number, (conductor, cold, _) in enumerate(_WARM)),
                "At 60 °C | < | <",
                *(f"{conductor.printed} | {print_power(warm)} | 9{number}" for number, (conductor, _, warm) in enumerate(_WARM)),
            ),
        ),
    ),
    _WARM_STATEMENTS,
)
_property_headings = Kind(
    "properties_as_group_headings_materials_across",
    Look(columns=1, font="Libertinus Serif", size=9, rules="booktabs", stretch=False, pitch=3),
    (
        PrintedTable(
            "Transport in two chlorides.",
            lines(
                f"Property | {LYC.printed} | {LIC.printed}",
                "Ionic conductivity (S cm^{−1}) | . | .",
                f"25 °C | {print_power(LYC.conductivity)} | {print_power(LIC.conductivity)}",
                "60 °C | 1.6 × 10^{−3} | 4.2 × 10^{−3}",
                f"Activation energy (eV) | {LYC.energy} | {LIC.energy}",
            ),
        ),
    ),
    (
        conducts(LYC.composition, LYC.conductivity),
        conducts(LIC.composition, LIC.conductivity),
        conducts(LYC.composition, "1.6e-3", kelvin=333.15),
        conducts(LIC.composition, "4.2e-3", kelvin=333.15),
        activates(LYC.composition, LYC.energy),
        activates(LIC.composition, LIC.energy),
    ),
)
_HALOGENS = (("Cl", "Li6PS5Cl", "1.9e-3", "0.38"), ("Br", "Li6PS5Br", "6.8e-4", "0.33"), ("I", "Li6PS5I", "1.3e-6", "0.39"))
_letters = Kind(
    "letter_for_an_element",
    Look(rules="header", size=8, align="center"),
    (
        PrintedTable(
            "Ionic conductivity at 298 K and activation energy of Li_{6}PS_{5}X.",
            lines(
                "X | a (Å) | σ (mS cm^{−1}) | E_{a} (eV)", *(f"{x} | 9.85 | {print_scaled(value, 3)} | {energy}" for x, _, value, energy in _HALOGENS)
            ),
        ),
    ),
    tuple(
        statement
        for _, composition, value, energy in _HALOGENS
        for statement in (conducts(composition, value, kelvin=298), activates(composition, energy))
    ),
)
_TWO = (
    ("0.1", "0.2", "Li1.3Al0.1Ti1.9Si0.2P2.8O12", "2.6e-4"),
    ("0.2", "0.2", "Li1.4Al0.2Ti1.8Si0.2P2.8O12", "4.3e-4"),
    ("0.2", "0.4", "Li1.6Al0.2Ti1.8Si0.4P2.6O12", "1.9e-4"),
)
_two_variables = Kind(
    "two_variables_in_columns",
    Look(columns=1, rules="grid", size=8.5, stretch=False, pitch=3),
    (
        PrintedTable(
            "Total conductivity at 25 °C of Li_{1+x+y}Al_{x}Ti_{2−x}Si_{y}P_{3−y}O_{12}.",
            lines("x | y | σ_{total} (S cm^{−1})", *(f"{x} | {y} | {print_power(value)}" for x, y, _, value in _TWO)),
        ),
    ),
    tuple(conducts(composition, value, part="total") for _, _, composition, value in _TWO),
)
_reaching = Kind(
    "cells_that_reach_over_lines",
    Look(columns=1, rules="grid", size=8.5, stretch=False, pitch=3.2),
    (
        PrintedTable(
            "Ionic conductivity and activation energy of two sodium sulfides.",
            lines(
                "Compound | T (°C) | σ (S cm^{−1}) | E_{a} (eV) | Ref.",
                f"{NPS.printed} | 25 | {print_power(NPS.conductivity)} | {NPS.energy} | 3",
                "^^ | 60 | 8.0 × 10^{−4} | ^^ | ^^",
                f"{NSBS.printed} | 25 | {print_power(NSBS.conductivity)} | {NSBS.energy} | 9",
                "^^ | 60 | 3.5 × 10^{−3} | ^^ | ^^",
            ),
        ),
    ),
    (
        conducts(NPS.composition, NPS.conductivity, reference="3"),
        conducts(NPS.composition, "8.0e-4", kelvin=333.15, reference="3"),
        activates(NPS.composition, NPS.energy, reference="3"),
        conducts(NSBS.composition, NSBS.conductivity, reference="9"),
        conducts(NSBS.composition, "3.5e-3", kelvin=333.15, reference="9"),
        activates(NSBS.composition, NSBS.energy, reference="9"),
    ),
)
GROUPS = (_temperature_headings, _property_headings, _letters, _two_variables, _reaching)
