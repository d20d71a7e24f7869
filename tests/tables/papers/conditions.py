"""Temperatures, amounts and materials that stand in unusual places, beside others that look the same."""

from tests.tables.papers.printed import Printed

CONDITIONS = (
    Printed(
        "subscripts of one scale: 25 can only be Celsius, so 300 is",
        """
        Compound | σ_{25} (Ω cm)^{−1} | σ_{300} (Ω cm)^{−1}
        Na_{3}Zr_{2}Si_{2}PO_{12} | 7×10^{−4} | 0.2
        """,
        """
        σ Na3Zr2Si2PO12 7e-4 298.15
        σ Na3Zr2Si2PO12 0.2 573.15
        """,
    ),
    Printed(
        "a subscript that can only be kelvin",
        """
        Compound | σ_{298} (S cm^{−1})
        Li_{3}ErBr_{6} | 1×10^{−3}
        """,
        "σ Li3ErBr6 1e-3 298",
    ),
    Printed(
        "temperatures of sintering under T beside conductivities at room temperature",
        """
        Sample | T (°C) | σ_{RT} (S cm^{−1}) | E_{a} (eV)
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 900 | 3.1×10^{−4} | 0.36
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 1000 | 6.2×10^{−4} | 0.34
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 3.1e-4 298.15
        Ea Li1.3Al0.3Ti1.7P3O12 0.36
        σ Li1.3Al0.3Ti1.7P3O12 6.2e-4 298.15
        Ea Li1.3Al0.3Ti1.7P3O12 0.34
        """,
    ),
    Printed(
        "groups of sintering temperatures as headings",
        """
        x | σ_{RT} (S cm^{−1})
        1100 °C | <
        0 | 1.0×10^{−5}
        1200 °C | <
        0 | 2.0×10^{−5}
        """,
        """
        σ Li5La3Nb2O12 1.0e-5 298.15
        σ Li5La3Nb2O12 2.0e-5 298.15
        """,
        caption="Conductivities of Li_{5+x}Ba_{x}La_{3−x}Nb_{2}O_{12} pellets sintered at several temperatures",
    ),
    Printed(
        "a short name with x beside it",
        """
        Electrolyte | x | σ_{25 °C} (S cm^{−1}) | Ref.
        LATP | 0.3 | 7×10^{−4} | 3
        LAGP | 0.5 | 4×10^{−4} | 4
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 7e-4 298.15 #3
        σ Li1.5Al0.5Ge1.5P3O12 4e-4 298.15 #4
        """,
    ),
    Printed(
        "x nominal and x found",
        """
        x (nominal) | x (ICP) | σ_{25 °C} (mS/cm)
        0.10 | 0.12 | 0.21
        0.20 | 0.17 | 0.43
        """,
        """
        σ Li6.9La3Zr1.9Ta0.1O12 2.1e-4 298.15
        σ Li6.8La3Zr1.8Ta0.2O12 4.3e-4 298.15
        """,
        caption="Garnets Li_{7−x}La_{3}Zr_{2−x}Ta_{x}O_{12}",
    ),
    Printed(
        "materials as headings across, treatments down",
        """
        Sample | Li_{3}YCl_{6} | < | Li_{3}ErCl_{6} | <
        ^^ | σ_{RT} (mS cm^{−1}) | E_{a} (eV) | σ_{RT} (mS cm^{−1}) | E_{a} (eV)
        ball-milled | 0.51 | 0.40 | 0.31 | 0.41
        annealed | 0.03 | 0.52 | 0.05 | 0.50
        """,
        """
        σ Li3YCl6 5.1e-4 298.15
        σ Li3YCl6 3e-5 298.15
        Ea Li3YCl6 0.40
        Ea Li3YCl6 0.52
        σ Li3ErCl6 3.1e-4 298.15
        σ Li3ErCl6 5e-5 298.15
        Ea Li3ErCl6 0.41
        Ea Li3ErCl6 0.50
        """,
        header_rows=2,
    ),
    Printed(
        "temperatures as bare numbers in brackets behind values, the header says which",
        """
        Compound | σ/Ω^{−1} cm^{−1} (T/°C) | E_{a}/kJ mol^{−1}
        Li_{2}FeCl_{4} | 8×10^{−2} (400) | 58
        Li_{2}ZnCl_{4} | 2×10^{−7} (200) | 83
        """,
        """
        σ Li2FeCl4 8e-2 673.15
        Ea Li2FeCl4 58kJ/mol
        σ Li2ZnCl4 2e-7 473.15
        Ea Li2ZnCl4 83kJ/mol
        """,
    ),
    Printed(
        "temperature and value below one heading",
        """
        Glass composition | Conductivity | < | E_{a} (kJ mol^{−1})
        ^^ | T (°C) | σ (S cm^{−1}) | ^^
        LiNbO_{3} | 25 | 1×10^{−6} | 44
        LiTaO_{3} | 25 | 3×10^{−6} | 40
        """,
        """
        σ LiNbO3 1e-6 298.15
        Ea LiNbO3 44kJ/mol
        σ LiTaO3 3e-6 298.15
        Ea LiTaO3 40kJ/mol
        """,
        header_rows=2,
    ),
    Printed(
        "space groups in brackets behind the compounds",
        """
        Compound (space group) | σ (mS cm^{−1}), 27 °C | Reference
        Li_{3}YCl_{6} (P3̄m1) | 0.51 | a
        Li_{3}ScCl_{6} (C2/m) | 3.0 | b
        """,
        """
        σ Li3YCl6 5.1e-4 300.15
        σ Li3ScCl6 3.0e-3 300.15
        """,
    ),
    Printed(
        "a series in the title of the document only",
        """
        x | σ_{25 °C} (S cm^{−1})
        0.1 | 3×10^{−5}
        0.3 | 7×10^{−4}
        """,
        """
        σ Li1.1Al0.1Ti1.9P3O12 3e-5 298.15
        σ Li1.3Al0.3Ti1.7P3O12 7e-4 298.15
        """,
        caption="Conductivity data",
        text="The solid electrolytes Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3} were sintered.",
    ),
    Printed(
        "two series in the document: which one is not said",
        """
        x | σ_{25 °C} (S cm^{−1})
        0.1 | 3×10^{−5}
        """,
        "reject no_material 1",
        caption="Conductivity data",
        text="The solid electrolytes Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3} and Li_{1+x}Sc_{x}Ti_{2−x}(PO_{4})_{3} were sintered.",
    ),
    Printed(
        "lithium in excess, a host that is not each row's",
        """
        Li excess (%) | Relative density (%) | σ (S cm^{−1}) at 25 °C
        0 | 88 | 1×10^{−5}
        10 | 94 | 3×10^{−4}
        """,
        "reject no_material 2",
        caption="Conductivity of Li_{7}La_{3}Zr_{2}O_{12}",
    ),
    Printed(
        "pressures, hours and thicknesses for one compound in the caption",
        """
        Time (h) | Pressure (MPa) | Thickness (mm) | σ (mS cm^{−1}) | E_{a} (eV)
        10 | 50 | 1.2 | 1.1 | 0.34
        20 | 100 | 1.1 | 1.4 | 0.33
        """,
        """
        σ Li3InCl6 1.1e-3 298.15
        Ea Li3InCl6 0.34
        σ Li3InCl6 1.4e-3 298.15
        Ea Li3InCl6 0.33
        """,
        caption="Conductivity at 25 °C and activation energy of Li_{3}InCl_{6} pellets milled for several hours",
    ),
    Printed(
        "two measurements of one property: cooling and heating, DC and AC",
        """
        Compound | σ_{ac} at 25 °C (S cm^{−1}) | σ_{dc} at 25 °C (S cm^{−1}) | E_{a} on heating (eV) | E_{a} on cooling (eV)
        Na_{2}ZrCl_{6} | 1.8×10^{−5} | 9×10^{−10} | 0.40 | 0.41
        """,
        """
        σ Na2ZrCl6 1.8e-5 298.15
        σ Na2ZrCl6 9e-10 298.15
        Ea Na2ZrCl6 0.40
        Ea Na2ZrCl6 0.41
        """,
    ),
    Printed(
        "conductivities of grains with capacitances and resistances",
        """
        Sample | R_{g} (Ω cm) | C_{g} (F cm^{−1}) | σ_{g} (S cm^{−1}) | R_{gb} (Ω cm) | C_{gb} (F cm^{−1}) | σ_{gb} (S cm^{−1})
        Li_{0.33}La_{0.56}TiO_{3} | 950 | 8×10^{−12} | 1.1×10^{−3} | 5×10^{4} | 2×10^{−9} | 2×10^{−5}
        """,
        """
        σ Li0.33La0.56TiO3 1.1e-3 300 bulk measured
        σ Li0.33La0.56TiO3 2e-5 300 gb measured
        """,
        caption="Impedance parameters at 300 K",
    ),
    Printed(
        "parts of the series said by words: end members by name",
        """
        Composition | Space group | σ_{30 °C} (S cm^{−1})
        x = 0 (Li_{4}SiO_{4}) | P2_{1}/m | 1×10^{−10}
        x = 0.5 | P2_{1}/m | 5×10^{−6}
        x = 1 (Li_{3}PO_{4}) | Pmnb | 1×10^{−11}
        """,
        """
        sg Li4SiO4 P21/m
        σ Li4SiO4 1e-10 303.15
        sg Li3.5Si0.5P0.5O4 P21/m
        σ Li3.5Si0.5P0.5O4 5e-6 303.15
        sg Li3PO4 Pmnb
        σ Li3PO4 1e-11 303.15
        """,
        caption="The system Li_{4−x}Si_{1−x}P_{x}O_{4}",
    ),
)
