"""Halides: spinels of the eighties and the trivalent chlorides and bromides."""

from tests.tables.papers.printed import Printed

HALIDES = (
    Printed(
        "energies at low and at high temperature, conductivities at two temperatures",
        """
        Compound | Structure | σ (Ω^{−1} cm^{−1}) | < | E_{a} (kJ mol^{−1}) | <
        ^^ | ^^ | 573 K | 673 K | low temp. | high temp.
        Li_{2}MgCl_{4} | inverse spinel | 2.3×10^{−3} | 1.5×10^{−1} | 72 | 41
        Li_{2}MnCl_{4} | inverse spinel | 1.0×10^{−2} | 1.7×10^{−1} | 67 | –
        Li_{2}CdCl_{4} | inverse spinel | 4.0×10^{−2} | 3.5×10^{−1} | 55 | 38
        """,
        """
        sg Li2MgCl4 -
        σ Li2MgCl4 2.3e-3 573
        σ Li2MgCl4 1.5e-1 673
        Ea Li2MgCl4 72kJ/mol over=low_temp.
        Ea Li2MgCl4 41kJ/mol over=high_temp.
        sg Li2MnCl4 -
        σ Li2MnCl4 1.0e-2 573
        σ Li2MnCl4 1.7e-1 673
        Ea Li2MnCl4 67kJ/mol over=low_temp.
        sg Li2CdCl4 -
        σ Li2CdCl4 4.0e-2 573
        σ Li2CdCl4 3.5e-1 673
        Ea Li2CdCl4 55kJ/mol over=low_temp.
        Ea Li2CdCl4 38kJ/mol over=high_temp.
        """,
        header_rows=2,
    ),
    Printed(
        "a series in words, values with the symbol divided by its unit",
        """
        x in Li_{2−2x}Mn_{1+x}Cl_{4} | σ/10^{−3} S cm^{−1} (300 °C) | E_{a}/eV (below 350 °C) | E_{a}/eV (above 350 °C)
        0 | 10 | 0.70 | 0.42
        0.2 | 31 | 0.58 | 0.40
        """,
        """
        σ Li2MnCl4 1.0e-2 573.15
        Ea Li2MnCl4 0.70 over=below_350_°C
        Ea Li2MnCl4 0.42 over=above_350_°C
        σ Li1.6Mn1.2Cl4 3.1e-2 573.15
        Ea Li1.6Mn1.2Cl4 0.58 over=below_350_°C
        Ea Li1.6Mn1.2Cl4 0.40 over=above_350_°C
        """,
    ),
    Printed(
        "as milled and annealed, space groups between, mS/cm",
        """
        Compound | Treatment | Space group | σ_{RT} (mS cm^{−1}) | E_{a} (eV) | Ref.
        Li_{3}YCl_{6} | as-milled | P3̄m1 | 0.51 | 0.40 | 11
        ^^ | annealed | P3̄m1 | 0.03 | 0.52 | 11
        Li_{3}InCl_{6} | annealed | C2/m | 1.49 | 0.33 | 12
        Li_{3}ScCl_{6} | co-melted | C2/m | 3.0 | 0.36 | 13
        """,
        """
        sg Li3YCl6 P-3m1 #11
        sg Li3YCl6 P-3m1 #11
        sg Li3InCl6 C2/m #12
        sg Li3ScCl6 C2/m #13
        σ Li3YCl6 5.1e-4 298.15 #11
        σ Li3YCl6 3e-5 298.15 #11
        σ Li3InCl6 1.49e-3 298.15 #12
        σ Li3ScCl6 3.0e-3 298.15 #13
        Ea Li3YCl6 0.40 #11
        Ea Li3YCl6 0.52 #11
        Ea Li3InCl6 0.33 #12
        Ea Li3ScCl6 0.36 #13
        """,
    ),
    Printed(
        "members of a series across, properties down, a power on the symbol",
        """
        . | x = 0 | x = 0.25 | x = 0.5
        σ_{30 °C} × 10^{4} / S cm^{−1} | 0.7 | 9.1 | 14.0
        E_{a} / meV | 480 | 370 | 330
        Space group | Pnma | Pnma | Pnma
        R_{wp} (%) | 4.1 | 3.9 | 4.4
        """,
        """
        σ Li3ErCl6 7e-5 303.15
        σ Li2.75Er0.75Zr0.25Cl6 9.1e-4 303.15
        σ Li2.5Er0.5Zr0.5Cl6 1.4e-3 303.15
        Ea Li3ErCl6 480meV
        Ea Li2.75Er0.75Zr0.25Cl6 370meV
        Ea Li2.5Er0.5Zr0.5Cl6 330meV
        sg Li3ErCl6 Pnma
        sg Li2.75Er0.75Zr0.25Cl6 Pnma
        sg Li2.5Er0.5Zr0.5Cl6 Pnma
        """,
        caption="Refinement and transport of Li_{3−x}Er_{1−x}Zr_{x}Cl_{6}",
    ),
    Printed(
        "temperatures in a row of their own below each material, several lines a material",
        """
        Compound | Temperature (K) | Conductivity (S m^{−1}) | Activation energy (meV) | Method
        Li_{2}ZrCl_{6} | 303 | 0.08 | 350 | ball milling
        . | 353 | 0.61 | . | .
        Li_{2.25}Zr_{0.75}Fe_{0.25}Cl_{6} | 303 | 0.1 | 340 | ball milling
        """,
        """
        σ Li2ZrCl6 8e-4 303
        σ Li2ZrCl6 6.1e-3 353
        σ Li2.25Zr0.75Fe0.25Cl6 1e-3 303
        Ea Li2ZrCl6 350meV
        Ea Li2.25Zr0.75Fe0.25Cl6 340meV
        """,
    ),
    Printed(
        "detection limits and values not measured",
        """
        Compound | σ_{ion} (S cm^{−1}) | σ_{eon} (S cm^{−1})
        LiAlCl_{4} | 1 × 10^{−6} | < 1 × 10^{−10}
        Li_{3}YBr_{6} | ~1.7 × 10^{−3} | not measured
        LiYbF_{4} | ≤ 10^{−9} {a} | n.d.
        """,
        """
        σ LiAlCl4 1e-6 298.15
        σe LiAlCl4 <1e-10 298.15
        σ Li3YBr6 ~1.7e-3 298.15
        σ LiYbF4 <=1e-9 473.15
        """,
        caption="Ionic and electronic conductivities at 25 °C",
        footnotes={"a": "At 200 °C."},
    ),
    Printed(
        "structures by type and symbol, computed windows",
        """
        Composition | Structure (space group) | Window (V vs Li^{+}/Li) | Migration barrier (eV) | E_{hull} (meV/atom) | σ_{300K} (mS/cm)
        Li_{3}ScCl_{6} | monoclinic (C2/m) | 0.91–4.26 | 0.26 | 0 | 29
        Li_{3}HoBr_{6} | ccp C2/m | 0.6–3.2 | 0.30 | 12 | 1.1
        """,
        """
        sg Li3ScCl6 C2/m computed
        sg Li3HoBr6 C2/m computed
        window Li3ScCl6 0.91..4.26 computed
        window Li3HoBr6 0.6..3.2 computed
        σ Li3ScCl6 2.9e-2 300 computed
        σ Li3HoBr6 1.1e-3 300 computed
        """,
        caption="DFT results",
    ),
)
