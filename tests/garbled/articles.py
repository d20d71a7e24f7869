"""A table as an article prints it, and what each of its signs is encoded as, in; a PDF page with them out."""

import re
from collections.abc import Mapping, Sequence

from tests.garbled.documents import font_of_signs, font_of_words
from tests.garbled.pdfs import Font, write_pdf

SIZE, SMALL, RAISED, LOWERED = 9.0, 6.3, 3.4, -1.6  # points
LEFT, TOP, PITCH = 50, 760, 13


def print_article(
    sentences: Sequence[str], caption: str, rows: Sequence[Sequence[str]], columns: Sequence[int], codes: Mapping[str, str], *, family: str
) -> bytes:
    """Sentences around a table between three rules. Scripts are in braces; signs that `codes` names are set in a font of their own."""
    keys = {sign: 40 + i for i, sign in enumerate(codes)}
    signs = font_of_signs({key: sign for sign, key in keys.items()}, {keys[sign]: code for sign, code in codes.items()}, family=family)
    half = len(sentences) // 2
    lines = [((LEFT, sentence),) for sentence in (*sentences[:half], caption)]
    table = [tuple(zip(columns, row, strict=True)) for row in rows]
    operators, y = [], TOP
    for number, line in enumerate((*lines, *table, *(((LEFT, sentence),) for sentence in sentences[half:]))):
        if number in (len(lines), len(lines) + 1, len(lines) + len(table)):
            operators.append(f"0.6 w {LEFT} {y + 4} m 420 {y + 4} l S")
            y -= PITCH
        operators.extend(_show(x, y, text, keys) for x, text in line)
        y -= PITCH
    fonts: tuple[Font, Font] = (font_of_words(), signs)
    return write_pdf([" ".join(operators).encode()], *fonts)


def _show(x: float, y: float, marked: str, keys: Mapping[str, int]) -> str:
    shown = [f"1 0 0 1 {x} {y} Tm"]
    for lowered, raised, level in re.findall(r"_\{([^}]*)\}|\^\{([^}]*)\}|(.)", marked):
        size, rise = (SMALL, LOWERED) if lowered else (SMALL, RAISED) if raised else (SIZE, 0)
        for character in lowered or raised or level:
            font, code = (1, keys[character]) if character in keys else (0, ord(character))
            text = "[-250] TJ" if character == " " else f"<{code:02x}> Tj"
            shown.append(f"/F{font} {size} Tf {rise} Ts {text}")
    return f"BT {' '.join(shown)} ET"
