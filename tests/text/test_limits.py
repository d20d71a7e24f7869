"""Where oxidation and reduction begin, told by verbs, in order, for several; electronic conductivities; and potentials that are no limits."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    ("Oxidation of Li_{6.7}Si_{0.7}Sb_{0.3}S_{5}I starts at 2.5 V vs. Li^{+}/Li.", "oxidation Li6.7Si0.7Sb0.3S5I 2.5 vs:Li+/Li own"),
    ("Li_{3}YCl_{6} shows an oxidation current from 4.2 V vs. Li^{+}/Li.", "oxidation Li3YCl6 4.2 vs:Li+/Li own"),
    ("Anodic currents rise above 4.3 V vs. Li^{+}/Li for Li_{2}ZrCl_{6}.", "oxidation Li2ZrCl6 4.3 vs:Li+/Li own"),
    ("In the cathodic scan of Li_{2}ZrCl_{6}, currents set in at 1.7 V vs. Li^{+}/Li.", "reduction Li2ZrCl6 1.7 vs:Li+/Li own"),
    (
        "Li_{3}YCl_{6} decomposes above 4.2 V vs. Li^{+}/Li.",
        "oxidation Li3YCl6 4.2 vs:Li+/Li own",
    ),
    (
        "The window of Li_{3}InCl_{6} opens at 2.38 V and closes at 4.26 V.",
        """
        reduction Li3InCl6 2.38 own
        oxidation Li3InCl6 4.26 own
        """,
    ),
    ("The stability limits of Li_{3}InCl_{6} lie at 2.38 and 4.27 V vs. Li^{+}/Li.", "window Li3InCl6 2.38..4.27 vs:Li+/Li own"),
    (
        "The windows of Li_{3}YCl_{6} and Li_{3}InCl_{6} extend from 0.62 to 4.21 V and from 2.38 to 4.26 V, respectively.",
        """
        window Li3YCl6 0.62..4.21 own
        window Li3InCl6 2.38..4.26 own
        """,
    ),
    (
        "The oxidation and reduction limits of Li_{3}YCl_{6} are 4.21 and 0.62 V vs. Li^{+}/Li, respectively.",
        """
        oxidation Li3YCl6 4.21 vs:Li+/Li own
        reduction Li3YCl6 0.62 vs:Li+/Li own
        """,
    ),
    (
        "Oxidation of Li_{3}YCl_{6} and Li_{2}ZrCl_{6} sets in at 4.2 and 4.3 V, respectively. Reduction begins at 0.6 and 1.75 V, respectively.",
        """
        oxidation Li3YCl6 4.2 own
        oxidation Li2ZrCl6 4.3 own
        reduction Li3YCl6 0.6 own
        reduction Li2ZrCl6 1.75 own
        """,
    ),
    (
        "Sweeps give 4.25 V vs. Li^{+}/Li for the onset of oxidation of Li_{3}InCl_{6} and 4.15 V vs. Li^{+}/Li for that of Li_{2}ZrCl_{6} "
        "and Li_{3}ScCl_{6}.",
        """
        oxidation Li3InCl6 4.25 vs:Li+/Li own
        oxidation Li2ZrCl6 4.15 vs:Li+/Li own
        oxidation Li3ScCl6 4.15 vs:Li+/Li own
        """,
    ),
    (
        "Li_{3}YCl_{6} and Li_{2}ZrCl_{6} were compared. Both withstand 4.2 V vs. Li^{+}/Li.",
        """
        oxidation Li3YCl6 4.2 vs:Li+/Li own
        oxidation Li2ZrCl6 4.2 vs:Li+/Li own
        """,
    ),
    (
        "Charging to 4.3 V is 2.3 V beyond what Li_{6}PS_{5}Cl can take (2.01 V vs. Li^{+}/Li).",
        "oxidation Li6PS5Cl 2.01 vs:Li+/Li own",
    ),
    (
        "Linear sweeps show an onset at 4.2 V vs. Li^{+}/Li for Li_{3}YCl_{6} and 4.3 V vs. Li^{+}/Li for Li_{2}ZrCl_{6}.",
        """
        oxidation Li3YCl6 4.2 vs:Li+/Li own
        oxidation Li2ZrCl6 4.3 vs:Li+/Li own
        """,
    ),
    (
        "The oxidation limit of Li_{3}YCl_{6} is 4.2 V vs. Li^{+}/Li. That of Li_{3}YBr_{6} is 3.2 V.",
        """
        oxidation Li3YCl6 4.2 vs:Li+/Li own
        oxidation Li3YBr6 3.2 vs:Li+/Li own
        """,
    ),
    (
        "The ionic and electronic conductivities of Li_{3}InCl_{6} are 1.5 × 10^{−3} and 2 × 10^{−9} S cm^{−1}, respectively.",
        """
        ionic Li3InCl6 1.5e-3 own
        electronic Li3InCl6 2e-9 own
        """,
    ),
    ("The electronic contribution of Li_{2}FeCl_{4} is 4 × 10^{−7} S cm^{−1}.", "electronic Li2FeCl4 4e-7 own"),
    ("The electronic contribution is negligible; Li_{2}ZrCl_{6} conducts 4 × 10^{−4} S cm^{−1}.", "ionic Li2ZrCl6 4e-4 own"),
    (
        "Li_{3}YCl_{6} is stable up to 4.21 V vs Li^{+}/Li and down to 0.62 V vs Li^{+}/Li.",
        """
        oxidation Li3YCl6 4.21 vs:Li+/Li <= own
        reduction Li3YCl6 0.62 vs:Li+/Li own
        """,
    ),
    ("LSV shows that Li_{2}ZrCl_{6} starts to decompose at 4.25 V vs. Li^{+}/Li.", "oxidation Li2ZrCl6 4.25 vs:Li+/Li measured own"),
    ("Li_{3}YCl_{6} should be oxidized at 4.2 V according to calculations.", "oxidation Li3YCl6 4.2 own"),
    (
        "Li_{3}HoCl_{6} is oxidised at 4.15 V vs Li^{+}/Li. Its reduction starts at 0.65 V vs Li^{+}/Li. "
        "For Li_{3}HoBr_{6}, the corresponding values are 3.2 and 0.66 V.",
        """
        oxidation Li3HoCl6 4.15 vs:Li+/Li own
        reduction Li3HoCl6 0.65 vs:Li+/Li own
        oxidation Li3HoBr6 3.2 vs:Li+/Li own
        reduction Li3HoBr6 0.66 vs:Li+/Li own
        """,
    ),
    (
        "Li_{3}HoCl_{6} is reduced at 0.65 V. Its oxidation starts at 4.15 V. For Li_{3}HoBr_{6} and Li_{3}HoI_{6}, 3.2 and 2.6 V are found.",
        """
        reduction Li3HoCl6 0.65 own
        oxidation Li3HoCl6 4.15 own
        oxidation Li3HoBr6 3.2 own
        oxidation Li3HoI6 2.6 own
        """,
    ),
    (
        "Li_{3}InCl_{4.8}F_{1.2} has no oxidation current until 4.9 V, 0.6 V better than Li_{3}InCl_{6}, for which it begins from 4.3 V.",
        """
        oxidation Li3InCl4.8F1.2 4.9 >= own
        oxidation Li3InCl6 4.3 own
        """,
    ),
    ("Li_{3}YCl_{6} is electronically insulating (2 × 10^{−9} S cm^{−1}).", "electronic Li3YCl6 2e-9 own"),
    ("Li_{3}YCl_{6} is electronically insulating and conducts 0.5 mS cm^{−1}.", "ionic Li3YCl6 5e-4 own"),
    ("On the reductive side Li_{3}InCl_{6} fails at 2.4 V vs. Li^{+}/Li.", "reduction Li3InCl6 2.4 vs:Li+/Li own"),
    (
        "Li_{2}ZrCl_{6} reaches 0.4 mS cm^{−1} (E_{a} = 0.35 eV, electronic conductivity 4 × 10^{−10} S cm^{−1}).",
        """
        ionic Li2ZrCl6 4e-4 own
        barrier Li2ZrCl6 0.35 own
        electronic Li2ZrCl6 4e-10 own
        """,
    ),
]

NOTHING = [
    "The cathodic sweep of Li_{3}YCl_{6} starts at 3.0 V vs. Li^{+}/Li and ends at 0 V.",
    "The anodic scan of Li_{3}YCl_{6} was started at 2.5 V vs. Li^{+}/Li.",
    "A cathodic peak of Li_{3}InCl_{6} appears at 2.2 V vs. Li^{+}/Li.",
    "The voltage limits of the cell with Li_{3}YCl_{6} were 2.8 and 4.3 V.",
    "The band edges of Li_{3}YCl_{6} lie at −1.2 and 4.3 V vs. Li^{+}/Li.",
    "The limits of Li_{3}YCl_{6} and Li_{3}InCl_{6} lie at 0.6 and 2.3 V vs. Li^{+}/Li.",
    "Linear sweeps of Li_{3}YCl_{6} show an onset at 1.2 V vs. Li^{+}/Li.",
    "Li_{3}YCl_{6} and Li_{3}InCl_{6} were compared. Both cells were charged to 4.2 V vs. Li^{+}/Li.",
    "Li_{3}YCl_{6} decomposes above 500 °C.",
    "Li_{3}YCl_{6} is not oxidised at 4.0 V vs. Li^{+}/Li.",
    "After oxidation at 4.5 V the Li_{3}YCl_{6} pellet was brown.",
    "Li_{3}YCl_{6} was oxidised at 4.6 V for 10 h.",
    "LSV shows that Li_{2}ZrCl_{6} starts to decompose at 1.7 V vs. Li^{+}/Li.",
    "The cell with Li_{3}YCl_{6} tolerates voltages up to 4.2 V.",
    "The oxidation of LiCoO_{2} begins at 3.9 V vs. Li^{+}/Li.",
    "LiNi_{0.8}Co_{0.1}Mn_{0.1}O_{2} has an electronic conductivity of 10^{−3} S cm^{−1}.",
    "The electronic conductivity of the interphase on Li_{6}PS_{5}Cl is 10^{−7} S cm^{−1}.",
    "The electronic conductivity of the Li_{3}YCl_{6}-carbon composite is 0.1 S cm^{−1}.",
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_limit(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


@pytest.mark.parametrize("text", NOTHING)
def test_other_potential_or_conductor_is_none(text: str) -> None:
    assert facts(text) == []


def test_the_electrode_that_a_document_declares_holds_for_its_own_bare_potentials() -> None:
    text = "Potentials are quoted vs. Li^{+}/Li.\n\nLi_{3}HoCl_{6} is oxidized at 4.1 V. In ref. [3], the oxidation limit of Li_{3}YBr_{6} was 3.2 V."
    assert facts(text) == expect("oxidation Li3HoCl6 4.1 vs:Li+/Li own\noxidation Li3YBr6 3.2 [3]")
    assert facts("The potential was swept vs. Li^{+}/Li.\n\nLi_{3}HoCl_{6} is oxidized at 4.1 V.") == expect("oxidation Li3HoCl6 4.1 own")


@pytest.mark.parametrize(
    ("ahead", "unit"),
    [
        ("Sulfides decompose at 2 V vs. Li/Li^{+}.", "4.1 vs:Li+/Li"),
        ("A potential of 0.6 V vs. Li–In is 1.22 V vs. Li^{+}/Li.", "4.1"),
        ("The electrode of lithium metal was pressed at 80 MPa.", "4.1"),
    ],
)
def test_a_bare_potential_is_against_the_one_electrode_of_its_paragraph(ahead: str, unit: str) -> None:
    assert facts(f"{ahead} Li_{{3}}HoCl_{{6}} is oxidized at 4.1 V.") == expect(f"oxidation Li3HoCl6 {unit} own")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Voltammetry of Li_{3}TmCl_{6} shows no oxidation up to 4.2 V vs. Li^{+}/Li.", "oxidation Li3TmCl6 4.2 vs:Li+/Li >= measured own"),
        ("In the sweep of Li_{3}TmCl_{6} no appreciable current is seen below 4.2 V.", "oxidation Li3TmCl6 4.2 >= own"),
        ("Li_{3}TmCl_{6} shows no cathodic reaction down to 0.7 V.", "reduction Li3TmCl6 0.7 <= own"),
        ("No reaction of Li_{3}TmCl_{6} with air was seen below 2 V.", ""),
        ("No current flowed in the Li_{3}TmCl_{6} cell below 0.5 V.", ""),
    ],
)
def test_what_does_not_happen_up_to_a_potential_bounds_the_limit(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
