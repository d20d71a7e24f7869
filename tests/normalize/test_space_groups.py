"""Printed structures to family, symbol and number (International Tables numbers)."""

import gemmi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.normalize.space_groups import normalize_structure, parse_space_group


@pytest.mark.parametrize(
    ("printed", "family", "symbol", "number"),
    [
        ("hcp (P3\u0304m1)", "hcp", "P-3m1", 164),
        ("hcp (P3\u0305m1)", "hcp", "P-3m1", 164),
        ("hcp (P-3m1)", "hcp", "P-3m1", 164),
        ("hcp (pnma II)", "hcp", "Pnma", 62),
        ("hcp (pnma I)", "hcp", "Pnma", 62),
        ("hcp (pnma)", "hcp", "Pnma", 62),
        ("ccp (C2/m)", "ccp", "C2/m", 12),
        ("hcp (Fd3\u0304m)", "hcp", "Fd-3m", 227),
        ("Fd3m", "", "Fd-3m", 227),
        ("P6_{3}/m", "", "P63/m", 176),
        ("P63/m", "", "P63/m", 176),
        ("P2_{1}/n", "", "P21/n", 14),
        ("P 3\u0304 1 c", "", "P-31c", 163),
        ("R3\u0304c", "", "R-3c", 167),
        ("I4\u03043m", "", "I-43m", 217),
        ("F4\u03043m", "", "F-43m", 216),
        ("P3m1", "", "P3m1", 156),
        ("P3m1 (No. 164)", "", "P-3m1", 164),
        ("space group No. 164", "", "P-3m1", 164),
        ("monoclinic (C2/m)", "monoclinic", "C2/m", 12),
        ("trigonal, P-3m1", "trigonal", "P-3m1", 164),
        ("Trigonal P-3m1", "trigonal", "P-3m1", 164),
        ("space group: Fm3\u0304m (No. 225)", "", "Fm-3m", 225),
        ("NASICON (R-3c)", "NASICON", "R-3c", 167),
        ("UCl3-type (P6_{3}/m)", "UCl3-type", "P63/m", 176),
        ("cubic", "cubic", "", None),
        ("orthorhombic-II", "orthorhombic", "", None),
        ("glass-ceramic", "glass-ceramic", "", None),
        ("", "", "", None),
        ("—", "", "", None),
    ],
)
def test_structures(printed: str, family: str, symbol: str, number: int | None) -> None:
    structure = normalize_structure(printed)
    assert (structure.family, structure.space_group, structure.number, structure.flags) == (family, symbol, number, ())


@pytest.mark.parametrize("printed", ["hcp (Xyz)", "I43m", "Li3YCl6", "P3\u0304m1 + Pnma", "C2/m (No. 164)"])
def test_unknown_or_contradictory_symbols_stay_empty(printed: str) -> None:
    structure = normalize_structure(printed)
    assert (structure.space_group, structure.number, structure.flags) == ("", None, ("unknown_space_group",))


@given(st.sampled_from(sorted({group.number for group in gemmi.spacegroup_table()})))
def test_the_standard_symbol_of_every_group_reads_back(number: int) -> None:
    group = gemmi.find_spacegroup_by_number(number)
    symbol, read = parse_space_group(group.hm)
    assert read == number
    assert parse_space_group(symbol) == (symbol, number)


@pytest.mark.parametrize("printed", ["hcp", "bcc", "Li", "C", "25", "x", "cubic"])
def test_words_are_not_symbols(printed: str) -> None:
    with pytest.raises(ValueError, match="symbol"):
        parse_space_group(printed)
