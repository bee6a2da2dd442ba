"""Nothing real comes into a database that holds samples."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.ingest.arrived import bring_in
from articles.ingest.arriving import paste
from articles.ingest.options import PLAIN
from articles.ingest.vocabulary import known
from articles.models import Article, QuarantinedFile
from catalog import writes
from tests import factories as make


@pytest.fixture
def samples(db: object) -> None:
    with writes.as_samples():
        make.make_drama(title="Lantern Street")


def test_files_are_refused_as_a_whole(samples: None, seeds: Path) -> None:
    with pytest.raises(CommandError, match="sample catalogue") as refused:
        call_command("import_seeds", str(seeds))
    assert refused.value.returncode == 1
    assert not Article.objects.exists() and not QuarantinedFile.objects.exists()


def test_what_an_editor_brings_is_refused_with_the_reason(samples: None) -> None:
    arrival = paste(text="Headline\n\nThey met on the roof. It took nine takes.", by=make.make_user())
    outcome = bring_in(arrival=arrival, vocabulary=known(), options=PLAIN)
    assert outcome.what == "quarantined" and "sample catalogue" in outcome.detail
    assert not Article.objects.exists()
