"""A piece of a sentence in; the conditions of cycling in it out: temperature, limits of voltage."""

import re
from itertools import pairwise
from typing import NamedTuple

from extract.text.electrodes import read_unit
from extract.text.quantities import Quantity
from extract.text.ranges import join_ranges
from extract.text.reading import Span
from extract.text.scenes import Scene
from extract.text.temperatures import Temperature


class Conditions(NamedTuple):
    """As printed; empty where not given."""

    temperature: str = ""
    temperature_unit: str = ""
    voltage_range: str = ""
    voltage_cutoff: str = ""
    voltage_unit: str = ""
    rate: str = ""
    rate_of_cycling: bool = False  # said of a test of cycling, not of the first cycle

    @property
    def given(self) -> bool:
        """Whether there is any."""
        return any((self.temperature, self.voltage_range, self.voltage_cutoff))

    def completed_by(self, other: "Conditions") -> "Conditions":
        """These, and of the other what is missing here."""
        merged = self
        if not self.temperature:
            merged = merged._replace(temperature=other.temperature, temperature_unit=other.temperature_unit)
        if not (self.voltage_range or self.voltage_cutoff):
            merged = merged._replace(voltage_range=other.voltage_range, voltage_cutoff=other.voltage_cutoff, voltage_unit=other.voltage_unit)
        return merged if merged.rate else merged._replace(rate=other.rate, rate_of_cycling=other.rate_of_cycling)

    def differ(self, other: "Conditions") -> bool:
        """Whether one of these was given otherwise."""
        temperature = bool(self.temperature) and bool(other.temperature) and _bare(self.temperature) != _bare(other.temperature)
        mine, known = self.voltage_range or self.voltage_cutoff, other.voltage_range or other.voltage_cutoff
        return temperature or (bool(mine) and bool(known) and _numbers(mine)[-1:] != _numbers(known)[-1:])


_CUT_OFF = re.compile(
    r"\b(?:cut-?\s?off(?: voltage| potential)?s?|charg(?:ed|ing|e)|upper (?:limit|voltage|cut-?off)|cycled (?:up )?|up)\b(?:[^.;()%]"
    r"|\.(?=\d)){0,60}$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"^\s?(?:\([^()]*\)\s?)?(?:upper )?(?:cut-?\s?off|charge cut|upper limit|charging (?:limit|voltage))", re.IGNORECASE)
_LOWER = re.compile(r"\bdischarg(?:ed|ing|e)\b(?:(?!\bcharg)[^;()]){0,20}\bto\s$|\band\s$", re.IGNORECASE)
_CYCLED = re.compile(
    r"\b(?:cycl\w+|charg\w+|discharg\w+|operat\w+|run|ran|tested|between|from|range|window|cut-?\s?off|within)\b|\([^()]*$", re.IGNORECASE
)
_NO_CYCLING = re.compile(
    r"\b(?:stabil\w+|stable|oxid\w+|reduc\w+|electrochemical window|voltammo?\w+|scan\w*|sweep|swept|LSV|CV|plateau\w*|calculated|bias"
    r"|polari[sz]\w+|overpotential|OCV|open[- ]circuit|average)\b",
    re.IGNORECASE,
)


_PAIR = re.compile(
    r"\b(?:cut-?\s?offs?(?: (?:voltage|potential)s?)?|(?:voltage|potential) limits?|limiting (?:voltage|potential)s?|voltages|potentials|limits)"
    r"(?: of| at| were| are| being| set to|:)*\s(?:about |~\s?)?$",
    re.IGNORECASE,
)


_HOTTEST = 120  # °C; cells are tested below


def find_conditions(scene: Scene, span: Span) -> Conditions:
    """The one temperature and the one window of the piece; of several none."""
    temperatures = [
        t
        for t in scene.temperatures
        if span.start <= t.start < span.end
        and (t.of == "measurement" or _is_of_test(scene, span, t))
        and not scene.comparison(t.start)
        and not _is_divisor(scene, t.start)
    ]
    printed = {_bare(scene.text.printed(t.start, t.end)) for t in temperatures}
    conditions = Conditions()
    if len(printed) == 1 and not _NO_CYCLING.search(scene.between(max(span.start, temperatures[0].start - 40), temperatures[0].start)):
        conditions = conditions._replace(
            temperature=scene.text.printed(temperatures[0].start, temperatures[0].end), temperature_unit=temperatures[0].unit
        )
    return conditions.completed_by(_find_voltages(scene, span))


def _is_of_test(scene: Scene, span: Span, temperature: Temperature) -> bool:
    """`At −20 °C and the same rate, 112 mA h/g are obtained`: what is obtained is no sample, unless no cell would stand the heat."""
    told = any(q.dimension == "capacity" and span.start <= q.start < span.end for q in scene.quantities)
    begins = re.fullmatch(r"\W*(?:and |while )?at ", scene.between(span.start, temperature.start), re.IGNORECASE)
    degrees = re.fullmatch(r"(-?\d+)\s?°\s?C", scene.between(temperature.start, temperature.end))
    return told and begins is not None and degrees is not None and int(degrees[1]) <= _HOTTEST


def _is_divisor(scene: Scene, at: int) -> bool:
    """Whether a number is that of a rate: `C/20 and 25 °C`."""
    return re.search(r"C\s?/\s?$", scene.between(max(scene.start, at - 4), at)) is not None


def _find_voltages(scene: Scene, span: Span) -> Conditions:
    joined = join_ranges(scene)
    potentials = [q for q in joined.quantities if q.dimension == "potential" and span.start <= q.start < span.end]
    potentials = [q for i, q in enumerate(potentials) if i == 0 or not _converts(scene, potentials[i - 1], q)]
    kept = [q for q in potentials if not _NO_CYCLING.search(scene.between(max(span.start, q.start - 60), q.start))]
    ranges = [q for q in kept if q.qualifier == "range" and _CYCLED.search(scene.between(max(span.start, q.start - 60), q.start))]
    if not ranges and (pair := _find_pair(scene, span, kept)):
        return pair
    if len(ranges) == 1:
        return Conditions(voltage_range="–".join(_numbers(ranges[0].number)), voltage_unit=read_unit(scene, ranges[0]))
    uppers = [q for q in kept if q.qualifier != "range" and _is_upper(scene, span, q)]
    if (
        len(uppers) == 2
        and re.search(r"\bfrom\s$", scene.between(span.start, uppers[0].start))
        and re.search(r"^\s?to\s$", scene.between(uppers[0].end, uppers[1].start))
    ):
        uppers = uppers[1:]  # a limit that was moved
    if len(uppers) == 2 and _LOWER.search(scene.between(uppers[0].end, uppers[1].start)):
        uppers = uppers[:1]
    if len(uppers) != 1 or ranges:
        return Conditions()
    upper = uppers[0]
    lowers = [
        q
        for q in kept
        if q.start > upper.end
        and re.fullmatch(r"[\d.]+", q.number)
        and re.search(r"\bdischarg\w+\b(?:(?!\bcharg)[^;()]){0,20}\bto\s$", scene.between(upper.end, q.start))
    ]
    if len(lowers) == 1 and float(lowers[0].number) < float(upper.number):
        return Conditions(voltage_range=f"{lowers[0].number}–{upper.number}", voltage_unit=read_unit(scene, upper))
    return Conditions(voltage_cutoff=upper.number, voltage_unit=read_unit(scene, upper))


def _find_pair(scene: Scene, span: Span, potentials: list[Quantity]) -> Conditions | None:
    """`cut-off voltages of 2.6 and 4.2 V` in either order."""
    for one, other in pairwise(potentials):
        joined = re.fullmatch(r"(?:\s?V)?\s?(?:and|to|/)\s(?:about )?", scene.between(one.end, other.start)) is not None
        if joined and _PAIR.search(scene.between(max(span.start, one.start - 60), one.start)) and all(map(_plain, (one, other))):
            low, high = sorted((one.number, other.number), key=float)
            return Conditions(voltage_range=f"{low}–{high}", voltage_unit=read_unit(scene, other)) if low != high else None
    return None


def _plain(quantity: Quantity) -> bool:
    return re.fullmatch(r"[\d.]+", quantity.number) is not None


def _is_upper(scene: Scene, span: Span, quantity: Quantity) -> bool:
    ahead = scene.between(max(span.start, quantity.start - 80), quantity.start)
    marks = list(_CUT_OFF.finditer(ahead))
    lower = re.search(r"\b(?:discharg\w+|lower (?:cut-?off|limit))\b[^;()]{0,30}$", ahead)
    behind = _BEHIND.match(scene.between(quantity.end, min(scene.end, quantity.end + 50)))
    return (bool(marks) or behind is not None) and lower is None and re.fullmatch(r"[\d.]+", quantity.number) is not None


def _converts(scene: Scene, before: Quantity, quantity: Quantity) -> bool:
    """Whether a potential in brackets gives the one before it against another electrode."""
    return re.search(r"\((?:i\.e\.,? |=|or |corresponding to )?\s?$", scene.between(before.end, quantity.start)) is not None


def _numbers(printed: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?", printed)


def _bare(printed: str) -> str:
    return re.sub(r"\s", "", printed).lower()
