"""Kinds full of numbers that look like conductivities and activation energies and are something else."""

from tests.kinds.documents import Kind, Look, PrintedTable, lines
from tests.kinds.facts import ARGYRODITE, LAGP, LATP, LGPS, LLZTO, NZSP, Conductor, activates, conducts, crystallizes, print_power

_ceramics = Kind(
    "ceramics_with_everything_but_conductivity",
    Look(wide=True, rules="booktabs", size=7),
    (
        PrintedTable(
            "Physical properties of solid electrolyte pellets.",
            lines(
                "Compound | Sintering temperature (°C) | Relative density (%) | Porosity (%) | a (Å) | c (Å) | V (Å^{3}) "
                "| CTE (10^{−6} K^{−1}) | Grain size (μm) | Space group",
                f"{LATP.printed} | 1000 | 95.2 | 4.8 | 8.500 | 20.82 | 1303 | 9.1 | 1.2 | R3̄c",
                f"{LLZTO.printed} | 1140 | 99.6 | 0.4 | 12.95 | 12.95 | 2172 | 15.5 | 10 | Ia3̄d",
                f"{NZSP.printed} | 1230 | 94.0 | 6.0 | 15.65 | 9.22 | 1085 | 7.5 | 0.8 | C2/c",
            ),
        ),
    ),
    (
        crystallizes(LATP.composition, "R-3c"),
        crystallizes(LLZTO.composition, "Ia-3d"),
        crystallizes(NZSP.composition, "C2/c"),
    ),
)


def _line(conductor: Conductor, before: tuple[str, ...], after: str) -> str:
    return " | ".join((conductor.printed, *before, print_power(conductor.conductivity), conductor.energy, after))


_transport = Kind(
    "transport_with_one_conductivity_among_many_numbers",
    Look(wide=True, rules="header", size=7, align="center"),
    (
        PrintedTable(
            "Transport data of sulfide and phosphate conductors at 25 °C.",
            lines(
                "Compound | D_{Li} (cm^{2} s^{−1}) | t_{+} | σ_{0} (S K cm^{−1}) | σ_{ion} (S cm^{−1}) | E_{a} (eV) | E_{g} (eV) "
                "| Young's modulus (GPa) | ASR (Ω cm^{2}) | CCD (mA cm^{−2})",
                _line(ARGYRODITE, ("3.1 × 10^{−8}", "0.99", "2.1 × 10^{5}"), "2.2 | 22.1 | 48 | 0.6"),
                _line(LGPS, ("2.4 × 10^{−8}", "0.99", "4.0 × 10^{4}"), "2.1 | 21.7 | 31 | 0.4"),
                _line(LAGP, ("7.7 × 10^{−9}", "1.00", "9.3 × 10^{4}"), "4.0 | 125 | 120 | 0.1"),
            ),
        ),
    ),
    tuple(
        statement
        for conductor in (ARGYRODITE, LGPS, LAGP)
        for statement in (conducts(conductor.composition, conductor.conductivity), activates(conductor.composition, conductor.energy))
    ),
)
_fitted = Kind(
    "fits_and_impedances",
    Look(columns=1, rules="grid", size=8, stretch=False),
    (
        PrintedTable(
            "Fitted elements of the equivalent circuit of the ionic conductors at 25 °C.",
            lines(
                "Compound | R_{b} (Ω) | R_{gb} (Ω) | C_{gb} (F) | n | χ^{2}",
                f"{LATP.printed} | 105 | 310 | 2.1 × 10^{{−9}} | 0.91 | 3 × 10^{{−4}}",
                f"{LAGP.printed} | 160 | 420 | 3.3 × 10^{{−9}} | 0.88 | 5 × 10^{{−4}}",
            ),
        ),
        PrintedTable(
            "Migration barriers and defect energies from calculations.",
            lines(
                "Compound | Migration barrier (eV) | Formation energy (eV) | E_{hull} (meV/atom) | Volume change (%)",
                f"{ARGYRODITE.printed} | 0.29 | 1.8 | 21 | 0.4",
                f"{LGPS.printed} | 0.21 | 1.2 | 17 | 0.2",
            ),
        ),
    ),
    (),
)
TRAPS = (_ceramics, _transport, _fitted)
