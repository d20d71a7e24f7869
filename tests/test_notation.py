"""Folding and flattening of printed strings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.notation import compact, flatten, fold_characters, fold_plain, has_scripts, is_blank


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("10^{−5}", "10^{-5}"),
        ("10⁻⁵", "10^{-5}"),
        ("Li₃YCl₆", "Li_{3}YCl_{6}"),
        ("2.5–4.2", "2.5-4.2"),
        ("25\u2009°C", "25 °C"),
        ("25 ℃", "25 °C"),
        ("25 º", "25 °"),
        ("\u2126", "Ω"),
        ("µS", "μS"),
        ("∼1", "~1"),
        ("coe\ufb03cient", "coefficient"),
        ("conduc\u00adtivity", "conductivity"),
        ("2⋅10", "2·10"),
        ("Li‖LIC∣LCO", "Li||LIC|LCO"),
        ("𝜎", "σ"),
    ],
)
def test_look_alikes(printed: str, folded: str) -> None:
    assert fold_characters(printed) == folded


def test_flat_forms() -> None:
    assert flatten("Li_{3−x}Y_{1−x}In_{x}Cl_{6}") == "Li3−xY1−xInxCl6"
    assert fold_plain("Li–In \u2009 // LCO") == "Li-In // LCO"
    assert compact("8.7 × 10^{−5}") == compact("8.7×10⁻⁵") == "8.7×10-5"
    assert has_scripts("Sc₂")
    assert not has_scripts("Sc2")


@pytest.mark.parametrize("printed", ["", " ", "-", "–", "—", "−", "/", "n/a", "N/A", "N.A.", "n.d.", "...", "not reported"])
def test_blank(printed: str) -> None:
    assert is_blank(printed)


@pytest.mark.parametrize("printed", ["0", "RT", "x", "1–2", "Na", "Nd", "~"])
def test_not_blank(printed: str) -> None:
    assert not is_blank(printed)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold_characters(text)
    assert fold_characters(once) == once
