"""Sentences on private life and rumours."""
