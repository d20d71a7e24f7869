"""All sentences of a document in; the temperatures that it declares for its conductivities, and how far each declaration holds, out."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from extract.text.attribution import marks_of
from extract.text.reading import Span
from extract.text.scenes import Scene
from extract.text.temperature_frames import Told, Value, is_conduction, is_of_cold_spectrum, speaks_otherwise
from extract.text.temperature_links import is_fronted
from extract.text.temperature_sharing import celsius_of
from extract.text.temperatures import Temperature

_UNLESS = re.compile(r"\b(?:unless|if not|except where|where not)\s(?:explicitly\s|otherwise\s)?(?:\w+\s)?(?:otherwise\s)?(?:stated|noted|specified"
    r"|indicated|mentioned|given|said)\b|\bunless otherwise\b", re.IGNORECASE)  # fmt: skip
_ONWARD = re.compile(r"\b(?:in the following|in what follows|hereafter|henceforth|from here on|hereinafter)\b", re.IGNORECASE)
_EVERYWHERE = re.compile(
    r"\bthroughout\b|\b(?:of|in) this (?:work|paper|study|article|report|review|contribution|communication)\b"
    r"|\bin the (?:main )?(?:text|manuscript|article|paper)\b",
    re.IGNORECASE,
)
_HERE = re.compile(r"\b(?:of|in) (?:this|the present) (paragraph|section|chapter)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|each|every|any)\b[^.;,]{0,50}\b(?:conductivit|impedance|EIS\b)", re.IGNORECASE)
_CONDUCTIVITIES = re.compile(r"\bconductivit(?:y|ies)\b|\bimpedance\b|\bEIS\b|\bσ\b", re.IGNORECASE)
_FIGURES = re.compile(r"\b(?:data|values|numbers|figures|results|measurements)\b", re.IGNORECASE)
_HOLDS = re.compile(
    r"\b(?:refer|relate|apply|hold|correspond|quoted|given|reported|cited|stated|listed|measured|determined|recorded|taken|obtained|valid|performed"
    r"|carried out|conducted|meant|compared|those at|values at)\b",
    re.IGNORECASE,
)
_OTHER_SUBJECT = re.compile(
    r"\b(?:diffusi\w+|coefficients?|cells|(?:full|half|coin|symmetric|battery|pouch)[ -]cell|cycl\w+|capacit\w+|batter\w+|lattice|XRD"
    r"|diffract\w+|densit\w+|voltammo\w+|stabilit\w+)\b",
    re.IGNORECASE,
)

Extent = Literal["paragraph", "section", "onward", "document"]


class Declaration(NamedTuple):
    """A temperature that holds for all conductivities of a part of a document unless they say otherwise."""

    told: Told
    extent: Extent
    electronic: bool  # it is not said of ionic conductivities alone
    unless: bool  # `unless otherwise noted`: a value with a temperature of its own is an exception, and does not open a new rule


def find_declarations(passages: Iterable[Sequence[Scene]]) -> tuple[Declaration, ...]:
    """`Unless stated otherwise, conductivities refer to 25 °C`, `All data of this paragraph hold for 298 K`, in order."""
    return tuple(declaration for scenes in passages for scene in scenes if scene.temperatures and (declaration := _declare(scene)))


def find_declared(value: Value, before: Sequence[Scene], declarations: Sequence[Declaration]) -> Told | None:
    """The declared temperature of a value of the document's own, or of any value that a review gives: that of the narrowest part, said last."""
    quoted = bool(value.source.references) or value.source.own is False
    if value.method == "computed" or (quoted and not value.in_review) or speaks_otherwise(value.scene, value.quantity):
        return None
    fitting = [d for d in declarations if _covers(d, value)]
    if not fitting:
        return None
    nearest = max(fitting, key=lambda d: (d.extent == "paragraph", d.extent == "section", d.told.scene.paragraph))
    return None if _set_otherwise(value, before, nearest) else nearest.told


def _declare(scene: Scene) -> Declaration | None:
    spoken = next((clause for clause in scene.clauses if _CONDUCTIVITIES.search(scene.between(*clause))), Span(scene.start, scene.end))
    told = [t for t in scene.temperatures if t.of == "measurement"]
    measured = [t for t in told if spoken.start <= t.start < spoken.end]
    if not measured and _UNLESS.search(scene.between(scene.start, scene.end)):
        measured = told  # `The conductivity was found by impedance; all values refer to room temperature unless stated otherwise`
    if len(measured) > 1:
        # `Room-temperature values in the text were measured at 25 °C`
        measured = [t for t in measured if celsius_of(scene, t) is not None]
    words = scene.between(scene.start, scene.end)
    if len(measured) != 1 or any(q.dimension == "conductivity" for q in scene.quantities):
        return None
    if any(m.kind in ("formula", "series", "name", "sample") and m.use in ("conductor", "") for m in scene.materials):
        return None  # said of these materials only
    local, unless = _HERE.search(words), _UNLESS.search(words)
    conductivities = _CONDUCTIVITIES.search(words)
    if conductivities is None and not ((local or unless or _EVERYWHERE.search(words)) and _FIGURES.search(words)):
        return None
    if "conductivit" not in words and _OTHER_SUBJECT.search(words):
        return None
    extent: Extent
    if local:
        extent = "paragraph" if local[1].lower() == "paragraph" else "section"
    elif _ONWARD.search(words):
        extent = "onward"
    elif unless or _EVERYWHERE.search(words) or _ALL.search(words):
        extent = "document"
    else:
        return None
    if unless is None and _HOLDS.search(words) is None:
        return None
    return Declaration(Told(measured[0], scene), extent, electronic=re.search(r"\bionic\b", words) is None, unless=unless is not None)


def _covers(declaration: Declaration, value: Value) -> bool:
    """Whether a value stands in the part of the document that a declaration is made for."""
    there, here = declaration.told.scene, value.scene
    if value.electronic and not declaration.electronic:
        return False
    if declaration.extent == "paragraph":
        return there.paragraph == here.paragraph
    if declaration.extent == "section":
        return there.text.passage.section == here.text.passage.section
    return declaration.extent == "document" or there.paragraph <= here.paragraph


def _set_otherwise(value: Value, before: Sequence[Scene], declaration: Declaration) -> bool:
    """Whether the paragraph speaks of another temperature: the last one that it names before the value, or one in the value's own clause."""
    clause = value.scene.clause(value.quantity.start)
    own = [t for t in value.scene.temperatures if t.of in ("measurement", "range") and clause.start <= t.start < value.quantity.start]
    earlier = [(t, scene) for scene in before[-3:] for t in scene.temperatures if t.of in ("measurement", "range") and _concerns(t, scene, value)]
    if declaration.unless:
        own = [t for t in own if not _is_of_cited(t, value.scene)]
        earlier = [(t, scene) for t, scene in earlier if not _is_of_cited(t, scene)]
    told = [Told(own[-1], value.scene)] if own else [Told(*earlier[-1])] if earlier else []
    return any(not _is_same(one, declaration.told) for one in told)


def _is_of_cited(temperature: Temperature, scene: Scene) -> bool:
    """`7 × 10^{-5} S cm-1 at 20 °C,^{213}`: of the value before it and its citation alone."""
    ahead = [q for q in scene.quantities if q.dimension == "conductivity" and q.end <= temperature.start]
    behind = any(0 <= scene.text.place(mark.offset) - temperature.end <= 12 for mark in marks_of(scene))
    return behind and bool(ahead) and re.fullmatch(r"\s?\(?(?:at\s)?(?:[Tt]\s?=\s?)?", scene.between(ahead[-1].end, temperature.start)) is not None


def _concerns(temperature: Temperature, scene: Scene, value: Value) -> bool:
    """Whether a temperature named before may be that of a value: it opens its sentence, or the sentence is about conductivities of this kind."""
    if is_of_cold_spectrum(scene, temperature):
        return False
    conductivities = any(q.dimension == "conductivity" for q in scene.quantities)
    if value.electronic and conductivities:
        return is_conduction(scene, electronic=True)
    return is_fronted(scene, temperature) or is_conduction(scene, electronic=False)


def _is_same(one: Told, other: Told) -> bool:
    """Whether two printed temperatures are one; words for room temperature stand for 20 to 30 °C."""
    first, second = celsius_of(one.scene, one.temperature), celsius_of(other.scene, other.temperature)
    if first is None or second is None:
        known = first if second is None else second
        return known is None or 20 <= known <= 30
    return abs(first - second) < 0.5
