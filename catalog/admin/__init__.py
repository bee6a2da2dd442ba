from . import account, actor, credit, drama, network, rating, release, revision, role, scene, song, term, video

__all__ = [
    "account",
    "actor",
    "credit",
    "drama",
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
