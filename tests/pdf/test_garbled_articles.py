"""Tables whose signs are garbled as articles of several publishers garble them: the values that are printed become records."""

import pytest

from extract.extraction import extract_source
from tests.garbled.articles import print_article
from tests.pdf.pages import name_source, write_sentences

GARBLED = {
    "silent": {"−": "2", "×": "6", "+": "z", "=": "~", "~": "B", "·": "y", "°": "u", "±": "f", "σ": "s", "(": "(", ")": ")", "≤": "#"},
    "control": {"−": "\x03", "×": "\x02", "+": "þ", "=": "¼", "~": "w", "·": "$", "°": "\x04", "±": "G", "σ": "s", "(": "ð", ")": "Þ", "≤": "%"},
    "zero": {"−": "\x00", "×": "3", "+": "1", "=": "5", "~": ";", "·": "?", "°": "8", "±": "6", "σ": "r", "(": "„", ")": "…", "≤": "\x10"},
    "unprinted": {"−": "⫺", "×": "⫻", "+": "⫹", "=": "⫽", "~": "⬃", "·": "•", "°": "Њ", "±": "⫾", "σ": "␴", "(": "„", ")": "…", "≤": "ⱕ"},
    "letters": {"−": "K", "×": "!", "+": "C", "=": "Z", "~": "w", "·": "I", "°": "8", "±": "G", "σ": "r", "(": "(", ")": ")", "≤": "%"},
    "private": {sign: chr(0xF0A0 + i) for i, sign in enumerate("−×+=~·°±σ()≤")},
}
ROWS = (
    ("Composition", "σ (S cm^{−1})", "E_{a} (eV)"),
    ("Na_{1+x}Ti_{2−x}Al_{x}(PO_{4})_{3}, x = 0.3", "3.5 × 10^{−6}", "0.41(2)"),
    ("Li_{3}InCl_{6}", "1.49 × 10^{−3}", "0.33"),
    ("Li_{3}YCl_{6}", "~5.1·10^{−4}", "0.40 ± 0.02"),
    ("Li_{2}ZrCl_{6}", "≤10^{−4}", "0.35"),
)
PRINTED = {
    ("Na1.3Ti1.7Al0.3P3O12", "=", 3.5e-6, 298.15),
    ("Li3InCl6", "=", 1.49e-3, 298.15),
    ("Li3YCl6", "~", 5.1e-4, 298.15),
    ("Li2ZrCl6", "<=", 1e-4, 298.15),
}


@pytest.mark.parametrize("family", ["STIXGeneralBol", "DejaVuSans-Oblique", "DejaVuSerif-Bold"])
@pytest.mark.parametrize("garbled", GARBLED)
def test_printed_values_become_records(garbled: str, family: str) -> None:
    caption = "Table 1. Ionic conductivities at 25 °C of the samples."
    data = print_article(write_sentences(24), caption, ROWS, (50, 220, 320), GARBLED[garbled], family=family)
    found = extract_source(data, name_source(data))
    assert found.document is not None
    assert found.document.text_layer == "repaired"
    conductivities = [record for record in found.measurements if record.property == "ionic_conductivity"]
    assert {(r.composition.formula, r.qualifier, r.value, r.temperature.kelvin) for r in conductivities} == PRINTED
    assert {r.value for r in found.measurements if r.property == "activation_energy"} == {0.41, 0.33, 0.40, 0.35}
    repaired = {(repair.encoded, repair.read) for repair in found.document.repairs}
    assert {(code, sign) for sign, code in GARBLED[garbled].items() if code not in (sign, "•")} <= repaired
