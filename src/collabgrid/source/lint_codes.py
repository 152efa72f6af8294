"""The codes of lint: GRID40x words, GRID41x conditions and rules, GRID42x what is asleep, GRID43x languages, GRID44x
values, GRID49x the comments that allow findings."""

from __future__ import annotations

from typing import Final

from collabgrid.source.code import Code, Severity

LINT_CODES: Final[tuple[Code, ...]] = (
    Code(
        "GRID401",
        Severity.WARNING,
        "A term written twice",
        "The same term stands twice in one list. It counts once, so the second does nothing, and whoever takes the "
        "word away later will find it still there. Delete one of the two; `collabgrid check --fix` does it.",
    ),
    Code(
        "GRID402",
        Severity.HINT,
        "Terms that take the same forms",
        "Two terms of one list find exactly the same words, since case, accents, hyphens, small words and simple "
        "inflection do not count. They are one term, of which the shortest is shown. Keep one; "
        "`collabgrid check --fix` does it.",
    ),
    Code(
        "GRID403",
        Severity.WARNING,
        "A term that speaks as strongly for two rivals",
        "The term is `strong` or `decisive` for two categories of one axis. Where it is found it weighs the same on "
        "both sides, so it decides nothing by itself. Keep it where it belongs, make it weaker in one place, or "
        "write the longer wordings that tell the two apart.",
    ),
    Code(
        "GRID404",
        Severity.HINT,
        "A term in two categories of one axis",
        "The term speaks for two categories of one axis. That may be meant, for a word that leans to both; more "
        "often one of the two was forgotten when the word was moved. Keep it in one place, or let it be.",
    ),
    Code(
        "GRID405",
        Severity.HINT,
        "A term that another one hides",
        "Everything that this term finds, another term of the same list finds too: a prefix such as `covoitur*`, or "
        "the same words with a hyphen. In a condition it does nothing; in the vocabulary it makes one word count as "
        "two. Delete it, or shorten the other term to what it is really for.",
    ),
    Code(
        "GRID406",
        Severity.HINT,
        "A term with two strengths",
        "The term stands for one category with two strengths, and where it is found both count. The weaker one is "
        "mostly left over from an edit. Keep the one that is meant.",
    ),
    Code(
        "GRID407",
        Severity.WARNING,
        "A term that reads like a regular expression",
        "There are no regular expressions in a grid: signs such as `|`, `?`, `.*` or `[…]` are no letters, so they are "
        "passed over, and what is looked for are the words around them, one after the other. Write each wording as a "
        "term of its own, or end a word with `*` where it may go on. Plurals and feminines are found anyway.",
    ),
    Code(
        "GRID411",
        Severity.WARNING,
        "A condition that can never hold",
        "It is proved that no record can meet this condition: it asks for something and for its contrary, or for "
        "numbers and values that exclude each other. What hangs on it never happens, and nothing else would tell. "
        "Look at `not` and `unless` first; then at what stands under `all`, and whether `any` was meant.",
    ),
    Code(
        "GRID412",
        Severity.WARNING,
        "A condition that holds only with several values",
        "One field would have to hold two different values at once. Most fields have one value, and then the "
        "condition never holds; it can hold only where a record gives the field a list, as `tags`. Write the values "
        "under `one_of`, or the bounds in one condition.",
    ),
    Code(
        "GRID413",
        Severity.WARNING,
        "A rule that holds for an empty record",
        "Nothing needs to be found for this rule to hold, so it speaks for every record that does not stop it. "
        "A grid abstains where nothing speaks, and such a rule takes that away. Add what must be found, or raise "
        "`threshold` in `policy: decisions` if a default was wanted.",
    ),
    Code(
        "GRID414",
        Severity.WARNING,
        "The same rule twice",
        "Two rules ask for the same and speak for the same, so their weight counts twice. It comes from copying. "
        "Delete one, or change what was to be different.",
    ),
    Code(
        "GRID415",
        Severity.WARNING,
        "A rule that another one always contradicts",
        "It is proved that whenever this rule holds, another one holds too and speaks as strongly for a rival "
        "category of the same axis. So the rule can never win by itself, as the record that was made up and read "
        "shows. Give the narrower rule more strength, or except its case from the wider one with `unless`.",
    ),
    Code(
        "GRID416",
        Severity.HINT,
        "Rules that may contradict each other",
        "The two rules speak as strongly for rival categories of one axis, and a record was made up and read in which "
        "both hold and the axis stays undecided. Real records may or may not be like it. If they are, give one "
        "more strength, or except the case with `unless`.",
    ),
    Code(
        "GRID417",
        Severity.HINT,
        "A condition of which nothing is known",
        "Neither was it proved that the condition can never hold, nor could a record be made up that meets it. "
        "It may be fine: what is hard to make up is not impossible. Add an example that exercises it.",
    ),
    Code(
        "GRID421",
        Severity.HINT,
        "A category without a definition",
        "Two people will read the category differently, and so will the next editor of its words. "
        "Say in one or two sentences what falls in it.",
    ),
    Code(
        "GRID422",
        Severity.WARNING,
        "A category that nothing speaks for",
        "No word, rule, practice or initiative speaks for this category, so nothing is ever read as it. Add what "
        "speaks for it, or take the category away.",
    ),
    Code(
        "GRID423",
        Severity.HINT,
        "A category that no example expects",
        "No example of the grid expects this category, so an edit that loses it goes unnoticed. Add a record that "
        "must be read so to `examples`.",
    ),
    Code(
        "GRID424",
        Severity.WARNING,
        "A list that no condition names",
        "A list speaks for nothing by itself: its words count only where a condition looks for them with `list`. "
        "Name it in a condition, or take it away.",
    ),
    Code(
        "GRID425",
        Severity.WARNING,
        "Something that nothing reaches",
        "The condition of this lever, stake or rule asks for a reading or a practice that nothing in the grid can "
        "bring about. So it never applies. Add what speaks for the category, or change the condition.",
    ),
    Code(
        "GRID426",
        Severity.WARNING,
        "A field that is probably misspelt",
        "A field is looked at whose name is one slip away from a usual field of a record, such as `descripton`. "
        "Records do not have it, so nothing is found there. Mend the name, or give a field of your own one that "
        "cannot be taken for a usual one.",
    ),
    Code(
        "GRID427",
        Severity.WARNING,
        "A name of two initiatives",
        "Two initiatives share a name or a web address. A record that bears it is read as both, and where they "
        "differ it stays undecided. Keep it with one of them.",
    ),
    Code(
        "GRID428",
        Severity.WARNING,
        "A site that is more than a host",
        "A site is recognised by its host, such as `vinted.fr`, on which `www.vinted.fr` is too. With `https://`, a "
        "path, or `www.` before it, it is never or seldom found. Write the host alone; `check --fix` does it.",
    ),
    Code(
        "GRID431",
        Severity.WARNING,
        "A label that is missing in a language",
        "The grid says that it speaks this language, and the label is not written in it. Readers of that language "
        "will see it in another one. Add it; a label that is the same everywhere is written once, without languages.",
    ),
    Code(
        "GRID432",
        Severity.HINT,
        "A text that is missing in a language",
        "A definition, question, note or other text is not written in a language of the grid. Readers of that "
        "language will see it in another one. Add it when somebody can translate it.",
    ),
    Code(
        "GRID433",
        Severity.WARNING,
        "A text in a language that the grid does not have",
        "The text stands under a language that `grid: languages` does not list, so it is shown only where every "
        "other one is missing. Mend the language, or add it to the list.",
    ),
    Code(
        "GRID441",
        Severity.HINT,
        "A value that other YAML readers change",
        "Here every value is text and stays as it is written. Other programs turn `no` into false, `01001` into 513, "
        "`12:30` into 750 and `1.10` into 1.1, and may write the file back so. Put the value in quotes; "
        "`collabgrid check --fix` does it.",
    ),
    Code(
        "GRID491",
        Severity.WARNING,
        "An allowance that is not needed",
        "The comment allows a finding that is not there (any more). Left in place it would hide the next real one. "
        "Delete the comment, or the code in it.",
    ),
    Code(
        "GRID492",
        Severity.WARNING,
        "An allowance without a reason",
        "A finding may be allowed when somebody says why, so that the next reader need not find out again. "
        "Write the reason behind `because`: `# collabgrid: allow GRID404 because both readings are common`.",
    ),
    Code(
        "GRID493",
        Severity.WARNING,
        "An allowance that allows nothing",
        "The comment does not read as an allowance, or names a code that does not exist or is an error. Errors stop "
        "the grid and cannot be allowed. Write `# collabgrid: allow CODE because REASON`.",
    ),
)
