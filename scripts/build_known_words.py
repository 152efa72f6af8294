"""Write src/collabgrid/engine/known_words_data.py: the known words that are never taken for a misspelling of a grid word.

    pip install wordfreq && python scripts/build_known_words.py

The words are the most frequent ones of French and English in the `wordfreq` package (its data: CC BY-SA 4.0), folded.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

from wordfreq import top_n_list  # type: ignore[import-not-found]  # only this script needs it

from collabgrid.engine.fold import fold

EACH = 45_000
TARGET = Path(__file__).parents[1] / "src/collabgrid/engine/known_words_data.py"
HEAD = '''"""The most frequent words of French and English, folded. Written by scripts/build_known_words.py.

Taken from the data of wordfreq by Robyn Speer, which is licensed CC BY-SA 4.0; so is this file (see LICENSES).
"""

WORDS = """
'''


def main() -> None:
    """Write the module."""
    words = {fold(word) for language in ("fr", "en") for word in top_n_list(language, EACH)}
    kept = sorted(word for word in words if word.isascii() and word.isalpha() and len(word) > 1)
    TARGET.write_text(HEAD + textwrap.fill(" ".join(kept), width=118) + '\n"""\n', encoding="utf-8")
    print(f"{len(kept)} words in {TARGET.name}")


if __name__ == "__main__":
    main()
