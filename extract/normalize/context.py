"""What normalization has to know of the document that a candidate comes from."""

from pydantic import Field

from schemas.base import Model
from schemas.document import Abbreviation, Reference


class Context(Model):
    """The document around a candidate."""

    document_id: str
    doi: str = ""
    references: tuple[Reference, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    is_review: bool = Field(default=False, description="reports others' results: a value without a reference mark is then nobody's")
