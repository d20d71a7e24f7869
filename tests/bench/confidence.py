"""`python -m tests.bench.confidence [--write]` (part of `make bench`): the confidence model against all gold at hand.

Fitted and judged by cross-validation over documents; writes the reliability diagram and the risk–coverage curve to outputs/bench/, prints
calibration error and threshold, and with --write puts the weights fitted on everything into extract/confidence.json.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.confidence import DOUBTS, REASONS, load_model
from tests.bench.gold import ROOT, Judged, judge_gold

Array = NDArray[np.float64]

FOLDS = 10
PRECISION = 0.995
# Documents that are read as badly as the damaged ones are taken to be one in fifty.
DAMAGED_SHARE = 0.02
# Standard deviation of a weight around its prior, in units of the logarithm of the odds.
SPREAD = 1.0
LEAST_DOUBT = -0.05  # the weight that a doubt keeps at least, in the same units
BINS = 10
OUT = ROOT / "outputs" / "bench"
NAMES = tuple(REASONS)


class Sample(NamedTuple):
    """Records as arrays: features (0 or 1), right (0 or 1), weight, fold."""

    features: Array
    right: Array
    weight: Array
    fold: Array


def build_sample(judged: Sequence[Judged]) -> Sample:
    """Documents go into folds whole, and the copies of a document into one fold; damaged records weigh against sound ones of their own origin."""
    documents = sorted({record.document for record in judged})
    folds = {name: i % FOLDS for i, name in enumerate(documents)}
    sound = Counter(record.features[0] for record in judged if not record.damaged)
    damaged = Counter(record.features[0] for record in judged if record.damaged)
    share = {origin: DAMAGED_SHARE * sound[origin] / (1 - DAMAGED_SHARE) / count for origin, count in damaged.items()}
    return Sample(
        features=np.array([[float(name in record.features) for name in NAMES] for record in judged]),
        right=np.array([float(record.right) for record in judged]),
        weight=np.array([share[record.features[0]] if record.damaged else 1.0 for record in judged]),
        fold=np.array([float(folds[record.document]) for record in judged]),
    )


def fit_weights(sample: Sample, prior: Array) -> Array:
    """Logistic regression whose weights are pulled towards the prior; Newton's method, each step halved until it does not lead uphill."""
    weights = prior.copy()
    for _ in range(100):
        chance = predict(sample.features, weights)
        slope = sample.features.T @ (sample.weight * (chance - sample.right)) + (weights - prior) / SPREAD**2
        curvature = (sample.features.T * (sample.weight * chance * (1 - chance))) @ sample.features + np.eye(len(prior)) / SPREAD**2
        step = np.linalg.solve(curvature, slope)
        here = _loss(sample, prior, weights)
        while _loss(sample, prior, weights - step) > here and float(np.abs(step).max()) > 1e-9:
            step = step / 2
        weights = weights - step
        if float(np.abs(step).max()) < 1e-9:
            break
    # Gold that the rules were written for flatters them: what is held to be a doubt never counts for a record.
    return np.where(prior < 0, np.minimum(weights, np.maximum(prior, LEAST_DOUBT)), weights)


def _loss(sample: Sample, prior: Array, weights: Array) -> float:
    """What the fit makes small: surprise at the gold, and distance from the prior."""
    odds = sample.features @ weights
    return float(sample.weight @ (np.logaddexp(0, odds) - sample.right * odds) + ((weights - prior) ** 2).sum() / (2 * SPREAD**2))


def predict(features: Array, weights: Array) -> Array:
    """The chance that each record is right."""
    return np.asarray(1 / (1 + np.exp(-features @ weights)))


def cross_validate(sample: Sample, prior: Array) -> Array:
    """The chance of each record by a model that has not seen its document."""
    chance = np.zeros(len(sample.right))
    for fold in range(FOLDS):
        held = sample.fold == fold
        rest = Sample(*(part[~held] for part in sample))
        chance[held] = predict(sample.features[held], fit_weights(rest, prior))
    return chance


def calibration_error(chance: Array, sample: Sample) -> float:
    """Expected calibration error: distance of share right and mean chance over ten bins, by their weight."""
    which = np.minimum((chance * BINS).astype(int), BINS - 1)
    total = 0.0
    for b in range(BINS):
        inside = which == b
        if inside.any():
            w = sample.weight[inside]
            total += abs(float(np.average(sample.right[inside], weights=w)) - float(np.average(chance[inside], weights=w))) * float(w.sum())
    return total / float(sample.weight.sum())


def risk_coverage(chance: Array, sample: Sample) -> list[tuple[float, float, float]]:
    """(threshold, share of records at or above it, precision there), from the highest threshold down. A record with a flag is below any."""
    curve = []
    doubted = sample.features[:, [NAMES.index(name) for name in DOUBTS]].any(axis=1)
    for threshold in sorted(set(chance[~doubted].round(4)), reverse=True):
        above = (chance.round(4) >= threshold) & ~doubted
        w = sample.weight[above]
        curve.append((float(threshold), float(w.sum() / sample.weight.sum()), float(np.average(sample.right[above], weights=w))))
    return curve


def choose_threshold(curve: Sequence[tuple[float, float, float]]) -> tuple[float, float, float]:
    """The point of the largest share with the precision asked for; the first point where there is none."""
    good = [point for point in curve if point[2] >= PRECISION]
    return max(good, key=lambda point: point[1]) if good else curve[0]


def draw(chance: Array, sample: Sample, curve: Sequence[tuple[float, float, float]]) -> None:
    """The two diagrams as PNG files."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    OUT.mkdir(parents=True, exist_ok=True)
    figure, axes = pyplot.subplots(figsize=(4.5, 4.5))
    which = np.minimum((chance * BINS).astype(int), BINS - 1)
    axes.plot([0, 1], [0, 1], color="0.7")
    for inside in (which == b for b in range(BINS) if (which == b).any()):
        x, y = (float(np.average(values[inside], weights=sample.weight[inside])) for values in (chance, sample.right))
        axes.plot(x, y, "o", color="tab:blue")
        axes.annotate(str(int(inside.sum())), (x, y), textcoords="offset points", xytext=(5, -10), fontsize=7)
    axes.set(xlabel="confidence", ylabel="share right", title="Reliability by cross-validation over documents")
    figure.savefig(OUT / "reliability.png", dpi=150, bbox_inches="tight")
    figure, axes = pyplot.subplots(figsize=(4.5, 4.5))
    axes.step([share for _, share, _ in curve], [1 - precision for _, _, precision in curve], where="post")
    axes.axhline(1 - PRECISION, color="0.7")
    axes.set(xlabel="share of records accepted", ylabel="share wrong among them", title="Risk and coverage")
    figure.savefig(OUT / "risk_coverage.png", dpi=150, bbox_inches="tight")


def main() -> None:
    """Measure, print, and write the parameters where asked to."""
    judged = judge_gold()
    sample = build_sample(judged)
    model = load_model()
    prior = np.array([model.prior[name] for name in NAMES])
    chance = cross_validate(sample, prior)
    curve = risk_coverage(chance, sample)
    threshold, share, precision = choose_threshold(curve)
    draw(chance, sample, curve)
    sound = np.array([not record.damaged for record in judged])
    documents = len({record.document for record in judged})
    counts = int(sound.sum()), int(sample.right[sound].sum()), int((~sound).sum())
    fitted_on = f"{counts[0]} records of {documents} documents, {counts[1]} right; {counts[2]} of damaged copies, which count {DAMAGED_SHARE:.0%}"
    text = np.array([not record.features[0].startswith("table") for record in judged]) & sound
    print(f"\nconfidence: {fitted_on}; of them {int(text.sum())} from text, {float(sample.right[text].mean()) if text.any() else 1:.1%} right")
    print(f"  expected calibration error, cross-validated over documents{calibration_error(chance, sample):10.4f}   (goal <= 0.05)")
    print(f"  threshold for {PRECISION:.1%} right{threshold:42.4f}   precision {precision:.4f}, share of records {share:.1%} (goal >= 70 %)")
    print(f"  diagrams: {OUT / 'reliability.png'}, {OUT / 'risk_coverage.png'}")
    if "--write" in sys.argv:
        weights = fit_weights(sample, prior)
        target = ROOT / "extract" / "confidence.json"
        parameters = json.loads(target.read_text(encoding="utf-8"))
        parameters["fitted_on"] = fitted_on
        # A little lower: the weights that are shipped are rounded, and saw all documents.
        parameters["threshold"] = float(np.floor((threshold - 0.001) * 1000) / 1000)
        parameters["threshold_from"] = f"precision {precision:.4f} with {share:.1%} of the records, cross-validated over documents in {FOLDS} folds"
        parameters["weights"] = {name: _shipped(name, float(weight)) for name, weight in zip(NAMES, weights, strict=True)}
        target.write_text(json.dumps(parameters, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _shipped(name: str, weight: float) -> float:
    """Two decimals; a doubt that gold does not bear out is worth nothing, and never speaks for a record."""
    return round(min(weight, 0.0) if name in DOUBTS else weight, 2) + 0.0


if __name__ == "__main__":
    main()
