"""Comparisons, changes, bounds: whose value it is, and how exact."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "With 1.3 mS cm^{−1}, the ionic conductivity of Li_{3}InCl_{6} is higher than that of Li_{3}YCl_{6} (0.5 mS cm^{−1}).",
        """
        ionic Li3InCl6 1.3e-3 own
        ionic Li3YCl6 5e-4 own
        """,
    ),
    (
        "The ionic conductivity of Li_{3}TmBr_{6} is 0.9 mS cm^{−1}, much higher than that of Li_{3}TmCl_{6}.",
        "ionic Li3TmBr6 9e-4 own",
    ),
    (
        "Compared with Li_{3}ErCl_{6}, the bromide Li_{3}ErBr_{6} shows a higher ionic conductivity of 0.87 mS cm^{−1}.",
        "ionic Li3ErBr6 8.7e-4 own",
    ),
    (
        "Unlike Li_{3}InCl_{6}, Li_{3}InBr_{6} has a low ionic conductivity of 3 × 10^{−7} S cm^{−1} at ambient temperature.",
        "ionic Li3InBr6 3e-7 298.15K own",
    ),
    (
        "Upon substitution of Zr for Y the ionic conductivity increases from 0.05 mS cm^{−1} for Li_{3}YCl_{6} to 1.1 mS cm^{−1} for "
        "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}.",
        """
        ionic Li3YCl6 5e-5 own
        ionic Li2.5Y0.5Zr0.5Cl6 1.1e-3 own
        """,
    ),
    (
        "The activation energy drops from 0.49 eV in Li_{3}ErCl_{6} to 0.35 eV in Li_{2.6}Er_{0.6}Zr_{0.4}Cl_{6}.",
        """
        barrier Li3ErCl6 0.49 own
        barrier Li2.6Er0.6Zr0.4Cl6 0.35 own
        """,
    ),
    (
        "Li_{2.6}Sc_{0.6}Zr_{0.4}Cl_{6} shows an ionic conductivity of more than 2 mS cm^{−1} at 30 °C.",
        "ionic Li2.6Zr0.4Sc0.6Cl6 2e-3 > 303.15K own",
    ),
    (
        "Ionic conductivities of up to 3.2 mS cm^{−1} are reached by Li_{3}ScCl_{6}.",
        "ionic Li3ScCl6 3.2e-3 <= own",
    ),
    (
        "The activation energy of Li_{3}HoCl_{6} is about 0.45 eV.",
        "barrier Li3HoCl6 0.45 ~ own",
    ),
    (
        "The ionic conductivity of Li_{3}DyCl_{6} is on the order of 10^{−4} S cm^{−1} at room temperature.",
        "ionic Li3DyCl6 1e-4 ~ 298.15K own",
    ),
    (
        "At 25 °C the ionic conductivity of Na_{3}ErCl_{6} stays below 10^{−8} S cm^{−1}.",
        "ionic Na3ErCl6 1e-8 < 298.15K own",
    ),
    (
        "Cold-pressed Li_{7}P_{3}S_{11} has an ionic conductivity of at least 1 × 10^{−3} S·cm^{−1}.",
        "ionic Li7P3S11 1e-3 >= own",
    ),
    (
        "Na_{11}Sn_{2}PS_{12} offers an ionic conductivity of ~1.4 mS/cm and an activation energy of less than 0.30 eV.",
        """
        ionic Na11Sn2PS12 1.4e-3 ~ own
        barrier Na11Sn2PS12 0.30 < own
        """,
    ),
    (
        "The electronic conductivity of Li_{3}YCl_{6} does not exceed 2 × 10^{−9} S cm^{−1}.",
        "electronic Li3YCl6 2e-9 <= own",
    ),
    (
        "Li_{3}ScCl_{6} exhibits an ionic conductivity of 3.0 mS cm^{−1}, six times that of Li_{3}YCl_{6} (0.5 mS cm^{−1}).",
        """
        ionic Li3ScCl6 3e-3 own
        ionic Li3YCl6 5e-4 own
        """,
    ),
    (
        "Instead of Li_{3}YCl_{6}, we used Li_{3}InCl_{6}, whose ionic conductivity is 1.1 mS cm^{−1}.",
        "ionic Li3InCl6 1.1e-3 own",
    ),
    (
        "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}, which derives from Li_{3}YCl_{6}, has an ionic conductivity of 1.4 mS cm^{−1}.",
        "ionic Li2.5Y0.5Zr0.5Cl6 1.4e-3 own",
    ),
    (
        "Replacing all of the chlorine in Li_{3}HoCl_{6} by bromine gives Li_{3}HoBr_{6} with an ionic conductivity of 1.1 mS cm^{−1}.",
        "ionic Li3HoBr6 1.1e-3 own",
    ),
    (
        "In contrast to Li_{3}YCl_{6} (P3̄m1), the bromide Li_{3}YBr_{6} adopts space group C2/m.",
        """
        structure Li3YCl6 P-3m1 own
        structure Li3YBr6 C2/m own
        """,
    ),
    (
        "The ionic conductivity of Li_{3}HoBr_{6}, 1.1 mS cm^{−1}, surpasses that of Li_{3}HoCl_{6}.",
        "ionic Li3HoBr6 1.1e-3 own",
    ),
    (
        "Li_{3}TmCl_{6} has a lower ionic conductivity (0.15 mS cm^{−1}) than Li_{3}ErCl_{6} (0.31 mS cm^{−1}).",
        """
        ionic Li3TmCl6 1.5e-4 own
        ionic Li3ErCl6 3.1e-4 own
        """,
    ),
    (
        "The ionic conductivity improves from 0.4 mS cm^{−1} (Li_{2}ZrCl_{6}) to 1.1 mS cm^{−1} (Li_{2.2}Zr_{0.8}In_{0.2}Cl_{6}).",
        """
        ionic Li2ZrCl6 4e-4 own
        ionic Li2.2Zr0.8In0.2Cl6 1.1e-3 own
        """,
    ),
    (
        "Nearly 2 mS cm^{−1} is the ionic conductivity of Li_{3}ScCl_{6} at 25 °C.",
        "ionic Li3ScCl6 2e-3 ~ 298.15K own",
    ),
    (
        "The activation energy of Li_{3}ErCl_{6} is close to 0.4 eV.",
        "barrier Li3ErCl6 0.4 ~ own",
    ),
    (
        "Na_{3}SbS_{4} exceeds 1 mS cm^{−1} in ionic conductivity.",
        "ionic Na3SbS4 1e-3 > own",
    ),
    (
        "Li_{3}OCl has an ionic conductivity of no more than 10^{−6} S cm^{−1}.",
        "ionic Li3ClO 1e-6 <= own",
    ),
    (
        "Li_{4}PS_{4}I has an ionic conductivity of the order of 10^{−4} S cm^{−1} and an activation energy of some 0.4 eV.",
        """
        ionic Li4PS4I 1e-4 ~ own
        barrier Li4PS4I 0.4 ~ own
        """,
    ),
    (
        "Annealing lowers the ionic conductivity of Li_{3}YCl_{6} from 0.51 to 0.04 mS cm^{−1}.",
        """
        ionic Li3YCl6 5.1e-4 own
        ionic Li3YCl6 4e-5 own
        """,
    ),
    (
        "Li_{3}YCl_{6} has an activation energy of 0.40 eV, which is 0.03 eV more than in Li_{3}YBr_{6}.",
        "barrier Li3YCl6 0.40 own",
    ),
    (
        "Li_{3}ErCl_{6}, with an ionic conductivity of only 0.3 mS cm^{−1}, is outperformed by Li_{3}InCl_{6}.",
        "ionic Li3ErCl6 3e-4 own",
    ),
    (
        "Li_{2}ZrCl_{6} is cheaper than Li_{3}InCl_{6} but its ionic conductivity is only 0.4 mS cm^{−1}.",
        "ionic Li2ZrCl6 4e-4 own",
    ),
    (
        "The ionic conductivity of Li_{3}InCl_{6} does not reach 2 mS cm^{−1} even at 40 °C.",
        "ionic Li3InCl6 2e-3 < 313.15K own",
    ),
    (
        "Li_{3}InCl_{6} (1.5 mS cm^{−1}) is a better ionic conductor than Li_{3}ErCl_{6} (0.3 mS cm^{−1}).",
        """
        ionic Li3InCl6 1.5e-3 own
        ionic Li3ErCl6 3e-4 own
        """,
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_value_stays_with_the_material_that_it_is_said_of(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
