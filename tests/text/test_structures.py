"""Space groups in sentences, each with its own material."""

import pytest

from tests.text.statements import expect, facts

CASES = [
    (
        "Li_{3}ErCl_{6} crystallizes in the trigonal space group P3̄m1.",
        "structure Li3ErCl6 trigonal P-3m1 own",
    ),
    (
        "Li_{3}YBr_{6} and Li_{3}LuCl_{6} adopt the space groups C2/m and Pnma, respectively.",
        """
        structure Li3YBr6 C2/m own
        structure Li3LuCl6 Pnma own
        """,
    ),
    (
        "Trigonal phases (P3̄m1) such as Li_{3}YCl_{6} and Li_{3}TmCl_{6} are slower than monoclinic ones (C2/m) such as Li_{3}InCl_{6} and Li_{3}ScBr_{6}.",
        """
        structure Li3YCl6 trigonal P-3m1 own
        structure Li3TmCl6 trigonal P-3m1 own
        structure Li3InCl6 monoclinic C2/m own
        structure Li3ScBr6 monoclinic C2/m own
        """,
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
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_space_group_goes_to_its_own_material(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)
