"""The review queue: what comes up, in which order, and what a decision does and tells."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.admin.queue.fact_form import fact_form
from articles.extraction import findings
from articles.models import Claim, Comment, Decision, Suggestion
from articles.review import claim, decide, settle
from articles.review.facts import FACTS, from_json
from catalog.models import Actor, Drama, Role
from tests import factories as make
from tests.admin.form import filled
from tests.articles.proposals import make_salt_road, put
from tests.pages.test_plans import plan

pytestmark = pytest.mark.django_db
QUEUE = "/admin/articles/suggestion/queue/"
ROLE = findings.Role(actor="Moon Ga On", drama="Salt Road", character="Seo Rin")


def up(desk: Client, query: str = "") -> Suggestion | None:
    """The proposal that comes up."""
    return desk.get(f"{QUEUE}?{query}").context["suggestion"]


def press(desk: Client, suggestion: Suggestion, decision: str, query: str = "", **data: Any) -> Any:
    address = reverse("admin:articles_suggestion_decide", args=[suggestion.pk])
    return desk.post(f"{address}?{query}", {"decision": decision, **data})


def test_a_proposal_stands_beside_its_sentence_with_all_that_tells_of_it(desk: Client) -> None:
    article = make_salt_road()
    role, person = put(article, ROLE, rule="x-plays-y", confidence=0.8), put(article, findings.Person("Moon Ga On"))
    settle(article=article)
    page = desk.get(QUEUE).content.decode()
    assert '<mark class="is-chosen">Moon Ga On plays Seo Rin in Salt Road.</mark> Ga On laughed.' in page
    for told in (article.title, "0.80", "x-plays-y", "1 wait under this filter", "name: Moon Ga On"):
        assert told in page, told
    assert up(desk) == role
    assert person not in {up(desk), up(desk, f"at={role.pk}")}


def test_what_comes_from_an_article_that_nobody_may_read_is_told(desk: Client) -> None:
    said = "The article is not public: until it is, readers see what you accept without its sentence."
    put(make_salt_road(publish=False), ROLE)
    assert said in desk.get(QUEUE).content.decode()
    Suggestion.objects.all().delete()
    put(make_salt_road(), ROLE)
    assert said not in desk.get(QUEUE).content.decode()


def test_filters_stand_in_the_address(desk: Client) -> None:
    article = make_salt_road()
    sure = put(article, findings.Title("Salt Road"), confidence=0.95)
    weak = put(article, findings.Setting("Salt Road", "Busan"), confidence=0.55, sensitive=True)
    other = make.make_suggestion(confidence=0.75, kind="song")
    Suggestion.objects.filter(pk=other.pk).update(created=timezone.now() - timedelta(days=9))
    make.make_story(article)
    story = article.telling.story_id
    expected = {
        "": sure, "kind=song": other, "confidence=likely": other, "confidence=open": weak, "sensitive=yes": weak,
        "age=older": other, "age=day&sensitive=no": sure, f"story={story}&confidence=open": weak,
        f"article={other.article_id}": other, "order=oldest&confidence=open": weak, "kind=song&sensitive=yes": None,
    }  # fmt: skip
    assert {query: up(desk, query) for query in expected} == expected
    page = desk.get(f"{QUEUE}?kind=setting&order=oldest").content.decode()
    assert 'decide/?kind=setting&amp;order=oldest"' in page


def test_a_wrong_filter_is_told_and_decides_nothing(desk: Client) -> None:
    make.make_suggestion()
    assert "Select a valid choice" in desk.get(f"{QUEUE}?kind=nonsense").content.decode()
    said = desk.post(f"{QUEUE}all/?kind=nonsense", {"verdict": "rejected", "keys": "1"}, follow=True).content.decode()
    assert "nothing was decided" in said
    assert Suggestion.objects.filter(status="open").count() == 1
    for place in ("x", "0.5", ",", "nan,1", "1e400,-3", "0.5,9" * 20):
        assert desk.get(QUEUE, {"after": place}).status_code == 200


@pytest.mark.parametrize("order", ["", "order=oldest"])
def test_skipping_goes_through_all_once_in_order(desk: Client, order: str) -> None:
    rows = [make.make_suggestion(confidence=each) for each in (0.5, 0.9, 0.5, 0.7, 0.5)]
    seen, address = [], f"{QUEUE}?{order}"
    while suggestion := (answer := desk.get(address)).context["suggestion"]:
        seen.append(suggestion)
        address = re.search(r'href="([^"]+)" data-act="skip"', answer.content.decode())[1].replace("&amp;", "&")
    surest = [rows[number] for number in (1, 3, 0, 2, 4)]
    assert seen == (rows if order else surest)
    assert "That was the last one" in answer.content.decode()


def test_accepted_the_next_comes_and_the_way_back_is_there(desk: Client, editor: User) -> None:
    article = make_salt_road()
    role, setting = put(article, ROLE, confidence=0.8), put(article, findings.Setting("Salt Road", "Busan"))
    answer = press(desk, role, "accept", f"article={article.pk}")
    assert f"at={setting.pk}" in answer["Location"] and f"article={article.pk}" in answer["Location"]
    assert Role.objects.public().get().character == "Seo Rin"
    role.refresh_from_db()
    assert (role.status, role.decided_by) == ("accepted", editor)
    page = desk.get(answer["Location"]).content.decode()
    undo = reverse("admin:articles_decision_undo", args=[Decision.objects.get().pk])
    assert f'action="{undo}"' in page
    back = desk.post(undo, {"next": f"{QUEUE}?at={role.pk}"}, follow=True)
    assert "1 decision taken back." in back.content.decode()
    assert back.context["suggestion"] == role
    assert not Role.objects.public().exists()


def test_the_editors_choice_of_a_record_is_carried_along(desk: Client) -> None:
    near = make.make_actor(name="Mun Ga-on")
    role = put(make_salt_road(), ROLE)
    page = desk.get(QUEUE)
    assert "another spelling of the name" in page.content.decode()
    refused = press(desk, role, "accept", **asked(page))
    assert refused.status_code == 422
    assert "Choose whom or what “Moon Ga On” means." in refused.content.decode()
    assert not Role.objects.exists()
    press(desk, role, "accept", **{**asked(page), "link-actor": near.pk})
    assert Role.objects.get().actor == near


def asked(page: Any) -> dict[str, Any]:
    """What the page's form posts as it stands."""
    found = {}
    for question in page.context["questions"]:
        found[f"said-{question['named'].field}"] = question["named"].name
        for answer in question["answers"]:
            if answer["checked"]:
                found[question["name"]] = answer["value"]
    return found


def test_new_record_is_among_the_answers(desk: Client) -> None:
    make.make_actor(name="Moon Ga On", disambiguation="singer")
    role = put(make_salt_road(), ROLE)
    press(desk, role, "accept", **{**asked(desk.get(QUEUE)), "link-actor": "new"})
    assert Actor.objects.filter(name="Moon Ga On").count() == 2


def edited(role: Suggestion, **values: Any) -> dict[str, Any]:
    return {"fact-shown": "1", **{f"fact-{name}": value for name, value in {**role.data, **values}.items()}}


def test_an_edited_fact_is_accepted_as_edited(desk: Client) -> None:
    role = put(make_salt_road(), ROLE)
    press(desk, role, "accept", **edited(role, character="Seo Ryn", state="in_talks"))
    made = Role.objects.get()
    assert (made.character, made.state) == ("Seo Ryn", "in_talks")
    assert made.citations.get(field="character").evidence == role.evidence


def test_what_is_wrong_in_an_edited_fact_is_told_at_its_field_and_kept(desk: Client) -> None:
    release = put(make_salt_road(), findings.Release("Salt Road", "season", 2))
    for wrong, told in (("2024-13", "2024-13"), ("soon", "SOON")):
        answer = press(desk, release, "accept", **edited(release, network="", premiere=wrong))
        assert answer.status_code == 422
        form = answer.context["form"]
        assert list(form.errors) == ["premiere"] and form["premiere"].value() == wrong
        assert told in answer.content.decode().upper()
    assert not Drama.objects.exists()


@pytest.mark.parametrize("kind", sorted(FACTS))
def test_the_form_of_every_kind_says_what_the_fact_says(kind: str) -> None:
    samples = {"tuple[str, ...]": ["A", "B"], "int": 2, "int | None": None, "bool": False, "Decimal": "4.5"}
    given = {"url": "https://video.example/", **dict.fromkeys(("premiere", "day", "published", "date"), "2024-05")}
    given |= {"of": "person"} if kind == "alias" else {}
    hints = {name: str(hint) for name, hint in FACTS[kind].__annotations__.items() if "ClassVar" not in str(hint)}
    data = {name: given.get(name, samples.get(hint, "x")) for name, hint in hints.items()}
    posted = {"fact-shown": "1"}
    for name in fact_form(kind, data).fields.keys() - {"shown"}:
        value = data[name]
        posted[f"fact-{name}"] = "\n".join(value) if isinstance(value, list) else value
    form = fact_form(kind, data, {name: value for name, value in posted.items() if value not in (None, False)})
    assert form.is_valid(), form.errors
    assert form.changed_data == []
    assert from_json(kind, form.fact(data)) == from_json(kind, data)


def test_what_somebody_else_decided_meanwhile_is_told_in_place(desk: Client) -> None:
    role = put(make_salt_road(), ROLE)
    decide(suggestion=role, verdict="rejected", by=make.make_user("jun"))
    answer = press(desk, role, "accept", "part=1")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'role="alert">“role: Moon Ga On, Salt Road, ' in page and "is rejected already." in page
    assert "<html" not in answer.content.decode()
    assert not Role.objects.exists()


def test_what_others_work_at_is_passed_over_until_their_time_is_up(desk: Client) -> None:
    first, second = make.make_suggestion(confidence=0.9), make.make_suggestion(confidence=0.8)
    held = claim(by=make.make_user("jun"), suggestion=first)
    assert up(desk) == second
    page = desk.get(f"{QUEUE}?at={first.pk}").content.decode()
    assert "Claimed by jun until " in page
    refused = press(desk, first, "reject")
    assert refused.status_code == 422 and "Claimed by jun" in refused.content.decode()
    Claim.objects.filter(pk=held.pk).update(until=timezone.now())
    assert up(desk) == first
    claim(by=make.make_user("jun"), article=first.article)
    assert up(desk) == second


def test_claims_of_ones_own(desk: Client, editor: User) -> None:
    first, second = make.make_suggestion(confidence=0.9), make.make_suggestion(confidence=0.8)
    desk.post(reverse("admin:articles_article_claim", args=[second.article_id]))
    assert up(desk, "mine=on") == second
    assert up(desk) == first
    jun = Client()
    jun.force_login(User.objects.create_superuser("jun"))
    for row in (first, second):
        jun.post(reverse("admin:articles_suggestion_claim", args=[row.pk]), {"passing": "1"})
    assert [each.suggestion for each in Claim.objects.filter(by__username="jun")] == [first], "the second is Mina’s"
    desk.post(reverse("admin:articles_article_claim", args=[second.article_id]), {"release": "1"})
    assert not Claim.objects.filter(by=editor).exists()
    jun.post(reverse("admin:articles_suggestion_claim", args=[second.pk]), {"passing": "1"})
    assert [each.suggestion for each in Claim.objects.filter(by__username="jun")] == [second], (
        "one in passing at a time"
    )


def test_comments_show_in_the_queue_and_on_the_article(desk: Client) -> None:
    role = put(make_salt_road(), ROLE)
    desk.post(
        reverse("admin:articles_suggestion_comment", args=[role.pk]), {"text": "Is it <b>her</b>?", "next": QUEUE}
    )
    desk.post(reverse("admin:articles_article_comment", args=[role.article_id]), {"text": "I ask the agency."})
    page = desk.get(QUEUE).content.decode()
    assert "Is it &lt;b&gt;her&lt;/b&gt;?" in page and "I ask the agency." in page
    form = desk.get(reverse("admin:articles_article_change", args=[role.article_id]))
    assert "I ask the agency." in form.content.decode()
    assert desk.post(reverse("admin:articles_article_change", args=[role.article_id]), filled(form)).status_code == 302
    empty = desk.post(reverse("admin:articles_suggestion_comment", args=[role.pk]), {"text": " "}, follow=True)
    assert "This field cannot be blank" in empty.content.decode()
    assert Comment.objects.count() == 2


def test_all_under_a_filter_after_one_confirmation(desk: Client) -> None:
    article = make_salt_road()
    title, setting = put(article, findings.Title("Salt Road")), put(article, findings.Setting("Salt Road", "Busan"))
    private = put(article, findings.Person("Moon Ga On"), sensitive=True)
    other = make.make_suggestion()
    address = f"{QUEUE}all/?article={article.pk}"
    page = desk.get(f"{address}&verdict=accepted")
    said = page.content.decode()
    assert "2 proposals will be accepted" in said and "1 title" in said and "1 setting" in said
    assert Suggestion.objects.filter(status="open").count() == 4, "asking decides nothing"
    decide(suggestion=setting, verdict="rejected", by=make.make_user("jun"))
    keys = f"{page.context['keys']},{private.pk}"
    done = desk.post(address, {"verdict": "accepted", "keys": keys}, follow=True).content.decode()
    assert "1 proposal accepted." in done and "is rejected already" in done and "decide it by itself" in done
    assert {row.status for row in Suggestion.objects.filter(pk__in=[private.pk, other.pk])} == {"open"}
    batch = Decision.objects.filter(batch__isnull=False).first()
    assert f"?batch={batch.batch}" in done
    assert "1 decision" in desk.get(f"/admin/articles/decision/?batch={batch.batch}").content.decode()
    desk.post(reverse("admin:articles_decision_undo", args=[batch.pk]), {"batch": "1"})
    title.refresh_from_db()
    assert title.status == "open" and not Drama.objects.public().exists()


def test_what_was_built_on_is_told_line_by_line(desk: Client) -> None:
    title = put(make_salt_road(), findings.Title("Salt Road"))
    press(desk, title, "accept")
    make.make_song(drama=Drama.objects.get(), title="Tide")
    undo = reverse("admin:articles_decision_undo", args=[Decision.objects.get().pk])
    said = desk.post(undo, follow=True).content.decode()
    assert "Nothing was taken back" in said and "rests on “Salt Road”" in said
    assert Drama.objects.public().exists()


def test_the_list_keeps_all_and_decides_many(desk: Client, editor: User) -> None:
    article = make_salt_road()
    good, bad = put(article, findings.Title("Salt Road")), put(article, findings.Takes("scene:none", 9))
    data = {"action": "accept_selected", "_selected_action": [good.pk, bad.pk]}
    said = desk.post("/admin/articles/suggestion/", data, follow=True).content.decode()
    assert "1 proposal accepted." in said and "is not accepted yet" in said
    assert "waiting" in said and "Review queue" in said
    page = desk.get(reverse("admin:articles_suggestion_change", args=[bad.pk])).content.decode()
    assert f"{QUEUE}?at={bad.pk}" in page and 'value="accept"' not in page, "decided in the queue, in one way"


def test_a_retelling_waits_behind_the_first_and_its_story_can_be_asked_for(desk: Client) -> None:
    first, other = make.make_suggestion(), make.make_suggestion()
    again = make.make_suggestion(follows=first)
    story = make.make_story(first.article, again.article)

    def shown(query: str) -> set[int]:
        page = desk.get(f"/admin/articles/suggestion/?{query}").content.decode()
        return {row.pk for row in (first, again, other) if f"/suggestion/{row.pk}/change/" in page}

    assert shown("") == {first.pk, other.pk}
    assert shown(f"article__telling__story={story.pk}") == {first.pk}
    page = desk.get("/admin/articles/story/").content.decode()
    assert f"?article__telling__story={story.pk}" in page and "1 proposal waits" in page


def test_who_may_only_look_does_not_decide(as_one_who_may: Any) -> None:
    one = make.make_suggestion()
    decision = make.make_decision(one)
    client = as_one_who_may("view_suggestion", "view_decision")
    page = client.get(QUEUE).content.decode()
    assert 'value="accept"' not in page and "Comment</label>" not in page
    for address, data in (
        (reverse("admin:articles_suggestion_decide", args=[one.pk]), {"decision": "reject"}),
        (reverse("admin:articles_suggestion_decide_all"), {"verdict": "rejected", "keys": str(one.pk)}),
        (reverse("admin:articles_suggestion_claim", args=[one.pk]), {}),
        (reverse("admin:articles_suggestion_comment", args=[one.pk]), {"text": "x"}),
        (reverse("admin:articles_decision_undo", args=[decision.pk]), {}),
    ):
        assert client.post(address, data).status_code == 403, address
    one.refresh_from_db()
    assert one.status == "open"


def test_who_may_not_look_sees_nothing(as_one_who_may: Any) -> None:
    make.make_suggestion()
    assert as_one_who_may("view_drama").get(QUEUE).status_code == 403
    assert Client().get(QUEUE).status_code == 302


def test_nothing_is_decided_by_looking(desk: Client) -> None:
    one = make.make_suggestion()
    assert desk.get(reverse("admin:articles_suggestion_decide", args=[one.pk])).status_code == 405
    assert desk.get(reverse("admin:articles_suggestion_claim", args=[one.pk])).status_code == 405
    assert desk.get(f"{QUEUE}?at=999999").status_code == 404
    assert desk.get(f"{QUEUE}?at=x").status_code == 404


def test_many_wait_at_the_cost_of_few_and_are_not_counted_on_and_on(desk: Client) -> None:
    make_salt_road()

    def fill(number: int) -> None:
        for _ in range(number):
            role = put(make_salt_road(), ROLE)
            make.make_comment(suggestion=role)
            make.make_claim(article=make.make_article())
            make.make_decision(role)

    def cost(query: str = "") -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(f"{QUEUE}?{query}").status_code == 200
        return len(captured)

    fill(2)
    queries = ("", "kind=role", "order=oldest&sensitive=no", "mine=on", "part=1")
    few = {query: cost(query) for query in queries}
    fill(6)
    assert {query: cost(query) for query in queries} == few
    assert max(few.values()) <= 40
    one = Suggestion.objects.first()
    same = {"article": one.article, "kind": "role", "data": one.data, "evidence": one.evidence, "confidence": 0.5}
    copies = [Suggestion(key=f"k{number}", **same) for number in range(1000)]
    Suggestion.objects.bulk_create(copies)
    assert "1,000+ wait" in desk.get(QUEUE).content.decode()


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("", "suggestion_waiting"),
        ("kind=role", "suggestion_waiting_kind"),
        ("order=oldest", "suggestion_waiting_oldest"),
        ("after=0.7,3", "suggestion_waiting"),
        ("article=1", "suggestion_waiting_article"),
    ],
)
def test_the_next_one_is_found_by_an_index(desk: Client, query: str, index: str) -> None:
    put(make_salt_road(), ROLE)
    with CaptureQueriesContext(connection) as captured:
        desk.get(f"{QUEUE}?{query}")
    first = re.compile(r'^SELECT "articles_suggestion"."id" AS.*LIMIT 1$')
    read = plan(next(each["sql"] for each in captured if first.match(each["sql"])))
    # With next to no rows, PostgreSQL reads the index of all that waits for any filter.
    assert (index if connection.vendor == "sqlite" else "suggestion_waiting") in read, read
    assert "SCAN articles_suggestion\n" not in read + "\n" and "Seq Scan on articles_suggestion" not in read, read
