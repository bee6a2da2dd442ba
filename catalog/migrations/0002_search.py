from django.db import migrations

from catalog.search import schema


class Migration(migrations.Migration):
    dependencies = [("catalog", "0001_initial")]

    operations = [migrations.RunPython(schema.create, schema.drop, elidable=False)]
