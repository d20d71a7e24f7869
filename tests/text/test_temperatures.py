"""Temperatures, parts and methods: which belong to which value."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "Li_{3}ErI_{6} has an ionic conductivity of 6.5 × 10^{−4} S cm^{−1} at 25 °C and 3.9 × 10^{−3} S cm^{−1} at 80 °C.",
        """
        ionic Li3ErI6 6.5e-4 298.15K own
        ionic Li3ErI6 3.9e-3 353.15K own
        """,
    ),
    (
        "At 30 °C and 60 °C, the ionic conductivities of Na_{3}SbS_{4} are 1.1 and 3.0 mS cm^{−1}, respectively.",
        """
        ionic Na3SbS4 1.1e-3 303.15K own
        ionic Na3SbS4 3.0e-3 333.15K own
        """,
    ),
    (
        "Pellets of Li_{6}PS_{5}Br sintered at 550 °C for 5 h have an ionic conductivity of 2.6 mS cm^{−1} at 25 °C.",
        "ionic Li6PS5Br 2.6e-3 298.15K own",
    ),
    ("Li_{3}InCl_{6} annealed at 260 °C shows an ionic conductivity of 1.4 mS cm^{−1}.", "ionic Li3InCl6 1.4e-3 own"),
    ("At −20 °C, the ionic conductivity of Li_{3}YBr_{6} is still 0.1 mS cm^{−1}.", "ionic Li3YBr6 1e-4 253.15K own"),
    (
        "At 25 °C, Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3} has a bulk conductivity of 6 × 10^{−4} S cm^{−1} and a grain-boundary conductivity of "
        "9 × 10^{−5} S cm^{−1}.",
        """
        ionic Li1.5Al0.5Ge1.5P3O12 6e-4 298.15K bulk own
        ionic Li1.5Al0.5Ge1.5P3O12 9e-5 298.15K grain_boundary own
        """,
    ),
    (
        "The bulk, grain-boundary and total conductivities of Li_{0.34}La_{0.56}TiO_{3} at 300 K are 1.0 × 10^{−3}, 2.4 × 10^{−5} and "
        "2.3 × 10^{−5} S cm^{−1}, respectively.",
        """
        ionic Li0.34La0.56TiO3 1.0e-3 300K bulk own
        ionic Li0.34La0.56TiO3 2.4e-5 300K grain_boundary own
        ionic Li0.34La0.56TiO3 2.3e-5 300K total own
        """,
    ),
    (
        "The total conductivity of Li_{7}La_{3}Zr_{2}O_{12} is 3 × 10^{−4} S cm^{−1} (25 °C), with a bulk activation energy of 0.34 eV.",
        """
        ionic Li7La3Zr2O12 3e-4 298.15K total own
        barrier Li7La3Zr2O12 0.34 own
        """,
    ),
    (
        "AIMD simulations of Li_{3}ScCl_{6} give an activation energy of 0.26 eV, while impedance spectroscopy gives 0.33 eV.",
        """
        barrier Li3ScCl6 0.26 computed own
        barrier Li3ScCl6 0.33 measured own
        """,
    ),
    (
        "The calculated ionic conductivity of Li_{3}HoBr_{6} at 300 K is 3.8 mS cm^{−1}.",
        "ionic Li3HoBr6 3.8e-3 300K computed own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_conditions_go_with_their_value(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
