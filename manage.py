#!/usr/bin/env python
import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    if sys.argv[1:2] == ["makemigrations"]:  # it serves nobody, and needs no secret of an installation
        os.environ.setdefault("SECRET_KEY", "none-is-needed-to-write-migrations-down")
        os.environ.setdefault("ALLOWED_HOSTS", "localhost")
    execute_from_command_line(sys.argv)
