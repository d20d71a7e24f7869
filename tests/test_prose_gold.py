"""The gold for prose says of its texts what stands there: places, names, numbers, quotes, reference numbers."""

import csv
import re
from pathlib import Path

import pytest

PROSE = Path(__file__).resolve().parent.parent / "corpus" / "gold" / "prose"
NAMES = sorted(path.stem for path in PROSE.glob("*.txt"))
LITHIUM_INDIUM = 0.62  # V vs Li+/Li
KILOJOULE_PER_MOLE = 96.48533212  # in one eV


def read_blocks(name: str) -> list[str]:
    """The blocks of a text in their order, without its title lines, scripts flattened."""
    text = (PROSE / f"{name}.txt").read_text(encoding="utf-8")
    return [re.sub(r"[_^]\{([^}]*)\}", r"\1", block) for block in text.strip().split("\n\n")[1:]]


def read_rows(name: str, kind: str) -> list[dict[str, str]]:
    path = PROSE / f"{name}_{kind}.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def digits_of(number: float) -> str:
    """The significant digits, whatever the power of ten: 0.0012 and 1.20 are both `12`."""
    return f"{number:.8e}".split("e")[0].replace(".", "").rstrip("0")


def printed_digits(block: str) -> set[str]:
    """The significant digits of the numbers of a block, as printed and as their units and electrodes turn them."""
    numbers = [float(number) for number in re.findall(r"\d+(?:\.\d+)?", block)]
    turned = [n / KILOJOULE_PER_MOLE for n in numbers] if "kJ" in block else []
    turned += [n + LITHIUM_INDIUM for n in numbers] if re.search("Li–In|In–Li|InLi", block) else []
    # `10−3` alone has the factor 1.
    return {digits_of(n) for n in (*numbers, *turned)} | {"1"}


@pytest.mark.parametrize("name", NAMES)
def test_a_fact_is_printed_where_the_gold_says(name: str) -> None:
    blocks = read_blocks(name)
    rows = read_rows(name, "measurements")
    assert rows
    for row in rows:
        block = blocks[int(row["paragraph"]) - 1]
        assert row["material_as_printed"] == "*" or row["material_as_printed"] in block, row
        for value in filter(lambda value: value not in ("", "*"), () if "logarithm" in row["note"] else (row["value"], row["value_upper"])):
            assert digits_of(float(value)) in printed_digits(block), row
        assert (row["property"] == "crystal_structure") == (not row["value"]), row


@pytest.mark.parametrize("name", NAMES)
def test_a_trap_is_quoted_from_its_block(name: str) -> None:
    blocks = read_blocks(name)
    rows = read_rows(name, "traps")
    assert rows
    for row in rows:
        assert row["quote"] in blocks[int(row["paragraph"]) - 1], row


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_number_is_in_the_list(name: str) -> None:
    listed = set(re.findall(r"(?m)^\[(\d+)\]", read_blocks(name)[-1]))
    kinds = ["measurements", "cells"] if (PROSE / f"{name}_cells.csv").exists() else ["measurements"]
    for row in (row for kind in kinds for row in read_rows(name, kind)):
        assert row["reference_number"] == "*" or set(filter(None, row["reference_number"].split(";"))) <= listed, row
