"""What pages show of articles: the sources of a fact, quotations, the articles behind a record."""
