"""One of everything, with sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from articles.models import Arrival, Batch, Feed, QuarantinedFile
from catalog.models import Revision
from tests import factories as make


@dataclass
class World:
    """A row of each model, by its name in lower case."""

    rows: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        return self.rows[name]


def make_world(size: int = 1) -> World:
    """`size` rows of everything that belongs to one drama, each with its sources."""
    genre = make.make_genre()
    drama = make.make_drama(title=f"The Long Roof {make.number()}", aliases=[{"name": "Roof"}], genres=[genre.pk])
    article = make.make_article()
    found: dict[str, Any] = {"drama": drama, "article": article, "outlet": article.outlet, "genre": genre}
    make.cite(drama, "setting", "Seoul", article=article)
    for each in range(size):
        actor = make.make_actor(name=f"Han Ji Won {make.number()}", aliases=[{"name": "Jiwon"}])
        network = make.make_network()
        release = make.make_release(
            drama=drama, part="season", number=each + 1, premiere="2024-05", networks=[network.pk]
        )
        role = make.make_role(drama=drama, actor=actor)
        scene = make.make_scene(
            drama=drama,
            release=release,
            roles=[role.pk],
            takes=9,
            notes=[{"key": "roof", "text": "It was cold."}, {"key": "wind", "text": "Wind blew."}],
        )
        credit = make.make_credit(drama=drama, person=actor)
        song = make.make_song(drama=drama, artists=[actor.pk])
        rating = make.make_rating(drama=drama, release=release, day=f"2024-05-{each + 1:02}")
        video = make.make_video(drama=drama, url=f"https://video.example/{each}")
        text = make.make_article()
        evidence = make.make_evidence(text, "It took nine takes.")
        for record in (drama, actor, release, role, scene, credit, song, rating, video, network):
            citation = make.cite(record, "takes" if record is scene else "", "9", article=text)
        suggestion = make.make_suggestion(text)
        more = make.make_suggestion(article)
        batch = Batch.objects.create(state="done")
        found |= {
            "batch": batch,
            "arrival": Arrival.objects.create(way="file", state="created", ref="a.txt", article=text, batch=batch),
            "feed": Feed.objects.create(outlet=text.outlet, address=f"https://feed.example/{make.number()}"),
            "actor": actor, "network": network, "release": release, "role": role, "scene": scene, "credit": credit,
            "song": song, "rating": rating, "video": video, "scenekind": scene.kind, "evidence": evidence,
            "citation": citation, "suggestion": suggestion, "mention": make.mention(actor, text, "They"),
            "quote": make.make_quote(actor, text), "more": more, "decision": make.make_decision(suggestion),
            "comment": make.make_comment(article=text), "claim": make.make_claim(article=text),
            "story": make.make_story(text, article) if each == 0 else found["story"],
            "quarantinedfile": QuarantinedFile.objects.create(source_ref=f"bad-{make.number()}.txt", reason="empty"),
        }  # fmt: skip
    found["revision"] = Revision.objects.filter(record_id=drama.pk).first()
    return World(found)
