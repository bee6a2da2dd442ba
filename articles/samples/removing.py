from __future__ import annotations

from django.db import transaction

from articles.models import Claim, Comment, Story
from catalog import writes

from .outlets import close_outlets


@transaction.atomic
def remove() -> int:
    """Delete the sample catalogue and all that was made of it since; how many records there were."""
    for model in (Claim, Comment):
        model._default_manager.filter(suggestion__article__sample=True).delete()
    Story.objects.filter(tellings__article__sample=True).delete()
    count = writes.remove_samples()
    close_outlets()
    return count
