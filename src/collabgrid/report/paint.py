"""Colours for a terminal, or none."""

from __future__ import annotations

from typing import Final, Literal

Colour = Literal["bold", "dim", "red", "green", "yellow", "cyan"]
_CODES: Final[dict[Colour, str]] = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "cyan": "36",
}


class Paint:
    """Paints text where `enabled`, else leaves it as it is."""

    def __init__(self, enabled: bool = False) -> None:
        self.enabled = enabled

    def __call__(self, text: str, *colours: Colour) -> str:
        if not (self.enabled and text and colours):
            return text
        codes = ";".join(_CODES[colour] for colour in colours)
        return f"\x1b[{codes}m{text}\x1b[0m"
