"""The words of table headers: for each kind of column the patterns that tell it, and the words of part, method and role."""

from typing import Literal

from schemas.candidate import PropertyName

Heading = Literal[
    "reference",
    "configuration",
    "other",
    "result",
    "voltage",
    "logarithm",
    "times_temperature",
    "conductivity",
    "temperature",
    "structure",
    "synthesis",
    "series",
    "anode",
    "cathode",
    "material",
    "name",
]
Kind = Heading | PropertyName

_PARTS = r"(?:b|bulk|gb|g\.b\.|g|t|tot|total|grain)"
_CELL = r"(?:batter(?:y|ies)|cells?|assl?bs?|ssl?bs?)"
_LIMIT = r"[- ](?:stability|limit|potential|onset|voltage|decomposition)"

# Tried in order on a header without braces (`σ_25 (S cm-1)`), upper and lower case alike except in `(?-i:…)`; the first that matches decides.
WORDS: tuple[tuple[Kind, str], ...] = (
    (
        "reference",
        r"^\W*(?:refs?\.?|references?|sources?|lit(?:erature)?\.?|citations?|doi|authors?|reported (?:by|in))"
        r"(?:\s*(?:no\.?|nos\.?|numbers?|nr\.?))?\W*$",
    ),
    ("configuration", rf"\b{_CELL}\s*(?:config|design|structure|architect|assembl|type|stack|compon|system|chemistr)"),
    ("configuration", r"^\W*(?:cell |battery |electrode )?configurations?\W*$"),
    ("configuration", rf"^\W*(?:full |half |test |solid-state |all-solid-state |lithium |li[- ]?(?:ion|metal)? )*{_CELL}\W*$"),
    ("configuration", rf"^\W*{_CELL}\s*[(\[]"),
    ("voltage", r"^\W*(?:(?:voltage |potential )?windows?|ranges?)\W*(?:in\W*)?(?-i:V)\b|^\W*(?-i:U|E)\s?[/(\[]\s?(?-i:V)\b"),
    ("electrochemical_window", r"electrochemical (?:stability |stable )?window|stability window|\besws?\b|stability range"),
    ("oxidation_limit", rf"(?:oxidation|oxidative|anodic){_LIMIT}|upper (?:stability )?limit"),
    ("reduction_limit", rf"(?:reduction|reductive|cathodic){_LIMIT}|lower (?:stability )?limit"),
    # Quantities that share words or symbols with those that are read.
    ("other", r"critical current|areal|theoretical capacity|heat capacity|rate (?:capability|performance)|average (?:discharge |working )?voltage"),
    ("other", r"(?:energy|power|relative|theoretical|mass|pellet|bulk|packing|number|sintered|apparent|tap) densit|^\W*densit|porosity"),
    (
        "other",
        r"thermal|expansion|\bcte\b|melting|crystalli[sz]ation|lattice|\bparameters?\b|particle|grain size|volume|thickness|radius|radii|occupanc",
    ),
    ("other", r"(?<![\[(])\berrors?\b|uncertaint|deviation|secondary phase|impurit"),
    ("other", r"modul(?:us|i)|hardness|strength|toughness|stress|strain|pressure|electronegativ|polari[sz]|band ?gap|work function"),
    ("other", r"diffus|transference|transport number|mobilit|dielectric|permittivity|capacitance|resistance|resistivity|^\W*impedance|\basr\b"),
    ("other", r"binding|formation energ|decomposition energ|above hull|migration|hopping|(?<!activation )(?<!activation energy )barrier|relaxation"),
    (
        "other",
        r"charge transfer|pre-?exponent|prefactor|\bratios?\b|relative|enhance|increase|improve|normali[sz]ed|factor",
    ),
    (
        "other",
        r"starting|precursor|raw material|dopants?$|loading|phase (?:purity|content|fraction|composition|assemblage|analysis)"
        r"|composition \((?:at|wt|mol)",
    ),
    ("other", r"(?:cooling|heating|scan|sweep|scanning|milling|growth|rotation)\s*(?:rate|speed)|\btime\b|temperature (?:range|interval)"),
    ("other", r"(?:synthesis|sintering|annealing|milling|preparation|processing|dwell|holding|soaking|cycling|cycle)\s*(?:time|temp|duration)"),
    (
        "other",
        r"^\W*(?:[Δ∆](?!\s?[EH]_?a)|(?-i:log|ln|lg)(?:_?10)?\W*(?-i:A)\b|(?-i:log|ln|lg)(?:_?10)?\W*σ_?[0o](?:(?-i:T)|(?![a-z0-9]))"
        r"|(?-i:A|A_0)\W|(?-i:A)$|σ_?[0o](?![a-z0-9]))",
    ),
    # Other forms of the conductivity.
    ("other", r"conductivity (?:change|loss|drop|decrease|gain)|E_?a\s?/\s?k_?B?(?![a-z])"),
    ("logarithm", r"\blog(?:arithm)?\b.{0,12}conductiv|(?:\blog|\bln|\blg)(?:10|_10)?[\s(\[{-]*(?:σ|s\b|ionic|conduct)"),
    ("times_temperature", r"σ(?:_\w+)?\s?[·×*.]\s?(?-i:T)\b|σ\s?(?-i:T)\b|(?<![a-z])(?-i:T)\s?[·×*]?\s?σ|conductivity\s?[·×*]\s?(?-i:T)\b"),
    ("result", r"current densit|c-?rate\b|\brates?\b|capacit(?:y|ies)|coulombic|\bice\b|\bce\b|cycles?\b|cycle|retention"),
    ("voltage", r"voltage|cut-?off|potential (?:range|window)|operating potential"),
    ("electronic_conductivity", r"electron(?:ic)?s?\b.{0,30}conduct|conduct.{0,40}\belectron(?:ic)?\b"),
    ("electronic_conductivity", r"^σ_?(?:e|el|eon|elec|electron|electronic)-?(?![a-z])"),
    ("ionic_conductivity", r"(?:\bionic|\bions?\b|li\+|na\+|lithium|sodium|silver|copper|superionic).{0,25}conductivit|conductivit.{0,40}\bionic\b"),
    ("ionic_conductivity", r"^σ_?(?:i|ion|ionic|li|na|li\+|na\+)(?![a-z])"),
    (
        "conductivity",
        rf"conductivit(?:y|ies)|\bcond\.|^\W*κ(?:_\w+)?\W|(?<![a-z])(?<![a-z]_)σ(?![a-z])|(?<![a-z])(?<![a-z]_)σ_?(?:{_PARTS}|rt|dc|ac|exp|calc|meas|max)(?![a-z])",
    ),
    (
        "activation_energy",
        r"activation (?:energ|enthalp|barrier|e\b)|energ(?:y|ies) of activation|\bact\. energ"
        r"|(?<![a-z])(?-i:[Δ∆]?\s?[EH]_(?:a|A|act|σ)|E[aA]|E_(?:bulk|gb|g\.b\.|grain|tot|total))(?![a-z])",
    ),
    ("temperature", r"(?<!room )(?<!room-)temperatures?|\btemp\b\.?|^\W*t\W*$|^t\s*[/,(\[]\s*\W*(?:°|o|k\b|c\b|℃)|^t_?(?:meas|test|measured|op)\b"),
    ("material", r"^\W*(?:compounds?|materials?|compositions?|electrolytes?|formulas?)\s*[(\[/,]\s*(?:space[- ]?group|structure)"),
    ("structure", r"space[- ]?group|crystal (?:struct|syst|symm|phase|class)|\bstructur(?:e|es|al)\b(?! formula)|symmetry|lattice type"),
    ("structure", r"^\W*(?:crystalline )?(?:phases?|polymorphs?|s\.?g\.?)\W*$"),
    ("synthesis", r"synthe(?:sis|tic|sized)|preparation|prepared by|fabrication|processing|\bmethods?\b|\broutes?\b|techniques?"),
    (
        "series",
        r"^\W*(?:(?:[a-z]+ )?(?:content|amount|concentration|level|fraction|substitution|doping)s?,? |values? of |compositions?,? |nominal "
        r"|dopants? )*"
        r"\(?[xyzδ]\)?"
        r"(?:\s*(?:value|values|content|in\b.*|\(.*\)|/.*|,.*))?\W*$",
    ),
    ("anode", r"\banodes?\b|negative electrode"),
    ("cathode", r"\bcathodes?\b|positive electrode|\bcams?\b"),
    ("material", r"composition|compounds?\b|materials?\b|electrolytes?\b|formulae?\b|formulas?\b|stoichiometr|\bsses?\b|\bses?\b|conductors?\b"),
    ("material", r"\bsystems?\b|glass(?:es)?\b|ceramics?\b|specimens?\b"),
    ("material", r"^\W*(?:halides?|sulfides?|sulphides?|oxides?|garnets?|argyrodites?)\W*$"),
    ("material", r"^\W*(?:hosts?|parents?|pristine|undoped|doped|substituted|modified|matri(?:x|ces))\W*$"),
    ("name", r"samples?\b|\bnames?\b|\bcodes?\b|labels?\b|\bids?\b|abbreviations?|designation|notation|entry|acronym|denot"),
)

HOST = r"\b(?:originals?|pristine|parents?|hosts?|undoped|un-?doped|unsubstituted|unmodified|base (?:material|compound|composition))\b"
SUBSTITUTED = r"\b(?:modified|doped|co-doped|substituted)\b"
SUBSTITUTION = r"substitut|dop(?:ing|ed)|modif|alloying"
# Before and after these, a material is the same material.
TREATMENT = r"cycl|expos|anneal|sinter|aging|storage|days"

COMPUTED = (
    r"\bcalc(?:ulated|\.|d\b|\b)"
    r"(?! (?:from (?:the )?(?:arrhenius|impedance|slope|temperature|eis|nyquist|linear|fit)|densit|lattice|porosit|volume|tolerance))"
    r"|comput|simulat|\baimd\b|\bdft\b|ab[- ]initio|first[- ]principles|bvse|bond[- ]valence|molecular dynamics|\bmd\b|\bneb\b"
    r"|predicted|theoretical(?! (?:density|capacity))|\bmlip?s?\b|\btheory\b"
)
MEASURED = r"\beis\b|impedance|\bmeasured\b|\bexp(?:\.|t\.?|tl\.?|erimental(?:ly)?|eriments?)?(?![a-z])|\bnmr\b|pulsed"

BULK = r"\bbulk\b|σ_?[bg](?![a-z])|[eh]_(?:a,?\s?)?[bg](?![a-z])|\bgrains?\b(?![- ]?bound)|grain interior|intra-?grain"
GRAIN_BOUNDARY = r"grain[- ]?bound|\bgb\b|\bg\.?b\.|inter-?grain(?!ed)"
TOTAL = r"\btotal\b|\btot\b|[eh]_(?:a,?\s?)?t(?:ot)?(?![a-z])|σ_?t(?:ot(?:al)?)?(?![a-z])"
