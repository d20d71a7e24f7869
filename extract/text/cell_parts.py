"""A sentence in; the parts of battery cells in it out: printed stacks of layers, electrodes and electrolytes with their roles in words."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from extract.notation import fold_characters
from extract.text.anaphora import resolve
from extract.text.referents import Memory, Referent
from extract.text.roles import defines
from extract.text.scenes import Scene

PartRole = Literal["anode", "electrolyte", "separator", "cathode", "unknown"]


class Part(NamedTuple):
    """One mention of an electrode or an electrolyte."""

    start: int
    end: int
    role: PartRole
    printed: str
    values: str = ""
    contrasted: bool = False  # named as what is not in this cell: `instead of X`

    @property
    def key(self) -> str:
        """The same for the same printed material."""
        return make_key(self.printed, self.values)


class PrintedStack(NamedTuple):
    """Layers printed as a sequence."""

    start: int
    end: int
    printed: str
    anode: str
    cathode: str
    electrolytes: tuple[str, ...]
    open: bool  # a word such as `catholyte` or `cathode` stands for one of its parts
    symmetric: bool
    member: Referent | None = None  # of a series, where a name in it stands for one: `LYZC-0.4`


_ANY_CATHODE = re.compile(r"(?:composite |composite-)?(?:cathode|positive electrode|CAM)s?|composite")
_HOLDER = r"(?:catholyte|electrolyte|halide|chloride|solid electrolyte|SSEs?|SEs?|cathode composite|composite cathode|composite)"
_WORD = (
    rf"(?:{_HOLDER}(?:-(?=[A-Z])[A-Za-z\d]+)?|graphite|lithium|indium|(?:composite )?cathode|positive electrode"
    rf"|(?=[A-Z(\d])(?:[A-Za-z\d@+&*'-]|\.(?=\d)|:(?=[A-Z\d])"
    rf"|_\{{[^{{}}]*\}}|\((?:[A-Za-z\d.]|_\{{[^{{}}]*\}})+\))+)"
)
_SLASHED = rf"{_WORD}(?:(?:/|\s:\s){_WORD})*"
_EXTRA = r"(?:\s(?:alloy|metal|foil|composite|anode|cathode)(?![a-z]))?(?:\s\([A-Z][\w-]*\))?"
_STRONG = re.compile(rf"(?<![\w/|}}]){_SLASHED}{_EXTRA}(?:\s?(?:\|{{1,3}}|//)\s?(?:[a-z]+-coated\s)?{_SLASHED}{_EXTRA})+")
_WEAK = re.compile(rf"(?<![\w/|}}]){_WORD}{_EXTRA}(?:\s?/\s?{_WORD}{_EXTRA}){{2,}}")
_METAL = r"(?:Li|Na|K|In|Sn|Al|Mg|Ag|Si|Sb|Bi)(?:_\{[^{}]*\}|_?x|\d[\d.]*)?"
_ANODE = re.compile(
    rf"(?:[nμ]-?)?(?:{_METAL}-?){{1,3}}(?:\s(?:alloy|metal|foil|anode))?|graphite|Gr|lithium|indium|sodium|silicon|hard carbon|LTO"
    rf"|Li_?\{{?4\}}?Ti_?\{{?5\}}?O_?\{{?12\}}?|Si-C"
)
_CATHODE_NAME = re.compile(r"(?:[Ss]?[Cc]-|[Pp][Cc]-)?(?:NCM|NMC|NCMA|NCA|LCO|LFP|LMO|LNO|LNMO|LMFP|LRMO|NVPF?|SPAN|NFM)-?\d*(?![A-Za-z\d])")
_CARBON = re.compile(r"VGCFs?|CNTs?|[MS]WCNTs?|CNFs?|C65|CB|KB|AB|PTFE|(?:Super|Ketjen|acetylene|carbon).*", re.IGNORECASE)
_REDOX = re.compile(r"(?:Co|Ni|Mn|Fe|V|Cr)(?![a-z])")
_ALLOYS = r"(?:(?:In/)?(?:Li-?In|In-?Li)|lithium-indium|indium-lithium|sodium-tin|Na-Sn|Li-Al|Li-Si|Na_\{\d+\}Sn(?:_\{\d+\})?|Li_\{[\dx.]+\}In)"
_ANODE_WORD = re.compile(
    rf"(?<![\w}}/-])(?P<alloy>{_ALLOYS})(?![\w_|]|/[LI])(?:[- ](?:alloy|anodes?|negative electrodes?|counter electrodes?)(?![a-z]))*"
    rf"|(?<![\w}}/-])(?P<metal>Li|In|Na|lithium|indium|sodium|graphite|silicon|Si)"
    r"(?:[- ](?:metal|foil|alloy))*[- ](?:anodes?|negative electrodes?|counter electrodes?|foil|metal as)(?![a-z])"
    r"|\b(?:negative electrode|anode) of (?P<of>lithium|indium|graphite|silicon|Li|In|sodium)(?![\w-])"
)
_FORMULA = r"(?:Li|Na)(?:[A-Za-z\d.]|_\{[^{}]*\})+|[A-Z]{3,}\d*"
_PAIRED = re.compile(rf"(?<![\w|/}}-])({_FORMULA})[-/](?:{_FORMULA})(?=\s(?:[a-z-]+\s){{0,2}}(?:cell|batter|composite|cathode|electrode|mixture))")
_BASED = re.compile(
    r"(?<![\w}-])((?:Li|Na|L|N)(?:[A-Za-z\d.]|_\{[^{}]*\})*[A-Z](?:[A-Za-z\d.]|_\{[^{}]*\})*)-(?:based|containing) (?:[\w{}.-]+ ){0,3}?"
    r"(?:cells?|batter|A?SS|cathodes?|catholyte|composite|electrode)"
)
_REFERENCE = re.compile(r"(?:\bvs\.?|versus|against|relative to)\s(?:an? |the )?$", re.IGNORECASE)
_COUNTER = re.compile(  # `tested against Li–In`, which no potential refers to
    r"\b(?:tested|cycled|assembled|paired|run|operated|combined|coupled|built|measured|mounted|cells?)\b(?:(?!\dV|\sV\b)[^;]){0,30}"
    r"\b(?:against|versus)\s(?:an? |the )?$",
    re.IGNORECASE,
)
_CONTRAST_BEFORE = re.compile(
    r"\b(?:instead of|in place of|replacing|replac(?:ed|es)|substitut(?:ed|ing) for|rather than|without|free of|absence of|coat(?:ed"
    r"|ing) (?:with|of|by)|exchang(?:ed|ing)|than (?:with|for|that of|those of)?|not)"
    r"\s(?:the |an? )?(?:(?!by |with |for )[a-z-]+ )?$",
    re.IGNORECASE,
)
_CONTRAST_BEHIND = re.compile(
    r"^\s?(?:catholyte |layer |in the \w+ )?(?:is|was|were|being|are|had been) (?:replaced|substituted|exchanged) (?:by|with|for)\b"
)
_NOT_BOTH = r"(?! and (?:as )?(?:the |in the )?(?:[a-z-]+ )?(?:cath|electrolyte))"  # `as separator and catholyte`
_SEPARATOR_BEHIND = re.compile(
    rf"^s?\s?(?:as (?:both |a |an |the )*(?:[a-z-]+ )?(?:separator|separating|interlayer|buffer){_NOT_BOTH}"
    r"|(?:[a-z-]+ )?(?:separators?|interlayers?|buffer"
    r"|separator layer|protect\w+ layer)\b)|^-(?:separat|coat)",
    re.IGNORECASE,
)
_MADE_SEPARATOR = re.compile(
    r"^(?:MPa|\.\d|(?!cath|posit)[^,;.A-Z_]){0,60}\b(?:as|to form|for) (?:a |an |the )?(?:[a-z-]+ )?"
    rf"(?:separator|separating layer|electrolyte layer)\b{_NOT_BOTH}"
)
_COATING_BEHIND = re.compile(r"^-coat|^\s(?:[a-z]+ )?(?:coatings?|coated|shells?)\b")
_SEPARATOR_BEFORE = re.compile(
    r"\b(?:separator|separator layer|interlayer|buffer layer|separated by)(?: layer| pellet| was| is| of| made of| being|,)*\s(?:an? |the )?$",
    re.IGNORECASE,
)


def make_key(printed: str, values: str = "") -> str:
    """Spelling without scripts and blanks."""
    return re.sub(r"[\s{}_^]", "", fold_characters(f"{printed}|{values}" if values else printed))


def is_cathode_text(folded: str) -> bool:
    """Whether a name or formula is that of a usual positive electrode."""
    if _CATHODE_NAME.fullmatch(folded):
        return True
    elements = re.findall(r"[A-Z][a-z]?", folded)
    return (
        "O" in elements
        and _REDOX.search(folded) is not None
        and folded[:2] in ("Li", "Na", "K_")
        and not {"Cl", "Br", "I", "La", "Zr", "Ta"} & set(elements)
    )


def find_stacks(scene: Scene, memory: Memory) -> tuple[PrintedStack, ...]:
    """Printed sequences of layers that have an anode at one end; with single slashes a cathode at the other, too."""
    found: list[PrintedStack] = []
    for pattern, strong in ((_STRONG, True), (_WEAK, False)):
        for match in pattern.finditer(scene.text.folded, scene.start, scene.end):
            if any(stack.start < match.end() and match.start() < stack.end for stack in found):
                continue
            stack = _read_stack(scene, match.start(), match.end(), strong=strong)
            if stack is not None:
                found.append(stack._replace(member=_find_member(scene, stack, memory)))
    return tuple(sorted(found))


def _read_stack(scene: Scene, start: int, end: int, *, strong: bool) -> PrintedStack | None:
    folded = re.sub(r"(?<=[A-Za-z}\d])\s\([A-Z][\w-]*\)", "", scene.between(start, end))
    held = re.sub(r"_\{[^{}]*\}", lambda run: run[0].replace("/", "\u2044"), folded)
    layers = [layer.strip() for layer in re.split(r"\|+|//+" if strong else r"/", held) if layer.strip()]
    groups = [[m.replace("\u2044", "/").strip() for m in re.split(r"[/:&+]", layer) if m.strip()] for layer in layers]
    if len(groups) < 2:
        return None
    first, last = (_ANODE.fullmatch(group[0]) is not None and len(group) == 1 for group in (groups[0], groups[-1]))
    if not first and not last:
        return None
    if first and last:
        return PrintedStack(start, end, "", groups[0][0], "", (), open=False, symmetric=True)
    groups = groups if first else [list(reversed(group)) for group in reversed(groups)]
    if len(groups) > 2 and strong and _ANY_CATHODE.fullmatch(" ".join(groups[-1])):
        known = tuple(m for group in groups[1:-1] for m in group if not re.fullmatch(_HOLDER, m))
        return PrintedStack(start, end, scene.text.printed(start, end), groups[0][0], "", known, open=True, symmetric=False)
    members = [piece for member in groups[-1] for piece in _split_dash(member)]
    cathode = next((m for m in members if is_cathode_text(re.sub(r"^[\w-]+-coated\s", "", m.partition("@")[0]))), "")
    if not cathode:
        return None
    mixed = [m for m in members if m != cathode and re.search(r"[A-Z].*[A-Z]|[a-z]{4}", m) and not _CARBON.fullmatch(m)]
    inner = [m for group in groups[1:-1] for m in group] + mixed
    is_open = any(re.fullmatch(_HOLDER, m) for m in inner)
    printed = re.sub(r"(?<=[A-Za-z}\d])\s\([A-Z][\w-]*\)", "", scene.text.printed(start, end))
    return PrintedStack(
        start, end, printed, groups[0][0], cathode, tuple(m for m in inner if not re.fullmatch(_HOLDER, m)), open=is_open, symmetric=False
    )


def _find_member(scene: Scene, stack: PrintedStack, memory: Memory) -> Referent | None:
    """The member of a series that a name in a stack stands for: `LYZC-0.4`; None where there is not just one."""
    found = [referent for _, _, referent in _find_codes(scene, stack.start, stack.end, memory)]
    return found[0] if len(found) == 1 else None


def _find_codes(scene: Scene, start: int, end: int, memory: Memory) -> list[tuple[int, int, Referent]]:
    """Names of members of a series by the value of its variable, with their places."""
    return [
        (match.start(), match.end(), Referent(series.printed, f"{series.values} = {match[1]}"))
        for stem, series in memory.stems
        for match in re.compile(rf"(?<![\w-]){re.escape(stem)}-?(\d+(?:\.\d+)?)(?![\w.]*\w)").finditer(scene.text.folded, start, end)
    ]


def _split_dash(member: str) -> list[str]:
    """`LIC-NCM811` as its two; a coating, `NCM811@LiNbO_{3}`, stays with what it covers."""
    pieces = member.split("-")
    return pieces if len(pieces) > 1 and sum(is_cathode_text(piece.partition("@")[0]) for piece in pieces) == 1 else [member]


def find_parts(scene: Scene, memory: Memory, stacks: tuple[PrintedStack, ...]) -> tuple[Part, ...]:
    """Electrodes and electrolytes named outside stacks, by place."""
    found = _find_pairs(scene, stacks)
    pairs = [(part.start, part.end) for part in found]
    for material in scene.materials:
        if material.kind in ("class", "anaphor") or defines(scene, material) or any(s.start <= material.start < s.end for s in stacks):
            continue
        if any(low < material.end and material.start < high for low, high in pairs):
            continue
        folded = scene.between(*material.core)
        if is_cathode_text(folded):
            found.append(_part(scene, material.start, material.end, "cathode", scene.text.printed(*material.core)))
        elif _ANODE.fullmatch(folded):
            found.append(_part(scene, material.start, material.end, "anode", scene.text.printed(*material.core)))
        elif material.use == "conductor" or material.kind == "sample":
            referent = resolve(scene, material, memory)
            known = isinstance(referent, Referent) and not (material.kind == "series" and not material.values)
            printed, values = (referent.printed, referent.values) if isinstance(referent, Referent) else ("", "")
            found.append(_part(scene, material.start, material.end, "electrolyte" if known else "unknown", printed, values))
    for start, end, member in _find_codes(scene, scene.start, scene.end, memory):
        if not any(s.start <= start < s.end for s in stacks):
            found = [part for part in found if not start <= part.start < end]
            found.append(_part(scene, start, end, "electrolyte", member.printed, member.values))
    taken = [(p.start, p.end) for p in found] + [(s.start, s.end) for s in stacks]
    for match in _CATHODE_NAME.finditer(scene.text.folded, scene.start, scene.end):
        defined = re.search(r"[A-Za-z\d}]\s?\($", scene.between(scene.start, match.start()))
        word_start = match.start() == 0 or not re.match(r"[A-Za-z\d}_]", scene.text.folded[match.start() - 1])
        if word_start and not defined and not any(low < match.end() and match.start() < high for low, high in taken):
            found.append(_part(scene, match.start(), match.end(), "cathode", match[0]))
    for match in _BASED.finditer(scene.text.folded, scene.start, scene.end):
        if not any(part.start <= match.start() < part.end for part in found):
            role: PartRole = "cathode" if is_cathode_text(match[1]) else "electrolyte"
            found.append(_part(scene, match.start(), match.end(), role, scene.text.printed(*match.span(1))))
    for match in _ANODE_WORD.finditer(scene.text.folded, scene.start, scene.end):
        ahead = scene.between(max(scene.start, match.start() - 90), match.start())
        refers = _REFERENCE.search(ahead) and not _COUNTER.search(ahead)
        if refers or any(low < match.end() and match.start() < high for low, high in taken):
            continue
        name = match["alloy"] or match["metal"] or match["of"]
        found.append(_part(scene, match.start(), match.end(), "anode", name))
    return tuple(sorted(found))


def _find_pairs(scene: Scene, stacks: tuple[PrintedStack, ...]) -> list[Part]:
    """`Li_{3}InCl_{6}–LiCoO_{2} cell` as its electrolyte and its cathode."""
    found: list[Part] = []
    for match in _PAIRED.finditer(scene.text.folded, scene.start, scene.end):
        cut = match.end(1) - match.start()
        pieces = (match[0][:cut], match[0][cut + 1 :])
        if any(stack.start < match.end() and match.start() < stack.end for stack in stacks) or sum(map(is_cathode_text, pieces)) != 1:
            continue
        for start, end in ((match.start(), match.start() + cut), (match.start() + cut + 1, match.end())):
            role: PartRole = "cathode" if is_cathode_text(scene.between(start, end)) else "electrolyte"
            found.append(_part(scene, start, end, role, scene.text.printed(start, end)))
    return found


def _part(scene: Scene, start: int, end: int, role: PartRole, printed: str, values: str = "") -> Part:
    ahead = scene.between(max(scene.start, start - 60), start)
    behind = scene.between(end, min(scene.end, end + 100))
    if role == "electrolyte" and (_SEPARATOR_BEHIND.match(behind) or _MADE_SEPARATOR.match(behind) or _SEPARATOR_BEFORE.search(ahead)):
        role = "separator"
    contrasted = _CONTRAST_BEFORE.search(ahead) or _CONTRAST_BEHIND.match(behind) or _COATING_BEHIND.match(behind)
    return Part(start, end, role, printed, values, bool(contrasted))


def learn_names(known: Mapping[str, str], scene: Scene) -> dict[str, str]:
    """Short names in brackets behind the formulas that they stand for, added to those known; one that stands for two is left empty."""
    names = dict(known)
    for before, material in zip(scene.materials, scene.materials[1:], strict=False):
        if defines(scene, material) and before.kind == "formula" and material.start - before.end <= 3:
            key, formula = make_key(scene.text.printed(*material.core)), scene.text.printed(*before.core)
            names[key] = formula if make_key(names.get(key, formula)) == make_key(formula) else ""
    return names
