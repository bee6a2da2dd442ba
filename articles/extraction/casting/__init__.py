"""Who acts, as whom, in what; who made it."""
