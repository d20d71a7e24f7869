"""Which of a table's columns name its materials: formulas before names, numbers as the values of a series, roles where two share a header."""

import re

from extract.notation import flatten
from extract.tables.characters import fold
from extract.tables.columns import SERIES_VALUE, Column, find_stand_in, has_other_unit
from extract.tables.formulas import find_series, holds_formula
from extract.tables.grid import Grid
from extract.tables.header_words import find_roles, level


def share_roles(columns: list[Column]) -> list[Column]:
    """Two material columns below one spanning header that names both roles take them in printed order."""
    roles = {column.span: find_roles(flatten(fold(column.header))) for column in columns if column.span and column.kind == "material"}
    shared = list(columns)
    for span, named in roles.items():
        below = [column for column in columns if column.span == span and column.kind == "material"]
        if len(named) == 2 and len(below) == 2:
            for column, role in zip(below, named, strict=True):
                shared[column.index] = column.model_copy(update={"role": role})
    return shared


def settle_materials(grid: Grid, columns: list[Column]) -> tuple[Column, ...]:
    """One material column where several stand together: formulas before names; numbers alone are a series' values."""
    settled = [_as_series(grid, column) for column in columns]
    strength = {column.index: _strength(grid, column) for column in settled if column.kind in ("material", "name")}
    best = max((s[0] for s in strength.values()), default=False)
    for group in _neighbours(settled):
        chosen = max(group, key=lambda column: strength[column.index])
        for column in group:
            weaker = (column is not chosen and column.role == chosen.role) or (best and not strength[column.index][0] and not column.role)
            if weaker:
                settled[column.index] = column.model_copy(update={"kind": "other", "reason": "second_name"})
    return tuple(column.model_copy(update={"kind": "material"}) if column.kind == "name" else column for column in settled)


def _as_series(grid: Grid, column: Column) -> Column:
    """Columns of x are told by their cells: `x = 0.3`, or numbers under `x`, `Composition` or a formula with variables."""
    texts = [fold(flatten(text)).strip() for text in grid.column_texts(column.index)]
    stated = bool(texts) and all(SERIES_VALUE.fullmatch(text) for text in texts)
    elements = bool(texts) and bool(find_stand_in(column.header)) and all(re.fullmatch(r"[A-Z][a-z]?(?:\d?\+)?", text) for text in texts)
    if column.kind in ("material", "name", "other", "series") and elements:
        return column.model_copy(update={"kind": "series"})
    numeric = bool(texts) and all(re.fullmatch(r"[\d.,/%\s]+|\([\d.,\s]+\)", text) or SERIES_VALUE.fullmatch(text) for text in texts)
    if column.kind in ("material", "name", "other") and stated:
        return column.model_copy(update={"kind": "series"})
    if column.kind == "material" and numeric and not has_other_unit(column.header):
        return column.model_copy(update={"kind": "series"})
    if column.kind == "other" and column.index == 0 and numeric and find_series(column.leaf):
        return column.model_copy(update={"kind": "series"})
    return column.model_copy(update={"kind": "other"}) if column.kind == "series" and not numeric else column


def _strength(grid: Grid, column: Column) -> tuple[bool, int, bool, int]:
    texts = grid.column_texts(column.index)
    formulas = sum(map(holds_formula, texts))
    worded = re.search(r"composition|formula|stoichiom|compound", level(column.leaf), re.IGNORECASE) is not None
    return formulas > len(texts) / 3, formulas, worded, -column.index


def _neighbours(columns: list[Column]) -> list[list[Column]]:
    """Material columns with no property or structure between them."""
    groups: list[list[Column]] = []
    fresh = True
    for column in columns:
        if column.kind in ("material", "name"):
            if fresh:
                groups.append([])
            groups[-1].append(column)
            fresh = False
        elif column.kind in ("property", "structure", "unread"):
            fresh = True
    return groups
