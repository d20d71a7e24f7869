"""A folded text in; where its sentences start and end out."""

import re
from itertools import pairwise

# A full stop behind one of these ends no sentence.
_SHORTENED = re.compile(
    r"(?:\b(?:al|[Ff]igs?|[Rr]efs?|[Ee]qs?|e\.g|i\.e|vs|ca|approx|cf|[Nn]os?|wt|vol|resp|etc|[Ss]ec|Chem|Phys|Soc|Mater|Tab|St|Dr|Prof|temp|max|min|cond|r\.t|viz|Co|Ltd|Inc)"
    r"|(?<![A-Za-z\d\])}°])(?<!\d\s)[A-Z])\.$"
)
_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]?\s*(?:[A-ZΑ-Ω\d~≈]|[α-ω]-|[a-z]-?[A-Z]|σ|x\s?=|\^\{\d+\}[A-Z]))")


def find_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, the space between them left out.

    >>> find_sentences("Li_{3}YCl_{6} (Fig. 2) is fast. Its conductivity is high.")
    ((0, 31), (32, 57))
    """
    ends = [match.end() for match in _END.finditer(text) if not _SHORTENED.search(text[max(0, match.start() - 9) : match.start() + 1])]
    edges = [0, *ends, len(text)]
    spans = [(start, start + len(text[start:end].rstrip())) for start, end in pairwise(edges)]
    return tuple((start, end) for start, end in spans if start < end)
