"""Kinds of older papers: inverse ohms, kelvin, kilocalories, logarithms, E-notation."""

from tests.kinds.documents import Kind, Look, PrintedTable, lines
from tests.kinds.facts import LATP, NITRIDE, NZSP, SILVER, activates, conducts, print_power

_THREE = (NITRIDE, NZSP, SILVER)
_CALORIES = ("5.8", "6.7", "2.3")
_inverse_ohm = Kind(
    "inverse_ohms_and_kilocalories",
    Look(columns=1, font="New Computer Modern", size=9, body_size=10.5, rules="header", pitch=3, label="TABLE {}"),
    (
        PrintedTable(
            "Conductivity data of fast ion conductors.",
            lines(
                "Compound | T (K) | σ (Ω^{−1} cm^{−1}) | E_{a} (kcal/mol)",
                *(f"{c.printed} | 300 | {print_power(c.conductivity)} | {calories}" for c, calories in zip(_THREE, _CALORIES, strict=True)),
            ),
        ),
    ),
    tuple(
        statement
        for conductor, calories in zip(_THREE, _CALORIES, strict=True)
        for statement in (
            conducts(conductor.composition, conductor.conductivity, kelvin=300),
            activates(conductor.composition, calories, unit="kcal/mol"),
        )
    ),
)
_ohm_cm = Kind(
    "inverse_ohm_centimetres_and_logarithms",
    Look(font="New Computer Modern", size=8, rules="booktabs"),
    (
        PrintedTable(
            "Ionic conductivity at 300 K and activation energy.",
            lines(
                "Compound | σ_{300 K} (ohm cm)^{−1} | log σ (300 K) | E_{a} (eV)",
                *(f"{c.printed} | {print_power(c.conductivity, times='·')} | −2.9 | {c.energy}" for c in _THREE),
            ),
        ),
    ),
    tuple(
        statement
        for conductor in _THREE
        for statement in (conducts(conductor.composition, conductor.conductivity, kelvin=300), activates(conductor.composition, conductor.energy))
    ),
    rejections=("logarithm",) * 3,
)
_typewritten = Kind(
    "flat_exponents_and_e_notation",
    Look(columns=1, font="STIXGeneral", size=8, body_size=8, rules="none", pitch=3.4, stretch=False, label="Table {}."),
    (
        PrintedTable(
            "Ionic conductivity at 25°C.",
            lines(
                "Compound | Conductivity (ohm-1 cm-1) | Activation energy (eV)",
                f"{NITRIDE.printed} | 1.2E-03 | {NITRIDE.energy}",
                f"{NZSP.printed} | 6.7E-04 | {NZSP.energy}",
                f"{LATP.printed} | 7.0E-04 | {LATP.energy}",
            ),
        ),
    ),
    tuple(
        statement
        for conductor in (NITRIDE, NZSP, LATP)
        for statement in (conducts(conductor.composition, conductor.conductivity), activates(conductor.composition, conductor.energy))
    ),
)
OLD_PAPERS = (_inverse_ohm, _ohm_cm, _typewritten)
