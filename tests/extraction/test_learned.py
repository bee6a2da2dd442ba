"""What the development corpus teaches: weights follow the examples, and the rules keep the last word where sure."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction import Vocabulary
from articles.extraction.judging.explaining import explain
from articles.extraction.judging.gold import Gold
from articles.extraction.judging.teaching import teach
from articles.extraction.learned.tables import ALL, RULES, SURE, TIES, Table, chance
from articles.extraction.learned.training import FEWEST, learn
from articles.extraction.reading import read

ARTICLE = (
    "The SBS drama “Tin Lantern” stars Kang Min Seo. She plays Ok Dan Bi, a clerk at the harbour.\n\n"
    "Actor Joo Won Il (Hong Ra On in the drama) was late on the set that day."
)
LABELS = {
    "actors": ["Kang Min Seo", "Joo Won Il"],
    "roles": [["Kang Min Seo", "Ok Dan Bi", "Tin Lantern"], ["Joo Won Il", "Hong Ra On", "Tin Lantern"]],
}


class TestLearning:
    def test_a_sign_that_tells_right_from_wrong_weighs(self) -> None:
        right = ({RULES: 0.0, "warm": 1.0}, True)
        wrong = ({RULES: 0.0, "cold": 1.0}, False)
        weights = learn([right, wrong] * 30)
        assert weights["warm"] > 0.5 > -0.5 > weights["cold"]

    def test_a_rare_sign_teaches_nothing(self) -> None:
        common = [({RULES: 1.0, "often": 1.0}, True)] * 30
        assert "seldom" not in learn([*common, *[({RULES: 1.0, "seldom": 1.0}, False)] * (FEWEST - 1)])

    def test_rules_that_are_right_keep_their_weight(self) -> None:
        examples = [({RULES: odds, "noise": float(place % 2)}, odds > 0) for place in range(40) for odds in (2.0, -2.0)]
        weights = learn(examples)
        assert weights[RULES] >= 1.0
        assert abs(weights.get("noise", 0.0)) < 0.5

    @given(st.permutations(range(12)))
    def test_the_same_examples_teach_the_same(self, order: list[int]) -> None:
        examples = [({RULES: place / 6, "even": float(place % 2 == 0)}, place > 5) for place in order]
        assert learn(examples) == learn(list(examples))


class TestTables:
    @pytest.mark.parametrize("table", ALL, ids=lambda table: table.name)
    def test_where_the_rules_are_sure_nothing_corrects_them(self, table: Table) -> None:
        against = {sign: 1.0 for sign, weight in table.weights.items() if weight < 0}
        assert table.odds("anybody", {**against, RULES: SURE}) == SURE
        assert table.odds("anybody", {**against, RULES: SURE - 0.1}) < table.weights[RULES] * SURE

    def test_a_watcher_sees_what_is_decided(self) -> None:
        with TIES.watched() as seen:
            read(ARTICLE)
        assert ("Kang Min Seo", "Ok Dan Bi") in dict(seen)
        with TIES.watched() as unread:
            pass
        assert not unread

    def test_chances_are_those_of_the_odds(self) -> None:
        assert chance(0.0) == 0.5
        assert chance(SURE) > 0.95
        assert 0.0 < chance(-1000.0) < chance(1000.0) < 1.0


class TestTeaching:
    def test_every_table_is_taught_and_those_in_force_stay(self) -> None:
        before = [table.weights for table in ALL]
        told: list[str] = []
        tables = teach([(ARTICLE, Gold(LABELS))] * 8, Vocabulary(), told.append)
        assert set(tables) == {table.name for table in ALL}
        assert [line.split(":")[0] for line in told] == [table.name for table in ALL]
        assert [table.weights for table in ALL] == before

    def test_the_command_writes_what_was_learned(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for place in range(8):
            (tmp_path / f"{place}.txt").write_text(ARTICLE, encoding="utf-8")
            (tmp_path / f"{place}.json").write_text(json.dumps(LABELS), encoding="utf-8")
        for table in ALL:
            monkeypatch.setattr(table, "file", tmp_path / f"{table.name}.table")
        call_command("train_extraction", tmp_path, tmp_path)
        for table in ALL:
            assert RULES in json.loads(table.file.read_text(encoding="utf-8"))

    def test_texts_without_labels_are_told_of(self, tmp_path: Path) -> None:
        (tmp_path / "one.txt").write_text(ARTICLE, encoding="utf-8")
        with pytest.raises(CommandError, match="no text with a gold file"):
            call_command("train_extraction", tmp_path, tmp_path)


class TestExplaining:
    def test_a_role_tells_which_learned_signs_spoke_for_it(self) -> None:
        lines = list(explain(read(ARTICLE)))
        at = next(place for place, line in enumerate(lines) if "role: actor Joo Won Il" in line)
        assert lines[at + 2].startswith("     learned actor first")

    def test_the_signs_that_speak_most_come_first(self) -> None:
        best = sorted((sign for sign in TIES.weights if sign != RULES), key=lambda sign: -TIES.weights[sign])[:4]
        assert TIES.strongest(dict.fromkeys(best, 1.0) | {RULES: 9.0}) == tuple(best[:3])
        assert TIES.strongest({min(TIES.weights, key=lambda sign: TIES.weights[sign]): 1.0}) == ()
