"""PROPERTIES and UNIT_DEFINITIONS agree with the names and units of the contract."""

from decimal import Decimal
from typing import get_args

import pytest

from extract.normalize.units import conversion_factor, unit_registry
from schemas.candidate import PropertyName
from schemas.properties import PROPERTIES, Property, properties_by_name
from schemas.units import SPELLINGS

CONTRACT_UNITS = {
    "ionic_conductivity": "S/cm",
    "electronic_conductivity": "S/cm",
    "activation_energy": "eV",
    "electrochemical_window": "V vs Li+/Li",
    "oxidation_limit": "V vs Li+/Li",
    "reduction_limit": "V vs Li+/Li",
    "crystal_structure": "",
}


def test_every_property_of_the_contract_has_one_entry_and_its_unit() -> None:
    assert {entry.name: entry.unit for entry in PROPERTIES} == CONTRACT_UNITS
    assert len(PROPERTIES) == len(properties_by_name()) == len(get_args(PropertyName))


@pytest.mark.parametrize("entry", [entry for entry in PROPERTIES if entry.unit], ids=lambda entry: entry.name)
def test_unit_and_expression_are_the_same(entry: Property) -> None:
    assert conversion_factor(entry.unit.split(" vs ")[0], entry.expression) == 1
    assert entry.minimum < entry.maximum


@pytest.mark.parametrize("entry", PROPERTIES, ids=lambda entry: entry.name)
def test_words_are_lower_case_and_no_spelling_is_vetoed(entry: Property) -> None:
    words = (*entry.spellings, *entry.vetoes)
    assert all(word == word.lower() for word in words)
    assert not set(entry.spellings) & set(entry.vetoes)


def test_spellings_name_known_units() -> None:
    assert all(name in unit_registry() for name in SPELLINGS.values())


@pytest.mark.parametrize(
    ("unit", "target", "factor"),
    [("S", "1/Ω", "1"), ("J", "V*A*s", "1"), ("cal", "J", "4.184"), ("h", "s", "3600"), ("Å", "cm", "1E-8"), ("S/m", "S/cm", "0.01")],
)
def test_definitions_of_the_si(unit: str, target: str, factor: str) -> None:
    assert conversion_factor(unit, target) == Decimal(factor)
