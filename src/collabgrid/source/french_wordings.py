"""The wordings of faults, English → French; `{name}` marks a place that takes the same words in both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

THINGS: Final[Mapping[str, str]] = {
    "the grid": "la grille",
    "grid": "la grille",
    "scope": "le périmètre",
    "axis": "l'axe",
    "category": "la catégorie",
    "rule": "la règle",
    "practice": "la pratique",
    "initiative": "l'initiative",
    "lever": "le levier",
    "stake": "l'enjeu",
    "example": "l'exemple",
    "list": "la liste",
    "demand": "l'attente",
    "reference": "la référence",
    "condition": "la condition",
    "source": "la source",
    "an axis": "un axe",
    "a category": "une catégorie",
    "a PDF file": "un fichier PDF",
    "a picture": "une image",
    "a compressed file": "un fichier compressé",
    "an old Word or Excel file": "un ancien fichier Word ou Excel",
    "a list": "une liste",
    "a mapping": "une table",
    "a text": "un texte",
    "a number": "un nombre",
    "a whole number": "un nombre entier",
    "a truth value": "un vrai-faux",
}
"""What things of a grid are called."""

WORDINGS: Final[Mapping[str, str]] = {
    # the text of a file
    "the file is {size} MB large, and a grid file is read up to {most} MB": (
        "le fichier fait {size} Mo, et un fichier de grille est lu jusqu'à {most} Mo"
    ),
    "split the grid into several files of one folder": "partagez la grille en plusieurs fichiers d'un dossier",
    "this is no text: it begins like {kind}": "ce n'est pas du texte : cela commence comme {kind}",
    "this is no text: it holds a NUL character": "ce n'est pas du texte : il y a un caractère nul",
    "name a YAML file instead": "nommez plutôt un fichier YAML",
    "the file is saved as {encoding}": "le fichier est enregistré en {encoding}",
    "the file looks like UTF-16 or UTF-32": "le fichier a l'air d'être en UTF-16 ou en UTF-32",
    "save it as UTF-8": "enregistrez-le en UTF-8",
    "the byte {byte} on line {n} is no UTF-8 text": "l'octet {byte} de la ligne {n} n'est pas du texte UTF-8",
    "`{mark}` is the mark of a letter lost in a wrong conversion": (
        "`{mark}` est la marque d'une lettre perdue dans une mauvaise conversion"
    ),
    "`{mark}` is the mark of a letter lost in a wrong conversion (and {n} more in this file)": (
        "`{mark}` est la marque d'une lettre perdue dans une mauvaise conversion (et {n} autres dans ce fichier)"
    ),
    "restore the letters and save as UTF-8": "rétablissez les lettres et enregistrez en UTF-8",
    "the character {code} is forbidden in YAML": "le caractère {code} est interdit en YAML",
    "the character {code} is forbidden in YAML (and {n} more in this file)": (
        "le caractère {code} est interdit en YAML (et {n} autres dans ce fichier)"
    ),
    "delete it": "supprimez-le",
    "the file is empty": "le fichier est vide",
    "write its content or remove it": "écrivez son contenu ou supprimez-le",
    # what YAML allows and a grid does not
    "aliases repeat {n} values up to here, and the most is {most}": (
        "les alias répètent {n} valeurs jusqu'ici, et le plus est {most}"
    ),
    "write the repeated part out, or repeat less of it": (
        "écrivez la partie répétée en toutes lettres, ou répétez moins"
    ),
    "with what this alias repeats, the nesting is more than {n} levels deep": (
        "avec ce que répète cet alias, l'imbrication dépasse {n} niveaux"
    ),
    "flatten the structure": "aplatissez la structure",
    "`{mark}` is a mark that nothing repeats, and no part of the text": (
        "`{mark}` est une marque que rien ne répète, et ne fait pas partie du texte"
    ),
    "put the text in quotes if the `{sign}` belongs to it": (
        "mettez le texte entre guillemets si le `{sign}` en fait partie"
    ),
    "the alias `{name}` stands inside what it repeats": "l'alias `{name}` est dans ce qu'il répète",
    "the alias `{name}` repeats nothing: no `{mark}`": "l'alias `{name}` ne répète rien : pas de `{mark}`",
    "if it is a text, put it in quotes: {text}": "si c'est un texte, mettez-le entre guillemets : {text}",
    "did you mean `{near}`? if it is a text, put it in quotes: {text}": (
        "vouliez-vous dire `{near}` ? si c'est un texte, mettez-le entre guillemets : {text}"
    ),
    "the nesting is more than {n} levels deep here": "l'imbrication dépasse ici {n} niveaux",
    "look for brackets that are never closed": "cherchez des crochets jamais refermés",
    "a second document starts here, and only the first is read": (
        "un second document commence ici, et seul le premier est lu"
    ),
    "delete this line, or use two files": "supprimez cette ligne, ou prenez deux fichiers",
    "the line `...` above ended the document, and something follows it": (
        "la ligne `...` au-dessus a terminé le document, et quelque chose la suit"
    ),
    "delete that line": "supprimez cette ligne",
    "the file holds more than {n} texts, lists and mappings": (
        "le fichier contient plus de {n} textes, listes et tables"
    ),
    "`{tag}` is a tag of YAML, and tags are not supported": (
        "`{tag}` est une étiquette de YAML, ce qui n'est pas admis"
    ),
    "`{tag}` is read as a tag of YAML, and tags are not supported": (
        "`{tag}` est lu comme une étiquette de YAML, ce qui n'est pas admis"
    ),
    "delete it, or put the text in quotes": "supprimez-la, ou mettez le texte entre guillemets",
    "delete the line, or put the text in quotes": "supprimez la ligne, ou mettez le texte entre guillemets",
    "`{sign}` copies keys from elsewhere in some programs, and does not here": (
        "`{sign}` copie des clés d'ailleurs dans certains programmes, et non ici"
    ),
    "write the keys out": "écrivez les clés en toutes lettres",
    "the key `{key}` stands here a second time; the first is on line {n}": (
        "la clé `{key}` est ici pour la seconde fois ; la première est à la ligne {n}"
    ),
    "join the two values under one key, or rename one": (
        "réunissez les deux valeurs sous une clé, ou renommez-en une"
    ),
    "{kind} stands where a key should be, and a key must be a text": (
        "{kind} se trouve à la place d'une clé, et une clé doit être un texte"
    ),
    "put a text that holds brackets in quotes": "mettez entre guillemets un texte qui contient des crochets",
    "the text before the colon is missing": "il manque le texte avant les deux-points",
    "write the key, or put the text in quotes": "écrivez la clé, ou mettez le texte entre guillemets",
    "`{text}` holds a no-break space where YAML wants a plain one": (
        "`{text}` contient une espace insécable où YAML veut une espace simple"
    ),
    "a no-break space stands where YAML wants a plain one": (
        "une espace insécable se trouve où YAML veut une espace simple"
    ),
    "type a plain space instead": "tapez plutôt une espace simple",
    "type a plain space, or put the text in quotes": (
        "tapez une espace simple, ou mettez le texte entre guillemets"
    ),
    "a line that starts with `{sign}` gives orders to the YAML reader, and a grid needs none": (
        "une ligne qui commence par `{sign}` donne des ordres au lecteur de YAML, et une grille n'en a pas besoin"
    ),
    "a directive stands above this line without a `{sign}` line": (
        "une directive se trouve au-dessus sans ligne `{sign}`"
    ),
    "the file holds many `{sign}` lines": "le fichier contient beaucoup de lignes `{sign}`",
    "delete them: a grid needs no tags": "supprimez-les : une grille n'a pas besoin d'étiquettes",
    "this list item continues the text above it, since that text stands after the colon": (
        "cet élément de liste continue le texte du dessus, puisque celui-ci suit les deux-points"
    ),
    "move the text above into the list": "mettez le texte du dessus dans la liste",
    # YAML syntax
    "this is not valid YAML: {detail}": "ce n'est pas du YAML valide : {detail}",
    "the text before this colon is longer than {n} characters": (
        "le texte avant ces deux-points dépasse {n} caractères"
    ),
    "a tab stands where YAML wants spaces": "une tabulation se trouve où YAML veut des espaces",
    "replace it with spaces": "remplacez-la par des espaces",
    "no space follows this colon": "aucune espace ne suit ces deux-points",
    "write a space after the colon": "mettez une espace après les deux-points",
    "this line is neither `{pair}` nor the rest of a text": (
        "cette ligne n'est ni `clé: valeur`, ni la suite d'un texte"
    ),
    "add a colon and a space after the key, or indent the line if it continues the text above": (
        "ajoutez deux-points et une espace après la clé, ou indentez la ligne si elle continue le texte du dessus"
    ),
    "the text that starts with this `{sign}` is never closed": (
        "le texte qui commence par ce `{sign}` n'est jamais refermé"
    ),
    "the text that starts with this `{sign}` is not closed before line {n}": (
        "le texte qui commence par ce `{sign}` n'est pas refermé avant la ligne {n}"
    ),
    "close it with `{sign}`": "refermez-le par `{sign}`",
    "close it with `{sign}`, and look for a missing comma": (
        "refermez-le par `{sign}`, et cherchez une virgule manquante"
    ),
    "this `{sign}` is not closed before line {n}": "ce `{sign}` n'est pas refermé avant la ligne {n}",
    "this `{sign}` is not closed before the end of the file": (
        "ce `{sign}` n'est pas refermé avant la fin du fichier"
    ),
    "this `{sign}` closes nothing: no bracket is open here": (
        "ce `{sign}` ne referme rien : aucun crochet n'est ouvert ici"
    ),
    "delete it, or put the text in quotes if it belongs to it": (
        "supprimez-le, ou mettez le texte entre guillemets s'il en fait partie"
    ),
    "the document ends inside a bracket": "le document finit à l'intérieur d'un crochet",
    "close the bracket": "refermez le crochet",
    "this line is indented as if it belonged to the text above it": (
        "cette ligne est indentée comme si elle appartenait au texte du dessus"
    ),
    "this line fits no level of indentation that is open here": (
        "cette ligne ne convient à aucun niveau d'indentation ouvert"
    ),
    "this line stands at the level of a list and is no item of it": (
        "cette ligne est au niveau d'une liste sans en être un élément"
    ),
    "a list item stands here among keys": "un élément de liste se trouve ici parmi des clés",
    "put list items below a key that has no value of its own": (
        "mettez les éléments sous une clé qui n'a pas de valeur"
    ),
    "start it with `{sign}`, or indent it like the line that it belongs with": (
        "commencez-la par `{sign}`, ou indentez-la comme la ligne à laquelle elle appartient"
    ),
    "start it in the first column": "commencez-la dans la première colonne",
    "line {n} starts in column {column}: start this one in the same column if they belong together": (
        "la ligne {n} commence en colonne {column} : commencez celle-ci dans la même si elles vont ensemble"
    ),
    "a second colon on this line, inside a text without quotes": (
        "un second deux-points sur cette ligne, dans un texte sans guillemets"
    ),
    "put the whole text after the first colon in quotes": (
        "mettez entre guillemets tout le texte après les premiers"
    ),
    "a colon inside a text without quotes, between `{one}` and `{other}`": (
        "deux-points dans un texte sans guillemets, entre `{one}` et `{other}`"
    ),
    "put the text that holds the colon in quotes": (
        "mettez entre guillemets le texte qui contient les deux-points"
    ),
    "a colon stands between brackets without a space behind it": (
        "deux-points entre crochets sans espace derrière"
    ),
    "write a space after it, or put the text that holds it in quotes": (
        "mettez une espace derrière, ou le texte entre guillemets"
    ),
    "an unquoted text cannot start with `{sign}`": "un texte sans guillemets ne peut pas commencer par `{sign}`",
    "put the text in quotes": "mettez le texte entre guillemets",
    "a list item cannot start on the line of its key": (
        "un élément de liste ne peut pas commencer sur la ligne de sa clé"
    ),
    "start it on the next line, or put the text in quotes": (
        "commencez-le à la ligne suivante, ou mettez le texte entre guillemets"
    ),
    "a list item with a dash stands between brackets": "un élément de liste à tiret se trouve entre crochets",
    "part the items with commas, without dashes, or delete the brackets": (
        "séparez les éléments par des virgules, sans tirets, ou ôtez les crochets"
    ),
    "this backslash starts no code that YAML knows": "cette barre oblique inverse ne commence aucun code de YAML",
    "put the text in single quotes, or write the backslash twice": (
        "mettez le texte entre guillemets simples, ou écrivez la barre deux fois"
    ),
    "a code in this text stands for half a character": "un code de ce texte n'est qu'une moitié de caractère",
    "write the character itself": "écrivez le caractère lui-même",
    "a code after a backslash stands for no character ({detail})": (
        "un code après une barre oblique inverse n'est aucun caractère ({detail})"
    ),
    "a comma is missing before this, between `{one}` and `{other}`": (
        "il manque une virgule devant, entre `{one}` et `{other}`"
    ),
    "part items with a comma, or close them with `{sign}`": (
        "séparez les éléments par une virgule, ou refermez par `{sign}`"
    ),
    "nothing stands before this comma": "il n'y a rien devant cette virgule",
    "delete one of the commas": "supprimez l'une des virgules",
    "text follows the `{sign}` that ends the value": "du texte suit le `{sign}` qui termine la valeur",
    "text follows a value": "du texte suit une valeur",
    "put the whole text in double quotes": "mettez tout le texte entre guillemets doubles",
    "put the whole text in single quotes": "mettez tout le texte entre guillemets simples",
    "`{sign}` announces a text on the lines below, and something follows it on its own line": (
        "`{sign}` annonce un texte sur les lignes suivantes, et quelque chose le suit sur sa ligne"
    ),
    "move the text to the next line and indent it, or put it in quotes if `{sign}` belongs to it": (
        "passez le texte à la ligne suivante et indentez-le, ou mettez-le entre guillemets si `{sign}` en fait "
        "partie"
    ),
    # the shape of a grid
    "{what} has no key `{key}`": "{what} n'a pas de clé `{key}`",
    "{what} has no `{key}`": "{what} n'a pas de `{key}`",
    "the keys are: {keys}": "les clés sont : {keys}",
    "a comma ends a value inside `{sign}`: if this belongs to the text before it, put that in quotes": (
        "une virgule termine une valeur dans `{sign}` : si ceci appartient au texte qui précède, mettez-le entre "
        "guillemets"
    ),
    "`{key}` has no text in `{language}`": "`{key}` n'a pas de texte en `{language}`",
    "`{key}` is {kind}, not {found}": "`{key}` n'est pas ce qu'il faut ici : il faut {kind}",
    "`{key}` is a list (`{shape}`), not a mapping": "`{key}` est une liste (`- élément`), non une table",
    "`{key}` is a list (`{shape}`), not a text": "`{key}` est une liste (`- élément`), non un texte",
    "`{key}` is a mapping (`{shape}`), not a list": "`{key}` est une table (`clé: valeur`), non une liste",
    "`{key}` is a mapping (`{shape}`), not a text": "`{key}` est une table (`clé: valeur`), non un texte",
    "`{key}` is a text, not a list": "`{key}` est un texte, non une liste",
    "`{key}` is a text, not a mapping": "`{key}` est un texte, non une table",
    "`{key}` is a text, or a text a language (`{shape}`), not a list": (
        "`{key}` est un texte, ou un texte par langue (`{shape}`), non une liste"
    ),
    "`{key}` is the id of a list, or of several, not a mapping": (
        "`{key}` est l'identifiant d'une liste, ou de plusieurs, non une table"
    ),
    "words stand behind `{key}`": "des mots se mettent derrière `{key}`",
    "`{key}` belongs to {what}: indent it less": "`{key}` va avec {what} : indentez-le moins",
    "`{key}` belongs under `{above}`": "`{key}` va sous `{above}`",
    "`{key}` is a key of `{part}`": "`{key}` est une clé de `{part}`",
    "a strength stands before the language: `{shape}`": "une force précède la langue : `{shape}`",
    "a category with its strength: `{shape}`": "une catégorie avec sa force : `{shape}`",
    "`{key}` stands beside `{other}`, or with the category: `{shape}`": (
        "`{key}` va à côté de `{other}`, ou avec la catégorie : `{shape}`"
    ),
    "a strength stands before the words: `{shape}`": "une force précède les mots : `{shape}`",
    "an axis with its category: `{shape}`": "un axe avec sa catégorie : `AXE: CATÉGORIE`",
    "a list: `{shape}`": "une liste : `{shape}`",
    "`{key}` is empty": "`{key}` est vide",
    "write its value, or take the key away": "écrivez sa valeur, ou ôtez la clé",
    "`{key}` is true or false, not `{value}`": "`{key}` est `true` ou `false`, non `{value}`",
    "`{key}` is a number, not `{value}`": "`{key}` est un nombre, non `{value}`",
    "`{key}` is a whole number, not `{value}`": "`{key}` est un nombre entier, non `{value}`",
    "`{key}` is out of range: at least {least}": "`{key}` est hors limites : au moins {least}",
    "`{key}` is out of range: at most {most}": "`{key}` est hors limites : au plus {most}",
    "`{key}` is out of range: at least {least}, at most {most}": "`{key}` est hors limites : de {least} à {most}",
    "`{key}` cannot be `{value}`": "`{key}` ne peut pas être `{value}`",
    "codes of two letters: `fr`, `en` …": "des codes de deux lettres : `fr`, `en` …",
    "one of: {values}": "l'un de : {values}",
    "`{value}` is no id: lower-case letters, digits and `_`, a letter first": (
        "`{value}` n'est pas un identifiant : minuscules sans accent, chiffres et `_`, une lettre d'abord"
    ),
    "{kind} cannot be called `{name}`: the name is taken": (
        "{kind} ne peut pas s'appeler `{name}` : le nom est pris"
    ),
    "`{part}` stands in two files; the first is {file}": (
        "`{part}` est dans deux fichiers ; le premier est {file}"
    ),
    "keep one of them": "gardez-en un",
    "`{part}` is given in two files in ways that do not join": (
        "`{part}` est donné dans deux fichiers sans pouvoir se joindre"
    ),
    "the other one is in {file}": "l'autre est dans {file}",
    "the other one is in {file}: join them there, or rename one": (
        "l'autre est dans {file} : réunissez-les, ou renommez-en une"
    ),
    "there is no YAML file in this grid": "il n'y a aucun fichier YAML dans cette grille",
    "a grid file is a mapping of parts ({parts})": "un fichier de grille est une table de parties ({parts})",
    # what a grid refers to
    "the id `{id}` stands twice in {part}": "l'identifiant `{id}` est deux fois dans {part}",
    "the first is on line {n}: rename one, or delete it": (
        "le premier est à la ligne {n} : renommez-en un, ou supprimez-le"
    ),
    "the first is on line {n} of {file}: rename one, or delete it": (
        "le premier est à la ligne {n} de {file} : renommez-en un, ou supprimez-le"
    ),
    "`{name}` is for axes: of {part}, an example names those that must be there": (
        "`{name}` est pour les axes : pour {part}, un exemple nomme ceux qui doivent y être"
    ),
    "take `{key}` away": "ôtez `{key}`",
    "there is no axis `{name}`": "il n'y a pas d'axe `{name}`",
    "there is no category of {axis} `{name}`": "l'axe {axis} n'a pas de catégorie `{name}`",
    "there is no list `{name}`": "il n'y a pas de liste `{name}`",
    "there is no practice `{name}`": "il n'y a pas de pratique `{name}`",
    "there is no initiative `{name}`": "il n'y a pas d'initiative `{name}`",
    "there is no lever `{name}`": "il n'y a pas de levier `{name}`",
    "there is no stake `{name}`": "il n'y a pas d'enjeu `{name}`",
    "there is no demand `{name}`": "il n'y a pas d'attente `{name}`",
    "there is no text field `{name}`": "il n'y a pas de champ de texte `{name}`",
    "the grid has no language `{name}`": "la grille n'a pas la langue `{name}`",
    "known: {names}": "connus : {names}",
    "the condition is empty: it says nothing": "la condition est vide : elle ne dit rien",
    "at least {count} of {n} can never hold": "au moins {count} sur {n} ne se peut pas",
    "`{id}` has neither `{one}` nor `{other}`: it is never recognised": (
        "`{id}` n'a ni `{one}` ni `{other}` : ce n'est jamais reconnu"
    ),
    "this one has neither `{one}` nor `{other}`: it is never recognised": (
        "il n'y a ici ni `{one}` ni `{other}` : ce n'est jamais reconnu"
    ),
    "`{key}` compares a field, and no `{field}` is given": (
        "`{key}` compare un champ, et aucun `{field}` n'est donné"
    ),
    "`{key}` is compared with nothing": "`{key}` n'est comparé à rien",
    "`{key}` belongs to `{one}` or `{other}`, and neither stands beside it": (
        "`{key}` va avec `{one}` ou `{other}`, et aucun des deux n'est à côté"
    ),
    "add `{key}`": "ajoutez `{key}`",
    "add `{key}` or `{other}`": "ajoutez `{key}` ou `{other}`",
    "add `{key}`, `{other}` …": "ajoutez `{key}`, `{other}` …",
    "`{key}` is known only after the reading: it belongs in levers and stakes": (
        "`{key}` n'est connu qu'après la lecture : il va dans les leviers et les enjeux"
    ),
    "`within` counts from other `{one}`, or a `{other}`, of the same `{all}`, and there are none without it": (
        "`within` compte depuis d'autres `{one}`, ou une `{other}`, du même `{all}`, et il n'y en a pas sans lui"
    ),
    "`within` has a meaning only inside `{all}`": "`within` n'a de sens que dans `{all}`",
    "the term `{term}` has no letter or digit": "le terme `{term}` n'a ni lettre ni chiffre",
    "the term `{term}` holds a comma, and the words of a term stand next to each other; write two terms": (
        "le terme `{term}` contient une virgule, et les mots d'un terme se suivent ; écrivez deux termes"
    ),
    "the term `{term}` has `{mark}` inside a word; it may only end one": (
        "le terme `{term}` a `{mark}` dans un mot ; il ne peut qu'en terminer un"
    ),
    "the term `{term}` has fewer than {n} letters before `{mark}`": (
        "le terme `{term}` a moins de {n} lettres devant `{mark}`"
    ),
    "the term `{term}` has `{mark}` where no word begins; it may only begin one": (
        "le terme `{term}` a `{mark}` là où aucun mot ne commence ; il ne peut qu'en commencer un"
    ),
    "the term `{term}` has both `{mark}` and `{other}` in one word: it is looked for in one form or with any ending": (
        "le terme `{term}` a `{mark}` et `{other}` dans un mot : on le cherche sous une seule forme, ou avec toute fin"
    ),
    "the term `{term}` has `{mark}` before capitals, which are found as capitals only without it": (
        "le terme `{term}` a `{mark}` devant des capitales, qui ne sont déjà trouvées qu'en capitales"
    ),
    "the term `{term}` has only small words, which do not count": (
        "le terme `{term}` n'a que de petits mots, qui ne comptent pas"
    ),
    "these axes wait for one another: {circle}": "ces axes s'attendent l'un l'autre : {circle}",
    "take one `{key}` away": "ôtez un `{key}`",
    "`switch_off` goes with `extends`: there is no other grid to switch anything off in": (
        "`switch_off` va avec `extends` : il n'y a pas d'autre grille où retirer quelque chose"
    ),
    "there is no grid `{name}` to extend": "il n'y a pas de grille `{name}` à étendre",
    "`{name}` extends itself: {chain}": "`{name}` s'étend elle-même : {chain}",
    "the grid `{name}` that this one extends has an error; check it first": (
        "la grille `{name}` que celle-ci étend a une erreur ; vérifiez-la d'abord"
    ),
    "the grid `{name}` that this one extends has {n} errors; check it first": (
        "la grille `{name}` que celle-ci étend a {n} erreurs ; vérifiez-la d'abord"
    ),
    "`{grid}` has no `{name}` in its {part} to switch off": (
        "`{grid}` n'a pas de `{name}` à retirer dans ses {part}"
    ),
    "`{axis}` replaces an axis of `{grid}` and lacks its {names}": (
        "`{axis}` remplace un axe de `{grid}`, et il lui manque {names}"
    ),
    "keep the categories, which words and rules there speak for": (
        "gardez les catégories, pour lesquelles des mots et des règles y parlent"
    ),
    "a figure is about one axis, or one kind of territory": (
        "un chiffre concerne un axe, ou une sorte de territoire"
    ),
    "write a figure for each": "écrivez un chiffre pour chacun",
    # its examples
    "the example `{id}` is a known miss, and is read right": (
        "l'exemple `{id}` est une lacune connue, et il est lu juste"
    ),
    "the example `{id}` expects {about}: {expected}, and is read {read}": (
        "l'exemple `{id}` attend {about}: {expected}, et il est lu {read}"
    ),
    "`{near}`?": "`{near}` ?",
}
"""In the order of the codes."""
