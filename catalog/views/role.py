"""The page of one role: who plays whom in what, how the casting went, and the scenes with it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.behind import articles_behind, quotes_about
from articles.reading.sources import SourceBook
from catalog.models import Role, Scene, shown_pictures
from catalog.reading import linked
from catalog.reading.address import find, leads_on
from catalog.reading.described import described_role

from .fact import Entry, Fact
from .names import other_names
from .parts import attach_sources, with_scene_parts

MOST = 60
OTHERS = 12


@leads_on
def role_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One role, with the sentences that tell of it."""
    public = Role.objects.visible().with_parents().prefetch_related(shown_pictures("actor__"))
    return render(request, "catalog/role_detail.html", role_page(find(request, public, pk, slug)))


def role_page(role: Role) -> dict[str, Any]:
    """What the page of a role shows; the number of queries does not depend on how much there is."""
    scenes = list(with_scene_parts(Scene.objects.visible().filter(roles=role))[:MOST])
    cast = Role.objects.visible().cast().filter(drama=role.drama_id).exclude(pk=role.pk)
    others = list(cast.with_parents().prefetch_related(shown_pictures("actor__")).order_by("pk")[:OTHERS])
    same = list(role.drama.roles.visible().with_parents().filter(character_key=role.character_key).exclude(pk=role.pk))
    book = SourceBook([role.pk, *(other.pk for other in others)])
    state = book.of(role, "state")
    facts = [
        Fact(_("Played by"), [Entry(role.actor.local_name, book.of(role, "actor", ""), role.actor.get_absolute_url())]),
        Fact(_("In"), [Entry(role.drama.local_name, None, role.drama.get_absolute_url())]),
        Fact(_("Casting"), [Entry(role.get_state_display(), state)]),
        *other_names(role, book),
    ]
    character = book.of(role, "character")
    attach_sources(others, book)
    return {
        "role": role,
        "picture": role.pictures.permitted().first(),
        "facts": facts,
        "character": character,
        "sources": book.rest(role),
        "book": book,
        "scenes": scenes,
        "others": others,
        "same": same if role.character_key else [],
        "described": described_role(role, scenes),
        "linked": linked.role_in_its_title(role, book.disputed),
        "quotes": quotes_about([role.drama_id], [role.actor_id], nameless=False),
        "articles": articles_behind([role.pk]),
    }
