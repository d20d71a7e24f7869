"""Value cells: what is one value, what are several, and what stands beside them."""

import pytest

from extract.tables.values import find_packed_values, find_values
from tests.tables.grids import rich, table
from tests.tables.reading import measurements


@pytest.mark.parametrize(
    "printed",
    [
        "8.7×10^{−5}",
        "8.7 × 10^{−5}",
        "8.7x10-5",
        "8.7·10^{−5}",
        "6.7E-04",
        "10^{−3}",
        "~1.1×10^{−3}",
        "< 10^{−9}",
        "≥3",
        "2.5–4.2",
        "(1–3)×10^{−3}",
        "1.2×10^{−4}–3.4×10^{−4}",
        "2.8(3)×10^{−7}",
        "0.35 ± 0.02",
        "(1.2 ± 0.1) × 10^{−4}",
        "0,35",
        "1.5 mS cm^{−1}",
        "32.5 kJ/mol",
        "2.3 × ¶ 10^{−6}",
        "0.62– ¶ 4.21",
    ],
)
def test_one_value_is_taken_whole(printed: str) -> None:
    text = rich(printed)
    (found,) = find_values(text)
    assert (found.start, found.end, found.unread) == (0, len(text.plain), "")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1.2×10^{−4} (25 °C)", [("1.2×10^{−4}", "25 °C")]),
        ("1.2×10^{−4} at RT", [("1.2×10^{−4}", "RT")]),
        ("1.2×10^{−4}, 25 °C", [("1.2×10^{−4}", "25 °C")]),
        ("1.2×10^{−4} (25 °C), 3×10^{−3} (100 °C)", [("1.2×10^{−4}", "25 °C"), ("3×10^{−3}", "100 °C")]),
        ("1.2×10^{−4} (25 °C) ¶ 3×10^{−3} (100 °C)", [("1.2×10^{−4}", "25 °C"), ("3×10^{−3}", "100 °C")]),
        ("1.2×10^{−4} ¶ (25 °C) ¶ 3×10^{−3} ¶ (373 K)", [("1.2×10^{−4}", "25 °C"), ("3×10^{−3}", "373 K")]),
        ("5.1×10^{−4}; 3×10^{−5}", [("5.1×10^{−4}", ""), ("3×10^{−5}", "")]),
        ("0.9 (25 ^{o}C)", [("0.9", "25 ^{o}C")]),
    ],
)
def test_values_with_their_temperatures(printed: str, expected: list[tuple[str, str]]) -> None:
    text = rich(printed)
    assert [(text.slice(v.start, v.end), v.temperature) for v in find_values(text)] == expected


def test_labels_and_parts() -> None:
    bulk, total = find_values(rich("bulk: 3×10^{−3}; total: 7×10^{−4} at RT"))
    assert (bulk.part, total.part, total.temperature, bulk.unread) == ("bulk", "total", "RT", "")


def test_what_is_not_understood_beside_a_value_is_flagged() -> None:
    found = measurements(table("Material | σ (S cm^{−1})\nLi_{3}InCl_{6} | 1×10^{−3} (wet route)"))
    assert [(c.value, c.flags) for c in found] == [("1×10^{−3}", ("unread_part",))]


def test_values_in_one_cell_keep_their_own_boxes_and_references() -> None:
    one, two = measurements(table("Material | σ (S cm^{−1})\nLi_{3}YCl_{6} | 5.1×10^{−4} [12] ¶ 3.2×10^{−5} [13]"))
    assert (one.references, two.references) == ((12,), (13,))
    assert one.evidence.boxes[0].box.bottom <= two.evidence.boxes[0].box.top


def test_values_and_temperatures_side_by_side() -> None:
    found = measurements(table("Material | T (°C) | σ (S cm^{−1})\nLi_{3}YCl_{6} | 25 ¶ 60 | 5.1×10^{−4} ¶ 1.6×10^{−3}"))
    assert [(c.value, c.temperature) for c in found] == [("5.1×10^{−4}", "25"), ("1.6×10^{−3}", "60")]


@pytest.mark.parametrize("printed", ["1.6×10^{−4a}", "1.6×10^{−4,a}", "1.6.10^{−4}", "1.6×10^{−4}/25 °C", "1.6×10^{−4} (HT)"])
def test_a_number_is_read_whole(printed: str) -> None:
    [value] = find_values(rich(printed))
    assert rich(printed).plain[value.start : value.end].startswith(("1.6×10−4", "1.6.10−4"))


@pytest.mark.parametrize("printed", ["10^{−3.3}", "1.5(−4)", "1.6 10^{−4}"])
def test_a_number_that_goes_on_is_not_read(printed: str) -> None:
    assert find_values(rich(printed)) == ()


def test_values_for_the_parts_that_a_header_names() -> None:
    found = find_packed_values(rich("1.2×10^{−3}/–/9×10^{−4}"), ("bulk", "grain_boundary", "total"))
    assert [(value.part, value.piece) for value in found] == [("bulk", (0, 8)), ("total", (11, 17))]
    assert find_packed_values(rich("1.2×10^{−3}"), ("bulk", "total")) == ()


def test_spans_of_temperature_beside_energies() -> None:
    assert [value.span for value in find_values(rich("0.33 (LT), 0.20 (HT)"))] == ["LT", "HT"]
