"""Checks of a value among its peers: hosts and their products, members of a series, activation energies, statements of the same material.

They look for what a lost exponent or mS for S does: a value that is off by a power of ten, where a tenth of that would be chemistry.
"""

from collections.abc import Iterator
from itertools import combinations, groupby
from math import log10
from statistics import median

from extract.checks.findings import Extracted, Finding, read_cell_place
from extract.checks.formulas import identify_material, read_amounts
from extract.checks.values import is_room, majority_anion
from extract.normalize.elements import is_metal
from extract.precision import differ_by_power
from schemas.evidence import Evidence
from schemas.record import MeasurementRecord

# A product is made to conduct better than its host. Of the literature's pairs the best gain is some 500 times (Li2ZrCl6 by 30 % indium).
_WORST_LOSS, _BEST_GAIN = 1 / 30, 2000.0
# Decades that neighbours in a series lie apart at most, and that a table's values do from their middle.
_STEP, _SPREAD = 2.0, 2.7
_FEWEST = 4
# Decades of the prefactor (σT = A·exp(−Ea/kT)) within one table: it varies by two between the ends of a series, a lost milli makes three.
_PREFACTOR_SPREAD = 2.4
_BOLTZMANN = 8.617333e-5  # eV/K
_LOWEST_PREFACTOR, _HIGHEST_PREFACTOR = 1.0, 10.5


def check_pairs(extracted: Extracted) -> Iterator[Finding]:
    """A product that conducts far worse than its host in the same row, or better than any exchange has made it."""
    hosts = {_row_key(record): record for record in _conductivities(extracted) if record.role == "host"}
    for product in _conductivities(extracted):
        host = hosts.get(_row_key(product))
        if product.role != "substituted" or host is None or not host.value or not product.value:
            continue
        ratio = product.value / host.value
        if not _WORST_LOSS <= ratio <= _BEST_GAIN:
            sentence = f"{product.value:g} S/cm beside {host.value:g} S/cm of the host: a factor of {max(ratio, 1 / ratio):.0f}."
            yield _power_of_ten(product, sentence, host.evidence)
            yield _power_of_ten(host, sentence, product.evidence)


def check_series(extracted: Extracted) -> Iterator[Finding]:
    """A member of a table's column that leaves it by decades on the same side of both neighbours, or of all others."""
    for column in _columns(extracted):
        logs = [log10(record.value) for record in column if record.value]
        for i, record in enumerate(column):
            others = logs[:i] + logs[i + 1 :]
            inner = 0 < i < len(column) - 1 and abs(logs[i - 1] - logs[i + 1]) < 1
            steps = [logs[i] - logs[j] for j in (i - 1, i + 1)] if inner else []
            jump = bool(steps) and steps[0] * steps[1] > 0 and min(map(abs, steps)) >= _STEP
            far = len(others) >= _FEWEST and abs(logs[i] - median(others)) >= _SPREAD and not min(others) - 1 <= logs[i] <= max(others) + 1
            if (jump and _one_system(column[i - 1], record, column[i + 1])) or (far and 0 < i < len(column) - 1):
                other = column[i - 1] if i else column[1]
                yield _power_of_ten(record, f"{record.value:g} S/cm among {other.value:g} and the like in the same column.", other.evidence)


def check_arrhenius(extracted: Extracted) -> Iterator[Finding]:
    """A conductivity that does not go with the activation energy beside it, as the other rows of the table or any conductor show."""
    energies = {_row_key(record): record.value for record in extracted.measurements if record.property == "activation_energy" and record.value}
    for column in _columns(extracted):
        found = [(record, _prefactor(record, energies.get(_row_key(record)))) for record in column]
        known = [(record, prefactor) for record, prefactor in found if prefactor is not None]
        for i, (record, prefactor) in enumerate(known):
            others = [other for relative, other in (*known[:i], *known[i + 1 :]) if _related(record, relative)]
            apart = len(others) >= 2 and abs(prefactor - median(others)) >= _PREFACTOR_SPREAD
            if apart or not _LOWEST_PREFACTOR <= prefactor <= _HIGHEST_PREFACTOR:
                sentence = f"{record.value:g} S/cm and its activation energy need a prefactor of 10^{prefactor:.1f} S K/cm"
                yield _power_of_ten(record, sentence + (f", the other rows have 10^{median(others):.1f}." if apart else "."), None)


def check_same_material(extracted: Extracted) -> Iterator[Finding]:
    """A value decades away from three or more others of the same material at the same temperature."""
    room = [record for record in _conductivities(extracted) if is_room(record.temperature)]
    for _, group in groupby(sorted(room, key=identify_material), key=identify_material):
        records = sorted(group, key=lambda record: record.value or 0.0)
        for record in records:
            others = [log10(other.value) for other in records if other is not record and other.value]
            if len(others) >= 3 and record.value and min(abs(log10(record.value) - other) for other in others) >= _STEP:
                sentence = f"{record.value:g} S/cm, where {len(others)} other places have {10 ** median(others):.2g} and the like."
                yield _power_of_ten(record, sentence, next(other.evidence for other in records if other is not record))


def check_powers(extracted: Extracted) -> Iterator[Finding]:
    """Two places with the same digits for one material at one temperature, and another power of ten."""
    room = sorted((record for record in _conductivities(extracted) if is_room(record.temperature)), key=identify_material)
    for _, group in groupby(room, key=identify_material):
        for one, other in combinations(group, 2):
            places = read_cell_place(one.evidence), read_cell_place(other.evidence)
            one_table = places[0] and places[1] and places[0][0] == places[1][0]
            if not one_table and one.conductivity_part == other.conductivity_part and differ_by_power(one, other):
                sentence = f"{one.value_as_printed} and {other.value_as_printed} have the same digits."
                yield _power_of_ten(one, sentence, other.evidence)
                yield _power_of_ten(other, sentence, one.evidence)


def _power_of_ten(record: MeasurementRecord, sentence: str, other: Evidence | None) -> Finding:
    return Finding(record_id=record.record_id, code="power_of_ten", sentence=sentence, other=other)


def _conductivities(extracted: Extracted) -> list[MeasurementRecord]:
    return [record for record in extracted.measurements if record.property == "ionic_conductivity" and record.value and record.value > 0]


def _row_key(record: MeasurementRecord) -> tuple[str, int] | str:
    """Records of one row of a table share it."""
    place = read_cell_place(record.evidence)
    return record.record_id if place is None else place[:2]


def _columns(extracted: Extracted) -> Iterator[list[MeasurementRecord]]:
    """Conductivities of one column of a table, of one kind of conductor, part, temperature and role, in the order of the rows."""
    keyed = []
    for record in _conductivities(extracted):
        place = read_cell_place(record.evidence)
        if place is not None:
            kind = (place[0], place[2], record.role, record.conductivity_part, record.temperature.as_printed, majority_anion(record))
            keyed.append((kind, place[1], record))
    keyed.sort(key=lambda item: (item[0], item[1]))
    for _, group in groupby(keyed, key=lambda item: item[0]):
        yield [record for _, _, record in group]


def _one_system(*records: MeasurementRecord) -> bool:
    """Whether neighbours are members of one series: the same series, or all of the same elements."""
    series = {record.composition.series for record in records}
    elements = {frozenset(read_amounts(record.composition.formula)) for record in records}
    return (len(series) == 1 and "" not in series) or (len(elements) == 1 and frozenset() not in elements)


def _related(one: MeasurementRecord, other: MeasurementRecord) -> bool:
    """Whether two materials are a host and its product: the elements of one are all in the other, in a frame of as many anions."""
    mine, theirs = (read_amounts(record.composition.formula) for record in (one, other))
    frames = [float(sum(amount for symbol, amount in amounts.items() if not is_metal(symbol))) for amounts in (mine, theirs)]
    return bool(mine) and bool(theirs) and (mine.keys() <= theirs.keys() or theirs.keys() <= mine.keys()) and abs(frames[0] - frames[1]) < 0.01


def _prefactor(record: MeasurementRecord, energy: float | None) -> float | None:
    """Decades of A in S K/cm."""
    if energy is None or not record.value:
        return None
    kelvin = record.temperature.kelvin or 298.15
    return log10(record.value * kelvin) + energy / (_BOLTZMANN * kelvin * 2.302585)
