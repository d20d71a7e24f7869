"""Which kind of substitution leads from one composition to another."""

import pytest

from extract.normalize.formulas import normalize_material
from extract.normalize.substitutions import normalize_substitution
from schemas.composition import SUBSTITUTIONS


@pytest.mark.parametrize(
    ("host", "substituted", "kinds"),
    [
        ("Li3YCl6", "Li2.5Y0.5Zr0.5Cl6", ("aliovalent_cation",)),
        ("Li3YCl6", "Li3Y0.5In0.5Cl6", ("isovalent_cation",)),
        ("Li2ZrCl6", "Li2.25Zr0.75Fe0.25Cl6", ("aliovalent_cation",)),
        ("Li3HoCl6", "Li3HoCl4Br2", ("anion",)),
        ("Li2ZrCl6", "Li3.1ZrCl4.9O1.1", ("anion",)),
        ("Li2ZrF6", "Li2ZrF5Cl", ("anion",)),
        ("Li6PS5Cl", "Li5.5PS4.5Cl1.5", ("anion",)),
        ("Li3InCl6", "Li2.75Y0.16Er0.16Yb0.16In0.25Zr0.25Cl6", ("aliovalent_cation", "isovalent_cation", "multiple")),
        ("Li3YCl6", "Li2.4Y0.4Zr0.6Cl5.85F0.15", ("aliovalent_cation", "anion", "multiple")),
        ("Li2Sc2/3Cl4", "Li2Sc1/3In1/3Cl4", ("isovalent_cation",)),
        ("Li2Sc2/3Cl4", "Li3Sc0.5In0.5Cl6", ("isovalent_cation",)),
        ("Li7La3Zr2O12", "Li6.25Al0.25La3Zr2O12", ("aliovalent_cation",)),
        ("Na3PS4", "Na2.8Ca0.1PS4", ("aliovalent_cation",)),
        ("Li3YCl6", "Li2.5Na0.5YCl6", ("isovalent_cation",)),
        ("Na3Zr2Si2PO12", "Na3.4Zr2Si2.4P0.6O12", ("aliovalent_cation",)),
        ("Li3ErCl6", "Li2.7Er1.1Cl6", ()),
        ("Li3YCl6", "Li3YCl6", ()),
        ("Li3YCl6", "Li3YBf3Cl3", ()),
        ("Li11Sn6", "Li11Sn5In", ()),
    ],
)
def test_kinds(host: str, substituted: str, kinds: tuple[str, ...]) -> None:
    found = normalize_substitution(normalize_material(host), normalize_material(substituted))
    assert found == kinds
    assert set(found) <= set(SUBSTITUTIONS)
