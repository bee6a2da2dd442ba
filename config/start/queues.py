"""The queues of the start page, in one list: a new one is one more entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from articles.models import Arrival, Article, QuarantinedFile, Suggestion
from articles.reading import board, unsourced_list
from articles.review import forecasts
from catalog.desk import duplicates
from catalog.models import Record, Status
from catalog.reading import pending

LIMIT = 1000
"""Counted so far and no further: the page is to open at once, however much waits."""


@dataclass(frozen=True)
class Queue:
    """`count(limit)` counts `limit` at most, in a fixed number of queries. `url` is the name of the list's address,
    `query` what is asked of it, `empty` what to do where nothing waits."""

    title: Any
    count: Callable[[int], int]
    url: str
    permission: str
    empty: Any
    query: str = ""


@dataclass(frozen=True)
class Waiting:
    """A queue as the page shows it."""

    title: Any
    number: int
    url: str
    empty: Any

    @property
    def shown(self) -> str:
        """“1,000+” where it is more than was counted."""
        return f"{number_format(LIMIT)}+" if self.number > LIMIT else number_format(self.number)


def first(rows: Callable[[], Any]) -> Callable[[int], int]:
    """Counts a queryset, as far as it is asked to; in its own order, whose index holds nothing else."""
    return lambda limit: int(rows()[:limit].count())


QUEUES = [
    Queue(
        _("proposals"), first(Suggestion.objects.waiting), "articles_suggestion_queue",
        "articles.view_suggestion", _("All decided. New ones come with the next article."),
    ),
    Queue(
        _("disputed facts"), first(board.disputes), "articles_citation_disputed",
        "articles.view_citation", _("No sources contradict each other."),
    ),
    Queue(
        _("facts without a source"), unsourced_list.count, "articles_citation_unsourced",
        "articles.view_citation", _("Every new fact has its sentence."),
    ),
    Queue(
        _("overdue forecasts"), forecasts.count, "articles_citation_forecasts",
        "articles.view_citation", _("No announced day has passed unanswered."),
    ),
    Queue(
        _("articles in review"),
        first(lambda: Record.objects.filter(status=Status.IN_REVIEW, type="article")), "articles_article_changelist",
        "articles.view_article", _("Nobody waits for a second pair of eyes."), "status=in_review",
    ),
    Queue(
        _("scheduled articles"),
        first(lambda: Article.objects.filter(live_from__gt=timezone.now())), "articles_article_changelist",
        "articles.view_article", _("Give an article a time ahead, and it stands here."), "status=scheduled",
    ),
    Queue(
        _("pending versions"), pending.count, "catalog_revision_changelist",
        "catalog.view_revision", _("No edit of what is published waits for approval."), "state__exact=pending",
    ),
    Queue(
        _("probable duplicates"), duplicates.count, "catalog_likeness_changelist",
        "catalog.merge_record", _("No two records look like one."),
    ),
    Queue(
        _("articles on their way in"), first(lambda: Arrival.objects.filter(state=Arrival.State.WAITING)),
        "articles_arrival_changelist", "articles.view_arrival", _("What was pasted or fetched is imported."),
    ),
    Queue(
        _("quarantined files"), first(QuarantinedFile.objects.all), "articles_quarantinedfile_changelist",
        "articles.view_quarantinedfile", _("Every file could be read."),
    ),
]  # fmt: skip


def waiting(request: HttpRequest) -> list[Waiting]:
    """What waits for whom the request is from."""
    return [
        Waiting(queue.title, queue.count(LIMIT + 1), _address(queue), queue.empty)
        for queue in QUEUES
        if request.user.has_perm(queue.permission)
    ]


def _address(queue: Queue) -> str:
    address = reverse(f"admin:{queue.url}")
    return f"{address}?{queue.query}" if queue.query else address
