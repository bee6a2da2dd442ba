"""What the admin of both applications is built from: records that are saved through `catalog.writes` alone."""

from .lines import LinesField
from .owned import AliasInline, OwnedInline
from .pictures import PictureInline
from .readonly import NeverAdded, ReadOnly
from .record_admin import RecordAdmin
from .record_form import RecordForm
from .rows import RecordInline
from .writing import clean_refusal

__all__ = [
    "AliasInline",
    "LinesField",
    "NeverAdded",
    "OwnedInline",
    "PictureInline",
    "ReadOnly",
    "RecordAdmin",
    "RecordForm",
    "RecordInline",
    "clean_refusal",
]
