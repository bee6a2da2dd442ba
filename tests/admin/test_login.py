"""Guessing a password."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client

from config.login import MOST_FROM_ONE

pytestmark = pytest.mark.django_db
DOOR = "/admin/login/"


@pytest.fixture(autouse=True)
def anew() -> Any:
    cache.clear()
    yield
    cache.clear()


def try_with(password: str, name: str = "mina", address: str = "192.0.2.1") -> Any:
    return Client(REMOTE_ADDR=address).post(DOOR, {"username": name, "password": password, "next": "/admin/"})


def test_ten_wrong_ones_shut_the_door_for_that_account_from_that_address(caplog: Any) -> None:
    for name in ("mina", "joon"):
        User.objects.create_user(name, password="a long password", is_staff=True)
    with caplog.at_level(logging.WARNING, "config.login"):
        for number in range(MOST_FROM_ONE):
            assert try_with(f"guess {number}").status_code == 200
    assert "wrong password for 'mina' from 192.0.2.1" in caplog.text and "guess" not in caplog.text
    assert "Too many wrong passwords for this account" in try_with("a long password").content.decode()
    assert try_with("a long password", name="joon").status_code == 302
    assert try_with("a long password", address="192.0.2.2").status_code == 302


def test_the_right_one_begins_the_count_anew() -> None:
    User.objects.create_user("mina", password="a long password", is_staff=True)
    for _round in range(2):
        for _guess in range(MOST_FROM_ONE - 1):
            try_with("wrong")
        assert try_with("a long password").status_code == 302
