"""A sentence in; the pieces of it that speak of one cell each out: clauses, printed stacks, comparisons, and what is joined by `and`."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from extract.text.cell_parts import Part, PrintedStack, find_parts, find_stacks
from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.referents import Memory
from extract.text.scenes import Scene


class Piece(NamedTuple):
    """A part of a sentence that tells of one cell, or of cells in a list."""

    scene: Scene
    span: Span
    stack: PrintedStack | None = None
    parts: tuple[Part, ...] = ()
    shared: tuple[Part, ...] = ()  # the only part of its role that another piece of the sentence names
    holes: tuple[Span, ...] = ()  # comparisons in it, which speak of other cells
    lead: Span | None = None  # `After 100 cycles at 1 C,`, which began the sentence and holds for this piece, too
    compares: bool = False  # is itself a comparison with the cell of the piece before

    @property
    def words(self) -> str:
        """Its text, comparisons blanked."""
        words = self.scene.between(*self.span)
        for hole in self.holes:
            low, high = max(hole.start, self.span.start) - self.span.start, min(hole.end, self.span.end) - self.span.start
            words = words[:low] + " " * max(0, high - low) + words[max(low, high) :]
        return words

    def compared(self, at: int) -> bool:
        """Whether a place is in one of its comparisons."""
        return any(hole.start <= at < hole.end for hole in self.holes)


_PANEL = re.compile(r"(?<=[.;,])\s(?:and\s)?\([a-h]\)\s")
_SUBORDINATE = re.compile(r"(?:While|Whereas|Whilst|Although|Though|Even though)\b[^,;]*(?:,(?=\d)[^,;]*)*(?=,\s)")
_FRONTED = re.compile(
    r"(?:At|After|Over|Within|In|Under|Between|During|For|Upon|On|When|Cycled|Charged|Operated|Tested)\b[^,;:]*(?:,(?=\d)[^,;:]*)*(?=,\s)"
)
_NO_VALUE = re.compile(r"(?:instead of|rather than|in contrast (?:to|with)|as opposed to|unlike|than in the)\b", re.IGNORECASE)
_MORE_COMPARISONS = re.compile(
    r"\b(?:(?:far |well |much )?(?:above|below|exceeding|exceeds|surpassing|surpasses|over)|close to|near|against|vs\.?) (?=(?:the |only )?[~\d])",
    re.IGNORECASE,
)
_JOINTS = re.compile(r",?\s(?:and|but)\s|,\s")
_ORDINAL = re.compile(r"\bthe (former|latter)\b")
# `the sulfide cell kept 60%`
CLASS_CELL = re.compile(
    r"\b(?:the|its|our) (?:(?!sulfid|hali|chlor|brom)\w+ )?(?P<name>sulfide|halide|chloride|bromide|iodide|fluoride|oxychloride|oxide)(?:-based)?"
    r"(?= (?:\w+ )?(?:cell|battery|counterpart|one|reference)\b"
    r"|,? (?:only |still |merely )?(?:kept|keeps|retain\w*|gave|gives|deliver\w*|show\w*|fad\w*|lost|drop\w*|\d))",
    re.IGNORECASE,
)
_OTHER_COATING = re.compile(r"\b(?:without (?:the |any |a )?coating|(?:un|non-?)coated|bare|pristine)\b", re.IGNORECASE)
_OTHERS = re.compile(rf"{_OTHER_COATING.pattern}|\b(?:liquid|LiPF|carbonate electrolyte|lithium-ion cells?)", re.IGNORECASE)


def divide(scene: Scene, memory: Memory) -> tuple[Piece, ...]:
    """The pieces by place, each comparison behind the piece that it stands in."""
    stacks = find_stacks(scene, memory)
    parts = find_parts(scene, memory, stacks)
    comparisons = _find_comparisons(scene, parts)
    lead = _find_lead(scene, parts, stacks)
    pieces: list[Piece] = []
    for span in _cut_at_stacks(scene, stacks):
        stack = next((s for s in stacks if span.start <= s.start < span.end), None)
        holes = tuple(hole for hole in comparisons if span.start <= hole.start < span.end)
        here = tuple(part._replace(contrasted=part.contrasted or _within(part.start, holes)) for part in parts if span.start <= part.start < span.end)
        for low, high in _cut_at_joints(scene, span, here, holes):
            inside = tuple(part for part in here if low <= part.start < high)
            begun = stack if stack and low <= stack.start < high else None
            pieces.append(Piece(scene, Span(low, high), begun, inside, holes=tuple(h for h in holes if low <= h.start < high), lead=lead))
            pieces += _compared_cells(pieces[-1], parts)
    return tuple(_share_parts(piece, pieces) for piece in pieces)


def _cut_at_stacks(scene: Scene, stacks: tuple[PrintedStack, ...]) -> Iterator[Span]:
    """Clauses, divided again where a second stack is printed, where a panel of a caption begins, and behind `While …,`."""
    panels = [m.start() for m in _PANEL.finditer(scene.text.folded, scene.start, scene.end)] if "caption" in scene.location else []
    first = _SUBORDINATE.match(scene.text.folded, scene.start, scene.end)
    panels += [first.end()] if first else []
    told = any(_tells(quantity) for quantity in scene.quantities)
    for clause in scene.clauses if told or stacks else (Span(scene.start, scene.end),):  # how a cell is made takes a whole sentence
        inside = [stack.start for stack in stacks if clause.start <= stack.start < clause.end]
        begun = [at for at in panels if clause.start < at < clause.end]
        yield from (Span(low, high) for low, high in pairwise(sorted({clause.start, *inside[1:], *begun, clause.end})))


def _find_comparisons(scene: Scene, parts: tuple[Part, ...]) -> tuple[Span, ...]:
    """Those of the scene; words without a value in them end at a comma; `far above the 71% of …` joins in where it names another cell."""
    found: list[Span] = []
    for span in scene.comparisons:
        comma = re.search(r",\s", scene.between(span.start, span.end))
        found.append(Span(span.start, span.start + comma.start()) if comma and _NO_VALUE.match(scene.between(*span)) else span)
    for match in _MORE_COMPARISONS.finditer(scene.text.folded, scene.start, scene.end):
        stop = re.search(r"[,;](?=\s)|$", scene.between(match.end(), scene.end))
        span = Span(match.start(), match.end() + stop.start() if stop else scene.end)
        names = any(span.start <= part.start < span.end for part in parts) or _OTHERS.search(scene.between(*span))
        if names and any(_tells(q) for q in scene.quantities if span.start <= q.start < span.end) and not _within(span.start, tuple(found)):
            found.append(span)
    return tuple(sorted(found))


def _find_lead(scene: Scene, parts: tuple[Part, ...], stacks: tuple[PrintedStack, ...]) -> Span | None:
    """What stands before the first comma and names neither a cell nor a result."""
    match = _FRONTED.match(scene.text.folded, scene.start, scene.end)
    if match is None:
        return None
    inside = [*(p.start for p in parts), *(s.start for s in stacks), *(q.start for q in scene.quantities if _tells(q))]
    return None if any(match.start() <= at < match.end() for at in inside) else Span(match.start(), match.end())


def _compared_cells(piece: Piece, parts: tuple[Part, ...]) -> Iterator[Piece]:
    """The comparisons of a piece that name another cell and give its value: `compared with 72% for the cell with Li_{6}PS_{5}Cl`."""
    for hole in piece.holes:
        named = tuple(part._replace(contrasted=False) for part in parts if hole.start <= part.start < hole.end)
        told = any(_tells(q) for q in piece.scene.quantities if hole.start <= q.start < hole.end)
        words = piece.scene.between(*hole)
        if told and (named or _OTHER_COATING.search(words) or CLASS_CELL.search(words)):
            yield Piece(piece.scene, hole, None, named, compares=True)


def _cut_at_joints(scene: Scene, span: Span, parts: tuple[Part, ...], holes: tuple[Span, ...]) -> list[Span]:
    """`A gave 120 mA h/g and B 110` as two where each has a mark of its own cell and its own value; else the span as it is."""
    values = [q.start for q in scene.quantities if span.start <= q.start < span.end and _tells(q) and not _within(q.start, holes)]
    if len(values) < 2 or "respectively" in scene.between(*span):
        return [span]
    for marks in _find_marks(scene, span, parts, holes):
        edges = [span.start]
        joints = [m.start() for m in _JOINTS.finditer(scene.text.folded, span.start, span.end) if scene.bracket(m.start()) is None]
        for joint in joints:
            bounds = (edges[-1], joint, span.end)
            if _goes_on(joint, edges[-1], joints, marks, values):
                continue
            if all(any(low <= at < high for at, _ in marks) and any(low <= at < high for at in values) for low, high in pairwise(bounds)):
                edges.append(joint)
        pieces = [Span(low, high) for low, high in pairwise([*edges, span.end])]
        owners = [{name for at, name in marks if low <= at < high} for low, high in pieces]
        if len(pieces) > 1 and all(len(names) == 1 for names in owners) and all(one != other for one, other in pairwise(owners)):
            return pieces
    return [span]


def _goes_on(joint: int, start: int, joints: list[int], marks: list[tuple[int, str]], values: list[int]) -> bool:
    """Whether another value of the cell named first comes behind a joint: `A gave 120 mA h/g and an ICE of 90%, and B 110`."""
    first = min((at for at, _ in marks if at >= start), default=None)
    following = min((at for at, _ in marks if at > joint), default=None)
    later = [other for other in joints if following is not None and joint < other < following]
    if first is None or not later or first > min((at for at in values if at >= start), default=first):
        return False  # each value stands before the name of its cell
    return any(joint < at < later[-1] for at in values)


def _find_marks(scene: Scene, span: Span, parts: tuple[Part, ...], holes: tuple[Span, ...]) -> Iterator[list[tuple[int, str]]]:
    """What may tell cells of one clause apart, with its place: the electrolyte, the cathode, former and latter, the temperature, the potential."""
    kept = [part for part in parts if not part.contrasted]
    yield [(part.start, part.key) for part in kept if part.role == "electrolyte"]
    yield [(part.start, part.key) for part in kept if part.role == "cathode"]
    yield [(m.start(), m["name"].lower()) for m in CLASS_CELL.finditer(scene.text.folded, span.start, span.end) if not _within(m.start(), holes)]
    yield [(m.start(), m[1]) for m in _ORDINAL.finditer(scene.text.folded, span.start, span.end)]
    here = [t for t in scene.temperatures if t.of == "measurement" and span.start <= t.start < span.end and not _within(t.start, holes)]
    yield [(t.start, scene.between(t.start, t.end)) for t in here]
    potentials = [q for q in scene.quantities if q.dimension == "potential" and span.start <= q.start < span.end and not _within(q.start, holes)]
    yield [(q.start, q.number) for q in potentials]


def _share_parts(piece: Piece, pieces: list[Piece]) -> Piece:
    """With what it lacks of a cell and the rest of its sentence names once: the cathode of `NCM622 cells with A gave …, those with B …`."""
    if piece.stack or any(other.stack for other in pieces):
        return piece
    own = {part.role for part in piece.parts if not part.contrasted}
    shared: list[Part] = []
    for role in ("electrolyte", "cathode", "anode"):
        givers = [other for other in pieces if not other.compares and (role != "electrolyte" or _has_value(other))]
        named = {part.key: part for other in givers for part in other.parts if part.role == role and not part.contrasted}
        if role not in own and len(named) == 1 and own:
            shared += named.values()
    return piece._replace(shared=tuple(shared))


def _has_value(piece: Piece) -> bool:
    return any(_tells(q) for q in piece.scene.quantities if piece.span.start <= q.start < piece.span.end)


def _within(at: int, spans: tuple[Span, ...]) -> bool:
    return any(span.start <= at < span.end for span in spans)


def _tells(quantity: Quantity) -> bool:
    return quantity.dimension in ("capacity", "percent")
