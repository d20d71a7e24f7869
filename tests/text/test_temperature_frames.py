"""Temperatures that a sentence takes from those before it, or from what the document declares."""

import pytest

from tests.text.statements import expect, facts, read

SHOWN = [
    (
        "The undoped Li_{3}TmCl_{6} has a conductivity of 0.04 mS cm^{−1} at 22 °C. Its activation energy is 0.52 eV. The best sample, "
        "Li_{2.6}Tm_{0.6}Hf_{0.4}Cl_{6}, shows 1.2 mS cm^{−1}.",
        """
        barrier Li3TmCl6 0.52 own
        ionic Li3TmCl6 4e-5 295.15K own
        ionic Li2.6Tm0.6Hf0.4Cl6 1.2e-3 295.15K own
        """,
    ),
    (
        "Cole–Cole plots at 20 °C are depicted in Fig. 5. Na_{3}SbS_{4} attains 1.0 mS cm^{−1}, whereas Na_{3}PS_{4} is limited to 0.2 mS cm^{−1}.",
        """
        ionic Na3SbS4 1.0e-3 293.15K own
        ionic Na3PS4 2e-4 293.15K own
        """,
    ),
    (
        "The conductivities measured at 303 K for the compositions Na_{3−x}Sb_{1−x}W_{x}S_{4} are collected in Table 3. The end member with x = 0 "
        "has 1.0 mS cm^{−1}. At x = 0.12, 30 mS cm^{−1} is found.",
        """
        ionic Na3SbS4 1.0e-3 303K own
        ionic Na2.88Sb0.88W0.12S4 0.03 303K own
        """,
    ),
    (
        "Impedance was recorded at 25 °C. The spectrum of Li_{3}ScCl_{6} shows one semicircle. From its intercept, a conductivity of "
        "2.8 mS cm^{−1} results.",
        "ionic Li3ScCl6 2.8e-3 298.15K own",
    ),
    (
        "At −40 °C, the bulk and grain-boundary semicircles of Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12} are resolved. The bulk conductivity is "
        "2 × 10^{−5} S cm^{−1} and that of the grain boundaries 6 × 10^{−5} S cm^{−1}.",
        """
        ionic Li6.4La3Zr1.4Ta0.6O12 2e-5 233.15K bulk own
        ionic Li6.4La3Zr1.4Ta0.6O12 6e-5 233.15K grain_boundary own
        """,
    ),
    (
        "At −60 °C the bulk response of Li_{7}La_{3}Zr_{2}O_{12} is seen, while at 30 °C only the total resistance remains. The total conductivity "
        "amounts to 0.3 mS cm^{−1}.",
        "ionic Li7La3Zr2O12 3e-4 303.15K total own",
    ),
    (
        "Fig. 5 Ionic conductivity of Na_{3−x}Sb_{1−x}W_{x}S_{4} at 30 °C. The highest value is 30 mS cm^{−1} at x = 0.12.",
        "ionic Na2.88Sb0.88W0.12S4 0.03 303.15K own",
    ),
    (
        "At 30 °C, the spectrum of Li_{3}HoCl_{6} consists of a semicircle and a spike. The conductivity calculated from the intercept is "
        "0.15 mS cm^{−1}.",
        "ionic Li3HoCl6 1.5e-4 303.15K own",
    ),
    (
        "Electrochemical impedance spectroscopy was carried out at 25 °C with an amplitude of 10 mV. Li_{2}ZrCl_{6} has a conductivity of "
        "0.4 mS cm^{−1}.",
        "ionic Li2ZrCl6 4e-4 298.15K own",
    ),
    (
        "Room-temperature conductivities are shown in Fig. 3. Li_{3}YBr_{6} has 1.7 mS cm^{−1} and, at 60 °C, 7 mS cm^{−1}.",
        """
        ionic Li3YBr6 1.7e-3 298.15K own
        ionic Li3YBr6 7e-3 333.15K own
        """,
    ),
    (
        "The conductivity at 25 °C is plotted against x in Fig. 4. Li_{3}LaCl_{6} calcined at 500 °C shows 0.01 mS cm^{−1}.",
        "ionic Li3LaCl6 1e-5 298.15K own",
    ),
]

TOLD_ON = [
    (
        "At 25 °C, the conductivity of Li_{3}YCl_{6} is 0.5 mS cm^{−1}, that of Li_{3}YBr_{6} 1.7 mS cm^{−1}. The corresponding value for "
        "Li_{3}YI_{6} is 0.3 mS cm^{−1}.",
        """
        ionic Li3YCl6 5e-4 298.15K own
        ionic Li3YBr6 1.7e-3 298.15K own
        ionic Li3YI6 3e-4 298.15K own
        """,
    ),
    (
        "At room temperature, Li_{6}PS_{5}Cl conducts 2 mS cm^{−1}. Its bromide analogue is similar, and Li_{6}PS_{5}I, by contrast, has only "
        "10^{−6} S cm^{−1}.",
        """
        ionic Li6PS5Cl 2e-3 298.15K own
        ionic Li6PS5I 1e-6 298.15K own
        """,
    ),
    (
        "Li_{3}YCl_{6} has a conductivity of 0.5 mS cm^{−1} at 25 °C. After annealing at 500 °C, it has 0.03 mS cm^{−1}.",
        """
        ionic Li3YCl6 5e-4 298.15K own
        ionic Li3YCl6 3e-5 298.15K own
        """,
    ),
    (
        "The conductivity of Li_{2}ZnI_{4} at 150 °C is 10^{−3} S cm^{−1}. At the same temperature, Li_{2}CdI_{4} shows 10^{−2} S cm^{−1}.",
        """
        ionic Li2ZnI4 1e-3 423.15K own
        ionic Li2CdI4 1e-2 423.15K own
        """,
    ),
    (
        "At 400 °C these salts exceed 0.1 S cm^{−1}. We found 0.3 and 0.2 S cm^{−1} at this temperature for Li_{2}CdCl_{4} and Li_{2}MgCl_{4}, "
        "respectively.",
        """
        ionic Li2CdCl4 0.3 673.15K own
        ionic Li2MgCl4 0.2 673.15K own
        """,
    ),
]

DECLARED = [
    (
        "Unless stated otherwise, conductivities refer to 25 °C.\n\nLi_{3}InCl_{6} conducts 1.5 mS cm^{−1}. Li_{3}YBr_{6} was given as "
        "1.7 mS cm^{−1} [4].",
        """
        ionic Li3InCl6 1.5e-3 298.15K own
        ionic Li3YBr6 1.7e-3 [4]
        """,
    ),
    (
        "Throughout this work, ionic conductivities were measured at 30 °C.\n\nLi_{3}InCl_{6} conducts 1.5 mS cm^{−1}. Its electronic one is "
        "3 × 10^{−9} S cm^{−1}.",
        """
        ionic Li3InCl6 1.5e-3 303.15K own
        electronic Li3InCl6 3e-9 own
        """,
    ),
    (
        "Hereafter, conductivity values are quoted for ambient temperature.\n\nLi_{3}PS_{4} conducts 0.2 mS cm^{−1}.\n\nLi_{7}P_{3}S_{11} reaches "
        "3 mS cm^{−1} at 30 °C.",
        """
        ionic Li3PS4 2e-4 298.15K own
        ionic Li7P3S11 3e-3 303.15K own
        """,
    ),
    (
        "Li_{3}PS_{4} conducts 0.2 mS cm^{−1}. Li_{7}P_{3}S_{11} reaches 3 mS cm^{−1}. All values in this paragraph hold for 22 °C.\n\n"
        "Li_{6}PS_{5}Cl has a conductivity of 2 mS cm^{−1}.",
        """
        ionic Li3PS4 2e-4 295.15K own
        ionic Li7P3S11 3e-3 295.15K own
        ionic Li6PS5Cl 2e-3 own
        """,
    ),
    (
        "# 2. Transport\n\nAll conductivities of this section were obtained at 22 °C.\n\nLi_{3}PS_{4} conducts 0.2 mS cm^{−1}.\n\n# 3. Others\n\n"
        "Li_{7}P_{3}S_{11} conducts 3 mS cm^{−1}.",
        """
        ionic Li3PS4 2e-4 295.15K own
        ionic Li7P3S11 3e-3 own
        """,
    ),
    (
        "Unless otherwise stated, conductivities refer to 25 °C.\n\nAt 300 °C the picture changes. Li_{2}ZnCl_{4} reaches 0.1 S cm^{−1}.",
        "ionic Li2ZnCl4 0.1 own",
    ),
]

# The first value may have a temperature; the last one, of the formula given, has none.
NOT_SET = [
    ("Li_{3}YCl_{6} reaches 0.5 mS cm^{−1} at 25 °C. Li_{3}InCl_{6} shows 1.5 mS cm^{−1} [3].", "Li3InCl6"),
    ("Cells were operated at 60 °C. Li_{3}YCl_{6} has an ionic conductivity of 0.5 mS cm^{−1}.", "Li3YCl6"),
    ("Li_{3}YCl_{6} was cycled in cells at 60 °C. Its conductivity is 0.5 mS cm^{−1}.", "Li3YCl6"),
    ("Li_{3}YCl_{6} transforms at 25 °C. Its conductivity is 0.5 mS cm^{−1}.", "Li3YCl6"),
    ("Impedance spectra of symmetric cells at 60 °C are shown in Fig. 8. Li_{3}YCl_{6} has a conductivity of 0.5 mS cm^{−1}.", "Li3YCl6"),
    ("Impedance spectra between −20 and 80 °C are shown in Fig. 3. Li_{3}InCl_{6} has a conductivity of 1.5 mS cm^{−1}.", "Li3InCl6"),
    (
        "Nyquist plots at 25 °C are shown in Fig. 3. Arrhenius plots between −20 and 80 °C follow. Li_{3}YCl_{6} has 0.5 mS cm^{−1}.",
        "Li3YCl6",
    ),
    ("Impedance spectra at 25 °C are shown in Fig. 3. Liu et al. reported 1.5 mS cm^{−1} for Li_{3}InCl_{6} [7].", "Li3InCl6"),
    ("Nyquist plots at 20 °C are depicted in Fig. 5. The AIMD conductivity of Na_{3}SbS_{4} is 12 mS cm^{−1}.", "Na3SbS4"),
    (
        "The conductivities of Li_{3}YCl_{6} and Li_{3}YBr_{6} at 25 °C are plotted in Fig. 2. Li_{3}InCl_{6} has 1.5 mS cm^{−1}.",
        "Li3InCl6",
    ),
    ("XRD patterns at 25 °C are shown in Fig. 1. Li_{6}PS_{5}Cl conducts 2 mS cm^{−1}.", "Li6PS5Cl"),
    ("The transference number was measured at 60 °C. Li_{6}PS_{5}Cl conducts 2 mS cm^{−1}.", "Li6PS5Cl"),
    ("High conductivities at room temperature are required for batteries. Li_{6}PS_{5}Cl conducts 2 mS cm^{−1}.", "Li6PS5Cl"),
    ("Pellets for impedance spectroscopy were sintered at 550 °C. Li_{6}PS_{5}Cl conducts 2 mS cm^{−1}.", "Li6PS5Cl"),
    ("Fig. 5 (a) XRD at 25 °C. (b) The conductivity of Li_{6}PS_{5}Cl is 2 mS cm^{−1}.", "Li6PS5Cl"),
    ("Fig. 5 (a) XRD at 25 °C and (b) conductivity of Li_{6}PS_{5}Cl, 2 mS cm^{−1}.", "Li6PS5Cl"),
    ("Unless otherwise noted, cells were run at 25 °C.\n\nLi_{3}InCl_{6} conducts 1.5 mS cm^{−1}.", "Li3InCl6"),
    ("Unless otherwise noted, pellets were sintered at 1100 °C.\n\nLi_{7}La_{3}Zr_{2}O_{12} conducts 0.3 mS cm^{−1}.", "Li7La3Zr2O12"),
    ("All pellets for conductivity measurements were sintered at 1100 °C.\n\nLi_{7}La_{3}Zr_{2}O_{12} conducts 0.3 mS cm^{−1}.", "Li7La3Zr2O12"),
    ("Li_{3}YCl_{6} has an ionic conductivity of 0.5 mS cm^{−1} at 25 °C. Its electronic conductivity is 2 × 10^{−9} S cm^{−1}.", "Li3YCl6"),
    ("AIMD simulations of Li_{3}YCl_{6} at 800 K gave a conductivity of 300 mS cm^{−1}. Its measured conductivity is 0.5 mS cm^{−1}.", "Li3YCl6"),
    (
        "Room-temperature conductivities are shown in Fig. 3. At 60 °C, Li_{3}YBr_{6} has 7 mS cm^{−1}. Li_{3}YCl_{6} follows with 2 mS cm^{−1}.",
        "Li3YCl6",
    ),
    ("Room-temperature conductivities are shown in Fig. 3. On heating, the conductivity of Li_{3}YCl_{6} reaches 5 mS cm^{−1}.", "Li3YCl6"),
    ("Room-temperature conductivities are shown in Fig. 3.\n\nLi_{3}YCl_{6} has a conductivity of 0.5 mS cm^{−1}.", "Li3YCl6"),
    ("The conductivity at 25 °C was too low to be measured. At higher temperatures, Li_{3}LaCl_{6} shows 0.01 mS cm^{−1}.", "Li3LaCl6"),
    ("All conductivities were measured at 25 °C.\n\nAbove 100 °C, Li_{3}YCl_{6} reaches 5 mS cm^{−1}.", "Li3YCl6"),
    ("All conductivities were measured at 25 °C.\n\nWith increasing temperature the conductivity of Li_{3}YCl_{6} rises to 5 mS cm^{−1}.", "Li3YCl6"),
]


@pytest.mark.parametrize(("text", "lines"), [*SHOWN, *TOLD_ON, *DECLARED])
def test_a_temperature_set_before_holds_on(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


@pytest.mark.parametrize(("text", "formula"), NOT_SET)
def test_a_temperature_of_something_else_is_not_taken(text: str, formula: str) -> None:
    last = read(text)[-1]
    assert last.composition.formula == formula
    assert last.temperature.kelvin is None


def test_a_review_shows_what_others_measured() -> None:
    text = (
        "The room-temperature conductivities of chlorides are compiled in Table 2. Li_{3}YCl_{6} reaches 0.5 mS cm^{−1} [1], and Li_{3}InCl_{6} "
        "1.5 mS cm^{−1} [2]."
    )
    assert facts(text, "review") == expect(
        """
        ionic Li3YCl6 5e-4 298.15K [1]
        ionic Li3InCl6 1.5e-3 298.15K [2]
        """
    )


def test_a_review_goes_on_with_another_source() -> None:
    text = "The conductivity of Li_{3}YCl_{6} at 25 °C is 0.5 mS cm^{−1} [1]. Its bromide analogue Li_{3}YBr_{6} reaches 1.7 mS cm^{−1} [2]."
    assert facts(text, "review") == expect(
        """
        ionic Li3YCl6 5e-4 298.15K [1]
        ionic Li3YBr6 1.7e-3 [2]
        """
    )


def test_the_words_are_printed_where_they_stand() -> None:
    values = read("Unless stated otherwise, conductivities refer to 25 °C.\n\nLi_{3}InCl_{6} conducts 1.5 mS cm^{−1}.")
    assert [value.temperature.as_printed for value in values] == ["25 °C"]
