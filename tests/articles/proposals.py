"""Proposals before an editor, as an import leaves them."""

from __future__ import annotations

from typing import Any

from articles.extraction import findings
from articles.models import Article, Suggestion
from articles.review.facts import sense_of, suggestion_key, to_json
from tests import factories as make

TEXT = (
    "Moon Ga On plays Seo Rin in Salt Road. Ga On laughed. The pier scene took about nine takes. It drew 4.5 percent."
)


def make_salt_road(**values: Any) -> Article:
    return make.make_article(title=f"On Salt Road {make.number()}", body=TEXT, **values)


def put(article: Article, fact: Any, said: str = "Moon Ga On plays Seo Rin in Salt Road.", **values: Any) -> Suggestion:
    """A proposal of `fact` in the sentence `said`."""
    data = to_json(fact)
    if "of" in data and fact.kind != "alias":
        data["of"] = suggestion_key(data["of"])
    values = {"confidence": 0.6, "sense": sense_of(fact), **values}
    return Suggestion.objects.create(
        article=article,
        kind=fact.kind,
        key=suggestion_key(findings.key_of(fact)),
        data=data,
        evidence=make.make_evidence(article, said),
        **values,
    )
