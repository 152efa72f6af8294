"""Reasoning about conditions without a record: what can never hold, what follows from what, records made up to show it."""
