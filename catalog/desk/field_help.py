"""What an editor should know before filling a field, where its name does not say it: `model.field` → help."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

DAY = _("As exactly as it is known: 2024-09-27, 2024-09, 2024, or XXXX-05-14 where no year is told.")
INFERRED = _("The year is from the article’s own date, not from its words.")
NATIVE = _("As it is written at home: in Hangul.")
RELEASE = _("The season or part, where a source tells it.")
EPISODE = _("Its number; empty where no source tells it.")
LANGUAGE = _("Of the text, by its code: en, ko …")

HELP: dict[str, Any] = {
    "actor.name": _("As our pages write it. Other spellings belong among the aliases."),
    "actor.native_name": NATIVE,
    "actor.disambiguation": _("Tells namesakes apart: “born 1988”, “singer”. Empty where there is only one."),
    "actor.external_ids": _('Its number elsewhere: {"wikidata": "Q1"}.'),
    "alias.kind": _("What sort of name it is; a misspelling is found, but nobody should write it."),
    "alias.name": _("Another name that searches and articles may use."),
    "article.body": _("Markdown; # begins a heading. @ and the beginning of a name complete it, [[ makes it a link."),
    "article.title": _("The headline, without the name of the outlet."),
    "article.outlet": _("Who published it; empty for an article of our own."),
    "article.author": _("As the byline says."),
    "article.language": LANGUAGE,
    "article.dated": DAY,
    "article.dated_inferred": _("The day was worked out, not read."),
    "article.source_url": _("Where it can be read."),
    "article.source_ref": _("By which an import knows it again: leave it as it is."),
    "article.credits": _("Who is to be named for pictures and sources, one on each line."),
    "article.rights": _("Quotations only: readers see title, link and the cited sentences. Own and licensed: all."),
    "article.listed": _("Off: it is a source, but stands in no list of articles."),
    "citation.stance": _("Whether the sentence says the value, or that it is not so."),
    "citation.preferred": _("Where sources differ: this one is right. Wants a reason."),
    "citation.reason": _("Why this one: nearer to the event, official, corrected later …"),
    "credit.job": _("What the person did: the one who acts has a role instead."),
    "drama.title": _("As our pages write it; other titles belong among the aliases."),
    "drama.native_title": NATIVE,
    "drama.synopsis": _("In our own words, without the end."),
    "drama.setting": _("Where and when it plays: “Seoul, spring 1945”."),
    "drama.based_on": _("The webtoon, novel or film behind it, with its author."),
    "drama.external_ids": _('Its number elsewhere: {"wikidata": "Q1"}.'),
    "feed.outlet": _("To whom its articles are credited."),
    "feed.address": _("RSS or Atom; looked at every half an hour."),
    "feed.rights": _("What readers may see of its articles; quotations only unless it is agreed otherwise."),
    "genre.name_ko": _("Shown on the Korean pages."),
    "genre.slug": _("Part of addresses: leave it as it is once published."),
    "genre.words": _("Words by which articles say it, one on each line."),
    "network.native_name": NATIVE,
    "network.kind": _("Broadcaster where it airs, streaming service where it is called up."),
    "network.country": _("Of its head office, by its two letters: KR, US …"),
    "note.text": _("One statement about the making, in a sentence of our own."),
    "note.spoiler": _("Gives the plot away: hidden until readers ask."),
    "note.position": _("The lowest comes first."),
    "outlet.other_names": _("As bylines and credits write it, one on each line."),
    "outlet.language": LANGUAGE,
    "outlet.kind": _("Official: it speaks for the drama or its people. Aggregator: it retells what others wrote."),
    "outlet.trusted": _("An editor takes its facts without a second source."),
    "picture.licence": _("By what right we show it; needed before the record is public."),
    "quote.speaker": _("Who said it; empty where the article does not tell."),
    "quote.language": LANGUAGE,
    "quote.translated": _("Said in another language than it is printed in."),
    "rating.release": RELEASE,
    "rating.episode": EPISODE,
    "rating.value": _("The share in per cent, with as many decimals as the source has: 12.289."),
    "rating.region": _("Nationwide, or the city that was measured."),
    "rating.day": DAY,
    "rating.day_inferred": INFERRED,
    "rating.measured_by": _("The institute, as the source names it."),
    "release.part": _("A season is ordered anew, a part is half of one; run: all of it at once."),
    "release.number": _("1 for the first, or the only one."),
    "release.premiere": DAY,
    "release.premiere_inferred": INFERRED,
    "release.state": _("Announced: a forecast, which comes back once its day has passed."),
    "release.networks": _("Where it airs first."),
    "release.setting": _("Only where it differs from the drama’s."),
    "role.character": _("Empty while it is unknown: the role keeps its place and is named later."),
    "role.state": _("Only confirmed is cast; the rest is shown as casting news."),
    "scene.release": RELEASE,
    "scene.episode": EPISODE,
    "scene.title": _("What readers see first: give nothing of the plot away."),
    "scene.spoiler": _("Knowing of it gives the plot away."),
    "scene.roles": _("Who is in it, as roles of this drama."),
    "scene.takes": _("How often it was filmed; empty where no source tells it."),
    "scene.takes_qualifier": _("As the source says: exactly 17, about 17, at least 17."),
    "scene.place": _("Where it was filmed."),
    "scene.aired": DAY,
    "scene.aired_inferred": INFERRED,
    "scenekind.name_ko": _("Shown on the Korean pages."),
    "scenekind.slug": _("Part of addresses: leave it as it is once published."),
    "scenekind.words": _("Words by which articles say it, one on each line."),
    "song.part": _("Its place on the soundtrack: “Part 1”, “title song”."),
    "video.scene": _("The scene that it shows, if it is one."),
    "video.url": _("Where it plays; pages link to it and embed nothing."),
    "video.channel": _("Who put it there."),
    "video.published": DAY,
    "video.published_inferred": INFERRED,
}  # fmt: skip


class FieldHelp:
    """For model admins and rows that show help below each field."""

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)  # type: ignore[misc]
        if field and (said := help_for(db_field)):
            field.help_text = said
        return field


class ColumnHelp:
    """For rows in a table, which have no room for it: told once, below the table."""

    model: Any
    fields: ClassVar[Any]

    def column_help(self) -> list[tuple[Any, Any]]:
        """(name, help) of the columns that need it."""
        known = {field.name: field for field in self.model._meta.get_fields()}
        columns = [known[name] for name in self.fields or () if name in known]
        return [(field.verbose_name, said) for field in columns if (said := help_for(field))]


def help_for(field: models.Field[Any, Any]) -> Any:
    return HELP.get(f"{field.model._meta.model_name}.{field.name}")
