"""Creating, changing and moving records of one kind through `catalog.writes`, for those who may."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.http import Http404
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response

from articles.reading.unsourced import unsourced
from catalog import writes
from catalog.models import Record, Status
from catalog.writes.workflow import move

from .forms import answer
from .move_forms import MoveForm, PublishForm
from .permissions import PERMISSIONS, MayWrite, may
from .plain_json import PlainJSON
from .preconditions import tag, version_read
from .refusals import Conflict, TooLarge, written
from .serializers import RecordSerializer
from .write_forms import RecordForm, form_of
from .written_serializers import written_form


class RecordWriting:
    """For view sets of records. Every write is by the version that the client has read (`If-Match`)."""

    request: Any
    action: Any
    kwargs: dict[str, Any]
    list_class: type[RecordSerializer]
    detail_class: type[RecordSerializer] | None
    permission_classes: ClassVar[Any] = [MayWrite]
    parser_classes: ClassVar[Any] = [PlainJSON]

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        if self.writes and int(request.META.get("CONTENT_LENGTH") or 0) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise TooLarge(f"At most {settings.DATA_UPLOAD_MAX_MEMORY_SIZE} bytes.")
        super().initial(request, *args, **kwargs)  # type: ignore[misc]

    def create(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """As a draft; publishing is a step of its own."""
        form = self.form(request.data)
        record = self.write(lambda: self.write_new(by=request.user, reason=form.why, **form.values()))
        where: str = self.reverse_action("detail", args=[record.pk])  # type: ignore[attr-defined]
        return self.shown(record, status=201, headers={"Location": where})

    def update(self, request: Any, *args: Any, partial: bool = False, **kwargs: Any) -> Response:
        """The whole record: what is left out becomes what a new one would have."""
        record = self.record()
        version = self.version(record)
        self.refuse_live(record)
        form = self.form(request.data, record=record, partial=partial)
        values = {"version": version, "by": request.user, "reason": form.why, **form.values()}
        return self.shown(self.write(lambda: self.write_change(record, **values)))

    def partial_update(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """Only what is given; lists are set to what is given."""
        return self.update(request, *args, partial=True, **kwargs)

    @action(detail=True, methods=["post"])  # type: ignore[untyped-decorator]
    def submit(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """To review."""
        return self.move(Status.IN_REVIEW)

    @action(detail=True, methods=["post"])  # type: ignore[untyped-decorator]
    def reopen(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """Back to draft. What is public leaves the site: that takes the permission to publish."""
        return self.move(Status.DRAFT)

    @action(detail=True, methods=["post"])  # type: ignore[untyped-decorator]
    def publish(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """At once, or from `publish_at` on."""
        return self.move(Status.PUBLISHED)

    @action(detail=True, methods=["post"])  # type: ignore[untyped-decorator]
    def withdraw(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """Off the site."""
        return self.move(Status.WITHDRAWN)

    def move(self, to: Status) -> Response:
        record = self.record()
        version = self.version(record)
        form = self.move_form(data=self.request.data)
        form.is_valid(raise_exception=True)
        lacking = unsourced([record]).get(record.pk, ()) if to == Status.PUBLISHED else ()
        values = {"to": to, "version": version, "by": self.request.user, "unsourced": lacking, **form.validated_data}

        def allowed(verb: str) -> bool:
            return may(self.request.user, verb, type(record))

        return self.shown(self.write(lambda: move(record=record, may=allowed, **values)))

    # what writes

    def write_new(self, **values: Any) -> Any:
        return writes.create(model=self.list_class.record_model(), **values)

    def write_change(self, record: Any, **values: Any) -> Any:
        return writes.update(record=record, **values)

    def write(self, call: Any) -> Any:
        made = form_of(self.read_class)
        names = {source: name for name, source in self.read_class.sources_of_written.items()}
        return written(call, made.Meta.model, names)

    def refuse_live(self, record: Record) -> None:
        """What is public or scheduled changes at the hand of those who may publish it. The place where a pending
        revision could be made instead."""
        if record.status == Status.PUBLISHED and not may(self.request.user, "publish", type(record)):
            raise PermissionDenied("The record is public: changing it takes the permission to publish.")

    # what was sent, and what is answered

    @property
    def writes(self) -> bool:
        return self.action in PERMISSIONS

    @property
    def read_class(self) -> type[RecordSerializer]:
        """The form in which one record is read."""
        return self.detail_class or self.list_class

    @property
    def move_form(self) -> type[MoveForm]:
        return PublishForm if self.action == "publish" else MoveForm

    def form(self, data: Any, record: Any = None, partial: bool = False) -> RecordForm:
        form = form_of(self.read_class)(record, data=data, partial=partial)
        form.is_valid(raise_exception=True)
        return form

    def record(self) -> Any:
        """Whatever its status. Raises Http404; Conflict, with the record that it is now, where it was merged away."""
        model = self.list_class.record_model()
        found = model._default_manager.with_parents().filter(pk=self.kwargs["pk"]).first()
        if found is None:
            raise Http404("No such record.")
        if found.merged_into_id:
            raise Conflict("The record was merged into another one.", merged_into=found.merged_into_id)
        return found

    def version(self, record: Any) -> int:
        def body() -> bytes:
            readable = self.read_class.records().filter(pk=record.pk).first()
            return self.rendered(readable) if readable is not None else b""

        return version_read(self.request, record, body)

    def rendered(self, record: Any) -> bytes:
        """As reading it answers."""
        context: dict[str, Any] = self.get_serializer_context()  # type: ignore[attr-defined]
        read = {**context, "fields": frozenset(), "expand": frozenset()}
        shown: bytes = JSONRenderer().render(answer(self.read_class, [record], read)[0])
        return shown

    def shown(self, record: Any, **options: Any) -> Response:
        """The record as it is now, drafts and pointers to drafts included."""
        fresh = written_form(self.read_class).records(hidden=True).get(pk=record.pk)
        context = {**self.get_serializer_context(), "written": True}  # type: ignore[attr-defined]
        response = Response(answer(written_form(self.read_class), [fresh], context)[0], **options)
        response["ETag"] = tag(fresh)
        return response
