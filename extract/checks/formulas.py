"""Checks of formulas: what may have been meant by one that does not balance, and products that cannot come from their hosts."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from extract.checks.findings import Extracted, Finding
from extract.checks.proposals import propose_formulas
from extract.normalize.charges import CHARGE_TOLERANCE, net_charge
from extract.normalize.elements import HALOGENS, MOBILE_IONS, is_metal
from extract.normalize.formula_parser import element_amounts, parse_formula
from extract.normalize.formulas import is_formula, normalize_material
from extract.normalize.usual_names import USUAL_NAMES
from extract.notation import fold_plain
from schemas.document import Document
from schemas.record import MeasurementRecord

_WRONG = ("charge_imbalance", "unknown_element")
_TRIED = (Fraction(1, 10), Fraction(1, 5), Fraction(3, 10))
_FORMULA_WORD = re.compile(r"[A-Z][A-Za-z]*[\d.][A-Za-z\d./()]*")


def check_formulas(extracted: Extracted) -> Iterator[Finding]:
    """Nearest formulas that balance, for formulas that do not or that name no element."""
    if not any(flag in record.review.flags for record in extracted.records for flag in _WRONG):
        return
    known = frozenset(_printed_formulas(extracted.document)) | _usual_formulas()
    for record in extracted.measurements:
        if set(record.review.flags) & set(_WRONG):
            yield _propose(record.record_id, "composition", record.material_as_printed, record.host_composition, known, record.review.flags)
    for cell in extracted.cells:
        if set(cell.review.flags) & set(_WRONG):
            for layer in cell.layers:
                finding = _propose(cell.record_id, f"layer {layer.as_printed}", layer.as_printed, "", known, cell.review.flags)
                if finding.proposals:
                    yield finding


def check_series_charges(extracted: Extracted) -> Iterator[Finding]:
    """A series that does not balance at any value of its variables."""
    for record in extracted.measurements:
        composition = record.composition
        if composition.series and not composition.formula and (charge := find_charge_of_series(composition.series)):
            sentence = f"{composition.series} has a charge of {charge:+g} whatever its variables are."
            yield Finding(record_id=record.record_id, code="charge_imbalance", sentence=sentence)


@cache
def find_charge_of_series(series: str) -> float:
    """The net charge of a series where it is the same for several values of its variables, and not zero; else 0.

    >>> find_charge_of_series("Li2Sc0.666-xInxCl6"), find_charge_of_series("Li3-xY1-xZrxCl6")
    (-2.002, 0.0)
    """
    try:
        formula = parse_formula(series)
        if formula.placeholders or not formula.variables:
            return 0.0
        charges = [net_charge(element_amounts(formula, values=dict.fromkeys(formula.variables, value))) for value in _TRIED]
    except ValueError:
        return 0.0
    first = charges[0]
    same = first is not None and all(charge is not None and abs(charge - first) < 0.01 for charge in charges)
    return first if first is not None and same and abs(first) > CHARGE_TOLERANCE else 0.0


def check_derivations(extracted: Extracted) -> Iterator[Finding]:
    """A substituted material keeps the frame of its host: it cannot be simpler than the host, nor have another frame in everything."""
    for record in extracted.measurements:
        if record.role == "substituted" and record.host_composition and record.composition.formula:
            problem = find_break(read_amounts(record.host_composition), read_amounts(record.composition.formula))
            if problem:
                names = f"{record.composition.formula} from {record.host_composition}"
                yield Finding(record_id=record.record_id, code="not_derivable", sentence=f"{names}: {problem}.")


def find_break(host: dict[str, Fraction], product: dict[str, Fraction]) -> str:
    """Why the product cannot come from the host by an exchange of ions; empty where it can.

    >>> find_break(read_amounts("Li3YCl6"), read_amounts("Li2.5Y0.5Zr0.5Cl6"))
    ''
    >>> find_break(read_amounts("Li3YCl6"), read_amounts("Li2.6In0.8Ta0.2Cl6"))
    'no metal of the host is left, and 2 others came in'
    """
    if product.keys() < host.keys():
        return "the product has fewer elements than the host, as if the two were exchanged"
    if not host.keys() & product.keys() & MOBILE_IONS and host.keys() & MOBILE_IONS:
        return "the mobile ion is another one"
    frames = [{symbol for symbol in amounts if is_metal(symbol) and symbol not in MOBILE_IONS} for amounts in (host, product)]
    anions = [{symbol for symbol in amounts if not is_metal(symbol)} for amounts in (host, product)]
    metals_left, anions_left = frames[0] & frames[1], anions[0] & anions[1]
    if frames[0] and not metals_left and len(frames[1]) > 1:
        return f"no metal of the host is left, and {len(frames[1])} others came in"
    if frames[0] and not metals_left and not anions_left:
        return "neither a metal nor an anion of the host is left"
    if anions[0] and not anions_left and not (anions[0] | anions[1] <= HALOGENS | {"S", "Se"}):
        return "no anion of the host is left"
    return ""


@cache
def read_amounts(composition: str) -> dict[str, Fraction]:
    """Amounts of an exported composition; none where it is empty."""
    return element_amounts(parse_formula(composition)) if composition else {}


def identify_material(record: MeasurementRecord) -> str:
    """What two records must share to be about one material: the composition, else the series with its values, else the printed name."""
    composition = record.composition
    series = f"{composition.series} {composition.series_values}" if composition.series and composition.series_values else ""
    return composition.formula or series or fold_plain(record.material_as_printed)


def _propose(record_id: str, what: str, printed: str, host: str, known: frozenset[str], flags: tuple[str, ...]) -> Finding:
    code = next(flag for flag in _WRONG if flag in flags)
    proposals = _proposals_of(printed, host, known)
    sentence = f"{printed} " + ("does not balance" if code == "charge_imbalance" else "names no element")
    return Finding(
        record_id=record_id,
        code=code,
        sentence=sentence + (f"; one slip away: {', '.join(proposals)}." if proposals else "."),
        proposals=tuple(f"{what}: {formula}" for formula in proposals),
    )


@cache
def _proposals_of(printed: str, host: str, known: frozenset[str]) -> tuple[str, ...]:
    words = [word.strip("[],;") for word in fold_plain(printed).split()]
    for word in words:
        if _FORMULA_WORD.fullmatch(word) and (proposals := _propose_unless_right(word, host, known)):
            return proposals
    return ()


def _propose_unless_right(word: str, host: str, known: frozenset[str]) -> tuple[str, ...]:
    wrong = bool(set(normalize_material(word).flags) & set(_WRONG))
    return propose_formulas(word, known=known, host=host) if wrong else ()


def _printed_formulas(document: Document | None) -> Iterator[str]:
    """Words of the document that are formulas, flat."""
    if document is None:
        return
    texts = [passage.text for passage in document.passages]
    texts += [cell.text for table in document.tables for cell in table.cells] + [table.caption for table in document.tables]
    words = {piece for text in texts for word in fold_plain(text.plain).split() for piece in re.split(r"//|[@;,:|]|/(?=[A-Z])", word)}
    for word in words:
        name = word.strip("()[].,;")
        if _FORMULA_WORD.fullmatch(name) and is_formula(name):
            yield name


@cache
def _usual_formulas() -> frozenset[str]:
    return frozenset(formula for formula in USUAL_NAMES.values() if "x" not in formula)
