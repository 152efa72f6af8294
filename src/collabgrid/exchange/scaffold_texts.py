"""The texts of a new grid, by language: one of its own, and one that extends another. `<name>` marks are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Texts = Mapping[str, str]
"""Name of the file → its text."""

_OWN_EN: Final[Texts] = {
    "grid.yaml": """\
# Who the grid is, and its axes: questions that are asked of every record, each with the categories that may answer it.
# `collabgrid check FOLDER` tells what is wrong; docs/grid-format.md says what else may stand here.
grid:
  id: <id>
  version: 0.1.0
  title: <title>
  languages: [<languages>]
axes:
  - id: activity  # ids are for files and programs; the label is for people
    label: {en: Activity, fr: Activité}
    question: {en: "What do people do together?", fr: "Que fait-on ensemble ?"}
    categories:
      - id: growing
        label: {en: Growing, fr: Cultiver}
        definition: {en: People grow food together., fr: On cultive ensemble de quoi manger.}
      - id: repairing
        label: {en: Repairing, fr: Réparer}
        definition: {en: People repair things together., fr: On répare ensemble des objets.}
""",
    "words.yaml": """\
# Words that speak for a category, by strength (weak, usual, strong, decisive) and language. Case, accents, plurals and
# simple misspellings need no entry of their own; `repair*` finds every word that begins so.
vocabulary:
  activity:
    growing:
      strong: {en: [community garden, allotment], fr: [jardin partagé, potager]}
      usual: {en: [vegetables], fr: [légumes]}
    repairing:
      strong: {en: [repair café, fixing party], fr: [atelier de réparation, vélonomie]}
      usual: {en: [repair*], fr: [réparer, réparation]}

# A rule speaks where a condition holds: here, two kinds of words within six words of each other.
rules:
  - id: mending_bikes
    when:
      all:
        - terms: {en: [bike, bicycle], fr: [vélo, bicyclette]}
        - {terms: {en: [mend, fix], fr: [remettre en état, retaper]}, within: 6}
    unless: {terms: {en: [bike shop], fr: [magasin de vélos]}}
    then: {activity: repairing}
    strength: strong
""",
    "levers.yaml": """\
# What a public actor can do, and when it applies. Delete the file if the grid is to have no levers.
levers:
  - id: lend_a_plot
    label: {en: Lend a plot, fr: Prêter une parcelle}
    family: space
    posture: facilitate
    phases: [trigger]
    effort: low
    cost: low
    what: {en: The town lends a plot that nobody uses., fr: La commune prête une parcelle qui ne sert à personne.}
    when: {reading: {activity: growing}}
    answers: [idle_land]
stakes:
  - id: idle_land
    kind: opportunity
    label: {en: Idle land, fr: Des terrains qui dorment}
    text: {en: Many plots are used by nobody., fr: Bien des parcelles ne servent à personne.}
    when: {reading: {activity: growing}}
""",
    "examples.yaml": """\
# The grid's own tests: records in your own words, and what must be read in them. `collabgrid check` and
# `collabgrid test` run them after every edit.
examples:
  - id: garden_behind_the_school
    record: {name: The garden behind the school, description: An allotment that families share., lang: en}
    expect: {activity: growing, levers: [lend_a_plot]}
  - id: bikes_on_saturday
    record: {name: Saturday bikes, description: Bring your bike and mend it with us., lang: en}
    expect: {activity: repairing}
  - id: atelier_du_samedi
    record: {name: L'atelier du samedi, description: On vient y réparer une lampe., lang: fr}
    expect: {activity: repairing}
  - id: nothing_said
    record: {name: A meeting, description: People meet on Tuesday., lang: en}
    expect: {activity: undecided}
""",
}

_OWN_FR: Final[Texts] = {
    "grid.yaml": """\
# Qui est la grille, et ses axes : des questions posées à chaque fiche, chacune avec ses catégories, les réponses.
# `collabgrid check DOSSIER` dit ce qui ne va pas ; docs/grid-format.md dit ce qui peut encore se trouver ici.
grid:
  id: <id>
  version: 0.1.0
  title: <title>
  languages: [<languages>]
axes:
  - id: activity  # les identifiants sont pour les fichiers et les programmes ; le libellé est pour les gens
    label: {fr: Activité, en: Activity}
    question: {fr: "Que fait-on ensemble ?", en: "What do people do together?"}
    categories:
      - id: growing
        label: {fr: Cultiver, en: Growing}
        definition: {fr: On cultive ensemble de quoi manger., en: People grow food together.}
      - id: repairing
        label: {fr: Réparer, en: Repairing}
        definition: {fr: On répare ensemble des objets., en: People repair things together.}
""",
    "words.yaml": """\
# Les mots qui parlent pour une catégorie, par force (weak faible, usual habituelle, strong forte, decisive décisive)
# et par langue. La casse, les accents, les pluriels et les petites fautes n'ont pas besoin d'être écrits ; `répar*`
# trouve tous les mots qui commencent ainsi.
vocabulary:
  activity:
    growing:
      strong: {fr: [jardin partagé, potager], en: [community garden, allotment]}
      usual: {fr: [légumes], en: [vegetables]}
    repairing:
      strong: {fr: [atelier de réparation, vélonomie], en: [repair café, fixing party]}
      usual: {fr: [réparer, réparation], en: [repair*]}

# Une règle parle là où une condition est vraie : ici, deux sortes de mots à six mots de distance au plus.
rules:
  - id: mending_bikes
    when:
      all:
        - terms: {fr: [vélo, bicyclette], en: [bike, bicycle]}
        - {terms: {fr: [remettre en état, retaper], en: [mend, fix]}, within: 6}
    unless: {terms: {fr: [magasin de vélos], en: [bike shop]}}
    then: {activity: repairing}
    strength: strong
""",
    "levers.yaml": """\
# Ce qu'un acteur public peut faire, et quand cela s'applique. Supprimez le fichier si la grille n'a pas de leviers.
levers:
  - id: lend_a_plot
    label: {fr: Prêter une parcelle, en: Lend a plot}
    family: space
    posture: facilitate
    phases: [trigger]
    effort: low
    cost: low
    what: {fr: La commune prête une parcelle qui ne sert à personne., en: The town lends a plot that nobody uses.}
    when: {reading: {activity: growing}}
    answers: [idle_land]
stakes:
  - id: idle_land
    kind: opportunity
    label: {fr: Des terrains qui dorment, en: Idle land}
    text: {fr: Bien des parcelles ne servent à personne., en: Many plots are used by nobody.}
    when: {reading: {activity: growing}}
""",
    "examples.yaml": """\
# Les tests de la grille : des fiches dans vos mots, et ce qui doit y être lu. `collabgrid check` et `collabgrid test`
# les lancent après chaque retouche.
examples:
  - id: jardin_derriere_l_ecole
    record: {name: Le jardin derrière l'école, description: Un potager que des familles se partagent., lang: fr}
    expect: {activity: growing, levers: [lend_a_plot]}
  - id: velos_du_samedi
    record: {name: Vélos du samedi, description: Venez retaper votre vélo avec nous., lang: fr}
    expect: {activity: repairing}
  - id: saturday_workshop
    record: {name: Saturday workshop, description: Come and repair a lamp., lang: en}
    expect: {activity: repairing}
  - id: rien_n_est_dit
    record: {name: Une réunion, description: On se réunit le mardi., lang: fr}
    expect: {activity: undecided}
""",
}

_EXTENSION_EN: Final[Texts] = {
    "grid.yaml": """\
# A local grid: everything of `<based_on>`, and what is written here. `collabgrid check FOLDER` tells what is wrong.
extends: <extends>
grid:
  id: <id>
  version: 0.1.0
  title: <title>
  languages: [<languages>]

# Words of your own for a category of `<based_on>`: they are added to those that it has.
vocabulary:
  <axis>:
    <category>: {strong: {en: [our_word_one], fr: [notre_mot_un]}}

# A rule of your own. One with the id of a rule of `<based_on>` would take its place.
rules:
  - id: local_word
    when: {terms: {en: [our_word_two], fr: [notre_mot_deux]}}
    then: {<axis>: <category>}
    strength: decisive

# What of `<based_on>` is not wanted here, by part and id:
# switch_off: {levers: [service_ban]}
""",
    "examples.yaml": """\
# Your own tests: what must be read in records with your words. Those of `<based_on>` are run too.
examples:
  - id: local_one
    record: {name: Something with our_word_one, lang: en}
    expect: {<axis>: <category>}
  - id: local_two
    record: {name: Quelque chose avec notre_mot_deux, lang: fr}
    expect: {<axis>: <category>}
""",
}

_EXTENSION_FR: Final[Texts] = {
    "grid.yaml": """\
# Une grille locale : tout ce qui est dans « <based_on> », et ce qui est écrit ici. `collabgrid check DOSSIER` dit ce
# qui ne va pas.
extends: <extends>
grid:
  id: <id>
  version: 0.1.0
  title: <title>
  languages: [<languages>]

# Des mots à vous pour une catégorie de « <based_on> » : ils s'ajoutent à ceux qu'elle a.
vocabulary:
  <axis>:
    <category>: {strong: {fr: [notre_mot_un], en: [our_word_one]}}

# Une règle à vous. Une règle de même identifiant qu'une règle de « <based_on> » prendrait sa place.
rules:
  - id: local_word
    when: {terms: {fr: [notre_mot_deux], en: [our_word_two]}}
    then: {<axis>: <category>}
    strength: decisive

# Ce dont on ne veut pas dans « <based_on> », par partie et identifiant :
# switch_off: {levers: [service_ban]}
""",
    "examples.yaml": """\
# Vos tests : ce qui doit être lu dans des fiches qui ont vos mots. Ceux de « <based_on> » sont lancés aussi.
examples:
  - id: local_one
    record: {name: Quelque chose avec notre_mot_un, lang: fr}
    expect: {<axis>: <category>}
  - id: local_two
    record: {name: Something with our_word_two, lang: en}
    expect: {<axis>: <category>}
""",
}

OWN: Final[Mapping[str, Texts]] = {"en": _OWN_EN, "fr": _OWN_FR}
"""A grid of its own, by language."""
EXTENSION: Final[Mapping[str, Texts]] = {"en": _EXTENSION_EN, "fr": _EXTENSION_FR}
"""A grid that extends another one, by language."""
