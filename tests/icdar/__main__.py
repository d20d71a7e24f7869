"""`python -m tests.icdar [DIR] [--readers A,B] [--documents N,M]`: how well each reader reads the tables of the ICDAR-2013 dataset.

Prints two tables: whole PDFs given (finding and structure), and the true regions given (structure). Precision, recall and F1 are means over
documents, so that a long document counts as much as a short one; the pooled F1 is over all relations. Seconds are processor time.
"""

import argparse
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from tests.icdar.documents import score_document, score_regions
from tests.icdar.ground_truth import FOLDER, TrueDocument, read_dataset
from tests.icdar.readers import READERS, Reader, Region, find_readers
from tests.icdar.relations import Score, add_scores


class Result(NamedTuple):
    """What one reader reached, document by document."""

    scores: dict[str, Score]
    seconds: float
    errors: dict[str, str]


def measure_reader(documents: Sequence[TrueDocument], reader: Reader, score: Callable[[TrueDocument, Reader], Score]) -> Result:
    """Score all documents. One that the reader fails on counts as one in which it found nothing."""
    scores, errors = {}, {}
    start = time.process_time()
    for document in documents:
        try:
            scores[document.path.stem] = score(document, reader)
        except Exception as error:  # whatever a reader of others raises is its result
            errors[document.path.stem] = f"{type(error).__name__}: {error}"
            scores[document.path.stem] = score_document([], document.truths[0])
    return Result(scores, time.process_time() - start, errors)


def score_whole(document: TrueDocument, reader: Reader) -> Score:
    """The whole PDF given."""
    found = reader.read(document.path) if reader.read is not None else []
    return _best(score_document(found, truth) for truth in document.truths)


def score_given(document: TrueDocument, reader: Reader) -> Score:
    """The true regions given."""
    return _best(
        score_regions(reader.read_regions(document.path, [Region(grid.page, grid.box) for grid in truth]), truth) for truth in document.truths
    )


def _best(scores: Iterable[Score]) -> Score:
    return max(scores, key=lambda score: score.f1)


def print_results(title: str, results: dict[str, Result]) -> None:
    """One line a reader."""
    print(f"\n{title}\n{'reader':22}{'precision':>11}{'recall':>9}{'F1':>8}{'pooled F1':>11}{'perfect':>9}{'failed':>8}{'seconds':>9}")
    for name, (scores, seconds, errors) in results.items():
        means = [mean(getattr(score, field) for score in scores.values()) for field in ("precision", "recall", "f1")]
        perfect = sum(score.f1 == 1 for score in scores.values())
        pooled = add_scores(scores.values()).f1
        print(f"{name:22}{means[0]:11.3f}{means[1]:9.3f}{means[2]:8.3f}{pooled:11.3f}{perfect:9}{len(errors):8}{seconds:9.1f}")


def print_documents(results: dict[str, Result], *, worst: int) -> None:
    """The documents in which the first reader is furthest from perfect, with all readers' F1."""
    names = list(results)
    first = results[names[0]].scores
    print(f"\n{names[0]}: the documents with the lowest F1\n{'document':12}" + "".join(f"{name:>22}" for name in names))
    for document in sorted(first, key=lambda document: first[document].f1)[:worst]:
        print(f"{document:12}" + "".join(f"{results[name].scores[document].f1:22.3f}" for name in names))


def print_errors(results: dict[str, Result]) -> None:
    """What each reader fails with, and on which documents."""
    for name, result in results.items():
        for error in sorted(set(result.errors.values())):
            print(f"{name} failed on {', '.join(document for document, other in result.errors.items() if other == error)}: {error}")


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.icdar", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="the dataset (default: %(default)s)")
    parser.add_argument("--readers", default=",".join(READERS), help="names joined by commas (default: all: %(default)s)")
    parser.add_argument("--documents", default="", help="names joined by commas (default: all)")
    parser.add_argument("--worst", type=int, default=10, help="how many documents to list (default: %(default)s)")
    arguments = parser.parse_args()
    named = set(filter(None, arguments.documents.split(",")))
    documents = [document for document in read_dataset(arguments.folder) if not named or document.path.stem in named]
    if not documents:
        parser.exit(0, f"{arguments.folder}: no documents here: nothing was measured\n")
    readers = find_readers(arguments.readers.split(","))
    print(f"{len(documents)} documents, {sum(len(document.truths[0]) for document in documents)} tables")
    finding = {name: reader for name, reader in readers.items() if reader.read is not None}
    for title, score, measured in (("whole PDFs given", score_whole, finding), ("true regions given", score_given, readers)):
        results = {name: measure_reader(documents, reader, score) for name, reader in measured.items()}
        print_results(title, results)
        print_documents(results, worst=arguments.worst)
        print_errors(results)


if __name__ == "__main__":
    main()
