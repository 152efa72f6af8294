"""Texts laid one behind the other: what is marked up among them, and what they are when some are changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collabgrid.engine.block.coded import CodedTexts
from collabgrid.engine.markup import INVISIBLE, is_plain

TEXTS = st.lists(
    st.text(st.sampled_from(f"aé <&;>\u3042\U0001f33b\ud800\x1e{INVISIBLE}"), max_size=6), max_size=6
)


@given(TEXTS)
def test_texts_with_markup_are_those_that_are_not_plain(texts: list[str]) -> None:
    found = CodedTexts(texts).marked(texts)
    assert found == sorted(set(found))
    for n, text in enumerate(texts):
        without = text if ";" in text else text.replace("&", "")
        assert (n in found) is not is_plain(without)


@given(TEXTS, st.data())
def test_changed_texts_are_laid_as_if_they_were_the_first(texts: list[str], data: st.DataObject) -> None:
    changed = data.draw(
        st.dictionaries(st.integers(0, len(texts) - 1), st.text(max_size=4)) if texts else st.just({})
    )
    coded = CodedTexts(texts)
    others = [changed.get(n, text) for n, text in enumerate(texts)]
    coded.change(others, sorted(changed))
    fresh = CodedTexts(others)
    assert coded.text == fresh.text
    assert coded.codes.tolist() == fresh.codes.tolist()
    assert coded.starts.tolist() == fresh.starts.tolist()
