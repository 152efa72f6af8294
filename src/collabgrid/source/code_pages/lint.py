"""Pages of the codes of lint."""

from __future__ import annotations

from typing import Final

from collabgrid.source.code_pages.page import Page

PAGES: Final[tuple[Page, ...]] = (
    Page(
        "GRID401",
        "Un terme écrit deux fois",
        "Le même terme se trouve deux fois dans une liste. Il compte une fois : le second ne fait rien, et "
        "qui ôtera le mot plus tard l'y trouvera encore. Supprimez l'un des deux ; `collabgrid check --fix` "
        "le fait.",
        "lists: {doors: [porte, portail, porte]}\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
        "lists: {doors: [porte, portail]}\nrules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
    ),
    Page(
        "GRID402",
        "Des termes qui prennent les mêmes formes",
        "Deux termes d'une liste trouvent exactement les mêmes mots, puisque la casse, les accents, les "
        "traits d'union, les petits mots et les flexions simples ne comptent pas. Ils n'en font qu'un, dont "
        "le plus court est montré. Gardez-en un ; `collabgrid check --fix` le fait.",
        "lists: {doors: [porte, portes]}\nrules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
        "lists: {doors: [porte, portail]}\nrules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
    ),
    Page(
        "GRID403",
        "Un terme qui parle aussi fort pour deux rivales",
        "Le terme est `strong` ou `decisive` pour deux catégories d'un axe. Là où il est trouvé, il pèse "
        "autant des deux côtés : seul, il ne décide de rien. Gardez-le là où il va, affaiblissez-le d'un "
        "côté, ou écrivez les expressions plus longues qui distinguent les deux.",
        "vocabulary:\n  topic:\n    food: {strong: {fr: [serre]}}\n    tools: {strong: {fr: [serre]}}\n",
        "vocabulary:\n"
        "  topic:\n"
        "    food: {strong: {fr: [serre maraîchère]}}\n"
        "    tools: {strong: {fr: [serre-joint]}}\n",
    ),
    Page(
        "GRID404",
        "Un terme dans deux catégories d'un axe",
        "Le terme parle pour deux catégories de l'axe. Cela peut être voulu, pour un mot qui penche vers les "
        "deux ; plus souvent, l'une des deux a été oubliée quand le mot a été déplacé. Gardez-le à un "
        "endroit, ou laissez-le.",
        "vocabulary:\n  topic:\n    food: {usual: {fr: [serre]}}\n    tools: {weak: {fr: [serre]}}\n",
        "vocabulary:\n  topic:\n    food: {usual: {fr: [serre]}}\n    tools: {weak: {fr: [étau]}}\n",
    ),
    Page(
        "GRID405",
        "Un terme qu'un autre cache",
        "Tout ce que ce terme trouve, un autre terme de la même liste le trouve aussi : un préfixe comme "
        "`covoitur*`, ou les mêmes mots avec un trait d'union. Dans une condition il ne fait rien ; dans le "
        "vocabulaire, un mot compte alors pour deux. Supprimez-le, ou réduisez l'autre à ce à quoi il sert "
        "vraiment.",
        "rules: [{id: lift, when: {terms: {fr: [covoitur*, covoiturage]}}, then: {topic: food}}]\n",
        "rules: [{id: lift, when: {terms: {fr: [covoitur*]}}, then: {topic: food}}]\n",
    ),
    Page(
        "GRID406",
        "Un terme à deux forces",
        "Le terme vaut pour une catégorie avec deux forces, et là où il est trouvé les deux comptent. La plus"
        " faible est le plus souvent le reste d'une retouche. Gardez celle qui est voulue.",
        "vocabulary:\n  topic: {food: {strong: {fr: [serre]}, weak: {fr: [serre]}}}\n",
        "vocabulary:\n  topic: {food: {strong: {fr: [serre]}, weak: {fr: [terre]}}}\n",
    ),
    Page(
        "GRID407",
        "Un terme qui se lit comme une expression régulière",
        "Une grille n'a pas d'expressions régulières : des signes comme `|`, `?`, `.*` ou `[…]` ne sont pas des"
        " lettres, ils sont sautés, et ce qui est cherché, ce sont les mots autour, l'un après l'autre. Écrivez chaque"
        " forme comme un terme, ou terminez par `*` un mot qui peut continuer. Pluriels et féminins sont trouvés sans"
        " cela.",
        "vocabulary:\n  topic: {food: {strong: {fr: ['(serre|verger)s?']}}}\n",
        "vocabulary:\n  topic: {food: {strong: {fr: [serre, verger]}}}\n",
    ),
    Page(
        "GRID411",
        "Une condition qui ne peut jamais être vraie",
        "Il est prouvé qu'aucune fiche ne peut remplir cette condition : elle demande une chose et son "
        "contraire, ou des nombres et des valeurs qui s'excluent. Ce qui en dépend n'arrive jamais, et rien "
        "d'autre ne le dirait. Regardez d'abord `not` et `unless` ; puis ce qui est sous `all`, et si `any` "
        "n'était pas voulu.",
        "rules:\n"
        "  - {id: open, when: {terms: [porte]}, unless: {terms: [porte, mur]}, then: {topic: food}}\n",
        "rules:\n  - {id: open, when: {terms: [porte]}, unless: {terms: [mur]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID412",
        "Une condition qui n'est vraie qu'avec plusieurs valeurs",
        "Un même champ devrait avoir deux valeurs différentes à la fois. La plupart des champs n'en ont "
        "qu'une, et la condition n'est alors jamais vraie ; elle ne peut l'être que si une fiche donne une "
        "liste au champ, comme `tags`. Écrivez les valeurs sous `one_of`, ou les bornes dans une même "
        "condition.",
        "rules:\n"
        "  - id: firm\n"
        "    when: {all: [{field: legal_form, equals: sas}, {field: legal_form, equals: sarl}]}\n"
        "    then: {carrier: firm}\n",
        "rules:\n"
        "  - id: firm\n"
        "    when: {field: legal_form, one_of: [sas, sarl]}\n"
        "    then: {carrier: firm}\n",
    ),
    Page(
        "GRID413",
        "Une règle vraie d'une fiche vide",
        "Rien n'a besoin d'être trouvé pour que cette règle soit vraie : elle parle pour toute fiche qui ne "
        "l'arrête pas. Une grille s'abstient là où rien ne parle, et une telle règle l'en empêche. Ajoutez ce"
        " qui doit être trouvé, ou relevez `threshold` dans `policy: decisions` si une valeur par défaut "
        "était voulue.",
        "rules:\n  - {id: always, when: {not: {terms: [porte]}}, then: {topic: food}}\n",
        "rules:\n  - {id: plot, when: {terms: [potager]}, unless: {terms: [porte]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID414",
        "Deux fois la même règle",
        "Deux règles demandent la même chose et parlent pour la même chose : leur poids compte deux fois. "
        "Cela vient d'un copier-coller. Supprimez-en une, ou changez ce qui devait différer.",
        "rules:\n"
        "  - {id: one, when: {terms: [porte, mur]}, then: {topic: food}}\n"
        "  - {id: two, when: {terms: [mur, porte]}, then: {topic: food}}\n",
        "rules:\n"
        "  - {id: one, when: {terms: [porte, mur]}, then: {topic: food}}\n"
        "  - {id: two, when: {terms: [toit]}, then: {topic: food}}\n",
    ),
    Page(
        "GRID415",
        "Une règle qu'une autre contredit toujours",
        "Il est prouvé que, chaque fois que cette règle est vraie, une autre l'est aussi et parle aussi fort "
        "pour une catégorie rivale du même axe. Elle ne peut donc jamais l'emporter seule, comme le montre la"
        " fiche qui a été composée et lue. Donnez plus de force à la règle étroite, ou exceptez son cas de la"
        " large par `unless`.",
        "rules:\n"
        "  - {id: wide, when: {terms: [serre]}, then: {topic: food}}\n"
        "  - {id: narrow, when: {all: [{terms: [serre]}, {terms: [étau]}]}, then: {topic: tools}}\n",
        "rules:\n"
        "  - {id: wide, when: {terms: [serre]}, then: {topic: food}}\n"
        "  - {id: narrow, when: {all: [{terms: [serre]}, {terms: [étau]}]}, then: {topic: tools}, "
        "strength: strong}\n",
    ),
    Page(
        "GRID416",
        "Des règles qui peuvent se contredire",
        "Les deux règles parlent aussi fort pour des catégories rivales d'un axe, et une fiche a été composée"
        " et lue où les deux sont vraies et où l'axe reste indécis. De vraies fiches lui ressemblent "
        "peut-être, ou non. Si c'est le cas, donnez plus de force à l'une, ou exceptez le cas par `unless`.",
        "rules:\n"
        "  - {id: one, when: {terms: [serre, verrière]}, then: {topic: food}}\n"
        "  - {id: two, when: {terms: [serre, étau]}, then: {topic: tools}}\n",
        "rules:\n"
        "  - {id: one, when: {terms: [serre, verrière]}, unless: {terms: [étau]}, then: {topic: food}}\n"
        "  - {id: two, when: {terms: [étau]}, then: {topic: tools}}\n",
    ),
    Page(
        "GRID417",
        "Une condition dont on ne sait rien",
        "Il n'a été ni prouvé que la condition ne peut jamais être vraie, ni possible de composer une fiche "
        "qui la remplisse. Elle est peut-être bonne : ce qui est difficile à composer n'est pas impossible. "
        "Ajoutez un exemple qui l'exerce.",
        "rules:\n"
        "  - id: short\n"
        "    when: {field: code, starts_with: a, ends_with: b, one_of: [ab], contains: c}\n"
        "    then: {topic: food}\n"
        "  - id: far\n"
        "    when: {all: [{terms: [potager], fields: [tags]}, {field: tags, equals: porte, starts_with: "
        "po}]}\n"
        "    then: {topic: tools}\n",
        "rules:\n"
        "  - {id: far, when: {all: [{terms: [potager]}, {field: tags, equals: porte}]}, then: {topic: "
        "tools}}\n",
    ),
    Page(
        "GRID421",
        "Une catégorie sans définition",
        "Deux personnes liront la catégorie différemment, et de même qui retouchera ensuite ses mots. Dites "
        "en une ou deux phrases ce qui en relève.",
        "scope:\n  label: Champ\n  categories: [{id: in, label: Dedans}]\n",
        "scope:\n  label: Champ\n  categories: [{id: in, label: Dedans, definition: Ce qui se partage.}]\n",
    ),
    Page(
        "GRID422",
        "Une catégorie pour laquelle rien ne parle",
        "Aucun mot, aucune règle, aucune pratique, aucune initiative ne parle pour cette catégorie : rien "
        "n'est jamais lu ainsi. Ajoutez ce qui parle pour elle, ou ôtez la catégorie.",
        "scope:\n  label: Champ\n  categories: [{id: in, label: Dedans, definition: Ce qui se partage.}]\n",
        "scope:\n"
        "  label: Champ\n"
        "  categories: [{id: in, label: Dedans, definition: Ce qui se partage.}]\n"
        "rules:\n"
        "  - {id: sharing, when: {terms: [partage]}, then: {scope: in}}\n",
    ),
    Page(
        "GRID423",
        "Une catégorie qu'aucun exemple n'attend",
        "Aucun exemple de la grille n'attend cette catégorie : une retouche qui la perd passerait inaperçue. "
        "Ajoutez aux `examples` une fiche qui doit être lue ainsi.",
        "examples:\n  - {id: plot, record: {name: Un potager}, expect: {topic: food}}\n",
        "examples:\n"
        "  - {id: plot, record: {name: Un potager}, expect: {topic: food}}\n"
        "  - {id: drill, record: {name: Une perceuse}, expect: {topic: tools}}\n"
        "  - {id: club, record: {name: Des adhérents}, expect: {carrier: club}}\n"
        "  - {id: firm, record: {name: Des actionnaires}, expect: {carrier: firm}}\n",
    ),
    Page(
        "GRID424",
        "Une liste qu'aucune condition ne nomme",
        "Une liste ne parle de rien par elle-même : ses mots ne comptent que là où une condition les cherche "
        "par `list`. Nommez-la dans une condition, ou ôtez-la.",
        "lists: {doors: [porte]}\n",
        "lists: {doors: [porte]}\nrules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
    ),
    Page(
        "GRID425",
        "Quelque chose que rien n'atteint",
        "La condition de ce levier, de cet enjeu ou de cette règle demande une lecture ou une pratique que "
        "rien dans la grille ne peut produire. Il ne s'applique donc jamais. Ajoutez ce qui parle pour la "
        "catégorie, ou changez la condition.",
        "scope:\n"
        "  label: Champ\n"
        "  categories: [{id: in, label: Dedans, definition: Ce qui se partage.}]\n"
        "rules:\n"
        "  - {id: club, when: {reading: {scope: in}}, then: {carrier: club}}\n",
        "scope:\n"
        "  label: Champ\n"
        "  categories: [{id: in, label: Dedans, definition: Ce qui se partage.}]\n"
        "rules:\n"
        "  - {id: sharing, when: {terms: [partage]}, then: {scope: in}}\n"
        "  - {id: club, when: {reading: {scope: in}}, then: {carrier: club}}\n",
    ),
    Page(
        "GRID426",
        "Un champ sans doute mal écrit",
        "La grille regarde un champ dont le nom est à une faute près celui d'un champ habituel d'une fiche, "
        "comme `descripton`. Les fiches ne l'ont pas : rien n'y est trouvé. Corrigez le nom, ou donnez à "
        "votre champ un nom qu'on ne puisse prendre pour un champ habituel.",
        "rules:\n  - {id: open, when: {field: descripton, contains: porte}, then: {topic: food}}\n",
        "rules:\n  - {id: open, when: {field: description, contains: porte}, then: {topic: food}}\n",
    ),
    Page(
        "GRID427",
        "Un nom de deux initiatives",
        "Deux initiatives ont en commun un nom ou une adresse web. Une fiche qui le porte est lue comme les "
        "deux, et reste indécise là où elles diffèrent. Gardez-le chez l'une des deux.",
        "initiatives:\n"
        "  - {id: one, names: [La Grainerie], then: {topic: food}}\n"
        "  - {id: two, names: [La Grainerie], then: {topic: tools}}\n",
        "initiatives:\n"
        "  - {id: one, names: [La Grainerie], then: {topic: food}}\n"
        "  - {id: two, names: [L'Outilerie], then: {topic: tools}}\n",
    ),
    Page(
        "GRID428",
        "Un site qui est plus qu'un hôte",
        "Un site se reconnaît à son hôte, comme `vinted.fr`, où se trouve aussi `www.vinted.fr`. Avec `https://`, un"
        " chemin, ou `www.` devant, il n'est jamais, ou rarement, trouvé. Écrivez l'hôte seul ; `collabgrid check"
        " --fix` le fait.",
        "initiatives:\n  - {id: swap, names: [Le Troc], sites: [https://www.letroc.example/], then: {topic: food}}\n",
        "initiatives:\n  - {id: swap, names: [Le Troc], sites: [letroc.example], then: {topic: food}}\n",
    ),
    Page(
        "GRID431",
        "Un libellé qui manque dans une langue",
        "La grille dit parler cette langue, et le libellé n'y est pas écrit. Qui la lit le verra dans une "
        "autre. Ajoutez-le ; un libellé qui est partout le même s'écrit une fois, sans langues.",
        "practices:\n  - {id: swap, label: {fr: Troc}, terms: troc, then: {topic: food}}\n",
        "practices:\n  - {id: swap, label: {fr: Troc, en: Swap}, terms: troc, then: {topic: food}}\n",
    ),
    Page(
        "GRID432",
        "Un texte qui manque dans une langue",
        "Une définition, une question, une note ou un autre texte n'est pas écrit dans une langue de la "
        "grille. Qui la lit le verra dans une autre. Ajoutez-le quand quelqu'un peut le traduire.",
        "practices:\n"
        "  - {id: swap, label: Troc, definition: {fr: On échange.}, terms: troc, then: {topic: food}}\n",
        "practices:\n"
        "  - id: swap\n"
        "    label: Troc\n"
        "    definition: {fr: On échange., en: People swap.}\n"
        "    terms: troc\n"
        "    then: {topic: food}\n",
    ),
    Page(
        "GRID433",
        "Un texte dans une langue que la grille n'a pas",
        "Le texte est sous une langue que `grid: languages` ne liste pas : il n'est montré que là où toutes "
        "les autres manquent. Corrigez la langue, ou ajoutez-la à la liste.",
        "practices:\n  - {id: swap, label: {fr: Troc, eng: Swap}, terms: troc, then: {topic: food}}\n",
        "practices:\n  - {id: swap, label: {fr: Troc, en: Swap}, terms: troc, then: {topic: food}}\n",
    ),
    Page(
        "GRID441",
        "Une valeur que d'autres lecteurs de YAML changent",
        "Ici, toute valeur est du texte et reste ce qui est écrit. D'autres programmes font de `no` un faux, "
        "de `01001` 513, de `12:30` 750 et de `1.10` 1.1, et peuvent réécrire le fichier ainsi. Mettez la "
        "valeur entre guillemets ; `collabgrid check --fix` le fait.",
        "rules:\n  - {id: ain, when: {field: insee, equals: 01001}, then: {carrier: club}}\n",
        'rules:\n  - {id: ain, when: {field: insee, equals: "01001"}, then: {carrier: club}}\n',
    ),
    Page(
        "GRID491",
        "Une autorisation inutile",
        "Le commentaire admet un constat qui n'est pas (ou plus) là. Laissé en place, il cacherait le "
        "prochain qui serait vrai. Supprimez le commentaire, ou le code qui s'y trouve.",
        "lists:\n"
        "  doors: [porte]  # collabgrid: allow GRID401 because the second is on loan\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
        "lists:\n"
        "  doors: [porte, porte]  # collabgrid: allow GRID401 because the second is on loan\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
    ),
    Page(
        "GRID492",
        "Une autorisation sans raison",
        "Un constat peut être admis quand quelqu'un dit pourquoi, pour que la personne suivante n'ait pas à "
        "le redécouvrir. Écrivez la raison derrière `because` (ou `car`) : `# collabgrid: allow GRID404 "
        "because both readings are common`.",
        "lists:\n"
        "  doors: [porte, porte]  # collabgrid: allow GRID401\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
        "lists:\n"
        "  doors: [porte, porte]  # collabgrid: allow GRID401 because the second is on loan\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
    ),
    Page(
        "GRID493",
        "Une autorisation qui n'autorise rien",
        "Le commentaire ne se lit pas comme une autorisation, ou nomme un code qui n'existe pas ou qui est "
        "une erreur. Les erreurs arrêtent la grille et ne s'admettent pas. Écrivez `# collabgrid: allow CODE "
        "because RAISON`.",
        "lists:\n"
        "  doors: [porte]  # collabgrid: allow GRID999 because I like it\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
        "lists:\n"
        "  doors: [porte, porte]  # collabgrid: allow GRID401 because the second is on loan\n"
        "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n",
    ),
)
