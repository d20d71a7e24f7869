"""What a clause, a relative clause or an example is about, and values that no material has."""

import pytest

from tests.text.statements import expect, facts, reasons

CASES = [
    (
        "Most members adopt a trigonal structure (space group P3̄m1), such as Li_{3}YCl_{6} and Li_{3}ErCl_{6}, or a monoclinic structure "
        "(space group C2/m), such as Li_{3}InCl_{6} and Li_{3}ScCl_{6}.",
        """
        structure Li3YCl6 trigonal P-3m1 own
        structure Li3ErCl6 trigonal P-3m1 own
        structure Li3InCl6 monoclinic C2/m own
        structure Li3ScCl6 monoclinic C2/m own
        """,
    ),
    (
        "Li_{3}YBr_{6} and Li_{3}LuCl_{6} adopt C2/m and Pnma, respectively.",
        """
        structure Li3YBr6 C2/m own
        structure Li3LuCl6 Pnma own
        """,
    ),
    ("Li_{3}YBr_{6} adopts C2/m and melts congruently.", "structure Li3YBr6 C2/m own"),
    ("The space group of Li_{3}InCl_{6} is C2/m.", "structure Li3InCl6 C2/m own"),
    (
        "The activation energy falls from 0.45 to 0.36 eV when going from Li_{3}YCl_{6} to Li_{3}YBr_{6}.",
        """
        barrier Li3YCl6 0.45 own
        barrier Li3YBr6 0.36 own
        """,
    ),
    (
        "The activation energy of Li_{3}YBr_{6}, 0.35 eV, is lower than that of Li_{3}YCl_{6}, 0.40 eV.",
        """
        barrier Li3YBr6 0.35 own
        barrier Li3YCl6 0.4 own
        """,
    ),
    (
        "Li_{3}ErCl_{6} conducts ten times worse than Li_{3}InCl_{6}, which has an ionic conductivity of 3 mS cm^{−1}.",
        "ionic Li3InCl6 0.003 own",
    ),
    (
        "Li_{3}ScCl_{6} is best with an ionic conductivity of 2.9 mS cm^{−1}, followed by Li_{3}InCl_{6} with 1.2 mS cm^{−1} and "
        "Li_{2}ZrCl_{6} with 0.4 mS cm^{−1}.",
        """
        ionic Li3ScCl6 0.0029 own
        ionic Li3InCl6 0.0012 own
        ionic Li2ZrCl6 0.0004 own
        """,
    ),
    ("The conductivity of Li_{3}LaCl_{6} is not above 10^{−6} S cm^{−1}.", "ionic Li3LaCl6 1e-6 <= own"),
    ("The electrochemical window of Li_{3}YCl_{6} is 0.62 V to 4.21 V.", "window Li3YCl6 0.62..4.21 own"),
    (
        "The activation energies of Li_{3}YCl_{6} and Li_{3}YBr_{6} are 0.35 [4] and 0.39 eV [5], respectively.",
        """
        barrier Li3YCl6 0.35 [4]
        barrier Li3YBr6 0.39 [5]
        """,
    ),
    (
        "Li_{3}YCl_{6} and Li_{3}YBr_{6} have ionic conductivities of 0.5 and 1.7 mS cm^{−1}, respectively, at 303 K.",
        """
        ionic Li3YCl6 0.0005 303K own
        ionic Li3YBr6 0.0017 303K own
        """,
    ),
    (
        "For Li_{3}MCl_{6} (M = Y, Er, Yb), the ionic conductivity is 0.2 mS cm^{−1} for M = Yb.",
        "ionic Li3YbCl6 0.0002 own",
    ),
]

LEFT_ALONE = [
    ("Neither Li_{3}YCl_{6} nor Li_{3}ErCl_{6} exceeds 0.6 mS cm^{−1}.", "demand"),
    ("If Li_{3}YCl_{6} had an ionic conductivity of 10 mS cm^{−1}, thick cathodes would be possible.", "demand"),
    ("The conductivity of the composite cathode with NCM811 and Li_{3}InCl_{6} is 0.1 mS cm^{−1}.", "mixture"),
    ("With a width of 3.6 V, the electrochemical window of Li_{3}YCl_{6} is large.", "one_end"),
    (
        "The series Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} and Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} were made. An ionic conductivity of 1.4 mS cm^{−1} was found "
        "at x = 0.5.",
        "ambiguous_material",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_value_goes_to_what_its_clause_is_about(text: str, expected: str) -> None:
    assert facts(text) == expect(expected)


@pytest.mark.parametrize(("text", "reason"), LEFT_ALONE)
def test_a_value_of_no_one_material_is_rejected(text: str, reason: str) -> None:
    assert (facts(text), reasons(text)) == ([], [reason])
