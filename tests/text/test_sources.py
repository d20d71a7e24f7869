"""Own results against quoted ones: reference numbers, and words."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "For Li_{3}YCl_{6} we find an ionic conductivity of 0.30 mS cm^{−1}, whereas 0.51 mS cm^{−1} was reported earlier [5].",
        """
        ionic Li3YCl6 3.0e-4 own
        ionic Li3YCl6 5.1e-4 [5]
        """,
    ),
    (
        "Asano et al. [22] introduced Li_{3}YCl_{6} with an ionic conductivity of 5.1 × 10^{−4} S cm^{−1}.",
        "ionic Li3YCl6 5.1e-4 [22]",
    ),
    (
        "Li_{3}YBr_{6} has an ionic conductivity of 1.7 × 10^{−3} S cm^{−1}.^{22}",
        "ionic Li3YBr6 1.7e-3 [22]",
    ),
    (
        "Ionic conductivities of 1.5 mS cm^{−1} for Li_{3}InCl_{6} [7] and 3.0 mS cm^{−1} for Li_{3}ScCl_{6} [8,9] are known.",
        """
        ionic Li3InCl6 1.5e-3 [7]
        ionic Li3ScCl6 3.0e-3 [8;9]
        """,
    ),
    (
        "In this work, Li_{2}HfCl_{6} has an activation energy of 0.38 eV, in agreement with literature [14].",
        "barrier Li2HfCl6 0.38 own",
    ),
    (
        "The activation energy of Na_{3}PSe_{4} was previously reported to be 0.21 eV.",
        "barrier Na3PSe4 0.21 cited",
    ),
    (
        "Li_{3}ScCl_{6} shows 3.0 mS cm^{−1} [8]; our own sample of it has an ionic conductivity of 2.4 mS cm^{−1}.",
        """
        ionic Li3ScCl6 3e-3 [8]
        ionic Li3ScCl6 2.4e-3 own
        """,
    ),
    (
        "Our activation energy of 0.36 eV for Li_{3}YBr_{6} agrees with the published 0.37 eV.^{12}",
        """
        barrier Li3YBr6 0.36 own
        barrier Li3YBr6 0.37 [12]
        """,
    ),
    (
        "According to Schmidt and co-workers [31], Li_{3}YbBr_{6} has an activation energy of 0.38 eV; Meyer et al. [32] gave 0.44 eV.",
        """
        barrier Li3YbBr6 0.38 [31]
        barrier Li3YbBr6 0.44 [32]
        """,
    ),
    (
        "The ionic conductivity of Li_{3}YCl_{6} is 0.4 mS cm^{−1}. Impedance was measured as described before [3].",
        "ionic Li3YCl6 4e-4 own",
    ),
    (
        "Wang et al. reported Li_{2}ZrCl_{6} with an ionic conductivity of 0.81 mS cm^{−1} [17], more than our 0.42 mS cm^{−1}.",
        """
        ionic Li2ZrCl6 8.1e-4 [17]
        ionic Li2ZrCl6 4.2e-4 own
        """,
    ),
    (
        "Li_{6}PS_{5}Br (0.7 mS cm^{−1}, ref. 11) and Li_{6}PS_{5}Cl (1.9 mS cm^{−1}, ref. 12) are known for their ionic conductivity.",
        """
        ionic Li6PS5Br 7e-4 [11]
        ionic Li6PS5Cl 1.9e-3 [12]
        """,
    ),
    (
        "An ionic conductivity of 12 mS cm^{−1} for Li_{10}GeP_{2}S_{12}^{2} and 25 mS cm^{−1} for "
        "Li_{9.54}Si_{1.74}P_{1.44}S_{11.7}Cl_{0.3}^{3} were reported.",
        """
        ionic Li10GeP2S12 12e-3 [2]
        ionic Li9.54Si1.74P1.44S11.7Cl0.3 25e-3 [3]
        """,
    ),
    (
        "In the review of Kwak [40], the activation energy of Li_{2}ZrCl_{6} is 0.35 eV.",
        "barrier Li2ZrCl6 0.35 [40]",
    ),
    (
        "The ionic conductivity of our Li_{3}InCl_{6} is 1.0 mS cm^{−1}; that of Li_{3}InCl_{6} made in water is 2.0 mS cm^{−1} [19].",
        """
        ionic Li3InCl6 1e-3 own
        ionic Li3InCl6 2e-3 [19]
        """,
    ),
    (
        "Li_{3}YCl_{6} [22–24] has an ionic conductivity of 0.5 mS cm^{−1}.",
        "ionic Li3YCl6 5e-4 [22;23;24]",
    ),
    (
        "Ref. 8 gives an ionic conductivity of 3.0 mS cm^{−1} for Li_{3}ScCl_{6}.",
        "ionic Li3ScCl6 3e-3 [8]",
    ),
]

REVIEWS = [
    (
        "Li_{3}YCl_{6} was introduced in 2018 [22]. Its ionic conductivity is 0.51 mS cm^{−1}.",
        "ionic Li3YCl6 5.1e-4 [22]",
    ),
    (
        "The ionic conductivity of Li_{3}YCl_{6} is 0.51 mS cm^{−1}.",
        "ionic Li3YCl6 5.1e-4",
    ),
    (
        "Li and co-workers^{7} prepared Li_{3}InCl_{6} with 1.5 mS cm^{−1} at 25 °C, and Zhou et al.^{9} Li_{2}Sc_{2/3}Cl_{4} with 1.5 mS "
        "cm^{−1} at 30 °C as ionic conductivity.",
        """
        ionic Li3InCl6 1.5e-3 298.15K [7]
        ionic Li2Sc0.6667Cl4 1.5e-3 303.15K [9]
        """,
    ),
    (
        "We found 0.3 mS cm^{−1} for the ionic conductivity of Li_{3}YCl_{6} [22].",
        "ionic Li3YCl6 3e-4 [22]",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_whose_result_it_is(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


@pytest.mark.parametrize(("text", "lines"), REVIEWS)
def test_a_review_quotes(text: str, lines: str) -> None:
    assert facts(text, "review") == expect(lines)


def test_raised_marks_in_brackets_leave_the_text_behind_them_whole() -> None:
    text = "They drew no attention.^{[1]} LiAlCl_{4} has 2 × 10^{−6} S cm^{−1},^{[2,3]} Li_{3}YBr_{6} 1.6 mS cm^{−1}.^{[4]}"
    assert facts(text) == expect("ionic LiAlCl4 2e-6 [2;3]\nionic Li3YBr6 1.6e-3 [4]")
