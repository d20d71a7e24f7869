"""The typeset files in the repository are what their scripts write, and the gold names what the sources print."""

import csv
import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "corpus" / "sample"
GOLD = ROOT / "corpus" / "gold" / "sample"
DATA = ROOT / "tests" / "data"


@pytest.mark.parametrize("name", ["review", "paper"])
def test_a_sample_document_is_what_its_source_gives(name: str) -> None:
    typeset = runpy.run_path(str(SAMPLE / "build.py"))["typeset"]
    assert typeset(SAMPLE / f"{name}.typ") == (SAMPLE / f"{name}.pdf").read_bytes()


def test_the_unusual_pdfs_are_what_their_script_writes() -> None:
    files = runpy.run_path(str(DATA / "build.py"))["FILES"]
    assert {path.name: path.read_bytes() for path in DATA.glob("*.pdf")} == {name: build() for name, build in files.items()}


def read_source(name: str) -> str:
    """The Typst source of a sample document with the markup of formulas and cells taken off."""
    source = (SAMPLE / name.replace(".pdf", ".typ")).read_text(encoding="utf-8")
    return re.sub(r"#(?:ce|sub|super)\[([^\]]*)\]", r"\1", source).replace("\\", "").replace("_x_", "x")


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.csv")), ids=lambda path: path.stem)
def test_gold_names_what_the_source_prints(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert rows
    for row in rows:
        printed = row.get("material_as_printed") or row.get("configuration_as_printed") or row["first_page"]
        assert printed in read_source(row["file"])
