"""How sure findings are, how good, and why they are there."""
