"""A PDF file as it comes in, named by its content."""

from pydantic import Field

from schemas.base import Model


class Source(Model):
    """One input file."""

    document_id: str = Field(description="SHA-256 of the file's bytes, hexadecimal")
    file: str = Field(description="file name without its folder")
    size: int = Field(description="bytes", ge=0)
