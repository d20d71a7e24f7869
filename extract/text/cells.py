"""The sentences of one passage in; the battery cells whose results they tell out.

A cell goes on from sentence to sentence until another electrolyte or cathode is named. Where it cannot be told which cell a
result belongs to, the result is rejected with its reason.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from extract.text.attribution import find_source
from extract.text.cell_conditions import Conditions, find_conditions
from extract.text.cell_lists import share_results
from extract.text.cell_pieces import Piece, divide
from extract.text.cell_rates import find_rates
from extract.text.cell_reading import Cell, Reading, carry
from extract.text.cell_results import TELLING, Result, Results, find_results
from extract.text.cell_story import CELL, MAKES, choose_cells, is_foreign
from extract.text.cell_told import ResultKind
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
_LONG = re.compile(r"\b(?:cycling (?:stability|performance|test|behaviou?r)|long-term|cyclability|cycle life)", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:corresponding (?:values?|data|figures|numbers)|(?:for|by|in) comparison|reference cell|control cell)\b", re.IGNORECASE)
_RUN = re.compile(rf"{CELL.pattern}|\b(?:they|cycled|cycling|charged?|discharged?|galvanostatic\w*|long-term|operated|tested|run)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|both|the|these|they|each)\b", re.IGNORECASE)


class CellFindings(NamedTuple):
    """The cells of a passage, and what the one behind it may take from it."""

    statements: tuple[CellCandidate | Rejection, ...]
    carried: Cell


def find_cells(scenes: tuple[Scene, ...], memory: Memory, names: Mapping[str, str], carried: Cell, *, is_review: bool) -> CellFindings:
    """Cells with results, in the order in which their first results stand.

    Args:
        names: spellings of short names, and the printed formulas that they stand for.
        carried: what the cells of the paragraph before have in common.
    """
    if not any(_may_tell(scene) for scene in scenes):
        return CellFindings((), Cell())
    is_caption = "caption" in scenes[0].location  # stands anywhere between the paragraphs
    reading = Reading(is_review=is_review, names=names, carried=Cell() if is_caption else carried)
    rejections: list[Rejection] = []
    for number, scene in enumerate(scenes):
        touched: list[int] = []
        pieces = divide(scene, memory)
        for piece in pieces:
            reading, rejected, about = _read_piece(piece, reading, scenes[:number])
            touched += [index for index in about if index not in touched]
            first = {reason: (quantity, reason) for quantity, reason in reversed(rejected)}
            rejections += [build_rejection(scene, quantity, reason) for quantity, reason in first.values()]
        reading = reading._replace(last_pair=tuple(touched) or reading.last_pair).past(pieces)
    found = [cell for cell in reading.cells if cell.at is not None and any(result.kind in TELLING for result in cell.results)]
    built = [_build(cell) for cell in found if cell.electrolyte or cell.cathode or cell.stack]
    return CellFindings((*rejections, *built), carried if is_caption else carry(reading))


def _may_tell(scene: Scene) -> bool:
    """Whether a sentence has a value that may be a result, or words of how a cell is made."""
    told = any(quantity.dimension in ("capacity", "percent") for quantity in scene.quantities)
    return told or MAKES.search(scene.text.folded, scene.start, scene.end) is not None


def _read_piece(piece: Piece, reading: Reading, before: tuple[Scene, ...]) -> tuple[Reading, list[tuple[Quantity, str]], list[int]]:
    """The reading with what a piece says, values that are not taken with their reasons, and the cells that it speaks of."""
    at_hand = reading.current
    results = find_results(piece, reading.spoken)
    rejected = [(quantity, reason) for quantity, reason in results.refused if reason != "compared" or not piece.compares]
    reading, chosen = choose_cells(piece, results, reading)
    conditions = find_conditions(piece.scene, piece.span)
    if piece.lead is not None and not _has_potential(piece):
        conditions = conditions.completed_by(find_conditions(piece.scene, piece.lead))
    if piece.compares and at_hand is not None:
        results, conditions = _take_over(results, conditions, reading.cells[at_hand], piece)
    reading = reading._replace(spoken=reading.spoken.after(results))
    if not results.found:
        return _keep_conditions(piece, reading, conditions, chosen), rejected, []
    if not chosen:
        rejected += [(r.quantity, "ambiguous_cell") for r in results.found if r.kind in TELLING]
        return reading._replace(current=at_hand if piece.compares else None), rejected, []
    for place, index in enumerate(chosen):
        mine, unclear = share_results(piece, results, place, len(chosen))
        rejected += unclear
        reading, refused = _add(piece.scene, reading, index, mine, conditions, before)
        rejected += refused
    about = [reading.current] if len(chosen) == 1 and reading.current is not None else list(chosen)
    aside = piece.compares or (at_hand is not None and _ASIDE.search(piece.words))
    return (reading._replace(current=at_hand) if aside else reading), rejected, about


def _take_over(results: Results, conditions: Conditions, host: Cell, piece: Piece) -> tuple[Results, Conditions]:
    """What a comparison leaves out as it is that of the cell compared: `112 mA h/g at −20 °C, as compared to 61 mA h/g with Li_{6}PS_{5}Cl`."""
    kinds = {result.kind for result in results.found}
    told = {r.kind for r in host.results if piece.scene.start <= r.quantity.start < piece.span.start}
    sides: tuple[tuple[ResultKind, tuple[ResultKind, ...]], ...] = (("first_capacity", ("first_rate",)), ("retention", ("cycles", "cycling_rate")))
    wanted = [kind for value, others in sides if value in kinds & told for kind in others if kind not in kinds]
    lent = [result for result in host.results if result.kind in wanted]
    here = find_conditions(piece.scene, Span(piece.scene.start, piece.span.start))
    return results._replace(found=(*results.found, *lent)), conditions.completed_by(here)


def _has_potential(piece: Piece) -> bool:
    """Whether it prints a potential behind the words that began its sentence; it may be another limit."""
    lead = piece.lead.end if piece.lead is not None else piece.span.start
    return any(q.dimension == "potential" and max(lead, piece.span.start) <= q.start < piece.span.end for q in piece.scene.quantities)


def _keep_conditions(piece: Piece, reading: Reading, conditions: Conditions, chosen: tuple[int, ...]) -> Reading:
    """Conditions without results: of the cell that the piece names, of the one at hand, or of all cells that follow."""
    if not _RUN.search(piece.words):
        return reading
    rates = find_rates(piece.scene, *piece.span)
    conditions = conditions._replace(
        rate=f"{rates[0].number} {rates[0].unit}".strip() if len(rates) == 1 else "", rate_of_cycling=_LONG.search(piece.words) is not None
    )
    if chosen and not reading.cells[chosen[0]].results:
        cell = reading.cells[chosen[0]]
        return reading.with_cell(chosen[0], cell._replace(conditions=cell.conditions.completed_by(conditions)))
    of_all = _ALL.search(piece.words) or piece.stack is not None or (not reading.cells and not is_foreign(piece))
    if reading.current is None and of_all:
        return reading._replace(shared=reading.shared._replace(conditions=conditions.completed_by(reading.shared.conditions)))
    return reading


def _add(
    scene: Scene, reading: Reading, index: int, mine: tuple[Result, ...], conditions: Conditions, before: tuple[Scene, ...]
) -> tuple[Reading, list[tuple[Quantity, str]]]:
    """The reading with results added to a cell, or to a new one like it where the conditions are others."""
    cell = reading.cells[index]
    values = [result for result in mine if result.kind not in ("first_rate", "cycling_rate")]
    clashing = [result for result in values if cell.has(result.kind) and not _repeats(cell, result)]
    if cell.results and (conditions.differ(cell.conditions) or (clashing and conditions.given)):
        fresh = cell._replace(conditions=Conditions(), results=(), at=None)
        reading = reading._replace(cells=(*reading.cells, fresh))
        index, cell, clashing = len(reading.cells) - 1, fresh, []
    refused = [(result.quantity, "another_result") for result in clashing if result.kind in TELLING]
    if any(result.kind not in ("first_capacity", "efficiency") for result in clashing):  # else a test at another rate, between the two
        return reading._replace(current=index), [(result.quantity, "another_result") for result in values if result.kind in TELLING]
    if clashing:
        mine = tuple(result for result in mine if result.kind in ("retention", "cycles", "cycling_rate"))
        values = [result for result in mine if result.kind == "retention"]
    kept = tuple(result for result in mine if not cell.has(result.kind))
    anchor = min((result.quantity for result in values if result.kind != "cycles"), default=None)
    if anchor is None:
        return reading._replace(current=index) if clashing else reading, refused
    at = cell.at or (scene, anchor)
    source = cell.source if cell.at else find_source(scene, anchor, before, is_review=reading.is_review)
    filled = cell._replace(results=(*cell.results, *kept), conditions=cell.conditions.completed_by(conditions), at=at, source=source)
    return reading.with_cell(index, filled)._replace(current=index), refused


def _repeats(cell: Cell, result: Result) -> bool:
    return any(known.kind == result.kind and known.quantity.number == result.quantity.number for known in cell.results)


def _build(cell: Cell) -> CellCandidate:
    scene, quantity = cell.at if cell.at is not None else _missing()
    results = cell.results
    is_first = (cell.has("first_capacity") or cell.has("efficiency")) and not (
        cell.conditions.rate_of_cycling and (cell.has("retention") or cell.has("cycled_capacity"))
    )
    side: ResultKind = "first_rate" if is_first else "cycling_rate"
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
        results=(*rate, *(PrintedResult(names=(_NAMES[result.kind],), text=_print(result)) for result in results if result.kind in _NAMES)),
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
