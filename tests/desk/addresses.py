"""Every page of the desk that answers to a reader, worked out from the URL configuration; run inside a site."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, get_resolver, reverse

from articles.models import Article, Citation
from catalog.models import Actor, Drama, Record, Revision

AUTH = {"logout", "jsi18n", "autocomplete", "view_on_site"}
"""Views of Django's own that draw no page."""
Arguments = dict[str, Any]


def named(patterns: Any) -> Iterator[URLPattern]:
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from named(pattern.url_patterns)
        elif pattern.name and pattern.name not in AUTH:
            yield pattern


def model_of(name: str) -> Any:
    """The model that `<app>_<model>_<what>` is about."""
    models = {f"{model._meta.app_label}_{model._meta.model_name}_": model for model in admin.site._registry}
    found = [prefix for prefix in models if name.startswith(prefix)]
    return models[max(found, key=len)] if found else None


def rows(name: str) -> list[Any]:
    """Rows that differ: of records one that has a pending version, the one with the longest history and the newest;
    of the rest one in each state, the first and the last. Only forms are opened with all of them."""
    found = differing(model_of(name))
    return found if name.endswith("_change") else found[:1]


def differing(model: Any) -> list[Any]:
    if model is None:
        return []
    known = model._default_manager
    if issubclass(model, Record):
        waiting = Revision.objects.filter(state="pending").values("record")
        return [*known.filter(pk__in=waiting)[:1], *known.order_by("-version", "pk")[:1], *known.order_by("-pk")[:1]]
    state = next((one for one in ("state", "status") if one in {field.name for field in model._meta.fields}), None)
    states = known.order_by(state).values_list(state, flat=True).distinct() if state else []
    each = [row for value in states for row in known.filter(**{state: value}).order_by("pk")[:1]]
    return [*each, *known.order_by("pk")[:1], *known.order_by("-pk")[:1]]


def keys(**of: str) -> Callable[[str], list[Arguments]]:
    """The addresses of a view whose arguments are each an attribute of a row."""
    return lambda name: [{key: getattr(row, what) for key, what in of.items()} for row in rows(name)]


def two_alike(name: str) -> list[Arguments]:
    pair = list(model_of(name)._default_manager.filter(merged_into=None).order_by("pk")[:2])
    return [{"object_id": pair[0].pk, "loser_id": pair[1].pk}] if len(pair) == 2 else []


def merged(name: str) -> list[Arguments]:
    return [{"object_id": row.pk} for row in model_of(name)._default_manager.exclude(merged_into=None)[:1]]


def article_cited(name: str) -> list[Arguments]:
    return [{"article_id": pk} for pk in Article.objects.order_by("pk").values_list("pk", flat=True)[:1]]


def any_record(name: str) -> list[Arguments]:
    return [{"record_id": pk} for pk in Drama.objects.order_by("pk").values_list("pk", flat=True)[:1]]


def any_citation(name: str) -> list[Arguments]:
    return [{"citation_id": pk} for pk in Citation.objects.order_by("pk").values_list("pk", flat=True)[:1]]


GIVEN: dict[str, Callable[[str], list[Arguments]]] = {
    ".*_merge_into": two_alike,
    ".*_unmerge": merged,
    ".*_version": keys(object_id="pk", number="version"),
    "articles_citation_attach": article_cited,
    "articles_citation_find": any_record,
    "articles_citation_remove": any_citation,
    "app_list": lambda name: [{"app_label": label} for label in ("articles", "auth", "catalog")],
}
"""Pattern of URL names → what gives the arguments, where they are not the key of a row alone."""
QUERIES: dict[str, list[str]] = {
    ".*_compare": ["old=1"],
    ".*_actor_merge": ["", "q=Kim"],
    ".*_(actor|drama)_changelist": ["", "q=salt", "q=nobodyhasthisname"],
    "catalog_likeness_changelist": ["", "apart=1", "kind=drama"],
    "articles_citation_attach": ["", "q=Kim", "record={actor}&field=name"],
    "articles_citation_find": ["", "field=title&q=salt"],
    "articles_citation_disputed": ["", "state=settled"],
    "articles_suggestion_queue": ["", "kind=role", "sensitive=yes", "article=9999999"],
    "articles_suggestion_decide_all": ["verdict=accepted", "verdict=rejected&kind=role"],
}
"""Pattern of URL names → what stands behind the question mark, one address for each."""


def first(table: dict[str, Any], name: str) -> Any:
    return next((value for pattern, value in table.items() if re.fullmatch(pattern, name)), None)


def candidates() -> Iterator[str]:
    actor = Actor.objects.order_by("pk").values_list("pk", flat=True).first()
    for pattern in named(get_resolver().namespace_dict["admin"][1].url_patterns):
        name = str(pattern.name)
        wanted = list(pattern.pattern.converters) or ["app_label"] * ("<" in str(pattern.pattern))
        own = keys(**{wanted[0]: "pk"}) if wanted else lambda _: [{}]
        for given in (first(GIVEN, name) or own)(name):
            for query in first(QUERIES, name) or [""]:
                try:
                    address = reverse(f"admin:{name}", kwargs=given)
                except NoReverseMatch:  # it wants more than a row: only posted to
                    continue
                yield f"{address}?{query.format(actor=actor)}" if query else address


def pages() -> list[str]:
    """Addresses that answer a superuser's GET with 200 and a whole page."""
    found: list[str] = []
    client = Client(headers={"host": "localhost"})
    client.force_login(get_user_model()._default_manager.filter(is_superuser=True).first())
    for address in candidates():
        if address not in found:
            answer = client.get(address)
            if (
                answer.status_code == 200
                and answer["Content-Type"].startswith("text/html")
                and b"<html" in answer.content
            ):
                found.append(address)
    return found


def tell() -> None:
    print(json.dumps(pages()))  # noqa: T201 - its output is the answer
