"""The running text around the tables: no values in it."""

JOURNAL = "halidex Kinds"
TITLE = "Conductors in tables of every kind: a sample of the halidex project"
AUTHORS = "Kim Kindly and Tab Ular"

ABSTRACT = (
    "Solid electrolytes are compared in tables, and each laboratory has its own way to draw them. This document prints known values in one "
    "of these ways. Its running text states none, so that everything that is found must come from a table."
)

PARAGRAPHS = (
    "Ions pass through a crystal where empty sites lie close together and the frame around them gives way a little. Sulfides are soft and "
    "fast, oxides are hard and slow at their grain boundaries, and halides lie between the two.",
    "Sodium and lithium follow the same rules with other sizes. A frame that is right for one of them is too wide or too narrow for the "
    "other, which is why phosphates with large windows serve sodium and garnets serve lithium.",
    "A pellet is pressed, coated with a metal on both faces and held between two plungers. What the instrument shows is a resistance; the "
    "thickness and the face of the pellet turn it into a property of the material.",
    "The samples were pressed and heated as described by the authors of the works in the list. Phases were identified from their powder "
    "patterns, and the density was taken from mass and size.",
    "The slope of a straight line gives one number and its intercept another. Where the line bends, two slopes are given, one on either "
    "side of the bend, and the reader should not take one for the other.",
    "Comparing values from different laboratories calls for care. Pressure, contacts and the thickness of the pellet all enter, and few "
    "authors state all of these. A value without its temperature is worth little.",
    "The grain boundaries of oxides add a second arc to the spectrum. Whether a value belongs to the grains, to their boundaries or to "
    "both together has to be said in the table, or else it cannot be compared with others.",
    "The rest of this text closes the column. It repeats that nothing outside the tables was measured, computed or estimated, and that each "
    "line of a table should be taken with its own unit, temperature and source.",
)
