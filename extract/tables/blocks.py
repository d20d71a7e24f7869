"""Which columns speak of which material: a block is one material column with its properties, structure and conditions."""

from extract.tables.columns import Column, ColumnKind
from schemas.base import Model
from schemas.candidate import Role


class Block(Model):
    """A material column and the columns that belong to it. Without a material column the caption or a header names the material."""

    material: Column | None
    series: Column | None = None
    variables: tuple[Column, ...] = ()
    role: Role = ""
    properties: tuple[Column, ...] = ()
    structures: tuple[Column, ...] = ()


def read_blocks(columns: tuple[Column, ...]) -> tuple[Block, ...]:
    """The blocks of a table from the left.

    A property belongs to the material of the same role (`σ before`), to the only material under the same spanning header, or to the nearest
    material at its left; columns left of every material belong to the first.
    """
    series = tuple(column for column in columns if column.kind == "series")
    materials = tuple(column for column in columns if column.kind == "material")
    together = _group_variables(columns)
    keys: tuple[Column | None, ...] = materials or tuple(group[0] for group in together) or (None,)
    blocks = []
    for key in keys:
        nearest = _nearest(series, key.index) if series and key else None
        owned = tuple(column for column in columns if column.kind in ("property", "unread", "structure") and _owner(column, keys) == key)
        blocks.append(
            Block(
                material=key if key and key.kind == "material" else None,
                series=nearest,
                variables=next((group for group in together if nearest in group), ()),
                role=_role(key, owned),
                properties=tuple(column for column in owned if column.kind != "structure"),
                structures=tuple(column for column in owned if column.kind == "structure"),
            )
        )
    if compares_roles(tuple(blocks)):
        return tuple(blocks)
    return tuple(block.model_copy(update={"role": ""}) for block in blocks)


def _group_variables(columns: tuple[Column, ...]) -> tuple[tuple[Column, ...], ...]:
    """Columns of x, y, … with no property or structure between them and no header twice."""
    groups: list[tuple[Column, ...]] = []
    fresh = True
    for column in columns:
        if column.kind == "series":
            goes_on = not fresh and column.header not in [other.header for other in groups[-1]]
            groups[-1:] = [(*groups[-1], column)] if goes_on else [*groups[-1:], (column,)]
            fresh = False
        elif column.kind in ("property", "structure", "unread"):
            fresh = True
    return tuple(groups)


def compares_roles(blocks: tuple[Block, ...]) -> bool:
    """Whether the table has hosts and substituted materials side by side."""
    return {"host", "substituted"} <= {block.role for block in blocks}


def _role(key: Column | None, owned: tuple[Column, ...]) -> Role:
    """What the material's header says, or else the one role that headers of its properties name."""
    named = {column.role for column in owned if column.role}
    return key.role if key and key.role else named.pop() if key and len(named) == 1 else ""


def _owner(column: Column, keys: tuple[Column | None, ...]) -> Column | None:
    known = [key for key in keys if key]
    if not known:
        return None
    same_role = [key for key in known if column.role and key.role == column.role]
    if len(same_role) == 1:
        return same_role[0]
    same_span = [key for key in known if column.span and key.span == column.span]
    if len(same_span) == 1:
        return same_span[0]
    left = [key for key in known if key.index < column.index]
    return left[-1] if left else known[0]


def find_condition(columns: tuple[Column, ...], kind: ColumnKind, value: Column, block: Block, blocks: tuple[Block, ...]) -> Column | None:
    """The column of a condition (temperature, reference, …) that applies to a value's column: under the same spanning header, else the
    nearest of its own block, right before left, else of the table: a condition printed once is shared by all.
    """
    of_kind = tuple(column for column in columns if column.kind == kind)
    same_span = tuple(column for column in of_kind if value.span and column.span == value.span)
    start = _start(block)
    later = [_start(other) for other in blocks if _start(other) > start]
    own = tuple(column for column in of_kind if start <= column.index < min(later, default=len(columns)))
    return _nearest(same_span or own or of_kind, value.index)


def _start(block: Block) -> int:
    key = block.material or block.series
    return min([key.index if key else 0, *(column.index for column in block.properties), *(column.index for column in block.structures)])


def _nearest(columns: tuple[Column, ...], index: int) -> Column | None:
    return min(columns, key=lambda column: (column.index < index, abs(column.index - index)), default=None)
