"""From raw text to abstract sentences."""
