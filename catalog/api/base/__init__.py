"""What the resources of the API share: serializers, parameters, paging, schema."""

from .answers import Answers, Described
from .fields import Link, Links, NullText, PartialDate
from .filters import AnyPublicRecord, Choice, DateRange, Flag, PublicRecord, RecordFilters, Row, WholeNumber, Words
from .forms import answer, public_forms
from .records import RecordViewSet
from .refusals import Conflict
from .rows import Rows, RowViewSet
from .serializers import BASIC, SOURCED, RecordSerializer

__all__ = [
    "BASIC",
    "SOURCED",
    "Answers",
    "AnyPublicRecord",
    "Choice",
    "Conflict",
    "DateRange",
    "Described",
    "Flag",
    "Link",
    "Links",
    "NullText",
    "PartialDate",
    "PublicRecord",
    "RecordFilters",
    "RecordSerializer",
    "RecordViewSet",
    "Row",
    "RowViewSet",
    "Rows",
    "WholeNumber",
    "Words",
    "answer",
    "public_forms",
]
