"""A release as files, written whole or not at all."""

import hashlib
import json
import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from release import EXTRACTOR_VERSION
from release.build import build_release, write_files, write_release
from release.columns import TABLES
from release.tables import build_document_tables, join_tables
from schemas.release import SCHEMA_VERSION
from tests.release.examples import a_source, an_extraction


@pytest.fixture
def files() -> dict[str, bytes]:
    return build_release(join_tables([build_document_tables(an_extraction())]), version="0.1.0", inputs=[a_source()], facts=2)


def test_a_release_has_every_table_in_every_format_and_a_manifest(files: dict[str, bytes]) -> None:
    assert set(files) == {f"{table}.{ending}" for table in TABLES for ending in ("csv", "jsonl", "parquet")} | {"manifest.json"}


def test_the_manifest_names_each_input_and_file_by_its_sha256(files: dict[str, bytes]) -> None:
    manifest = json.loads(files["manifest.json"])
    assert {entry["path"]: entry["sha256"] for entry in manifest["files"]} == {
        path: hashlib.sha256(content).hexdigest() for path, content in files.items() if path != "manifest.json"
    }
    assert manifest["inputs"] == [a_source().model_dump()]
    assert manifest["counts"] == {"measurements": 1, "cells": 1, "references": 2, "rejections": 1, "documents": 1, "conflicts": 0}
    assert manifest["facts"] == 2
    assert (manifest["version"], manifest["schema_version"], manifest["extractor_version"]) == ("0.1.0", SCHEMA_VERSION, EXTRACTOR_VERSION)


def test_the_same_records_give_the_same_bytes_in_whatever_time(files: dict[str, bytes]) -> None:
    slow = join_tables([build_document_tables(an_extraction(seconds=99.0))])
    assert build_release(slow, version="0.1.0", inputs=[a_source()], facts=2) == files


def test_a_release_replaces_the_one_before(files: dict[str, bytes], tmp_path: Path) -> None:
    folder = tmp_path / "releases" / "0.1.0"
    write_release({"old.csv": b"old"}, folder)
    write_release(files, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files
    assert [path.name for path in folder.parent.iterdir()] == ["0.1.0"]


def test_a_release_that_is_there_already_is_left_alone(files: dict[str, bytes], tmp_path: Path) -> None:
    folder = tmp_path / "0.1.0"
    write_release(files, folder)
    before = folder.stat().st_ino
    write_release(files, folder)
    assert folder.stat().st_ino == before


class DeadlyFiles(dict[str, bytes]):
    """Files that kill the process that writes them, once all but the last are written."""

    def items(self) -> Iterator[tuple[str, bytes]]:  # type: ignore[override]
        *most, _ = super().items()
        yield from most
        os.kill(os.getpid(), signal.SIGKILL)


def write_and_die(files: dict[str, bytes], folder: Path) -> None:
    write_release(DeadlyFiles(files), folder)


@pytest.mark.parametrize("before", [{}, {"old.csv": b"old"}], ids=["first", "second"])
def test_a_killed_run_leaves_the_release_before_it_and_the_next_run_succeeds(
    before: dict[str, bytes], files: dict[str, bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "0.1.0"
    if before:
        write_release(before, folder)
    process = multiprocessing.get_context("spawn").Process(target=write_and_die, args=(files, folder))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert (tmp_path / ".0.1.0.partial").exists()
    assert {path.name: path.read_bytes() for path in folder.glob("*")} == before
    write_release(files, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files
    assert [path.name for path in tmp_path.iterdir()] == ["0.1.0"]


def test_tables_are_written_beside_what_is_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "cells.csv").write_text("old")
    write_files({"cells.csv": b"new"}, tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"notes.txt": "mine", "cells.csv": "new"}
