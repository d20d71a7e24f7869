"""Series and their members, ranges over compositions, materials named elsewhere or by a word."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "A solid solution Li_{3−x}Yb_{1−x}Zr_{x}Cl_{6} forms up to x = 0.5. All members are well crystallized. The ionic conductivity "
        "reached 1.5 mS cm^{−1} at x = 0.4.",
        "ionic Li2.6Yb0.6Zr0.4Cl6 1.5e-3 own",
    ),
    (
        "We prepared Li_{2+x}Zr_{1−x}Fe_{x}Cl_{6} by milling.\n\n"
        "Diffraction shows no side phases. For the x = 0.25 sample, the ionic conductivity is 0.98 mS cm^{−1} at 30 °C.",
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
    (
        "Li_{3}GdCl_{6} was obtained as a white powder. Its ionic conductivity is 4 × 10^{−5} S cm^{−1}.",
        "ionic Li3GdCl6 4e-5 own",
    ),
    (
        "Single crystals of Li_{3}ScBr_{6} were grown. This compound has an ionic conductivity of 2.2 mS cm^{−1} at 300 K.",
        "ionic Li3ScBr6 2.2e-3 300K own",
    ),
    (
        "Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} (LATP) was bought.\n\n"
        "The total ionic conductivity of LATP is 7 × 10^{−4} S cm^{−1} at room temperature.",
        "ionic Li1.3Ti1.7Al0.3P3O12 7e-4 298.15K total own",
    ),
    (
        "Pellets of Li_{3}YbCl_{5}Br (LYCB) were pressed.\n\nLYCB, with an activation energy of 0.39 eV, is more ductile.",
        "barrier Li3YbBrCl5 0.39 own",
    ),
    (
        "Zr-substituted Li_{3}YCl_{6} reaches an ionic conductivity of 1.2 mS cm^{−1}.",
        "ionic 'Zr-substituted_Li3YCl6' 1.2e-3 own",
    ),
    (
        "O-doped Li_{2}ZrCl_{6} has an activation energy of 0.30 eV.",
        "barrier 'O-doped_Li2ZrCl6' 0.30 own",
    ),
    (
        "Undoped Li_{2}ZrCl_{6} shows an ionic conductivity of 0.35 mS cm^{−1} after the same treatment.",
        "ionic Li2ZrCl6 3.5e-4 own",
    ),
    (
        "Li_{2}ZrCl_{6} was doped with oxygen. The undoped host has an ionic conductivity of 0.28 mS cm^{−1}.",
        "ionic Li2ZrCl6 2.8e-4 own",
    ),
    (
        "Among Li_{3−x}Y_{1−x}Hf_{x}Cl_{6} compositions, x = 0.4 has the highest ionic conductivity, 1.5 mS cm^{−1} at 25 °C.",
        "ionic Li2.6Y0.6Hf0.4Cl6 1.5e-3 298.15K own",
    ),
    (
        "In the system Li_{3}Y(Br_{1−x}Cl_{x})_{6}, the activation energy falls from 0.37 eV (x = 0) to 0.31 eV (x = 0.5).",
        """
        barrier Li3YBr6 0.37 own
        barrier Li3YBr3Cl3 0.31 own
        """,
    ),
    (
        "For Na_{3−x}Y_{1−x}Zr_{x}Cl_{6} the ionic conductivity peaks at 6.6 × 10^{−5} S cm^{−1} when x = 0.75.",
        "ionic Na2.25Y0.25Zr0.75Cl6 6.6e-5 own",
    ),
    (
        "Li_{3−x}In_{1−x}Zr_{x}Cl_{6} with x = 0.3 and 0.5 have ionic conductivities of 1.6 and 2.0 mS cm^{−1}.",
        """
        ionic Li2.7Zr0.3In0.7Cl6 1.6e-3 own
        ionic Li2.5Zr0.5In0.5Cl6 2e-3 own
        """,
    ),
    (
        "We prepared Li_{3}HoCl_{6} and measured it twice. It has an activation energy of 0.44 eV.",
        "barrier Li3HoCl6 0.44 own",
    ),
    (
        "Li_{3}DyCl_{6} is orthorhombic. The compound has an activation energy of 0.47 eV and melts at 460 °C.",
        "barrier Li3DyCl6 0.47 own",
    ),
    (
        "Here, Li_{6}PS_{5}Cl (LPSCl) and Li_{3}InCl_{6} (LIC) are combined.\n\n"
        "The activation energies of LPSCl and LIC are 0.36 and 0.34 eV, respectively.",
        """
        barrier Li6PS5Cl 0.36 own
        barrier Li3InCl6 0.34 own
        """,
    ),
    (
        "Fluorine-doped Li_{3}InCl_{6} retains an ionic conductivity of 0.5 mS cm^{−1}.",
        "ionic 'Fluorine-doped_Li3InCl6' 5e-4 own",
    ),
    (
        "The ionic conductivity of Li_{2}ZrCl_{6} doped with Mg is 0.6 mS cm^{−1}.",
        "ionic 'Li2ZrCl6_doped_with_Mg' 6e-4 own",
    ),
    (
        "The ionic conductivity of 5 mol% Al-doped Li_{3}YCl_{6} is 0.7 mS cm^{−1}.",
        "ionic 'Al-doped_Li3YCl6' 7e-4 own",
    ),
    (
        "Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} samples were milled. At x = 0.5, the activation energy has its minimum of 0.33 eV.",
        "barrier Li2.5Er0.5Zr0.5Cl6 0.33 own",
    ),
    (
        "Li_{2+x}Zr_{1−x}Sc_{x}Cl_{6} was made with x = 0, 0.25 and 0.5. The composition with x = 0.25 has an ionic conductivity of 1.0 "
        "mS cm^{−1}, that with x = 0.5 one of 1.6 mS cm^{−1}.",
        """
        ionic Li2.25Zr0.75Sc0.25Cl6 1e-3 own
        ionic Li2.5Zr0.5Sc0.5Cl6 1.6e-3 own
        """,
    ),
    (
        "Li_{6−x}PS_{5−x}Cl_{1+x} reaches an ionic conductivity of 9.4 mS cm^{−1} at 25 °C for x = 0.5.",
        "ionic Li5.5PS4.5Cl1.5 9.4e-3 298.15K own",
    ),
    (
        "Lithium yttrium bromide, Li_{3}YBr_{6} (hereafter LYB), was annealed.\n\nThe activation energy of LYB is 0.37 eV.",
        "barrier Li3YBr6 0.37 own",
    ),
    (
        "Milling of LiCl and InCl_{3} gives Li_{3}InCl_{6}. This material has an ionic conductivity of 0.84 mS cm^{−1} at 25 °C.",
        "ionic Li3InCl6 8.4e-4 298.15K own",
    ),
    (
        "We turn to Li_{3}ErCl_{6} and Li_{3}ErBr_{6}. The former has an activation energy of 0.41 eV.",
        "barrier Li3ErCl6 0.41 own",
    ),
    (
        "Li_{3}ErCl_{6} and Li_{3}ErBr_{6} were milled. It has an activation energy of 0.41 eV.",
        "",
    ),
    (
        "Substituting 40% of the ytterbium by zirconium, i.e. Li_{2.6}Yb_{0.6}Zr_{0.4}Cl_{6}, leads to an ionic conductivity of 1.6 mS cm^{−1}.",
        "ionic Li2.6Yb0.6Zr0.4Cl6 1.6e-3 own",
    ),
    (
        "Li_{3−3x}M_{1+x}Cl_{6} compounds (M = Tb, Dy, Ho, Y, Er, Tm; −0.14 ≤ x ≤ 0.5) exist. Li_{2.73}Ho_{1.09}Cl_{6} has an ionic "
        "conductivity of 1.3 mS cm^{−1}.",
        "ionic Li2.73Ho1.09Cl6 1.3e-3 own",
    ),
    (
        "Li_{3}YbCl_{6} exists in two forms; the orthorhombic form has an ionic conductivity of 0.05 mS cm^{−1}.",
        "ionic Li3YbCl6 5e-5 own",
    ),
    (
        "The parent Li_{2}ZrCl_{6} has an activation energy of 0.36 eV, Li_{2.2}Zr_{0.8}Y_{0.2}Cl_{6} of 0.33 eV.",
        """
        barrier Li2ZrCl6 0.36 own
        barrier Li2.2Y0.2Zr0.8Cl6 0.33 own
        """,
    ),
    (
        "The glass ceramic with 2 mol% Ni_{2}S electrolyte (Li_{7}Ni_{0.2}P_{3.1}S_{11}) shows an ionic conductivity of 2.2 mS cm^{−1}.",
        "ionic Li7Ni0.2P3.1S11 2.2e-3 own",
    ),
    (
        "The ionic conductivity of LATP-4 wt% TiO_{2} is 0.6 mS cm^{−1}.",
        "",
    ),
    (
        "Li_{3}ErCl_{6} has an ionic conductivity of 0.3 mS cm−1, and Li_{3}ErBr_{6} has an ionic conductivity of 0.9 mS cm−1, at best.",
        """
        ionic Li3ErCl6 3e-4 own
        ionic Li3ErBr6 9e-4 own
        """,
    ),
    (
        "In Li_{3}ErCl_{6}, built of MX_{6} octahedra, the lithium ions move with an activation energy of 0.4 eV.",
        "barrier Li3ErCl6 0.4 own",
    ),
    (
        "Most compounds Li_{3}MCl_{6} have conductivities between 0.2 and 2 mS cm^{−1}.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_the_member_that_is_meant_is_found(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
