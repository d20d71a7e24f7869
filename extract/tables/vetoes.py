"""Columns named like a conductivity or an activation energy that are, by what stands around them, of something else."""

import re

from extract.tables.characters import fold
from extract.tables.columns import Column, Notes
from extract.tables.header_words import level

# Energies of these are not of conduction.
_PROCESSES = re.compile(
    r"^\W*(?:interfaces?|reactions?|(?:phase )?transitions?|transformations?|defects?|paths?|pathways?|jumps?|hops?|process(?:es)?|peaks?"
    r"|steps?)\W*$",
    re.IGNORECASE,
)
_KINETICS = re.compile(
    r"\b(?:dsc|dta|kissinger|ozawa|avrami)\b|crystalli[sz]ation|decomposition|desorption|hydrolysis|interfac|charge[- ]transfer|diffusi|migration"
    r"|relaxation|sintering kinetic|grain growth",
    re.IGNORECASE,
)
_ELECTRODES = re.compile(r"\b(?:cathodes?|anodes?|electrodes?|carbons?|current collectors?|active materials?)\b", re.IGNORECASE)
_ELECTROLYTES = re.compile(r"electrolyte|\bion(?:ic|s)?\b", re.IGNORECASE)


def leave_others(columns: tuple[Column, ...], notes: Notes) -> tuple[Column, ...]:
    """The columns, those of other processes' energies and of electrodes' conductivities left unread; electronic ones told by the caption."""
    return tuple(_settle(column, columns, notes) for column in columns)


def _settle(column: Column, columns: tuple[Column, ...], notes: Notes) -> Column:
    other = {"kind": "other", "property": None, "unit": ""}
    caption = fold(notes.text)
    if column.property == "activation_energy":
        of_process = any(_PROCESSES.search(level(each.leaf)) for each in columns)
        of_kinetics = _KINETICS.search(caption) is not None and re.search(r"conduct", caption, re.IGNORECASE) is None
        alone = not any(each.property in ("ionic_conductivity", "electronic_conductivity") for each in columns)
        return column.model_copy(update=other) if of_process or (of_kinetics and alone) else column
    if column.property == "ionic_conductivity" and not _ELECTROLYTES.search(column.header):
        if re.search(r"\belectronic conductivit", caption, re.IGNORECASE) and not _ELECTROLYTES.search(caption):
            return column.model_copy(update={"property": "electronic_conductivity"})
        key = next((each.header for each in columns if each.kind == "material"), "")
        of_electrodes = _ELECTRODES.search(key) or _ELECTRODES.search(caption)
        return column.model_copy(update=other) if of_electrodes and not _ELECTROLYTES.search(caption + key) else column
    return column
