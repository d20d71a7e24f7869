"""A value in its sentence in; why it is no property of a material out: a difference, a ratio, a demand, another quantity."""

import re
from functools import cache

from extract.text.quantities import Quantity
from extract.text.scenes import Scene

# A number that is a change, a comparison or a demand is no value of a material.
DIFFERENCE_BEFORE = (
    r"(?:increas|decreas|reduc|lower|rais|improv|enhanc|differ|shift|vari|chang|drop|fall|fell|ris|widen"
    r"|narrow|extend|exceed|grow|grew|deviat|higher|larger|smaller|greater|wider|less|more)\w*"
    r"(?:\s(?:only|slightly|significantly|markedly|further))?\s(?:by|within)(?:\s(?:about|approximately|~"
    r"|≈|only|roughly|some|more than|less than|at least|nearly|up to|as much as|around|almost|no more than"
    r"|another))?(?:\s?[~≈])?\s*$"
    r"|\b(?:differences?|increases?|decreases?|reductions?|deviations?|changes?|drops?|errors?"
    r"|uncertaint(?:y|ies)|shifts?|gains?|improvements?|scatter|spread|standard deviation|discrepanc(?:y"
    r"|ies)|accuracy|precision|margin|gap|loss|penalty|within)"
    r"\s(?:of|is|was|are|were|by|in [a-z ]{3,30} of|as small as|as large as)(?:\s(?:about|approximately"
    r"|only|roughly|some|more than|less than|at least|nearly|around|almost|up to))?(?:\s?[~≈±])?\s*$|±\s*$"
    r"|\b(?:error|uncertainty|confidence)\s(?:bounds?|bars?|limits?|intervals?|ranges?|margins?)\s?(?:of|are|is|between|from|:)?\s*$"
    r"|\b(?:by|within)(?:\s(?:a mere|a full|about|approximately|only|roughly|some|more than|less than|at least|nearly"
    r"|up to|as much as|around|almost|another|just))?(?:\s?[~≈])?\s*$"
    r"|\b(?:lost|loses?|losing|gain(?:s|ed)?|sacrific\w+|costs?)\s(?:only |about |some |just |another |as much as |more than )?\s*$"
)
DIFFERENCE_BEHIND = (
    r"\s?(?:\([^()]*\)\s?)?(?:per (?!atom|f\.?u|formula|mol|Li\b)[a-z]+\b|earlier|sooner|later"
    r"|higher|lower|larger|smaller|less|more|above|below|greater|wider|narrower"
    r"|better|worse|in excess|apart|difference|deviation|increase|decrease|change|shift|smearing|beyond(?! which)"
    r"|of (?:the|this|that|its) (?:reduction|increase|decrease|difference|change|gain|improvement|loss|total))\b"
)
DEMAND_BEFORE = (
    r"\bof an? (?:[\w-]+ )?(?:material|electrolyte|conductor|SE|compound) with (?:about )?$|\bsets? an? (?:upper )?limit\b[^.;()]{0,50}$|"
    r"\b(?:most|many|few|all|some|others)\s(?:of (?:them|these)\s)?(?:do not|cannot|could not|hardly|rarely|barely)\s\w+\s*$|"
    r"\b(?:rarely|seldom|hardly ever|scarcely)\s\w+\s*$|\b[Nn]one of (?:them|these|the \w+)\s[^.;]{0,30}$|\b[Nn]either\b[^.;]*$"
    r"|\b[Ii]f\b[^.;]{0,80}\b(?:had|were|could)\b[^.;]{0,40}$|"
    r"\b(?:might|would)\b(?! (?:infer|expect|anticipate|assume|guess)\b)[^.;()]{0,40}$|"
    r"\btowards?\s*(?:about\s)?$|"
    r"\b(?:only|no|few|all|any|some|other|most)\s(?:other\s)?(?:value|material|compound|electrolyte|sample|one|halide|phase|composition)s?\s"
    r"(?:above|below|over|beyond|exceeding)\s(?:about\s)?$|"
    r"\blines?\b[^.;]{0,30}(?:mark\w*|indicat\w*|correspond\w*|represent\w*|denot\w*|is|are|at|shows?)[^.;]{0,12}$|"
    r"\b(?:threshold|target|targets|goal|requirement|requirements|criterion|criteria|benchmark|minimum (?:value |conductivity )?(?:required|needed)"
    r"|required|requires?|needed|needs?|demand(?:ed|s)?|desired|desirable|"
    r"necessary|sought|aim(?:ed|s|ing)?|call(?:ed|s)? for|ask(?:ed|s)? for|should (?:be|have|reach|exceed"
    r"|possess|show)|must (?:be|have|reach|exceed|possess|show)|would have to|have to (?:be|reach|exceed)"
    r"|in order to)\b"
    r"[^.;:()]{0,60}$"
)
DEMAND_BEHIND = (
    r"\s?\)?\s(?:ought to|should|must|has to|have to|needs? to) be "
    r"(?:lowered|reduced|decreased|increased|raised|improved|enhanced|lifted|suppressed)\b|"
    r"\s(?:may|might|could|can|will|should)\s(?:well\s|soon\s|then\s|already\s|even\s)?(?:come|become|suffice"
    r"|be\s(?:with)?in\sreach|be\s(?:possible|feasible|reached|achieved|attained|expected|acceptable|tolerable|sufficient|enough|adequate))\b|"
    r"[^.;]{0,30}\bmakes? (?:a|no|little) difference\b|[^.;]{0,40}\b(?:is|was|are|were) (?:an? )?(?:artefacts?|artifacts?|erroneous|misprints?)\b"
    r"|[^.;()]{0,12}\sif\s[^.;]{0,60}\bcould\b"
    r"|\sthat\s[^.;()]{0,40}\b(?:demands?|requires?|needs?"
    r"|(?:considers?|deems?|regards?) (?:\w+ )?(?:mandatory|necessary|sufficient|adequate|required))\b"
    r"|\s?(?:\([^()]*\)\s?)?-?(?:(?:might|would)\b(?! be (?:anticipated|expected|predicted|obtained))|(?:is|are) an? (?:\w+ )?(?:goal|target"
    r"|aim|requirement|threshold|benchmark)\b|,?\s?(?:the|a) (?:\w+ )?(?:benchmark|threshold|target"
    r"|requirement)|(?:(?:are|is)|,(?: often| usually| commonly| generally)?) (?:called|considered|regarded"
    r"|seen as|taken|viewed|common|rare|usual|typical(?! (?:of|for)\b)|customary)"
    r"|[^.;()]{0,40}\b(?:was|were|is|are) (?:demanded|required|needed|called for|asked for)|limit\b|line\b"
    r"|(?:should|must|has to|have to)\b|thresholds?|targets?|criterion|criteria|requirements?|benchmarks?"
    r"|mark\b|level|limit for|class|-class|goal|that (?:is|are) (?:usually |commonly |often )?(?:demanded"
    r"|required|needed|desired|sought)|[^.;()]{0,50}\b(?:will be|would be|has to be|have to be) (?:wanted"
    r"|needed|required|demanded|necessary|guaranteed)|(?:is|are) (?:usually |commonly |often )?(?:demanded"
    r"|required|needed|desired|sought|desirable|necessary|mandatory))"
)

# `the effective conductivity of the composite cathode`: of no one material.
_MIXED = (
    r"(?:interphase|interface|interlayer|composite (?:cathode|electrode|layer)|cathode|electrode|(?:cathode|catholyte) (?:composite|mixture)"
    r"|mixture)s?\b"
)
MIXTURE_BEFORE = (
    r"(?:\b[Cc]omposites? of\s(?=[^.;]*\sand\s)|\b(?:interlayers?|coatings?|buffer layers?)\s(?:with|of|having"
    r"|show\w*|exhibit\w*|conduct\w*|reach\w*)\b"
    r"|\binterphases?\s[^.;]*\bwith an? (?:electronic|ionic) conductivity\b|\b(?:that|those) of (?:the"
    r"|a) \S+ (?:composite|cathode|electrode|mixture)s?\s"
    r"|\beffective\s(?:\S+\s){0,4}conductivit\w+|\bcomposite(?:'s)?\s(?:\w+\s)?conductivit\w+|\btransmission[- ]line\b"
    rf"|\bconductivit\w+\s(?:of|in|across)\s(?:the\s|a\s|this\s|both\s|these\s|such\s)?(?:[\w-]+\s){{0,2}}?{_MIXED})"
    r"(?!.*\b(?:that|those) of\b)(?:[^.;]|\.(?=\d))*$"
)
MIXTURE_BEHIND = rf"\s(?:for|in|of)\s(?:the\s|a\s)?(?:[\w-]+\s)?{_MIXED}"


# `0.56 eV below 120 °C, 0.40 eV above`: where an energy holds, and no distance.
_WHERE_IT_HOLDS = re.compile(
    r"\s(?:above|below)\b(?:\s?[.,;)]|\sand\s\d|\s(?:about |ca\. |~ ?)?-?\d[\d.]*\s?(?:°|K\b)"
    r"|\s(?:room temperature|this (?:temperature|point)|(?:the|its) (?:\w+ )?(?:kink|knee|transition|break|bend|change|melting|melting point))\b)"
)
# `a jump costs 0.28 eV`: what a motion takes is its barrier.
_TAKES = re.compile(r"\b(?:costs?|requires?|needs?|demands?)$")


# `percolation along c requires 0.57 eV`
_MOTION_TAKES = re.compile(
    r"\b(?:transport|percolation|migration|diffusion|hopping|hops?|jumps?|path\w*|conduction|motion|those (?:in|along|within|across))\b[^,;.]{0,40}"
    r"\b(?:requires?|needs?|demands?|takes?)\s(?:about |only |~ ?)?$"
)


# What a calculation says that a material `should reach` is expected, not asked for.
_FORESEEN = re.compile(r"\b(?:predict|calculat|comput|simulat)\w*", re.IGNORECASE)


# `a coating for 5 V cathodes`
_OF_CELLS = re.compile(
    r"[\s-](?:class\s)?(?:(?:layered|spinel|olivine|oxide|positive|[Ll]i(?:thium)?-ion|high-voltage|high-capacity)\s){0,2}"
    r"(?:cathodes?|electrodes?|batter(?:y|ies)|cells?)\b"
)


# `cells with A run very well up to 4.5 V`, `the cathodes fade above 4.35 V`: how a cell was operated.
_OPERATED = re.compile(
    r"\b(?:ASS\w*|SSL?I?Bs?|[Cc]ells?|[Bb]atter(?:y|ies)|[Cc]athodes?|CAMs?|[Cc]atholytes?|[Ee]lectrodes?|NC[MA]\S*|NMC\S*|LCO)\b[^;]{0,90}"
    r"\b(?:run|cycl|operat|work|perform|fad|charg|last|decay|degrad)\w*\b"
    r"(?:(?!oxid|reduc|anodic|cathodic|onset|stable|stability|limit|decompos)[^,;.]){0,40}$"
    r"|\b(?:dis|re)?charg(?:ed|ing)\s(?:back |only |further )?to\s(?:about |ca\. |~ ?)?$"
)
# `near that of Li deposition (0 V)`: what potentials are counted from.
_OF_METAL = re.compile(
    r"\b(?:deposition|plating|stripping|dissolution|(?:lithium|sodium|Li|Na) metal)(?: of (?:lithium|sodium))?\s(?:\(|at |near )(?:about |~ ?)?$"
)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return (
        ("difference", re.compile(DIFFERENCE_BEFORE, re.IGNORECASE), re.compile(DIFFERENCE_BEHIND, re.IGNORECASE)),
        ("demand", re.compile(DEMAND_BEFORE, re.IGNORECASE), re.compile(DEMAND_BEHIND, re.IGNORECASE)),
    )


def find_veto(scene: Scene, quantity: Quantity) -> str:
    """`difference`, `demand`, `mixture`, `cell_voltage`, or nothing.

    The words before count up to the value before it, so that `reduced by 0.1 eV to 0.3 eV` keeps the second.
    """
    before = max((other.end for other in scene.quantities if other.end <= quantity.start), default=scene.start)
    taken = (t.end for t in scene.terms if t.kind == "activation_energy" and t.end <= quantity.start and _TAKES.search(scene.between(t.start, t.end)))
    ahead = scene.between(max(before, scene.clause(quantity.start).start, quantity.start - 90, *taken), quantity.start)
    ahead = re.sub(r"[(\[]\s*$", "", ahead)
    ahead = re.sub(r"\b(?:meets?|met|fulfil|satisf)\w*\s(?:[\w-]+\s){0,5}(?:demand|requirement|criteri|target|need)\w*", "", ahead)
    ahead = re.sub(r"^.*,\s(?:yet|but)\s", "", ahead)  # `cheaper than the threshold, yet A offers …`
    if _FORESEEN.search(scene.between(scene.start, scene.end)):
        ahead = re.sub(r"\bshould\s(?=reach|have|show|exceed|possess)", "", ahead)
    ahead = re.sub(r"\bwould be (?:an? |the )?(?:[\w-]+ ){0,4}(?:owing|thanks|due) to\b", "", ahead)
    ahead = re.sub(r"\bshould (?:be|become|start|begin)\s(?=(?:to be )?(?:oxidi|reduc|stable))", "", ahead)  # expected, not asked for
    behind = scene.between(quantity.end, min(scene.end, quantity.end + 50))
    if quantity.dimension in ("energy", "conductivity") and _WHERE_IT_HOLDS.match(behind):
        behind = ""
    if quantity.dimension == "energy" and _MOTION_TAKES.search(ahead):
        ahead = ""
    if quantity.dimension == "energy":
        behind = re.sub(r"^\s(?:is|are|was|were) (?:required|needed) (?:for|between|along|within|in|to)\b", "", behind)  # what a jump takes
    for name, pattern_before, pattern_behind in _patterns():
        if pattern_before.search(ahead) or pattern_behind.match(behind):
            return name
    if quantity.dimension == "potential" and _OF_CELLS.match(scene.between(quantity.end, scene.end)):
        return "demand"
    if quantity.dimension == "potential" and _OPERATED.search(scene.between(max(scene.start, quantity.start - 160), quantity.start)):
        return "cell_voltage"
    if quantity.dimension == "potential" and _OF_METAL.search(scene.between(scene.start, quantity.start)):
        return "electrode_material"
    in_list = quantity.qualifier == "range" and _ERRORS.search(scene.between(scene.clause(quantity.start).start, quantity.start))
    if in_list or _is_error_range(scene, quantity):
        return "difference"
    if quantity.dimension == "conductivity" and _is_of_mixture(scene, quantity, behind):
        return "mixture"
    return ""


_ERRORS = re.compile(r"\berror (?:bounds?|bars?|ranges?|intervals?) (?:of|between)\b[^;]*$")  # of all that are listed


def _is_error_range(scene: Scene, quantity: Quantity) -> bool:
    """`2.2 mS cm-1 (0.9-5.5 mS cm-1)`: bounds of the value right before them."""
    bracket = scene.bracket(quantity.start)
    if bracket is None or quantity.qualifier != "range" or quantity.dimension == "structure":
        return False
    alone = re.fullmatch(r"\(\s?", scene.between(bracket.start, quantity.start)) and re.fullmatch(r"\s?\)", scene.between(quantity.end, bracket.end))
    before = [q for q in scene.quantities if q.end <= bracket.start and q.dimension == quantity.dimension]
    return bool(alone and before) and not scene.between(before[-1].end, bracket.start).strip()


def _is_of_mixture(scene: Scene, quantity: Quantity, behind: str) -> bool:
    before, after = _mixture_patterns()
    return before.search(scene.between(scene.clause(quantity.start).start, quantity.start)) is not None or after.match(behind) is not None


@cache
def _mixture_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(MIXTURE_BEFORE, re.IGNORECASE), re.compile(MIXTURE_BEHIND, re.IGNORECASE)
