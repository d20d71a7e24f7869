"""Layout: a row is a material, a sample or a member of a series, with its properties."""

from extract.tables.blocks import compares_roles
from extract.tables.conditions import Scene
from extract.tables.measurements import Findings, join_findings, read_block


def find_samples(scene: Scene) -> Findings:
    """Candidates of every material column; nothing where the table compares hosts and substituted materials."""
    if compares_roles(scene.blocks):
        return Findings()
    return join_findings([read_block(scene, row, block) for row in scene.rows for block in scene.blocks])
