"""Words such as `the sulfide cell` in; which of the cells that were named they mean out: the one whose electrolyte is of that class."""

import re

from extract.text.cell_reading import Reading, catholyte_of

CLASS_CELL = re.compile(
    r"\b(?:the|its|our) (?:\w+ )?(?P<name>sulfide|halide|chloride|bromide|iodide|fluoride|oxychloride|oxide)(?:-based)?"
    r"(?= (?:\w+ )?(?:cell|battery|counterpart|one|reference)\b|,? (?:only |still |merely )?(?:kept|keeps|retain\w*|gave|gives|deliver\w*|show\w*|fad\w*|lost|drop\w*|\d))",
    re.IGNORECASE,
)
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
    fitting = [index for index, text in enumerate(printed) if _is_of_class(reading.names.get(reading.same(text), "") or text, name)]
    return tuple(fitting) if len({reading.cells[index].electrolytes for index in fitting}) == 1 and len(fitting) == 1 else ()


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
