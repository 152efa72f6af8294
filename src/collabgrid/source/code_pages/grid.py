"""Pages of the codes of a grid's shape, of what it refers to, and of its examples."""

from __future__ import annotations

from typing import Final

from collabgrid.source.code_pages.page import Page

PAGES: Final[tuple[Page, ...]] = (
    Page(
        "GRID101",
        "Clé inconnue",
        "Le format n'a pas cette clé à cet endroit. C'est le plus souvent une faute de frappe, ou une clé qui"
        " va un niveau plus haut ou plus bas. Prenez le nom le plus proche s'il est donné ; "
        "docs/grid-format.md liste les clés de chaque partie.",
        "rules:\n  - {id: swap, wen: {terms: [troc]}, then: {topic: food}}\n",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID102",
        "Clé manquante",
        "Une clé que tout élément de cette sorte doit avoir n'est pas là. Ajoutez-la.",
        "rules:\n  - {id: swap, when: {terms: [troc]}}\n",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID103",
        "Mauvaise sorte de valeur",
        "Une liste, une table ou un texte se trouve là où le format demande une autre des trois. Une liste a "
        "un `- élément` par ligne ou se met entre crochets ; une table a un `clé: valeur` par ligne ou se met"
        " entre accolades.",
        "rules: {id: swap, when: {terms: [troc]}, then: {topic: food}}\n",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID104",
        "Valeur vide",
        "La clé est là et rien n'est écrit derrière. Écrivez sa valeur, ou ôtez la clé.",
        "practices:\n  - {id: swap, label: , terms: troc, then: {topic: food}}\n",
        "practices:\n  - {id: swap, label: Troc, terms: troc, then: {topic: food}}\n",
    ),
    Page(
        "GRID105",
        "Ce n'est pas le nombre ou le vrai-faux demandé",
        "La valeur doit être un nombre dans son intervalle, ou `true` ou `false`. Les nombres s'écrivent avec"
        " un point (`0.5`).",
        "policy: {repeat: '0,5'}\n",
        "policy: {repeat: 0.5}\n",
    ),
    Page(
        "GRID106",
        "Ce n'est pas l'une des valeurs possibles",
        "Le format connaît ici une courte liste de valeurs, comme `weak`, `usual`, `strong` et `decisive` "
        "pour une force. Choisissez l'une d'elles.",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}, strength: stong}\n",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}, strength: strong}\n",
    ),
    Page(
        "GRID107",
        "Ce n'est pas un identifiant",
        "Les identifiants servent dans des fichiers et des programmes : ce sont des minuscules sans accent, "
        "des chiffres et `_`, et ils commencent par une lettre. Le texte pour les gens est le libellé. "
        "Certains noms sont pris : `scope`, `status`, `default`, `id`, `evidence`, `practices`, `initiatives`"
        " et `levers` ne peuvent nommer un axe, ni `undecided` une catégorie.",
        "rules:\n  - {id: Troc-local, when: {terms: [troc]}, then: {topic: food}}\n",
        "rules:\n  - {id: troc_local, when: {terms: [troc]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID108",
        "Des parties qui ne se joignent pas",
        "Dans une grille en dossier, les listes d'une même partie se joignent, comme les clés de "
        "`vocabulary`, `lists`, `policy` et `switch_off`. Toute autre partie, et toute valeur seule, n'est "
        "que dans un fichier. Gardez l'une des deux.",
        "# file: one.yaml\n"
        "scope: {label: Champ, categories: [{id: in, label: Dedans}]}\n"
        "# file: two.yaml\n"
        "scope: {label: Champ, categories: [{id: in, label: Dedans}]}\n",
        "# file: one.yaml\n"
        "scope: {label: Champ, categories: [{id: in, label: Dedans}]}\n"
        "# file: two.yaml\n"
        "lists: {places: [jardin]}\n",
    ),
    Page(
        "GRID109",
        "Pas de grille",
        "Il n'y a aucun fichier YAML là où une grille est cherchée. Donnez un fichier `.yaml`, ou un dossier "
        "qui en contient.",
        "# a folder without a `.yaml` file\n",
        "# file: grid.yaml\nlists: {places: [jardin]}\n",
    ),
    Page(
        "GRID201",
        "Identifiant donné deux fois",
        "Deux éléments d'une liste, ou deux listes de mots dans deux fichiers, ont le même identifiant : un "
        "renvoi pourrait viser l'un ou l'autre. Renommez-en un. Pour remplacer un élément d'une grille "
        "étendue, ou ajouter des mots à l'une de ses listes, écrivez-le une fois dans votre grille.",
        "rules:\n"
        "  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n"
        "  - {id: swap, when: {terms: [prêt]}, then: {topic: tools}}\n",
        "rules:\n"
        "  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n"
        "  - {id: lend, when: {terms: [prêt]}, then: {topic: tools}}\n",
    ),
    Page(
        "GRID202",
        "Axe inconnu",
        "La grille n'a pas d'axe de ce nom (et ce n'est ni `scope` ni `status`). Prenez le nom le plus "
        "proche, ou définissez l'axe.",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topik: food}}\n",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID203",
        "Catégorie inconnue",
        "L'axe n'a pas de catégorie de ce nom. Prenez le nom le plus proche, ou définissez la catégorie.",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: foood}}\n",
        "rules:\n  - {id: swap, when: {terms: [troc]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID204",
        "Élément inconnu",
        "Il est question d'une pratique, d'une initiative, d'un levier, d'un enjeu, d'un exemple ou d'une "
        "liste de mots que la grille n'a pas. Prenez le nom le plus proche, ou définissez-le.",
        "lists: {places: [jardin]}\nrules:\n  - {id: garden, when: {list: place}, then: {topic: food}}\n",
        "lists: {places: [jardin]}\nrules:\n  - {id: garden, when: {list: places}, then: {topic: food}}\n",
    ),
    Page(
        "GRID205",
        "Quelque chose qui ne peut jamais être vrai",
        "Une condition est vide, demande plus qu'elle ne liste, ou regarde dans un champ que `policy: fields`"
        " ne nomme pas ; ou rien ne dit à quoi reconnaître une pratique ou une initiative. Complétez-la ou "
        "ôtez-la.",
        "rules:\n"
        "  - id: garden\n"
        "    when: {at_least: {count: 3, of: [{terms: [jardin]}, {terms: [semis]}]}}\n"
        "    then: {topic: food}\n",
        "rules:\n"
        "  - id: garden\n"
        "    when: {at_least: {count: 2, of: [{terms: [jardin]}, {terms: [semis]}]}}\n"
        "    then: {topic: food}\n",
    ),
    Page(
        "GRID206",
        "Des clés qui vont ensemble",
        "`equals`, `one_of` et les autres comparaisons vont avec `field`, et `field` avec l'une d'elles ; "
        "`within` et `fields` vont avec `terms` ou `list`. Ajoutez ce qui manque, dans la même condition.",
        "rules:\n  - {id: club, when: {equals: association}, then: {carrier: club}}\n",
        "rules:\n  - {id: club, when: {field: legal_form, equals: association}, then: {carrier: club}}\n",
    ),
    Page(
        "GRID207",
        "Connu seulement après la lecture",
        "`status`, `practice`, `initiative` et `context` sont le résultat d'une lecture : les règles ne "
        "peuvent pas les demander. Ils vont dans les conditions des leviers et des enjeux. Une règle peut "
        "demander `reading`.",
        "rules:\n  - {id: club, when: {status: closed}, then: {carrier: club}}\n",
        "rules:\n  - {id: club, when: {reading: {topic: food}}, then: {carrier: club}}\n",
    ),
    Page(
        "GRID208",
        "`within` sans rien d'où compter",
        "`within` compte les mots depuis les premiers `terms` ou `list` du même `all` qui n'ont pas eux-mêmes"
        " de `within`. Mettez les deux dans un `all`.",
        "rules:\n  - {id: garden, when: {terms: [jardin], within: 5}, then: {topic: food}}\n",
        "rules:\n"
        "  - {id: garden, when: {all: [{terms: [semis]}, {terms: [jardin], within: 5}]}, then: {topic: "
        "food}}\n",
    ),
    Page(
        "GRID209",
        "Un terme qui ne peut pas être cherché",
        "Un terme est un mot ou des mots avec au moins une lettre ou un chiffre outre les petits mots qui ne "
        "comptent pas ; `*` termine un mot de trois lettres ou plus, `=` commence un mot cherché sous cette "
        "forme même. Une virgule sépare des mots : deux termes sont deux éléments d'une liste. Aucun autre signe "
        "n'a de sens.",
        "lists: {places: [ja*]}\n",
        "lists: {places: [jardin*]}\n",
    ),
    Page(
        "GRID210",
        "Une langue que la grille n'a pas",
        "Des termes sont donnés pour une langue que `grid: languages` ne liste pas : ils ne seraient jamais "
        "cherchés. Corrigez la langue, ou ajoutez-la.",
        "lists: {places: {de: [Garten]}}\n",
        "lists: {places: {en: [garden]}}\n",
    ),
    Page(
        "GRID211",
        "Des axes qui s'attendent l'un l'autre",
        "Une règle qui demande la lecture d'un axe est posée une fois cet axe décidé. Ici, un axe devrait "
        "être décidé avant lui-même. Ôtez du cercle une condition `reading`.",
        "rules:\n"
        "  - {id: one, when: {reading: {topic: food}}, then: {carrier: club}}\n"
        "  - {id: two, when: {reading: {carrier: club}}, then: {topic: food}}\n",
        "rules:\n"
        "  - {id: one, when: {reading: {topic: food}}, then: {carrier: club}}\n"
        "  - {id: two, when: {terms: [jardin]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID212",
        "Une grille qui ne peut pas être étendue",
        "`extends` nomme une grille livrée ou le chemin d'une autre, qui doit être sans erreur et ne pas "
        "ramener ici ; `switch_off` va avec. Un axe ou un périmètre qui en remplace un de cette grille garde "
        "ses catégories, pour lesquelles des mots et des règles y parlent.",
        "switch_off: {rules: [swap]}\n",
        "lists: {places: [jardin]}\n",
    ),
    Page(
        "GRID301",
        "Un exemple est lu autrement",
        "Un exemple de la grille n'est pas lu comme il l'attend. Soit une retouche a déplacé une lecture qui "
        "devait rester, soit l'attente était fausse : `collabgrid explain` sur la fiche montre les mots qui "
        "ont parlé. Ce que la grille ne sait pas lire reste dans le fichier avec `known_miss: pourquoi`.",
        "examples:\n  - {id: plot, record: {name: Un potager}, expect: {topic: tools}}\n",
        "examples:\n  - {id: plot, record: {name: Un potager}, expect: {topic: food}}\n",
    ),
    Page(
        "GRID302",
        "Une lacune connue est lue juste",
        "L'exemple est marqué comme l'un de ceux que la grille ne lit pas, et maintenant elle le lit. Ôtez "
        "son `known_miss`, pour qu'il soit gardé désormais.",
        "examples:\n"
        "  - {id: plot, record: {name: Un potager}, expect: {topic: food}, known_miss: Too few words.}\n",
        "examples:\n  - {id: plot, record: {name: Un potager}, expect: {topic: food}}\n",
    ),
)
