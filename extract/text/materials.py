"""Folded marked text in; every mention of a material out: formulas, series, short names, members of a series, classes, pronouns."""

import re
from collections.abc import Collection, Sequence

from extract.text.elements import find_named_elements
from extract.text.formulas import find_formulas, find_symbols
from extract.text.mentions import Material
from extract.text.names import find_names
from extract.text.words import find_words

_CHANGED = r"(?:co-?|multi-?|dual-?|un-?|non-?)?(?:doped|substituted|alloyed|codoped|modified|incorporated|added|exchanged)"


_CARRIER = r"(?:[A-Za-z]{1,12}(?:\^\{\d?[+-]\})?(?:[/,&-](?=[A-Z]))?)+"


_SAME = r"(?:undoped|un-doped|pristine|pure|unsubstituted|bare|stoichiometric|parent|unmodified|phase-pure)"


_X = r"(?<![A-Za-z])[xyzδ]"


_NUMBER = r"\d*\.?\d+(?:/\d+)?"
_WITH_UNIT = r"(?:\(\d+\))?\s?(?:°|K\b|m?eV|kJ|kcal|mS|S\b|V\b|%|μ|×|±|(?:at|for|in|with)\s[xyz]\s?=)"
_NUMBERS = rf"{_NUMBER}(?!\d)(?:(?:\s?,\s?and\s|\s?,\s?or\s|\s?,\s?|\sand\s|\sor\s){_NUMBER}(?!\d|\.\d|{_WITH_UNIT}))*"


# `x = 0.5-0.6`: two members where values are named in that order, else all between them.
_RANGE = re.compile(rf"(?:the\s)?({_X})\s?=\s?({_NUMBER})\s?-\s?({_NUMBER})(?!\d|\.\d|{_WITH_UNIT})")

_SAMPLE = re.compile(
    rf"(?:the\s)?(?:{_X}\s?=\s?{_NUMBERS}|{_X}\s?[≈~]\s?{_NUMBERS}(?=\s(?:sample|composition|member|phase|material|compound))|[\d.]+\s?[<≤]\s?{_X}\s?[<≤]\s?[\d.]+|{_X}\s?[<>≤≥]\s?[\d.]+)(?:\s(?:sample|composition|member|phase|material|compound)s?)?"
)


# `A further increase in x to 0.6 results in a decline`, `increasing x to 0.6`
_TO_X = re.compile(
    rf"\b(?:increas\w+|rais\w+|rise|decreas\w+|lowering|reduc\w+) (?:in |of )?({_X}) (?:further )?to ({_NUMBER})(?!\d|\.\d|{_WITH_UNIT})"
)


# `for M = Yb`, one element; a list of them says what the letter may stand for.
_STAND_IN = re.compile(
    r"(?<=\()(?:Ln|RE|M|X|A)\s?=\s?[A-Z][a-z]?(?=\))|(?:(?<=for )|(?<=with )|(?<=both )|(?<=and ))(?:Ln|RE|M|X|A)\s?=\s?(?:[A-Z][a-z]?)"
    r"(?![A-Za-z]|\s?(?:,\s?|/|,?\s?and\s|,?\s?or\s)(?:[A-Z][a-z]?(?![a-z]|\s?=)|[xyz]\s?=))"
)


# `0.44 and 0.55 eV for M = Nb and Ta, respectively`: a member each.
_STAND_INS = re.compile(r"\b(?:for|with)\s(Ln|RE|M|X|A)\s?=\s?((?:[A-Z][a-z]?(?:,\s?and\s|,\s?|\sand\s))+[A-Z][a-z]?)(?![a-z])")


def find_samples(text: str) -> tuple[Material, ...]:
    """`x = 0.4`, `x = 0.2 and 0.4` (one mention each), `0.1 ≤ x ≤ 0.5`, `M = Yb`: members of a series that is named elsewhere."""
    found = [Material(match.start(), match.end(), "sample", match.span(), match[0]) for match in _STAND_IN.finditer(text)]
    for match in _STAND_INS.finditer(text):
        listed = re.search(r"(?:,|\band)\s[\d.]+(?:\(\d+\))?\s[^\s,;]{1,8}(?:\s[^\s,;]{1,10})?\s$", text[max(0, match.start() - 60) : match.start()])
        if listed is None and not re.match(r",?\srespectively\b", text[match.end() :]):
            continue
        for one in re.finditer(r"[A-Z][a-z]?", match[2]):
            span = (match.start(2) + one.start(), match.start(2) + one.end())
            found.append(Material(*span, "sample", span, f"{match[1]} = {one[0]}"))
    for match in _RANGE.finditer(text):
        if re.match(r"(?:[^.;]|\.(?=\S)){0,160}\brespectively\b", text[match.end() :]):
            spans = ((match.start(), match.end(2)), match.span(3))
            found += [Material(*span, "sample", span, f"{match[1]} = {number}") for span, number in zip(spans, match.group(2, 3), strict=True)]
        else:
            found.append(Material(*match.span(), "sample", match.span(), f"{match[2]} ≤ {match[1]} ≤ {match[3]}"))
    for match in _TO_X.finditer(text):
        found.append(Material(*match.span(), "sample", match.span(), f"{match[1]} = {match[2]}"))
    for match in _SAMPLE.finditer(text):
        listed = re.search(rf"({_X})\s?[=≈~]\s?({_NUMBERS})", match[0])
        if listed is None:
            found.append(Material(match.start(), match.end(), "sample", match.span(), match[0].removeprefix("the ").strip()))
            continue
        offset = match.start() + listed.start(2)
        for number in re.finditer(r"\d*\.?\d+(?:/\d+)?", listed[2]):
            start = match.start() if number.start() == 0 else offset + number.start()
            end = match.end() if offset + number.end() >= match.start() + listed.end() else offset + number.end()
            found.append(Material(start, end, "sample", (start, end), f"{listed[1]} = {number[0]}"))
    return _join_stand_ins(text, found)


def _join_stand_ins(text: str, samples: Sequence[Material]) -> tuple[Material, ...]:
    """`x = 0.4 (M = Hf)` as one mention."""
    joined = []
    for sample in samples:
        behind = next((one for one in samples if re.fullmatch(r"\s\(", text[sample.end : one.start]) and text.startswith(")", one.end)), None)
        lettered = [one for one in (sample, behind) if one and re.match(r"(?:Ln|RE|M|X|A)\s?=", one.values)]
        if behind and len(lettered) == 1:
            values = "; ".join(one.values for one in sorted((sample, behind), key=lambda one: one in lettered))
            sample = sample._replace(end=behind.end + 1, values=values)
        joined.append(sample)
    ends = [(one.start, one.end) for one in joined]
    return tuple(one for one in joined if not any(start < one.start and one.end <= end for start, end in ends))


def find_materials(text: str, names: Collection[str]) -> tuple[Material, ...]:
    """Every mention of a material, by place; of two that overlap the earlier rule's stays. `substituted` ones take in the host's formula."""
    kept: list[Material] = []
    for material in (*find_formulas(text), *find_names(text, names), *find_samples(text), *find_words(text)):
        if not any(one.start < material.end and material.start < one.end for one in kept):
            changed = _with_change(text, material)
            kept += [changed] if changed is not None else []
    kept = _join_composites(text, sorted(kept))
    return tuple(sorted(material for material in kept if not _stands_beside_name(text, material, kept)))


_SHARE = re.compile(r"\s?[-+/]\s?\d[\d.]*\s?(?:mol|wt|vol|at)\.?\s?%\s?")


# `0.55[HCS-Nd]·0.45[LCS-Nb]`
_FACTOR = r"(?:\d*\.?\d+|\(?1\s?-\s?[xyz]\)?|[xyz])\s?\[?"
_TIMES = re.compile(rf"\]?\s?[·•∙⋅]\s?{_FACTOR}")


def _join_composites(text: str, materials: Sequence[Material]) -> list[Material]:
    """`LATP-3 wt% Al_{2}O_{3}`, `0.55[HCS-Nd]·0.45[LCS-Nb]` as one mention: neither of its compounds."""
    joined: list[Material] = []
    for material in materials:
        if joined and joined[-1].kind in ("formula", "name", "series") and _SHARE.fullmatch(text, joined[-1].end, material.start):
            joined[-1] = joined[-1]._replace(end=material.end, kind="substituted")
        elif joined and joined[-1].kind in ("formula", "name") and _TIMES.fullmatch(text, joined[-1].end, material.start):
            factor = re.search(rf"{_FACTOR}$", text[: joined[-1].start])
            start, end = joined[-1].start - (len(factor[0]) if factor else 0), material.end + text.startswith("]", material.end)
            joined[-1] = Material(start, end, "name", (start, end), "", "conductor")
        else:
            joined.append(material)
    return joined


_MIXED_WITH = re.compile(r"\)?\s|\s?[/-]\s?(?:carbon|C|VGCF|CNTs?|graphite|Super[ -]?[CP]\w*)(?: black)?\s")  # `A/carbon composites` are of A


def _stands_beside_name(text: str, material: Material, others: Sequence[Material]) -> bool:
    """Whether a word for a material stands right before its name, or a plural right behind: `its analogue Li_{3}YBr_{6}`, `LiMOCl_{4} compounds`."""
    if material.kind not in ("class", "anaphor") or text[material.start : material.end].lower() in ("it", "its", "they"):
        return False
    named = [other for other in others if other.kind in ("formula", "series", "name", "sample")]
    if material.kind == "class" and any(_MIXED_WITH.fullmatch(text, other.end, material.start) for other in named if other.kind != "sample"):
        return True
    likened = re.search(r"analog|counterpart|congener|relative|derivative", text[material.start : material.end])
    return any(re.fullmatch(r",?\s" if likened else r",?\s(?:of\s|with\s)?", text[material.end : other.start]) for other in named)


def _with_change(text: str, material: Material) -> Material | None:
    """`Zr-substituted Li_{3}YCl_{6}` and `Li_{3}YCl_{6} doped with Zr` are other materials than Li3YCl6; `undoped Li_{3}YCl_{6}` is not."""
    if material.kind not in ("formula", "name", "series"):
        return material
    if re.search(r"(?:\d\s?(?:M|mol\s?(?:L|dm|kg|/)[^A-Z]{0,8})|\b[Aa]queous|\b[Mm]olten)\s$", text[max(0, material.start - 20) : material.start]):
        return material._replace(kind="class")  # a solution or a melt
    if re.match(r"\s?-(?:type|based|like|structured|related|derived|containing)\b|\s(?:structure )?type\b", text[material.end : material.end + 18]):
        return None
    before = re.search(
        rf"(?<![\w}}])({_CARRIER}-{_CHANGED}|(?:doped|co-doped|substituted|modified))\s$", text[max(0, material.start - 50) : material.start]
    )
    if before and not re.search(_SAME, before[1]):
        if "-" not in before[1] and material.kind == "formula" and re.search(r"\d\.\d", text[slice(*material.core)]):
            return material  # `the substituted Li2.6Er0.6Zr0.4Cl6` is written out
        carried = find_symbols(before[1].partition("-")[0]) | find_named_elements(before[1])
        several = re.match(r"(?:multi|co|dual|double|triple)-", before[1])
        if several or (carried and carried <= find_symbols(text[slice(*material.core)])):
            return material  # `Zr-doped Li2.5Y0.5Zr0.5Cl6` is written out
        return _written_out(text, material._replace(start=material.start - len(before[0]), kind="substituted"))
    behind = re.match(
        rf"\s(?:{_CHANGED}|partially substituted|substituted)\s(?:with|by)\s(?:\d[\d.]*\s?(?:mol|at|wt)?\s?%\s)?{_CARRIER}",
        text[material.end : material.end + 60],
    )
    if behind:
        return _written_out(text, material._replace(end=material.end + behind.end(), kind="substituted"))
    return material


def _written_out(text: str, changed: Material) -> Material:
    """`Mg-doped LZC (Li_{2.1}Zr_{0.95}Mg_{0.05}Cl_{6})` and `Zr-substituted LYC (x = 0.5)` say in brackets which material it is."""
    bracket = re.match(r"\s\((?:with )?", text[changed.end :])
    if bracket is None:
        return changed
    at = changed.end + bracket.end()
    named = next((one for one in (*find_formulas(text[at : at + 80]), *find_samples(text[at : at + 40])) if one.start == 0), None)
    if named is None or named.use in ("other", "electrode"):
        return changed
    return named._replace(start=changed.start, end=at + named.end, core=(at + named.core[0], at + named.core[1]))
