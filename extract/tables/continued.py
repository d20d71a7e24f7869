"""A table that goes on over pages: what its later pieces leave out (label, header, caption, footnotes) is taken from the first."""

import re

from schemas.document import RichText, Table

_MERELY_CONTINUED = re.compile(
    r"\W*(?:(?:table|exhibit)\s*[\w.-]+)?[\s.:|(—–-]*(?:cont(?:inued|[.'’]?d?)\.?)?(?: from (?:the )?(?:previous|last|preceding) page)?\W*",
    re.IGNORECASE,
)
_SAME_PLACE = 12.0  # points: how far a column may stand from where it stood on the page before


def continue_tables(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """The tables in order, later pieces completed from the piece before; the notes under the last piece are those of all."""
    completed: list[Table] = []
    first: dict[int, int] = {}  # number of a piece → number of its table's first piece
    for i, table in enumerate(tables):
        before = _find_before(table, tables[:i])
        if before is None:
            completed.append(table)
            continue
        first[i] = first.get(before, before)
        completed.append(_complete(table, completed[before]))
    for i, start in first.items():
        if completed[i].footnotes and not completed[start].footnotes:
            completed[start] = completed[start].model_copy(update={"footnotes": completed[i].footnotes})
    return tuple(completed)


def _find_before(table: Table, earlier: tuple[Table, ...]) -> int | None:
    """Number of the piece that a table goes on with; None where it is a table of its own."""
    if table.label:
        same = [i for i, other in enumerate(earlier) if other.label == table.label and other.columns == table.columns]
        return same[-1] if same and _says_continued(table) else None
    if not earlier or (table.caption.words and not _says_continued(table)):
        return None
    last = earlier[-1]
    follows = last.page == table.page - 1 and all(other.page != table.page for other in earlier)
    return len(earlier) - 1 if follows and _stands_alike(last, table) else None


def _says_continued(table: Table) -> bool:
    caption = table.caption.plain
    return _MERELY_CONTINUED.fullmatch(caption) is not None or re.search(r"\(?\bcont(?:inued|[.'’]?d|\.)\)?\W*$", caption, re.IGNORECASE) is not None


def _stands_alike(one: Table, other: Table) -> bool:
    """Whether two tables have the same columns at the same places."""
    if one.columns != other.columns:
        return False
    return all(
        (left := _extent(one, column)) is None or (right := _extent(other, column)) is None or _meet(left, right) for column in range(one.columns)
    )


def _extent(table: Table, column: int) -> tuple[float, float] | None:
    boxes = [cell.box for cell in table.cells if cell.column == column and cell.column_span == 1]
    return (min(box.x0 for box in boxes), max(box.x1 for box in boxes)) if boxes else None


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two columns' contents share their left side, their right side or their middle."""
    return min(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(sum(one) - sum(other)) / 2) < _SAME_PLACE


def _header_texts(table: Table) -> list[str]:
    return ["".join(cell.text.plain.split()) for cell in table.cells if cell.row < table.header_rows]


def _complete(table: Table, first: Table) -> Table:
    """A later piece with what the first says. What stands at its top is its header only where it is the same."""
    repeated = table.header_rows > 0 and (bool(table.label) or _header_texts(table) == _header_texts(first))
    added = 0 if repeated else first.header_rows
    header = [cell for cell in first.cells if cell.row < added]
    body = [cell.model_copy(update={"row": cell.row + added, "header": cell.header and repeated}) for cell in table.cells]
    return Table(
        label=table.label or first.label,
        page=table.page,
        box=table.box,
        caption=RichText(words=first.caption.words),
        rows=table.rows + added,
        columns=table.columns,
        header_rows=table.header_rows if repeated else added,
        cells=(*header, *body),
        footnotes=table.footnotes or first.footnotes,
    )
