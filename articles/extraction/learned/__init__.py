"""What the development corpus teaches: a weight for each sign of a decision, and how the weights are learned."""
