"""Results and electrolytes of one sentence in; whether they stand in one order, and which results are whose, out."""

import re
from itertools import pairwise

from extract.text.cell_parts import Part
from extract.text.cell_results import TELLING, Result, Results
from extract.text.quantities import Quantity
from extract.text.scenes import Scene


def is_listed(scene: Scene, results: Results, parts: tuple[Part, ...]) -> bool:
    """Whether as many values of each kind as electrolytes stand in the same order: both in lists, or each electrolyte with its value."""
    count = len(parts)
    lists = [values for kind in TELLING if (values := results.of(kind))]
    if not lists or any(len(values) != count for values in lists):
        return False
    joined = r"(?:[- ](?:based )?(?:cells?|catholytes?|batter(?:y|ies)))?\s?(?:,|,?\s?and|,?\s?or|vs\.?)\s(?:the |only |about )?"
    together = [re.fullmatch(joined, scene.between(one.end, other.start)) is not None for one, other in pairwise(parts)]
    for values in lists:
        adjacent = all(
            re.fullmatch(r"\s?(?:%|mA\s?h\s?[^,]{1,14})?\s?(?:,|,?\s?and|,?\s?or|vs\.?)\s(?:only |about |~\s?)?", scene.between(one.end, other.start))
            is not None
            for one, other in pairwise(values)
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


def share_results(results: Results, place: int, count: int) -> tuple[tuple[Result, ...], list[Quantity]]:
    """The results of one of several cells listed in order, and those of one cell that are not clear."""
    mine: list[Result] = []
    unclear: list[Quantity] = []
    for kind in dict.fromkeys(result.kind for result in results.found):
        values = results.of(kind)
        if count > 1 and len(values) == count:
            mine.append(Result(kind, values[place]))
        elif len(values) == 1:
            mine.append(Result(kind, values[0]))
        elif kind in TELLING:
            unclear += values
    return tuple(mine), unclear
