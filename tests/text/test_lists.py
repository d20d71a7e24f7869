"""Several materials and several values in one sentence: each value goes to its own."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "The ionic conductivities of Li_{3}ScCl_{6}, Li_{3}YCl_{6} and Li_{3}ErBr_{6} at 25 °C are 3.0 × 10^{−3}, 5.1 × 10^{−4} and 1.0 × "
        "10^{−3} S cm^{−1}, respectively.",
        """
        ionic Li3ScCl6 3.0e-3 298.15K own
        ionic Li3YCl6 5.1e-4 298.15K own
        ionic Li3ErBr6 1.0e-3 298.15K own
        """,
    ),
    (
        "Activation energies of 0.33 and 0.41 eV result for Li_{2}ZrCl_{6} and Li_{2}HfCl_{6}, respectively.",
        """
        barrier Li2ZrCl6 0.33 own
        barrier Li2HfCl6 0.41 own
        """,
    ),
    (
        "Na_{3}YCl_{6} and Na_{2}ZrCl_{6} conduct at 9.5 × 10^{−8} S/cm and 1.8 × 10^{−5} S/cm at 303 K, respectively.",
        """
        ionic Na3YCl6 9.5e-8 303K own
        ionic Na2ZrCl6 1.8e-5 303K own
        """,
    ),
    (
        "Activation energies are 38.6 kJ mol^{−1} and 28.9 kJ mol^{−1} for Na_{3}PS_{4} and Na_{3}SbS_{4}, respectively.",
        """
        barrier Na3PS4 0.40006 own
        barrier Na3SbS4 0.29953 own
        """,
    ),
    (
        "For Li_{3}YBr_{6}, the ionic conductivity and the activation energy amount to 1.7 mS cm^{−1} and 0.37 eV, respectively.",
        """
        ionic Li3YBr6 1.7e-3 own
        barrier Li3YBr6 0.37 own
        """,
    ),
    (
        "The ionic conductivity of Li_{3}LuCl_{6} is 0.062 mS cm^{−1} at 20 °C and 1.9 mS cm^{−1} at 100 °C, with an activation energy of 0.42 eV.",
        """
        ionic Li3LuCl6 6.2e-5 293.15K own
        ionic Li3LuCl6 1.9e-3 373.15K own
        barrier Li3LuCl6 0.42 own
        """,
    ),
    (
        "High room-temperature ionic conductivities have been found for Li_{3}InCl_{6} (1.5 mS cm^{−1}), Li_{3}ScCl_{6} (3.0 mS cm^{−1}) "
        "and Li_{2}ZrCl_{6} (0.4 mS cm^{−1}).",
        """
        ionic Li3InCl6 1.5e-3 298.15K own
        ionic Li3ScCl6 3.0e-3 298.15K own
        ionic Li2ZrCl6 4e-4 298.15K own
        """,
    ),
    (
        "The lowest activation energies belong to Li_{10}GeP_{2}S_{12} (0.24 eV), Li_{6}PS_{5}Br (0.31 eV) and Li_{6}PS_{5}I (0.38 eV).",
        """
        barrier Li10GeP2S12 0.24 own
        barrier Li6PS5Br 0.31 own
        barrier Li6PS5I 0.38 own
        """,
    ),
    (
        "We find ionic conductivities of 2.1 mS cm^{−1} (Li_{6}PS_{5}Cl), 0.9 mS cm^{−1} (Li_{6}PS_{5}Br) and 1.3 × 10^{−3} mS cm^{−1} "
        "(Li_{6}PS_{5}I).",
        """
        ionic Li6PS5Cl 2.1e-3 own
        ionic Li6PS5Br 9e-4 own
        ionic Li6PS5I 1.3e-6 own
        """,
    ),
    (
        "Li_{3}HoCl_{6} has an ionic conductivity of 0.2 mS cm^{−1} while Li_{3}HoBr_{6} has one of 1.1 mS cm^{−1}.",
        """
        ionic Li3HoCl6 2e-4 own
        ionic Li3HoBr6 1.1e-3 own
        """,
    ),
    (
        "Li_{3}GdBr_{6} exhibits an ionic conductivity of 5.2 × 10^{−3} S m^{−1}, an activation energy of 440 meV and an electronic "
        "conductivity of 8.4 × 10^{−9} S cm^{−1}.",
        """
        ionic Li3GdBr6 5.2e-5 own
        barrier Li3GdBr6 0.44 own
        electronic Li3GdBr6 8.4e-9 own
        """,
    ),
    (
        "Li_{3}YCl_{6}, Li_{3}ErCl_{6} and Li_{3}InCl_{6} have activation energies of 0.40, 0.41 and 0.35 eV.",
        """
        barrier Li3YCl6 0.40 own
        barrier Li3ErCl6 0.41 own
        barrier Li3InCl6 0.35 own
        """,
    ),
    (
        "The ionic conductivity decreases in the order Li_{3}InCl_{6} (1.5 mS cm^{−1}) > Li_{3}YCl_{6} (0.5 mS cm^{−1}) > Li_{3}LuCl_{6} "
        "(0.06 mS cm^{−1}).",
        """
        ionic Li3InCl6 1.5e-3 own
        ionic Li3YCl6 5e-4 own
        ionic Li3LuCl6 6e-5 own
        """,
    ),
    (
        "Li_{3}YCl_{6} and Li_{3}YBr_{6} show ionic conductivities of 0.5 and 1.7 mS cm^{−1} and activation energies of 0.40 and 0.37 eV, "
        "respectively.",
        """
        ionic Li3YCl6 5e-4 own
        ionic Li3YBr6 1.7e-3 own
        barrier Li3YCl6 0.40 own
        barrier Li3YBr6 0.37 own
        """,
    ),
    (
        "Li_{2}ZrCl_{6} (0.40 mS cm^{−1}, 0.35 eV) and Li_{2}HfCl_{6} (0.22 mS cm^{−1}, 0.38 eV) differ in ionic conductivity and activation energy.",
        """
        ionic Li2ZrCl6 4e-4 own
        barrier Li2ZrCl6 0.35 own
        ionic Li2HfCl6 2.2e-4 own
        barrier Li2HfCl6 0.38 own
        """,
    ),
    (
        "Both Li_{3}YCl_{6} and Li_{3}ErCl_{6} have an activation energy of 0.41 eV.",
        """
        barrier Li3YCl6 0.41 own
        barrier Li3ErCl6 0.41 own
        """,
    ),
    (
        "The activation energies of the chloride Li_{3}TbCl_{6}, the bromide Li_{3}TbBr_{6} and the iodide Li_{3}TbI_{6} are 0.50, 0.43 and 0.39 eV.",
        """
        barrier Li3TbCl6 0.50 own
        barrier Li3TbBr6 0.43 own
        barrier Li3TbI6 0.39 own
        """,
    ),
    (
        "Ionic conductivities at 30 °C are as follows: Na_{3}PS_{4}, 0.2 mS cm^{−1}; Na_{3}SbS_{4}, 1.0 mS cm^{−1}; Na_{3}PSe_{4}, 1.2 mS cm^{−1}.",
        """
        ionic Na3PS4 2e-4 303.15K own
        ionic Na3SbS4 1e-3 303.15K own
        ionic Na3PSe4 1.2e-3 303.15K own
        """,
    ),
    (
        "Values of 3.1 × 10^{−4} S cm^{−1} and 0.42 eV were found for the ionic conductivity and activation energy of Li_{3}ErCl_{6}.",
        """
        ionic Li3ErCl6 3.1e-4 own
        barrier Li3ErCl6 0.42 own
        """,
    ),
    (
        "At room temperature Li_{3}YCl_{6} conducts with 0.51 mS cm^{−1} and Li_{3}YBr_{6} with 1.7 mS cm^{−1}.",
        """
        ionic Li3YCl6 5.1e-4 298.15K own
        ionic Li3YBr6 1.7e-3 298.15K own
        """,
    ),
    (
        "We determined the activation energies of Li_{3}YbCl_{6} and Li_{3}YbBr_{6} to be 0.43 and 0.38 eV, respectively, and that of "
        "Li_{3}YbI_{6} to be 0.36 eV.",
        """
        barrier Li3YbCl6 0.43 own
        barrier Li3YbBr6 0.38 own
        barrier Li3YbI6 0.36 own
        """,
    ),
    (
        "The ionic conductivities of Li_{3}PS_{4} (0.2 mS cm^{−1}) and Li_{7}P_{3}S_{11} (3.2 mS cm^{−1}) differ, but their activation "
        "energies, 0.36 and 0.18 eV, do too.",
        """
        ionic Li3PS4 2e-4 own
        ionic Li7P3S11 3.2e-3 own
        barrier Li3PS4 0.36 own
        barrier Li7P3S11 0.18 own
        """,
    ),
    (
        "As for sodium, Na_{3}InCl_{6} has σ = 1.2 × 10^{−9} S cm^{−1} and E_{a} = 0.88 eV.",
        """
        ionic Na3InCl6 1.2e-9 own
        barrier Na3InCl6 0.88 own
        """,
    ),
    (
        "Li_{3}InCl_{6} combines an ionic conductivity of 1.5 mS cm^{−1} with an oxidation limit of 4.3 V vs. Li^{+}/Li.",
        """
        ionic Li3InCl6 1.5e-3 own
        oxidation Li3InCl6 4.3 vs:Li+/Li own
        """,
    ),
    (
        "The ionic conductivity is (2.1 ± 0.2) × 10^{−4} S cm^{−1} for Li_{3}TbCl_{6} and (8 ± 1) × 10^{−4} S cm^{−1} for Li_{3}TbBr_{6}.",
        """
        ionic Li3TbCl6 2.1e-4 own
        ionic Li3TbBr6 8e-4 own
        """,
    ),
    (
        "Li_{3}YCl_{6} (σ = 0.5 mS/cm), Li_{3}InCl_{6} (σ = 1.5 mS/cm).",
        """
        ionic Li3YCl6 5e-4 own
        ionic Li3InCl6 1.5e-3 own
        """,
    ),
    (
        "Four bromides, Li_{3}YBr_{6}, Li_{3}ErBr_{6}, Li_{3}HoBr_{6} and Li_{3}TbBr_{6}, have ionic conductivities of 1.7, 0.9 and 1.1 mS cm^{−1}.",
        "",
    ),
    (
        "Li_{3}YCl_{6} (0.40 eV) and Li_{3}ErCl_{6} have similar activation energies.",
        "barrier Li3YCl6 0.40 own",
    ),
    (
        "Both the ionic conductivity (1.4 mS cm^{−1}) and the oxidation limit (4.3 V vs. Li^{+}/Li) of Li_{3}InCl_{6} are high.",
        """
        ionic Li3InCl6 1.4e-3 own
        oxidation Li3InCl6 4.3 vs:Li+/Li own
        """,
    ),
    (
        "Ionic conductivities of 10^{−4}, 10^{−3} and 10^{−2} S cm^{−1} belong to Li_{3}PS_{4}, Li_{6}PS_{5}Cl and Li_{10}GeP_{2}S_{12}, "
        "respectively.",
        """
        ionic Li3PS4 1e-4 own
        ionic Li6PS5Cl 1e-3 own
        ionic Li10GeP2S12 1e-2 own
        """,
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_each_value_of_a_list_goes_to_its_own_material(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
