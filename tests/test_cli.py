"""The command line as users and scripts meet it."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

import flows.extraction
from flows.cli import cli, main
from schemas.release import Extraction
from schemas.source import Source
from tests.pdfs import write_pdf

TABLES = ("measurements", "cells", "references", "rejections", "documents", "conflicts")


@pytest.fixture
def readable(tmp_path: Path) -> Path:
    path = tmp_path / "readable.pdf"
    path.write_bytes(write_pdf("Ionic conductors", "The conductivity of Li3YCl6 was measured."))
    return path


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "notes.pdf"
    path.write_text("not a PDF at all\n")
    return path


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_every_command_explains_itself_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"Example: halidex {command} " in capsys.readouterr().out


def test_the_contract_s_commands_of_this_version_are_there() -> None:
    assert {"extract", "run", "score", "show"} <= set(cli.commands)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract"], "Missing argument 'PDF...'"),
        (["extract", "a.pdf", "--colour"], "--colour"),
        (["read", "a.pdf"], "No such command 'read'"),
        (["show", "a.pdf", "--page", "0"], "'--page'"),
        (["run", "--corpus", "nowhere"], "nowhere"),
        (["score", "records.csv", "gold.csv"], "records.csv"),
    ],
)
def test_wrong_usage_is_one_line_that_says_what_to_do(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("halidex: ")
    assert said in line
    assert "--help" in line


def test_a_folder_without_pdfs_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"halidex: no PDF file in {tmp_path}")


def test_a_file_that_cannot_be_read_is_one_line_and_the_others_go_on(
    readable: Path, text_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing, tables = tmp_path / "missing.pdf", tmp_path / "tables"
    assert main(["extract", str(missing), str(text_file), str(readable), "-o", str(tables)]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"halidex: {missing}: missing")
    assert second.startswith(f"halidex: {text_file}: not_a_pdf")
    rows = read_table(tables / "documents.csv")
    assert [(row["file"], row["state"]) for row in rows] == [("missing.pdf", "failed"), ("notes.pdf", "failed"), ("readable.pdf", "read")]
    assert [row["reason"].split(":")[0] for row in rows] == ["missing", "not_a_pdf", ""]


def test_a_fault_of_our_own_fails_its_document_alone(
    readable: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(data: bytes, source: Source) -> Extraction:
        if source.file == "readable.pdf":
            raise IndexError("list index\nout of range")
        return Extraction(source=source, state="read")

    monkeypatch.setattr(flows.extraction, "extract_source", stumble)
    (tmp_path / "other.pdf").write_bytes(write_pdf("other"))
    assert main(["extract", str(tmp_path), "-o", str(tmp_path / "tables")]) == 1
    assert capsys.readouterr().err == f"halidex: {readable}: internal_error: IndexError: list index out of range\n"
    assert [row["state"] for row in read_table(tmp_path / "tables" / "documents.csv")] == ["read", "failed"]


def test_extraction_writes_the_tables_and_the_same_bytes_again(readable: Path, tmp_path: Path) -> None:
    for folder in ("first", "second"):
        assert main(["extract", str(readable), "-o", str(tmp_path / folder)]) == 0
    names = sorted(path.name for path in (tmp_path / "first").iterdir())
    assert names == sorted(f"{table}.csv" for table in TABLES)
    assert all((tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes() for name in names)


def test_time_is_written_when_asked_for(readable: Path, tmp_path: Path) -> None:
    assert main(["extract", str(readable), "-o", str(tmp_path), "--timings"]) == 0
    (row,) = read_table(tmp_path / "documents.csv")
    assert float(row["seconds"]) >= 0


def test_the_same_file_twice_is_read_once_and_said(readable: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(readable.read_bytes())
    assert main(["extract", str(readable), str(copy), "-o", str(tmp_path / "tables")]) == 0
    assert capsys.readouterr().err == f"halidex: {copy}: left out: the same file as {readable}\n"
    assert len(read_table(tmp_path / "tables" / "documents.csv")) == 1


def test_a_folder_that_cannot_be_made_is_one_line(readable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(readable), "-o", str(readable / "tables")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("Not a directory")


def test_a_page_is_drawn(readable: Path, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    assert main(["show", str(readable), "--page", "1", "-o", str(picture)]) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_page_that_is_not_there_is_wrong_usage(readable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(readable), "--page", "2"]) == 2
    assert f"{readable} has 1 pages: there is no page 2" in capsys.readouterr().err


def test_scores_are_printed_with_what_was_missed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "documents.csv").write_text("document_id,file\n1,review.pdf\n2,other.pdf\n")
    records, gold = tmp_path / "measurements.csv", tmp_path / "gold.csv"
    records.write_text("document_id,property,composition,value\n1,ionic_conductivity,Li3YCl6,0.00051\n2,ionic_conductivity,Li3YCl6,1\n")
    gold.write_text("file,property,composition,value\nreview.pdf,ionic_conductivity,Cl6Li3Y,5.1e-4\nreview.pdf,ionic_conductivity,Li3InCl6,1.49e-3\n")
    assert main(["score", str(records), str(gold), "--details"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["ionic_conductivity", "1", "1", "2", "1.000", "0.500", "0.667"] in lines
    assert ["value", "1", "1", "2", "1.000", "0.500", "0.667"] in lines
    assert lines[-1][0] == "missed:"
    assert "composition=Li3InCl6" in lines[-1]


def test_gold_that_is_not_a_table_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records, gold = tmp_path / "records.csv", tmp_path / "gold.csv"
    records.write_text("a,b\n1,2\n")
    gold.write_text("a,b\n1\n")
    assert main(["score", str(records), str(gold)]) == 2
    assert "row 1 has more or fewer cells than the header" in capsys.readouterr().err


def test_extraction_loads_no_prefect_pandas_or_spacy(readable: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from flows.cli import main; code = main(sys.argv[1:]);"
        "print(code, *sorted({'prefect', 'pandas', 'pyarrow', 'spacy', 'chemdataextractor', 'fastapi', 'matplotlib'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "extract", str(readable), "-o", str(tmp_path / "tables")],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    assert done.stdout.splitlines()[-1] == "0"


def test_help_loads_next_to_nothing() -> None:
    program = "import sys; from flows.cli import main; main(['--help']); print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    assert done.stdout.splitlines()[-1] == "False"
