"""The page that an editor opens in the morning: what waits, how it goes, what changed."""
