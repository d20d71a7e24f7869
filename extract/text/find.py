"""Document → candidates and rejections of its running text and captions."""

from collections.abc import Mapping

from extract.text.cell_parts import learn_names
from extract.text.cell_reading import Cell
from extract.text.cells import find_cells
from extract.text.electrodes import find_declared_electrode
from extract.text.measurements import find_measurements
from extract.text.memory import find_lattices, find_own_series, find_sole, find_stems, find_titled, remember
from extract.text.names import find_codes
from extract.text.referents import Memory, Referent
from extract.text.repeats import Statement, settle
from extract.text.scenes import read_scenes
from extract.text.temperature_declarations import find_declarations
from schemas.base import Model
from schemas.candidate import Candidate, Rejection
from schemas.document import Document


class Findings(Model):
    """What a text states, and what in it could not be used."""

    candidates: tuple[Candidate, ...] = ()
    rejections: tuple[Rejection, ...] = ()


def find_text_candidates(document: Document, names: Mapping[str, str]) -> Findings:
    """What sentences and captions state.

    Args:
        names: short names of materials that the document explains or the field uses, and what they stand for.
    """
    stated: list[Statement] = []
    memory = Memory(
        stems=find_stems(document.passages),
        own=find_own_series(document.passages),
        titled=find_titled(document.passages),
        lattices=find_lattices(document.passages),
        sole=None if document.front.article_type == "review" else find_sole(document.passages, names),
        electrode=find_declared_electrode(document.passages),
        meanings=names,
    )
    is_review = document.front.article_type == "review"
    learned: dict[str, str] = {}
    carried = Cell()
    codes = find_codes(" ".join(passage.text.plain for passage in document.passages))
    passages = tuple(read_scenes(document, {*names, *codes}))
    declarations = find_declarations(passages)
    for scenes in passages:
        for number, scene in enumerate(scenes):
            about: dict[str, Referent] = {}
            for statement, referent in find_measurements(scene, scenes[:number], memory, declarations, is_review=is_review):
                stated.append(statement)
                if referent is not None:
                    about.setdefault(memory.identify(referent), referent)
            memory = remember(memory, scene, tuple(about.values()))
            learned = learn_names(learned, scene)
        cells = find_cells(scenes, memory, learned, carried, is_review=is_review)
        carried = cells.carried
        stated += [Statement(one) for one in cells.statements]
    found = tuple(settle(stated, memory))
    return Findings(
        candidates=tuple(one for one in found if not isinstance(one, Rejection)),
        rejections=tuple(one for one in found if isinstance(one, Rejection)),
    )
