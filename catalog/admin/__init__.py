from . import actor, credit, drama, network, picture, rating, release, revision, role, scene, song, term, video

__all__ = [
    "actor",
    "credit",
    "drama",
    "network",
    "picture",
    "rating",
    "release",
    "revision",
    "role",
    "scene",
    "song",
    "term",
    "video",
]
