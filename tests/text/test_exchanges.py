"""Materials that are told by what was exchanged in them, by what they lack, or by their place among others."""

import pytest

from tests.text.statements import expect, facts, reasons

SERIES = "We prepared Li_{3−x}Lu_{1−x}Zr_{x}Cl_{6} by milling."
PAIR = "Li_{2}ZrCl_{6} and Li_{2}HfCl_{6} were milled."

CASES = [
    # a share of an element that a known series replaces
    (
        f"{SERIES}\n\nReplacing half of the lutetium by zirconium raises the ionic conductivity to 1.8 mS cm^{{−1}} at 25 °C.",
        "ionic Li2.5Lu0.5Zr0.5Cl6 1.8e-3 298.15K own",
    ),
    (
        f"{SERIES}\n\nExchanging 20 % of the Lu for Zr gives an ionic conductivity of 0.9 mS cm^{{−1}}.",
        "ionic Li2.8Lu0.8Zr0.2Cl6 9e-4 own",
    ),
    # what a substitution results in
    (
        "Na_{3}SbS_{4} delivers a conductivity of 1.1 mS/cm; upon introducing tungsten, the resulting Na_{2.9}Sb_{0.9}W_{0.1}S_{4} climbs to "
        "30 mS/cm (both at 25 °C).",
        """
        ionic Na3SbS4 1.1e-3 298.15K own
        ionic Na2.9Sb0.9W0.1S4 3e-2 298.15K own
        """,
    ),
    # members of a list with their x in brackets, one number among them without its unit
    (
        f"{SERIES}\n\nThe ionic conductivities are 0.21 (x = 0), 0.68 (x = 0.2) and 1.42 mS cm^{{−1}} (x = 0.4).",
        """
        ionic Li3LuCl6 2.1e-4 own
        ionic Li2.8Lu0.8Zr0.2Cl6 6.8e-4 own
        ionic Li2.6Lu0.6Zr0.4Cl6 1.42e-3 own
        """,
    ),
    # a value of another kind goes on about the member before it
    (
        f"{SERIES}\n\nThe best conductivity is 4.7 mS cm^{{−1}} (x = 0.5) and the activation energy there is 0.29 eV.",
        """
        ionic Li2.5Lu0.5Zr0.5Cl6 4.7e-3 own
        barrier Li2.5Lu0.5Zr0.5Cl6 0.29 own
        """,
    ),
    # two values set against each other
    (
        "The bromide Li_{3}YBr_{6} conducts better than the chloride Li_{3}YCl_{6} at 25 °C (1.7 vs 0.5 mS cm^{−1}).",
        """
        ionic Li3YBr6 1.7e-3 298.15K own
        ionic Li3YCl6 5e-4 298.15K own
        """,
    ),
    # the symbol of an element, the element of a compound
    (
        "The garnets Li_{5}La_{3}Ta_{2}O_{12} and Li_{5}La_{3}Nb_{2}O_{12} were fired. The activation energy is 0.56 eV for the tantalum "
        "compound (Ta) and 0.43 eV for the niobium one (Nb).",
        """
        barrier Li5La3Ta2O12 0.56 own
        barrier Li5La3Nb2O12 0.43 own
        """,
    ),
    (
        f"{PAIR} The conductivity of the zirconium compound, 0.4 mS cm^{{−1}}, exceeds that of the hafnium compound, 0.3 mS cm^{{−1}}.",
        """
        ionic Li2ZrCl6 4e-4 own
        ionic Li2HfCl6 3e-4 own
        """,
    ),
    # the compound without an element of the one spoken of
    (
        "We chose Li_{3.2}LuBr_{5.8}Se_{0.2} for synthesis. Its activation energy is 0.28 eV, to be compared with 0.32 eV for unsubstituted "
        "Li_{3}LuBr_{6}. The electronic conductivity, 6.1 × 10^{−9} S cm^{−1}, is higher than that of the selenium-free bromide "
        "(4.4 × 10^{−10} S cm^{−1}).",
        """
        barrier Li3.2LuSe0.2Br5.8 0.28 own
        barrier Li3LuBr6 0.32 own
        electronic Li3.2LuSe0.2Br5.8 6.1e-9 own
        electronic Li3LuBr6 4.4e-10 own
        """,
    ),
    # the latter of the sentence before, of which that sentence told nothing
    (
        "Li_{3}LuBr_{5}F resists oxidation up to 3.7 V vs Li^{+}/Li, whereas Li_{3.2}LuBr_{5.8}Se_{0.2} is softer. The latter shows an ionic "
        "conductivity of 3.9 mS cm^{−1}.",
        """
        oxidation Li3LuBr5F 3.7 vs:Li+/Li <= own
        ionic Li3.2LuSe0.2Br5.8 3.9e-3 own
        """,
    ),
    # a family that a material stands for
    (
        "Another family is represented by Na_{11}Sn_{2}PS_{12}. Its tetragonal cell (I4_{1}/acd) has open paths, and a conductivity of "
        "1.4 mS/cm with 0.25 eV results.",
        """
        structure Na11Sn2PS12 tetragonal I41/acd own
        ionic Na11Sn2PS12 1.4e-3 own
        barrier Na11Sn2PS12 0.25 own
        """,
    ),
    # the only listing of three, a paragraph before
    (
        "Three electrolytes were prepared: Li_{2}ZrCl_{6}, Li_{2.2}Zr_{0.9}Mg_{0.1}Cl_{6} and Li_{2}ZrCl_{5.4}F_{0.6}.\n\n"
        "Reflections of all three powders are broad and index to the trigonal cell (P-3m1).",
        """
        structure Li2ZrCl6 trigonal P-3m1 own
        structure Li2.2Mg0.1Zr0.9Cl6 trigonal P-3m1 own
        structure Li2ZrCl5.4F0.6 trigonal P-3m1 own
        """,
    ),
    # a sentence that begins with an isotope is one of its own
    (
        "Li_{3}ScBr_{6} was made. Pellets give a conductivity of 3.9 mS cm^{−1}. ^{7}Li spectra resemble those of other disordered conductors.",
        "ionic Li3ScBr6 3.9e-3 own",
    ),
    # materials that the abstract tells apart by their lattices
    (
        "# Abstract\n\nWe compare the spinel Li_{1.8}Sc_{0.6}Mg_{0.1}Cl_{3.8} with monoclinic Li_{2.8}In_{0.8}Hf_{0.2}Cl_{6}.\n\n# Results\n\n"
        "We derive σ = 1.27 mS cm^{−1} for the spinel; the monoclinic compound is somewhat better with σ = 1.86 mS cm^{−1}.",
        """
        ionic Li1.8Mg0.1Sc0.6Cl3.8 1.27e-3 own
        ionic Li2.8Hf0.2In0.8Cl6 1.86e-3 own
        """,
    ),
    # a member in a bracket behind what was brought in
    (
        "We made Li_{3−x}Dy_{1−x}Zr_{x}Cl_{6}. The unsubstituted compound has a conductivity of 0.052 mS cm^{−1}. A little Zr (x = 0.1) raises "
        "this value to 0.21 mS cm^{−1}.",
        """
        ionic Li3DyCl6 5.2e-5 own
        ionic Li2.9Dy0.9Zr0.1Cl6 2.1e-4 own
        """,
    ),
    # members by the letter of their halogen, whatever was listed before
    (
        "Argyrodites Li_{6}PS_{5}X (X = Cl, Br, I) were made. Disorder is present for X = Cl and absent for X = I: σ = 1.9 mS cm^{−1} (X = Cl) "
        "and 0.7 mS cm^{−1} (X = Br).",
        """
        ionic Li6PS5Cl 1.9e-3 own
        ionic Li6PS5Br 7e-4 own
        """,
    ),
    # the end of a change away from another material
    (
        "Adeli et al. reported a conductivity of 9.4 mS cm^{−1} for Li_{5.5}PS_{4.5}Cl_{1.5}; E_{a} decreased from 0.35 eV in Li_{6}PS_{5}Cl to "
        "0.29 eV.",
        """
        ionic Li5.5PS4.5Cl1.5 9.4e-3 cited
        barrier Li6PS5Cl 0.35 own
        barrier Li5.5PS4.5Cl1.5 0.29 own
        """,
    ),
    # made from one, and another has the value
    (
        "Li_{3}YCl_{6} was studied. Park and co-workers introduced Zr^{4+} into Li_{3}ErCl_{6}, and Li_{2.6}Er_{0.6}Zr_{0.4}Cl_{6} exhibited a "
        "conductivity of 1.1 mS cm^{−1}.",
        "ionic Li2.6Er0.6Zr0.4Cl6 1.1e-3 cited",
    ),
    # what is foreseen is not asked for
    (
        "Calculations show that Li_{3.2}LuBr_{5.8}Se_{0.2} should reach an ionic conductivity of 7.5 mS cm^{−1} at 300 K.",
        "ionic Li3.2LuSe0.2Br5.8 7.5e-3 300K computed own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_told_by_what_changed(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


POTENTIALS = [
    (
        "Against a Li–In electrode the reduction of Li_{2}ZrCl_{6} sets in at 1.8 V (2.42 V vs Li^{+}/Li).",
        "reduction Li2ZrCl6 2.42 vs:Li+/Li own\nreduction Li2ZrCl6 2.42 vs:Li+/Li own",
    ),
    (
        "Against Li–In, Li_{2}ZrCl_{6} is reduced at 1.8 V, equivalent to 2.42 V versus Li^{+}/Li.",
        "reduction Li2ZrCl6 2.42 vs:Li+/Li own\nreduction Li2ZrCl6 2.42 vs:Li+/Li own",
    ),
    (
        "Scans with a Li_{2.5}Tb_{0.5}Hf_{0.5}Cl_{6}–carbon working electrode locate oxidation at 4.28 V and reduction at 1.65 V, both versus "
        "Li^{+}/Li.",
        "oxidation Li2.5Tb0.5Hf0.5Cl6 4.28 vs:Li+/Li own\nreduction Li2.5Tb0.5Hf0.5Cl6 1.65 vs:Li+/Li own",
    ),
]


@pytest.mark.parametrize(("text", "lines"), POTENTIALS)
def test_a_value_keeps_its_electrode_where_it_is_told_again_against_another(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        # nothing of the series holds hafnium
        (f"{SERIES}\n\nReplacing half of the lutetium by hafnium raises the ionic conductivity to 1.8 mS cm^{{−1}} at 25 °C.", ["no_material"]),
        ("The ionic conductivity of ZrO_{2} is 0.1 S cm^{−1} at 1000 °C.", ["unknown_material"]),
        ("The oxide rules out even Li_{4}Ti_{5}O_{12} with reduction at 1.55 V as a negative electrode.", ["electrode_material"]),
        ("Its oxidation limit makes Li_{3}GaF_{6} a candidate coating for 5 V cathodes.", ["demand"]),
        (
            "Li_{2}ScCl_{4} was made. Electronic conductivities are 2.1 × 10^{−10} S cm^{−1} (spinel) and 1.5 × 10^{−8} S cm^{−1} "
            "(monoclinic compound).",
            ["unknown_material", "unknown_material"],
        ),
        ("NaTaCl_{6} comes close, so the conductivity of 1 mS cm^{−1} that we consider mandatory is in reach.", ["demand"]),
    ],
)
def test_left_alone(text: str, why: list[str]) -> None:
    assert (facts(text), reasons(text)) == ([], why)
