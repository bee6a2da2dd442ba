"""Pictures for tests, drawn on the spot."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image


def drawn(width: int = 64, height: int = 48, type: str = "PNG", mode: str = "RGB", **options: Any) -> bytes:
    """A picture, red on its left half and blue on its right."""
    image = Image.new(mode, (width, height), "red")
    image.paste("blue", (width // 2, 0, width, height))
    held = BytesIO()
    image.save(held, type, **options)
    return held.getvalue()


def uploaded(content: bytes | None = None, name: str = "roof.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, drawn() if content is None else content, "image/png")


def row(**values: Any) -> dict[str, Any]:
    """A picture as `catalog.writes` takes it, with everything its use requires."""
    given = {"alternative_text": "A harbour", "credit": "Kang", "source": "https://kang.example/1", "licence": "own"}
    return {"file": ContentFile(drawn(), name="harbour.png"), **given, **values}
