"""The names that the format itself gives: of the scope, of the state of an initiative, and of no category."""

from __future__ import annotations

SCOPE = "scope"
STATUS = "status"
STATUSES = ("active", "planned", "closed")
UNDECIDED = "undecided"
"""No category: what speaks for it asks more of every category of the axis."""
