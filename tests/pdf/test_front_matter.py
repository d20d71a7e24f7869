"""Title, authors, journal, year, volume, pages and DOI of first pages in the looks of several publishers."""

import pytest

from schemas.document import FrontMatter
from tests.pdf.pages import FILLER, read_bytes, typeset

TITLE = "Slow growth of lithium yttrium chloride crystals from a melt"
TWO_LINES = "Slow growth of lithium yttrium chloride crystals from a melt that was cooled in a furnace over many days and nights"
DOI = "10.1000/abc.2025-1"


def set_first_page(
    *, above: str = "", title: str = TITLE, authors: str, below: str = "", title_style: str = 'weight: "bold"', columns: int = 1
) -> bytes:
    front = (
        f"#text(8pt)[{above}]\n#v(10pt)\n#par(justify: false, first-line-indent: 0em, text(17pt, {title_style})[{title}])\n#v(6pt)\n"
        f"#par(first-line-indent: 0em, text(11pt)[{authors}])\n#v(8pt)\n#text(8pt)[{below}]\n#v(10pt)\n"
    )
    text = " ".join([FILLER] * 6)
    return typeset(f'#place(top, scope: "parent", float: true)[{front}]\n{text}' if columns == 2 else front + text, columns=columns)


NAMES = ("Ada Smith", "Bo K. Jones", "Carla de Vries")
AUTHORS = {
    "rsc": "Ada Smith,#super[a] Bo K. Jones#super[\\*b] and Carla de Vries#super[ab]",
    "acs": "Ada Smith, Bo K. Jones,#super[\\*] and Carla de Vries",
    "springer": "Ada Smith#super[1], Bo K. Jones#super[1,2] & Carla de Vries#super[2]",
    "elsevier": "Ada Smith #super[a], Bo K. Jones #super[a,b,\\*], Carla de Vries #super[b]",
    "mdpi": "Ada Smith #super[1], Bo K. Jones #super[1,2,\\*] and Carla de Vries #super[2]",
}
CITED = {
    "rsc": (f"Cite this: EES Batteries, 2025, *1*, 364–392 \\ DOI: {DOI}", "EES Batteries", 2025, "1", "364", "392"),
    "acs": (f"Cite This: _ACS Mater. Au_ 2025, 5, 458−468 \\ https:\\/\\/doi.org\\/{DOI}", "ACS Mater. Au", 2025, "5", "458", "468"),
    "springer": (f"Nature Communications | (2022)13:4470 \\ https:\\/\\/doi.org\\/{DOI}", "Nature Communications", 2022, "13", "4470", ""),
    "elsevier": (f"Solid State Ionics 179 (2008) 867–870 \\ doi:{DOI}", "Solid State Ionics", 2008, "179", "867", "870"),
    "mdpi": (f"_Batteries_ *2018*, _4_, 48; doi:{DOI}", "Batteries", 2018, "4", "48", ""),
}


def read_front(data: bytes) -> FrontMatter:
    return read_bytes(data).front


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize("name", CITED)
def test_first_pages_of_publishers(name: str, place: str, columns: int) -> None:
    printed, journal, year, volume, first, last = CITED[name]
    cited = {place: printed}
    front = read_front(set_first_page(authors=AUTHORS[name], columns=columns, **cited))
    assert front.title == TITLE
    assert front.authors == NAMES
    assert (front.journal, front.year, front.volume, front.first_page, front.last_page) == (journal, year, volume, first, last)
    assert front.doi == DOI


@pytest.mark.parametrize("style", ['weight: "bold"', 'weight: "regular"', 'font: "DejaVu Sans"'])
def test_a_title_of_two_lines(style: str) -> None:
    front = read_front(set_first_page(title=TWO_LINES, authors=AUTHORS["rsc"], title_style=style))
    assert front.title == TWO_LINES
    assert front.authors == NAMES


def test_the_title_is_a_passage_and_no_heading() -> None:
    document = read_bytes(set_first_page(authors=AUTHORS["rsc"]))
    assert [passage.text.plain for passage in document.passages if passage.kind == "title"] == [TITLE]
    assert [passage for passage in document.passages if passage.kind == "heading"] == []


@pytest.mark.parametrize(("printed", "article_type"), [("REVIEW", "review"), ("Review article", "review"), ("PAPER", ""), ("Reviewed by two", "")])
def test_a_review_says_so(printed: str, article_type: str) -> None:
    assert read_front(set_first_page(above=printed, authors=AUTHORS["rsc"])).article_type == article_type


def test_nothing_is_made_up_where_nothing_is_said() -> None:
    front = read_front(typeset(FILLER))
    assert front == FrontMatter()
