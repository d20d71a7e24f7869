"""`python -m tests.bench.stages PDF`: the processor seconds that one extraction spends in each stage, as JSON.

The stages' functions are wrapped where they are called from, so that the order of the stages stays in the product alone.
"""

import hashlib
import json
import sys
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import Any

from schemas.source import Source

LANGUAGE = "sentences, both readers"
READING = ("drawings", "characters", "glyph repair", "lines and words", "table regions", "table grids")
REST = "columns, passages, references"


def find_stages() -> list[tuple[str, ModuleType, str]]:
    """Name of a stage, and the module and name that it is called by. No stage runs inside another."""
    from extract import extraction
    from extract.pdf import reading, sheets

    return [
        ("drawings", sheets, "read_drawings"),
        ("characters", sheets, "read_characters"),
        ("glyph repair", sheets, "repair_characters"),
        ("lines and words", sheets, "read_lines"),
        ("table regions", reading, "find_table_regions"),
        ("table grids", reading, "read_table"),
        ("table candidates", extraction, "find_table_candidates"),
        (LANGUAGE, extraction, "find_text_candidates"),
        ("abbreviations", extraction, "build_context"),
        ("normalization", extraction, "normalize_candidate"),
        ("merging", extraction, "merge_records"),
        ("checks", extraction, "run_checks"),
        ("confidence", extraction, "judge_extraction"),
    ]


def wrap_stages(seconds: dict[str, float]) -> None:
    """Add the time of every call to its stage. AttributeError where a stage is called otherwise by now."""
    for name, module, function in find_stages():
        setattr(module, function, _timed(getattr(module, function), name, seconds))


def _timed(function: Callable[..., Any], name: str, seconds: dict[str, float]) -> Callable[..., Any]:
    @wraps(function)
    def run(*arguments: Any, **options: Any) -> Any:
        start = time.process_time()
        result = function(*arguments, **options)
        # A generator's work is done where it is used up.
        result = list(result) if hasattr(result, "__next__") else result
        seconds[name] += time.process_time() - start
        return result

    return run


def main() -> None:
    """Time one extraction after one that fills what is computed once a process."""
    from extract.extraction import extract_source

    path = Path(sys.argv[1])
    data = path.read_bytes()
    source = Source(document_id=hashlib.sha256(data).hexdigest(), file=path.name, size=len(data))
    extract_source(data, source)
    seconds: dict[str, float] = {name: 0.0 for name, _, _ in find_stages()}
    wrap_stages(seconds)
    start = time.process_time()
    extract_source(data, source)
    total = time.process_time() - start
    seconds[REST] = total - sum(seconds.values())
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
