"""The names that the format itself gives: of the scope, and of the state of an initiative."""

from __future__ import annotations

SCOPE = "scope"
STATUS = "status"
STATUSES = ("active", "planned", "closed")
