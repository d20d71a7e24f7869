"""Words such as `the sulfide cell` in; which of the cells that were named they mean out: the one whose electrolyte is of that class."""

import re

from extract.text.cell_parts import make_key
from extract.text.cell_pieces import CLASS_CELL
from extract.text.cell_reading import Reading, catholyte_of

_HALOGENS = {"F", "Cl", "Br", "I"}
_ONLY = {"chloride": "Cl", "bromide": "Br", "iodide": "I", "fluoride": "F"}


def choose_class(words: str, reading: Reading) -> tuple[int, ...] | None:
    """The one cell of the class that words name, none where it cannot be told which; None where they name no class.

    `the sulfide cell` of one with Li_{3}InCl_{6} and one with Li_{6}PS_{5}Cl gives (1,).
    """
    names = {match["name"].lower() for match in CLASS_CELL.finditer(words)}
    if len(names) != 1:
        return None if not names else ()
    (name,) = names
    printed = [catholyte_of(cell)[0] for cell in reading.cells]
    formulas = [reading.names.get(make_key(text), "") or text for text in printed]
    fitting = tuple(index for index, formula in enumerate(formulas) if _is_of_class(formula, name))
    unknown = any(formula and not re.search(r"\d|x", formula) for formula in formulas)
    return fitting if len(fitting) == 1 else None if unknown and not fitting else ()


def _is_of_class(printed: str, name: str) -> bool:
    elements = set(re.findall(r"[A-Z][a-z]?", re.sub(r"_\{[^{}]*\}", "", printed)))
    sulfur, oxygen, halogens = "S" in elements, "O" in elements, elements & _HALOGENS
    if name == "sulfide":
        return sulfur and not oxygen
    if sulfur or name == "oxide":
        return oxygen and not halogens and not sulfur
    if name == "oxychloride":
        return oxygen and "Cl" in halogens
    return bool(halogens) if name == "halide" else halogens == {_ONLY[name]}
