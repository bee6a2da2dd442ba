"""Titles of works: where they stand and which hold."""
