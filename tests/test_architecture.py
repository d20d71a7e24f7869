"""Rules of the tree that no other tool checks."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

import release

ROOT = Path(__file__).parents[1]
PACKAGES = ("schemas", "extract", "release", "flows")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
NAMED = {"chemdataextractor2", "pandas", "pdfplumber", "prefect", "pydantic", "spacy"}
MODULE_IDS = [str(path.relative_to(ROOT)) for path in MODULES]


def locked_names() -> dict[str, str]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


@pytest.mark.parametrize("path", MODULES, ids=MODULE_IDS)
def test_a_module_says_in_one_to_four_lines_what_it_is_for(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert 1 <= len(docstring.splitlines()) <= 4


@pytest.mark.parametrize("path", MODULES, ids=MODULE_IDS)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert {node.name: size for node in functions if (size := (node.end_lineno or 0) - node.lineno + 1) > 60} == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert {path.stem for path in MODULES} & {"utils", "helpers", "common", "core", "manager", "misc"} == set()


def test_parse_functions_have_a_doctest() -> None:
    missing = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in MODULES
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("parse_") and ">>>" not in (ast.get_docstring(node) or "")
    ]
    assert missing == []


def test_every_lock_line_is_one_pinned_package() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[a-z0-9][a-z0-9-]*==[0-9a-z.]+", line)] == []
    assert "://" not in text


def test_the_lock_holds_what_the_project_needs_without_a_neural_stack() -> None:
    locked = locked_names()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    assert {re.split(r"[<>=\[;]", name)[0] for name in wanted} <= set(locked)
    assert set(locked) >= NAMED
    assert not {name for name in locked if name.startswith(("torch", "transformers", "stanza", "nvidia"))}


def test_the_extractor_has_the_version_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == release.EXTRACTOR_VERSION
