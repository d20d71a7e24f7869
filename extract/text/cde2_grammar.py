"""ChemDataExtractor2's quantity models and sentence templates for our units: tagged tokens of a sentence to its records.

Materials, values and property words are read from tags, so that its own taggers and dictionaries are not asked.
Importing this module loads its grammar (0.3 s): only `extract.text.cde2` does, at first use.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import Any, NamedTuple

from extract.text.cde2_loading import bare_package

with bare_package():
    from chemdataextractor.model import Compound, ModelType, StringType
    from chemdataextractor.model.units import Dimension, Length, QuantityModel, TemperatureModel, Unit
    from chemdataextractor.model.units.electric_potential import ElectricPotential
    from chemdataextractor.model.units.energy import Energy
    from chemdataextractor.parse import elements, join
    from chemdataextractor.parse.elements import Group, I, Not, OneOrMore, Optional, R, T, W, ZeroOrMore
    from chemdataextractor.parse.template import MultiQuantityModelTemplateParser, QuantityModelTemplateParser

# Between a value and a material these make the material the other side of a comparison.
_COMPARISON = r"^(than|that|those|versus|over|compared|against|surpass|exceed)"
# A verb that has several materials as its subject: `A and B show`, but not `a composite of A and B shows`.
_PLURAL = ZeroOrMore(R(r"^(both|all|each|,)$")).hide() + R(r"^(have|show|exhibit|possess|display|reach|share|deliver|are|were|had|showed)$").hide()
# The tags that end a gap between words.
MENTIONS = ("MATERIAL", "SPECIFIER", "QUANTITY")


class Conductance(Dimension):  # type: ignore[misc]
    """What is measured in siemens, which the library does not know."""


class Siemens(Unit):  # type: ignore[misc]
    """The unit of conductance."""

    def __init__(self, magnitude: float = 0.0, powers: dict[Any, float] | None = None) -> None:
        super().__init__(Conductance(), magnitude, powers)


Conductance.units_dict = {R("S", group=0): Siemens}
_DIMENSIONS = {"S/cm": Conductance() / Length(), "eV": Energy(), "V": ElectricPotential()}


class Find(NamedTuple):
    """The texts of the tokens of one record; the specifier's holds those of its whole phrase."""

    specifier: str
    material: str
    value: str
    temperature: str


class Gap(elements.BaseParserElement):  # type: ignore[misc]
    """Any number of tokens up to one of the tags, or to a word that fits the pattern. One element, where several thousand calls would do the same."""

    def __init__(self, *tags: str, stop: str = "^$", most: int = sys.maxsize) -> None:
        super().__init__()
        self.tags, self.stop, self.most = frozenset(tags), re.compile(stop), most

    def _parse_tokens(self, tokens: Sequence[tuple[str, str]], i: int, actions: bool = True) -> tuple[list[Any], int]:
        end = min(len(tokens), i + self.most)
        while i < end and tokens[i][1] not in self.tags and not self.stop.match(tokens[i][0]):
            i += 1
        return [], i


class Mention(elements.BaseParserElement):  # type: ignore[misc]
    """Where a phrase can start. It takes nothing; it spares the words between mentions every template."""

    def _parse_tokens(self, tokens: Sequence[tuple[str, str]], i: int, actions: bool = True) -> tuple[list[Any], int]:
        if tokens[i][1] not in MENTIONS:
            raise elements.ParseException(tokens, i, "no mention", self)
        return [], i


class Phrases:
    """The parts that both parsers build their templates of."""

    model: Any
    specifier_phrase = T("SPECIFIER")("specifier")
    cem_phrase = single_cem = Group(T("MATERIAL")("names"))("compound")
    gap = Gap(*MENTIONS)
    few_words = Gap(*MENTIONS, "OTHER", "TEMPERATURE", stop=rf"[;.:]$|{_COMPARISON}", most=3)
    # `Conductivity, σ, of`: the last word before the value is the one meant.
    prefix = OneOrMore(specifier_phrase + gap).add_action(join)

    @cached_property
    def unit(self) -> Any:
        """The unit's token."""
        return W(self.model.unit)("raw_units")

    @cached_property
    def value_phrase(self) -> Any:
        """A value, with the temperature that follows it."""
        temperature = Group(T("TEMPERATURE")("raw_value"))("temperature")
        at_temperature = Optional(R(r"^[,(]$")).hide() + Optional(I("at") | W("@")).hide() + temperature
        return T("QUANTITY")("raw_value") + self.unit + Optional(at_temperature)

    @cached_property
    def value_with_optional_unit(self) -> Any:
        """A value of a list with one unit."""
        return Group(T("QUANTITY")("raw_value") + Optional(self.unit))


class Templates(Phrases, QuantityModelTemplateParser):  # type: ignore[misc]
    """One material, one property word and one value, in any order."""

    @cached_property
    def root(self) -> Any:
        return Mention() + super().root

    @property
    def value_specifier_cem_phrase(self) -> Any:
        """As the library's, with any few words between: `0.3 eV as the activation energy of A`."""
        ending = self.specifier_phrase + Not(W("=")) + Not(self.value_phrase) + self.few_words + self.cem_phrase
        return (self.value_phrase + self.few_words + ending)("root_phrase")

    @property
    def cem_before_specifier_and_value_phrase(self) -> Any:
        """As the library's, but nothing need stand between: `A conductivity was 1 S/cm`."""
        return (self.cem_phrase + Gap("MATERIAL", "SPECIFIER") + self.specifier_and_value)("root_phrase")

    @property
    def cem_after_specifier_and_value_phrase(self) -> Any:
        """As the library's, but not across a comparison: `a conductivity of 1 S/cm surpasses that of A`."""
        return (self.specifier_and_value + Gap(*MENTIONS, stop=_COMPARISON) + self.cem_phrase)("root_phrase")

    def _get_data_for_field(self, result: Any, field_name: str, get_text: bool = False) -> Any:
        found = super()._get_data_for_field(result, field_name, get_text)
        return found[-1:] if field_name == "specifier" else found  # the last property word before the value is the one meant


class ListTemplates(Phrases, MultiQuantityModelTemplateParser):  # type: ignore[misc]
    """Lists of materials, property words and values, and chains of pairs: `A (1 S/cm) and B (2 S/cm)`, `from 1 S/cm for A to 2 S/cm for B`."""

    @cached_property
    def root(self) -> Any:
        return Mention() + (super().root | self.pairs)

    @property
    def multi_entity_phrase_5(self) -> Any:
        """None: a chain of pairs is not always of two."""
        return elements.NoMatch()

    @cached_property
    def list_of_cems(self) -> Any:
        """As the library's, with words before each material: `hcp A and fcc B`."""
        delimiter = W(",").hide()
        more = (
            ZeroOrMore(delimiter + self.few_words + self.single_cem) + Optional(delimiter) + R("^(and|or)$").hide() + self.few_words + self.single_cem
        )
        return Group(self.single_cem + more)("cem_list")

    @property
    def list_of_properties(self) -> Any:
        """As the library's, with words before the second: `an ionic σ of 1 and a low electronic σ of 2 S/cm`."""
        joint = (R(r"^(and|[,;])$")).hide() + self.gap
        return Group(self.single_specifier_and_value_with_optional_unit + joint + self.single_specifier_and_value)("property_list")

    @property
    def multi_entity_phrase_1(self) -> Any:
        """As the library's, but nothing need stand between: `for A the ionic σ is 1 and the electronic σ 2 S/cm`."""
        return Group(self.cem_phrase + self.gap + self.list_of_properties)("multi_entity_phrase_1")

    @property
    def multi_entity_phrase_2(self) -> Any:
        """As the library's, and with the material after the property word: `bulk and grain boundary σ of A are 1 and 2 S/cm`."""
        subject = self.cem_phrase + self.gap + self.specifier_phrase | self.specifier_phrase + self.gap + self.cem_phrase
        return Group(subject + self.gap + self.list_of_values)("multi_entity_phrase_2")

    @property
    def multi_entity_phrase_3a(self) -> Any:
        """As the library's, but nothing need stand between: `in A and B the σ are 1 and 2 S/cm`."""
        return Group(self.list_of_cems + self.gap + self.prefix + self.list_of_values)("multi_entity_phrase_3")

    @property
    def multi_entity_phrase_3b(self) -> Any:
        """As the library's, with any words between: `σ of 1 and 2 S/cm were found for A and B`."""
        return Group(self.prefix + self.list_of_values + self.gap + self.list_of_cems)("multi_entity_phrase_3")

    @property
    def multi_entity_phrase_3c(self) -> Any:
        """As the library's, with any words between: `the σ of A and B amount to 1 and 2 S/cm`."""
        return Group(self.specifier_phrase + self.gap + self.list_of_cems + self.gap + self.list_of_values)("multi_entity_phrase_3")

    @property
    def multi_entity_phrase_4b(self) -> Any:
        """As the library's, where the verb says that the materials of the list are its subject."""
        return Group(self.list_of_cems + _PLURAL + self.gap + self.single_specifier_and_value)("multi_entity_phrase_4")

    @cached_property
    def pairs(self) -> Any:
        """Chains of a material and its value, with the property word before, after the first, or at the end."""
        named = Optional(self.specifier_phrase + Optional(W("=") | I("of")).hide())
        aside = self.cem_phrase + (W("(") | I("with")).hide() + named + self.value_phrase
        forward = self.cem_phrase + self.few_words + named + self.few_words + self.value_phrase
        backward = self.value_phrase + R(r"^(for|in|of|\()$").hide() + self.few_words + self.cem_phrase
        clause = Group(self.cem_phrase + self.gap + self.specifier_phrase + self.gap + self.value_phrase)("pair")
        more = OneOrMore(self.gap + Group(forward | backward)("pair"))
        early = Group(aside | backward)("pair") + ZeroOrMore(self.gap + Group(aside | backward)("pair"))
        before = self.specifier_phrase + more
        around = early + self.gap + self.specifier_phrase + more
        after = early + self.gap + self.specifier_phrase + Not(self.gap + self.value_phrase)
        return Group(before | clause + more | around | after)("pairs")

    def interpret(self, result: Any, start: int, end: int) -> Iterator[Any]:
        """Records of one phrase."""
        if result.tag == "pairs":
            yield from self._interpret_pairs(result)
        else:
            yield from (record for record in super().interpret(result, start, end) if record is not None)

    def interpret_multi_entity_3(self, result: Any, start: int, end: int) -> Iterator[Any]:
        """As the library's, but lists of different lengths are not paired."""
        if len(result.xpath("./cem_list/compound")) == len(result.xpath("./value_list/raw_value")):
            yield from super().interpret_multi_entity_3(result, start, end)

    def _interpret_pairs(self, result: Any) -> Iterator[Any]:
        shared = result.xpath(".//specifier/text()")[0]
        for pair in result.xpath("./pair"):
            temperatures = pair.xpath("./temperature/raw_value/text()")
            yield self.model(
                specifier=(pair.xpath("./specifier/text()") or [shared])[-1],
                raw_value=pair.xpath("./raw_value/text()")[0],
                raw_units=pair.xpath("./raw_units/text()")[0],
                compound=Compound(names=pair.xpath("./compound/names/text()")),
                temperature=TemperatureModel(raw_value=temperatures[0]) if temperatures else None,
            )


@cache
def _model(unit: str) -> Any:
    fields: dict[str, Any] = {
        "unit": unit,
        "dimensions": _DIMENSIONS[unit],
        "specifier": StringType(parse_expression=T("SPECIFIER")("specifier"), required=True),
        "compound": ModelType(Compound, contextual=True),
        "temperature": ModelType(TemperatureModel, contextual=True),
        "parsers": [ListTemplates(), Templates()],
    }
    return type(QuantityModel)(f"quantity in {unit}", (QuantityModel,), fields)


def find_records(unit: str, tokens: Sequence[tuple[str, str]]) -> Iterator[Find]:
    """What is found of quantities in one unit in (text, tag) tokens."""
    placed: set[str] = set()
    for parser in _model(unit).parsers:
        records = [record for result, start, end in parser.root.scan(tokens) for record in parser.interpret(result, start, end)]
        finds = [_find(record) for record in records if record.compound and record.compound.names]
        yield from (find for find in finds if find.value not in placed)
        # Inside a list, the single templates would pair what is merely nearest.
        placed |= {find.value for find in finds}


def _find(record: Any) -> Find:
    temperature = record.temperature.raw_value if record.temperature else ""
    return Find(record.specifier, next(iter(record.compound.names)), record.raw_value, temperature)
