"""Numbers with a unit of ours that are no property of a material, and what becomes of them."""

import pytest

from tests.text.statements import facts, reasons

# The text, and why each of its numbers with a unit of a property is no record; none where no property is spoken of.
TRAPS = [
    # a class of materials
    ("Halide electrolytes reach ionic conductivities of 10^{−3} S cm^{−1} at room temperature.", ["class_of_materials"]),
    ("In general, the ionic conductivity of sulfide electrolytes lies above 1 mS cm^{−1}.", ["class_of_materials"]),
    ("Most garnets have activation energies of about 0.3 eV.", ["class_of_materials"]),
    # no material at all
    ("An ionic conductivity of 0.7 mS cm^{−1} was obtained.", ["no_material"]),
    ("The activation energy amounts to 0.41 eV.", ["no_material"]),
    # thresholds and targets
    ("Practical cells with Li_{3}YCl_{6} require an ionic conductivity of at least 1 mS cm^{−1}.", ["demand"]),
    ("For Li_{3}InCl_{6} the target is an ionic conductivity of 10 mS cm^{−1} at 25 °C.", ["demand"]),
    ("The ionic conductivity of Li_{3}ErCl_{6} should exceed 10^{−3} S cm^{−1} for use in thick cathodes.", ["demand"]),
    # differences
    ("The activation energy of Li_{3}YBr_{6} is 0.05 eV lower than that of Li_{3}YCl_{6}.", ["difference"]),
    ("On doping, the oxidation limit of Li_{2}ZrCl_{6} shifts by 0.37 V.", ["difference"]),
    ("The ionic conductivity of Li_{3}InCl_{6} increased by 0.4 mS cm^{−1} on annealing.", ["difference"]),
    ("The two activation energies of Li_{3}HoCl_{6} have an uncertainty of 0.02 eV.", ["difference"]),
    # ratios have no unit of ours
    ("The ionic conductivity of Li_{3}YBr_{6} is three orders of magnitude higher than that of LiCl.", []),
    ("Li_{3}InCl_{6} conducts five times better than Li_{3}YCl_{6} at 25 °C.", []),
    # other quantities
    ("Cells with Li_{3}YCl_{6} reach an energy density of 380 W h kg^{−1} at 3.8 V.", []),
    ("The diffusion coefficient of Li^{+} in Li_{3}YCl_{6} is 3.1 × 10^{−8} cm^{2} s^{−1} at 25 °C.", []),
    ("The band gap of Li_{3}YCl_{6} is 6.0 eV.", []),
    ("The formation energy of Li_{3}ErCl_{6} is −0.3 eV per atom above the hull.", []),
    ("The thermal conductivity of Li_{3}InCl_{6} is 0.4 W m^{−1} K^{−1}.", []),
    ("YCl_{3} and LiCl were heated at 550 °C to obtain Li_{3}YCl_{6}.", []),
    ("The cell with Li_{3}InCl_{6} was cycled between 2.5 and 4.3 V.", []),
    ("Impedance of Li_{3}InCl_{6} was recorded with an amplitude of 10 mV from 1 MHz to 1 Hz.", []),
    ("A pellet of Li_{3}YbCl_{6} was pressed at 380 MPa and kept at 80 °C for 12 h.", []),
    ("Sulfides such as these show ionic conductivities exceeding 10 mS cm^{−1}.", ["class_of_materials"]),
    ("Polymer electrolytes hardly exceed an ionic conductivity of 10^{−5} S cm^{−1}.", ["class_of_materials"]),
    ("A halide electrolyte with an ionic conductivity of 2 mS cm^{−1} was used.", ["no_material"]),
    ("Carbon black has an electronic conductivity of 10 S cm^{−1}.", ["no_material"]),
    ("To compete with liquids, an ionic conductivity above 10 mS cm^{−1} is needed for Li_{3}InCl_{6}.", ["demand"]),
    ("We aimed at an ionic conductivity of 5 mS cm^{−1} for Li_{3}ScCl_{6}.", ["demand"]),
    ("Compared with Li_{3}YCl_{6}, the oxidation limit of Li_{3}YBr_{6} is 1.0 V lower.", ["difference"]),
    ("The activation energies of Li_{3}YCl_{6} and Li_{3}ErCl_{6} differ by 0.01 eV.", ["difference"]),
    ("The ratio of the ionic conductivity of Li_{3}YBr_{6} to that of Li_{3}YCl_{6} is 3.4 at 25 °C.", []),
    ("The resistance of the Li_{3}YCl_{6} pellet is 230 Ω at 25 °C and its thickness is 0.5 mm.", []),
    ("A current of 0.1 mA cm^{−2} was drawn through Li|Li_{3}InCl_{6}|Li.", []),
    ("The hull energy of Li_{3}ScCl_{6} is 23 meV per atom.", []),
    # a cell, of which too little is said
    ("Charging of NMC811 with Li_{3}InCl_{6} up to 4.3 V vs. Li^{+}/Li gave 180 mA h g^{−1}.", ["ambiguous_cell"]),
    ("The binding energy of Cl 2p in Li_{3}InCl_{6} is 198.7 eV.", []),
    ("The cell of Li_{3}InCl_{6} had an average discharge voltage of 3.1 V.", []),
    ("NMC cells with Li_{3}InCl_{6} as catholyte were charged to 3.7 V vs. Li–In.", []),
    ("The reaction energy of Li_{3}YCl_{6} with lithium metal is −0.51 eV per atom.", []),
    ("The crystallization energy of Li_{3}PS_{4} glass is 1.2 eV.", []),
    ("An overpotential of 50 mV is seen for Li_{3}YCl_{6} in symmetric cells.", []),
    ("X-rays of 60 keV were scattered from Li_{3}ErCl_{6}.", []),
    ("The energy barrier for the phase transition in Li_{3}YBr_{6} is 0.8 eV.", []),
    ("Li_{3}ErCl_{6} was pressed onto lithium. An activation energy of 0.6 eV describes the charge transfer.", []),
    # more than one material may be meant, or the one meant is not named
    ("Li_{3}ErCl_{6} and Li_{3}ErBr_{6} were milled. It has an activation energy of 0.41 eV.", ["ambiguous_material"]),
    ("The structure of Li_{3−x}Yb_{1−x}Zr_{x}Cl_{6} changes from Pnma to C2/m.", ["changed_material", "changed_material"]),
]


@pytest.mark.parametrize(("text", "expected"), TRAPS)
def test_a_trap_is_no_record_and_says_why(text: str, expected: list[str]) -> None:
    assert facts(text) == []
    assert reasons(text) == expected


def test_the_reference_list_is_not_read() -> None:
    references = "# References\n[1] A. Author, Li_{3}YCl_{6} with an ionic conductivity of 5.1 × 10^{−4} S cm^{−1}, J. Test 2019, 1, 1."
    assert facts(f"Fast conductors are wanted.\n\n{references}") == []


def test_an_electronic_conductivity_is_not_an_ionic_one() -> None:
    assert facts("The electronic conductivity of Li_{3}YCl_{6} is 4.7 × 10^{−10} S cm^{−1}.") == ["electronic Li3YCl6 4.7e-10 own"]
