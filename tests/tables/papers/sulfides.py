"""Sulfides: thio-LISICON, LGPS, argyrodites, glasses."""

from tests.tables.papers.printed import Printed

SULFIDES = (
    Printed(
        "solidus and units, energies in kilojoules, names of the type in a column",
        """
        Compound | Structure type | Conductivity / S cm^{−1} | Activation energy / kJ mol^{−1}
        Li_{4}GeS_{4} | thio-LISICON | 2.0 × 10^{−7} | 51
        Li_{3.25}Ge_{0.25}P_{0.75}S_{4} | thio-LISICON | 2.2 × 10^{−3} | 20
        Li_{4}SnS_{4} | – | 7 × 10^{−5} | 39
        """,
        """
        σ Li4GeS4 2.0e-7 298.15
        Ea Li4GeS4 51kJ/mol
        sg Li4GeS4 -
        σ Li3.25Ge0.25P0.75S4 2.2e-3 298.15
        Ea Li3.25Ge0.25P0.75S4 20kJ/mol
        sg Li3.25Ge0.25P0.75S4 -
        σ Li4SnS4 7e-5 298.15
        Ea Li4SnS4 39kJ/mol
        """,
        caption="Conductivities at 25 °C and activation energies of the thio-LISICON family",
    ),
    Printed(
        "measured beside simulated",
        """
        Material | Exp. σ (mS/cm) | AIMD σ_{300 K} (mS/cm) | Exp. E_{a} (eV) | AIMD E_{a} (eV)
        Li_{10}GeP_{2}S_{12} | 12 | 13.7 | 0.25 | 0.21
        Li_{10}SnP_{2}S_{12} | 4 | 5.8 | 0.27 | 0.24
        """,
        """
        σ Li10GeP2S12 1.2e-2 300.15 measured
        σ Li10GeP2S12 1.37e-2 300 computed
        Ea Li10GeP2S12 0.25 measured
        Ea Li10GeP2S12 0.21 computed
        σ Li10SnP2S12 4e-3 300.15 measured
        σ Li10SnP2S12 5.8e-3 300 computed
        Ea Li10SnP2S12 0.27 measured
        Ea Li10SnP2S12 0.24 computed
        """,
        caption="Experimental values at 27 °C, and those simulated",
    ),
    Printed(
        "halogens for a letter, values with factor, prefactors beside",
        """
        Li_{6}PS_{5}X | 10^{4} σ (S cm^{−1}) | σ_{0} (S K cm^{−1}) | lg(σ_{0}) | E_{a} (eV) | ΔH_{m} (eV)
        X = Cl | 19 | 4.1×10^{4} | 4.6 | 0.38 | 0.31
        X = Br | 6.8 | 2.2×10^{4} | 4.3 | 0.33 | 0.30
        X = I | 0.0046 | 7.0×10^{3} | 3.8 | 0.36 | 0.32
        """,
        """
        σ Li6PS5Cl 1.9e-3 298.15
        σ Li6PS5Br 6.8e-4 298.15
        σ Li6PS5I 4.6e-7 298.15
        Ea Li6PS5Cl 0.38
        Ea Li6PS5Br 0.33
        Ea Li6PS5I 0.36
        """,
        caption="Transport at 298.15 K",
    ),
    Printed(
        "glasses and glass-ceramics by their parts in mol%",
        """
        Composition (mol%) | State | σ_{25} / S cm^{−1} | E_{a} / kJ mol^{−1} | T_{g} / °C
        70Li_{2}S·30P_{2}S_{5} | glass | 5.4 × 10^{−5} | 38 | 210
        70Li_{2}S·30P_{2}S_{5} | glass-ceramic | 3.2 × 10^{−3} | 12 | –
        """,
        """
        σ Li1.4P0.6S2.2 5.4e-5 298.15
        Ea Li1.4P0.6S2.2 38kJ/mol
        σ Li1.4P0.6S2.2 3.2e-3 298.15
        Ea Li1.4P0.6S2.2 12kJ/mol
        """,
    ),
    Printed(
        "short names with amounts left to the caption",
        """
        Sample | σ_{i} (S cm^{−1}) | E_{a} (eV) | Source
        LGPS | 1.2 × 10^{−2} | 0.24 | [2]
        LSiPSCl | 2.5 × 10^{−2} | 0.24 | [3]
        LPSCl | 1.3 × 10^{−3} | 0.35 | present study
        """,
        """
        σ Li10GeP2S12 1.2e-2 298.15 #2
        Ea Li10GeP2S12 0.24 #2
        σ Li9.54Si1.74P1.44S11.7Cl0.3 2.5e-2 298.15 #3
        Ea Li9.54Si1.74P1.44S11.7Cl0.3 0.24 #3
        σ Li6PS5Cl 1.3e-3 298.15
        Ea Li6PS5Cl 0.35
        """,
        caption="Room-temperature values. LGPS: Li_{10}GeP_{2}S_{12}; LSiPSCl: Li_{9.54}Si_{1.74}P_{1.44}S_{11.7}Cl_{0.3}; LPSCl: Li_{6}PS_{5}Cl",
    ),
    Printed(
        "a column of conductivities at each of three temperatures below one heading, a unit at the top",
        """
        Compound | Ionic conductivity (S cm^{−1}) | < | <
        ^^ | 298 K | 323 K | 373 K
        Na_{3}PS_{4} | 2.0×10^{−4} | 5.5×10^{−4} | 2.6×10^{−3}
        Na_{3}PSe_{4} | 1.2×10^{−3} | – | 8.0×10^{−3}
        """,
        """
        σ Na3PS4 2.0e-4 298
        σ Na3PS4 5.5e-4 323
        σ Na3PS4 2.6e-3 373
        σ Na3PSe4 1.2e-3 298
        σ Na3PSe4 8.0e-3 373
        """,
        header_rows=2,
    ),
    Printed(
        "diffusion coefficients and transference numbers beside a conductivity, activation energies of two methods",
        """
        Sample | D_{NMR} (m^{2} s^{−1}) | E_{a}(NMR) (eV) | E_{a}(EIS) (eV) | σ (mS cm^{−1}) | t_{Li+} | ε'
        Li_{5.5}PS_{4.5}Cl_{1.5} | 1.0×10^{−11} | 0.29 | 0.33 | 9.4 | 0.99 | 12
        """,
        """
        Ea Li5.5PS4.5Cl1.5 0.29 measured
        Ea Li5.5PS4.5Cl1.5 0.33 measured
        σ Li5.5PS4.5Cl1.5 9.4e-3 298.15
        """,
        caption="Room temperature",
    ),
    Printed(
        "logarithms of the conductivity beside energies",
        """
        Compound | log σ_{25 °C} (S cm^{−1}) | E_{a} (eV)
        Li_{2}SiS_{3} | −5.7 | 0.45
        """,
        """
        reject logarithm 1
        Ea Li2SiS3 0.45
        """,
    ),
)
