"""Sentences in which a value's series, material or property is told by a word, a list, a change or another sentence of the document."""

import pytest

from tests.text.statements import expect, facts, reasons

CASES = [
    # Potentials.
    (
        "The voltammogram of Na_{3}ScICl_{5} shows two successive onsets of the anodic current at 2.64 and 3.41 V vs Na^{+}/Na.",
        """
        oxidation Na3ScICl5 2.64 vs:Na+/Na own
        oxidation Na3ScICl5 3.41 vs:Na+/Na own
        """,
    ),
    (
        "The oxidative stability of Li_{2}Tm_{2/3}Cl_{4} was examined. The onset is at 4.24 V, close to that of Li_{3}InCl_{6} (4.1 V) and "
        "far beyond the 2.5 V of Li_{6}PS_{5}Br.",
        """
        oxidation Li2Tm0.6667Cl4 4.24 own
        oxidation Li3InCl6 4.1 own
        oxidation Li6PS5Br 2.5 own
        """,
    ),
    (
        "Figure 6 compares Li_{3}YbCl_{6} (0.56–4.24 V) with Li_{3}InCl_{6} (2.35–4.31 V).",
        """
        window Li3YbCl6 0.56..4.24 own
        window Li3InCl6 2.35..4.31 own
        """,
    ),
    ("Upon reduction, a current flows below 1.6 V for Li_{2.4}Tm_{0.4}Zr_{0.6}Cl_{6}.", "reduction Li2.4Tm0.4Zr0.6Cl6 1.6 own"),
    ("Sweeps gave 4.05 V (vs Li^{+}/Li) as the onset for Li_{2}HfCl_{6}.", "oxidation Li2HfCl6 4.05 vs:Li+/Li own"),
    (
        "The mean of Li_{3}TmBr_{6} is oxidized above 3.1 V, whereas the oxidation of Li_{3}TmI_{6} begins as early as 2.4 V.",
        """
        oxidation Li3TmBr6 3.1 own
        oxidation Li3TmI6 2.4 own
        """,
    ),
    # Energies.
    (
        "In Li_{3}TmCl_{6} the barriers along a and c are 0.33 and 0.45 eV, respectively, and in Li_{2.8}Tm_{0.8}Zr_{0.2}Cl_{6} they drop to "
        "0.30 and 0.34 eV.",
        """
        barrier Li3TmCl6 0.33 own
        barrier Li3TmCl6 0.45 own
        barrier Li2.8Tm0.8Zr0.2Cl6 0.30 own
        barrier Li2.8Tm0.8Zr0.2Cl6 0.34 own
        """,
    ),
    (
        "In Li_{3}TmBr_{6}, ions cross the layers with a barrier of 0.41 eV, and 0.50 eV are required within them.",
        """
        barrier Li3TmBr6 0.41 own
        barrier Li3TmBr6 0.50 own
        """,
    ),
    (
        "Na_{3}TmCl_{6} has a lower activation energy, 0.31 eV, than the monoclinic Na_{3}ScCl_{6} phase, which shows a hopping barrier of 0.44 eV.",
        """
        barrier Na3TmCl6 0.31 own
        barrier Na3ScCl6 0.44 own
        """,
    ),
    (
        "Li_{3}TmCl_{6} was simulated. Its barrier for the diffusivity of Li is 0.36 eV.",
        "barrier Li3TmCl6 0.36 own",
    ),
    # Numbers.
    ("The conductivity of Li_{3}TmCl_{6} at 300 K is 11.4 [6.2, 21.7] mS cm^{−1}.", "ionic Li3TmCl6 0.0114 300K own"),
    ("The conductivity of Li_{3}TmCl_{6} at 300 K is 1.4 (0.9–2.2) × 10^{−3} S cm^{−1}.", "ionic Li3TmCl6 1.4e-3 300K own"),
    # Members of series.
    (
        "We made Li_{3−x}Tm_{1−x}Zr_{x}Cl_{6}. The best values were found in the interval x = 0.4 – 0.5 with 1.2 and 1.3 mS cm^{−1}, respectively.",
        """
        ionic Li2.6Tm0.6Zr0.4Cl6 1.2e-3 own
        ionic Li2.5Tm0.5Zr0.5Cl6 1.3e-3 own
        """,
    ),
    (
        "We made Li_{3−x}Tm_{1−x}Zr_{x}Cl_{6}. Upon substitution the conductivity increased to a maximum of 1.3 mS cm^{−1} (x = 0.5), and the "
        "activation energy decreased from 0.50 to 0.35 eV.",
        """
        ionic Li2.5Tm0.5Zr0.5Cl6 1.3e-3 <= own
        barrier Li3TmCl6 0.50 own
        barrier Li2.5Tm0.5Zr0.5Cl6 0.35 own
        """,
    ),
    (
        "In the series Li_{3}Tm(Br_{1−x}Cl_{x})_{6}, x = 0.25 and x = 0.50 gave 3.1 and 3.9 mS cm^{−1}, respectively.",
        """
        ionic Li3TmBr4.5Cl1.5 3.1e-3 own
        ionic Li3TmBr3Cl3 3.9e-3 own
        """,
    ),
    (
        "We compare Li_{3−x}Tm_{1−x}Zr_{x}Cl_{6} with Na_{3−x}Tm_{1−x}Zr_{x}Cl_{6}. The unsubstituted Na_{3}TmCl_{6} has 9 × 10^{−8} S cm^{−1}, "
        "and 6 × 10^{−5} S cm^{−1} is reached at x = 0.6.",
        """
        ionic Na3TmCl6 9e-8 own
        ionic Na2.4Tm0.4Zr0.6Cl6 6e-5 own
        """,
    ),
    (
        "Both xLi_{2}O–TaCl_{5} and LiTaCl_{6} are amorphous. In xLi_{2}O–TaCl_{5}, 6.6 mS cm^{−1} is reached at x = 1.5.",
        "ionic Li3TaCl5O1.5 6.6e-3 own",
    ),
    # Lists.
    (
        "Li_{3}TmCl_{6} and Li_{3}TmBr_{6} have 0.3 and 1.1 mS cm^{−1}, respectively. At −20 °C, Li_{3}TmBr_{6} keeps 0.1 mS cm^{−1}. The electronic "
        "conductivities are as low as 2.2 × 10^{−9} and 1.7 × 10^{−9} S cm^{−1}, respectively.",
        """
        ionic Li3TmCl6 0.3e-3 own
        ionic Li3TmBr6 1.1e-3 own
        ionic Li3TmBr6 0.1e-3 253.15K own
        electronic Li3TmCl6 2.2e-9 own
        electronic Li3TmBr6 1.7e-9 own
        """,
    ),
    (
        "Li_{3}TmCl_{4}Br_{2} was dried. After heating at 150 and 220 °C, conductivities of 0.7 and 1.6 mS cm^{−1} were found.",
        """
        ionic Li3TmBr2Cl4 0.7e-3 own
        ionic Li3TmBr2Cl4 1.6e-3 own
        """,
    ),
    # Names.
    (
        "Substitution with Fe^{3+} (Li_{2.2}Hf_{0.8}Fe_{0.2}Cl_{6}) raises the conductivity of Li_{2}HfCl_{6} to 0.8 mS cm^{−1}.",
        "ionic Li2.2Hf0.8Fe0.2Cl6 0.8e-3 own",
    ),
    (
        "Li_{3}ScBr_{6} was made by Tomi. Lithium scandium bromide has a conductivity of 2.1 mS cm^{−1}.",
        "ionic Li3ScBr6 2.1e-3 own",
    ),
    (
        "The Na_{3}(B_{10}H_{10})(BH_{4}) phase (r-NBB, whose chemical composition is Na_{3}(B_{10}H_{10})(BH_{4})) was quenched. "
        "In r-NBB a conductivity of 3.3 mS cm^{−1} was reached.",
        "ionic Na3B11H14 3.3e-3 own",
    ),
    # Comparisons.
    (
        "The conductivity of our Li_{3}TmCl_{6}, 0.31 mS cm^{−1}, is lower than the 0.9 mS cm^{−1} of an earlier report.",
        """
        ionic Li3TmCl6 0.31e-3 own
        ionic Li3TmCl6 0.9e-3 own
        """,
    ),
    (
        "Li_{3}TmCl_{6} was studied. The activation energy is 0.22 eV, one of the smallest values for chlorides.",
        "barrier Li3TmCl6 0.22 own",
    ),
    # Space groups.
    (
        "Li_{3}TmCl_{6} and Li_{3}LuCl_{6} reach 0.3 and 0.1 mS cm^{−1}, respectively, in their trigonal structures with space group P-3m1.",
        """
        ionic Li3TmCl6 0.3e-3 own
        ionic Li3LuCl6 0.1e-3 own
        structure Li3TmCl6 trigonal P-3m1 own
        structure Li3LuCl6 trigonal P-3m1 own
        """,
    ),
    ("NaTaOBr_{4} was refined in the Pc space group.", "structure NaTaBr4O Pc own"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_word_a_list_or_a_change_tells(text: str, expected: str) -> None:
    assert facts(text) == expect(expected)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Cells with Li_{3}TmCl_{6} were discharged. After discharging to 1.8 V it is oxidized at the rim.", "cell_voltage"),
        ("The reduction potential of Li_{7}La_{3}Hf_{2}O_{12} lies near that of Li deposition (0 V).", "electrode_material"),
        ("Sulfides conduct well, for example, Li_{7}P_{3}S_{11} (17 mS cm^{−1}), but are oxidized at about 2.4 V.", "class_of_materials"),
        ("Sulfides are fast; Li_{7}P_{3}S_{11} was used. However, their window is narrow (1.7–2.3 V).", "class_of_materials"),
        ("Li_{3}TmCl_{6} conducts 0.3 mS cm^{−1} and the analogous Er compound 0.4 mS cm^{−1}.", "unknown_material"),
        ("Li_{3}ScCl_{6} and Li_{3}TmCl_{6} were reported, but none of them exceeds 4 mS cm^{−1}.", "demand"),
        ("Li_{3}TmCl_{6} was used. The conductivity of P-LRNO (6.1 × 10^{−6} mS cm^{−1}) is higher.", "unknown_material"),
        ("In Li_{3}TmCl_{6}, values of 9 mS cm^{−1} may come into reach.", "demand"),
    ],
)
def test_what_is_no_value_of_a_material(text: str, reason: str) -> None:
    assert reason in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        # Rotations of anions, thermal energies.
        "In Na_{3}(B_{10}H_{10})(BH_{4}) the activation energy of the uniaxial rotations is 0.22 eV.",
        "The Meyer-Neldel energy of Li_{3}TmCl_{6} is more than k_{B}T (26 meV).",
        # An ion is no material.
        "The two phases consist of disordered B_{10}H_{10}^{2−} anions with primitive space groups (Pa-3 and Fm-3m).",
        # Many may share a band of potentials; this one is a cell's.
        "Cells of Li_{3}TmCl_{6} (2.5–4.2 V) were cycled.",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert facts(text) == []


REPEATED = (
    "# Abstract\n\nA chloride for batteries is introduced, and {claim}.\n\n# Results\n\n"
    "Li_{{3}}TmCl_{{6}} reaches 1.24 × 10^{{−3}} S cm^{{−1}} at 25 °C, and Li_{{3}}LuCl_{{6}} 0.3 mS cm^{{−1}}.{more}"
)


def test_a_value_without_a_material_is_that_of_the_one_material_that_has_it_elsewhere() -> None:
    text = REPEATED.format(claim="a conductivity of 1.24 mS cm^{−1} is shown", more="")
    assert facts(text).count("ionic Li3TmCl6 0.00124 own") == 1


@pytest.mark.parametrize(
    ("claim", "more"),
    [
        ("a conductivity of 1.31 mS cm^{−1} is shown", ""),  # another value
        ("a conductivity of 0.3 mS cm^{−1} is shown", ""),  # one digit says little
        ("a conductivity above 1.24 mS cm^{−1} is needed", ""),
        ("a conductivity of 1.24 mS cm^{−1} is shown", " Li_{3}ErCl_{6} has 1.24 mS cm^{−1}, too."),  # of two materials
    ],
)
def test_a_value_that_does_not_tell_its_material_is_left_alone(claim: str, more: str) -> None:
    assert not any(
        line.startswith("ionic") and "298" not in line and "Lu" not in line and "Er" not in line
        for line in facts(REPEATED.format(claim=claim, more=more))
    )
