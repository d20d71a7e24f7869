"""Lines of words in; running text out, with hyphenation mended."""

import re
from collections.abc import Iterable, Sequence

from schemas.document import RichText, Word

# A part of a word that is kept apart by its hyphen wherever a line ends: `X-`/`ray`, `solid-`/`state`.
COMPOUND = re.compile(
    r"(?:^|[^A-Za-z])(?:[A-Z]{2,}|\d+[a-z]?|(?i:all|solid|non|self|well|high|low|long|short|room|ion|first|two|three|four|single|multi|state|"
    r"electrode|cathode|anode|halide|lithium|temperature|rich|free|based|doped|substituted|wide|small|large|cold|hot|ball|spark|melt|heat|wet|glass"
    r"|grain|face|edge|corner|half|full|open|charge|freeze|solvent|water|air))-$"
)
# Words of headers that the text of a document may not have.
HEADINGS = frozenset(
    re.findall(
        r"\w+",
        "activation capacity composition compound conductivities conductivity configuration coulombic crystal current density efficiency "
        "electrochemical electrolyte energy measured method parameter parameters properties property reference references retention structure "
        "synthesis temperature thickness voltage",
    )
)
ELEMENT = re.compile(r"(?:^|[^A-Za-z])[A-Z][a-z]?-$")  # `Li-`/`ion`, but `In-`/`dium`
BEHIND_ELEMENT = re.compile(r"^(?:ion|based|rich|metal|doped|contain|free|site|poor|excess|defic|substit|conduct|stuff|vacan|inter|ray)")


def join_lines(lines: Iterable[Sequence[Word]], vocabulary: frozenset[str] = frozenset()) -> RichText:
    """Lines of words as one text: a word parted by a hyphen at a line's end is put together again.

    `vocabulary`: the document's words in lower case; where both parts are words of it, the hyphen is a real one.
    """
    words: list[Word] = []
    for line in lines:
        following = list(line)
        if words and following:
            words[-1], following[0] = _mend(words[-1], following[0], vocabulary, _stem(words))
        words.extend(following)
    return RichText(words=tuple(words))


def _stem(words: Sequence[Word]) -> str:
    """The last word, with the parts before it that it was joined to."""
    first = len(words) - 1
    while first and words[first].joined:
        first -= 1
    return "".join(word.text for word in words[first:])


def _mend(before: Word, after: Word, vocabulary: frozenset[str], stem: str) -> tuple[Word, Word]:
    """Join two words over a line's end where the first ends in a hyphen that is on the line, a range's dash or a slash."""
    if _is_broken(stem, after.text, vocabulary):
        return before, after.model_copy(update={"joined": True})
    range_or_slash = before.text[-1] == "/" or (re.search(r"\d[–−-]$", before.text) and after.text[0].isdigit())
    link = re.search(r"(?:https?://|doi\.org/|(?:^|\W)10\.)\S*$", before.text) and before.text[-1] in "._-" and not after.text[0].isupper()
    if range_or_slash or link:
        return before, after.model_copy(update={"joined": True})
    if len(before.text) < 2 or before.text[-1] not in "-‐\u00ad" or (before.scripts and before.scripts[-1] != "0"):
        return before, after
    joined = after.model_copy(update={"joined": True})
    halves = before.text[:-1].lower(), after.text.rstrip(".,;:)").lower()
    element = ELEMENT.search(before.text) and BEHIND_ELEMENT.match(after.text)
    milled = re.search(r"(?:^|\W)as-$", before.text) and re.match(
        r"(?:mill|prepar|synth|cast|receiv|sinter|obtain|press|anneal|quench|grown)", after.text
    )
    compound = (
        COMPOUND.search(before.text) or element or milled or (set(halves) <= vocabulary and len(halves[0]) > 2 and "".join(halves) not in vocabulary)
    )
    broken = before.text[-2].islower() and after.text[0].islower() and not compound
    if not broken:
        return before, joined
    return before.model_copy(update={"text": before.text[:-1], "scripts": before.scripts[:-1] if before.scripts else ""}), joined


def _is_broken(start: str, end: str, vocabulary: frozenset[str]) -> bool:
    """Whether a narrow cell breaks a word without a hyphen: together both are a word, and not both are one alone."""
    if not (start.isalpha() and end.isalpha() and end.islower() and start[-1].islower()):
        return False
    known = vocabulary | HEADINGS
    return (start + end).lower() in known and not {start.lower(), end} <= known


def find_vocabulary(lines: Iterable[Sequence[Word]]) -> frozenset[str]:
    """The words of a document in lower case, the first of each line (it may be half a word) left out."""
    return frozenset(word.text.strip(".,;:()[]").lower() for line in lines for word in line[1:] if word.text.strip(".,;:()[]").isalpha())
