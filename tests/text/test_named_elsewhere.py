"""Sentences whose material another part of the text gives, and values that are nobody's."""

import pytest

from tests.text.statements import expect, facts, reasons

MATERIALS = [
    # The unsubstituted end of what the sentence names.
    (
        "We studied Li_{3−x}M_{1−x}Hf_{x}Cl_{6} (M = Ho, Lu). For Li_{2.6}Ho_{0.6}Hf_{0.4}Cl_{6}, E_{a} was 0.33 eV, compared with 0.44 eV for the "
        "pristine chloride.",
        """
        barrier Li2.6Ho0.6Hf0.4Cl6 0.33 own
        barrier Li3HoCl6 0.44 own
        """,
    ),
    # A section is about the compound that heads it.
    (
        "Two salts were made.\n\n# 3.1. Ion transport in Li_{3}LuBr_{6}\n\nIn the low-temperature phase, the "
        "conductivity at 300 K is 6 × 10^{−7} S cm^{−1}.\n\n"
        "# 3.2. Li_{3}LuI_{6}\n\nThe activation energy amounts to 0.41 eV.",
        """
        ionic Li3LuBr6 6e-7 300K own
        barrier Li3LuI6 0.41 own
        """,
    ),
    # The one that had the highest value.
    (
        "Li_{3}HoCl_{6} has 0.2 mS cm^{−1}, and the maximum, 1.6 mS cm^{−1}, is reached in "
        "Li_{2.4}Ho_{0.4}Hf_{0.6}Cl_{6}. The activation energy of the "
        "optimized SE is 0.31 eV, lower than that of Li_{3}YCl_{6} (0.40 eV), and its electronic conductivity is 5 × 10^{−10} S cm^{−1}.",
        """
        ionic Li3HoCl6 0.2e-3 own
        ionic Li2.4Ho0.4Hf0.6Cl6 1.6e-3 own
        barrier Li2.4Ho0.4Hf0.6Cl6 0.31 own
        barrier Li3YCl6 0.40 own
        electronic Li2.4Ho0.4Hf0.6Cl6 5e-10 own
        """,
    ),
    # Names: given to the composition before, spelled by the one formula.
    (
        "In Na_{3−x}Tm_{1−x}Zr_{x}Cl_{6}, the best value of 3 × 10^{−5} S cm^{−1} is found for x = 0.6. We denote this composition as NTZC0.6 below. "
        "The activation energy of NTZC0.6 is 0.48 eV.",
        """
        ionic Na2.4Tm0.4Zr0.6Cl6 3e-5 own
        barrier Na2.4Tm0.4Zr0.6Cl6 0.48 own
        """,
    ),
    (
        "Li_{3}ScCl_{4}Br_{2} was made in water. LSCB is white. LSCB has 1.9 mS cm^{−1}. The barrier of LSCB is 0.32 eV.",
        """
        ionic Li3ScBr2Cl4 1.9e-3 own
        barrier Li3ScBr2Cl4 0.32 own
        """,
    ),
    # Letters: the series that is written out, a member with its letter.
    (
        "# Conduction in Li_{3−x}Er_{1−x}M_{x}Cl_{6} (M = Hf, Zr)\n\nLi_{3−x}Er_{1−x}Hf_{x}Cl_{6} was made "
        "first.\n\nAt x = 0.4, 1.1 mS cm^{−1} are reached. "
        "The sample with x = 0.2 (M = Zr) has 0.7 mS cm^{−1}.",
        """
        ionic Li2.6Er0.6Hf0.4Cl6 1.1e-3 own
        ionic Li2.8Er0.8Zr0.2Cl6 0.7e-3 own
        """,
    ),
    (
        "The oxychlorides Li_{2}MOCl_{4} (M = Ti, Sn) were made, and their conductivities of 1.8 and 2.3 mS cm^{−1} are high.",
        """
        ionic Li2TiCl4O 1.8e-3 own
        ionic Li2SnCl4O 2.3e-3 own
        """,
    ),
    # Ends of the series that the paragraph names; a member that x is raised to.
    (
        "We made Li_{3}Tm(Br_{1−x}Cl_{x})_{6}. The bromide and the chloride have 1.4 and 0.2 mS cm^{−1}, respectively.",
        """
        ionic Li3TmBr6 1.4e-3 own
        ionic Li3TmCl6 0.2e-3 own
        """,
    ),
    (
        "In Li_{3−x}Lu_{1−x}Zr_{x}Cl_{6}, 1.2 mS cm^{−1} is reached at x = 0.4. A further increase in x to 0.6 results "
        "in a decline to 0.5 mS cm^{−1}.",
        """
        ionic Li2.6Lu0.6Zr0.4Cl6 1.2e-3 own
        ionic Li2.4Lu0.4Zr0.6Cl6 0.5e-3 own
        """,
    ),
    # What was milled is not what conducts; forms of one compound; an element behind an apposition.
    ("LiBr and TmBr_{3} were milled for 20 h, and the product (BM-Li_{3}TmBr_{6}) showed 0.9 mS cm^{−1}.", "ionic Li3TmBr6 0.9e-3 own"),
    (
        "Li_{7}La_{3}Sn_{2}O_{12} changes from the tetragonal to the cubic phase near 700 °C; the former has 3 × 10^{−7} S cm^{−1}.",
        "ionic Li7La3Sn2O12 3e-7 own",
    ),
    (
        "Na_{3.4}Sc_{0.4}Zr_{1.6}Si_{2}PO_{12} has 3 mS cm^{−1} and Na_{3.2}Lu_{0.2}Zr_{1.8}Si_{2}PO_{12} 2 mS "
        "cm^{−1}. The lowest barrier, 0.26 eV, belongs to "
        "the scandium compound.",
        """
        ionic Na3.4Zr1.6Sc0.4Si2PO12 3e-3 own
        ionic Na3.2Lu0.2Zr1.8Si2PO12 2e-3 own
        barrier Na3.4Zr1.6Sc0.4Si2PO12 0.26 own
        """,
    ),
    (
        "LiMoOCl_{4} and LiVOCl_{4} were milled. The chains rotate; the barriers are 0.25 eV for M = Mo and 0.28 eV for M = V.",
        """
        barrier LiMoCl4O 0.25 own
        barrier LiVCl4O 0.28 own
        """,
    ),
    (
        "# Transport in LiInX_{4} (X = Cl, Br, I)\n\nThe argyrodites Li_{6}PS_{5}X are fast.\n\nThe activation "
        "energies amount to 0.52 eV (X = Cl) and "
        "0.44 eV (X = Br).",
        """
        barrier LiInCl4 0.52 own
        barrier LiInBr4 0.44 own
        """,
    ),
    # What is compared in one paragraph; what a stack holds; what a hydrate is dried to.
    (
        "Li_{3}LuCl_{6} and Li_{2.7}Lu_{0.7}Zr_{0.3}Cl_{6} were compared. The onset of the cathodic current shifts "
        "from 0.8 V for Li_{3}LuCl_{6} to 1.9 V for "
        "the Zr-substituted sample.",
        """
        reduction Li3LuCl6 0.8 own
        reduction Li2.7Lu0.7Zr0.3Cl6 1.9 own
        """,
    ),
    ("Cells of Li|Li_{3}YBr_{5.6}F_{0.4}|Li run for long since LiF forms. This compound has 1.3 mS cm^{−1}.", "ionic Li3YBr5.6F0.4 1.3e-3 own"),
    (
        "Milling gives Li_{3}ScCl_{6} with 0.6 mS cm^{−1}. The solution is dried to Li_{3}ScCl_{6}·2H_{2}O, which is "
        "heated. The product has 1.5 mS cm^{−1}.",
        """
        ionic Li3ScCl6 0.6e-3 own
        ionic Li3ScCl6 1.5e-3 own
        """,
    ),
    # One value of two.
    (
        "Oxidation of Li_{3}ErCl_{6} sets in at 4.0 V vs Li^{+}/Li, and the same onset is observed for Li_{3}ErBr_{0.6}Cl_{5.4}.",
        """
        oxidation Li3ErCl6 4.0 vs:Li+/Li own
        oxidation Li3ErBr0.6Cl5.4 4.0 vs:Li+/Li own
        """,
    ),
    (
        "Li_{3}HoCl_{6} and Li_{2}HfCl_{6} were milled. The patterns can be refined in the space group P-3m1 for either compound.",
        """
        structure Li3HoCl6 P-3m1 own
        structure Li2HfCl6 P-3m1 own
        """,
    ),
    # A class with an example; a member behind a structure; a structure that is matched.
    (
        "An orthorhombic type (Pnma) is found for Li_{3}YbCl_{6}, and the monoclinic type (C2/m) is typical of "
        "bromides and iodides, e.g. Li_{3}HoBr_{6}.",
        """
        structure Li3YbCl6 Pnma own
        structure Li3HoBr6 C2/m own
        """,
    ),
    (
        "Li_{3}HoCl_{6} has space group P-3m1. In Li_{3−x}Ho_{1−x}Zr_{x}Cl_{6}, it turns into an orthorhombic phase (Pnma) at x = 0.2.",
        """
        structure Li3HoCl6 P-3m1 own
        structure Li2.8Ho0.8Zr0.2Cl6 orthorhombic Pnma own
        """,
    ),
    (
        "The reflections of milled Li_{2}HfCl_{6} match trigonal Li_{3}ErCl_{6} (P-3m1).",
        """
        structure Li2HfCl6 trigonal P-3m1 own
        structure Li3ErCl6 trigonal P-3m1 own
        """,
    ),
]

NOBODYS = [
    ("Li_{3}PS_{4} was used. Moreover, most conductivities lie in the range 10^{−5}–10^{−4} S cm^{−1}.", "class_of_materials"),
    ("The halides Li_{3}MX_{6} (M = metal, X = halogen) had conductivities below 0.1 mS cm^{−1}.", "class_of_materials"),
    ("At the volume of Li_{3}TmCl_{6}, a single Li ion in the fcc Cl sublattice migrates with a barrier of 0.24 eV.", "class_of_materials"),
    ("Sulfide electrolytes such as Li_{6}PS_{5}Br and Li_{3}PS_{4} are soft and exhibit conductivities of 1–10 mS cm^{−1}.", "class_of_materials"),
    ("Li_{2.5}Ho_{0.5}Zr_{0.5}Cl_{6} has a barrier of 0.3 eV, compared with 0.4 eV for the unsubstituted chloride.", "ambiguous_material"),
    (
        "Fluorination gives Li_{3}ScCl_{4.6}F_{1.4}. The penalty is a loss of conductivity to 0.3 mS cm^{−1} from 1.4 mS cm^{−1}.",
        "ambiguous_material",
    ),
    ("In Li_{3−x}Tm_{1−x}Hf_{x}Cl_{6}, x = 0.5 is best. For the gadolinium analog, 1.5 mS cm^{−1} is obtained at x = 0.6.", "unknown_material"),
    ("The bromide Li_{3}LuBr_{6} is known. For the smaller lanthanides, an orthorhombic polymorph (Pnma) competes.", "class_of_materials"),
    ("Li_{3}HoCl_{6} and Li_{6}PS_{5}Cl were ground. The Li_{3}HoCl_{6}–Li_{6}PS_{5}Cl composite has a conductivity of 2.2 mS cm^{−1}.", "mixture"),
    ("For a composite of LiCoO_{2} and Li_{6}PS_{5}Cl, 0.08 mS cm^{−1} was determined.", "mixture"),
    ("Sulfides such as Li_{6}PS_{5}Cl combine a high conductivity (1–10 mS cm^{−1}) with softness.", "class_of_materials"),
    (
        "Li_{3}HoCl_{6} has a conductivity of 9.1 mS cm^{−1}, with error bounds of 3.8–22 mS cm^{−1} and 2.0–10.4 mS cm^{−1} in two runs.",
        "difference",
    ),
    (
        "Thiophosphates such as Li_{6}PS_{5}Br and Li_{10}SnP_{2}S_{12} are easily densified, but their oxidation onset at 2.5 V is low.",
        "class_of_materials",
    ),
    ("Li_{3}HoCl_{6} is slow, but in a thin layer a conductivity of 10^{−6} S cm^{−1} may already be acceptable.", "demand"),
]


@pytest.mark.parametrize(("text", "expected"), MATERIALS)
def test_a_material_named_elsewhere_is_found(text: str, expected: str) -> None:
    assert facts(text) == expect(expected)


@pytest.mark.parametrize(("text", "reason"), NOBODYS)
def test_what_is_nobodys_is_rejected(text: str, reason: str) -> None:
    assert reason in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "For Li_{2.7}Lu_{0.7}Zr_{0.3}Cl_{6}, two reduction peaks at 1.7 and 0.9 V (vs Li^{+}/Li) were assigned to Zr^{4+} and Lu^{3+}.",
        "The calculated decomposition products of Li_{3}LuCl_{6} at 5 V comprise LuCl_{3} and Cl_{2}.",
        "The interface with Li_{3}ScCl_{6} degrades continuously with an activation energy of 0.7 eV.",
        "The oxidation of Li_{3}ScCl_{6} is slow. When the potential was held at 4.8 V for 20 h, the leakage current fell.",
        "The apparent activation energy of the interfacial process between Li_{6}PS_{5}Cl and Li_{3}LuCl_{6} of 0.53 eV is high.",
    ],
)
def test_what_is_no_property_is_left(text: str) -> None:
    assert facts(text) == []
