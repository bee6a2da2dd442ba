from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.forms import modelform_factory

from catalog import writes
from catalog.models import Drama, Release

pytestmark = pytest.mark.django_db


@pytest.fixture
def drama():
    return writes.create(model=Drama, title="Harbour Lights")


def test_the_range_is_stored_and_orders_dates_of_any_precision(drama):
    written = ["2024-09-27", "2024", "2024-09", "XXXX-05-14", "2023-12"]
    for number, text in enumerate(written, 1):
        writes.create(model=Release, drama=drama, part="part", number=number, premiere=text)
    dated = Release.objects.filter(premiere_first__isnull=False).order_by("premiere_first", "-premiere_last")
    assert [release.premiere for release in dated] == ["2023-12", "2024", "2024-09", "2024-09-27"]
    assert Release.objects.get(premiere="2024-09").premiere_last == date(2024, 9, 30)
    assert Release.objects.get(premiere="XXXX-05-14").premiere_first is None


def test_clearing_a_date_clears_its_range(drama):
    release = writes.create(model=Release, drama=drama, premiere="2024")
    cleared = writes.update(record=release, version=1, premiere="")
    assert (cleared.premiere_first, cleared.premiere_last) == (None, None)


def test_a_wrong_date_is_refused_by_name(drama):
    with pytest.raises(ValidationError) as refused:
        writes.create(model=Release, drama=drama, premiere="14 May")
    assert "premiere" in refused.value.message_dict


def test_the_form_field_takes_edtf_and_says_what_it_takes():
    form_class = modelform_factory(Release, fields=["premiere"])
    assert form_class({"premiere": "xxxx-05-14"}).fields["premiere"].clean("xxxx-05-14") == "XXXX-05-14"
    form = form_class({"premiere": "May"})
    assert not form.is_valid()
    assert "XXXX-05-14" in form.errors["premiere"][0]
