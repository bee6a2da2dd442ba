"""The four groups hold what `config.groups` says, by migration alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission

from config.groups import APPS, GROUPS, granted, set_groups

pytestmark = pytest.mark.django_db


def known() -> set[str]:
    found = Permission.objects.filter(content_type__app_label__in=APPS)
    return {f"{app}.{code}" for app, code in found.values_list("content_type__app_label", "codename")}


def held(name: str) -> set[str]:
    found = Group.objects.get(name=name).permissions
    return {f"{app}.{code}" for app, code in found.values_list("content_type__app_label", "codename")}


@pytest.mark.parametrize("name", GROUPS)
def test_the_migrations_gave_what_the_table_says(name: str) -> None:
    wanted = granted(name, known())
    missing = wanted - held(name)
    assert not missing, (
        f"{name} lacks {sorted(missing)}: add a migration to the app that brings them, with "
        "RunPython(set_groups, RunPython.noop) of config.groups"
    )
    assert held(name) == wanted


def test_each_group_may_more_than_the_one_before() -> None:
    sets = [granted(name, known()) for name in GROUPS]
    assert all(one < other for one, other in pairwise(sets))
    assert "catalog.publish_drama" not in sets[1]
    assert not any(name.startswith("auth.") for name in sets[2])


def test_it_runs_again_and_leaves_what_an_administrator_added() -> None:
    group = Group.objects.get(name="contributor")
    more = Permission.objects.get(codename="merge_record")
    group.permissions.add(more)
    Group.objects.get(name="editor").delete()
    set_groups(apps)
    assert more in group.permissions.all()
    assert held("editor") == granted("editor", known())
