"""Fits the weights of `caseapp/domain/duplicates/scoring.py` on made-up records, and prints them.

Run it as `python -m tests.bench.fit_duplicates`. It fits on some seeds, shows on others what each threshold
would give, and never sees those that the tests measure with.
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import numpy as np

from caseapp.app.bench.duplicates import Crowd
from caseapp.demo.lookalikes.writing_down import pairs, written_down
from caseapp.domain.duplicates.evidence import evidence
from caseapp.domain.duplicates.scoring import features

TRAINING, VALIDATION = range(1, 7), range(11, 17)
# The precisions whose thresholds are shown.
WANTED = (0.95, 0.93, 0.92, 0.915, 0.91, 0.9, 0.5)
_STEPS, _RIDGE, _SMALL = 40, 1.0, 1e-6
_AT_ONCE = 2


def compared(seed):
    """The features by name, their values for each pair compared, which are true, and how many there are."""
    records = written_down(seed)
    true, right, rows = set(pairs(records)), [], []
    crowd = Crowd.of(records)
    for number, identity in enumerate(crowd.identities):
        numbers, commonness = crowd.near(number)
        for other in (other for other in numbers if other < number):  # as they are looked up
            right.append((other, number) in true)
            rows.append(features(evidence(identity, crowd.identities[other], commonness)))
    names = [name for name in rows[0] if name != "birth unknown"]
    values = np.array([[1.0, *(row[name] for name in names)] for row in rows])
    return ["bias", *names], values, np.array(right, float), len(true)


def fitted(values, right):
    """The weights of a logistic regression, by Newton's steps."""
    weights = np.zeros(values.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(values @ weights, -30, 30)))
        slope = values.T @ (chance - right) + _RIDGE * weights
        bend = (values * (chance * (1 - chance))[:, None]).T @ values + _RIDGE * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < _SMALL:
            break
    return weights


def curve(scores, right, total):
    """Precision and recall of pairs at every threshold, the strictest first."""
    order = np.argsort(-scores)
    hits = np.cumsum(right[order])
    return scores[order], hits / np.arange(1, len(order) + 1), hits / total


def main():
    """Prints the weights, and what thresholds give on records that nothing was fitted on."""
    with ProcessPoolExecutor(_AT_ONCE, get_context("spawn")) as pool:
        parts = list(pool.map(compared, TRAINING))
        weights = fitted(np.vstack([part[1] for part in parts]), np.concatenate([part[2] for part in parts]))
        for name, weight in zip(parts[0][0], weights, strict=True):
            print(f"{name:28}{weight:7.2f}")
        parts = list(pool.map(compared, VALIDATION))
    scores = np.vstack([part[1] for part in parts]) @ weights
    right, total = np.concatenate([part[2] for part in parts]), sum(part[3] for part in parts)
    thresholds, precision, recall = curve(scores, right, total)
    for wanted in WANTED:
        place = np.nonzero(precision >= wanted)[0].max()
        print(f"precision {wanted} from {thresholds[place]:.2f}: recall {recall[place]:.3f}")


if __name__ == "__main__":
    main()
