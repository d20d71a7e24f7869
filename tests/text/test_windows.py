"""Limits of stability, and the electrode that they are given against."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    ("Li_{3}YCl_{6} has a calculated electrochemical window of 0.62–4.21 V vs. Li^{+}/Li.", "window Li3YCl6 0.62..4.21 vs:Li+/Li computed own"),
    ("The electrochemical stability window of Li_{3}InCl_{6} spans from 2.38 to 4.30 V vs Li/Li^{+}.", "window Li3InCl6 2.38..4.30 vs:Li+/Li own"),
    ("Li_{2}ZrCl_{6} has an oxidation limit of 4.25 V and a reduction limit of 1.75 V vs Li^{+}/Li.",
        """
        oxidation Li2ZrCl6 4.25 vs:Li+/Li own
        reduction Li2ZrCl6 1.75 vs:Li+/Li own
        """,
    ),
    ("The oxidation potential of Li_{6}PS_{5}Cl is 1.9 V vs. Li–In.", "oxidation Li6PS5Cl 2.52 vs:Li+/Li own"),
    ("For Li_{3}ScCl_{6} an electrochemical window of 0.3–3.6 V vs. Li–In is seen in cyclic voltammetry.",
        "window Li3ScCl6 0.92..4.22 vs:Li+/Li measured own"),
    ("The oxidation limit of Na_{3}YCl_{6} is 3.8 V vs. Na^{+}/Na.", "oxidation Na3YCl6 3.8 vs:Na+/Na own"),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_windows_and_limits(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
