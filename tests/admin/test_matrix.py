"""Everybody at every door of the admin: views from the URL configuration, actions from each list, steps from the
workflow. What `matrix.py` does not classify fails."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import AnonymousUser, Group, User
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.test import Client, RequestFactory
from django.urls import get_resolver, reverse
from rest_framework.authtoken.models import TokenProxy

from catalog import writes
from catalog.models import Status
from catalog.writes.workflow import STEPS as WORKFLOW
from tests import factories as make
from tests.admin.matrix import (
    ACTIONS,
    ARGUMENTS,
    GET_ONLY,
    NOBODY,
    PEOPLE,
    POST_ONLY,
    QUERIES,
    SENT,
    STEPS,
    VIEWS,
    View,
    allowed,
)
from tests.admin.world import make_world
from tests.pictures import row

pytestmark = pytest.mark.django_db
UNNAMED = {"(?P<url>.*)$"}
"""What Django adds without a name: the rest of all addresses; and `<path:object_id>/`, which leads to the form."""


def doors() -> Iterator[tuple[str | None, str, list[str]]]:
    """(URL name, route, names of its arguments) of every address under `admin:`."""

    def walk(patterns: Any, before: str, arguments: list[str]) -> Iterator[tuple[str | None, str, list[str]]]:
        for each in patterns:
            route = before + str(each.pattern)
            names = [*arguments, *getattr(each.pattern, "converters", {}), *each.pattern.regex.groupindex]
            if hasattr(each, "url_patterns"):
                yield from walk(each.url_patterns, route, names)
            else:
                yield each.name, route, list(dict.fromkeys(names))

    yield from walk(get_resolver().namespace_dict["admin"][1].url_patterns, "", [])


NAMED = {name: arguments for name, _route, arguments in doors() if name}


def rule(name: str) -> View | None:
    return next((view for view in VIEWS if re.fullmatch(view.pattern, name)), None)


@pytest.fixture(autouse=True)
def quiet(caplog: Any) -> None:
    """A thousand refusals are meant; no log tells of each."""
    caplog.set_level(logging.CRITICAL, "django.request")


@pytest.fixture
def rows(db: Any, settings: Any, tmp_path: Path) -> dict[str, Any]:
    """A row of every model, by `app_model`; by the name of a view where it wants one of its own."""
    settings.MEDIA_ROOT = tmp_path
    found = {f"{row._meta.app_label}_{row._meta.model_name}": row for row in make_world().rows.values()}
    colleague = User.objects.create_user("colleague")
    found |= {"auth_user": colleague, "auth_group": Group.objects.get(name="editor")}
    overdue = make.make_release(state="announced", premiere="2024-01-01")
    found |= {"articles_citation_happened": overdue, "articles_citation_postpone": overdue}
    found["catalog_picture"] = make.make_actor(pictures=[row()]).pictures.get()
    return found | {"authtoken_tokenproxy": TokenProxy.objects.create(user=colleague)}


def browser(person: str) -> Client:
    client = Client()
    if person != "anonymous":
        client.force_login(account(person))
    return client


def account(person: str) -> Any:
    if person == "anonymous":
        return AnonymousUser()
    if person == "superuser":
        return User.objects.create_superuser("superuser")
    user = User.objects.create_user(person, is_staff=True)
    user.groups.add(Group.objects.get(name=person))
    return user


def address(name: str, rows: dict[str, Any]) -> str:
    own = rows.get(
        next((each for each in sorted(rows, key=len, reverse=True) if f"{name}_".startswith(f"{each}_")), "")
    )
    drama = rows["catalog_drama"]
    given = {**ARGUMENTS, "content_type_id": ContentType.objects.get_for_model(drama).pk}
    if "content_type_id" in NAMED[name]:
        given["object_id"] = drama.pk
    assert own or "object_id" in given or "object_id" not in NAMED[name], f"the world has no row for {name}"
    return reverse(f"admin:{name}", kwargs={each: given.get(each, getattr(own, "pk", 1)) for each in NAMED[name]})


def answer(client: Client, method: str, name: str, url: str) -> Any:
    """The response, with all that it did taken back."""
    cookies = client.cookies.copy()
    with transaction.atomic():
        table = QUERIES if method == "get" else SENT
        sent = next((each for pattern, each in table.items() if re.fullmatch(pattern, name)), {})
        response = getattr(client, method)(url, sent)
        transaction.set_rollback(True)
    client.cookies = cookies
    return response


def is_refused(response: Any) -> bool:
    return response.status_code == 403 or str(response.headers.get("Location", "")).startswith("/admin/login/")


def test_every_view_is_classified() -> None:
    unknown = sorted(name for name in NAMED if rule(name) is None)
    assert not unknown, f"say in tests/admin/matrix.py (VIEWS) who may open and send these views: {unknown}"
    nameless = [route for name, route, _arguments in doors() if not name]
    assert [route for route in nameless if route not in UNNAMED and not route.endswith("/<path:object_id>/")] == []


@pytest.mark.parametrize("person", PEOPLE)
def test_views(person: str, rows: dict[str, Any]) -> None:
    client, wrong = browser(person), []
    for name in NAMED:
        view = rule(name)
        if view is None:
            continue
        url = address(name, rows)
        for method, since in (("get", view.get), ("post", view.post)):
            response = answer(client, method, name, url)
            refused = is_refused(response)
            if since in (POST_ONLY, GET_ONLY):
                right = refused or response.status_code in (302, 405)
            else:
                right = refused != allowed(person, since)
            if not right:
                wrong.append(f"{method.upper()} {name} ({url}) answered {response.status_code}, expected from: {since}")
    assert not wrong, f"{person}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("person", PEOPLE[1:])
def test_actions(person: str) -> None:
    request = RequestFactory().get("/")
    request.user = account(person)
    everything = RequestFactory().get("/")
    everything.user = User(is_superuser=True, is_active=True)
    for model, model_admin in admin.site._registry.items():
        offered = model_admin.get_actions(request)
        for action in model_admin.get_actions(everything):
            full = f"{model._meta.label_lower}.{action}"
            since = ACTIONS.get(full, ACTIONS.get(action))
            assert since, f"say in tests/admin/matrix.py (ACTIONS) who is offered {full}"
            assert (action in offered) == allowed(person, since), f"{full} for {person}, expected from: {since}"


def test_every_step_is_classified() -> None:
    assert {(str(start), str(end)) for start, end in WORKFLOW} == set(STEPS)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("kind", ["drama", "article"])
def test_steps(person: str, kind: str) -> None:
    client = browser(person)
    for (start, end), since in STEPS.items():
        record = getattr(make, f"make_{kind}")(publish=start == "published")
        if start not in ("draft", "published"):
            record = writes.transition(record=record, to=start, version=1)
        app = record._meta.app_label
        data = {"to": end, "version": record.version, "reason": "Because"}
        response = client.post(reverse(f"admin:{app}_{kind}_move", args=[record.pk]), data)
        stands = type(record).objects.get(pk=record.pk)
        moved = stands.version > record.version and stands.status == end
        assert moved == allowed(person, since), f"{person}: {start} → {end}, expected from: {since}"
        assert is_refused(response) != moved, f"{person}: {start} → {end} answered {response.status_code}"


def test_the_table_says_nothing_of_unknown_words() -> None:
    words = {*PEOPLE, NOBODY, POST_ONLY, GET_ONLY}
    assert {since for view in VIEWS for since in (view.get, view.post)} <= words
    assert {*ACTIONS.values(), *STEPS.values()} <= set(PEOPLE)
    assert {status for step in STEPS for status in step} == set(Status.values)
