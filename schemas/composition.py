"""What may stand in the fields of a composition: anion families, kinds of substitution, letters that stand for elements."""

# How the field groups its electrolytes. An anion family names the anions, not the crystal structure.
ANION_FAMILIES: dict[str, str] = {
    "fluoride": "F is the only anion",
    "chloride": "Cl is the only anion",
    "bromide": "Br is the only anion",
    "iodide": "I is the only anion",
    "mixed_halide": "two or more halogens and no other anion",
    "oxyhalide": "halogen and O, hydroxide halides and antiperovskites included; not where O is four times the halogen or more",
    "nitridohalide": "halogen and N",
    "sulfohalide": "more halogen than S",
    "sulfide": "S, thiophosphates included; also with halogen up to as much as S (argyrodites)",
    "selenide": "Se is the only chalcogen, halogen up to as much as Se",
    "telluride": "Te is the only chalcogen",
    "sulfoselenide": "S and Se",
    "oxysulfide": "S and O, S not as sulfate",
    "oxide": "O without a polyanion; also where halogen is a dopant",
    "hydroxide": "O and H",
    "phosphate": "polyanion of O around P, also together with Si (NASICON)",
    "silicate": "polyanion of O around Si without P",
    "sulfate": "polyanion of O around S",
    "borate": "polyanion of O around B",
    "carbonate": "polyanion of O around C",
    "nitrate": "polyanion of O around N",
    "perhalate": "polyanion of O around a halogen (perchlorate, iodate)",
    "oxynitride": "O and N (LiPON)",
    "nitride": "N",
    "amide": "N with H, not ammonium",
    "phosphide": "P without a more electronegative element",
    "hydride": "H without a more electronegative element",
    "complex_hydride": "H bound to B or Al: borohydrides, closo-borates, alanates",
    "mixed_anion": "any other combination of anions",
}

SUBSTITUTIONS: dict[str, str] = {
    "aliovalent_cation": "a cation took the place of one of another charge",
    "isovalent_cation": "a cation took the place of one of the same charge",
    "anion": "an anion took the place of another",
    "multiple": "more than one element was brought in",
}

# Letters that papers use for an element that is named elsewhere (`M = Y, Er`). E, T, Z and Q are left out: they occur in names of samples.
PLACEHOLDERS: tuple[str, ...] = ("Ln", "RE", "TM", "AE", "Me", "M'", "X'", "M", "X", "A", "R")
