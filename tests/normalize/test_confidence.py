"""Flags and readers to a chance between 0 and 1."""

from hypothesis import given
from hypothesis import strategies as st

from extract.confidence import DISCOUNTS, score_confidence
from schemas.record import FLAGS


def test_every_flag_has_its_discount() -> None:
    assert DISCOUNTS.keys() == FLAGS.keys()


@given(st.lists(st.sampled_from(sorted(FLAGS)), unique=True), st.sampled_from(sorted(FLAGS)), st.integers(1, 4))
def test_a_flag_lowers_and_a_reader_raises(flags: list[str], more: str, readers: int) -> None:
    here = score_confidence(tuple(flags), readers=readers)
    assert 0 <= here <= 1
    assert score_confidence((*flags, more), readers=readers) <= here
    assert score_confidence(tuple(flags), readers=readers + 1) >= here
    assert score_confidence((*flags, *flags), readers=readers) == here
