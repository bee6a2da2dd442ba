"""Personal names: their build, their forms, who is meant."""
