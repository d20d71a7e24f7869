"""What a document states in its order in; the values that it ties to no material, but gives to one elsewhere, tied to that one, out."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.text.referents import Memory, Referent
from schemas.candidate import Candidate, MeasurementCandidate, Rejection

SIGNAL = "same_value"
# Reasons that leave open whose value it is; what is of a threshold, a class or an electrode is nobody else's.
OPEN = ("no_material", "ambiguous_material", "unknown_material")

_PREFIXES = {"m": 1e-3, "μ": 1e-6, "u": 1e-6, "n": 1e-9, "k": 1e3}
_POWER = re.compile(r"10\s?\^?\s?\{?\s?(-?\d+)")


class Statement(NamedTuple):
    """A statement, and what it would be if its material were known."""

    said: Candidate | Rejection
    draft: MeasurementCandidate | None = None


def settle(statements: Sequence[Statement], memory: Memory) -> Iterator[Candidate | Rejection]:
    """The statements; `the best value of 1.32 mS cm-1` is that of the one material that the document gives this value to."""
    known: dict[tuple[str, float], dict[str, Referent]] = {}
    for statement in statements:
        said = statement.said
        if isinstance(said, MeasurementCandidate) and not said.references and not said.flags and (key := _find_key(said)):
            referent = Referent(said.material, said.series_values)
            known.setdefault(key, {})[memory.identify(referent)] = referent
    for said, draft in statements:
        asked = draft if draft is not None else said if isinstance(said, MeasurementCandidate) else None
        referents = tuple(known.get(_find_key(asked) or ("", 0.0), {}).values()) if asked is not None and not asked.references else ()
        if isinstance(said, MeasurementCandidate) and "changed_material" in said.flags and len(referents) == 1 and not said.references:
            yield _tie(said.model_copy(update={"flags": tuple(flag for flag in said.flags if flag != "changed_material")}), referents[0])
            continue
        if asked is None or (draft is None and not _is_whole_series(asked, memory)):
            yield said
            continue
        if draft is None:
            referents = tuple(one for one in referents if one.values and _same_series(one, asked, memory))
        told = asked.property != "activation_energy" or _TOLD_AGAIN.search(asked.evidence.location)
        yield _tie(asked, referents[0]) if len(referents) == 1 and told else said


# Where the results of a document are told again, a discussion that stands behind them included; elsewhere two energies may well be alike.
_TOLD_AGAIN = re.compile(r"^(?:title|abstract)|^section discussion\b|conclusion|summary|outlook", re.IGNORECASE)


def _find_key(candidate: MeasurementCandidate) -> tuple[str, float] | None:
    """Property and value, in S cm-1 or eV to three digits; None for a bound, a round number and a unit that is not compared."""
    number = re.match(r"\d+(?:\.\d+)?", candidate.value.strip())
    digits = re.sub(r"\D", "", number[0]).lstrip("0") if number else ""
    if number is None or len(digits) < 2 or candidate.qualifier in ("<", ">", ">="):
        return None
    value = float(number[0])
    for power in _POWER.findall(re.sub("[−–]", "-", candidate.value[number.end() :] + " " + candidate.unit)):
        value *= 10.0 ** int(power)
    unit = re.sub(r"^[^A-Za-zμΩ]*(?:10\s?\^\{[^{}]*\}\s?)?", "", candidate.unit).strip()
    if candidate.property in ("ionic_conductivity", "electronic_conductivity") and (told := re.match(r"([mμun]?)\s?S\b.*(?<!c)c\s?m", unit)):
        return candidate.property, float(f"{value * _PREFIXES.get(told[1], 1.0):.3g}")
    if candidate.property == "activation_energy" and (told := re.match(r"(m?)eV", unit)):
        return candidate.property, float(f"{value * _PREFIXES.get(told[1], 1.0):.3g}")
    return None


def _is_whole_series(candidate: MeasurementCandidate, memory: Memory) -> bool:
    return not candidate.series_values and bool(memory.find_variables(candidate.material))


def _same_series(one: Referent, candidate: MeasurementCandidate, memory: Memory) -> bool:
    return memory.identify(Referent(one.printed)) == memory.identify(Referent(candidate.material))


def _tie(draft: MeasurementCandidate, referent: Referent) -> MeasurementCandidate:
    evidence = draft.evidence.model_copy(update={"signals": (*(s for s in draft.evidence.signals if s != SIGNAL), SIGNAL)})
    return draft.model_copy(update={"material": referent.printed, "series_values": referent.values, "evidence": evidence})
