"""The `halidex` command: reads its arguments, calls the stages, prints results, and turns every error into one line.

What a command needs is imported inside it, so that `--help` and small jobs start at once and only `run` loads Prefect.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from schemas.release import Extraction

FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 130


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="halidex", prog_name="halidex")
def cli() -> None:
    """Read papers about solid electrolytes and write down what they measured, with the place where they say it.

    \b
    Example: halidex extract paper.pdf -o tables/
    """


@cli.command()
@click.argument("pdf", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
@click.option("-o", "--output", type=click.Path(path_type=Path, file_okay=False), default=Path("outputs/extract"), show_default=True, metavar="DIR")
@click.option("--timings", is_flag=True, help="Fill the column `seconds`; two runs then differ in it.")
def extract(pdf: tuple[Path, ...], output: Path, timings: bool) -> None:
    """Read PDF files, and folders of them, and write their tables as CSV to DIR.

    Writes measurements.csv, cells.csv, references.csv, rejections.csv, documents.csv and conflicts.csv. A file that cannot be read is
    named with its reason, here and in documents.csv, and the others go on: the exit code is then 1.

    \b
    Example: halidex extract review.pdf papers/ -o tables/
    """
    from flows.extraction import build_corpus_tables
    from flows.report import describe_trust, list_failures
    from flows.store import find_pdfs
    from release.build import build_files, write_files

    files = find_pdfs(pdf)
    if not files:
        raise click.UsageError(f"no PDF file in {', '.join(map(str, pdf))}: name a file, or a folder that holds some")
    output.mkdir(parents=True, exist_ok=True)
    if not os.access(output, os.W_OK):
        raise click.ClickException(f"{output}: not writable: name another folder with -o")
    tables, facts = build_corpus_tables(list(_extract_files(files)), timings=timings)
    write_files(build_files(tables, formats=["csv"]), output)
    failures = list_failures(tables)
    counts = ", ".join(f"{len(tables[name])} {name}" for name in ("measurements", "cells", "references"))
    click.echo(f"{output}: {counts} from {len(tables['documents']) - len(failures)} of {len(tables['documents'])} documents")
    if len(tables["measurements"]) + len(tables["cells"]):
        click.echo(describe_trust(tables, facts=facts))
    if failures:
        sys.exit(FAILED)


def _extract_files(files: Sequence[Path]) -> "Iterator[Extraction]":
    """The extraction of each file in turn. What goes wrong is said on stderr, once the progress bar is done."""
    from flows.extraction import extract_bytes, forget_text, open_file
    from schemas.release import Extraction

    messages: list[str] = []
    seen: dict[str, Path] = {}
    with click.progressbar(files, file=sys.stderr, hidden=len(files) == 1 or not sys.stderr.isatty()) as bar:
        for path in bar:
            opened = open_file(path)
            if not isinstance(opened, Extraction):
                data, source = opened
                if source.document_id in seen:
                    messages.append(f"halidex: {path}: left out: the same file as {seen[source.document_id]}")
                    continue
                seen[source.document_id] = path
                opened = extract_bytes(data, source)
            if opened.state == "failed":
                messages.append(f"halidex: {path}: {_one_line(opened.reason)}")
            yield forget_text(opened)
    for message in messages:
        click.echo(message, err=True)


@cli.command()
@click.option("--corpus", type=click.Path(path_type=Path, file_okay=False, exists=True), default=Path("corpus"), show_default=True, metavar="DIR")
def run(corpus: Path) -> None:
    """Read every PDF in and below the corpus folder, and build the dataset version in outputs/releases/.

    This is a Prefect flow with a task run for each document, on a temporary server inside outputs/. A document that fails is recorded with
    its reason in documents.csv and does not stop the others.

    \b
    Example: halidex run --corpus corpus/sample
    """
    from flows.report import describe_tables
    from flows.settings import Settings, prefect_environment
    from flows.store import find_pdfs

    settings = Settings(corpus=corpus)
    if not find_pdfs([corpus]):
        raise click.UsageError(f"no PDF file in or below {corpus}: put papers there, or name another folder with --corpus")
    # Prefect reads these when it is imported, and its database does not make its own folder.
    environment = prefect_environment(settings.outputs)
    os.environ.update(environment)
    Path(environment["PREFECT_HOME"]).mkdir(parents=True, exist_ok=True)
    if sys.stderr.isatty():
        click.echo("starting Prefect: some ten seconds", err=True)
    from flows.update import run_update

    try:
        tables = run_update(settings)
    except BlockingIOError:
        raise click.ClickException(f"another run is at work in {settings.outputs}: wait until it has finished") from None
    except RuntimeError as fault:
        raise click.ClickException(f"Prefect did not run: {fault}: try again, or read single files with `halidex extract`") from fault
    click.echo(f"dataset: {settings.release}\n\n{describe_tables(tables)}")


@cli.command()
@click.argument("records", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.argument("gold", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--fields", help="Score these columns of the gold only.", metavar="NAME,NAME…")
@click.option("--details", is_flag=True, help="List every miss, extra and wrong field.")
def score(records: Path, gold: Path, fields: str | None, details: bool) -> None:
    """Precision, recall and F1 of an extracted table RECORDS against GOLD, per property and per field.

    Both are CSV with the same columns; GOLD may have fewer, and its columns are what is scored (corpus/gold/README.md).

    \b
    Example: halidex score outputs/extract/measurements.csv corpus/gold/sample/review_measurements.csv
    """
    from extract.score import score_rows
    from flows.report import align_columns
    from flows.scoring import list_details, list_scores, read_gold, read_records

    try:
        result = score_rows(read_records(records), read_gold(gold), fields=fields.split(",") if fields else None)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    click.echo("\n\n".join(align_columns(lines) for lines in list_scores(result)))
    if result.unjudged:
        click.echo("\nnot judged, for the gold says nothing of them: " + ", ".join(f"{count} {name}" for name, count in result.unjudged.items()))
    if details and (lines := list_details(result)):
        click.echo("\n" + "\n".join(lines))


@cli.command()
@click.argument("pdf", type=click.Path(path_type=Path, readable=False))
@click.option("--page", type=click.IntRange(min=1), required=True, help="Page number, from 1.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.png", help="[default: outputs/show/NAME-page-N.png]")
def show(pdf: Path, page: int, output: Path | None) -> None:
    """Draw a page with the columns, tables, cells, captions and records found on it.

    \b
    Example: halidex show paper.pdf --page 3 -o page3.png
    """
    from extract.pdf.drawing import draw_page
    from flows.extraction import extract_bytes, open_file
    from release.build import write_files
    from schemas.release import Extraction

    opened = open_file(pdf)
    if isinstance(opened, Extraction):
        raise click.ClickException(f"{pdf}: {opened.reason}")
    extraction = extract_bytes(*opened)
    if extraction.document is None:
        raise click.ClickException(f"{pdf}: {_one_line(extraction.reason)}")
    if page > (pages := len(extraction.document.pages)):
        raise click.UsageError(f"{pdf} has {pages} pages: there is no page {page}")
    target = output or Path("outputs/show") / f"{pdf.stem}-page-{page}.png"
    write_files({target.name: draw_page(opened[0], extraction, page=page)}, target.parent)
    click.echo(target)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit code: 0 done, 1 some failed, 2 wrong usage. Errors are one line on stderr."""
    try:
        cli.main(args=arguments, prog_name="halidex", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return WRONG_USAGE
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "halidex"
        return _fail(f"{error.format_message().rstrip('.')} (see `{command} --help`)", code=WRONG_USAGE)
    except click.ClickException as error:
        return _fail(error.format_message(), code=FAILED)
    except click.Abort:
        return _fail("stopped", code=INTERRUPTED)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else FAILED
    except BrokenPipeError:
        # The reader of a pipe (`| head`) is gone; closing stdout must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        return _fail(f"cannot use this place, choose another: {place}{error.strerror or error}", code=FAILED)
    return 0


def _fail(message: str, *, code: int) -> int:
    click.echo(f"halidex: {_one_line(message)}", err=True)
    return code
