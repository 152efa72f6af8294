"""Words of a reading told in a sentence or a paragraph, and of what would change it."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "depth.sentence": Phrase(
        "Dans ce que vous dites de {name}{quotes}, la grille lit : {readings}.",
        "In what you say of {name}{quotes}, the grid reads: {readings}.",
    ),
    "depth.nothing": Phrase(
        "Ce que vous dites de {name} ne permet à la grille de rien décider.",
        "What you say of {name} lets the grid decide nothing.",
    ),
    "depth.left_open": Phrase("Vos mots ne disent pas : {axes}.", "Your words do not tell: {axes}."),
    "depth.decided": Phrase(
        "{axis} : {category} ({confidence}){ground}.", "{axis}: {category} ({confidence}){ground}."
    ),
    "depth.undecided": Phrase("{axis} : indécis, {reason}.", "{axis}: undecided, {reason}."),
    "depth.because": Phrase(", d'après {quotes}", ", by {quotes}"),
    "depth.also": Phrase("Aussi : {categories}.", "Also: {categories}."),
    "depth.runner_up": Phrase(
        "{category} vient après ({score} contre {other}){ground}.",
        "{category} comes next ({score} to {other}){ground}.",
    ),
    "depth.set_aside": Phrase("Mis de côté : {quotes}.", "Set aside: {quotes}."),
    "depth.recognised": Phrase("Pratiques reconnues : {labels}.", "Recognised practices: {labels}."),
    "depth.levers": Phrase("Leviers, d'abord : {labels}.", "Levers, first: {labels}."),
    "depth.smallest": Phrase("Le plus petit changement : {change}.", "The smallest change: {change}."),
    "depth.would_change": Phrase(
        "Ce qui changerait {axis} : {change}.", "What would change {axis}: {change}."
    ),
    "depth.would_help": Phrase("Ce qui aiderait : {changes}.", "What would help: {changes}."),
    # what would change the reading
    "flips": Phrase(
        "Ce qui changerait la lecture (chaque réponse est une fiche relue)",
        "What would change the reading (every answer is a record that was read again)",
    ),
    "flips.remove": Phrase("sans {what} : {category}", "without {what}: {category}"),
    "flips.add": Phrase("en disant aussi {what} : {category}", "saying {what} as well: {category}"),
    "flips.set": Phrase("avec {field} = {what} : {category}", "with {field} = {what}: {category}"),
    "flips.field": Phrase("le champ {field} : {answers}", "the field {field}: {answers}"),
    "flips.answer": Phrase("{what} → {category}", "{what} → {category}"),
    "flips.none": Phrase("aucun changement simple n'a été trouvé", "no simple change was found"),
    "flips.no_removal": Phrase(
        "retirer des mots cités ne suffit pas", "leaving quoted words out is not enough"
    ),
}
