"""What a mention stands for, what earlier sentences said, and the link of a value to its material."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from extract.text.formulas import find_symbols
from extract.text.mentions import Material


class Referent(NamedTuple):
    """The material that a mention stands for, as printed."""

    printed: str
    values: str = ""
    signal: str = ""  # how it was found, where it is not printed with the value

    @property
    def key(self) -> str:
        """The same for the same printed material."""
        return re.sub(r"\s", "", f"{self.printed}|{self.values}")


UNKNOWN = Referent("?")  # a material that is spoken of and not known


class Unresolved(NamedTuple):
    """Why a mention stands for no one material."""

    reason: str  # class_of_materials, ambiguous_material, unknown_material


class Memory(NamedTuple):
    """Earlier sentences of a document."""

    series: tuple[Referent, ...] = ()  # with variables, in order of mention
    hosts: tuple[Referent, ...] = ()  # formulas without variables, in order
    topics: tuple[tuple[int, tuple[Referent, ...]], ...] = ()  # (paragraph, materials that a sentence is about), latest last
    stems: tuple[tuple[str, Referent], ...] = ()  # `LYZC-x` and the series that it stands for
    named: tuple[tuple[int, tuple[Referent, ...]], ...] = ()  # the same, all that a sentence names
    own: tuple[Referent, ...] = ()  # the series that the title or the abstract names first
    titled: tuple[Referent, ...] = ()  # the series that the title or the abstract names, of which only a letter is left open
    sole: Referent | None = None  # the one material that the title names
    lattices: Mapping[str, Referent] = {}  # `spinel`, `monoclinic`: the materials that the abstract tells apart by these words
    best: Referent | None = None  # the material that had the highest conductivity last
    electrode: str = ""  # that the document refers its potentials to once for all
    meanings: Mapping[str, str] = {}  # short names and the formulas that the document or the field explains them by

    def explain(self, printed: str) -> str:
        """What a short name stands for, else what is printed."""
        return self.meanings.get(re.sub(r"[\s_{}]", "", printed), printed)

    def identify(self, referent: Referent) -> str:
        """The same for a formula and its short name."""
        return re.sub(r"[\s_{}]", "", f"{self.explain(referent.printed)}|{referent.values}")

    def find_variables(self, printed: str) -> set[str]:
        """The variables of a series, which may be known by a short name."""
        return find_variables(self.explain(printed))

    def find_elements(self, referent: Referent) -> frozenset[str]:
        """The elements of a material, which may be known by a short name."""
        return frozenset(find_symbols(self.explain(referent.printed)))


def find_variables(printed: str) -> set[str]:
    """The variables in the amounts of a printed series.

    >>> sorted(find_variables("Li_{3−x}Y_{1−y}Cl_{6}")), sorted(find_variables("xLi_{2}O–TaCl_{5}"))
    (['x', 'y'], ['x'])
    """
    inside = "".join(re.findall(r"\{([^{}]*)\}", printed)) or re.sub(r"[A-Z][a-z]?", " ", printed)
    in_front = r"(?:^|[–−·-]\s?)\(?(?:\d+\s?[–−-]\s?)?[\d.]*([xyz])\)?(?=[A-Z(\[])"
    return {*re.findall("[xyzδ]", inside), *re.findall(r"_([xyzδ])", printed), *re.findall(in_front, printed)}


class Link(NamedTuple):
    """The material of a value and what in the sentence says so."""

    material: Material | None
    referent: Referent
    signal: str


Way = tuple[tuple[Material, ...], str] | Unresolved | None
