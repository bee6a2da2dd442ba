"""Forms of what comes in."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles.models import Arrival, Article, Feed

MOST_FILES = 100
RIGHTS_HELP = gettext_lazy("With “quotations only” readers see title, link and the cited sentences.")


class WayForm(forms.Form):
    """`main` is the field that an error of the text itself belongs to."""

    main: ClassVar[str]
    rights = forms.ChoiceField(
        choices=Article.Rights.choices,
        initial=Article.Rights.QUOTES,
        label=gettext_lazy("Rights"),
        help_text=RIGHTS_HELP,
    )
    field_order = ("text", "files", "address", "rights")


class PasteForm(WayForm):
    main = "text"
    text = forms.CharField(
        label=gettext_lazy("Text of the article"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12, "cols": 80}),
        help_text=gettext_lazy("With its headline, as copied from the page. Menus and advertisements are taken out."),
    )


class PageForm(WayForm):
    main = "address"
    address = forms.CharField(
        label=gettext_lazy("Address of the article"),
        max_length=500,
        widget=forms.URLInput(attrs={"placeholder": "https://", "size": 60}),
        help_text=gettext_lazy("The page is read once. What lies behind a login, or in a private network, is not."),
    )


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> Any:
        files = data if isinstance(data, (list, tuple)) else [data] if data else []
        if not files:
            raise ValidationError(self.error_messages["required"], code="required")
        if len(files) > MOST_FILES:
            said = ngettext("At most %d file at a time.", "At most %d files at a time.", MOST_FILES)
            raise ValidationError(said % MOST_FILES, code="many")
        for file in files:
            if not str(file.name).lower().endswith(".txt"):
                raise ValidationError(_("“%s” is not a .txt file.") % file.name, code="kind")
            if len(files) == 1 and file.size > settings.IMPORT_MAX_BYTES:
                limit = f"{settings.IMPORT_MAX_BYTES:,}"
                raise ValidationError(_("The file is too large: the limit is %s bytes.") % limit, code="large")
        return files


class FilesForm(WayForm):
    main = "files"
    files = FilesField(  # type: ignore[assignment]
        label=gettext_lazy("Text files"),
        widget=ManyFiles(attrs={"accept": ".txt,text/plain"}),
        help_text=gettext_lazy("One article in each, UTF-8 or Korean Windows. Several are imported in the background."),
    )


class FeedForm(forms.ModelForm):
    main = "address"
    address = forms.URLField(
        label=gettext_lazy("Address of the feed"),
        max_length=500,
        assume_scheme="https",
        help_text=gettext_lazy("RSS or Atom. What is new in it comes in by itself, every half an hour."),
    )

    class Meta:
        model = Feed
        fields = ("outlet", "address", "rights")
        help_texts = {"rights": RIGHTS_HELP}


class ArrivalForm(forms.ModelForm):
    """What an editor may say of a text before it is imported. `found` has what the text says of itself."""

    class Meta:
        model = Arrival
        fields = ("title", "outlet_name", "author", "dated", "dateless", "language", "rights")
        widgets = {
            "title": forms.TextInput(attrs={"size": 60}),
            "outlet_name": forms.TextInput(attrs={"list": "outlets", "autocomplete": "off"}),
            "language": forms.TextInput(attrs={"size": 4}),
        }
        help_texts = {
            "outlet_name": gettext_lazy("A name that is not known becomes a new outlet."),
            "dated": gettext_lazy("The day of publication, as exactly as it is known."),
            "language": gettext_lazy("en, ko …"),
            "rights": RIGHTS_HELP,
        }

    def __init__(self, *args: Any, found: dict[str, str], asks_date: bool = False, **options: Any) -> None:
        self.asks_date = asks_date
        arrival = options["instance"]
        initial = {name: value for name, value in found.items() if value and not getattr(arrival, name)}
        super().__init__(*args, **{**options, "initial": initial})

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("dated") and data.get("dateless"):
            self.add_error("dateless", _("There is a date. Clear one of the two."))
        if self.asks_date and not self.errors and not data.get("dated") and not data.get("dateless"):
            self.add_error("dated", _("Say when it was published, or tick “no date is known”."))
        return data


WAYS: dict[str, Any] = {"paste": PasteForm, "files": FilesForm, "page": PageForm, "feed": FeedForm}
