"""Sub- and superscripts, in smaller type and as small glyphs of the same type."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from schemas.document import mark_scripts
from tests.pdf.pages import SHIFTED, mark_lines, mark_up, typeset

PRINTED = (
    "Li_{3}YCl_{6}",
    "Li_{2.633}Er_{0.633}Zr_{0.367}Cl_{6}",
    "Li_{3−x}Y_{1−x}In_{x}Cl_{6}",
    "Li_{1+x}Al_{x}Ti_{2−x}(PO_{4})_{3}",
    "Li_{2}Sc_{2/3}Cl_{4}",
    "8.7 × 10^{−5} S cm^{−1}",
    "1.49×10^{−3}",
    "0.14 mA cm^{−2} at 25 °C",
    "from Y^{3+} to Zr^{4+} and Cl^{−}",
    "V vs. Li^{+}/Li",
    "PO_{4}^{3−} groups",
    "E_{a} of 0.36 eV",
    "space group P6_{3}/m",
    "10^{3} to 10^{12} Ω",
    "LiNi_{0.8}Co_{0.1}Mn_{0.1}O_{2}",
    "Li_{10}GeP_{2}S_{12}",
)
FONTS = ("Libertinus Serif", "New Computer Modern", "DejaVu Serif", "DejaVu Sans", "STIXGeneral")


def set_lines(printed: tuple[str, ...]) -> str:
    """Each string on a line of its own."""
    return "#set par(first-line-indent: 0em)\n" + "\n\n".join(mark_up(line) for line in printed)


@pytest.mark.parametrize("size", [6.5, 10])
@pytest.mark.parametrize("font", FONTS)
def test_smaller_type_off_the_line(font: str, size: float) -> None:
    assert mark_lines(typeset(set_lines(PRINTED), font=font, size=size)) == list(PRINTED)


@pytest.mark.parametrize("size", [6.5, 10])
def test_small_glyphs_of_the_same_font(size: float) -> None:
    # x and the signs of a formula have no lowered glyph in every font: typst then sets the whole script in smaller type.
    assert mark_lines(typeset(set_lines(PRINTED), font="Libertinus Serif", size=size, typographic=True)) == list(PRINTED)


@pytest.mark.parametrize(
    ("ratio", "down", "up"),
    [(0.6, 0.12, 0.33), (0.65, 0.25, 0.45), (0.75, 0.15, 0.35), (0.8, 0.1, 0.3)],
)
def test_type_of_several_sizes_and_heights(ratio: float, down: float, up: float) -> None:
    preamble = (
        f"#set sub(typographic: false, size: {ratio}em, baseline: {down}em)\n#set super(typographic: false, size: {ratio}em, baseline: -{up}em)\n"
    )
    assert preamble not in SHIFTED
    assert mark_lines(typeset(preamble + set_lines(PRINTED))) == list(PRINTED)


@pytest.mark.parametrize("typographic", [False, True])
def test_stops_behind_scripts_are_on_the_line(typographic: bool) -> None:
    lines = ("made of Li_{3}YCl_{6}, Li_{2}ZrCl_{6}; (NH_{4})_{2}O: so 10^{−3}, 10^{4}.", "with Li_{3}InCl_{6},^{23} and with NaCl.^{4}")
    assert mark_lines(typeset(set_lines(lines), typographic=typographic)) == list(lines)


def test_italics_do_not_swallow_a_space() -> None:
    assert mark_lines(typeset("_chief of staff, of cells, if found_ is the half of it")) == ["chief of staff, of cells, if found is the half of it"]


def test_plain_figures_of_the_text_are_on_the_line() -> None:
    lines = ("In 2019 some 14 groups of 3 or 4", "a. b, c; d (e) f-g", "mass of 28.5 g, 99.9%", "x = 0.5 ± 0.1")
    assert mark_lines(typeset(set_lines(lines))) == list(lines)


amounts = st.decimals(min_value="0.001", max_value=12, places=3).map(lambda amount: f"{amount.normalize():f}")
parts = st.tuples(st.sampled_from(("Li", "Na", "Y", "Er", "Zr", "In", "O", "Cl", "F", "Br", "S", "P")), st.one_of(st.just(""), amounts))
formulas = st.lists(parts, min_size=2, max_size=6).map(lambda found: "".join(name + (f"_{{{amount}}}" if amount else "") for name, amount in found))
powers = st.tuples(st.decimals(min_value=1, max_value="9.99", places=2), st.integers(1, 14)).map(lambda v: f"{v[0]} × 10^{{−{v[1]}}} S cm^{{−1}}")


@settings(max_examples=12, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@given(printed=st.lists(st.one_of(formulas, powers), min_size=5, max_size=20), font=st.sampled_from(FONTS), typographic=st.booleans())
def test_any_formula_or_number_comes_back(printed: list[str], font: str, typographic: bool) -> None:
    assert mark_lines(typeset(set_lines(tuple(printed)), font=font, typographic=typographic)) == printed


@given(st.text(alphabet="Li30^x", min_size=1), st.data())
def test_marks_can_be_taken_out_again(plain: str, data: st.DataObject) -> None:
    scripts = "".join(data.draw(st.lists(st.sampled_from("0^_"), min_size=len(plain), max_size=len(plain))))
    marked = mark_scripts(plain, scripts)
    assert marked.replace("^{", "").replace("_{", "").replace("}", "") == plain
    assert marked.count("{") == marked.count("}")
