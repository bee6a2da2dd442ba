"""Merging on the desk: found, compared, merged with a choice per field, taken apart; nothing lost on the way."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from catalog import writes
from catalog.models import Actor, Likeness, Revision, Role
from catalog.writes.likeness import catch_up
from tests import factories as make
from tests.admin.form import filled
from tests.admin.world import make_world

pytestmark = pytest.mark.django_db
PAIRS = "admin:catalog_likeness_changelist"


def address(what: str, *args: int, kind: str = "actor") -> str:
    return reverse(f"admin:catalog_{kind}_{what}", args=args)


def page(client: Client, url: str, **query: str) -> str:
    answer = client.get(url, query)
    assert answer.status_code == 200, url
    return answer.content.decode()


@pytest.fixture
def pair(db: Any) -> tuple[Actor, Actor]:
    return (
        make.make_actor(name="Park Seo Joon"),
        make.make_actor(name="Park So Joon", native_name="박서준", external_ids={"wikidata": "Q1"}),
    )


def versions(winner: Any, loser: Any) -> dict[str, Any]:
    return {"version_winner": winner.version, "version_loser": loser.version}


def test_the_walk_from_the_form_to_the_redirect_and_back(desk: Client, pair: Any) -> None:
    winner, loser = pair
    role = make.make_role(actor=loser, character="Park Sae Ro Yi")
    assert address("merge", winner.pk) in page(desk, address("change", winner.pk))
    into = address("merge_into", winner.pk, loser.pk)
    assert into in page(desk, address("merge", winner.pk), q="Bak Seojun")
    compared = page(desk, into)
    assert 'value="loser" checked' in compared  # only the second has a native name
    assert f'{reverse("admin:catalog_role_changelist")}?actor={loser.pk}">1 roles' in compared
    data = {"choice-native_name": "loser", "choice-name": "winner", "reason": "One man.", **versions(winner, loser)}
    done = desk.post(into, data, follow=True).content.decode()
    assert "is merged into" in done
    assert address("unmerge", loser.pk) in done
    merged = Actor.objects.get(pk=winner.pk)
    assert (merged.native_name, merged.external_ids) == ("박서준", {})
    assert Revision.objects.filter(record_id=role.pk).first().reason == "One man."  # type: ignore[union-attr]
    old = Client().get(loser.get_absolute_url())
    assert (old.status_code, old["Location"]) == (301, merged.get_absolute_url())
    assert Client().get(f"/api/v1/actors/{loser.pk}/").status_code == 301
    told = page(desk, address("unmerge", loser.pk))
    assert "1 roles" in told
    apart = {"version": Actor.objects.get(pk=loser.pk).version, "version_winner": merged.version}
    assert "stands by itself again" in desk.post(address("unmerge", loser.pk), apart, follow=True).content.decode()
    assert Client().get(loser.get_absolute_url()).status_code == 200


def test_a_stale_version_keeps_what_was_typed(desk: Client, pair: Any) -> None:
    winner, loser = pair
    old = versions(winner, loser)
    writes.update(record=loser, version=1, native_name="박소준", by=None)
    data = {"choice-native_name": "loser", "reason": "Typed with care", **old}
    answer = desk.post(address("merge_into", winner.pk, loser.pk), data).content.decode()
    assert "changed this meanwhile" in answer
    assert "Typed with care" in answer
    assert "박소준" in answer
    assert 'name="version_loser" value="2"' in answer
    assert Actor.objects.get(pk=loser.pk).merged_into_id is None


def test_a_bad_choice_is_told_at_its_field(desk: Client, pair: Any) -> None:
    winner, loser = pair
    data = {"choice-name": "nobody", **versions(winner, loser)}
    assert "name: Choose one" in desk.post(address("merge_into", winner.pk, loser.pk), data).content.decode()


def test_what_would_hide_a_public_record_is_said(desk: Client, pair: Any) -> None:
    draft = make.make_actor(publish=False)
    assert "readers will find neither" in page(desk, address("merge_into", draft.pk, pair[0].pk))
    assert "readers will find neither" not in page(desk, address("merge_into", pair[0].pk, draft.pk))


def test_an_editor_changes_nothing_public_by_merging(as_group: Any, pair: Any) -> None:
    public, other = pair
    draft, client = make.make_actor(name="Park Seo-jun", publish=False), as_group("editor")
    for winner, loser in ((public, draft), (draft, public)):
        url = address("merge_into", winner.pk, loser.pk)
        refused = client.post(url, versions(winner, loser)).content.decode()
        assert "Only one of the two is public: whoever may publish merges them." in refused
    into = address("merge_into", public.pk, other.pk)
    assert 'value="loser" checked' not in page(client, into)
    refused = client.post(into, {"choice-native_name": "loser", **versions(public, other)}).content.decode()
    assert "native name: The record is public: whoever may publish takes this from the other one." in refused
    assert not Actor.objects.exclude(merged_into=None).exists()
    assert client.post(into, versions(public, other)).status_code == 302
    assert Actor.objects.get(pk=public.pk).native_name == ""


def test_taking_apart_what_was_public_alone_is_for_those_who_may_publish(as_group: Any, pair: Any) -> None:
    winner, loser = pair
    editor, publisher = as_group("editor"), as_group("publisher")
    writes.merge(winner=winner, loser=loser, **versions(winner, loser))
    winner.refresh_from_db()
    writes.transition(record=winner, to="withdrawn", version=winner.version, reason="Not to be seen")
    winner.refresh_from_db()
    loser.refresh_from_db()
    apart = {"version": loser.version, "version_winner": winner.version}
    url = address("unmerge", loser.pk)
    assert "whoever may publish takes them apart" in editor.post(url, apart).content.decode()
    loser.refresh_from_db()
    assert loser.status == "withdrawn"
    assert publisher.post(url, apart).status_code == 302
    draft = make.make_actor(name="Park Seo-jun", native_name="박서준", publish=False)
    public = make.make_actor(name="Park Seojun")
    both = {"choices": {"native_name": "loser"}, **versions(public, draft)}
    writes.merge(winner=public, loser=draft, **both)
    draft.refresh_from_db()
    apart = {"version": draft.version, "version_winner": 2}
    assert "whoever may publish takes them apart" in editor.post(address("unmerge", draft.pk), apart).content.decode()


def test_a_publisher_takes_from_what_is_not_public(as_group: Any, pair: Any) -> None:
    draft = make.make_actor(name="Park Seo-jun", native_name="박서준", publish=False)
    into = address("merge_into", pair[0].pk, draft.pk)
    data = {"choice-native_name": "loser", **versions(pair[0], draft)}
    assert as_group("publisher").post(into, data).status_code == 302
    assert Actor.objects.get(pk=pair[0].pk).native_name == "박서준"


def test_nothing_points_anew_at_what_was_merged_away(desk: Client, pair: Any) -> None:
    winner, loser = pair
    role, scene = make.make_role(), make.make_scene()
    writes.merge(winner=winner, loser=loser, **versions(winner, loser))
    said = f"“Park So Joon” was merged into “Park Seo Joon #{winner.pk}”: choose that one."
    form = address("change", role.pk, kind="role")
    refused = desk.post(form, filled(desk.get(form), actor=loser.pk))
    assert said in unescape(refused.content.decode())
    table = address("import", kind="role")
    row = f"id,version,actor\r\n{role.pk},1,{loser.pk}\r\n"
    told = desk.post(table, {"file": SimpleUploadedFile("roles.csv", row.encode()), "reason": "As told"})
    assert said in unescape(told.content.decode())
    assert Role.objects.get(pk=role.pk).actor_id == role.actor_id
    page = desk.get(reverse("admin:articles_citation_find", args=[loser.pk])).content.decode()
    assert "Park Seo Joon" in page and "Park So Joon" not in page
    quote = make.make_quote(winner)
    form = reverse("admin:articles_quote_change", args=[quote.pk])
    assert said in unescape(desk.post(form, filled(desk.get(form), speaker=loser.pk)).content.decode())
    first, second = make.make_role(drama=scene.drama), make.make_role(drama=scene.drama)
    writes.merge(winner=first, loser=second, **versions(first, second))
    with pytest.raises(ValidationError, match="was merged into") as error:
        writes.update(record=scene, version=scene.version, roles=[second.pk])
    assert list(error.value.message_dict) == ["roles"]


def test_two_selected_in_the_list(desk: Client, pair: Any) -> None:
    url, action = address("changelist"), {"action": "merge_selected"}
    both = desk.post(url, {**action, "_selected_action": [each.pk for each in pair]})
    assert both["Location"] == address("merge_into", *(each.pk for each in pair))
    one = desk.post(url, {**action, "_selected_action": [pair[0].pk]}, follow=True).content.decode()
    assert "exactly two" in one


def test_unmerging_what_is_not_merged_says_so(desk: Client, pair: Any) -> None:
    assert "is not merged" in desk.get(address("unmerge", pair[0].pk), follow=True).content.decode()


def test_probable_duplicates_are_listed_and_decided(desk: Client, pair: Any) -> None:
    winner, loser = pair
    assert "not compared yet" in page(desk, reverse(PAIRS))
    desk.post(reverse("admin:catalog_likeness_look"))
    listed = page(desk, reverse(PAIRS))
    assert "not compared yet" not in listed
    assert address("merge_into", winner.pk, loser.pk) in listed
    assert "a spelling of the same name" in listed
    found = Likeness.objects.get()
    apart = reverse("admin:catalog_likeness_apart", args=[found.pk])
    assert "say why" in desk.post(apart, {"reason": ""}, follow=True).content.decode()
    assert "stay two" in desk.post(apart, {"reason": "Told by the agency"}, follow=True).content.decode()
    assert "Nothing on file looks like a duplicate" in page(desk, reverse(PAIRS))
    assert "Told by the agency" in page(desk, reverse(PAIRS), apart="1")
    desk.post(reverse("admin:catalog_likeness_again", args=[found.pk]))
    assert address("merge_into", winner.pk, loser.pk) in page(desk, reverse(PAIRS))


def test_the_list_goes_on_where_the_page_ended(desk: Client) -> None:
    names = [f"{surname} {given}" for surname in ("Kim", "Han", "Oh") for given in ("Ji Won", "Ha Neul", "Bo Ra")]
    for name in names:
        for _ in range(3):
            make.make_actor(name=name)
    catch_up()
    shown = []
    answer = desk.get(reverse(PAIRS))
    while answer.context["more"]:
        shown += [row["pair"].pk for row in answer.context["pairs"]]
        answer = desk.get(reverse(PAIRS), {"after": answer.context["more"]})
    shown += [row["pair"].pk for row in answer.context["pairs"]]
    assert len(shown) == len(set(shown)) == Likeness.objects.count() == 27
    for after in ("x", "9-", "99999-1", "-"):
        assert desk.get(reverse(PAIRS), {"after": after}).status_code == 200


def test_used_where(desk: Client, pair: Any, as_one_who_may: Any) -> None:
    _, actor = pair
    make.make_role(actor=actor)
    make.make_song(artists=[actor.pk])
    make.cite(actor, "name")
    form = page(desk, address("change", actor.pk))
    for url in (f"role/?actor={actor.pk}", f"song/?artists={actor.pk}"):
        assert f"/admin/catalog/{url}" in form
        assert "1 result" in page(desk, f"/admin/catalog/{url}") or desk.get(f"/admin/catalog/{url}").status_code == 200
    assert f"/admin/articles/citation/?record={actor.pk}" in form
    plain = page(as_one_who_may("view_actor"), address("change", actor.pk))
    assert "1 roles" in plain
    assert "/admin/catalog/role/?actor" not in plain


def test_every_list_that_is_linked_narrows(desk: Client) -> None:
    world = make_world(2)
    for name in ("actor", "drama", "role", "network", "release", "scene", "article"):
        record = world.rows[name]
        app = "articles" if name == "article" else "catalog"
        for use in desk.get(reverse(f"admin:{app}_{name}_change", args=[record.pk])).context["used"]:
            if use.name == "tellings":
                continue  # no list of their own
            assert use.url, use.name
            listed = desk.get(use.url)
            assert listed.status_code == 200, use.url
            assert len(listed.context["cl"].result_list) == use.count, use.url


def count(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200, url
    return len(captured)


def test_the_number_of_queries_does_not_grow(desk: Client, pair: Any) -> None:
    winner, loser = pair
    urls = [address("merge", winner.pk), address("merge_into", winner.pk, loser.pk), reverse(PAIRS)]
    make.make_role(actor=loser)
    make.cite(loser, "name")
    catch_up()
    few = [count(desk, url) for url in urls]
    for _ in range(6):
        make.make_role(actor=loser)
        make.cite(loser, "name")
        make.make_actor(name="Park Seo-jun")
    catch_up()
    assert [count(desk, url) for url in urls] == few


def test_who_may_not_merge_gets_nothing(as_one_who_may: Any, pair: Any) -> None:
    winner, loser = pair
    Likeness.objects.create(type="actor", one_id=winner.pk, other_id=loser.pk, score=50)
    client = as_one_who_may("change_actor", "view_actor")
    pages = [address("merge", winner.pk), address("merge_into", winner.pk, loser.pk), address("unmerge", loser.pk)]
    for url in [*pages, reverse(PAIRS)]:
        assert client.get(url).status_code == 403, url
    posts = [*pages[1:], *(reverse(f"admin:catalog_likeness_{what}", args=[1]) for what in ("apart", "again"))]
    for url in posts:
        assert client.post(url, versions(winner, loser)).status_code == 403, url
    assert "Merge with" not in page(client, address("change", winner.pk))
    assert "merge_selected" not in page(client, address("changelist"))


def test_merging_alone_is_not_enough(as_one_who_may: Any, pair: Any) -> None:
    client = as_one_who_may("merge_record", "view_actor")
    assert client.get(address("merge_into", *(each.pk for each in pair))).status_code == 403
