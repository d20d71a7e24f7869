"""Printed temperatures to kelvin; what is not said stays empty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.temperatures import normalize_temperature


@pytest.mark.parametrize(
    ("printed", "unit", "kelvin", "assumed"),
    [
        ("25", "°C", 298.15, False),
        ("25", "T (°C)", 298.15, False),
        ("25", "^{o}C", 298.15, False),
        ("30 °C", "", 303.15, False),
        ("~25 °C", "", 298.15, False),
        ("25 ºC", "", 298.15, False),
        ("25 ℃", "", 298.15, False),
        ("25 ^{o}C", "", 298.15, False),
        ("25oC", "", 298.15, False),
        ("−20", "°C", 253.15, False),
        ("25 ± 1 °C", "", 298.15, False),
        ("at 60 °C", "", 333.15, False),
        ("303 K", "", 303.0, False),
        ("300", "T/K", 300.0, False),
        ("298 K", "T (°C)", 298.0, False),
        ("RT", "°C", 298.15, True),
        ("r.t.", "", 298.15, True),
        ("Room temperature", "", 298.15, True),
        ("ambient", "", 298.15, True),
        ("RT (22 °C)", "", 295.15, False),
    ],
)
def test_kelvin(printed: str, unit: str, kelvin: float, assumed: bool) -> None:
    temperature = normalize_temperature(printed, unit)
    assert (temperature.kelvin, temperature.assumed) == (kelvin, assumed)


@pytest.mark.parametrize(("printed", "unit"), [("25", ""), ("20–25 °C", ""), ("<25", "°C"), ("warm", "K"), ("−300", "°C")])
def test_what_is_not_one_temperature_is_kept_as_printed(printed: str, unit: str) -> None:
    temperature = normalize_temperature(printed, unit)
    assert (temperature.kelvin, temperature.as_printed, temperature.assumed) == (None, printed, False)


@pytest.mark.parametrize("printed", ["", "—", "n/a"])
def test_nothing_printed_is_nothing(printed: str) -> None:
    assert normalize_temperature(printed, "°C").as_printed == ""


@given(st.integers(-200, 900))
def test_celsius_and_kelvin_agree(celsius: int) -> None:
    assert normalize_temperature(f"{celsius} °C").kelvin == round(celsius + 273.15, 2)
    assert normalize_temperature(str(celsius + 300), "K").kelvin == celsius + 300
