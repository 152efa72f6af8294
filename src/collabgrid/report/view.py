"""How results are shown: the grid's labels and the interface in one language, the width, colour or none."""

from __future__ import annotations

from functools import cached_property

from collabgrid.grid import SCOPE, STATUS, UNDECIDED, Grid, LocalText
from collabgrid.report.paint import Paint
from collabgrid.report.words import Language, Words

NARROWEST = 40
WIDEST_TEXT = 110  # longer lines tire the eye


class View:
    """What every rendering needs. Labels of what the grid has not are the ids themselves."""

    def __init__(
        self, grid: Grid, language: Language = "en", width: int = 100, *, color: bool = False
    ) -> None:
        self.grid = grid
        self.language = language
        self.width = max(width, NARROWEST)
        self.text_width = min(self.width, WIDEST_TEXT)
        self.words = Words(language)
        self.paint = Paint(color)

    def text(self, local: LocalText | None) -> str:
        """A text of the grid in the language of the view."""
        return "" if local is None else local.in_language(self.language)

    def axis(self, axis: str) -> str:
        """The label of an axis, of the scope or of the status."""
        return self._axes.get(axis, axis)

    def category(self, axis: str, category: str) -> str:
        """The label of a category, or the word for none."""
        if category == UNDECIDED:
            return self.words.say("undecided")
        return self._categories.get((axis, category), category)

    def item(self, part: str, name: str) -> str:
        """The label of a practice, lever or stake (`part` in the plural)."""
        return self._items.get((part, name), name)

    def choice(self, kind: str, value: str) -> str:
        """The word for a family, posture, phase, level or status."""
        return self.words.say(f"{kind}.{value}")

    @cached_property
    def _axes(self) -> dict[str, str]:
        found = {axis.id: self.text(axis.label) for axis in self.grid.axes}
        found[STATUS] = self.words.say("status")
        if self.grid.scope is not None:
            found[SCOPE] = self.text(self.grid.scope.label)
        return found

    @cached_property
    def _categories(self) -> dict[tuple[str, str], str]:
        questions = [(axis.id, axis.categories) for axis in self.grid.axes]
        if self.grid.scope is not None:
            questions.append((SCOPE, self.grid.scope.categories))
        return {(axis, own.id): self.text(own.label) for axis, categories in questions for own in categories}

    @cached_property
    def _items(self) -> dict[tuple[str, str], str]:
        grid = self.grid
        found = {("practices", each.id): self.text(each.label) for each in grid.practices}
        found |= {("initiatives", each.id): each.names[0] for each in grid.initiatives if each.names}
        found |= {("levers", each.id): self.text(each.label) for each in grid.levers}
        found |= {("stakes", each.id): self.text(each.label) for each in grid.stakes}
        return found
