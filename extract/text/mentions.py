"""What a text names: a mention of a material, and what kind of mention it is."""

from typing import Literal, NamedTuple

# formula: one composition, or a series as a whole; name: an abbreviation; sample: `x = 0.4` of a series named elsewhere;
# substituted: known by what was brought into it; class: many materials; anaphor: a word for a material named before.
MaterialKind = Literal["formula", "series", "name", "sample", "substituted", "class", "anaphor"]
# One material each, not many and not a word for one.
NAMED: tuple[MaterialKind, ...] = ("formula", "series", "name", "sample", "substituted")


# conductor: holds a mobile ion and two more elements; electrode; other: precursors, binders, fillers
Use = Literal["conductor", "electrode", "other", ""]


class Material(NamedTuple):
    """One mention of a material."""

    start: int
    end: int
    kind: MaterialKind
    core: tuple[int, int]  # the formula or name itself
    values: str = ""  # `x = 0.4`, `M = Y, Er` that stand with it, folded
    use: Use = ""
