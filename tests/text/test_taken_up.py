"""Sentences that take up what others said: compounds by a halide, an element or a code, temperatures and electrodes set before."""

import pytest

from tests.text.statements import expect, facts, reasons

CASES = [
    # Compounds by their halide.
    (
        "We simulate Li_{3}TmX_{6} (X = Cl, Br, I). The calculated conductivities are 8.7, 2.9, and 1.2 mS cm^{−1} for the chloride, bromide, and "
        "iodide, respectively.",
        """
        ionic Li3TmCl6 8.7e-3 computed own
        ionic Li3TmBr6 2.9e-3 computed own
        ionic Li3TmI6 1.2e-3 computed own
        """,
    ),
    (
        "# Mobility in Li_{3}TmBr_{x}Cl_{6−x}\n\nLi_{3}ErCl_{6} is known.\n\n"
        "The chloride has 0.21 mS cm^{−1}, and 1.1 mS cm^{−1} are found for x = 1.5.",
        """
        ionic Li3TmCl6 0.21e-3 own
        ionic Li3TmBr1.5Cl4.5 1.1e-3 own
        """,
    ),
    # The element that a letter stands for.
    (
        "We study Li_{3−x}Tm_{1−x}M_{x}Cl_{6} (M = Zr, Hf). With Hf^{4+}, 0.6 mS cm^{−1} are reached at x = 0.2. For x = 0.4 it is 0.9 mS cm^{−1}. "
        "In the Zr-substituted series, the best value is 1.1 mS cm^{−1} at x = 0.5.",
        """
        ionic Li2.8Tm0.8Hf0.2Cl6 0.6e-3 own
        ionic Li2.6Tm0.6Hf0.4Cl6 0.9e-3 own
        ionic Li2.5Tm0.5Zr0.5Cl6 1.1e-3 own
        """,
    ),
    (
        "Na_{3−x}P_{1−x}W_{x}Se_{4} and Na_{3−x}Sb_{1−x}W_{x}Se_{4} were made. The samples are referred to as P-x and Sb-x.\n\n"
        "Na_{3}SbSe_{4} has 2.7 mS cm^{−1}, Sb-0.05 has 10.5 mS cm^{−1}, and P-0.1 reaches 8.4 mS cm^{−1}.",
        """
        ionic Na3SbSe4 2.7e-3 own
        ionic Na2.95Sb0.95W0.05Se4 10.5e-3 own
        ionic Na2.9P0.9W0.1Se4 8.4e-3 own
        """,
    ),
    # What a sample was made of, and what it is called.
    (
        "Li_{2}HfCl_{6} was made by milling of LiCl and HfCl_{4} (hereafter “BM-LHC”) and by annealing at 350 °C (“HT-LHC”). "
        "BM-LHC has 0.32 mS cm^{−1}, and HT-LHC 3.1 × 10^{−6} S cm^{−1}.",
        """
        ionic Li2HfCl6 0.32e-3 own
        ionic Li2HfCl6 3.1e-6 own
        """,
    ),
    (
        "The search began in 2016 with Na_{3}PSe_{4}. It crystallizes in I-43m and conducts 1.2 mS cm^{−1}.",
        """
        structure Na3PSe4 I-43m own
        ionic Na3PSe4 1.2e-3 own
        """,
    ),
    (
        "The barriers were computed. In trigonal Li_{3}TmCl_{6}, the barrier is 0.35 eV along c and 0.66 eV in the plane. In "
        "Li_{2.6}Tm_{0.6}Hf_{0.4}Cl_{6}, the two values approach each other (0.41 and 0.48 eV).",
        """
        barrier Li3TmCl6 0.35 own
        barrier Li3TmCl6 0.66 own
        barrier Li2.6Tm0.6Hf0.4Cl6 0.41 own
        barrier Li2.6Tm0.6Hf0.4Cl6 0.48 own
        """,
    ),
    (
        "In Li_{3}Tm_{1−x}In_{x}Cl_{6} the conductivity is 0.9 mS cm^{−1} for x = 0.4, and the highest value, 1.2 mS cm^{−1}, is found at x = 0.6, "
        "accompanied by a decrease of the activation energy.",
        """
        ionic Li3Tm0.6In0.4Cl6 0.9e-3 own
        ionic Li3Tm0.4In0.6Cl6 1.2e-3 own
        """,
    ),
    (
        "Li_{3}TmCl_{6} and Li_{2}Tm_{2/3}Cl_{4} reach 0.4 and 1.6 mS cm^{−1}, respectively. The activation energies are similar (0.37 and 0.33 eV).",
        """
        ionic Li3TmCl6 0.4e-3 own
        ionic Li2Tm0.6667Cl4 1.6e-3 own
        barrier Li3TmCl6 0.37 own
        barrier Li2Tm0.6667Cl4 0.33 own
        """,
    ),
    (
        "Li_{3}TmCl_{6} was pressed. At 25 °C, its conductivity is 0.23 mS cm^{−1}, which exceeds that of all other chlorides and also that of "
        "Li_{3}YbCl_{6} (0.14 mS cm^{−1}). At 50 °C, the conductivity rises to 0.79 mS cm^{−1}.",
        """
        ionic Li3TmCl6 0.23e-3 298.15K own
        ionic Li3YbCl6 0.14e-3 298.15K own
        ionic Li3TmCl6 0.79e-3 323.15K own
        """,
    ),
    (
        "In this communication we present a further garnet, Li_{7}La_{3}Hf_{2}O_{12}.\n\nAn activation energy of 0.33 eV was found.",
        "barrier Li7La3Hf2O12 0.33 own",
    ),
    (
        "Li_{2}HfCl_{6} was milled or annealed. The pattern of BM-LHC is broad; it reaches 0.31 mS cm^{−1}, and HT-LHC 4.2 × 10^{−6} S cm^{−1}.",
        """
        ionic Li2HfCl6 0.31e-3 own
        ionic Li2HfCl6 4.2e-6 own
        """,
    ),
    (
        "Conductivities of 2.1 mS cm^{−1} for Li_{6}PS_{5}Br have been given, but the iodide, in which the anions are ordered, conducts only "
        "1.4 × 10^{−6} S cm^{−1}; both belong to Li_{6}PS_{5}X (X = Br, I).",
        "ionic Li6PS5Br 2.1e-3 own",
    ),
    (
        "Li_{3−x}M_{1−x}Zr_{x}Cl_{6} (M = Tm, Er) was made. For M = Er, the sample with x = 0.4 had 1.2 mS cm^{−1}, an order of magnitude above the "
        "unsubstituted parent (0.05 mS cm^{−1}).",
        """
        ionic Li2.6Er0.6Zr0.4Cl6 1.2e-3 own
        ionic Li3ErCl6 0.05e-3 own
        """,
    ),
    ("The onset for Li_{3}TmCl_{6} was observed at 4.15 V.", "oxidation Li3TmCl6 4.15 own"),
    ("Li_{3}InCl_{4.8}F_{1.2} withstands more than 6.1 V.", "oxidation Li3InCl4.8F1.2 6.1 > own"),
    # Ions and electrons.
    (
        "Electronic partial conductivities amount to 5.1 × 10^{−10} S cm^{−1} (Li_{3}HoBr_{6}) and 2.3 × 10^{−9} S cm^{−1} (Li_{3}HoCl_{6}).",
        """
        electronic Li3HoBr6 5.1e-10 own
        electronic Li3HoCl6 2.3e-9 own
        """,
    ),
    (
        "Li_{2}Sc_{2/3}Cl_{4} reaches 1.5 mS cm^{−1} and has a very low electronic conductivity (4.1 × 10^{−10} S cm^{−1}).",
        """
        ionic Li2Sc0.6667Cl4 1.5e-3 own
        electronic Li2Sc0.6667Cl4 4.1e-10 own
        """,
    ),
    (
        "We report Li_{2.2}Sn_{0.8}Al_{0.2}Cl_{6}.\n\nOf Li_{2+x}Sn_{1−x}Al_{x}Cl_{6}, the best composition, denoted as LSAC below, has a barrier of "
        "0.34 eV.\n\nOn oxidation of LSAC, a current starts at 4.2 V vs. Li^{+}/Li.",
        """
        barrier Li2.2Al0.2Sn0.8Cl6 0.34 own
        oxidation Li2.2Al0.2Sn0.8Cl6 4.2 vs:Li+/Li own
        """,
    ),
    (
        "A linear fit gives a barrier of 0.37 eV, in excellent agreement with the computed data of MgSc_{2}Se_{4}.",
        "barrier MgSc2Se4 0.37 own",
    ),
    # Temperatures and electrodes.
    (
        "NaZr_{2}(PO_{4})_{3} conducts 4.4 × 10^{−6} S cm^{−1} at 300 °C; the silicate Na_{4}Zr_{2}(SiO_{4})_{3} reaches 2.1 × 10^{−5} S cm^{−1} at "
        "this temperature.",
        """
        ionic NaZr2P3O12 4.4e-6 573.15K own
        ionic Na4Zr2Si3O12 2.1e-5 573.15K own
        """,
    ),
    ("Nyquist plots at −40 °C are shown. Li_{3}HoCl_{6} has a conductivity of 1.3 mS cm^{−1}.", "ionic Li3HoCl6 1.3e-3 own"),
    (
        "Room-temperature values given in the text were measured at 25 °C.\n\nAt −40 °C, the spectrum consists of two arcs. The conductivity of "
        "Li_{3}HoCl_{6} is 1.3 mS cm^{−1}.",
        "ionic Li3HoCl6 1.3e-3 298.15K own",
    ),
    (
        "The Nyquist plot of Li_{3}TmCl_{6} at 30 °C shows only a spike. The resulting conductivities are 0.4 mS cm^{−1} for Li_{3}YbCl_{6} and "
        "0.7 mS cm^{−1} for Li_{3}TmCl_{6}.",
        """
        ionic Li3YbCl6 0.4e-3 303.15K own
        ionic Li3TmCl6 0.7e-3 303.15K own
        """,
    ),
    (
        "A composite was cycled against Li–In. Li_{3}TmCl_{6} oxidizes at 4.2 V (vs. Li^{+}/Li). Its reduction starts at 1.5 V.",
        """
        oxidation Li3TmCl6 4.2 vs:Li+/Li own
        reduction Li3TmCl6 1.5 vs:Li+/Li own
        """,
    ),
    (
        "Li_{3}TmCl_{6} has 0.12 mS cm^{−1}, close to the value reported for another chloride.",
        "ionic Li3TmCl6 0.12e-3 own",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_sentence_takes_up(text: str, expected: str) -> None:
    assert facts(text) == expect(expected)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Kim milled Na_{2}S, P_{2}S_{5} and NaCl for 8 h and found 0.31 mS cm^{−1}.", "no_material"),
        ("Drying of Li_{3}HoCl_{6}·6H_{2}O gave a product with 0.6 mS cm^{−1}.", "no_material"),
        ("Li_{2}ZrCl_{6} was tried, while substitution with V^{3+} was less effective (max. 0.61 mS cm^{−1}).", "unknown_material"),
        ("The conductivities of Na_{3}PSe_{4} and Na_{3}SbSe_{4} rise to 17 mS cm^{−1} in the best case.", "ambiguous_material"),
        ("We believe that in Li_{3}TmCl_{6} 10 mS cm^{−1} will be feasible.", "demand"),
        ("Sulfides, such as Li_{6}PS_{5}Br and Li_{7}P_{3}S_{11}, exhibit conductivities of up to 17 mS cm^{−1}.", "class_of_materials"),
        ("Li_{3}TmCl_{6} is stable to 4.3 V. No superionic conductor is stable over the 0–5 V range that was claimed.", "class_of_materials"),
        ("In Li_{2}Lu_{x}Sc_{2/3−x}Cl_{4}, x = 0, 0.1, 0.2 and 0.3 all have conductivities between 1.5 and 1.7 mS cm^{−1}.", "class_of_materials"),
        ("Chlorides, including Li_{3}TmCl_{6} (0.4 mS cm^{−1}), are stable, yet most do not exceed 3 mS cm^{−1}.", "demand"),
        ("We made Li_{2+x}Hf_{1−x}In_{x}Cl_{6}. Cr^{3+} was also tested, and the x = 0.1 sample showed 0.5 mS cm^{−1}.", "unknown_material"),
        ("The effective Li^{+} conductivity of the NCM/Li_{3}TmCl_{6} composite (0.045 mS cm^{−1}) is lower.", "mixture"),
        ("Sulfides are soft, and Li_{7}P_{3}S_{11} has 17 mS cm^{−1}, but they are oxidized at about 2.4 V.", "class_of_materials"),
    ],
)
def test_what_is_of_nobody_named(text: str, reason: str) -> None:
    assert reason in reasons(text)


def test_a_review_s_temperature_for_all_gives_way_to_that_of_a_value_alone() -> None:
    text = (
        "All conductivities refer to 25 °C unless otherwise noted.\n\nLi_{4}SnS_{4} has a conductivity of 6.8 × 10^{−5} S cm^{−1} at 20 °C,^{13} "
        "Li_{4}GeS_{4} one of 2.1 × 10^{−7} S cm^{−1}.^{12}"
    )
    assert facts(text, "review") == expect("""
        ionic Li4SnS4 6.8e-5 293.15K [13]
        ionic Li4GeS4 2.1e-7 298.15K [12]
    """)


def test_a_value_told_again_against_another_electrode_is_one_value() -> None:
    text = "Li_{3}TmCl_{6} is reduced below 0.3 V vs. In/InLi, i.e., 0.9 V vs. Li^{+}/Li."
    assert facts(text) == expect("reduction Li3TmCl6 0.9 vs:Li+/Li own")
