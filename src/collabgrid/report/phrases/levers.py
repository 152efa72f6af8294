"""Words of levers and stakes."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # levers
    "no_lever": Phrase("Aucun levier n'est proposé.", "No lever is proposed."),
    "why_no_lever": Phrase(
        "--levers dit ce qui a manqué à chacun.", "--levers tells what each of them was missing."
    ),
    "what_to_do": Phrase(
        "Leviers d'action publique, du plus précis au plus général",
        "Public-action levers, the most precise first",
    ),
    "estimate": Phrase(
        "effort {effort}, coût {cost} (notre estimation)", "effort {effort}, cost {cost} (our estimate)"
    ),
    "asks": Phrase("Demande", "Asks for"),
    "because": Phrase("Parce que", "Because"),
    "answers": Phrase("Répond à", "Answers"),
    "elsewhere": Phrase("Ailleurs", "Elsewhere"),
    "source": Phrase("source", "source"),
    "reason_reading": Phrase("{axis} = {value} ({confidence})", "{axis} = {value} ({confidence})"),
    "reason_practice": Phrase("pratique : {value}", "practice: {value}"),
    "reason_initiative": Phrase("initiative : {value}", "initiative: {value}"),
    "reason_status": Phrase("état : {value}", "status: {value}"),
    "reason_context": Phrase("territoire : {name} = {value}", "territory: {name} = {value}"),
    "reason_record": Phrase("la fiche le dit", "the record says so"),
    "family": Phrase("Famille", "Family"),
    "posture": Phrase("Posture", "Posture"),
    "phases": Phrase("Phases", "Phases"),
    "effort": Phrase("Effort", "Effort"),
    "cost": Phrase("Coût", "Cost"),
    "lever": Phrase("Levier", "Lever"),
    "serves": Phrase("Sert", "Serves"),
    "serves_whom": Phrase("Initiatives", "Initiatives"),
    "strongest": Phrase("Raison la plus forte", "Strongest reason"),
    "causes": Phrase("Raisons", "Reasons"),
    "portfolio_head": Phrase(
        "Portefeuille : {spent} points d'effort sur {budget}, {served} initiatives servies sur {counted}",
        "Portfolio: {spent} points of effort of {budget}, {served} initiatives served of {counted}",
    ),
    "estimates_note": Phrase(
        "Effort et coût sont l'estimation des auteurs de la grille.",
        "Effort and cost are the estimate of the grid's authors.",
    ),
    "lever_count.one": Phrase("{n} levier", "{n} lever"),
    "lever_count.many": Phrase("{n} leviers", "{n} levers"),
    "no_such_lever": Phrase("Aucun levier ne répond à ces critères.", "No lever meets these criteria."),
    "family.regulate": Phrase("réglementer", "regulate"),
    "family.tax": Phrase("fiscalité", "tax"),
    "family.fund": Phrase("financer", "fund"),
    "family.space": Phrase("lieux et terrains", "space"),
    "family.infrastructure": Phrase("infrastructures", "infrastructure"),
    "family.procure": Phrase("commande publique", "procurement"),
    "family.governance": Phrase("gouvernance", "governance"),
    "family.train": Phrase("former", "training"),
    "family.network": Phrase("mettre en réseau", "networking"),
    "family.communicate": Phrase("faire connaître", "communication"),
    "family.facilitate": Phrase("accompagner", "facilitation"),
    "family.data": Phrase("données", "data"),
    "family.evaluate": Phrase("évaluer", "evaluation"),
    "family.experiment": Phrase("expérimenter", "experiment"),
    "posture.forbid": Phrase("interdire", "forbid"),
    "posture.frame": Phrase("encadrer", "frame"),
    "posture.facilitate": Phrase("faciliter", "facilitate"),
    "posture.animate": Phrase("animer", "animate"),
    "phase.trigger": Phrase("déclencher", "trigger"),
    "phase.support": Phrase("soutenir", "support"),
    "phase.sustain": Phrase("pérenniser", "sustain"),
    "level.low": Phrase("faible", "low"),
    "level.medium": Phrase("moyen", "medium"),
    "level.high": Phrase("élevé", "high"),
}
