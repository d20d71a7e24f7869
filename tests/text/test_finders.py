"""The small finders: numbers with units, formulas, names, space groups, temperatures, sentences."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.text.formulas import find_formulas
from extract.text.materials import find_materials
from extract.text.names import find_codes, find_names
from extract.text.quantities import find_quantities
from extract.text.ranges import find_changes, join_ranges
from extract.text.scenes import Scene, read_scenes
from extract.text.sentences import find_sentences
from extract.text.structures import find_structures
from extract.text.temperatures import find_temperatures
from tests.text.statements import build

CONDUCTIVITY_UNITS = [
    "S cm^{-1}", "S/cm", "S·cm^{-1}",
    "mS cm^{-1}", "mS/cm", "mS·cm^{-1}", "μS cm^{-1}", "S m^{-1}", "Ω^{-1} cm^{-1}", "Ω^{-1}·cm^{-1}", "(Ω cm)^{-1}",
]  # fmt: skip
OTHER_UNITS = {"energy": ["eV", "meV", "kJ mol^{-1}", "kJ/mol"], "potential": ["V", "mV"], "capacity": ["mA h g^{-1}", "mAh/g", "mAh g^{-1}"]}
UNITS = [("conductivity", unit) for unit in CONDUCTIVITY_UNITS] + [(name, unit) for name, units in OTHER_UNITS.items() for unit in units]
NUMBERS = st.one_of(
    st.integers(1, 9999).map(str),
    st.tuples(st.integers(0, 999), st.integers(0, 999)).map(lambda pair: f"{pair[0]}.{pair[1]}"),
)
POWERS = st.one_of(st.just(""), st.integers(-12, -1).map(lambda power: f" × 10^{{{power}}}"))
ELEMENTS = ["Li", "Na", "Y", "Er", "In", "Sc", "Zr", "Hf", "Ta", "La", "Ge", "P", "S", "Cl", "Br", "I", "O"]
AMOUNTS = st.one_of(st.just(""), st.integers(2, 12).map(lambda n: f"_{{{n}}}"), st.integers(1, 99).map(lambda n: f"_{{0.{n:02d}}}"))


@given(number=NUMBERS, power=POWERS, kind=st.sampled_from(UNITS), before=st.sampled_from(["a value of ", "(", "", "is "]))
@settings(max_examples=150, deadline=None)
def test_any_number_with_any_unit_is_found_where_it_stands(number: str, power: str, kind: tuple[str, str], before: str) -> None:
    dimension, unit = kind
    text = f"{before}{number}{power} {unit} for the sample"
    (found,) = find_quantities(text)
    assert (found.number, found.unit, found.dimension) == (f"{number}{power}", unit, dimension)
    assert (found.start, found.end) == (len(before), len(f"{before}{number}{power} {unit}"))


@given(numbers=st.lists(NUMBERS, min_size=2, max_size=5), kind=st.sampled_from(UNITS))
@settings(max_examples=80, deadline=None)
def test_numbers_of_a_list_share_the_unit_at_its_end(numbers: list[str], kind: tuple[str, str]) -> None:
    dimension, unit = kind
    found = find_quantities(f"values of {', '.join(numbers[:-1])} and {numbers[-1]} {unit}")
    assert [(one.number, one.unit, one.dimension) for one in found] == [(number, unit, dimension) for number in numbers]


@given(text=st.text(alphabet="abc ,.;xyz%=()", max_size=60))
def test_without_digits_there_are_no_numbers(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "number", "unit", "qualifier"),
    [
        ("as high as about 3 mS cm^{-1}", "3", "mS cm^{-1}", "~"),
        ("more than 1.2 mS cm^{-1}", "1.2", "mS cm^{-1}", ">"),
        ("up to 4.2 V", "4.2", "V", "<="),
        ("exceeding 10^{-3} S cm^{-1}", "10^{-3}", "S cm^{-1}", ">"),
        ("below 0.3 eV", "0.3", "eV", "<"),
        ("on the order of 10^{-5} S cm^{-1}", "10^{-5}", "S cm^{-1}", "~"),
        ("at least 0.5 mS/cm", "0.5", "mS/cm", ">="),
        ("(2.8 ± 0.3) × 10^{-7} S cm^{-1}", "(2.8 ± 0.3) × 10^{-7}", "S cm^{-1}", ""),
        ("2.8(3) × 10^{-7} S cm^{-1}", "2.8(3) × 10^{-7}", "S cm^{-1}", ""),
        ("0.25-0.31 eV", "0.25-0.31", "eV", "range"),
        ("1.2-3.4 × 10^{-4} S cm^{-1}", "1.2-3.4 × 10^{-4}", "S cm^{-1}", "range"),
    ],
)
def test_how_a_number_is_printed(text: str, number: str, unit: str, qualifier: str) -> None:
    (found,) = find_quantities(text)
    assert (found.number, found.unit, found.qualifier) == (number, unit, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "a scan rate of 0.1 mV s^{-1}",
        "0.2 V/s",
        "a ramp of 5 K min^{-1}",
        "in Li_{3}YCl_{6} and Fig. 3",
        "about 10 nm thick",
        "at 380 MPa",
        "x = 0.5 and y = 2",
    ],
)
def test_numbers_of_other_kinds(text: str) -> None:
    assert find_quantities(text) == ()


@given(parts=st.lists(st.tuples(st.sampled_from(ELEMENTS), AMOUNTS), min_size=3, max_size=6, unique_by=lambda part: part[0]))
@settings(max_examples=150, deadline=None)
def test_a_formula_is_found_whole(parts: list[tuple[str, str]]) -> None:
    formula = "".join(element + amount for element, amount in parts)
    if "_" not in formula:
        return
    (found,) = find_formulas(f"a pellet of {formula} was pressed")
    assert (found.start, found.end, found.kind) == (12, 12 + len(formula), "formula")


@given(
    metal=st.sampled_from(["Y", "Er", "Yb", "Sc"]),
    other=st.sampled_from(["Zr", "Hf"]),
    tenths=st.integers(1, 9),
    form=st.sampled_from([" ({})", ", {}", " with {}"]),
)
@settings(max_examples=60, deadline=None)
def test_a_series_is_found_with_what_is_said_of_its_variable(metal: str, other: str, tenths: int, form: str) -> None:
    values = f"x = 0.{tenths}"
    (found,) = find_formulas(f"In Li_{{3-x}}{metal}_{{1-x}}{other}_{{x}}Cl_{{6}}{form.format(values)}, ions move")
    assert (found.kind, found.values) == ("series", values)


@pytest.mark.parametrize(
    "text", ["the Li^{+} ions and YCl_{6}^{3-} octahedra", "by XRD, NMR and DFT", "the PS_{4} tetrahedra", "He was In charge", "at 25 °C in CO"]
)
def test_ions_units_and_acronyms_are_no_formulas(text: str) -> None:
    assert find_formulas(text) == ()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("undoped Li_{3}YCl_{6} and Zr-doped Li_{3}YCl_{6}", ["formula", "substituted"]),
        ("Li_{3}YCl_{6} doped with Zr", ["substituted"]),
        ("halide electrolytes such as Li_{3}InCl_{6}", ["class", "formula"]),
        ("the x = 0.3 sample", ["sample"]),
        ("this compound is better than the latter", ["anaphor", "anaphor"]),
        ("Li_{3-x}Y_{1-x}Zr_{x}Cl_{6} (0 ≤ x ≤ 0.5)", ["series"]),
    ],
)
def test_kinds_of_mentions(text: str, kinds: list[str]) -> None:
    assert [material.kind for material in find_materials(text, ())] == kinds


@pytest.mark.parametrize("group", ["Pnma", "Fm-3m", "P-3m1", "R-3m", "P6_{3}mc", "Cmc2_{1}", "Ia-3d", "F-43m", "P2_{1}/c", "C2/c", "I4_{1}/acd"])
@pytest.mark.parametrize("form", ["crystallizes in space group {}.", "the orthorhombic polymorph ({})", "has {} symmetry"])
def test_space_groups(group: str, form: str) -> None:
    (found,) = find_structures(form.format(group))
    assert found.number == group


@pytest.mark.parametrize(
    "text", ["see Fig. 3 and Table 2", "In a Pt crucible", "from Cambridge", "by AC impedance at 3 Pa", "at 4 °C, C rates", "the C2 sample"]
)
def test_words_that_are_no_space_groups(text: str) -> None:
    assert find_structures(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sintered at 1100 °C and measured at 25 °C", [("1100 °C", "process"), ("25 °C", "measurement")]),
        ("conductivity at room temperature", [("room temperature", "measurement")]),
        ("σ at 298 K after annealing at 450 °C", [("298 K", "measurement"), ("450 °C", "process")]),
        ("measured from 25 to 80 °C", [("25", "range"), ("80 °C", "range")]),
        ("stable up to 500 °C", [("500 °C", "process")]),
        ("the RT conductivity", [("RT", "measurement")]),
    ],
)
def test_temperatures(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], one.of) for one in find_temperatures(text, find_quantities(text))] == expected


@given(text=st.text(alphabet="aB .,;()1?!σ", max_size=120))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    spans = find_sentences(text)
    ends = 0
    for start, end in spans:
        assert ends <= start < end
        assert not text[ends:start].strip()
        ends = end
    assert not text[ends:].strip()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It is fast (see Fig. 3). It is soft.", 2),
        ("Asano et al. found 0.5 mS cm^{-1}, cf. ref. 3. We do not.", 2),
        ("Values vs. Li are high, e.g. Li_{3}YCl_{6}, i.e. 4.2 V.", 1),
        ("A. B. Smith and co-workers saw it. Li_{3}YCl_{6} melts.", 2),
        ("The pellet (97% dense) broke! Why? Nobody knows.", 3),
        ("approx. 5 mS cm^{-1} at r.t. was measured", 1),
    ],
)
def test_where_a_sentence_ends(text: str, count: int) -> None:
    spans = find_sentences(text)
    assert len(spans) == count
    assert re.sub(r"\s", "", "".join(text[start:end] for start, end in spans)) == re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The LYC pellets and LPSCl-coated NMC811", [("LYC", ""), ("LPSCl", ""), ("NMC811", "")]),
        ("LYCs are soft, and LYC (x = 0.3) is not", [("LYC", ""), ("LYC", "x = 0.3")]),
        ("by NMR, LSV and NPD, with LiCl", []),
    ],
)
def test_short_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[slice(*name.core)], name.values) for name in find_names(text, {"LYC", "LPSCl"})] == expected


def test_codes_of_samples_are_those_that_come_again() -> None:
    assert find_codes("LZC-05 and LZC-10 were pressed; LZC-05 cracked. SUS-304 was the die, ISO-9001 the norm.") == {"LZC-05", "LZC-10"}
    assert find_codes("One CPE-10 film.") == frozenset()


def read_scene(text: str) -> Scene:
    return next(read_scenes(build(text), ()))[0]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The window is between 0.6 and 4.2 V.", ["0.6 to 4.2"]),
        ("Barriers ranging from 0.3 to 0.5 eV", ["0.3 to 0.5"]),
        ("a window from 0.6 V to 4.2 V", ["0.6 to 4.2"]),
        ("values in the range of 0.2 to 0.4 eV", ["0.2 to 0.4"]),
        ("It increases from 0.3 to 0.5 mS cm^{−1}.", ["0.3", "0.5"]),
        ("the window was widened from 2.6 V to 4.2 V", ["2.6", "4.2"]),
        ("barriers of 0.3 and 0.5 eV", ["0.3", "0.5"]),
    ],
)
def test_two_numbers_are_one_range_or_two_values(text: str, numbers: list[str]) -> None:
    scene = read_scene(text)
    assert [quantity.number for quantity in join_ranges(scene).quantities] == numbers


@given(first=NUMBERS, last=NUMBERS, verb=st.sampled_from(["increases", "drops", "was raised", "changes"]))
@settings(max_examples=40, deadline=None)
def test_a_change_has_two_ends(first: str, last: str, verb: str) -> None:
    (change,) = find_changes(read_scene(f"The value {verb} from {first} to {last} eV on milling."))
    assert (change.first.number, change.last.number) == (first, last)


@given(first=NUMBERS, last=NUMBERS)
@settings(max_examples=40, deadline=None)
def test_a_range_is_no_change(first: str, last: str) -> None:
    scene = read_scene(f"The values lie between {first} and {last} eV.")
    assert find_changes(scene) == ()
    assert [quantity.number for quantity in join_ranges(scene).quantities] == [f"{first} to {last}"]
