from __future__ import annotations

from django.contrib import admin

from catalog.desk.duplicates import Duplicates
from catalog.models import Likeness

admin.site.register(Likeness, Duplicates)
