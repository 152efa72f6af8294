"""What the first bytes of a file say that it is, where it is no text."""

from __future__ import annotations

from typing import Final

_KINDS: Final = (
    (b"PK\x03\x04", "kind_office"),
    (b"\xd0\xcf\x11\xe0", "kind_old_office"),
    (b"%PDF-", "kind_pdf"),
    (b"\x89PNG", "kind_picture"),
    (b"\xff\xd8\xff", "kind_picture"),
    (b"\x1f\x8b", "kind_compressed"),
    (b"\x28\xb5\x2f\xfd", "kind_compressed"),
    (b"BZh", "kind_compressed"),
    (b"\xfd7zXZ", "kind_compressed"),
    (b"7z\xbc\xaf", "kind_compressed"),
    (b"PAR1", "kind_parquet"),
    (b"ARROW1", "kind_arrow"),
    (b"\xff\xff\xff\xff", "kind_arrow"),
    (b"SQLite format 3", "kind_database"),
)


def kind_of_bytes(head: bytes) -> str | None:
    """The kind of a file that is no text, as the key of its words; nothing where its bytes do not tell."""
    return next((kind for mark, kind in _KINDS if head.startswith(mark)), None)
