"""Every string that a reader can meet is there in Korean."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.test import Client
from django.utils import translation
from django.utils.translation.template import templatize

from tests import factories as make
from tests.conftest import ROOT

TEMPLATES = [
    path for path in (ROOT / "templates").rglob("*.*") if "admin" not in path.parts and "api" not in path.parts
]
CODE = [
    path
    for folder in ("catalog/views", "catalog/reading", "catalog/templatetags", "articles/reading", "articles/views")
    for path in (ROOT / folder).rglob("*.py")
    if path.name not in ("constraints.py", "citable_fields.py")
]
CODE += [ROOT / "articles/feeds.py", ROOT / "config/views.py", ROOT / "config/missing.py"]
CALLED = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext"}
LITERAL = re.compile(r"(?<![\w.])(?:_|gettext|ngettext)\(\s*u?((?:'(?:[^'\\]|\\.)*')|(?:\"(?:[^\"\\]|\\.)*\"))")


def in_templates() -> Iterator[tuple[str, str]]:
    for path in TEMPLATES:
        for literal in LITERAL.findall(templatize(path.read_text(), origin=path.name)):
            yield path.name, ast.literal_eval(literal)


def in_code() -> Iterator[tuple[str, str]]:
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in CALLED and node.args:
                said = node.args[0]
                if isinstance(said, ast.Constant) and isinstance(said.value, str):
                    yield path.name, said.value


def test_every_string_of_the_readers_pages_is_translated() -> None:
    found = {*in_templates(), *in_code()}
    assert len(found) > 200 and {"templates", "views"} <= {part for path in (*TEMPLATES, *CODE) for part in path.parts}
    with translation.override("ko"):
        catalogue = translation.trans_real.catalog()._catalog  # type: ignore[attr-defined]
        missing = sorted(
            {(name, said) for name, said in found if said and not catalogue.get(said) and not catalogue.get((said, 0))}
        )
    assert missing == []


def test_what_was_compiled_is_what_was_written() -> None:
    """`django.mo` is in the repository, so that a site needs no gettext."""
    from babel.messages.mofile import read_mo
    from babel.messages.pofile import read_po

    folder: Path = ROOT / "locale/ko/LC_MESSAGES"
    with (folder / "django.po").open("rb") as written, (folder / "django.mo").open("rb") as compiled:
        said, found = read_po(written, locale="ko"), read_mo(compiled)
        assert {_key(each): _said(each) for each in found if each.id} == {
            _key(each): _said(each) for each in said if each.id and any(each.string)
        }


def _key(message: Any) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _said(message: Any) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def test_korean_pages_say_native_names_first(client: Client, db: object) -> None:
    role = make.make_role(
        drama=make.make_drama(title="Salt Road", native_title="소금길"),
        actor=make.make_actor(name="Seo Ara", native_name="서아라"),
    )
    beside = make.make_role(drama=role.drama, actor=make.make_actor(name="Kim Do Ha", native_name="김도하"))
    title, person, other = (each.get_absolute_url() for each in (role.drama, role.actor, beside.actor))
    for url, native, latin in ((title, "소금길", "Salt Road"), (person, "서아라", "Seo Ara")):
        page = client.get(f"/ko{url}").content.decode()
        assert f"<title>{native} ({latin})" in page
        assert f'<meta property="og:title" content="{native} ({latin})">' in page
    others = client.get(f"/ko{person}co-stars/").content.decode()
    assert f'href="/ko{other}">김도하</a>' in others and "소금길" in others
    assert others.count('rel="canonical"') == 1
