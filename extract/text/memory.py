"""A sentence and the memory of those before it in; the memory with it, and lists of materials that were named before, out."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from extract.text.anaphora import LATTICE, resolve
from extract.text.elements import find_named_elements
from extract.text.formulas import find_formulas
from extract.text.mentions import NAMED, Material
from extract.text.names import STEM_OF_ELEMENT
from extract.text.reading import Text, read_text
from extract.text.referents import UNKNOWN, Memory, Referent, find_variables
from extract.text.roles import defines, is_changed, is_oblique
from extract.text.scenes import VALUES, Scene
from extract.text.sentences import find_sentences
from schemas.document import Passage

_KEPT = 12  # sentences


_SAID = r"(?:denoted|labell?ed|named|called|referred to|abbreviated|designated)"
_CALLED = re.compile(rf"\b{_SAID}\b")
# `The samples are referred to as LYZC-x`
_NAMED_LATER = re.compile(
    rf"\b(?:samples|materials|compounds|members|compositions|they|which)\s(?:are|were|will be)\s{_SAID}\s(?:as\s)?"
    r"([A-Z][A-Za-z]{1,6})-_?\{?([xyz])\}?(?![A-Za-z])"
)


def find_stems(passages: Sequence[Passage]) -> tuple[tuple[str, Referent], ...]:
    """Short names of series that a document explains: `Li_{3−x}Y_{1−x}Zr_{x}Cl_{6} (LYZC-x)`."""
    found: dict[str, Referent] = {}
    for passage in passages:
        text = read_text(passage)
        for series in find_formulas(text.folded):
            named = re.match(
                r"(?:[^.;]|\.(?=\d)|;(?=\s(?:denoted|named|called|abbreviated|hereafter)\b)){0,50}?\(?\b(?:denoted |labell?ed "
                r"|named |called |referred to |abbreviated |hereafter )?(?:as "
                r")?([A-Z][A-Za-z]{1,6})-?_?\{?([xyz])\}?(?![A-Za-z])",
                text.folded[series.core[1] :],
            )
            later = _NAMED_LATER.search(text.folded, series.core[1])
            named = named or later
            if series.kind == "series" and named and named[2] in find_variables(text.printed(*series.core)):
                found.setdefault(named[1], Referent(text.printed(*series.core), named[2]))
    for stem, of_element in _find_stems_of_elements(passages):
        found.setdefault(stem, of_element)
    return tuple(found.items())


def _find_stems_of_elements(passages: Sequence[Passage]) -> Iterator[tuple[str, Referent]]:
    """`The samples are referred to as P-x and Sb-x`: the series that holds the element."""
    texts = [read_text(passage) for passage in passages]
    sentences = [text.folded[start:end] for text in texts if _CALLED.search(text.folded) for start, end in find_sentences(text.folded)]
    stems = [stem for sentence in sentences if _CALLED.search(sentence) for stem in STEM_OF_ELEMENT.findall(sentence)]
    series = [text.printed(*m.core) for text in texts for m in find_formulas(text.folded) if m.kind == "series"] if stems else []
    for stem, variable in stems:
        holding = [one for one in series if re.search(rf"{stem}(?![a-z])", one) and variable in find_variables(one)]
        if len({re.sub(r"[\s_{}]", "", one) for one in holding}) == 1:
            yield stem, Referent(holding[0], variable)


def find_own_series(passages: Sequence[Passage]) -> tuple[Referent, ...]:
    """The series that a document is about: the first with a variable in its title, else in its abstract, else in a heading; none where none is."""
    for text, series in _read_titled_series(passages):
        # Two formulas that a dash joins are no series of which a member could be told.
        joined = re.search(r"[–−-](?:Li|Na)", text.printed(*series.core))
        if find_variables(text.printed(*series.core)) and not joined:
            return (Referent(text.printed(*series.core)),)
    return ()


def find_titled(passages: Sequence[Passage]) -> tuple[Referent, ...]:
    """`The tetrahalogallates LiGaX_{4} (X = Cl, Br, I)` in a title, abstract or heading: a series of which only a letter is left open."""
    found = [Referent(text.printed(*m.core), m.values) for text, m in _read_titled_series(passages)]
    return tuple(one for one in found if not find_variables(one.printed))[:1]


def _read_titled_series(passages: Sequence[Passage]) -> Iterator[tuple[Text, Material]]:
    """The series that titles, then abstracts, then headings name."""
    for kind in ("title", "abstract", "heading"):
        for text in (read_text(passage) for passage in passages if passage.kind == kind):
            yield from ((text, mention) for mention in find_formulas(text.folded) if mention.kind == "series")


def find_lattices(passages: Sequence[Passage]) -> dict[str, Referent]:
    """`the disordered spinel A with monoclinic B` in a title or abstract: the word that each material is told from the others by."""
    found: dict[str, set[str]] = {}
    for text in (read_text(passage) for passage in passages if passage.kind in ("title", "abstract")):
        for formula in find_formulas(text.folded):
            said = LATTICE.search(text.folded[: formula.start])
            if said and formula.kind == "formula" and formula.use == "conductor":
                found.setdefault(said[1].lower(), set()).add(text.printed(*formula.core))
    single = {word: next(iter(printed)) for word, printed in found.items() if len(printed) == 1}
    apart = len(found) == len(single) == len(set(single.values())) > 1
    return {word: Referent(printed, "", "anaphor") for word, printed in single.items()} if apart else {}


_OWN_WORK = re.compile(r"\b(?:[Ww]e|[Hh]ere|[Hh]erein|[Tt]his (?:work|study|paper|article|letter))\b")


_SUBSTITUTES = re.compile(r"\b(?:[Rr]eplac|[Ss]ubstitut|(?:co-?)?[Dd]op|[Ii]ntroduc|[Ii]ncorporat|[Ee]xchang)(?:ing|ement|ion|ution)\b")


def find_sole(passages: Sequence[Passage], meanings: Mapping[str, str]) -> Referent | None:
    """The one material that a title names, else the one that an abstract's sentence on the own work names, else the one that the document
    speaks of far more often than of any other; nothing where there are several. `meanings` are those of short names.
    """
    titles = [read_text(passage) for passage in passages if passage.kind == "title"]
    named = [(text, m) for text in titles for m in find_formulas(text.folded) if m.use in ("conductor", "")]
    if titles and not named:
        return _find_reported(passages) or _find_prevalent(passages, meanings)
    printed = {text.printed(*m.core) for text, m in named}
    if any(_SUBSTITUTES.search(text.folded) for text in titles):
        return None  # `Replacing chloride by oxide in Li_{2}HfCl_{6}`
    if any(re.search(r"[–−-](?:[A-Z]|\d)", one) for one in printed):
        return None  # `the system LiCl–MgCl_{2}`
    return _take_only(printed, [m for _, m in named])


def _take_only(printed: Collection[str], named: Sequence[Material]) -> Referent | None:
    """The material that all mentions print alike, where each is a formula written out."""
    return Referent(next(iter(printed)), "", "title") if len(printed) == 1 and all(m.kind == "formula" for m in named) else None


def _find_reported(passages: Sequence[Passage]) -> Referent | None:
    """`We report a sulfide conductor, Na_{2.9}P_{0.9}W_{0.1}S_{4}, …`: the one conductor that the abstract's first such sentence names."""
    abstract = [passage for passage in passages if passage.kind == "abstract"] or [passage for passage in passages if passage.kind == "paragraph"][:2]
    for text in map(read_text, abstract):
        for start, end in find_sentences(text.folded):
            if not _OWN_WORK.search(text.folded, start, end):
                continue
            named = [m for m in find_formulas(text.folded[start:end]) if m.use in ("conductor", "")]
            compared = _COMPARED.search(text.folded, start, end)
            named = [m for m in named if compared is None or start + m.start < compared.start()]
            printed = {text.printed(start + m.core[0], start + m.core[1]) for m in named}
            if printed:
                return _take_only(printed, named)
    return None if any(passage.kind == "abstract" for passage in passages) else _find_presented(passages)


# `In this communication we present a garnet, Li_{7}La_{3}Hf_{2}O_{12}`
_PRESENTS = re.compile(
    r"\b(?:in this (?:communication|letter|paper|article|work|study|contribution),?|here(?:in)?,?)\s(?:we\s)?(?:report|present|introduce|describe)\b",
    re.IGNORECASE,
)


def _find_presented(passages: Sequence[Passage]) -> Referent | None:
    """The one conductor that the sentence names in which a paper without an abstract says what it presents."""
    for text in (read_text(passage) for passage in passages if passage.kind == "paragraph"):
        for start, end in find_sentences(text.folded) if _PRESENTS.search(text.folded) else ():
            if _PRESENTS.search(text.folded, start, end):
                named = [m for m in find_formulas(text.folded[start:end]) if m.use in ("conductor", "")]
                return _take_only({text.printed(start + m.core[0], start + m.core[1]) for m in named}, named)
    return None


_OFTEN, _MUCH_MORE = 6, 3  # mentions; times those of the next material


def _find_prevalent(passages: Sequence[Passage], meanings: Mapping[str, str]) -> Referent | None:
    """The conductor of the abstract that what a paper did itself names again and again."""
    counts: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    names = {name: re.sub(r"[\s_{}]", "", meant) for name, meant in meanings.items() if not find_variables(meant)}
    short = re.compile(r"(?<![\w}-])(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")(?![\w])") if names else None
    for passage in passages:
        if passage.kind not in ("abstract", "paragraph") or re.search(r"introduction|background", passage.section, re.IGNORECASE):
            continue
        text = read_text(passage)
        formulas = [m for m in find_formulas(text.folded) if m.use == "conductor" and m.kind == "formula"]
        for formula in formulas:
            printed = text.printed(*formula.core)
            counts[re.sub(r"[\s_{}]", "", printed)] += 1
            if passage.kind == "abstract":
                spelled.setdefault(re.sub(r"[\s_{}]", "", printed), printed)
        counts.update(names[one[0]] for one in (short.finditer(text.folded) if short else ()))
    often = [(key, count) for key, count in counts.most_common(2) if count >= _OFTEN]
    most = often[0] if often and (len(counts) == 1 or often[0][1] >= _MUCH_MORE * counts.most_common(2)[1][1]) else ("", 0)
    return Referent(spelled[most[0]], "", "title") if most[0] in spelled else None


_COMPARED = re.compile(r"\b(?:than|exceed\w*|surpass\w*|compared|unlike|outperform\w*)\b")


def remember(memory: Memory, scene: Scene, about: tuple[Referent, ...]) -> Memory:
    """The memory with a sentence more; `about` are the materials that its values were linked to."""
    named = [m for m in scene.materials if m.kind in ("formula", "series", "name") and m.use in ("conductor", "")]
    series = tuple(Referent(scene.text.printed(*m.core), m.values) for m in named if m.kind == "series")
    hosts = tuple(Referent(scene.text.printed(*m.core)) for m in named if m.kind in ("formula", "name"))
    mentioned = _find_topics(scene, memory)
    topics = about or mentioned
    kept = (*memory.topics, (scene.paragraph, topics)) if topics else memory.topics
    known = tuple(referent for referent in mentioned if referent != UNKNOWN)
    all_named = (*memory.named, (scene.paragraph, known)) if known else memory.named
    return memory._replace(
        series=(*memory.series, *series)[-40:],
        hosts=(*memory.hosts, *hosts)[-40:],
        topics=kept[-_KEPT:],
        named=all_named[-_KEPT:],
        best=_find_best(scene, memory) or memory.best,
    )


_BEST = re.compile(r"\b(?:maximum|highest|optimum|optimal|optimi[sz]ed|best)\b(?! (?:of|among|known|reported))")


def _find_best(scene: Scene, memory: Memory) -> Referent | None:
    """`reaches the maximum, 4 mS cm-1, in A`, `the highest conductivity was found for x = 0.4`: the material behind the word, else before it."""
    said = _BEST.search(scene.between(scene.start, scene.end))
    if said is None or not any(q.dimension == "conductivity" for q in scene.quantities):
        return None
    clause = scene.clause(scene.start + said.start())
    named = [m for m in scene.materials if clause.start <= m.start < clause.end and m.kind in NAMED and scene.comparison(m.start) is None]
    behind = [m for m in named if m.start >= scene.start + said.end()]
    referent = resolve(scene, (behind or named[-1:])[0], memory) if named else None
    return referent if isinstance(referent, Referent) else None


def list_before(scene: Scene, count: int, before: int, memory: Memory) -> tuple[Referent, ...]:
    """Exactly `count` materials that were named in order last: in the sentence before a place, else by the sentences before it in the paragraph."""
    here: dict[str, Referent] = {}
    for material in scene.materials:
        if material.end <= before and not defines(scene, material) and material.kind in NAMED and material.use in ("conductor", ""):
            referent = resolve(scene, material, memory)
            if isinstance(referent, Referent):
                here.setdefault(memory.identify(referent), referent)
    if any(referent.values for referent in here.values()):
        here = {key: referent for key, referent in here.items() if referent.values}
    if here:
        return tuple(here.values()) if len(here) == count else ()
    for (paragraph, about), (_, named) in zip(reversed(memory.topics), reversed(memory.named), strict=False):
        if paragraph != scene.paragraph:
            break
        for listed in (about, named):
            if len(listed) == count and UNKNOWN not in listed:
                return tuple(referent._replace(signal="list_before") for referent in listed)
        break
    if "respectively" in scene.between(before, scene.end) and not re.search(r"\band\b|\^\{", scene.between(scene.start, before)):
        # `A and B reach 6.8 and 8.1 mS cm-1. B keeps 1.3 mS cm-1 at -20 °C. The electronic conductivities are …, respectively`
        spoken = {memory.identify(one): one for paragraph, about in memory.topics if paragraph == scene.paragraph for one in about}
        if len(spoken) == count and UNKNOWN not in spoken.values():
            return tuple(referent._replace(signal="list_before") for referent in spoken.values())
    if not memory.series:
        return ()
    same = [series for series in reversed(memory.series) if series.printed == memory.series[-1].printed]
    return next((members for series in same if (members := _members(series, count))), ())


def _members(series: Referent, count: int) -> tuple[Referent, ...]:
    """The members of a series whose values were listed: `(x = 0, 0.2, 0.4, 0.6)`."""
    listed = re.fullmatch(r"\s*([xyzδ])\s?=\s?([\d.]+(?:(?:\s?,\s?and\s|\s?,\s?|\sand\s)[\d.]+)+)\s*", series.values)
    numbers = re.findall(r"\d*\.?\d+", listed[2]) if listed else []
    return tuple(Referent(series.printed, f"{listed[1]} = {number}", "list_before") for number in numbers) if listed and len(numbers) == count else ()


def _find_topics(scene: Scene, memory: Memory) -> tuple[Referent, ...]:
    """The distinct materials that a sentence without values speaks of, those compared with or made from apart."""
    topics = _list_topics(scene, memory, compared=False)
    # What is only compared with is gone on about where nothing was spoken of before, in a sentence without values.
    spoken = any(q.dimension in VALUES for q in scene.quantities) or any(paragraph == scene.paragraph for paragraph, _ in memory.topics)
    spoken = spoken or re.match(r"\s?(?:This|It|These|Both)\b", scene.between(scene.start, scene.end)) is not None
    return topics if topics or spoken else _list_topics(scene, memory, compared=True)


_WITH_CARBON = re.compile(r"\s?[-–]\s?(?:carbon|C|VGCF|graphite|CNTs?|Super ?[CP])\b")  # `a Li–In/B/A/A–carbon cell`: A is what is tested
_HYDRATE = re.compile(r"[·•∙⋅]\s?(?:\d|[xn])?[\d.]*\s?H_?\{?2\}?O$")  # what a compound is dried from is no conductor


def _is_in_stack(scene: Scene, material: Material) -> bool:
    """`A was studied in a Li/B/A/A-C cell`: a layer of a cell, which a sentence that names its subject is not about."""
    return re.search(r"\w\}?\s?[/|]\s?$", scene.between(scene.start, material.start)) is not None


def _list_topics(scene: Scene, memory: Memory, *, compared: bool) -> tuple[Referent, ...]:
    found: dict[str, Referent] = {}
    apart = [m for m in scene.materials if m.kind in NAMED and m.use in ("conductor", "") and not _is_in_stack(scene, m)]
    tested = [] if apart else [m for m in scene.materials if _WITH_CARBON.match(scene.between(m.end, scene.end))]
    for material in tested or scene.materials:
        if (
            material.kind == "class"
            or (apart and _is_in_stack(scene, material))
            or defines(scene, material)
            or material.use in ("electrode", "other")
            or _HYDRATE.search(scene.between(*material.core))
            or (scene.comparison(material.start) and not compared)
            or (is_oblique(scene, material) and not scene.comparison(material.start))
            or is_changed(scene, material)
        ):
            continue
        referent = resolve(scene, material, memory)
        if isinstance(referent, Referent):
            found.setdefault(memory.identify(referent), referent)
        elif material.kind == "anaphor" and find_named_elements(scene.between(material.start, material.end)):
            found.setdefault(f"?{material.start}", UNKNOWN)  # `the iodide`, of which nobody knows what it is
    return tuple(found.values()) if any(referent != UNKNOWN for referent in found.values()) else ()
