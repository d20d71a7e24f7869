"""Voltage windows and their reference electrodes."""

import pytest

from extract.normalize.voltages import normalize_voltage_range

HEADER = "Voltage range (V vs. Li^{+}/Li)"


@pytest.mark.parametrize(
    ("printed", "unit", "minimum", "maximum", "reference"),
    [
        ("2.5–4.2", HEADER, 2.5, 4.2, "Li+/Li"),
        ("2.20–4.35", HEADER, 2.2, 4.35, "Li+/Li"),
        ("4.2-2.5", HEADER, 2.5, 4.2, "Li+/Li"),
        ("1.9−3.6 V vs. Li–In", "", 1.9, 3.6, "Li-In"),
        ("2.5 V–4.2 V", "Voltage (V)", 2.5, 4.2, ""),
        ("2.5–4.2 V", HEADER, 2.5, 4.2, "Li+/Li"),
        ("2.5–4.2", "Cut-off voltage vs. Li/Li^{+}", 2.5, 4.2, "Li+/Li"),
        ("10–600 mV", "", 0.01, 0.6, ""),
    ],
)
def test_windows(printed: str, unit: str, minimum: float, maximum: float, reference: str) -> None:
    window = normalize_voltage_range(printed, unit)
    assert (window.minimum, window.maximum, window.reference, window.flags) == (minimum, maximum, reference, ())


@pytest.mark.parametrize(("printed", "unit"), [("4.2", HEADER), ("2.5–4.2", ""), ("2.5–4.2", "Range"), ("high", HEADER)])
def test_what_is_no_window_is_flagged(printed: str, unit: str) -> None:
    window = normalize_voltage_range(printed, unit)
    assert (window.minimum, window.maximum, window.flags) == (None, None, ("unread_part",))


def test_nothing_printed_is_nothing() -> None:
    assert normalize_voltage_range("—", HEADER).flags == ()
