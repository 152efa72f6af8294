"""Write src/collabgrid/engine/known_words_data.py: known words, which are never taken for a misspelling.

    pip install wordfreq && python scripts/build_known_words.py

The words are the most frequent ones of French and English in the `wordfreq` package (its data: CC BY-SA 4.0), folded.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

from wordfreq import top_n_list  # type: ignore[import-not-found]  # only this script needs it

from collabgrid.engine.fold import fold

COMMON = 20_000  # of each language: words that capitals alone do not make an acronym
KNOWN = 80_000  # of each language: words that are no misspellings
TARGET = Path(__file__).parents[1] / "src/collabgrid/engine/known_words_data.py"
HEAD = '''"""The most frequent words of French and English, folded. Written by scripts/build_known_words.py.

Taken from the data of wordfreq by Robyn Speer, which is licensed CC BY-SA 4.0; so is this file (see LICENSES).
"""

'''


def folded_words(count: int) -> set[str]:
    """The `count` most frequent words of each language, folded, letters only."""
    words = {fold(word) for language in ("fr", "en") for word in top_n_list(language, count)}
    return {word for word in words if word.isascii() and word.isalpha() and len(word) > 1}


def assignment(name: str, words: set[str]) -> str:
    """The words as a text in lines, assigned to `name`."""
    return f'{name} = """\n' + textwrap.fill(" ".join(sorted(words)), width=118) + '\n"""\n'


def main() -> None:
    """Write the module."""
    common = folded_words(COMMON)
    rarer = folded_words(KNOWN) - common
    text = HEAD + assignment("COMMON", common) + "\n" + assignment("RARER", rarer)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(common)} common and {len(rarer)} rarer words in {TARGET.name}")


if __name__ == "__main__":
    main()
