"""LISICON, nitrides, aluminates, borohydrides, polymers, glasses; and what is printed about many of them side by side."""

from tests.tables.papers.printed import Printed

OTHERS = (
    Printed(
        "conductivities with reciprocal ohms below temperatures",
        """
        Electrolyte | Conductivity (Ω^{−1} cm^{−1}) | < | Activation energy (kcal mol^{−1})
        ^^ | 25 °C | 300 °C | ^^
        Li_{14}Zn(GeO_{4})_{4} | 1 × 10^{−7} | 0.125 | 5.6
        Li_{3.5}Ge_{0.5}V_{0.5}O_{4} | 4 × 10^{−5} | 0.08 | 10.1
        """,
        """
        σ Li14ZnGe4O16 1e-7 298.15
        σ Li14ZnGe4O16 0.125 573.15
        Ea Li14ZnGe4O16 5.6kcal/mol
        σ Li3.5Ge0.5V0.5O4 4e-5 298.15
        σ Li3.5Ge0.5V0.5O4 0.08 573.15
        Ea Li3.5Ge0.5V0.5O4 10.1kcal/mol
        """,
        header_rows=2,
    ),
    Printed(
        "typed exponents and reciprocal products",
        """
        COMPOSITION | T, °C | CONDUCTIVITY (ohm cm)^{−1} | E_{a}, eV
        Li_{4}SiO_{4} | 300 | 2.3*10^{-5} | 0.82
        Li_{3.5}Si_{0.5}P_{0.5}O_{4} | 300 | 5.3 E-3 | 0.53
        Li_{3}PO_{4} | 300 | 4.2x10^{-7} | 1.24
        """,
        """
        σ Li4SiO4 2.3e-5 573.15
        Ea Li4SiO4 0.82
        σ Li3.5Si0.5P0.5O4 5.3e-3 573.15
        Ea Li3.5Si0.5P0.5O4 0.53
        σ Li3PO4 4.2e-7 573.15
        Ea Li3PO4 1.24
        """,
    ),
    Printed(
        "single crystals along and across",
        """
        Crystal | σ_{⊥c} at 300 K (Ω^{−1} m^{−1}) | σ_{∥c} at 300 K (Ω^{−1} m^{−1}) | E_{a} ⊥c (eV)
        Li_{3}N | 0.12 | 1×10^{−3} | 0.29
        """,
        """
        σ Li3N 1.2e-3 300
        σ Li3N 1e-5 300
        Ea Li3N 0.29
        """,
    ),
    Printed(
        "names in words without a formula, and one with",
        """
        Material | Conductivity at 25 °C (mho/cm) | Ref.
        Na β-alumina | 1.4 × 10^{−2} | (3)
        Na_{1.67}Mg_{0.67}Al_{10.33}O_{17} | 2 × 10^{−3} | (4)
        RbAg_{4}I_{5} | 0.27 | (5)
        """,
        """
        σ ? 1.4e-2 298.15 #3
        σ Na1.67Mg0.67Al10.33O17 2e-3 298.15 #4
        σ RbAg4I5 0.27 298.15 #5
        """,
    ),
    Printed(
        "hydrides, phases at low and high temperature",
        """
        Compound | Phase | σ (S cm^{−1}) | T (°C) | E_{a} (eV)
        LiBH_{4} | LT (Pnma) | 1 × 10^{−8} | 30 | 0.69
        LiBH_{4} | HT (P6_{3}mc) | 1 × 10^{−3} | 120 | 0.53
        Li_{4}(BH_{4})_{3}I | – | 2 × 10^{−5} | 30 | 0.60
        """,
        """
        sg LiBH4 Pnma
        sg LiBH4 P63mc
        σ LiBH4 1e-8 303.15
        σ LiBH4 1e-3 393.15
        σ Li4B3H12I 2e-5 303.15
        Ea LiBH4 0.69
        Ea LiBH4 0.53
        Ea Li4B3H12I 0.60
        """,
    ),
    Printed(
        "ceramics in polymers have no composition; liquids are left out",
        """
        Electrolyte | Ionic conductivity (S cm^{−1}) | t_{+} | Ref.
        PEO–LiTFSI–10 wt% LLZTO | 1.2 × 10^{−4} (30 °C) | 0.46 | 1
        PVDF/Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 2.0 × 10^{−4} (25 °C) | 0.5 | 2
        1 M LiPF_{6} in EC/DMC | 1.0 × 10^{−2} (25 °C) | 0.3 | 3
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 7 × 10^{−4} (25 °C) | 1 | 4
        """,
        """
        σ ? 1.2e-4 303.15 #1
        σ ? 2.0e-4 298.15 #2
        reject liquid_electrolyte 1
        σ Li1.3Al0.3Ti1.7P3O12 7e-4 298.15 #4
        """,
    ),
    Printed(
        "the conductivity's powers in the caption, prefactor and exponent beside",
        """
        Composition | σ | log A | E_{a} | d
        Li_{2.9}PO_{3.3}N_{0.46} | 3.3 | 4.1 | 0.54 | 2.4
        """,
        """
        σ Li2.9PO3.3N0.46 3.3e-6 298.15
        Ea Li2.9PO3.3N0.46 0.54
        """,
        caption="Conductivity σ (10^{−6} S cm^{−1}) at 25 °C, prefactor log A, activation energy E_{a} (eV) and density d (g cm^{−3})",
    ),
    Printed(
        "values and temperatures in one cell, several",
        """
        Electrolyte | Ionic conductivity
        Li_{3.6}Ge_{0.6}V_{0.4}O_{4} | 4 × 10^{−5} S cm^{−1} at 18 °C
        Li_{0.5}La_{0.5}TiO_{3} | 1 × 10^{−3} S cm^{−1} (bulk), 2 × 10^{−5} S cm^{−1} (total), 27 °C
        Na_{3}Zr_{2}Si_{2}PO_{12} | 0.2 S/cm @ 300 °C; 6.7×10^{−4} S/cm @ RT
        """,
        """
        σ Li3.6Ge0.6V0.4O4 4e-5 291.15
        σ Li0.5La0.5TiO3 1e-3 300.15 bulk
        σ Li0.5La0.5TiO3 2e-5 300.15 total
        σ Na3Zr2Si2PO12 0.2 573.15
        σ Na3Zr2Si2PO12 6.7e-4 298.15
        """,
    ),
    Printed(
        "a review's groups of structures as headings and as a column that reaches down",
        """
        Type | Material | Conductivity at RT (S cm^{−1}) | E_{a} (eV) | Reference
        NASICON | LiTi_{2}(PO_{4})_{3} | 2 × 10^{−6} | 0.48 | [16]
        ^^ | Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 7 × 10^{−4} | 0.35 | [17]
        Garnet | Li_{7}La_{3}Zr_{2}O_{12} | 3 × 10^{−4} | 0.30 | [18]
        Perovskite | Li_{0.34}La_{0.51}TiO_{2.94} | 2 × 10^{−5} | 0.33–0.4 | [19,20]
        """,
        """
        σ LiTi2P3O12 2e-6 298.15 #16
        Ea LiTi2P3O12 0.48 #16
        σ Li1.3Al0.3Ti1.7P3O12 7e-4 298.15 #17
        Ea Li1.3Al0.3Ti1.7P3O12 0.35 #17
        σ Li7La3Zr2O12 3e-4 298.15 #18
        Ea Li7La3Zr2O12 0.30 #18
        σ Li0.34La0.51TiO2.94 2e-5 298.15 #19;20
        Ea Li0.34La0.51TiO2.94 0.33..0.4 #19;20
        """,
    ),
    Printed(
        "oxide glasses and a solid solution by its parts",
        """
        Glass | σ_{200 °C} (S cm^{−1}) | E_{σ} (eV) | log A (S K cm^{−1})
        50Li_{2}O–50B_{2}O_{3} | 3.1×10^{−5} | 0.72 | 4.1
        """,
        """
        σ LiBO2 3.1e-5 473.15
        Ea LiBO2 0.72
        """,
    ),
)
