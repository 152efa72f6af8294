"""Words of the examples of a grid run as its tests."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "testing.summary.one": Phrase(
        "{grid} : {n} exemple, {right} lu comme attendu, {failed} autrement, {misses} manque connu",
        "{grid}: {n} example, {right} read as expected, {failed} otherwise, {misses} a known miss",
    ),
    "testing.summary.many": Phrase(
        "{grid} : {n} exemples, {right} lus comme attendu, {failed} autrement, {misses} manques connus",
        "{grid}: {n} examples, {right} read as expected, {failed} otherwise, {misses} known misses",
    ),
    "testing.about": Phrase("Quoi", "What"),
    "testing.expected": Phrase("Attendu", "Expected"),
    "testing.read": Phrase("Lu", "Read"),
    "testing.why": Phrase("Pourquoi", "Why"),
    "testing.missed_no_more": Phrase(
        "c'est un manque connu, et il est lu comme attendu : retirez son `known_miss`",
        "it is a known miss, and is read as expected: take its `known_miss` away",
    ),
    "testing.exercised": Phrase("Ce que les exemples éprouvent", "What the examples exercise"),
    "testing.kind": Phrase("Dans la grille", "In the grid"),
    "testing.count": Phrase("Nombre", "Count"),
    "testing.tried": Phrase("Éprouvés", "Exercised"),
    "testing.idle": Phrase("Jamais éprouvés", "Never exercised"),
    "testing.set_aside": Phrase(
        "Mentions écartées, en nombre d'exemples : niées {denied}, d'un autre {somebody_else}, dans une locution plus "
        "longue {longer_wording}.",
        "Mentions set aside, by the number of examples: denied {denied}, about somebody else {somebody_else}, in a "
        "longer wording {longer_wording}.",
    ),
    "testing.mutants": Phrase(
        "Ce qui peut manquer sans qu'un exemple le remarque", "What can go missing with no example noticing"
    ),
    "testing.mutant": Phrase("Retiré", "Taken away"),
    "testing.taken": Phrase("Essais", "Tried"),
    "testing.unnoticed": Phrase("Passés inaperçus", "Unnoticed"),
    "testing.more": Phrase("… ({n} de plus ; --all les donne tous)", "… ({n} more; --all lists them)"),
    "testing.conditions_told": Phrase(
        "Conditions : une branche de `any` ou de `at_least` retirée, une partie de `all` tournée en son contraire ; "
        "celles de règles et de pratiques dont la perte est remarquée.",
        "Conditions: a branch of `any` or `at_least` taken away, a part of an `all` turned into its opposite; those of "
        "rules and practices whose loss is noticed.",
    ),
    "testing.no_examples": Phrase(
        "cette grille n'a pas d'exemples : ajoutez-en sous `examples:`",
        "this grid has no examples: add some under `examples:`",
    ),
    "piece.rule": Phrase("Règles", "Rules"),
    "piece.practice": Phrase("Pratiques", "Practices"),
    "piece.initiative": Phrase("Initiatives", "Initiatives"),
    "piece.lever": Phrase("Leviers", "Levers"),
    "piece.exception": Phrase("Exceptions (unless, not)", "Exceptions (unless, not)"),
    "piece.condition": Phrase("Conditions", "Conditions"),
    "piece.term": Phrase("Termes", "Terms"),
}
