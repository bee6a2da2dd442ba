"""Tables out and in, and one field of many: seen before they are written, written whole or not at all."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from catalog import writes
from catalog.desk import bulk_reading
from catalog.desk.bulk_cells import RISKY, safe, unsafe
from catalog.desk.bulk_reading import Unreadable, read_table
from catalog.desk.bulk_tables import COLUMNS
from catalog.models import Actor, Drama, Revision, Role
from tests import factories as make
from tests.admin.world import make_world

pytestmark = pytest.mark.django_db
PEOPLE, ROLES = "/admin/catalog/actor/", "/admin/catalog/role/"


def table_of(client: Client, address: str, **asked: str) -> list[dict[str, str]]:
    answer = client.get(f"{address}export/", {"format": "csv", **asked})
    assert answer.status_code == 200
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def csv_of(rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def upload(client: Client, address: str, content: bytes, name: str = "table.csv") -> str:
    answer = client.post(f"{address}import/", {"file": SimpleUploadedFile(name, content), "reason": "Checked by hand"})
    assert answer.status_code == 200
    return answer.content.decode()


def confirm(client: Client, address: str, page: str, view: str = "import") -> str:
    signed = re.search(r'name="confirm" value="([^"]+)"', page)
    assert signed, page
    return client.post(f"{address}{view}/", {"confirm": signed[1]}, follow=True).content.decode()


@pytest.mark.parametrize("model", COLUMNS, ids=lambda model: model.__name__)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_exported_changes_nothing_when_it_comes_back(desk: Client, model: Any, form: str) -> None:
    make_world(2)
    address = f"/admin/catalog/{model._meta.model_name}/"
    content = desk.get(f"{address}export/", {"format": form}).content
    before = Revision.objects.count()
    page = upload(desk, address, content, f"table.{form}")
    assert "errornote" not in page, page
    assert "0 records change." in page
    assert 'name="confirm"' not in page
    assert Revision.objects.count() == before


def test_a_change_is_shown_then_written_with_its_reason(desk: Client, editor: User) -> None:
    actor = make.make_actor(name="Han Ji-won", aliases=[{"name": "Jiwon", "kind": "short"}])
    [row] = table_of(desk, PEOPLE)
    assert row["aliases"] == "Jiwon [short]"
    row |= {"native_name": "한지원", "aliases": "Jiwon [short] | Hanji"}
    page = upload(desk, PEOPLE, csv_of([row]))
    assert "<ins>한지원</ins>" in page
    assert "<del>Jiwon [short]</del>" in page
    actor.refresh_from_db()
    assert (actor.native_name, actor.version) == ("", 1)
    confirm(desk, PEOPLE, page)
    actor.refresh_from_db()
    assert (actor.native_name, actor.version) == ("한지원", 2)
    assert sorted((one.name, one.kind) for one in actor.aliases.all()) == [
        ("Hanji", "romanisation"),
        ("Jiwon", "short"),
    ]
    revision = Revision.objects.get(record_id=actor.pk, number=2)
    assert (revision.by, revision.reason) == (editor, "Checked by hand")


def test_new_rows_point_by_number_and_by_a_name_that_one_bears(desk: Client) -> None:
    drama, actor = make.make_drama(title="Low Tide"), make.make_actor(name="Han Ji-won")
    rows = [
        {"drama": f"#{drama.pk}", "actor": "Han Jiwon", "character": "Ma"},
        {"drama": "Low Tide", "actor": f"{actor.pk}", "character": "Oh"},
    ]
    confirm(desk, ROLES, upload(desk, ROLES, csv_of(rows)))
    assert [(role.drama, role.actor, role.character, role.status) for role in Role.objects.order_by("character")] == [
        (drama, actor, "Ma", "draft"),
        (drama, actor, "Oh", "draft"),
    ]


def test_a_new_row_without_what_it_must_point_at_is_told(desk: Client) -> None:
    make.make_drama(title="Low Tide")
    page = upload(desk, ROLES, csv_of([{"drama": "Low Tide", "character": "Ma"}]))
    assert "actor" in page and "This field cannot be null." in page
    assert 'name="confirm"' not in page


def test_a_second_click_writes_nothing_twice(desk: Client) -> None:
    make.make_drama(title="Low Tide")
    rows = [{"drama": "Low Tide", "actor": f"{make.make_actor().pk}", "character": "Ma"}]
    page = upload(desk, ROLES, csv_of(rows))
    confirm(desk, ROLES, page)
    assert "This was confirmed already" in confirm(desk, ROLES, page)
    assert Role.objects.count() == 1


def test_a_row_changed_since_the_export_is_refused(desk: Client) -> None:
    actor = make.make_actor(name="Han Ji-won")
    [row] = table_of(desk, PEOPLE)
    writes.update(record=actor, version=1, name="Han Jiwon")
    page = upload(desk, PEOPLE, csv_of([{**row, "name": "Somebody"}]))
    assert "the record is at 2" in page
    assert 'name="confirm"' not in page


def test_a_row_changed_between_the_preview_and_the_word_is_refused_and_all_others_with_it(desk: Client) -> None:
    first, second = make.make_actor(name="Han Ji-won"), make.make_actor(name="Seo Ha-neul")
    rows = [{**row, "disambiguation": "actor"} for row in table_of(desk, PEOPLE)]
    page = upload(desk, PEOPLE, csv_of(rows))
    writes.update(record=first, version=1, name="Han Jiwon")
    assert "Nothing was written." in confirm(desk, PEOPLE, page)
    second.refresh_from_db()
    assert (second.version, second.disambiguation) == (1, "")


def test_errors_name_row_and_column_and_stop_everything(desk: Client) -> None:
    make.make_actor(name="Kim Min Ji")
    make.make_actor(name="Kim Min Ji")
    drama = make.make_drama(title="Low Tide")
    rows = [
        {"id": "", "drama": "Low Tide", "actor": "Kim Min Ji", "state": "confirmed"},
        {"id": "", "drama": "High Tide", "actor": "999998", "state": "dreamt of"},
        {"id": "999999", "drama": "", "actor": "", "state": ""},
    ]
    page = upload(desk, ROLES, csv_of(rows))
    told = re.findall(r"<tr><td>(\d+)</td><td>([^<]+)</td><td>([^<]+)</td></tr>", page)
    assert [(row, column) for row, column, _text in told] == [
        ("2", "actor"), ("3", "actor"), ("3", "drama"), ("3", "state"), ("4", "id"),
    ]  # fmt: skip
    assert "several bear this name" in told[0][2]
    assert not Role.objects.filter(drama=drama).exists()
    assert "No such column" in upload(desk, ROLES, csv_of([{"salary": "1"}]))


def test_the_dry_run_says_what_the_database_would(desk: Client) -> None:
    drama, actor = make.make_drama(), make.make_actor()
    row = {"drama": str(drama.pk), "actor": str(actor.pk), "character": "Ma"}
    page = upload(desk, ROLES, csv_of([row, row]))
    assert "<td>3</td>" in page
    assert "has this role in the drama already" in page
    assert not Role.objects.exists()
    assert not Revision.objects.filter(record__type="role").exists()


def test_one_field_of_many(desk: Client) -> None:
    people = [make.make_actor(name=name) for name in ("An Bo", "Do Ki", "Ma Ru")]
    posted = {"action": "change_field_selected", "_selected_action": [people[0].pk, people[1].pk], "index": "0"}
    page = desk.post(PEOPLE, posted).content.decode()
    rows = re.search(r'name="rows" value="([^"]+)"', page)
    chosen = {"rows": rows[1], "column": "disambiguation", "value": "singer", "reason": "The group"}  # type: ignore[index]
    page = desk.post(f"{PEOPLE}bulk/", chosen).content.decode()
    assert page.count("<ins>singer</ins>") == 2
    assert not Actor.objects.exclude(disambiguation="").exists()
    confirm(desk, PEOPLE, page, "bulk")
    assert set(Actor.objects.filter(disambiguation="singer")) == set(people[:2])
    assert Revision.objects.filter(reason="The group").count() == 2


def test_one_field_of_many_is_refused_where_one_changed_meanwhile(desk: Client) -> None:
    actor = make.make_actor()
    page = desk.post(PEOPLE, {"action": "change_field_selected", "_selected_action": [actor.pk], "index": "0"}).content
    rows = re.search(r'name="rows" value="([^"]+)"', page.decode())
    writes.update(record=actor, version=1, name="Somebody")
    chosen = {"rows": rows[1], "column": "disambiguation", "value": "singer", "reason": "x"}  # type: ignore[index]
    page = desk.post(f"{PEOPLE}bulk/", chosen).content.decode()
    assert "the record is at 2" in page


def test_who_may(as_one_who_may: Any) -> None:
    actor = make.make_actor()
    client = as_one_who_may("view_actor", "change_actor")
    for address in ("export/?format=csv", "import/", "bulk/"):
        assert client.get(PEOPLE + address).status_code == 403
    assert "Export CSV" not in client.get(PEOPLE).content.decode()
    assert "change_field_selected" not in client.get(PEOPLE).content.decode()
    user = User.objects.get(username="somebody")
    user.user_permissions.add(Permission.objects.get(codename="bulk_record"))
    assert "Export CSV" in client.get(PEOPLE).content.decode()
    page = upload(client, PEOPLE, csv_of([{"id": str(actor.pk), "version": "1", "name": "Somebody"}]))
    assert "must be allowed to publish" in page
    assert "which you may not" in upload(client, PEOPLE, csv_of([{"name": "Somebody"}]))
    user.user_permissions.add(Permission.objects.get(codename="publish_actor"))
    page = upload(client, PEOPLE, csv_of([{"id": str(actor.pk), "version": "1", "name": "Somebody"}]))
    assert "errornote" not in page


def test_a_preview_is_of_its_editor_and_kind_alone(desk: Client) -> None:
    actor = make.make_actor(name="An Bo")
    page = upload(desk, PEOPLE, csv_of([{"id": str(actor.pk), "version": "1", "name": "Do Ki"}]))
    other = Client()
    other.force_login(User.objects.create_superuser("other"))
    assert "has expired" in confirm(other, PEOPLE, page)
    assert "has expired" in confirm(desk, "/admin/catalog/drama/", page)
    actor.refresh_from_db()
    assert actor.name == "An Bo"


def test_formulas_are_neutral_outside_and_themselves_again_inside(desk: Client) -> None:
    for name in ("=1+1", "@SUM(A1)", "-2", "+x", "'Twas", "Plain"):
        make.make_drama(title=name)
    rows = table_of(desk, "/admin/catalog/drama/")
    assert {row["title"] for row in rows} == {"'=1+1", "'@SUM(A1)", "'-2", "'+x", "''Twas", "Plain"}
    content = desk.get("/admin/catalog/drama/export/", {"format": "xlsx"}).content
    cells = [cell for row in load_workbook(io.BytesIO(content)).active.iter_rows() for cell in row]  # type: ignore[union-attr]
    assert not [cell for cell in cells if cell.data_type == "f"]
    for row in rows:
        row["setting"] = "Seoul"
    confirm(desk, "/admin/catalog/drama/", upload(desk, "/admin/catalog/drama/", csv_of(rows)))
    assert set(Drama.objects.values_list("title", flat=True)) == {"=1+1", "@SUM(A1)", "-2", "+x", "'Twas", "Plain"}


@given(st.text())
def test_neutral_and_back(text: str) -> None:
    assert unsafe(safe(text)) == text
    assert not safe(text).startswith(RISKY[:-1])


def test_the_export_follows_the_filters(desk: Client) -> None:
    make.make_actor(name="An Bo")
    make.make_actor(name="Do Ki", publish=False)
    assert [row["name"] for row in table_of(desk, PEOPLE, status="draft")] == ["Do Ki"]
    assert [row["name"] for row in table_of(desk, PEOPLE, q="An Bo")] == ["An Bo"]
    page = desk.get(f"{PEOPLE}?status=draft").content.decode()
    address = re.search(r'href="([^"]+format=csv)"', page)
    assert "An Bo" not in desk.get(address[1].replace("&amp;", "&")).content.decode()  # type: ignore[index]
    assert desk.get(f"{PEOPLE}export/", {"format": "exe"}).status_code == 400


def test_queries_of_export_and_preview_are_constant(desk: Client) -> None:
    def asked() -> tuple[int, int]:
        with CaptureQueriesContext(connection) as out:
            content = desk.get("/admin/catalog/scene/export/", {"format": "csv"}).content
        with CaptureQueriesContext(connection) as back:
            upload(desk, "/admin/catalog/scene/", content)
        return len(out), len(back)

    make_world(2)
    asked()
    few = asked()
    make_world(5)
    assert asked() == few


# what somebody uploads


def xlsx(rows: list[list[Any]]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(out)
    return out.getvalue()


def test_numbers_and_days_of_a_spreadsheet() -> None:
    from datetime import date, datetime

    content = xlsx([["a", "b", "c", "d"], [3, 2.5, datetime(2024, 5, 1), True], [3.0, None, date(2024, 5, 1), False]])
    _header, rows = read_table("t.xlsx", content)
    assert rows == [
        {"a": "3", "b": "2.5", "c": "2024-05-01", "d": "yes"},
        {"a": "3", "b": "", "c": "2024-05-01", "d": "no"},
    ]


def bomb(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("t.csv", b"a" * (bulk_reading.MOST_BYTES + 1), "larger than"),
        ("t.csv", b"a\n" + b"1\n" * 1001, "more than 1000 rows"),
        ("t.csv", b",".join(b"c%d" % n for n in range(50)), "more columns"),
        ("t.csv", b"a,b\n1,2,3\n", "more columns"),
        ("t.csv", b"a\n" + b"x" * 30_000, "too long"),
        ("t.csv", b"a,a\n1,2\n", "each once"),
        ("t.csv", b"a,,b\n1,2,3\n", "each once"),
        ("t.csv", b"", "empty"),
        ("t.csv", b"\n\n", "each once|empty"),
        ("t.csv", "a\n한".encode("cp949"), "UTF-8"),
        ("t.csv", b"a\0b\n", "UTF-8"),
        ("t.csv", b'a,b\n1,2\n"x,y\n3,4\n', "Row 3 cannot be read: a quotation mark is not closed"),
        ("t.csv", b'a,b\n"x"y,2\n', "Row 2 cannot be read"),
        ("t.xlsx", b"no zip", "cannot be read"),
        ("t.xlsx", bomb({"xl/workbook.xml": b"<x/>"}), "cannot be read"),
        ("t.xlsx", bomb({"xl/worksheets/sheet1.xml": b"0" * 30_000_000}), "unpacks to more"),
        ("t.xlsx", bomb({f"xl/{n}.xml": b"<x/>" for n in range(300)}), "unpacks to more"),
        ("t.xlsx", bomb({"xl/workbook.xml": b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "cannot be"),
        ("t.xlsx", xlsx([["a"]] + [["x"]] * 1200), "more than 1000 rows"),
        ("t.xlsx", xlsx([[f"c{n}" for n in range(60)]]), "more columns"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_what_is_no_table_is_refused(name: str, content: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        read_table(name, content)


def test_a_refused_file_is_told_at_its_field(desk: Client) -> None:
    page = upload(desk, PEOPLE, b"no zip", "t.xlsx")
    assert "This XLSX file cannot be read." in page
