"""A small catalogue for a browser to read: plainly invented, in both scripts, with something of everything, and the
same at every run. Made inside a site of its own."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from tests import factories as make

STORY = """Two nights on the harbour wall

The harbour scene of “Salt Road” took about seventeen takes, said director Bae Tan.
Seo Ara plays the lamp keeper Yun Mi. In the end the captain drowns. The first episode was seen by 4.2 per cent.
“The sea was colder than the script,” said Seo Ara.
"""
RETOLD = "Seventeen takes at the harbour. The harbour scene of “Salt Road” took twelve takes. Yun Mi waits there."


def furnish() -> None:
    network = make.make_network(name="Channel Nine", native_name="채널나인")
    genre = make.make_genre("romance")
    drama = make.make_drama(
        title="Salt Road", native_title="소금길", genres=[genre], setting="A harbour town", synopsis="A lamp is kept."
    )
    near = make.make_drama(title="Harbour Bell", native_title="항구의 종", genres=[genre])
    ara = make.make_actor(name="Seo Ara", native_name="서아라", aliases=[{"name": "Suh Ara", "kind": "romanisation"}])
    doha = make.make_actor(name="Kim Do Ha", native_name="김도하")
    mina, tan = make.make_actor(name="Oh Mi Na", native_name="오미나"), make.make_actor(name="Bae Tan")
    lead = make.make_role(drama=drama, actor=ara, character="Yun Mi")
    partner = make.make_role(drama=drama, actor=doha, character="Captain Ro")
    talks = make.make_role(drama=drama, actor=mina, character="", state="in_talks")
    both = [make.make_role(drama=near, actor=one, character="") for one in (doha, mina)]
    season = make.make_release(drama=drama, part="season", premiere="2021-03-04", networks=[network])
    make.make_release(drama=drama, part="season", number=2, premiere="2099", state="announced", networks=[network])
    make.make_release(drama=near, premiere="XXXX-10-02", networks=[network])
    wall = make.make_scene(
        title="Night on the harbour wall",
        drama=drama,
        release=season,
        episode=2,
        roles=[lead, partner],
        takes=17,
        takes_qualifier="about",
        place="Harbour wall",
        aired="2021-03-11",
        notes=[
            {"key": "cold", "text": "The sea was colder than the script."},
            {"key": "end", "text": "The captain drowns.", "spoiler": True},
        ],
    )
    farewell = make.make_scene(
        "farewell", title="The last lamp", drama=drama, release=season, episode=8, roles=[lead], spoiler=True
    )
    single = make.make_scene(title="One look", drama=near, roles=both, takes=1, takes_qualifier="exactly")
    rating = make.make_rating(
        drama=drama, release=season, episode=1, value=Decimal("4.2"), region="nationwide", day="2021-03-04"
    )
    song = make.make_song(drama=drama, title="Lamp Song", artists=[mina])
    credit = make.make_credit(drama=drama, person=tan, job="director")
    video = make.make_video(
        drama=drama, scene=wall, kind="making", published="2021-03-12", url="https://video.example/1"
    )
    own = make.make_article(
        title="Two nights on the harbour wall",
        body=STORY,
        dated="2021-03-12",
        standfirst="Seventeen takes, and a cold sea.",
    )
    card = make.make_article(
        title="Seventeen takes at the harbour", body=RETOLD, rights="quotes", outlet=make.make_outlet("Another Paper")
    )
    make.make_story(own, card)
    _cite(own, card, locals())
    print(json.dumps(addresses(locals())))  # noqa: T201


def _cite(own: Any, card: Any, made: dict[str, Any]) -> None:
    """Sentences for most of it; two that differ, one that tells what happens."""
    takes = "The harbour scene of “Salt Road” took about seventeen takes, said director Bae Tan."
    plays = "Seo Ara plays the lamp keeper Yun Mi."
    wall, drama = made["wall"], made["drama"]
    make.cite(drama, "title", "Salt Road", article=own, exact=takes, accepted_by="editor")
    make.cite(made["ara"], "name", "Seo Ara", article=own, exact=plays)
    make.cite(made["lead"], "character", "Yun Mi", article=own, exact=plays, accepted_by="editor")
    make.cite(made["credit"], "job", "director", article=own, exact=takes)
    make.cite(wall, "takes", "about 17", article=own, exact=takes)
    make.cite(wall, "place", "Harbour wall", article=own, exact=takes)
    make.cite(wall, "takes", "12", article=card, exact="The harbour scene of “Salt Road” took twelve takes.")
    make.cite(wall, "notes.end", "The captain drowns.", article=own, exact="In the end the captain drowns.")
    make.cite(made["rating"], "value", "4.2 %", article=own, exact="The first episode was seen by 4.2 per cent.")
    make.cite(made["farewell"], "title", "The last lamp", article=card, exact="Yun Mi waits there.")
    make.mention(made["ara"], own, "Seo Ara plays the lamp keeper Yun Mi.")
    make.make_quote(made["ara"], own)


def addresses(made: dict[str, Any]) -> dict[str, str]:
    """One address of each kind of page, by a name for it."""
    shown = ("drama", "near", "ara", "lead", "wall", "farewell", "network", "own", "card")
    found = {name: made[name].get_absolute_url() for name in shown}
    found |= {"home": "/", "titles": "/dramas/", "narrowed": "/dramas/?kind=drama", "people": "/actors/"}
    found |= {"scenes": "/scenes/", "articles": "/articles/", "genre": "/genres/romance/", "kind": "/kinds/kiss/"}
    found |= {"year": "/years/2021/", "sources": f"/sources/{made['wall'].pk}/", "missing": "/dramas/0-nothing/"}
    found |= {"found": "/search/?q=Seo+Ara", "not_found": "/search/?q=zzzzqqq", "search": "/search/"}
    return found
