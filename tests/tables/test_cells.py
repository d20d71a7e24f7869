"""Tables whose rows are battery cells."""

from tests.tables.grids import table
from tests.tables.reading import cells, measurements, rejections


def test_results_packed_by_slashes_under_two_levels() -> None:
    found = cells(
        table(
            """
            Battery configurations | T (°C) | Voltage range (V vs. Li^{+}/Li) | Electrochemical performances (mA h g^{−1}) | < | Ref.
            ^^ | ^^ | ^^ | Current density/specific capacity/initial coulombic efficiency | Current density/cycle number/capacity/retention | ^^
            Li-In//Li_{3}YCl_{6}//LCO | 25 | 2.5–4.2 | 0.44C/~117/94.8% | 0.1C/100/~114/98% | 22
            Li//Li_{3}YBr_{6}//LCO@LIC | RT | — | 0.14 mA cm^{−2}/126.7/89% | — | 136
            """,
            header_rows=2,
        )
    )
    first, second = found
    assert (first.configuration, first.temperature, first.temperature_unit) == ("Li-In//Li_{3}YCl_{6}//LCO", "25", "°C")
    assert (first.voltage_range, first.voltage_unit, first.references) == ("2.5–4.2", "V vs. Li^{+}/Li", (22,))
    assert [(r.names, r.text, r.unit) for r in first.results] == [
        (("Current density", "specific capacity", "initial coulombic efficiency"), "0.44C/~117/94.8%", "mA h g^{−1}"),
        (("Current density", "cycle number", "capacity", "retention"), "0.1C/100/~114/98%", "mA h g^{−1}"),
    ]
    assert (second.voltage_range, [r.text for r in second.results]) == ("", ["0.14 mA cm^{−2}/126.7/89%"])
    assert first.evidence.location == "Table 1, row 1, column 1"
    assert len(first.evidence.boxes) == 4


def test_a_column_for_each_result() -> None:
    found = cells(
        table(
            """
            Cell | T (°C) | Cut-off voltage vs. Li/Li^{+} (V) | C-rate | Initial capacity (mAh g^{−1}) | ICE (%) | Cycles | Retention (%)
            NCM811|Li_{3}InCl_{6}|Li_{6}PS_{5}Cl|Li–In | 25 | 2.8–4.3 | C/10 | 203 | 89.6 | 200 | 90
            """
        )
    )
    assert [(r.names, r.text, r.unit) for r in found[0].results] == [
        (("C-rate",), "C/10", ""),
        (("Initial capacity",), "203", "mAh g^{−1}"),
        (("ICE",), "89.6", "%"),
        (("Cycles",), "200", ""),
        (("Retention",), "90", "%"),
    ]
    assert found[0].voltage_unit == "Cut-off voltage vs. Li/Li^{+} (V)"


def test_layers_in_columns_and_spans_that_tell_the_first_cycle() -> None:
    found = cells(
        table(
            """
            Cathode | Electrolyte | Anode | First cycle | < | Cycling performance | < | <
            ^^ | ^^ | ^^ | Capacity (mAh g^{−1}) | ICE (%) | Rate (C) | Cycles | Retention (%)
            NCM811 | Li_{3}InCl_{6} | Li–In | 200 | 85 | 0.5 | 100 | 90
            """,
            header_rows=2,
        )
    )
    assert found[0].configuration == "Li–In//Li_{3}InCl_{6}//NCM811"
    assert [(r.names[0], r.unit) for r in found[0].results] == [
        ("First cycle Capacity", "mAh g^{−1}"),
        ("First cycle ICE", "%"),
        ("Rate", "C"),
        ("Cycles", ""),
        ("Retention", "%"),
    ]


def test_a_cell_named_once_holds_for_the_rows_below() -> None:
    found = cells(
        table(
            """
            Cell configuration | Current density (mA cm^{−2}) | Capacity (mAh g^{−1})
            In//Li_{3}ScCl_{6}//LCO | 0.13 | 126.2
            . | 0.26 | 104.5
            """
        )
    )
    assert [(c.configuration, c.results[0].text) for c in found] == [("In//Li_{3}ScCl_{6}//LCO", "0.13"), ("In//Li_{3}ScCl_{6}//LCO", "0.26")]


def test_results_without_a_cell_are_rejected() -> None:
    found = table(
        """
        Cell configuration | Current density (mA cm^{−2}) | Capacity (mAh g^{−1})
        — | 0.13 | 126.2
        In//Li_{3}ScCl_{6}//LCO | 0.13 | 126.2
        """
    )
    assert [r.reason for r in rejections(found)] == ["no_configuration"]
    assert len(cells(found)) == 1


def test_cells_are_no_materials() -> None:
    found = table("Cell configuration | Capacity (mAh g^{−1}) | Retention (%)\nIn//Li_{3}ScCl_{6}//LCO | 126 | 80")
    assert measurements(found) == []


def test_cathode_powders_without_a_cell_give_nothing() -> None:
    found = table("Cathode | Specific capacity (mAh g^{−1}) | Tap density (g cm^{−3})\nLiCoO_{2} | 140 | 2.5")
    assert cells(found) == []
    assert measurements(found) == []
    assert rejections(found) == []
