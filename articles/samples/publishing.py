"""Articles with their evidence, citations, speech, mentions and stories."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from articles.extraction.stories import Fingerprint
from articles.models import Article, Citation, Evidence, Outlet, Quote, Story, Telling
from articles.review import link_mentions
from catalog import writes

from .paper import Paper, write
from .proposing import propose, put
from .said import Statement
from .studio import REASON, Production, Studio

UNTOLD = Fingerprint((), (), (), (), ()).as_json()


class Press:
    """Prints articles until there are `count`, about titles as often as there is something to say of them."""

    def __init__(self, studio: Studio, outlets: list[Outlet], count: int, printed: Callable[[], None]) -> None:
        self.studio, self.outlets, self.left, self.printed = studio, outlets, count, printed
        self.proposed = 0
        self.stated: set[tuple[int, str]] = set()
        """Facts that have a source."""
        self.to_say: dict[int, deque[Statement]] = {}
        self.cited: dict[tuple[int, str], list[Citation]] = defaultdict(list)
        """Citations of facts of which sources differ."""

    def run(self) -> None:
        chance = self.studio.chance
        productions = [made for made in self.studio.productions if made.statements]
        weights = [len(made.statements) + 2 for made in productions]
        while self.left and productions:
            made = chance.choices(productions, weights)[0]
            day = chance.day(min(made.public.date(), self.studio.today), self.studio.today)
            statements = self._next(made, chance.within((15, 1, 1), (50, 3, 6), (35, 7, 12)))
            story = Story.objects.create()
            tellings = chance.within((85, 1, 1), (12, 2, 3), (3, 4, 7))
            unsaid = statements
            for number in range(min(tellings, self.left)):
                told = min(day + timedelta(days=number // 2), self.studio.today)
                paper = write(self.studio, made, statements)
                unsaid = [statement for statement in unsaid if statement not in paper.statements]
                self._print(made, paper, story, told)
            self.to_say[made.drama.pk].extend(unsaid)

    def _next(self, made: Production, count: int) -> list[Statement]:
        """The next things to say of a title; when all are said, they are said again."""
        found: list[Statement] = []
        for _ in range(min(count, len(made.statements))):
            waiting = self.to_say.get(made.drama.pk)
            if not waiting:
                order = list(made.statements)
                self.studio.chance.shuffle(order)
                waiting = self.to_say[made.drama.pk] = deque(order)
            statement = waiting.popleft()
            if statement.differs and not all((fact.record, fact.field) in self.stated for fact in statement.facts):
                waiting.append(statement)  # nothing is told yet from which it differs
            else:
                found.append(statement)
        return found

    def _print(self, made: Production, paper: Paper, story: Story, day: date) -> None:
        if paper.language == "en" and (not self.proposed or self.studio.chance.happens(0.02)):
            self.proposed += 1
            propose(self.studio, made, paper)
        article = writes.create(model=Article, reason=REASON, **self._values(paper, day))
        Telling.objects.create(article=article, story=story, fingerprint=UNTOLD, told=day, joined=day)
        self._cite(article, paper)
        self._quote(article, paper)
        link_mentions(article=article)
        self.left -= 1
        self.printed()

    def _values(self, paper: Paper, day: date) -> dict[str, Any]:
        chance = self.studio.chance
        where = [outlet for outlet in self.outlets if outlet.language == paper.language]
        rights = chance.among(own=25, licensed=20, quotes=55)
        status = chance.among(published=95, draft=2, in_review=1, scheduled=1, withdrawn=1)
        moment = (
            self.studio.moment(day) if status != "scheduled" else timezone.now() + timedelta(days=chance.randint(1, 60))
        )
        listed = len(paper.statements) > 1 or chance.happens(0.7)
        outlet = None if chance.happens(0.08) else chance.choice(where)
        dated = {"day": day.isoformat(), "month": day.isoformat()[:7], "nothing": ""}
        return {
            "title": paper.title,
            "body": paper.body(self.studio),
            "language": paper.language,
            "rights": rights,
            "outlet": outlet,
            "author": chance.choice(self.studio.people).name if chance.happens(0.3) else "",
            "standfirst": "A sample: nothing of it is so." if rights == "own" and chance.happens(0.5) else "",
            "source_url": f"https://sample.example/{self.left}" if outlet and chance.happens(0.7) else "",
            "dated": dated[chance.among(day=85, month=5, nothing=10)],
            "listed": listed,
            "status": "published" if status == "scheduled" else status,
            "publish_at": moment if status in ("published", "scheduled") else None,
        }

    def _cite(self, article: Article, paper: Paper) -> None:
        said = [paper.said(each) for each in paper.statements] + [sentence for sentence, _ in paper.proposed]
        evidence = Evidence.objects.bulk_create([_anchored(Evidence(article=article), sentence) for sentence in said])
        sources = []
        for statement, span in zip(paper.statements, evidence, strict=False):
            accepted_by = "editor" if self.studio.chance.happens(0.3) else "software"
            for fact in dict.fromkeys(statement.facts):
                source = Citation(record_id=fact.record, field=fact.field, value=fact.value[:500], evidence=span)
                source.accepted_by = accepted_by
                sources.append(source)
                self.stated.add((fact.record, fact.field))
                if statement.differs:
                    self.cited[fact.record, fact.field].append(source)
        Citation.objects.bulk_create(sources)
        for (_, fact_read), span in zip(paper.proposed, evidence[len(paper.statements) :], strict=True):
            put(self.studio, article, span, fact_read)

    def _quote(self, article: Article, paper: Paper) -> None:
        quotes = []
        for speech in paper.speeches:
            accepted_by = "editor" if self.studio.chance.happens(0.3) else "software"
            quote = Quote(article=article, speaker=speech.speaker, language=speech.language, accepted_by=accepted_by)
            quote.translated = speech.translated
            quotes.append(_anchored(quote, speech.words))
        Quote.objects.bulk_create(quotes)


def _anchored(span: Any, exact: str) -> Any:
    """The span at the first place where its article says this. Raises ValueError where it does not."""
    start = span.article.text.index(exact)
    span.anchor(text=span.article.text, start=start, end=start + len(exact))
    return span
