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
        "Figure 7. Rietveld refinements of (a) Li_{3}InCl_{6} in space group C2/m and (b) Li_{3}YbCl_{6} in space group Pnma.",
        """
        structure Li3InCl6 C2/m own
        structure Li3YbCl6 Pnma own
        """,
    ),
    (
        "Fig. 1 (a) Structure of Li_{6}PS_{5}I; (b) its ionic conductivity, 1.0 × 10^{−6} S cm^{−1} at 25 °C.",
        "ionic Li6PS5I 1.0e-6 298.15K own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_panels_of_a_caption(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
