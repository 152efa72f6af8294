"""Words that people write for those of the format: French ones, and those of other tools."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final
from unicodedata import normalize

from collabgrid.source import likely_name, nearest_name

_WORDS: Final[Mapping[str, str]] = {
    # parts
    "grid": "grille",
    "extends": "etend heritage inherits based_on",
    "vocabulary": "lexique lexicon mots words",
    "lists": "listes",
    "rules": "regles",
    "practices": "pratiques",
    "levers": "leviers",
    "stakes": "enjeux",
    "demands": "demandes attentes exigences",
    "examples": "exemples tests",
    "policy": "politique reglages settings",
    "switch_off": "desactiver retirer disable remove",
    # keys of items
    "title": "titre",
    "languages": "langues",
    "label": "libelle nom name",
    "categories": "valeurs values",
    "includes": "inclut comprend",
    "excludes": "exclut",
    "when": "quand si if",
    "unless": "sauf except",
    "then": "alors",
    "strength": "force poids weight",
    "names": "noms",
    "sites": "urls domaines domains",
    "capitals": "majuscules",
    "family": "famille",
    "cost": "cout",
    "answers": "repond",
    "kind": "type genre",
    "text": "texte",
    "record": "fiche",
    "expect": "attendu expected",
    "share": "part",
    "size": "taille effectif",
    "place": "lieu",
    "year": "annee",
    "threshold": "seuil",
    "margin": "marge",
    # keys of conditions
    "all": "tous toutes and et",
    "any": "un_de or ou",
    "at_least": "au_moins",
    "not": "non pas",
    "terms": "termes mots words",
    "fields": "champs",
    "within": "distance proximite",
    "field": "champ",
    "equals": "egal egale eq is",
    "one_of": "parmi in among",
    "starts_with": "begins_with commence_par prefix",
    "ends_with": "finit_par termine_par suffix",
    "contains": "contient",
    "greater": "superieur greater_than more_than above plus_de gt min",
    "less": "inferieur less_than below moins_de lt max",
    "exists": "existe present",
    "host": "domaine domain site",
    "reading": "lecture",
    "status": "statut etat state",
    "context": "contexte",
    # values
    "true": "oui vrai yes on",
    "false": "non faux no off",
    "weak": "faible",
    "usual": "habituel normal moyen",
    "strong": "fort",
    "decisive": "decisif",
    "low": "faible bas basse",
    "medium": "moyen moyenne average",
    "high": "eleve elevee haut haute fort forte",
    "risk": "risque menace threat",
    "opportunity": "opportunite chance",
    "regulate": "reglementer reguler",
    "tax": "taxer fiscalite",
    "fund": "financer financement subvention subsidy",
    "space": "espace local locaux premises",
    "procure": "acheter commande_publique",
    "governance": "gouvernance",
    "train": "former formation",
    "network": "reseau",
    "communicate": "communiquer",
    "facilitate": "faciliter",
    "data": "donnees",
    "evaluate": "evaluer",
    "experiment": "experimenter",
    "forbid": "interdire",
    "frame": "encadrer",
    "animate": "animer",
    "trigger": "declencher amorcer start launch",
    "support": "soutenir accompagner",
    "sustain": "perenniser durer",
    "first": "premier premiere",
}
"""The words of the format, each with others for it: without accents, parted by blanks."""

_OF_THE_FORMAT: Final[Mapping[str, tuple[str, ...]]] = {
    other: tuple(word for word, others in _WORDS.items() if other in others.split())
    for listed in _WORDS.values()
    for other in listed.split()
}


def translated(word: str, names: Collection[str]) -> str | None:
    """The one of `names` that is the format's word for `word`; None where there is none, or several."""
    plain = normalize("NFKD", word.casefold()).encode("ascii", "ignore").decode("ascii")
    known = [each for each in _OF_THE_FORMAT.get(plain.strip().replace(" ", "_"), ()) if each in names]
    return known[0] if len(known) == 1 else None


def as_list(text: str, names: Collection[str]) -> str | None:
    """The suggestion to write a text with commas as a list, where all its parts are among `names`."""
    parts = [each.strip() for each in text.split(",")]
    if len(parts) < 2 or not all(each in names for each in parts):
        return None
    return f"a list: `[{', '.join(parts)}]`"


def meant_name(word: str, names: Collection[str]) -> str | None:
    """The one of `names` that `word` is a slip for, another word for, or another ending of; None where none is."""
    return nearest_name(word, names) or translated(word, names) or likely_name(word, names)
