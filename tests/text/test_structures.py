"""Space groups in sentences, each with its own material."""

import pytest

from extract.text.structures import find_structures
from tests.text.statements import expect, facts

CASES = [
    (
        "Li_{3}ErCl_{6} crystallizes in the trigonal space group P3̄m1.",
        "structure Li3ErCl6 trigonal P-3m1 own",
    ),
    (
        "The diffraction pattern of Li_{6}PS_{5}Cl is indexed in the cubic space group F4̄3m.",
        "structure Li6PS5Cl cubic F-43m own",
    ),
    (
        "Na_{3}PS_{4} is tetragonal (P4̄2_{1}c) at room temperature, whereas Na_{3}SbS_{4} is cubic (I4̄3m) when heated.",
        """
        structure Na3PS4 tetragonal P-421c own
        structure Na3SbS4 cubic I-43m own
        """,
    ),
    (
        "Li_{3}InCl_{6} (C2/m) and Li_{3}LuCl_{6} (Pnma) are slower.",
        """
        structure Li3InCl6 C2/m own
        structure Li3LuCl6 Pnma own
        """,
    ),
    (
        "The garnet Li_{7}La_{3}Zr_{2}O_{12} is cubic with space group Ia3̄d or tetragonal with space group I4_{1}/acd.",
        """
        structure Li7La3Zr2O12 cubic Ia-3d own
        structure Li7La3Zr2O12 tetragonal I41/acd own
        """,
    ),
    (
        "The unit cell of Li_{3}YbCl_{6} is orthorhombic (Pnma) with a = 12.87 Å.",
        "structure Li3YbCl6 orthorhombic Pnma own",
    ),
    (
        "Li_{3}TbCl_{6} and Li_{3}DyCl_{6} both belong to space group Pnma.",
        """
        structure Li3TbCl6 Pnma own
        structure Li3DyCl6 Pnma own
        """,
    ),
    (
        "β-Li_{3}PS_{4} (Pnma) conducts better than γ-Li_{3}PS_{4} (Pmn2_{1}).",
        """
        structure Li3PS4 Pnma own
        structure Li3PS4 Pmn21 own
        """,
    ),
    (
        "Single-crystal diffraction on Li_{10}SnP_{2}S_{12} confirms the tetragonal space group P4_{2}/nmc.",
        "structure Li10SnP2S12 tetragonal P42/nmc own",
    ),
    (
        "Li_{3}HoBr_{6} (space group C2/m, a = 6.9 Å) and Li_{3}HoCl_{6} (space group P3̄m1, a = 11.2 Å) were refined.",
        """
        structure Li3HoBr6 C2/m own
        structure Li3HoCl6 P-3m1 own
        """,
    ),
    (
        "The cubic (Fd3̄m) spinel Li_{2}Sc_{2/3}Cl_{4} is known.",
        "structure Li2Sc0.6667Cl4 cubic Fd-3m own",
    ),
    (
        "NaTaCl_{6} crystallizes with P2_{1}/c symmetry at room temperature.",
        "structure NaTaCl6 P21/c own",
    ),
    (
        "Li_{3}YCl_{6} and Li_{3}ErCl_{6} are trigonal (P3̄m1), Li_{3}InCl_{6} and Li_{3}ScCl_{6} monoclinic (C2/m).",
        """
        structure Li3YCl6 trigonal P-3m1 own
        structure Li3ErCl6 trigonal P-3m1 own
        structure Li3InCl6 monoclinic C2/m own
        structure Li3ScCl6 monoclinic C2/m own
        """,
    ),
    (
        "The structure of Li_{3}InCl_{6} is C2/m at all temperatures.",
        "structure Li3InCl6 C2/m own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_space_group_goes_to_its_own_material(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


SHARED = [
    (
        "The monoclinic cell (C2/m) shared by Li_{3}InCl_{6} and Li_{3}ScCl_{6} has an fcc-like anion lattice.",
        """
        structure Li3InCl6 monoclinic C2/m own
        structure Li3ScCl6 monoclinic C2/m own
        """,
    ),
    (
        "The orthorhombic phase Pnma is formed by Li_{3}YbCl_{6} and Li_{3}LuCl_{6}.",
        """
        structure Li3YbCl6 orthorhombic Pnma own
        structure Li3LuCl6 orthorhombic Pnma own
        """,
    ),
    (
        "Li_{3}HoBr_{6} is isostructural with Li_{3}ErBr_{6} (C2/m).",
        """
        structure Li3HoBr6 C2/m own
        structure Li3ErBr6 C2/m own
        """,
    ),
    (
        "Li_{2}ZrCl_{6} is trigonal (P-3m1), and so is Li_{2}HfCl_{6}.",
        """
        structure Li2ZrCl6 trigonal P-3m1 own
        structure Li2HfCl6 trigonal P-3m1 own
        """,
    ),
    (
        "LIC is monoclinic (C2/m), LZC trigonal (P-3m1), while Li_{3}ScCl_{6} is isostructural with the first.",
        """
        structure Li3InCl6 monoclinic C2/m own
        structure Li3ScCl6 monoclinic C2/m own
        structure Li2ZrCl6 trigonal P-3m1 own
        """,
    ),
    (
        "Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} retains the R-3c symmetry of LiTi_{2}(PO_{4})_{3}.",
        """
        structure Li1.3Ti1.7Al0.3P3O12 R-3c own
        structure LiTi2P3O12 R-3c own
        """,
    ),
    (
        "The pattern of Na_{2}ZrCl_{6} matches that of Li_{2}ZrCl_{6} (P-3m1).",
        """
        structure Na2ZrCl6 P-3m1 own
        structure Li2ZrCl6 P-3m1 own
        """,
    ),
    ("Li_{3}YCl_{6} is not isostructural with Li_{3}InCl_{6} (C2/m).", "structure Li3InCl6 C2/m own"),
    ("Li_{3}YBr_{6} (C2/m) differs in structure from Li_{3}YCl_{6}.", "structure Li3YBr6 C2/m own"),
    (
        "Li_{2}MgCl_{4} and Li_{2}MnCl_{4} were prepared from the melt. Both are inverse spinels with the space group Fd-3m.",
        """
        structure Li2MgCl4 Fd-3m own
        structure Li2MnCl4 Fd-3m own
        """,
    ),
    (
        "Li_{3}TbCl_{6}, Li_{3}ErCl_{6} and Li_{3}HoCl_{6} were annealed. All three compounds adopt P-3m1.",
        """
        structure Li3TbCl6 P-3m1 own
        structure Li3ErCl6 P-3m1 own
        structure Li3HoCl6 P-3m1 own
        """,
    ),
    ("Li_{3}TbCl_{6}, Li_{3}ErCl_{6} and Li_{3}HoCl_{6} were annealed. Both compounds adopt P-3m1.", ""),
]

PARTS_OF_SERIES = [
    ("At x = 0.2 the structure of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} is trigonal (P-3m1).", "structure Li2.8Y0.8Zr0.2Cl6 trigonal P-3m1 own"),
    ("All powders of Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} up to x = 0.6 are indexed in P-3m1.", "structure Li3-xY1-xZrxCl6|x<=0.6 P-3m1 own"),
    ("The argyrodites Li_{6}PS_{5}X crystallize in F-43m.", "structure Li6PS5X F-43m own"),
    ("Most halides Li_{3}MX_{6} crystallise in C2/m.", ""),
    (
        "In Li_{5}La_{3}M_{2}O_{12}, both M = Nb and M = Ta have the space group Ia-3d.",
        """
        structure Li5La3Nb2O12 Ia-3d own
        structure Li5La3Ta2O12 Ia-3d own
        """,
    ),
    ("The series Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} is trigonal, P-3m1, for x ≤ 0.3.", "structure Li3-xY1-xZrxCl6|x<=0.3 trigonal P-3m1 own"),
    ("Li_{3−x}Er_{1−x}Zr_{x}Cl_{6} becomes orthorhombic (Pnma) at x = 0.4.", "structure Li2.6Er0.6Zr0.4Cl6 orthorhombic Pnma own"),
    (
        "In Li_{2+x}Zr_{1−x}In_{x}Cl_{6} (x = 0.1, 0.3) all members crystallize in C2/m.",
        "structure Li2+xZr1-xInxCl6|x=0.1,0.3 C2/m own",
    ),
    (
        "The oxychlorides LiMOCl_{4} with M = Nb and Ta (both Cmc2_{1}) were milled.",
        """
        structure LiNbCl4O Cmc21 own
        structure LiTaCl4O Cmc21 own
        """,
    ),
]

POLYMORPHS = [
    (
        "On cooling, Li_{3}InBr_{6} turns from Pbca to Pnma.",
        """
        structure Li3InBr6 Pbca own
        structure Li3InBr6 Pnma own
        """,
    ),
    (
        "A transition from the triclinic (C-1) to the rhombohedral phase (R-3c) occurs in LiZr_{2}(PO_{4})_{3} near 50 °C.",
        """
        structure LiZr2P3O12 triclinic C-1 own
        structure LiZr2P3O12 rhombohedral R-3c own
        """,
    ),
    (
        "Annealing converts trigonal Li_{2}ZrCl_{6} (P-3m1) to its monoclinic polymorph (C2/m).",
        """
        structure Li2ZrCl6 trigonal P-3m1 own
        structure Li2ZrCl6 monoclinic C2/m own
        """,
    ),
    ("Upon substitution of Zr the structure of Li_{3}YbCl_{6} changes to C2/m.", ""),
    ("In the series Li_{3}Y_{1−x}In_{x}Cl_{6} a transition from P-3m1 to C2/m occurs.", ""),
]

NOT_STATED = [
    "Traces of a cubic phase with space group Fm-3m were found in Li_{3}YCl_{6}.",
    "An impurity phase (Fm-3m) in Li_{3}YCl_{6} disappears above 400 °C.",
    "For the calculations a supercell of Li_{3}YCl_{6} with P1 symmetry was relaxed.",
    "Space group Pnma could be excluded for Li_{3}ErCl_{6}.",
    "No reflections of Pnma were found in Li_{3}ErCl_{6}.",
    "LiYbZrCl_{7} could be indexed neither in C2/m nor in Pnma.",
    "If Li_{3}YCl_{6} crystallised in Pnma, two more reflections would appear.",
    "The bromide analogue of Li_{3}HoCl_{6} has the space group C2/m.",
    "Whether Li_{3}HoCl_{6} is better described in P321 or P-3m1 is open.",
    "Even the La-based UCl_{3}-type phases (P6_{3}/m), unlike Li_{3}YCl_{6}, are fast.",
    "Li metal (Im-3m) was pressed onto the pellet of Li_{3}YCl_{6}.",
    "The garnets (Ia-3d) and the perovskites (Pm-3m) are the most studied oxides.",
    "Chlorides with small cations adopt C2/m, those with larger ones P-3m1 or Pnma.",
]

OTHERS_IN_THE_SENTENCE = [
    ("Traces of LiCl with space group Fm-3m are found in Li_{3}YCl_{6}.", "structure LiCl Fm-3m own"),
    ("In the pattern of Li_{3}YCl_{6}, the remaining reflections are those of LiCl (Fm-3m).", "structure LiCl Fm-3m own"),
    ("Li_{3}YCl_{6} is trigonal (P-3m1) and decomposes at 500 °C, as does Li_{3}InCl_{6}.", "structure Li3YCl6 trigonal P-3m1 own"),
    ("Li_{3}YCl_{6} has an advantage over the structure of Li_{3}InCl_{6} (C2/m).", "structure Li3InCl6 C2/m own"),
    ("Li_{3}YCl_{6} crystallises in P-3m1 and conducts, like Li_{3}InCl_{6}, at room temperature.", "structure Li3YCl6 P-3m1 own"),
    (
        "Li_{3}ErBr_{6} has the same monoclinic structure (C2/m) as Li_{3}YBr_{6}.",
        """
        structure Li3ErBr6 monoclinic C2/m own
        structure Li3YBr6 monoclinic C2/m own
        """,
    ),
    (
        "Li_{3}YCl_{6} crystallises in P-3m1 with a = 11.2 Å, and so does Li_{3}ErCl_{6}.",
        """
        structure Li3YCl6 P-3m1 own
        structure Li3ErCl6 P-3m1 own
        """,
    ),
    (
        "The chlorides crystallise in P-3m1 (Li_{3}YCl_{6}, Li_{3}ErCl_{6}), Pnma (Li_{3}LuCl_{6}) or C2/m (Li_{3}InCl_{6}).",
        """
        structure Li3YCl6 P-3m1 own
        structure Li3ErCl6 P-3m1 own
        structure Li3LuCl6 Pnma own
        structure Li3InCl6 C2/m own
        """,
    ),
    (
        "LiNbOCl_{4} crystallizes in Cmc2_{1}; the tantalum compound LiTaOCl_{4} is isostructural.",
        """
        structure LiNbCl4O Cmc21 own
        structure LiTaCl4O Cmc21 own
        """,
    ),
    (
        "The spinels LiMn_{2}O_{4} and Li_{4}Ti_{5}O_{12} share the space group Fd-3m.",
        """
        structure LiMn2O4 Fd-3m own
        structure Li4Ti5O12 Fd-3m own
        """,
    ),
    (
        "Li_{2}ZrCl_{6} (P-3m1) was mixed with LiFePO_{4} (Pnma) and carbon.",
        """
        structure Li2ZrCl6 P-3m1 own
        structure LiFePO4 Pnma own
        """,
    ),
    ("Minor reflections of LiCl (Fm-3m) are left in Li_{3}YCl_{6}.", "structure LiCl Fm-3m own"),
    (
        "The patterns of Li_{3−x}Ho_{1−x}Zr_{x}Cl_{6} with x = 0.1 are indexed on the trigonal Li_{3}ErCl_{6} type (P-3m1).",
        "structure Li2.9Ho0.9Zr0.1Cl6 trigonal P-3m1 own",
    ),
    ("Li_{3}ErCl_{6} crystallises in P-3m1 rather than Pnma.", "structure Li3ErCl6 P-3m1 own"),
    ("Li_{6}PS_{5}I crystallizes in the argyrodite structure with the space group F-43m.", "structure Li6PS5I argyrodite F-43m own"),
    ("Upon cooling, Li_{6}PS_{5}I orders into a superstructure (space group Cc).", "structure Li6PS5I Cc own"),
    (
        "Li_{2}ZrCl_{6} crystallises in P-3m1, Li_{3}InCl_{6} is slower. The indium chloride has C2/m symmetry.",
        """
        structure Li2ZrCl6 P-3m1 own
        structure Li3InCl6 C2/m own
        """,
    ),
    (
        "Two forms of Li_{2}ZrCl_{6} are known. The ball-milled powder is trigonal (P-3m1), the annealed one monoclinic (C2/m).",
        """
        structure Li2ZrCl6 trigonal P-3m1 own
        structure Li2ZrCl6 monoclinic C2/m own
        """,
    ),
]


@pytest.mark.parametrize(("text", "lines"), [*SHARED, *PARTS_OF_SERIES, *POLYMORPHS, *OTHERS_IN_THE_SENTENCE])
def test_the_words_say_whose_structure_it_is(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_structure_that_no_one_material_is_said_to_have_is_left_alone(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("triclinic (P-1), space group Cc, hexagonal (P31c)", ["P-1", "Cc", "P31c"]),
        ("P 3̄ m 1 and I41/acd and P42/nmc and C 2/m", ["P 3̄ m 1", "I41/acd", "P42/nmc", "C 2/m"]),
        ("LiNbO_{3} (R3c) turns from C2/m to P-1", ["R3c", "C2/m", "P-1"]),
        ("sample P-1 of Fig. C2, the points P1 and R3, PbCl_{2}", []),
        ("P-3m1, a = 11.2 Å", ["P-3m1"]),
    ],
)
def test_symbols_are_told_from_labels(text: str, symbols: list[str]) -> None:
    assert [quantity.number for quantity in find_structures(text)] == symbols
