"""What pymatgen knows of the elements, and the usual oxidation states that the charge of a formula is counted with."""

import math
from functools import cache

# Heavier elements are made atom by atom; in print `No`, `Fl`, `Ts`, `Md` are words and sample names.
_HEAVIEST = 94
MOBILE_IONS = frozenset({"Li", "Na", "K", "Rb", "Cs", "Ag", "Cu"})
HALOGENS = frozenset({"F", "Cl", "Br", "I"})
CHALCOGENS = frozenset({"O", "S", "Se", "Te"})
NONMETALS = HALOGENS | CHALCOGENS | {"H", "C", "N", "P", "As"}
_NOBLE_GASES = frozenset({"He", "Ne", "Ar", "Kr", "Xe", "Rn"})

# States that are usual in solids and that pymatgen's common_oxidation_states leaves out.
_ALSO_USUAL: dict[str, tuple[int, ...]] = {"Cu": (1,), "Ni": (3,), "V": (3, 4), "Ti": (3,), "Au": (1,), "Mo": (5,), "Ir": (3,)}
# Mn +7 is permanganate only; a combination nearest to neutral would reach for it wherever a formula lacks charge.
_NOT_USUAL: dict[str, tuple[int, ...]] = {"Mn": (7,)}


@cache
def electronegativities() -> dict[str, float]:
    """Pauling electronegativity of each element by its symbol; infinite for noble gases without one."""
    from pymatgen.core import Element

    known = {element.symbol: element.data.get("X") for element in Element if element.Z <= _HEAVIEST}
    return {symbol: math.inf if x is None or math.isnan(x) else float(x) for symbol, x in known.items()}


def is_element(symbol: str) -> bool:
    """Whether this is the symbol of an element that compounds are made of.

    >>> is_element("Yb"), is_element("Bf"), is_element("No")
    (True, False, False)
    """
    return symbol in electronegativities()


def is_metal(symbol: str) -> bool:
    """Whether the element is a metal, a metalloid included (Si, Ge, Sb, …)."""
    return symbol not in NONMETALS | _NOBLE_GASES


@cache
def cation_states(symbol: str) -> tuple[int, ...]:
    """Usual positive oxidation states, lowest first; empty where none is usual.

    >>> cation_states("Fe"), cation_states("Zr"), cation_states("Mn")
    ((2, 3), (4,), (2, 4))
    """
    from pymatgen.core import Element

    listed = {*Element(symbol).common_oxidation_states, *_ALSO_USUAL.get(symbol, ())}
    return tuple(sorted(state for state in listed if state > 0 and state not in _NOT_USUAL.get(symbol, ())))


@cache
def element_names() -> dict[str, str]:
    """Symbol for each element's English name in lower case, and for its anion's: `lithium`, `chloride`."""
    from pymatgen.core import Element

    anions = {"fluoride": "F", "chloride": "Cl", "bromide": "Br", "iodide": "I", "oxide": "O", "sulfide": "S", "sulphide": "S"}
    anions |= {"selenide": "Se", "telluride": "Te", "nitride": "N", "phosphide": "P"}
    spellings = {"aluminum": "Al", "caesium": "Cs", "sulphur": "S"}
    return {Element(symbol).long_name.lower(): symbol for symbol in electronegativities()} | anions | spellings
