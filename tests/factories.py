"""Records for tests, made as the application makes them. Every function takes only what a test cares about."""

from __future__ import annotations

import itertools
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone

from articles.models import (
    Article,
    Citation,
    Claim,
    Comment,
    Decision,
    Evidence,
    Mention,
    Outlet,
    Quote,
    Story,
    Suggestion,
    Telling,
)
from catalog import writes
from catalog.models import (
    Actor,
    Credit,
    Drama,
    Genre,
    Network,
    Rating,
    Record,
    Release,
    Role,
    Scene,
    SceneKind,
    Song,
    Video,
)

_numbers = itertools.count(1)


def number() -> int:
    """A number that no other call has had."""
    return next(_numbers)


def make(model: Any, publish: bool = True, **values: Any) -> Any:
    return writes.create(model=model, publish=publish, **values)


def make_drama(**values: Any) -> Drama:
    return make(Drama, **{"title": f"Drama {number()}", **values})


def make_actor(**values: Any) -> Actor:
    return make(Actor, **{"name": f"Person {number()}", **values})


def make_network(**values: Any) -> Network:
    return make(Network, **{"name": f"Channel {number()}", **values})


def make_genre(slug: str = "romance") -> Genre:
    return Genre.objects.get_or_create(slug=slug, defaults={"name": slug.capitalize()})[0]


def make_kind(slug: str = "kiss") -> SceneKind:
    return SceneKind.objects.get_or_create(slug=slug, defaults={"name": slug.capitalize()})[0]


def make_release(**values: Any) -> Release:
    return make(Release, **{"drama": values.get("drama") or make_drama(), **values})


def make_role(**values: Any) -> Role:
    pointers = {"drama": values.get("drama") or make_drama(), "actor": values.get("actor") or make_actor()}
    return make(Role, **{"character": f"Character {number()}", **values, **pointers})


def make_scene(kind: str = "kiss", **values: Any) -> Scene:
    pointers = {"drama": values.get("drama") or make_drama(), "kind": make_kind(kind)}
    return make(Scene, **{"title": f"Scene {number()}", **values, **pointers})


def make_credit(**values: Any) -> Credit:
    pointers = {"drama": values.get("drama") or make_drama(), "person": values.get("person") or make_actor()}
    return make(Credit, **{"job": "director", **values, **pointers})


def make_song(**values: Any) -> Song:
    return make(Song, **{"drama": values.get("drama") or make_drama(), "title": f"Song {number()}", **values})


def make_rating(**values: Any) -> Rating:
    return make(
        Rating,
        **{"drama": values.get("drama") or make_drama(), "value": Decimal("12.3"), "day": "2024-05-01", **values},
    )


def make_video(**values: Any) -> Video:
    return make(Video, **{"drama": values.get("drama") or make_drama(), "title": f"Video {number()}", **values})


def make_outlet(name: str = "The Daily Lantern") -> Outlet:
    return Outlet.objects.get_or_create(name=name)[0]


def make_article(**values: Any) -> Article:
    """An article of the newsroom's own; its text follows from `body`."""
    given = {"title": f"Article {number()}", "body": "They met on the roof. It took nine takes.", "rights": "own"}
    return make(Article, **{**given, "outlet": make_outlet(), **values})


def make_evidence(article: Article, exact: str) -> Evidence:
    """The place of `exact` in the article's text."""
    start = article.text.index(exact)
    found = Evidence(article=article)
    found.anchor(text=article.text, start=start, end=start + len(exact))
    known = Evidence.objects.filter(article=article, start=found.start, end=found.end).first()
    if known is None:
        found.save()
    return known or found


def cite(record: Record, field: str = "", value: str = "", **values: Any) -> Citation:
    """A source for a field of a record: a sentence of `article`, one of its own unless given."""
    exact = values.pop("exact", "It took nine takes.")
    article = values.pop("article", None) or make_article()
    evidence = make_evidence(article, exact)
    given = {"accepted_by": "software", **values}
    return Citation.objects.create(record_id=record.pk, field=field, value=value, evidence=evidence, **given)


def mention(record: Record, article: Article, exact: str) -> Mention:
    place = make_evidence(article, exact)
    return Mention.objects.create(
        article=article, record_id=record.pk, start=place.start, end=place.end, exact=place.exact
    )


def make_quote(speaker: Actor | None = None, article: Article | None = None, **values: Any) -> Quote:
    made = Quote(article=article or make_article(), speaker=speaker, **{"accepted_by": "software", **values})
    made.anchor(text=made.article.text, start=0, end=21)
    made.save()
    return made


def make_suggestion(article: Article | None = None, **values: Any) -> Suggestion:
    article = article or make_article()
    given = {"kind": "scene", "key": f"scene-{number()}", "data": {"title": "Roof"}, "confidence": 0.5}
    evidence = make_evidence(article, "It took nine takes.")
    return Suggestion.objects.create(article=article, evidence=evidence, **{**given, **values})


def make_user(name: str = "") -> Any:
    return get_user_model().objects.get_or_create(username=name or f"user{number()}", is_staff=True)[0]


def make_decision(suggestion: Suggestion, **values: Any) -> Decision:
    given = {"verdict": "rejected", "said": str(suggestion), "by": make_user("decider"), **values}
    return Decision.objects.create(suggestion=suggestion, article=suggestion.article, **given)


def make_comment(**values: Any) -> Comment:
    return Comment.objects.create(**{"text": "Is this so?", "by": make_user("asker"), **values})


def make_claim(**values: Any) -> Claim:
    given = {"by": make_user("claimer"), "until": timezone.now() + timedelta(minutes=20), **values}
    return Claim.objects.create(**given)


def make_story(*articles: Article) -> Story:
    """A story that all of `articles` tell."""
    story = Story.objects.create()
    for article in articles:
        Telling.objects.create(article=article, story=story, fingerprint={}, joined=timezone.localdate())
    return story
