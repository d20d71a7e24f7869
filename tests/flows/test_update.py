"""The Prefect flow, run as a user runs it: in a folder of its own, with an empty home."""

import csv
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from release.columns import TABLES
from tests.pdfs import write_pdf


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "home").mkdir()
    (folder / "corpus" / "sources").mkdir(parents=True)
    (folder / "corpus" / "sources" / "one.pdf").write_bytes(write_pdf("Ionic conductors", "The conductivity of Li3YCl6 was measured."))
    (folder / "corpus" / "sources" / "copy_of_one.pdf").write_bytes((folder / "corpus" / "sources" / "one.pdf").read_bytes())
    (folder / "corpus" / "broken.pdf").write_text("not a PDF at all\n")
    return folder


@pytest.fixture(scope="module")
def ran(project: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(project / "home"), "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONDONTWRITEBYTECODE": "1"}
    program = "import sys; from flows.cli import main; sys.exit(main(['run']))"
    return subprocess.run([sys.executable, "-c", program], cwd=project, env=environment, capture_output=True, text=True, check=False)


def test_a_run_writes_a_release_and_says_what_is_in_it(project: Path, ran: subprocess.CompletedProcess[str]) -> None:
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    assert ran.stdout.splitlines()[0] == "dataset: outputs/releases/0.1.0"
    assert "broken.pdf" in ran.stdout
    release = project / "outputs" / "releases" / "0.1.0"
    manifest = json.loads((release / "manifest.json").read_text())
    assert manifest["counts"]["documents"] == 2
    assert {entry["path"]: entry["sha256"] for entry in manifest["files"]} == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in release.iterdir() if path.name != "manifest.json"
    }
    assert len(manifest["files"]) == 3 * len(TABLES)


def test_a_document_that_fails_is_recorded_and_does_not_stop_the_rest(project: Path, ran: subprocess.CompletedProcess[str]) -> None:
    with (project / "outputs" / "releases" / "0.1.0" / "documents.csv").open(encoding="utf-8", newline="") as file:
        states = {row["file"]: (row["state"], row["reason"].split(":")[0]) for row in csv.DictReader(file)}
    assert states == {"copy_of_one.pdf": ("read", ""), "broken.pdf": ("failed", "not_a_pdf")}


def test_each_document_is_a_task_run_that_names_it(project: Path, ran: subprocess.CompletedProcess[str]) -> None:
    with sqlite3.connect(project / "outputs" / ".prefect" / "prefect.db") as database:
        names = {name for (name,) in database.execute("select name from task_run")}
    assert {"extract copy_of_one.pdf", "extract broken.pdf"} <= names


def test_nothing_is_written_outside_the_outputs(project: Path, ran: subprocess.CompletedProcess[str]) -> None:
    assert {path.name for path in project.iterdir()} == {"home", "corpus", "outputs"}
    assert list((project / "home").iterdir()) == []
    assert len(list((project / "outputs" / "store").iterdir())) == 2
