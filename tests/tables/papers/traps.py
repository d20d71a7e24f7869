"""Tables beside those of conductivities: what they print must not become conductivities, energies or structures of electrolytes."""

from tests.tables.papers.printed import Printed

TRAPS = (
    Printed(
        "sites of a crystal",
        """
        Atom | Wyckoff | x | y | z | Occupancy | U_{iso} (Å^{2})
        Li1 | 6b | 0 | 0 | 0 | 0.95 | 0.031
        Ti | 12c | 0 | 0 | 0.1418 | 0.85 | 0.006
        """,
        "",
        caption="Atomic coordinates of Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} in R3̄c",
    ),
    Printed(
        "a refinement",
        """
        Formula | Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12}
        Space group | Ia3̄d
        a (Å) | 12.92
        R_{wp} (%) | 6.1
        χ^{2} | 1.9
        Temperature (K) | 300
        """,
        "sg Li6.4La3Zr1.4Ta0.6O12 Ia-3d",
    ),
    Printed(
        "chemical analysis",
        """
        Sample | Li | Al | Ti | P
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | 1.28 | 0.31 | 1.70 | 3.00
        """,
        "",
        caption="Composition from ICP-OES (atoms per formula unit)",
    ),
    Printed(
        "precursors",
        """
        Target | Precursors | Li_{2}CO_{3} (g) | TiO_{2} (g) | Sintering T (°C)
        Li_{1.3}Al_{0.3}Ti_{1.7}(PO_{4})_{3} | Li_{2}CO_{3}, Al_{2}O_{3}, TiO_{2} | 2.4 | 6.8 | 950
        """,
        "",
    ),
    Printed(
        "bond lengths and valences",
        """
        Bond | Distance (Å) | Bond valence (v.u.)
        Li–O | 2.01 | 0.21
        σ (Li–O) | 0.02 | 0.01
        """,
        "",
    ),
    Printed(
        "computed energies and gaps",
        """
        Composition | E_{hull} (meV/atom) | E_{g} (eV) | E_{f} (eV/atom) | E_{b} (eV) | E_{v} (eV)
        Li_{3}YCl_{6} | 12 | 6.0 | −2.1 | 0.31 | 4.2
        """,
        "",
    ),
    Printed(
        "cell performance",
        """
        Electrolyte | Cathode | Current density (mA cm^{−2}) | Capacity (mAh g^{−1}) | R (Ω cm^{2}) | Temperature (°C)
        Li_{6}PS_{5}Cl | LiCoO_{2} | 0.1 | 130 | 40 | 25
        """,
        "",
    ),
    Printed(
        "mechanical and thermal data",
        """
        Material | E (GPa) | K_{IC} (MPa m^{1/2}) | σ_{f} (MPa) | α (10^{−6} K^{−1}) | λ (W m^{−1} K^{−1})
        Li_{7}La_{3}Zr_{2}O_{12} | 150 | 1.0 | 120 | 13 | 1.6
        """,
        "",
    ),
    Printed(
        "cathodes, electronic only where the table says so",
        """
        Cathode | Electronic conductivity (S cm^{−1}) | D_{Li} (cm^{2} s^{−1}) | Band gap (eV)
        LiCoO_{2} | 1 × 10^{−4} | 1 × 10^{−9} | 2.7
        LiFePO_{4} | 1 × 10^{−9} | 1 × 10^{−14} | 3.8
        """,
        """
        σe LiCoO2 1e-4 -
        σe LiFePO4 1e-9 -
        """,
    ),
    Printed(
        "fits of an equivalent circuit",
        """
        Sample | R_{b} (Ω) | R_{gb} (Ω) | Q_{gb} (S s^{n}) | n | C (F cm^{−1})
        Li_{1.5}Al_{0.5}Ge_{1.5}(PO_{4})_{3} | 210 | 930 | 2 × 10^{−9} | 0.9 | 3 × 10^{−10}
        """,
        "",
    ),
    Printed(
        "diffusion: coefficients with their own energies",
        """
        Compound | D (cm^{2} s^{−1}) | E_{a} of diffusion (eV) | Crystallization activation energy (kJ mol^{−1})
        Li_{3}N | 1 × 10^{−8} | 0.55 | 210
        """,
        "",
    ),
    Printed(
        "glass transitions and crystallization",
        """
        Glass | T_{g} (°C) | T_{c} (°C) | E_{c} (kJ mol^{−1}) | E_{a} for crystallization (kJ mol^{−1})
        70Li_{2}S·30P_{2}S_{5} | 210 | 240 | 190 | 210
        """,
        "",
    ),
    Printed(
        "concentrations and mobilities beside a conductivity",
        """
        Composition | n (cm^{−3}) | μ (cm^{2} V^{−1} s^{−1}) | σ_{dc} (S cm^{−1}) | ω_{p} (Hz) | H_{m} (eV) | E_{f} (eV)
        Na_{3}Zr_{2}Si_{2}PO_{12} | 1 × 10^{22} | 2 × 10^{−5} | 6.7 × 10^{−4} | 1 × 10^{6} | 0.25 | 0.04
        """,
        "σ Na3Zr2Si2PO12 6.7e-4 300",
        caption="Ac conductivity parameters at 300 K",
    ),
    Printed(
        "atoms of a refinement across two lines, occupancies with errors",
        """
        Site | Atom | x/a | y/b | z/c | g | B_{iso}
        36f | Li(1) | 0.07(1) | 0.35(1) | 0.07(1) | 0.17 | 2.1
        """,
        "",
        caption="Structure parameters of Na_{3}Zr_{2}Si_{2}PO_{12}, space group R3̄c, from conductivity samples",
    ),
    Printed(
        "conditions of preparation",
        """
        Compound | Starting materials | Temperature (°C) | Time (h) | Atmosphere | Product
        Li_{3}InCl_{6} | LiCl, InCl_{3} | 500 | 24 | vacuum | single phase
        """,
        "",
        caption="Preparation of the solid electrolytes",
    ),
    Printed(
        "lithium symmetric cells",
        """
        Electrolyte | CCD (mA cm^{−2}) | Interfacial resistance (Ω cm^{2}) | Overpotential (mV) | Cycling time (h) | Ref.
        Li_{6.4}La_{3}Zr_{1.4}Ta_{0.6}O_{12} | 0.8 | 25 | 40 | 500 | 12
        """,
        "",
    ),
    Printed(
        "phases and amounts from Rietveld analysis",
        """
        Sample | Phase | Amount (wt%) | a (Å) | c (Å) | R_{wp}
        LATP-900 | LiTi_{2}(PO_{4})_{3} | 96.1 | 8.51 | 20.84 | 7.1
        ^^ | AlPO_{4} | 3.9 | 7.08 | 7.08 | ^^
        """,
        "reject unknown_structure 2",
    ),
    Printed(
        "formation energies of defects and migration",
        """
        Defect | Formation energy (eV) | Migration energy (eV) | Activation energy for diffusion (eV) | Path
        Li_{i} | 0.62 | 0.21 | 0.83 | a–b
        V_{Li} | 0.71 | 0.31 | 1.02 | c
        """,
        "",
    ),
    Printed(
        "a logarithm's slope and intercept",
        """
        Compound | log A (S K cm^{−1}) | log(σT) at 25 °C | Slope (K) | r^{2}
        Li_{4}SiO_{4} | 5.2 | −4.1 | −3120 | 0.999
        """,
        "reject logarithm 1",
    ),
    Printed(
        "electrodes whose caption says electronic",
        """
        Electrode | Conductivity (S cm^{−1}) | Capacity (mAh g^{−1})
        LiFePO_{4} | 1×10^{−9} | 160
        """,
        "σe LiFePO4 1e-9 -",
        caption="Electronic conductivity of the active materials",
    ),
    Printed(
        "components of a cathode",
        """
        Material | Conductivity (S cm^{−1})
        LiCoO_{2} | 1×10^{−4}
        Carbon black | 10
        """,
        "",
        caption="Electrical properties of cathode components",
    ),
    Printed(
        "liquids named by the caption",
        """
        Solution | σ (mS/cm) | Viscosity (mPa s)
        1 M LiPF_{6} EC:DMC (1:1) | 10.7 | 3
        EMIm-TFSI | 9 | 28
        """,
        "reject liquid_electrolyte 2",
        caption="Ionic conductivity of liquid electrolytes at 25 °C",
    ),
    Printed(
        "energies of transitions and interfaces",
        """
        Interface | R_{int} (Ω cm^{2}) | E_{a} (eV)
        Li/Li_{7}La_{3}Zr_{2}O_{12} | 10 | 0.35
        """,
        "",
        caption="Interfacial resistances at 25 °C",
    ),
    Printed(
        "a refinement at two temperatures",
        """
        Temperature (K) | a (Å) | R_{wp} (%) | Space group
        300 | 12.97 | 4.2 | Ia3̄d
        15 | 12.93 | 5.2 | I4_{1}/acd
        """,
        """
        sg Li7La3Zr2O12 Ia-3d
        sg Li7La3Zr2O12 I41/acd
        """,
        caption="Rietveld refinement of Li_{7}La_{3}Zr_{2}O_{12}",
    ),
)
