"""The command that fills a site, as an operator meets it."""

from __future__ import annotations

from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from articles.ingest import article as articles
from articles.ingest import revise
from articles.models import Article, Citation, Evidence, QuarantinedFile, Suggestion
from articles.review import reject
from catalog import writes
from catalog.models import Actor, Drama, Network, Record, Revision, Role

pytestmark = pytest.mark.django_db

STORY = """Moon Ga On returns to the small screen

Moon Ga On plays Seo Rin in the new tvN drama “Salt Road,” which premiered on March 4, 2024.

“We waited for the rain,” Moon Ga On said.
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*arguments, **options):
    """The command's lines on standard output; its exit code is last."""
    out, code = StringIO(), 0
    try:
        call_command("import_seeds", *map(str, arguments), stdout=out, **options)
    except SystemExit as ended:
        code = ended.code
    return [*out.getvalue().splitlines(), code]


def everything():
    kinds = (Record, Revision, Citation, Evidence, Suggestion, QuarantinedFile)
    return {model: list(model.objects.order_by("pk").values_list()) for model in kinds}


def test_a_file_becomes_an_article_with_its_facts(file):
    line, total, code = run(file, rights="own", accept_above=0.5)
    assert line.startswith("created ")
    assert "story.txt" in line
    assert (total, code) == ("created 1, updated 0, unchanged 0, quarantined 0", 0)
    article = Article.objects.get()
    assert (article.title, article.rights) == ("Moon Ga On returns to the small screen", "own")
    assert Role.objects.public().get().character == "Seo Rin"
    assert article.spans.filter(record__type="actor").exists()


def test_without_a_path_it_takes_the_projects_seeds():
    assert run()[-2:] == ["created 5, updated 0, unchanged 0, quarantined 0", 0]


def test_imported_articles_are_quotations_unless_said_otherwise(file):
    run(file)
    assert not Article.objects.get().shows_body


def test_a_dry_run_reports_the_same_and_writes_nothing(file):
    assert run(file, dry_run=True, accept_above=0.5)[-2:] == ["created 1, updated 0, unchanged 0, quarantined 0", 0]
    assert not Record.objects.exists()


def test_the_same_file_again_or_under_another_name_changes_nothing(file, tmp_path):
    run(file, accept_above=0.5)
    before = everything()
    copy = tmp_path / "copy.txt"
    copy.write_bytes(file.read_bytes())
    *lines, total, _ = run(file, copy)
    assert total == "created 0, updated 0, unchanged 2, quarantined 0"
    assert "the same text as" in lines[1]
    assert everything() == before


def test_what_cannot_be_imported_gets_one_line_each_and_the_rest_goes_on(file, tmp_path):
    bad = {
        "empty.txt": b"",
        "binary.txt": b"\x00\x01\x02",
        "latin.txt": b"caf\xe9 \xff\xff",
        "huge.txt": b"a" * 10_000_000,
    }
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    *lines, total, code = run(tmp_path, tmp_path / "missing.txt")
    assert total == "created 1, updated 0, unchanged 0, quarantined 5"
    assert code == 1
    assert len(lines) == 6
    assert set(QuarantinedFile.objects.values_list("reason", flat=True)) == {
        "empty",
        "binary, not text",
        "neither UTF-8 nor CP949 text",
        "too large: 10,000,000 bytes, the limit is 2,000,000",
        "there is no such file",
    }
    assert Article.objects.count() == 1
    before = everything()
    run(tmp_path, tmp_path / "missing.txt")
    assert everything() == before


def test_a_file_that_is_mended_leaves_the_quarantine(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    assert run(path)[-1] == 1
    path.write_text(STORY, encoding="utf-8")
    assert run(path)[-2:] == ["created 1, updated 0, unchanged 0, quarantined 0", 0]
    assert not QuarantinedFile.objects.exists()


def test_korean_windows_text_comes_in(tmp_path):
    path = tmp_path / "cp949.txt"
    path.write_bytes("문가온 출연\n\nMoon Ga On plays Seo Rin in “Salt Road”.".encode("cp949"))
    assert run(path)[-2:] == ["created 1, updated 0, unchanged 0, quarantined 0", 0]
    assert "문가온" in Article.objects.get().text


def test_a_failure_in_the_middle_of_a_file_leaves_nothing_of_it(file, tmp_path, monkeypatch):
    other = tmp_path / "other.txt"
    other.write_text(STORY.replace("Salt Road", "Glass Tide"), encoding="utf-8")
    create = articles.create

    def fail(*, source, **options):
        made = create(source=source, **options)
        if "story" in source.ref:
            raise RuntimeError("the disk is full")
        return made

    monkeypatch.setattr(articles, "create", fail)
    *lines, total, _ = run(file, other, accept_above=0.5)
    assert total == "created 1, updated 0, unchanged 0, quarantined 1"
    assert "the disk is full" in lines[0]
    assert [drama.title for drama in Drama.objects.all()] == ["Glass Tide"]


def test_a_changed_file_updates_its_article_and_its_sentences_keep_their_places(file):
    run(file, accept_above=0.5)
    citations = {c.pk for c in Citation.objects.all()}
    new = STORY.replace("Moon Ga On plays", "It is settled.\n\nMoon Ga On plays") + "\nKim Da Jin plays Oh Jin.\n"
    file.write_text(new, encoding="utf-8")
    assert run(file, accept_above=0.5)[-2] == "created 0, updated 1, unchanged 0, quarantined 0"
    article = Article.objects.get()
    assert "It is settled." in article.text
    for evidence in article.evidence.exclude(start=None):
        assert article.text[evidence.start : evidence.end] == evidence.exact
    assert citations <= {c.pk for c in Citation.objects.all()}
    assert Drama.objects.count() == 1


def test_what_an_editor_decided_is_never_undone(file):
    editor = get_user_model().objects.create_user("editor")
    run(file, accept_above=1)
    waiting = {suggestion.kind: suggestion for suggestion in Suggestion.objects.waiting()}
    reject(suggestion=waiting["role"], by=editor)
    article = Article.objects.get()
    article = writes.update(record=article, version=article.version, by=editor, title="A better headline")
    actor = writes.create(model=Actor, name="Moon Ga On", publish=True, by=editor)
    writes.transition(record=actor, to="withdrawn", version=1, by=editor, reason="Another person")
    file.write_text(STORY.replace("March 4", "March 5"), encoding="utf-8")
    run(file, accept_above=0.5)
    assert Article.objects.get().title == "A better headline"
    assert not Role.objects.exists()
    assert Actor.objects.get().status == "withdrawn"
    assert Suggestion.objects.get(pk=waiting["role"].pk).status == "rejected"


def test_a_body_that_an_editor_corrected_stays_and_is_read_again(file):
    editor = get_user_model().objects.create_user("editor")
    run(file, accept_above=0.5)
    article = Article.objects.get()
    revise(article=article, version=article.version, by=editor, body=article.body.replace("small screen", "screen"))
    file.write_text(STORY + "\nMore to follow.\n", encoding="utf-8")
    run(file, accept_above=0.5)
    text = Article.objects.get().text
    assert "to the screen" in text
    assert "More to follow" not in text


def test_again_reads_unchanged_files_anew_and_doubles_nothing(file):
    run(file, accept_above=0.5)
    counts = {model: len(rows) for model, rows in everything().items()}
    Suggestion.objects.filter(kind="quote").delete()
    run(file, accept_above=0.5, again=True)
    assert {model: len(rows) for model, rows in everything().items()} == counts


def test_a_second_article_with_the_same_facts_adds_sources_and_asks_nothing(file, tmp_path):
    run(file, accept_above=0.5)
    other = tmp_path / "retold.txt"
    other.write_text("Moon Ga On plays Seo Rin in tvN’s “Salt Road.”\n", encoding="utf-8")
    run(other, accept_above=1)
    role = Role.objects.get()
    assert role.citations.filter(field="character").count() == 2
    second = Article.objects.order_by("pk").last()
    assert second.suggestions.get(kind="role").status == "accepted"


def test_the_order_of_files_does_not_matter(tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(STORY, encoding="utf-8")
    second.write_text("Moon Ga On stars in “Salt Road.” Moon Ga On laughed a lot.\n", encoding="utf-8")
    run(second, first, accept_above=0.5)
    assert [(r.actor.name, r.character, r.drama.title) for r in Role.objects.all()] == [
        ("Moon Ga On", "Seo Rin", "Salt Road")
    ]


def test_reference_data_is_there_and_an_editors_change_to_it_stays(file):
    run(file)
    network = Network.objects.get(name="tvN")
    writes.update(record=network, version=1, website="https://tvn.example/")
    run(file)
    assert Network.objects.get(name="tvN").website == "https://tvn.example/"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--accept-above", "2"], "between 0 and 1"),
        (["--accept-above", "much"], "--accept-above"),
        (["--rights", "stolen"], "--rights"),
    ],
)
def test_a_wrong_option_is_named(arguments, message):
    with pytest.raises(CommandError, match=message):
        call_command("import_seeds", *arguments)


def test_a_headline_follows_the_file_through_every_change(file):
    for headline in ("One", "Two", "Three"):
        file.write_text(STORY.replace("Moon Ga On returns", f"{headline} returns"), encoding="utf-8")
        run(file)
        assert Article.objects.get().title == f"{headline} returns to the small screen"


def test_an_open_proposal_goes_when_the_text_no_longer_gives_it_and_its_sentence_with_it(file):
    run(file, accept_above=1)
    assert Suggestion.objects.waiting().filter(kind="quote").exists()
    file.write_text(STORY.replace("“We waited for the rain,” Moon Ga On said.", "It rained."), encoding="utf-8")
    run(file, accept_above=1)
    assert not Suggestion.objects.filter(kind="quote").exists()
    assert not Evidence.objects.filter(exact__contains="waited for the rain").exists()


def test_a_decided_proposal_keeps_what_was_decided(file):
    editor = get_user_model().objects.create_user("editor")
    run(file, accept_above=1)
    rejected = reject(suggestion=Suggestion.objects.waiting().get(kind="role"), by=editor)
    Suggestion.objects.filter(pk=rejected.pk).update(confidence=0.123)
    run(file, again=True)
    assert Suggestion.objects.get(pk=rejected.pk).confidence == 0.123
