from django.db import migrations
from django.db.models import Count, Max

from articles.reading.agreement import SINGLE, Statement, verdict


def look(apps, schema_editor):
    """Put what is disputed already on the board."""
    Citation, Dispute = apps.get_model("articles", "Citation"), apps.get_model("articles", "Dispute")
    facts = Citation.objects.order_by().values_list("record_id", "field")
    differing = facts.filter(field__in=SINGLE).annotate(values=Count("value", distinct=True)).filter(values__gt=1)
    denied = facts.filter(stance="denies")
    for record_id, field in sorted({row[:2] for row in differing} | set(denied)):
        told = Citation.objects.filter(record_id=record_id, field=field).order_by()
        told = told.values_list("value", "stance", "preferred", "preferred_at").annotate(latest=Max("at"))
        if state := verdict(field, (Statement(*each) for each in told)):
            Dispute.objects.create(record_id=record_id, field=field, state=state)


class Migration(migrations.Migration):

    dependencies = [("articles", "0003_desk")]

    operations = [migrations.RunPython(look, migrations.RunPython.noop)]
