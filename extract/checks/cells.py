"""Checks of battery cells: capacities against retention, against the theory, and efficiencies."""

from collections.abc import Iterator

from extract.checks.findings import Extracted, Finding
from extract.checks.formulas import read_amounts
from schemas.record import CellRecord, CellResults

_FARADAY = 26_801.4  # mA h/mol
_ALKALI = ("Li", "Na", "K")
# Retention is given to per cent or tenths of one, capacities read from figures to 1 or 2 mA h/g; the cycle that it refers to may be the second.
_TOLERANCE, _TOLERANCE_ABOUT = 0.06, 0.09
_LARGEST_EFFICIENCY = 100.5


def check_cells(extracted: Extracted) -> Iterator[Finding]:
    """Results that cannot be true, or not together."""
    for cell in extracted.cells:
        results = cell.results
        for name, value in (("efficiency", results.initial_coulombic_efficiency_pct), ("retention", results.capacity_retention_pct)):
            if value is not None and value > _LARGEST_EFFICIENCY and (name == "efficiency" or not _grows(results)):
                yield Finding(record_id=cell.record_id, code="efficiency_above_100", sentence=f"The {name} is {value:g} %.")
        yield from _check_retention(cell)
        yield from _check_theory(cell)


def _grows(results: CellResults) -> bool:
    """Whether the capacity after cycling is printed as larger than the first one: a retention above 100 % is then meant so."""
    first, cycled = results.first_capacity_mAh_g, results.cycled_capacity_mAh_g
    return first is not None and cycled is not None and cycled > first


def _check_retention(cell: CellRecord) -> Iterator[Finding]:
    """Cycled capacity over retention is the capacity at the start of cycling: the first one at one rate, no more than it at a higher rate."""
    results = cell.results
    first, cycled, retention = results.first_capacity_mAh_g, results.cycled_capacity_mAh_g, results.capacity_retention_pct
    if cycled is None or not retention or first is None:
        return
    start = cycled / retention * 100
    about = "~" in (results.first_capacity_qualifier, results.cycled_capacity_qualifier)
    tolerance = _TOLERANCE_ABOUT if about else _TOLERANCE
    faster = _rates(results)
    too_low = start < first * (1 - tolerance) and faster == 0
    too_high = start > first * (1 + tolerance) and faster is not None and faster >= 0
    if too_low or too_high:
        sentence = f"{cycled:g} mA h/g at {retention:g} % retention began at {start:.0f} mA h/g, and the first cycle gave {first:g}."
        yield Finding(record_id=cell.record_id, code="retention_conflict", sentence=sentence)


def _rates(results: CellResults) -> int | None:
    """0 where cycling has the first cycle's rate, 1 where it is faster, -1 slower; None where the two cannot be compared."""
    first, cycling = results.first_rate_value, results.cycling_rate_value
    if first is None or cycling is None or results.first_rate_unit != results.cycling_rate_unit:
        return None
    return (cycling > first) - (cycling < first)


def _check_theory(cell: CellRecord) -> Iterator[Finding]:
    theory = theoretical_capacity(cell.cathode_composition)
    for capacity in (cell.results.first_capacity_mAh_g, cell.results.cycled_capacity_mAh_g):
        if theory is not None and capacity is not None and capacity > theory * 1.02:
            sentence = f"{capacity:g} mA h/g from {cell.cathode_composition}, whose alkali ions give {theory:.0f} mA h/g."
            yield Finding(record_id=cell.record_id, code="capacity_above_theoretical", sentence=sentence)


def theoretical_capacity(composition: str) -> float | None:
    """mA h/g with one electron for each alkali ion of the formula; None where there is no alkali ion, as in sulfur or FeS2.

    >>> round(theoretical_capacity("LiCoO2"))
    274
    """
    from pymatgen.core import Element

    amounts = read_amounts(composition)
    electrons = sum(float(amounts.get(symbol, 0)) for symbol in _ALKALI)
    mass = sum(float(amount) * float(Element(symbol).atomic_mass) for symbol, amount in amounts.items())
    return electrons * _FARADAY / mass if electrons else None
