"""Every formula of the review's two tables, where the shared folder lies beside the checkout."""

import csv
import re
from pathlib import Path

import pytest

from extract.normalize.formulas import normalize_material

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold"
pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="the folder ../shared with the review's tables is not here")


def rows(name: str) -> list[dict[str, str]]:
    with (GOLD / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_charges_of_the_substitution_table() -> None:
    table = rows("review_table1.csv")
    printed = {row["formula_printed"]: row["net_charge"] for row in table}
    read = {formula: normalize_material(formula) for formula in printed}
    assert {formula: composition.net_charge for formula, composition in read.items()} == {
        formula: float(charge) if charge else None for formula, charge in printed.items()
    }
    flagged = {formula for formula, composition in read.items() if "charge_imbalance" in composition.flags}
    assert flagged == {formula for formula, charge in printed.items() if charge and abs(float(charge)) > 0.1}
    assert len(flagged) == 4


def test_materials_of_the_cell_table() -> None:
    layers = {
        material
        for row in rows("review_table2.csv")
        for layer in re.split(r"//|/(?=[A-Z])", row["configuration_printed"])
        for material in layer.split("@")
    }
    unread = {material for material in layers if not normalize_material(material).formula}
    assert unread == {"Li-In", "NCM85", "LiAlOCl-981", "HE-LIC"}
