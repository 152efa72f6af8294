"""The interface in one language: its words, and how numbers, quotes and lists are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, get_args

from collabgrid.report.phrases import PHRASES

Language = Literal["fr", "en"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)


class Words:
    """The interface in one language."""

    def __init__(self, language: Language = "en") -> None:
        self.language = language

    def say(self, key: str, **values: object) -> str:
        """The words of `key`, with the values put in. Raises KeyError for a key that is not in the table."""
        phrase = PHRASES[key]
        text = phrase.fr if self.language == "fr" else phrase.en
        return text.format(**values) if values else text

    def count(self, key: str, number: int, **values: object) -> str:
        """The words of `key.one` or `key.many`, as the number asks, with the number as `n`."""
        is_one = number < 2 if self.language == "fr" else number == 1
        return self.say(f"{key}.{'one' if is_one else 'many'}", n=number, **values)

    def percent(self, share: float) -> str:
        """A share of one as a whole percentage."""
        return f"{share * 100:.0f}" + ("\u202f%" if self.language == "fr" else "%")

    def number(self, value: float) -> str:
        """A number with one decimal at most."""
        text = f"{value:.1f}".removesuffix(".0")
        return text.replace(".", ",") if self.language == "fr" else text

    def quote(self, text: str) -> str:
        """The text between quotation marks."""
        return f"«\u00a0{text}\u00a0»" if self.language == "fr" else f"“{text}”"

    def field(self, name: str) -> str:
        """The name of a field; in French its French name, where it is one of the usual fields."""
        own, bracket, place = name.partition("[")
        return FRENCH_FIELDS.get(own, own) + bracket + place if self.language == "fr" else name

    def join(self, parts: Iterable[str]) -> str:
        """`one; other`."""
        return ("\u00a0; " if self.language == "fr" else "; ").join(parts)

    def colon(self, before: str, after: str) -> str:
        """`before: after`."""
        return f"{before}\u00a0: {after}" if self.language == "fr" else f"{before}: {after}"


FRENCH_FIELDS: Final[Mapping[str, str]] = {
    "id": "identifiant",
    "name": "nom",
    "description": "description",
    "lang": "langue",
    "tags": "mots-clés",
    "url": "site",
    "address": "adresse",
    "city": "commune",
    "lat": "latitude",
    "lon": "longitude",
    "legal_form": "statut juridique",
    "categorie_juridique": "catégorie juridique",
    "activite_principale": "activité principale",
    "etat_administratif": "état administratif",
    "economie_sociale_solidaire": "économie sociale et solidaire",
}
"""The usual fields of a record as French readers know them."""
