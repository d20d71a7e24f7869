"""The units that documents use, as lines of a small registry (pint's definition format), and printed spellings.

A new unit is one line in UNIT_DEFINITIONS; a new way of printing a known one is one line in SPELLINGS.
"""

# Values are the exact ones of the SI since 2019. With the mole as a plain number, kJ/mol is an energy a particle, and converts to eV.
UNIT_DEFINITIONS: tuple[str, ...] = (
    "femto- = 1e-15 = f-",
    "pico- = 1e-12 = p-",
    "nano- = 1e-9 = n-",
    "micro- = 1e-6 = μ- = u-",
    "milli- = 1e-3 = m-",
    "centi- = 1e-2 = c-",
    "deci- = 1e-1 = d-",
    "kilo- = 1e3 = k-",
    "mega- = 1e6 = M-",
    "giga- = 1e9 = G-",
    "meter = [length] = m",
    "second = [time] = s",
    "ampere = [current] = A",
    "gram = [mass] = g",
    "kelvin = [temperature] = K",
    "mole = 6.02214076e23 = mol",
    "minute = 60 * second = min",
    "hour = 3600 * second = h",
    "angstrom = 1e-10 * meter = Å",
    "joule = 1000 * gram * meter ** 2 / second ** 2 = J",
    "calorie = 4.184 * joule = cal",
    "electron_volt = 1.602176634e-19 * joule = eV",
    "volt = joule / ampere / second = V",
    "ohm = volt / ampere = Ω",
    "siemens = ampere / volt = S",
)

# Printed words that are not the registry's own names or symbols.
SPELLINGS: dict[str, str] = {
    "mho": "siemens",
    "mhos": "siemens",
    "Siemens": "siemens",
    "Ohm": "ohm",
    "Ohms": "ohm",
    "ohms": "ohm",
    "OHM": "ohm",
    "amp": "ampere",
    "amps": "ampere",
    "Volt": "volt",
    "Volts": "volt",
    "volts": "volt",
    "sec": "second",
    "hr": "hour",
    "hrs": "hour",
    "hours": "hour",
    "mole": "mole",
    "moles": "mole",
    "Kelvin": "kelvin",
    "ev": "electron_volt",
    "EV": "electron_volt",
    "mev": "millielectron_volt",
}
