"""Own results against quoted ones: reference numbers, and words."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "For Li_{3}YCl_{6} we find an ionic conductivity of 0.30 mS cm^{−1}, whereas 0.51 mS cm^{−1} was reported earlier [5].",
        """
        ionic Li3YCl6 3.0e-4 own
        ionic Li3YCl6 5.1e-4 [5]
        """,
    ),
    (
        "Asano et al. [22] introduced Li_{3}YCl_{6} with an ionic conductivity of 5.1 × 10^{−4} S cm^{−1}.",
        "ionic Li3YCl6 5.1e-4 [22]",
    ),
    ("Li_{3}YBr_{6} has an ionic conductivity of 1.7 × 10^{−3} S cm^{−1}.^{22}", "ionic Li3YBr6 1.7e-3 [22]"),
    (
        "Ionic conductivities of 1.5 mS cm^{−1} for Li_{3}InCl_{6} [7] and 3.0 mS cm^{−1} for Li_{3}ScCl_{6} [8,9] are known.",
        """
        ionic Li3InCl6 1.5e-3 [7]
        ionic Li3ScCl6 3.0e-3 [8;9]
        """,
    ),
    (
        "In this work, Li_{2}HfCl_{6} has an activation energy of 0.38 eV, in agreement with literature [14].",
        "barrier Li2HfCl6 0.38 own",
    ),
    ("The activation energy of Na_{3}PSe_{4} was previously reported to be 0.21 eV.", "barrier Na3PSe4 0.21 cited"),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_whose_result_it_is(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
