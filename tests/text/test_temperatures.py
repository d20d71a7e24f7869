"""Temperatures, parts and methods: which belong to which value."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "Li_{3}ErI_{6} has an ionic conductivity of 6.5 × 10^{−4} S cm^{−1} at 25 °C and 3.9 × 10^{−3} S cm^{−1} at 80 °C.",
        """
        ionic Li3ErI6 6.5e-4 298.15K own
        ionic Li3ErI6 3.9e-3 353.15K own
        """,
    ),
    (
        "At 30 °C and 60 °C, the ionic conductivities of Na_{3}SbS_{4} are 1.1 and 3.0 mS cm^{−1}, respectively.",
        """
        ionic Na3SbS4 1.1e-3 303.15K own
        ionic Na3SbS4 3.0e-3 333.15K own
        """,
    ),
    (
        "Pellets of Li_{6}PS_{5}Br sintered at 550 °C for 5 h have an ionic conductivity of 2.6 mS cm^{−1} at 25 °C.",
        "ionic Li6PS5Br 2.6e-3 298.15K own",
    ),
    (
        "Li_{3}InCl_{6} annealed at 260 °C shows an ionic conductivity of 1.4 mS cm^{−1}.",
        "ionic Li3InCl6 1.4e-3 own",
    ),
    (
        "At −20 °C, the ionic conductivity of Li_{3}YBr_{6} is still 0.1 mS cm^{−1}.",
        "ionic Li3YBr6 1e-4 253.15K own",
    ),
    (
        "At 25 °C, Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3} has a bulk conductivity of 6 × 10^{−4} S cm^{−1} and a grain-boundary "
        "conductivity of 9 × 10^{−5} S cm^{−1}.",
        """
        ionic Li1.5Al0.5Ge1.5P3O12 6e-4 298.15K bulk own
        ionic Li1.5Al0.5Ge1.5P3O12 9e-5 298.15K grain_boundary own
        """,
    ),
    (
        "The bulk, grain-boundary and total conductivities of Li_{0.34}La_{0.56}TiO_{3} at 300 K are 1.0 × 10^{−3}, 2.4 × 10^{−5} and 2.3 "
        "× 10^{−5} S cm^{−1}, respectively.",
        """
        ionic Li0.34La0.56TiO3 1.0e-3 300K bulk own
        ionic Li0.34La0.56TiO3 2.4e-5 300K grain_boundary own
        ionic Li0.34La0.56TiO3 2.3e-5 300K total own
        """,
    ),
    (
        "The total conductivity of Li_{7}La_{3}Zr_{2}O_{12} is 3 × 10^{−4} S cm^{−1} (25 °C), with a bulk activation energy of 0.34 eV.",
        """
        ionic Li7La3Zr2O12 3e-4 298.15K total own
        barrier Li7La3Zr2O12 0.34 own
        """,
    ),
    (
        "AIMD simulations of Li_{3}ScCl_{6} give an activation energy of 0.26 eV, while impedance spectroscopy gives 0.33 eV.",
        """
        barrier Li3ScCl6 0.26 computed own
        barrier Li3ScCl6 0.33 measured own
        """,
    ),
    (
        "The calculated ionic conductivity of Li_{3}HoBr_{6} at 300 K is 3.8 mS cm^{−1}.",
        "ionic Li3HoBr6 3.8e-3 300K computed own",
    ),
    (
        "The ionic conductivity of Li_{6}PS_{5}I rises from 1 × 10^{−6} S cm^{−1} at 25 °C to 4 × 10^{−5} S cm^{−1} at 100 °C.",
        """
        ionic Li6PS5I 1e-6 298.15K own
        ionic Li6PS5I 4e-5 373.15K own
        """,
    ),
    (
        "Na_{3}Zr_{2}Si_{2}PO_{12} sintered at 1220 °C has a total conductivity of 0.67 mS cm^{−1}, and sintered at 1150 °C one of 0.2 mS cm^{−1}.",
        """
        ionic Na3Zr2Si2PO12 6.7e-4 total own
        ionic Na3Zr2Si2PO12 2e-4 total own
        """,
    ),
    (
        "Between −20 and 80 °C, the activation energy of Li_{3}InCl_{6} is 0.35 eV.",
        "barrier Li3InCl6 0.35 own",
    ),
    (
        "After heating to 400 °C, the ionic conductivity of Li_{3}ErCl_{6} at 25 °C fell to 2 × 10^{−5} S cm^{−1}.",
        "ionic Li3ErCl6 2e-5 298.15K own",
    ),
    (
        "The ionic conductivity of Li_{3}YCl_{6} is 0.03 mS cm^{−1} after annealing at 550 °C and 0.51 mS cm^{−1} after milling.",
        """
        ionic Li3YCl6 3e-5 own
        ionic Li3YCl6 5.1e-4 own
        """,
    ),
    (
        "The activation energy of Li_{3}YCl_{6} is 0.40 eV by impedance spectroscopy and 0.19 eV by ab initio molecular dynamics.",
        """
        barrier Li3YCl6 0.40 measured own
        barrier Li3YCl6 0.19 computed own
        """,
    ),
    (
        "The bulk conductivity of Li_{3}OCl is 2 × 10^{−6} S cm^{−1}, but the total conductivity only 5 × 10^{−8} S cm^{−1}.",
        """
        ionic Li3ClO 2e-6 bulk own
        ionic Li3ClO 5e-8 total own
        """,
    ),
    (
        "DFT calculations yield a migration barrier of 0.29 eV for Li_{3}InBr_{6}.",
        "barrier Li3InBr6 0.29 computed own",
    ),
    (
        "Li_{4}SnS_{4} has an ionic conductivity of 7 × 10^{−5} S cm^{−1} at 20 °C as found by electrochemical impedance spectroscopy.",
        "ionic Li4SnS4 7e-5 293.15K measured own",
    ),
    (
        "Li_{3}InCl_{6} dried at 200 °C under vacuum conducts 1.2 mS cm^{−1} at 298 K, in spite of a synthesis in water.",
        "ionic Li3InCl6 1.2e-3 298K own",
    ),
    (
        "The ionic conductivity of LiTaCl_{6} at room temperature is 7 mS cm^{−1} and at 60 °C, 21 mS cm^{−1}.",
        """
        ionic LiTaCl6 7e-3 298.15K own
        ionic LiTaCl6 21e-3 333.15K own
        """,
    ),
    (
        "An ionic conductivity of 3.2 mS cm^{−1} at 30 °C, and one of 0.5 mS cm^{−1} at −10 °C, characterize Li_{7}P_{3}S_{11}.",
        """
        ionic Li7P3S11 3.2e-3 303.15K own
        ionic Li7P3S11 5e-4 263.15K own
        """,
    ),
    (
        "The ionic conductivity of Li_{3}YBr_{6} at 25 °C is 1.7 mS cm^{−1}. At 60 °C it becomes 6 mS cm^{−1}.",
        """
        ionic Li3YBr6 1.7e-3 298.15K own
        ionic Li3YBr6 6e-3 333.15K own
        """,
    ),
    (
        "Li_{3}PS_{4} has an ionic conductivity of 1.6 × 10^{−4} S cm^{−1} at 25 °C. It was sintered at 300 °C.",
        "ionic Li3PS4 1.6e-4 298.15K own",
    ),
    (
        "Extrapolated to 300 K, simulations of LiNbOCl_{4} give an ionic conductivity of 17 mS cm^{−1}.",
        "ionic LiNbCl4O 17e-3 300K computed own",
    ),
    (
        "Li_{3}YCl_{6} was dried at 200 °C. Then Li_{3}YBr_{6} showed an ionic conductivity of 1.7 mS cm^{−1} at 25 °C. Its activation "
        "energy is 0.37 eV.",
        """
        ionic Li3YBr6 1.7e-3 298.15K own
        barrier Li3YBr6 0.37 own
        """,
    ),
    (
        "Milling raised the conductivity of Li_{3}YCl_{6} from 0.03 to 0.5 mS cm^{−1} at 25 °C.",
        """
        ionic Li3YCl6 3e-5 298.15K own
        ionic Li3YCl6 5e-4 298.15K own
        """,
    ),
    (
        "On heating, the conductivity of Li_{3}YCl_{6} rises from 0.03 to 5 mS cm^{−1} at 100 °C.",
        """
        ionic Li3YCl6 3e-5 own
        ionic Li3YCl6 5e-3 373.15K own
        """,
    ),
    (
        "The conductivity of Li_{3}YCl_{6} increases from 0.5 mS cm^{−1} to 8 mS cm^{−1} at 80 °C.",
        """
        ionic Li3YCl6 5e-4 own
        ionic Li3YCl6 8e-3 353.15K own
        """,
    ),
    (
        "Cold-pressed Li_{6}PS_{5}Cl conducts 2.0 mS cm^{−1}, and the sintered pellet 4.0 mS cm^{−1} at 25 °C.",
        """
        ionic Li6PS5Cl 2.0e-3 own
        ionic Li6PS5Cl 4.0e-3 298.15K own
        """,
    ),
    (
        "Single crystals of Li_{3}N conduct 1.2 mS cm^{−1} parallel and 0.01 mS cm^{−1} perpendicular to the layers at 27 °C.",
        """
        ionic Li3N 1.2e-3 300.15K own
        ionic Li3N 1e-5 300.15K own
        """,
    ),
    (
        "At 300 °C, Li_{2}MnCl_{4} (circles) reaches 0.061 S cm^{−1} and Li_{2}MgCl_{4} (squares) 0.044 S cm^{−1}.",
        """
        ionic Li2MnCl4 0.061 573.15K own
        ionic Li2MgCl4 0.044 573.15K own
        """,
    ),
    (
        "Our Li_{3}YCl_{6} has a conductivity at 25 °C of 0.5 mS cm^{−1}, whereas Liu et al. found 0.8 mS cm^{−1} for it [5].",
        """
        ionic Li3YCl6 5e-4 298.15K own
        ionic Li3YCl6 8e-4 [5]
        """,
    ),
    (
        "The room-temperature conductivity of Li_{3}YCl_{6} is 0.5 mS cm^{−1}, whereas Li_{3}InCl_{6}, which has 1.5 mS cm^{−1}, is less stable.",
        """
        ionic Li3YCl6 5e-4 298.15K own
        ionic Li3InCl6 1.5e-3 own
        """,
    ),
    (
        "σ_{298} of Li_{3}YCl_{6} is 0.5 mS cm^{−1}, while σ_{353} is 6 mS cm^{−1}.",
        """
        ionic Li3YCl6 5e-4 298K own
        ionic Li3YCl6 6e-3 353K own
        """,
    ),
    (
        "For Li_{3}YCl_{6}, σ(25 °C) = 0.5 mS cm^{−1} and σ(80 °C) = 6 mS cm^{−1}.",
        """
        ionic Li3YCl6 5e-4 298.15K own
        ionic Li3YCl6 6e-3 353.15K own
        """,
    ),
    (
        "Na_{3}PS_{4} had 0.2 mS cm^{−1} (σ_{25 °C}) and Na_{3}SbS_{4} 1.1 mS cm^{−1} (σ_{25 °C}).",
        """
        ionic Na3PS4 2e-4 298.15K own
        ionic Na3SbS4 1.1e-3 298.15K own
        """,
    ),
    (
        "From 25 to 80 °C the conductivity of Li_{3}YCl_{6} follows the Arrhenius law, with 6 mS cm^{−1} at the upper end.",
        "ionic Li3YCl6 6e-3 353.15K own",
    ),
    (
        "Grains and boundaries were separated for annealed Li_{3}ErCl_{6} only: at −80 °C, the bulk conductivity is 7 × 10^{−6} S cm^{−1}.",
        "ionic Li3ErCl6 7e-6 193.15K bulk own",
    ),
    ("The ball-milled and annealed powders of Li_{3}YCl_{6} at 25 °C have a conductivity of 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 298.15K own"),
    ("On cooling to −20 °C, the conductivity of Li_{3}YCl_{6} drops to 0.05 mS cm^{−1}.", "ionic Li3YCl6 5e-5 253.15K own"),
    ("At 1100 °C, pellets of Li_{7}La_{3}Zr_{2}O_{12} were sintered, which had a conductivity of 0.5 mS cm^{−1}.", "ionic Li7La3Zr2O12 5e-4 own"),
    ("The pellet of Li_{7}La_{3}Zr_{2}O_{12} was sintered for 5 h, at 1100 °C, and showed 0.3 mS cm^{−1}.", "ionic Li7La3Zr2O12 3e-4 own"),
    ("Li_{7}La_{3}Zr_{2}O_{12} was sintered; at 1100 °C, a dense pellet was obtained that conducts 0.3 mS cm^{−1}.", "ionic Li7La3Zr2O12 3e-4 own"),
    ("Li_{3}YCl_{6} milled for 20 h at room temperature had a conductivity of 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 own"),
    ("Li_{3}YCl_{6} stored at RT for a week still conducts 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 own"),
    ("Li_{3}YCl_{6} recovered at 200 °C conducts 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 own"),
    ("Above room temperature, the conductivity of Li_{3}YCl_{6} exceeds 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 > own"),
    ("From room temperature to 100 °C, the conductivity of Li_{3}YCl_{6} increases to 8 mS cm^{−1}.", "ionic Li3YCl6 8e-3 own"),
    ("Li_{3}YCl_{6} conducts 0.5 mS cm^{−1}, and cells with it were cycled at 25 °C.", "ionic Li3YCl6 5e-4 own"),
    (
        "Measured by impedance spectroscopy, Li_{3}YCl_{6} shows 0.5 mS cm^{−1}, far below the predicted 14 mS cm^{−1}.",
        """
        ionic Li3YCl6 5e-4 measured own
        ionic Li3YCl6 0.014 computed own
        """,
    ),
    ("Li_{3}YCl_{6} has an activation energy of 0.40 eV, higher than predicted.", "barrier Li3YCl6 0.40 own"),
    (
        "Total conductivities at 25 °C are: Li_{3}YCl_{6}, 0.5 mS cm^{−1}; Li_{3}YBr_{6}, 1.7 mS cm^{−1}.",
        """
        ionic Li3YCl6 5e-4 298.15K total own
        ionic Li3YBr6 1.7e-3 298.15K total own
        """,
    ),
    ("The bulk modulus is low: Li_{3}YCl_{6} has a conductivity of 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 own"),
    (
        "Li_{0.34}La_{0.56}TiO_{3} has a bulk conductivity of 1 mS cm^{−1} at room temperature, while the total conductivity is only "
        "2 × 10^{−5} S cm^{−1}.",
        """
        ionic Li0.34La0.56TiO3 1e-3 298.15K bulk own
        ionic Li0.34La0.56TiO3 2e-5 298.15K total own
        """,
    ),
    (
        "Li_{3}InCl_{6} shows 1.4 mS cm^{−1} at 25 °C, but Li_{3}YCl_{6} only 0.5 mS cm^{−1}.",
        """
        ionic Li3InCl6 1.4e-3 298.15K own
        ionic Li3YCl6 5e-4 own
        """,
    ),
    (
        "For a sintering temperature of 1100 °C, Li_{7}La_{3}Zr_{2}O_{12} shows 0.3 mS cm^{−1}, and for 1150 °C 0.5 mS cm^{−1}.",
        """
        ionic Li7La3Zr2O12 3e-4 own
        ionic Li7La3Zr2O12 5e-4 own
        """,
    ),
    ("Li_{14}ZnGe_{4}O_{16} sintered at 1100 °C conducts 0.1 S cm^{−1} at 300 °C.", "ionic Li14ZnGe4O16 0.1 573.15K own"),
    ("Li_{3}YCl_{6} (T_{m} = 520 °C) conducts 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 own"),
    ("Li_{3}InCl_{6} obtained from water at 200 °C shows 2 mS cm^{−1}.", "ionic Li3InCl6 2e-3 own"),
    ("For Li_{3}InCl_{6}, a value of 6 mS cm^{−1} was obtained at 80 °C.", "ionic Li3InCl6 6e-3 353.15K own"),
    ("At 25 °C and C/10, a cell with Li_{3}YCl_{6} (0.5 mS cm^{−1}) delivered 120 mA h g^{−1}.", "ionic Li3YCl6 5e-4 own"),
    ("Cells with Li_{3}YCl_{6}, which has 0.5 mS cm^{−1}, were operated at 25 °C.", "ionic Li3YCl6 5e-4 own"),
    (
        "The activation energy of Li_{3}YCl_{6} between 25 and 100 °C is 0.4 eV, and its conductivity is 0.5 mS cm^{−1}.",
        """
        barrier Li3YCl6 0.4 own
        ionic Li3YCl6 5e-4 own
        """,
    ),
    ("The conductivity of Li_{3}HoCl_{6} calculated from the intercept is 0.15 mS cm^{−1}.", "ionic Li3HoCl6 1.5e-4 own"),
    ("The conductivity of Li_{3}HoCl_{6} calculated by molecular dynamics is 5 mS cm^{−1}.", "ionic Li3HoCl6 5e-3 computed own"),
    (
        "Fig. 6 Nyquist plots of Li_{3}YCl_{6} annealed at (a) 300 °C, 0.3 mS cm^{−1}, and (b) 500 °C, 0.05 mS cm^{−1}.",
        """
        ionic Li3YCl6 3e-4 own
        ionic Li3YCl6 5e-5 own
        """,
    ),
    (
        "Li_{3}YBr_{6} has a high conductivity (25 °C: 1.7 mS cm^{−1}; 60 °C: 7.0 mS cm^{−1}).",
        """
        ionic Li3YBr6 1.7e-3 298.15K own
        ionic Li3YBr6 7.0e-3 333.15K own
        """,
    ),
    (
        "The conductivity of Li_{3}YBr_{6} grows from 1.7 mS cm^{−1} at room temperature to 7 mS cm^{−1} at 60 °C.",
        """
        ionic Li3YBr6 1.7e-3 298.15K own
        ionic Li3YBr6 7e-3 333.15K own
        """,
    ),
    (
        "Fig. 2. Impedance of Li_{3}YCl_{6} (0.5 mS cm^{−1}) and Li_{3}YBr_{6} (1.7 mS cm^{−1}) at 303 K.",
        """
        ionic Li3YCl6 5e-4 303K measured own
        ionic Li3YBr6 1.7e-3 303K measured own
        """,
    ),
    (
        "Fig. 2. Impedance of Li_{3}YCl_{6} (0.5 mS cm^{−1}) and Li_{3}YBr_{6} (1.7 mS cm^{−1} at 303 K).",
        """
        ionic Li3YCl6 5e-4 measured own
        ionic Li3YBr6 1.7e-3 303K measured own
        """,
    ),
    ("Under ambient conditions, Li_{6}PS_{5}Cl conducts 2 mS cm^{−1}.", "ionic Li6PS5Cl 2e-3 298.15K own"),
    ("Stored under ambient conditions, Li_{6}PS_{5}Cl conducts 0.2 mS cm^{−1}.", "ionic Li6PS5Cl 2e-4 own"),
    ("Li_{6}PS_{5}Cl has an ionic conductivity of 2 mS cm^{−1} at temperatures near 25 °C.", "ionic Li6PS5Cl 2e-3 298.15K own"),
    ("Rhombohedral above some 50 °C, LiZr_{2}(PO_{4})_{3} has a conductivity of 10^{−5} S cm^{−1}.", "ionic LiZr2P3O12 1e-5 own"),
    (
        "LiZr_{2}(PO_{4})_{3} is triclinic below and rhombohedral above some 50 °C, with conductivities of 5 × 10^{−9} and 1.2 × 10^{−5} S cm^{−1}, "
        "respectively.",
        """
        ionic LiZr2P3O12 5e-9 own
        ionic LiZr2P3O12 1.2e-5 own
        """,
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_conditions_go_with_their_value(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


def test_a_value_that_agrees_with_another_is_at_its_temperature_and_has_its_own_method() -> None:
    text = (
        "For Na_{3}Zr_{2}Si_{2}PO_{12} our measured conductivity of 0.15 S cm^{−1} at 470 K is in good agreement with our computed value "
        "of 0.16 S cm^{−1}."
    )
    assert facts(text) == expect("ionic Na3Zr2Si2PO12 0.15 470K measured own\nionic Na3Zr2Si2PO12 0.16 470K computed own")


def test_the_temperature_before_the_word_conductivity_is_its_own() -> None:
    text = "We studied Li_{3}ErCl_{6}. Its extrapolated room-temperature conductivity based on the jump rate at 450 K is 0.02 mS cm^{−1}."
    assert facts(text) == expect("ionic Li3ErCl6 2e-5 298.15K computed own")
    text = "The room-temperature conductivity of Li_{3}ErCl_{6} is low, but at 60 °C 2 mS cm^{−1} are reached."
    assert facts(text) == expect("ionic Li3ErCl6 2e-3 333.15K own")


def test_a_temperature_in_a_bracket_behind_the_last_value_leaves_the_others_at_that_of_all() -> None:
    text = (
        "Ionic conductivities at 20 °C of 0.4 mS cm^{−1} (Li_{3}DyCl_{6}), 1.9 mS cm^{−1} (Li_{3}DyBr_{6}) and 2 × 10^{−5} S cm^{−1} for "
        "Li_{3}LaI_{6} (at 60 °C) were found."
    )
    assert facts(text) == expect("ionic Li3DyCl6 4e-4 293.15K own\nionic Li3DyBr6 1.9e-3 293.15K own\nionic Li3LaI6 2e-5 333.15K own")


def test_values_in_brackets_share_the_temperature_of_their_clause() -> None:
    text = "The ionic conductors Na_{3}SbS_{4} (1.1 mS cm^{−1}) and Na_{3}PS_{4} (0.2 mS cm^{−1}) outperform many glasses at 25 °C."
    assert facts(text) == expect("ionic Na3SbS4 1.1e-3 298.15K own\nionic Na3PS4 2e-4 298.15K own")


def test_room_temperature_with_its_degrees_is_one_temperature() -> None:
    text = "The room-temperature (23 °C) impedance consists of an arc and a tail. We derive 0.9 mS cm^{−1} for Li_{3}ScCl_{6}."
    assert facts(text) == expect("ionic Li3ScCl6 9e-4 296.15K own")


def test_a_number_without_unit_shares_the_temperature_of_the_one_whose_unit_it_has() -> None:
    text = "Recrystallized Li_{6}PS_{5}Br keeps most of its conductivity, 1.1 against 1.3 mS cm^{−1} at 303 K."
    assert "ionic Li6PS5Br 0.0011 303K own" in facts(text)


def test_the_temperature_right_behind_a_material_behind_its_value_is_the_value_s() -> None:
    text = (
        "A bulk conductivity of 11 mS cm^{−1} was found by impedance spectroscopy (up to 3 GHz) and confirmed at low temperature (down to −90 °C) "
        "for Na_{3.1}Zr_{2}Si_{2.1}P_{0.9}O_{12} at 25 °C."
    )
    assert facts(text) == expect("ionic Na3.1Zr2Si2.1P0.9O12 0.011 298.15K bulk measured own")
