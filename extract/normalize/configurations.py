"""A printed cell configuration (`Li-In//Li6PS5Cl//Li2ZrCl6/NCM811`) to groups of layers, and what the two ends are."""

import re
from math import gcd

from extract.notation import flatten, fold_characters, has_scripts

Groups = tuple[tuple[str, ...], ...]

# Stands for a slash inside a fraction while the separators are looked for; folding leaves none of it in a text.
_FRACTION = "\u2044"
_FLAT_FRACTION = re.compile(r"(?<=[A-Za-z)\]])(\d{1,2})/(\d)(?=[A-Z(\[]|$|[/|:@\s])")
_RATIO = re.compile(r"\s*\((?=[^()]*\d)[\d.:/\s-]+(?:(?:wt|vol|mol)\.?)?\s?%?\s?(?:wt\.?|vol\.?|mol\.?|[μnm]m|mg)?\)")
_AND = r"\s?\+\s?(?=[A-Z])|\s?&\s?"
_METALS = frozenset(("Li", "Na", "K", "Rb", "Mg", "Ca", "Al", "In", "Sn", "Si", "Ge", "Ga", "Sb", "Bi", "Zn", "Ag", "Au", "Pb"))
_ALLOY = re.compile(r"(?:([A-Z][a-z]?)(?:\d+(?:\.\d+)?|x|y)?-?)+")
_ANODE_NAMES = frozenset(("graphite", "gr", "lto", "li4ti5o12", "hard carbon", "silicon", "lithium", "indium", "sodium", "si-c"))
_QUALIFYING_WORDS = re.compile(r"\b(?:metal|foil|alloy|anode|powder|film|electrode|nano|micro|columnar|n|μ)\b[- ]?", re.IGNORECASE)
_CATHODE_NAME = re.compile(r"(?:s?c-?)?(?:NCM|NMC|NCA|LCO|LFP|LMO|LNO|LNMO|LMFP|LRMO|NVPF?|SPAN|NFM)[\d-]*", re.IGNORECASE)
_SULFUR = frozenset(("S", "S8", "Li2S", "Se", "TiS2", "FeS2", "MoS2", "CuS", "VS2", "I2", "O2"))
_REDOX_METALS = frozenset(("V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu"))
_CARBONS = re.compile(r"C|CB|AB|KB|CNTs?|CNFs?|VGCFs?|Super[ -]?P|carbon(?: black)?|acetylene black|PTFE", re.IGNORECASE)
_BLOCKING = re.compile(r"SS|stainless steel|steel|Au|Pt|Cu|Al|Ti|Ni|C|carbon|gold", re.IGNORECASE)


def parse_configuration(printed: str) -> Groups:
    """Groups of layers in the printed order; the members of a group share one layer (catholyte and active material).

    `//`, `|` and `||` divide layers, and a slash then joins the members of one; where there are slashes only, or colons only,
    these divide layers. The slash of a fraction (`Sc_{2/3}`, flat `Sc2/3`) divides nothing. Raises ValueError below two layers.

    >>> parse_configuration("Li-In//Li6PS5Cl//Li2Sc2/3Cl4/NCM622")
    (('Li-In',), ('Li6PS5Cl',), ('Li2Sc2/3Cl4', 'NCM622'))
    """
    text = _RATIO.sub("", _protect_fractions(" ".join(fold_characters(printed).split())))
    text = re.sub(r"\(\s*[-+]\s*\)", "", text)
    if re.search(r"//|\|", text):
        layers, members = r"//+|\|+", rf"/|:|{_AND}"
    elif re.search(r"\s/\s", text) and re.search(r"\S/\S", text):
        layers, members = r"\s/\s", rf"/|:|{_AND}"
    elif "/" in text:
        layers, members = r"/", rf":|{_AND}"
    else:
        layers, members = r":", _AND
    groups = tuple(tuple(_restore(m) for m in re.split(members, layer) if m.strip()) for layer in re.split(layers, text) if layer.strip())
    if len(groups) < 2:
        raise ValueError(f"not a sequence of layers: {printed!r}")
    return groups


def is_anode(printed: str) -> bool:
    """Whether a layer is a metal, an alloy of metals, graphite or another usual negative electrode.

    >>> is_anode("Li–In alloy"), is_anode("Li11Sn6"), is_anode("Li3YCl6")
    (True, True, False)
    """
    name = flatten(fold_characters(printed)).strip()
    if name.lower() in _ANODE_NAMES:
        return True
    bare = "".join(_QUALIFYING_WORDS.sub("", name).split()).strip("-")
    elements = set(re.findall(r"[A-Z][a-z]?", bare))
    if bare.lower() in _ANODE_NAMES:
        return True
    return _ALLOY.fullmatch(bare.replace("/", "-")) is not None and elements <= _METALS


def is_cathode(printed: str, formula: str) -> bool:
    """Whether a layer is a usual positive electrode: by its name, or an oxide (or polyanion) rich in a redox-active metal.

    `formula` is its composition where known. A third of a redox metal an alkali atom keeps doped electrolytes out.
    """
    name = "".join(flatten(fold_characters(printed)).split())
    if _CATHODE_NAME.fullmatch(name) or name in _SULFUR or formula in _SULFUR:
        return True
    amounts = {element: float(amount or 1) for element, amount in re.findall(r"([A-Z][a-z]?)(\d+(?:\.\d+)?)?", formula)}
    alkali = sum(amounts.get(element, 0.0) for element in ("Li", "Na", "K"))
    redox = sum(amount for element, amount in amounts.items() if element in _REDOX_METALS)
    return "O" in amounts and not amounts.keys() & {"Cl", "Br", "I"} and redox > 0 and redox >= 0.3 * alkali


def is_carbon(printed: str) -> bool:
    """Whether a part of an electrode only conducts electrons or binds."""
    return _CARBONS.fullmatch(flatten(fold_characters(printed)).strip()) is not None


def is_blocking(printed: str) -> bool:
    """Whether a layer is a current collector: steel, gold, carbon."""
    return _BLOCKING.fullmatch(flatten(fold_characters(printed)).strip()) is not None


def _protect_fractions(text: str) -> str:
    if has_scripts(text):
        text = re.sub(r"_\{[^{}]*\}", lambda run: run.group().replace("/", _FRACTION), text)
        return re.sub(r"(_\{\d+\})/(?=_\{\d+\})", rf"\1{_FRACTION}", text)

    def keep(match: re.Match[str]) -> str:
        above, below = int(match[1]), int(match[2])
        # Site fractions are in lowest terms: the slash in `Cl6/3…` is no fraction.
        return f"{above}{_FRACTION}{below}" if below > 1 and gcd(above, below) == 1 else match.group()

    return _FLAT_FRACTION.sub(keep, text)


def _restore(member: str) -> str:
    return member.replace(_FRACTION, "/").strip(" ,;")
