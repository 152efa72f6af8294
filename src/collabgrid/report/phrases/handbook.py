"""Words of the handbook of a grid, and of the sheet that describes it as an algorithm."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "handbook.title": Phrase("{grid} : le manuel", "{grid}: the handbook"),
    "handbook.skip": Phrase("Aller au texte", "Skip to the text"),
    "handbook.contents": Phrase("Sommaire", "Contents"),
    "handbook.about": Phrase("La grille", "The grid"),
    "handbook.how": Phrase(
        "Chaque axe pose une question ; chaque catégorie est une réponse, avec ce qui en est, ce qui n'en est "
        "pas, et les "
        "mots auxquels la machine la reconnaît. Un mot fort compte plus qu'un mot faible ; ce qu'une fiche "
        "nie, ou dit de "
        "quelqu'un d'autre, ne compte pas.",
        "Each axis asks a question; each category is an answer, with what falls in it, what does not, and the "
        "words by "
        "which the machine knows it. A strong word counts more than a weak one; what a record denies, or says "
        "of somebody "
        "else, does not count.",
    ),
    "handbook.licence": Phrase("Licence", "Licence"),
    "handbook.sources": Phrase("Sources", "Sources"),
    "handbook.includes": Phrase("En est", "Falls in it"),
    "handbook.excludes": Phrase("N'en est pas", "Does not"),
    "handbook.words": Phrase("Mots", "Words"),
    "handbook.links": Phrase("Dans la grille", "In the grid"),
    "handbook.practices": Phrase("Pratiques", "Practices"),
    "handbook.initiatives": Phrase("Initiatives connues", "Known initiatives"),
    "handbook.levers": Phrase("Leviers d'action publique", "Public-action levers"),
    "handbook.stakes": Phrase("Enjeux", "Stakes"),
    "handbook.names": Phrase("Noms", "Names"),
    "handbook.usual_reading": Phrase("Lecture habituelle", "Usual reading"),
    "handbook.kind": Phrase("Nature", "Kind"),
    "handbook.stake": Phrase("Enjeu", "Stake"),
    "handbook.text": Phrase("De quoi il s'agit", "What it is about"),
    "strength.weak": Phrase("faibles", "weak"),
    "strength.usual": Phrase("courants", "usual"),
    "strength.strong": Phrase("forts", "strong"),
    "strength.decisive": Phrase("décisifs", "decisive"),
    # the sheet that describes the grid as an algorithm
    "fiche.title": Phrase("Fiche algorithme : {grid}", "Algorithm sheet: {grid}"),
    "fiche.subtitle": Phrase(
        "Version {version}, empreinte {digest}. Les cadres en pointillé sont à remplir par l'organisme qui "
        "utilise la grille.",
        "Version {version}, digest {digest}. What is in a dashed frame is to be filled in by the body that "
        "uses the grid.",
    ),
    "fiche.responsible": Phrase("Responsable", "Who is responsible"),
    "fiche.responsible_todo": Phrase(
        "À remplir : organisme, service, contact, date de mise en service.",
        "To fill in: body, department, contact, date of first use.",
    ),
    "fiche.purpose": Phrase("Finalité", "Purpose"),
    "fiche.purpose_todo": Phrase(
        "À remplir : pourquoi cet outil ici, ce qu'il remplace ou complète, pour quelles décisions.",
        "To fill in: why this tool here, what it replaces or adds to, for which decisions.",
    ),
    "fiche.legal": Phrase("Base légale", "Legal basis"),
    "fiche.legal_todo": Phrase(
        "À remplir : texte, délibération ou mission qui fonde l'usage ; registre des traitements si des "
        "données personnelles "
        "sont lues.",
        "To fill in: law, deliberation or mission that it rests on; record of processing where personal data "
        "is read.",
    ),
    "fiche.data": Phrase("Données lues", "Data that is read"),
    "fiche.data_texts": Phrase(
        "Une fiche par initiative. Les mots sont cherchés dans ces champs, avec ce poids :",
        "A record for each initiative. Words are looked for in these fields, with this weight:",
    ),
    "fiche.data_fields": Phrase(
        "Ces autres champs sont comparés à des valeurs : {fields}.",
        "These other fields are compared with values: {fields}.",
    ),
    "fiche.data_todo": Phrase(
        "À remplir : d'où viennent les fiches, de quand elles datent, qui peut les corriger.",
        "To fill in: where the records come from, how old they are, who can correct them.",
    ),
    "fiche.rules": Phrase("Fonctionnement", "How it works"),
    "fiche.rules_text": Phrase(
        "Des règles écrites par des personnes, lisibles et publiques ; aucun modèle n'est entraîné, et la "
        "même fiche reçoit "
        "toujours la même lecture. Chaque mot ou règle qui parle pour une catégorie vote, avec le poids de sa "
        "force ; la "
        "catégorie en tête l'emporte si elle atteint le seuil et l'écart ci-dessous, sinon l'axe reste "
        "indécis, avec la raison. "
        "Chaque lecture montre les mots de la fiche qui l'ont faite.",
        "Rules written by people, readable and public; no model is trained, and the same record always has "
        "the same reading. "
        "Each word or rule that speaks for a category votes, with the weight of its strength; the first "
        "category wins where it "
        "reaches the threshold and the margin below, else the axis stays undecided, with the reason. Each "
        "reading shows the "
        "words of the record that made it.",
    ),
    "fiche.counts": Phrase(
        "{words} mots, {rules} règles, {practices} pratiques, {initiatives} initiatives connues, {levers} "
        "leviers, {stakes} "
        "enjeux.",
        "{words} words, {rules} rules, {practices} practices, {initiatives} known initiatives, {levers} "
        "levers, {stakes} "
        "stakes.",
    ),
    "fiche.strengths": Phrase("Poids des forces : {strengths}.", "Weights of the strengths: {strengths}."),
    "fiche.axis": Phrase("Axe", "Axis"),
    "fiche.question": Phrase("Question", "Question"),
    "fiche.categories": Phrase("Réponses possibles", "Possible answers"),
    "fiche.threshold": Phrase("Seuil", "Threshold"),
    "fiche.margin": Phrase("Écart minimal", "Least margin"),
    "fiche.field": Phrase("Champ", "Field"),
    "fiche.weight": Phrase("Poids", "Weight"),
    "fiche.quality": Phrase("Qualité mesurée", "Measured quality"),
    "fiche.examples": Phrase(
        "La grille porte {count} exemples, qui sont ses tests : {right} sont lus comme attendu, {known} sont "
        "des erreurs "
        "connues et dites, {wrong} sont lus autrement.",
        "The grid holds {count} examples, which are its tests: {right} are read as expected, {known} are "
        "mistakes that are "
        "known and told, {wrong} are read otherwise.",
    ),
    "fiche.gold": Phrase(
        "Sur {count} fiches codées à la main ({file}) :", "On {count} records that people labelled ({file}):"
    ),
    "fiche.quality_todo": Phrase(
        "À remplir : qualité mesurée sur vos propres fiches, codées à la main (collabgrid label, puis export "
        "--to fiche "
        "--gold).",
        "To fill in: quality measured on records of your own, labelled by people (collabgrid label, then "
        "export --to fiche "
        "--gold).",
    ),
    "fiche.limits": Phrase("Limites", "Limits"),
    "fiche.limits_texts": Phrase(
        "La grille lit ce qu'une fiche dit, non ce que l'initiative est.|Elle ne connaît que ses mots : une "
        "activité dite "
        "autrement peut rester indécise.|Elle lit {languages} ; dans une autre langue, elle ne lit presque "
        "rien.|La confiance "
        "est une estimation, calée sur des fiches codées ; elle ne vaut que pour des fiches qui leur "
        "ressemblent.|Un levier "
        "proposé est une piste, ni une recommandation ni un jugement.",
        "The grid reads what a record says, not what the initiative is.|It knows its own words only: an "
        "activity that is told "
        "otherwise may stay undecided.|It reads {languages}; in another language it reads next to "
        "nothing.|The confidence is an "
        "estimate, fitted on labelled records; it holds for records like them.|A lever that is proposed is a "
        "lead, neither a "
        "recommendation nor a judgement.",
    ),
    "fiche.decides": Phrase("Qui décide", "Who decides"),
    "fiche.decides_text": Phrase(
        "La lecture est une aide : elle n'ouvre ni ne ferme aucun droit, et une personne décide.",
        "The reading is an aid: it opens and closes no right, and a person decides.",
    ),
    "fiche.decides_todo": Phrase(
        "À remplir : qui lit le résultat, qui décide, et ce qui se passe quand la personne n'est pas d'accord "
        "avec la machine.",
        "To fill in: who reads the result, who decides, and what happens where the person disagrees with the "
        "machine.",
    ),
    "fiche.recourse": Phrase("Recours", "Recourse"),
    "fiche.recourse_text": Phrase(
        "Chacun peut obtenir l'explication de la lecture de sa fiche (collabgrid explain), avec ce qui la "
        "changerait.",
        "Anybody can have the reading of their record explained (collabgrid explain), with what would change it.",
    ),
    "fiche.recourse_todo": Phrase(
        "À remplir : à qui demander une explication ou une correction, sous quel délai, et devant qui contester.",
        "To fill in: whom to ask for an explanation or a correction, within what time, and where to object.",
    ),
    "fiche.source": Phrase("Code, grille et licence", "Code, grid and licence"),
}
"""`|` parts the items of a list."""
