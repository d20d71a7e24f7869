"""A mention of a material in its sentence in; whether it is only a means, an abbreviation's explanation, or changed by what is said."""

import re

from extract.text.elements import find_named_elements
from extract.text.formulas import find_symbols
from extract.text.mentions import Material
from extract.text.scenes import Scene

# `by A` names a means, but the subject in `was shown by A`.
_SHOWN = ("followed", "held", "shown", "exhibited", "reached", "displayed", "attained", "offered", "achieved")
_MEANS = "".join(f"(?<!{verb} )" for verb in _SHOWN) + "by"


_OBLIQUE = re.compile(
    r"\b(?:based|built) on (?:the )?$|"
    r"\b(?:iso-?structural|isotypic|isomorphous) (?:to|with) (?:the )?$|"
    r"\b(?:analogues?|analogs?|counterparts?|homologues?|congeners?|relatives?|derivatives?) (?:of|to) (?:the )?$|"
    rf"\b(?:of|to|in) the (?:family|series|system|class)(?: of)?\s$|\b(?:from|with|using|{_MEANS}|onto|into"
    r"|between|against|via|through|(?<!-)containing|adding|mixing|dissolving|reacting|grinding|heating"
    r"|combining|towards?|than|via|against|as (?:a |the "
    r")?(?:precursor|anode|cathode|coating)s?|(?<!-)like|reducing|(?:instead|in place) of|plus"
    r"|(?:Except|But) for|Apart from|Other than)"
    r"\s(?:(?:the|a|an|\d[\d.]*\s?(?:mol|wt|vol|at)?\.?\s?-?%|of|both|stoichiometric|amounts|[a-z]+-[a-z]+|bare|pure|metallic|excess|some|usual|common|conventional)\s){0,3}$"
)


_VERB = re.compile(
    r"\s(?:\([^()]*\)\s)?(?:exhibit|show|reach|display|possess|deliver|conduct|attain|yield|offer|withst|has\b|had\b|is\b|was\b|gave\b|gives\b)"
)
_CHANGING = re.compile(
    r"\b(?:dop|co-dop|substitut|introduc|incorporat|replac|partial(?! (?:\w+ )?conductivit)|adding|addition|alloy"
    r"|exchang)\w*\s(?:[^,;.]{1,50}\s)?(?:in|into|of|to|for|on)\s(?:the\s)?$|\b(?:doping|substituting"
    r"|alloying|modifying)\s(?:the\s)?(?:parent\s|host\s)?$",
    re.IGNORECASE,
)


_NAMED = {"formula", "series", "name", "substituted"}
_ADDED = re.compile(r"\d\s?(?:mol|wt|vol|at)\.?\s?-?%\s(?:of\s)?$")  # `2 mol% Ni2P`
_JOINED = re.compile(r"\s?(?:,|,?\s?and|,?\s?or)\s")


_DEFINITION = re.compile(
    r"[A-Za-z\d}]\s?\(\s?(?:(?:denoted|abbreviated|labell?ed|named|called|designated|termed|hereafter|hereinafter|henceforth"
    r"|referred to)\s(?:as\s)?)?$"
)


_BUILT_LIKE = re.compile(r"\b(?:packing|lattice|sublattice|framework|arrangement|topology|motif|form|polymorph|modification) of (?:the )?$")

# `A and B crystallize as inverse spinels`, `cubic A was stabilized in glass-ceramics by …`
_NO_SUBJECT = re.compile(r"\b(?:(?:crystalli[sz]\w*|described|regarded|classified|known)\s(?:as\s)?(?:\w+\s)?|(?:was|were|been)\s\w+ed\sin\s)$")
_PREPARED = re.compile(
    r"\b(?:(?:ball-)?milled|ground|mixed|dissolved|reacted|fused|melted|co-melted|combined|heated|weighed|stirred"
    r"|precursors?|educts?|reactants?|starting materials?)\s"
    r"(?:(?:the|a|an|of|together|both|stoichiometric|amounts|mixtures?|anhydrous|dry|pure|salts|hydrated|excess)\s){0,4}$"
)

_WAS_PREPARED = re.compile(
    r"(?:(?:,\sand|,|\sand)\s[A-Z][\w{}().·]*)*\s(?:was|were)\s(?:\w+ly\s)?"
    r"(?:(?:ball[- ])?milled|ground|mixed|fused|melted|co-melted|combined|weighed|reacted)\b"
)

# `The interest began with A`, `a breakthrough was made in 2011 with A`: what is spoken of.
_BEGAN = re.compile(
    r"\b(?:began|begins|started|starts|came|comes|arrived|opened|(?:was|were|is) (?:made|achieved|reached|marked|set|triggered|initiated|sparked))\s"
    r"(?:in \d{4}\s|then\s|recently\s)?(?:with|by)\s(?:the\s(?:discovery|report|introduction|finding|synthesis)\s(?:of|on)\s)?$"
)


def defines(scene: Scene, material: Material) -> bool:
    """Whether a name stands in brackets right behind the formula that it shortens."""
    if material.kind not in ("name", "substituted") or any(0 < material.start - q.end <= 3 for q in scene.quantities):
        return False  # `0.33 eV (LIC)`
    return _DEFINITION.search(scene.between(scene.start, material.start)) is not None


def _is_left_over(scene: Scene, material: Material, before: str) -> bool:
    """Whether a compound is a precursor, a solute, a hydrate that is dried, or a product beside what the sentence is about."""
    if material.use == "other" and re.search(
        r"\b(?:reflections?|peaks?|lines?|signals?|traces?|residues?|remains|amounts?)\s(?:of|from)\s(?:the\s)?(?:[a-z]+\s)?$", before
    ):
        return True  # `the reflections of LiBr have disappeared`: of a precursor
    treated = re.match(
        r"\s(?:in \w+\s)?(?:was|were|is|are)\s(?:(?:treated|mixed|reacted|combined|stirred)\swith|(dissolved))\b",
        scene.between(material.end, scene.end),
    )
    if treated and not (treated[1] and material.use == "conductor"):
        return True  # `a route in which B in acetonitrile was treated with Li2S`; a conductor that is dissolved is won back
    if re.search(r"H_?\{?2\}?O$", scene.between(*material.core)) and re.search(
        r"\b(?:dehydration|drying|heating|annealing|decomposition) of\s(?:the\s)?$", before, re.IGNORECASE
    ):
        return True  # of a hydrate, which is none any more
    if material.use == "other" and (_PREPARED.search(before) or _WAS_PREPARED.match(scene.between(material.end, scene.end))):
        return True  # `milled Li2S, P2S5 and LiCl and found 1.4 mS cm-1`: of what came out
    # `Er and LiCl are formed`: products of what is spoken of
    formed = re.match(r"\s(?:are|were)\s(?:formed|produced|generated|released)\b", scene.between(material.end, scene.end))
    return material.use == "other" and formed is not None


def is_oblique(scene: Scene, material: Material) -> bool:
    """Whether a material is something that another was made from, joined to, or replaced in."""
    before = scene.between(max(scene.start, material.start - 60), material.start)
    if material.kind == "sample" or re.fullmatch(r"[xyz]\s?=\s?[\d.]+", material.values):
        return False  # `the best member of the series A, with x = 0.75`
    if scene.between(material.start, material.end).lower() not in ("its", "their") and re.match(
        r"\s(?:structure|prototype|type|lattice|framework)\b(?!s?\s(?:of|is|was|has))", scene.between(material.end, scene.end)
    ):
        return True  # `in the Li_{3}ErCl_{6} structure type`
    of_family = re.match(r"\s(?:family|group|class)\b", scene.between(material.end, scene.end))
    if of_family and re.search(r"\b(?:members?|representatives?) of the $", before):
        return True  # `A, a member of the B family, with 22 mS cm-1`
    if material.kind == "anaphor" and re.search(
        r"\b(?:form|phase|polymorph|state|structure)$", scene.between(material.start, material.end), re.IGNORECASE
    ):
        return re.search(r"\b(?:in|as|into|to|from|with)\s$", before) is not None  # `A, hypothetical in the monoclinic form, 7 mS cm-1`
    if material.kind == "class" and _NO_SUBJECT.search(before):
        return True
    if material.kind in ("class", "anaphor") and re.search(
        r"\b(?:among|amongst|amid|of (?:any|all)|for (?:an?|any|all)|than (?:other|most))\s(?:the\s|these\s)?$", before
    ):
        return True
    if _is_left_over(scene, material, before):
        return True
    previous = max((m for m in scene.materials if m.end <= material.start), default=None)
    if previous is not None and _BUILT_LIKE.search(before):
        return True  # `A with the lattice of B conducts 0.01 mS cm-1`
    if re.search(r",\s(?:and|but)\s$", before) and _VERB.match(scene.between(material.end, scene.end)):
        return False  # `introduced Zr^{4+} into A, and B (Pnma) exhibited …`
    if previous is not None and _JOINED.fullmatch(scene.between(previous.end, material.start)) and {previous.kind, material.kind} <= _NAMED:
        return is_oblique(scene, previous)
    if (
        previous is not None
        and previous.kind == "class"
        and re.fullmatch(r",?\s(?:like|such as)\s(?:[a-z-]+\s){0,2}", scene.between(previous.end, material.start))
    ):
        return False  # `garnets like cubic A with 0.3 mS cm-1`
    if re.search(r"\b(?:represented|exemplified|embodied|typified|illustrated) by\s(?:the\s)?$", before):
        return False  # `another family is represented by A`
    if re.match(r"[-–]\s?(?:carbon|C|graphite|graphene|KB|VGCF|CNTs?|Super ?P|acetylene black)\b", scene.between(material.end, scene.end)):
        return False  # `scans with an A-carbon electrode`: A is what is tested
    if _BEGAN.search(before):
        return False
    if re.search(r"\bby\s$", before) and re.match(r"\s(?:with|whose|exhibiting|showing|having)\s", scene.between(material.end, scene.end)):
        return False  # `interest was sparked by A with 1.5 mS cm-1`
    return _OBLIQUE.search(before) is not None or (material.kind in ("formula", "name") and _ADDED.search(before) is not None)


def _holds_all(scene: Scene, material: Material, words: str) -> bool:
    """Whether a formula has what is said to come in: `replacement of scandium by indium in Li_{2}In_{1/3}Sc_{1/3}Cl_{4}` is the result,
    `replacing half of the lutetium in Li_{3}LuCl_{6}` has the host."""
    if re.match(r"replac|exchang", words, re.IGNORECASE) and not re.search(r"\b(?:by|with)\b", words):
        return False
    named = find_named_elements(words) | {ion[1] for ion in re.finditer(r"([A-Z][a-z]?)\^\{", words)}
    return bool(named) and material.kind == "formula" and named <= find_symbols(scene.between(*material.core))


def is_changed(scene: Scene, material: Material) -> bool:
    """Whether the sentence says that something was brought into the material: `doping Zr^{4+} in Li_{3}ScCl_{6}`."""
    before = scene.between(max(scene.start, material.start - 80), material.start)
    previous = max((m.end for m in scene.materials if m.end <= material.start and m.kind != "anaphor"), default=scene.start)
    said = _CHANGING.search(before[-max(0, material.start - previous) :] if material.start > previous else "")
    led = said is not None and re.search(r"\b(?:lead|result|giv|yield|produc|turn|convert|rais|increas|boost)\w*\b|\bdoping to\b", said[0])
    brought = before[max(0, len(before) - len(said[0]) - 14) :] if said else ""  # `tungsten substitution in A`
    if material.kind != "sample" and said and not led and not _holds_all(scene, material, brought):
        return True
    acted = re.search(
        r"\b(?:rais|increas|enhanc|improv|boost|lower|reduc|widen|elevat|extend)\w*\s(?:the|its)\s[^,;]{0,60}\s(?:of|for|in)\s(?:the\s)?$", before
    )
    return (
        acted is not None
        and re.search(
            r"\b(?:by|through|via|with|upon)\b[^.;]{0,40}(?:dop|substitut|introduc|incorporat|replac|alloy)", scene.between(material.end, scene.end)
        )
        is not None
    )
