"""Printed results of a cell to first-cycle and cycling results in the contract's units."""

import re
from collections.abc import Sequence

from extract.normalize.numbers import parse_number, split_number_unit
from extract.normalize.packed_results import ResultPart, align_results
from extract.normalize.rates import parse_rate
from extract.normalize.units import conversion_factor, parse_header_unit, parse_unit
from extract.notation import fold_plain, is_blank
from schemas.candidate import PrintedResult
from schemas.record import CellResults

_Fields = dict[str, float | int | str]

_FIRST_NAME = re.compile(r"\b(?:initial|first|1st)\b", re.IGNORECASE)
_CYCLING_NAME = re.compile(r"\b(?:after|cycled|cycling|final|last|retained|[1-9]\d+th|[2-9]th)\b", re.IGNORECASE)
_CYCLES = re.compile(r"[\s(,;]*(?:after|over|for|at|@|in|of)?\s*(?:the )?(\d[\d,]*)(?:st|nd|rd|th)?\s?cycles?\)?", re.IGNORECASE)
_RATE = re.compile(r"[\s(,;]*(?:at|@|under)\s*((?:[\d.]+\s?C|C\s?/\s?[\d.]+|[\d.]+\s?[mμ]?A\s?/?\s?(?:cm|g)[\^{}\d-]*))(?![A-Za-z\d])\)?")
_PERCENT = re.compile(r"[~≈<>≤≥]?\s?(\d+(?:\.\d+)?)\s?(%?)")


def normalize_results(results: Sequence[PrintedResult]) -> tuple[CellResults, tuple[str, ...]]:
    """The results and their flags (`ambiguous_results`, `unread_part`).

    Parts printed together belong together: with a cycle number or a retention among their names they describe cycling, else
    the first cycle. Single columns belong with the rate before them. Where a first-cycle result and a cycle number share one
    group, its rate is the first cycle's, since only that is certain.
    """
    groups: list[tuple[bool, list[ResultPart]]] = []
    fields: _Fields = {}
    flags: list[str] = []
    for printed in results:
        parts, part_flags = align_results(printed)
        flags += part_flags
        packed = len(printed.names) > 1
        if packed or not groups or groups[-1][0] or parts[0].kind == "rate":
            groups.append((packed, list(parts)))
        else:
            groups[-1][1].extend(parts)
    for _, group in groups:
        for part in group:
            if is_blank(part.text) or part.kind == "not_recorded":
                continue
            try:
                found = _read_part(part, cycling=_is_cycling(part, group))
            except ValueError:
                flags.append("unread_part")
                continue
            flags += ["unread_part"] if any(fields.get(key, value) != value for key, value in found.items()) else []
            fields = {**found, **fields}
    return CellResults.model_validate(fields), tuple(dict.fromkeys(flags))


def _is_cycling(part: ResultPart, group: Sequence[ResultPart]) -> bool:
    if part.kind in ("cycles", "retention", "efficiency"):
        return part.kind != "efficiency"
    if _FIRST_NAME.search(part.name) or _CYCLING_NAME.search(part.name):
        return _FIRST_NAME.search(part.name) is None
    kinds = {other.kind for other in group}
    # A retention that states its own cycles (`95% after 200 cycles`) leaves the other columns to the first cycle.
    own_cycles = "cycles" not in kinds and any(other.kind == "retention" and _CYCLES.search(other.text) for other in group)
    has_first = own_cycles or "efficiency" in kinds or any(_FIRST_NAME.search(other.name) for other in group)
    return bool(kinds & {"cycles", "retention"}) and not has_first


def _read_part(part: ResultPart, *, cycling: bool) -> _Fields:
    """The contract's fields that one part gives; raises ValueError where it is not understood."""
    if part.kind == "unknown":
        raise ValueError(f"not a known result: {part.name!r}")
    if part.kind == "rate":
        return _rate_fields(part.text, (part.name, part.unit), cycling=cycling)
    if part.kind == "cycles":
        return {"cycles": _parse_count(part.text)}
    text, extra = _take_conditions(part.text)
    cycling = cycling or "cycles" in extra
    rate = _rate_fields(str(extra.pop("rate")), ("",), cycling=cycling) if "rate" in extra else {}
    if part.kind == "capacity":
        value, qualifier = _parse_capacity(text, part)
        prefix = "cycled" if cycling else "first"
        return {f"{prefix}_capacity_mAh_g": value, f"{prefix}_capacity_qualifier": qualifier, **extra, **rate}
    field = "capacity_retention_pct" if part.kind == "retention" else "initial_coulombic_efficiency_pct"
    return {field: _parse_percent(text, f"{part.name} {part.unit}"), **extra, **rate}


def _rate_fields(text: str, headers: Sequence[str], *, cycling: bool) -> _Fields:
    """The unit of a bare number is that of the first header that has the unit of a rate."""
    problem = ValueError(f"not a rate: {text!r}")
    prefix = "cycling" if cycling else "first"
    for header in headers:
        try:
            rate = parse_rate(text, header)
        except ValueError as error:
            problem = error
            continue
        return {f"{prefix}_rate_value": rate.value, f"{prefix}_rate_unit": rate.unit}
    raise problem


def _take_conditions(text: str) -> tuple[str, _Fields]:
    """`95% after 200 cycles at 0.5C` to (`95%`, {cycles: 200, rate: 0.5C})."""
    found: _Fields = {}
    cycles = _CYCLES.search(text)
    if cycles:
        found["cycles"] = _parse_count(cycles[1])
        text = text[: cycles.start()] + " " + text[cycles.end() :]
    rate = _RATE.search(text)
    if rate:
        found["rate"] = rate[1]
        text = text[: rate.start()] + " " + text[rate.end() :]
    return text.strip(" ,;"), found


def _parse_count(text: str) -> int:
    match = re.fullmatch(r"(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)?(?: cycles?)?", fold_plain(text).strip("~≈ "))
    if match is None:
        raise ValueError(f"not a number of cycles: {text!r}")
    return int(match[1].replace(",", ""))


def _parse_percent(text: str, header: str) -> float:
    match = _PERCENT.fullmatch(fold_plain(text))
    if match is None:
        raise ValueError(f"not a percentage: {text!r}")
    value = float(match[1])
    # `94.8` without a sign can only be per cent; `0.95` may be a fraction.
    if not match[2] and "%" not in header and value <= 2:
        raise ValueError(f"a fraction or a percentage: {text!r}")
    return value


def _parse_capacity(text: str, part: ResultPart) -> tuple[float, str]:
    """(value in mA h/g, qualifier)."""
    number_text, own = split_number_unit(text)
    number = parse_number(number_text)
    if number.upper is not None:
        raise ValueError(f"several capacities: {text!r}")
    factor = conversion_factor(parse_unit(own).expression, "mA * h / g") if own else None
    for header in () if own else (part.name, part.unit):
        try:
            factor = factor or conversion_factor(parse_header_unit(header)[1].expression, "mA * h / g")
        except ValueError:
            continue
    # A specific capacity is one a gram by definition, and mA h its unit throughout the field.
    if factor is None and "specific" in part.name.lower():
        factor = conversion_factor("mA * h / g", "mA * h / g")
    if factor is None:
        raise ValueError(f"a capacity without a unit: {text!r}")
    return float(number.value * factor), number.qualifier
