"""A small grid, and how it is shown."""

from __future__ import annotations

from collabgrid.engine import Classifier
from collabgrid.grid import load_grid
from collabgrid.report import Language, View

GRID = """
grid: {id: tiny, version: 1.0.0, title: {fr: Petite, en: Tiny}, languages: [fr, en]}
scope:
  label: {fr: Périmètre, en: Scope}
  categories: [{id: in, label: {fr: Dedans, en: In}}, {id: out, label: {fr: Dehors, en: Out}}]
axes:
  - id: logic
    label: {fr: Logique, en: Logic}
    categories:
      - {id: share, label: {fr: Partager, en: Share}}
      - {id: give, label: {fr: Donner, en: Give}}
vocabulary:
  scope:
    in: {usual: {fr: [voisins], en: [neighbours]}}
  logic:
    share: {strong: {fr: [prêt d'outils], en: [tool lending]}, weak: {fr: [outil], en: [tool]}}
    give: {usual: {fr: [donner], en: [give away]}}
rules:
  - {id: form, when: {field: legal_form, equals: SCIC}, then: {logic: share}}
practices:
  - {id: library, label: {fr: Objethèque, en: Library of things}, terms: [objethèque], then: {logic: share}}
levers:
  - id: room
    label: {fr: Prêter un local, en: Lend a room}
    family: space
    posture: facilitate
    phases: [trigger, support]
    effort: low
    cost: medium
    what: {fr: La commune prête un local., en: The town lends a room.}
    asks: {fr: Une clé., en: A key.}
    when: {reading: {logic: share}}
    answers: [idle]
    examples:
      - {place: Brest, year: 2014, what: A room in Brest.}
      - {place: Saillans, year: 2015, what: A room in Saillans., source: {title: A paper, date: 2015-03-01}}
  - id: ban
    label: {fr: Interdire, en: Ban}
    family: regulate
    posture: forbid
    phases: [sustain]
    effort: high
    cost: low
    what: {fr: Interdire., en: To forbid.}
    when: {reading: {logic: give}}
    contexts: {territory: [urban]}
stakes:
  - id: idle
    kind: opportunity
    label: {fr: Biens qui dorment, en: Idle things}
    text: {fr: Beaucoup servent peu., en: Many are hardly used.}
    when: {reading: {logic: share}}
"""
CLASSIFIER = Classifier(load_grid({"tiny.yaml": GRID}).require())
RECORD = {
    "id": "r1",
    "name": "Les Outils de Brest",
    "description": "Prêt d'outils entre voisins. Ce n'est pas pour donner.",
    "city": "Brest",
    "lang": "fr",
}


def view_in(language: Language, width: int = 100, *, color: bool = False) -> View:
    """How the small grid is shown."""
    return View(CLASSIFIER.grid, language, width, color=color)
