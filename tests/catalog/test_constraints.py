"""The database itself refuses what no code should write: each invariant is broken once, past all validation."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction

from articles.models import Article, Citation, Evidence, Mention, Outlet, Quote, Suggestion
from catalog import writes
from catalog.models import (
    Actor,
    Alias,
    Credit,
    Drama,
    Network,
    Note,
    Picture,
    Rating,
    Record,
    Release,
    Revision,
    Role,
    Scene,
    SceneKind,
    Song,
    Video,
)
from catalog.models.guard import writing

pytestmark = pytest.mark.django_db

PICTURE = {"file": "a.png", "width": 1, "height": 1, "alternative_text": "A", "credit": "B", "licence": "own"}


def owned(model, **values):
    with writing():
        return model.objects.create(**values)


@pytest.fixture
def rows():
    """One row of each table, by model."""
    drama = writes.create(model=Drama, title="Salt Road", publish=True)
    actor = writes.create(model=Actor, name="Moon Ga On")
    kind = SceneKind.objects.create(slug="kiss", name="Kiss")
    scene = writes.create(
        model=Scene, drama=drama, kind=kind, title="A kiss", takes=2, notes=[{"key": "a", "text": "Rain."}]
    )
    article = writes.create(model=Article, title="News", body="She laughed.")
    place = {"article": article, "start": 0, "end": 3, "exact": "She"}
    evidence = Evidence.objects.create(**place)
    made = [
        drama,
        actor,
        scene,
        article,
        evidence,
        scene.notes.get(),
        drama.revisions.get(),
        Mention.objects.create(record=actor, **place),
        Quote.objects.create(accepted_by="editor", **place),
        Citation.objects.create(record=drama, field="title", evidence=evidence, accepted_by="editor"),
        Suggestion.objects.create(article=article, kind="title", key="k", data={}, evidence=evidence, confidence=0.5),
        Outlet.objects.create(name="The Gazette"),
        owned(Alias, record=drama, name="Salt"),
        owned(Picture, record=drama, **PICTURE),
        writes.create(model=Network, name="Wavve"),
        writes.create(model=Role, drama=drama, actor=actor),
        writes.create(model=Release, drama=drama),
        writes.create(model=Credit, drama=drama, person=actor, job="writer"),
        writes.create(model=Song, drama=drama, title="Tide"),
        writes.create(model=Rating, drama=drama, value=Decimal("4.5")),
        writes.create(model=Video, drama=drama),
    ]
    return {type(row): row for row in made}


BROKEN = [
    (Record, {"status": "gone"}),
    (Record, {"type": ""}),
    (Record, {"label": ""}),
    (Revision, {"action": "burn"}),
    (Revision, {"state": "lost", "number": None}),
    (Quote, {"accepted_by": "nobody"}),
    (Suggestion, {"kind": ""}),
    (Suggestion, {"key": ""}),
    (Record, {"status": "published", "publish_at": None}),
    (Record, {"merged_into_id": "own", "status": "withdrawn"}),
    (Drama, {"title": ""}),
    (Drama, {"kind": "play"}),
    (Actor, {"name": ""}),
    (Release, {"number": 0}),
    (Release, {"part": "volume"}),
    (Release, {"premiere_first": date(2025, 1, 2), "premiere_last": date(2025, 1, 1)}),
    (Role, {"state": "rumoured"}),
    (Scene, {"takes": 0}),
    (Scene, {"takes": None}),
    (Scene, {"takes_qualifier": ""}),
    (Scene, {"episode": 0}),
    (Scene, {"title": ""}),
    (Scene, {"aired_first": date(2025, 1, 2), "aired_last": date(2025, 1, 1)}),
    (Note, {"text": ""}),
    (Credit, {"job": "star"}),
    (Song, {"title": ""}),
    (Rating, {"value": Decimal(101)}),
    (Rating, {"episode": 0}),
    (Rating, {"day_first": date(2025, 1, 2), "day_last": date(2025, 1, 1)}),
    (Video, {"kind": "film"}),
    (Video, {"published_first": date(2025, 1, 2), "published_last": date(2025, 1, 1)}),
    (Network, {"kind": "radio"}),
    (Alias, {"name": ""}),
    (Alias, {"kind": "pet"}),
    (Picture, {"focal_x": 1.5}),
    (Picture, {"licence": "permission"}),
    (Picture, {"licence": "stolen"}),
    (Revision, {"number": None}),
    (Revision, {"state": "pending"}),
    (Outlet, {"name": ""}),
    (Outlet, {"kind": "blog"}),
    (Article, {"title": ""}),
    (Article, {"rights": "mine"}),
    (Evidence, {"end": 0}),
    (Evidence, {"end": None}),
    (Mention, {"end": 0}),
    (Quote, {"end": 0}),
    (Citation, {"stance": "maybe"}),
    (Citation, {"accepted_by": "nobody"}),
    (Citation, {"preferred": True}),
    (Suggestion, {"confidence": 1.5}),
    (Suggestion, {"status": "accepted"}),
    (Suggestion, {"accepted_by": "editor"}),
]


@pytest.mark.parametrize(("model", "values"), BROKEN, ids=lambda value: getattr(value, "__name__", str(value)))
def test_an_invariant_holds_against_raw_sql(rows, model, values):
    row = rows[Drama] if model is Record else rows[model]
    values = {name: row.pk if value == "own" else value for name, value in values.items()}
    sets = ", ".join(f"{connection.ops.quote_name(name)} = %s" for name in values)
    key = connection.ops.quote_name("id" if model is Record else model._meta.pk.column)
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {model._meta.db_table} SET {sets} WHERE {key} = %s", [*values.values(), row.pk])  # noqa: S608
        connection.check_constraints()


TWINS = [
    (Alias, ["record_id", "name", "kind"]),
    (Note, ["scene_id", "key", "text", "spoiler", "position"]),
    (Evidence, ["article_id", "start", "end", "exact", "prefix", "suffix"]),
    (Mention, ["article_id", "record_id", "start", "end", "exact"]),
    (Quote, ["article_id", "start", "end", "exact", "accepted_by"]),
    (Citation, ["evidence_id", "record_id", "field", "value", "accepted_by"]),
    (Suggestion, ["article_id", "kind", "key", "data", "evidence_id", "confidence"]),
    (Picture, ["record_id", *PICTURE]),
    (Outlet, ["name"]),
    (Revision, ["record_id", "number", "action"]),
]


@pytest.mark.parametrize(("model", "columns"), TWINS, ids=lambda value: getattr(value, "__name__", ""))
def test_no_row_stands_twice(rows, model, columns):
    values = {name: getattr(rows[model], name) for name in columns}
    with pytest.raises(IntegrityError), transaction.atomic(), writing():
        model.objects.create(**values)


@pytest.mark.parametrize("model", [Role, Release, Credit, Song, Rating, Video, Network])
def test_no_record_stands_twice(rows, model):
    row = rows[model]
    twin = model(**{f.attname: f.value_from_object(row) for f in model._meta.local_fields if f.name != "record_ptr"})
    twin.type = row.type
    with pytest.raises(IntegrityError), transaction.atomic(), writing():
        twin.save()
