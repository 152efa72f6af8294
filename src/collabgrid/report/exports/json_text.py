"""Values as JSON texts that every reader of UTF-8 takes."""

from __future__ import annotations

import json
from typing import Any


def json_text(value: Any) -> str:
    """Indented JSON; where a text holds half characters, which are none in UTF-8, all that is not ASCII stands as
    escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    is_whole = text.encode("utf-8", "ignore").decode("utf-8") == text
    return text if is_whole else json.dumps(value, indent=1, allow_nan=False) + "\n"
