"""Folded marked text in; short names of materials and codes of samples in it out."""

import re
from collections import Counter
from collections.abc import Collection

from extract.acronyms import NO_MATERIALS
from extract.text.formulas import STAND_INS, SYMBOLS, find_values_behind
from extract.text.mentions import Material, MaterialKind, Use

_NO_CODES = re.compile(
    r"(?:SUS|CR|AISI|PDF|ICSD|JCPDS|ISO|DIN|ASTM|XPS|VMP|VSP|SP|CCDC|PVP|PEG|USA|COVID|IVIUM|HSE|PBE|ICDD"
    r"|SRM|LR)-?\d|[A-Z]\d{3}$(?<!G\d{3})(?<!S\d{3})"
)


_ELECTRODES = re.compile(r"(?:SC-|PC-)?(?:NCM|NMC|NCA|LCO|LFP|LNMO|LMO|LTO|LRM|NVP|LMR|LNO|LMFP|LCP|LVP|NFM)\d*")


_STATES = r"[acmgh]|BM|HT|LT|HP|CP"


def find_names(text: str, names: Collection[str]) -> tuple[Material, ...]:
    """Short names of materials: those that the document or the field explains, and acronyms built like them (LZCFO)."""
    # Codes that the patterns below do not cover: `BM-10m`, `LCS-Nb`.
    codes = [
        re.escape(name)
        for name in sorted(names, key=len, reverse=True)
        if re.fullmatch(r"[A-Z]{1,6}-(?:\d+[a-z]{1,3}|[A-Z][a-z]?(?:\d+(?:\.\d+)?)?)|[A-Z][a-z]?-\d(?:\.\d+)?", name)
    ]
    found = [
        Material(match.start(), match.end(), "name", match.span(), "", "conductor")
        for match in (re.finditer(rf"(?<![\w.-])(?:{'|'.join(codes)})(?![\w-])", text) if codes else ())
    ]
    for match in re.finditer(
        r"(?<![A-Za-z\d}_.])(?:[A-Za-z]{1,4}-)?[A-Z][A-Za-z]{0,7}[A-Z\d](?:[A-Za-z\d]{0,6}(?:\.\d+)?)(?:-?\d{1,3}(?:\.\d+)?)?(?![A-Za-z\d_])", text
    ):
        word = match[0]
        prefix, _, rest = word.partition("-")
        if rest in names and word not in names:
            kind: MaterialKind = "substituted" if prefix in SYMBOLS.split() and prefix not in STAND_INS else "name"
            found.append(Material(match.start(), match.end(), kind, (match.start() + len(prefix) + 1, match.end()), "", _use_of_name(rest)))
            continue
        bare = word if word in names else word.removesuffix("s")
        if bare in names:
            end, values = find_values_behind(text, match.end())
            found.append(Material(match.start(), end, "name", (match.start(), match.start() + len(bare)), values, _use_of_name(bare)))
            continue
        start = match.start() + (len(prefix) + 1 if re.fullmatch(_STATES, prefix) and rest else 0)  # `a-LTOC`: the amorphous one
        name = text[start : match.end()]
        if _ELECTRODES.fullmatch(name) or (re.fullmatch(r"[LN][A-Z]{2,6}(?:Cl|Br|I)?", name) and name not in NO_MATERIALS):
            found.append(Material(match.start(), match.end(), "name", (start, match.end()), "", _use_of_name(name)))
    return tuple(found)


STEM_OF_ELEMENT = re.compile(r"(?<![\w.-])([A-Z][a-z]?)-_?\{?([xyz])\}?(?![A-Za-z])")  # `referred to as P-x and Sb-x`


def find_codes(text: str) -> frozenset[str]:
    """Names that a document gives its samples: `CPE-10`, `LYZC-0.4`, `G850`, each printed more than once, or several of one stem; `Sb-0.05`."""
    found = Counter(re.findall(r"(?<![\w.-])(?:[A-Z]{2,6}-\d{1,3}(?:\.\d+)?|[A-Z]{1,2}\d{3})(?![\w.-]*\w)", text))
    stems = Counter(map(_find_stem, found))
    of_elements = {code for stem, _ in STEM_OF_ELEMENT.findall(text) for code in re.findall(rf"(?<![\w.-]){stem}-\d(?:\.\d+)?(?![\w-]|\.\d)", text)}
    of_element = frozenset(re.findall(r"(?<![\w.-])[LN][A-Z]{1,5}-[A-Z][a-z]?\d+(?:\.\d+)?(?![\w.-]*\w)", text))  # `LIC-Zn10`
    stems_x = set(re.findall(r"(?<![\w.-])([A-Z][A-Za-z]{1,6})-_?\{?[xyz]\}?(?![A-Za-z])", text))  # `denoted LYZC-x`
    of_stems = {code for stem in stems_x for code in re.findall(rf"(?<![\w.-]){stem}-\d(?:\.\d+)?(?![\w-]|\.\d)", text)}
    decimal = frozenset(re.findall(r"(?<![\w.-])[LN][A-Z]{2,5}\d?\.\d+(?![\w.]*\w)", text))  # `NHHC0.7`
    return (
        frozenset(of_elements)
        | of_element
        | of_stems
        | decimal
        | {code for code, count in found.items() if (count > 1 or stems[_find_stem(code)] > 1) and not _NO_CODES.match(code)}
    )


def _find_stem(code: str) -> str:
    return re.sub(r"\d[\d.]*$", "", code)


def _use_of_name(name: str) -> Use:
    return "electrode" if _ELECTRODES.fullmatch(name) else "conductor"
