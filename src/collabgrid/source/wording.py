"""How a message quotes what people wrote."""

_LONGEST_QUOTE = 50


def quoted(text: str) -> str:
    """The text between backticks: on one line, without invisible characters, and cut when it is long."""
    visible = "".join(letter if letter.isprintable() else " " for letter in text[: _LONGEST_QUOTE + 1])
    if len(visible) > _LONGEST_QUOTE:
        visible = visible[: _LONGEST_QUOTE - 1] + "…"
    return f"`{visible}`"
