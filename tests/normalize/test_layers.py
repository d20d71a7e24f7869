"""Printed cell configurations to layers from anode to cathode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.configurations import is_anode, is_cathode, parse_configuration
from extract.normalize.layers import Stack, normalize_layers
from tests.normalize.builders import context


def stack(printed: str) -> Stack:
    return normalize_layers(printed, context())


def roles(printed: str) -> list[tuple[str, str]]:
    return [(layer.as_printed, layer.role) for layer in stack(printed).layers]


@pytest.mark.parametrize(
    ("printed", "groups"),
    [
        ("Li-In//Li6PS5Cl//Li2ZrCl6/NCM811", (("Li-In",), ("Li6PS5Cl",), ("Li2ZrCl6", "NCM811"))),
        ("Li-In//Li6.7Si0.3S5I//Li2Sc2/3Cl4/NCM622", (("Li-In",), ("Li6.7Si0.3S5I",), ("Li2Sc2/3Cl4", "NCM622"))),
        ("In//Li2Sc1/3In1/3Cl4/NCM85", (("In",), ("Li2Sc1/3In1/3Cl4", "NCM85"))),
        ("In//Li_{2}Sc_{2/3}Cl_{4}//LCO", (("In",), ("Li_{2}Sc_{2/3}Cl_{4}",), ("LCO",))),
        ("Li|Li3YCl6|LCO", (("Li",), ("Li3YCl6",), ("LCO",))),
        ("Li‖Li3YCl6∣LCO", (("Li",), ("Li3YCl6",), ("LCO",))),
        ("Li / Li3YCl6 / LIC/LCO", (("Li",), ("Li3YCl6",), ("LIC", "LCO"))),
        ("Li/Li_{3}InCl_{6}/75Li_{2}S–25P_{2}S_{5}/Li", (("Li",), ("Li_{3}InCl_{6}",), ("75Li_{2}S-25P_{2}S_{5}",), ("Li",))),
        ("Li : Li3YCl6 : LCO", (("Li",), ("Li3YCl6",), ("LCO",))),
        ("(−) Li | Li3YCl6 | LCO (+)", (("Li",), ("Li3YCl6",), ("LCO",))),
    ],
)
def test_separators(printed: str, groups: tuple[tuple[str, ...], ...]) -> None:
    assert parse_configuration(printed) == groups


@pytest.mark.parametrize("printed", ["", "Li3InCl6", "Li2Sc2/3Cl4", "//"])
def test_what_is_no_sequence_of_layers(printed: str) -> None:
    with pytest.raises(ValueError, match="layers"):
        parse_configuration(printed)


def test_catholyte_between_separator_and_cathode() -> None:
    assert roles("Li-In//Li6PS5Cl//Li3InCl6//LCO") == [("Li-In", "anode"), ("Li6PS5Cl", "separator"), ("Li3InCl6", "catholyte"), ("LCO", "cathode")]


def test_catholyte_in_the_cathode() -> None:
    assert roles("In//Li10GeP2S12//Li3InCl6/NCM811")[1:] == [("Li10GeP2S12", "separator"), ("Li3InCl6", "catholyte"), ("NCM811", "cathode")]


def test_only_electrolyte_separates() -> None:
    assert roles("Li//Li0.388Ta0.238La0.475Cl3/NCM523") == [("Li", "anode"), ("Li0.388Ta0.238La0.475Cl3", "separator"), ("NCM523", "cathode")]


@pytest.mark.parametrize("printed", ["LCO|LIC|Li6PS5Cl|Li-In", "LCO//LIC//Li6PS5Cl//Li–In", "Li-In | Li6PS5Cl | LIC | LCO"])
def test_either_way_round(printed: str) -> None:
    read = stack(printed)
    assert [layer.as_printed for layer in read.layers] == ["Li-In", "Li6PS5Cl", "LIC", "LCO"]
    assert (read.anode, read.electrolyte_composition, read.cathode_composition) == ("Li-In", "Li3InCl6", "LiCoO2")


@pytest.mark.parametrize("composite", ["LIC/NCM811", "NCM811/LIC", "LIC+NCM811", "NCM811-LIC", "NCM811:LIC (70:30)"])
def test_composite_cathodes(composite: str) -> None:
    read = stack(f"Li-In//Li6PS5Cl//{composite}")
    assert (read.cathode_active_material, read.electrolyte_composition) == ("NCM811", "Li3InCl6")


def test_coating() -> None:
    read = stack("Li//Li3YBr6//LCO@LIC")
    assert (read.cathode_active_material, read.cathode_composition, read.cathode_additive_composition) == ("LCO", "LiCoO2", "Li3InCl6")
    assert read.electrolyte_composition == "Li3YBr6"
    assert ("LIC", "coating") in [(layer.as_printed, layer.role) for layer in read.layers]


@pytest.mark.parametrize(
    ("printed", "cell_type"),
    [
        ("Li/Li3InCl6/Li", "symmetric"),
        ("SS|Li3YCl6|SS", "symmetric"),
        ("Li//Li3YCl6//LCO", "full"),
        ("Li|Li6PS5Cl|graphite", "half"),
        ("Li|Li3YCl6|SS", "half"),
    ],
)
def test_cell_types(printed: str, cell_type: str) -> None:
    assert stack(printed).cell_type == cell_type


def test_symmetric_cells_have_no_cathode() -> None:
    read = stack("Li/Li3InCl6/Li")
    assert [layer.role for layer in read.layers] == ["anode", "separator", "anode"]
    assert read.cathode_active_material == ""


@pytest.mark.parametrize("name", ["LiAlOCl-981", "HE-LIC"])
def test_unexplained_names_stay_as_printed(name: str) -> None:
    read = stack(f"Li-In//Li6PS5Cl//{name}//LCO")
    assert (name, "", "catholyte") in [(layer.as_printed, layer.composition, layer.role) for layer in read.layers]
    assert "unknown_abbreviation" in read.flags
    # The sulfide separator is not put in the place of an electrolyte that is not understood.
    assert read.electrolyte_composition == ""


def test_unknown_ends_are_kept_in_order_and_flagged() -> None:
    read = stack("Foo//Li3InCl6//Bar")
    assert [layer.as_printed for layer in read.layers] == ["Foo", "Li3InCl6", "Bar"]
    assert "orientation_unknown" in read.flags
    assert (read.anode, read.cathode_active_material) == ("", "")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Li", True),
        ("Li metal", True),
        ("Li-In", True),
        ("InLi", True),
        ("Li11Sn6", True),
        ("Li_{0.5}In", True),
        ("μ-Si", True),
        ("graphite", True),
        ("Na15Sn4", True),
        ("LIC", False),
        ("Li3InCl6", False),
        ("LCO", False),
        ("S", False),
    ],
)
def test_anodes(printed: str, expected: bool) -> None:
    assert is_anode(printed) is expected


@pytest.mark.parametrize(
    ("printed", "formula", "expected"),
    [
        ("LCO", "LiCoO2", True),
        ("NCM90", "", True),
        ("LiFePO_{4}", "LiFePO4", True),
        ("Na_{3}V_{2}(PO_{4})_{3}", "Na3V2P3O12", True),
        ("Li_{2}S", "Li2S", True),
        ("LLZO", "Li7La3Zr2O12", False),
        ("LATP", "Li1.3Al0.3Ti1.7P3O12", False),
        ("Fe-LLZO", "Li6.4Fe0.2La3Zr2O12", False),
        ("Li_{2.25}Zr_{0.75}Fe_{0.25}Cl_{6}", "Li2.25Zr0.75Fe0.25Cl6", False),
    ],
)
def test_cathodes(printed: str, formula: str, expected: bool) -> None:
    assert is_cathode(printed, formula) is expected


ELECTROLYTES = st.lists(st.sampled_from(["Li6PS5Cl", "Li3YCl6", "Li2ZrCl6", "Li10GeP2S12", "Li2Sc2/3Cl4"]), min_size=1, max_size=3, unique=True)


SEPARATORS = st.sampled_from(["//", "|", " | ", "||", "‖"])


@given(st.sampled_from(["Li", "Li-In", "In", "Li11Sn6"]), ELECTROLYTES, st.sampled_from(["LCO", "NCM811"]), SEPARATORS)
def test_reversed_print_gives_the_same_cell(anode: str, electrolytes: list[str], cathode: str, separator: str) -> None:
    layers = [anode, *electrolytes, cathode]
    forward, backward = stack(separator.join(layers)), stack(separator.join(reversed(layers)))
    assert forward == backward
    assert [layer.as_printed for layer in forward.layers] == layers
