"""Who may open and who may send what in the admin: one line a kind of view, read by test_matrix.

A view of the admin is known by its URL name (`<app>_<model>_<what>`). The first line whose pattern fits counts; put
the particular before the general. `get` and `post` are the group from which on it is allowed, or one of the words."""

from __future__ import annotations

from typing import NamedTuple

PEOPLE = ("anonymous", "contributor", "editor", "publisher", "administrator", "superuser")
"""Each may what those before it may."""
NOBODY, POST_ONLY, GET_ONLY = "nobody", "POST only", "GET only"
KIND = r"(catalog_(actor|credit|drama|network|rating|release|role|scene|song|video)|articles_article)"


class View(NamedTuple):
    pattern: str
    """Of the whole URL name; a regular expression."""
    get: str
    post: str


VIEWS = [
    # the site's own
    View("login", "anonymous", "anonymous"),
    View("logout", POST_ONLY, "anonymous"),
    View("index|app_list|jsi18n|view_on_site|password_change|password_change_done", "contributor", "contributor"),
    View("autocomplete", "contributor", "contributor"),
    View("auth_.*", "administrator", "administrator"),
    View("authtoken_.*", "superuser", "superuser"),
    # records
    View(f"{KIND}_add", "contributor", "contributor"),
    View(f"{KIND}_change", "contributor", "contributor"),
    View(f"{KIND}_(changelist|history|compare|version)", "contributor", "contributor"),
    View(f"{KIND}_delete", NOBODY, NOBODY),
    View(f"{KIND}_restore", POST_ONLY, "publisher"),
    View(f"{KIND}_move", POST_ONLY, "publisher"),
    View(f"{KIND}_pending", "contributor", "publisher"),
    View(f"{KIND}_(merge|merge_into|unmerge)", "editor", "editor"),
    View("articles_article_(import|names)", "contributor", "contributor"),
    View("catalog_network_(preview|preview_revoke)", POST_ONLY, NOBODY),  # it has no page
    View(f"{KIND}_export", "editor", GET_ONLY),
    View(f"{KIND}_import", "editor", "editor"),
    View(f"{KIND}_bulk", POST_ONLY, "editor"),
    View("articles_article_proof(_new)?", POST_ONLY, "contributor"),
    View(f"{KIND}_(preview|preview_revoke)", POST_ONLY, "editor"),
    View("catalog_likeness_changelist", "editor", "editor"),
    View("catalog_likeness_(apart|again|look)", POST_ONLY, "editor"),
    # articles on their way in
    View("articles_arrival_change", "contributor", "contributor"),
    View("articles_batch_(change|progress)", "contributor", GET_ONLY),
    View("articles_(batch_continue)", POST_ONLY, "contributor"),
    View("articles_feed_look", POST_ONLY, "editor"),
    View("articles_feed_add", "editor", "editor"),
    View("articles_feed_change", "contributor", "editor"),
    View("articles_feed_delete", "editor", "editor"),
    View("articles_quarantinedfile_again", POST_ONLY, "contributor"),
    # proposals and sources
    View("articles_suggestion_queue", "contributor", "contributor"),
    View("articles_suggestion_decide_all", "editor", "editor"),
    View("articles_decision_undo", POST_ONLY, "editor"),
    View("articles_(article|suggestion)_comment", POST_ONLY, "contributor"),
    View("articles_(article|suggestion)_claim", POST_ONLY, "editor"),
    View("articles_suggestion_decide", POST_ONLY, "editor"),
    View("articles_suggestion_change", "contributor", "editor"),
    View("articles_citation_(disputed|unsourced|forecasts|removed)", "contributor", GET_ONLY),
    View("articles_citation_records", "editor", GET_ONLY),
    View("articles_citation_(attach|find|remove)", "editor", "editor"),
    View("articles_citation_(settle|reopen|bring_back|postpone)", POST_ONLY, "editor"),
    View("articles_citation_happened", POST_ONLY, "publisher"),
    View("articles_citation_delete", NOBODY, NOBODY),
    View("articles_(citation|quote)_change", "contributor", "editor"),
    View("articles_quote_delete", "editor", "editor"),
    View("articles_quarantinedfile_delete", "editor", "editor"),
    # what only an administrator keeps
    View("(catalog_genre|catalog_scenekind|articles_outlet)_(add|delete)", "administrator", "administrator"),
    View("(catalog_genre|catalog_scenekind|articles_outlet)_change", "contributor", "administrator"),
    # lists of what is made by other means: looked at
    View(
        "(catalog_(revision|picture)|articles_(arrival|batch|citation|claim|comment|decision|suggestion|quarantinedfile"
        "|evidence|mention|quote|story))_(add|delete)",
        NOBODY,
        NOBODY,
    ),
    View(
        "(catalog_(revision|picture)|articles_(claim|comment|decision|quarantinedfile|evidence|mention|story))_change",
        "contributor",
        NOBODY,
    ),
    View("(catalog|articles)_[a-z]+_(changelist|history)", "contributor", "contributor"),
]

ACTIONS = {
    "submit_selected": "contributor",
    "redraft_selected": "contributor",
    "publish_selected": "publisher",
    "withdraw_selected": "publisher",
    "change_field_selected": "editor",
    "merge_selected": "editor",
    "undo_selected": "editor",
    "accept_selected": "editor",
    "reject_selected": "editor",
    "articles.quote.delete_selected": "editor",
    "articles.feed.delete_selected": "editor",
    "articles.quarantinedfile.delete_selected": "editor",
    "authtoken.tokenproxy.delete_selected": "superuser",
    "delete_selected": "administrator",
}
"""Action of a list, alone or as `app.model.action` (which counts first) → the group from which on it is offered."""

STEPS = {
    ("draft", "in_review"): "contributor",
    ("in_review", "draft"): "contributor",
    ("draft", "published"): "publisher",
    ("in_review", "published"): "publisher",
    ("published", "published"): "publisher",
    ("withdrawn", "published"): "publisher",
    ("published", "draft"): "publisher",
    ("withdrawn", "draft"): "publisher",
    ("draft", "withdrawn"): "publisher",
    ("in_review", "withdrawn"): "publisher",
    ("published", "withdrawn"): "publisher",
}
"""(from, to) → the group from which on the step is allowed."""

ARGUMENTS: dict[str, object] = {"number": 1, "app_label": "catalog"}
"""Argument of an address → its value, where it is not the key of a row of the view's own model."""
QUERIES: dict[str, dict[str, object]] = {
    "autocomplete": {"app_label": "catalog", "model_name": "role", "field_name": "actor", "term": "a"}
}
"""Pattern of URL names → what stands behind the question mark."""
SENT: dict[str, dict[str, object]] = {f"{KIND}_move": {"to": "published", "version": 1}}
"""Pattern of URL names → what is posted, where nothing would not do."""


def allowed(person: str, since: str) -> bool:
    return since in PEOPLE and PEOPLE.index(person) >= PEOPLE.index(since)
