"""The bench measures what it says: its stages are where they are looked for, and its jobs run."""

import json

import pytest

from tests.bench.__main__ import SMALLEST, run_python
from tests.bench.stages import REST, find_stages


def test_stages_are_called_by_the_names_that_are_wrapped() -> None:
    for name, module, function in find_stages():
        assert callable(getattr(module, function, None)), f"{name}: {module.__name__} calls no {function} any more"


def test_every_stage_is_timed() -> None:
    seconds = json.loads(run_python("-m", "tests.bench.stages", str(SMALLEST)))
    assert set(seconds) == {REST, *(name for name, _, _ in find_stages())}
    assert seconds["characters"] > 0


@pytest.mark.parametrize("job", ["extraction", "characters"])
def test_a_job_reports_two_runs_and_its_memory(job: str) -> None:
    result = json.loads(run_python("-m", "tests.bench.child", job, str(SMALLEST)))
    assert len(result["seconds"]) == 2
    assert result["peak_kib"] > 1024
