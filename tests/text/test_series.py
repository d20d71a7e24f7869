"""Series and their members, ranges over compositions, materials named elsewhere or by a word."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "A solid solution Li_{3−x}Yb_{1−x}Zr_{x}Cl_{6} forms up to x = 0.5. All members are well crystallized. The ionic conductivity reached "
        "1.5 mS cm^{−1} at x = 0.4.",
        "ionic Li2.6Yb0.6Zr0.4Cl6 1.5e-3 own",
    ),
    (
        "We prepared Li_{2+x}Zr_{1−x}Fe_{x}Cl_{6} by milling.\n\nDiffraction shows no side phases. For the x = 0.25 sample, the ionic conductivity "
        "is 0.98 mS cm^{−1} at 30 °C.",
        "ionic Li2.25Zr0.75Fe0.25Cl6 9.8e-4 303.15K own",
    ),
    (
        "In Li_{3−x}Er_{1−x}Hf_{x}Cl_{6} the ionic conductivity is 0.2, 0.7 and 0.9 mS cm^{−1} for x = 0.1, 0.2 and 0.5, respectively.",
        """
        ionic Li2.9Er0.9Hf0.1Cl6 2e-4 own
        ionic Li2.8Er0.8Hf0.2Cl6 7e-4 own
        ionic Li2.5Er0.5Hf0.5Cl6 9e-4 own
        """,
    ),
    (
        "The ionic conductivity of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} (x = 0.5) is 1.4 mS cm^{−1} and its activation energy 0.33 eV.",
        """
        ionic Li2.5Y0.5Zr0.5Cl6 1.4e-3 own
        barrier Li2.5Y0.5Zr0.5Cl6 0.33 own
        """,
    ),
    (
        "Across Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} (0 ≤ x ≤ 0.6) the ionic conductivity lies between 0.2 and 1.1 mS cm^{−1} at room temperature.",
        "ionic Li3-xEr1-xZrxCl6|0<=x<=0.6 2e-4..1.1e-3 298.15K own",
    ),
    (
        "Ionic conductivities range from 0.31 to 0.94 mS cm^{−1} for Li_{2+x}Zr_{1−x}In_{x}Cl_{6} (0.1 ≤ x ≤ 0.5).",
        "ionic Li2+xZr1-xInxCl6|0.1<=x<=0.5 3.1e-4..9.4e-4 own",
    ),
    ("Li_{3}GdCl_{6} was obtained as a white powder. Its ionic conductivity is 4 × 10^{−5} S cm^{−1}.", "ionic Li3GdCl6 4e-5 own"),
    (
        "We compare Li_{3}HoCl_{6} with Li_{3}HoBr_{6}. The latter has the lower activation energy, 0.36 eV, and the former has the lower "
        "ionic conductivity, 0.12 mS cm^{−1}.",
        """
        barrier Li3HoBr6 0.36 own
        ionic Li3HoCl6 1.2e-4 own
        """,
    ),
    (
        "Single crystals of Li_{3}ScBr_{6} were grown. This compound has an ionic conductivity of 2.2 mS cm^{−1} at 300 K.",
        "ionic Li3ScBr6 2.2e-3 300K own",
    ),
    (
        "Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} (LATP) was bought.\n\nThe total ionic conductivity of LATP is 7 × 10^{−4} S cm^{−1} at room temperature.",
        "ionic Li1.3Ti1.7Al0.3P3O12 7e-4 298.15K total own",
    ),
    (
        "Pellets of Li_{3}YbCl_{5}Br (LYCB) were pressed.\n\nLYCB, with an activation energy of 0.39 eV, is more ductile.",
        "barrier Li3YbBrCl5 0.39 own",
    ),
    ("Zr-substituted Li_{3}YCl_{6} reaches an ionic conductivity of 1.2 mS cm^{−1}.", "ionic 'Zr-substitutedLi3YCl6' 1.2e-3 own"),
    ("O-doped Li_{2}ZrCl_{6} has an activation energy of 0.30 eV.", "barrier 'O-dopedLi2ZrCl6' 0.30 own"),
    (
        "Undoped Li_{2}ZrCl_{6} shows an ionic conductivity of 0.35 mS cm^{−1} after the same treatment.",
        "ionic Li2ZrCl6 3.5e-4 own",
    ),
    (
        "Li_{2}ZrCl_{6} was doped with oxygen. The undoped host has an ionic conductivity of 0.28 mS cm^{−1}.",
        "ionic Li2ZrCl6 2.8e-4 own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_the_member_that_is_meant_is_found(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
