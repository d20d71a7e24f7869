"""Words in; the elements that they name (`the niobium compound`, `the germanate`, `the indium chloride`) out."""

import re

HALIDES = {"fluoride": "F", "chloride": "Cl", "bromide": "Br", "iodide": "I"}

_ELEMENTS = {
    "lithium": "Li", "sodium": "Na", "potassium": "K", "silver": "Ag", "beryllium": "Be", "magnesium": "Mg", "calcium": "Ca",
    "strontium": "Sr", "barium": "Ba", "scandium": "Sc", "yttrium": "Y", "lanthanum": "La", "cerium": "Ce", "praseodymium": "Pr",
    "neodymium": "Nd", "samarium": "Sm", "europium": "Eu", "gadolinium": "Gd", "terbium": "Tb", "dysprosium": "Dy", "holmium": "Ho",
    "erbium": "Er", "thulium": "Tm", "ytterbium": "Yb", "lutetium": "Lu", "titanium": "Ti", "zirconium": "Zr", "hafnium": "Hf",
    "vanadium": "V", "niobium": "Nb", "tantalum": "Ta", "chromium": "Cr", "molybdenum": "Mo", "tungsten": "W", "manganese": "Mn",
    "iron": "Fe", "cobalt": "Co", "nickel": "Ni", "copper": "Cu", "zinc": "Zn", "cadmium": "Cd", "boron": "B", "aluminium": "Al",
    "aluminum": "Al", "gallium": "Ga", "indium": "In", "thallium": "Tl", "silicon": "Si", "germanium": "Ge", "tin": "Sn", "lead": "Pb",
    "phosphorus": "P", "arsenic": "As", "antimony": "Sb", "bismuth": "Bi", "tellurium": "Te", "thorium": "Th", "selenium": "Se",
    "fluorine": "F", "chlorine": "Cl", "bromine": "Br", "iodine": "I", "oxygen": "O", "sulfur": "S", "sulphur": "S", "nitrogen": "N",
}  # fmt: skip
# Names of salts after the element in the middle of their anion.
_ANIONS = {
    "silicate": "Si", "germanate": "Ge", "stannate": "Sn", "titanate": "Ti", "zirconate": "Zr", "hafnate": "Hf", "niobate": "Nb",
    "tantalate": "Ta", "vanadate": "V", "phosphate": "P", "borate": "B", "aluminate": "Al", "gallate": "Ga", "antimonate": "Sb",
    "tungstate": "W", "molybdate": "Mo", "nitride": "N", "selenide": "Se",
}  # fmt: skip
SYMBOLS_OF_ELEMENTS = frozenset(_ELEMENTS.values())
ELEMENT = rf"(?:{'|'.join(_ELEMENTS)})"
ANION = rf"(?:(?:ortho|thio|meta|pyro)?(?:{'|'.join(_ANIONS)}))"
_WORD = re.compile(rf"\b(?:({ELEMENT})|(?:ortho|thio|meta|pyro)?({'|'.join(_ANIONS)})|(?:oxy)?({'|'.join(HALIDES)}))\b", re.IGNORECASE)


def find_named_elements(words: str) -> frozenset[str]:
    """Symbols of the elements that words name.

    >>> sorted(find_named_elements("the indium chloride")), sorted(find_named_elements("the orthosilicate"))
    (['Cl', 'In'], ['Si'])
    >>> sorted(find_named_elements("the Ta garnet"))
    ['Ta']
    """
    names = {**_ELEMENTS, **_ANIONS, **HALIDES}
    symbols = {word for word in re.findall(r"\b[A-Z][a-z]?\b(?=[- ](?!c?m\b)[a-z]|$)", words) if word in SYMBOLS_OF_ELEMENTS}
    return frozenset({*symbols, *(names[(match[1] or match[2] or match[3]).lower()] for match in _WORD.finditer(words))})
