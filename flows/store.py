"""Paths in; PDF files with their Source out, and the content-addressed store `<sha256>.pdf` that a run reads from."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from schemas.source import Source


def find_pdfs(paths: Iterable[Path]) -> list[Path]:
    """The files given, and every PDF in or below the folders given, each folder by name; a path is listed once."""
    found: dict[Path, None] = {}
    for path in paths:
        for file in _pdfs_below(path) if path.is_dir() else [path]:
            found[file] = None
    return list(found)


def _pdfs_below(folder: Path) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.suffix.lower() == ".pdf" and path.is_file())
    return sorted(path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def read_source(path: Path) -> tuple[bytes, Source]:
    """A file's bytes and what names it. OSError where it cannot be read."""
    data = path.read_bytes()
    return data, Source(document_id=hashlib.sha256(data).hexdigest(), file=printable_name(path), size=len(data))


def printable_name(path: Path) -> str:
    """The file's name as text; bytes of it that are not UTF-8 are U+FFFD."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def write_to_store(data: bytes, source: Source, store: Path) -> Path:
    """The file's place in the store; written there, whole or not at all, unless it is there already."""
    stored = store / f"{source.document_id}.pdf"
    if not stored.exists():
        store.mkdir(parents=True, exist_ok=True)
        partial = stored.with_suffix(f".{os.getpid()}.partial")
        partial.write_bytes(data)
        os.replace(partial, stored)
    return stored
