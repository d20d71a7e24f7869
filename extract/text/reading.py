"""One passage in; its folded marked text out, in which every character knows its place on the page."""

import re
from bisect import bisect_left
from typing import NamedTuple

from extract.notation import fold_with_places
from schemas.document import Passage, PlacedBox

_BLANKED = re.compile(r"\[|[Rr]ef")


class Span(NamedTuple):
    """A piece of a Text."""

    start: int
    end: int


class Text(NamedTuple):
    """A passage folded for reading; citation marks in brackets are blanked."""

    folded: str
    places: tuple[int, ...]  # of each character of `folded` in the passage's plain text
    passage: Passage

    def printed(self, start: int, end: int) -> str:
        """folded[start:end] as printed, scripts marked."""
        first, last = self._plain(start, end)
        return self.passage.text.slice(first, last)

    def plain(self, start: int, end: int) -> str:
        """folded[start:end] as printed, scripts level."""
        first, last = self._plain(start, end)
        return self.passage.text.plain[first:last]

    def boxes(self, start: int, end: int) -> tuple[PlacedBox, ...]:
        """Around the words that folded[start:end] touches."""
        return self.passage.text.boxes(*self._plain(start, end))

    def place(self, offset: int) -> int:
        """Where a place of the plain text stands in `folded`."""
        return bisect_left(self.places, offset)

    def _plain(self, start: int, end: int) -> tuple[int, int]:
        return self.places[start], self.places[end - 1] + 1


def read_text(passage: Passage) -> Text:
    """Fold a passage and blank its citation marks, so that their numbers are not read as values."""
    folded, places = fold_with_places(passage.text.plain, passage.text.scripts)
    text = Text(folded, places, passage)
    for mark in passage.citations:
        # A raised mark is no part of the text any more.
        if _BLANKED.match(mark.printed) and passage.text.plain.startswith(mark.printed, mark.offset):
            start, end = text.place(mark.offset), text.place(mark.offset + len(mark.printed))
            folded = folded[:start] + " " * (end - start) + folded[end:]
    return text._replace(folded=folded)
