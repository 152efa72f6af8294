"""Pages of the codes of YAML syntax."""

from __future__ import annotations

from typing import Final

from collabgrid.source.code_pages.page import Page

PAGES: Final[tuple[Page, ...]] = (
    Page(
        "GRID030",
        "Ce n'est pas du YAML valide",
        "Le texte enfreint ici une règle de YAML, et rien de ce qui suit ne peut être lu. Regardez la ligne "
        "et celle du dessus : crochets, guillemets, deux-points, indentation. Entre guillemets, la plupart "
        "des signes sont sans danger.",
        "lists:\n  a_key_of_more_than_1024_letters…: [jardin, potager]\n",
        "lists:\n  places: [jardin, potager]\n",
    ),
    Page(
        "GRID031",
        "Une tabulation où il faut des espaces",
        "YAML montre par l'indentation ce qui appartient à quoi, et n'y admet que des espaces, car les "
        "tabulations n'ont pas de largeur fixe. Remplacez la tabulation par des espaces. La plupart des "
        "éditeurs le font à chaque appui sur la touche.",
        "lists:\n\x09places: [jardin]\n",
        "lists:\n  places: [jardin]\n",
    ),
    Page(
        "GRID032",
        "Il manque deux-points",
        "Parmi des clés, une ligne se lit `clé: valeur`, avec deux-points et une espace, ou `clé:` avec la "
        "valeur sur les lignes suivantes. Sans l'espace, les deux-points font partie du texte. Ajoutez ce qui"
        " manque, ou indentez la ligne si elle continue le texte du dessus.",
        "lists:\n  places: [jardin]\n  doors\n  walls: [mur]\n",
        "lists:\n  places: [jardin]\n  doors: [porte]\n  walls: [mur]\n",
    ),
    Page(
        "GRID033",
        "Un guillemet n'est pas refermé",
        "Un texte commence par un guillemet et le même signe ne le termine jamais : tout ce qui suit y est "
        "entré. Refermez le guillemet. Entre apostrophes, une apostrophe s'écrit deux fois : `'l''eau'`.",
        'lists: {places: ["jardin]}\n',
        'lists: {places: ["jardin"]}\n',
    ),
    Page(
        "GRID034",
        "Un crochet sans son pareil",
        "À chaque `[` il faut un `]`, à chaque `{` un `}`, avec des virgules entre les éléments. L'un a été "
        "ouvert et non refermé, ou refermé sans avoir été ouvert. Ajoutez ou supprimez le crochet, ou mettez "
        "le texte entre guillemets si le crochet en fait partie.",
        "lists:\n  places: [jardin, potager\n  doors: [porte]\n",
        "lists:\n  places: [jardin, potager]\n  doors: [porte]\n",
    ),
    Page(
        "GRID035",
        "L'indentation ne convient pas",
        "Les clés d'une table, et les éléments d'une liste, commencent dans la même colonne, et ce qui leur "
        "appartient est plus à droite. Cette ligne ne convient à aucun niveau ouvert ici. Déplacez-la sous la"
        " ligne à laquelle elle appartient.",
        "lists:\n    places: [jardin]\n  doors: [porte]\n",
        "lists:\n  places: [jardin]\n  doors: [porte]\n",
    ),
    Page(
        "GRID036",
        "Deux-points dans un texte sans guillemets",
        "Deux-points suivis d'une espace séparent une clé de sa valeur, et cette ligne a déjà sa clé. Le "
        "lecteur ne peut pas savoir que les seconds sont de la ponctuation. Mettez tout le texte entre "
        "guillemets.",
        "practices:\n"
        "  - id: swap\n"
        "    label: Troc : on échange\n"
        "    definition: Troc: on échange\n"
        "    terms: troc\n"
        "    then: {topic: food}\n",
        "practices:\n"
        "  - id: swap\n"
        "    label: Troc\n"
        '    definition: "Troc: on échange"\n'
        "    terms: troc\n"
        "    then: {topic: food}\n",
    ),
    Page(
        "GRID037",
        "Un texte commence par un signe réservé",
        "Un texte sans guillemets ne peut pas commencer par ce signe, que YAML garde pour lui. Mettez le "
        "texte entre guillemets.",
        "lists: {places: [@home]}\n",
        'lists: {places: ["@home"]}\n',
    ),
    Page(
        "GRID038",
        "Un élément de liste sur la ligne de sa clé",
        "`- ` commence un élément de liste, et ceux-ci ont leurs propres lignes. Mettez la liste sous la clé,"
        " un élément par ligne, ou écrivez-la `[un, deux]`. Mettez le texte entre guillemets s'il commence "
        "lui-même par un tiret.",
        "lists:\n  places: - jardin\n",
        "lists:\n  places:\n    - jardin\n",
    ),
    Page(
        "GRID039",
        "Une barre oblique inverse entre guillemets doubles",
        "Entre guillemets doubles, `\\` commence un code comme `\\n`, et celui-ci n'est pas un code de YAML, ou"
        " n'est aucun caractère. Prenez des guillemets simples, où elle n'est qu'elle-même. Ou écrivez-la "
        "deux fois.",
        'lists: {places: ["jardin\\potager"]}\n',
        "lists: {places: ['jardin\\potager']}\n",
    ),
    Page(
        "GRID040",
        "Une virgule manque ou est de trop",
        "Entre crochets ou accolades, les éléments sont séparés par une virgule. Il manque un élément entre "
        "deux virgules, ou une virgule entre deux éléments. Un texte qui contient une virgule se met entre "
        "guillemets.",
        "lists: {places: [jardin,, potager]}\n",
        "lists: {places: [jardin, potager]}\n",
    ),
    Page(
        "GRID041",
        "Du texte après la fin d'une valeur",
        "Le guillemet ou le crochet qui termine une valeur est suivi de texte. C'est souvent une apostrophe, "
        "qui termine un texte entre guillemets simples. Mettez tout le texte entre guillemets doubles, ou "
        "écrivez l'apostrophe deux fois.",
        "lists:\n  places: 'jardin d'enfants'\n",
        'lists:\n  places: "jardin d\'enfants"\n',
    ),
    Page(
        "GRID042",
        "Un texte commence par un signe de bloc",
        "`>` et `|` après deux-points annoncent un texte sur les lignes suivantes : rien ne peut les suivre "
        "sur leur propre ligne. Passez le texte à la ligne suivante et indentez-le. Si le signe fait partie "
        "du texte, mettez des guillemets.",
        "practices:\n  - id: swap\n    label: > Troc\n    terms: troc\n    then: {topic: food}\n",
        "practices:\n  - id: swap\n    label: Troc\n    terms: troc\n    then: {topic: food}\n",
    ),
    Page(
        "GRID043",
        "Un texte commence par `*` ou `&`",
        "Un texte sans guillemets qui commence par `*` ou `&` est un renvoi en YAML, et son nom n'admet que "
        "des lettres sans accent, des chiffres, `-` et `_`. Mettez le texte entre guillemets. Pour un élément"
        " de liste, prenez `- ` et non une étoile.",
        "lists:\n  places:\n    * jardin\n",
        "lists:\n  places:\n    - jardin\n",
    ),
)
