"""Tables of reviews and comparisons: many chemistries, references of every form, words for structures."""

from tests.tables.papers.printed import Printed

REVIEWS = (
    Printed(
        "authors in a column of their own, years in brackets",
        """
        Authors | Composition | Conductivity (S cm^{−1}) | Temp. | Activation energy
        Inaguma et al. [2] | Li_{0.34}La_{0.51}TiO_{2.94} | 1 × 10^{−3} (bulk) | 300 K | 0.40 eV
        Bruce & West (1983) [3] | Li_{2+2x}Zn_{1−x}GeO_{4}, x = 0.55 | 0.13 | 300 °C | 0.50 eV
        Present work | Li_{0.30}La_{0.57}TiO_{3} | 7.5 × 10^{−4} (bulk) | 300 K | 38 kJ/mol
        """,
        """
        σ Li0.34La0.51TiO2.94 1e-3 300 bulk #2
        Ea Li0.34La0.51TiO2.94 0.40 #2
        σ Li3.1Zn0.45GeO4 0.13 573.15 #3
        Ea Li3.1Zn0.45GeO4 0.50 #3
        σ Li0.3La0.57TiO3 7.5e-4 300 bulk
        Ea Li0.3La0.57TiO3 38kJ/mol
        """,
    ),
    Printed(
        "families as headings across, names and formulas in one cell",
        """
        Electrolyte | σ at 25 °C (mS cm^{−1}) | E_{a} (eV) | Ref.
        NASICON-type | < | < | <
        LAGP, Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3} | 0.4 | 0.37 | 21
        Argyrodite-type | < | < | <
        Li_{6}PS_{5}Cl | 1.9–3.1 | 0.3–0.4 | 22–24
        Halide-type | < | < | <
        Li_{3}InCl_{6} (LIC) | >1 | ~0.35 | 25
        """,
        """
        σ Li1.5Al0.5Ge1.5P3O12 4e-4 298.15 #21
        Ea Li1.5Al0.5Ge1.5P3O12 0.37 #21
        σ Li6PS5Cl 1.9e-3..3.1e-3 298.15 #22;23;24
        Ea Li6PS5Cl 0.3..0.4 #22;23;24
        σ Li3InCl6 >1e-3 298.15 #25
        Ea Li3InCl6 ~0.35 #25
        """,
    ),
    Printed(
        "a structure column with type, system and group, one row without a value",
        """
        Type | Example | Crystal structure | σ_{RT} (S/cm) | References
        LISICON | Li_{14}Zn(GeO_{4})_{4} | Orthorhombic, Pnma | 1.0×10^{−6} | [30]
        Thio-LISICON | Li_{3.25}Ge_{0.25}P_{0.75}S_{4} | Monoclinic, P2_{1}/m | 2.2×10^{−3} | [31]
        Anti-perovskite | Li_{3}OCl | Cubic, Pm3̄m | N/A | [32]
        """,
        """
        sg Li14ZnGe4O16 Pnma #30
        σ Li14ZnGe4O16 1.0e-6 298.15 #30
        sg Li3.25Ge0.25P0.75S4 P21/m #31
        σ Li3.25Ge0.25P0.75S4 2.2e-3 298.15 #31
        sg Li3OCl Pm-3m #32
        """,
    ),
    Printed(
        "computed by several methods, a method column",
        """
        Composition | Method | σ_{300 K} (mS cm^{−1}) | E_{a} (eV)
        Li_{3}YCl_{6} | AIMD | 14 | 0.19
        Li_{3}YCl_{6} | BVSE | – | 0.38
        Li_{3}YCl_{6} | EIS | 0.51 | 0.40
        """,
        """
        σ Li3YCl6 1.4e-2 300 computed
        Ea Li3YCl6 0.19 computed
        Ea Li3YCl6 0.38 computed
        σ Li3YCl6 5.1e-4 300 measured
        Ea Li3YCl6 0.40 measured
        """,
    ),
    Printed(
        "marks on values and materials: other work, hot-pressed, with temperature",
        """
        Electrolyte | σ (S cm^{−1}) | E_{a} (eV)
        Li_{7}La_{3}Zr_{2}O_{12} {a} | 2.4×10^{−4} | 0.34
        Li_{6.5}La_{3}Zr_{1.5}Nb_{0.5}O_{12} {b} | 8.0×10^{−4} {c} | 0.30
        Li_{3}PS_{4} | 1.6×10^{−4} {d} | 0.36
        """,
        """
        σ Li7La3Zr2O12 2.4e-4 298.15 #14
        Ea Li7La3Zr2O12 0.34 #14
        σ Li6.5La3Zr1.5Nb0.5O12 8.0e-4 303.15
        Ea Li6.5La3Zr1.5Nb0.5O12 0.30
        σ Li3PS4 <1.6e-4 298.15
        Ea Li3PS4 0.36
        """,
        caption="Conductivities at 25 °C",
        footnotes={"a": "Ref. 14.", "b": "Hot-pressed at 1000 °C.", "c": "Value at 30 °C.", "d": "Upper limit."},
    ),
    Printed(
        "codes of one table's column of names used beside compositions with words",
        """
        Code | Material | Route | σ_{25 °C} (S/cm) | σ_{80 °C} (S/cm)
        C1 | Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} (sol-gel) | SG | 3.1e-4 | 2.2e-3
        C2 | Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} + 5 wt% LiF | SSR | 5.0e-4 | 3.1e-3
        C3 | Li_{7}La_{3}Zr_{2}O_{12} (Al-doped) | SSR | 2.0e-4 | –
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 3.1e-4 298.15
        σ Li1.3Al0.3Ti1.7P3O12 2.2e-3 353.15
        σ ? 5.0e-4 298.15
        σ ? 3.1e-3 353.15
        σ ? 2.0e-4 298.15
        """,
    ),
    Printed(
        "hosts and substituted in two columns",
        """
        Host | Substituted | σ_{host} (S cm^{−1}) | σ_{subst.} (S cm^{−1}) | Ref.
        Li_{7}La_{3}Zr_{2}O_{12} | Li_{6.75}La_{3}Zr_{1.75}Nb_{0.25}O_{12} | 2.4 × 10^{−4} | 8 × 10^{−4} | 41
        """,
        """
        σ Li7La3Zr2O12 2.4e-4 - #41
        σ Li6.75La3Zr1.75Nb0.25O12 8e-4 - #41
        """,
    ),
    Printed(
        "window, transference and density beside",
        """
        Electrolyte | Ionic conductivity (S cm^{−1}, 25 °C) | Electronic conductivity (S cm^{−1}, 25 °C) | Window (V vs. Li^{+}/Li) | d (g cm^{−3})
        Li_{10}GeP_{2}S_{12} | 1.2 × 10^{−2} | 5.7 × 10^{−9} | 1.7–2.1 | 2.0
        """,
        """
        σ Li10GeP2S12 1.2e-2 298.15
        σe Li10GeP2S12 5.7e-9 298.15
        window Li10GeP2S12 1.7..2.1
        """,
    ),
)
