"""A record's flags and readers to the chance that it is right."""

from math import prod

# A prior and factors set by judgement, to be fitted to curators' decisions once there are enough of them.
PRIOR = 0.95
DISCOUNTS: dict[str, float] = {
    "unknown_element": 0.85,
    "unreadable_formula": 0.7,
    "charge_imbalance": 0.85,
    "ambiguous_results": 0.8,
    "unread_part": 0.85,
    "out_of_range": 0.4,
    "doubtful_glyph": 0.7,
    "ocr": 0.7,
    "temperature_missing": 0.95,
    "temperature_unread": 0.9,
    "unknown_space_group": 0.95,
    "unknown_abbreviation": 0.9,
    "ambiguous_abbreviation": 0.85,
    "several_phases": 0.85,
    "amounts_missing": 0.9,
    "orientation_unknown": 0.8,
    "unresolved_reference": 0.85,
    "several_references": 0.9,
}
_OTHER_FLAG = 0.9


def score_confidence(flags: tuple[str, ...], *, readers: int = 1) -> float:
    """The prior times a factor for each flag; each further independent reader that agrees halves the remaining doubt.

    >>> score_confidence(()), score_confidence(("out_of_range",))
    (0.95, 0.38)
    """
    confidence = PRIOR * prod(DISCOUNTS.get(flag, _OTHER_FLAG) for flag in dict.fromkeys(flags))
    return round(1.0 - (1.0 - confidence) / (1 << (readers - 1)), 4)
