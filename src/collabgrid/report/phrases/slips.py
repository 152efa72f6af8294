"""Slips on the command line that are found before any command runs."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "slip.usage": Phrase("Utilisation", "Usage"),
    "slip.help": Phrase("Aide : {command} --help", "Try '{command} --help' for help."),
    "slip.no_command": Phrase(
        "il n'y a pas de commande « {name} »{near}", "there is no command `{name}`{near}"
    ),
    "slip.no_option": Phrase("il n'y a pas d'option « {name} »{near}", "there is no option `{name}`{near}"),
    "slip.not_one_of": Phrase(
        "{name} : « {value} » n'est aucune de ces valeurs : {choices}{near}",
        "{name}: `{value}` is not one of {choices}{near}",
    ),
    "slip.no_number": Phrase(
        "{name} : « {value} » n'est pas un nombre de la bonne sorte",
        "{name}: `{value}` is no number of the right kind",
    ),
    "slip.out_of_range": Phrase(
        "{name} : {value} est hors des bornes : {range}", "{name}: {value} is not in the range {range}"
    ),
    "slip.no_value": Phrase("{name} : il manque la valeur", "{name}: the value is missing"),
    "slip.takes_no_value": Phrase("{name} ne prend pas de valeur", "{name} takes no value"),
    "slip.extra": Phrase("de trop : {value}", "too much is given: {value}"),
    "slip.missing": Phrase("il manque {name}", "{name} is missing"),
    "slip.no_subcommand": Phrase("il manque la commande", "the command is missing"),
}
