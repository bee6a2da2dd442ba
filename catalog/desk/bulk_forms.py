"""What is asked before many records change."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy


class TableForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Table"),
        help_text=gettext_lazy("CSV in UTF-8 or XLSX, as the export writes it; up to 1,000 rows."),
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
    )
    reason = forms.CharField(
        max_length=300, label=gettext_lazy("Reason"), help_text=gettext_lazy("Goes into the history of each record.")
    )


class FieldForm(forms.Form):
    column = forms.ChoiceField(label=gettext_lazy("Field"))
    value = forms.CharField(
        required=False,
        label=gettext_lazy("New value"),
        help_text=gettext_lazy("As in a table: a record by its number or name, several with | between; empty empties."),
    )
    reason = forms.CharField(
        max_length=300, label=gettext_lazy("Reason"), help_text=gettext_lazy("Goes into the history of each record.")
    )
    rows = forms.CharField(widget=forms.HiddenInput)
