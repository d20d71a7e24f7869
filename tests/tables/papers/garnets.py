"""Garnets and perovskites: LLZO and its dopants, LLTO."""

from tests.tables.papers.printed import Printed

GARNETS = (
    Printed(
        "pellets as headings, a row for each temperature, the compound in the caption",
        """
        T (°C) | σ_{bulk} (S cm^{−1}) | σ_{total} (S cm^{−1}) | R_{gb}/(R_{b}+R_{gb})
        Thick pellet (1.02 cm in thickness and 0.92 cm^{2} in area) | < | < | <
        18 | 1.37×10^{−4} | 9.61×10^{−5} | 0.30
        25 | 1.90×10^{−4} | 1.38×10^{−4} | 0.27
        Thin pellet (0.18 cm in thickness and 0.98 cm^{2} in area) | < | < | <
        18 | 3.97×10^{−4} | 1.77×10^{−4} | 0.55
        """,
        """
        σ Li7La3Zr2O12 1.37e-4 291.15 bulk measured
        σ Li7La3Zr2O12 9.61e-5 291.15 total measured
        σ Li7La3Zr2O12 1.90e-4 298.15 bulk measured
        σ Li7La3Zr2O12 1.38e-4 298.15 total measured
        σ Li7La3Zr2O12 3.97e-4 291.15 bulk measured
        σ Li7La3Zr2O12 1.77e-4 291.15 total measured
        """,
        caption="Impedance data of thick and thin pellets of Li_{7}La_{3}Zr_{2}O_{12} measured in air",
    ),
    Printed(
        "two values in a cell for the two names of the header",
        """
        Composition | σ_{bulk}/σ_{total} at 25 °C (S cm^{−1}) | E_{a} (eV)
        Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12} | 1.2×10^{−3}/1.0×10^{−3} | 0.35
        Li_{5}La_{3}Ta_{2}O_{12} | –/3.4×10^{−6} | 0.56
        """,
        """
        σ Li6.4La3Zr1.4Ta0.6O12 1.2e-3 298.15 bulk
        σ Li6.4La3Zr1.4Ta0.6O12 1.0e-3 298.15 total
        σ Li5La3Ta2O12 3.4e-6 298.15 total
        Ea Li6.4La3Zr1.4Ta0.6O12 0.35
        Ea Li5La3Ta2O12 0.56
        """,
    ),
    Printed(
        "crystal systems and space groups in one column, full names, numbers",
        """
        Compound | Structure | Ionic conductivity (S/cm) | Ref.
        Li_{7}La_{3}Zr_{2}O_{12} | Tetragonal, I4_{1}/acd (No. 142) | 1.6 × 10^{−6} (27 °C) | 5
        Li_{6.25}Al_{0.25}La_{3}Zr_{2}O_{12} | Cubic (Ia3̄d) | 3.1 × 10^{−4} (25 °C) | 6
        Li_{6.4}Ga_{0.2}La_{3}Zr_{2}O_{12} | Cubic I-43d | 1.3 × 10^{−3} (25 °C) | 7, 8
        """,
        """
        sg Li7La3Zr2O12 I41/acd #5
        σ Li7La3Zr2O12 1.6e-6 300.15 #5
        sg Li6.25Al0.25La3Zr2O12 Ia-3d #6
        σ Li6.25Al0.25La3Zr2O12 3.1e-4 298.15 #6
        sg Li6.4Ga0.2La3Zr2O12 I-43d #7;8
        σ Li6.4Ga0.2La3Zr2O12 1.3e-3 298.15 #7;8
        """,
    ),
    Printed(
        "undoped and doped by name, the host in the caption",
        """
        Sample | Relative density (%) | σ (10^{−4} S cm^{−1}) | E_{a} (eV)
        Undoped | 90.1 | 0.02 | 0.49
        Al-doped | 93.5 | 2.9 | 0.34
        Ta-doped | 96.0 | 6.1 | 0.31
        """,
        """
        σ Li7La3Zr2O12 2e-6 298.15
        Ea Li7La3Zr2O12 0.49
        σ ? 2.9e-4 298.15
        Ea ? 0.34
        σ ? 6.1e-4 298.15
        Ea ? 0.31
        """,
        caption="Ionic conductivities at 25 °C of doped Li_{7}La_{3}Zr_{2}O_{12}",
    ),
    Printed(
        "alkaline earths for a letter, the letter in brackets behind the formula",
        """
        Compound | Lattice constant (Å) | σ_{total} at 22 °C (S cm^{−1}) | E_{a} (eV) | σ_{bulk} at 22 °C (S cm^{−1})
        Li_{6}ALa_{2}Ta_{2}O_{12} (A = Sr) | 12.808 | 7.0×10^{−6} | 0.50 | 8.8×10^{−6}
        Li_{6}ALa_{2}Ta_{2}O_{12} (A = Ba) | 12.946 | 4.0×10^{−5} | 0.40 | 5.4×10^{−5}
        """,
        """
        σ Li6SrLa2Ta2O12 7.0e-6 295.15 total
        σ Li6SrLa2Ta2O12 8.8e-6 295.15 bulk
        Ea Li6SrLa2Ta2O12 0.50
        σ Li6BaLa2Ta2O12 4.0e-5 295.15 total
        σ Li6BaLa2Ta2O12 5.4e-5 295.15 bulk
        Ea Li6BaLa2Ta2O12 0.40
        """,
    ),
    Printed(
        "a perovskite's x with fractions, decimal commas, bulk energies",
        """
        x | σ_{g} (S/cm) | σ_{gb} (S/cm) | E_{a,g} (eV) | E_{a,gb} (eV) | ε_{r}
        0,06 | 1,6·10^{−4} | 1,1·10^{−5} | 0,36 | 0,45 | 74
        0,11 | 1,0·10^{−3} | 2,0·10^{−5} | 0,33 | 0,42 | 91
        """,
        """
        σ Li0.18La0.6067TiO3 1.6e-4 300 bulk
        σ Li0.18La0.6067TiO3 1.1e-5 300 gb
        Ea Li0.18La0.6067TiO3 0.36 bulk
        Ea Li0.18La0.6067TiO3 0.45 gb
        σ Li0.33La0.5567TiO3 1.0e-3 300 bulk
        σ Li0.33La0.5567TiO3 2.0e-5 300 gb
        Ea Li0.33La0.5567TiO3 0.33 bulk
        Ea Li0.33La0.5567TiO3 0.42 gb
        """,
        caption="Grain and grain-boundary conductivities of Li_{3x}La_{2/3−x}TiO_{3} at 300 K",
    ),
    Printed(
        "uncertainties of both kinds, a value without one, marks that change the meaning",
        """
        Composition | σ_{total} (S cm^{−1}) {*} | E_{a} (eV)
        Li_{6.55}Ga_{0.15}La_{3}Zr_{2}O_{12} | (1.3 ± 0.1) × 10^{−3} | 0.30(1)
        Li_{6.75}La_{3}Zr_{1.75}Nb_{0.25}O_{12} | 8.0(2)×10^{−4} {a} | 0.31 ± 0.02
        Li_{7}La_{3}Sn_{2}O_{12} | 3 × 10^{−8} {b} | 0.79 {c}
        """,
        """
        σ Li6.55Ga0.15La3Zr2O12 1.3e-3 297.15 total
        Ea Li6.55Ga0.15La3Zr2O12 0.30
        σ Li6.75La3Zr1.75Nb0.25O12 8.0e-4 303.15 total measured
        Ea Li6.75La3Zr1.75Nb0.25O12 0.31
        σ Li7La3Sn2O12 3e-8 297.15 total #26
        Ea Li7La3Sn2O12 0.79 computed
        """,
        footnotes={"*": "At 24 °C.", "a": "Measured at 30 °C.", "b": "From ref. 26.", "c": "Calculated by the NEB method."},
    ),
    Printed(
        "materials across, one row of temperatures below each property",
        """
        . | Li_{5}La_{3}Nb_{2}O_{12} | Li_{5}La_{3}Ta_{2}O_{12}
        Crystal system | cubic | cubic
        Space group | Ia3̄d | Ia3̄d
        σ_{25 °C} (S cm^{−1}) | 8.0×10^{−6} | 3.4×10^{−6}
        σ_{50 °C} (S cm^{−1}) | 4.5×10^{−5} | 2.1×10^{−5}
        E_{a} (kJ mol^{−1}) | 41.5 | 54.0
        Density (g cm^{−3}) | 5.1 | 6.3
        """,
        """
        sg Li5La3Nb2O12 Ia-3d
        sg Li5La3Ta2O12 Ia-3d
        σ Li5La3Nb2O12 8.0e-6 298.15
        σ Li5La3Nb2O12 4.5e-5 323.15
        σ Li5La3Ta2O12 3.4e-6 298.15
        σ Li5La3Ta2O12 2.1e-5 323.15
        Ea Li5La3Nb2O12 41.5kJ/mol
        Ea Li5La3Ta2O12 54.0kJ/mol
        """,
    ),
    Printed(
        "hot-pressed and cold-pressed rows of one compound, ditto marks",
        """
        Material | Processing | T (°C) | σ (S cm^{−1}) | σ_{e} (S cm^{−1})
        Li_{6.5}La_{3}Zr_{1.5}Ta_{0.5}O_{12} | HP | 25 | 7.4×10^{−4} | 2.0×10^{−8}
        " | SSR | " | 3.1×10^{−4} | 8×10^{−9}
        do. | SPS | 60 | 2.2×10^{−3} | –
        """,
        """
        σ Li6.5La3Zr1.5Ta0.5O12 7.4e-4 298.15
        σe Li6.5La3Zr1.5Ta0.5O12 2.0e-8 298.15
        σ Li6.5La3Zr1.5Ta0.5O12 3.1e-4 298.15
        σe Li6.5La3Zr1.5Ta0.5O12 8e-9 298.15
        σ Li6.5La3Zr1.5Ta0.5O12 2.2e-3 333.15
        """,
    ),
    Printed(
        "x and y down, the series in the title row",
        """
        Li_{7−3x−y}Al_{x}La_{3}Zr_{2−y}Ta_{y}O_{12} | < | <
        (x, y) | σ_{25} (mS cm^{−1}) | E_{a} (meV)
        (0.2, 0) | 0.31 | 340
        (0, 0.5) | 0.92 | 310
        """,
        """
        σ Li6.4Al0.2La3Zr2O12 3.1e-4 298.15
        σ Li6.5La3Zr1.5Ta0.5O12 9.2e-4 298.15
        Ea Li6.4Al0.2La3Zr2O12 340meV
        Ea Li6.5La3Zr1.5Ta0.5O12 310meV
        """,
        header_rows=2,
    ),
)
