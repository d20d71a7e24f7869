"""Confidence: flags lower it, agreement raises it, reasons say why, and the bench computes what it says."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.confidence import DOUBTS, REASONS, find_features, judge_record, load_model, score_features
from schemas.record import FLAGS, MeasurementRecord
from tests.bench.confidence import NAMES, Sample, calibration_error, choose_threshold, fit_weights, predict, risk_coverage
from tests.trust.builders import tabled, written

LYC = "Li_{3}YCl_{6}"


def with_flags(record: MeasurementRecord, *flags: str) -> MeasurementRecord:
    return record.model_copy(update={"review": record.review.model_copy(update={"flags": flags})})


def test_every_flag_is_a_doubt_and_every_feature_has_words_and_weights() -> None:
    raising = [flag for flags in DOUBTS.values() for flag in flags]
    assert sorted(raising) == sorted(FLAGS)
    model = load_model()
    assert model.prior.keys() == model.weights.keys() == REASONS.keys()


@pytest.mark.parametrize("flag", sorted(set(FLAGS) - {"readers_disagree"}))
def test_a_flag_lowers_the_confidence(flag: str) -> None:
    plain = judge_record(tabled(LYC, "5.1×10^{−4}"))
    assert judge_record(with_flags(plain, flag)).review.confidence < plain.review.confidence


@given(st.sets(st.sampled_from(sorted(FLAGS))))
def test_it_is_a_chance_whatever_the_flags(flags: set[str]) -> None:
    assert 0 <= judge_record(with_flags(tabled(LYC, "5.1×10^{−4}"), *sorted(flags))).review.confidence <= 1


def test_a_table_before_text_and_two_readers_before_one() -> None:
    table, text = judge_record(tabled(LYC, "5.1×10^{−4}")), written(LYC, "0.51 mS cm^{−1}", temperature="RT")
    both = text.model_copy(update={"review": text.review.model_copy(update={"readers": ("rules", "cde2")})})
    assert table.review.confidence > judge_record(both).review.confidence > judge_record(text).review.confidence


def test_reasons_are_readable() -> None:
    text = written(LYC, "0.51 mS cm^{−1}", temperature="RT")
    both = text.model_copy(update={"review": text.review.model_copy(update={"readers": ("rules", "cde2"), "flags": ("doubtful_glyph",)})})
    expected = ("stated in running text", "two readers agree", "charge balanced", "a character repaired without certainty")
    assert judge_record(both).review.reasons == expected


def test_how_the_material_was_found_counts() -> None:
    far = written(LYC, "0.51 mS cm^{−1}", temperature="RT")
    far = far.model_copy(update={"evidence": far.evidence.model_copy(update={"signals": ("sentence_before",)})})
    assert "linked_from_afar" in find_features(far)
    assert score_features(find_features(far)) < score_features(("text", "charge_balanced"))


def a_sample(right: list[float], chance_features: list[str]) -> Sample:
    features = np.array([[float(name == feature) for name in NAMES] for feature in chance_features])
    count = len(right)
    return Sample(features, np.array(right), np.ones(count), np.zeros(count))


def test_with_much_gold_the_fit_is_the_share_that_is_right() -> None:
    sample = a_sample([1.0] * 900 + [0.0] * 100, ["text"] * 1000)
    weights = fit_weights(sample, np.zeros(len(NAMES)))
    assert predict(sample.features[:1], weights)[0] == pytest.approx(0.9, abs=0.005)


def test_where_gold_says_nothing_the_fit_keeps_the_prior() -> None:
    prior = np.linspace(-1, 1, len(NAMES))
    weights = fit_weights(a_sample([1.0, 0.0], ["text", "text"]), prior)
    unseen = [i for i, name in enumerate(NAMES) if name != "text"]
    assert weights[unseen] == pytest.approx(prior[unseen])


def test_calibration_error_and_threshold_by_hand() -> None:
    sample = a_sample([1.0, 1.0, 1.0, 0.0], ["table", "table", "text", "text"])
    chance = np.array([0.95, 0.95, 0.55, 0.55])
    # Two bins of two records: 1 against 0.95, and 0.5 against 0.55.
    assert calibration_error(chance, sample) == pytest.approx(0.05)
    curve = risk_coverage(chance, sample)
    assert curve == [(0.95, 0.5, 1.0), (0.55, 1.0, 0.75)]
    assert choose_threshold(curve) == (0.95, 0.5, 1.0)
