"""The dataset's files: what their XML says, their slips, and that the boxes lie where the text is."""

from pathlib import Path

import pytest

from schemas.base import Box
from tests.icdar.documents import score_document
from tests.icdar.grids import GridCell
from tests.icdar.ground_truth import FOLDER, read_dataset, read_structure

STRUCTURE = """<document><table id="1">
<region id="1" page="2" col-increment="0" row-increment="0">
<cell id="1" start-row="0" start-col="0" end-col="1"><bounding-box x1="10" x2="90" y1="690" y2="700"/><content>head</content></cell>
<cell id="2" start-row="1" start-col="0"><bounding-box x1="10" x2="40" y1="670" y2="680"/><content>a</content></cell>
<cell id="3" start-row="1" start-col="1" col-end="2"><bounding-box x1="1ß" x2="90" y1="670" y2="680"/><content>b</content></cell>
</region>
<region id="2" page="2" col-increment="3" row-increment="0">
<cell id="4" start-row="1" start-col="0" end-row="2"><bounding-box x1="100" x2="120" y1="660" y2="680"/><content>c</content></cell>
</region></table></document>"""


def write_structure(folder: Path) -> Path:
    """The XML above as a file."""
    path = folder / "some-str.xml"
    path.write_text(STRUCTURE, encoding="utf-8")
    return path


def test_spans_regions_and_slips_are_read(tmp_path: Path) -> None:
    (grid,) = read_structure(write_structure(tmp_path), [800.0, 800.0])
    assert grid.page == 2
    assert grid.box == Box(10, 100, 120, 140)
    assert grid.cells == (GridCell(0, 0, "head", 1, 2), GridCell(1, 0, "a"), GridCell(1, 1, "b", 1, 2), GridCell(1, 3, "c", 2, 1))


def test_the_dataset_is_read_whole() -> None:
    if not FOLDER.exists():
        pytest.skip(f"the ICDAR-2013 dataset is not in {FOLDER}")
    documents = list(read_dataset(FOLDER))
    assert len(documents) == 67
    # The competition's own count of tables: 156 with one reading a document.
    assert sum(len(document.truths[0]) for document in documents) == 156
    assert [document.path.stem for document in documents if len(document.truths) > 1] == ["eu-009a", "us-011a", "us-031a", "us-035a"]
    for document in documents:
        assert all(grid.box.x0 > 0 and grid.box.top > 0 for truth in document.truths for grid in truth)
        assert score_document(document.truths[0], document.truths[0]).f1 == 1
