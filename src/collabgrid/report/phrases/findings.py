"""Words of the findings in a grid."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # check
    "check_fine": Phrase(
        "{name} : rien à redire (axes {axes}, pratiques {practices}, initiatives {initiatives}, "
        "leviers {levers}, enjeux {stakes}, exemples {examples})",
        "{name}: nothing to mend (axes {axes}, practices {practices}, initiatives {initiatives}, "
        "levers {levers}, stakes {stakes}, examples {examples})",
    ),
    "check_found": Phrase("{name} : {counts}", "{name}: {counts}"),
    "error.one": Phrase("{n} erreur", "{n} error"),
    "error.many": Phrase("{n} erreurs", "{n} errors"),
    "warning.one": Phrase("{n} avertissement", "{n} warning"),
    "warning.many": Phrase("{n} avertissements", "{n} warnings"),
    "hint.one": Phrase("{n} conseil", "{n} hint"),
    "hint.many": Phrase("{n} conseils", "{n} hints"),
}
