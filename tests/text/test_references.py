"""Words that stand for a material named elsewhere: by an element in it, by its state, by what a change led to."""

import pytest

from tests.text.statements import expect, facts, reasons

_CASES = {
    "element behind the value": (
        "The samples Li_{1.1}Sr_{0.05}Zr_{1.95}(PO_{4})_{3} and Li_{1.2}Sc_{0.2}Zr_{1.8}(PO_{4})_{3} are phase-pure. "
        "At 30 °C the total conductivity is 2.2 × 10^{−5} S cm^{−1} for strontium and 4.6 × 10^{−5} S cm^{−1} for the scandium compound.",
        """ionic Sr0.05Li1.1Zr1.95P3O12 2.2e-5 303.15K total own
        ionic Li1.2Zr1.8Sc0.2P3O12 4.6e-5 303.15K total own""",
    ),
    "salt named by its anion": (
        "Li_{4}GeO_{4} and Li_{3}PO_{4} were pressed and sintered. The germanate conducts 3 × 10^{−6} S cm^{−1} at 200 °C.",
        "ionic Li4GeO4 3e-6 473.15K own",
    ),
    "pure salt rather than the nearer solid solution": (
        "Li_{4}GeO_{4} served as the host. In Li_{3.7}Ge_{0.7}V_{0.3}O_{4} the barrier is 0.44 eV. "
        "For the germanate itself an activation energy of 0.91 eV was found.",
        "barrier Li3.7V0.3Ge0.7O4 0.44 own\nbarrier Li4GeO4 0.91 own",
    ),
    "sibling halide": (
        "Li_{3}ErBr_{6} and Li_{3}ErCl_{6} were made. While Li_{3}ErCl_{6} reaches 0.3 mS cm^{−1}, the bromide has 0.9 mS cm^{−1}.",
        "ionic Li3ErCl6 3e-4 own\nionic Li3ErBr6 9e-4 own",
    ),
    "two of that element": (
        "Li_{6.7}La_{3}Zr_{1.7}Nb_{0.3}O_{12} and Li_{6.5}La_{3}Zr_{1.5}Nb_{0.5}O_{12} were sintered. The niobium compound reaches 0.5 mS cm^{−1}.",
        "",
    ),
    "a value opens the sentence": (
        "With 2.7 mS cm^{−1} at 25 °C and a barrier of 0.31 eV, Li_{3}HoBr_{3}I_{3} is the best of them.",
        "ionic Li3HoI3Br3 2.7e-3 298.15K own\nbarrier Li3HoI3Br3 0.31 own",
    ),
    "an instrument opens the sentence": ("With a bias of 0.1 V, Li_{3}HoBr_{3}I_{3} was polarized.", ""),
    "same material in two states": (
        "We find activation energies of 0.44 eV for as-milled and 0.37 eV for annealed Li_{3}HoBr_{6}.",
        "barrier Li3HoBr6 0.44 own\nbarrier Li3HoBr6 0.37 own",
    ),
    "what a change led to, behind the value": (
        "Hamm et al. took Li_{2}HfCl_{6} with 0.2 mS cm^{−1} "
        "and raised it to 0.7 mS cm^{−1} by partial replacement of hafnium by iron, in Li_{2.3}Hf_{0.7}Fe_{0.3}Cl_{6}.",
        "ionic Li2HfCl6 2e-4 cited\nionic Li2.3Hf0.7Fe0.3Cl6 7e-4 cited",
    ),
    "a substituted material written out in brackets": (
        "The best of them is Ca-doped LZC (Li_{2.2}Zr_{0.9}Ca_{0.1}Cl_{6}) with 0.55 mS cm^{−1}.",
        "ionic Li2.2Ca0.1Zr0.9Cl6 5.5e-4 own",
    ),
    "an element brought in": (
        "A little scandium raises the conductivity of Li_{2}HfCl_{6} from 0.20 to 1.1 mS cm^{−1}.",
        "ionic Li2HfCl6 2e-4 own",
    ),
    "theory and experiment of one material": (
        "For Li_{3}TmCl_{6} the simulation gives 8 mS cm^{−1}, far above the experimental value of 0.2 mS cm^{−1} at 25 °C.",
        "ionic Li3TmCl6 8e-3 computed own\nionic Li3TmCl6 2e-4 298.15K measured own",
    ),
    "a symbol for the element": (
        "Li_{6.5}La_{3}Zr_{1.5}Ta_{0.5}O_{12} and Li_{6.4}Ga_{0.2}La_{3}Zr_{2}O_{12} were sintered. The electronic conductivities are "
        "2 × 10^{−8} S cm^{−1} for the Ta garnet and 7 × 10^{−9} S cm^{−1} for the Ga one.",
        "electronic Li6.5La3Zr1.5Ta0.5O12 2e-8 own\nelectronic Li6.4La3Zr2Ga0.2O12 7e-9 own",
    ),
    "members in an elliptic list": (
        "In Li_{2+x}Zr_{1−x}Sc_{x}Cl_{6} the conductivities climb from 0.31 mS/cm at x = 0 to 0.64 "
        "at x = 0.1, 0.88 at x = 0.2 and 0.97 mS/cm at x = 0.3.",
        "ionic Li2ZrCl6 3.1e-4 own\nionic Li2.1Zr0.9Sc0.1Cl6 6.4e-4 own\nionic Li2.2Zr0.8Sc0.2Cl6 8.8e-4 own\nionic Li2.3Zr0.7Sc0.3Cl6 9.7e-4 own",
    ),
    "after an exchange": (
        "Hahn et al. found 0.2 mS/cm at 30 °C for Li_{2}HfCl_{6} and "
        "0.9 mS/cm at 30 °C after Fe^{3+} substitution (Li_{2.25}Hf_{0.75}Fe_{0.25}Cl_{6}).",
        "ionic Li2HfCl6 2e-4 303.15K cited\nionic Li2.25Hf0.75Fe0.25Cl6 9e-4 303.15K cited",
    ),
    "states in brackets": (
        "Values of 3.4 mS cm^{−1} (cold-pressed) and 11.2 mS cm^{−1} (sintered) were obtained for Li_{6.5}P_{0.5}Ge_{0.5}S_{5}I.",
        "ionic Li6.5Ge0.5P0.5S5I 3.4e-3 own\nionic Li6.5Ge0.5P0.5S5I 1.12e-2 own",
    ),
    "long dashes": (
        "The best of them—Li_{3}InCl_{6} (1.4 mS/cm) and Li_{3}ScCl_{6} (2.9 mS/cm)—hold rare elements.",
        "ionic Li3InCl6 1.4e-3 own\nionic Li3ScCl6 2.9e-3 own",
    ),
    "a code with a decimal": (
        "A series Li_{3−x}In_{1−x}Hf_{x}Cl_{6} (0 ≤ x ≤ 0.6, denoted as LIHC-x) was milled. LIHC-0.3 has 2.05 mS cm^{−1}, LIHC-0.6 0.79 mS cm^{−1}.",
        "ionic Li2.7Hf0.3In0.7Cl6 2.05e-3 own\nionic Li2.4Hf0.6In0.4Cl6 7.9e-4 own",
    ),
    "a scan rate is no potential": (
        "The voltammogram at 0.1 mV·s^{−1} showed that Li_{3}TmBr_{6} is oxidized at 3.3 V.",
        "oxidation Li3TmBr6 3.3 own",
    ),
    "a name and what it stands for": (
        "Films of LiPON, Li_{2.9}PO_{3.4}N_{0.4}, have an activation energy of 0.55 eV.",
        "barrier Li2.9PN0.4O3.4 0.55 own",
    ),
    "a comparison behind the value": (
        "We studied Li_{3}TmBr_{6}. Its electronic conductivity is 2 × 10^{−9} S cm^{−1}, and that of pristine Li_{3}YBr_{6} is similar.",
        "electronic Li3TmBr6 2e-9 own",
    ),
}


@pytest.mark.parametrize("name", _CASES)
def test_words_for_materials(name: str) -> None:
    text, expected = _CASES[name]
    assert facts(text) == expect(expected)


def test_a_compound_of_an_element_that_two_hold_is_ambiguous() -> None:
    text, _ = _CASES["two of that element"]
    assert reasons(text) == ["ambiguous_material"]


def test_a_member_is_of_the_series_of_the_title_where_its_paragraph_names_none() -> None:
    text = (
        "# Abstract\n\nThe series Li_{3−x}Ho_{1−x}Zr_{x}Cl_{6} was studied.\n\n# Results\n\n"
        "The related Li_{3−x}Er_{1−x}Hf_{x}Cl_{6} is known.\n\nAt 25 °C the x = 0.4 sample conducts 1.1 mS cm^{−1}."
    )
    assert facts(text) == expect("ionic Li2.6Ho0.6Zr0.4Cl6 1.1e-3 298.15K own")


def test_an_element_before_series_says_which() -> None:
    text = (
        "The samples of Li_{7−x}La_{3}Zr_{2−x}Nb_{x}O_{12} and Li_{7−2x}La_{3}Zr_{2−x}W_{x}O_{12} were sintered. "
        "In the niobium series, the total conductivities are 0.31 and 0.64 mS cm^{−1} for x = 0.25 and 0.5."
    )
    assert facts(text) == expect("ionic Li6.75La3Zr1.75Nb0.25O12 3.1e-4 total own\nionic Li6.5La3Zr1.5Nb0.5O12 6.4e-4 total own")


def test_a_list_of_members_may_end_the_sentence() -> None:
    text = "We made Li_{3−x}Ho_{1−x}Zr_{x}Cl_{6}. Barriers of 0.41, 0.36 and 0.33 eV were found for x = 0, 0.2 and 0.40."
    assert facts(text) == expect("barrier Li3HoCl6 0.41 own\nbarrier Li2.8Ho0.8Zr0.2Cl6 0.36 own\nbarrier Li2.6Ho0.6Zr0.4Cl6 0.33 own")


def test_a_second_pair_of_values_is_of_what_stands_behind_it() -> None:
    text = "Li_{3}ErI_{6} was made with 0.6 mS cm^{−1} and a barrier of 0.38 eV, and 2.5 mS cm^{−1} were found for Li_{3}HoBr_{3}I_{3}."
    assert facts(text) == expect("ionic Li3ErI6 6e-4 own\nbarrier Li3ErI6 0.38 own\nionic Li3HoI3Br3 2.5e-3 own")
    text = "By simulation, 12 mS cm^{−1} and 0.20 eV were found for Li_{3}YCl_{6} and 2.1 mS cm^{−1} and 0.29 eV for Li_{3}YBr_{6}."
    assert facts(text) == expect(
        "ionic Li3YCl6 0.012 computed own\nbarrier Li3YCl6 0.20 computed own\nionic Li3YBr6 2.1e-3 computed own\nbarrier Li3YBr6 0.29 computed own"
    )
