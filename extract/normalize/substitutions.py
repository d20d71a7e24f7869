"""Two compositions, host and substituted, to the kinds of substitution that made one from the other."""

from fractions import Fraction

from extract.normalize.charges import oxidation_states
from extract.normalize.elements import MOBILE_IONS
from extract.normalize.formula_parser import element_amounts, parse_formula
from schemas.record import Composition

# Relative change of an element's share that is rounding of printed digits and not chemistry.
_ROUNDING = Fraction(1, 50)
_Shares = dict[str, Fraction]
_States = dict[str, Fraction]


def normalize_substitution(host: Composition, substituted: Composition) -> tuple[str, ...]:
    """Keys of SUBSTITUTIONS, in their order; empty where nothing was exchanged or a composition is not known.

    Elements are compared by their share of the anions, so that Li2Sc2/3Cl4 can be compared with a formula with Cl6. Less or
    more of the mobile ion alone is no substitution. A cation that comes in is compared with the immobile cations that it took
    the place of, or with the mobile ion where there are none: isovalent where one of them has its oxidation state.

    >>> normalize_substitution(Composition(formula="Li3YCl6"), Composition(formula="Li2.5Y0.5Zr0.5Cl6"))
    ('aliovalent_cation',)
    """
    before, after = _amounts(host), _amounts(substituted)
    states_before, states_after = oxidation_states(before), oxidation_states(after)
    if states_before is None or states_after is None:
        return ()
    states = states_before | states_after
    gained, lost = _changes(_shares(before, states), _shares(after, states))
    anions = {symbol for symbol in gained if states[symbol] < 0}
    cations = _substituted_cations(gained - anions, lost, before, states)
    kinds = {_kind(symbol, lost, states) for symbol in cations}
    # Where the only anion of the host stays the only one, its share cannot change.
    exchanged = bool(anions) and (bool(anions - before.keys()) or any(states[symbol] < 0 for symbol in lost))
    several = len(cations) + (len(anions) if exchanged else 0) > 1
    named = (*sorted(kinds), *(("anion",) if exchanged else ()), *(("multiple",) if several else ()))
    return named


def _amounts(composition: Composition) -> _Shares:
    return element_amounts(parse_formula(composition.formula)) if composition.formula else {}


def _shares(amounts: _Shares, states: _States) -> _Shares:
    anions = sum((amount for symbol, amount in amounts.items() if states[symbol] < 0), Fraction(0))
    return {symbol: amount / anions for symbol, amount in amounts.items()}


def _changes(before: _Shares, after: _Shares) -> tuple[frozenset[str], frozenset[str]]:
    """Symbols with a larger share than before, and with a smaller one."""
    none = Fraction(0)
    both = before.keys() | after.keys()
    gained = frozenset(s for s in both if after.get(s, none) > before.get(s, none) * (1 + _ROUNDING))
    lost = frozenset(s for s in both if after.get(s, none) < before.get(s, none) * (1 - _ROUNDING))
    return gained, lost


def _substituted_cations(gained: frozenset[str], lost: frozenset[str], before: _Shares, states: _States) -> frozenset[str]:
    """New cations, and those that were there before if they grew at the cost of another immobile one."""
    at_cost = any(states[symbol] > 0 and symbol not in MOBILE_IONS for symbol in lost)
    return frozenset(symbol for symbol in gained if symbol not in before or (at_cost and symbol not in MOBILE_IONS))


def _kind(symbol: str, lost: frozenset[str], states: _States) -> str:
    replaced = {other for other in lost if states[other] > 0}
    immobile = replaced - MOBILE_IONS
    # One mobile ion for another (Na for Li), whatever else changed.
    sites = replaced & MOBILE_IONS if symbol in MOBILE_IONS and replaced & MOBILE_IONS else immobile or replaced
    return "isovalent_cation" if any(states[other] == states[symbol] for other in sites) else "aliovalent_cation"
