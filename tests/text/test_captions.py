"""Captions of figures: every panel has its own material."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "Fig. 4 Arrhenius plots of (a) Li_{3}YCl_{6} (E_{a} = 0.40 eV) and (b) Li_{3}YBr_{6} (E_{a} = 0.37 eV).",
        """
        barrier Li3YCl6 0.40 own
        barrier Li3YBr6 0.37 own
        """,
    ),
    (
        "Figure 2. Nyquist plots of (a) Li_{2}ZrCl_{6} with an ionic conductivity of 0.4 mS cm^{−1} and (b) Li_{2}HfCl_{6} with an ionic "
        "conductivity of 0.2 mS cm^{−1} at 25 °C.",
        """
        ionic Li2ZrCl6 4e-4 298.15K own
        ionic Li2HfCl6 2e-4 298.15K own
        """,
    ),
    (
        "Fig. 1 (a) Structure of Li_{6}PS_{5}I; (b) its ionic conductivity, 1.0 × 10^{−6} S cm^{−1} at 25 °C.",
        "ionic Li6PS5I 1.0e-6 298.15K own",
    ),
    (
        "Fig. 3 Ionic conductivity of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} at 25 °C: (a) x = 0.2, 0.8 mS cm^{−1}; (b) x = 0.5, 1.4 mS cm^{−1}.",
        """
        ionic Li2.8Y0.8Zr0.2Cl6 8e-4 298.15K own
        ionic Li2.5Y0.5Zr0.5Cl6 1.4e-3 298.15K own
        """,
    ),
    (
        "Fig. 5. (a) XRD of Li_{3}InCl_{6}. (b) Nyquist plot of Li_{2}ZrCl_{6} at 25 °C, with an ionic conductivity of 0.38 mS cm^{−1}.",
        "ionic Li2ZrCl6 3.8e-4 298.15K own",
    ),
    (
        "Figure 3. Conductivity of Na_{3}SbS_{4} in Arrhenius form; the activation energy is 0.22 eV.",
        "barrier Na3SbS4 0.22 own",
    ),
    (
        "Fig. 6 Nyquist plots at 30 °C of Li_{3}YCl_{6} (a) and Li_{3}YBr_{6} (b); the ionic conductivities are 0.4 and 1.6 mS cm^{−1}, "
        "respectively.",
        """
        ionic Li3YCl6 4e-4 303.15K own
        ionic Li3YBr6 1.6e-3 303.15K own
        """,
    ),
    (
        "Fig. 8 Arrhenius plots of Li_{3−x}Yb_{1−x}Zr_{x}Cl_{6} with activation energies of (a) 0.45 eV for x = 0.1 and (b) 0.36 eV for x = 0.3.",
        """
        barrier Li2.9Yb0.9Zr0.1Cl6 0.45 own
        barrier Li2.7Yb0.7Zr0.3Cl6 0.36 own
        """,
    ),
    (
        "Fig. 9 Cyclic voltammograms of Li_{3}YCl_{6} with an oxidation limit of 4.1 V vs. Li^{+}/Li (black) and of Li_{3}YBr_{6} with "
        "one of 3.2 V vs. Li^{+}/Li (red).",
        """
        oxidation Li3YCl6 4.1 vs:Li+/Li own
        oxidation Li3YBr6 3.2 vs:Li+/Li own
        """,
    ),
    (
        "Fig. 2 (a) Rietveld refinement of Li_{3}ErCl_{6} (P3̄m1), (b) of Li_{3}ErBr_{6} (C2/m).",
        """
        structure Li3ErCl6 P-3m1 own
        structure Li3ErBr6 C2/m own
        """,
    ),
    (
        "Fig. 10 Ionic conductivity against x in Li_{2+x}Zr_{1−x}In_{x}Cl_{6}. The maximum is 1.8 mS cm^{−1} at x = 0.5.",
        "ionic Li2.5Zr0.5In0.5Cl6 1.8e-3 own",
    ),
    (
        "Scheme 1 Path of lithium in Li_{3}YCl_{6} with a calculated migration barrier of 0.23 eV.",
        "barrier Li3YCl6 0.23 computed own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_panel_has_its_own_material(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
