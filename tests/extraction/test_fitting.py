"""Confidence that means something: weights are learned from judged findings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from articles.extraction.judging.fitting import Example, fit
from articles.extraction.judging.weighing import BIAS, FACTOR, chance, logit
from articles.management.readings import fit_weights
from tests.extraction.conftest import known

CORPUS = Path(__file__).parent / "corpus" / "dev"


def confidence(weights: dict[str, dict[str, float]], kind: str, weight: float, *signs: str) -> float:
    table = weights.get(kind, {})
    score = table.get(BIAS, 0.0) + table.get(FACTOR, 1.0) * logit(weight)
    return chance(score + sum(table.get(sign, 0.0) for sign in signs))


def test_a_rule_that_is_right_half_the_time_comes_to_mean_so() -> None:
    examples = [Example("role", 0.9, ("rule loose",), number % 2 == 0) for number in range(200)]
    examples += [Example("role", 0.9, ("rule strict",), True) for _ in range(200)]
    weights = fit(examples)
    assert confidence(weights, "role", 0.9, "rule loose") == pytest.approx(0.5, abs=0.1)
    assert confidence(weights, "role", 0.9, "rule strict") > 0.9


def test_little_evidence_moves_a_weight_little() -> None:
    weights = fit([Example("role", 0.8, ("rule rare",), False)] * 2)
    assert "rule rare" not in weights["role"]
    assert 0.4 < confidence(weights, "role", 0.8, "rule rare") < 0.8


def test_what_was_never_seen_keeps_its_rules_weight() -> None:
    assert confidence({}, "role", 0.8, "rule new") == pytest.approx(0.8)


@pytest.mark.parametrize("right", [True, False])
def test_all_right_or_all_wrong_stays_finite(right: bool) -> None:
    weights = fit([Example("song", 0.85, ("rule x",), right)] * 50)
    assert all(abs(weight) < 10 for weight in weights["song"].values())
    assert (confidence(weights, "song", 0.85, "rule x") > 0.85) == right


def test_the_corpus_teaches_weights_that_json_keeps() -> None:
    weights = fit_weights(CORPUS, CORPUS, known())
    assert {"title", "person", "role"} <= weights.keys()
    assert json.loads(json.dumps(weights)) == weights
