"""Limits of stability, and the electrode that they are given against."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "Li_{3}YCl_{6} has a calculated electrochemical window of 0.62–4.21 V vs. Li^{+}/Li.",
        "window Li3YCl6 0.62..4.21 vs:Li+/Li computed own",
    ),
    (
        "The electrochemical stability window of Li_{3}InCl_{6} spans from 2.38 to 4.30 V vs Li/Li^{+}.",
        "window Li3InCl6 2.38..4.30 vs:Li+/Li own",
    ),
    (
        "Li_{2}ZrCl_{6} has an oxidation limit of 4.25 V and a reduction limit of 1.75 V vs Li^{+}/Li.",
        """
        oxidation Li2ZrCl6 4.25 vs:Li+/Li own
        reduction Li2ZrCl6 1.75 vs:Li+/Li own
        """,
    ),
    (
        "The oxidation potential of Li_{6}PS_{5}Cl is 1.9 V vs. Li–In.",
        "oxidation Li6PS5Cl 2.52 vs:Li+/Li own",
    ),
    (
        "For Li_{3}ScCl_{6} an electrochemical window of 0.3–3.6 V vs. Li–In is seen in cyclic voltammetry.",
        "window Li3ScCl6 0.92..4.22 vs:Li+/Li measured own",
    ),
    (
        "The oxidation limit of Na_{3}YCl_{6} is 3.8 V vs. Na^{+}/Na.",
        "oxidation Na3YCl6 3.8 vs:Na+/Na own",
    ),
    (
        "Li_{3}ErCl_{6} is thermodynamically stable between 0.7 and 4.2 V vs Li^{+}/Li.",
        "window Li3ErCl6 0.7..4.2 vs:Li+/Li own",
    ),
    (
        "Calculations predict oxidation at 4.21 V and reduction at 0.62 V vs. Li/Li^{+} for Li_{3}YCl_{6}.",
        """
        oxidation Li3YCl6 4.21 vs:Li+/Li computed own
        reduction Li3YCl6 0.62 vs:Li+/Li computed own
        """,
    ),
    (
        "The oxidation limits of Li_{3}YCl_{6}, Li_{3}YBr_{6} and Li_{6}PS_{5}Cl are 4.2, 3.2 and 2.0 V vs. Li^{+}/Li, respectively.",
        """
        oxidation Li3YCl6 4.2 vs:Li+/Li own
        oxidation Li3YBr6 3.2 vs:Li+/Li own
        oxidation Li6PS5Cl 2.0 vs:Li+/Li own
        """,
    ),
    (
        "Li_{3}InCl_{6} starts to be oxidized at 3.6 V (vs. Li–In).",
        "oxidation Li3InCl6 4.22 vs:Li+/Li own",
    ),
    (
        "The reduction of Li_{2}ZrCl_{6} sets in at 1.8 V vs. Li^{+}/Li.",
        "reduction Li2ZrCl6 1.8 vs:Li+/Li own",
    ),
    (
        "Cyclic voltammetry of Li_{2}HfCl_{6} shows an oxidation onset at 4.1 V vs. Li^{+}/Li.",
        "oxidation Li2HfCl6 4.1 vs:Li+/Li measured own",
    ),
    (
        "The electrochemical window of Li_{6}PS_{5}Cl is narrow, 1.7–2.0 V vs. Li^{+}/Li, that of Li_{3}YCl_{6} is wide, 0.6–4.2 V vs. Li^{+}/Li.",
        """
        window Li6PS5Cl 1.7..2.0 vs:Li+/Li own
        window Li3YCl6 0.6..4.2 vs:Li+/Li own
        """,
    ),
    (
        "The calculated windows of Li_{3}ScCl_{6} (0.91–4.26 V vs. Li^{+}/Li) and Li_{3}ScBr_{6} (0.91–3.28 V vs. Li^{+}/Li) have the "
        "same lower end.",
        """
        window Li3ScCl6 0.91..4.26 vs:Li+/Li computed own
        window Li3ScBr6 0.91..3.28 vs:Li+/Li computed own
        """,
    ),
    (
        "Against Li–In, the oxidation limit of Li_{3}InCl_{6} is 3.7 V.",
        "oxidation Li3InCl6 4.32 vs:Li+/Li own",
    ),
    (
        "Li_{3}YBr_{6} is oxidized at only 3.15 V vs. Li^{+}/Li, Li_{3}YCl_{6} at 4.21 V vs. Li^{+}/Li.",
        """
        oxidation Li3YBr6 3.15 vs:Li+/Li own
        oxidation Li3YCl6 4.21 vs:Li+/Li own
        """,
    ),
    (
        "For comparison, the window of Li_{3}ErCl_{6} extends from 0.7 to 4.1 V.",
        "window Li3ErCl6 0.7..4.1 own",
    ),
    (
        "Voltammograms give an oxidation onset of 4.1 V vs. Li^{+}/Li for Li_{3}ErCl_{6} and of 3.2 V vs. Li^{+}/Li for Li_{3}ErBr_{6}.",
        """
        oxidation Li3ErCl6 4.1 vs:Li+/Li own
        oxidation Li3ErBr6 3.2 vs:Li+/Li own
        """,
    ),
    (
        "NMC cells with Li_{3}InCl_{6} as catholyte were charged to 3.7 V vs. Li–In.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_limit_is_given_against_its_electrode(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
