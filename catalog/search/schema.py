"""The tables of the search index. They hold plain values and no foreign key, so they can be dropped and rebuilt."""

from __future__ import annotations

from typing import Any, Final

TABLES: Final = ("search_document", "search_name", "search_key", "search_tokens", "search_change")

# {text}: compared byte by byte on both. `nonce` makes the log's sum tell a rolled-back row from its successor.
_COMMON: Final = (
    "CREATE TABLE search_document (record_id bigint PRIMARY KEY, type varchar(12) NOT NULL, live_from bigint)",
    "CREATE TABLE search_name"
    " (record_id bigint NOT NULL, tier smallint NOT NULL, folded {text} NOT NULL, hangul {text} NOT NULL)",
    "CREATE INDEX search_name_folded ON search_name (folded)",
    "CREATE INDEX search_name_record ON search_name (record_id)",
    "CREATE TABLE search_key (record_id bigint NOT NULL, key {text} NOT NULL)",
    "CREATE INDEX search_key_key ON search_key (key)",
    "CREATE INDEX search_key_record ON search_key (record_id)",
    "CREATE TABLE search_tokens (record_id bigint PRIMARY KEY, tokens {tokens} NOT NULL)",
    "CREATE TABLE search_change (id {serial}, record_id bigint NOT NULL, nonce bigint NOT NULL)",
)
_SQLITE: tuple[str, ...] = (
    # Contentless: `search_tokens` keeps what a deletion must repeat. The ascii tokenizer takes every sign beyond
    # ASCII for a letter, so it leaves alone whatever Python made a token.
    "CREATE VIRTUAL TABLE search_match USING fts5(tokens, content='', detail=none, columnsize=0, tokenize='ascii')",
)
_POSTGRESQL: tuple[str, ...] = (
    # Kept in the row: the planner does not count what lies outside, and would read all of it rather than the index.
    "ALTER TABLE search_tokens ALTER COLUMN tokens SET STORAGE MAIN",
    "CREATE INDEX search_tokens_tokens ON search_tokens USING gin (tokens)",
)


def create(apps: Any, schema_editor: Any) -> None:
    """Create all tables; for a migration's RunPython."""
    if schema_editor.connection.vendor == "postgresql":
        types = {"text": 'text COLLATE "C"', "tokens": "tsvector", "serial": "bigserial PRIMARY KEY"}
        own = _POSTGRESQL
    else:
        types = {"text": "text", "tokens": "text", "serial": "integer PRIMARY KEY AUTOINCREMENT"}
        own = _SQLITE
    for statement in (*_COMMON, *own):
        schema_editor.execute(statement.format(**types))


def drop(apps: Any, schema_editor: Any) -> None:
    """Drop all tables."""
    extra = () if schema_editor.connection.vendor == "postgresql" else ("search_match",)
    for table in (*extra, *TABLES):
        schema_editor.execute(f"DROP TABLE IF EXISTS {table}")
