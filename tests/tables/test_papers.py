"""From each table the statements that it prints: none lost, none invented, every key field right; the rest rejected with a reason."""

from collections import Counter

import pytest

from tests.tables.papers.conditions import CONDITIONS
from tests.tables.papers.forms import FORMS
from tests.tables.papers.garnets import GARNETS
from tests.tables.papers.halides import HALIDES
from tests.tables.papers.letters import LETTERS
from tests.tables.papers.old import OLD
from tests.tables.papers.others import OTHERS
from tests.tables.papers.phosphates import PHOSPHATES
from tests.tables.papers.printed import Printed, read_printed, read_states
from tests.tables.papers.reviews import REVIEWS
from tests.tables.papers.sulfides import SULFIDES
from tests.tables.papers.traps import TRAPS

PAPERS = (*PHOSPHATES, *GARNETS, *SULFIDES, *HALIDES, *OTHERS, *FORMS, *REVIEWS, *CONDITIONS, *LETTERS, *OLD, *TRAPS)


@pytest.mark.parametrize("printed", PAPERS, ids=[printed.name for printed in PAPERS])
def test_statements_are_those_printed(printed: Printed) -> None:
    expected, reasons = read_states(printed.states)
    found, rejected = read_printed(printed)
    assert {"lost": expected - found, "invented": found - expected, "rejected": rejected} == {
        "lost": Counter(),
        "invented": Counter(),
        "rejected": reasons,
    }
