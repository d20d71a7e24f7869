"""Files that cannot be read say why; odd ones that can are read."""

from pathlib import Path

import pytest

from extract.pdf.opening import UnreadableDocument
from extract.pdf.reading import read_document
from tests.pdf.pages import name_source, typeset

DATA = Path(__file__).parents[1] / "data"
REASONS = {
    "empty.pdf": "empty",
    "text_file.pdf": "not_a_pdf",
    "truncated.pdf": "truncated",
    "truncated_late.pdf": "truncated",
    "password_needed.pdf": "encrypted",
    "images_only.pdf": "no_text",
    "no_pages.pdf": "damaged",  # pdfium does not open a file without pages
    "empty_page.pdf": "no_text",
}


@pytest.mark.parametrize("file", REASONS)
def test_an_unreadable_file_gives_its_reason_and_a_sentence(file: str) -> None:
    data = (DATA / file).read_bytes()
    with pytest.raises(UnreadableDocument) as caught:
        read_document(data, name_source(data, file=file))
    assert caught.value.reason == REASONS[file]
    assert len(str(caught.value).split()) >= 4


@pytest.mark.parametrize("file", ["one_sentence.pdf", "owner_password_only.pdf"])
def test_odd_files_are_read(file: str) -> None:
    data = (DATA / file).read_bytes()
    document = read_document(data, name_source(data, file=file))
    assert [passage.text.plain for passage in document.passages] == ["A page with one sentence."]
    assert [(page.width, page.height) for page in document.pages] == [(300, 200)]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_anywhere_is_read_or_refused_with_a_reason(share: float) -> None:
    data = typeset("A page with one sentence, and one more to fill it.")
    part = data[: int(share * len(data))]
    try:
        outcome = f"{len(read_document(part, name_source(part)).pages)} page"
    except UnreadableDocument as error:
        outcome = error.reason
    assert outcome in {"1 page", "truncated", "damaged", "no_pages", "no_text"}


def test_a_reason_does_not_depend_on_the_file_before() -> None:
    reasons = []
    for file in ("password_needed.pdf", "no_pages.pdf", "password_needed.pdf", "truncated.pdf"):
        with pytest.raises(UnreadableDocument) as caught:
            read_document((DATA / file).read_bytes(), name_source(b"", file=file))
        reasons.append(caught.value.reason)
    assert reasons == [REASONS["password_needed.pdf"], REASONS["no_pages.pdf"], REASONS["password_needed.pdf"], REASONS["truncated.pdf"]]
