"""A printed cell configuration to its layers from anode to cathode, with compositions and roles."""

import re
from collections.abc import Sequence
from typing import Literal

from extract.normalize.abbreviations import split_coating
from extract.normalize.configurations import Groups, is_anode, is_blocking, is_carbon, is_cathode, parse_configuration
from extract.normalize.context import Context
from extract.normalize.formulas import normalize_material
from extract.notation import fold_plain
from schemas.base import Model
from schemas.record import Composition, Layer

CellType = Literal["full", "symmetric", "half", ""]
LayerRole = Literal["anode", "separator", "catholyte", "coating", "cathode"]

HALIDE_FAMILIES = frozenset(("fluoride", "chloride", "bromide", "iodide", "mixed_halide", "oxyhalide", "nitridohalide"))


class Stack(Model):
    """The layers of a cell and the names that the contract gives to some of them."""

    layers: tuple[Layer, ...]
    cell_type: CellType = ""
    anode: str = ""
    electrolyte_composition: str = ""
    cathode_active_material: str = ""
    cathode_composition: str = ""
    cathode_additive_composition: str = ""
    flags: tuple[str, ...] = ()


class _Part(Model):
    """One layer with all that is known of it."""

    printed: str
    role: LayerRole
    composition: Composition


def normalize_layers(printed: str, context: Context) -> Stack:
    """Layers from anode to cathode whichever way round they are printed.

    The catholyte is the electrolyte in the cathode's own layer, or else the last of several layers before it. The electrolyte
    is the halide nearest to the cathode; in a cell without halides the separator. An unexplained name nearer to the
    cathode than any halide leaves it empty, since it may well be one. Raises ValueError for what is not a sequence of layers.
    """
    groups, oriented = _orient(parse_configuration(printed), context)
    cell_type = _cell_type(groups, context) if oriented else ""
    parts = _parts(groups, cell_type, context)
    cathode = next((part for part in parts if part.role == "cathode" and not _is_bare(part.printed)), None) if oriented else None
    coatings = [part.composition.formula for part in parts if part.role == "coating"]
    flags = [flag for part in parts if part.role != "anode" for flag in part.composition.flags]
    return Stack(
        layers=tuple(Layer(as_printed=part.printed, composition=part.composition.formula, role=part.role) for part in parts),
        cell_type=cell_type,
        anode=_name_anode(groups[0][0]) if oriented else "",
        electrolyte_composition=_electrolyte(parts),
        cathode_active_material=cathode.printed if cathode else "",
        cathode_composition=cathode.composition.formula if cathode else "",
        cathode_additive_composition=";".join(filter(None, coatings)) if oriented else "",
        flags=tuple(dict.fromkeys([*flags, *([] if oriented else ["orientation_unknown"])])),
    )


_METALS = {"lithium": "Li", "sodium": "Na", "indium": "In", "tin": "Sn", "silicon": "Si"}


def _name_anode(printed: str) -> str:
    """`In–Li`, `InLi` and `indium–lithium` as `Li-In`: by symbols, the alkali metal of an alloy first, as most authors write it."""
    folded = re.sub(rf"\b({'|'.join(_METALS)})\b", lambda word: _METALS[word[1].lower()], fold_plain(printed), flags=re.IGNORECASE)
    alloy = re.fullmatch(r"(?:In/)?(?:(In|Sn|Al|Mg|Si|Ag)-?(Li|Na)|(Li|Na)-?(In|Sn|Al|Mg|Si|Ag))(?=$|\s)(.*)", folded)
    return f"{alloy[2] or alloy[3]}-{alloy[1] or alloy[4]}{alloy[5]}" if alloy else folded


def name_layers(anode: str, electrolyte: str, cathode: str, context: Context, *, values: str = "") -> Stack:
    """The layers that words name, roles given by them; what is not named is empty. `values` say which member of a series the electrolyte is."""
    parts = [_part(anode, "anode", context)] if anode else []
    if electrolyte:
        composition = normalize_material(electrolyte, series_values=values, abbreviations=context.abbreviations)
        parts.append(_Part(printed=fold_plain(electrolyte), role="catholyte", composition=composition))
    core, coating = split_coating(cathode) if cathode else ("", "")
    parts += [_part(coating, "coating", context)] if coating else []
    positive = _part(core, "cathode", context) if core else None
    parts += [positive] if positive else []
    return Stack(
        layers=tuple(Layer(as_printed=part.printed, composition=part.composition.formula, role=part.role) for part in parts),
        cell_type="full" if anode and cathode else "",
        anode=_name_anode(anode),
        electrolyte_composition=next((part.composition.formula for part in parts if part.role == "catholyte"), ""),
        cathode_active_material=positive.printed if positive else "",
        cathode_composition=positive.composition.formula if positive else "",
        cathode_additive_composition=next((part.composition.formula for part in parts if part.role == "coating"), ""),
        flags=tuple(dict.fromkeys(flag for part in parts if part.role != "anode" for flag in part.composition.flags)),
    )


def _orient(groups: Groups, context: Context) -> tuple[Groups, bool]:
    """The groups from anode to cathode, and whether the two ends could be told apart (or need not be)."""
    reversed_groups = tuple(tuple(reversed(group)) for group in reversed(groups))
    anode_first, anode_last = _is_anode_group(groups[0], context), _is_anode_group(groups[-1], context)
    if anode_first or _same(groups[0], groups[-1]):
        return groups, True
    if anode_last:
        return reversed_groups, True
    cathode_first, cathode_last = (any(_is_cathode_part(p, context) for p in group) for group in (groups[0], groups[-1]))
    if cathode_first != cathode_last:
        return (reversed_groups if cathode_first else groups), True
    return groups, False


def _cell_type(groups: Groups, context: Context) -> CellType:
    if _same(groups[0], groups[-1]):
        return "symmetric"
    if any(_is_cathode_part(part, context) for part in _cathode_parts(groups[-1], context)):
        return "full"
    # Lithium against graphite, or against steel: one electrode is under test, the other only serves it.
    return "half" if _is_anode_group(groups[-1], context) or all(is_blocking(part) for part in groups[-1]) else ""


def _parts(groups: Groups, cell_type: CellType, context: Context) -> tuple[_Part, ...]:
    anodes = [_part(member, "anode", context) for member in groups[0]]
    if cell_type == "symmetric":
        return (*anodes, *_electrolytes(groups[1:-1], context, own_catholyte=True), *(_part(m, "anode", context) for m in groups[-1]))
    members = _cathode_parts(groups[-1], context)
    if not members:
        return tuple(anodes)
    active = next((m for m in members if _is_cathode_part(m, context)), members[-1])
    shared = [m for m in members if m != active]
    own_catholyte = any(not is_carbon(m) for m in shared)
    # Without a layer of its own, the electrolyte mixed into the cathode also separates the electrodes.
    shared_role: LayerRole = "catholyte" if len(groups) > 2 else "separator"
    mixed = [_part(m, "cathode" if is_carbon(m) else shared_role, context) for m in shared]
    core, coating = split_coating(active)
    coat = [_part(coating, "coating", context)] if coating else []
    separators = _electrolytes(groups[1:-1], context, own_catholyte=own_catholyte)
    return (*anodes, *separators, *mixed, *coat, _part(core, "cathode", context))


def _electrolytes(groups: Groups, context: Context, *, own_catholyte: bool) -> list[_Part]:
    last = len(groups) - 1
    roles: list[LayerRole] = ["catholyte" if i == last and i > 0 and not own_catholyte else "separator" for i in range(len(groups))]
    return [_part(member, role, context) for group, role in zip(groups, roles, strict=True) for member in group]


def _electrolyte(parts: Sequence[_Part]) -> str:
    electrolytes = [part for part in parts if part.role in ("separator", "catholyte")]
    for part in reversed(electrolytes):
        if not part.composition.formula and not part.composition.series:
            return ""
        if part.composition.anion_family in HALIDE_FAMILIES:
            return part.composition.formula
    return electrolytes[0].composition.formula if electrolytes else ""


def _part(member: str, role: LayerRole, context: Context) -> _Part:
    printed = fold_plain(member)
    if role == "anode":
        # An alloy such as Li-In has no composition until its proportions are printed.
        formula = "" if re.search(r"[-\s]|[a-z]{3}", printed) else normalize_material(printed, abbreviations=context.abbreviations).formula
        return _Part(printed=printed, role=role, composition=Composition(formula=formula))
    if role == "cathode" and printed in ("S", "S8", "Se"):
        return _Part(printed=printed, role=role, composition=Composition(formula=printed.rstrip("8")))
    if _is_bare(member) or is_anode(member):
        return _Part(printed=printed, role=role, composition=Composition())
    composition = normalize_material(member, abbreviations=context.abbreviations)
    if not composition.formula and not composition.series and not composition.flags:
        composition = composition.model_copy(update={"flags": ("unknown_abbreviation",)})
    return _Part(printed=printed, role=role, composition=composition)


def _cathode_parts(group: tuple[str, ...], context: Context) -> tuple[str, ...]:
    """The members of the cathode's layer; `LCO-LIC` is two of them where exactly one is a cathode and all are known."""
    if len(group) != 1 or _is_cathode_part(group[0], context):
        return group
    pieces = tuple(re.split(r"\s?-\s?", group[0]))
    # `NCM88` names a usual cathode without telling its composition.
    known = [is_carbon(p) or _is_cathode_part(p, context) or normalize_material(p, abbreviations=context.abbreviations).formula != "" for p in pieces]
    return pieces if all(known) and sum(_is_cathode_part(p, context) for p in pieces) == 1 else group


def _is_cathode_part(member: str, context: Context) -> bool:
    core, _ = split_coating(member)
    return is_cathode(core, normalize_material(core, abbreviations=context.abbreviations).formula)


def _is_anode_group(group: tuple[str, ...], context: Context) -> bool:
    return any(is_anode(member) for member in group) and not any(_is_cathode_part(member, context) for member in group)


def _is_bare(printed: str) -> bool:
    return is_carbon(printed) or is_blocking(printed)


def _same(first: tuple[str, ...], last: tuple[str, ...]) -> bool:
    return {fold_plain(m) for m in first} == {fold_plain(m) for m in last}
