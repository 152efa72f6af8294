"""Words of what each rule does on records, of scorecards and of suggestions."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "coverage.read.one": Phrase("{n} fiche lue, {labelled} codée", "{n} record read, {labelled} labelled"),
    "coverage.read.many": Phrase(
        "{n} fiches lues, {labelled} codées", "{n} records read, {labelled} labelled"
    ),
    "coverage.rule": Phrase("Règle", "Rule"),
    "coverage.term": Phrase("Terme", "Term"),
    "coverage.hits": Phrase("Parle", "Speaks"),
    "coverage.alone": Phrase("Seule", "Alone"),
    "coverage.conflicts": Phrase("Contredite", "Overruled"),
    "coverage.partners": Phrase("Le plus souvent avec", "Most often with"),
    "coverage.judged": Phrase("Jugée", "Judged"),
    "coverage.precision": Phrase("Précision", "Precision"),
    "coverage.alone_right": Phrase("Juste et seule", "Right alone"),
    "coverage.verdict": Phrase("Avis", "Verdict"),
    "coverage.rules": Phrase("Règles", "Rules"),
    "coverage.terms": Phrase("Termes", "Terms"),
    "coverage.never.one": Phrase("{n} règle ne parle jamais : {listed}", "{n} rule never speaks: {listed}"),
    "coverage.never.many": Phrase(
        "{n} règles ne parlent jamais : {listed}", "{n} rules never speak: {listed}"
    ),
    "coverage.more": Phrase("… et {n} de plus ; --all les donne toutes", "… and {n} more; --all lists them"),
    "coverage.silent.one": Phrase(
        "{n} fiche où rien ne parle{axis}", "{n} record in which nothing speaks{axis}"
    ),
    "coverage.silent.many": Phrase(
        "{n} fiches où rien ne parle{axis}", "{n} records in which nothing speaks{axis}"
    ),
    "coverage.on_axis": Phrase(" sur {axis}", " on {axis}"),
    "coverage.word": Phrase("Mot", "Word"),
    "coverage.records": Phrase("Fiches", "Records"),
    "coverage.also": Phrase("Aussi", "Also"),
    "coverage.ids": Phrase("Lesquelles", "Which"),
    "coverage.no_labels": Phrase(
        "aucune fiche n'est codée : il n'y a rien à juger (--gold FICHIER, voir `collabgrid label`)",
        "no record is labelled: there is nothing to judge (--gold FILE, see `collabgrid label`)",
    ),
    "coverage.no_axis": Phrase(
        "--axis : la grille n'a pas d'axe « {axis} » ; il y a : {known}{near}",
        "--axis: the grid has no axis `{axis}`; there are: {known}{near}",
    ),
    "coverage.how": Phrase(
        "Seule : rien d'autre ne parle pour ce qui est décidé. Juste et seule : à cause de cela, on ne la retire pas.",
        "Alone: nothing else speaks for what is decided. Right alone: for that reason it is never dropped.",
    ),
    "verdict.keep": Phrase("garder", "keep"),
    "verdict.tune": Phrase("ajuster", "tune"),
    "verdict.drop": Phrase("retirer", "drop"),
    "verdict.few": Phrase("trop peu pour juger", "too few to judge"),
    "verdict.never": Phrase("ne parle jamais", "never speaks"),
    "suggestions.none": Phrase(
        "Aucun terme n'est proposé : {tried} essayés, aucun ne gagne sans perdre autant ni casser d'exemple.",
        "No term is proposed: {tried} tried, none gains without losing as much or breaking an example.",
    ),
    "suggestions.head": Phrase(
        "{n} termes sur {tried} essayés ; ensemble, relus avec toute la grille : {gained} fiches codées gagnées, "
        "{lost} perdues, aucun exemple cassé. À relire : un mot qui gagne sur peu de fiches peut n'être qu'un hasard.",
        "{n} terms of {tried} tried; together, read with the whole grid: {gained} labelled records won, {lost} lost, "
        "no example broken. Read them with care: a word that gains on few records may be mere chance.",
    ),
    "suggestions.term": Phrase(
        "{axis} {category} : +{gained} ({ids}), −{lost}, {reached} autres fiches lues autrement",
        "{axis} {category}: +{gained} ({ids}), −{lost}, {reached} other records read otherwise",
    ),
    "suggestions.doubts": Phrase("Fiches à coder à la main", "Records worth labelling by hand"),
    "suggestions.doubt": Phrase("Doute", "Doubt"),
    "suggestions.axes": Phrase("Sur quoi", "About what"),
    "suggestions.need": Phrase(
        "donnez des fiches codées avec --gold, ou des fiches à lire",
        "give labelled records with --gold, or records to read",
    ),
}
