"""Reference lists as publishers set them: numbers, authors, journal, year, volume, first page, DOI of each work."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from schemas.document import Reference
from tests.pdf.pages import FILLER, escape, find_difference, read_bytes, running_text, texts_of, typeset, write_sentences


class Work(NamedTuple):
    """A made-up citation of a real journal."""

    authors: tuple[tuple[str, str], ...]  # initials, surname
    title: str
    journal: str
    year: int
    volume: str
    pages: tuple[str, str]
    doi: str


# fmt: off
WORKS = (
    Work(
        (("T.", "Asano"), ("A.", "Sakai")),
        "Solid halides with high conductivity", "Adv. Mater.", 2018, "30", ("1803075", ""), "10.1000/a.1",
    ),
    Work(
        (("X.", "Li"), ("J.", "Liang"), ("K. R.", "Adair")), "Water at work", "Angew. Chem., Int. Ed.", 2019, "58", ("16427", "16432"), "10.1000/b.22"
    ),
    Work(
        (("L.-B.", "Kong"),),
        "On ions", "Ionics", 2023, "29", ("2657", "2664"), "10.1000/c-3",
    ),
    Work(
        (("M. T.", "Fernández-Díaz"), ("C. A.", "López")), "Neutrons for lithium", "J. Mater. Chem. A", 2023, "11", ("15651", "15662"), "10.1000/d_4"
    ),
    Work(
        (("R.", "Müller"), ("Å.", "Öberg"), ("P.", "Santos")), "Cost of rare earths", "Solid State Ionics", 1992, "53–56", ("1", "9"), "10.1000/e.5"
    ),
    Work(
        (("H.", "Kwak"), ("Y. S.", "Jung")),
        "Glass and its crystals", "J. Power Sources", 2010, "195", ("123", "129"), "10.1000/f.6",
    ),
    Work(
        (("S.", "Wang"), ("Y.", "Mo")),
        "Windows of stability", "Nat. Commun.", 2021, "12", ("4410", ""), "10.1000/g.7",
    ),
    Work(
        (("W. D.", "Richards"), ("G.", "Ceder")),
        "Interfaces", "Chem. Mater.", 2016, "28", ("266", "273"), "10.1000/h.8",
    ),
    Work(
        (("N.", "Kamaya"), ("R.", "Kanno")),
        "A conductor of lithium", "Nat. Mater.", 2011, "10", ("682", "686"), "10.1000/i.9",
    ),
    Work(
        (("A.", "Bohnsack"), ("H. J.", "Seifert")),
        "Ternary halides", "Z. Anorg. Allg. Chem.", 1997, "623", ("1067", "1073"), "10.1000/j.10",
    ),
    Work(
        (("J.", "Yu"), ("L.", "Xian")),
        "Mills", "Electrochim. Acta", 2024, "470", ("143299", ""), "10.1000/k.11",
    ),
    Work(
        (("F.", "Zhu"), ("Y.", "Fu")),
        "Salts", "ACS Energy Lett.", 2020, "5", ("533", "539"), "10.1000/l.12",
    ),
)
# fmt: on

# More than the list holds: the size that most is set in is the size of the text.
TEXT = " ".join(write_sentences(120))
SHORT_TEXT = " ".join(write_sentences(25))


def join_names(names: list[str], last: str) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + last + names[-1]


def span(work: Work, dash: str = "–") -> str:
    return escape(dash.join(page for page in work.pages if page))


def rsc(work: Work) -> str:
    names = join_names([f"{first} {last}" for first, last in work.authors], " and ")
    return f"{escape(names)}, _{escape(work.journal)}_, {work.year}, *{work.volume}*, {span(work)}."


def acs(work: Work) -> str:
    names = "; ".join(f"{last}, {first}" for first, last in work.authors)
    return f"{escape(names)} {work.title}. _{escape(work.journal)}_ *{work.year}*, _{work.volume}_, {span(work, '−')}."


def springer(work: Work) -> str:
    names = join_names([f"{last}, {first}" for first, last in work.authors], " & ")
    return f"{escape(names)} {work.title}. _{escape(work.journal)}_ *{work.volume}*, {span(work)} ({work.year})."


def elsevier(work: Work) -> str:
    names = ", ".join(f"{first} {last}" for first, last in work.authors)
    return f"{escape(names)}, {work.title}, {escape(work.journal)} {work.volume} ({work.year}) {span(work)}. {escape('https://doi.org/' + work.doi)}."


def mdpi(work: Work) -> str:
    names = "; ".join(f"{last}, {first}" for first, last in work.authors)
    return f"{escape(names)} {work.title}. _{escape(work.journal)}_ *{work.year}*, _{work.volume}_, {span(work)}. \\[CrossRef\\]"


class Style(NamedTuple):
    """How a publisher numbers and sets its list."""

    number: str
    entry: Callable[[Work], str]
    surname_first: bool
    titled: bool
    with_doi: bool = False


STYLES = {
    "rsc": Style("{}", rsc, surname_first=False, titled=False),
    "acs": Style("({})", acs, surname_first=True, titled=True),
    "springer": Style("{}.", springer, surname_first=True, titled=True),
    "elsevier": Style("[{}]", elsevier, surname_first=False, titled=True, with_doi=True),
    "mdpi": Style("{}.", mdpi, surname_first=True, titled=True),
}


def set_list(style: Style, *, heading: str = "References", after: str = "", text: str = TEXT) -> str:
    entries = "\n".join(f"#par[#box(width: 2.4em)[{escape(style.number.format(i))}];{style.entry(work)}]" for i, work in enumerate(WORKS, start=1))
    rules = "#set text(0.85em)\n#set par(justify: false, first-line-indent: 0em, hanging-indent: 2.4em, spacing: 0.6em)"
    head = f'#block(above: 12pt, below: 6pt, text(11pt, weight: "bold")[{heading}])'
    return f"{text}\n\n{head}\n#[{rules}\n{entries}]\n{after}"


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("name", STYLES)
def test_every_field_of_every_entry(name: str, columns: int) -> None:
    style = STYLES[name]
    references = read_bytes(typeset(set_list(style), columns=columns)).references
    assert [(reference.number, reference.part) for reference in references] == [(i, "") for i in range(1, len(WORKS) + 1)]
    for work, found in zip(WORKS, references, strict=True):
        assert (found.journal, found.year, found.volume, found.first_page) == (work.journal, work.year, work.volume, work.pages[0])
        names = [f"{last}, {first}" if style.surname_first else f"{first} {last}" for first, last in work.authors]
        assert list(found.authors) == names
        assert found.title == (work.title if style.titled else "")
        assert found.doi == (work.doi if style.with_doi else "")


@pytest.mark.parametrize("name", STYLES)
def test_an_entry_is_kept_as_printed_and_out_of_the_text(name: str) -> None:
    document = read_bytes(typeset(set_list(STYLES[name]), columns=2))
    assert find_difference(running_text(document), TEXT) == ""
    for work, found in zip(WORKS, document.references, strict=True):
        assert work.authors[-1][1] in found.citation
        assert work.pages[0] in found.citation
        assert not any(other.pages[0] in found.citation for other in WORKS if len(other.pages[0]) > 3 and other is not work)


@pytest.mark.parametrize("heading", ["References", "REFERENCES", "Notes and references", "Bibliography", "■ References", "5. References"])
def test_headings_of_the_list(heading: str) -> None:
    document = read_bytes(typeset(set_list(STYLES["rsc"], heading=heading, text=SHORT_TEXT)))
    assert [reference.number for reference in document.references] == list(range(1, len(WORKS) + 1))


def test_what_follows_the_list_is_text() -> None:
    after = f'#block(above: 14pt, below: 6pt, text(10pt, weight: "bold")[Acknowledgements])\nThanks to all. {FILLER}'
    document = read_bytes(typeset(set_list(STYLES["rsc"], after=after, text=SHORT_TEXT)))
    assert len(document.references) == len(WORKS)
    assert "Thanks" not in document.references[-1].citation
    assert texts_of(document, "heading")[-1] == "Acknowledgements"
    assert any(text.startswith("Thanks to all.") for text in texts_of(document, "paragraph"))


def read_several(entry: str) -> list[Reference]:
    rules = "#set text(0.85em)\n#set par(justify: false, first-line-indent: 0em, hanging-indent: 2.4em, spacing: 0.6em)"
    head = '#block(above: 12pt, below: 6pt, text(11pt, weight: "bold")[References])'
    items = [rsc(WORKS[0]), entry, rsc(WORKS[5])]
    entries = "\n".join(f"#par[#box(width: 2.4em)[{i}];{item}]" for i, item in enumerate(items, start=1))
    return list(read_bytes(typeset(f"{SHORT_TEXT}\n\n{head}\n#[{rules}\n{entries}]")).references)


@pytest.mark.parametrize("label", ["({})", "{})"])
def test_several_works_under_one_number(label: str) -> None:
    works = (WORKS[1], WORKS[3], WORKS[7])
    found = read_several("; ".join(f"{label.format(letter)} {rsc(work)[:-1]}" for letter, work in zip("abc", works, strict=True)) + ".")
    assert [(reference.number, reference.part) for reference in found] == [(1, ""), (2, "a"), (2, "b"), (2, "c"), (3, "")]
    for work, reference in zip(works, found[1:4], strict=True):
        assert (reference.journal, reference.year, reference.volume, reference.first_page) == (work.journal, work.year, work.volume, work.pages[0])


def test_letters_in_brackets_inside_one_entry_part_nothing() -> None:
    found = read_several("T. Roe and P. Poe, _Phys. Status Solidi (a)_, 1999, *12*, 34–56.")
    assert [(reference.number, reference.part) for reference in found] == [(1, ""), (2, ""), (3, "")]
    assert found[1].first_page == "34"


def test_an_entry_that_is_no_article_is_kept_with_what_is_known() -> None:
    found = read_several("A note on samples that were lent by a friend, unpublished, 2014.")
    assert [reference.number for reference in found] == [1, 2, 3]
    assert found[1].citation == "A note on samples that were lent by a friend, unpublished, 2014"
    assert (found[1].year, found[1].volume, found[1].first_page) == (2014, "", "")
