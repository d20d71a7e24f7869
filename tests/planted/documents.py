"""Correct documents to plant errors in: tables as rows of printed cells, and sentences that state some of their facts again.

Values are of the literature's order; series and sentences are the project's own.
"""

from typing import NamedTuple

from tests.kinds.documents import Look


class PlantedTable(NamedTuple):
    """A table: caption, header cells, rows of printed cells."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Sentence(NamedTuple):
    """A value stated in running text; `reference` 0 is the document's own."""

    material: str
    value: str
    temperature: str = ""
    reference: int = 0
    property: str = "ionic_conductivity"


class PlantedDocument(NamedTuple):
    """What is printed."""

    name: str
    tables: tuple[PlantedTable, ...]
    sentences: tuple[Sentence, ...]
    look: Look = Look(columns=1, size=8)


_PAIRS = ("Host", "Structure", "σ (S cm^{−1})", "Substituted material", "Structure", "σ (S cm^{−1})", "T (°C)", "Ref.")
_TRIGONAL, _MONOCLINIC = "hcp (P3\u0304m1)", "ccp (C2/m)"
_SUBSTITUTIONS = PlantedTable(
    "Structure and ionic conductivity before and after substitution.",
    _PAIRS,
    (
        ("Li_{3}ErCl_{6}", _TRIGONAL, "3.3 × 10^{−4}", "Li_{2.5}Er_{0.5}Zr_{0.5}Cl_{6}", "hcp (Pnma)", "1.15 × 10^{−3}", "25", "1"),
        ("Li_{3}YCl_{6}", _TRIGONAL, "1.39 × 10^{−4}", "Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{6}", _TRIGONAL, "1.49 × 10^{−3}", "25", "2"),
        ("Li_{3}YCl_{6}", "hcp (Pnma)", "6.1 × 10^{−5}", "Li_{3}Y_{0.5}In_{0.5}Cl_{6}", _MONOCLINIC, "1.42 × 10^{−3}", "25", "3"),
        ("Li_{3}InCl_{6}", _MONOCLINIC, "8.8 × 10^{−4}", "Li_{2.9}In_{0.9}Zr_{0.1}Cl_{6}", _MONOCLINIC, "1.54 × 10^{−3}", "20", "4"),
        ("Li_{3}InCl_{6}", _MONOCLINIC, "9.7 × 10^{−4}", "Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6}", _MONOCLINIC, "4.47 × 10^{−3}", "30", "5"),
        ("Li_{2}ZrCl_{6}", _TRIGONAL, "4.0 × 10^{−4}", "Li_{2.25}Zr_{0.75}Fe_{0.25}Cl_{6}", _TRIGONAL, "9.8 × 10^{−4}", "30", "6"),
        ("Li_{2}ZrCl_{6}", _TRIGONAL, "3.3 × 10^{−4}", "Li_{3.1}ZrCl_{4.9}O_{1.1}", _MONOCLINIC, "1.3 × 10^{−3}", "25", "7"),
        ("Li_{3}HoCl_{6}", _TRIGONAL, "1.2 × 10^{−4}", "Li_{3}HoCl_{4}Br_{2}", _MONOCLINIC, "1.24 × 10^{−3}", "25", "8"),
    ),
)
_CELLS = PlantedTable(
    "Cells with halide electrolytes (LCO: LiCoO_{2}; NCM811: LiNi_{0.8}Co_{0.1}Mn_{0.1}O_{2}).",
    (
        "Configuration",
        "T (°C)",
        "Voltage range (V vs. Li^{+}/Li)",
        "Current density/specific capacity (mA h g^{−1})/initial coulombic efficiency (ICE)",
        "Current density/cycle number/specific capacity (mA h g^{−1})/capacity retention",
        "Ref.",
    ),
    (
        ("Li-In//Li_{3}YCl_{6}//LCO", "25", "2.5–4.2", "0.1C/118/94.8%", "0.1C/100/115.6/98%", "9"),
        ("Li-In//Li_{6}PS_{5}Cl//Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{6}//LCO", "25", "2.9–4.2", "0.1C/120/93%", "0.1C/100/84/70%", "2"),
        ("In//Li_{10}GeP_{2}S_{12}//Li_{3}InCl_{6}/NCM811", "25", "2.5–4.4", "0.1C/154/84.2%", "0.1C/70/150/97.4%", "10"),
        ("Li-In//Li_{6}PS_{5}Cl//Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6}//LCO", "30", "3–4.6", "4C/135/91%", "4C/1400/94.5/70%", "5"),
        ("Li-In//Li_{6}PS_{5}Cl//Li_{2}ZrCl_{6}//LCO", "25", "2.5–4.2", "0.2C/137/97.9%", "0.5C/100/114/88%", "11"),
        ("In//Li_{3}ScCl_{6}//LCO", "25", "2.5–4.2", "0.1C/126.2/90.3%", "0.1C/160/104.5/82.8%", "12"),
    ),
)  # fmt: skip
REVIEW = PlantedDocument(
    "review",
    (_SUBSTITUTIONS, _CELLS),
    (
        Sentence("Li_{2.4}Y_{0.4}Hf_{0.6}Cl_{6}", "1.49 × 10^{−3} S cm^{−1}", "25 °C", 2),
        Sentence("Li_{2.6}In_{0.8}Ta_{0.2}Cl_{6}", "4.47 mS cm^{−1}", "30 °C", 5),
        Sentence("Li_{3}HoCl_{4}Br_{2}", "1.24 mS cm^{−1}", "25 °C", 8),
        Sentence("Li_{3}Y_{0.5}In_{0.5}Cl_{6}", "1.42 × 10^{−3} S cm^{−1}", "25 °C", 3),
        Sentence("Li_{2.25}Zr_{0.75}Fe_{0.25}Cl_{6}", "0.98 mS cm^{−1}", "30 °C", 6),
    ),
)
PAPER = PlantedDocument(
    "paper",
    (
        PlantedTable(
            "Structure, conductivity at 25 °C and activation energy of the samples.",
            ("x", "Composition", "Space group", "σ (mS cm^{−1})", "E_{a} (eV)"),
            (
                ("0", "Li_{3}YCl_{6}", "P3\u0304m1", "0.05", "0.49"),
                ("0.1", "Li_{2.9}Y_{0.9}Zr_{0.1}Cl_{6}", "P3\u0304m1", "0.16", "0.45"),
                ("0.2", "Li_{2.8}Y_{0.8}Zr_{0.2}Cl_{6}", "Pnma", "0.42", "0.41"),
                ("0.3", "Li_{2.7}Y_{0.7}Zr_{0.3}Cl_{6}", "Pnma", "0.78", "0.38"),
                ("0.4", "Li_{2.6}Y_{0.6}Zr_{0.4}Cl_{6}", "Pnma", "1.12", "0.36"),
                ("0.5", "Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "Pnma", "1.35", "0.34"),
                ("0.6", "Li_{2.4}Y_{0.4}Zr_{0.6}Cl_{6}", "Pnma", "0.97", "0.36"),
            ),
        ),
    ),
    (
        Sentence("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "1.35 mS cm^{−1}", "25 °C"),
        Sentence("Li_{2.6}Y_{0.6}Zr_{0.4}Cl_{6}", "1.12 mS cm^{−1}", "25 °C"),
        Sentence("Li_{3}YCl_{6}", "5.0 × 10^{−5} S cm^{−1}", "25 °C"),
        Sentence("Li_{2.5}Y_{0.5}Zr_{0.5}Cl_{6}", "0.34 eV", "", 0, "activation_energy"),
    ),
)
MIXED = PlantedDocument(
    "mixed",
    (
        PlantedTable(
            "Conductivity at room temperature and activation energy of well-known electrolytes.",
            ("Composition", "Structure", "σ_{RT} (S cm^{−1})", "E_{a} (eV)", "Ref."),
            (
                ("Li_{6}PS_{5}Cl", "cubic, F4\u03043m", "1.9 × 10^{−3}", "0.38", "1"),
                ("Li_{10}GeP_{2}S_{12}", "tetragonal, P4_{2}/nmc", "1.2 × 10^{−2}", "0.25", "2"),
                ("Li_{7}P_{3}S_{11}", "triclinic, P1\u0304", "3.2 × 10^{−3}", "0.18", "3"),
                ("Li_{7}La_{3}Zr_{2}O_{12}", "cubic, Ia3\u0304d", "2.4 × 10^{−4}", "0.34", "4"),
                ("Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12}", "cubic, Ia3\u0304d", "1.0 × 10^{−3}", "0.35", "5"),
                ("Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3}", "rhombohedral, R3\u0304c", "7.0 × 10^{−4}", "0.36", "6"),
                ("Na_{3}Zr_{2}Si_{2}PO_{12}", "monoclinic, C2/c", "6.7 × 10^{−4}", "0.29", "7"),
                ("Na_{3}SbS_{4}", "tetragonal, P4\u03042_{1}c", "1.1 × 10^{−3}", "0.20", "8"),
            ),
        ),
    ),
    (
        Sentence("Li_{6}PS_{5}Cl", "1.9 mS cm^{−1}", "room temperature", 1),
        Sentence("Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12}", "1.0 × 10^{−3} S cm^{−1}", "room temperature", 5),
        Sentence("Na_{3}SbS_{4}", "1.1 mS cm^{−1}", "room temperature", 8),
    ),
)
DOCUMENTS = (REVIEW, PAPER, MIXED)
