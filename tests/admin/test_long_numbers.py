"""A number that no database takes as a key is one that is not there."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make

LONG = "9" * 30
ADDRESSES = [
    f"/admin/catalog/actor/{LONG}/change/",
    f"/admin/catalog/actor/{LONG}/history/",
    f"/admin/catalog/actor/{LONG}/merge/",
    f"/admin/articles/article/{LONG}/pending/",
    f"/admin/articles/citation/attach/{LONG}/",
    f"/admin/articles/batch/{LONG}/change/",
]


@pytest.mark.django_db
@pytest.mark.parametrize("address", ADDRESSES)
def test_it_is_not_found(desk: Client, address: str) -> None:
    make.make_actor()
    assert desk.get(address, follow=True).status_code in (200, 404)
