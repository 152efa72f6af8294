"""The codes of reading: GRID001 to GRID029 on text and YAML nodes, GRID030 to GRID099 on YAML syntax."""

from typing import Final

from collabgrid.source.code import Code, Severity

READING_CODES: Final[tuple[Code, ...]] = (
    Code(
        "GRID001",
        Severity.ERROR,
        "The file is not UTF-8",
        "Some bytes are no UTF-8 text, so accented letters could be read as anything. Older "
        "spreadsheets and editors often save in Windows-1252 or Latin-1. Open the file in an editor and"
        " save it again with the encoding UTF-8.",
    ),
    Code(
        "GRID002",
        Severity.ERROR,
        "The file is UTF-16 or UTF-32",
        "Every character of the file takes two or four bytes, which some Windows programs call "
        "`Unicode`. A grid is read as UTF-8 only, so that it is the same text everywhere. Save it as "
        "UTF-8.",
    ),
    Code(
        "GRID003",
        Severity.ERROR,
        "The file is not text",
        "The file holds NUL bytes or begins like a document, a picture or an archive. A grid is plain "
        "text in YAML. Export the content as text, or check that the right file was named.",
    ),
    Code(
        "GRID004",
        Severity.ERROR,
        "Forbidden character",
        "YAML forbids control characters and other code points that stand for no character. They mostly"
        " come in by copying from another program and cannot be seen. Delete the character and type the"
        " text again.",
    ),
    Code(
        "GRID005",
        Severity.ERROR,
        "The file is too large",
        "A grid file is read up to 5 MB, many times what people write by hand. Beyond that it is more "
        "likely a corpus or an export than a grid. Split the grid into several files of one folder.",
    ),
    Code(
        "GRID006",
        Severity.ERROR,
        "The file is empty",
        "There is nothing in the file but blank lines or comments, so it says nothing to the grid. "
        "Write its content, or remove the file.",
    ),
    Code(
        "GRID007",
        Severity.WARNING,
        "Letters were damaged",
        "The text holds marks of a wrong conversion, such as `Ã©` where `é` was meant, or `\ufffd` where a "
        "letter was lost. Words that are damaged in this way are never found in a record. Restore the "
        "letters from the original text and save the file as UTF-8.",
    ),
    Code(
        "GRID010",
        Severity.ERROR,
        "Too deeply nested",
        "Lists and mappings stand inside each other more than 60 levels deep, and reading stops there. "
        "No grid needs more than a dozen. Look for brackets that are never closed, or flatten the "
        "structure.",
    ),
    Code(
        "GRID011",
        Severity.ERROR,
        "Too many values",
        "The file holds more than 500,000 texts, lists and mappings, and reading stops there. That is "
        "more likely a corpus than a grid. Split the grid into several files of one folder.",
    ),
    Code(
        "GRID012",
        Severity.ERROR,
        "Aliases multiply",
        "Aliases (`*name`) repeat what an anchor (`&name`) marks, and these ones repeat more than "
        "10,000 values in all. Aliases inside aliases grow so fast that a short file can fill a "
        "computer. Write the repeated part out, or repeat less of it.",
    ),
    Code(
        "GRID013",
        Severity.ERROR,
        "An alias contains itself",
        "The alias stands inside the very value that its anchor marks, so that value would have no end."
        " Move the alias out of it, or write the text that was meant. A text that starts with `*` needs"
        " quotes.",
    ),
    Code(
        "GRID014",
        Severity.ERROR,
        "Unknown alias",
        "In YAML an unquoted text that starts with `*` repeats a value marked above with `&` and the "
        "same name, and no such mark exists. Put the text in quotes if the star belongs to it. "
        "Otherwise correct the name.",
    ),
    Code(
        "GRID015",
        Severity.WARNING,
        "An anchor that nothing repeats",
        "In YAML a word that starts with `&` is a mark for later and no part of the text, and nothing "
        "in this file refers to this one. If the `&` belongs to the text, put the text in quotes. "
        "Otherwise delete the mark.",
    ),
    Code(
        "GRID016",
        Severity.ERROR,
        "Tag not supported",
        "In YAML a word that starts with `!` tells programs what to make of a value, and is no part of "
        "the text. A grid takes every value as text and builds nothing else from it, so tags are "
        "refused. Delete the tag, or put the text in quotes if the `!` belongs to it.",
    ),
    Code(
        "GRID017",
        Severity.ERROR,
        "More than one document",
        "A line with `---` or `...` ends a YAML document, and something follows it. Only the first "
        "document would count, and the rest would be lost without notice. Delete the line, or move what"
        " follows to another file.",
    ),
    Code(
        "GRID018",
        Severity.ERROR,
        "Merge keys are not supported",
        "Some programs read `<<` as an order to copy the keys of another mapping. Here it would hide "
        "where a value comes from, so it is refused. Write the keys out.",
    ),
    Code(
        "GRID019",
        Severity.ERROR,
        "The same key twice",
        "A mapping has the same key twice, and only one of the two values could count. The first one is"
        " kept and the second ignored. Join the two values under one key, or rename one.",
    ),
    Code(
        "GRID020",
        Severity.ERROR,
        "A key that is not a text",
        "What stands before the colon is a list, a mapping, or nothing at all, and a key must be a "
        "text. It often comes from brackets or braces in an unquoted text. Put such a text in quotes.",
    ),
    Code(
        "GRID021",
        Severity.ERROR,
        "A no-break space where YAML wants a plain one",
        "A no-break space looks like a space, but YAML takes it for a letter: after a colon it hides "
        "the key, and at the head of a line it is no indentation. It comes from word processors and "
        "French typing aids. Type a plain space instead, or put the text in quotes if the no-break "
        "space belongs to it.",
    ),
    Code(
        "GRID022",
        Severity.ERROR,
        "Directive not supported",
        "A line that starts with `%` gives orders to the YAML reader before the content starts. A grid "
        "needs none. Delete the line, or put the text in quotes if the `%` belongs to it.",
    ),
    Code(
        "GRID023",
        Severity.WARNING,
        "A list item swallowed by a text",
        "A line that starts with `- ` continues the text above it, so it is part of that text and no "
        "list item. A key has either a text after its colon or a list below it. Move the text into the "
        "list, or quote it if the dash belongs to it.",
    ),
    Code(
        "GRID030",
        Severity.ERROR,
        "Not valid YAML",
        "The text breaks a rule of YAML at this place, and nothing after it can be read. Look at the "
        "line and at the one above it: brackets, quotes, colons and indentation. Quotes around a text "
        "make most signs in it harmless.",
    ),
    Code(
        "GRID031",
        Severity.ERROR,
        "A tab where spaces are needed",
        "YAML shows what belongs to what by indentation, and accepts only spaces for it, because tabs "
        "have no fixed width. Replace the tab with spaces. Most editors can do so on every press of the"
        " tab key.",
    ),
    Code(
        "GRID032",
        Severity.ERROR,
        "A colon is missing",
        "A line among keys must read `key: value`, with a colon and a space, or `key:` with the value "
        "on the lines below. Without the space the colon is part of a text. Add what is missing, or "
        "indent the line if it continues the text above.",
    ),
    Code(
        "GRID033",
        Severity.ERROR,
        "A quote is not closed",
        "A text starts with a quote mark and the same mark never ends it, so everything after it was "
        "taken in. Close the quote. Inside single quotes an apostrophe is written twice: `'l''eau'`.",
    ),
    Code(
        "GRID034",
        Severity.ERROR,
        "A bracket without its partner",
        "Each `[` needs a `]` and each `{` needs a `}`, with commas between the items. One was opened "
        "and not closed, or closed and never opened. Add or delete the bracket, or put the text in "
        "quotes if the bracket belongs to it.",
    ),
    Code(
        "GRID035",
        Severity.ERROR,
        "The indentation does not fit",
        "Keys of one mapping, and items of one list, must start in the same column, and what belongs to"
        " them stands further right. This line fits no level that is open here. Move it under the line "
        "that it belongs with.",
    ),
    Code(
        "GRID036",
        Severity.ERROR,
        "A colon inside an unquoted text",
        "A colon followed by a space parts a key from its value, and this line already has its key. The"
        " reader cannot know that the second colon is punctuation. Put the whole text in quotes.",
    ),
    Code(
        "GRID037",
        Severity.ERROR,
        "A text starts with a reserved sign",
        "An unquoted text cannot start with this sign, which YAML keeps for itself. Put the text in quotes.",
    ),
    Code(
        "GRID038",
        Severity.ERROR,
        "A list item on the line of its key",
        "`- ` starts a list item, and list items stand on lines of their own. Put the list below the "
        "key, one item a line, or write it as `[one, two]`. Use quotes if the text itself starts with a"
        " dash.",
    ),
    Code(
        "GRID039",
        Severity.ERROR,
        "A backslash in double quotes",
        "In double quotes a backslash starts a code such as `\\n`, and this one is no code of YAML, or "
        "stands for no character. Use single quotes, where a backslash is a backslash. Or write it "
        "twice.",
    ),
    Code(
        "GRID040",
        Severity.ERROR,
        "A comma is missing or too many",
        "Between brackets or braces, items are parted by one comma. An item is missing between two "
        "commas, or a comma between two items. A text that holds a comma needs quotes.",
    ),
    Code(
        "GRID041",
        Severity.ERROR,
        "Text after the end of a value",
        "The quote or bracket that ends a value is followed by more text. Often it is an apostrophe, "
        "which ends a text in single quotes. Put the whole text in double quotes, or write the "
        "apostrophe twice.",
    ),
    Code(
        "GRID042",
        Severity.ERROR,
        "A text starts with a block marker",
        "`>` and `|` after a colon announce a text on the lines below, so nothing may follow them on "
        "their own line. Move the text to the next line and indent it. If the sign belongs to the text,"
        " use quotes.",
    ),
    Code(
        "GRID043",
        Severity.ERROR,
        "A text starts with `*` or `&`",
        "An unquoted text that starts with `*` or `&` is a reference in YAML, and its name may hold "
        "only unaccented letters, digits, `-` and `_`. Put the text in quotes. For a list item, use `- "
        "` and not a star.",
    ),
)
