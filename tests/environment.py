"""Settings under which tests run, whatever `.env` says; read before Django is."""

import os

os.environ["SECRET_KEY"] = "only-for-tests-" + "x" * 32
os.environ["DEBUG"] = "1"
os.environ["API_RATE"] = "100000/min"
os.environ.setdefault("LOG_LEVEL", "ERROR")
os.environ.setdefault("DATABASE_URL", "sqlite:///:memory:")
