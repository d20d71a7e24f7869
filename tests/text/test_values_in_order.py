"""Values whose order, end of a change, temperature or kind another part of the text gives."""

import pytest

from tests.text.statements import expect, facts

VALUES = [
    # Lists in the order of what stands elsewhere.
    (
        "We made Li_{x}LuCl_{3+x} (x = 2, 3, 4). The conductivity has a maximum of 2.5 mS cm^{−1} at x = 3, and for x = 2 and 4 it amounts to "
        "1.2 and 0.8 mS cm^{−1}, respectively.",
        """
        ionic Li3LuCl6 2.5e-3 <= own
        ionic Li2LuCl5 1.2e-3 own
        ionic Li4LuCl7 0.8e-3 own
        """,
    ),
    (
        "Li_{3}TmCl_{6} and Li_{3}TmBr_{6} were simulated. We found 9 mS cm^{−1} for the chloride and 2 mS cm^{−1} for the bromide, with barriers of "
        "0.22 and 0.31 eV, respectively.",
        """
        ionic Li3TmCl6 9e-3 own
        ionic Li3TmBr6 2e-3 own
        barrier Li3TmCl6 0.22 own
        barrier Li3TmBr6 0.31 own
        """,
    ),
    (
        "Li_{3}HoCl_{6} and Li_{3}HoBr_{6} are models. Both are found to be fast ionic conductors with barriers of 0.21 and 0.25 eV, respectively.",
        """
        barrier Li3HoCl6 0.21 own
        barrier Li3HoBr6 0.25 own
        """,
    ),
    # What a bracket stands beside, what a cell tests, what was told again.
    (
        "Heating transforms Li_{7}P_{3}S_{11} into Li_{4}P_{2}S_{6}, a poor conductor (5 × 10^{−10} S cm^{−1}).",
        "ionic Li4P2S6 5e-10 own",
    ),
    (
        "In the cell Li–In/Li_{6}PS_{5}Cl/Li_{3}LuCl_{6}/Li_{3}LuCl_{6}–carbon, scans were made. The anodic current rises from 4.1 V on.",
        "oxidation Li3LuCl6 4.1 own",
    ),
    (
        "A Li_{3}TmBr_{3}I_{3}–carbon mixture oxidizes at 2.1 V vs In/InLi (2.7 V vs Li^{+}/Li).",
        "oxidation Li3TmI3Br3 2.7 vs:Li+/Li own",
    ),
    # Names that come later, in order, or with a letter for the amount.
    (
        "The Li_{3+x}Sc_{1−x}Zn_{x}Cl_{6} (x = 0, 0.05 and 0.1) electrolytes were made. They were heated. Hereafter, "
        "the electrolytes are denoted as LSC, "
        "LSC-Zn5 and LSC-Zn10, respectively. The conductivity of LSC-Zn10 is 1.6 mS cm^{−1}.",
        "ionic Li3.1Sc0.9Zn0.1Cl6 1.6e-3 own",
    ),
    (
        "We made Li_{3−x}Ho_{1−x}Zr_{x}Cl_{6} (0 ≤ x ≤ 0.6; denoted LHZC-x hereafter). LHZC-0.4 has 1.1 mS cm^{−1}.",
        "ionic Li2.6Ho0.6Zr0.4Cl6 1.1e-3 own",
    ),
    (
        "1.4Li_{2}O–NbCl_{5} and 1.2Li_{2}O–HfCl_{4} are denoted as LNOC and LHOC. The barriers are 0.31 eV (LNOC) and 0.35 eV (LHOC).",
        """
        barrier Li2.8NbCl5O1.4 0.31 own
        barrier Li2.4HfCl4O1.2 0.35 own
        """,
    ),
    # Kinds: electrons of the sentence before, two kinds side by side.
    (
        "The electronic conductivity was evaluated by polarization. A value of 3 × 10^{−9} S cm^{−1} is derived for "
        "Li_{3}LuCl_{6}, six orders of magnitude "
        "below its ionic conductivity.",
        "electronic Li3LuCl6 3e-9 own",
    ),
    (
        "Li_{2.5}Lu_{0.5}Zr_{0.5}Cl_{6} showed 1.5 mS cm^{−1} as well as an electronic conductivity of 8 × 10^{−10} S cm^{−1}.",
        """
        ionic Li2.5Lu0.5Zr0.5Cl6 1.5e-3 own
        electronic Li2.5Lu0.5Zr0.5Cl6 8e-10 own
        """,
    ),
    (
        "Li_{1.6}Mg_{1.2}Cl_{4} displays 0.15 S cm^{−1} at 400 °C compared to 0.06 S cm^{−1} for Li_{2}MgCl_{4}.",
        """
        ionic Li1.6Mg1.2Cl4 0.15 673.15K own
        ionic Li2MgCl4 0.06 673.15K own
        """,
    ),
    # Ends and middles of changes.
    (
        "For Li_{3}TmCl_{6} the activation energy rises from 0.40 eV (BM) over 0.44 eV (1 min) to 0.49 eV (1 h).",
        """
        barrier Li3TmCl6 0.40 own
        barrier Li3TmCl6 0.44 own
        barrier Li3TmCl6 0.49 own
        """,
    ),
    (
        "In Li_{6+x}P_{1−x}Ge_{x}S_{5}Br, germanium improves the conductivity from 0.8 to 2.6 mS cm^{−1} at x = 0.3.",
        """
        ionic Li6PS5Br 0.8e-3 own
        ionic Li6.3Ge0.3P0.7S5Br 2.6e-3 own
        """,
    ),
    (
        "We made Li_{3}LuCl_{6−x}F_{x}. The conductivity decreases from 1.5 mS cm^{−1} for Li_{3}LuCl_{6} to 0.8, 0.4, "
        "and 0.2 mS cm^{−1} for x = 0.3, 0.6, and "
        "0.9, respectively.",
        """
        ionic Li3LuCl6 1.5e-3 own
        ionic Li3LuCl5.7F0.3 0.8e-3 own
        ionic Li3LuCl5.4F0.6 0.4e-3 own
        ionic Li3LuCl5.1F0.9 0.2e-3 own
        """,
    ),
    # Windows of a list, currents that rise, another way in the crystal, another method.
    (
        "Li_{7}P_{2}S_{8}I and Li_{3}Hf_{2}Si_{2}PO_{12} possess windows of 1.7–2.2 and 1.8–3.8 V, respectively.",
        """
        window Li7P2S8I 1.7..2.2 own
        window Li3Hf2Si2PO12 1.8..3.8 own
        """,
    ),
    (
        "On the first positive scan, the current of Li_{6}PS_{5}Br increases already at 2.5 V, and in the cathodic "
        "scan the current of Li_{3}TmCl_{6} rises below 1.1 V.",
        """
        oxidation Li6PS5Br 2.5 own
        reduction Li3TmCl6 1.1 own
        """,
    ),
    (
        "Migration in Li_{3}LuCl_{6} within the ab plane (barrier of 0.37 eV) is favored over that along the c axis (0.51 eV).",
        """
        barrier Li3LuCl6 0.37 own
        barrier Li3LuCl6 0.51 own
        """,
    ),
    # Temperatures: of an ellipsis, not of the next clause, of the end of a change.
    (
        "Na_{3}TmCl_{6} shows 2 × 10^{−8} S cm^{−1} at room temperature, Na_{3}ScCl_{6} about 6 × 10^{−7} S cm^{−1}.",
        """
        ionic Na3TmCl6 2e-8 298.15K own
        ionic Na3ScCl6 6e-7 ~ 298.15K own
        """,
    ),
    (
        "Li_{2}HfOCl_{4} exhibits 4.1 mS cm^{−1} with a barrier of 0.29 eV, and even at −20 °C its conductivity still exceeds 0.5 mS cm^{−1}.",
        """
        ionic Li2HfCl4O 4.1e-3 own
        barrier Li2HfCl4O 0.29 own
        ionic Li2HfCl4O 0.5e-3 > 253.15K own
        """,
    ),
    (
        "The conductivity of Li_{3−x}Lu_{1−x}Hf_{x}Cl_{6} rises from 0.05 mS cm^{−1} for x = 0 to 1.1 mS cm^{−1} for x = 0.4 (30 °C).",
        """
        ionic Li3LuCl6 0.05e-3 303.15K own
        ionic Li2.6Lu0.6Hf0.4Cl6 1.1e-3 303.15K own
        """,
    ),
    (
        "The electronic conductivities are low. With 6 × 10^{−10} S cm^{−1} for Li_{3}HoCl_{6} and 2 × 10^{−9} S "
        "cm^{−1} for Li_{2}ZrCl_{6} at 30 °C, "
        "electronic leakage is negligible.",
        """
        electronic Li3HoCl6 6e-10 303.15K own
        electronic Li2ZrCl6 2e-9 303.15K own
        """,
    ),
    # Temperatures of a figure, values that are typical, ions beside a formula.
    (
        "Figure 2 summarizes the RT values as a function of x in Li_{x}LuCl_{3+x}. The conductivity is 0.6 mS cm^{−1} "
        "for x = 2 and 1.1 mS cm^{−1} for x = 3.",
        """
        ionic Li2LuCl5 0.6e-3 298.15K own
        ionic Li3LuCl6 1.1e-3 298.15K own
        """,
    ),
    ("The electronic conductivity of Li_{3}LuCl_{6} is only 2 × 10^{−10} S cm^{−1}, typical of chlorides.", "electronic Li3LuCl6 2e-10 own"),
    (
        "The oxidation limit of LiNbOCl_{4} is 4.1 V, below that of Li_{3}LuCl_{6} (4.2 V), and the reduction of "
        "Nb^{5+} is expected as early as 2.6 V.",
        """
        oxidation LiNbCl4O 4.1 own
        oxidation Li3LuCl6 4.2 own
        reduction LiNbCl4O 2.6 own
        """,
    ),
    (
        "In Li_{3−x}Ho_{1−x}Zr_{x}Cl_{6}, the conductivity reaches a maximum of 1.2 mS cm^{−1} for x = 0.4, while E_{a} drops to 0.34 eV.",
        """
        ionic Li2.6Ho0.6Zr0.4Cl6 1.2e-3 <= own
        barrier Li2.6Ho0.6Zr0.4Cl6 0.34 own
        """,
    ),
]


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_each_value_is_what_the_text_around_it_says(text: str, expected: str) -> None:
    assert facts(text) == expect(expected)
