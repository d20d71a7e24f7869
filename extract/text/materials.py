"""Folded marked text in; what in it names a material: formulas, series with their values, short names, samples, classes, pronouns."""

import re
from collections import Counter
from collections.abc import Collection
from functools import cache
from typing import Literal, NamedTuple

# formula: one composition, or a series as a whole; name: an abbreviation; sample: `x = 0.4` of a series named elsewhere;
# substituted: known by what was brought into it; class: many materials; anaphor: a word for a material named before.
MaterialKind = Literal["formula", "series", "name", "sample", "substituted", "class", "anaphor"]
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


_SYMBOLS = (
    "Ac Ag Al As Au Ba Be Bi Br Ca Cd Ce Cl Co Cr Cs Cu Dy Er Eu Fe Ga Gd Ge Hf Hg Ho In Ir La Li Lu Mg Mn Mo Na Nb Nd Ni Os Pb Pd Pr Pt Rb Re Rh Ru Sb Sc "
    "Se Si Sm Sn Sr Ta Tb Te Th Ti Tl Tm Yb Zn Zr Ln RE TM B C F H I K N O P S U V W Y M X A R D"
)
_STAND_INS = frozenset("Ln RE TM M X A R".split())
_MOBILE = frozenset("Li Na K Ag Cu".split())
_REDOX = frozenset("Co Ni Mn Fe V".split())
_LIGHT = frozenset("H B C N O F S P I".split())
_MARKED = r"(?:\s?_\{\s?[^{}]{1,24}\}|_[xyzδ\d.]+)+"
_LEVEL_TERM = r"(?:\d+(?:\.\d+)?(?:/\d+)?[xyzδ]?|[xyzδn])"
_LEVEL = rf"(?:\(\d[\d.]*\s?[+-]\s?[\d.]*[xyzδ]\)|{_LEVEL_TERM}(?:[+-]{_LEVEL_TERM}(?=[A-Z(\[]))*)(?![a-z])"
_AMOUNT = rf"(?:{_MARKED}|{_LEVEL})"
_PLACEHOLDER_VALUES = r"(?:Ln|RE|TM|[MXARB]'?)\s*=\s*"
_CHANGED = r"(?:co-?|multi-?|dual-?|un-?|non-?)?(?:doped|substituted|alloyed|codoped|modified|incorporated|added|exchanged)"
_CARRIER = r"(?:[A-Za-z]{1,12}(?:\^\{\d?[+-]\})?(?:[/,&-](?=[A-Z]))?)+"
_SAME = r"(?:undoped|un-doped|pristine|pure|unsubstituted|bare|stoichiometric|parent|unmodified|phase-pure)"

# Nouns for many materials, and for one that was named.
_CLASS_ADJECTIVE = (
    r"(?:(?:ternary|metal|rare-earth|lithium|sodium|solid|solid-state|all-solid-state|inorganic|organic|halide|chloride|bromide|iodide|fluoride|sulfide|sulphide|oxide"
    r"|oxyhalide|oxychloride|garnet|argyrodite|nasicon|lisicon|thio-lisicon|perovskite|polymer|polymeric|composite|liquid|carbonate|ceramic|glass|glassy|crystalline"
    r"|amorphous|superionic|ionic|ion|ion-conducting|conventional|commercial|common|known|other|such|similar|typical|related|thiophosphate|phosphate|borohydride|hydroborate"
    r"|halogen-based|halide-based|cl-based|f-based|br-based|oxide-based|sulfide-based|polymer-based|halide-type|garnet-type|nasicon-type|argyrodite-type|spinel|aqueous|hybrid|gel|fast|state-of-the-art|li-ion|na-ion|lithium-ion|sodium-ion|mixed|dual-halogen|high-entropy|single-crystal|dry|various|many|several|most|all|some|these|those|non-aqueous|nonaqueous)[\s,]+(?:and\s+|or\s+)?)"
)
_CLASS_NOUN = (
    r"(?:halides|chlorides|bromides|iodides|fluorides|sulfides|sulphides|oxides|oxyhalides|oxychlorides|garnets|argyrodites|thiophosphates|phosphates|phosphides|nitrides|hydrides|selenides|tellurides|nasicons|lisicons|perovskites"
    r"|borohydrides|spinels|glasses|ceramics|polymers|composites|electrolytes|ss?es|superionic conductors|conductors|ionic conductors|materials|compounds|structures|samples|compositions|members|systems|phases|families|solvents|liquids|antiperovskites)"
)
_SINGULAR_CLASS = r"(?:(?:conventional |commercial |organic |aqueous |carbonate )?(?:liquid|gel|polymer)(?: |-)(?:carbonate )?electrolytes?)"
_NOUN = (
    r"(?:material|compound|electrolyte|solid electrolyte|phase|sample|composition|specimen|pellet|powder|glass|glass-ceramic|ceramic|crystal|single crystal|member|salt|"
    r"halide|chloride|bromide|iodide|oxyhalide|oxychloride|sulfide|garnet|argyrodite|polymorph|form|sse|se|conductor|superionic conductor|solid solution|analogue|spinel|structure)"
)
_ROUTE = (
    r"(?:ball-milled|as-milled|milled|mechanochemically (?:prepared|synthesi[sz]ed|made)|annealed|as-prepared|as-synthesi[sz]ed|hot-pressed|cold-pressed|sintered|heat-treated|quenched|"
    r"crystalline|amorphous|resulting|obtained|same|new|title|optimi[sz]ed|best|final|milled and annealed)"
)


@cache
def _formula() -> re.Pattern[str]:
    element = "(?:" + "|".join(sorted(_SYMBOLS.split(), key=len, reverse=True)) + ")'?"
    part = rf"{element}(?:{_AMOUNT})?"
    inner = rf"[(\[]\s?{part}(?:\s?[,/]?\s?{part})*\s?[)\]](?:{_AMOUNT})?"
    outer = rf"[(\[](?:{part}|{inner})+[)\]](?:{_AMOUNT})?"
    run = rf"(?:{part}|{inner}|{outer}){{2,}}"
    front = r"(?:(?:\d+(?:\.\d+)?|\(\d[\d.]*\s?-\s?[xyz]\)|[xyz])\s?)?"
    adduct = rf"(?:\s?[·*]\s?(?:\d+(?:\.\d+)?|[xyzn])?\s?{run}|\s?-\s?(?:\d+(?:\.\d+)?|\(\d[\d.]*\s?-\s?[xyz]\)|[xyz]){run}|\s?-\s?(?=[A-Z][a-z]?_\{{|[A-Z][a-z][A-Z]){run})"
    polymorph = r"(?:(?<![A-Za-z\d])[α-ω]'{0,2}\"?-\s?)?"
    return re.compile(rf"(?<![A-Za-zα-ω\d}}_.^])(?<!(?<![\d\s])-)(?P<prefix>(?:HT|LT|HP|RT|BM|LP|[a-z])-)?{polymorph}{front}{run}{adduct}{{0,4}}(?!\s?\^\{{\s?\d?\s?[+-])(?![A-Za-z])")


@cache
def _element() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_SYMBOLS.split(), key=len, reverse=True)))


def find_formulas(text: str) -> tuple[Material, ...]:
    """Formulas of two elements or more and series with variables, what is said of their variables right behind them included.

    >>> [(m.kind, m.values, m.use) for m in find_formulas("Li_{3-x}Y_{1-x}Zr_{x}Cl_{6} (x = 0.4) and Li_{3}YCl_{6}, not Li^{+} or YCl_{6}^{3-}")]
    [('series', 'x = 0.4', 'conductor'), ('formula', '', 'conductor')]
    """
    found = []
    for match in _formula().finditer(text):
        symbols = set(_element().findall(re.sub(r"\{[^{}]*\}", "", match[0])))
        if not _is_formula(match[0], symbols) or _UNITS_OF_STRUCTURE.match(text, match.end()):
            continue
        variables = re.search(r"\{[^{}]*[a-wyzxδ][^{}]*\}|_[xyzδ]|(?<=[a-zA-Z\d)+-])[xyzδ](?=[A-Z(\[+\-]|$)|^[xyz](?=[A-Z])", match[0]) is not None
        series = variables or bool(symbols & _STAND_INS)
        end, values = _values_behind(text, match.end()) if series else (match.end(), "")
        core = (match.start() + (match["prefix"] is not None and len(match["prefix"])), match.end())
        found.append(Material(match.start(), end, "series" if series else "formula", core, values, _use(match[0], symbols)))
    return tuple(found)


_UNITS_OF_STRUCTURE = re.compile(r"\s?(?:octahedr|tetrahedr|polyhedr|prism|unit|anion|dumbbell|moiet)\w*")


def _is_formula(word: str, symbols: set[str]) -> bool:
    """Capitals that spell elements are mostly words and acronyms: a number, a lowered part or a two-letter metal has to say that they are none."""
    real = symbols - _STAND_INS
    if (
        len(symbols) < 2
        or not real
        or re.fullmatch(r"[A-Z]+\d*", word)
        and not {"H", "C", "O", "S", "P", "N"} >= real
        and len(word) > 3
        and "_" not in word
    ):
        return False
    numbered = "_" in word or re.search(r"[A-Za-z)\]]\d", word) is not None
    long = {symbol for symbol in real if len(symbol) == 2}
    if numbered and "_" not in word and not long and not re.search(r"\d[A-Z]", word):
        return False
    if re.fullmatch(r"(?:Li|Na|K|Rb|Cs|Ag)(?:F|Cl|Br|I|OH)", word):
        return True
    return numbered or (bool(long) and len(real) >= 2 and len(word) >= 3 and word[:2] in real and len(word) <= 6)


def _use(word: str, symbols: set[str]) -> Use:
    if not symbols & _MOBILE:
        return "other"
    if "O" in symbols and symbols & _REDOX and not symbols & {"Cl", "Br", "I", "La", "Zr"}:
        return "electrode"
    return "conductor" if len(symbols) > 2 and not symbols <= _MOBILE | _LIGHT - {"P", "B", "N"} else "other"


def _values_behind(text: str, at: int) -> tuple[int, str]:
    """`(x = 0.4)`, `(0 ≤ x ≤ 0.5)`, `(M = Y, Er)`, `with x = 0.4`, `, x = 0.4` right behind a series: where it ends, and what it says."""
    bracket = re.match(r"\s?[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)?[=<≤][^()\[\]]*)[)\]]", text[at : at + 120])
    if bracket and re.match(rf"\s*(?:with |where |for |at )?(?:[\d.]+\s*[<≤]\s*)?(?:[xyzδ]\b|{_PLACEHOLDER_VALUES})", bracket[1]):
        return at + bracket.end(), bracket[1].strip()
    number = r"\d*\.?\d+(?:/\d)?"
    elements = re.match(
        r",?\s(?:with|for|where)\s((?:Ln|RE|TM|[MXARB]'?)\s?=\s?[A-Z][a-z]?(?:(?:,\s?and\s|,\s?or\s|,\s?|/|\sand\s|\sor\s)[A-Z][a-z]?(?![a-z]))*)", text[at : at + 80]
    )
    if elements:
        more = re.match(rf"(?:,|\sand)?\s?([xyz]\s?=\s?{number}(?![\d.]))", text[at + elements.end() : at + elements.end() + 20])
        return at + elements.end() + (more.end() if more else 0), elements[1] + (f"; {more[1]}" if more else "")
    bare = re.match(
        rf",?\s(?:(?:samples?|compositions?|members?)\s)?(?:with|at|for|where|when)?\s?((?:[xyzδ]\s?=\s?{number}(?![\d.]|\s?(?:,|and|or)\s?\.?\d)(?:\s?(?:,|and)\s?(?=[xyz]\s?=))?)+)",
        text[at : at + 80],
    )
    return (at + bare.end(), bare[1].strip()) if bare else (at, "")


def find_names(text: str, names: Collection[str]) -> tuple[Material, ...]:
    """Short names of materials: those that the document or the field explains, and acronyms built like them (LZCFO)."""
    found = []
    for match in re.finditer(
        r"(?<![A-Za-z\d}_.])(?:[A-Za-z]{1,4}-)?[A-Z][A-Za-z]{0,7}[A-Z\d](?:[A-Za-z\d]{0,6}(?:\.\d+)?)(?:-?\d{1,3})?(?![A-Za-z\d_])", text
    ):
        word = match[0]
        prefix, _, rest = word.partition("-")
        if rest in names and word not in names:
            kind: MaterialKind = "substituted" if prefix in _SYMBOLS.split() and prefix not in _STAND_INS else "name"
            found.append(Material(match.start(), match.end(), kind, (match.start() + len(prefix) + 1, match.end()), "", _use_of_name(rest)))
            continue
        bare = word if word in names else word.removesuffix("s")
        if bare in names:
            end, values = _values_behind(text, match.end())
            found.append(Material(match.start(), end, "name", (match.start(), match.start() + len(bare)), values, _use_of_name(bare)))
        elif re.fullmatch(r"[LN][A-Z]{2,6}(?:Cl|Br|I)?", word) and word not in _NO_NAMES:
            found.append(Material(match.start(), match.end(), "name", match.span(), "", _use_of_name(word)))
    return tuple(found)


def find_codes(text: str) -> frozenset[str]:
    """Names that a document gives its samples: `CPE-10`, `LYZC-0.4`, `G850`, each printed more than once, or several of one stem."""
    found = Counter(re.findall(r"(?<![\w.-])(?:[A-Z]{2,6}-\d{1,3}(?:\.\d+)?|[A-Z]{1,2}\d{3})(?![\w.-]*\w)", text))
    stems = Counter(re.match(r"[A-Z]+-?", code)[0] for code in found)  # type: ignore[index]
    return frozenset(code for code, count in found.items() if (count > 1 or stems[re.match(r"[A-Z]+-?", code)[0]] > 1) and not _NO_CODES.match(code))  # type: ignore[index]


_NO_CODES = re.compile(r"(?:SUS|CR|AISI|PDF|ICSD|JCPDS|ISO|DIN|ASTM|XPS|VMP|VSP|SP|CCDC|PVP|PEG|USA|COVID|IVIUM|HSE|PBE|ICDD|SRM|LR)-?\d|[A-Z]\d{3}$(?<!G\d{3})(?<!S\d{3})")
_NO_NAMES = frozenset(
    "LIB LIBS LSV LED NMR NEB NPD NVT NPT NPH NVE NIST NSF NSFC NASA LT LMB LMBS NIB NIBS NIBs LIBs NCS NTC NASICON LISICON NaSICON LiSICON LAB LCA NCT NDP NIR NOE NEXAFS"
    " LDA LSDA LUMO NHE NREL NRF NEDO NN NNP NOMAD LAMMPS NA NR LOD LCD".split()
)
_ELECTRODES = re.compile(r"(?:SC-|PC-)?(?:NCM|NMC|NCA|LCO|LFP|LNMO|LMO|LTO|LRM|NVP|LMR|LNO|LMFP|LCP|LVP|NFM)\d*")


def _use_of_name(name: str) -> Use:
    return "electrode" if _ELECTRODES.fullmatch(name) else "conductor"


_X = r"(?<![A-Za-z])[xyzδ]"
_NUMBERS = (
    r"\d*\.?\d+(?:/\d+)?(?!\d)(?:(?:\s?,\s?and\s|\s?,\s?or\s|\s?,\s?|\sand\s|\sor\s)\d*\.?\d+(?:/\d+)?(?![\d.]|\s?(?:°|K\b|eV|mS|S\b|V\b|%|μ|×)))*"
)
_SAMPLE = re.compile(
    rf"(?:the\s)?(?:{_X}\s?=\s?{_NUMBERS}|[\d.]+\s?[<≤]\s?{_X}\s?[<≤]\s?[\d.]+|{_X}\s?[<>≤≥]\s?[\d.]+)(?:\s(?:sample|composition|member|phase|material|compound)s?)?"
)


def find_samples(text: str) -> tuple[Material, ...]:
    """`x = 0.4`, `x = 0.2 and 0.4` (one mention each), `0.1 ≤ x ≤ 0.5`: members of a series that is named elsewhere."""
    found = []
    for match in _SAMPLE.finditer(text):
        listed = re.search(rf"({_X})\s?=\s?({_NUMBERS})", match[0])
        if listed is None:
            found.append(Material(match.start(), match.end(), "sample", match.span(), match[0].removeprefix("the ").strip()))
            continue
        offset = match.start() + listed.start(2)
        for number in re.finditer(r"\d*\.?\d+(?:/\d+)?", listed[2]):
            start = match.start() if number.start() == 0 else offset + number.start()
            end = match.end() if offset + number.end() >= match.start() + listed.end() else offset + number.end()
            found.append(Material(start, end, "sample", (start, end), f"{listed[1]} = {number[0]}"))
    return tuple(found)


def find_words(text: str) -> tuple[Material, ...]:
    """Classes (`halide electrolytes`) and words for a material named before (`this compound`, `the latter`, `it`)."""
    found: list[Material] = []
    for kind, pattern in _word_patterns():
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Material(match.start(), match.end(), kind, match.span()))
    return tuple(found)


@cache
def _word_patterns() -> tuple[tuple[MaterialKind, re.Pattern[str]], ...]:
    follow = r"(?!\s?(?:[A-Z][a-z]?_\{|[(]?[A-Z][a-z]?\d))(?![\w-])"
    known = rf"\b(?:this|that|the|each|our|its)\s(?:(?:{_ROUTE}|[A-Za-z]+-(?:doped|substituted|free|rich|containing)|latter|former|undoped|unsubstituted|pristine|parent|pure|host|corresponding|analogous)\s?(?:and\s)?)*{_NOUN}{follow}"
    return (
        ("class", re.compile(rf"\b{_CLASS_ADJECTIVE}*{_CLASS_NOUN}{follow}", re.IGNORECASE)),
        ("class", re.compile(rf"\b{_SINGULAR_CLASS}{follow}", re.IGNORECASE)),
        (
            "anaphor",
            re.compile(
                rf"{known}|\b(?:the|that of the|this) (?:[a-z]+ ?(?:ortho)?(?:german|silic|phosph|titan|zircon|bor|alumin|vanad|tantal|niob)ate|[a-z]+(?:ium|um|ine|ony|ese|tin|iron|zinc|phosphorus|silicon) (?:compound|phase|salt|chloride|bromide|iodide|member|one))\b(?!\s[a-z]+-)|\bthey\b|\bthe (?:latter|former|host|parent|undoped host|pristine one|unsubstituted one|end[- ]members?|(?:first|second|third|last)(?: of these| one| case| compound| material)?)\b(?!\s(?:time|step|cycle|charge|discharge|report|group|stage|approach|method|example|phase))|\b(?:its|the|their|an?)\s(?:[a-z]+\s){{0,2}}(?:analogue|analog|counterpart|congener|relative|derivative)s?\b|\bthat of the [a-z]+ (?:compound|analogue|one|salt|phase)\b|\b(?:it|its)\b|\bthe (?:{_ROUTE}) (?:one|powder|pellet)\b",
                re.IGNORECASE,
            ),
        ),
    )


def find_materials(text: str, names: Collection[str]) -> tuple[Material, ...]:
    """Every mention of a material, by place; of two that overlap the earlier rule's stays. `substituted` ones take in the host's formula."""
    kept: list[Material] = []
    for material in (*find_formulas(text), *find_names(text, names), *find_samples(text), *find_words(text)):
        if not any(one.start < material.end and material.start < one.end for one in kept):
            changed = _with_change(text, material)
            kept += [changed] if changed is not None else []
    return tuple(sorted(kept))


def _with_change(text: str, material: Material) -> Material | None:
    """`Zr-substituted Li_{3}YCl_{6}` and `Li_{3}YCl_{6} doped with Zr` are other materials than Li3YCl6; `undoped Li_{3}YCl_{6}` is not."""
    if material.kind not in ("formula", "name", "series"):
        return material
    if re.search(r"(?:\d\s?(?:M|mol\s?(?:L|dm|kg|/)[^A-Z]{0,8})|\b[Aa]queous|\b[Mm]olten)\s$", text[max(0, material.start - 20) : material.start]):
        return material._replace(kind="class")  # a solution or a melt
    if re.match(r"\s?-(?:type|based|like|structured|related|derived|containing)\b", text[material.end : material.end + 14]):
        return None
    before = re.search(
        rf"(?<![\w}}])({_CARRIER}-{_CHANGED}|(?:doped|co-doped|substituted|modified))\s$", text[max(0, material.start - 50) : material.start]
    )
    if before and not re.search(_SAME, before[1]):
        carried = set(_element().findall(before[1].partition("-")[0]))
        if carried and carried <= set(_element().findall(text[slice(*material.core)])):
            return material  # `Zr-doped Li2.5Y0.5Zr0.5Cl6` is written out
        start = material.start - (len(before[0]))
        return material._replace(start=start, kind="substituted")
    behind = re.match(
        rf"\s(?:{_CHANGED}|partially substituted|substituted)\s(?:with|by)\s(?:\d[\d.]*\s?(?:mol|at|wt)?\s?%\s)?{_CARRIER}",
        text[material.end : material.end + 60],
    )
    if behind:
        return material._replace(end=material.end + behind.end(), kind="substituted")
    return material


def names_same(text: str, material: Material) -> bool:
    """Whether words before a mention say that it is the host as it is: `undoped Li_{3}YCl_{6}`."""
    return re.search(rf"{_SAME}\s$", text[max(0, material.start - 20) : material.start], re.IGNORECASE) is not None
