"""`python -m tests.bench.child JOB PDF`: one job in a process of its own; prints its processor seconds and peak memory as JSON.

What a job needs is imported before its clock starts: start-up is measured by itself.
"""

import hashlib
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path


def prepare_extraction(path: Path) -> Callable[[], object]:
    """Ours: from the file to the tables as CSV."""
    from extract.extraction import extract_source
    from release.build import build_files
    from release.tables import build_document_tables, join_tables
    from schemas.source import Source

    def run() -> object:
        data = path.read_bytes()
        source = Source(document_id=hashlib.sha256(data).hexdigest(), file=path.name, size=len(data))
        extraction = extract_source(data, source)
        if extraction.state != "read":
            raise ValueError(f"{path}: {extraction.reason}")
        return build_files(join_tables([build_document_tables(extraction)]), formats=["csv"])

    return run


def prepare_characters(path: Path) -> Callable[[], object]:
    """pdfplumber: its characters of every page."""
    import pdfplumber

    def run() -> object:
        with pdfplumber.open(path) as pdf:
            return [page.chars for page in pdf.pages]

    return run


JOBS = {"extraction": prepare_extraction, "characters": prepare_characters}


def main() -> None:
    """Run the job twice: the first run fills what is computed once a process."""
    name, path = sys.argv[1:]
    run = JOBS[name](Path(path))
    seconds = []
    for _ in range(2):
        start = time.process_time()
        run()
        seconds.append(time.process_time() - start)
    print(json.dumps({"seconds": seconds, "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))


if __name__ == "__main__":
    main()
