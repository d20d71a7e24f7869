"""From each kind of table the statements that it prints: none lost, none invented, every key field right; the rest rejected with a reason."""

import functools
import hashlib
from collections import Counter

import pytest

from extract.extraction import extract_source
from schemas.release import Extraction
from schemas.source import Source
from tests.kinds.arrangements import ARRANGEMENTS
from tests.kinds.conditions import CONDITIONS
from tests.kinds.documents import Kind
from tests.kinds.facts import to_statement
from tests.kinds.groups import GROUPS
from tests.kinds.old_papers import OLD_PAPERS
from tests.kinds.places import PLACES
from tests.kinds.traps import TRAPS
from tests.kinds.typeset import typeset
from tests.kinds.units import UNITS

KINDS = (*ARRANGEMENTS, *GROUPS, *UNITS, *CONDITIONS, *TRAPS, *OLD_PAPERS, *PLACES)
each_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])


@functools.cache
def extract_kind(kind: Kind) -> Extraction:
    """The extraction of one typeset kind."""
    data = typeset(kind)
    return extract_source(data, Source(document_id=hashlib.sha256(data).hexdigest(), file=f"{kind.name}.pdf", size=len(data)))


@each_kind
def test_statements_are_those_printed(kind: Kind) -> None:
    found = Counter(to_statement(record) for record in extract_kind(kind).measurements)
    expected = Counter(kind.statements)
    assert {"lost": expected - found, "invented": found - expected} == {"lost": Counter(), "invented": Counter()}


@each_kind
def test_what_is_no_statement_is_rejected_with_its_reason(kind: Kind) -> None:
    assert Counter(rejection.reason for rejection in extract_kind(kind).rejections) == Counter(kind.rejections)
