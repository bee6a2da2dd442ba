"""Articles of other shapes, written here, with labels: what extraction must keep up to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from articles.extraction.findings import Document, Event, Finding, Reading, Song, Span, Title
from articles.extraction.judging.evaluation import evaluate
from articles.extraction.judging.judging import KINDS
from articles.extraction.judging.report import Judged, Report
from articles.management.readings import evaluate_files
from tests.extraction.conftest import known

CORPUS = Path(__file__).parent / "corpus" / "dev"


@pytest.fixture(scope="module")
def report() -> Report:
    return evaluate_files(CORPUS, CORPUS, known())


@pytest.mark.parametrize(
    ("field", "precision", "recall"),
    [
        ("dramas", 0.91, 0.88),
        ("actors", 0.95, 0.95),
        ("roles", 0.94, 0.84),
        ("scenes", 0.73, 0.67),
        ("networks", 0.97, 0.96),
        ("dates", 0.96, 0.96),
        ("ratings", 0.98, 0.97),
        ("songs", 0.95, 0.85),
        ("directors", 0.95, 0.94),
        ("aliases", 0.88, 0.69),
        ("quotes", 0.76, 0.77),
    ],
)
def test_labels_are_found(report: Report, field: str, precision: float, recall: float) -> None:
    found = report.scores[field]
    assert found.precision >= precision and found.recall >= recall, report.errors


def test_extract_prints_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("extract", str(CORPUS / "soundtrack.txt"), str(CORPUS / "five-hugs.txt"))
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first) == [
        "file",
        "dramas",
        "other_titles",
        "actors",
        "roles",
        "scenes",
        "networks",
        "dates",
        "ratings",
        "songs",
        "directors",
        "aliases",
        "quotes",
    ]
    assert ["Jang Hye Bin", "Seon Woo Rim", "Harbor Lights"] in first["roles"]
    assert [scene["kind"] for scene in second["scenes"]] == ["lake hug scene", "hug scene", "elevator scene"]


def test_networks_are_printed_as_the_text_has_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The KBS drama “Salt Road” is on Disney Plus. It rained on the TVN drama’s set.\n")
    call_command("extract", str(tmp_path / "a.txt"))
    assert json.loads(capsys.readouterr().out)["networks"] == ["KBS", "Disney Plus", "tvN"]


def test_extract_reports_what_it_cannot_read_and_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\0\1\2\3" * 50)
    with pytest.raises(SystemExit) as stop:
        call_command("extract", str(tmp_path / "none.txt"), str(tmp_path / "bad.txt"), str(CORPUS / "soundtrack.txt"))
    out, err = capsys.readouterr()
    assert stop.value.code == 1
    assert len(out.splitlines()) == 1
    assert "none.txt" in err and "bad.txt" in err and "Traceback" not in err


def test_evaluate_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("evaluate_extraction", str(CORPUS), str(CORPUS))
    out = capsys.readouterr().out
    assert "precision" in out and "dramas" in out and "0.9 to 1.0" in out


def test_evaluate_wants_gold(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no text with a gold file"):
        call_command("evaluate_extraction", str(CORPUS), str(tmp_path))


def test_scoring_counts_hits_misses_and_too_much() -> None:
    text = "The Salt Road, Other and Tide. On May 3 they met."
    titles, may = Span(0, 30), Span(31, 49)
    findings = (
        Finding(Title("The Salt Road"), titles, 0.9, "x"),
        Finding(Title("Other"), titles, 0.7, "x"),
        Finding(Event("2024-05-03", "x"), may, 0.8, "x"),
        Finding(Song(None, "Tide"), titles, 0.3, "x"),
    )
    report = Report()
    gold = {
        "dramas": ["Salt Road", "Missed"],
        "dates": [["XXXX-05-03", "premiere"]],
        "songs": ["Tide"],
        "sensitive": ["On May 3 they met."],
        "other_titles": [],
    }
    evaluate(report, Reading(Document("", text, text), findings), gold)
    dramas = report.scores["dramas"]
    assert (dramas.predicted, dramas.right, dramas.gold) == (2, 1, 2)
    assert dramas.precision == dramas.recall == dramas.f1 == 0.5
    assert report.scores["dates"].f1 == 1.0
    assert report.scores["songs"].recall == 0.0
    assert [(one.finding.kind, one.right, one.leaks) for one in report.judged] == [
        ("title", True, False),
        ("title", False, False),
        ("event", True, True),
        ("song", True, False),
    ]
    assert report.private.recall == 0.0
    assert report.least("title") is None, "two titles tell nothing of a threshold"


def test_explain_prints_rule_words_and_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("extract", "--explain", str(CORPUS / "casting-news.txt"))
    out = capsys.readouterr().out
    assert "role: actor Oh Ye Rin, drama The Last Objection, character Yoo Se Jin" in out
    assert "rule plays: “Oh Ye Rin will play Yoo Se Jin”" in out
    assert "in “Oh Ye Rin will play Yoo Se Jin, a defense lawyer" in out


def test_the_lowest_threshold_is_where_enough_are_right() -> None:
    sure, doubtful = (Finding(Title("A"), Span(0, 1), confidence, "x") for confidence in (0.9, 0.6))
    report = Report(judged=[Judged("", sure, True, False)] * 19 + [Judged("", doubtful, False, False)] * 2)
    assert report.least("title") == 0.61
    assert report.least("song") is None
    assert "title" in "\n".join(report.lines(dict.fromkeys(KINDS, 0.9)))
