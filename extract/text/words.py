"""Folded marked text in; classes of materials and words for a material named before out."""

import re
from functools import cache

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
    r"|borohydrides|spinels|glasses|ceramics|polymers|composites|electrolytes|ss?es|superionic conductors"
    r"|conductors|ionic conductors|materials|compounds|structures|samples|compositions|members|systems"
    r"|phases|families|solvents|liquids|antiperovskites)"
)


_SINGULAR_CLASS = (
    r"(?:composite (?:cathode|electrode|anode)s?|(?:conventional |commercial |organic |aqueous |carbonate "
    r")?(?:liquid|gel|polymer)(?: |-)(?:carbonate )?electrolytes?)"
)


_NOUN = (
    r"(?:material|compound|electrolyte|solid electrolyte|phase|sample|composition|specimen|pellet|powder"
    r"|glass|glass-ceramic|ceramic|crystal|single crystal|member|salt|"
    r"halide|chloride|bromide|iodide|oxyhalide|oxychloride|sulfide|garnet|argyrodite|polymorph|form|sse|se"
    r"|conductor|superionic conductor|solid solution|analogue|spinel|structure)"
)


_ROUTE = (
    r"(?:ball-milled|as-milled|milled|mechanochemically (?:prepared|synthesi[sz]ed|made)|annealed"
    r"|as-prepared|as-synthesi[sz]ed|hot-pressed|cold-pressed|sintered|heat-treated|quenched|"
    r"crystalline|amorphous|resulting|obtained|same|new|title|optimi[sz]ed|best|final|milled and annealed)"
)


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
    known = (
        rf"\b(?:this|that|the|each|our|its)\s(?:(?:{_ROUTE}|[A-Za-z]+-(?:doped|substituted|free|rich"
        rf"|containing)|latter|former|undoped|unsubstituted|pristine|parent|pure|host|corresponding"
        rf"|analogous)\s?(?:and\s)?)*{_NOUN}{follow}"
    )
    return (
        ("class", re.compile(rf"\b{_CLASS_ADJECTIVE}*{_CLASS_NOUN}{follow}", re.IGNORECASE)),
        ("class", re.compile(rf"\b{_SINGULAR_CLASS}{follow}", re.IGNORECASE)),
        (
            "anaphor",
            re.compile(
                rf"{known}|\b(?:the|that of the|this) (?:[a-z]+ ?(?:ortho)?(?:german|silic|phosph|titan|zircon|bor"
                rf"|alumin|vanad|tantal|niob)ate|[a-z]+(?:ium|um|ine|ony|ese|tin|iron|zinc|phosphorus|silicon) "
                rf"(?:compound|phase|salt|chloride|bromide|iodide|member|one))\b(?!\s[a-z]+-)|\bthey\b|\bthe (?:latter"
                rf"|former|host|parent|undoped host|pristine one|unsubstituted one|end[- ]members?|(?:first|second"
                rf"|third|last)(?: of these| one| case| compound| material)?)\b(?!\s(?:time|step|cycle|charge|discharge"
                rf"|report|group|stage|approach|method|example|phase))|\b(?:its|the|their"
                rf"|an?)\s(?:[a-z]+\s){{0,2}}(?:analogue|analog|counterpart|congener|relative|derivative)s?\b|\bthat "
                rf"of the [a-z]+ (?:compound|analogue|one|salt|phase)\b|\b(?:it|its)\b|\bthe (?:{_ROUTE}) (?:one|powder"
                rf"|pellet)\b",
                re.IGNORECASE,
            ),
        ),
    )
