"""The sentences of one passage in; the battery cells whose results they tell out.

A cell goes on from sentence to sentence until another electrolyte or cathode is named. Where it cannot be told which cell a
result belongs to, the result is rejected with its reason.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from extract.text.attribution import Source, find_source
from extract.text.cell_conditions import Conditions, find_conditions
from extract.text.cell_parts import Part, PrintedStack, find_member, find_parts, find_stacks, make_key
from extract.text.cell_results import CYCLED, Result, ResultKind, Results, find_rates, find_results
from extract.text.memory import Memory
from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.scenes import Scene
from schemas.candidate import CellCandidate, PrintedResult, Rejection
from schemas.evidence import Evidence

Cite = Callable[..., Evidence]

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
_TELLING: tuple[ResultKind, ...] = ("first_capacity", "efficiency", "cycled_capacity", "retention")
_DETAILS = {
    "ambiguous_cell": "the result belongs to one of several cells, or to one that is not named",
    "another_result": "a result of this kind was given for the cell before, at another rate or condition",
    "difference": "the number is a change or a difference",
    "demand": "the number is a threshold or a target",
    "compared": "the value is given for comparison only",
}
_CELL = re.compile(
    r"\b(?:(?:\w+-)?cells?|cycl(?:ed|ing)|batter(?:y|ies)|A?SS?L?I?[MB]?Bs?|catholytes?|cathodes?|positive electrodes?)\b", re.IGNORECASE
)
_ALL = re.compile(r"\b(?:all|both|the|these|they|each)\b", re.IGNORECASE)
_OTHER_CELL = re.compile(
    r"\b(?:liquid|LiPF|carbonate electrolyte|half[- ]cells?|symmetric|without|control|reference cells?|blank|conventional|commercial|in (?:its|their) place|uncoated|bare|another|other cells?|Li-ion cells?|lithium-ion cells?)",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"\b(?:liquid|LiPF|carbonate electrolyte|conventional lithium-ion|lithium-ion cells?|symmetric)", re.IGNORECASE)
_SWAPPED = re.compile(
    r"\b(?:instead of|in place of|in (?:its|their) place|replac\w+|same conditions?|otherwise identical|substitut\w+|exchang\w+)\b", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b(?:the|of the) (former|latter)\b(?=\s(?!for)|[,.;])")


class Cell(NamedTuple):
    """One cell while its paragraph is read."""

    stack: PrintedStack | None = None
    printed: str = ""  # the words that name it
    anode: str = ""
    electrolyte: str = ""
    values: str = ""
    cathode: str = ""
    electrolytes: frozenset[str] = frozenset()
    conditions: Conditions = Conditions()
    results: tuple[Result, ...] = ()
    signals: tuple[str, ...] = ()
    at: tuple[Scene, Quantity] | None = None  # where its first result stands
    source: Source = Source()

    def has(self, kind: ResultKind) -> bool:
        """Whether a result of the kind was read."""
        return any(result.kind == kind for result in self.results)


class _Reading(NamedTuple):
    """What the paragraph said so far."""

    cells: tuple[Cell, ...] = ()
    current: int | None = None
    shared: Cell = Cell()  # what is said of all cells
    spoken: tuple[ResultKind, ...] = ()  # what percentages were, latest last
    last_pair: tuple[int, ...] = ()  # cells of the sentence before, in order


def find_cells(
    scenes: tuple[Scene, ...], memory: Memory, names: Mapping[str, str], cite: Cite, *, is_review: bool
) -> Iterator[CellCandidate | Rejection]:
    """Cells with results, in the order in which their first results stand.

    Args:
        names: spellings of short names, and the printed formulas that they stand for.
        cite: a sentence, a value in it and signals to the evidence.
    """
    if not any(_may_tell(scene) for scene in scenes):
        return
    reading = _Reading()
    for number, scene in enumerate(scenes):
        touched: list[int] = []
        for span in _segments(scene):
            reading, rejected, about = _read_segment(scene, span, reading, memory, names, scenes[:number], is_review=is_review)
            touched += [index for index in about if index not in touched]
            for quantity, reason in {reason: (quantity, reason) for quantity, reason in reversed(rejected)}.values():
                yield _reject(cite(scene, quantity, signals=()), reason)
        reading = reading._replace(last_pair=tuple(touched) or reading.last_pair)
    for cell in reading.cells:
        if any(result.kind in _TELLING for result in cell.results) and (cell.electrolyte or cell.cathode or cell.stack) and cell.at is not None:
            yield _build(cell, cite)


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
        spans += [Span(low, high) for low, high in zip(edges, edges[1:], strict=False)]
    return tuple(spans)


def _read_segment(
    scene: Scene, span: Span, reading: _Reading, memory: Memory, names: Mapping[str, str], before: tuple[Scene, ...], *, is_review: bool
) -> tuple[_Reading, list[tuple[Quantity, str]], list[int]]:
    results = find_results(scene, span, reading.spoken)
    rejected = list(results.refused)
    stacks = find_stacks(scene)
    stack = next((s for s in stacks if span.start <= s.start < span.end), None)
    parts = tuple(p for p in find_parts(scene, memory, stacks) if span.start <= p.start < span.end)
    words = scene.between(span.start, span.end)
    reading, chosen = _choose(scene, words, stack, parts, results, memory, reading, names)
    conditions = find_conditions(scene, span, has_results=bool(results.found))
    if kinds := [result.kind for result in results.found if result.kind in ("efficiency", "retention")]:
        reading = reading._replace(spoken=(*reading.spoken, *kinds))
    if not results.found:
        return _keep_conditions(scene, span, words, reading, conditions, chosen), rejected, []
    if not chosen:
        return reading._replace(current=None), rejected + [(r.quantity, "ambiguous_cell") for r in results.found if r.kind in _TELLING], []
    for place, index in enumerate(chosen):
        mine, unclear = _share(results, place, len(chosen))
        rejected += [(quantity, "ambiguous_cell") for quantity in unclear if place == 0]
        reading, refused = _add(scene, reading, index, mine, conditions, before, is_review=is_review)
        rejected += refused
    return reading, rejected, [reading.current] if len(chosen) == 1 and reading.current is not None else list(chosen)


def _choose(
    scene: Scene,
    words: str,
    stack: PrintedStack | None,
    parts: tuple[Part, ...],
    results: Results,
    memory: Memory,
    reading: _Reading,
    names: Mapping[str, str],
) -> tuple[_Reading, tuple[int, ...]]:
    """The cells that a piece of a sentence speaks of, as indices; none where it cannot be told."""
    if stack is not None:
        return _open_stack(scene, stack, memory, reading, names)
    here = [part for part in parts if not part.contrasted]
    contrasted = tuple(part for part in parts if part.contrasted)
    electrolytes = {_same(part.key, names): part for part in here if part.role == "electrolyte"} or {
        _same(part.key, names): part for part in here if part.role == "separator"
    }
    cathodes = {_same(part.key, names): part for part in here if part.role == "cathode"}
    anode = next((part for part in here if part.role == "anode"), None)
    if any(part.role == "unknown" for part in here) and results.found:
        return reading, ()
    if (len(electrolytes) > 1 or len(cathodes) > 1) and results.found:
        if len(cathodes) <= 1 and _is_listed(scene, results, tuple(electrolytes.values())):
            indices: list[int] = []
            for part in electrolytes.values():
                reading, index = _open(scene, words, part, next(iter(cathodes.values()), None), anode, contrasted, reading, names)
                indices.append(index)
            return reading._replace(current=None), tuple(indices)
        return reading._replace(current=None), ()
    electrolyte, cathode = next(iter(electrolytes.values()), None), next(iter(cathodes.values()), None)
    if len(electrolytes) > 1 and len(cathodes) == 1 and anode is not None and _CELL.search(words):
        return _share_electrodes(next(iter(cathodes.values())), anode, reading), ()
    if len(electrolytes) > 1 or len(cathodes) > 1 or (_FOREIGN.search(words) and not electrolyte):
        return reading._replace(current=None), ()
    if electrolyte is None and cathode is None:
        return _continue(words, reading, results)
    if not results.found and not _CELL.search(words):
        return reading, ()
    if not results.found and electrolyte is None and cathode is not None and re.search(r"\b(?:cells|batteries|each)\b", words):
        return _share_electrodes(cathode, anode, reading), ()
    if (
        _CELL.search(words) is None
        and not reading.cells
        and not _CELL.search(scene.between(scene.start, scene.end))
        and reading.shared.stack is None
        and anode is None
    ):
        return reading, ()
    reading, index = _open(scene, words, electrolyte, cathode, anode, contrasted, reading, names)
    return reading._replace(current=index), (index,)


def _share_electrodes(cathode: Part, anode: Part | None, reading: _Reading) -> _Reading:
    """The electrodes of all cells that follow."""
    shared = reading.shared._replace(cathode=cathode.printed, anode=anode.printed if anode else "", electrolytes=frozenset(), stack=None)
    return reading._replace(shared=shared, current=None)


def _continue(words: str, reading: _Reading, results: Results) -> tuple[_Reading, tuple[int, ...]]:
    """The cell of a piece that names none."""
    ordinal = _ORDINAL.search(words)
    if ordinal and len(reading.last_pair) == 2:
        index = reading.last_pair[0 if ordinal[1] == "former" else 1]
        return reading._replace(current=index), (index,)
    if ordinal or (_OTHER_CELL.search(words) and (results.found or _CELL.search(words))):
        return reading._replace(current=None), ()
    return reading, () if reading.current is None else (reading.current,)


def _open_stack(scene: Scene, stack: PrintedStack, memory: Memory, reading: _Reading, names: Mapping[str, str]) -> tuple[_Reading, tuple[int, ...]]:
    if stack.symmetric:
        return reading._replace(current=None), ()
    keys = frozenset(_same(make_key(text), names) for text in stack.electrolytes)
    member = find_member(scene, stack, memory)
    cell = Cell(stack=stack, printed=stack.printed, anode=stack.anode, cathode=stack.cathode, electrolytes=keys)
    cell = cell._replace(electrolyte=member.printed, values=member.values) if member else cell
    if stack.open:
        return reading._replace(shared=cell._replace(conditions=reading.shared.conditions), current=None), ()
    index = next((i for i, known in enumerate(reading.cells) if known.stack is not None and known.stack.printed == stack.printed), len(reading.cells))
    cells = reading.cells if index < len(reading.cells) else (*reading.cells, cell)
    return reading._replace(cells=cells, current=index), (index,)


def _open(
    scene: Scene,
    words: str,
    electrolyte: Part | None,
    cathode: Part | None,
    anode: Part | None,
    contrasted: tuple[Part, ...],
    reading: _Reading,
    names: Mapping[str, str],
) -> tuple[_Reading, int]:
    """The cell with these parts: one that the paragraph spoke of, else a new one with what is said of all cells."""
    key = _same(electrolyte.key, names) if electrolyte else ""
    positive = _same(cathode.key, names) if cathode else ""
    left_out = {_same(part.key, names) for part in contrasted}
    order = ([reading.current] if reading.current is not None else []) + [i for i in reversed(range(len(reading.cells))) if i != reading.current]
    for index in order:
        cell = reading.cells[index]
        if cell.electrolytes & left_out:
            continue
        fits_electrolyte = key in cell.electrolytes if key else index == reading.current
        own = _same(make_key(cell.cathode), names) if cell.cathode else ""
        if fits_electrolyte and (not positive or own == positive or (not own and index == reading.current and not cell.results)):
            filled = cell._replace(cathode=cell.cathode or (cathode.printed if cathode else ""), anode=cell.anode or (anode.printed if anode else ""))
            return reading._replace(cells=(*reading.cells[:index], filled, *reading.cells[index + 1 :])), index
    current = reading.cells[reading.current] if reading.current is not None else None
    if current is not None and not current.results and not current.stack and key and not current.electrolyte and not positive:
        base = current
    elif current is not None and _SWAPPED.search(words):
        base = Cell(
            anode=current.anode,
            cathode=current.cathode,
            electrolyte=current.electrolyte if not key else "",
            values=current.values if not key else "",
            electrolytes=current.electrolytes if not key else frozenset(),
            signals=("cell_before",),
        )
    else:
        base = reading.shared._replace(stack=None, signals=("all_cells",) if reading.shared.cathode else ())
        base = base._replace(anode=base.anode if not positive or positive == _same(make_key(base.cathode), names) else "")
    named = [part for part in (electrolyte, cathode, anode) if part is not None]
    low, high = min(part.start for part in named), max(part.end for part in named)
    cell = base._replace(
        printed=scene.text.printed(low, high) if high - low < 160 else named[0].printed,
        electrolyte=names.get(make_key(electrolyte.printed), "") or electrolyte.printed if electrolyte else base.electrolyte,
        values=electrolyte.values if electrolyte else base.values,
        electrolytes=frozenset((key,)) if key else base.electrolytes,
        cathode=cathode.printed if cathode else base.cathode,
        anode=anode.printed if anode else base.anode,
    )
    return reading._replace(cells=(*reading.cells, cell)), len(reading.cells)


def _same(key: str, names: Mapping[str, str]) -> str:
    return make_key(names[key]) if names.get(key) else key


def _is_listed(scene: Scene, results: Results, parts: tuple[Part, ...]) -> bool:
    """Whether as many values of each kind as electrolytes stand in the same order: both in lists, or each electrolyte with its value."""
    count = len(parts)
    lists = [values for kind in _TELLING if (values := results.of(kind))]
    if not lists or any(len(values) != count for values in lists):
        return False
    joined = r"(?:[- ](?:based )?(?:cells?|catholytes?|batter(?:y|ies)))?\s?(?:,|,?\s?and|,?\s?or|vs\.?)\s(?:the |only |about )?"
    together = [re.fullmatch(joined, scene.between(one.end, other.start)) is not None for one, other in zip(parts, parts[1:], strict=False)]
    for values in lists:
        adjacent = all(
            re.fullmatch(r"\s?(?:%|mA\s?h\s?[^,]{1,14})?\s?(?:,|,?\s?and|,?\s?or|vs\.?)\s(?:only |about |~\s?)?", scene.between(one.end, other.start))
            is not None
            for one, other in zip(values, values[1:], strict=False)
        )
        bracketed = all(
            re.fullmatch(r"[^,;]{0,24}(?:\(\s?(?:for |with )?|\b(?:for|with|in|using|from)\s(?:the )?)", scene.between(value.end, part.start))
            is not None
            for value, part in zip(values, parts, strict=True)
        )
        in_turn = len(lists) == 1 and all(
            part.end <= value.start and value.start - part.end < 60 and (after is None or value.end <= after.start)
            for part, value, after in zip(parts, values, (*parts[1:], None), strict=True)
        )
        if not (
            (adjacent and all(together))
            or bracketed
            or (in_turn and all(part.start > before.end for before, part in zip(values, parts[1:], strict=False)))
        ):
            return False
    return True


def _share(results: Results, place: int, count: int) -> tuple[tuple[Result, ...], list[Quantity]]:
    """The results of one of several cells listed in order, and those of one cell that are not clear."""
    mine: list[Result] = []
    unclear: list[Quantity] = []
    for kind in dict.fromkeys(result.kind for result in results.found):
        values = results.of(kind)
        if count > 1 and len(values) == count:
            mine.append(Result(kind, values[place]))
        elif len(values) == 1:
            mine.append(Result(kind, values[0]))
        elif kind in _TELLING:
            unclear += values
    return tuple(mine), unclear


def _keep_conditions(scene: Scene, span: Span, words: str, reading: _Reading, conditions: Conditions, chosen: tuple[int, ...]) -> _Reading:
    """Conditions without results: of the cell that the piece names, of the one at hand, or of all cells that follow."""
    rates = find_rates(scene, span.start, span.end)
    if not _CELL.search(words) and not re.search(r"\b(?:they|cycled|cycling|charged|operated|tested|run)\b", words):
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
    scene: Scene, reading: _Reading, index: int, mine: tuple[Result, ...], conditions: Conditions, before: tuple[Scene, ...], *, is_review: bool
) -> tuple[_Reading, list[tuple[Quantity, str]]]:
    """The reading with results added to a cell, or to a new one like it where the conditions are others."""
    cell = reading.cells[index]
    values = [result for result in mine if result.kind not in ("first_rate", "cycling_rate")]
    clashing = [result for result in values if cell.has(result.kind) and not _repeats(cell, result)]
    if cell.results and (conditions.differ(cell.conditions) or (clashing and conditions.given)):
        fresh = cell._replace(conditions=Conditions(), results=(), at=None, stack=cell.stack)
        reading = reading._replace(cells=(*reading.cells, fresh))
        index, cell, clashing = len(reading.cells) - 1, fresh, []
    if clashing:
        return reading._replace(current=index), [(result.quantity, "another_result") for result in values if result.kind in _TELLING]
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


def _build(cell: Cell, cite: Cite) -> CellCandidate:
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
        evidence=cite(scene, quantity, signals=signals),
    )


def _missing() -> tuple[Scene, Quantity]:
    raise ValueError("a cell without results has no place")


def _print(result: Result) -> str:
    quantity = result.quantity
    if result.kind == "cycles":
        return quantity.number
    sign = (
        {"~": "~", "<": "<", "<=": "≤", ">": ">", ">=": "≥"}.get(quantity.qualifier, "")
        if result.kind == "first_capacity" or result.kind == "cycled_capacity"
        else ""
    )
    return f"{sign}{quantity.number}{'' if quantity.unit in ('', '%') else ' '}{quantity.unit}"


def _reject(evidence: Evidence, reason: str) -> Rejection:
    return Rejection(
        document_id=evidence.document_id,
        page=evidence.page,
        location=evidence.location,
        quote=evidence.quote,
        stage="find",
        reason=reason,
        detail=_DETAILS[reason],
    )
