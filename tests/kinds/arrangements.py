"""Kinds that differ in where the materials stand: across, in groups, as members of a series, in the caption."""

from tests.kinds.documents import Kind, Look, PrintedTable, lines
from tests.kinds.facts import (
    ARGYRODITE,
    GARNET_MEMBERS,
    GARNET_SERIES,
    LAGP,
    LATP,
    LATP_MEMBERS,
    LATP_SERIES,
    LGPS,
    LIC,
    LLZNO,
    LLZO,
    LLZTO,
    NASICON_MEMBERS,
    NASICON_SERIES,
    NPS,
    NZC,
    NZSP,
    activates,
    conducts,
    crystallizes,
    print_power,
    print_scaled,
)

_GARNETS = (LLZO, LLZTO, LLZNO)
_across = Kind(
    "materials_across",
    Look(columns=1, size=8.5),
    (
        PrintedTable(
            "Properties of three garnets.",
            lines(
                "Property | " + " | ".join(garnet.printed for garnet in _GARNETS),
                "Space group | Ia3̄d | Ia3̄d | Ia3̄d",
                "a (Å) | 12.98 | 12.95 | 12.96",
                "Relative density (%) | 92.1 | 99.6 | 96.0",
                "σ_{25 °C} (S cm^{−1}) | " + " | ".join(print_power(garnet.conductivity) for garnet in _GARNETS),
                "E_{a} (eV) | " + " | ".join(garnet.energy for garnet in _GARNETS),
                "Ref. | 4 | 5 | 7",
            ),
        ),
    ),
    tuple(
        statement
        for garnet, reference in zip(_GARNETS, "457", strict=True)
        for statement in (
            crystallizes(garnet.composition, "Ia-3d", reference=reference),
            conducts(garnet.composition, garnet.conductivity, reference=reference),
            activates(garnet.composition, garnet.energy, reference=reference),
        )
    ),
)

_series_across = Kind(
    "members_across_with_a_column_of_units",
    Look(columns=1, font="DejaVu Sans", size=7.5, body_size=9, rules="shaded", pitch=3.4, stretch=False),
    (
        PrintedTable(
            f"Transport parameters of {LATP_SERIES}.",
            lines(
                "Parameter | Unit | " + " | ".join(f"x = {member.x}" for member in LATP_MEMBERS),
                "Bulk conductivity at 25 °C | S cm^{−1} | " + " | ".join(print_power(member.bulk, times="·") for member in LATP_MEMBERS),
                "Total conductivity at 25 °C | S cm^{−1} | " + " | ".join(print_power(member.total, times="·") for member in LATP_MEMBERS),
                "Activation energy | eV | " + " | ".join(member.energy for member in LATP_MEMBERS),
                "Relative density | % | 89 | 95 | 96 | 94",
            ),
        ),
    ),
    tuple(
        statement
        for member in LATP_MEMBERS
        for statement in (
            conducts(member.composition, member.bulk, part="bulk"),
            conducts(member.composition, member.total, part="total"),
            activates(member.composition, member.energy),
        )
    ),
)

_GROUPS = (("Sulfides", (ARGYRODITE, LGPS, NPS)), ("Oxides", (LLZTO, LATP, NZSP)), ("Halides", (LIC, NZC)))
_NUMBERS = "12345678"
_REFERENCE_OF = dict(zip((conductor for _, group in _GROUPS for conductor in group), _NUMBERS, strict=True))


def _group_rows(heading: str) -> list[str]:
    """The heading with `{}` for the group's name, then the group."""
    rows = []
    for name, conductors in _GROUPS:
        rows.append(heading.format(name))
        rows += [
            f"{conductor.printed} | {print_power(conductor.conductivity)} | {conductor.energy} | {_REFERENCE_OF[conductor]}"
            for conductor in conductors
        ]
    return rows


_GROUP_STATEMENTS = tuple(
    statement
    for conductor, reference in _REFERENCE_OF.items()
    for statement in (
        conducts(conductor.composition, conductor.conductivity, reference=reference),
        activates(conductor.composition, conductor.energy, reference=reference),
    )
)
_headings = Kind(
    "group_headings_across_the_table",
    Look(rules="header", align="center", bold=True),
    (
        PrintedTable(
            "Ionic conductivity at 25 °C and activation energy of solid electrolytes.",
            lines("Electrolyte | σ (S cm^{−1}) | E_{a} (eV) | Ref.", *_group_rows("{} | < | < | <")),
        ),
    ),
    _GROUP_STATEMENTS,
)
_side_headings = Kind(
    "group_headings_in_the_first_column",
    Look(columns=1, font="Libertinus Serif", size=8.5, body_size=10.5, rules="rows", caption="below", label="Table {}."),
    (
        PrintedTable(
            "Ionic conductivity at 25 °C and activation energy of solid electrolytes.",
            lines("Electrolyte | Conductivity (S/cm) | Activation energy (eV) | Reference", *_group_rows("{} | . | . | .")),
        ),
    ),
    _GROUP_STATEMENTS,
)

_caption_series = Kind(
    "series_in_the_caption",
    Look(font="New Computer Modern", size=8),
    (
        PrintedTable(
            f"Conductivities at 298 K of {LATP_SERIES} ceramics.",
            lines(
                "x | σ_{b} (S cm^{−1}) | σ_{gb} (S cm^{−1}) | σ_{t} (S cm^{−1}) | E_{a,t} (eV)",
                *(
                    f"{member.x} | {print_power(member.bulk)} | {print_power(member.boundary)} | {print_power(member.total)} | {member.energy}"
                    for member in LATP_MEMBERS
                ),
            ),
        ),
    ),
    tuple(
        statement
        for member in LATP_MEMBERS
        for statement in (
            conducts(member.composition, member.bulk, kelvin=298, part="bulk"),
            conducts(member.composition, member.boundary, kelvin=298, part="grain_boundary"),
            conducts(member.composition, member.total, kelvin=298, part="total"),
            activates(member.composition, member.energy, part="total"),
        )
    ),
)

_header_series = Kind(
    "series_in_a_header",
    Look(columns=1, rules="grid", size=8, pitch=3, stretch=False, align="center"),
    (
        PrintedTable(
            "Ionic conductivity at room temperature and lattice of the sodium zirconium silicophosphates.",
            lines(
                f"x in {NASICON_SERIES} | a (Å) | c (Å) | Total conductivity (10^{{−4}} S/cm) | E_{{a}} (eV)",
                *(
                    f"{member.x} | 9.0{number} | 22.{number}9 | {print_scaled(member.total, 4)} | {member.energy}"
                    for number, member in enumerate(NASICON_MEMBERS, start=2)
                ),
            ),
        ),
    ),
    tuple(
        statement
        for member in NASICON_MEMBERS
        for statement in (conducts(member.composition, member.total, part="total"), activates(member.composition, member.energy))
    ),
)

_heading_series = Kind(
    "series_in_heading_rows",
    Look(rules="booktabs", font="Libertinus Serif", size=8),
    (
        PrintedTable(
            "Total conductivity at 25 °C and activation energy of two series.",
            lines(
                "Sample | σ (mS cm^{−1}) | E_{a} (eV)",
                f"{NASICON_SERIES} | < | <",
                *(f"x = {member.x} | {print_scaled(member.total, 3)} | {member.energy}" for member in NASICON_MEMBERS),
                f"{GARNET_SERIES} | < | <",
                *(f"x = {member.x} | {print_scaled(member.total, 3)} | {member.energy}" for member in GARNET_MEMBERS),
            ),
        ),
    ),
    tuple(
        statement
        for member in (*NASICON_MEMBERS, *GARNET_MEMBERS)
        for statement in (conducts(member.composition, member.total, part="total"), activates(member.composition, member.energy))
    ),
)

# A conductor is taken to gain a factor of ten from 25 to 100 °C, and two from 25 to 40 °C: the numbers are illustrative.
_HOT = (("25 °C", 298.15, "2.0e-4", "6.8e-4"), ("60 °C", 333.15, "8.0e-4", "1.9e-3"), ("100 °C", 373.15, "2.6e-3", "5.1e-3"))
_PAIR = ("Na3PS4", "Li6PS5Br")
_HOT_STATEMENTS = tuple(
    statement
    for _, kelvin, first, second in _HOT
    for statement in (conducts(_PAIR[0], first, kelvin=kelvin), conducts(_PAIR[1], second, kelvin=kelvin))
)
_temperatures_across = Kind(
    "property_in_the_caption_temperatures_across",
    Look(columns=1, rules="booktabs", size=9, body_size=11, pitch=3.2, stretch=False),
    (
        PrintedTable(
            "Ionic conductivities (in S cm^{−1}) of the sulfides at different temperatures.",
            lines(
                "Compound | " + " | ".join(temperature for temperature, *_ in _HOT),
                "Na_{3}PS_{4} | " + " | ".join(print_power(first) for _, _, first, _ in _HOT),
                "Li_{6}PS_{5}Br | " + " | ".join(print_power(second) for _, _, _, second in _HOT),
            ),
        ),
    ),
    _HOT_STATEMENTS,
)
_temperatures_down = Kind(
    "property_in_the_caption_temperatures_down",
    Look(font="DejaVu Serif", size=7, body_size=8.5, rules="rows", caption="below", label="TABLE {}."),
    (
        PrintedTable(
            "Ionic conductivities in mS/cm as a function of temperature.",
            lines(
                "T (°C) | Na_{3}PS_{4} | Li_{6}PS_{5}Br",
                *(f"{text.removesuffix(' °C')} | {print_scaled(first, 3)} | {print_scaled(second, 3)}" for text, _, first, second in _HOT),
            ),
        ),
    ),
    _HOT_STATEMENTS,
)
_first_line_only = Kind(
    "material_on_the_first_line_only",
    Look(rules="header", size=8, bold=True),
    (
        PrintedTable(
            "Ionic conductivity of two sulfides.",
            lines(
                "Material | T (K) | σ (S cm^{−1}) | Ref.",
                *(
                    f"{'Na_{3}PS_{4}' if i == 0 else '.'} | {kelvin:.0f} | {print_power(first)} | {'[3]' if i == 0 else '.'}"
                    for i, (_, kelvin, first, _) in enumerate(_HOT)
                ),
                *(
                    f"{'Li_{6}PS_{5}Br' if i == 0 else '.'} | {kelvin:.0f} | {print_power(second)} | {'[8]' if i == 0 else '.'}"
                    for i, (_, kelvin, _, second) in enumerate(_HOT)
                ),
            ),
        ),
    ),
    tuple(
        statement
        for _, kelvin, first, second in _HOT
        for statement in (
            conducts(_PAIR[0], first, kelvin=float(f"{kelvin:.0f}"), reference="3"),
            conducts(_PAIR[1], second, kelvin=float(f"{kelvin:.0f}"), reference="8"),
        )
    ),
)
_named_in_caption = Kind(
    "material_in_the_caption",
    Look(columns=1, rules="none", size=8.5, stretch=False),
    (
        PrintedTable(
            f"Ionic conductivity of {LAGP.printed} glass-ceramics against temperature.",
            lines("T / °C | σ / S cm^{−1}", *(f"{text.removesuffix(' °C')} | {print_power(first)}" for text, _, first, _ in _HOT)),
        ),
    ),
    tuple(conducts(LAGP.composition, first, kelvin=kelvin) for _, kelvin, first, _ in _HOT),
)
ARRANGEMENTS = (
    _across,
    _series_across,
    _headings,
    _side_headings,
    _caption_series,
    _header_series,
    _heading_series,
    _temperatures_across,
    _temperatures_down,
    _first_line_only,
    _named_in_caption,
)
