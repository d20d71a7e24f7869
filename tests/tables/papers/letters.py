"""Letters for elements and amounts in unusual dress; references and temperatures on the names of materials."""

from tests.tables.papers.printed import Printed

LETTERS = (
    Printed(
        "numbers of references raised behind formulas, in brackets, after ref.",
        """
        Compound | σ_{25} (S cm^{−1})
        Li_{3}YCl_{6}^{26} | 5.1×10^{−4}
        Li_{3}YBr_{6}^{26,27} | 1.7×10^{−3}
        Li_{3}ErCl_{6} [28] | 3×10^{−4}
        Li_{3}InCl_{6} (ref. 29) | 1.5×10^{−3}
        """,
        """
        σ Li3YCl6 5.1e-4 298.15 #26
        σ Li3YBr6 1.7e-3 298.15 #26;27
        σ Li3ErCl6 3e-4 298.15 #28
        σ Li3InCl6 1.5e-3 298.15 #29
        """,
    ),
    Printed(
        "own results in one column, those of others in the next",
        """
        Compound | Present work σ (S cm^{−1}) at 25 °C | Literature σ (S cm^{−1}) at 25 °C | Ref.
        Li_{3}YCl_{6} | 5.1×10^{−4} | 4×10^{−4} | [3]
        """,
        """
        σ Li3YCl6 5.1e-4 298.15
        σ Li3YCl6 4e-4 298.15 #3
        """,
    ),
    Printed(
        "a column of dopants, x beside it, one row without",
        """
        Dopant | x | σ_{RT} (S cm^{−1}) | Density (%)
        none | 0 | 1×10^{−6} | 90
        Al | 0.2 | 3×10^{−4} | 94
        Ga | 0.1 | 9×10^{−4} | 95
        """,
        """
        reject no_material 1
        σ Li6.4Al0.2La3Zr2O12 3e-4 298.15
        σ Li6.7Ga0.1La3Zr2O12 9e-4 298.15
        """,
        caption="Garnets Li_{7−3x}M_{x}La_{3}Zr_{2}O_{12} (M = Al, Ga)",
    ),
    Printed(
        "ions with their charges for a letter",
        """
        M^{3+} | r (Å) | σ_{RT} (S cm^{−1})
        Al^{3+} | 0.535 | 3×10^{−4}
        Ga^{3+} | 0.62 | 9×10^{−5}
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 3e-4 298.15
        σ Li1.3Ga0.3Ti1.7P3O12 9e-5 298.15
        """,
        caption="Conductivity of Li_{1.3}M_{0.3}Ti_{1.7}(PO_{4})_{3}",
    ),
    Printed(
        "letter and amount in one cell",
        """
        Composition | σ_{RT} (S cm^{−1})
        M = Al, x = 0.3 | 3×10^{−4}
        M = Ga, x = 0.2 | 9×10^{−5}
        """,
        """
        σ Li1.3Al0.3Ti1.7P3O12 3e-4 298.15
        σ Li1.2Ga0.2Ti1.8P3O12 9e-5 298.15
        """,
        caption="Conductivity of Li_{1+x}M_{x}Ti_{2−x}(PO_{4})_{3}",
    ),
    Printed(
        "two energies with their limits in one cell, a prefactor's logarithm",
        """
        Compound | Temperature/K | σ/S cm^{−1} | E_{a}/kJ mol^{−1} | log(A/S K cm^{−1})
        Li_{2}MgCl_{4} | 673 | 0.15 | 72 (<600 K), 41 (>600 K) | 5.1
        """,
        """
        σ Li2MgCl4 0.15 673
        Ea Li2MgCl4 72kJ/mol over=<600_K
        Ea Li2MgCl4 41kJ/mol over=>600_K
        """,
    ),
    Printed(
        "temperatures of measuring behind the formulas, one of annealing",
        """
        Compound | Ionic conductivity, mS·cm^{−1}
        Li_{9.54}Si_{1.74}P_{1.44}S_{11.7}Cl_{0.3} (27 °C) | 25
        Li_{3}YCl_{6} (550 °C) | 0.03
        """,
        """
        σ Li9.54Si1.74P1.44S11.7Cl0.3 2.5e-2 300.15
        σ Li3YCl6 3e-5 -
        """,
    ),
    Printed(
        "short names across, explained in the caption",
        """
        Parameter | LLZO | LLZTO
        Space group | Ia3̄d | Ia3̄d
        σ (25 °C, mS cm^{−1}) | 0.3 | 1.0
        E_{a} (eV) | 0.34 | 0.35
        """,
        """
        sg Li7La3Zr2O12 Ia-3d
        sg Li6.4La3Zr1.4Ta0.6O12 Ia-3d
        σ Li7La3Zr2O12 3e-4 298.15
        σ Li6.4La3Zr1.4Ta0.6O12 1e-3 298.15
        Ea Li7La3Zr2O12 0.34
        Ea Li6.4La3Zr1.4Ta0.6O12 0.35
        """,
        caption="LLZO: Li_{7}La_{3}Zr_{2}O_{12}; LLZTO: Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12}",
    ),
    Printed(
        "slopes from room temperature on",
        """
        Composition | σ_{RT} (S/cm) | σ_{300 °C} (S/cm) | E_{a} (eV) (RT–150 °C) | E_{a} (eV) (150–300 °C)
        Na_{3}Zr_{2}Si_{2}PO_{12} | 6.7 × 10^{−4} | 0.2 | 0.35 | 0.20
        """,
        """
        σ Na3Zr2Si2PO12 6.7e-4 298.15
        σ Na3Zr2Si2PO12 0.2 573.15
        Ea Na3Zr2Si2PO12 0.35 over=RT–150_°C
        Ea Na3Zr2Si2PO12 0.20 over=150–300_°C
        """,
    ),
)
