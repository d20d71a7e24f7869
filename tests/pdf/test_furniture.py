"""What is left out of the text: running heads, footers, page numbers, notes up the edge, labels in figures."""

import pytest

from tests.pdf.pages import find_difference, read_bytes, running_text, typeset, write_sentences

SENTENCES = write_sentences(105)


def set_pages(edges: dict[str, str], *, columns: int = 2) -> bytes:
    options = ", ".join(f"{name}: {content}" for name, content in edges.items())
    return typeset(f"#set page({options})\n{' '.join(SENTENCES)}", columns=columns)


NOTE = "Open access. Downloaded on 1 January 2025. This article is licensed"
EDGES = {
    "journal and page": {"header": "context [Journal of Made-up Results #h(1fr) #counter(page).display()]"},
    "page alone": {"footer": "context align(center, counter(page).display())"},
    "page of pages": {"footer": "context align(right)[#counter(page).display() of #counter(page).final().at(0)]"},
    "left and right heads": {
        "header": "context if calc.odd(counter(page).get().at(0)) [Paper #h(1fr) Made-up Letters] else [Made-up Letters #h(1fr) Paper]",
        "footer": "context [J. Made-up, 2025, *1*, 1–9 #h(1fr) #counter(page).display() | © The Authors 2025]",
    },
    "licence up the edge": {"background": f"place(left + horizon, dx: 12pt, rotate(-90deg, reflow: true, text(7pt)[{NOTE}]))"},
    "note down the edge": {"background": f"place(right + horizon, dx: -12pt, rotate(90deg, reflow: true, text(7pt)[{NOTE}]))"},
}


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("name", EDGES)
def test_edges_are_left_out_and_nothing_else(name: str, columns: int) -> None:
    document = read_bytes(set_pages(EDGES[name], columns=columns))
    assert len(document.pages) > 1
    assert find_difference(running_text(document), " ".join(SENTENCES)) == ""
    assert [passage.kind for passage in document.passages if passage.kind != "paragraph"] == []


@pytest.mark.parametrize("name", ["journal and page", "page alone", "left and right heads"])
def test_what_was_left_out_is_marked_on_each_page(name: str) -> None:
    for page in read_bytes(set_pages(EDGES[name])).pages:
        boxes = [region.box for region in page.regions if region.kind == "furniture"]
        assert boxes
        assert all(box.bottom < 70 or box.top > page.height - 70 for box in boxes)


def test_labels_in_a_figure_are_no_text() -> None:
    labels = "".join(f"#place(dx: {20 + 40 * i}pt, dy: {15 + 20 * i}pt, text(7pt)[label {i}])" for i in range(4))
    curve = "#place(dx: 20pt, dy: 20pt, curve(stroke: 1pt, curve.move((0pt, 60pt)), curve.cubic((20pt, 0pt), (90pt, 90pt), (160pt, 20pt))))"
    figure = f"#figure(rect(width: 220pt, height: 110pt, fill: luma(235), stroke: none)[{labels}{curve}], caption: [A curve with labels.])"
    document = read_bytes(typeset(f"{' '.join(SENTENCES[:12])}\n\n{figure}\n\n{' '.join(SENTENCES[12:20])}"))
    assert find_difference(running_text(document), " ".join(SENTENCES[:20])) == ""
    assert [passage.text.plain for passage in document.passages if passage.kind == "caption"] == ["Figure 1: A curve with labels."]


def test_a_document_of_one_page_loses_nothing_but_its_number() -> None:
    body = f"#set page(footer: context align(center, counter(page).display()))\n{' '.join(SENTENCES[:20])}"
    assert find_difference(running_text(read_bytes(typeset(body))), " ".join(SENTENCES[:20])) == ""
