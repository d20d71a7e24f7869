"""Results and parts of cells of one piece of a sentence in; whether they stand in one order, and which results are whose, out."""

import re
from itertools import pairwise

from extract.text.cell_parts import Part
from extract.text.cell_pieces import Piece
from extract.text.cell_rates import first_of_series
from extract.text.cell_results import TELLING, Result, Results
from extract.text.quantities import Quantity

_JOINED = re.compile(
    r"(?:[- ](?:based )?(?:cells?|catholytes?|cathodes?|batter(?:y|ies)))?\s?(?:,|,?\s?and|,?\s?or|vs\.?)\s(?:the |only |about |with |for )?"
)
_ADJACENT = re.compile(r"\s?(?:%|mA\s?h\s?[^,]{1,14})?\s?(?:,|,?\s?and|,?\s?or|vs\.?)\s(?:only |about |~\s?)?")
_BRACKETED = re.compile(r"[^,;]{0,24}(?:\(\s?(?:for |with )?|\b(?:for|with|in|using|from)\s(?:the )?)")


def is_listed(piece: Piece, results: Results, parts: tuple[Part, ...]) -> bool:
    """Whether as many values of each kind as parts stand in the same order: both in lists, or each part with its value."""
    count = len(parts)
    lists = [values for kind in TELLING if (values := results.of(kind))]
    if not lists or any(len(values) != count for values in lists):
        return False
    between = piece.scene.between
    together = all(_JOINED.fullmatch(between(one.end, other.start)) for one, other in pairwise(parts))
    return all(
        (together and all(_ADJACENT.fullmatch(between(one.end, other.start)) for one, other in pairwise(values)))
        or all(_BRACKETED.fullmatch(between(value.end, part.start)) for value, part in zip(values, parts, strict=True))
        or (len(lists) == 1 and _in_turn(parts, values))
        for values in lists
    )


def _in_turn(parts: tuple[Part, ...], values: tuple[Quantity, ...]) -> bool:
    """Whether each part is followed closely by its value."""
    return all(
        part.end <= value.start and value.start - part.end < 60 and (after is None or value.end <= after.start)
        for part, value, after in zip(parts, values, (*parts[1:], None), strict=True)
    )


def share_results(piece: Piece, results: Results, place: int, count: int) -> tuple[tuple[Result, ...], list[tuple[Quantity, str]]]:
    """The results of one of several cells listed in order, and those that are not taken, with their reasons.

    Of one cell's capacities at several rates the first is kept, with its rate.
    """
    mine: dict[str, Result] = {}
    rejected: list[tuple[Quantity, str]] = []
    for kind in dict.fromkeys(result.kind for result in results.found):
        values = results.of(kind)
        if count > 1 and len(values) == count:
            mine[kind] = Result(kind, values[place])
        elif len(values) == 1:
            mine.setdefault(kind, Result(kind, values[0]))
        elif kind == "first_capacity" and count == 1 and (first := first_of_series(piece.scene, piece.span, values)):
            mine[kind], mine["first_rate"] = Result(kind, first[0]), Result("first_rate", first[1])
            rejected += [(value, "another_result") for value in values[1:]]
        elif kind in TELLING and place == 0:
            rejected += [(value, "ambiguous_cell") for value in values]
    if not {"first_capacity", "efficiency"} & mine.keys():
        mine.pop("first_rate", None)
    if not {"cycled_capacity", "retention", "loss"} & mine.keys():
        mine = {kind: result for kind, result in mine.items() if kind not in ("cycles", "cycling_rate")}
    return tuple(mine.values()), rejected
