"""Pages of the codes of reading: files, characters, and what YAML allows and a grid does not."""

from __future__ import annotations

from typing import Final

from collabgrid.source.code_pages.page import Page

PAGES: Final[tuple[Page, ...]] = (
    Page(
        "GRID001",
        "Le fichier n'est pas en UTF-8",
        "Certains octets ne sont pas du texte UTF-8 : les lettres accentuées pourraient être lues n'importe "
        "comment. Les tableurs et éditeurs anciens enregistrent souvent en Windows-1252 ou en Latin-1. Ouvrez"
        " le fichier dans un éditeur et enregistrez-le de nouveau avec le codage UTF-8.",
        "# a file that was saved as Windows-1252\n"
        "grid: {id: jardins, version: 1.0.0, title: Jardins partagés, languages: [fr]}\n",
        "# the same file, saved as UTF-8\n"
        "grid: {id: jardins, version: 1.0.0, title: Jardins partagés, languages: [fr]}\n",
    ),
    Page(
        "GRID002",
        "Le fichier est en UTF-16 ou en UTF-32",
        "Chaque caractère du fichier prend deux ou quatre octets, ce que certains programmes de Windows "
        "appellent « Unicode ». Une grille n'est lue qu'en UTF-8, pour être partout le même texte. "
        "Enregistrez-la en UTF-8.",
        "# a file that was saved as `Unicode`\n"
        "grid: {id: jardins, version: 1.0.0, title: Jardins, languages: [fr]}\n",
        "# the same file, saved as UTF-8\n"
        "grid: {id: jardins, version: 1.0.0, title: Jardins, languages: [fr]}\n",
    ),
    Page(
        "GRID003",
        "Le fichier n'est pas du texte",
        "Le fichier contient des octets nuls, ou commence comme un document, une image ou une archive. Une "
        "grille est du texte brut en YAML. Exportez le contenu en texte, ou vérifiez que c'est bien ce "
        "fichier qu'il fallait nommer.",
        "PK…word/document.xml…\n",
        "grid: {id: jardins, version: 1.0.0, title: Jardins, languages: [fr]}\n",
    ),
    Page(
        "GRID004",
        "Caractère interdit",
        "YAML interdit les caractères de commande et d'autres codes qui ne sont aucun caractère. Ils viennent"
        " le plus souvent d'un copier-coller depuis un autre programme, et ne se voient pas. Supprimez le "
        "caractère et retapez le texte.",
        "lists: {places: [ja\x07rdin]}\n",
        "lists: {places: [jardin]}\n",
    ),
    Page(
        "GRID005",
        "Le fichier est trop gros",
        "Un fichier de grille est lu jusqu'à 5 Mo, bien plus que ce qu'on écrit à la main. Au-delà, c'est "
        "plutôt un corpus ou un export qu'une grille. Partagez la grille en plusieurs fichiers d'un même "
        "dossier.",
        "# … and a million lines more\n",
        "# file: words.yaml\nlists: {places: [jardin]}\n# file: more_words.yaml\nlists: {doors: [porte]}\n",
    ),
    Page(
        "GRID006",
        "Le fichier est vide",
        "Il n'y a dans le fichier que des lignes vides ou des commentaires : il ne dit rien à la grille. "
        "Écrivez son contenu, ou supprimez le fichier.",
        "# file: words.yaml\n# to be written\n",
        "# file: words.yaml\nlists: {places: [jardin]}\n",
    ),
    Page(
        "GRID007",
        "Des lettres sont abîmées",
        "Le texte porte les marques d'une mauvaise conversion, comme `Ã©` pour `é`, ou `\ufffd` à la place d'une "
        "lettre perdue. Des mots abîmés ainsi ne sont jamais trouvés dans une fiche. Rétablissez les lettres "
        "d'après le texte d'origine et enregistrez le fichier en UTF-8.",
        "lists: {places: [marchÃ©, cafÃ©]}\n",
        "lists: {places: [marché, café]}\n",
    ),
    Page(
        "GRID010",
        "Imbrication trop profonde",
        "Des listes et des tables sont imbriquées sur plus de 60 niveaux, et la lecture s'arrête là. Aucune "
        "grille n'en demande plus d'une douzaine. Cherchez des crochets jamais refermés, ou aplatissez la "
        "structure.",
        "lists: "
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
        "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
        "lists: {places: [jardin]}\n",
    ),
    Page(
        "GRID011",
        "Trop de valeurs",
        "Le fichier contient plus de 500 000 textes, listes et tables, et la lecture s'arrête là. C'est "
        "plutôt un corpus qu'une grille. Partagez la grille en plusieurs fichiers d'un même dossier.",
        "lists: {places: [a, b, c]}  # … and half a million more\n",
        "# file: words.yaml\nlists: {places: [jardin]}\n# file: more_words.yaml\nlists: {doors: [porte]}\n",
    ),
    Page(
        "GRID012",
        "Des alias se multiplient",
        "Un alias (`*nom`) répète ce qu'une ancre (`&nom`) marque, et ceux-ci répètent plus de 10 000 valeurs"
        " en tout. Des alias dans des alias grossissent si vite qu'un petit fichier peut remplir un "
        "ordinateur. Écrivez la partie répétée en toutes lettres, ou répétez moins.",
        "lists:\n"
        "  a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        "  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
        "  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n"
        "  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
        "  e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\n",
        "lists:\n  a: &a [jardin]\n  b: *a\n",
    ),
    Page(
        "GRID013",
        "Un alias se contient lui-même",
        "L'alias se trouve dans la valeur même que son ancre marque : cette valeur n'aurait pas de fin. "
        "Sortez-en l'alias, ou écrivez le texte voulu. Un texte qui commence par `*` se met entre guillemets.",
        "lists: {places: &places [jardin, *places]}\n",
        "lists: {places: [jardin, potager]}\n",
    ),
    Page(
        "GRID014",
        "Alias inconnu",
        "En YAML, un texte sans guillemets qui commence par `*` répète une valeur marquée plus haut par `&` "
        "et le même nom, et cette marque n'existe pas. Mettez le texte entre guillemets si l'étoile en fait "
        "partie. Sinon, corrigez le nom.",
        "lists: {places: [*garden]}\n",
        "lists: {places: [garden*]}\n",
    ),
    Page(
        "GRID015",
        "Une ancre que rien ne répète",
        "En YAML, un mot qui commence par `&` est une marque pour plus tard et ne fait pas partie du texte ; "
        "rien dans ce fichier n'y renvoie. Si le `&` fait partie du texte, mettez le texte entre guillemets. "
        "Sinon, supprimez la marque.",
        "lists: {places: [&co working]}\n",
        'lists: {places: ["&co working"]}\n',
    ),
    Page(
        "GRID016",
        "Étiquette YAML non admise",
        "En YAML, un mot qui commence par `!` dit aux programmes quoi faire d'une valeur, et ne fait pas "
        "partie du texte. Une grille prend toute valeur comme du texte et n'en fabrique rien d'autre : ces "
        "étiquettes sont refusées. Supprimez-la, ou mettez le texte entre guillemets si le `!` en fait "
        "partie.",
        "lists: {places: [!new jardin]}\n",
        'lists: {places: ["!new jardin"]}\n',
    ),
    Page(
        "GRID017",
        "Plus d'un document",
        "Une ligne `---` ou `...` termine un document YAML, et quelque chose la suit. Seul le premier "
        "document compterait, et le reste serait perdu sans qu'on le dise. Supprimez la ligne, ou mettez la "
        "suite dans un autre fichier.",
        "lists: {places: [jardin]}\n---\nrules: []\n",
        "lists: {places: [jardin]}\nrules: []\n",
    ),
    Page(
        "GRID018",
        "Les clés de fusion ne sont pas admises",
        "Certains programmes lisent `<<` comme l'ordre de copier les clés d'une autre table. Ici, cela "
        "cacherait d'où vient une valeur : c'est refusé. Écrivez les clés en toutes lettres.",
        "lists:\n  <<: {places: [jardin]}\n",
        "lists:\n  places: [jardin]\n",
    ),
    Page(
        "GRID019",
        "Deux fois la même clé",
        "Une table a deux fois la même clé, et une seule des deux valeurs pourrait compter. La première est "
        "gardée et la seconde ignorée. Réunissez les deux valeurs sous une seule clé, ou renommez-en une.",
        "lists:\n  places: [jardin]\n  places: [potager]\n",
        "lists:\n  places: [jardin, potager]\n",
    ),
    Page(
        "GRID020",
        "Une clé qui n'est pas un texte",
        "Ce qui précède les deux-points est une liste, une table, ou rien, et une clé doit être un texte. "
        "Cela vient souvent de crochets ou d'accolades dans un texte sans guillemets. Mettez ce texte entre "
        "guillemets.",
        "lists:\n  [places]: [jardin]\n",
        "lists:\n  places: [jardin]\n",
    ),
    Page(
        "GRID021",
        "Une espace insécable où YAML veut une espace simple",
        "Une espace insécable ressemble à une espace, mais YAML la prend pour une lettre : après deux-points "
        "elle cache la clé, et en tête de ligne elle n'indente pas. Elle vient des traitements de texte et de"
        " la saisie du français. Tapez une espace simple, ou mettez le texte entre guillemets si l'espace "
        "insécable en fait partie.",
        "lists:\n  places:\xa0jardin\n",
        "lists:\n  places: jardin\n",
    ),
    Page(
        "GRID022",
        "Directive non admise",
        "Une ligne qui commence par `%` donne des ordres au lecteur de YAML avant que le contenu commence. "
        "Une grille n'en a pas besoin. Supprimez la ligne, ou mettez le texte entre guillemets si le `%` en "
        "fait partie.",
        "# file: words.yaml\n%YAML 1.1\n%YAML 1.1\n---\nlists: {places: [jardin]}\n",
        "# file: words.yaml\nlists: {places: [jardin]}\n",
    ),
    Page(
        "GRID023",
        "Un élément de liste avalé par un texte",
        "Une ligne qui commence par `- ` continue le texte du dessus : elle en fait partie et n'est pas un "
        "élément de liste. Une clé a soit un texte après ses deux-points, soit une liste dessous. Mettez le "
        "texte dans la liste, ou entre guillemets si le tiret en fait partie.",
        "lists:\n  places: jardin\n    - potager\n",
        "lists:\n  places:\n    - jardin\n    - potager\n",
    ),
)
