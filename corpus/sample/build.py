"""Typeset the sample documents: review.typ and paper.typ beside this file become review.pdf and paper.pdf, the same bytes each time.

Fonts: those inside the typst package, and STIX and DejaVu from matplotlib. Run `python corpus/sample/build.py`.
"""

import sys
from pathlib import Path

import matplotlib
import typst

FOLDER = Path(__file__).resolve().parent
DOCUMENTS = ("review", "paper")
# 1 January 2025, 00:00 UTC: a fixed creation date, so that the bytes depend on the sources alone.
CREATED = 1_735_689_600


def typeset(source: Path) -> bytes:
    """The PDF of a Typst source. Raises typst.TypstError where the source is wrong."""
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[Path(matplotlib.get_data_path()) / "fonts" / "ttf"],
    )
    compiler = typst.Compiler(source, root=FOLDER, font_paths=fonts)
    pdf = compiler.compile(format="pdf", timestamp=CREATED, pdf_tags=False)
    if not isinstance(pdf, bytes):
        raise TypeError(f"typst returned {type(pdf).__name__} for {source.name}, not one PDF")
    return pdf


def main() -> int:
    """Write both PDFs beside their sources."""
    for name in DOCUMENTS:
        target = FOLDER / f"{name}.pdf"
        target.write_bytes(typeset(target.with_suffix(".typ")))
        print(f"{target.name}: {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
