"""Folded marked text in; classes of materials and words for a material named before out."""

import re
from functools import cache

from extract.text.elements import ANION, ELEMENT, HALIDES, SYMBOLS_OF_ELEMENTS
from extract.text.mentions import Material, MaterialKind

# Nouns for many materials, and for one that was named.
_CLASS_ADJECTIVE = (
    r"(?:(?:ternary|metal|rare-earth|lithium|sodium|solid|solid-state|all-solid-state|inorganic|organic"
    r"|halide|chloride|bromide|iodide|fluoride|sulfide|sulphide|oxide"
    r"|oxyhalide|oxychloride|garnet|argyrodite|nasicon|lisicon|thio-lisicon|perovskite|polymer|polymeric"
    r"|composite|liquid|carbonate|ceramic|glass|glassy|crystalline"
    r"|amorphous|superionic|ionic|ion|ion-conducting|conventional|commercial|common|known|other|such"
    r"|similar|typical|related|thiophosphate|phosphate|borohydride|hydroborate"
    r"|halogen-based|halide-based|cl-based|f-based|br-based|oxide-based|sulfide-based|polymer-based"
    r"|halide-type|garnet-type|nasicon-type|argyrodite-type|spinel|aqueous|hybrid|gel|fast"
    r"|state-of-the-art|li-ion|na-ion|lithium-ion|sodium-ion|mixed|dual-halogen|high-entropy"
    r"|single-crystal|dry|various|many|several|most|all|some|these|those|non-aqueous"
    r"|nonaqueous)[\s,]+(?:and\s+|or\s+)?)"
)


_CLASS_NOUN = (
    r"(?:halides|chlorides|bromides|iodides|fluorides|sulfides|sulphides|oxides|oxyhalides|oxychlorides"
    r"|garnets|argyrodites|thiophosphates|phosphates|phosphides|nitrides|hydrides|selenides|tellurides"
    r"|nasicons|lisicons|perovskites"
    r"|(?:hydro|carba|closo-)?borates|carborates|carboranes|borohydrides|spinels|glasses|glass-ceramics|ceramics|polymers|composites"
    r"|electrolytes|ss?es|superionic conductors"
    r"|conductors|ionic conductors|materials|compounds|structures|samples|compositions|members|systems"
    r"|phases|families|solvents|liquids|antiperovskites|analogues|derivatives)"
)


_SINGULAR_CLASS = (
    r"(?:composite (?:cathode|electrode|anode)s?|(?:conventional |commercial |organic |aqueous |carbonate "
    r")?(?:liquid|gel|polymer)(?: |-)(?:carbonate )?electrolytes?)"
)


_NOUN = (
    r"(?:material|compound|electrolyte|solid electrolyte|phase|sample|composition|specimen|pellet|powder"
    r"|glass|glass-ceramic|ceramic|crystal|single crystal|member|salt|"
    r"halide|chloride|bromide|iodide|fluoride|oxyhalide|oxychloride|sulfide|garnet|argyrodite|polymorph|form|sse|se"
    r"|conductor|superionic conductor|solid solution|analogue|spinel|structure)"
)


_ROUTE = (
    r"(?:ball-milled|as-milled|milled|mechanochemically (?:prepared|synthesi[sz]ed|made)|annealed"
    r"|as-prepared|as-synthesi[sz]ed|hot-pressed|cold-pressed|sintered|heat-treated|quenched|"
    r"crystalline|amorphous|resulting|obtained|same|new|title|optimi[sz]ed|best|final|recovered|milled and annealed)"
)


# Polymorphs of one compound: `the orthorhombic form`, `the high-temperature phase`.
_FORM = (
    r"(?:orthorhombic|monoclinic|trigonal|triclinic|cubic|tetragonal|hexagonal|rhombohedral|disordered|ordered|glassy|(?:low|high)-temperature"
    r"|[α-ω]|stoichiometric|commercial)"
)


_SYMBOL = rf"(?-i:{'|'.join(sorted(SYMBOLS_OF_ELEMENTS, key=len, reverse=True))})"


def _of_element() -> str:
    """`the niobium compound`, `that of the germanate`, `this indium chloride`."""
    nouns = (
        r"(?:compound|phase|salt|fluoride|chloride|bromide|iodide|halide|oxychloride|oxide|sulfide|garnet|argyrodite|spinel|member|one|sample"
        r"|material|electrolyte|composition|end[- ]member)"
    )
    told = rf"\b(?:the|that of the|this|our) (?:(?:{_ROUTE}|pure|parent) )?"
    listed = rf"(?:{ELEMENT}|{_SYMBOL})(?=,? (?:and|or|but|while|whereas) [^.;]{{1,60}}?\bthe (?:{ELEMENT}|{_SYMBOL})(?:[- ]\w+)? {nouns}\b)"
    return rf"{told}(?:{listed}|{ANION}\b(?!\s[a-z]+-)|(?:{ELEMENT}|{_SYMBOL})(?:[- ](?:based|containing|bearing|rich))? {nouns}\b(?!\s[a-z]+-))"


def find_words(text: str) -> tuple[Material, ...]:
    """Classes (`halide electrolytes`) and words for a material named before (`this compound`, `the latter`, `it`)."""
    found: list[Material] = [
        Material(listed.start() + one.start(), listed.start() + one.end(), "anaphor", (listed.start() + one.start(), listed.start() + one.end()))
        for listed in _HALIDES_LISTED.finditer(text)
        for one in re.finditer(rf"(?:^(?:the|an?) (?:[a-z]+ )?|\bthe )?{_HALIDE}", listed[0])
    ]
    for kind, pattern in _word_patterns():
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Material(match.start(), match.end(), kind, match.span()))
    return tuple(found)


# `for the chloride, bromide, and iodide, respectively`: a compound each.
_HALIDE = rf"(?:{'|'.join(HALIDES)})"
_HALIDES_LISTED = re.compile(
    rf"\bthe (?:(?:analogous|corresponding|respective|two|three) )?{_HALIDE}(?:(?:, | and |, and | or )(?:the )?{_HALIDE})+\b"
    r"(?=\s?[,.;:()]|\s(?:respectively|is|are|was|were|has|have|had|with|at|in|show|exhibit|reach|attain|conduct|gave|give|display|amount|remain|while"
    r"|whereas|but)|$)",
    re.IGNORECASE,
)


# `it was later established that`: no material.
_EXPLETIVE = (
    r"\s(?:is|was|were|has been|had been|should be|can be|could be|must be|may be|will be|becomes?|seems?|appears?|turns? out|follows|turned out)\s"
    r"(?:\w+\s){0,2}(?:established|found|known|shown|reported|noted|that|possible|worth|clear|evident|believed|expected|observed|seen|demonstrated"
    r"|proposed|assumed|important|noticed|mentioned|concluded|interesting|obvious|apparent|necessary|likely|tempting|difficult|easy)\b"
)


@cache
def _word_patterns() -> tuple[tuple[MaterialKind, re.Pattern[str]], ...]:
    # No formula behind, whose word it would be (`C2/m` and `P6_{3}` are none), and no `structure` or `analogue` that it only tells the kind of.
    follow = (
        r"(?!\s?(?:[A-Z][a-z]?_\{|[(]?[A-Z][a-z]?\d(?![_/])))(?![\w-])"
        r"(?!\s(?:structure|type|lattice|framework|symmetry|family|transitions?|transformations?|diagrams?|purity|fractions?|boundar(?:y|ies)|contacts?|surfaces?|interfaces?|(?:analog(?:ue)?|counterpart|homologue|congener|relative|derivative)s?)\b)"
    )
    anaphors = (_known(follow), _of_element(), _ordinal(), *_ANAPHORS)
    kinds = r"(?:superionic |ionic )?conductor|oxychloride|chloride|bromide|iodide|halide|sulfide|oxide|electrolyte|material|compound"
    singular = rf"\b(?:no|any|every) (?:{kinds})\b"
    of_state = rf"(?<![\w-])(?<!whose )(?<!its )(?<!their )(?:the |our )?{_ROUTE} (?:samples|specimens|powders|pellets)\b(?! (?:of|with|in) )"
    return (
        ("anaphor", re.compile(of_state, re.IGNORECASE)),  # `Milled samples reach …`: of the material that was named
        ("class", re.compile(rf"\b{_CLASS_ADJECTIVE}*{_CLASS_NOUN}{follow}", re.IGNORECASE)),
        ("class", re.compile(rf"\b{_SINGULAR_CLASS}{follow}|{singular}", re.IGNORECASE)),
        ("anaphor", re.compile("|".join(anaphors), re.IGNORECASE)),
    )


# `lithium indium bromide`, `lithium scandium chloride`: a compound by its elements.
NAMED_SALT = (
    rf"\b(?:lithium|sodium)[ -](?:{ELEMENT}[ -]){{1,2}}(?:oxy)?(?:{'|'.join(HALIDES)})\b"
    r"(?!\s?\(|,?\s(?:Li|Na)[_A-Z]|s\b|\s(?:and|or)\s[a-z]+ides?\b|\s(?:electrolyte|conductor|system|famil|compound|solid|salt|series|phase|spinel))"
)
NAMED_SERIES = rf"\b(?:the|our) (?:{ELEMENT}|(?-i:[A-Z][a-z]?))[- ](?:series|system)\b"
_ANAPHORS = (
    NAMED_SALT,
    NAMED_SERIES,
    rf"\b(?:the )?(?:pellets?|samples?|specimens?|powders?|ceramics?|compound|material) without {ELEMENT}\b",
    r"\bNASICON\b(?![- ](?:type|structured?|like|family|compounds?|phases?|materials?|electrolytes?|framework|conductors?|ceramics?))",
    r"\bthe (?:(?:[a-z]+-free|unsubstituted|undoped|pristine) (?:parent|host)|host|parent|undoped host|pristine one"
    r"|unsubstituted one|end[- ]members?)\b",
    rf"\bthe (?:{_ROUTE}) (?:one|powder|pellet)\b",
    r"(?<!the )(?<!all )(?<!these )\b(?:samples|specimens|powders|pellets) (?:made|prepared|milled|annealed|pressed|sintered|heated)"
    r" (?:by|at|for|under)\b",
    rf"\b(?:the|an?) (?:analogous|corresponding|equivalent|isostructural) (?:{ELEMENT}|(?-i:[A-Z][a-z]?))"
    r" (?:compounds?|phases?|materials?|halides?)\b",
    r"\bthat of the [a-z]+ (?:compound|analogue|one|salt|phase)\b",
    r"\b(?:its|the|their|an?)\s(?:[a-z]+\s){0,2}(?:analogue|analog|counterpart|congener|derivative|relative|sibling|cousin|homologue)s?\b"
    r"(?!\s(?:dens|humid|permitt|error|energ|stab|intens|amount|orient|pos|vol|weight|change|to\b))",
    rf"\b(?:it(?!{_EXPLETIVE})|its)\b",
    r"\bthey\b(?!\s(?:\w+ly\s)?(?:report|found|find|observ|obtain|measur|gave|give|claim|attribut|suggest|conclu|prepar|synthes|used?|determin|note|argu|state|employ|stud|investigat"
    r"|assum|propos|calculat|comput|predict"
    # Values do these.
    r"|vanish|disappear|drop|fall|fell|ris|rose|increas|decreas|amount|rang|differ))",
)


def _known(follow: str) -> str:
    """`this compound`, `the ball-milled sample`, `its orthorhombic form`."""
    adjectives = (
        rf"{_ROUTE}|{_FORM}|[A-Za-z]+-(?:doped|substituted|free|rich|richest|poor|poorest|containing)|latter|former|undoped|unsubstituted|pristine|parent|pure|host"
        r"|corresponding|analogous"
    )
    # Not `in the form of a glass`.
    return rf"\b(?:this|that|(?!the form of)the|each|our|its)\s(?:(?:{adjectives})[\s-]?(?:\([^()]{{1,12}}\)\s)?(?:and\s)?)*{_NOUN}{follow}"


def _ordinal() -> str:
    """`the latter`, `the former compound`, `the first of these`; not `the latter value`, `the first cycle`."""
    others = r"two|three|values?|temperatures?|quantit|figure|number|method|step|treatment|process|limit|effect|approach|group|report"
    behind = r"to|by|than|is|was|has|had|shows?|exhibits?|conducts?|reaches|attains|being|and|but|at|with|in"
    nouns = r"one|compound|material|electrolyte|chloride|bromide|iodide|sample|phase|halide"
    place = rf"(?: of (?:these|them|the two|the three)| case)?(?= (?:{behind})\b|[,.;:)]|$)"
    return rf"\bthe (?:latter|former)\b(?!\s(?:{others}))|\bthe (?:first|second|third|last)\b(?:{place}| (?:{nouns})\b)"
