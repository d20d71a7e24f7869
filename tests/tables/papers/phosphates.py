"""NASICON-type phosphates: LATP, LAGP, Na1+xZr2SixP3−xO12, from the seventies to now."""

from tests.tables.papers.printed import Printed

PHOSPHATES = (
    Printed(
        "a letter for the dopant and x in the caption, three parts of conductivity and energy",
        """
        M | Conductivity at 298 K (S cm^{−1}) | < | < | Activation energy (eV) | < | < | Porosity (%)
        ^^ | σ_{b} | σ_{gb} | σ_{t} | E_{b} | E_{gb} | E_{t} | ^^
        Al | 3.0×10^{−3} | 9.0×10^{−4} | 7.0×10^{−4} | 0.20 | 0.36 | 0.35 | 4.8
        Sc | 1.1×10^{−3} | 1.9×10^{−3} | 7.0×10^{−4} | 0.25 | 0.36 | 0.33 | 5.1
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 3.0e-3 298 bulk
        σ Li1.3Al0.3Ti1.7P3O12 9.0e-4 298 gb
        σ Li1.3Al0.3Ti1.7P3O12 7.0e-4 298 total
        σ Li1.3Sc0.3Ti1.7P3O12 1.1e-3 298 bulk
        σ Li1.3Sc0.3Ti1.7P3O12 1.9e-3 298 gb
        σ Li1.3Sc0.3Ti1.7P3O12 7.0e-4 298 total
        Ea Li1.3Al0.3Ti1.7P3O12 0.20 bulk
        Ea Li1.3Al0.3Ti1.7P3O12 0.36 gb
        Ea Li1.3Al0.3Ti1.7P3O12 0.35 total
        Ea Li1.3Sc0.3Ti1.7P3O12 0.25 bulk
        Ea Li1.3Sc0.3Ti1.7P3O12 0.36 gb
        Ea Li1.3Sc0.3Ti1.7P3O12 0.33 total
        """,
        caption="Electrical properties of Li_{1+x}M_{x}Ti_{2−x}(PO_{4})_{3} (x = 0.3)",
        header_rows=2,
    ),
    Printed(
        "resistivities and cell edges beside kilocalories",
        """
        x | a (Å) | c (Å) | ρ_{300 °C} (Ω cm) | σ_{300 °C} (Ω cm)^{−1} | E_{a} (kcal/mole)
        0.4 | 8.83 | 22.80 | 420 | 2.4×10^{−3} | 9.2
        2.0 | 9.05 | 22.98 | 5 | 0.20 | 6.7
        """,
        """
        σ Na1.4Zr2Si0.4P2.6O12 2.4e-3 573.15
        σ Na3Zr2Si2PO12 0.20 573.15
        Ea Na1.4Zr2Si0.4P2.6O12 9.2kcal/mol
        Ea Na3Zr2Si2PO12 6.7kcal/mol
        """,
        caption="Properties of Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12}",
    ),
    Printed(
        "one compound sintered at several temperatures, named by code and temperature",
        """
        Sample | Sintering temperature (°C) | Relative density (%) | σ_{grain} (10^{−4} S cm^{−1}) | σ_{total} (10^{−4} S cm^{−1}) | E_{a} (eV)
        LAGP-750 | 750 | 88.1 | 3.9 | 1.2 | 0.41
        LAGP-850 | 850 | 95.2 | 6.2 | 3.8 | 0.37
        """,
        """
        σ Li1.5Al0.5Ge1.5P3O12 3.9e-4 298.15 bulk
        σ Li1.5Al0.5Ge1.5P3O12 1.2e-4 298.15 total
        σ Li1.5Al0.5Ge1.5P3O12 6.2e-4 298.15 bulk
        σ Li1.5Al0.5Ge1.5P3O12 3.8e-4 298.15 total
        Ea Li1.5Al0.5Ge1.5P3O12 0.41
        Ea Li1.5Al0.5Ge1.5P3O12 0.37
        """,
        caption="Density and conductivity at 25 °C of LAGP (Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3}) pellets",
    ),
    Printed(
        "authors with numbers, routes, temperatures of their own, dashes",
        """
        Composition | Synthesis method | Ionic conductivity (S cm^{−1}) | Temperature (°C) | Activation energy (eV) | Reference
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | Sol–gel | 1.5 × 10^{−4} | 25 | 0.31 | Wu et al. [12]
        Li_{1.4}Al_{0.4}Ti_{1.6}(PO_{4})_{3} | Melt-quenching | 1.3 × 10^{−3} | 30 | – | Fu et al. [13]
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | SPS | 1.1 × 10^{−3} | RT | n/a | Xu [14,15]
        Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3} | SSR | 4.2 × 10^{−4} | 25 | 0.36 | This work
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 1.5e-4 298.15 #12
        Ea Li1.3Al0.3Ti1.7P3O12 0.31 #12
        σ Li1.4Al0.4Ti1.6P3O12 1.3e-3 303.15 #13
        σ Li1.3Al0.3Ti1.7P3O12 1.1e-3 298.15 #14;15
        σ Li1.5Al0.5Ge1.5P3O12 4.2e-4 298.15
        Ea Li1.5Al0.5Ge1.5P3O12 0.36
        """,
        caption="Comparison with the literature",
    ),
    Printed(
        "space groups of a series, cell edges beside them",
        """
        x | Space group | a (Å) | b (Å) | c (Å) | β (°) | V (Å^{3})
        1.6 | C2/c | 15.58 | 9.00 | 9.21 | 123.7 | 1075
        3 | R3̄c | 8.98 | 8.98 | 22.2 | – | 1554
        """,
        """
        sg Na2.6Zr2Si1.6P1.4O12 C2/c
        sg Na4Zr2Si3O12 R-3c
        """,
        caption="Lattice parameters of Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12} at room temperature",
    ),
    Printed(
        "the content of the dopant in words, x in brackets",
        """
        Al content (x) | Lattice parameter a (Å) | Bulk conductivity (S cm^{−1}) | Total conductivity (S cm^{−1})
        0.00 | 8.511 | 1.0×10^{−5} | 5.0×10^{−7}
        0.30 | 8.498 | 3.0×10^{−3} | 6.2×10^{−4}
        """,
        """
        σ LiTi2P3O12 1.0e-5 298.15 bulk
        σ LiTi2P3O12 5.0e-7 298.15 total
        σ Li1.3Al0.3Ti1.7P3O12 3.0e-3 298.15 bulk
        σ Li1.3Al0.3Ti1.7P3O12 6.2e-4 298.15 total
        """,
        caption="Room-temperature conductivities of Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3}",
    ),
    Printed(
        "codes explained in footnotes, ranges, a limit",
        """
        Sample | σ at 30 °C (mS/cm) | E_{a} (kJ/mol)
        A {a} | 0.4–0.6 | 33.8
        B {b} | <0.001 | 45
        """,
        """
        σ Li1.4Al0.4Ge1.6P3O12 4e-4..6e-4 303.15
        Ea Li1.4Al0.4Ge1.6P3O12 33.8kJ/mol
        σ LiGe2P3O12 <1e-6 303.15
        Ea LiGe2P3O12 45kJ/mol
        """,
        footnotes={"a": "Li_{1.4}Al_{0.4}Ge_{1.6}(PO_{4})_{3}", "b": "LiGe_{2}(PO_{4})_{3}."},
    ),
    Printed(
        "codes in one column, nominal compositions in the next, a column of chemical analysis",
        """
        Code | Nominal composition | Composition from ICP | σ_{25} (S·cm^{−1}) | −log σ_{0}
        NZ1 | Na_{3}Zr_{2}Si_{2}PO_{12} | Na_{2.95}Zr_{1.98}Si_{2.02}P_{0.98}O_{12} | 1.0E-3 | 2.1
        NZ2 | Na_{3.4}Zr_{2}Si_{2.4}P_{0.6}O_{12} | Na_{3.31}Zr_{1.98}Si_{2.42}P_{0.58}O_{12} | 5.2E-3 | 2.3
        """,
        """
        σ Na3Zr2Si2PO12 1.0e-3 298.15
        σ Na3.4Zr2Si2.4P0.6O12 5.2e-3 298.15
        """,
    ),
    Printed(
        "elements for a letter named across, properties down with the units behind them",
        """
        Property | M = Al | M = Ga | M = Cr
        a (Å) | 8.498 | 8.510 | 8.491
        Bulk conductivity, 25 °C, S/cm | 3.4e-3 | 2.0e-4 | 1.8e-4
        E_{a}, eV | 0.35 | 0.38 | 0.37
        Space group | R-3c | R-3c | R-3c
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 3.4e-3 298.15 bulk
        σ Li1.3Ga0.3Ti1.7P3O12 2.0e-4 298.15 bulk
        σ Li1.3Cr0.3Ti1.7P3O12 1.8e-4 298.15 bulk
        Ea Li1.3Al0.3Ti1.7P3O12 0.35
        Ea Li1.3Ga0.3Ti1.7P3O12 0.38
        Ea Li1.3Cr0.3Ti1.7P3O12 0.37
        sg Li1.3Al0.3Ti1.7P3O12 R-3c
        sg Li1.3Ga0.3Ti1.7P3O12 R-3c
        sg Li1.3Cr0.3Ti1.7P3O12 R-3c
        """,
        caption="Li_{1.3}M_{0.3}Ti_{1.7}(PO_{4})_{3}",
    ),
    Printed(
        "usual short names beside formulas, numbers of references raised on the materials",
        """
        Electrolyte | σ_{RT} (S cm^{−1}) | E_{a} (eV)
        LATP (Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3}) {[7]} | 7 × 10^{−4} | 0.35
        NZSP {[8]} | 6.7 × 10^{−4} | 0.29
        LATP {[9]} | 3 × 10^{−4} | 0.38
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 7e-4 298.15 #7
        Ea Li1.3Al0.3Ti1.7P3O12 0.35 #7
        σ Na3Zr2Si2PO12 6.7e-4 298.15 #8
        Ea Na3Zr2Si2PO12 0.29 #8
        σ ? 3e-4 298.15 #9
        Ea ? 0.38 #9
        """,
    ),
)
