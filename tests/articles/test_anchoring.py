import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from articles.ingest import restore, revise
from articles.ingest.anchoring import locate
from articles.models import Article, Evidence
from catalog import writes

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
