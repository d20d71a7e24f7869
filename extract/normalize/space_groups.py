"""A printed structure (`hcp (P3̄m1)`, `monoclinic, C2/m`, `space group No. 164`) to its family, space-group symbol and number."""

import re
from functools import cache

import gemmi

from extract.notation import fold_plain, is_blank
from schemas.base import Model


class Structure(Model):
    """What is said about a crystal structure; empty where it is not said or not understood."""

    family: str = ""
    space_group: str = ""
    number: int | None = None
    flags: tuple[str, ...] = ()


# Overbars as printed: a combining macron or overline behind the digit, a spacing one before it.
_BAR_BEHIND = re.compile("([1-6])\\s?[\u0304\u0305]")
_BAR_BEFORE = re.compile("[\u00af\u203e\u02c9]\\s?([1-6])")
_BAR_AFTER = re.compile("([1-6])[\u00af\u203e\u02c9](?!\\s?[1-6])")
_NUMBER = re.compile(
    r"(?:space\s?group|s\.?\s?g\.?)?\s*(?:no|nr|number)\.?\s*:?\s*(\d{1,3})(?!\d)|(?:space\s?group|s\.?g\.?|#)\s*:?\s*#?(\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:[HLR]T|(?:high|low|room)[- ]temperature)\b[- ]?|(?:^|(?<=[\s(]))[αβγδ]\'?[- ]?(?=[\s(PABCIFRH])"
    r"|\b(?:space\s?group|space-group|symmetry|s\.g\.|sg)\b\s*:?|\bphase\b|\bstructure\b|\bwith\b|\bthe\b",
    re.IGNORECASE,
)
# Said beside a structure: edges and angles of its cell, formula units, temperatures.
_BESIDE = re.compile(r"[ZabcVαβγ]\s?=\s?[\d.()]+\s?(?:Å\S*|°|nm)?|[<>≤≥~]?\s?\d+\s?(?:°\s?C|K)|(?:at|above|below)\s?\d+\s?(?:°\s?C|K)")
_POLYMORPH = re.compile(r"[\s-]+(?:I{1,3}|IV|[αβγ])$")
_SYMBOL = re.compile(r"[PABCIFRH]\s?[-1-6abcdemn][-\s\d/abcdemn]*(?::?[12HRSZ])?")
_FAMILIES = (
    "hcp", "ccp", "fcc", "bcc", "close-packed", "close packed", "cubic", "tetragonal", "orthorhombic", "hexagonal", "trigonal",
    "rhombohedral", "monoclinic", "triclinic", "spinel", "argyrodite", "garnet", "nasicon", "lisicon", "perovskite", "rock salt",
    "rock-salt", "rocksalt", "glass", "amorphous", "olivine", "fluorite", "layered", "rutile", "wurtzite", "elpasolite", "cryolite",
    "cub.", "tetr.", "tetrag.", "orth.", "ortho.", "hex.", "trig.", "rhomb.", "mono.", "tric.",
)  # fmt: skip


def normalize_structure(printed: str) -> Structure:
    """The structure's family in the printed words, its Hermann–Mauguin short symbol in ASCII and its number.

    A symbol is taken as printed: `P3m1` is number 156, no overbar is added to it unless a number printed beside it says so.
    What looks like a symbol and is none leaves the symbol empty, flagged `unknown_space_group`.

    >>> normalize_structure("hcp (P3̄m1)")
    Structure(family='hcp', space_group='P-3m1', number=164, flags=())
    """
    if is_blank(printed):
        return Structure()
    text = fold_plain(_mark_bars(printed))
    numbers = {int(m[1] or m[2]) for m in _NUMBER.finditer(text)}
    pieces = _pieces(_NUMBER.sub(" ", text))
    numbers |= {int(piece) for piece in pieces if re.fullmatch(r"\d{1,3}", piece)}
    words: list[str] = []
    symbols: dict[str, int] = {}
    unread = False
    for piece in (p for p in pieces if not p.isdigit()):
        family, found, unknown = _read_piece(piece, numbers)
        words += [family] if family else []
        symbols |= found
        unread = unread or unknown
    if not symbols and len(numbers) == 1 and not unread:
        symbols = _symbols_of_number(min(numbers))
    agreed = len(symbols) == 1 and not unread and numbers <= set(symbols.values())
    symbol, number = next(iter(symbols.items())) if agreed else ("", None)
    flags = () if agreed or (words and not symbols and not numbers and not unread) else ("unknown_space_group",)
    return Structure(family=" ".join(words), space_group=symbol, number=number, flags=flags)


def parse_space_group(printed: str) -> tuple[str, int]:
    """One printed Hermann–Mauguin symbol to its short form in ASCII and its number.

    Raises ValueError where it is not the symbol of a space group.

    >>> parse_space_group("P6_{3}/m"), parse_space_group("R3̄c")
    (('P63/m', 176), ('R-3c', 167))
    """
    text = fold_plain(_mark_bars(printed)).strip(" .,;")
    text = _POLYMORPH.sub("", text)
    text = text[:1].upper() + text[1:]
    if not _SYMBOL.fullmatch(text):
        raise ValueError(f"not a space-group symbol: {printed!r}")
    base = re.sub(r":?[12HRSZ]$" if ":" in text else r"[SZ]$", "", text)
    group = gemmi.find_spacegroup_by_name(base) or gemmi.find_spacegroup_by_name(base.replace(" ", ""))
    if group is None:
        raise ValueError(f"not the symbol of a space group: {printed!r}")
    return _short_symbol(group), group.number


def _short_symbol(group: gemmi.SpaceGroup) -> str:
    """gemmi writes H for a rhombohedral lattice in hexagonal axes; the field prints R."""
    return group.hm[0] + group.short_name()[1:]


@cache
def _symbols_of_number(number: int) -> dict[str, int]:
    group = gemmi.find_spacegroup_by_number(number)
    return {_short_symbol(group): group.number} if group else {}


def _mark_bars(printed: str) -> str:
    marked = re.sub(r"(?<=\d)_(?=[1-6])", "", _BAR_AFTER.sub(r"-\1", printed))
    return _BAR_BEFORE.sub(r"-\1", _BAR_BEHIND.sub(r"-\1", marked))


def _pieces(text: str) -> list[str]:
    """The parts between brackets, commas and semicolons, fillers such as `space group` taken out."""
    parts = re.split(r"[()\[\],;]|\s\+\s|\sand\s|\sor\s|\s/\s", text)
    pieces = (" ".join(_FILLER.sub(" ", part).split()).strip(" .:") for part in parts if not _BESIDE.fullmatch(part.strip()))
    return [piece for piece in pieces if piece]


def _read_piece(piece: str, numbers: set[int]) -> tuple[str, dict[str, int], bool]:
    """(family words, symbols with their numbers, whether a part was not understood)."""
    if _is_family(piece):
        bare = _POLYMORPH.sub("", piece)
        tokens = bare.split()
        for cut in range(1, len(tokens)):
            # `trigonal P-3m1` without a comma
            found = _read_symbol(" ".join(tokens[cut:]), numbers)
            if found and not _is_family(" ".join(tokens[cut:])):
                return _lower(" ".join(tokens[:cut])), found, False
        return _lower(bare), {}, False
    found = _read_symbol(piece, numbers)
    return "", found, not found


def _is_family(piece: str) -> bool:
    return any(word in piece.lower() for word in _FAMILIES) or re.search(r"[- ](?:type|like)\b", piece) is not None


def _lower(words: str) -> str:
    """Lower case, except names such as NASICON or UCl3-type."""
    return " ".join(word if sum(c.isupper() for c in word) > 1 else word.lower() for word in words.split())


def _read_symbol(piece: str, numbers: set[int]) -> dict[str, int]:
    try:
        symbol, number = parse_space_group(piece)
    except ValueError:
        symbol, number = "", 0
    if numbers and number not in numbers:
        # `P3m1 (No. 164)`: the number printed beside it tells that the overbar was lost.
        barred = {s: n for stated in numbers for s, n in _symbols_of_number(stated).items()}
        wanted = re.sub(r"[\s-]", "", _POLYMORPH.sub("", piece)).lower()
        matching = {s: n for s, n in barred.items() if s.replace("-", "").lower() == wanted}
        if matching:
            return matching
    return {symbol: number} if symbol else {}
