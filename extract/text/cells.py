"""The sentences of one passage in; the battery cells whose results they tell out.

A cell goes on from sentence to sentence until another electrolyte or cathode is named. Where it cannot be told which cell a
result belongs to, the result is rejected with its reason.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from extract.text.attribution import find_source
from extract.text.cell_conditions import Conditions, find_conditions
from extract.text.cell_lists import share_results
from extract.text.cell_parts import find_parts, find_stacks
from extract.text.cell_results import TELLING, Result, ResultKind, find_rates, find_results
from extract.text.cell_story import CELL, Cell, Reading, choose_cells
from extract.text.evidence import build_evidence, build_rejection
from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.referents import Memory
from extract.text.scenes import Scene
from schemas.candidate import CellCandidate, PrintedResult, Rejection

# What each result is called, in words that normalization knows.
_NAMES: dict[ResultKind, str] = {
    "first_rate": "first-cycle rate",
    "first_capacity": "first discharge capacity",
    "efficiency": "initial coulombic efficiency",
    "cycling_rate": "cycling rate",
    "cycles": "cycle number",
    "cycled_capacity": "cycled capacity",
    "retention": "capacity retention",
}
_ALL = re.compile(r"\b(?:all|both|the|these|they|each)\b", re.IGNORECASE)


def find_cells(scenes: tuple[Scene, ...], memory: Memory, names: Mapping[str, str], *, is_review: bool) -> Iterator[CellCandidate | Rejection]:
    """Cells with results, in the order in which their first results stand.

    Args:
        names: spellings of short names, and the printed formulas that they stand for.
    """
    if not any(_may_tell(scene) for scene in scenes):
        return
    reading = Reading(is_review=is_review)
    for number, scene in enumerate(scenes):
        touched: list[int] = []
        for span in _segments(scene):
            reading, rejected, about = _read_segment(scene, span, reading, memory, names, scenes[:number], is_review=is_review)
            touched += [index for index in about if index not in touched]
            for quantity, reason in {reason: (quantity, reason) for quantity, reason in reversed(rejected)}.values():
                yield build_rejection(scene, quantity, reason)
        reading = reading._replace(last_pair=tuple(touched) or reading.last_pair)
    for cell in reading.cells:
        if any(result.kind in TELLING for result in cell.results) and (cell.electrolyte or cell.cathode or cell.stack) and cell.at is not None:
            yield _build(cell)


def _may_tell(scene: Scene) -> bool:
    dimensions = {quantity.dimension for quantity in scene.quantities}
    return "capacity" in dimensions or (
        "percent" in dimensions
        and re.search(r"cycl|coulomb|efficienc|retention|retain|\bI?CE\b", scene.between(scene.start, scene.end), re.IGNORECASE) is not None
    )


def _segments(scene: Scene) -> tuple[Span, ...]:
    """Clauses, divided again where a second stack is printed."""
    stacks = find_stacks(scene)
    spans: list[Span] = []
    for clause in scene.clauses:
        inside = [stack.start for stack in stacks if clause.start <= stack.start < clause.end]
        edges = [clause.start, *inside[1:], clause.end]
        spans += [Span(low, high) for low, high in pairwise(edges)]
    return tuple(spans)


def _read_segment(
    scene: Scene, span: Span, reading: Reading, memory: Memory, names: Mapping[str, str], before: tuple[Scene, ...], *, is_review: bool
) -> tuple[Reading, list[tuple[Quantity, str]], list[int]]:
    results = find_results(scene, span, reading.spoken)
    rejected = list(results.refused)
    stacks = find_stacks(scene)
    stack = next((s for s in stacks if span.start <= s.start < span.end), None)
    parts = tuple(p for p in find_parts(scene, memory, stacks) if span.start <= p.start < span.end)
    words = scene.between(span.start, span.end)
    reading, chosen = choose_cells(scene, words, stack, parts, results, memory, reading, names)
    conditions = find_conditions(scene, span)
    if kinds := [result.kind for result in results.found if result.kind in ("efficiency", "retention")]:
        reading = reading._replace(spoken=(*reading.spoken, *kinds))
    if not results.found:
        return _keep_conditions(scene, span, words, reading, conditions, chosen), rejected, []
    if not chosen:
        return reading._replace(current=None), rejected + [(r.quantity, "ambiguous_cell") for r in results.found if r.kind in TELLING], []
    for place, index in enumerate(chosen):
        mine, unclear = share_results(results, place, len(chosen))
        rejected += [(quantity, "ambiguous_cell") for quantity in unclear if place == 0]
        reading, refused = _add(scene, reading, index, mine, conditions, before, is_review=is_review)
        rejected += refused
    return reading, rejected, [reading.current] if len(chosen) == 1 and reading.current is not None else list(chosen)


def _keep_conditions(scene: Scene, span: Span, words: str, reading: Reading, conditions: Conditions, chosen: tuple[int, ...]) -> Reading:
    """Conditions without results: of the cell that the piece names, of the one at hand, or of all cells that follow."""
    rates = find_rates(scene, span.start, span.end)
    if not CELL.search(words) and not re.search(r"\b(?:they|cycled|cycling|charged|operated|tested|run)\b", words):
        return reading
    conditions = conditions._replace(rate=rates[0].number + (" " + rates[0].unit if rates[0].unit else "") if len(rates) == 1 else "")
    if chosen and not reading.cells[chosen[0]].results:
        cell = reading.cells[chosen[0]]
        return reading._replace(
            cells=(*reading.cells[: chosen[0]], cell._replace(conditions=cell.conditions.completed_by(conditions)), *reading.cells[chosen[0] + 1 :])
        )
    if reading.current is None and _ALL.search(words):
        return reading._replace(shared=reading.shared._replace(conditions=conditions.completed_by(reading.shared.conditions)))
    return reading


def _add(
    scene: Scene, reading: Reading, index: int, mine: tuple[Result, ...], conditions: Conditions, before: tuple[Scene, ...], *, is_review: bool
) -> tuple[Reading, list[tuple[Quantity, str]]]:
    """The reading with results added to a cell, or to a new one like it where the conditions are others."""
    cell = reading.cells[index]
    values = [result for result in mine if result.kind not in ("first_rate", "cycling_rate")]
    clashing = [result for result in values if cell.has(result.kind) and not _repeats(cell, result)]
    if cell.results and (conditions.differ(cell.conditions) or (clashing and conditions.given)):
        fresh = cell._replace(conditions=Conditions(), results=(), at=None)
        reading = reading._replace(cells=(*reading.cells, fresh))
        index, cell, clashing = len(reading.cells) - 1, fresh, []
    if clashing:
        return reading._replace(current=index), [(result.quantity, "another_result") for result in values if result.kind in TELLING]
    kept = tuple(result for result in mine if not cell.has(result.kind))
    anchor = min((result.quantity for result in values), default=None)
    if anchor is None:
        return reading, []
    at = cell.at or (scene, anchor)
    source = cell.source if cell.at else find_source(scene, anchor, before, is_review=is_review)
    filled = cell._replace(results=(*cell.results, *kept), conditions=cell.conditions.completed_by(conditions), at=at, source=source)
    return reading._replace(cells=(*reading.cells[:index], filled, *reading.cells[index + 1 :]), current=index), []


def _repeats(cell: Cell, result: Result) -> bool:
    return any(known.kind == result.kind and known.quantity.number == result.quantity.number for known in cell.results)


def _build(cell: Cell) -> CellCandidate:
    scene, quantity = cell.at if cell.at is not None else _missing()
    results = cell.results
    side: ResultKind = "first_rate" if cell.has("first_capacity") or cell.has("efficiency") else "cycling_rate"
    rate = (PrintedResult(names=(_NAMES[side],), text=cell.conditions.rate),) if cell.conditions.rate and not cell.has(side) else ()
    signals = tuple(filter(None, (*cell.signals, cell.source.signal)))
    named = cell.stack is None
    return CellCandidate(
        configuration=cell.printed,
        anode=cell.anode if named else "",
        electrolyte=cell.electrolyte,
        electrolyte_values=cell.values,
        cathode=cell.cathode if named else "",
        temperature=cell.conditions.temperature,
        temperature_unit=cell.conditions.temperature_unit,
        voltage_range=cell.conditions.voltage_range,
        voltage_cutoff=cell.conditions.voltage_cutoff,
        voltage_unit=cell.conditions.voltage_unit,
        results=(*rate, *(PrintedResult(names=(_NAMES[result.kind],), text=_print(result)) for result in results)),
        references=cell.source.references,
        own=cell.source.own,
        evidence=build_evidence(scene, quantity, signals),
    )


def _missing() -> tuple[Scene, Quantity]:
    raise ValueError("a cell without results has no place")


def _print(result: Result) -> str:
    quantity = result.quantity
    if result.kind == "cycles":
        return quantity.number
    number = re.sub(r"\s?(?:±|\+/-).*", "", quantity.number)
    sign = (
        {"~": "~", "<": "<", "<=": "≤", ">": ">", ">=": "≥"}.get(quantity.qualifier, "")
        if result.kind == "first_capacity" or result.kind == "cycled_capacity"
        else ""
    )
    return f"{sign}{number}{'' if quantity.unit in ('', '%') else ' '}{quantity.unit}"
