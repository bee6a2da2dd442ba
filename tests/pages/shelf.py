"""A title with everything a page can show, that grows by as much again at every call."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests import factories as make

SENTENCE = "It took nine takes."
STORY = "They met on the roof. It took nine takes. Nobody slept that night."


class Shelf:
    drama: Any
    actor: Any

    def __init__(self) -> None:
        self.drama = make.make_drama(title="Lantern Street", genres=[make.make_genre()])
        self.actor = make.make_actor(name="Seo Ara")
        self.article = make.make_article(title="Nine takes on a roof", body=STORY, dated="2024-09-28")
        self.rows = 0
        self.grow()

    def grow(self, network: Any = None) -> None:
        """One more of every kind of record for the title and for its lead, each with a source; a network too, unless
        one is given."""
        self.rows += 1
        self.network = network = network or make.make_network()
        self.release = make.make_release(
            drama=self.drama, part="season", number=self.rows, premiere="2024-09-27", networks=[network]
        )
        self.role = make.make_role(drama=self.drama, actor=self.actor)
        other = make.make_role(drama=self.drama)
        elsewhere = make.make_role(actor=self.actor)
        notes = [{"key": "roof", "text": "They met on the roof"}, {"key": "end", "text": "He dies", "spoiler": True}]
        self.scene = make.make_scene(
            drama=self.drama,
            release=self.release,
            roles=[self.role, other],
            takes=9,
            takes_qualifier="about",
            aired="XXXX-05-14",
            place="rooftop",
            notes=notes,
        )
        self.rating = make.make_rating(drama=self.drama, value=Decimal(self.rows), region="Seoul", day="XXXX-02-22")
        self.song = make.make_song(drama=self.drama, artists=[make.make_actor(), self.actor])
        self.credit = make.make_credit(drama=self.drama, person=make.make_actor())
        self.directed = make.make_credit(person=self.actor)
        self.video = make.make_video(
            drama=self.drama,
            scene=self.scene,
            kind="making",
            published="2024-10-05",
            url=f"https://video.example/{self.rows}",
        )
        for record in (elsewhere, self.directed):
            make.make_release(drama=record.drama, networks=[network])
        other_article = make.make_article(body=STORY)
        for record in self.everything(other, elsewhere):
            make.cite(record, article=self.article, exact=SENTENCE, value=record.label)
            make.cite(record, article=other_article, exact=SENTENCE, value=record.label)
        make.cite(self.scene, "notes.roof", article=self.article, exact="They met on the roof.")
        make.make_quote(self.actor, self.article if self.rows == 1 else other_article)
        make.mention(self.drama, other_article, "the roof")

    def everything(self, *more: Any) -> list[Any]:
        named = [self.release, self.role, self.scene, self.rating, self.song, self.credit, self.directed, self.video]
        return [*named, *more, *([self.drama, self.actor] if self.rows == 1 else [])]
