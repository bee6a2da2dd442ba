"""Filmed scenes and what is told of their making."""
