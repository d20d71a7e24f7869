"""A table that goes on over pages: what its later pieces leave out (header, caption, footnotes) is taken from the first."""

import re

from schemas.document import RichText, Table

_MERELY_CONTINUED = re.compile(r"\W*(?:table\s*\w+)?[\s.:|(]*(?:cont(?:inued|[.'’]?d?)\.?)?\W*", re.IGNORECASE)


def continue_tables(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """The tables in order, later pieces of one label completed from the piece before."""
    completed: list[Table] = []
    for table in tables:
        before = next((other for other in reversed(completed) if table.label and other.label == table.label), None)
        goes_on = before is not None and before.columns == table.columns and _MERELY_CONTINUED.fullmatch(table.caption.plain)
        completed.append(_complete(table, before) if before and goes_on else table)
    return tuple(completed)


def _complete(table: Table, first: Table) -> Table:
    added = 0 if table.header_rows else first.header_rows
    header = [cell for cell in first.cells if cell.row < added]
    body = [cell.model_copy(update={"row": cell.row + added}) for cell in table.cells]
    return Table(
        label=table.label,
        page=table.page,
        box=table.box,
        caption=RichText(words=first.caption.words),
        rows=table.rows + added,
        columns=table.columns,
        header_rows=table.header_rows + added,
        cells=(*header, *body),
        footnotes=table.footnotes or first.footnotes,
    )
