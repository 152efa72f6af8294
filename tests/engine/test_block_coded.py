"""Texts laid one behind the other: what is marked up among them, and what they are when some are changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collabgrid.engine.block.arrays import np
from collabgrid.engine.block.chunks import WHITE
from collabgrid.engine.block.coded import CodedTexts
from collabgrid.engine.markup import INVISIBLE, is_plain, see_through

TEXTS = st.lists(
    st.text(st.sampled_from(f"aé <&;>\u3042\U0001f33b\ud800\x1e{INVISIBLE}"), max_size=6), max_size=6
)


@given(TEXTS)
def test_texts_with_markup_are_those_that_are_not_plain(texts: list[str]) -> None:
    found = CodedTexts(texts).marked()
    assert found == sorted(set(found))
    for n, text in enumerate(texts):
        without = text if ";" in text else text.replace("&", "")
        assert (n in found) is not is_plain(without)


@given(TEXTS, st.data())
def test_texts_that_are_changed_stand_where_they_stood(texts: list[str], data: st.DataObject) -> None:
    lengths = [data.draw(st.integers(0, len(text))) for text in texts]
    places = sorted(data.draw(st.sets(st.sampled_from(range(len(texts)))) if texts else st.just(set())))
    others = [text[-lengths[n] :] if n in places else text for n, text in enumerate(texts)]
    coded = CodedTexts(texts)
    starts = coded.starts.tolist()
    coded.change(others, places)
    assert coded.starts.tolist() == starts
    for text, first, after in zip(others, starts, starts[1:], strict=False):
        own = coded.codes[first:after].tolist()
        assert own[: len(text)] == CodedTexts([text]).codes[: len(text)].tolist()
        assert set(own[len(text) :]) <= {WHITE}
    ends = [first + len(text) for first, text in zip(starts, others, strict=False)]
    assert coded.cut(np.array(starts[:-1], "i8"), np.array(ends, "i8")) == others


@given(
    st.lists(
        st.sampled_from(
            ["<", "<p>", "<b", ">", "&amp;", "&lt;", "&nGt;", "p", "/", "<!--", "-->", *INVISIBLE]
        )
    )
)
def test_what_stands_behind_markup_is_not_longer(parts: list[str]) -> None:
    text = "".join(parts)
    assert len(see_through(text).text) <= len(text)
