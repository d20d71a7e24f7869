"""Short names of materials: where a text explains them, and which explanation counts."""

import pytest

from extract.normalize.abbreviations import find_abbreviations, find_unexplained, resolve_name, split_coating
from extract.normalize.formulas import normalize_material
from extract.normalize.usual_names import USUAL_NAMES
from schemas.document import Abbreviation

CAPTION, TEXT = "caption of Table 2", "section 1"


def explained(short: str, expansion: str, origin: str = TEXT) -> Abbreviation:
    return Abbreviation(short=short, expansion=expansion, origin=origin)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("LCO: LiCoO_{2}; NCM85: LiNi_{0.85}Co_{0.1}Mn_{0.05}O_{2}.", [("LCO", "LiCoO_{2}"), ("NCM85", "LiNi_{0.85}Co_{0.1}Mn_{0.05}O_{2}")]),
        ("LCO, LiCoO_{2}; LFP, LiFePO_{4}", [("LCO", "LiCoO_{2}"), ("LFP", "LiFePO_{4}")]),
        ("LYC = Li_{3}YCl_{6}", [("LYC", "Li_{3}YCl_{6}")]),
        ("Li_{2}ZrCl_{6} (LZC) was", [("LZC", "Li_{2}ZrCl_{6}")]),
        ("Li_{2}ZrCl_{6}, denoted as LZC, was", [("LZC", "Li_{2}ZrCl_{6}")]),
        ("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6} (hereafter LYZC)", [("LYZC", "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}")]),
        ("LIC (Li_{3}InCl_{6})", [("LIC", "Li_{3}InCl_{6}")]),
        ("Na_{3}Zr_{2}(SiO_{4})_{2}(PO_{4}) (NZSP)", [("NZSP", "Na_{3}Zr_{2}(SiO_{4})_{2}(PO_{4})")]),
        ("S1: Li_{3}YCl_{6}", [("S1", "Li_{3}YCl_{6}")]),
        ("(LZC-0.2: Li_{2.2}Zr_{0.8}In_{0.2}Cl_{6}.)", [("LZC-0.2", "Li_{2.2}Zr_{0.8}In_{0.2}Cl_{6}")]),
        ("the lithium indium chloride (LIC) is", [("LIC", "lithium indium chloride")]),
        (
            "Crystalline NaNbBr_{6} (c-NNB, Figure 2a) and NaTaBr_{6} (a-NTB)",
            [("NNB", "NaNbBr_{6}"), ("NTB", "NaTaBr_{6}")],
        ),
        ("the members Na_{0.6}Nd_{1.8}Br_{6} (HCS-Nd) and NaNbBr_{6} (LCS-Nb)", [("HCS-Nd", "Na_{0.6}Nd_{1.8}Br_{6}"), ("LCS-Nb", "NaNbBr_{6}")]),
        ("LiGaCl_{4}-60%O (LiGaCl_{2.8}O_{0.6}, O/Ga ratio of 60%, LGCO60)", [("LGCO60", "LiGaCl_{2.8}O_{0.6}")]),
        (
            "LiTaOI_{4}, LiNbOI_{4}, and LiSbOI_{4} are abbreviated LTOI, LNOI, and LSOI, respectively",
            [("LTOI", "LiTaOI_{4}"), ("LNOI", "LiNbOI_{4}"), ("LSOI", "LiSbOI_{4}")],
        ),
        ("the salt (r-NCB, of the chemical composition Na_{3}(B_{10}H_{10})(CB_{9}H_{10}))", [("NCB", "Na_{3}(B_{10}H_{10})(CB_{9}H_{10})")]),
    ],
)
def test_found(text: str, pairs: list[tuple[str, str]]) -> None:
    found = find_abbreviations(text, CAPTION)
    assert [(a.short, a.expansion) for a in found] == pairs
    assert {a.origin for a in found} == {CAPTION}


@pytest.mark.parametrize(
    "text",
    [
        "discharge capacities with LZYC, Li_{2}ZrCl_{6} and Li_{6}PS_{5}Cl",
        "composites NYZC:NaCrO_{2}:VGCF (16:11:1 by weight)",
        "Li_{3}InCl_{6} (MTI) as received",
        "Li_{3}YCl_{6} (C2/m) and Li_{3}ErCl_{6} (P3̄m1)",
        "LiCl: InCl_{3} = 3:1",
        "X-ray diffraction (XRD) of Li_{3}YCl_{6} (RT)",
        "solid state electrolytes (SSEs) such as Li_{6}PS_{5}Cl",
        "Li_{6}PS_{5}X (X = Cl, Br)",
        "ionic conductivity (IC)",
    ],
)
def test_other_brackets_are_not_names_of_materials(text: str) -> None:
    assert find_abbreviations(text, TEXT) == ()


def test_the_caption_counts_before_the_text_and_the_text_before_the_usual() -> None:
    in_text, in_caption = explained("LSC", "Li_{3}ScCl_{6}"), explained("LSC", "Li_{2}Sc_{2/3}Cl_{4}", CAPTION)
    assert normalize_material("LSC", abbreviations=(in_text, in_caption)).origin == CAPTION
    own_meaning = normalize_material("LYC", abbreviations=(explained("LYC", "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}"),))
    assert (own_meaning.formula, own_meaning.origin) == ("Li2.5Y0.5Zr0.5Cl6", TEXT)
    usual = normalize_material("LYC")
    assert (usual.formula, usual.origin) == ("Li3YCl6", "usual")


def test_two_explanations_of_the_same_rank_leave_it_empty() -> None:
    both = (explained("LSC", "Li_{3}ScCl_{6}"), explained("LSC", "Li_{2}Sc_{2/3}Cl_{4}", "section 2"))
    composition = normalize_material("LSC", abbreviations=both)
    assert (composition.formula, composition.flags) == ("", ("ambiguous_abbreviation",))


def test_words_have_to_name_the_elements_of_the_usual_formula() -> None:
    agreeing = resolve_name("LIC", (explained("LIC", "lithium indium chloride"),))
    assert agreeing is not None
    assert agreeing.expansion == "Li3InCl6"
    assert resolve_name("LIC", (explained("LIC", "lithium iron chloride"),)) is None


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("NCM811", "LiMn0.1Co0.1Ni0.8O2"),
        ("NMC-622", "LiMn0.2Co0.2Ni0.6O2"),
        ("NCM 523", "LiMn0.3Co0.2Ni0.5O2"),
        ("NMC532", "LiMn0.3Co0.2Ni0.5O2"),
        ("NCM111", "LiMn0.3333Co0.3333Ni0.3333O2"),
        ("NCM955", "LiMn0.05Co0.05Ni0.9O2"),
        ("SC-NCM811", "LiMn0.1Co0.1Ni0.8O2"),
        ("LCO", "LiCoO2"),
        ("LPSCl", "Li6PS5Cl"),
        ("LGPS", "Li10GeP2S12"),
    ],
)
def test_usual_names(name: str, formula: str) -> None:
    assert normalize_material(name).formula == formula


@pytest.mark.parametrize("name", ["NCM85", "NCM532", "NMC523", "NCM999", "HE-LIC", "LiAlOCl-981", "LYC-3", "S1", "LSC", "LiTFSI", "Ta-LLZO"])
def test_names_without_one_usual_meaning(name: str) -> None:
    composition = normalize_material(name)
    assert (composition.formula, composition.flags) == ("", ("unknown_abbreviation",))


@pytest.mark.parametrize("name", sorted(USUAL_NAMES))
def test_every_usual_name_resolves_to_a_balanced_formula_or_a_series(name: str) -> None:
    composition = normalize_material(name)
    assert composition.origin == "usual"
    assert composition.series or composition.net_charge == 0.0


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("LCO@LIC", ("LCO", "LIC")),
        ("NCM811", ("NCM811", "")),
        ("LiNbO_{3}-coated NCM811", ("NCM811", "LiNbO_{3}")),
        ("LIC‐coated LCO", ("LCO", "LIC")),
    ],
)
def test_coating(printed: str, parts: tuple[str, str]) -> None:
    assert split_coating(printed) == parts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Three times, and one formula has an element for each letter.
        ("Li_{3}ScCl_{5}Br was made. LSCB is white. LSCB melts. The 450-LSCB is grey.", [("LSCB", "Li_{3}ScCl_{5}Br")]),
        ("Li_{3}ScCl_{5}Br was made. LSCB is white.", []),
        ("Li_{3}ScCl_{5}Br and Li_{2}ScCl_{4}Br were made. LSCB is white. LSCB melts. LSCB is soft.", []),
        # A method, not a sulfide.
        ("LiVS_{2} was studied by LSV. LSV is fast. LSV and CV agree.", []),
        # What the field uses for something else.
        ("Li_{2}Zn_{2}Cl_{6} was made. LZC is white. LZC melts. LZC is soft.", []),
    ],
)
def test_names_that_nothing_explains(text: str, found: list[tuple[str, str]]) -> None:
    assert [(name.short, name.expansion) for name in find_unexplained([(text, "section 1")], set())] == found
