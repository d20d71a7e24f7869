"""Ways in which articles place a material beside its value, and sentences that leave the material or the quantity to those before them."""

import pytest

from tests.text.statements import expect, facts, read, reasons

CASES = [
    (
        "Both electrolytes conduct at 30 °C as expected, namely σ(Li_{6}PS_{5}I) = 0.02 mS cm^{−1} and σ(Li_{3}DyCl_{6}) = 0.3 mS cm^{−1}.",
        """
        ionic Li6PS5I 2e-5 303.15K own
        ionic Li3DyCl6 3e-4 303.15K own
        """,
    ),
    (
        "The sulfide of the composition Na_{2.8}Sb_{0.8}W_{0.2}S_{4}, made by exchanging some antimony in Na_{3}SbS_{4} for tungsten, reaches a "
        "conductivity of 21 mS cm^{−1}.",
        "ionic Na2.8Sb0.8W0.2S4 0.021 own",
    ),
    (
        "Miller et al. prepared Li_{3}VF_{6} and Li_{3}TiF_{6}, which possess an ionic conductivity near 10^{−6} S cm^{−1} at room temperature.",
        """
        ionic Li3VF6 1e-6 ~ 298.15K cited
        ionic Li3TiF6 1e-6 ~ 298.15K cited
        """,
    ),
    (
        "The chloride Li_{3}TbCl_{6} has a smaller barrier of 0.31 eV, and the largest one of 0.52 eV belongs to Li_{3}YbCl_{6}.",
        """
        barrier Li3TbCl6 0.31 own
        barrier Li3YbCl6 0.52 own
        """,
    ),
    (
        "Compounds such as Na_{2}BH_{4}I (0.58 eV), NaAlCl_{4} (0.45 eV) or Na_{3}PS_{4} (0.35 eV) possess activation energies of this size.",
        """
        barrier Na2BH4I 0.58 own
        barrier NaAlCl4 0.45 own
        barrier Na3PS4 0.35 own
        """,
    ),
    (
        "Its conductivity is three times higher than the Na_{3}YCl_{6} described before (3 × 10^{−8} S cm^{−1}).",
        "ionic Na3YCl6 3e-8 own",
    ),
    (
        "The electronic conductivity of Li_{3}ScCl_{6} with the top ionic conductivity of 3.0 mS cm^{−1} (Figure 4), is 1.4 × 10^{−9} S cm^{−1}.",
        """
        electronic Li3ScCl6 1.4e-9 own
        ionic Li3ScCl6 3.0e-3 own
        """,
    ),
    (
        "Li_{3}YCl_{6} was sintered. Electrons contribute next to nothing to its transport (≈10^{−9} S cm^{−1} from polarization).",
        "electronic Li3YCl6 1e-9 ~ measured own",
    ),
    (
        "Many sulfides are oxidized at low potentials already. Examples are Li_{7}P_{3}S_{11} at 2.3 V and Li_{6}PS_{5}Br at 2.1 V.",
        """
        oxidation Li7P3S11 2.3 own
        oxidation Li6PS5Br 2.1 own
        """,
    ),
    (
        "The structure of Li_{2}Er_{1/3}Lu_{1/3}Cl_{4} was solved. Its framework equals that of Li_{2}Lu_{2/3}Cl_{4}. A high ionic conductivity of "
        "1.7 mS cm^{−1} results.",
        "ionic Li2Er0.3333Lu0.3333Cl4 1.7e-3 own",
    ),
    (
        "LiB_{10}H_{9}NH_{3} and NaB_{10}H_{9}NH_{3} have conductivities of σ(Li^{+}) = 4 × 10^{−4} S cm^{−1} and σ(Na^{+}) = 2 × 10^{−4} S cm^{−1} "
        "at 180 °C.",
        """
        ionic LiB10H12N 4e-4 453.15K own
        ionic NaB10H12N 2e-4 453.15K own
        """,
    ),
    (
        "Doping leads to the highest conductivity of 27 mS cm^{−1} for a sintered body, Na_{2.85}Sb_{0.85}Mo_{0.15}S_{4}.",
        "ionic Na2.85Sb0.85Mo0.15S4 0.027 own",
    ),
    (
        "It is made by heating, in contrast to Li_{3}TmCl_{6} and Li_{3}DyCl_{6}, which reach a conductivity of 0.3 mS cm^{−1} only "
        "after hours of milling.",
        """
        ionic Li3TmCl6 3e-4 own
        ionic Li3DyCl6 3e-4 own
        """,
    ),
    (
        "The products (Li_{6}AsS_{5}Cl and Li_{6}AsS_{5}Br) still have a high ionic conductivity of ∼1.8 mS cm^{−1} at 25 °C.",
        """
        ionic Li6AsS5Cl 1.8e-3 ~ 298.15K own
        ionic Li6AsS5Br 1.8e-3 ~ 298.15K own
        """,
    ),
    (
        "Metastable Li_{5}GaS_{4} was obtained. The stable form is monoclinic, like another solid electrolyte, Li_{5}AlS_{4}. Its conductivity is "
        "3 × 10^{−5} S cm^{−1}.",
        "ionic Li5GaS4 3e-5 own",
    ),
    (
        "The conductivity of undoped and 4 mol% Sr-doped LiBH_{4} was 0.2 and 9.5 mS cm^{−1} at 210 °C, respectively.",
        """
        ionic 'Sr-doped_LiBH4' 9.5e-3 483.15K own
        ionic LiBH4 2e-4 483.15K own
        """,
    ),
    ("In 2019, Li_{3}HoCl_{6} was found to have an ionic conductivity of 0.7 mS cm^{−1}^{16}.", "ionic Li3HoCl6 7e-4 own"),
    (
        "The series Na_{3+x}M_{x}Sb_{1−x}S_{4} (M = Sn, Si) was computed. A conductivity of 1.4 mS cm^{−1} is expected for 12.5% Sn-doped "
        "c-Na_{3}SbS_{4}.",
        "ionic Na3.125Sn0.125Sb0.875S4 1.4e-3 own",
    ),
    (
        "The titanate Li_{3x}La_{(2/3)−x}□_{(1/3)−2x}TiO_{3} (0 < x < 0.16) was studied. The x ≈ 0.10 member has a conductivity of 1 mS cm^{−1}.",
        "ionic Li0.3La0.5667TiO3 1e-3 own",
    ),
    (
        "The conductor Li_{27−x}[P_{4}O_{7+x}N_{9−x}]O_{3} (x ≈ 2) was made. Its bulk conductivity is 9 × 10^{−7} S cm^{−1}.",
        "ionic Li25P4N7O12 9e-7 bulk own",
    ),
    (
        "A new halide (Li_{2.7}Ho_{1.1}Cl_{6}) with the highest ionic conductivity (0.7 mS cm^{−1}) is found.",
        "ionic Li2.7Ho1.1Cl6 7e-4 own",
    ),
    (
        "Figure 2. Crystal structures: left) C2/m Li_{3}ScCl_{6} and right) Pnma Li_{3}YbCl_{6}.",
        """
        structure Li3ScCl6 C2/m own
        structure Li3YbCl6 Pnma own
        """,
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_value_is_of_the_material_that_it_stands_beside(text: str, lines: str) -> None:
    assert facts(text) == expect(lines)


NONE = [
    ("Since Li_{2}Sc_{2/3}Cl_{4} is stable to oxidation, cells with it and uncoated cathodes run very well up to 4.6 V.", "cell_voltage"),
    ("Li_{3}HoCl_{6} was milled. Three lattices are met. The first one is a trigonal lattice (P-3m1) of chloride.", "class_of_materials"),
    ("The halides Li_{3}MBr_{6} (M = Y, Er, Ho) have activation energies of 0.30 eV.", "class_of_materials"),
    (
        "Undoped Na_{3}SbS_{4} conducts 0.1 mS cm^{−1}. An equal amount of Ge^{4+} gives a conductivity of 8.4 mS cm^{−1}.",
        "changed_material",
    ),
]


@pytest.mark.parametrize(("text", "reason"), NONE)
def test_what_is_of_no_one_material_is_rejected_with_its_reason(text: str, reason: str) -> None:
    assert reason in reasons(text)


def test_quantities_with_a_further_unit_are_no_conductivities() -> None:
    assert facts("The concentration factor of Li_{3}YCl_{6} is 10^{−8} S cm^{−1} Hz^{−1} K.") == []


def test_the_abstract_s_one_material_is_meant_where_a_paper_names_none() -> None:
    text = (
        "# Abstract\n\nWe report a sulfide conductor of sodium ions, Na_{2.9}P_{0.9}W_{0.1}S_{4}, whose conductivity exceeds that of "
        "Li_{10}SnP_{2}S_{12}.\n\n# Results\n\nThe pellet has a conductivity of 14 mS cm^{−1} at 30 °C."
    )
    assert [record.composition.formula for record in read(text)] == ["Na2.9P0.9W0.1S4"]


def test_composites_of_named_materials_are_one_material() -> None:
    text = (
        "We milled Na_{0.6}Nd_{1.8}Cl_{6} (HCS-Nd) with NaNbCl_{6} (LCS-Nb).\n\n"
        "The composition 0.55[HCS-Nd]·0.45[LCS-Nb] has an ionic conductivity of 2.2 mS cm^{−1}, LCS-Nb one of 0.03 mS cm^{−1}."
    )
    assert facts(text) == expect("ionic '0.55[HCS-Nd]·0.45[LCS-Nb]' 2.2e-3 own\nionic NaNbCl6 3e-5 own")
