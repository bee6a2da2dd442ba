"""Where things stand in a drawing: plain values in, shapes out. Knows neither Django nor a model."""
