"""Extractions of several documents in; the same with a review's values tied to the works that they are quoted from, and how many facts there are."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import log
from typing import TypeVar

from extract.checks.findings import Finding, apply_findings, show_place
from extract.conflicts import near_temperature
from extract.merge import same_material, same_statement
from extract.precision import same_value
from schemas.document import Reference
from schemas.record import CellRecord, MeasurementRecord, Record
from schemas.release import Extraction

R = TypeVar("R", MeasurementRecord, CellRecord)
# A work is known by its DOI, and by journal, volume and first page; each entry that has both ties them together.
Keys = frozenset[str]
_SMALL_WORDS = frozenset({"a", "of", "the", "and", "in", "for", "int", "ed", "international", "edition"})


class Works:
    """Which keys stand for one work."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def add(self, keys: Keys) -> None:
        """These keys are of one work."""
        roots = sorted({self.find(key) for key in keys})
        for root in roots[1:]:
            self._first[root] = roots[0]

    def find(self, key: str) -> str:
        """The key that stands for the work."""
        while (parent := self._first.get(key, key)) != key:
            key = parent
        return key


def link_documents(extractions: Sequence[Extraction]) -> tuple[Extraction, ...]:
    """`reported_by` and `measured_in` filled for facts that one document quotes from another, and a flag on both where they disagree."""
    works = _known_works(extractions)
    documents = {works.find(key): extraction for extraction in extractions for key in sorted(_keys_of_document(extraction))}
    reported: dict[str, list[str]] = {}
    measured: dict[str, list[str]] = {}
    findings: list[Finding] = []
    for extraction in extractions:
        for record in extraction.records:
            for source in _sources(record, extraction, works, documents):
                rivals = source.records
                same = [other for other in rivals if same_statement(record, other)]
                for other in same:
                    reported.setdefault(other.record_id, []).append(record.record_id)
                    measured.setdefault(record.record_id, []).append(other.record_id)
                if not same:
                    findings += _find_disagreement(record, rivals)
    findings += _find_misquotes(extractions, works)
    return tuple(_write_links(extraction, reported, measured, findings) for extraction in extractions)


def count_facts(extractions: Sequence[Extraction]) -> int:
    """Distinct facts: records of several documents that state one result of one work count once."""
    works = _known_works(extractions)
    groups: dict[str, list[list[Record]]] = {}
    single = 0
    for extraction in extractions:
        for record in extraction.records:
            keys = _keys_of_record(record, extraction)
            if not keys:
                single += 1
                continue
            known = groups.setdefault(works.find(min(keys)), [])
            group = next((g for g in known if g[0].evidence.document_id != record.evidence.document_id and same_statement(g[0], record)), None)
            if group is None:
                known.append([record])
            else:
                group.append(record)
    return single + sum(len(found) for found in groups.values())


def _known_works(extractions: Sequence[Extraction]) -> Works:
    works = Works()
    for extraction in extractions:
        works.add(_keys_of_document(extraction))
        for reference in extraction.document.references if extraction.document else ():
            works.add(_keys_of_reference(reference))
    return works


def _keys_of_document(extraction: Extraction) -> Keys:
    if extraction.document is None:
        return frozenset({extraction.source.document_id})
    front = extraction.document.front
    return frozenset({extraction.source.document_id}) | _keys(front.doi, front.journal, front.volume, front.first_page, front.year)


def _keys_of_reference(reference: Reference) -> Keys:
    return _keys(reference.doi, reference.journal, reference.volume, reference.first_page, reference.year)


def _keys(doi: str, journal: str, volume: str, first_page: str, year: int | None) -> Keys:
    found = {f"doi:{doi.lower().rstrip('.')}"} if doi else set()
    # Volumes start again with each journal, years tell a reprint; abbreviated titles differ in dots and small words only.
    words = re.findall(r"[a-z]+", journal.lower())
    if words and first_page and (volume or year):
        found.add(f"{''.join(word[0] for word in words if word not in _SMALL_WORDS)}:{volume or year}:{first_page.lower().lstrip('0')}")
    return frozenset(found)


def _keys_of_record(record: Record, extraction: Extraction) -> Keys:
    if record.attribution.attribution == "own":
        return _keys_of_document(extraction)
    numbers = record.attribution.reference_number.split(";")
    entries = [entry for entry in (extraction.document.references if extraction.document else ()) if str(entry.number) in numbers]
    # A value with several references is of one of them: it is nobody's until that is known.
    return _keys_of_reference(entries[0]) if len(entries) == 1 else frozenset()


def _sources(record: Record, extraction: Extraction, works: Works, documents: dict[str, Extraction]) -> Iterator[Extraction]:
    """The documents at hand that a record is quoted from."""
    if record.attribution.attribution != "cited" or extraction.document is None:
        return
    numbers = record.attribution.reference_number.split(";")
    seen = {extraction.source.document_id}
    for entry in extraction.document.references:
        for key in sorted(_keys_of_reference(entry)) if str(entry.number) in numbers else ():
            source = documents.get(works.find(key))
            if source is not None and source.source.document_id not in seen:
                seen.add(source.source.document_id)
                yield source


def _find_disagreement(record: Record, rivals: Sequence[Record]) -> Iterator[Finding]:
    """The cited work states another value for the same material and condition; of several samples there, the nearest is meant."""
    if not isinstance(record, MeasurementRecord) or not record.value:
        return
    value = record.value
    opposed = [other for other in rivals if isinstance(other, MeasurementRecord) and _opposed(record, other)]
    for other in sorted(opposed, key=lambda other: (abs(log(abs((other.value or value) / value))), other.record_id))[:1]:
        for one, two in ((record, other), (other, record)):
            place = f"document {two.evidence.document_id[:12]}, {show_place(two.evidence)}"
            sentence = f"{one.value_as_printed} here, {two.value_as_printed} in {place}."
            yield Finding(record_id=one.record_id, code="conflicts_with_source", sentence=sentence)


def _find_misquotes(extractions: Sequence[Extraction], works: Works) -> Iterator[Finding]:
    """Two documents that quote different values of one material from one work; none of either document's values agrees."""
    quoted: dict[str, dict[str, list[MeasurementRecord]]] = {}
    for extraction in extractions:
        for record in extraction.measurements:
            keys = _keys_of_record(record, extraction) if record.attribution.attribution == "cited" else frozenset()
            if keys:
                quoted.setdefault(works.find(min(keys)), {}).setdefault(extraction.source.document_id, []).append(record)
    for by_document in quoted.values():
        for mine, theirs in combinations(by_document.values(), 2):
            for record in mine:
                if not any(same_statement(record, other) for other in theirs):
                    rivals = [other for other in theirs if not any(same_statement(other, one) for one in mine)]
                    yield from _find_disagreement(record, rivals)


def _opposed(record: MeasurementRecord, other: MeasurementRecord) -> bool:
    comparable = other.property == record.property and other.value and same_material(record, other)
    return bool(comparable) and near_temperature(record.temperature, other.temperature) and not same_value(record, other)


def _write_links(extraction: Extraction, reported: dict[str, list[str]], measured: dict[str, list[str]], findings: Sequence[Finding]) -> Extraction:
    measurements = tuple(_link(record, reported, measured) for record in extraction.measurements)
    cells = tuple(_link(record, reported, measured) for record in extraction.cells)
    return extraction.model_copy(update={"measurements": apply_findings(measurements, findings), "cells": apply_findings(cells, findings)})


def _link(record: R, reported: dict[str, list[str]], measured: dict[str, list[str]]) -> R:
    links = {"reported_by": reported.get(record.record_id), "measured_in": measured.get(record.record_id)}
    found = {name: tuple(dict.fromkeys(ids)) for name, ids in links.items() if ids}
    return record.model_copy(update=found) if found else record
