"""Well-known conductors and cathodes: space groups that they are known with, and where their conductivity at room temperature has been found."""

import csv
from functools import cache
from pathlib import Path

from extract.checks.formulas import read_amounts
from schemas.base import Model


class KnownMaterial(Model):
    """One well-known compound. Limits in S/cm at room temperature are wide: poor and good samples of the literature lie inside; empty: unknown."""

    composition: str
    space_groups: tuple[str, ...]
    lowest: float | None = None
    highest: float | None = None


@cache
def known_materials() -> tuple[KnownMaterial, ...]:
    """The lines of known_materials.csv beside this file."""
    with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            KnownMaterial(
                composition=row["composition"],
                space_groups=tuple(row["space_groups"].split(";")),
                lowest=float(row["lowest"]) if row["lowest"] else None,
                highest=float(row["highest"]) if row["highest"] else None,
            )
            for row in csv.DictReader(file)
        )


def find_known(composition: str) -> KnownMaterial | None:
    """The entry with the same amounts; None for any other material.

    >>> find_known("Li3InCl6").space_groups
    ('C2/m',)
    """
    return _by_amounts().get(_key(composition)) if composition else None


@cache
def _by_amounts() -> dict[frozenset[tuple[str, float]], KnownMaterial]:
    return {_key(material.composition): material for material in known_materials()}


def _key(composition: str) -> frozenset[tuple[str, float]]:
    return frozenset((symbol, round(float(amount), 2)) for symbol, amount in read_amounts(composition).items())
