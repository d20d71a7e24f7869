"""README.md names every command, column and flag, and its files are there."""

import re
from functools import cache
from pathlib import Path

import pytest

from flows.cli import cli
from release.columns import TABLES
from schemas.record import FLAGS

ROOT = Path(__file__).parents[1]


@cache
def read_readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_every_command_is_described(command: str) -> None:
    assert f"| `halidex {command} " in read_readme()


@pytest.mark.parametrize("column", sorted({column for columns in TABLES.values() for column in columns}))
def test_every_column_is_described(column: str) -> None:
    assert f"`{column}`" in read_readme()


def test_the_flags_are_those_of_the_records() -> None:
    lines = re.findall(r"^\| `(\w+)` \| (.+) \|$", read_readme().partition("| flag | means |")[2].partition("\n\n")[0], re.MULTILINE)
    assert lines == [(flag, meaning.rstrip(".")) for flag, meaning in FLAGS.items()]


@pytest.mark.parametrize("readme", ["README.md", "corpus/README.md", "corpus/gold/README.md", "corpus/sample/README.md", "CONTRIBUTING.md"])
def test_links_and_pictures_lead_to_files(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#:]+)\)", text)
    assert [target for target in targets if not (ROOT / readme).parent.joinpath(target).exists()] == []


def test_the_picture_is_small() -> None:
    assert (ROOT / "docs" / "page.png").stat().st_size < 300_000
