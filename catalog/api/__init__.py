"""The REST API of the catalogue; `base` is what every resource, of articles too, is built from."""
