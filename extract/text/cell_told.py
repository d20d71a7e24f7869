"""The values of a piece of a sentence with the words around them in; which are no result of cycling out: charge, theory, limits, other shares."""

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from extract.text.quantities import Quantity
from extract.text.reading import Span
from extract.text.scenes import Scene

ResultKind = Literal["first_rate", "first_capacity", "efficiency", "cycling_rate", "cycles", "cycled_capacity", "retention", "loss"]

_NO_CAPACITY = re.compile(
    r"\b(?:simulat\w+|predict\w*|calculated|modell?ed|theoretical|theor\.|areal|volumetric|irreversible|nominal|practical limit|designed"
    r"|lost|capacity loss"
    r"|anodes? (?:with|has|have|of)|average"
    r"|corresponds? to 1\s?C|limited to|cut off at|capacity cut-?off|scatter|spread|reproducib\w+|standard deviation)\b(?:y|ies)?",
    re.IGNORECASE,
)
_BOTH_WAYS = re.compile(r"\b(charge|discharge)(?: and |/|-)(?:the )?(charge|discharge)\b[^;]{0,140}$", re.IGNORECASE)
_RECOVERED = re.compile(r"\b(?:recover\w*|restor\w*|regain\w*|return\w*|back to|(?:switch|set|brought|reset)\w* back)\b", re.IGNORECASE)
_NOT_MEASURED = re.compile(r"\b(?:simulat\w+|predict\w*|calculat\w+|modell?(?:ed|ing)|DFT|expected|estimated)\b[^%;]{0,60}$", re.IGNORECASE)
_OF_A_RATE = re.compile(r"\s?of (?:the|its|that) (?:\w+ )?(?:capacity|value|one|that) (?:\w+ )?at\s(?:[\d.]+\s?C|C\s?/)(?![^;]*\bcycles?\b)")
_OF_A_TEMPERATURE = re.compile(r"\s?of (?:the|its|that) (?:room[- ]temperature|RT|ambient|(?:\w+ )?(?:capacity|value) at (?:room|-?\d+\s?°))")
_STORED = re.compile(r"\b(?:after|upon|during|following) (?:an? |the )?(?:\w+ )?(?:rest|stor(?:age|ing)|ag(?:e)?ing|expos\w+)\b", re.IGNORECASE)
_STABILIZED = re.compile(r"\b(?:stabili[sz]\w*|level\w* off|settl\w*|takes? up|took up|charged to a capacity)\b[^;]{0,20}$", re.IGNORECASE)
_BY_CHARGE = re.compile(r"(?<![a-z])charg(?:e|ing) capacit(?:y|ies)\b(?!.*\bdischarg)", re.IGNORECASE)
_TO = re.compile(r"\s?(?:%|mA\s?h\s?[^,;]{1,14})?\s?to\s(?:about |~\s?)?")
_FROM = re.compile(
    r"\b(?:from|rais\w*|ris\w*|rose|increas\w*|decreas\w*|declin\w*|drop\w*|fell|fall\w*|reduc\w*|lower\w*|improv\w*)\b[^;]{0,40}$",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\bcapacities (?:of )?(?:\w+ )?(?:beyond|above|over|exceeding|in excess of|higher than|more than|up to|>|≥)\s?$", re.IGNORECASE)
_START = re.compile(r"\bfrom\s(?:an? (?:initial )?(?:value|capacity) of\s)?(?:about\s|~\s?)?$")
_OF_OTHER = re.compile(
    r"^\s?(?:by (?:weight|volume|mass)|wt|vol|mol|of (?:the )?(?:theoretical|carbon|binder|active|Li\b|lithium|time|cells?)|depth"
    r"|state[- ]of[- ]charge|SOC|DOD|porosity|density|utili[sz]|loss|fade|decay|per cycle|/\s?cycle"
    r"|(?:higher|lower|more|less|larger|smaller|better|worse|improvement|increase|decrease)\b)",
    re.IGNORECASE,
)
CYCLING = re.compile(r"\bcycl|long-term", re.IGNORECASE)


class Told(NamedTuple):
    """The values of a piece of a sentence, by place, with the words around them."""

    scene: Scene
    span: Span
    values: tuple[Quantity, ...]
    spoken: tuple[ResultKind, ...] = ()  # the kinds of the percentages before in the paragraph, which a bare one repeats
    compares: bool = False  # is a comparison, which names the kind no more

    def previous(self, quantity: Quantity) -> Quantity | None:
        """The capacity or percentage before; counts divide nothing."""
        return max((q for q in self.values if q.end <= quantity.start and q.dimension != "count"), default=None)

    def ahead(self, quantity: Quantity) -> str:
        """The words back to the value before."""
        previous = self.previous(quantity)
        return self.scene.between(previous.end if previous else self.span.start, quantity.start)

    def behind(self, quantity: Quantity) -> str:
        """The words up to the next value."""
        high = min((q.start for q in self.values if q.start >= quantity.end and q.dimension != "count"), default=self.span.end)
        return self.scene.between(quantity.end, high)


def is_no_capacity(told: Told, quantity: Quantity, ahead: str, behind: str) -> bool:
    """Whether a value is a theoretical or a charge capacity, one that a change started from, or one that came back at a low rate."""
    return (
        _NO_CAPACITY.search(re.split(r"\b(?:dis)?charge and\b", ahead)[-1]) is not None
        or _START.search(ahead) is not None
        or _VAGUE.search(ahead) is not None
        or _BY_CHARGE.search(ahead) is not None
        or is_bound(told, quantity)
        or _STABILIZED.search(ahead) is not None
        or re.match(r"\s?(?:\w+ )?(?:theoretical|of charge|on charg)", behind) is not None
        or re.search(r"(?<!dis)\bcharge(?: capacity)?(?: of)?\s$", ahead) is not None
        or _RECOVERED.search(ahead) is not None
        or re.match(r"\s?(?:was|were|could be|is|are) (?:recovered|restored|regained)", behind) is not None
        or _is_charge(told, quantity)
    )


def is_bound(told: Told, quantity: Quantity) -> bool:
    """Whether a value is an end of a range: `of 120 to 140 mA h/g`, `between 80 and 90%`; not of a change, `from 140 to 120 mA h/g`."""
    for one, other in pairwise(q for q in told.values if q.dimension == quantity.dimension):
        ahead, between = told.scene.between(told.span.start, one.start), told.scene.between(one.end, other.start)
        moved = quantity.dimension == "capacity" and not CYCLING.search(told.scene.between(*told.span))  # `from 185 to 171` with another loading
        ranges = (_TO.fullmatch(between) and (moved or not _FROM.search(ahead))) or (re.search(r"\bbetween\s$", ahead) and " and " in between)
        if quantity in (one, other) and ranges:
            return True
    return False


def _is_charge(told: Told, quantity: Quantity) -> bool:
    """Whether a value is the charge's of a pair: `charge and discharge capacities of 130 and 117 mA h/g`."""
    capacities = [q for q in told.values if q.dimension == "capacity"]
    pairs = [
        (one, other)
        for one, other in pairwise(capacities)
        if re.fullmatch(r"\s?(?:mA\s?h[^,;]{1,14})?\s?(?:and|,|/)\s?", told.scene.between(one.end, other.start))
    ]
    for pair in pairs:
        both = _BOTH_WAYS.search(told.scene.between(told.span.start, pair[0].start))
        if quantity in pair and both:
            return both[1 + pair.index(quantity)].lower() == "charge"
    return False


def is_no_share(told: Told, ahead: str, behind: str) -> bool:
    """Whether a percentage is one of weight, of another rate's capacity, of what was calculated, or of what storage left."""
    of_rate = _OF_A_RATE.match(behind) and not any(q.dimension == "count" for q in told.values)
    stored = _STORED.search(told.scene.between(told.span.start, told.span.end)) and not any(q.dimension == "count" for q in told.values)
    return bool(_OF_OTHER.match(behind) or _OF_A_TEMPERATURE.match(behind) or of_rate or stored or _NOT_MEASURED.search(ahead))
