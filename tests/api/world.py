"""One of everything, as often as asked: what the tests of shapes, filters and query counts look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from articles.models import Citation
from tests import factories as make


@dataclass
class World:
    drama: Any
    actor: Any
    network: Any
    release: Any
    role: Any
    scene: Any
    credit: Any
    song: Any
    rating: Any
    video: Any
    article: Any
    citation: Any
    quote: Any
    suggestion: Any

    @property
    def records(self) -> dict[str, Any]:
        """A record of every resource that has a list and details."""
        return {f"{name}s": value for name, value in vars(self).items()}


def make_world() -> World:
    """A record of every kind, all pointing at each other, each with aliases, notes and three sources."""
    alias = [{"name": f"Also {make.number()}", "kind": "short"}]
    drama = make.make_drama(genres=[make.make_genre()], aliases=alias, kind="drama")
    actor = make.make_actor(aliases=alias)
    network = make.make_network(aliases=alias)
    release = make.make_release(drama=drama, premiere="2024-09", networks=[network])
    role = make.make_role(drama=drama, actor=actor)
    notes = [{"key": "rain", "text": "It rained all night."}, {"key": "crew", "text": "The crew cheered."}]
    scene = make.make_scene(
        drama=drama, release=release, episode=4, roles=[role], takes=9, aired="2024-09-27", notes=notes
    )
    credit = make.make_credit(drama=drama, person=make.make_actor())
    song = make.make_song(drama=drama, artists=[actor, make.make_actor()])
    rating = make.make_rating(drama=drama, release=release, episode=4, region="nationwide", measured_by="Nielsen Korea")
    video = make.make_video(
        drama=drama,
        scene=scene,
        kind="making",
        url="https://video.example/1",
        channel="Lantern TV",
        published="2024-10-01",
    )
    article = make.make_article(dated="2024-09-28")
    for record in (drama, actor, network, release, role, scene, credit, song, rating, video):
        for field, value in (("", ""), ("title", "One"), ("title", "Two")):
            make.cite(record, field, value, article=article)
    make.cite(scene, "notes.rain", "It rained all night.", article=article, exact="They met on the roof.")
    make.mention(drama, article, "the roof")
    citation = Citation.objects.filter(record=drama.pk, field="title").first()
    quote = make.make_quote(actor, article)
    suggestion = make.make_suggestion(
        article, record_id=drama.pk, status="accepted", accepted_by="editor", decided_at=timezone.now()
    )
    return World(
        drama, actor, network, release, role, scene, credit, song, rating, video, article, citation, quote, suggestion
    )
