"""A sentence with a value in; whether it names no quantity of its own and so goes on about that of the sentence before out."""

import re

from extract.text.groups import find_list
from extract.text.quantities import Quantity
from extract.text.scenes import Scene

# All that may stand in such a sentence beside materials, values and temperatures: `For B, 0.40 eV is found.`
_EMPTY = re.compile(
    r"(?:a|about|after|again|agree|agreement|agrees|all|also|although|among|an|and|annealed|are|as|at|be|been|both|boundaries|boundary|bulk|but|by|ca"
    r"|amount|amounts|become|becomes|calculated|case|change|changed|changes|compare|compared|comparison|consistent|compound|compounds|computed|contrast|corresponding|decreases|determined|drops|even|falls|fell|experiment"
    r"|experimental|figure|figures|finally|limit|limits|number|numbers|onset|onsets|potential|potentials|respective|find|finds|for|former|found|from|gave|get|gets|give|gives|grain|grains|had|has|have|here"
    r"|high|higher|however|in|increases|instead|is|it|its|kept|larger|later|latter|likewise|literature|lower|material|materials|measured"
    r"|milled|much|obtain|obtained|obtains|of|on|ab|along|axis|direction|directions|group|layer|layers|one|only|or|our|parallel|perpendicular|plane|space|within|phase|prepared|reach|reaches|ref|refs|report|reported|respectively"
    r"|result|results|rises|same|sample|samples|series|show|shown|shows|similar|similarly|slightly|smaller|than|that|the|their|them|these|they"
    r"|this|those|to|too|total|treated|unannealed|value|values|was|we|were|what|where|whereas|while|with|yields)",
    re.IGNORECASE,
)


def is_elliptic(scene: Scene) -> bool:
    """Whether no word of the sentence says what its value is of."""
    plain = re.sub(r"\[[^\]]*\]|\^\{[^{}]*\}|\b(?:et al)\b", " ", blank(scene, scene.start, scene.end))
    return all(_EMPTY.fullmatch(word) for word in re.findall(r"[A-Za-z]{2,}", plain))


def blank(scene: Scene, start: int, end: int) -> str:
    """The words between two places, with spaces for materials, values and temperatures."""
    text = list(scene.between(start, end))
    spans = [(one.start, one.end) for named in (scene.materials, scene.quantities, scene.temperatures) for one in named]
    for low, high in spans:
        if start <= low < end:
            text[low - start : high - start] = " " * (min(high, end) - low)
    return "".join(text)


_BARE = re.compile(
    r"\b(?:the|their|its|these|those)\s(?:(?:corresponding|respective|associated|two|three|four)\s)*"
    r"(?:energ(?:y|ies)|enthalp(?:y|ies))\s[^;()]{0,40}$",
    re.IGNORECASE,
)


def speaks_of_energies(scene: Scene, quantity: Quantity) -> bool:
    """`the respective energies are 0.36 and 0.41 eV`, `the corresponding enthalpy`: energies with no name but that."""
    first = (find_list(scene, quantity) or (quantity,))[0]
    clause = scene.clause(first.start)
    return _BARE.search(scene.between(clause.start, first.start)) is not None
