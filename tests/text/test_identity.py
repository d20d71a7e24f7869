"""Each record of a text has an identifier of its own, also where one printed value is of several members of a series."""

from extract.extraction import extract_document
from tests.text.statements import build


def test_members_that_share_a_structure_are_two_records() -> None:
    text = "We made Na_{1+x}Zr_{2}Si_{x}P_{3−x}O_{12}. The patterns of x = 2.0 and x = 2.4 were fitted using the C2/c space group."
    records = extract_document(build(text)).measurements
    assert len({record.record_id for record in records}) == len(records) == 2
    assert sorted(record.composition.formula for record in records) == ["Na3.4Zr2Si2.4P0.6O12", "Na3Zr2Si2PO12"]
