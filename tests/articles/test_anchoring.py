import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import assume, given
from hypothesis import strategies as st

from articles.ingest import outlook, restore, revise
from articles.ingest.anchoring import foresee, locate
from articles.models import Article, Evidence
from catalog import writes
from tests import factories as make

WORDS = st.lists(st.sampled_from(["she", "laughed", "at", "the", "pier", "박서준", "."]), min_size=1, max_size=12)


@given(WORDS, WORDS, WORDS)
def test_a_sentence_is_found_wherever_it_moved(before, sentence, after):
    exact = " ".join(sentence)
    text = " ".join([*before, exact, *after])
    start = locate(text=text, exact=exact)
    assert start is not None
    assert text[start : start + len(exact)] == exact


@given(WORDS, WORDS)
def test_what_is_not_said_is_not_found(text, sentence):
    exact = " ".join(sentence) + " never"
    assume("never" not in text)
    assert locate(text=" ".join(text), exact=exact) is None


def test_of_two_places_the_one_with_the_same_surroundings_wins():
    text = "Yes, he said. No, she said. Later: No, she said."
    assert locate(text=text, exact="No", prefix="Later: ", suffix=", she") == text.rindex("No")
    assert locate(text=text, exact="No", near=0) == text.index("No")


@pytest.fixture
def article(db):
    return writes.create(model=Article, title="Day two", body="It rained. She laughed. It rained.", publish=True)


@pytest.fixture
def evidence(article):
    def make(said, nth=0):
        row = Evidence(article=article)
        start = article.text.index(said) if nth == 0 else article.text.rindex(said)
        row.anchor(text=article.text, start=start, end=start + len(said))
        row.save()
        return row

    return make


def test_evidence_follows_its_sentence_through_an_edit(article, evidence):
    rows = [evidence("It rained."), evidence("She laughed."), evidence("It rained.", nth=1)]
    revise(article=article, version=1, body="At dawn it began. It rained. Then: She laughed. It rained.")
    article.refresh_from_db()
    for row in rows:
        row.refresh_from_db()
        assert article.text[row.start : row.end] == row.exact
    assert rows[0].start < rows[2].start


def test_a_sentence_that_is_gone_keeps_its_words_and_loses_its_place(article, evidence):
    row = evidence("She laughed.")
    revise(article=article, version=1, body="It rained. It rained.")
    row.refresh_from_db()
    assert (row.start, row.end, row.exact) == (None, None, "She laughed.")


def test_a_sentence_that_comes_back_gets_its_place_back(article, evidence):
    row = evidence("She laughed.")
    article = revise(article=article, version=1, body="It rained.")
    revise(article=article, version=2, body="It rained. She laughed.")
    row.refresh_from_db()
    assert row.start == 11


def test_restoring_an_old_text_takes_its_sentences_along(article, evidence):
    row = evidence("She laughed.")
    article = revise(article=article, version=1, body="Before all else: It rained. She laughed. It rained.")
    article = restore(article=article, number=1, version=2)
    row.refresh_from_db()
    assert article.text[row.start : row.end] == row.exact


def test_of_two_like_sentences_one_loses_its_place_when_one_is_cut(article, evidence):
    rows = [evidence("It rained."), evidence("It rained.", nth=1)]
    revise(article=article, version=1, body="It rained. She laughed.")
    places = []
    for row in rows:
        row.refresh_from_db()
        places.append(row.start)
    assert sorted(places, key=str) == [0, None]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("“It rained.” She laughed - it rained.", None),
        ("It rained. She  laughed . It rained.", "She  laughed ."),
        ("It rained. She laughted. It rained.", "She laughted."),
        ("It rained. She Laughed. It rained.", "She Laughed."),
        ("It rained. He laughed. It rained.", None),
        ("It rained. She never laughed. It rained.", None),
    ],
)
def test_a_small_edit_keeps_the_place_and_another_statement_does_not(article, evidence, body, said):
    row = evidence("She laughed.")
    revise(article=article, version=1, body=body)
    row.refresh_from_db()
    article.refresh_from_db()
    assert (article.text[row.start : row.end] if row.start is not None else None) == said
    assert row.exact == (said or "She laughed.")


def test_quotation_marks_of_another_kind_keep_the_place(article):
    article = writes.update(record=article, version=1, body='He said: "It\'s cold - very."')
    row = Evidence(article=article)
    row.anchor(text=article.text, start=0, end=len(article.text))
    row.save()
    revise(article=article, version=2, body="First this. He said: “It’s cold – very.” Then that.")
    row.refresh_from_db()
    assert row.exact == "He said: “It’s cold – very.”"


def test_a_sentence_that_was_there_before_is_no_correction_of_another(article, evidence):
    article = revise(article=article, version=1, body="She laughed at him. She laughed at hin.")
    row = Evidence(article=article)
    row.anchor(text=article.text, start=20, end=len(article.text))
    row.save()
    revise(article=article, version=2, body="She laughed at him.")
    row.refresh_from_db()
    assert row.start is None


def test_the_outlook_names_what_would_be_lost_with_its_facts(article, evidence):
    drama = make.make_drama(title="Harbour Lights")
    lost, kept = evidence("She laughed."), evidence("It rained.")
    make.cite(drama, "setting", "Busan", article=article, exact="She laughed.")
    make.make_quote(article=make.make_article())
    seen = outlook(article=article, body="It rained. She wept all night long.")
    assert [loss.exact for loss in seen.losses] == ["She laughed."]
    assert [str(citation.record) for citation in seen.losses[0].citations] == ["Harbour Lights"]
    lost.refresh_from_db(), kept.refresh_from_db()
    assert lost.start is not None
    assert outlook(article=article, body=article.body).losses == []
    assert outlook(article=article, body="It rained.").token == seen.token
    assert outlook(article=article, body="").token != seen.token


def test_the_outlook_costs_the_same_for_many_spans(db):
    def cost(sentences):
        body = " ".join(f"They filmed part {number} on the roof." for number in range(sentences))
        long = make.make_article(body=body)
        for number in range(sentences):
            make.cite(make.make_drama(), article=long, exact=f"They filmed part {number} on the roof.")
        with CaptureQueriesContext(connection) as queries:
            assert len(outlook(article=long, body="Nothing.").losses) == sentences
        with CaptureQueriesContext(connection) as more:
            revise(article=long, version=1, body="Nothing.")
        return len(queries), len(more)

    assert cost(2) == cost(9)


@pytest.mark.parametrize(
    ("text", "exact"),
    [("a" * 300_000, "a" * 3000), ("It rained. " * 30_000, "It rained."), ("“" * 200_000, "“" * 500 + "x")],
)
def test_hostile_texts_are_read_in_linear_time(article, text, exact):
    article.evidence.bulk_create(
        Evidence(article=article, start=at, end=at + len(exact), exact=exact) for at in range(20)
    )
    started = time.process_time()
    foresee(article=article, before="", text=text)
    assert time.process_time() - started < 4
