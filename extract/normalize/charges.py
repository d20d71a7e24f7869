"""Element amounts of one formula unit to its net charge from usual oxidation states, the combination nearest to neutral."""

import math
from collections.abc import Mapping
from fractions import Fraction
from itertools import product

from extract.normalize.elements import CHALCOGENS, HALOGENS, cation_states, is_element, is_metal

# Printed amounts are rounded: five of them to two decimals are off by up to 5 · 0.005 · 4 = 0.1. More than that is a misprint.
CHARGE_TOLERANCE = 0.1

# In oxides these take part in the redox reaction of a cathode, and any average between their usual states occurs (LiMn2O4, NCM).
_MIXED_VALENT: dict[str, tuple[int, int]] = {"V": (3, 5), "Mn": (2, 4), "Fe": (2, 4), "Co": (2, 4), "Ni": (2, 4)}
_ALKALINE = frozenset({"Li", "Na", "K", "Rb", "Cs", "Mg", "Ca", "Sr", "Ba"})
_CENTRES_OF_OXYANIONS: dict[str, tuple[int, ...]] = {"S": (6, 4), "Se": (6, 4), "Te": (6, 4), "N": (5, 3)}
_OXYHALOGEN_STATES = (7, 5)
_MOST_COMBINATIONS = 20_000

States = tuple[Fraction, ...]


def net_charge(amounts: Mapping[str, Fraction]) -> float | None:
    """Sum of oxidation states per formula unit, four decimals; None where it is not decidable.

    Not decidable: an element alone, alloys, elements without a usual state, organic and closo-borate anions.

    >>> net_charge({"Li": Fraction("2.4"), "Y": Fraction("0.4"), "Hf": Fraction("0.6"), "Cl": Fraction(4)})
    2.0
    """
    states = oxidation_states(amounts)
    if states is None:
        return None
    return round(float(sum((states[symbol] * amount for symbol, amount in amounts.items()), Fraction(0))), 4) + 0.0


def oxidation_states(amounts: Mapping[str, Fraction]) -> dict[str, Fraction] | None:
    """The average state of each element in the combination nearest to neutral; None where it is not decidable."""
    choices = _choices(amounts)
    if choices is None:
        return None
    ranges = _mixed_valent(amounts)
    symbols = [symbol for symbol in choices if symbol not in ranges]
    if math.prod(len(choices[symbol]) for symbol in symbols) > _MOST_COMBINATIONS:
        return None
    low = sum((amounts[symbol] * bounds[0] for symbol, bounds in ranges.items()), Fraction(0))
    high = sum((amounts[symbol] * bounds[1] for symbol, bounds in ranges.items()), Fraction(0))

    def distance(states: States) -> Fraction:
        others = sum((amounts[symbol] * state for symbol, state in zip(symbols, states, strict=True)), Fraction(0))
        return max(others + low, -(others + high), Fraction(0))

    # min takes the first of equals: usual anion states and the lowest cation states come first.
    best = min(product(*(choices[symbol] for symbol in symbols)), key=distance)
    chosen = dict(zip(symbols, best, strict=True))
    others = sum((amounts[symbol] * state for symbol, state in chosen.items()), Fraction(0))
    share = min(max((-others - low) / (high - low), Fraction(0)), Fraction(1)) if ranges else Fraction(0)
    return chosen | {symbol: bounds[0] + share * (bounds[1] - bounds[0]) for symbol, bounds in ranges.items()}


def _mixed_valent(amounts: Mapping[str, Fraction]) -> dict[str, tuple[int, int]]:
    anions = sum((amount for symbol, amount in amounts.items() if symbol in HALOGENS | CHALCOGENS), Fraction(0))
    if 2 * amounts.get("O", 0) <= anions:
        return {}
    return {symbol: bounds for symbol, bounds in _MIXED_VALENT.items() if symbol in amounts}


def _choices(amounts: Mapping[str, Fraction]) -> dict[str, States] | None:
    """States that each element may have in this company, the likeliest first; None where one has none."""
    if len(amounts) < 2 or not all(is_element(symbol) for symbol in amounts) or _organic(amounts):
        return None
    choices: dict[str, States] = {}
    for symbol in amounts:
        states = tuple(map(Fraction, cation_states(symbol))) if is_metal(symbol) else _nonmetal_states(symbol, amounts)
        if not states:
            return None
        choices[symbol] = states
    return choices if any(min(states) < 0 for states in choices.values()) else None


def _nonmetal_states(symbol: str, amounts: Mapping[str, Fraction]) -> States:
    if symbol in HALOGENS:
        return _halogen_states(symbol, amounts)
    if symbol == "O":
        return _oxygen_states(amounts)
    if symbol == "H":
        return _hydrogen_states(amounts)
    if symbol == "C":
        return (Fraction(4),)
    if symbol in {"P", "As"}:
        return _pnictogen_states(symbol, amounts)
    if symbol not in CHALCOGENS | {"N"}:
        return ()
    usual: States = (Fraction(-3 if symbol == "N" else -2),)
    if _oxygen_around(symbol, amounts, at_least=2 if symbol == "N" else 3):
        return usual + tuple(map(Fraction, _CENTRES_OF_OXYANIONS[symbol]))
    # Disulfides (FeS2) only where there is nothing else that could carry the charge.
    return (*usual, Fraction(-1)) if len(amounts) == 2 and symbol in CHALCOGENS else usual


def _oxygen_around(symbol: str, amounts: Mapping[str, Fraction], *, at_least: int) -> bool:
    return amounts.get("O", Fraction(0)) >= at_least * amounts[symbol]


def _halogen_states(symbol: str, amounts: Mapping[str, Fraction]) -> States:
    if symbol == "F" or not _oxygen_around(symbol, amounts, at_least=3):
        return (Fraction(-1),)
    return (Fraction(-1), *(Fraction(state) for state in _OXYHALOGEN_STATES))


def _oxygen_states(amounts: Mapping[str, Fraction]) -> States:
    peroxide = len(amounts) == 2 and amounts.keys() <= _ALKALINE | {"O"}
    return (Fraction(-2), Fraction(-1), Fraction(-1, 2)) if peroxide else (Fraction(-2),)


def _hydrogen_states(amounts: Mapping[str, Fraction]) -> States:
    if amounts.keys() & (HALOGENS | CHALCOGENS | {"N"}) and not (amounts.keys() & {"B", "Al"} and not amounts.keys() & {"O", "N", "S"}):
        return (Fraction(1),)
    return (Fraction(-1),)


def _pnictogen_states(symbol: str, amounts: Mapping[str, Fraction]) -> States:
    partners = amounts.keys() & (HALOGENS | CHALCOGENS | {"N"})
    if not partners:
        return (Fraction(-3),)
    # The dimer P2S6 with its bond between two P: Li4P2S6, Sn2P2S6.
    chalcogen = sum((amounts[anion] for anion in partners & {"S", "Se"}), Fraction(0))
    dimer = (Fraction(4),) if chalcogen == 3 * amounts[symbol] else ()
    return (*dimer, Fraction(5), Fraction(3))


def _organic(amounts: Mapping[str, Fraction]) -> bool:
    """Carbon other than in carbonates, and boron cages, have no usual state."""
    carbon, boron, hydrogen = (amounts.get(symbol, Fraction(0)) for symbol in ("C", "B", "H"))
    carbonate = amounts.get("O", Fraction(0)) >= 2 * carbon and not amounts.keys() & {"H", "F", "N", "S"}
    ammine = bool(amounts.keys() & {"N", "O"}) and hydrogen > 2 * boron
    return bool(carbon and not carbonate) or bool(boron and hydrogen and (hydrogen < 4 * boron or ammine))
