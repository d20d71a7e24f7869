"""Habits of papers of the seventies and eighties: bare symbols, orientations, ditto marks, numbers of samples."""

from tests.tables.papers.printed import Printed

OLD = (
    Printed(
        "a bare symbol for the energy beside conductivities",
        """
        Composition | σ (25 °C) (ohm cm)^{−1} | σ (300 °C) (ohm cm)^{−1} | E (kcal/mole)
        Na_{3}Zr_{2}Si_{2}PO_{12} | 7×10^{−4} | 0.2 | 6.7
        """,
        """
        σ Na3Zr2Si2PO12 7e-4 298.15
        σ Na3Zr2Si2PO12 0.2 573.15
        Ea Na3Zr2Si2PO12 6.7kcal/mol
        """,
    ),
    Printed(
        "energies of a gap and of a transition beside conductivities",
        """
        Composition | σ_{300 °C} (S cm^{−1}) | E_{g} (eV) | ΔH (kJ/mol) | E (GPa)
        Li_{4}SiO_{4} | 1×10^{−3} | 5 | 10 | 90
        """,
        "σ Li4SiO4 1e-3 573.15",
    ),
    Printed(
        "orientations of a crystal below a ditto mark",
        """
        Compound | Orientation | σ_{25 °C} (S cm^{−1}) | E_{a} (eV)
        Li_{3}N | ⊥c | 1.2×10^{−3} | 0.29
        ″ | ∥c | 1×10^{−5} | 0.49
        """,
        """
        σ Li3N 1.2e-3 298.15
        Ea Li3N 0.29
        σ Li3N 1e-5 298.15
        Ea Li3N 0.49
        """,
    ),
    Printed(
        "numbers of samples before the amounts",
        """
        Sample | Composition x | a (nm) | σ × 10^{3} (S cm^{−1}) at 300 °C | Q (eV)
        1 | 0.25 | 1.04 | 1.2 | 0.5
        2 | 0.5 | 1.05 | 31 | 0.4
        """,
        """
        σ Li1.5Mg1.25Cl4 1.2e-3 573.15
        Ea Li1.5Mg1.25Cl4 0.5
        σ Li1Mg1.5Cl4 3.1e-2 573.15
        Ea Li1Mg1.5Cl4 0.4
        """,
        caption="Solid solutions Li_{2−2x}Mg_{1+x}Cl_{4}",
    ),
    Printed(
        "powers of ten in brackets behind the number are not understood",
        """
        Formula | σ (S/cm) | T (°C)
        Li_{2}MgCl_{4} | 1.5(−1) | 400
        """,
        "reject no_number 1",
    ),
    Printed(
        "units in the cells, the temperature in the caption",
        """
        Compound | σ_{bulk} | σ_{total} | E_{a}
        Li_{7}La_{3}Zr_{2}O_{12} | 5.1 × 10^{−4} S cm^{−1} | 2.4 × 10^{−4} S cm^{−1} | 0.32 eV
        """,
        """
        σ Li7La3Zr2O12 5.1e-4 298.15 bulk
        σ Li7La3Zr2O12 2.4e-4 298.15 total
        Ea Li7La3Zr2O12 0.32
        """,
        caption="At 25 °C.",
    ),
    Printed(
        "a series with a range of its variable among compounds",
        """
        Compound | σ [mS cm^{−1}] | E_{A} [eV] | Space group | Ref.
        Na_{3}PS_{4} (cubic) | 0.46 | 0.2 | I4̄3m, a = 6.99 Å | [1]
        Na_{3}PS_{4} (tetragonal) | 0.01 | 0.4 | P4̄2_{1}c | [2]
        Na_{4−x}Sn_{1−x}Sb_{x}S_{4} (x = 0.02–0.33) | 0.2–0.5 | 0.3 | I4_{1}/acd | [5]
        """,
        """
        sg Na3PS4 I-43m #1
        σ Na3PS4 4.6e-4 298.15 #1
        Ea Na3PS4 0.2 #1
        sg Na3PS4 P-421c #2
        σ Na3PS4 1e-5 298.15 #2
        Ea Na3PS4 0.4 #2
        sg ? I41/acd #5
        σ ? 2e-4..5e-4 298.15 #5
        Ea ? 0.3 #5
        """,
        caption="Conductivities at RT",
    ),
)
