"""The REST API of articles, of what is cited from them, and of what spans both apps: search and changes."""
