"""A correct document in; the same with one error on its page out, many times over, each with what it is about."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from tests.planted.documents import PlantedDocument, PlantedTable, Sentence

_AMOUNT = re.compile(r"_\{(\d+(?:\.\d+)?)\}")
_POWER = re.compile(r"10\^\{−(\d+)\}")
_GROUPS = ("Pnma", "C2/m", "Fd3\u0304m", "P3\u0304m1")


class Planted(NamedTuple):
    """A document with an error: its kind, what was changed, and the rows of tables and the materials that it makes wrong."""

    kind: str
    change: str
    document: PlantedDocument
    rows: frozenset[tuple[int, int]]
    materials: frozenset[str]


def plant_errors(document: PlantedDocument) -> Iterator[Planted]:
    """Every error of every kind that the document has a place for; none that leaves a page on which nothing is wrong."""
    for t, table in enumerate(document.tables):
        for r, row in enumerate(table.rows):
            for c, heading in enumerate(table.header):
                for kind, text in _alter_cell(heading, row[c], table, r, document):
                    yield _planted(kind, document, t, (r,), {(r, c): text})
            yield from _alter_row(document, t, r)
        yield from _slip_columns(document, t)
        yield from _alter_headers(document, t)
    yield from _alter_sentences(document)


def _alter_cell(heading: str, text: str, table: PlantedTable, r: int, document: PlantedDocument) -> Iterator[tuple[str, str]]:
    if heading in ("Host", "Substituted material", "Composition"):
        yield from _misprint_formula(text)
    elif heading.startswith("σ"):
        if any(_states(sentence, table.rows[r]) and _is_beside(sentence.material, table, r, text) for sentence in document.sentences):
            yield "digit of a value", _other_digit(text)
        yield "milli lost or added", _thousandth(text) if "×" in text else f"{Decimal(text) * 1000:f}"
        yield "unit of a value", _thousandfold(text)
    elif heading in ("Structure", "Space group"):
        yield from _other_group(text)
    elif heading.startswith("Voltage"):
        low, high = text.split("–")
        yield "window reversed", f"{high}–{low}"
    elif heading.startswith("Current density/specific"):
        rate, capacity, efficiency = text.split("/")
        yield "efficiency above 100", f"{rate}/{capacity}/1{efficiency}"
        yield "capacity above theory", f"{rate}/{float(capacity) + 200:g}/{efficiency}"
    elif heading.startswith("Current density/cycle"):
        rate, cycles, capacity, retention = text.split("/")
        yield "retention", f"{rate}/{cycles}/{capacity}/{_other_retention(retention)}"


def _misprint_formula(formula: str) -> Iterator[tuple[str, str]]:
    """A digit of each amount changed, two amounts of metals exchanged, an element misspelt."""
    amounts = list(_AMOUNT.finditer(formula))
    for amount in amounts:
        yield "digit of a formula", formula[: amount.start(1)] + _other_digit(amount[1]) + formula[amount.end(1) :]
    metals = [a for a in amounts if not re.search(r"(?:Li|Na|Cl|Br|I|O|S|F|P|\))$", formula[: a.start()])]
    for one, other in pairwise(metals):
        if one[1] != other[1]:
            swapped = formula[: one.start(1)] + other[1] + formula[one.end(1) : other.start(1)] + one[1] + formula[other.end(1) :]
            yield "host and dopant swapped", swapped


def _alter_row(document: PlantedDocument, t: int, r: int) -> Iterator[Planted]:
    table = document.tables[t]
    row = table.rows[r]
    if "Host" in table.header:
        host, product = table.header.index("Host"), table.header.index("Substituted material")
        yield _planted("host and product swapped", document, t, (r,), {(r, host): row[product], (r, product): row[host]})
        values = [c for c, heading in enumerate(table.header) if heading.startswith("σ")]
        if any(_states(sentence, row) for sentence in document.sentences):
            yield _planted("values of host and product swapped", document, t, (r,), {(r, values[0]): row[values[1]], (r, values[1]): row[values[0]]})
            yield _planted("reference", document, t, (r,), {(r, len(row) - 1): str(int(row[-1]) % 12 + 1)})
    rows = (*table.rows[: r + 1], row, *table.rows[r + 1 :])
    yield Planted("row twice", row[0], _with_table(document, t, table._replace(rows=rows)), frozenset({(t, r), (t, r + 1)}), frozenset())


def _slip_columns(document: PlantedDocument, t: int) -> Iterator[Planted]:
    """A column of conductivities that begins one row late in the middle: its first value there is printed twice, or lost."""
    table = document.tables[t]
    for c in (c for c, heading in enumerate(table.header) if heading.startswith("σ")):
        for start in (1, len(table.rows) // 2):
            texts = [row[c] for row in table.rows]
            slipped = [*texts[:start], texts[start - 1], *texts[start:-1]]
            wrong = [r for r, (old, new) in enumerate(zip(texts, slipped, strict=True)) if old != new]
            yield _planted("column slipped", document, t, tuple(wrong), {(r, c): slipped[r] for r in wrong})


def _alter_sentences(document: PlantedDocument) -> Iterator[Planted]:
    for i, sentence in enumerate(document.sentences):
        changes: list[tuple[str, Sentence]] = [("digit in the text", sentence._replace(value=_other_digit(sentence.value)))]
        if "mS" in sentence.value:
            changes.append(("mS for S in the text", sentence._replace(value=sentence.value.replace("mS", "S"))))
        elif "S cm" in sentence.value:
            changes.append(("mS for S in the text", sentence._replace(value=sentence.value.replace("S cm", "mS cm"))))
        changes += [(f"{kind} in the text", sentence._replace(material=text)) for kind, text in _misprint_formula(sentence.material)]
        for kind, changed in changes:
            sentences = (*document.sentences[:i], changed, *document.sentences[i + 1 :])
            named = frozenset({flat(sentence.material), flat(changed.material)})
            yield Planted(kind, f"{changed.material} {changed.value}", document._replace(sentences=sentences), frozenset(), named)


def _planted(kind: str, document: PlantedDocument, t: int, rows: tuple[int, ...], cells: dict[tuple[int, int], str]) -> Planted:
    table = document.tables[t]
    changed = tuple(tuple(cells.get((r, c), text) for c, text in enumerate(row)) for r, row in enumerate(table.rows))
    named = frozenset(flat(text) for r in rows for text in (*table.rows[r], *changed[r]) if re.match(r"[A-Z][a-z]?_", text))
    places = frozenset((t, r) for r in rows)
    return Planted(kind, "; ".join(cells.values()), _with_table(document, t, table._replace(rows=changed)), places, named)


def _with_table(document: PlantedDocument, t: int, table: PlantedTable) -> PlantedDocument:
    return document._replace(tables=(*document.tables[:t], table, *document.tables[t + 1 :]))


def flat(printed: str) -> str:
    """Scripts level with the rest."""
    return re.sub(r"[_^]?[{}]", "", printed)


def _alter_headers(document: PlantedDocument, t: int) -> Iterator[Planted]:
    """The unit of a column of conductivities with a milli too many or too few."""
    table = document.tables[t]
    heads = [c for c, heading in enumerate(table.header) if heading.startswith("σ")]
    header = tuple(
        text.replace("mS", "S") if "mS" in text else text.replace("S cm", "mS cm") if c in heads else text for c, text in enumerate(table.header)
    )
    if heads:
        named = frozenset(flat(sentence.material) for sentence in document.sentences)
        every = frozenset((t, r) for r in range(len(table.rows)))
        yield Planted("unit of the header", header[heads[0]], _with_table(document, t, table._replace(header=header)), every, named)


def _is_beside(material: str, table: PlantedTable, r: int, text: str) -> bool:
    """Whether the text is the value of this material: the next cell that holds one."""
    row = table.rows[r]
    values = [c for c, heading in enumerate(table.header) if heading.startswith("σ") and c > row.index(material)]
    return row[values[0]] == text


def _states(sentence: Sentence, row: tuple[str, ...]) -> bool:
    return sentence.material in row and sentence.property == "ionic_conductivity"


def _other_digit(text: str) -> str:
    """The first digit that is no zero, made another: 4 for 1, 5 for 2, …"""
    at = next(i for i, character in enumerate(text) if character in "123456789")
    return f"{text[:at]}{(int(text[at]) + 2) % 9 + 1}{text[at + 1 :]}"


def _thousandth(text: str) -> str:
    return _POWER.sub(lambda power: f"10^{{−{int(power[1]) + 3}}}", text)


def _thousandfold(text: str) -> str:
    """A value in S/cm printed as if it were in mS/cm, or the other way round."""
    if "×" not in text:
        return f"{Decimal(text) / 1000:f}"
    mantissa, power = text.split(" × ")[0], int(_POWER.findall(text)[0])
    return f"{Decimal(mantissa).scaleb(3 - power):f}"


def _other_group(text: str) -> Iterator[tuple[str, str]]:
    """Another space group behind the same words, or alone."""
    printed = re.search(r"(?:P|C|F|I|R)[\d\u0304/_{}\-a-z]+", text)
    if printed is not None:
        for group in (g for g in _GROUPS if g != printed.group()):
            yield "space group", text.replace(printed.group(), group)
            return


def _other_retention(retention: str) -> str:
    value = float(retention.rstrip("%"))
    return f"{value - 20 if value > 50 else value + 20:g}%"
