"""The codes of what a grid may get wrong beyond its YAML: GRID1xx its shape, GRID2xx what it refers to, GRID3xx its
examples."""

from __future__ import annotations

from typing import Final

from collabgrid.source.code import Code, Severity

GRID_CODES: Final[tuple[Code, ...]] = (
    Code(
        "GRID101",
        Severity.ERROR,
        "Unknown key",
        "The format has no such key at this place. It is mostly a typing mistake, or a key that belongs one"
        " level higher or lower. "
        "Take the nearest right name if one is shown; docs/grid-format.md lists the keys of every part.",
    ),
    Code(
        "GRID102",
        Severity.ERROR,
        "Missing key",
        "A key that every item of this kind must have is not there. Add it.",
    ),
    Code(
        "GRID103",
        Severity.ERROR,
        "Wrong kind of value",
        "A list, a mapping or a text stands where the format asks for another of the three. A list has one "
        "`- item` a line or stands in "
        "brackets; a mapping has one `key: value` a line or stands in braces.",
    ),
    Code(
        "GRID104",
        Severity.ERROR,
        "Empty value",
        "The key is there and nothing is written behind it. Write its value, or take the key away.",
    ),
    Code(
        "GRID105",
        Severity.ERROR,
        "Not the number or truth value that is asked for",
        "The value must be a number in its range, or `true` or `false`. Numbers are written with a dot "
        "(`0.5`).",
    ),
    Code(
        "GRID106",
        Severity.ERROR,
        "Not one of the possible values",
        "The format knows a short list of values here, such as `weak`, `usual`, `strong` and `decisive` for"
        " a strength. Choose one of them.",
    ),
    Code(
        "GRID107",
        Severity.ERROR,
        "Not an id",
        "Ids stand in files and programs, so they are lower-case letters, digits and `_`, and start with a "
        "letter. The text for people is the label. Some names are taken: `scope`, `status`, `default`, `id`, "
        "`evidence`, `practices`, `initiatives` and `levers` cannot name an axis, nor `undecided` a category.",
    ),
    Code(
        "GRID108",
        Severity.ERROR,
        "Parts that do not join",
        "In a folder grid, lists of the same part are joined, and so are the keys of `vocabulary`, `lists`, "
        "`policy` and `switch_off`. Any other part, "
        "and any single value, stands in one file only. Keep one of the two.",
    ),
    Code(
        "GRID109",
        Severity.ERROR,
        "No grid",
        "There is no YAML file where a grid was looked for. Give a `.yaml` file, or a folder that holds "
        "some.",
    ),
    Code(
        "GRID201",
        Severity.ERROR,
        "Id given twice",
        "Two items of one list, or two word lists in two files, have the same id, so that a reference could mean "
        "either. Rename one of them. To replace an item of an extended grid, or to add words to one of its lists, "
        "write it once in your own grid.",
    ),
    Code(
        "GRID202",
        Severity.ERROR,
        "Unknown axis",
        "The grid has no axis with this id (nor is it `scope` or `status`). Take the nearest right name, or"
        " define the axis.",
    ),
    Code(
        "GRID203",
        Severity.ERROR,
        "Unknown category",
        "The axis has no category with this id. Take the nearest right name, or define the category.",
    ),
    Code(
        "GRID204",
        Severity.ERROR,
        "Unknown item",
        "A practice, initiative, lever, stake, example or word list is referred to that the grid does not have. "
        "Take the nearest right name, or define it.",
    ),
    Code(
        "GRID205",
        Severity.ERROR,
        "Something that can never hold",
        "A condition is empty, asks for more than it lists, or looks in a field that `policy: fields` does not "
        "name; or nothing says how a practice or an initiative is recognised. Complete it or take it away.",
    ),
    Code(
        "GRID206",
        Severity.ERROR,
        "Keys that belong together",
        "`equals`, `one_of` and the other comparisons go with `field`, and `field` with one of them; "
        "`within` and `fields` go with `terms` or `list`. "
        "Add the one that is missing, in the same condition.",
    ),
    Code(
        "GRID207",
        Severity.ERROR,
        "Known only after the reading",
        "`status`, `practice`, `initiative` and `context` are the outcome of a reading, so rules cannot ask"
        " for them: they belong in the "
        "conditions of levers and stakes. A rule may ask for `reading`.",
    ),
    Code(
        "GRID208",
        Severity.ERROR,
        "`within` without something to count from",
        "`within` counts the words from the first `terms` or `list` of the same `all` that has no `within` "
        "itself. Put both in one `all`.",
    ),
    Code(
        "GRID209",
        Severity.ERROR,
        "A term that cannot be looked for",
        "A term is a word or words with at least one letter or digit beside the small words that do not "
        "count; `*` ends a word of three letters or more, `=` begins a word that is looked for in that very form. "
        "A comma parts words, so that two terms are two items of a list. There are no other signs with a "
        "meaning.",
    ),
    Code(
        "GRID210",
        Severity.ERROR,
        "A language that the grid does not have",
        "Terms are given for a language that `grid: languages` does not list, so they would never be looked"
        " for. Mend the language, or add it.",
    ),
    Code(
        "GRID211",
        Severity.ERROR,
        "Axes that wait for one another",
        "A rule that asks for the reading of an axis is asked after that axis is decided. Here an axis "
        "would have to be decided before itself. "
        "Take one `reading` condition out of the circle.",
    ),
    Code(
        "GRID212",
        Severity.ERROR,
        "A grid that cannot be extended",
        "`extends` names a shipped grid or the path of one, which must be free of errors and not lead back "
        "here; `switch_off` goes with it. An axis or scope that replaces one of that grid keeps its categories, "
        "for which words and rules there speak.",
    ),
    Code(
        "GRID301",
        Severity.WARNING,
        "An example is read otherwise",
        "The grid's own example is not read as it expects. Either an edit has moved a reading that should stay, or the "
        "expectation was wrong: `collabgrid explain` on the record shows the words that spoke. What the grid is known "
        "not to read stays in the file with `known_miss: why`.",
    ),
    Code(
        "GRID302",
        Severity.WARNING,
        "A known miss is read right",
        "The example is marked as one that the grid does not read, and now it does. Take its `known_miss` away, so "
        "that it is guarded from here on.",
    ),
)
