"""The corpus folder in; a dataset version out: the Prefect flow with a task run per document.

Prefect reads its settings when it is imported: `flows.cli` sets `prefect_environment` before it imports this module.
"""

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from prefect import flow, task
from prefect.task_runners import ThreadPoolTaskRunner

from flows.extraction import build_corpus_tables, extract_apart, failed_extraction, open_file
from flows.settings import RELEASE_VERSION, Settings
from flows.store import find_pdfs, write_to_store
from release.build import build_release, write_release
from release.columns import Tables
from schemas.release import Extraction
from schemas.source import Source

# Each task waits for a process of its own; more at once only costs memory.
DOCUMENTS_AT_ONCE = 2


@task(name="ingest")
def ingest_corpus(settings: Settings) -> tuple[list[tuple[Source, Path]], list[Extraction]]:
    """Each different file of the corpus once, by document_id, with its place in the store; and the files that could not be opened."""
    stored: dict[str, tuple[Source, Path]] = {}
    failed: list[Extraction] = []
    for path in find_pdfs([settings.corpus]):
        opened = open_file(path)
        if isinstance(opened, Extraction):
            failed.append(opened)
            continue
        data, source = opened
        if source.document_id not in stored:
            stored[source.document_id] = (source, write_to_store(data, source, settings.store))
    return [stored[document_id] for document_id in sorted(stored)], failed


@task(name="extract", task_run_name="extract {source.file}")
def extract_stored(source: Source, path: Path) -> Extraction:
    """The extraction of one document."""
    return extract_apart(path, source)


# Prefect types this argument as a runner of any future, which its own runners are not.
@flow(
    name="update",
    task_runner=ThreadPoolTaskRunner[Extraction](max_workers=DOCUMENTS_AT_ONCE),  # type: ignore[arg-type]
    validate_parameters=False,
)
def update_corpus(settings: Settings) -> Tables:
    """Ingest, extract and export; the tables of the dataset version that was written."""
    ingested, failed = ingest_corpus(settings)
    futures = [extract_stored.submit(source, path) for source, path in ingested]
    extractions = list(failed)
    with click.progressbar(ingested, length=len(ingested), file=sys.stderr, hidden=not sys.stderr.isatty()) as documents:
        for (source, _), future in zip(documents, futures, strict=True):
            result = future.result(raise_on_failure=False)
            extractions.append(_failed(source, result) if isinstance(result, BaseException) else result)
    tables, facts = build_corpus_tables(extractions)
    inputs = [source for source, _ in ingested]
    write_release(build_release(tables, version=RELEASE_VERSION, inputs=inputs, facts=facts), settings.release)
    return tables


def _failed(source: Source, fault: BaseException) -> Extraction:
    return failed_extraction(source, f"internal_error: {type(fault).__name__}: {fault}")


@contextmanager
def lock_outputs(outputs: Path) -> Iterator[None]:
    """Keep a second run out of the outputs; BlockingIOError where one is at work there. Ends with the process, however that ends."""
    outputs.mkdir(parents=True, exist_ok=True)
    with (outputs / ".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def run_update(settings: Settings) -> Tables:
    """Run the flow on its temporary server. OSError where the outputs cannot be written or another run is at work."""
    with lock_outputs(settings.outputs):
        return update_corpus(settings)
