"""Copies of the project, released once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.version_bump.project import Project

SHOP = Path(__file__).parent.parent / "generator" / "good.yaml"
CREATE = """\
    post:
      operationId: createThing
      tags: [Things]
      summary: Create one of the things.
      x-method: create
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: "#/components/schemas/Thing"}, examples: {one: {value: {Color: Red}}}}
      responses:
        "201": {description: The thing., headers: *limits, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        "409":
          description: There is such a thing already.
          headers: *limits
          content: {text/plain: {schema: {type: string}, examples: {taken: {value: Taken}}}}
        "401": {$ref: "#/components/responses/Refused"}
        "429": {$ref: "#/components/responses/Refused"}
"""


@pytest.fixture(scope="session")
def released_shop(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with one small service, released."""
    folder = tmp_path_factory.mktemp("released")
    place = "  /Things({ThingId}):\n"
    description = folder / "shop.yaml"
    text = SHOP.read_text(encoding="utf-8").replace(place, CREATE + place)
    _, anchor, rest = text.partition("&limits\n")
    limits = rest[: rest.index("          content:")]
    told = "{" + ", ".join(line.strip() for line in limits.splitlines()) + "}"
    text = text.replace(anchor + limits, f"{told}\n").replace("*limits", told)  # which `format` would refuse
    alone, _, rest = text.partition("    oauth2:\n")
    shared = "    oauth2: {$ref: ../common.yaml#/components/securitySchemes/oauth2}\n"  # as all services of a project have it
    text = alone + shared + rest[rest.index("  responses:\n") :]
    text = text.replace(".example/v1", ".iqmetrix.net/v1")
    description.write_text(text, encoding="utf-8")
    return Project(folder / "project", (), added={"shop": description})


@pytest.fixture
def shop(released_shop: Project, tmp_path: Path) -> Project:
    """A project of one's own with the small service, released."""
    return released_shop.copied(tmp_path / "project")
