"""Writing an article at the desk: losses told before saving, the preview, names offered."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article, Evidence, Mention
from catalog.models import Revision
from tests import factories as make
from tests.admin.form import filled

pytestmark = pytest.mark.django_db
NAMES = "/admin/articles/article/names/"


@pytest.fixture
def article() -> Article:
    return make.make_article(title="Nine takes", body="They met on the roof. It took nine takes.")


@pytest.fixture
def cited(article: Article) -> Any:
    return make.cite(make.make_drama(title="The Long Roof"), "takes", "9", article=article)


def change(article: Article, what: str = "change", *more: object) -> str:
    return reverse(f"admin:articles_article_{what}", args=[article.pk, *more])


def test_sources_that_lose_their_sentence_are_listed_before_saving(desk: Client, article: Article, cited: Any) -> None:
    url = change(article)
    typed = filled(desk.get(url), body="They met on the roof. It took ten takes.")
    asked = desk.post(url, typed)
    page = asked.content.decode()
    assert asked.status_code == 200
    assert "1 source loses its sentence" in page
    assert "The Long Roof: takes = " in page and '<q class="sb-q">It took ten takes.</q>' in page
    assert "They met on the roof. It took ten takes.</textarea>" in page
    assert Article.objects.get(pk=article.pk).version == 1
    token = asked.context["adminform"].form.outlook.token
    other = desk.post(url, {**typed, "body": "Nothing of it.", "let_go": "0" * 32})
    assert other.status_code == 200
    assert desk.post(url, {**typed, "let_go": token}).status_code == 302
    cited.evidence.refresh_from_db()
    assert (cited.evidence.start, cited.evidence.exact) == (None, "It took nine takes.")


def test_a_confirmation_counts_for_what_was_shown_only(desk: Client, article: Article, cited: Any) -> None:
    url = change(article)
    typed = filled(desk.get(url), body="They met on the roof.")
    token = desk.post(url, typed).context["adminform"].form.outlook.token
    make.cite(make.make_drama(), article=article, exact="They met on the roof.")
    assert desk.post(url, {**typed, "body": "Cut.", "let_go": token}).status_code == 200
    assert Article.objects.get(pk=article.pk).version == 1


def test_a_small_edit_is_saved_at_once_and_told(desk: Client, article: Article, cited: Any) -> None:
    url = change(article)
    saved = desk.post(url, filled(desk.get(url), body="They met on the roof. It tok nine takes."), follow=True)
    assert "“It took nine takes.” is now “It tok nine takes.”" in saved.content.decode()
    cited.evidence.refresh_from_db()
    assert cited.evidence.exact == "It tok nine takes."


def test_approving_a_new_text_asks_likewise(desk: Client, as_group: Any, article: Article, cited: Any) -> None:
    contributor, url = as_group("contributor"), change(article)
    typed = filled(contributor.get(url), body="They met on the roof.")
    token = contributor.post(url, typed).context["adminform"].form.outlook.token
    assert contributor.post(url, {**typed, "let_go": token}).status_code == 302
    review = change(article, "pending")
    decision = {"pending": desk.get(review).context["revision"].pk, "version": 1, "decision": "approve"}
    asked = desk.post(review, {**decision, "reason": "Shorter"})
    page = asked.content.decode()
    assert "Approve the pending version of Nine takes?" in page and "The Long Roof: takes = " in page
    assert '<input type="hidden" name="decision" value="approve">' in page
    assert Article.objects.get(pk=article.pk).version == 1
    assert desk.post(review, {**decision, "let_go": asked.context["outlook"].token}).status_code == 302
    assert Article.objects.get(pk=article.pk).text == "They met on the roof."


def test_restoring_an_old_text_asks_likewise(desk: Client, article: Article) -> None:
    url = change(article)
    desk.post(url, filled(desk.get(url), body="They met on the roof. It took nine takes. Then it snowed."))
    make.cite(make.make_drama(title="Snow"), article=Article.objects.get(pk=article.pk), exact="Then it snowed.")
    restore = change(article, "restore", 1)
    asked = desk.post(restore, {"version": 2})
    assert asked.status_code == 200 and "Snow" in asked.content.decode()
    assert '<input type="hidden" name="version" value="2">' in asked.content.decode()
    assert Article.objects.get(pk=article.pk).version == 2
    assert desk.post(restore, {"version": 2, "let_go": asked.context["outlook"].token}).status_code == 302
    assert Article.objects.get(pk=article.pk).text == "They met on the roof. It took nine takes."


def test_restoring_needs_the_permission(as_one_who_may: Any, article: Article, cited: Any) -> None:
    client = as_one_who_may("view_article")
    assert client.post(change(article, "restore", 1), {"version": 1}).status_code == 403


def test_the_preview_is_the_public_page_of_what_is_typed(desk: Client, article: Article, cited: Any) -> None:
    typed = filled(
        desk.get(change(article)), body="It **snowed**. <script>alert(1)</script>", standfirst="Snow!", author="Kim"
    )
    before = Revision.objects.count()
    shown = desk.post(change(article, "proof"), typed)
    page = shown.content.decode()
    assert shown.status_code == 200 and "articles/article_detail.html" in [each.name for each in shown.templates]
    assert "<strong>snowed</strong>" in page and "Snow!" in page and "By Kim" in page
    assert "<script>alert" not in page
    assert shown["X-Robots-Tag"] == "noindex" and "no-store" in shown["Cache-Control"]
    assert Revision.objects.count() == before
    assert Article.objects.get(pk=article.pk).body == article.body
    assert Evidence.objects.get(pk=cited.evidence_id).start is not None


def test_the_preview_of_a_new_article_and_of_one_that_cannot_be(desk: Client) -> None:
    url = reverse("admin:articles_article_proof_new")
    typed = filled(desk.get(reverse("admin:articles_article_add")), title="New", body="Text", rights="own")
    assert ">New</h1>" in desk.post(url, typed).content.decode()
    refused = desk.post(url, {**typed, "title": "", "dated": "soon"})
    assert refused.status_code == 422
    assert "Title: " in refused.content.decode() and "Dated: " in refused.content.decode()
    assert not Article.objects.filter(title="New").exists()
    assert desk.get(url).status_code == 405


def test_the_preview_and_the_names_need_a_permission(as_one_who_may: Any, article: Article) -> None:
    client = as_one_who_may("view_article")
    assert client.post(change(article, "preview")).status_code == 403
    assert client.post(reverse("admin:articles_article_proof_new")).status_code == 403
    assert client.get(f"{NAMES}?q=Seo").status_code == 403
    assert "Preview" not in client.get(change(article)).content.decode()


@pytest.mark.parametrize("typed", ["Seo A", "서", "Seo Ara", "seoara", "Suh Ara"])
def test_names_are_offered_in_any_spelling(desk: Client, typed: str) -> None:
    actor = make.make_actor(name="Seo Ara", native_name="서아라")
    draft = make.make_actor(name="Seo Arin", publish=False)
    found = {each["name"]: each for each in desk.get(NAMES, {"q": typed}).json()["names"]}
    assert found["Seo Ara"]["url"] == actor.get_absolute_url() and found["Seo Ara"]["native"] == "서아라"
    if typed == "Seo A":
        assert found[draft.name]["url"] == ""


def test_names_cost_the_same_for_many(desk: Client) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            desk.get(NAMES, {"q": "Han"})
        return len(queries)

    make.make_actor(name="Han Ji Won")
    few = cost()
    for number in range(5):
        make.make_actor(name=f"Han Ji Won{number}")
    assert cost() == few


def test_a_link_to_a_record_becomes_a_mention(desk: Client) -> None:
    role = make.make_role(actor=make.make_actor(name="Seo Ara"))
    body = f"[Seo Ara]({role.actor.get_absolute_url()}) is [Yuna]({role.get_absolute_url()}), [x](/actors/999999-x/)."
    typed = filled(desk.get(reverse("admin:articles_article_add")), title="New", body=body, rights="own")
    assert desk.post(reverse("admin:articles_article_add"), typed).status_code == 302
    found = {mention.exact: mention.record_id for mention in Mention.objects.all()}
    assert found == {"Seo Ara": role.actor_id, "Yuna": role.pk}
    article = Article.objects.get()
    desk.post(change(article), filled(desk.get(change(article)), body="Seo Ara is Yuna, x."))
    assert not Mention.objects.exists()


def test_standfirst_and_author_are_shown_where_we_may(client: Client) -> None:
    ours = make.make_article(standfirst="Why it snowed.", author="Kim")
    theirs = make.make_article(standfirst="Their words.", author="Lee", rights="quotes")
    assert "Why it snowed." in client.get(ours.get_absolute_url()).content.decode()
    assert "Their words." not in client.get(theirs.get_absolute_url()).content.decode()
    for url in ("/articles/", "/articles/feed/"):
        page = client.get(url).content.decode()
        assert "Why it snowed." in page and "Their words." not in page
    assert client.get(f"/api/v1/articles/{ours.pk}/").json()["standfirst"] == "Why it snowed."
    assert client.get(f"/api/v1/articles/{theirs.pk}/").json()["standfirst"] is None
