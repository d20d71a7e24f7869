"""Codes of samples of one composition that were made in different ways."""

import pytest

from extract.normalize.treatment_codes import find_treatment_codes


@pytest.mark.parametrize(
    ("text", "title", "codes"),
    [
        ("Li_{7}P_{3}S_{11} was dried and heated at 220 or 260 °C; the products are named LPS-220 and LPS-260.", "",
         {"LPS-220": "Li7P3S11", "LPS-260": "Li7P3S11"}),
        # The paragraph names no formula: the one of the title.
        ("The powders were heated at 350 and 500 °C. The samples are denoted A350 and A500.", "Disorder in Li_{3}TmCl_{6}",
         {"A350": "Li3TmCl6", "A500": "Li3TmCl6"}),
        # Two formulas in the title: the one whose elements the code spells.
        ("The powders were heated. The samples are denoted LPS-1 and LPS-2.", "Li_{7}P_{3}S_{11} beside Li_{6}PS_{5}Br",
         {"LPS-1": "Li7P3S11", "LPS-2": "Li7P3S11"}),
        ("The powders were heated. The samples are denoted A-1 and A-2.", "Li_{3}TmCl_{6} beside Li_{3}YCl_{6}", {}),
        # Each has a composition of its own; precursors are not what was made.
        ("Li_{3}YCl_{6} was modified. Samples with x = 0.2 and 0.4 are denoted A-2 and A-4.", "", {}),
        ("LiCl was dried; the products are named S-1 and S-2.", "", {}),
    ],
)  # fmt: skip
def test_codes_of_treatments(text: str, title: str, codes: dict[str, str]) -> None:
    assert {code.short: code.expansion for code in find_treatment_codes([(text, "section 2")], title)} == codes
