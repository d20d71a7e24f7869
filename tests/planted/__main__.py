"""`python -m tests.planted`: every error planted in every document; what is flagged by kind of error, and what is not."""

from collections import defaultdict

from tests.planted.documents import DOCUMENTS
from tests.planted.errors import plant_errors
from tests.planted.measure import Outcome, measure_errors, summarize


def main() -> None:
    """Measure and print."""
    outcomes = [(document.name, outcome) for document in DOCUMENTS for outcome in measure_errors(plant_errors(document), document)]
    kinds: dict[str, list[Outcome]] = defaultdict(list)
    for _, outcome in outcomes:
        kinds[outcome.planted.kind].append(outcome)
    for kind, of_kind in sorted(kinds.items()):
        print(f"{kind:45}{sum(outcome.flagged for outcome in of_kind):4} of {len(of_kind):3}")
    flagged, false = summarize([outcome for _, outcome in outcomes])
    print(f"\n{'planted errors flagged':45}{flagged:8.1%}   (goal 90 %)\n{'other records flagged':45}{false:8.1%}   (goal at most 3 %)\n")
    for name, outcome in outcomes:
        if not outcome.flagged or outcome.false:
            print(f"{'' if outcome.flagged else 'MISSED '}{name}: {outcome.planted.kind}: {outcome.planted.change} {list(outcome.false) or ''}")


if __name__ == "__main__":
    main()
