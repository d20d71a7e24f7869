"""The running text around the tables: no conductivities in it, citations between angle brackets."""

JOURNAL = "halidex Layouts"
TITLE = "Halide conductors in many looks: a layout sample of the halidex project"
AUTHORS = "Fay Layout, Gus Specimen and Hal Proof"
DOI = "10.0000/halidex.layout.1"

ABSTRACT = (
    "The tables of this document say the same in every layout. Its running text exists to surround them: it fills the columns, carries "
    "formulas and citations, and states no measured value, so that everything that is found must come from a table."
)

PARAGRAPHS = (
    "Solid electrolytes are judged by how fast ions pass and by what they withstand. Chlorides of trivalent metals became popular "
    "because they are soft, clear of oxygen and stable against oxide cathodes⟨1⟩. They can be milled, melted or grown from water⟨2⟩.",
    "A formula such as Li_{3}MCl_{6} stands for many compounds. M is a rare earth, yttrium, scandium or indium, and each size of M "
    "prefers its own packing. Between two packings lie mixtures and disordered states, which the pattern of a milled powder hides "
    "well⟨3⟩.",
    "The larger picture is simple. Lithium ions need empty sites, wide windows between them and a frame that is not too stiff. What "
    "helps one of these often hurts another, which is why a series passes through a best composition instead of improving all the way.",
    "Zirconium chloride is traded by the tonne, so Li_{2}ZrCl_{6} costs little⟨4⟩. Its lattice offers more vacancies than lithium ions, "
    "and here the question is turned round: how can more Li^{+} be brought in without a change of the frame?",
    "A replacement by an ion of another charge has to be paid for with lithium. A tetravalent metal removes one Li^{+} for each M^{3+} "
    "that it replaces; a pentavalent one removes two⟨5,9⟩. Anions follow the same arithmetic, an oxide ion in the place of Cl^{−} brings"
    " one lithium with it⟨12⟩.",
    "The first table compares hosts and products of such replacements, all as the cited works print them⟨5–12⟩. The reader should note "
    "that samples of the same name differ, since one laboratory anneals and another does not.",
    "Structures are given as the packing of the anions with the space group in parentheses. Where authors name the packing alone, the "
    "group was taken from their refinement.",
    "Bromide widens the windows and softens the frame, at the price of an earlier oxidation. A compound with both halides is a "
    "compromise⟨7⟩, and the order of the two anions is seldom known.",
    "Elements that are dear or rare were tried as often as cheap ones. For a battery of the size of a car this matters more than a "
    "factor of two, and tantalum⟨9⟩ or scandium⟨10⟩ will not be used in tonnes.",
    "Cells are built from the anode upwards: a lithium–indium foil, a layer of a sulfide, a layer of the halide, and a cathode in which "
    "the halide is mixed with the oxide. The sulfide protects the halide from the metal.",
    "The second table follows this order. Rates are given per time, per area or per mass, as in the originals, and capacities refer to "
    "the mass of the active oxide.",
    "A dash means that the work does not say. Where a capacity was read from a figure, the cited work prints a tilde before it, and so "
    "does the table.",
    "Pressure, loading and thickness would have to be known to compare the lines with each other. Few works print all three, and fewer "
    "state how they were measured.",
    "The third table shows a made-up series between two structures. Lattice parameters fall as the smaller ion enters, with a jump where"
    " the structure changes.",
    "Such tables are the usual form in which a paper reports its own samples: a variable, a formula, columns of numbers with different "
    "units, and only some of them of interest to a given collection.",
    "The rest of this text closes the column. It repeats that nothing outside the tables was measured, computed or estimated, that the "
    "samples of the series do not exist, and that each line of a table should be taken with its own unit, temperature and source.",
)
