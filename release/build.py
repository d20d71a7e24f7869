"""Tables in; the files of a release with their manifest out, and onto the disk whole or not at all."""

import hashlib
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from release import EXTRACTOR_VERSION
from release.columns import TABLES, Tables
from release.formats import FORMATS
from schemas.release import FileEntry, Manifest
from schemas.source import Source

MANIFEST = "manifest.json"


def build_files(tables: Tables, *, formats: Iterable[str]) -> dict[str, bytes]:
    """File name → content: every table in each of the formats (keys of FORMATS)."""
    return {f"{name}.{ending}": FORMATS[ending](tables[name], columns) for ending in formats for name, columns in TABLES.items()}


def build_release(tables: Tables, *, version: str, inputs: Sequence[Source], facts: int = 0) -> dict[str, bytes]:
    """File name → content of a release: every table in every format, and the manifest with the SHA-256 of each file and input."""
    files = build_files(tables, formats=FORMATS)
    manifest = Manifest(
        version=version,
        extractor_version=EXTRACTOR_VERSION,
        counts={name: len(tables[name]) for name in TABLES},
        facts=facts,
        inputs=tuple(sorted(inputs, key=lambda source: (source.document_id, source.file))),
        files=tuple(
            FileEntry(path=path, sha256=hashlib.sha256(content).hexdigest(), rows=len(tables[Path(path).stem]))
            for path, content in sorted(files.items())
        ),
    )
    return {**files, MANIFEST: manifest.model_dump_json(indent=2).encode("utf-8") + b"\n"}


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the files into a folder, each whole or not at all; other files there stay as they are. OSError where that fails."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        partial = folder / f".{name}.partial"
        _write_synced(partial, content)
        os.replace(partial, folder / name)


def write_release(files: Mapping[str, bytes], folder: Path) -> None:
    """Write a release's folder whole or not at all. OSError where that fails.

    Everything goes into a hidden sibling first, so that a run killed at any moment leaves the folder as it was before, complete as it is
    now, or (between two renames) complete under the sibling's name ending in `.replaced`; the next write clears the siblings.
    """
    if _holds_exactly(folder, files):
        return
    partial, replaced = folder.with_name(f".{folder.name}.partial"), folder.with_name(f".{folder.name}.replaced")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    for name, content in files.items():
        _write_synced(partial / name, content)
    _sync_folder(partial)
    if folder.exists():
        shutil.rmtree(replaced, ignore_errors=True)
        os.rename(folder, replaced)
    os.rename(partial, folder)
    _sync_folder(folder.parent)
    shutil.rmtree(replaced, ignore_errors=True)


def _holds_exactly(folder: Path, files: Mapping[str, bytes]) -> bool:
    if not folder.is_dir() or {path.name for path in folder.iterdir()} != set(files):
        return False
    return all((folder / name).read_bytes() == content for name, content in files.items())


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
