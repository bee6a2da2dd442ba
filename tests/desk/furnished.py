"""Rows that every page of the desk needs to have something to show; made inside a site that has the seeds and the
accounts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.utils import timezone

from articles import review
from articles.ingest import arriving, background
from articles.models import Batch, Feed, QuarantinedFile, Suggestion
from articles.review.disputes import look
from catalog import writes
from catalog.models import Actor, Drama, Role
from tests import factories as make
from tests.pictures import drawn

TEXT = """Moon Ga On returns to the small screen

Park Seo Joon met Moon Ga On in April. Moon Ga On plays Seo Rin in tvN’s “Salt Road.” The series premieres on March 4.

Kim Da Jin plays Oh Jin, a fisherman. The first episode recorded 4.2 percent nationwide. “We filmed the harbour scene
nine times,” said Kim Da Jin.
"""


def furnish() -> None:
    """One of everything that waits, was decided, is disputed, pending, merged, or alike."""
    root, editor = User.objects.get(username="root"), User.objects.get(username="editor")
    drama = _records(root, editor)
    _arrivals(root)
    _proposals(root, editor)
    _sources(drama, root)
    writes.likeness.catch_up()  # type: ignore[attr-defined]


def _records(root: Any, editor: Any) -> Drama:
    shown: dict[str, Any] = {"alternative_text": "A harbour at dusk", "credit": "Kang", "licence": "own"}
    shown |= {"file": ContentFile(drawn(640, 960), name="harbour.png"), "source": "https://kang.example/1"}
    drama = make.make_drama(
        title="Salt Road", synopsis="A harbour at night.", by=root, pictures=[shown], aliases=[{"name": "Salt Way"}]
    )
    drama = writes.update(record=drama, version=drama.version, by=editor, reason="The place is known", setting="Busan")
    writes.propose(
        record=drama, version=drama.version, by=editor, reason="Too short", synopsis="A harbour in a cold winter.",
        aliases=[{"name": "The Salt Road"}],
    )  # fmt: skip
    for publish in (False, True):
        record = make.make_drama(title=f"Low Tide {publish}", publish=publish)
        writes.make_preview_link(record=record, by=root, days=3)
    writes.submit(record=(waits := make.make_drama(title="High Water", publish=False)), version=waits.version, by=root)
    first, second = make.make_actor(name="Moon Ga On"), make.make_actor(name="Mun Gaon", native_name="문가온")
    make.make_role(drama=drama, actor=first, character="Seo Rin")
    make.make_role(drama=drama, actor=second, character="Seo Rin")
    winner, loser = make.make_actor(name="Kim Da Jin"), make.make_actor(name="Kim Dajin")
    make.make_role(drama=drama, actor=loser, character="Oh Jin", state=Role.State.REPORTED)
    versions = {"version_winner": winner.version, "version_loser": loser.version}
    writes.merge(winner=winner, loser=loser, choices={}, reason="One man", by=root, **versions)
    make.make_release(drama=drama, premiere="2020-03-04", state="announced")
    make.make_scene(drama=drama, takes=9, notes=[{"key": "cold", "text": "It was cold."}])
    make.make_credit(drama=drama, person=first)
    make.make_song(drama=drama, artists=[first.pk])
    make.make_rating(drama=drama)
    make.make_video(drama=drama, url="https://video.example/1")
    one, other = make.make_actor(name="Han Ji Won"), make.make_actor(name="Han Jiwon")
    writes.keep_apart(one=one, other=other, reason="Born in different years", by=root)
    return drama


def _arrivals(root: Any) -> None:
    arriving.paste(text=TEXT, by=root, rights="own")
    uploads = [(f"{name}.txt", f"{name}\n\n{TEXT}".encode()) for name in ("Harbour", "Pier")]
    _, batch = arriving.files(
        uploads=[*uploads, ("empty.txt", b"\x00\x01")], by=root, rights="own", publish=True, accept=True
    )
    background.run(batch_id=batch.pk)  # type: ignore[union-attr]
    Batch.objects.create(by=root, at=timezone.now() - timedelta(hours=1))
    Feed.objects.create(outlet=make.make_outlet(), address="https://feed.example/1", by=root)
    QuarantinedFile.objects.get_or_create(source_ref="unread.txt", defaults={"reason": "It is empty."})


def _proposals(root: Any, editor: Any) -> None:
    waiting = list(Suggestion.objects.filter(status="open").order_by("pk")[:4])
    review.comment(by=editor, text="Is this the same pier?", suggestion=waiting[0])
    review.comment(by=editor, text="Ask the desk in Seoul.", article=waiting[0].article)
    review.claim(by=editor, suggestion=waiting[1])
    review.claim(by=root, article=waiting[0].article)
    for one in waiting[2:]:
        review.decide(suggestion=one, verdict="rejected", by=root)


def _sources(drama: Drama, root: Any) -> None:
    for field, values in (("native_title", ("소금길", "소금 길로")), ("based_on", ("webtoon", "novel"))):
        cited = [make.cite(drama, field, value) for value in values]
        look(record_id=drama.pk, field=field)
    review.settle_by(citation=cited[0], reason="The network says so", by=root)
    for field in ("synopsis", "title"):
        review.remove(citation=make.cite(drama, field, "Salt"), reason="It says something else", by=root)
    actor = Actor.objects.order_by("pk").first()
    make.mention(actor, article := make.make_article(), "They")  # type: ignore[arg-type]
    make.make_quote(actor, article)
