from .actor import Actor
from .alias import Alias
from .credit import Credit
from .drama import Drama
from .guard import OutsideWrites
from .likeness import Likeness, LikenessScan
from .network import Network
from .partial_date import PartialDateField, PartialDateFormField
from .picture import Picture, shown_pictures
from .preview_link import PreviewLink
from .rating import Rating
from .record import Live, Record, RecordQuerySet, Status, record_link
from .release import Release
from .revision import Revision
from .role import Role
from .scene import Note, Scene
from .song import Song
from .term import Genre, SceneKind
from .video import Video

__all__ = [
    "Actor",
    "Alias",
    "Credit",
    "Drama",
    "Genre",
    "Likeness",
    "LikenessScan",
    "Live",
    "Network",
    "Note",
    "OutsideWrites",
    "PartialDateField",
    "PartialDateFormField",
    "Picture",
    "PreviewLink",
    "Rating",
    "Record",
    "RecordQuerySet",
    "Release",
    "Revision",
    "Role",
    "Scene",
    "SceneKind",
    "Song",
    "Status",
    "Video",
    "record_link",
    "shown_pictures",
]
