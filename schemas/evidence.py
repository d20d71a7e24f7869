"""Where a document says something: a required part of everything from Candidate on."""

from pydantic import Field

from schemas.base import Model
from schemas.document import PlacedBox


class Evidence(Model):
    """One place of one document."""

    document_id: str
    page: int = Field(ge=1)
    boxes: tuple[PlacedBox, ...] = Field(min_length=1, description="around the printed value, one a line")
    location: str = Field(description="`Table 1, row 3, column 6` (from 1, header rows not counted) or `section 3.1, sentence 12`")
    quote: str = Field(max_length=300, description="verbatim, scripts level")
    signals: tuple[str, ...] = Field(
        default=(), description="what speaks for or against the link of material and value here: same_clause, respectively, unit_in_header, …"
    )
