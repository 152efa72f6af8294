"""Texts of a diagnosis in both languages of the interface, and where a fact comes from."""

from __future__ import annotations

from dataclasses import dataclass

from collabgrid.grid import Initiative, LocalText, Source


@dataclass(frozen=True, slots=True)
class Text:
    """A text for people in French and English; where the grid has one of them only, both are that one."""

    fr: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in `fr`, else in English."""
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a fact comes from; what is not known is empty."""

    title: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class Named:
    """An item of the grid that is named somewhere: a category, a practice, a known initiative."""

    id: str
    label: Text
    what: Text
    """What it is, in a sentence; may be empty."""


EMPTY = Text("", "")


def bilingual(local: LocalText | None) -> Text:
    """A text of the grid in both languages of the interface."""
    return EMPTY if local is None else Text(local.in_language("fr"), local.in_language("en"))


def plain(text: str) -> Text:
    """A text that is the same in both languages."""
    return Text(text, text)


def cite(source: Source | None) -> Citation | None:
    """A source of the grid as a citation."""
    return None if source is None else Citation(source.title, source.url or "", source.date or "")


def cite_all(sources: tuple[Source, ...]) -> tuple[Citation, ...]:
    """The sources of the grid as citations."""
    return tuple(Citation(each.title, each.url or "", each.date or "") for each in sources)


def name_initiative(initiative: Initiative) -> Named:
    """A well-known initiative of the grid, by its first name, else by its web address."""
    names = (*initiative.names, *initiative.sites, initiative.id)
    return Named(initiative.id, plain(names[0]), bilingual(initiative.what))
