"""Words of exports: the thesaurus, the workbook, the handbook, the fiche."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "skos.not": Phrase("N'en est pas : ", "Not: "),
    "export.needs_file": Phrase(
        "un classeur ne s'affiche pas : nommez son fichier avec -o",
        "a workbook cannot be shown: name its file with -o",
    ),
    "export.no_format": Phrase(
        "--format ne concerne pas --to {target}", "--format has nothing to do with --to {target}"
    ),
    "export.no_base": Phrase(
        "--base ne concerne que --to skos, pas {target}", "--base is for --to skos only, not for {target}"
    ),
    "export.no_gold": Phrase(
        "--gold ne concerne que --to fiche, pas {target}", "--gold is for --to fiche only, not for {target}"
    ),
    "export.bad_base": Phrase(
        "--base : « {base} » n'est pas une adresse absolue, comme https://example.org/grille/",
        "--base: `{base}` is no absolute address, such as https://example.org/grid/",
    ),
    "export.workbook_is_file": Phrase(
        "donnez le classeur par son nom de fichier", "give the workbook by the name of its file"
    ),
    "export.ignored": Phrase(
        "feuilles qui ne disent rien à une grille, laissées de côté : {sheets}",
        "sheets that say nothing to a grid, left out: {sheets}",
    ),
}
