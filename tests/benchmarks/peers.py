"""The peers, each at its best reasonable use: the same records, the same terms, one core."""

from __future__ import annotations

import json
from typing import Any, Final

from .contest import Case, Contestant, Run
from .terms import by_category, normalise

BARE: Final = "pyahocorasick, text normalised beforehand"
SCAN: Final = "pyahocorasick + normalisation"
POLARS: Final = "polars, normalise + extract_many"
FLASHTEXT: Final = "flashtext + normalisation"
SPACY: Final = "spaCy SpanRuler + normalisation"
LEARNT: Final = "scikit-learn, TF-IDF + logistic regression"
ZEN: Final = "zen-engine decision table + normalisation"
LOOP: Final = "plain loop, any(term in text)"

_AXES_FIT: Final = 3_000
"""Records that the learning peer is fitted on, with our readings as labels."""


def _ahocorasick(case: Case) -> Any:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for i, term in enumerate(case.terms):
        automaton.add_word(term.pattern, i)
    automaton.make_automaton()
    return automaton


def bare_scan(case: Case) -> Run:
    """pyahocorasick over texts that were normalised beforehand."""
    automaton, normal = _ahocorasick(case), case.normal

    def run(start: int, end: int) -> int:
        return sum(sum(1 for _ in automaton.iter(text)) for text in normal[start:end])

    return run


def normalised_scan(case: Case) -> Run:
    """pyahocorasick, with the normalisation."""
    automaton, texts = _ahocorasick(case), case.texts

    def run(start: int, end: int) -> int:
        return sum(sum(1 for _ in automaton.iter(normalise(text))) for text in texts[start:end])

    return run


def flashtext_scan(case: Case) -> Run:
    """flashtext with the normalisation and with spans."""
    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    for term in case.terms:
        processor.add_keyword(term.words, term.category)
    texts = case.texts

    def run(start: int, end: int) -> int:
        return sum(
            len(processor.extract_keywords(normalise(text), span_info=True)) for text in texts[start:end]
        )

    return run


def span_ruler(case: Case) -> Run:
    """spaCy: a blank pipeline with a SpanRuler of phrases, with the normalisation."""
    import spacy

    pipeline = spacy.blank("fr")
    ruler: Any = pipeline.add_pipe("span_ruler", config={"validate": False})
    ruler.add_patterns([{"label": term.category, "pattern": term.words} for term in case.terms])
    texts = case.texts

    def run(start: int, end: int) -> int:
        docs = pipeline.pipe((normalise(text).strip() for text in texts[start:end]), batch_size=256)
        return sum(len(doc.spans["ruler"]) for doc in docs)

    return run


def polars_scan(case: Case) -> Run:
    """polars: normalisation and extract_many in its own expressions, on one thread."""
    import polars as pl

    patterns = [term.pattern for term in case.terms]
    texts = pl.DataFrame({"text": list(case.texts)})
    normal = (
        pl.col("text").str.to_lowercase().str.normalize("NFKD")
        .str.replace_all(r"\p{M}+", "").str.replace_all(r"[^\p{L}\p{N}]+", " ")
    )  # fmt: skip
    found = pl.concat_str(pl.lit(" "), normal, pl.lit(" ")).str.extract_many(patterns, overlapping=True)

    def run(start: int, end: int) -> int:
        hits = texts.slice(start, end - start).select(found.list.len().sum())
        return int(hits.item())

    return run


def decision_table(case: Case) -> Run:
    """zen-engine: a decision table with a row a category, compiled once, with the normalisation."""
    import zen

    rows = [
        {"_id": name, "a": f"some({_listed(terms)}, contains(text, #))", "o": json.dumps(name)}
        for name, terms in by_category(tuple(case.terms)).items()
    ]
    decision = zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(_as_graph(rows))))
    texts = case.texts

    def run(start: int, end: int) -> int:
        results = (decision.evaluate({"text": normalise(text)})["result"] for text in texts[start:end])
        return sum(len(result or ()) for result in results)

    return run


def _listed(terms: Any) -> str:
    return json.dumps([term.pattern for term in terms], ensure_ascii=False)


def _as_graph(rows: list[dict[str, str]]) -> dict[str, Any]:
    """The JSON decision model of one table: text in, categories out."""
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": "a", "name": "text", "field": "text"}],
        "outputs": [{"id": "o", "name": "category", "field": "category"}],
        "rules": rows,
    }
    place = {"x": 0, "y": 0}
    return {
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "position": place},
            {"id": "table", "name": "t", "type": "decisionTableNode", "position": place, "content": table},
            {"id": "out", "name": "out", "type": "outputNode", "position": place},
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "2", "sourceId": "table", "targetId": "out", "type": "edge"},
        ],
    }


def learnt(case: Case) -> Run:
    """scikit-learn: one TF-IDF, one logistic regression an axis, fitted on our readings of the first records."""
    from sklearn.dummy import DummyClassifier
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    fitted = list(case.classifier.classify_many(case.records[:_AXES_FIT]))
    vectors = TfidfVectorizer(sublinear_tf=True, strip_accents="unicode")
    known = vectors.fit_transform(case.texts[: len(fitted)])
    models = []
    for place in range(len(fitted[0].readings)):
        labels = [result.readings[place].category or "" for result in fitted]
        model = LogisticRegression(max_iter=60) if len(set(labels)) > 1 else DummyClassifier()
        models.append(model.fit(known, labels))

    def run(start: int, end: int) -> int:
        rows = vectors.transform(case.texts[start:end])
        return sum(int((model.predict(rows) != "").sum()) for model in models)

    return run


def plain_loop(case: Case) -> Run:
    """The loop that everybody writes first: any(term in text), category by category, with the normalisation."""
    patterns = {name: [t.pattern for t in own] for name, own in by_category(tuple(case.terms)).items()}
    texts = case.texts

    def run(start: int, end: int) -> int:
        hits = 0
        for text in texts[start:end]:
            normal = normalise(text)
            hits += sum(any(pattern in normal for pattern in own) for own in patterns.values())
        return hits

    return run


PEERS: Final = (
    Contestant(BARE, 500, "the limit: terms as written, nothing else", bare_scan),
    Contestant(SCAN, 500, "the same, from raw text", normalised_scan),
    Contestant(POLARS, 4_000, "terms as written; no places, no categories", polars_scan),
    Contestant(
        FLASHTEXT, 200, "terms as written, the longest; places in the normalised text", flashtext_scan
    ),
    Contestant(SPACY, 200, "terms as written, the longest; places of words", span_ruler),
    Contestant(LEARNT, 500, "a category an axis, learnt; no evidence", learnt),
    Contestant(ZEN, 10, "which categories have a term; no places", decision_table),
    Contestant(LOOP, 20, "which categories have a term; no places", plain_loop),
)
"""None inflects, catches misspellings, sets denials aside, weighs, decides, tells evidence or proposes levers."""
