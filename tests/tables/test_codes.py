"""Names of samples that one table explains and another uses."""

from extract.extraction import extract_document
from extract.tables.codes import find_codes
from tests.tables.grids import document, table

COMPOSITIONS = table(
    """
    Sample | Composition | Sintering T (°C)
    NZ-A | Na_{3}Zr_{2}Si_{2}PO_{12} | 1200
    NZ-B | Na_{3.4}Zr_{2}Si_{2.4}P_{0.6}O_{12} | 1250
    """
)
CONDUCTIVITIES = table("Sample | σ_{25 °C} (S cm^{−1})\nNZ-A | 6.7×10^{−4}\nNZ-B | 5.0×10^{−3}\nNZ-C | 1.0×10^{−3}", label="Table 2")


def test_names_beside_compositions_are_explained() -> None:
    assert [(code.short, code.expansion, code.origin) for code in find_codes(document(COMPOSITIONS, CONDUCTIVITIES))] == [
        ("NZ-A", "Na_{3}Zr_{2}Si_{2}PO_{12}", "Table 1"),
        ("NZ-B", "Na_{3.4}Zr_{2}Si_{2.4}P_{0.6}O_{12}", "Table 1"),
    ]


def test_another_table_uses_them() -> None:
    records = extract_document(document(COMPOSITIONS, CONDUCTIVITIES)).measurements
    assert [(record.material_as_printed, record.composition.formula, record.composition.origin) for record in records] == [
        ("NZ-A", "Na3Zr2Si2PO12", "Table 1"),
        ("NZ-B", "Na3.4Zr2Si2.4P0.6O12", "Table 1"),
        ("NZ-C", "", ""),
    ]


def test_a_name_of_two_compositions_explains_nothing() -> None:
    other = table("Sample | Composition | a (Å)\nNZ-A | Na_{3}PS_{4} | 6.9", label="Table 3")
    records = extract_document(document(COMPOSITIONS, other, CONDUCTIVITIES)).measurements
    assert next((record.composition.formula, record.review.flags) for record in records) == ("", ("ambiguous_abbreviation",))


def test_a_note_explains_names() -> None:
    found = table("Sample | σ_{RT} (S cm^{−1})\nNZSP3 | 1.0×10^{−3}", footnotes={"": "NZSP3: Na_{3}Zr_{2}Si_{2}PO_{12}"})
    records = extract_document(document(found)).measurements
    assert [record.composition.formula for record in records] == ["Na3Zr2Si2PO12"]
