"""Layout: a row compares a host and the material substituted from it (`Original materials | … | Modified materials | …`)."""

from extract.tables.blocks import compares_roles
from extract.tables.conditions import Scene
from extract.tables.materials import read_material
from extract.tables.measurements import Findings, join_findings, read_block


def find_comparisons(scene: Scene) -> Findings:
    """Candidates with role and host; nothing where the table does not compare."""
    if not compares_roles(scene.blocks):
        return Findings()
    hosts = [block for block in scene.blocks if block.role == "host"]
    found = []
    for row in scene.rows:
        host = read_material(scene.grid, row, hosts[0], None, scene.notes).text
        found += [read_block(scene, row, block, host="" if block.role == "host" else host) for block in scene.blocks]
    return join_findings(found)
