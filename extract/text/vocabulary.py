"""The words of running text for parts of a conductivity, for how a value was found and how a sample was made."""

from schemas.candidate import ConductivityPart, Method

# What is calculated from a spectrum or a slope was measured.
_EVALUATED = (
    r"(?! (?:[\w-]+ ){0,2}(?:from|with|using|by fitting|on the basis of) (?:the |an? |its |their )?(?:[\w-]+ ){0,2}(?:resistances?|impedance"
    r"|spectr\w+|slopes?|intercepts?|semicircles?|arrhenius|plots?|nyquist|geometr\w+|thickness|eis|current|fits?|fitting|equivalent))"
)
COMPUTED = (
    rf"\bcalculat(?:ed|ions?|es)\b(?! to be\b){_EVALUATED}|\bcomput(?:ed|ations?|ational|es)\b|simulat|\baimd\b|\bdft\b"
    r"|ab[- ]initio|first[- ]principles|bvse|bond[- ]valence|molecular[- ]dynamics|\bmd\b|\bneb\b"
    r"|nudged elastic|predict(?:ed|s|ions?)|theor(?:y|etical|etically)|\bmlips?\b|machine[- ]learn|extrapolat"
)
MEASURED = (
    r"\beis\b|impedance|\bmeasure(?:d|ment|ments)\b|experiment(?:al|ally|s)?\b|\bnmr\b|\bac\b|\bdc\b"
    r"|polari[sz]ation|cyclic voltammetry|\blsv\b|\bcv\b|voltammetr"
)

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
        r"(?:aqueous|water-mediated|wet-chemical|ethanol|solution|solvent|freeze-dry)\w*[- ](?:synthesi[sz]\w*"
        r"|process\w*|route|mediated)|freeze-dr(?:ied|ying)",
    ),
    ("single_crystal", r"single[- ]crystal"),
    ("amorphous", r"\bamorphous\b|\bglassy\b"),
    ("glass_ceramic", r"glass[- ]ceramic"),
)

METHOD_WORDS: tuple[tuple[Method, str], ...] = (("computed", COMPUTED), ("measured", MEASURED))
