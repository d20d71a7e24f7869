"""The words of running text: properties, what a value is a part or a difference of, how it was found, how a sample was made."""

from typing import Literal

from schemas.candidate import ConductivityPart, Method, PropertyName

# What a word says: a property that we read, or another quantity that a number may belong to.
TermKind = PropertyName | Literal["conductivity", "other"]

# Phrases, lower case, matched token by token by spaCy; `conductivity` is that of ions unless the document or sentence says otherwise.
TERMS: dict[TermKind, tuple[str, ...]] = {
    "ionic_conductivity": (
        "ionic conductivity",
        "ionic conductivities",
        "ion conductivity",
        "ion conductivities",
        "lithium conductivity",
        "sodium conductivity",
        "ionic conduction",
        "ion conduction",
        "ion transport",
        "ionic transport",
        "li+ conductivity",
        "na+ conductivity",
        "superionic conductivity",
    ),
    "electronic_conductivity": (
        "electronic conductivity",
        "electronic conductivities",
        "electron conductivity",
        "electronic conduction",
        "electronic partial conductivity",
        "partial electronic conductivity",
        "electronic leakage",
        "electronic one",
        "electronic ones",
        "electronic value",
    ),
    "conductivity": ("conductivity", "conductivities", "conducts", "conduct", "conducting", "conductor"),
    "activation_energy": (
        "activation energy",
        "activation energies",
        "activation enthalpy",
        "activation enthalpies",
        "activation barrier",
        "activation barriers",
        "migration barrier",
        "migration barriers",
        "energy barrier",
        "energy barriers",
        "migration energy",
        "migration energies",
        "hopping barrier",
        "hopping barriers",
        "diffusion barrier",
        "diffusion barriers",
        "migration enthalpy",
        "barrier for migration",
        "barriers for migration",
        "barrier for ion migration",
        "barrier",
        "barriers",
        "migration activation energy",
        "barrier height",
    ),
    "electrochemical_window": (
        "electrochemical window",
        "electrochemical windows",
        "electrochemical stability window",
        "electrochemical stability windows",
        "stability window",
        "stability windows",
        "voltage stability window",
        "potential window",
        "window of stability",
        "stability range",
        "electrochemical stability range",
        "window of electrochemical stability",
        "intrinsic window",
        "thermodynamic window",
        "stability domain",
        "window",
        "windows",
    ),
    "oxidation_limit": (
        "oxidation limit",
        "oxidation limits",
        "oxidation potential",
        "oxidation potentials",
        "oxidation onset",
        "onset of oxidation",
        "oxidation voltage",
        "oxidative limit",
        "oxidative stability",
        "oxidative stability limit",
        "oxidation stability",
        "anodic limit",
        "anodic onset",
        "anodic limits",
        "anodic stability",
        "oxidation stability limit",
        "oxidative potential",
        "oxidative decomposition",
        "upper limit",
        "upper stability limit",
        
        
        
        
        "oxidative onset",
        "anodic decomposition",
        "oxidative potential limit",
        "limit of oxidation",
        "anodic stability limit",
    ),
    "reduction_limit": (
        "reduction limit",
        "reduction limits",
        "reduction potential",
        "reduction potentials",
        "reduction onset",
        "onset of reduction",
        "reduction voltage",
        "reductive limit",
        "reductive stability",
        "reduction stability",
        "cathodic limit",
        "cathodic onset",
        "cathodic limits",
        "cathodic stability",
        "reductive decomposition",
        "lower limit",
        "lower stability limit",
        
        
        "reductive stability limit",
        "reductive onset",
        "cathodic stability limit",
        "limit of reduction",
        "cathodic decomposition",
    ),
    "other": (
        "band gap",
        "bandgap",
        "band gaps",
        "energy above hull",
        "energy above the hull",
        "formation energy",
        "formation energies",
        "formation enthalpy",
        "reaction energy",
        "reaction energies",
        "binding energy",
        "binding energies",
        "adsorption energy",
        "decomposition energy",
        "mutual reaction energy",
        "driving force",
        "cut-off",
        "cutoff",
        "cut off",
        "overpotential",
        "overpotentials",
        "polarization",
        "polarisation",
        "cell voltage",
        "operating voltage",
        "working voltage",
        "charged",
        "discharged",
        "cycled",
        "plateau",
        "plateaus",
        "open-circuit voltage",
        "ocv",
        "open circuit voltage",
        "voltage range",
        "voltage window",
        "voltage windows",
        "average voltage",
        "thermal conductivity",
        "diffusion coefficient",
        "diffusivity",
        "photon",
        "x-ray",
        "peak",
        "core level",
        "lattice energy",
        "site energy",
        "site energies",
        "vacancy formation",
        "defect formation",
        "energy difference",
        "kinetic energy cutoff",
        "plane-wave",
        "plane wave",
        "convergence",
        "energy cutoff",
        "thermal expansion",
        "crystallization",
        "crystallisation",
        "threshold",
        "mutual energy",
        "reaction energetics",
        "potential range",
        "potential step",
        "voltage step",
        "bias",
        "dc bias",
        "polarized",
        "polarised",
        "applied voltage",
        "amplitude",
        "perturbation",
        "voltage hysteresis",
        "hysteresis",
        "work function",
        "fermi level",
        "transition",
        "interfacial energy",
        "surface energy",
        "cohesive energy",
        "exchange energy",
        "hubbard",
        "potential scan",
        "sweep",
        "scan",
        "scanned",
        "whose potential",
        "its potential",
        "electrode potential",
        "redox potential",
        "charge transfer",
        "charge-transfer",
        "delivered",
        "cycling",
        "charging",
        "discharge voltage",
    ),
}

# Symbols, with their indices in braces.
SYMBOLS: tuple[tuple[TermKind, str], ...] = (
    ("electronic_conductivity", r"σ_?\{?\s?(?:e|el|eon|elec|electron|electronic|e-)\s?\}?(?![A-Za-z])"),
    ("ionic_conductivity", r"(?<![A-Za-z])σ(?!_\{\s?0)(?:_\{[^{}]*\}|_[a-z]+)?(?![A-Za-z\d])"),
    ("activation_energy", r"(?<![A-Za-z])[EH]_\{?\s?(?:a|A|act|m|σ|mig|b)\s?[^{}]{0,6}\}?(?![A-Za-z])|(?<![A-Za-z])E[aA](?![A-Za-z])"),
    ("electrochemical_window", r"(?<![A-Za-z])ESWs?(?![A-Za-z])|\bstable (?:only )?(?:between|from|in the range|within|over)"),
    (
        "oxidation_limit",
        r"\boxidi[sz](?:ed|es|e|ing) (?:only )?(?:at|above|below|from|beyond|near)|\boxidation (?:at|above|begins?|starts?|sets? in|occurs?|only|is (?:expected|predicted|observed|found))"
        r"|\boxidation of [^,;.]{0,40}?(?:sets? in|begins?|starts?|commence[sd]?|occurs?) (?:at|above|below)|\boxidation (?:commence[sd]?|set in)|\b(?:resists?|withstands?|stable (?:against|towards?)) oxidation|\bstable (?:up )?to\b|\bresists? oxidation|\bonset of (?:its )?oxidation",
    ),
    (
        "reduction_limit",
        r"\breduc(?:ed|es|e) (?:only )?(?:at|below|near)|\breduction (?:at|below|begins?|starts?|sets? in|occurs?|only|is (?:expected|predicted|observed|found))"
        r"|\breduction of [^,;.]{0,40}?(?:sets? in|begins?|starts?|commence[sd]?|occurs?) (?:at|above|below)|\breduction (?:commence[sd]?|set in)|\b(?:resists?|stable (?:against|towards?)) reduction|\bstable down to\b",
    ),
)

# A number that is a change, a comparison or a demand is no value of a material.
DIFFERENCE_BEFORE = (
    r"(?:increas|decreas|reduc|lower|rais|improv|enhanc|differ|shift|vari|chang|drop|fall|fell|ris|widen|narrow|extend|exceed|grow|grew|deviat|higher|larger|smaller|greater|wider|less|more)\w*"
    r"(?:\s(?:only|slightly|significantly|markedly|further))?\s(?:by|within)(?:\s(?:about|approximately|~|≈|only|roughly|some|more than|less than|at least|nearly|up to|as much as|around|almost|no more than|another))?(?:\s?[~≈])?\s*$"
    r"|\b(?:differences?|increases?|decreases?|reductions?|deviations?|changes?|drops?|errors?|uncertaint(?:y|ies)|shifts?|gains?|improvements?|scatter|spread|standard deviation|discrepanc(?:y|ies)|accuracy|precision|margin|gap|loss|penalty|within)"
    r"\s(?:of|is|was|are|were|by|in [a-z ]{3,30} of|as small as|as large as)(?:\s(?:about|approximately|only|roughly|some|more than|less than|at least|nearly|around|almost|up to))?(?:\s?[~≈±])?\s*$|±\s*$|\b(?:error|uncertainty|confidence)\s(?:bounds?|bars?|limits?|intervals?)\s?(?:of|are|is|:)?\s*$"
    r"|\b(?:by|within)(?:\s(?:about|approximately|only|roughly|some|more than|less than|at least|nearly|up to|as much as|around|almost|another|just))?(?:\s?[~≈])?\s*$"
    r"|\b(?:lost|loses?|losing|gain(?:s|ed)?|sacrific\w+|costs?)\s(?:only |about |some |just |another |as much as |more than )?\s*$"
)
DIFFERENCE_BEHIND = r"\s?(?:\([^()]*\)\s?)?(?:higher|lower|larger|smaller|less|more|above|below|greater|wider|narrower|better|worse|in excess|apart|difference|deviation|increase|decrease|change|shift|smearing)\b"
DEMAND_BEFORE = (
    r"\b(?:might|would)\b[^.;()]{0,40}$|"
    r"\btowards?\s*(?:about\s)?$|"
    r"\blines?\b[^.;]{0,30}(?:mark\w*|indicat\w*|correspond\w*|represent\w*|denot\w*|is|are|at|shows?)[^.;]{0,12}$|"
    r"\b(?:threshold|target|targets|goal|requirement|requirements|criterion|criteria|benchmark|minimum|required|requires?|needed|needs?|demand(?:ed|s)?|desired|desirable|"
    r"necessary|sought|aim(?:ed|s|ing)?|call(?:ed|s)? for|ask(?:ed|s)? for|should (?:be|have|reach|exceed|possess|show)|must (?:be|have|reach|exceed|possess|show)|would have to|have to (?:be|reach|exceed)|in order to)\b"
    r"[^.;()]{0,60}$"
)
DEMAND_BEHIND = r"\s?(?:\([^()]*\)\s?)?-?(?:(?:might|would)\b|,?\s?(?:the|a) (?:\w+ )?(?:benchmark|threshold|target|requirement)|(?:are|is) (?:called|considered|common|rare|usual|typical|regarded|customary)|[^.;()]{0,40}\b(?:was|were|is|are) (?:demanded|required|needed|called for|asked for)|limit\b|line\b|(?:should|must|has to|have to)\b|thresholds?|targets?|criterion|criteria|requirements?|benchmarks?|mark\b|level|limit for|class|-class|goal|that (?:is|are) (?:usually |commonly |often )?(?:demanded|required|needed|desired|sought)|[^.;()]{0,50}\b(?:will be|would be|has to be|have to be) (?:wanted|needed|required|demanded|necessary|guaranteed)|(?:is|are) (?:usually |commonly |often )?(?:demanded|required|needed|desired|sought))"

COMPUTED = (
    r"\bcalculat(?:ed|ions?|es)\b|\bcomput(?:ed|ations?|ational|es)\b|simulat|\baimd\b|\bdft\b|ab[- ]initio|first[- ]principles|bvse|bond[- ]valence|molecular[- ]dynamics|\bmd\b|\bneb\b"
    r"|nudged elastic|predict(?:ed|s|ions?)|theor(?:y|etical|etically)|\bmlips?\b|machine[- ]learn|extrapolat"
)
MEASURED = r"\beis\b|impedance|\bmeasure(?:d|ment|ments)\b|experiment(?:al|ally|s)?\b|\bnmr\b|\bac\b|\bdc\b|polari[sz]ation|cyclic voltammetry|\blsv\b|\bcv\b|voltammetr"

PARTS: tuple[tuple[ConductivityPart, str], ...] = (
    ("grain_boundary", r"grain[- ]?boundar(?:y|ies)|\bgb\b|intergrain|inter-grain|σ_\{\s?gb\s?\}"),
    ("bulk", r"\bbulk\b|intragrain|intra-grain|grain interior|\bgrain\b(?![- ]?bound)|within the grains|σ_\{\s?b(?:ulk)?\s?\}"),
    ("total", r"\btotal\b|\boverall\b|σ_\{\s?t(?:ot(?:al)?)?\s?\}"),
)

ROUTES: tuple[tuple[str, str], ...] = (
    (
        "mechanochemical",
        r"ball[- ]?mill(?:ed|ing)|mechano-?chemical(?:ly)?|mechanical(?:ly)? mill(?:ed|ing)|as-milled|high-energy mill|planetary mill",
    ),
    ("annealed", r"\banneal(?:ed|ing)|heat[- ]treat(?:ed|ment)|post-anneal"),
    ("hot_pressed", r"hot[- ]press(?:ed|ing)"),
    ("cold_pressed", r"cold[- ]press(?:ed|ing)"),
    ("spark_plasma_sintering", r"spark[- ]plasma|\bsps\b"),
    ("sintered", r"\bsinter(?:ed|ing)\b"),
    ("solid_state", r"solid[- ]state (?:reaction|synthesis|route|method)|co-melt(?:ed|ing)|high-temperature synthesis"),
    ("melt_quenched", r"melt[- ]quench(?:ed|ing)"),
    ("sol_gel", r"sol[- ]gel"),
    (
        "solution",
        r"(?:aqueous|water-mediated|wet-chemical|ethanol|solution|solvent|freeze-dry)\w*[- ](?:synthesi[sz]\w*|process\w*|route|mediated)|freeze-dr(?:ied|ying)",
    ),
    ("single_crystal", r"single[- ]crystal"),
    ("amorphous", r"\bamorphous\b|\bglassy\b"),
    ("glass_ceramic", r"glass[- ]ceramic"),
)

METHOD_WORDS: tuple[tuple[Method, str], ...] = (("computed", COMPUTED), ("measured", MEASURED))
