"""Words of tables of readings, of one reading explained, and of traces."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # the table of readings
    "name": Phrase("Nom", "Name"),
    "levers": Phrase("Leviers", "Levers"),
    "unnamed": Phrase("(sans nom)", "(no name)"),
    "short.no_evidence": Phrase("rien n'est dit", "nothing said"),
    "short.tie": Phrase("à égalité", "tie"),
    "short.below_threshold": Phrase("trop peu", "too little"),
    "short.missing_field": Phrase("champ absent", "field missing"),
    "short.corrected": Phrase("corrigé", "corrected"),
    # one record explained
    "record": Phrase("fiche", "record"),
    "reading": Phrase("Lecture", "Reading"),
    "by_grid": Phrase("grille {id} {version}", "grid {id} {version}"),
    "language_known": Phrase("lue en {language}", "read as {language}"),
    "language_unknown": Phrase("langue inconnue, lue dans toutes", "language not known, read in all"),
    "language.fr": Phrase("français", "French"),
    "language.en": Phrase("anglais", "English"),
    "also": Phrase("aussi", "also"),
    "in_field": Phrase("dans {field}", "in {field}"),
    "by_rule": Phrase("selon {rule}", "by {rule}"),
    "more_quotes.one": Phrase("et {n} autre", "and {n} more"),
    "more_quotes.many": Phrase("et {n} autres", "and {n} more"),
    "more_rules.one": Phrase("et {n} autre règle de même avis", "and {n} more rule that agrees"),
    "more_rules.many": Phrase("et {n} autres règles de même avis", "and {n} more rules that agree"),
    "without_words": Phrase("sans citer de mots", "without quoting words"),
    "since_reading": Phrase("puisque {readings}", "since {readings}"),
    "from_readings": Phrase("d'après les autres lectures", "from the other readings"),
    "runner_up": Phrase(
        "devant {category} de {margin} ({score} contre {other})",
        "ahead of {category} by {margin} ({score} to {other})",
    ),
    "alone": Phrase("rien ne parle pour une autre réponse", "nothing speaks for another answer"),
    "undecided": Phrase("indécis", "undecided"),
    "reason.no_evidence": Phrase(
        "rien dans la fiche ne parle pour une réponse", "nothing in the record speaks for an answer"
    ),
    "reason.tie": Phrase("deux réponses sont trop proches : {scores}", "two answers are too close: {scores}"),
    "reason.below_threshold": Phrase(
        "ce qui parle est trop faible pour décider : {scores}",
        "what speaks is too weak to decide: {scores}",
    ),
    "reason.missing_field": Phrase(
        "une règle aurait parlé si un champ n'était pas absent",
        "a rule would have spoken, had a field not been absent",
    ),
    "reason.corrected": Phrase("une personne l'a laissé indécis", "a person left it undecided"),
    "status": Phrase("État", "Status"),
    "status.active": Phrase("en activité", "active"),
    "status.planned": Phrase("en projet", "planned"),
    "status.closed": Phrase("a cessé", "closed"),
    "status_default": Phrase("rien ne dit le contraire", "nothing says otherwise"),
    "practices": Phrase("Pratiques reconnues", "Recognised practices"),
    "initiatives": Phrase("Initiatives reconnues", "Recognised initiatives"),
    "none": Phrase("aucune", "none"),
    "set_aside": Phrase("Mis de côté", "Set aside"),
    "aside.denied": Phrase("nié par le texte", "the text denies it"),
    "aside.somebody_else": Phrase("il s'agit de quelqu'un d'autre", "it is about somebody else"),
    "aside.longer_wording": Phrase("compris dans une expression plus longue", "part of a longer wording"),
    "risks": Phrase("Risques", "Risks"),
    "opportunities": Phrase("Atouts", "Opportunities"),
    "risk": Phrase("risque", "risk"),
    "opportunity": Phrase("atout", "opportunity"),
    # traces
    "every_rule": Phrase("Règles, une à une", "Rules, one by one"),
    "every_lever": Phrase("Leviers qui ne sont pas proposés", "Levers that are not proposed"),
    "trace_key": Phrase(
        "✓ vrai, ✗ faux, ? un champ est absent", "✓ holds, ✗ does not hold, ? a field is missing"
    ),
    "rules_left_out.one": Phrase(
        "{n} autre règle n'a rien vu ; --all-rules la montre aussi",
        "{n} other rule saw nothing; --all-rules shows it too",
    ),
    "rules_left_out.many": Phrase(
        "{n} autres règles n'ont rien vu ; --all-rules les montre aussi",
        "{n} other rules saw nothing; --all-rules shows them too",
    ),
    "speaks_for": Phrase("parle pour {votes}", "speaks for {votes}"),
    "all_proposed": Phrase("Tous les leviers sont proposés.", "Every lever is proposed."),
}
