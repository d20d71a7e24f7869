"""Patterns of running text that name a property: its symbols with their indices in braces, and verbs with a value of its unit behind them."""

from extract.text.elements import ELEMENT
from extract.text.terms import TermKind

# What may stand between words and their number, and the unit behind it that makes clear what they speak of.
_ABOUT = r"\s?(?:(?:about|approximately|only|just|some|around|nearly|almost|roughly|as little as|as much as|ca\.?|a mere|~|≈|<|>|≤|≥)\s?)*"
_NUMBER = rf"{_ABOUT}\d[\d.]*"
_MORE = r"(?:\(\d+\))?(?:\s?(?:±|-|to|and|or|,|,\s?and)\s?\d[\d.]*)*\s?"
_VOLT = rf"(?={_NUMBER}{_MORE}m?V\b)"
_HIGH_VOLT = rf"(?={_ABOUT}[3-9](?:\.\d+)?\s?V\b)"  # no electrolyte is reduced there
_ENERGY = rf"(?={_NUMBER}{_MORE}(?:m?eV\b|k(?:J|cal)\b))"
_WORDS = r"(?:[^,;.()]|\.(?=\d)|\([^()]*\))"  # a dot inside a number ends no sentence, nor does a bracket

_MOTION = (
    r"\b(?:hop(?:s|ping)?|jumps?|migration|migrat(?:es?|ing)|diffus(?:ion|es?|ing)|motion|mov(?:es?|ing|ement)|conduction|paths?|pathways?"
    r"|channels?|routes?|passage)\b(?! (?:of|by) (?:the )?(?:anion|halide|chlor|brom|iodi|fluor|oxygen|oxide|sulf|proton|hydr))"
)
_COSTS = (
    r"(?:costs?|requires?|needs?|takes?|demands?|involves?|(?:must |has to |have to |needs? to )?overcomes?"
    r"|(?:at|for) (?:an?|the) (?:cost|expense|price) of)"
)
_BEGINS = (
    r"(?:(?:(?:starts?|started|begins?|began) to )?(?:increase[sd]?|rise|grows?|grew|climbs?|evolves?|flow"
    r"|does not (?:start|begin|set in|occur))(?: (?:steeply"
    r"|strongly|sharply|noticeably|markedly))?|sets? in|setting in"
    r"|start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc(?:e|es|ed|ing)|occur(?:s|red|ring)?|ris(?:es?|ing)|rose|appear(?:s|ed|ing)?"
    r"|emerge[sd]?|flow(?:s|ed)?"
    r"|becomes? (?:noticeable|visible|apparent|significant|measurable|evident|appreciable)|takes? place|took place|happen(?:s|ed)?"
    r"|(?:is|was|are|were) (?:visible|observed|seen|detected|found|expected|predicted|noticed))"
)
_AT = r"(?:\s(?:only|already|not|just|first))?\s(?:at|above|below|from|beyond|near|around|until|before|by|as (?:early|late|low|high) as)"


_NO = r"\bno (?:further |obvious |appreciable |significant |noticeable |pronounced |detectable |visible |discernible |clear |evident )?"


def _absent(process: str, until: str, volt: str) -> str:
    """What does not happen on this side of a potential: `no oxidation is discernible up to 5 V`."""
    return rf"{_NO}(?:{process})\b{_WORDS}{{0,70}}?\s(?:{until}){volt}"


def _begins(process: str, side: str) -> str:
    """What begins at a potential: the process itself, its current, or a current on that side of a voltammogram."""
    return (
        rf"\b{process}\b{_WORDS}{{0,60}}?\s{_BEGINS}{_AT}{_VOLT}"
        rf"|\bon the {side} side\b(?=[^;]{{0,110}}?\d\s?V\b)"
        rf"|\b{process} (?:of|for|in) (?:[^;.]|\.(?=\d)){{0,140}}?\s{_BEGINS}{_AT}{_VOLT}"
        # The verb may have been said of the other side: `oxidation of A began at 4.1 V and the reduction of B at 2.8 V`.
        rf"|\b(?:and|while|whereas|but) (?:the |its )?{process} (?:of|for|in) {_WORDS}{{0,60}}?{_AT}{_VOLT}"
        rf"|\b(?:{process}|{side} (?:currents?|reactions?|decomposition)){_AT}{_VOLT}"
        rf"|\b{side} (?:currents?|decomposition){_WORDS}{{0,60}}?\s{_BEGINS}{_AT}{_VOLT}"
        # A scan itself starts somewhere, too: only what begins in it counts.
        rf"|\b{side} (?:scans?|sweeps?|directions?|side|branch)\b{_WORDS}{{0,40}}?,?{_WORDS}{{0,30}}?\b(?:currents?|reaction|decomposition)"
        rf"{_WORDS}{{0,30}}?\s{_BEGINS}{_AT}{_VOLT}"
        rf"|\b(?:on|upon|during) {process},?\s{_WORDS}{{0,60}}?\s(?:fails|decomposes|degrades|breaks down|reacts|{_BEGINS}){_AT}{_VOLT}"
        rf"|\b{process} (?:peak|wave|current)s? from{_VOLT}"
        rf"|(?:(?<=\band )|(?<=\bwhile )|(?<=\bbut ))(?:the |its |an? )?{process} (?:peak|wave|current|onset){_AT}{_VOLT}"
        rf"|\b{process} of [A-Z][a-z]?\^\{{\d?[+-]\}}{_AT}{_VOLT}"
        rf"|\b{side} (?:scans?|sweeps?|branch(?:es)?|polari[sz]ation|curves?|currents?)\b{_WORDS}{{0,60}}?\s(?:deviat|depart)\w*"
        rf"(?: from {_WORDS}{{1,30}}?)?{_AT}{_VOLT}"
        rf"|\b(?:locat|plac|put|predict|expect|find|found|set|observ|detect)\w*\s(?:the |its )?(?:onset of )?(?:the )?{process}"
        rf"(?: onset)? (?:of|for|in) {_WORDS}{{0,60}}?\s(?:at|near|around|above|below|to|from){_VOLT}"
        rf"|\b{process} (?:of|for|in) {_WORDS}{{0,60}}?,?\s(?:computed|calculated|predicted|expected|found|observed|measured|located)"
        rf"(?: to be)?{_AT}{_VOLT}"
        rf"|\b{process},?\s(?:computed|calculated|predicted|expected|found|observed|measured)(?: to be)?{_AT}{_VOLT}"
        rf"|\b{process} (?:of|for|in) {_WORDS}{{0,60}}?,\swhich (?:we|is|was)\s\w+{_AT}{_VOLT}"
        rf"|\bonset(?: potential| voltage)?s? (?:for|of) (?:the |an? )?(?:{process}|{side} (?:currents?|waves?|peaks?|decomposition))\b"
        rf"|\bon the {side} side,?\s{_WORDS}{{0,60}}?\s(?:fails|decomposes|degrades|breaks down){_AT}{_VOLT}"
    )


SYMBOLS: tuple[tuple[TermKind, str], ...] = (
    ("electronic_conductivity", r"σ_?\{?\s?(?:e|el|eon|elec|electron|electronic|e-)\s?\}?(?![A-Za-z])"),
    ("ionic_conductivity", r"(?<![A-Za-z])σ(?!_\{\s?0)(?:_\{[^{}]*\}|_[a-z]+)?(?![A-Za-z\d])"),
    ("activation_energy", r"(?<![A-Za-z])[EH]_\{?\s?(?:a|A|act|m|σ|mig|b)\s?[^{}]{0,6}\}?(?![A-Za-z])|(?<![A-Za-z])E[aA](?![A-Za-z])"),
    ("electrochemical_window", r"(?<![A-Za-z])ESWs?(?![A-Za-z])"),
    ("oxidation_limit", r"(?<![A-Za-z])E_\{\s?(?:on|onset|ox)\s?\}(?! (?:of|for) (?:the )?(?:reduc|cathod))"),
    ("reduction_limit", r"(?<![A-Za-z])E_\{\s?red\s?\}"),
)

# Upper or lower case.
PHRASES: tuple[tuple[TermKind, str], ...] = (
    (
        "other",
        r"\b(?:meyer-neldel|urbach|madelung|zero-point|elastic|strain|relaxation|(?:de)?solvation|hydration|association|dissociation|trapping"
        r"|segregation|mixing|ordering|stacking[- ]fault|cleavage|free|dissolution|insertion|intercalation|isokinetic) energ(?:y|ies)\b"
        r"|\benerg(?:y|ies) (?:of|for) (?:the |an )?(?:[\w-]+ ){0,3}(?:rotations?|reorientations?|librations?|tumbling)\b"
        r"|\b(?:rotations?|reorientations?|librations?)\b[^;.,]{0,40}?\b(?:activation energ(?:y|ies)|barriers?)\b"
        r"|\bk_?\{?B\}?\s?T\b|(?<![A-Za-z])Δ_\{?\s?(?:0|MN)\s?\}?|\bthermal energ(?:y|ies)\b"
        r"|\b(?:formation|creation|generation) of (?:an? |the )?(?:[\w–-]+ ){0,3}?"
        r"(?:vacanc(?:y|ies)|defects?|pairs?|interstitials?|antisites?|frenkel|schottky)\b",
    ),
    (
        "electronic_conductivity",
        r"\b(?:the|an?) (?:[\w-]+ )?electronic (?:contribution|part|component|share)\b|\belectronic(?:ally)? insulat(?:ing|or)s?\b",
    ),
    (
        "activation_energy",
        rf"\b(?:bulk|conduct\w*|transport|grain[- ]boundar\w+)\b(?:\s\w+){{0,3}}?\s(?:is|was|are) activated (?:with|by){_ENERGY}"
        rf"|{_MOTION}(?:(?!\beV\b){_WORDS}){{0,70}}?\s{_COSTS}{_ENERGY}"
        rf"|\b(?:paths?|pathways?|routes?|channels?|jumps?|hops?|motions?|diffusion|migration)\b(?:{_WORDS}|,\s){{0,140}}?,?\swith"
        rf"(?: an energy of)?{_ENERGY}"
        r"|\b(?:has|have) to be (?:overcome|surmounted)\b|\bmust be (?:overcome|surmounted)\b"
        r"|\bfrom (?:the )?(?:pulsed[- ]field[- ]gradient|PFG|NMR|\^\{7\}Li|spin[- ]lattice|relaxometry|QENS|quasi-?elastic|muon)\b"
        r"|\benthalp(?:y|ies) (?:of|for) (?:\w+[- ])?(?:conduction|migration|activation|motion|transport|diffusion)\b"
        r"|\b(?:conduction|hopping|jump|transport|diffusion) (?:enthalp(?:y|ies)|energ(?:y|ies))\b"
        rf"|\bArrhenius\b|\bslopes?\b|\benergy profiles? (?:of|for|along){_WORDS}{{0,40}}?\b(?:jumps?|hops?|migration|diffusion|paths?|motion)\b"
        rf"|\b(?:lines?|fits?)\b{_WORDS}{{0,30}}?(?:\s\(|\b){_ENERGY}"
        r"|\bfor (?:the |an? |its )?(?:[\w-]+ ){0,2}(?:jumps?|hops?|hopping|migration|diffusion)\b",
    ),
    (
        "electrochemical_window",
        r"\b(?:stable|stability) (?:only )?(?:between|from|in the range|within|over)"
        r"|\b(?:withst(?:an|oo)d|tolerat|surviv|sustain|endur)\w* (?:potentials?|voltages?) (?:from|between|in the range)"
        r"|\blimits of(?=\s[\d.]+\s?(?:V\s)?(?:-|to|and)\s?[\d.]+\s?V\b)"
        r"|\bgrand[- ]potential (?:phase )?diagrams?\b"
        r"|\b(?:stability|electrochemical|thermodynamic|computed|calculated|predicted|theoretical|intrinsic"
        r"|its|their|the|both|two) (?:limits|ends|edges|bounds|boundaries)\b(?! of (?:oxid|reduc))",
    ),
    (
        "oxidation_limit",
        r"\b(?:withstands?|withstanding|withstood|tolerates?|sustains?|endures?|surviv(?:es?|ed))"
        rf"(?: (?:potentials?|voltages?))?(?: of)?(?: up to| at least| more than| over| even)?{_VOLT}"
        rf"|\bcan (?:only |just |well )?(?:take|withstand|sustain|tolerate|endure|bear)(?:\s(?:up to|\())?{_VOLT}"
        r"|\boxidi[sz](?:ed|es|e|ing),? (?:only |already )?(?:at|above|below|from|beyond|near)"
        rf"|\b(?:suffer|undergo|underw)\w* oxidation\b{_WORDS}{{0,40}}?{_AT}{_VOLT}"
        r"|\boxidation (?:at|above|begins?|starts?|sets? in|commence[sd]?|occurs?|only|is (?:expected|predicted|observed|found))"
        rf"|\bstability(?: of {_WORDS}{{1,40}}?)? (?:up )?to{_VOLT}"
        rf"|\bunstable (?:only |already )?(?:above|beyond){_VOLT}"
        rf"|\bstable (?:only )?below{_HIGH_VOLT}|\bthe upper one (?:to|is|at|of){_VOLT}"
        rf"|\b(?:oxygen|chlorine|bromine|Cl_\{{2\}}|O_\{{2\}}|gas)\b{_WORDS}{{0,40}}?\s(?:is|are) (?:released|evolved|lost|set free)"
        rf"(?: only| already)? (?:at|from|above|beyond){_VOLT}"
        r"|\b(?:as for|regarding|concerning|for) (?:the )?oxidation,?\s(?:limits?|values?|potentials?|onsets?)\b"
        r"|\b(?:resists?|withstands?|stable (?:against|towards?)) oxidation|\bstable (?:up )?to\b|\bonset of (?:its )?oxidation"
        rf"|{_begins('(?:oxidation|oxidative decomposition)', '(?:anodic|oxidative|oxidation|positive)')}"
        rf"|\bdecompos(?:es?|ed|ing|ition)\b{_WORDS}{{0,40}}?\s(?:above|beyond){_VOLT}"
        rf"|\bdecompos(?:es?|ed|ing|ition)\b{_WORDS}{{0,40}}?\s(?:at|from|near|around){_HIGH_VOLT}"
        rf"|\bclos(?:es|ed|ing)(?: only| already)? (?:at|above|below){_VOLT}"
        rf"|{_absent('(?:oxidation|oxidative|anodic)', 'up to|until|below|before', _VOLT)}"
        rf"|{_absent('(?:currents?|decomposition|reactions?)', 'up to|until|below|before', _HIGH_VOLT)}"
        rf"|\bcurrents?\b{_WORDS}{{0,20}}?\s(?:remains?|stays?|is|was) (?:at the background(?: level)?|negligible|flat|near zero)"
        rf" (?:up to|until|below){_HIGH_VOLT}"
        rf"|\bcurrents? (?:did|does|do) not (?:rise|increase|flow|appear|set in)\s(?:up to|until|below|before){_HIGH_VOLT}"
        rf"|\bcurrents?\b{_WORDS}{{0,40}}?\s{_BEGINS}{_AT}{_HIGH_VOLT}"
        rf"|\bdecomposition (?:voltage|potential)s?\b(?={_WORDS}{{0,60}}?\s?(?:[3-9]|1\d)(?:\.\d+)?\s?V\b)"
        r"|\b(?:upper|anodic|oxidative) (?:ends?|edges?|bounds?|boundar(?:y|ies))\b",
    ),
    (
        "reduction_limit",
        r"\breduc(?:ed|es|e),? (?:only |already )?(?:at|below|near|from)"
        rf"|\b(?:suffer|undergo|underw)\w* reduction\b{_WORDS}{{0,40}}?{_AT}{_VOLT}"
        r"|\breduction (?:at|below|begins?|starts?|sets? in|commence[sd]?|occurs?|only|is (?:expected|predicted|observed|found))"
        rf"|\bunstable (?:only |already )?below{_VOLT}"
        rf"|\bstable (?:only )?above{_VOLT}|\bthe lower one (?:to|is|at|of){_VOLT}"
        rf"|\b(?:{ELEMENT}|[A-Z][a-z]?\^\{{\d?\+\}}) (?:is|gets) reduced\b"
        rf"|\b(?:tak(?:es?|ing|e)|took) up (?:lithium|sodium|electrons|Li|Na)\b{_WORDS}{{0,30}}?{_AT}{_VOLT}"
        r"|\b(?:as for|regarding|concerning|for) (?:the )?reduction,?\s(?:limits?|values?|potentials?|onsets?)\b"
        r"|\b(?:resists?|stable (?:against|towards?)) reduction|\bstable down to\b"
        rf"|{_begins('(?:reduction|reductive decomposition)', '(?:cathodic|reductive|reduction|negative)')}"
        rf"|\bdecompos(?:es?|ed|ing|ition)\b{_WORDS}{{0,40}}?\sbelow{_VOLT}"
        rf"|{_absent('(?:reduction|reductive|cathodic)', 'down to|until|above|before', _VOLT)}"
        rf"|\bopens?(?:ed|ing)?(?: only| already)? (?:at|above|below){_VOLT}"
        r"|\b(?:lower|cathodic|reductive) (?:ends?|edges?|bounds?|boundar(?:y|ies))\b",
    ),
)
