from . import actor, credit, drama, likeness, network, rating, release, revision, role, scene, song, term, video

__all__ = [
    "actor",
    "credit",
    "drama",
    "likeness",
    "network",
    "rating",
    "release",
    "revision",
    "role",
    "scene",
    "song",
    "term",
    "video",
]
