"""Glyph repair: what is printed is read, whatever the text layer says; what is right stays as it is."""

import re
from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from extract.pdf.characters import Character, read_characters
from extract.pdf.frames import read_frame
from extract.pdf.repair import UNREADABLE, repair_characters
from schemas.document import Repair
from tests.garbled.documents import WORDS, Run, font_of_signs, font_of_words, print_lines, print_pages
from tests.garbled.fonts import draw_font, find_font
from tests.garbled.pdfs import write_pdf

SHARED = Path(__file__).parents[3] / "shared" / "corpus"
FAMILIES = ("STIXGeneral", "DejaVuSerif-Bold", "DejaVuSans-Oblique", "DejaVuSansMono")  # the shapes of the last three are not among the known ones
SIGNS = "×−+=~°±·→(/[<>ΔμσΩ"
SILENT = {  # what articles said where the other was printed
    **{"6": "×", "2": "−", "z": "+", "$": "·", "B": "~", "s": "σ", "m": "μ", "D": "Δ", "!": "→", "ð": "(", "½": "[", "¼": "=", "þ": "+", "=": "/"},
    **{"W": "Ω", "„": "(", "…": ")", "³": "≥", "£": "≤", "5": "=", "3": "×", "1": "+"},
}


def _read(data: bytes) -> tuple[list[list[Character]], tuple[Repair, ...]]:
    pdf = pdfium.PdfDocument(data)
    return repair_characters([read_characters(page, read_frame(page)) for page in pdf], pdf)


def _text(characters: Sequence[Character], *, font: str = "Signs") -> str:
    return "".join(character.text for character in characters if character.font.name == font)


def _sentence(signs: str) -> list[list[Run]]:
    """Each sign between words, as in `a value of 3.5 × 10`."""
    return [[("words", "about3.5"), ("signs", sign), ("words", "10S")] for sign in signs]


@pytest.mark.parametrize("family", FAMILIES)
def test_control_codes_read_as_drawn(family: str) -> None:
    codes = dict(enumerate(SIGNS, start=1))
    data = print_lines(_sentence("".join(map(chr, codes))), font_of_signs(codes, None, family=family))
    (page,), repairs = _read(data)
    assert _text(page) == SIGNS
    assert {(repair.encoded, repair.read) for repair in repairs} == {(chr(code), sign) for code, sign in codes.items()}


@pytest.mark.parametrize("family", FAMILIES)
def test_private_codes_read_as_drawn(family: str) -> None:
    codes = dict(enumerate(SIGNS, start=40))
    said = {code: chr(0xE000 + code) for code in codes}
    (page,), _ = _read(print_lines(_sentence("".join(map(chr, codes))), font_of_signs(codes, said, family=family)))
    assert _text(page) == SIGNS


@pytest.mark.parametrize("family", FAMILIES)
def test_codes_that_say_something_else(family: str) -> None:
    drawn, said = dict(enumerate(SILENT.values(), start=40)), dict(enumerate(SILENT, start=40))
    (page,), repairs = _read(print_lines(_sentence("".join(map(chr, drawn))), font_of_signs(drawn, said, family=family)))
    assert dict(zip(SILENT, _text(page), strict=True)) == SILENT
    assert {(repair.font, repair.encoded, repair.read, repair.count) for repair in repairs} == {
        ("Signs", said, drawn, 1) for said, drawn in SILENT.items()
    }


@pytest.mark.parametrize("family", FAMILIES)
def test_a_right_text_layer_is_never_changed(family: str) -> None:
    letters = "".join(map(chr, range(33, 127)))
    said = dict(enumerate(letters + "×−±°·→ΔμσΩαβγδ≤≥", start=33))
    font = font_of_signs(said, said, family=family)
    (page,), repairs = _read(print_lines(_sentence("".join(map(chr, said))), font))
    assert repairs == ()
    assert _text(page) == "".join(said.values())


MISNAMED = dict(zip("⫺⫻⫹⫽⬎ⱕ⍀⌬␴ϫϪЊϾ", "−×+=>≤ΩΔσ×−°>", strict=True))  # what converters make of MathematicalPi


@pytest.mark.parametrize("family", FAMILIES)
def test_codes_of_signs_that_nobody_prints(family: str) -> None:
    drawn, said = dict(enumerate(MISNAMED.values(), start=40)), dict(enumerate(MISNAMED, start=40))
    lines = _sentence("".join(map(chr, drawn)))
    (page,), _ = _read(print_lines(lines * 3, font_of_signs(drawn, said, family=family)))
    assert _text(page) == "".join(MISNAMED.values()) * 3


@pytest.mark.parametrize("family", FAMILIES)
def test_letters_of_latin_1_drawn_as_signs(family: str) -> None:
    said = dict(enumerate("ÞÂ¢®µ¾", start=40))
    drawn = dict(zip(said, ")×Δαθσ", strict=True))
    (page,), _ = _read(print_lines(_sentence("".join(map(chr, said))), font_of_signs(drawn, said, family=family)))
    assert _text(page) == ")×Δαθσ"


TEX_SIGNS = {
    **{"\x00": "minus", "\x01": "periodcentered", "\x02": "multiply", "\x06": "plusminus", "\x14": "lessequal"},
    **{"1": "infinity", "!": "arrowright", "h": "angbracketleft"},
}


@pytest.mark.parametrize("shift", [1, -29])  # words that are none; no words at all
@pytest.mark.parametrize("family", ["STIXGeneral", "DejaVuSans-Oblique", "cmr10"])
def test_a_font_whose_letters_are_others(family: str, shift: int) -> None:
    letters = sorted(set(WORDS) - {" "})
    drawn = dict(enumerate(letters, start=40))
    said = {code: chr(ord(letter) + shift) for code, letter in drawn.items()}
    codes = {letter: chr(code) for code, letter in drawn.items()}
    line: list[Run] = [run for word in WORDS.split() for run in (("signs", "".join(codes[letter] for letter in word)), ("words", "and"))]
    (page,), repairs = _read(print_lines([line], font_of_signs(drawn, said, family=family)))
    # Capitals and small letters, and I and l, are of one form in some fonts.
    assert _text(page).lower().replace("l", "i") == WORDS.replace(" ", "").lower().replace("l", "i")
    assert repairs


def test_fonts_without_a_name_are_told_apart() -> None:
    letters = draw_font(find_font("cmr10"), {ord(c): c for c in "abcdefghilmnoprstuvwyBT.135Sk"})
    signs = draw_font(find_font("cmsy10"), {ord(code): glyph for code, glyph in TEX_SIGNS.items()})
    (page,), _ = _read(print_lines(_sentence("".join(TEX_SIGNS)), signs, words=letters))
    text = "".join(character.text for character in page)
    assert text.count("about3.5") == len(TEX_SIGNS)
    assert re.findall(r"about3\.5(.)1", text) == list("−·×±≤∞→⟨")


def test_words_stay_beside_garbled_signs() -> None:
    (page,), _ = _read(
        print_lines([[("words", "6z2"), ("signs", "A"), ("words", "Uma")]], font_of_signs({65: "×"}, {65: "6"}, family="DejaVuSerif-Bold"))
    )
    assert _text(page, font="Words").endswith("6z2Uma")


def test_one_name_two_fonts_each_by_its_ink() -> None:
    fonts = [font_of_signs({1: drawn}, None, family="DejaVuSerif-Bold", name="AdvP4C4E74") for drawn in "°−"]
    pages, repairs = _read(print_pages([_sentence("\x01"), _sentence("\x01\x01")], fonts))
    assert [_text(page, font="AdvP4C4E74") for page in pages] == ["°", "−−"]
    assert {(repair.read, repair.count) for repair in repairs} == {("°", 1), ("−", 2)}


@pytest.mark.parametrize("code", [0, 2, 9, 10, 13, 31, 127])
def test_codes_of_spaces_and_line_ends_may_be_signs(code: int) -> None:
    (page,), _ = _read(print_lines(_sentence(chr(code)), font_of_signs({code: "×"}, None, family="DejaVuSerif-Bold")))
    assert _text(page) == "×"


@pytest.mark.parametrize(("said", "drawn"), [("\ue103", "\ufb01"), ("\ue104", "\ufb02"), ("\x1f", "\ufb03"), ("\ue000", "\ufb00")])
def test_ligatures_are_spelled_out(said: str, drawn: str) -> None:
    (page,), _ = _read(
        print_lines([[("words", "con"), ("signs", "A"), ("words", "ned")]], font_of_signs({65: drawn}, {65: said}, family="DejaVuSerif-Bold"))
    )
    assert _text(page) == {"\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb00": "ff"}[drawn]


def test_a_shape_like_nothing_known_is_said_to_be_unreadable() -> None:
    (page,), (repair,) = _read(print_lines(_sentence("A"), font_of_signs({65: "♞"}, {65: "\x05"}, family="DejaVuSans")))
    assert _text(page) == UNREADABLE
    assert (repair.encoded, repair.read, repair.certainty) == ("\x05", UNREADABLE, 0.0)


def test_a_glyph_without_ink_is_a_space() -> None:
    font = font_of_signs({65: "\u00a0", 66: "×"}, {65: "\ue020", 66: "×"}, family="DejaVuSans")
    (page,), repairs = _read(print_lines([[("signs", "BAB")]], font))
    assert [(character.text, character.spaced) for character in page if character.font.name == "Signs"] == [("×", False), ("×", True)]
    assert [repair.read for repair in repairs] == [""]


def test_tabs_are_no_signs() -> None:
    (page,), repairs = _read(print_lines([[("signs", "BAB")]], font_of_signs({65: "\u00a0", 66: "×"}, {65: "\t", 66: "×"}, family="DejaVuSans")))
    assert [(character.text, character.spaced) for character in page if character.font.name == "Signs"] == [("×", False), ("×", True)]
    assert repairs == ()


def test_letters_of_another_language_stay() -> None:
    said = dict(enumerate("ქართული ენა თბილისი საქართველო", start=33))
    font = font_of_signs(said, said, family="DejaVuSans")
    (page,), _ = _read(print_lines([[("signs", "".join(map(chr, said)))]] * 3, font))
    assert _text(page) == "".join(said.values()).replace(" ", "") * 3


@pytest.mark.parametrize("first", [True, False])
def test_accents_come_together_with_their_letters(first: bool) -> None:
    words = font_of_words("STIXGeneral")
    accents = font_of_signs({65: "˚", 66: "´", 67: "¨"}, {65: "˚", 66: "´", 67: "¨"}, family="STIXGeneral")
    letters, marks = [], []
    for number, (letter, mark, lift) in enumerate((("A", "A", 2.2), ("e", "B", 0), ("u", "C", 0))):
        shift = 60 + 30 * number
        letters.append(f"1 0 0 1 {shift} 500 Tm /F0 11 Tf ({letter}) Tj")
        marks.append(f"1 0 0 1 {shift + (2.2 if letter == 'A' else 0.7)} {500 + lift} Tm /F1 11 Tf ({mark}) Tj")
    body = " ".join((*marks, *letters) if first else (*letters, *marks))
    (page,), repairs = _read(write_pdf([f"BT {body} ET".encode()], words, accents))
    assert sorted(character.text for character in page) == sorted("Åéü")
    assert {repair.read for repair in repairs} == set("Åéü")


@pytest.mark.parametrize("name", ["halide-review-2025", "open/nature-scirep-2019-alloys", "open/rsc-eesbatteries-2025-silicon"])
def test_clean_articles_need_no_repair(name: str) -> None:
    path = SHARED / f"{name}.pdf"
    if not path.exists():
        pytest.skip("the shared corpus is not beside the checkout")
    _, repairs = _read(path.read_bytes())
    assert repairs == ()
