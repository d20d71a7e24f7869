"""A text in; the words for quantities in its sentences out, by spaCy's blank English with components of our own. No model is needed."""

import re
from functools import cache

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from extract.text.sentences import find_sentences
from extract.text.symbols import PHRASES, SYMBOLS
from extract.text.terms import TERMS, Term, TermKind


def find_terms(text: str) -> tuple[Term, ...]:
    """Words for quantities in a folded text, by place.

    >>> [term.kind for term in find_terms("Its ionic conductivity is low; E_{a} is high.")]
    ['ionic_conductivity', 'activation_energy']
    """
    doc = _pipeline()(text)
    return tuple(Term(span.start_char, span.end_char, _kind(span)) for span in doc.spans["terms"])


def _kind(span: Span) -> TermKind:
    return next(kind for kind in (*TERMS, "conductivity") if kind == span.label_)


@Language.component("halidex_sentences")
def _mark_sentences(doc: Doc) -> Doc:
    """Start a sentence behind a full stop that ends one."""
    starts = {start for start, _ in find_sentences(doc.text)}
    for token in doc:
        token.is_sent_start = token.idx in starts or token.i == 0
    return doc


@Language.component("halidex_terms")
def _mark_terms(doc: Doc) -> Doc:
    """The longest phrases and symbols, as the span group `terms`."""
    spans = [Span(doc, start, end, label=key) for key, start, end in _matcher()(doc)]
    for kind, pattern in _patterns():
        found = (doc.char_span(match.start(), match.end(), label=kind, alignment_mode="expand") for match in pattern.finditer(doc.text))
        spans += [span for span in found if span is not None]
    doc.spans["terms"] = filter_spans(spans)
    return doc


@cache
def _patterns() -> tuple[tuple[TermKind, re.Pattern[str]], ...]:
    exact = ((kind, re.compile(pattern)) for kind, pattern in SYMBOLS)
    return (*exact, *((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in PHRASES))


@cache
def _language() -> Language:
    return spacy.blank("en")


@cache
def _matcher() -> PhraseMatcher:
    nlp = _language()
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for kind, phrases in TERMS.items():
        variants = {*phrases, *(phrase.replace(" ", "-") for phrase in phrases)}
        matcher.add(kind, [nlp.make_doc(phrase) for phrase in sorted(variants)])
    return matcher


@cache
def _pipeline() -> Language:
    nlp = _language()
    nlp.add_pipe("halidex_sentences")
    nlp.add_pipe("halidex_terms")
    return nlp
