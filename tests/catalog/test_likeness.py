"""Records that may be one are found with what speaks for it, and those that are two are left alone."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from catalog import writes
from catalog.models import Likeness
from catalog.writes.likeness import behind, catch_up
from tests import factories as make

pytestmark = pytest.mark.django_db


def pairs() -> list[tuple[int, int]]:
    catch_up()
    return list(Likeness.objects.open().values_list("one", "other"))


def codes() -> dict[str, str]:
    catch_up()
    return dict(Likeness.objects.open()[0].evidence)


def test_spellings_slips_and_hangul_are_found() -> None:
    first = make.make_actor(name="Park Seo Joon")
    make.make_actor(name="Kim Go Eun")
    for name in ("Bak Seojun", "Park So Joon", "박서준"):
        make.make_actor(name=name)
    assert len([pair for pair in pairs() if first.pk in pair]) == 3


def test_what_speaks_for_it_is_told_the_strongest_first() -> None:
    drama, article = make.make_drama(title="Goblin"), make.make_article()
    weak = [make.make_actor(name=name) for name in ("Gong Yoo", "Gong Yu")]
    strong = [
        make.make_actor(name=name, native_name="이동욱", external_ids={"wikidata": "Q7"})
        for name in ("Lee Dong Wook", "Lee Dong-uk")
    ]
    for actor in strong:
        make.make_role(actor=actor, drama=drama)
        make.cite(actor, "name", article=article)
    assert pairs() == [(strong[0].pk, strong[1].pk), (weak[0].pk, weak[1].pk)]
    told = codes()
    assert told["shared"] == "Goblin"
    assert told["external"] == "wikidata Q7"
    assert told["native"] == "이동욱"
    assert told["article"] == article.title


def test_a_number_is_no_slip() -> None:
    for name in ("Penthouse 2", "Penthouse 3"):
        make.make_drama(title=name)
    assert pairs() == []


def test_a_shared_co_star_speaks_for_it() -> None:
    other = make.make_actor(name="Cha Eun Ho")
    for name in ("Han Ji Won", "Han Jiwon"):
        make.make_role(drama=(role := make.make_role(actor=make.make_actor(name=name))).drama, actor=other)
        assert role.pk
    assert codes()["co_stars"] == "Cha Eun Ho"


def test_dramas_and_networks_are_compared_too() -> None:
    one, other = make.make_drama(title="The Glory"), make.make_drama(title="The Gloryy")
    actor = make.make_actor()
    for drama in (one, other):
        make.make_role(drama=drama, actor=actor)
    first, second = make.make_network(name="Channel Nine"), make.make_network(name="Channel Nines")
    assert set(pairs()) == {(one.pk, other.pk), (first.pk, second.pk)}
    assert Likeness.objects.get(one=one.pk).evidence[-1][0] == "shared"


def test_within_one_drama_roles_songs_and_scenes() -> None:
    drama, actor = make.make_drama(), make.make_actor()
    roles = [make.make_role(drama=drama, actor=actor, character=name) for name in ("Tae Sang", "Jang Tae Sang")]
    songs = [make.make_song(drama=drama, title=title) for title in ("Stay With Me", "Stay with Mee")]
    scenes = [make.make_scene(drama=drama, title=title) for title in ("The rooftop kiss", "The roof-top kiss")]
    make.make_song(title="Stay With Me")
    make.make_role(drama=drama, actor=actor, character="Somebody else")
    expected = {(one.pk, other.pk) for one, other in (roles, songs, scenes)}
    assert set(pairs()) == expected


def test_namesakes_with_a_disambiguation_come_last_or_not_at_all() -> None:
    for what in ("actress, born 1992", "director"):
        make.make_actor(name="Kim Ji Won", native_name="김지원" if what == "director" else "", disambiguation=what)
    catch_up()
    assert Likeness.objects.open()[0].score == 20
    make.make_actor(name="Jung Il Woo", native_name="정일우", disambiguation="actor")
    make.make_actor(name="Jung Il Woo", native_name="정일후", disambiguation="writer")
    assert len(pairs()) == 1


def test_what_is_not_the_same_is_never_asked_again() -> None:
    one, other = make.make_actor(name="Kim Ji Won"), make.make_actor(name="Kim Jiwon")
    assert pairs() == [(one.pk, other.pk)]
    with pytest.raises(ValidationError):
        writes.keep_apart(one=other, other=one, reason=" ")
    pair = writes.keep_apart(one=other, other=one, reason="Two people, says the agency.")
    writes.update(record=one, version=1, native_name="김지원")
    assert pairs() == []
    third = make.make_actor(name="Kim Ji Won (actress)")
    writes.merge(winner=third, loser=one, version_winner=1, version_loser=2)
    assert pairs() == []
    writes.ask_again(pair=pair)
    assert (other.pk, third.pk) in pairs()


def test_a_merged_pair_is_done_with() -> None:
    one, other = make.make_actor(name="Kim Ji Won"), make.make_actor(name="Kim Jiwon")
    assert pairs()
    writes.merge(winner=one, loser=other, version_winner=1, version_loser=1)
    assert pairs() == []
    assert not Likeness.objects.exists()
    assert not behind()
