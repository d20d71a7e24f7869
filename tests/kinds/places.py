"""Kinds that differ in where the table stands on the page: beside or after another, turned, under a figure, on two pages."""

from tests.kinds.documents import Kind, Look, Place, PrintedTable, lines
from tests.kinds.facts import (
    ARGYRODITE,
    BROMIDE_ARGYRODITE,
    LAGP,
    LATP,
    LGPS,
    LIC,
    LLZNO,
    LLZO,
    LLZTO,
    LYC,
    NPS,
    NSBS,
    NZC,
    NZSP,
    THIOPHOSPHATE,
    Conductor,
    Statement,
    activates,
    conducts,
    print_power,
)

_SULFIDES = (ARGYRODITE, BROMIDE_ARGYRODITE, LGPS, THIOPHOSPHATE, NPS, NSBS)
_OXIDES = (LLZO, LLZTO, LLZNO, LATP, LAGP, NZSP)
_HALIDES = (LYC, LIC, NZC)


def _table(name: str, conductors: tuple[Conductor, ...]) -> PrintedTable:
    rows = (f"{conductor.printed} | {print_power(conductor.conductivity)} | {conductor.energy}" for conductor in conductors)
    return PrintedTable(f"Ionic conductivity at 25 °C of {name}.", lines("Composition | σ (S cm^{−1}) | E_{a} (eV)", *rows))


def _statements(conductors: tuple[Conductor, ...]) -> tuple[Statement, ...]:
    return tuple(
        statement
        for conductor in conductors
        for statement in (conducts(conductor.composition, conductor.conductivity), activates(conductor.composition, conductor.energy))
    )


def _placed(place: Place, look: Look, *groups: tuple[str, tuple[Conductor, ...]]) -> Kind:
    tables = tuple(_table(name, conductors) for name, conductors in groups)
    return Kind(place, look, tables, tuple(s for _, conductors in groups for s in _statements(conductors)), place=place)


PLACES = (
    _placed("one_after_another", Look(rules="header"), ("sulfides", _SULFIDES), ("halides", _HALIDES), ("oxides", _OXIDES)),
    _placed("side_by_side", Look(columns=1, rules="booktabs", size=7.5), ("sulfides", _SULFIDES), ("oxides", _OXIDES)),
    _placed("under_a_figure", Look(rules="booktabs"), ("oxides", _OXIDES)),
    _placed("turned", Look(columns=1, rules="booktabs", size=9), ("oxides", _OXIDES)),
    _placed("turned_page", Look(columns=1, rules="header", size=9), ("sulfides", _SULFIDES)),
    _placed("continued_with_header", Look(columns=1, rules="booktabs", size=9), ("sulfides and oxides", (*_SULFIDES, *_OXIDES))),
    _placed("continued_without_header", Look(rules="header"), ("sulfides and oxides", (*_SULFIDES, *_OXIDES))),
)
