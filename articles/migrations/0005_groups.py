from django.db import migrations

from config.groups import set_groups


class Migration(migrations.Migration):

    dependencies = [
        ("articles", "0004_disputes"),
        ("catalog", "0003_desk"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(set_groups, migrations.RunPython.noop, elidable=False)]
