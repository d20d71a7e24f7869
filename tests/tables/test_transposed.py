"""Tables with materials across and properties down."""

from tests.tables.grids import table
from tests.tables.reading import measurements, values


def test_materials_across() -> None:
    found = table(
        """
        Property | Li_{6}PS_{5}Cl | Li_{6}PS_{5}Br
        Space group | F4̄3m | F4̄3m
        a (Å) | 9.85 | 9.98
        σ_{RT} (S cm^{−1}) | 1.9×10^{−3} | 6.8×10^{−4}
        E_{a} (eV) | 0.38 | —
        Ref. | 12 | this work
        """
    )
    assert values(found) == [("Li_{6}PS_{5}Cl", "1.9×10^{−3} S cm^{−1}", "RT"), ("Li_{6}PS_{5}Br", "6.8×10^{−4} S cm^{−1}", "RT")]
    assert values(found, "activation_energy") == [("Li_{6}PS_{5}Cl", "0.38 eV", "")]
    places = {(c.property, c.material): (c.evidence.location, c.references, c.own) for c in measurements(found)}
    assert places["ionic_conductivity", "Li_{6}PS_{5}Br"] == ("Table 1, row 3, column 3", (), True)
    assert places["crystal_structure", "Li_{6}PS_{5}Cl"] == ("Table 1, row 1, column 2", (12,), False)


def test_the_quote_is_the_printed_row() -> None:
    found = table("Property | Li_{6}PS_{5}Cl | Li_{6}PS_{5}Br\nσ_{RT} (S cm^{−1}) | 1.9×10^{−3} | 6.8×10^{−4}")
    assert measurements(found)[1].evidence.quote == "σRT (S cm−1) 1.9×10−3 6.8×10−4"


def test_a_column_of_units_and_a_series_across() -> None:
    found = table(
        """
        Parameter | Unit | x = 0 | x = 0.2
        Bulk conductivity at 25 °C | S cm^{−1} | 1.9×10^{−4} | 6.8×10^{−4}
        E_{a} | eV | 0.38 | 0.35
        """,
        caption="Transport parameters of Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3}",
    )
    assert values(found) == [
        ("Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3} x = 0", "1.9×10^{−4} S cm^{−1}", "25 °C"),
        ("Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3} x = 0.2", "6.8×10^{−4} S cm^{−1}", "25 °C"),
    ]
    assert values(found, "activation_energy")[1] == ("Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3} x = 0.2", "0.35 eV", "")


def test_structures_only() -> None:
    found = measurements(
        table(". | Na_{2.5}Zr_{2}Si_{1.5}P_{1.5}O_{12} | Na_{3}Zr_{2}Si_{2}PO_{12}\nSpace group | R3̄c | C2/c\na | 8.9918 (6) | 15.7344 (4)")
    )
    assert [(c.property, c.material, c.structure) for c in found] == [
        ("crystal_structure", "Na_{2.5}Zr_{2}Si_{1.5}P_{1.5}O_{12}", "R3̄c"),
        ("crystal_structure", "Na_{3}Zr_{2}Si_{2}PO_{12}", "C2/c"),
    ]
