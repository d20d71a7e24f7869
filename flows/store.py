"""Paths in; PDF files with their Source out, and the content-addressed store `<sha256>.pdf` that a run reads from."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from schemas.source import Source


def find_pdfs(paths: Iterable[Path]) -> list[Path]:
    """The files given, and every PDF in or below the folders given, each folder by name; a path is listed once.

    A folder that cannot be looked into is listed itself: reading it fails, and says so.
    """
    found: dict[Path, None] = {}
    for path in paths:
        # Unlike Path.is_dir, this takes a place that may not be looked at for no folder, instead of stopping everything.
        for file in _pdfs_below(path) if os.path.isdir(path) else [path]:
            found[file] = None
    return list(found)


def _pdfs_below(folder: Path) -> list[Path]:
    found: list[Path] = []

    def keep_closed(fault: OSError) -> None:
        found.append(Path(fault.filename))

    for place, folders, names in os.walk(folder, onerror=keep_closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files = [Path(place) / name for name in names if not name.startswith(".") and name.lower().endswith(".pdf")]
        # A link to nothing is kept, to be reported as missing; a pipe or device is not a document.
        found += [path for path in files if os.path.isfile(path) or not os.path.exists(path)]
    return sorted(found)


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
