"""From a sentence to a record: any number in any spelling of its unit, any material, in sentences of several builds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.text.statements import build, facts, find, read, reasons

IN_S_PER_CM = {
    "S cm^{−1}": 1.0,
    "S/cm": 1.0,
    "S·cm^{−1}": 1.0,
    "mS cm^{−1}": 1e-3,
    "mS/cm": 1e-3,
    "mS·cm^{−1}": 1e-3,
    "μS cm^{−1}": 1e-6,
    "S m^{−1}": 1e-2,
    "Ω^{−1} cm^{−1}": 1.0,
    "Ω^{−1}·cm^{−1}": 1.0,
}
IN_EV = {"eV": 1.0, "meV": 1e-3, "kJ mol^{−1}": 1 / 96.48533212, "kJ/mol": 1 / 96.48533212}
BUILDS = [
    "The {name} of {material} is {value}.",
    "{material} has a {name} of {value}.",
    "A {name} of {value} was found for {material}.",
    "{material} was made by milling. Its {name} is {value}.",
    "With {value}, {material} shows a high {name}.",
]
MATERIALS = [
    "Li_{3}YCl_{6}",
    "Na_{3}SbS_{4}",
    "Li_{6}PS_{5}Br",
    "Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3}",
    "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}",
    "NaTaCl_{6}",
]
MANTISSAS = st.integers(10, 99).map(lambda number: f"{number / 10:.1f}")


@given(
    mantissa=MANTISSAS,
    power=st.integers(-9, -1),
    unit=st.sampled_from(sorted(IN_S_PER_CM)),
    build_of=st.sampled_from(BUILDS),
    material=st.sampled_from(MATERIALS),
)
@settings(max_examples=40, deadline=None)
def test_any_conductivity(mantissa: str, power: int, unit: str, build_of: str, material: str) -> None:
    value = f"{mantissa} × 10^{{−{-power}}} {unit}"
    (record,) = read(build_of.format(name="ionic conductivity", material=material, value=value))
    assert record.property == "ionic_conductivity"
    assert record.value == pytest.approx(float(mantissa) * 10.0**power * IN_S_PER_CM[unit])
    assert (record.value_upper, record.unit) == (None, "S/cm")
    assert record.material_as_printed == re.sub(r"[_{}]", "", material)


@given(tenths=st.integers(11, 99), unit=st.sampled_from(sorted(IN_EV)), build_of=st.sampled_from(BUILDS), material=st.sampled_from(MATERIALS))
@settings(max_examples=30, deadline=None)
def test_any_activation_energy(tenths: int, unit: str, build_of: str, material: str) -> None:
    number = {"eV": f"0.{tenths}", "meV": f"{tenths}0"}.get(unit, f"{tenths}.5")
    (record,) = read(build_of.format(name="high activation energy", material=material, value=f"{number} {unit}"))
    assert record.property == "activation_energy"
    assert record.value == pytest.approx(float(number) * IN_EV[unit])
    assert record.material_as_printed == re.sub(r"[_{}]", "", material)


@pytest.mark.parametrize("name", ["thermal conductivity", "band gap", "density", "bulk modulus", "lattice energy"])
@pytest.mark.parametrize("build_of", BUILDS)
def test_other_properties_are_none_of_ours(name: str, build_of: str) -> None:
    value = {"thermal conductivity": "0.4 W m^{−1} K^{−1}", "density": "2.6 g cm^{−3}", "bulk modulus": "28 GPa"}.get(name, "5.1 eV")
    assert facts(build_of.format(name=name, material="Li_{3}YCl_{6}", value=value)) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Li_{3}YCl_{6} has an ionic conductivity of 0.5 mS cm^{−1}; halide electrolytes reach 1 mS cm^{−1} and more than 2 mS cm^{−1} is needed.",
            3,
        ),
        ("An ionic conductivity of 3 mS cm^{−1} was seen, 0.4 mS cm^{−1} higher than that of Li_{3}ErCl_{6} (2.6 mS cm^{−1}).", 3),
        ("Sulfides have activation energies of 0.2 to 0.3 eV, Li_{3}InCl_{6} one of 0.35 eV.", 2),
        ("For Li_{3}YCl_{6}, Li_{3}ErCl_{6} and Li_{3}YbCl_{6}, the activation energies of 0.40 and 0.41 eV are low.", 2),
    ],
)
def test_every_value_is_a_record_or_has_a_reason(text: str, values: int) -> None:
    assert len(facts(text)) + len(reasons(text)) == values


def test_nothing_is_found_in_a_text_without_values() -> None:
    findings = find(build("Li_{3}YCl_{6} is a fast conductor with a low activation energy. It was made by milling at 500 rpm for 50 h (see Fig. 3)."))
    assert (findings.candidates, findings.rejections) == ((), ())
