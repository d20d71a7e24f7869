"""A text in; its sentences and the terms in them out, by spaCy's blank English with components of our own. No model is needed."""

import re
from functools import cache
from typing import NamedTuple

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from extract.text.terms import SYMBOLS, TERMS, TermKind

# A full stop behind one of these ends no sentence.
_SHORTENED = re.compile(
    r"(?:\b(?:al|[Ff]igs?|[Rr]efs?|[Ee]qs?|e\.g|i\.e|vs|ca|approx|cf|[Nn]os?|wt|vol|resp|etc|[Ss]ec|Chem|Phys|Soc|Mater|Tab|St|Dr|Prof|temp|max|min|cond|r\.t|viz|Co|Ltd|Inc)"
    r"|(?<![A-Za-z\d\])}])(?<!\d\s)[A-Z])\.$"
)
_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]?\s*(?:[A-ZΑ-Ω\d~≈]|[α-ω]-|[a-z]-?[A-Z]|σ|x\s?=))")


class Term(NamedTuple):
    """A word for a quantity."""

    start: int
    end: int
    kind: TermKind


class Parsed(NamedTuple):
    """What the pipeline finds in one text."""

    sentences: tuple[tuple[int, int], ...]
    terms: tuple[Term, ...]


def parse_text(text: str) -> Parsed:
    """Sentences and terms of a folded text, by place.

    >>> parse_text("Li_{3}YCl_{6} (Fig. 2) is fast. Its ionic conductivity is low.").sentences
    ((0, 31), (32, 62))
    """
    doc = _pipeline()(text)
    sentences = tuple((sentence.start_char, sentence.end_char) for sentence in doc.sents)
    return Parsed(sentences, tuple(Term(span.start_char, span.end_char, _kind(span)) for span in doc.spans["terms"]))


def _kind(span: Span) -> TermKind:
    return next(kind for kind in (*TERMS, "conductivity") if kind == span.label_)


@Language.component("halidex_sentences")
def _mark_sentences(doc: Doc) -> Doc:
    """Start a sentence behind a full stop that ends one."""
    ends = [match.end() for match in _END.finditer(doc.text) if not _SHORTENED.search(doc.text[max(0, match.start() - 9) : match.start() + 1])]
    starts = {0, *ends}
    for token in doc:
        token.is_sent_start = token.idx in starts or token.i == 0
    return doc


@Language.component("halidex_terms")
def _mark_terms(doc: Doc) -> Doc:
    """The longest phrases and symbols, as the span group `terms`."""
    spans = [Span(doc, start, end, label=key) for key, start, end in _matcher()(doc)]
    for kind, pattern in SYMBOLS:
        found = (doc.char_span(match.start(), match.end(), label=kind, alignment_mode="expand") for match in re.finditer(pattern, doc.text))
        spans += [span for span in found if span is not None]
    doc.spans["terms"] = filter_spans(spans)
    return doc


@cache
def _vocabulary() -> Vocab:
    """One for the phrases and the texts: a match compares their entries."""
    return spacy.blank("en").vocab


@cache
def _matcher() -> PhraseMatcher:
    nlp = spacy.blank("en", vocab=_vocabulary())
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for kind, phrases in TERMS.items():
        variants = {*phrases, *(phrase.replace(" ", "-") for phrase in phrases)}
        matcher.add(kind, [nlp.make_doc(phrase) for phrase in sorted(variants)])
    return matcher


@cache
def _pipeline() -> Language:
    nlp = spacy.blank("en", vocab=_vocabulary())
    nlp.add_pipe("halidex_sentences")
    nlp.add_pipe("halidex_terms")
    return nlp
