"""Reasoning about conditions: what can never hold, what follows from what, and records made up to show it."""
