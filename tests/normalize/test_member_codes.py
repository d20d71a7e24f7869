"""Codes of samples that a text explains by a list, and names given to `the hafnium compound`."""

import pytest

from extract.normalize.member_codes import find_member_codes

SERIES = "The solid solutions Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} were made."


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"{SERIES} Samples with x = 0, 0.2 and 0.4 (hereafter LYC, LYZ-2 and LYZ-4) were milled.",
         {"LYC": "Li3YCl6", "LYZ-2": "Li2.8Y0.8Zr0.2Cl6", "LYZ-4": "Li2.6Y0.6Zr0.4Cl6"}),
        (f"{SERIES} The powders ZR2, ZR4 and ZR6 (x = 0.2, 0.4 and 0.6, respectively) are white.",
         {"ZR2": "Li2.8Y0.8Zr0.2Cl6", "ZR4": "Li2.6Y0.6Zr0.4Cl6", "ZR6": "Li2.4Y0.4Zr0.6Cl6"}),
        (f"{SERIES} The sample with x = 0.5, denoted as LYZ50, was pressed.", {"LYZ50": "Li2.5Y0.5Zr0.5Cl6"}),
        ("Of Li_{5}La_{3}M_{2}O_{12} (M = Nb, Ta) the tantalum compound (denoted LLT, a = 12.8 Å) was pressed.", {"LLT": "Li5La3Ta2O12"}),
        # As many codes as numbers, a series with that variable, an element of the series.
        (f"{SERIES} Samples with x = 0, 0.2 and 0.4 (hereafter LYC and LYZ) were milled.", {}),
        ("Li_{3}YCl_{6} was made. Samples with x = 0.2 and 0.4 (denoted LYZ-2 and LYZ-4) were milled.", {}),
        ("Of Li_{5}La_{3}M_{2}O_{12} (M = Nb, Ta) the bismuth compound (denoted LLB) is not known.", {}),
    ],
)  # fmt: skip
def test_codes_of_members(text: str, codes: dict[str, str]) -> None:
    assert {code.short: code.expansion for code in find_member_codes([(text, "text")])} == codes


def test_the_series_may_stand_in_an_earlier_text() -> None:
    texts = [(SERIES, "section 1"), ("Samples with x = 0.1 and 0.3 (named A-1 and A-3) were milled.", "section 2")]
    assert [(code.short, code.expansion, code.origin) for code in find_member_codes(texts)] == [
        ("A-1", "Li2.9Y0.9Zr0.1Cl6", "section 2"),
        ("A-3", "Li2.7Y0.7Zr0.3Cl6", "section 2"),
    ]
