"""Fits the weights of `caseapp/domain/duplicates/scoring.py` on made-up records, and prints them.

Run it as `python -m tests.bench.fit_duplicates`. It fits on one half of the seeds, sets the thresholds on
another, and never sees the seed that the tests measure with.
"""

import numpy as np

from caseapp.app.bench.duplicates import Crowd
from caseapp.demo.lookalikes.writing_down import pairs, written_down
from caseapp.domain.duplicates.evidence import evidence
from caseapp.domain.duplicates.scoring import features

TRAINING, VALIDATION = (1, 2), (11,)
PRECISION = 0.92
_STEPS, _RIDGE = 40, 1.0


def compared(seed):
    """The features by name, their values for each pair compared, which are true, and how many there are."""
    records = written_down(seed)
    true, rows = set(pairs(records)), {}
    crowd = Crowd.of(records)
    for number, identity in enumerate(crowd.identities):
        numbers, commonness = crowd.near(number)
        for other in (other for other in numbers if number < other):  # each pair once is enough
            pair = (number, other)
            found = features(evidence(identity, crowd.identities[other], commonness))
            rows[number, other] = (pair in true, pair, found)
    names = [name for name in next(iter(rows.values()))[2] if name != "birth unknown"]
    values = np.array([[1.0, *(found[name] for name in names)] for _, _, found in rows.values()])
    right = np.array([is_true for is_true, _, _ in rows.values()], float)
    return ["bias", *names], values, right, [pair for _, pair, _ in rows.values()], len(true)


def fitted(values, right):
    """The weights of a logistic regression, by Newton's steps."""
    weights = np.zeros(values.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(values @ weights, -30, 30)))
        slope = values.T @ (chance - right) + _RIDGE * weights
        bend = (values * (chance * (1 - chance))[:, None]).T @ values + _RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return weights


def curve(scores, right, seen, total):
    """Precision and recall of pairs at every threshold, the strictest first."""
    best = {}
    for score, is_true, pair in zip(scores, right, seen, strict=True):
        if pair not in best or best[pair][0] < score:
            best[pair] = (score, is_true)
    ordered = sorted(best.values(), reverse=True)
    hits = np.cumsum([is_true for _, is_true in ordered])
    return np.array([score for score, _ in ordered]), hits / np.arange(1, len(ordered) + 1), hits / total


def main():
    parts = [compared(seed) for seed in TRAINING]
    names = parts[0][0]
    weights = fitted(np.vstack([part[1] for part in parts]), np.concatenate([part[2] for part in parts]))
    for name, weight in zip(names, weights, strict=True):
        print(f"{name:28}{weight:7.2f}")
    for seed in VALIDATION:
        _, values, right, seen, total = compared(seed)
        scores, precision, recall = curve(values @ weights, right, seen, total)
        for wanted in (0.95, PRECISION, 0.9, 0.5):
            place = np.nonzero(precision >= wanted)[0].max()
            print(f"seed {seed}: precision {wanted} at {scores[place]:.2f}, recall {recall[place]:.3f}")


if __name__ == "__main__":
    main()
