"""The horizontal lines of a page in; the rules of its tables out: joined, and by their extent."""

from collections.abc import Sequence

from schemas.base import Box, union_boxes

SAME_EDGE = 6.0  # points: how far the ends of a table's rules may differ
TOUCH = 0.6  # points: rules under two neighbouring header cells come as close as 1


def join_rules(rules: Sequence[Box]) -> list[Box]:
    """Rules at one height that touch become one; doubled ones too."""
    joined: list[Box] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.top), rule.x0)):
        for i in range(len(joined) - 1, max(-1, len(joined) - 12), -1):
            last = joined[i]
            if abs(last.middle[1] - rule.middle[1]) < 2.5 and rule.x0 <= last.x1 + TOUCH and last.x0 <= rule.x1 + TOUCH:
                joined[i] = union_boxes((last, rule))
                break
        else:
            joined.append(rule)
    return sorted(joined, key=lambda rule: rule.top)


def widen_rule(rule: Box, rules: Sequence[Box]) -> Box:
    """A table's first rule may stand under a part of its header: the table is as wide as the rules that follow."""
    following = [
        other for other in rules if rule.top <= other.top < rule.top + 60 and other.x0 <= rule.x0 + SAME_EDGE and rule.x1 <= other.x1 + SAME_EDGE
    ]
    widest = max(following, key=lambda other: other.width)
    return rule._replace(x0=widest.x0, x1=widest.x1)


def group_rules(rules: Sequence[Box]) -> list[list[Box]]:
    """Rules of the same horizontal extent, three or more."""
    groups: list[list[Box]] = []
    for rule in rules:
        for group in groups:
            if abs(group[0].x0 - rule.x0) < SAME_EDGE and abs(group[0].x1 - rule.x1) < SAME_EDGE:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [group for group in groups if len(group) >= 3 and group[0].width > 80]
