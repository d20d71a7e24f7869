"""What the second reader sees in sentences, and that it leaves nothing behind."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from extract.text.cde2 import Link, Token, find_links
from extract.text.cde2_specifiers import find_specifiers

ROOT = Path(__file__).parents[2]
SHORT = {
    "ionic": "ionic_conductivity",
    "electronic": "electronic_conductivity",
    "Ea": "activation_energy",
    "oxidation": "oxidation_limit",
    "reduction": "reduction_limit",
    "window": "electrochemical_window",
}


def tokens(sentence: str) -> list[Token]:
    """`[Li3YCl6]` is a material, `<1e-3 S/cm>` a quantity, `<298 K>` a temperature; mentions are numbered from 0 in their order."""
    found: list[Token] = []
    mentions = iter(range(100))
    for part in re.finditer(r"\[(?P<material>[^\]]+)\]|<(?P<value>\S+) (?P<unit>[^>]+)>|[\w-]*\w|[^\s\w]", sentence):
        if part["material"]:
            found.append(Token(part["material"], "material", next(mentions)))
        elif part["unit"]:
            kind = "temperature" if part["unit"] == "K" else "quantity"
            found.append(Token(f"{part['value']} {part['unit']}", kind, next(mentions), float(part["value"]), part["unit"]))
        else:
            found.append(Token(part[0], "word"))
    return found


def links(expected: str) -> tuple[Link, ...]:
    """`ionic 0 1 2` is: ionic conductivity, of mention 0, is mention 1, at mention 2."""
    read = []
    for fact in filter(None, expected.split(";")):
        name, *numbers = fact.split()
        material, quantity, temperature = (*map(int, numbers), None)[:3]
        read.append(Link.model_validate({"property": SHORT[name], "material": material, "quantity": quantity, "temperature": temperature}))
    return tuple(sorted(read, key=lambda link: link.quantity))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # One material, one value, in any order.
        ("The ionic conductivity of [Li3YCl6] is <5.1e-4 S/cm> at <298 K>.", "ionic 0 1 2"),
        ("A conductivity of <2e-3 S/cm> was measured for [Li2ZrCl6] by impedance spectroscopy.", "ionic 1 0"),
        ("[Li3ErCl6] conductivity was <3.3e-4 S/cm> after milling.", "ionic 0 1"),
        ("At <298 K>, [Na3PS4] conducts sodium ions with σ = <4.6e-4 S/cm>.", "ionic 1 2 0"),
        ("Impedance gives <0.35 eV> as the activation energy of [Li3InCl6].", "Ea 1 0"),
        ("We obtained <1.7e-3 S/cm> for cold-pressed [Li3YBr6], the highest conductivity of the series.", "ionic 1 0"),
        ("The electronic conductivity of [Li3YCl6] is <4.7e-10 S/cm>.", "electronic 0 1"),
        ("The stability window of [Na3YCl6] extends over <3.2 V vs Na+/Na>.", "window 0 1"),
        # Lists, with and without `respectively`.
        ("The ionic conductivities of [Li3YCl6] and [Li3YBr6] are <5e-4 S/cm> and <2e-3 S/cm>, respectively.", "ionic 0 2; ionic 1 3"),
        ("Conductivities of <5e-4 S/cm> and <2e-3 S/cm> were found for [Li3YCl6] and [Li3YBr6], respectively.", "ionic 2 0; ionic 3 1"),
        ("The activation energies of [A], [B] and [C] amount to <0.41 eV>, <0.40 eV> and <0.35 eV>.", "Ea 0 3; Ea 1 4; Ea 2 5"),
        ("The anodic limits of hcp [Li3InCl6] and ccp [Li2ZrCl6] were computed as <4.3 V> and <4.2 V>.", "oxidation 0 2; oxidation 1 3"),
        ("[A], [B] and [C] all have an activation energy of <0.40 eV>.", "Ea 0 3; Ea 1 3; Ea 2 3"),
        ("Bulk and grain boundary conductivities of [LATP] are <1e-3 S/cm> and <2e-5 S/cm>.", "ionic 0 1; ionic 0 2"),
        # Pairs: brackets, comparisons, from and to.
        ("High conductivities have been reported for [Li3YCl6] (<5e-4 S/cm>) and [Li3YBr6] (<2e-3 S/cm>).", "ionic 0 1; ionic 2 3"),
        ("[Li3InCl6] (<2e-3 S/cm>) shows a higher conductivity than [Li3YCl6] (<5e-4 S/cm>).", "ionic 0 1; ionic 2 3"),
        ("The conductivity of [Li3HoCl6] is <1e-3 S/cm>, compared with <5e-4 S/cm> for [Li3YCl6].", "ionic 0 1; ionic 3 2"),
        ("The activation energy decreases from <0.41 eV> for [A] to <0.36 eV> for [B] and <0.30 eV> for [C].", "Ea 1 0; Ea 3 2; Ea 5 4"),
        ("[Li2ZrCl6] has a conductivity of <4e-4 S/cm>, whereas [Li3InCl6] reaches <2e-3 S/cm>.", "ionic 0 1; ionic 2 3"),
        # Several properties.
        ("[A] has an ionic conductivity of <2e-3 S/cm> and a low electronic conductivity of <1e-9 S/cm>.", "ionic 0 1; electronic 0 2"),
        ("[A] shows a reduction limit of <0.91 V> and an oxidation limit of <4.26 V>.", "reduction 0 1; oxidation 0 2"),
        ("[A] shows a conductivity of <1e-3 S/cm> and an activation energy of <0.40 eV> at <298 K>.", "ionic 0 1 3; Ea 0 2"),
        ("[A] has a high ionic conductivity, but its electronic conductivity is <1e-5 S/cm>.", "electronic 0 1"),
        # The same number twice.
        ("The conductivity of [A] is <1e-3 S/cm>, that of [B] is <1e-3 S/cm>.", "ionic 0 1; ionic 2 3"),
    ],
)
def test_facts(sentence: str, expected: str) -> None:
    assert find_links(tokens(sentence)) == links(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "A practical battery needs an ionic conductivity above <1e-3 S/cm>.",
        "Its conductivity of <2e-3 S/cm> surpasses that of [Li3YCl6].",
        "The oxidation potential of [Li3YCl6] is <0.37 V> lower than that of the fluoride.",
        "The activation energy of [Li3YBr6] decreased by <0.03 eV> upon substitution.",
        "The cell with [Li3InCl6] was cycled between <2.5 V> and <4.2 V>.",
        "The band gap of [Li3YCl6] is <6.0 eV>.",
        "Each [Li3YCl6] pellet absorbs at <6.0 eV>.",
        "The thermal conductivity of [Li3YCl6] was calculated with <1e-3 S/cm>.",
        "The oxidation limit of [Li3YCl6] was found with <0.2 eV>.",
        "The conductivity of [Li3YCl6] fades within <20 h>.",
        "",
    ],
)
def test_no_facts(sentence: str) -> None:
    assert find_links(tokens(sentence)) == ()


def test_lists_of_different_lengths_are_not_paired() -> None:
    found = find_links(tokens("The conductivities of [A], [B] and [C] are <1e-3 S/cm> and <2e-3 S/cm>."))
    assert found == ()


def test_a_mention_of_two_tokens_is_one() -> None:
    words = [Token(text, "word") for text in ("The", "conductivity", "of")]
    value = [Token("5.1e-4", "quantity", 7, 5.1e-4, "S/cm"), Token("S/cm", "quantity", 7, 5.1e-4, "S/cm")]
    sentence = [*words, Token("Li3YCl6", "material", 3), Token("is", "word"), *value]
    assert find_links(sentence) == (Link(property="ionic_conductivity", material=3, quantity=7),)


def test_characters_that_xml_cannot_hold_are_read_over() -> None:
    assert find_links(tokens("The conductivity \x00\x03 of [Li3YCl6] is \x08 <5e-4 S/cm>.")) == links("ionic 0 1")


def test_words_of_properties() -> None:
    text = "the E_{a} and the ionic conductivities , thermal conductivity , σ_RT , Each electrochemical-stability-window"
    words = text.split()
    assert find_specifiers(words) == [
        (1, 2, "activation_energy"),
        (4, 6, "ionic_conductivity"),
        (10, 11, "ionic_conductivity"),
        (13, 14, "electrochemical_window"),
    ]


def run(code: str, folder: Path) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, cwd=folder, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


def test_importing_the_reader_does_not_load_the_library(tmp_path: Path) -> None:
    assert run("import sys, extract.text.cde2; print([n for n in sys.modules if n.startswith(('chemdata', 'lxml'))])", tmp_path) == "[]\n"


def test_reading_leaves_no_trace_and_needs_no_network(tmp_path: Path) -> None:
    code = """
import logging, socket, sys
def refuse(*arguments, **options): raise OSError("no network")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
root = logging.getLogger()
before = root.level, list(root.handlers), root.disabled, logging.root.manager.disable
from extract.text.cde2 import Token, find_links
words = [Token("σ", "word"), Token("of", "word"), Token("A", "material", 0), Token("is", "word"), Token("1", "quantity", 1, 1.0, "S/cm")]
print([(link.material, link.quantity) for link in find_links(words)])
print((root.level, list(root.handlers), root.disabled, logging.root.manager.disable) == before)
print([name for name in sys.modules if name.partition(".")[0] in {"chemdataextractor", "torch", "transformers", "stanza"}])
"""
    assert run(code, tmp_path).splitlines() == ["[(0, 1)]", "True", "[]"]
    assert list(tmp_path.iterdir()) == []
