"""The bytes of a file in; an open PDF out, or the reason why there is none."""

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw


class UnreadableDocument(Exception):
    """A file that cannot be read; `reason` is a code, the message a sentence for people."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def open_pdf(data: bytes) -> pdfium.PdfDocument:
    """Open a PDF. UnreadableDocument: empty, not_a_pdf, encrypted, truncated, damaged, no_pages."""
    if not data:
        raise UnreadableDocument("empty", "the file is empty")
    if b"%PDF-" not in data[:1024]:
        raise UnreadableDocument("not_a_pdf", "the file is not a PDF")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        # pdfium's last error may be that of another file.
        if error.err_code == pdfium_raw.FPDF_ERR_PASSWORD and b"/Encrypt" in data:
            raise UnreadableDocument("encrypted", "the PDF needs a password") from error
        if b"%%EOF" not in data[-2048:]:
            raise UnreadableDocument("truncated", "the PDF is cut off: its end is missing") from error
        raise UnreadableDocument("damaged", "the PDF is damaged and cannot be opened") from error
    if len(document) == 0:
        document.close()
        raise UnreadableDocument("no_pages", "the PDF has no pages")
    return document
