"""Activation energies: told by verbs, beside conductivities, in order; and energies that are none."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    ("In Li_{3}YCl_{6}, an in-plane jump costs 0.28 eV.", "barrier Li3YCl6 0.28 own"),
    (
        "For Li_{3}YCl_{6}, a hop along c requires 0.20 eV, whereas a hop within the ab plane needs 0.31 eV.",
        """
        barrier Li3YCl6 0.20 own
        barrier Li3YCl6 0.31 own
        """,
    ),
    ("Moving a lithium ion through the channel of Li_{3}ErCl_{6} takes 0.24 eV.", "barrier Li3ErCl6 0.24 own"),
    ("In Li_{3}InCl_{6}, the vacancy hops within the layer at a cost of 0.25 eV.", "barrier Li3InCl6 0.25 own"),
    ("For Li_{3}InCl_{6}, the slope gives 0.34 eV.", "barrier Li3InCl6 0.34 own"),
    ("The enthalpy of conduction of Li_{2}MgCl_{4} is 0.81 eV.", "barrier Li2MgCl4 0.81 own"),
    (
        "The activation energy of Li_{3}InCl_{6} is 0.56 eV below 120 °C and 0.40 eV above.",
        """
        barrier Li3InCl6 0.56 own
        barrier Li3InCl6 0.40 own
        """,
    ),
    (
        "The barrier of Li_{3}ScCl_{6} is 0.25 eV within the layers and 0.31 eV between the layers.",
        """
        barrier Li3ScCl6 0.25 own
        barrier Li3ScCl6 0.31 own
        """,
    ),
    (
        "Bulk and grain boundary activation energies of Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} are 0.31 and 0.36 eV.",
        """
        barrier Li1.3Ti1.7Al0.3P3O12 0.31 own
        barrier Li1.3Ti1.7Al0.3P3O12 0.36 own
        """,
    ),
    (
        "Li_{3}N conducts 1.2 × 10^{−3} S cm^{−1} perpendicular and 1 × 10^{−5} S cm^{−1} parallel to c, with 0.29 and 0.49 eV, respectively.",
        """
        ionic Li3N 1.2e-3 own
        ionic Li3N 1e-5 own
        barrier Li3N 0.29 own
        barrier Li3N 0.49 own
        """,
    ),
    (
        "Li_{2}OHCl is slow (3.5 × 10^{−5} S cm^{−1}; 0.52 eV).",
        """
        ionic Li2HClO 3.5e-5 own
        barrier Li2HClO 0.52 own
        """,
    ),
    (
        "The spectra of Li_{3}ErBr_{6} give 2.1 × 10^{−5} S/cm for the bulk and 7.7 × 10^{−6} S/cm for the grain boundaries at −40 °C. "
        "The respective energies are 0.36 and 0.41 eV.",
        """
        ionic Li3ErBr6 2.1e-5 233.15K bulk own
        ionic Li3ErBr6 7.7e-6 233.15K grain_boundary own
        barrier Li3ErBr6 0.36 own
        barrier Li3ErBr6 0.41 own
        """,
    ),
    (
        "Activation energies are 0.27 eV for the ball-milled and 0.23 eV for the annealed Li_{3}InCl_{6}, and 0.25 eV for Li_{3}ScCl_{6}.",
        """
        barrier Li3InCl6 0.27 own
        barrier Li3InCl6 0.23 own
        barrier Li3ScCl6 0.25 own
        """,
    ),
    (
        "At 25 °C the values are 0.41 mS/cm (Li_{3}YCl_{6}) and 1.46 mS/cm (Li_{3}InCl_{6}). "
        "We obtained 0.30 and 0.25 eV for the activation energy in the same order.",
        """
        ionic Li3YCl6 4.1e-4 298.15K own
        ionic Li3InCl6 1.46e-3 298.15K own
        barrier Li3YCl6 0.30 own
        barrier Li3InCl6 0.25 own
        """,
    ),
    (
        "The activation energy of Li_{3}YCl_{6} is 0.40 eV. For Li_{3}InCl_{6}, 0.34 eV is found.",
        """
        barrier Li3YCl6 0.40 own
        barrier Li3InCl6 0.34 own
        """,
    ),
    (
        "In going from Li_{3}HoBr_{6} through Li_{3}HoBr_{4.5}I_{1.5} to Li_{3}HoBr_{3}I_{3}, E_{A} decreases from 0.34 to 0.28 eV.",
        """
        barrier Li3HoBr6 0.34 own
        barrier Li3HoI3Br3 0.28 own
        """,
    ),
    (
        "We find 0.34 eV for Li_{3}InCl_{6} and 0.32 eV for Li_{3}ScCl_{6} from the Arrhenius plots.",
        """
        barrier Li3InCl6 0.34 own
        barrier Li3ScCl6 0.32 own
        """,
    ),
    ("Li_{3}YCl_{6} gains 0.7 eV per atom and has a barrier of 0.23 eV.", "barrier Li3YCl6 0.23 own"),
    (
        "In Li_{3}YCl_{6} the barrier is 0.23 eV along c and 0.28 eV in the plane, whereas in Li_{3}ScCl_{6} the respective values are "
        "0.25 and 0.22 eV.",
        """
        barrier Li3YCl6 0.23 own
        barrier Li3YCl6 0.28 own
        barrier Li3ScCl6 0.25 own
        barrier Li3ScCl6 0.22 own
        """,
    ),
    (
        "The activation energy of Li_{3}InCl_{6} is 0.34 eV. Similar values were found for Li_{3}ScCl_{6} (0.32 eV) and Li_{3}YBr_{6} (0.37 eV).",
        """
        barrier Li3InCl6 0.34 own
        barrier Li3ScCl6 0.32 own
        barrier Li3YBr6 0.37 own
        """,
    ),
    (
        "An activation energy of 0.34 eV was found for Li_{3}InCl_{6} and Li_{3}ScCl_{6}.",
        """
        barrier Li3InCl6 0.34 own
        barrier Li3ScCl6 0.34 own
        """,
    ),
    (
        "Impedance confirms the low barrier. Calculations suggest that others are as fast, including Li_{3}TmCl_{6} (0.36 eV) and Li_{3}LuCl_{6} "
        "(0.41–0.38 eV).",
        """
        barrier Li3TmCl6 0.36 computed own
        barrier Li3LuCl6 0.38..0.41 computed own
        """,
    ),
    (
        "We found high migration barriers (> 0.8 eV, Supplementary Fig. 9, and Supplementary Note 3) in LiYO_{2} and LiScO_{2}.",
        """
        barrier LiYO2 0.8 > own
        barrier LiScO2 0.8 > own
        """,
    ),
]

NOTHING = [
    "The formation of a lithium vacancy in Li_{3}YCl_{6} costs 1.9 eV.",
    "Creating an antisite pair in Li_{3}YCl_{6} requires 0.43 eV.",
    "Doping of Li_{3}YCl_{6} costs 0.3 eV.",
    "Oxygen diffusion into Li_{3}YCl_{6} requires 1.2 eV.",
    "The diffusion of chlorine in Li_{3}YCl_{6} needs 1.4 eV.",
    "The path along c of Li_{3}YCl_{6} lies 0.08 eV above that in the plane.",
    "The slope of the Tauc plot of Li_{3}YCl_{6} gives 5.2 eV.",
    "The energy profile of the reaction of Li_{3}YCl_{6} with water has a maximum of 0.6 eV.",
    "The band gap of Li_{3}YCl_{6} is 6 eV. That of Li_{3}YBr_{6} is 5 eV.",
    "The activation energies of Li_{3}InCl_{6} are 0.34 and 0.36 eV.",
    "An activation energy below 0.3 eV is desirable for Li_{3}YCl_{6}.",
    "Grain growth of Li_{7}La_{3}Zr_{2}O_{12} needs an activation energy of 3.2 eV.",
    "Peak fits of Li_{3}YCl_{6} (199.2 eV) show chlorine.",
]

CONDUCTIVITY_ONLY = [
    "Li_{3}YCl_{6} conducts 0.5 mS cm^{−1} (5.2 eV gap).",
    "Li_{3}YCl_{6} conducts 0.5 mS cm^{−1}, with a vacancy formation energy of 1.2 eV.",
    "Li_{3}YCl_{6} conducts 0.5 mS cm^{−1} and lies 0.03 eV above the hull.",
    "Li_{3}YCl_{6} conducts 0.5 mS cm^{−1}. The total energies are −3.2 and −3.4 eV.",
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_activation_energy(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


@pytest.mark.parametrize("text", NOTHING)
def test_other_energy_is_none(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize("text", CONDUCTIVITY_ONLY)
def test_other_energy_beside_conductivity_is_none(text: str) -> None:
    assert facts(text) == ["ionic Li3YCl6 0.0005 own"]


def test_a_sentence_that_names_no_quantity_goes_on_about_that_of_the_sentence_before() -> None:
    text = "Activation energies were computed by the nudged elastic band method. Li_{3}GdCl_{6} shows 0.36 eV, and 0.57 eV is met in Li_{3}GdF_{6}."
    assert facts(text) == expect("barrier Li3GdCl6 0.36 own\nbarrier Li3GdF6 0.57 own")
    text = "The activation energy of Li_{3}GdCl_{6} is 0.36 eV. The band gap is wide, 5.1 eV, and Li_{3}GdF_{6} has 7.4 eV."
    assert facts(text) == expect("barrier Li3GdCl6 0.36 own")


def test_potentials_go_on_only_beside_an_electrolyte() -> None:
    text = "Oxidation of Li_{3}YCl_{6} begins at 4.2 V. First-principles calculations gave 4.3 V for Li_{3}InCl_{6} and 3.2 V for Li_{3}YBr_{6}."
    assert [line for line in facts(text) if "4.2" not in line] == expect("oxidation Li3InCl6 4.3 computed own\noxidation Li3YBr6 3.2 computed own")
    text = "Oxidation of Li_{3}YCl_{6} begins at 4.2 V. The instrument has a compliance of 6.0 V."
    assert facts(text) == expect("oxidation Li3YCl6 4.2 own")
