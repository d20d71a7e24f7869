"""Finding PDF files, and the store named by content."""

import hashlib
import os
from pathlib import Path

import pytest

from flows.extraction import open_file
from flows.store import find_pdfs, read_source, write_to_store
from schemas.release import Extraction


def test_folders_give_their_pdfs_by_name_and_each_once(tmp_path: Path) -> None:
    (tmp_path / "deep" / ".hidden").mkdir(parents=True)
    for name in ("b.pdf", "a.PDF", "notes.txt", "deep/c.pdf", "deep/.hidden/d.pdf"):
        (tmp_path / name).write_bytes(b"")
    found = find_pdfs([tmp_path / "b.pdf", tmp_path, tmp_path / "missing.pdf"])
    assert [str(path.relative_to(tmp_path)) for path in found] == ["b.pdf", "a.PDF", "deep/c.pdf", "missing.pdf"]


def test_a_link_to_nothing_is_listed_so_that_it_is_reported(tmp_path: Path) -> None:
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nowhere")
    assert find_pdfs([tmp_path]) == [tmp_path / "gone.pdf"]


def test_a_folder_that_cannot_be_looked_into_is_listed_so_that_it_is_reported(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        if os.access(closed, os.R_OK):
            pytest.skip("this user may look into every folder")
        assert find_pdfs([tmp_path]) == [closed]
    finally:
        closed.chmod(0o700)


def test_the_store_names_a_file_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.7")
    data, source = read_source(path)
    stored = write_to_store(data, source, tmp_path / "store")
    assert stored.name == hashlib.sha256(b"%PDF-1.7").hexdigest() + ".pdf"
    assert write_to_store(data, source, tmp_path / "store") == stored
    assert [file.read_bytes() for file in (tmp_path / "store").iterdir()] == [b"%PDF-1.7"]


def test_a_name_that_is_not_text_is_still_a_name(tmp_path: Path) -> None:
    path = Path(str(tmp_path) + "/caf\udce9.pdf")
    try:
        path.write_bytes(b"%PDF")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert read_source(path)[1].file == "caf\ufffd.pdf"


def test_a_folder_in_place_of_a_file_is_a_failed_document(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    opened = open_file(tmp_path / "folder.pdf")
    assert isinstance(opened, Extraction)
    assert opened.reason == "unreadable: Is a directory"
