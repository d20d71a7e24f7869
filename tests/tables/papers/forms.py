"""Forms of headers and arrangements that ask for reading across the table: caption and header together, sub-headers, two blocks."""

from tests.tables.papers.printed import Printed

FORMS = (
    Printed(
        "bare numbers below a heading of temperatures, the property in the caption",
        """
        Composition | Temperature (°C) | < | <
        ^^ | 25 | 100 | 300
        Li_{3}PO_{4} | – | – | 4.2×10^{−7}
        Li_{3.5}Ge_{0.5}V_{0.5}O_{4} | 4×10^{−5} | 2×10^{−3} | 0.08
        """,
        """
        σ Li3PO4 4.2e-7 573.15
        σ Li3.5Ge0.5V0.5O4 4e-5 298.15
        σ Li3.5Ge0.5V0.5O4 2e-3 373.15
        σ Li3.5Ge0.5V0.5O4 0.08 573.15
        """,
        caption="Ionic conductivity (S cm^{−1}) of lithium ion conductors",
        header_rows=2,
    ),
    Printed(
        "temperatures down, compositions across, the property in the caption",
        """
        T (°C) | Li_{2}MgCl_{4} | Li_{2}MnCl_{4} | Li_{2}CdCl_{4}
        300 | 2.0×10^{−3} | 1.0×10^{−2} | 4.0×10^{−2}
        400 | 0.15 | 0.17 | 0.35
        """,
        """
        σ Li2MgCl4 2.0e-3 573.15
        σ Li2MnCl4 1.0e-2 573.15
        σ Li2CdCl4 4.0e-2 573.15
        σ Li2MgCl4 0.15 673.15
        σ Li2MnCl4 0.17 673.15
        σ Li2CdCl4 0.35 673.15
        """,
        caption="Ionic conductivity in Ω^{−1} cm^{−1}",
    ),
    Printed(
        "temperatures down, x across, the series and the property in the caption",
        """
        T (K) | x = 0 | x = 0.1 | x = 0.2
        300 | 1.1×10^{−6} | 3.2×10^{−5} | 2.8×10^{−4}
        400 | 4.0×10^{−5} | 9.0×10^{−4} | 6.1×10^{−3}
        """,
        """
        σ LiTi2P3O12 1.1e-6 300
        σ Li1.1Al0.1Ti1.9P3O12 3.2e-5 300
        σ Li1.2Al0.2Ti1.8P3O12 2.8e-4 300
        σ LiTi2P3O12 4.0e-5 400
        σ Li1.1Al0.1Ti1.9P3O12 9.0e-4 400
        σ Li1.2Al0.2Ti1.8P3O12 6.1e-3 400
        """,
        caption="Conductivities (S/cm) of Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3}",
    ),
    Printed(
        "two blocks of the same columns side by side",
        """
        Compound | σ_{25} (S cm^{−1}) | E_{a} (eV) | Compound | σ_{25} (S cm^{−1}) | E_{a} (eV)
        Li_{3}N | 1.2×10^{−3} | 0.25 | LiI | 1×10^{−7} | 0.43
        Li_{5}La_{3}Nb_{2}O_{12} | 8×10^{−6} | 0.43 | Li_{3}PS_{4} | 3×10^{−7} | 0.49
        """,
        """
        σ Li3N 1.2e-3 298.15
        Ea Li3N 0.25
        σ LiI 1e-7 298.15
        Ea LiI 0.43
        σ Li5La3Nb2O12 8e-6 298.15
        Ea Li5La3Nb2O12 0.43
        σ Li3PS4 3e-7 298.15
        Ea Li3PS4 0.49
        """,
    ),
    Printed(
        "units in a row of their own, an error column",
        """
        Sample | Composition | σ_{b} | σ_{gb} | E_{a} | d
        . | . | 10^{−4} S cm^{−1} | 10^{−5} S cm^{−1} | eV | g cm^{−3}
        S1 | Li_{1.2}Al_{0.2}Ti_{1.8}(PO_{4})_{3} | 11 | 3.1 | 0.37 | 2.8
        S2 | Li_{1.4}Al_{0.4}Ti_{1.6}(PO_{4})_{3} | 26 | 7.6 | 0.36 | 2.9
        """,
        """
        σ Li1.2Al0.2Ti1.8P3O12 1.1e-3 298.15 bulk
        σ Li1.2Al0.2Ti1.8P3O12 3.1e-5 298.15 gb
        Ea Li1.2Al0.2Ti1.8P3O12 0.37
        σ Li1.4Al0.4Ti1.6P3O12 2.6e-3 298.15 bulk
        σ Li1.4Al0.4Ti1.6P3O12 7.6e-5 298.15 gb
        Ea Li1.4Al0.4Ti1.6P3O12 0.36
        """,
        caption="Conductivities at room temperature",
    ),
    Printed(
        "a power on the symbol in the header, the unit in the caption, another power elsewhere in it",
        """
        Material | 10^{5} σ | E_{a} (kJ/mol)
        Na_{3}PS_{4} | 20 | 26
        Na_{3}SbS_{4} | 110 | 19
        """,
        """
        σ Na3PS4 2.0e-4 303.15
        Ea Na3PS4 26kJ/mol
        σ Na3SbS4 1.1e-3 303.15
        Ea Na3SbS4 19kJ/mol
        """,
        caption="Conductivities σ in S cm^{−1} at 30 °C of pellets dried at 10^{−3} mbar",
    ),
    Printed(
        "symbols that the caption explains",
        """
        Compound | κ | ΔE | D
        Li_{3}InBr_{6} | 1 × 10^{−3} | 0.54 | 91
        LiInBr_{4} | 1 × 10^{−5} | 0.67 | 88
        """,
        """
        σ Li3InBr6 1e-3 330
        Ea Li3InBr6 0.54
        σ LiInBr4 1e-5 330
        Ea LiInBr4 0.67
        """,
        caption="Ionic conductivity κ (S cm^{−1}) at 330 K, activation energy ΔE (eV) and relative density D (%)",
    ),
    Printed(
        "conductivities and energies below their parts",
        """
        Sample | Bulk | < | Grain boundary | <
        ^^ | σ (S cm^{−1}) | E_{a} (eV) | σ (S cm^{−1}) | E_{a} (eV)
        Li_{0.33}La_{0.557}TiO_{3} | 1.0×10^{−3} | 0.33 | 2.1×10^{−5} | 0.42
        """,
        """
        σ Li0.33La0.557TiO3 1.0e-3 298 bulk
        Ea Li0.33La0.557TiO3 0.33 bulk
        σ Li0.33La0.557TiO3 2.1e-5 298 gb
        Ea Li0.33La0.557TiO3 0.42 gb
        """,
        caption="Conductivities at 298 K",
        header_rows=2,
    ),
    Printed(
        "properties down, parts below, units in the second column",
        """
        Property | Unit | Li_{7}La_{3}Zr_{2}O_{12} | Li_{6.5}La_{3}Zr_{1.5}Ta_{0.5}O_{12}
        Space group | – | I4_{1}/acd | Ia3̄d
        Relative density | % | 91 | 96
        Bulk conductivity (25 °C) | S cm^{−1} | 1.6×10^{−6} | 9.0×10^{−4}
        Total conductivity (25 °C) | S cm^{−1} | 4.2×10^{−7} | 7.1×10^{−4}
        Activation energy | eV | 0.54 | 0.36
        """,
        """
        sg Li7La3Zr2O12 I41/acd
        sg Li6.5La3Zr1.5Ta0.5O12 Ia-3d
        σ Li7La3Zr2O12 1.6e-6 298.15 bulk
        σ Li7La3Zr2O12 4.2e-7 298.15 total
        Ea Li7La3Zr2O12 0.54
        σ Li6.5La3Zr1.5Ta0.5O12 9.0e-4 298.15 bulk
        σ Li6.5La3Zr1.5Ta0.5O12 7.1e-4 298.15 total
        Ea Li6.5La3Zr1.5Ta0.5O12 0.36
        """,
    ),
    Printed(
        "the header's temperature after a comma or in brackets, in several spellings",
        """
        Compound | Conductivity, S/cm (25 °C) | Ionic cond. at 100^{o}C (S cm^{−1}) | σ(500 K)/S cm^{−1} | Act. energy/eV
        Na_{5}YSi_{4}O_{12} | 1 × 10^{−3} | 2 × 10^{−2} | 0.15 | 0.22
        """,
        """
        σ Na5YSi4O12 1e-3 298.15
        σ Na5YSi4O12 2e-2 373.15
        σ Na5YSi4O12 0.15 500
        Ea Na5YSi4O12 0.22
        """,
    ),
    Printed(
        "energies in kelvin or per mole of charge are not electronvolts of the caption",
        """
        Compound | σ_{25 °C} (S cm^{−1}) | E_{a} (10^{3} K) | E_{a} (eV)
        Li_{4}SnS_{4} | 7 × 10^{−5} | 4.8 | 0.41
        """,
        """
        σ Li4SnS4 7e-5 298.15
        Ea Li4SnS4 0.41
        """,
    ),
    Printed(
        "x = 0.3 with words, the series in the heading above the rows",
        """
        Composition | σ_{RT} (S cm^{−1})
        Li_{1+x}Al_{x}Ge_{2−x}(PO_{4})_{3} | <
        x = 0.4 | 3.1×10^{−4}
        x = 0.5 | 4.0×10^{−4}
        Li_{1+x}Sc_{x}Ge_{2−x}(PO_{4})_{3} | <
        x = 0.3 | 1.0×10^{−6}
        """,
        """
        σ Li1.4Al0.4Ge1.6P3O12 3.1e-4 298.15
        σ Li1.5Al0.5Ge1.5P3O12 4.0e-4 298.15
        σ Li1.3Sc0.3Ge1.7P3O12 1.0e-6 298.15
        """,
    ),
    Printed(
        "amounts of the dopant by element, the series in the caption",
        """
        Sample | σ_{total} (S cm^{−1})
        Ga_{0.00} | 2.0×10^{−6}
        Ga_{0.10} | 4.4×10^{−4}
        Ga_{0.25} | 1.1×10^{−3}
        """,
        """
        σ Li7La3Zr2O12 2.0e-6 298.15 total
        σ Li6.7Ga0.1La3Zr2O12 4.4e-4 298.15 total
        σ Li6.25Ga0.25La3Zr2O12 1.1e-3 298.15 total
        """,
        caption="Total conductivities of Li_{7−3x}Ga_{x}La_{3}Zr_{2}O_{12} at 25 °C",
    ),
    Printed(
        "per cent of a dopant have no composition; the host has",
        """
        Dopant content (mol%) | σ (10^{−4} S/cm)
        0 | 1.1
        5 | 3.4
        """,
        "reject no_material 2",
        caption="Conductivity at 25 °C of Y-doped LiZr_{2}(PO_{4})_{3}",
    ),
    Printed(
        "several temperatures in a cell for several values",
        """
        Electrolyte | σ (S cm^{−1}) | T (°C)
        Li_{14}Zn(GeO_{4})_{4} | 1×10^{−7}, 0.125 | 25, 300
        Li_{3}N | 6×10^{−3} | 25
        """,
        """
        σ Li14ZnGe4O16 1e-7 298.15
        σ Li14ZnGe4O16 0.125 573.15
        σ Li3N 6e-3 298.15
        """,
    ),
    Printed(
        "energies of two ranges divided by a solidus in header and cell",
        """
        Compound | σ_{300 °C} (S cm^{−1}) | E_{a} (eV) LT/HT
        Na_{3}Sc_{2}(PO_{4})_{3} | 0.16 | 0.45/0.15
        """,
        """
        σ Na3Sc2P3O12 0.16 573.15
        reject several_values 1
        """,
    ),
)
