"""Literature facts that every layout prints: substitutions, battery cells, one series of samples, and the works they are cited from.

Printed strings carry their scripts in braces (`Li_{3}YCl_{6}`), an overbar as the combining U+0304.
"""

from typing import NamedTuple


class Structure(NamedTuple):
    """Anion packing and space group, as printed and as exported."""

    family: str
    printed: str
    symbol: str
    number: int


class Material(NamedTuple):
    """A formula as printed, and as exported."""

    printed: str
    composition: str
    structure: Structure


class Substitution(NamedTuple):
    """A host and its substituted material. Conductivities in S/cm as decimal strings, empty where none is printed."""

    host: Material
    host_conductivity: str
    substituted: Material
    substituted_conductivity: str
    temperature: str
    reference: int


class BatteryCell(NamedTuple):
    """A cell: layers from anode to cathode; `composite` where the last two are mixed. Results as printed between slashes, dash where unknown."""

    layers: tuple[str, ...]
    composite: bool
    electrolyte: str
    cathode: str
    temperature: str
    voltages: tuple[str, str]
    first: tuple[str, str, str]
    cycling: tuple[str, str, str, str]
    reference: int


class Sample(NamedTuple):
    """A member of a series: lattice parameters in Å, conductivity in S/cm at 25 °C, activation energy in eV."""

    x: str
    material: Material
    a: str
    c: str
    conductivity: str
    activation_energy: str
    mark: str = ""


class Work(NamedTuple):
    """An entry of the reference list."""

    authors: str
    journal: str
    year: int
    volume: str
    pages: str


TRIGONAL = Structure("hcp", "P3\u0304m1", "P-3m1", 164)
ORTHORHOMBIC = Structure("hcp", "Pnma", "Pnma", 62)
MONOCLINIC = Structure("ccp", "C2/m", "C2/m", 12)
NO_FAMILY_TRIGONAL = TRIGONAL._replace(family="")
NO_FAMILY_ORTHORHOMBIC = ORTHORHOMBIC._replace(family="")

LI3YCL6 = Material("Li_{3}YCl_{6}", "Li3YCl6", TRIGONAL)
LI3INCL6 = Material("Li_{3}InCl_{6}", "Li3InCl6", MONOCLINIC)
LI2ZRCL6 = Material("Li_{2}ZrCl_{6}", "Li2ZrCl6", TRIGONAL)

# fmt: off
SUBSTITUTIONS = (
    Substitution(
        Material("Li_{3}ErCl_{6}", "Li3ErCl6", TRIGONAL), "8.7e-5",
        Material("Li_{2.633}Er_{0.633}Zr_{0.367}Cl_{6}", "Li2.633Er0.633Zr0.367Cl6", ORTHORHOMBIC), "1.1e-3", "25", 5,
    ),
    Substitution(
        LI3YCL6, "1.39e-4", Material("Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{6}", "Li2.4Y0.4Hf0.6Cl6", TRIGONAL), "1.49e-3", "RT", 6,
    ),
    Substitution(
        Material("Li_{3}HoCl_{6}", "Li3HoCl6", TRIGONAL), "1.2e-4",
        Material("Li_{3}HoCl_{4}Br_{2}", "Li3HoBr2Cl4", MONOCLINIC), "1.24e-3", "25", 7,
    ),
    Substitution(
        LI3INCL6, "8.8e-4", Material("Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6}", "Li2.9Zr0.1In0.9Cl6", MONOCLINIC), "1.54e-3", "20", 8,
    ),
    Substitution(
        LI3INCL6, "9.7e-4", Material("Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6}", "Li2.6Ta0.2In0.8Cl6", MONOCLINIC), "4.47e-3", "30", 9,
    ),
    Substitution(
        Material("Li_{3}ScCl_{6}", "Li3ScCl6", MONOCLINIC), "",
        Material("Li_{2.375}Sc_{0.375}Zr_{0.625}Cl_{6}", "Li2.375Zr0.625Sc0.375Cl6", MONOCLINIC), "2.2e-3", "25", 10,
    ),
    Substitution(
        LI2ZRCL6, "4.0e-4", Material("Li_{2.25}Zr_{0.75}Fe_{0.25}Cl_{6}", "Li2.25Zr0.75Fe0.25Cl6", TRIGONAL), "9.8e-4", "30", 11,
    ),
    Substitution(
        LI2ZRCL6, "3.3e-4", Material("Li_{3.1}ZrCl_{4.9}O_{1.1}", "Li3.1ZrCl4.9O1.1", MONOCLINIC), "1.3e-3", "25", 12,
    ),
)

BATTERY_CELLS = (
    BatteryCell(
        ("Li-In", "Li_{3}YCl_{6}", "LCO"), False, "Li3YCl6", "LiCoO2", "25", ("2.5", "4.2"),
        ("0.44C", "~117", "94.8%"), ("0.1C", "100", "~114", "98%"), 1,
    ),
    BatteryCell(
        ("Li-In", "Li_{6}PS_{5}Cl", "Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{6}", "LCO"), False, "Li2.4Y0.4Hf0.6Cl6", "LiCoO2", "RT", ("2.9", "4.2"),
        ("0.1C", "120", "93%"), ("0.1C", "100", "~80", "70%"), 6,
    ),
    BatteryCell(
        ("In", "Li_{10}GeP_{2}S_{12}", "Li_{3}InCl_{6}", "NCM811"), True, "Li3InCl6", "LiMn0.1Co0.1Ni0.8O2", "25", ("2.5", "4.4"),
        ("0.13 mA cm^{−2}", "154", "84.2%"), ("0.13 mA cm^{−2}", "70", "150", "97.4%"), 2,
    ),
    BatteryCell(
        ("Li-In", "Li_{6}PS_{5}Cl", "Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6}", "LCO"), False, "Li2.6Ta0.2In0.8Cl6", "LiCoO2", "30", ("3", "4.6"),
        ("4C", "~135", "—"), ("4C", "1400", "~95", "70%"), 9,
    ),
    BatteryCell(
        ("Li-In", "Li_{6}PS_{5}Cl", "Li_{2}ZrCl_{6}", "LCO"), False, "Li2ZrCl6", "LiCoO2", "25", ("2.5", "4.2"),
        ("14 mA g^{−1}", "137", "97.9%"), ("70 mA g^{−1}", "100", "114", "—"), 4,
    ),
    BatteryCell(
        ("In", "Li_{3}ScCl_{6}", "LCO"), False, "Li3ScCl6", "LiCoO2", "25", ("2.5", "4.2"),
        ("0.13 mA cm^{−2}", "126.2", "90.3%"), ("0.13 mA cm^{−2}", "160", "104.5", "82.8%"), 3,
    ),
)

# A made-up series, as in corpus/sample/paper.typ.
SAMPLES = (
    Sample("0", Material("Li_{3}YCl_{6}", "Li3YCl6", NO_FAMILY_TRIGONAL), "11.20", "6.03", "5e-5", "0.49", "a"),
    Sample("0.1", Material("Li_{2.9}Y_{0.9}Zr_{0.1}Cl_{6}", "Li2.9Y0.9Zr0.1Cl6", NO_FAMILY_TRIGONAL), "11.18", "6.02", "1.6e-4", "0.45"),
    Sample("0.2", Material("Li_{2.8}Y_{0.8}Zr_{0.2}Cl_{6}", "Li2.8Y0.8Zr0.2Cl6", NO_FAMILY_ORTHORHOMBIC), "12.94", "6.04", "4.2e-4", "0.41"),
    Sample("0.3", Material("Li_{2.7}Y_{0.7}Zr_{0.3}Cl_{6}", "Li2.7Y0.7Zr0.3Cl6", NO_FAMILY_ORTHORHOMBIC), "12.91", "6.03", "7.8e-4", "0.38"),
    Sample("0.4", Material("Li_{2.6}Y_{0.6}Zr_{0.4}Cl_{6}", "Li2.6Y0.6Zr0.4Cl6", NO_FAMILY_ORTHORHOMBIC), "12.88", "6.01", "1.12e-3", "0.36", "b"),
    Sample("0.5", Material("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "Li2.5Y0.5Zr0.5Cl6", NO_FAMILY_ORTHORHOMBIC), "12.85", "6.00", "1.35e-3", "0.34"),
)
# fmt: on
NOTES = {"a": "Mean of three pellets.", "b": "With a trace of lithium chloride in the pattern."}
ABBREVIATIONS = (("LCO", "LiCoO_{2}"), ("NCM811", "LiNi_{0.8}Co_{0.1}Mn_{0.1}O_{2}"))

WORKS = (
    Work("T. Asano, A. Sakai, S. Ouchi, M. Sakaida, A. Miyazaki and S. Hasegawa", "Adv. Mater.", 2018, "30", "1803075"),
    Work("X. Li, J. Liang, N. Chen, J. Luo, K. R. Adair, C. Wang and X. Sun", "Angew. Chem., Int. Ed.", 2019, "58", "16427–16432"),
    Work("J. Liang, X. Li, S. Wang, K. R. Adair, W. Li, Y. Zhao, C. Wang and X. Sun", "J. Am. Chem. Soc.", 2020, "142", "7012–7022"),
    Work("K. Wang, Q. Ren, Z. Gu, C. Duan, J. Wang, F. Zhu, Y. Fu, J. Hao, J. Zhu and C. Ma", "Nat. Commun.", 2021, "12", "4410"),
    Work("K.-H. Park, K. Kaup, A. Assoud, Q. Zhang, X. Wu and L. F. Nazar", "ACS Energy Lett.", 2020, "5", "533–539"),
    Work("K. Tuo, C. Sun, C. A. López, M. T. Fernández-Díaz and J. A. Alonso", "J. Mater. Chem. A", 2023, "11", "15651–15662"),
    Work("J. Peng, L. Xian and L.-B. Kong", "Ionics", 2023, "29", "2657–2664"),
    Work("X. Luo, X. Wu, J. Xiang, D. Cai, M. Li, X. Wang, X. Xia, C. Gu and J. Tu", "ACS Appl. Mater. Interfaces", 2021, "13", "47610–47618"),
    Work("Y. Ye, J. Geng, D. Zuo, K. Niu, D. Chen, J. Lin, X. Chen, H. J. Woo, Y. Zhu and J. Wan", "ACS Nano", 2024, "18", "18368–18378"),
    Work("R. Li, P. Lu, X. Liang, L. Liu, M. Avdeev, Z. Deng, S. Li, K. Xu and Y.-S. Hu", "ACS Energy Lett.", 2024, "9", "1043–1052"),
    Work("H. Kwak, D. Han, J. Lyoo, J. Park, S. H. Jung, Y. Han, G. Kwon and Y. S. Jung", "Adv. Energy Mater.", 2021, "11", "2003190"),
    Work("K.-H. Park, S. Y. Kim, M. Jung, S.-B. Lee, M.-J. Kim, I.-J. Yang and J. Yu", "ACS Appl. Mater. Interfaces", 2023, "15", "58367–58376"),
)
