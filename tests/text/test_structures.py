"""Space groups in sentences, each with its own material."""

import pytest

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
