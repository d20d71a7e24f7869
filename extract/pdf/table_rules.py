"""The straight lines of a page in; the rules of its tables out: joined, and by their extent."""

from collections.abc import Sequence

from schemas.base import Box, union_boxes

SAME_EDGE = 6.0  # points: how far the ends of a table's rules may differ
SAME_HEIGHT = 2.5  # points: the two strokes of a double rule stand closer
TOUCH = 0.6  # points: rules under two neighbouring header cells come as close as 1


def join_rules(rules: Sequence[Box]) -> list[Box]:
    """Horizontal rules at one height that touch become one; doubled ones too. A grid may be drawn cell by cell."""
    joined: list[Box] = []
    for level in _levels(rules):
        run: list[Box] = []
        edge = 0.0
        for rule in sorted(level, key=lambda rule: rule.x0):
            if run and rule.x0 > edge + TOUCH:
                joined.append(union_boxes(run))
                run = []
            edge = max(edge, rule.x1) if run else rule.x1
            run.append(rule)
        joined.append(union_boxes(run))
    return sorted(joined, key=lambda rule: rule.top)


def _levels(rules: Sequence[Box]) -> list[list[Box]]:
    """Rules by height: those of one level are no further from its first than two strokes of a double rule."""
    levels: list[list[Box]] = []
    first = 0.0
    for rule in sorted(rules, key=lambda rule: rule.middle[1]):
        if not levels or rule.middle[1] - first >= SAME_HEIGHT:
            levels.append([])
            first = rule.middle[1]
        levels[-1].append(rule)
    return levels


def join_uprights(rules: Sequence[Box]) -> list[Box]:
    """The same for upright rules, from left to right."""
    return [_swap(rule) for rule in join_rules([_swap(rule) for rule in rules])]


def _swap(box: Box) -> Box:
    return Box(box.top, box.x0, box.bottom, box.x1)


def widen_rule(rule: Box, rules: Sequence[Box]) -> Box:
    """A table's first rule may stand under a part of its header: the table is as wide as the rules that follow."""
    following = [
        other for other in rules if rule.top <= other.top < rule.top + 60 and other.x0 <= rule.x0 + SAME_EDGE and rule.x1 <= other.x1 + SAME_EDGE
    ]
    widest = max(following, key=lambda other: other.width)
    return rule._replace(x0=widest.x0, x1=widest.x1)


def same_extent(one: Box, other: Box) -> bool:
    """Whether two rules begin and end alike."""
    return abs(one.x0 - other.x0) < SAME_EDGE and abs(one.x1 - other.x1) < SAME_EDGE


def group_rules(rules: Sequence[Box]) -> list[list[Box]]:
    """Rules of the same horizontal extent, two or more."""
    groups: list[list[Box]] = []
    for rule in rules:
        for group in groups:
            if same_extent(group[0], rule):
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [group for group in groups if len(group) >= 2 and group[0].width > 80]
