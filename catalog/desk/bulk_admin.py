"""Tables out and in, and one field of many records; both are shown whole before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import BadRequest, PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_safe

from .bulk_carried import Carried, given_back, taken
from .bulk_forms import FieldForm, TableForm
from .bulk_plan import Plan, carry_out
from .bulk_reading import MOST_ROWS, Unreadable, read_table
from .bulk_tables import COLUMNS, FORMATS, exported
from .writing import editor

MOST_EXPORTED = 20_000
LONGEST_CARRIED = 2_000_000
TYPES = {"csv": "text/csv; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


class BulkAdmin(Carried, admin.ModelAdmin):
    """Joins the admin of a kind of record that has a table."""

    def get_urls(self) -> list[URLPattern]:
        opts, wrap = self.model._meta, self.admin_site.admin_view
        views = {"export": self.export_view, "import": self.import_table_view, "bulk": self.bulk_view}
        own = [
            path(f"{name}/", wrap(view), name=f"{opts.app_label}_{opts.model_name}_{name}")
            for name, view in views.items()
            if self.model in COLUMNS
        ]
        return [*own, *super().get_urls()]

    def has_bulk_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = request.user.has_perm("catalog.bulk_record")
        return self.model in COLUMNS and allowed and self.has_change_permission(request)

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        may = self.has_bulk_permission(request)
        return super().changelist_view(request, {"may_bulk": may, **(extra_context or {})})

    @admin.action(description=gettext_lazy("Change a field …"), permissions=["bulk"])
    def change_field_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Asks which field of the selected records becomes what."""
        rows = [{"id": str(pk), "version": str(version)} for pk, version in queryset.values_list("pk", "version")]
        if len(rows) > MOST_ROWS:
            messages.error(request, _("Select at most %d records.") % MOST_ROWS)
            return None
        form = self._field_form(initial={"rows": self._signed(request, rows), "reason": request.POST.get("reason", "")})
        return self._bulk_page(request, "bulk_field", form=form, number=len(rows), title=_("Change a field of many"))

    @method_decorator(require_safe)
    def export_view(self, request: HttpRequest) -> HttpResponse:
        """What the list shows under its filters, as a table."""
        self._require_bulk(request)
        form = request.GET.get("format", "")
        if form not in FORMATS:
            return HttpResponse(_("format: csv or xlsx"), status=400, content_type="text/plain; charset=utf-8")
        asked = request.GET.copy()
        del asked["format"]
        vars(request)["GET"] = asked
        try:
            rows = self.get_changelist_instance(request).queryset
        except IncorrectLookupParameters:
            raise BadRequest("No list has such a filter.") from None
        keys = list(rows.values_list("pk", flat=True)[: MOST_EXPORTED + 1])
        if len(keys) > MOST_EXPORTED:
            messages.error(request, _("More than %d records: narrow the list first.") % MOST_EXPORTED)
            return self._to_list()
        opts = self.model._meta
        answer = HttpResponse(exported(self.model, rows, form), content_type=TYPES[form])
        answer["Content-Disposition"] = f'attachment; filename="{opts.model_name}s.{form}"'
        answer["Cache-Control"] = "no-store"
        return answer

    def import_table_view(self, request: HttpRequest) -> HttpResponse:
        """A table, then what it would change, then the change."""
        self._require_bulk(request)
        if "confirm" in request.POST:
            return self._confirmed(request)
        form = TableForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            file = form.cleaned_data["file"]
            try:
                _header, rows = read_table(file.name, file.read())
            except Unreadable as error:
                form.add_error("file", str(error))
            else:
                return self._preview(request, rows, form.cleaned_data["reason"])
        columns = ["id", "version", *COLUMNS[self.model]]
        return self._bulk_page(request, "bulk_import", form=form, columns=columns, title=_("Import a table"))

    def bulk_view(self, request: HttpRequest) -> HttpResponse:
        """One field of many records, before and after, then the change."""
        self._require_bulk(request)
        if request.method != "POST":
            return self._to_list()
        if "confirm" in request.POST:
            return self._confirmed(request)
        form = self._field_form(request.POST)
        rows = self._carried(request, request.POST.get("rows", ""))
        if rows is None:
            return self._to_list()
        if form.is_valid():
            changed = {form.cleaned_data["column"]: form.cleaned_data["value"]}
            return self._preview(request, [{**row, **changed} for row in rows], form.cleaned_data["reason"])
        return self._bulk_page(request, "bulk_field", form=form, number=len(rows), title=_("Change a field of many"))

    # steps

    def _preview(self, request: HttpRequest, rows: list[dict[str, str]], reason: str) -> HttpResponse:
        plan = self._carry_out(request, rows, reason, dry_run=True)
        signed = self._signed(request, {"rows": rows, "reason": reason})
        if len(signed) > LONGEST_CARRIED:
            messages.error(request, _("The table is too large to be shown before it is written: split it."))
            return self._to_list()
        return self._bulk_page(
            request, "bulk_preview", plan=plan, reason=reason, signed=signed, title=_("What will change")
        )

    def _confirmed(self, request: HttpRequest) -> HttpResponse:
        signed = request.POST.get("confirm", "")
        carried = self._carried(request, signed)
        if carried is None:
            return self._to_list()
        if not taken(signed):
            messages.warning(request, _("This was confirmed already: it is not written twice."))
            return self._to_list()
        plan = self._carry_out(request, carried["rows"], carried["reason"], dry_run=False)
        if plan.errors:
            given_back(signed)
            messages.error(request, _("Nothing was written."))
            return self._bulk_page(request, "bulk_preview", plan=plan, reason=carried["reason"], title=_("Not written"))
        said = ngettext("%d record was written.", "%d records were written.", plan.written) % plan.written
        messages.success(request, said)
        return self._to_list()

    def _carry_out(self, request: HttpRequest, rows: Sequence[dict[str, str]], reason: str, *, dry_run: bool) -> Plan:
        opts = self.model._meta
        return carry_out(
            model=self.model,
            rows=rows,
            by=editor(request),
            reason=reason,
            dry_run=dry_run,
            may_add=self.has_add_permission(request),
            may_publish=request.user.has_perm(f"{opts.app_label}.publish_{opts.model_name}"),
        )

    def _require_bulk(self, request: HttpRequest) -> None:
        if not self.has_bulk_permission(request):
            raise PermissionDenied

    def _field_form(self, *args: Any, **options: Any) -> FieldForm:
        form = FieldForm(*args, **options)
        names = [(name, name.replace("_", " ")) for name in COLUMNS[self.model]]
        form.fields["column"].choices = names  # type: ignore[attr-defined]
        return form

    def _to_list(self) -> HttpResponseRedirect:
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"))

    def _bulk_page(self, request: HttpRequest, template: str, **context: Any) -> HttpResponse:
        opts = self.model._meta
        kind = f"admin:{opts.app_label}_{opts.model_name}"
        own = {"opts": opts, "media": self.media, "list_url": reverse(f"{kind}_changelist")}
        own |= {"bulk_url": reverse(f"{kind}_bulk")} if self.model in COLUMNS else {}
        return TemplateResponse(
            request, f"admin/scenebook/{template}.html", {**self.admin_site.each_context(request), **own, **context}
        )
