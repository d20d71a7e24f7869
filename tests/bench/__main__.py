"""`python -m tests.bench [PDF …]` (`make bench`): extraction beside pdfplumber reading characters, start-up and peak memory.

All in one run: the jobs take turns, each in a process of its own, and the shortest processor time counts (none of them has threads), so that a
busy machine does not matter. Nothing is asserted: the last column says whether a limit holds.
"""

import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.stages import LANGUAGE, READING, REST

ROOT = Path(__file__).resolve().parents[2]
REVIEW = ROOT.parent / "shared" / "corpus" / "halide-review-2025.pdf"
SAMPLE = ROOT / "corpus" / "sample"
SMALLEST = ROOT / "tests" / "data" / "one_sentence.pdf"
TURNS = 3
LONGEST_RATIO = 1.0  # extraction against pdfplumber's characters
LARGEST_PEAK = 500.0  # MiB
HALIDEX = "import sys; from flows.cli import main; sys.argv[0] = 'halidex'; main()"


class Timing(NamedTuple):
    """The best of several turns of one job."""

    first: float  # processor seconds of the first run in a process
    again: float  # seconds of the second
    peak: float  # MiB, the largest


def measure_jobs(path: Path) -> dict[str, Timing]:
    """Extraction and characters of one file, in turns."""
    best: dict[str, Timing] = {}
    for _ in range(TURNS):
        for job in ("extraction", "characters"):
            out = json.loads(run_python("-m", "tests.bench.child", job, str(path)))
            first, again = out["seconds"]
            old = best.get(job, Timing(first, again, 0.0))
            best[job] = Timing(min(old.first, first), min(old.again, again), max(old.peak, out["peak_kib"] / 1024))
    return best


def measure_stages(path: Path) -> dict[str, float]:
    """Seconds a stage, the shortest of several turns."""
    turns = [json.loads(run_python("-m", "tests.bench.stages", str(path))) for _ in range(TURNS)]
    return {name: min(turn[name] for turn in turns) for name in turns[0]}


def measure_start_up() -> dict[str, float]:
    """Processor seconds of whole commands, the shortest of several turns."""
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "python -c pass": ["-c", "pass"],
            "halidex --help": ["-c", HALIDEX, "--help"],
            "halidex extract (one sentence)": ["-c", HALIDEX, "extract", str(SMALLEST), "-o", folder],
        }
        best = dict.fromkeys(commands, float("inf"))
        for _ in range(TURNS):
            for name, command in commands.items():
                before = _children_seconds()
                run_python(*command)
                best[name] = min(best[name], _children_seconds() - before)
    return best


def run_python(*arguments: str) -> str:
    """What a Python process of its own prints. CalledProcessError where it fails."""
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def print_document(path: Path, jobs: dict[str, Timing], stages: dict[str, float]) -> None:
    """The ratios of one file, and where the time goes."""
    ours, theirs = jobs["extraction"], jobs["characters"]
    print(f"\n{path.name}")
    for label, one, other in (("first run in a process", ours.first, theirs.first), ("second run", ours.again, theirs.again)):
        limit = _judge(one / other <= LONGEST_RATIO, f"<= {LONGEST_RATIO:g}")
        print(f"  {f'extraction / pdfplumber characters, {label}':58}{one / other:8.2f}   ({one:.3f} s / {other:.3f} s)   {limit}")
    print(f"  {'peak memory of extraction, MiB':58}{ours.peak:8.0f}   {_judge(ours.peak < LARGEST_PEAK, f'< {LARGEST_PEAK:g}')}")
    reading = sum(stages[name] for name in (*READING, REST))
    ratio = stages[LANGUAGE] / reading
    limit = _judge(ratio <= 1, "<= 1")
    print(f"  {'language part, both readers / reading the pages':58}{ratio:8.2f}   ({stages[LANGUAGE]:.3f} s / {reading:.3f} s)   {limit}")
    total = sum(stages.values())
    print("  shares: " + ", ".join(f"{name} {seconds / total:.0%}" for name, seconds in sorted(stages.items(), key=lambda item: -item[1])))


def print_start_up(seconds: dict[str, float]) -> None:
    """Start-up beside the bare interpreter's."""
    bare = seconds["python -c pass"]
    print("\nstart-up, whole command")
    for name, value in seconds.items():
        print(f"  {name:58}{value / bare:8.1f}   times the bare interpreter ({value:.3f} s)")


def _judge(holds: bool, limit: str) -> str:
    return f"limit {limit}: {'holds' if holds else 'DOES NOT HOLD'}"


def find_files(named: Sequence[str]) -> list[Path]:
    """The files to measure: those named, else the review where it is there, else the project's own samples."""
    if named:
        return [Path(name).resolve() for name in named]
    return [REVIEW] if REVIEW.exists() else sorted(SAMPLE.glob("*.pdf"))


def main() -> None:
    """Measure and print."""
    print(f"{TURNS} turns, the shortest processor time counts")
    for path in find_files(sys.argv[1:]):
        print_document(path, measure_jobs(path), measure_stages(path))
    print_start_up(measure_start_up())


if __name__ == "__main__":
    main()
